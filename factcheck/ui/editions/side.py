"""One of two editions side by side: its text with what differs, and a reviewer's claims as lines under it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from factcheck.core.labels import LabelScheme
from factcheck.core.model import ClaimId
from factcheck.ui import theme
from factcheck.ui.editions.change_bar import ChangeBar
from factcheck.ui.editions.change_ink import ChangeInk
from factcheck.ui.editions.differences import ADDED, CHANGED, MOVED, REMOVED, Difference
from factcheck.ui.focus_ring import EDGE, OWN_FOCUS
from factcheck.ui.text.claims_view import ClaimsView
from factcheck.ui.text.marks import Mark, MarkIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 3.3  # beside the text, of the font's size
_LOWERED = 3  # pixels that the lines of claims make room for the lines of what is new


class EditionText(ClaimsView):
    """An edition's text. A click on a claim picks it, a click on what differs goes there."""

    claim_picked = Signal(object)  # ClaimId, or None for no claim
    difference_picked = Signal(int)  # its number

    def __init__(self, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self._least_margin = _MARGIN
        self._ink.tinted = False
        self._ink.lowered = _LOWERED
        self._changes = ChangeInk(self._column, new)
        self._bar = ChangeBar(new, self)
        self.setVerticalScrollBar(self._bar)
        self._differences: Sequence[Difference] = ()
        self._scheme: LabelScheme | None = None
        self.setProperty(OWN_FOCUS, EDGE)
        self.setAccessibleName(self.tr("Text of the newer edition") if new else self.tr("Text of the older edition"))
        self._take_theme()
        self.set_point_size(self.point_size)

    def show_edition(self, text: str, claims: MarkIndex, scheme: LabelScheme | None, heading: int) -> None:
        """Show a text and a reviewer's claims on it; what differs comes later."""
        self._scheme = scheme
        self.set_text(text, heading)
        self._ink.load(self._source, scheme, claims)
        self.show_differences(())

    def show_claims(self, claims: MarkIndex) -> None:
        """Show other claims on the same text."""
        focus = self._ink.focus
        self._ink.show(claims)
        self._ink.focus = claims.get(focus.id) if focus is not None else None
        self.viewport().update()

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show what differs."""
        self._differences = found
        self._changes.load(self._source, found)
        self._bar.load(found, len(self.text))
        self.viewport().update()

    def look_at(self, difference: Difference | None) -> None:
        """Point at one difference; :meth:`scroll_to` brings it into sight."""
        self._changes.current = difference
        self._bar.point_at(difference)
        self.viewport().update()

    def set_point_size(self, size: float) -> None:
        """Show the text larger or smaller."""
        super().set_point_size(size)
        self._ink.set_em(self._em)
        self._changes.set_em(self._em)

    @property
    def claims(self) -> MarkIndex:
        """The claims shown."""
        return self._ink.index

    @property
    def claim(self) -> ClaimId | None:
        """The claim that is framed."""
        return self._ink.focus.id if self._ink.focus is not None else None

    def focus_claim(self, claim: ClaimId | None, *, reveal: bool = True) -> Mark | None:
        """Frame a claim and bring it into sight; the mark, or None when it is not here."""
        mark = self._ink.index.get(claim)
        self._ink.focus = mark
        if mark is not None and reveal:
            self.reveal(mark.start)
        self.viewport().update()
        return mark

    def _on_clicked(self, point: QPointF) -> None:
        """Pick the claim there, and go to what differs."""
        claim = self._next_of(self.marks_at(point), self.claim)
        position = self.character_at(point)
        number = self._changes.number_at(position) if position is not None else None
        if number is not None:
            self.difference_picked.emit(number)
        self.claim_picked.emit(claim)

    def _told(self, point: QPointF) -> list[str]:
        """What is under a point, in words."""
        told = []
        position = self.character_at(point)
        number = self._changes.number_at(position) if position is not None else None
        if number is not None and number < len(self._differences):
            kinds = {
                ADDED: self.tr("New in this edition"),
                REMOVED: self.tr("Not in the newer edition"),
                CHANGED: self.tr("Reads differently in the other edition"),
                MOVED: self.tr("Stands elsewhere in the other edition"),
            }
            told.append(kinds[self._differences[number].kind])
        for mark in self.marks_at(point):
            label = self._scheme.get(mark.label) if self._scheme else None
            told.append(f"{label.glyph} {label.name}" if label is not None else mark.label)
        return told

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Claims and what differs under the text, and a line over what is gone."""
        blocks = self.blocks_to_paint(event.rect())
        painter = QPainter(self.viewport())
        try:
            self._ink.paint(painter, blocks, event.rect().top(), event.rect().bottom() + 1)
            self._changes.paint(painter, blocks)
            self._ink.paint_strokes(painter, blocks)
        finally:
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        try:
            self._changes.paint_over(painter, blocks)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column moves, and all that is painted with it."""
        self._ink.forget()
        self._changes.forget()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to whoever is around the view."""
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        before = self._shown_theme
        super().changeEvent(event)
        if before is not self._shown_theme:
            self._ink.restyle()


def usual_size() -> float:
    """Point size of the text: a little smaller than where it is read, since there are two columns."""
    return round(theme.usual_reading_size() * 0.9, 1)
