"""The reading view: the article's text with the reviewers' claims under it, and the sentence the reader is on."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
)  # fmt: skip
from PySide6.QtWidgets import QMenu, QWidget

from factcheck.core.labels import LabelScheme
from factcheck.core.model import ClaimId
from factcheck.ui.focus_ring import EDGE, OWN_FOCUS
from factcheck.ui.idle import IdleTimer
from factcheck.ui.reading.looked import Looked, veil
from factcheck.ui.reading.ruler import Ruler
from factcheck.ui.reading.walking import WalkingView
from factcheck.ui.session import Session
from factcheck.ui.text.ink import Hits
from factcheck.ui.text.marks import Mark, MarkIndex, MarkLike

if TYPE_CHECKING:
    from factcheck.core.coverage import Coverage

_FLASH_STEPS = 8
_FLASH_INTERVAL = 45  # ms: about a third of a second in all, once, so that nobody is bothered by it
_FEW = 16  # claims looked at one by one for the paragraphs to repaint
_OVERHANG = 4  # pixels a frame reaches beyond its paragraph
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReadingView(WalkingView):
    """Shows an article and its claims; clicking a claim focuses it, selecting sets the session's passage."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._scheme: LabelScheme | None = None
        self._passed = Looked(self._ink)
        self._ruler = Ruler(self)
        self.setVerticalScrollBar(self._ruler)
        self._actions: list[QAction] = []
        self._picking = False
        self._flash_timer = QTimer(self, interval=_FLASH_INTERVAL)
        self._flash_timer.timeout.connect(self._on_flash)
        self._marks_timer = IdleTimer(self)
        self._marks_timer.timeout.connect(self._on_more_marks)
        self.setAccessibleName(self.tr("Article text"))
        self.setProperty(OWN_FOCUS, EDGE)
        self._take_theme()
        self.set_point_size(self.point_size)

    # The article

    def show_article(
        self, text: str, marks: Collection[MarkLike] | MarkIndex, scheme: LabelScheme | None, heading: int = 0
    ) -> None:
        """Show an article with its claims, from the beginning; ``heading`` code points of it are its title."""
        self._flash_timer.stop()
        self._scheme = scheme
        self._last_place = []
        index = marks if isinstance(marks, MarkIndex) else MarkIndex(marks)
        self.set_text(text, heading)
        self._ink.load(self._source, scheme, index)
        self._passed.load(self._source)
        self._ruler.load(index, len(text), scheme)
        self._ruler.show_unread(None)

    def show_marks(self, index: MarkIndex) -> None:
        """Show other claims of the same article."""
        focus = self._ink.focus
        self._ink.show(index)
        self._ruler.load(index, len(self.text), self._scheme)
        self._ink.focus = index.get(focus.id) if focus is not None else None
        self._ruler.set_focus(self._ink.focus)
        self.viewport().update()

    def show_pages(self, pages: Sequence[int]) -> None:
        """Show in the margin where pages of the original begin, in code points."""
        if self._ink.set_pages(pages):
            self.viewport().update()

    def set_labels(self, scheme: LabelScheme | None) -> None:
        """Show the same claims by another scheme of labels; nothing happens when it is the same."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._ink.set_labels(scheme)
            self._ruler.load(self._ink.index, len(self.text), scheme)
            self.viewport().update()

    @property
    def marks(self) -> Collection[Mark]:
        """The claims shown, in no particular order."""
        return self._ink.index.all()

    def change_marks(self, added: Collection[MarkLike], removed: Collection[ClaimId]) -> None:
        """Take some claims away and show others; a claim that moved is in both."""
        index = self._ink.index
        touched = index.change(added, removed)
        if len(touched) > len(added):
            self._ruler.forget()
        else:
            for mark in touched:
                self._ruler.add(mark)
        self._repaint(touched, drop=True)
        focus = self._ink.focus
        if focus is not None and any(mark.id == focus.id for mark in touched):
            self._ink.focus = index.get(focus.id)
            self._ruler.set_focus(self._ink.focus)

    def show_looked(self, coverage: "Coverage | None") -> None:
        """Show how far the article has been looked at, painting only what looks different now."""
        self._ruler.show_unread(coverage)
        viewport = self.viewport()
        places = {block.blockNumber(): (block, top, height) for block, top, height in self.visible_blocks()}
        for block in self._passed.follow(coverage, [block for block, _top, _height in places.values()]):
            _block, top, height = places[block.blockNumber()]
            viewport.update(0, int(top) - _OVERHANG, viewport.width(), int(height) + 2 * _OVERHANG)

    def focus_claim(self, claim: ClaimId | None) -> None:
        """Frame this claim, scroll to it and flash it, unless the reader is there already."""
        before, mark = self._ink.focus, self._ink.index.get(claim)
        self._ink.focus = mark
        self._ruler.set_focus(mark)
        self._flash_timer.stop()
        self._ink.flash = 0.0
        self._repaint([each for each in (before, mark) if each is not None])
        if mark is not None and not self._picking:
            self.reveal(mark.start)
            # A claim that is the sentence the reader is on needs no flash to be found.
            if (mark.start, mark.end) != self._session.sentence:
                self._ink.flash = 1.0
                self._flash_timer.start()

    @property
    def focused_claim(self) -> ClaimId | None:
        """The claim that is framed."""
        return self._ink.focus.id if self._ink.focus is not None else None

    @property
    def hits(self) -> Hits:
        """What the find bar found."""
        return self._ink.hits

    def set_hits(self, hits: Hits) -> None:
        """Show what the find bar found and scroll to the current hit."""
        self._ink.hits = hits
        if 0 <= hits.current < len(hits.starts):
            self.reveal(hits.starts[hits.current])
        self.viewport().update()

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """What a right click offers."""
        self._actions = list(actions)

    def set_point_size(self, size: float) -> None:
        """Show the text larger or smaller; the top line stays."""
        super().set_point_size(size)
        self._ink.set_em(self._em)
        self._passed.forget()
        self._sentence.forget()

    def set_measure(self, characters: int) -> None:
        """Make the column wider or narrower, and the claims with it."""
        super().set_measure(characters)
        self._ink.forget()
        self._passed.forget()
        self._sentence.forget()

    # Picking

    def _pick(self, marks: list[Mark]) -> None:
        """Focus the smallest of these claims, or the next larger one when that was done here before."""
        claim = self._next_of(marks, self._session.claim)
        self._picking = True
        try:
            self._session.focus_claim(claim)
        finally:
            self._picking = False

    def _on_clicked(self, point: QPointF) -> None:
        """Go to the sentence of the caret, and pick the claim there."""
        self._session.go_to(self._source.offsets.to_code_point(self.textCursor().position()))
        self._pick(self.marks_at(point))

    def _told(self, point: QPointF) -> list[str]:
        """The labels of the claims under a point, each once."""
        labels = {mark.label: None for mark in self.marks_at(point)}
        found = [self._scheme.get(label) if self._scheme else None for label in labels]
        return [f"{label.glyph} {label.name}" for label in found if label is not None]

    def _on_flash(self) -> None:
        self._ink.flash = max(0.0, self._ink.flash - 1.0 / _FLASH_STEPS)
        if not self._ink.flash:
            self._flash_timer.stop()
        if self._ink.focus is not None:
            self._repaint([self._ink.focus])

    def _on_more_marks(self) -> None:
        """Read claims that are not in sight, a slice at a time; the map of all of them comes last."""
        if not self._ink.index.more():
            self._marks_timer.start()
        else:
            self._ruler.forget()

    def _repaint(self, marks: Iterable[Mark], drop: bool = False) -> None:
        """Paint the paragraphs in sight that these claims touch; ``drop`` when the claims are other ones."""
        touched = [(mark.start, mark.end) for mark in marks]
        if drop and touched:
            self._ink.drop(touched)
        self._repaint_passages(touched)

    def _repaint_passages(self, touched: list[tuple[int, int]]) -> None:
        """Paint the paragraphs in sight that these stretches touch."""
        if not touched:
            return
        if len(touched) > _FEW:
            touched = [(min(start for start, _ in touched), max(end for _, end in touched))]
        viewport = self.viewport()
        for block, top, height in self.visible_blocks():
            start, end = self._ink.span(block)
            if any(low < end and high > start for low, high in touched):
                viewport.update(0, int(top) - _OVERHANG, viewport.width(), int(height) + 2 * _OVERHANG)

    def _paint_veils(self, blocks: list[tuple[QTextBlock, float]]) -> None:
        """Let what was passed over recede."""
        veils = self._passed.veils(blocks, self.passage() or (0, 0), self._ink.hits)
        if veils:
            painter, colour = QPainter(self.viewport()), veil()
            try:
                for rect in veils:
                    painter.fillRect(rect, colour)
            finally:
                painter.end()

    def _paint_over_selection(self, area: QRect, blocks: list[tuple[QTextBlock, float]]) -> None:
        """Underlines of the claims that a selection would hide."""
        cursor = self.textCursor()
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        touched = [
            (block, top) for block, top in blocks if block.position() < high and block.position() + block.length() > low
        ]
        painter = QPainter(self.viewport())
        try:
            painter.setClipRect(area)
            self._ink.paint_strokes(painter, touched)
        finally:
            painter.end()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Claims first, then the text over them; over a selection the underlines are drawn once more."""
        blocks = self.blocks_to_paint(event.rect())
        painter = QPainter(self.viewport())
        try:
            self._passed.paint_lines(painter, blocks)
            self._sentence.paint(painter, blocks)
            self._ink.paint(painter, blocks, event.rect().top(), event.rect().bottom() + 1)
        finally:
            painter.end()
        super().paintEvent(event)
        self._paint_veils(blocks)
        if self.textCursor().hasSelection():
            self._paint_over_selection(event.rect(), blocks)
        if not self._ink.index.complete and not self._marks_timer.isActive():
            self._marks_timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column moves, and the claims with it."""
        self._ink.forget()
        self._passed.forget()
        self._sentence.forget()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks the claim at the caret, as a click does."""
        if event.key() in _ENTER and not event.modifiers() and not self.textCursor().hasSelection():
            self._pick(self._ink.index.at(self._source.offsets.to_code_point(self.textCursor().position())))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu of the actions handed in; without a selection it is about the claim under the pointer."""
        if not self._actions:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key and not self.textCursor().hasSelection():
            marks = self.marks_at(QPointF(event.pos()))
            if marks and self._session.claim not in [mark.id for mark in marks]:
                self._pick(marks)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.popup(self.mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        before = self._shown_theme
        super().changeEvent(event)
        if before is not self._shown_theme:
            self._ink.restyle()
            self._ruler.load(self._ink.index, len(self.text), self._scheme)
            self._ruler.set_focus(self._ink.focus)
