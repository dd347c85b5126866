"""Reads the bytes of a file somebody named, and says in one sentence why it cannot."""

import errno
import os
import stat
from pathlib import Path

from factcheck.core.rules import MOST_TEXT
from factcheck.core.text import normalise
from factcheck.errors import IntakeError

LIMIT = MOST_TEXT
"""Most bytes of a file, and most code points of a text, that become one article: 20 million."""

_NOT_A_FILE = (
    (stat.S_ISDIR, "is a folder, not a file.", "Add the files in it instead."),
    (stat.S_ISFIFO, "is a pipe, not a file.", "Save what comes out of it to a file first."),
    (stat.S_ISSOCK, "is a socket, not a file.", "Choose a text file."),
    (stat.S_ISCHR, "is a device, not a file.", "Choose a text file."),
    (stat.S_ISBLK, "is a device, not a file.", "Choose a text file."),
)
# A pipe without a writer would be waited for; Windows would change line ends.
_READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def shown_name(path: str | os.PathLike[str]) -> str:
    """The file's own name, fit for a screen and for the project file."""
    return normalise(Path(path).name or os.fspath(path)).replace("\n", " ")


def read(path: str | os.PathLike[str]) -> bytes:
    """The bytes of an ordinary file of at most :data:`LIMIT` bytes; never reads more than one byte beyond.

    Raises :class:`IntakeError` for anything else, without waiting on a pipe or a device.
    """
    try:
        # Asked before opening too: opening some devices does something.
        _must_be_ordinary(path, Path(path).stat())
        handle = os.open(path, _READING)
        with os.fdopen(handle, "rb") as file:
            _must_be_ordinary(path, os.fstat(handle))
            data = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise _refused(path, error) from error
    if len(data) > LIMIT:
        raise too_large(shown_name(path))
    return data


def too_large(name: str) -> IntakeError:
    """The refusal of a file beyond the limit."""
    size = f"{LIMIT // 1_000_000} MB"
    return IntakeError(f"“{name}” is larger than {size}.", "Split it, and add each part as an article.")


def _must_be_ordinary(path: str | os.PathLike[str], found: os.stat_result) -> None:
    for is_kind, what, hint in _NOT_A_FILE:
        if is_kind(found.st_mode):
            raise IntakeError(f"“{shown_name(path)}” {what}", hint)
    if found.st_size > LIMIT:
        raise too_large(shown_name(path))


def _refused(path: str | os.PathLike[str], error: OSError | ValueError) -> IntakeError:
    shown = f"“{normalise(os.fspath(path))}”".replace("\n", " ")
    if isinstance(error, ValueError):  # a NUL in the name
        return IntakeError(f"{shown} is not the name of a file.", "Check the name.")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if os.fspath(path).startswith(("http://", "https://")):
            return IntakeError(f"{shown} is an address, not a file.", "Open it, copy the text and paste that.")
        return IntakeError(f"There is no file {shown}.", "It may have been moved or renamed: choose it again.")
    if isinstance(error, PermissionError):
        return IntakeError(f"You may not read {shown}.", "Ask its owner, or copy it to a place of your own.")
    if error.errno == errno.ELOOP:
        return IntakeError(f"{shown} is a link that leads back to itself.", "Choose the file it should lead to.")
    if error.errno == errno.ENAMETOOLONG:
        return IntakeError("The name of that file is too long.", "Check the name.")
    reason = os.strerror(error.errno) if error.errno else str(error)
    return IntakeError(f"{shown} could not be read: {reason}.", "Try again, or copy it to another disk first.")
