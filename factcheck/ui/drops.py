"""What is dropped on the window, wherever in it.

Qt offers a drop to the widget below the pointer first, and a text field takes a file for its path. So drops are looked
at on their way into the window: files always go to it; an address or a text does unless it is dropped on a field that
somebody types in, which then takes it as if it had been pasted.
"""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_ENTER, _MOVE, _DROP = QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop
_KINDS = (_ENTER, _MOVE, _DROP)
_COPY = Qt.DropAction.CopyAction
_ADDRESS = ("http", "https")


class Dropped(NamedTuple):
    """What a drop holds: files, or the address of a page, or a text, or a picture."""

    paths: tuple[Path, ...] = ()
    address: str = ""
    text: str = ""
    picture: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything in it that can be spoken of."""
        return any(self)


def read(data: QMimeData) -> Dropped:
    """What is in a drop; programs often give the same thing in several ways, and the best one counts."""
    urls = data.urls() if data.hasUrls() else []
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return Dropped(paths)
    text = data.text() if data.hasText() else ""
    words = text.split(maxsplit=1)
    address = next((url.toString() for url in urls if url.scheme() in _ADDRESS), "")
    if not address and len(words) == 1 and words[0].startswith(tuple(f"{scheme}://" for scheme in _ADDRESS)):
        address = words[0]
    if data.hasImage() and (not text.strip() or address):
        return Dropped(picture=True)
    return Dropped(address=address) if address else Dropped(text=text)


class Drops(QObject):
    """Takes drops from elsewhere for a window before its widgets see them."""

    dropped = Signal(object)  # Dropped

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._passed = False
        self._handle: QWindow | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def _is_ours(self, event: QDropEvent) -> bool:
        """Whether the window takes it rather than the field below the pointer."""
        found = read(event.mimeData())
        return bool(found.paths) or (bool(found) and not self._types_at(event.position().toPoint()))

    def _types_at(self, at: QPoint) -> bool:
        """Whether somebody can type at this place."""
        widget = self._window.childAt(at)
        while widget is not None and widget is not self._window:
            if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
                return widget.isEnabled() and not widget.isReadOnly()
            widget = widget.parentWidget()
        return False

    def _take(self, event: QDropEvent) -> None:
        if self._passed and self._handle is not None:
            self._passed = False
            QCoreApplication.sendEvent(self._handle, QDragLeaveEvent())  # the field must not go on waiting for it
        event.setDropAction(_COPY)
        event.accept()
        if event.type() == _DROP:
            self.dropped.emit(read(event.mimeData()))

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See what is dragged into the window; what is dragged within it is none of our business."""
        if event.type() not in _KINDS or not isinstance(event, QDropEvent) or event.source() is not None:
            return False
        if QApplication.activeModalWidget() is not None:
            event.ignore()
            return True
        if not self._is_ours(event):
            if event.type() == _DROP and not self._passed:
                event.ignore()  # it was ours until here: the program it came from has ended, and took it along
                return True
            self._passed = event.type() != _DROP
            return False
        self._take(event)
        return True
