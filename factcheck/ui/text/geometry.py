"""Where stretches of a laid-out paragraph are on the screen, line by line, in any mix of directions.

Lengths are pixels relative to the block's top left; the functions count UTF-16 units within the block.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from factcheck.ui.text.source import Source

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_LETTER = re.compile(r"[^\W\d_]")
_SAMPLE = 600  # code points by which a paragraph's direction is judged


class Row(NamedTuple):
    """One line of a paragraph."""

    line: QTextLine
    start: int
    end: int
    left: float
    right: float
    top: float
    height: float
    baseline: float
    descent: float


class Stretch(NamedTuple):
    """A part of one line: its number in the paragraph and how far it reaches."""

    row: int
    left: float
    right: float


def rows(layout: QTextLayout) -> list[Row]:
    """The lines of a paragraph."""
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        rect = line.naturalTextRect()
        start, top = line.textStart(), rect.top()
        found.append(
            Row(line, start, start + line.textLength(), rect.left(), rect.right(), top, rect.height(),
                top + line.ascent(), line.descent())
        )  # fmt: skip
    return found


class Paragraph:
    """A laid-out paragraph of a text, asked in code points of the article."""

    def __init__(self, source: Source, block: QTextBlock) -> None:
        self._base = block.position()
        self._unit, self._point = source.offsets.to_utf16, source.offsets.to_code_point
        self.start = source.offsets.to_code_point(self._base)
        self.end = source.offsets.to_code_point(self._base + block.length() - 1)
        self.rows = rows(block.layout())
        self._places: dict[int, float] = {}
        self._mixed = has_right_to_left(source.text[self.start : self.end])

    def stretches(self, start: int, end: int) -> list[Stretch]:
        """Where ``[start, end)`` is."""
        low, high = self._unit(start) - self._base, self._unit(end) - self._base
        return stretches(self.rows, low, high, self._mixed, self._places)

    def row_of(self, position: int) -> int:
        """Number of the line that holds a code point; the first line for what lies before the paragraph."""
        return max(0, bisect_right(self.rows, self._unit(position) - self._base, key=_row_start) - 1)

    def lines(self) -> Iterator[tuple[Row, int, int]]:
        """Each line, and from which code point on up to which it reaches."""
        start = self.start
        for number, row in enumerate(self.rows, 1):
            end = self._point(self._base + row.end) if number < len(self.rows) else self.end
            yield row, start, end
            start = end


def _row_start(row: Row) -> int:
    return row.start


def _row_end(row: Row) -> int:
    return row.end


def _place(row: Row, unit: int, places: dict[int, float]) -> float:
    """Where a letter of a line begins, neither its first nor behind its last: asking Qt for it is what costs."""
    place = places.get(unit)
    if place is None:
        place = places[unit] = row.line.cursorToX(unit)[0]  # type: ignore[index]
    return place


def has_right_to_left(text: str) -> bool:
    """Whether anything in a paragraph runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def runs_right_to_left(text: str) -> bool:
    """Direction of a paragraph: that of most of its letters (a Hebrew one may begin with a Latin name)."""
    text = text[:_SAMPLE]
    if not has_right_to_left(text):
        return False
    return 2 * len(_RIGHT_TO_LEFT.findall(text)) > len(_LETTER.findall(text))


def stretches(
    lines: list[Row], start: int, end: int, mixed: bool, places: dict[int, float] | None = None
) -> list[Stretch]:
    """Where ``[start, end)`` of a paragraph is; ``mixed`` when some of its text runs from right to left.

    ``places`` keeps where letters are, for who asks about one paragraph again and again.
    """
    found: list[Stretch] = []
    places = {} if places is None else places
    for number in range(bisect_right(lines, start, key=_row_end), len(lines)):
        row = lines[number]
        if row.start >= end:
            break
        if start <= row.start and end >= row.end:
            if row.right > row.left:
                found.append(Stretch(number, row.left, row.right))
        elif mixed:
            found += _runs(number, row, max(start, row.start), min(end, row.end))
        else:
            left = row.left if start <= row.start else _place(row, start, places)
            right = row.right if end >= row.end else _place(row, end, places)
            # A space at which the line was wrapped hangs out of the measure.
            right = min(right, row.right)
            if right > left:
                found.append(Stretch(number, left, right))
    return [stretch for stretch in found if stretch.right > stretch.left] if mixed else found


def _runs(number: int, row: Row, start: int, end: int) -> list[Stretch]:
    """Runs of one line, merged: Qt gives overlapping pieces, and cursorToX is wrong where directions meet."""
    merged: list[Stretch] = []
    boxes = [run.boundingRect() for run in row.line.glyphRuns(start, end - start)]
    for left, right in sorted((max(box.left(), row.left), min(box.right(), row.right)) for box in boxes):
        if merged and left <= merged[-1].right + 0.5:
            merged[-1] = Stretch(number, merged[-1].left, max(right, merged[-1].right))
        else:
            merged.append(Stretch(number, left, right))
    return merged
