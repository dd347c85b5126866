"""What the reading column shows while there is nothing to read: one sentence, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from factcheck.ui import theme


class EmptyState(QWidget):
    """A heading, a hint, and a button for each act that helps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading.setFont(theme.reading_font(theme.READING_SIZE * 1.4))
        self._heading.setWordWrap(True)
        self._hint = QLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(*[theme.SPACE_LARGE * 2] * 4)
        self._rows.setSpacing(theme.SPACE + theme.SPACE_SMALL)
        self._rows.addStretch(2)
        self._rows.addWidget(self._heading)
        self._rows.addWidget(self._hint)
        self._rows.addSpacing(theme.SPACE)
        self._rows.addStretch(3)

    def say(self, heading: str, hint: str, actions: Sequence[QAction]) -> None:
        """Show another sentence, hint and set of acts."""
        self._heading.setText(heading)
        self._hint.setText(hint)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(hint)
        for button in self._buttons:
            self._rows.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(action) for action in actions]
        for place, button in enumerate(self._buttons):
            self._rows.insertWidget(self._rows.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
            if place == 0:
                self.setFocusProxy(button)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(key)
        button.setAccessibleName(action.text())
        button.setMinimumWidth(220)
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        return button
