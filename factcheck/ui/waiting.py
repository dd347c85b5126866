"""The pointer that says that something takes a while."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@contextmanager
def wait_cursor(long: bool = True) -> Iterator[None]:
    """Show the pointer of somebody who waits, if what is done meanwhile takes ``long``."""
    if not long:
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
