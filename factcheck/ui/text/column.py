"""The layout of the reading column: measure, line height, paragraph gap, direction, and honest line counts.

Stock QPlainTextEdit lays out lazily but offers none of these; all of it is done through its public
``blockBoundingRect`` (QT.md section 2). Lengths are pixels.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from factcheck.ui import theme
from factcheck.ui.text.geometry import runs_right_to_left

LINE_HEIGHT = 1.65
"""Of the font's size: room for four underlines below the words."""
PARAGRAPH_GAP = 0.7
"""Of the font's size."""
_SAMPLE = "the report said that officials would look into it again before the end of the year, "
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_SLICE = 300  # blocks whose lines are estimated in one go: about 3 ms


class ColumnLayout(QPlainTextDocumentLayout):
    """Lays out one paragraph at a time, when Qt first asks for its place."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.left = 0.0
        self.width = 400.0
        self.full_width = 400.0
        self.pieces: dict[int, int] = {}
        self.characters = theme.MEASURE
        """How many of running text a line holds where there is room."""
        self._line = self._gap = 10
        self._character = 8.0
        self._sample = ""
        self._metrics: QFontMetricsF | None = None
        self._tail = 0
        self._telling = self._told_late = False
        self._places: dict[int, QRectF] = {}  # by the number of a paragraph, as long as its lines stay
        self._options = {right: _option(right) for right in (False, True)}

    @property
    def line(self) -> int:
        """Height of a line of the reading font."""
        return self._line

    def set_font(self, metrics: QFontMetricsF, pixel_size: float) -> None:
        """Take line height and gap from the font; the caller lays out anew."""
        self._line = round(pixel_size * LINE_HEIGHT)
        self._gap = round(pixel_size * PARAGRAPH_GAP)
        self._tail = 3 * self._line
        self._metrics = metrics
        self._character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self._places.clear()
        for option in self._options.values():
            option.setTabStopDistance(self._character * 4)

    def measure(self) -> float:
        """Width of a full line."""
        return self._character * self.characters

    def fitting(self) -> int:
        """How many characters of running text a line holds now."""
        return round(self.width / self._character)

    def set_column(self, left: float, width: float, full_width: float) -> None:
        """Where lines begin and how wide they are, within a view of ``full_width``."""
        self.left, self.width, self.full_width = left, width, full_width
        self._places.clear()

    def set_sample(self, sample: str) -> None:
        """Estimate line counts by this piece of the text (an ideograph is twice as wide as a letter)."""
        self._sample = sample

    def is_right_to_left(self, block: QTextBlock) -> bool:
        """Direction of a paragraph; a piece of a giant one goes by the beginning of the whole."""
        paragraph = self.pieces.get(block.position()) if self.pieces else None
        if paragraph is not None:
            block = self.document().findBlock(paragraph)
        return runs_right_to_left(block.text())

    def estimate(self, block: QTextBlock) -> QTextBlock:
        """Guess the line counts of the next few blocks not laid out yet; returns the block to go on with."""
        wide = self._character
        if self._sample and self._metrics is not None:
            wide = self._metrics.horizontalAdvance(self._sample) / len(self._sample)
        per_line = max(1.0, self.width / wide)
        for _ in range(_SLICE):
            if not block.isValid():
                break
            if not block.layout().lineCount():
                block.setLineCount(max(1, ceil((block.length() - 1) / per_line)))
            block = block.next()
        self._tell()
        return block

    def hold(self) -> None:
        """Say nothing of other line counts until :meth:`release`: each time, Qt measures the last page anew."""
        self._telling = True

    def release(self) -> bool:
        """Say now, once, what was not said meanwhile; whether there was anything."""
        self._telling = False
        late = self._told_late
        if late:
            self._tell()
        return late

    def _lay_out(self, block: QTextBlock, layout: QTextLayout) -> None:
        layout.setTextOption(self._options[self.is_right_to_left(block)])
        left, width, least = self.left, self.width, self._line
        y = 0.0
        layout.setCacheEnabled(True)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            natural = line.height()
            slot = _slot(natural, least)
            line.setPosition(QPointF(left, y + round((slot - natural) / 2)))
            y += slot
            line = layout.createLine()
        layout.endLayout()
        count = layout.lineCount()
        if block.lineCount() != count:
            block.setLineCount(count)
            self._tell()

    def _tell(self) -> None:
        """Say that the number of lines is another one: without it the end of the text cannot be reached."""
        if self._telling:
            self._told_late = True
            return
        self._telling = True
        try:
            while True:
                self._told_late = False
                self.documentSizeChanged.emit(self.documentSize())
                if not self._told_late:
                    break
        finally:
            self._telling = False

    # Qt overrides

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Forget what changed; a text of one paragraph is laid out by Qt at once, in Qt's way: forget that too."""
        super().documentChanged(start, removed, added)
        self._places.clear()
        if self.document().blockCount() == 1:
            self.document().begin().clearLayout()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Place of a block relative to its own top left; lays the block out if nobody has yet."""
        if not block.isValid():
            return QRectF()
        layout = block.layout()
        count = layout.lineCount()
        if count:
            known = self._places.get(block.blockNumber())
            if known is not None:
                return known
        else:
            self._places.pop(block.blockNumber(), None)  # whoever is told of other lines may ask for its place
            self._lay_out(block, layout)
            count = layout.lineCount()
        if not count:
            return QRectF(0.0, 0.0, self.full_width, self._line)
        last = layout.lineAt(count - 1)
        natural = last.height()
        bottom = last.y() + natural + (_slot(natural, self._line) - natural) / 2
        following = block.next()
        if not following.isValid():
            bottom += self._tail
        elif block.length() == 1:
            bottom = self._gap  # an empty line is a wider gap, not a line's worth of nothing
        elif not self.pieces or following.position() not in self.pieces:
            bottom += self._gap
        place = self._places[block.blockNumber()] = QRectF(0.0, 0.0, self.full_width, ceil(bottom))
        return place


def _slot(natural: float, least: int) -> int:
    """Height given to a line: scripts with taller letters (Burmese, Thai, Urdu) get what they need."""
    return least if natural + 2 <= least else ceil(natural * 1.08) + 2


def _option(right_to_left: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    absolute = Qt.AlignmentFlag.AlignAbsolute
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | absolute)
    option.setTextDirection(_RIGHT_TO_LEFT if right_to_left else Qt.LayoutDirection.LeftToRight)
    return option
