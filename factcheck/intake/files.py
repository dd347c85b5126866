"""Reads the bytes of a file somebody named, and says in one sentence why it cannot; finds the files in a folder."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.core.rules import MOST_TEXT
from factcheck.core.text import normalise
from factcheck.errors import IntakeError

LIMIT = MOST_TEXT
"""Most bytes of a file, and most code points of a text, that become one article: 20 million."""

_DEPTH = 40
"""Folders below each other that are looked into."""
_TEMPORARY = ("~$", ".")
"""Names that begin so are hidden, or belong to a document that is open in an office program."""

_NOT_A_FILE = (
    (stat.S_ISDIR, "is a folder, not a file.", "Add the files in it instead."),
    (stat.S_ISFIFO, "is a pipe, not a file.", "Save what comes out of it to a file first."),
    (stat.S_ISSOCK, "is a socket, not a file.", "Choose an ordinary file."),
    (stat.S_ISCHR, "is a device, not a file.", "Choose an ordinary file."),
    (stat.S_ISBLK, "is a device, not a file.", "Choose an ordinary file."),
)
# A pipe without a writer would be waited for; Windows would change line ends.
_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def shown_name(path: str | os.PathLike[str]) -> str:
    """The file's own name, fit for a screen and for the project file."""
    return normalise(Path(path).name or os.fspath(path)).replace("\n", " ")


def read(path: str | os.PathLike[str]) -> bytes:
    """The bytes of an ordinary file of at most :data:`LIMIT` bytes; never reads more than one byte beyond.

    A file that is written to meanwhile is read once more. Raises :class:`IntakeError` for anything else,
    without waiting on a pipe or a device.
    """
    for _attempt in range(2):
        try:
            # Asked before opening too: opening some devices does something.
            _must_be_ordinary(path, Path(path).stat())
            handle = os.open(path, _READING)
            with os.fdopen(handle, "rb") as file:
                before = os.fstat(handle)
                _must_be_ordinary(path, before)
                data = file.read(LIMIT + 1)
                after = os.fstat(handle)
        except (OSError, ValueError) as error:
            raise _refused(path, error) from error
        if len(data) > LIMIT:
            raise too_large(shown_name(path))
        # The length tells what the times do not, where a disk keeps those coarsely; some systems know no length.
        if _state(before) == _state(after) and (len(data) == after.st_size or not after.st_size):
            return data
    raise IntakeError(
        f"“{shown_name(path)}” changed while it was read.", "Wait until it is finished, and add it again."
    )


def _state(found: os.stat_result) -> tuple[int, int]:
    return found.st_size, found.st_mtime_ns


def too_large(name: str) -> IntakeError:
    """The refusal of a file beyond the limit."""
    size = f"{LIMIT // 1_000_000} MB"
    return IntakeError(f"“{name}” is larger than {size}.", "Split it, or save it without its pictures.")


def files_in(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """The files to read for what somebody named: files as they are, and for a folder the files in it and below it.

    Of those only what is named like some kind of article, sorted, without hidden ones; links to folders are not
    followed. A folder that may not be looked into comes out itself, and reading it says so.
    """
    from factcheck.intake.registry import all_endings

    endings = all_endings()
    for path in map(Path, paths):
        if _is_folder(path):
            yield from _files_below(path, endings, _DEPTH)
        else:
            yield path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # reading it says why
        return False


def _files_below(folder: Path, endings: frozenset[str], depth: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            found = sorted((entry for entry in entries if not _is_hidden(entry)), key=_in_order)
    except OSError:
        yield folder
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            if depth:
                yield from _files_below(Path(entry.path), endings, depth - 1)
        elif Path(entry.name).suffix.lower() in endings and not _is_folder(Path(entry.path)):
            yield Path(entry.path)


def _in_order(entry: os.DirEntry[str]) -> tuple[str, str]:
    return entry.name.casefold(), entry.name


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(_TEMPORARY):
        return True
    if os.name != "nt":
        return False
    try:
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)


def _must_be_ordinary(path: str | os.PathLike[str], found: os.stat_result) -> None:
    for is_kind, what, hint in _NOT_A_FILE:
        if is_kind(found.st_mode):
            if is_kind is stat.S_ISDIR:
                _must_be_open(path)
            raise IntakeError(f"“{shown_name(path)}” {what}", hint)
    if found.st_size > LIMIT:
        raise too_large(shown_name(path))


def _must_be_open(folder: str | os.PathLike[str]) -> None:
    """Raise :class:`OSError` where a folder may not be looked into: that is what to say of it then."""
    with os.scandir(folder):
        return


def _refused(path: str | os.PathLike[str], error: OSError | ValueError) -> IntakeError:
    shown = f"“{normalise(os.fspath(path))}”".replace("\n", " ")
    if isinstance(error, ValueError):  # a NUL in the name
        return IntakeError(f"{shown} is not the name of a file.", "Check the name.")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if os.fspath(path).startswith(("http://", "https://")):
            return IntakeError(f"{shown} is an address, not a file.", "Fetch it as a page instead.")
        return IntakeError(f"There is no file {shown}.", "It may have been moved or renamed: choose it again.")
    if isinstance(error, PermissionError):
        return IntakeError(f"You may not read {shown}.", "Ask its owner, or copy it to a place of your own.")
    if error.errno == errno.ELOOP:
        return IntakeError(f"{shown} is a link that leads back to itself.", "Choose the file it should lead to.")
    if error.errno == errno.ENAMETOOLONG:
        return IntakeError("The name of that file is too long.", "Check the name.")
    reason = os.strerror(error.errno) if error.errno else str(error)
    return IntakeError(f"{shown} could not be read: {reason}.", "Try again, or copy it to another disk first.")
