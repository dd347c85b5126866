"""Lines of text in a colour of the theme."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from factcheck.ui import theme


class Tinted(QLabel):
    """A line of text in one of the theme's roles ("muted", "danger"), which follows the theme."""

    def __init__(self, role: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._role = role
        self._recolour()

    def set_role(self, role: str) -> None:
        """Use another role of the theme."""
        self._role = role
        self._recolour()

    def _recolour(self) -> None:
        colour = theme.current().colour(self._role)
        palette = self.palette()
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)
            if "<a " in (text := self.text()):
                # A link takes its colour when the text is read.
                self.clear()
                self.setText(text)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._recolour()
