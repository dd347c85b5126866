"""Paints claims under the text of the visible paragraphs: tints, underlines, frames, margin signs, hits.

What a paragraph needs is worked out once and kept until its claims, the column or the theme change.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock

from factcheck.core.labels import LabelScheme
from factcheck.ui import theme
from factcheck.ui.page_words import page_name
from factcheck.ui.text import geometry
from factcheck.ui.text.column import ColumnLayout
from factcheck.ui.text.margin import SIGNS, Margin
from factcheck.ui.text.marks import Begun, Mark, MarkIndex, Packed
from factcheck.ui.text.source import Source, prepare
from factcheck.ui.text.strokes import Looks

_FAR = 1e9
_KEPT = 400  # paragraphs whose ink is kept
_NO_PEN = Qt.PenStyle.NoPen
_ANTIALIASING = QPainter.RenderHint.Antialiasing


class Hits(NamedTuple):
    """What the find bar found: where each hit begins, how long they all are (code points), which is current."""

    starts: Sequence[int] = ()
    length: int = 0
    current: int = -1


class BlockInk(NamedTuple):
    """All that is painted for the claims of one paragraph, relative to its top left."""

    span: tuple[int, int]
    """Code points of the paragraph."""
    grounds: list[tuple[str, list[QRectF]]]
    strokes: list[tuple[str, list[QLineF] | QPainterPath]]
    signs: list[tuple[float, Begun]]
    """Baseline of a line, and the claims that begin on it."""
    beyond: list[tuple[float, int]]
    """Baseline of a line, and how many claims that begin on it found no lane."""
    placed: list[tuple[QPointF, str]]
    """Signs and counts, where the margin has them."""


class Ink:
    """The claims, hits and focus of one article, ready to be painted."""

    tinted = True
    """Whether claims have a ground; without it their underline and their sign in the margin tell of them."""
    lowered = 0
    """How many pixels underlines stand lower than usual, to leave room for others."""

    def __init__(self, column: ColumnLayout) -> None:
        self.column = column
        self.index = MarkIndex()
        self.margin = Margin(column)
        self.flash = 0.0
        self._source: Source = prepare("")
        self._scheme: LabelScheme | None = None
        self._focus: Mark | None = None
        self._hits = Hits()
        self._pages: Sequence[int] = ()
        self._em = 16.0
        self._blocks: dict[int, BlockInk] = {}
        self._packed: dict[tuple[int, int], Packed] = {}  # by the paragraph's code points: no width changes them
        self._paragraphs: dict[int, geometry.Paragraph] = {}  # measured for this paint
        self._frames: dict[int, QPainterPath] = {}
        self._looks = Looks(None, self._em)

    def load(self, source: Source, scheme: LabelScheme | None, index: MarkIndex) -> None:
        """Paint another article's claims from now on."""
        self._source, self.index = source, index
        self._packed.clear()
        self._focus, self._hits, self._pages = None, Hits(), ()
        self.set_labels(scheme)
        self.forget()

    def set_labels(self, scheme: LabelScheme | None) -> None:
        """Show labels as this scheme says."""
        if scheme != self._scheme:
            self._scheme = scheme
            self.restyle()

    def set_pages(self, pages: Sequence[int]) -> bool:
        """Show where pages begin, if there are several; whether that is something else than so far."""
        pages = tuple(pages) if len(pages) > 1 else ()
        if pages == self._pages:
            return False
        self._pages = pages
        self.forget()
        return True

    def set_em(self, em: float) -> None:
        """Size of the reading font in pixels."""
        self._em = em
        self.restyle()

    def restyle(self) -> None:
        """Forget everything that depends on the theme, the font or the label scheme."""
        self._looks = Looks(self._scheme, self._em)
        self.margin.restyle(self._em, self._scheme)
        self.forget()

    def forget(self) -> None:
        """Forget where everything is: the column has moved."""
        self._blocks.clear()
        self._paragraphs.clear()
        self._frames.clear()

    def show(self, index: MarkIndex) -> None:
        """Paint other claims of the same article from now on."""
        self.index = index
        self._packed.clear()
        self.forget()

    def drop(self, spans: Iterable[tuple[int, int]]) -> None:
        """Forget the paragraphs these stretches touch: their claims have changed."""
        for low, high in spans:
            touched = [n for n, ink in self._blocks.items() if ink.span[0] < high and ink.span[1] > low]
            for number in touched:
                del self._blocks[number]
            for span in [span for span in self._packed if span[0] < high and span[1] > low]:
                del self._packed[span]

    @property
    def focus(self) -> Mark | None:
        """The claim that is framed."""
        return self._focus

    @focus.setter
    def focus(self, mark: Mark | None) -> None:
        self._focus = mark
        self._frames.clear()

    @property
    def hits(self) -> Hits:
        """What the find bar found."""
        return self._hits

    @hits.setter
    def hits(self, hits: Hits) -> None:
        self._hits = hits

    def paint(
        self, painter: QPainter, blocks: list[tuple[QTextBlock, float]], low: float = -_FAR, high: float = _FAR
    ) -> None:
        """Paint under the text of these paragraphs, each given with the y of its top; only what is at these heights."""
        colours = theme.current()
        for block, top in blocks:
            ink = self._ink(block)
            painter.translate(0.0, top)
            painter.setPen(_NO_PEN)
            for label, rects in ink.grounds:
                # One call for all of a label: a call for each would cost three times as much.
                painter.setBrush(theme.colour(self._looks.look(label).tint))
                painter.drawRects(rects)
            if self._hits.starts:
                self._paint_hits(painter, block, colours)
            if self._focus is not None:
                self._paint_focus(painter, block, colours)
            for label, shape in ink.strokes:
                self._looks.stroke(label).draw(painter, shape, low - top, high - top)
            self.margin.paint(painter, ink.placed, low - top, high - top)
            painter.translate(0.0, -top)
        self._paragraphs.clear()

    def paint_strokes(self, painter: QPainter, blocks: list[tuple[QTextBlock, float]]) -> None:
        """Paint the underlines of these paragraphs alone."""
        for block, top in blocks:
            painter.translate(0.0, top)
            for label, shape in self._ink(block).strokes:
                self._looks.stroke(label).draw(painter, shape)
            painter.translate(0.0, -top)

    def sign_at(self, block: QTextBlock, point: QPointF) -> Mark | None:
        """The claim whose margin sign is at a point relative to a paragraph's top left."""
        for baseline, begun in self._ink(block).signs:
            if -self._em <= point.y() - baseline <= self._em * 0.4:
                return self.margin.sign_at(point.x(), self.column.is_right_to_left(block), begun)
        return None

    def span(self, block: QTextBlock) -> tuple[int, int]:
        """Code points from the first of a paragraph up to its end."""
        position, offsets = block.position(), self._source.offsets
        return offsets.to_code_point(position), offsets.to_code_point(position + block.length() - 1)

    def paragraph(self, block: QTextBlock) -> geometry.Paragraph:
        """Where the lines of a paragraph are; kept until the end of the paint that is going on."""
        number = block.blockNumber()
        found = self._paragraphs.get(number)
        if found is None:
            found = self._paragraphs[number] = geometry.Paragraph(self._source, block)
        return found

    def frame(self, block: QTextBlock) -> QPainterPath:
        """Outline of the focused claim within a paragraph; empty where it is not."""
        number = block.blockNumber()
        if number not in self._frames:
            self._frames[number] = self._outline(block, self._focus) if self._focus else QPainterPath()
        return self._frames[number]

    def _ink(self, block: QTextBlock) -> BlockInk:
        number = block.blockNumber()
        ink = self._blocks.get(number)
        if ink is None:
            if len(self._blocks) >= _KEPT:
                self._blocks.clear()
            ink = self._blocks[number] = self._made(block)
        return ink

    def _made(self, block: QTextBlock) -> BlockInk:
        start, end = self.span(block)
        ink = BlockInk((start, end), [], [], [], [], [])
        begun = range(bisect_left(self._pages, start), bisect_right(self._pages, end)) if self._pages else range(0)
        packed = self._pack(start, end) if end > start else None
        if packed is not None and packed.grounds:
            self._add_claims(ink, block, packed)
        elif not begun:
            return ink
        pages = self._page_rows(block, begun) if begun else []
        ink.placed.extend(self.margin.place(self.column.is_right_to_left(block), ink.signs, ink.beyond, pages))
        return ink

    def _page_rows(self, block: QTextBlock, begun: range) -> list[tuple[float, str]]:
        """Baselines of the lines on which pages begin, and what stands beside them."""
        paragraph = self.paragraph(block)
        rows: dict[int, list[int]] = {}
        for number in begun:
            rows.setdefault(paragraph.row_of(self._pages[number]), []).append(number + 1)
        baselines = [row.baseline for row in paragraph.rows]
        return [(baselines[row], page_name(found[0], found[-1])) for row, found in rows.items() if row < len(baselines)]

    def _add_claims(self, ink: BlockInk, block: QTextBlock, packed: Packed) -> None:
        (start, end), paragraph = ink.span, self.paragraph(block)
        lines = paragraph.rows
        found: dict[tuple[int, int], list[geometry.Stretch]] = {}
        tops, step = [self._first_lane(line) for line in lines], self._looks.thickness + 1
        strokes: dict[str, list[tuple[float, float, float]]] = {}
        for mark, lane in packed.lanes:
            low, high = max(mark.start, start), min(mark.end, end)
            stretches = found[low, high] = paragraph.stretches(low, high)
            down = lane * step
            strokes.setdefault(mark.label, []).extend((left, right, tops[row] + down) for row, left, right in stretches)
        grounds: dict[str, list[QRectF]] = {}
        for label, low, high in packed.grounds if self.tinted else ():
            # Mostly where its underline is: asking Qt for a letter's place is what costs here.
            for row, left, right in found.get((low, high)) or paragraph.stretches(low, high):
                line = lines[row]
                grounds.setdefault(label, []).append(QRectF(left, line.top, right - left, line.height))
        ink.grounds.extend(grounds.items())
        ink.strokes.extend((label, self._looks.stroke(label).shape(places)) for label, places in strokes.items())
        for line, low, high in paragraph.lines():
            begun = self.index.begun(low, high, SIGNS)
            if begun.many:
                ink.signs.append((line.baseline, begun))
            hidden = bisect_left(packed.beyond, high) - (bisect_left(packed.beyond, low) if low > start else 0)
            if hidden:
                ink.beyond.append((line.baseline, hidden))

    def _pack(self, start: int, end: int) -> Packed:
        packed = self._packed.get((start, end))
        if packed is None:
            if len(self._packed) >= _KEPT:
                self._packed.clear()
            packed = self._packed[start, end] = self.index.pack(start, end)
        return packed

    def _first_lane(self, line: geometry.Row) -> float:
        """Top of the uppermost underline: below the letters, also of scripts that stack them (Burmese)."""
        return (
            round(line.baseline)
            + max(round(self._em * 0.2), round(line.descent) - self._looks.thickness - 1)
            + self.lowered
        )

    def _outline(self, block: QTextBlock, mark: Mark) -> QPainterPath:
        """Outline of one mark in a paragraph, following its lines."""
        path = QPainterPath()
        start, end = self.span(block)
        if mark.start >= end or mark.end <= start:
            return path
        paragraph = geometry.Paragraph(self._source, block)
        lines = paragraph.rows
        for row, left, right in paragraph.stretches(mark.start, mark.end):
            line = lines[row]
            # To the neighbouring lines' boxes, so that the outlines of all lines grow together.
            top = line.top if row == 0 else (line.top + lines[row - 1].top + lines[row - 1].height) / 2
            bottom = line.top + line.height
            if row + 1 < len(lines):
                bottom = (bottom + lines[row + 1].top) / 2
            path.addRect(QRectF(left - 2.0, round(top) - 0.5, right - left + 4.0, round(bottom) - round(top)))
        return path.simplified()

    def _paint_focus(self, painter: QPainter, block: QTextBlock, colours: theme.Theme) -> None:
        path = self.frame(block)
        if path.isEmpty() or self._focus is None:
            return
        look = self._looks.look(self._focus.label)
        ground = theme.colour(look.tint)
        if self.flash:
            ground = theme.blend(ground, colours.colour("flash"), self.flash)
        painter.setRenderHint(_ANTIALIASING)
        painter.setPen(QPen(theme.colour(look.ink), 1.5))
        painter.setBrush(ground)
        painter.drawPath(path)
        painter.setRenderHint(_ANTIALIASING, on=False)

    def _paint_hits(self, painter: QPainter, block: QTextBlock, colours: theme.Theme) -> None:
        start, end = self.span(block)
        starts, length, current = self._hits
        first = bisect_left(starts, start - length + 1)
        last = bisect_left(starts, end)
        if first >= last:
            return
        paragraph = geometry.Paragraph(self._source, block)
        painter.setRenderHint(_ANTIALIASING)
        painter.setPen(colours.colour("find_edge"))
        for number in range(first, last):
            painter.setBrush(colours.colour("find_current" if number == current else "find"))
            low = starts[number]
            for row, left, right in paragraph.stretches(low, low + length):
                line = paragraph.rows[row]
                box = QRectF(left - 1.5, line.top + 0.5, right - left + 3.0, line.height - 1.0)
                painter.drawRoundedRect(box, 3.0, 3.0)
        painter.setRenderHint(_ANTIALIASING, on=False)
