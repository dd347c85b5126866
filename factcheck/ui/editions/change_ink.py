"""Paints what differs in a text, for the visible paragraphs only: tints, strokes, frames, and a sign in the margin.

Nothing is said by colour alone: what is gone is struck through, what is new is underlined, what was moved has a broken
frame, and where something is missing stands a bar. Lengths are pixels.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPen, QTextBlock

from factcheck.ui import theme
from factcheck.ui.editions.differences import ADDED, CHANGED, MOVED, REMOVED, Difference
from factcheck.ui.text.column import ColumnLayout
from factcheck.ui.text.geometry import Paragraph, Row
from factcheck.ui.text.source import Source, prepare

SIGNS = {ADDED: "+", REMOVED: "−", CHANGED: "~", MOVED: "↕"}
"""What stands for a kind of difference in the margin and on a card."""
INKS = {ADDED: "link", REMOVED: "danger", CHANGED: "muted", MOVED: "muted"}
"""The role of the theme in which a kind's sign is drawn."""
_NO_BRUSH, _NO_PEN = Qt.BrushStyle.NoBrush, Qt.PenStyle.NoPen
_DASHED = Qt.PenStyle.DashLine
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_KEPT = 400
_GAP = 11.0  # between the text and the signs
_BAR, _AWAY = 3.0, 8.0  # the bar beside the present difference, and its outer edge from the text
_MISSING = 2.0  # width of the bar where something is missing


class _Span(NamedTuple):
    start: int
    end: int
    kind: str
    number: int


class _Shape(NamedTuple):
    """What is painted in one paragraph, relative to its top left."""

    grounds: list[QRectF]
    frames: list[QRectF]
    strokes: list[QRectF]
    missing: list[QRectF]
    signs: list[tuple[QPointF, str]]


