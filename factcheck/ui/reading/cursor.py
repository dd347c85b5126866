"""Paints the sentence cursor: a bar in the margin, and a ground that is raised a little under the sentence.

It lies under everything else, so no label's tint, underline or frame is hidden by it. Lengths are pixels.
"""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock

from factcheck.ui import theme
from factcheck.ui.text.column import ColumnLayout
from factcheck.ui.text.geometry import Paragraph
from factcheck.ui.text.source import Source, prepare

_BAR = 3.0
_AWAY = 8.0  # the bar's outer edge from the text; the signs of the margin begin behind it
_RAISED = 0.09  # of the accent in the sentence's ground
_OVER = 3.0  # that the ground reaches beyond the letters at either end


class _Shape(NamedTuple):
    """What is painted in one paragraph, relative to its top left."""

    grounds: list[QRectF]
    bar: QRectF


_NOTHING = _Shape([], QRectF())


class SentenceCursor:
    """One sentence of a text, ready to be painted."""

    def __init__(self, column: ColumnLayout) -> None:
        self._column = column
        self._source: Source = prepare("")
        self._passage: tuple[int, int] | None = None
        self._shapes: dict[int, _Shape] = {}

    @property
    def passage(self) -> tuple[int, int] | None:
        """The sentence, in code points, or None."""
        return self._passage

    @passage.setter
    def passage(self, passage: tuple[int, int] | None) -> None:
        self._passage = passage
        self.forget()

    def load(self, source: Source, passage: tuple[int, int] | None) -> None:
        """Paint a sentence of another text from now on."""
        self._source, self.passage = source, passage

    def forget(self) -> None:
        """Forget where everything is: the column has moved."""
        self._shapes.clear()

    def paint(self, painter: QPainter, blocks: list[tuple[QTextBlock, float]]) -> None:
        """Paint what lies in these paragraphs, each given with the y of its top."""
        if self._passage is None:
            return
        start, end = map(self._source.offsets.to_utf16, self._passage)
        for block, top in blocks:
            position = block.position()
            if position < end and position + block.length() > start:
                grounds, bar = self.shape(block)
                for rect in grounds:
                    painter.fillRect(rect.translated(0.0, top), ground())
                painter.fillRect(bar.translated(0.0, top), theme.current().colour("accent"))

    def shape(self, block: QTextBlock) -> _Shape:
        """The grounds of the sentence's lines in a paragraph, and the bar beside them."""
        number = block.blockNumber()
        if number not in self._shapes:
            self._shapes[number] = self._made(block)
        return self._shapes[number]

    def _made(self, block: QTextBlock) -> _Shape:
        paragraph = Paragraph(self._source, block)
        low, high = max(self._passage[0], paragraph.start), min(self._passage[1], paragraph.end)  # type: ignore[index]
        if low >= high:
            return _NOTHING
        rows, grounds = paragraph.rows, list[QRectF]()
        for row, left, right in paragraph.stretches(low, high):
            line = rows[row]
            # To the middle between the lines, so that the grounds of all lines grow together.
            top = line.top if row == 0 else (line.top + rows[row - 1].top + rows[row - 1].height) / 2
            bottom = line.top + line.height
            if row + 1 < len(rows):
                bottom = (bottom + rows[row + 1].top) / 2
            grounds.append(QRectF(left - _OVER, round(top), right - left + 2 * _OVER, round(bottom) - round(top)))
        if not grounds:
            return _NOTHING
        column = self._column
        right_to_left = column.is_right_to_left(block)
        x = column.left + column.width + _AWAY - _BAR if right_to_left else column.left - _AWAY
        first, last = rows[paragraph.row_of(low)], rows[paragraph.row_of(high - 1)]
        top, bottom = round(first.top), round(last.top + last.height)
        return _Shape(grounds, QRectF(round(x), top, _BAR, bottom - top))


def ground() -> QColor:
    """Colour under the sentence in the present theme."""
    shown = theme.current()
    return theme.blend(shown.colour("paper"), shown.colour("accent"), _RAISED)
