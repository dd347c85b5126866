"""How cards are drawn: their ground and border, and lines of text that end where there is no more room.

Rounded corners and the shaping of text cost more than all else on a card, so both are kept: a delegate owns
one :class:`Grounds` and one :class:`Texts`.
"""

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from factcheck.ui import theme
from factcheck.ui.pictures import clear_picture, pixel_ratio

# Looking an enum up costs more than the comparison it is for; these are asked for every visible card.
_NO_BRUSH = Qt.BrushStyle.NoBrush
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_WORD_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_TO_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight

MARGIN = 8
"""Pixels beside a card in its list."""
_MARGIN_Y = 4
_PADDING_X, _PADDING_Y = 12, 8
_RADIUS = 6.0
CARD_FRAME = 2 * (_PADDING_Y + _MARGIN_Y)
"""What a card's margins and padding add to the height of its content, in pixels."""
_GROUNDS_KEPT = 16
_WORDS_KEPT = 256
_TEXTS_KEPT = 96  # a screen full of cards, and the one before


class CardState(NamedTuple):
    """How a card stands out. Kept by the list: asking Qt's style option would build QStyle's enums (12 ms)."""

    current: bool = False
    focused: bool = False
    hovered: bool = False
    flash: float = 0.0


def card_box(rect: QRect, margin: int = MARGIN) -> QRect:
    """The part of a card's rectangle that its content is painted in; ``margin`` is beside the card."""
    x, y = margin + _PADDING_X, _MARGIN_Y + _PADDING_Y
    return rect.adjusted(x, y, -x, -y)


def draw_card(painter: QPainter, rect: QRect, look: theme.Theme, state: CardState, margin: int = MARGIN) -> None:
    """Draw a card's ground and border in a list's rectangle."""
    ground = look.colour("card_selected" if state.current else "card")
    if state.flash > 0:
        ground = theme.blend(ground, look.colour("flash"), state.flash)
    width = 2.0 if state.focused else 1.0
    role = "accent" if state.current else "muted" if state.hovered else "rule"
    x, y = margin + width / 2, _MARGIN_Y + width / 2
    painter.setRenderHint(_ANTIALIASING)
    painter.setPen(QPen(look.colour(role), width))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(rect).adjusted(x, y, -x, -y), _RADIUS, _RADIUS)
    painter.setBrush(_NO_BRUSH)


class Grounds:
    """Draws cards' grounds from pictures: a list has cards of one size in a few states."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def draw(self, painter: QPainter, rect: QRect, look: theme.Theme, state: CardState) -> None:
        """Draw what :func:`draw_card` draws."""
        ratio = pixel_ratio(painter)
        if state.flash or not ratio:
            draw_card(painter, rect, look, state)
            return
        painter.setRenderHint(_ANTIALIASING)
        width, height = rect.width(), rect.height()
        key = width, height, ratio, look.name, state
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _GROUNDS_KEPT:
                self._pictures.clear()
            picture = self._pictures[key] = clear_picture(width, height, ratio)
            inner = QPainter(picture)
            try:
                draw_card(inner, QRect(0, 0, width, height), look, state)
            finally:
                inner.end()
        painter.drawPixmap(rect.left(), rect.top(), picture)


class Texts:
    """Draws lines of text from layouts that are kept."""

    def __init__(self) -> None:
        self._layouts: dict[tuple[object, ...], list[tuple[QTextLayout, float]]] = {}

    def draw(self, painter: QPainter, box: QRect, text: str, lines: int = 1) -> None:
        """Draw what :func:`draw_text` draws."""
        font = painter.font()
        key = text, lines, box.width(), font.key()
        layouts = self._layouts.get(key)
        if layouts is None:
            if len(self._layouts) >= _TEXTS_KEPT:
                self._layouts.clear()
            layouts = self._layouts[key] = _laid_out(font, box.width(), text, lines)
        _draw_lines(painter, box, layouts)


class Words:
    """Draws single words and short lines from layouts that are kept: Qt would shape them anew at every paint."""

    def __init__(self) -> None:
        self._layouts: dict[tuple[str, str], tuple[QTextLayout, float, float]] = {}

    def width(self, font: QFont, text: str) -> int:
        """How wide a text is in pixels."""
        return ceil(self._laid_out(font, text)[1])

    def draw(self, painter: QPainter, box: QRect, text: str, side: float = 0.0) -> None:
        """Draw a text at mid-height of a box with the painter's font and pen; ``side`` 0 is left, 0.5 the middle."""
        layout, width, height = self._laid_out(painter.font(), text)
        x = box.left() + (box.width() - width) * side
        layout.draw(painter, QPointF(round(x), box.top() + round((box.height() - height) / 2)))

    def _laid_out(self, font: QFont, text: str) -> tuple[QTextLayout, float, float]:
        key = text, font.key()
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) >= _WORDS_KEPT:
                self._layouts.clear()
            layout = QTextLayout(text, font)
            layout.setCacheEnabled(True)
            layout.setTextOption(QTextOption(_TO_LEFT))
            layout.beginLayout()
            line = layout.createLine()
            line.setNumColumns(len(text) + 1)
            layout.endLayout()
            found = self._layouts[key] = layout, line.naturalTextWidth(), line.height()
        return found


