"""The text of a draft with what is said about it: main text or everything, how long it is, what is left out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from factcheck.ui import theme
from factcheck.ui.library.text_pane import TextPane
from factcheck.ui.order import in_order
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from factcheck.ui.library.offers import Offer

_NARROWEST = 260  # pixels: about 28 characters, and both ways of a page beside each other


class DraftText(QWidget):
    """Text of one draft; a page's can be its main text or everything on it."""

    whole_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self.setMinimumWidth(_NARROWEST)
        self._main = QRadioButton(self.tr("&Main text"))
        self._whole = QRadioButton(self.tr("&Everything on the page"))
        self._ways = QButtonGroup(self)
        for way in (self._main, self._whole):
            self._ways.addButton(way)
        self._choice = QWidget()
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_LARGE)
        row.addWidget(self._main)
        row.addWidget(self._whole)
        row.addStretch(1)
        self.pane = TextPane()
        self.pane.setAccessibleName(self.tr("Text of the article"))
        self._frame = frame = _Frame()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.pane)
        self._says = Tinted("muted")
        self._says.setWordWrap(True)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._choice)
        column.addWidget(frame, 1)
        column.addWidget(self._says)
        in_order(column)
        self._whole.toggled.connect(self.whole_chosen)
        self.pane.shown_changed.connect(self._say)

    def show_offer(self, offer: "Offer") -> None:
        """Show the text of this draft as it would be added."""
        self._offer = offer
        self._choice.setVisible(offer.has_more)
        self._frame.setVisible(offer.failure is None)
        self._says.setVisible(offer.failure is None)
        blocked = [QSignalBlocker(each) for each in (self._main, self._whole)]
        (self._whole if offer.whole else self._main).setChecked(True)
        del blocked
        self.pane.set_source(offer.text, offer.left_out.stretches if offer.whole else ())
        self._say()

    def _say(self) -> None:
        offer = self._offer
        if offer is None:
            return
        parts = []
        if offer.failure is None:
            parts.append(_many(self.tr("%n word(s)", "", offer.words), offer.words))
        if offer.has_more:
            lost = offer.left_out.words
            if not lost:
                parts.append(self.tr("the main text is all there is on the page"))
            elif offer.whole:
                parts.append(_many(self.tr("%n grey word(s) outside the main text", "", lost), lost))
            else:
                parts.append(_many(self.tr("%n word(s) on the page left out", "", lost), lost))
        if offer.source.pages:
            count = len(offer.source.pages)
            parts.append(_many(self.tr("%n page(s)", "", count), count))
        if self.pane.shown < len(offer.text):
            first = self.tr("the first {shown} of {total} characters are shown, scroll on for more")
            parts.append(first.format(shown=f"{self.pane.shown:,}", total=f"{len(offer.text):,}"))
        self._says.setText("; ".join(parts) + ("." if parts else ""))


class _Frame(QFrame):
    """A line around the text, which the text itself has none of; seen in every theme."""

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setPen(theme.current().colour("faint"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()


def _many(text: str, count: int) -> str:
    """Only a loaded translation knows the plural; the English of the source is completed here."""
    return text.replace("(s)", "" if count == 1 else "s").replace(str(count), f"{count:,}", 1)
