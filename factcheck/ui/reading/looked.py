"""How far the reading has come, shown quietly: what was passed over recedes, and a fine line runs beside what is read.

A sentence marked as nothing to check is veiled, which is all that can be seen of it: claims have a tint, and what
nobody has looked at yet keeps its full ink. Beside the text, where lines begin, a hairline accompanies each line on
which nothing is left to look at. Only paragraphs in sight are asked for; all is kept until something changes there.
"""

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock

from factcheck.ui import theme
from factcheck.ui.text import geometry
from factcheck.ui.text.ink import Hits, Ink

if TYPE_CHECKING:
    from factcheck.core.coverage import Coverage
    from factcheck.ui.text.source import Source

VEIL = 0.2
"""How much of the paper lies over words passed over: they stay above a contrast of 7 (tests/test_palette.py)."""
_KEPT = 400  # paragraphs
_AWAY = 7.0  # pixels between the hairline and the text
_WIDE = 1.0

Passages = list[tuple[int, int]]


class _BlockLooked(NamedTuple):
    """What is painted for one paragraph, relative to its top left."""

    states: tuple[Passages, Passages]
    """Its sentences passed over and those not looked at yet."""
    veils: list[tuple[int, int, list[QRectF]]]
    """Each sentence passed over, and the rectangles of its words."""
    lines: list[QRectF]


class Looked:
    """Paints how far the article in sight has been looked at."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._source: Source | None = None
        self._coverage: Coverage | None = None
        self._blocks: dict[int, _BlockLooked] = {}

    def load(self, source: "Source") -> None:
        """Another article is shown; nothing is known of it until :meth:`follow`."""
        self._source, self._coverage = source, None
        self._blocks.clear()

    def forget(self) -> None:
        """The column has moved, or other claims lie on it."""
        self._blocks.clear()

    def follow(self, coverage: "Coverage | None", blocks: Iterable[QTextBlock]) -> list[QTextBlock]:
        """Show this state of things; gives back those of the paragraphs in sight that look different now."""
        self._coverage = coverage
        kept, other = dict[int, _BlockLooked](), list[QTextBlock]()
        for block in blocks:
            number = block.blockNumber()
            known = self._blocks.get(number)
            if known is None or known.states != self._states(block):
                other.append(block)
            else:
                kept[number] = known
        self._blocks = kept
        return other

    def paint_lines(self, painter: QPainter, blocks: list[tuple[QTextBlock, float]]) -> None:
        """Paint the hairlines beside these paragraphs, each given with the y of its top."""
        if self._coverage is None:
            return
        colour = theme.current().colour("faint")
        for block, top in blocks:
            for rect in self._block(block).lines:
                painter.fillRect(rect.translated(0.0, top), colour)

    def veils(self, blocks: list[tuple[QTextBlock, float]], chosen: tuple[int, int], hits: Hits) -> list[QRectF]:
        """What to veil of these paragraphs; what is ``chosen`` or found is not veiled."""
        if self._coverage is None:
            return []
        return [
            rect.translated(0.0, top)
            for block, top in blocks
            for start, end, rects in self._block(block).veils
            if not (start < chosen[1] and end > chosen[0]) and not _found(hits, start, end)
            for rect in rects
        ]

    def _states(self, block: QTextBlock) -> tuple[Passages, Passages]:
        start, end = self._ink.span(block)
        if self._coverage is None or end <= start or start >= self._coverage.reached:
            return [], [(start, end)]
        return self._coverage.passed(start, end), self._coverage.unlooked(start, end)

    def _block(self, block: QTextBlock) -> _BlockLooked:
        number = block.blockNumber()
        made = self._blocks.get(number)
        if made is None:
            if len(self._blocks) >= _KEPT:
                self._blocks.clear()
            made = self._blocks[number] = self._made(block)
        return made

    def _made(self, block: QTextBlock) -> _BlockLooked:
        made = _BlockLooked(self._states(block), [], [])
        passed, unlooked = made.states
        if self._source is None or unlooked == [self._ink.span(block)]:
            return made
        paragraph = self._ink.paragraph(block)
        if paragraph.end <= paragraph.start:
            return made
        for start, end in passed:
            # Another reviewer's claim would lose its contrast under a veil.
            if self._ink.index.pack(start, end).grounds:
                continue
            stretches = paragraph.stretches(max(start, paragraph.start), min(end, paragraph.end))
            rects = [
                QRectF(left, paragraph.rows[row].top, right - left, paragraph.rows[row].height)
                for row, left, right in stretches
            ]
            made.veils.append((start, end, rects))
        made.lines.extend(self._lines(block, paragraph, unlooked))
        return made

    def _lines(self, block: QTextBlock, paragraph: geometry.Paragraph, unlooked: Passages) -> list[QRectF]:
        """A hairline beside each run of lines on which nothing is left to look at."""
        left_over = set[int]()
        for start, end in unlooked:
            last = paragraph.row_of(min(end, paragraph.end) - 1)
            left_over.update(range(paragraph.row_of(start), last + 1))
        column = self._ink.column
        right = column.is_right_to_left(block)
        x = round(column.left + column.width + _AWAY if right else column.left - _AWAY - _WIDE)
        lines = list[QRectF]()
        for number, row in enumerate(paragraph.rows):
            if number in left_over:
                continue
            top, bottom = row.top, row.top + row.height
            if lines and number - 1 not in left_over:
                lines[-1].setBottom(bottom)
            else:
                lines.append(QRectF(x, top, _WIDE, bottom - top))
        return lines


def veil() -> QColor:
    """The colour that lies over words passed over."""
    colour = QColor(theme.current().colour("paper"))
    colour.setAlphaF(VEIL)
    return colour


def _found(hits: Hits, start: int, end: int) -> bool:
    """Whether the find bar found something in a passage."""
    if not hits.starts:
        return False
    first = bisect_left(hits.starts, start - hits.length + 1)
    return first < len(hits.starts) and hits.starts[first] < end
