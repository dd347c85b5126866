"""Words with what differs in them marked: struck through where it is gone, underlined where it is new."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from factcheck.ui import theme
from factcheck.ui.card_drawing import is_right_to_left

REMOVED, ADDED = "removed", "added"
_INK = {REMOVED: "danger", ADDED: "link"}
_SINGLE = QTextCharFormat.UnderlineStyle.SingleUnderline
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT_TO_LEFT, _LEFT_TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_KEPT = 64
_MOST = 4000  # code points of a passage that are compared word by word; the rest is shown as it is
_BEFORE, _LATE = 24, 60  # code points shown before a first change that comes later than so many


class Piece(NamedTuple):
    """Some words, and whether they are "removed", "added" or neither ("")."""

    text: str
    mark: str = ""


Pieces = tuple[Piece, ...]


def compared(old: str, new: str) -> tuple[Pieces, Pieces]:
    """Two wordings of a passage, each in pieces: what the other does not have is marked."""
    from factcheck.core.alignment import align  # late: few claims are ever compared

    gone, come = list[tuple[int, int]](), list[tuple[int, int]]()
    short, other = old[:_MOST], new[:_MOST]
    for change in align(short, other).changes():
        gone.append((change.old_start, change.old_end))
        come.append((change.new_start, change.new_end))
    return pieces(old, gone, REMOVED), pieces(new, come, ADDED)


def pieces(text: str, spans: Sequence[tuple[int, int]], mark: str) -> Pieces:
    """A text in pieces, with what lies in ``spans`` marked."""
    found, at = list[Piece](), 0
    for start, end in spans:
        if end > start:
            found += [Piece(text[at:start]), Piece(text[start:end], mark)]
            at = end
    found.append(Piece(text[at:]))
    return tuple(piece for piece in found if piece.text)


def from_first_mark(shown: Pieces) -> Pieces:
    """Without most of a long beginning in which nothing differs."""
    first = shown[0] if shown else Piece("")
    if len(shown) < 2 or first.mark or len(first.text) <= _LATE:
        return shown
    start = first.text.find(" ", len(first.text) - _BEFORE) + 1
    return (Piece(f"… {first.text[start or len(first.text) - _BEFORE :]}"), *shown[1:])


class MarkedTexts:
    """Draws pieces from layouts that are kept."""

    def __init__(self) -> None:
        self._layouts: dict[tuple[object, ...], QTextLayout] = {}

    def draw(self, painter: QPainter, box: QRect, shown: Pieces, lines: int) -> int:
        """Draw up to ``lines`` lines from the top of a box with the painter's font; returns their height."""
        look, font = theme.current(), painter.font()
        key = shown, lines, box.width(), font.key(), look.name
        layout = self._layouts.get(key)
        if layout is None:
            if len(self._layouts) >= _KEPT:
                self._layouts.clear()
            layout = self._layouts[key] = _laid_out(shown, font, box.width(), lines, look)
        layout.draw(painter, QPointF(box.left(), box.top()))
        return round(layout.boundingRect().height())

    def height(self, font: QFont, width: int, shown: Pieces, most: int) -> int:
        """How high pieces are in at most ``most`` lines, in pixels."""
        return ceil(_laid_out(shown, font, width, most, theme.current()).boundingRect().height())


def _laid_out(shown: Pieces, font: QFont, width: int, lines: int, look: theme.Theme) -> QTextLayout:
    text, ranges = _joined(shown, look)
    text = text[: lines * 400]
    layout = _made(text, ranges, font, width)
    while layout.lineCount() > lines:
        last = layout.lineAt(lines - 1)
        units = text.encode("utf-16-le", "surrogatepass")[: 2 * (last.textStart() + last.textLength())]
        kept = units.decode("utf-16-le", "replace").rstrip("…").rstrip()
        text = kept[: max(0, len(kept) - 2)] + "…"
        layout = _made(text, ranges, font, width)
    return layout


def _joined(shown: Pieces, look: theme.Theme) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The pieces as one text with single spaces, and the ranges of it that look otherwise, in UTF-16 units."""
    text, units, ranges = "", 0, list[QTextLayout.FormatRange]()
    for words, mark in shown:
        said = " ".join(words.split())
        gap = " " if words[:1].isspace() and text and not text.endswith(" ") else ""
        tail = " " if said and words[-1:].isspace() else ""
        begin = units + len(gap)
        length = len(said.encode("utf-16-le", "surrogatepass")) // 2
        if mark and length:
            ranges.append(_range(begin, length, mark, look))
        text += gap + said + tail
        units = begin + length + len(tail)
    return text, ranges


def _range(start: int, length: int, mark: str, look: theme.Theme) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setBackground(look.colour(mark))
    if mark == REMOVED:
        form.setFontStrikeOut(True)
    else:
        form.setUnderlineStyle(_SINGLE)
        form.setUnderlineColor(look.colour(_INK[mark]))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _made(text: str, ranges: list[QTextLayout.FormatRange], font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    right = is_right_to_left(text)
    option = QTextOption(_RIGHT if right else _LEFT)
    option.setTextDirection(_RIGHT_TO_LEFT if right else _LEFT_TO_RIGHT)
    option.setWrapMode(_WRAP)
    layout.setTextOption(option)
    layout.setFormats(ranges)
    layout.beginLayout()
    y = 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, y))
        y += line.height()
        line = layout.createLine()
    layout.endLayout()
    return layout
