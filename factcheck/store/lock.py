"""A lock beside the project file: one factcheck at a time writes to it.

Own code rather than a library because the well-kept one imports asyncio, which the window must not
pay for at its start (docs/decisions). The kernel drops the lock when the process ends, however it ends.
"""

import os
import sys
from pathlib import Path


class LockBusyError(OSError):
    """Somebody else holds the lock; ``holder`` says who, as far as it is known."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder


class ProjectLock:
    """An advisory lock on ``<project>.lock``.

    The file is removed when the lock is let go of, so that a closed project is one file.
    """

    def __init__(self, project: Path) -> None:
        self.path = project.with_name(project.name + ".lock")
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock. False where this folder knows no locks or no new files.

        Raises :class:`LockBusyError` when another process (or another window of this one) has it.
        """
        for _attempt in range(20):
            try:
                handle = self._open()
            except OSError:
                return False
            try:
                if not _lock(handle):
                    os.close(handle)
                    return False
            except OSError:
                holder = _holder(handle)
                os.close(handle)
                raise LockBusyError(holder) from None
            if self._is_still_there(handle):
                self._handle = handle
                self._sign(handle)
                return True
            # The holder before us removed the file between our open and our lock: take the new one.
            os.close(handle)
        return False

    def release(self) -> None:
        """Let go of the lock and remove its file; harmless when it is not held."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":
            os.close(handle)
            self._remove()
        else:
            self._remove()
            os.close(handle)

    def _open(self) -> int:
        try:
            return os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        except PermissionError:
            # A colleague's lock file in a shared folder: reading it is enough to lock it.
            return os.open(self.path, os.O_RDONLY)

    def _remove(self) -> None:
        try:
            os.unlink(self.path)
        except OSError:
            return

    def _is_still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), os.stat(self.path))
        except OSError:
            return False

    @staticmethod
    def _sign(handle: int) -> None:
        try:
            os.ftruncate(handle, 0)
            os.pwrite(handle, f"{os.getpid()}\n".encode(), 0) if hasattr(os, "pwrite") else None
        except OSError:
            # A full disk, or a colleague's file: the lock holds without a signature.
            return


def _holder(handle: int) -> str:
    try:
        number = os.read(handle, 32).decode("ascii", "replace").strip()
    except OSError:
        return ""
    return f"process {number}" if number.isdigit() else ""


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        # A byte far behind the end: the holder's number in front stays readable for others.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import errno
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL, errno.EBADF):
                return False
            raise
        return True
