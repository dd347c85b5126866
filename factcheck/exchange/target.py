"""A file written for somebody else: beside its target, synced, then renamed over it, or not at all."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from factcheck.errors import ExportError


@contextlib.contextmanager
def written(out: Path) -> Iterator[BinaryIO]:
    """A file to write; takes the place of ``out`` when the block ends well, and vanishes otherwise.

    Raises :class:`ExportError`, one sentence, where the folder is missing, read-only or full.
    """
    target = Path(os.path.realpath(out))
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        if target.exists() and not target.is_file():
            raise ExportError(f"“{out}” is not an ordinary file, so nothing can be written there.", "Name a file.")
        with _opened(beside) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _take_mode(beside, target)
        beside.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _sentence(error, out, target) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()


@contextlib.contextmanager
def written_new(out: Path) -> Iterator[BinaryIO]:
    """:func:`written`, but never in the place of anything that is there already."""
    if os.path.lexists(out):
        raise ExportError(f"There is already something at “{out}”.", "Choose another name; nothing was overwritten.")
    with written(out) as file:
        yield file
        if os.path.lexists(out):
            raise ExportError(f"There is already something at “{out}”.", "Choose another name.")


def _opened(path: Path) -> BinaryIO:
    # O_EXCL: never through a link that somebody else has put there.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return open(os.open(path, flags, 0o666), "wb", buffering=1 << 18)  # noqa: PTH123  a descriptor, not a path


def _take_mode(beside: Path, target: Path) -> None:
    """A file that is replaced keeps its permissions."""
    with contextlib.suppress(OSError):
        beside.chmod(target.stat().st_mode & 0o777)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(error: OSError, out: Path, target: Path) -> ExportError:
    folder = target.parent
    if error.errno == errno.EPIPE:
        raise error
    if not folder.is_dir():
        return ExportError(f"“{out}” cannot be written: there is no folder “{folder}”.", "Make the folder first.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportError(f"“{out}” cannot be written: there is no permission to.", "Choose another folder.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return ExportError(f"“{out}” cannot be written: the disk is full.", "Make room or choose another disk.")
    if error.errno == errno.ENAMETOOLONG:
        return ExportError(f"“{target.name[:60]}…” cannot be written: the name is too long.", "Choose a shorter one.")
    why = error.strerror or type(error).__name__
    return ExportError(f"“{out}” cannot be written: {why[:1].lower()}{why[1:]}.", "Try another folder.")