class ChangeInk:
    """The differences of one of two texts, ready to be painted."""

    def __init__(self, column: ColumnLayout, new: bool) -> None:
        self._column, self._new = column, new
        self._source: Source = prepare("")
        self._spans: list[_Span] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._shapes: dict[int, _Shape] = {}
        self._em = 16.0
        self._font = QFont()
        self.current: Difference | None = None
        """The difference that somebody looks at."""

    def load(self, source: Source, found: Sequence[Difference]) -> None:
        """Paint these differences of a text from now on."""
        self._source, self.current = source, None
        spans = [
            _Span(start, end, each.kind, number)
            for number, each in enumerate(found)
            for start, end in each.spans(self._new)
        ]
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._ends = [span.end for span in self._spans]
        self.forget()

    def set_em(self, em: float) -> None:
        """Size of the text's font in pixels."""
        self._em = em
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(max(9, round(em * 0.85)))
        self._font.setBold(True)
        self.forget()

    def forget(self) -> None:
        """Forget where everything is: the column has moved."""
        self._shapes.clear()

    def number_at(self, position: int) -> int | None:
        """Number of the difference that holds a code point, or None."""
        at = bisect_right(self._starts, position) - 1
        return self._spans[at].number if at >= 0 and position < self._ends[at] else None

    def paint(self, painter: QPainter, blocks: list[tuple[QTextBlock, float]]) -> None:
        """Paint what lies under the text of these paragraphs, each given with the y of its top."""
        look = theme.current()
        ground, ink = ("added", "link") if self._new else ("removed", "danger")
        for block, top in blocks:
            shape = self._shape(block)
            painter.translate(0.0, top)
            painter.setPen(_NO_PEN)
            painter.setBrush(look.colour(ground))
            painter.drawRects(shape.grounds)
            if shape.frames:
                painter.setBrush(look.colour("chip"))
                painter.drawRects(shape.frames)
                painter.setPen(QPen(look.colour("muted"), 1.0, _DASHED))
                painter.setBrush(_NO_BRUSH)
                painter.drawRects([rect.adjusted(0.5, 0.5, -0.5, -0.5) for rect in shape.frames])
            painter.setPen(_NO_PEN)
            painter.setBrush(look.colour("link" if not self._new else "danger"))
            painter.drawRects(shape.missing)
            if self._new:
                painter.setBrush(look.colour(ink))
                painter.drawRects(shape.strokes)
            self._paint_signs(painter, shape, look)
            painter.translate(0.0, -top)
        self._paint_bar(painter, blocks, look)

    def paint_over(self, painter: QPainter, blocks: list[tuple[QTextBlock, float]]) -> None:
        """Strike through what is gone, over the text."""
        if self._new:
            return
        painter.setPen(_NO_PEN)
        painter.setBrush(theme.current().colour("danger"))
        for block, top in blocks:
            painter.translate(0.0, top)
            painter.drawRects(self._shape(block).strokes)
            painter.translate(0.0, -top)

    def _paint_signs(self, painter: QPainter, shape: _Shape, look: theme.Theme) -> None:
        painter.setFont(self._font)
        for place, kind in shape.signs:
            painter.setPen(look.colour(INKS[kind]))
            painter.drawText(place, SIGNS[kind])

    def _paint_bar(self, painter: QPainter, blocks: list[tuple[QTextBlock, float]], look: theme.Theme) -> None:
        """A bar beside the lines of the present difference."""
        if self.current is None:
            return
        start, end = self.current.place(self._new)
        for block, top in blocks:
            paragraph = Paragraph(self._source, block)
            if start > paragraph.end or max(end, start + 1) <= paragraph.start or not paragraph.rows:
                continue
            first = paragraph.rows[paragraph.row_of(max(start, paragraph.start))]
            last = paragraph.rows[paragraph.row_of(max(start, min(end - 1, paragraph.end)))]
            column = self._column
            right = column.is_right_to_left(block)
            x = column.left + column.width + _AWAY - _BAR if right else column.left - _AWAY
            height = last.top + last.height - first.top
            painter.fillRect(QRectF(round(x), top + first.top, _BAR, height), look.colour("accent"))

    def _shape(self, block: QTextBlock) -> _Shape:
        number = block.blockNumber()
        shape = self._shapes.get(number)
        if shape is None:
            if len(self._shapes) >= _KEPT:
                self._shapes.clear()
            shape = self._shapes[number] = self._made(block)
        return shape

    def _made(self, block: QTextBlock) -> _Shape:
        shape = _Shape([], [], [], [], [])
        start = self._source.offsets.to_code_point(block.position())
        end = self._source.offsets.to_code_point(block.position() + block.length() - 1)
        first = bisect_left(self._ends, start)
        if first >= len(self._spans) or self._starts[first] > end:
            return shape
        paragraph = Paragraph(self._source, block)
        signed = set[int]()
        on_row: dict[int, list[str]] = {}
        for at in range(first, len(self._spans)):
            span = self._spans[at]
            if span.start > end:
                break
            if span.end <= start < end and span.start < start:
                continue
            if span.start == span.end:
                self._add_missing(shape, block, paragraph, span.start)
            else:
                self._add(shape, paragraph, span)
            empty = start == end and span.start < span.end  # the line between two paragraphs of a difference
            if span.number not in signed and paragraph.rows and not empty:
                signed.add(span.number)
                number = paragraph.row_of(max(span.start, start))
                there = on_row.setdefault(number, [])
                if span.kind not in there:
                    shape.signs.append((self._beside(block, paragraph.rows[number], len(there)), span.kind))
                    there.append(span.kind)
        return shape

    def _add(self, shape: _Shape, paragraph: Paragraph, span: _Span) -> None:
        low, high = max(span.start, paragraph.start), min(span.end, paragraph.end)
        thick = max(1.0, round(self._em * 0.09))
        for number, left, right in paragraph.stretches(low, high) if low < high else ():
            row = paragraph.rows[number]
            rect = QRectF(left, row.top, right - left, row.height)
            if span.kind == MOVED:
                shape.frames.append(rect)
                continue
            shape.grounds.append(rect)
            y = row.baseline + 2.0 if self._new else row.baseline - round(self._em * 0.27)
            shape.strokes.append(QRectF(left, round(y), right - left, thick))

    def _add_missing(self, shape: _Shape, block: QTextBlock, paragraph: Paragraph, position: int) -> None:
        """A bar where the other text has something more."""
        if not paragraph.rows or not paragraph.start <= position <= paragraph.end:
            return
        row = paragraph.rows[paragraph.row_of(max(paragraph.start, min(position, paragraph.end - 1)))]
        here = paragraph.stretches(position, position + 1) if position < paragraph.end else []
        before = paragraph.stretches(position - 1, position) if position > paragraph.start else []
        right = self._column.is_right_to_left(block)
        if here:
            row, x = paragraph.rows[here[0].row], here[0].right if right else here[0].left
        elif before:
            row, x = paragraph.rows[before[-1].row], before[-1].left if right else before[-1].right
        else:
            x = row.right if right else row.left
        shape.missing.append(QRectF(round(x) - _MISSING / 2, row.top, _MISSING, row.height))

    def _beside(self, block: QTextBlock, row: Row, before: int) -> QPointF:
        """Where the sign of a difference stands, with so many before it: on the side on which lines end."""
        column = self._column
        away = _GAP + before * self._em * 0.75
        if column.is_right_to_left(block):
            return QPointF(round(column.left - away - self._em * 0.6), round(row.baseline))
        return QPointF(round(column.left + column.width + away), round(row.baseline))
