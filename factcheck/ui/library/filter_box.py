"""The line that filters the library: waits for a pause in typing, and Escape empties it first."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_PAUSE_MS = 100
_ESCAPE = Qt.Key.Key_Escape
_AT_ONCE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterBox(QLineEdit):
    """Words to filter by."""

    words_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ""
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Filter articles"))
        self.setAccessibleName(self.tr("Filter articles by title, site or byline"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)

    @property
    def words(self) -> str:
        """What is looked for; "" lets everything through."""
        return self.text().strip()

    def empty(self) -> None:
        """Let everything through, at once."""
        self.clear()
        self._on_pause()

    def _on_text_changed(self) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        self._pause.stop()
        if self.words != self._last:
            self._last = self.words
            self.words_changed.emit()

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window as long as there are words to take away."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == _ESCAPE and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the line, Enter filters without waiting."""
        if event.key() == _ESCAPE and self.text():
            self.empty()
        elif event.key() in _AT_ONCE:
            self._on_pause()
        else:
            super().keyPressEvent(event)
