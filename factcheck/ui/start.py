"""What the window shows while no project is open: ways to one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 360
_HEIGHT = 34


class StartPage(QWidget):
    """New project, open a project, the sample, and the recent projects that still exist."""

    recent_requested = Signal(str)

    def __init__(self, actions: list[QAction], recent: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Start"))
        title = QLabel(self.tr("No project is open"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        self._column = QVBoxLayout(self)
        self._column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.setSpacing(8)
        self._column.addWidget(title)
        told = QLabel(self.tr("A project is one file: its articles, the claims in them and their evidence."))
        told.setWordWrap(True)
        told.setFixedWidth(_WIDTH)
        self._column.addWidget(told)
        self._column.addSpacing(8)
        for action in actions:
            button = self._button(action.text())
            button.clicked.connect(action.trigger)
            if self.focusProxy() is None:
                self.setFocusProxy(button)
        self._recent: list[QWidget] = []
        self.set_recent(recent)

    def set_recent(self, paths: list[str]) -> None:
        """Show these projects, the latest first; whether they still exist is found out when opened."""
        for widget in self._recent:
            self._column.removeWidget(widget)
            widget.deleteLater()
        self._recent = []
        if not paths:
            return
        heading = QLabel(self.tr("Recent projects"))
        heading.setContentsMargins(0, 16, 0, 0)
        self._column.addWidget(heading)
        self._recent.append(heading)
        for path in paths:
            button = self._button(Path(path).stem)
            button.setFlat(True)
            button.setToolTip(path)
            button.setAccessibleDescription(path)
            button.clicked.connect(partial(self._on_recent, path))
            self._recent.append(button)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setFixedWidth(_WIDTH)
        button.setMinimumHeight(_HEIGHT)
        self._column.addWidget(button)
        return button

    def _on_recent(self, path: str, _checked: bool = False) -> None:
        self.recent_requested.emit(path)