def draw_text(painter: QPainter, box: QRect, text: str, lines: int = 1) -> None:
    """Draw up to ``lines`` lines of ``text`` from the top of ``box`` with the painter's font and pen.

    White space runs become one space, what does not fit ends in an ellipsis, and text that starts in a
    right-to-left script stands at the right.
    """
    _draw_lines(painter, box, _laid_out(painter.font(), box.width(), text, lines))


def _draw_lines(painter: QPainter, box: QRect, layouts: list[tuple[QTextLayout, float]]) -> None:
    left, top = box.left(), box.top()
    for layout, y in layouts:
        layout.lineAt(0).draw(painter, QPointF(left, top + y))


def _laid_out(font: QFont, width: int, text: str, lines: int) -> list[tuple[QTextLayout, float]]:
    """A layout of one line for each line of the text that is drawn, and how far below the top it stands."""
    # No card is wide enough for more, and shaping a quote of a whole page would cost a frame.
    shown = " ".join(text[: lines * 400].split())
    right_to_left = is_right_to_left(shown)
    option = QTextOption(_TO_RIGHT if right_to_left else _TO_LEFT)
    option.setTextDirection(_RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT)
    option.setWrapMode(_WORD_WRAP)
    metrics = QFontMetrics(font)
    found, y = list[tuple[QTextLayout, float]](), 0.0
    for left in range(lines, 0, -1):
        line_text = metrics.elidedText(shown, _ELIDE_RIGHT, width) if left == 1 else shown
        layout = QTextLayout(line_text, font)
        layout.setCacheEnabled(True)  # or it would be shaped once more to be drawn
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        if not line.isValid():
            layout.endLayout()
            break
        line.setLineWidth(width)
        layout.endLayout()
        found.append((layout, y))
        y += metrics.lineSpacing()
        # Qt counts UTF-16 units.
        units = line_text.encode("utf-16-le", "surrogatepass")
        shown = units[2 * line.textLength() :].decode("utf-16-le", "replace").lstrip()
        if not shown:
            break
    return found


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of ``text`` belongs to a script written from right to left."""
    if text.isascii():
        return False
    letter = next((character for character in text if character.isalpha()), "")
    return (
        "\u0590" <= letter <= "\u08ff"
        or "\ufb1d" <= letter <= "\ufdff"
        or "\ufe70" <= letter <= "\ufefc"
        or "\U00010800" <= letter <= "\U00010fff"
        or "\U0001e800" <= letter <= "\U0001efff"
    )
