"""Which edition of how many an article is, and the ways to the others."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from factcheck.ui import theme
from factcheck.ui.tinted import Tinted

_RECOLOURED = (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange)
_TEXT = (QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText)


class LinkButton(QToolButton):
    """A button that looks like a link, for it stands among words; ``name`` is what a screen reader says."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setAutoRaise(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_font(self.font())
        self._recolour()

    def set_font(self, font: QFont) -> None:
        """Use these letters, underlined."""
        lined = QFont(font)
        lined.setUnderline(True)
        self.setFont(lined)

    def _recolour(self) -> None:
        colour, palette = theme.current().colour("link"), self.palette()
        if any(palette.color(role) != colour for role in _TEXT):
            for role in _TEXT:
                palette.setColor(role, colour)
            self.setPalette(palette)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of another theme."""
        super().changeEvent(event)
        if event.type() in _RECOLOURED:
            self._recolour()


class EditionLine(QWidget):
    """A line above the text of an article that has other editions."""

    compare_requested = Signal()
    newer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which edition of the article this is"))
        self.setMinimumWidth(1)  # the column may be narrower than all of it
        self._which = Tinted("muted", "", self)
        self._newer = LinkButton(self.tr("There is a newer edition"), self.tr("Go to the newer edition"), self)
        self._newer.clicked.connect(self.newer_requested)
        self._compare = LinkButton(self.tr("Compare editions"), self.tr("Both editions side by side"), self)
        self._compare.clicked.connect(self.compare_requested)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE)
        for part in (self._which, self._newer, self._compare):
            self._row.addWidget(part)
        self._row.addStretch(1)

    @property
    def text(self) -> str:
        """What the line says."""
        shown = (self._newer.text() if not self._newer.isHidden() else "", self._compare.text())
        return " · ".join(part for part in (self._which.text(), *shown) if part)

    def show_place(self, number: int, many: int, *, right: bool) -> None:
        """Say that it is edition ``number`` of ``many``; ``right``: in line with a text from right to left."""
        self._which.setText(self.tr("Edition {number} of {many}").format(number=number, many=many))
        self._newer.setVisible(number < many)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)

    def set_small(self, font: QFont) -> None:
        """Use the letters of the lines above."""
        self._which.setFont(font)
        for way in (self._newer, self._compare):
            way.set_font(font)
