"""The margin beside the column: a sign for each claim where it begins, a count of those without a lane.

Signs stand on the side on which the paragraph's lines begin, counts on the other. Lengths are pixels.
"""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPixmap

from factcheck.core.labels import LabelScheme
from factcheck.ui import theme
from factcheck.ui.text.column import ColumnLayout
from factcheck.ui.text.marks import Begun, Mark

SIGNS = 3
"""Signs side by side; where more claims begin on a line, the rest are counted."""
GAP = 12.0
"""Between the margin's signs and the text."""
_FAR = 1e9
_PAGE = "\f"  # before the name of a page, among signs
_ANTIALIASING = QPainter.RenderHint.TextAntialiasing


class Margin:
    """Paints both margins and knows which sign is where."""

    def __init__(self, column: ColumnLayout) -> None:
        self._column = column
        self._scheme: LabelScheme | None = None
        self._font = self._page_font = QFont()
        self._cell = 14.0
        self._ascent = 12.0
        self._digit = 8.0
        self._tall = 14
        self._pixmaps: dict[tuple[str, float], QPixmap] = {}
        self._edges: dict[tuple[bool, tuple[str, ...]], list[tuple[str, float, float]]] = {}
        self._column_of_edges = (0.0, 0.0)

    @property
    def width(self) -> float:
        """Room the signs need on either side of the text."""
        return GAP + self._cell * (SIGNS + 1.4)

    def restyle(self, em: float, scheme: LabelScheme | None) -> None:
        """Take another text size, label scheme or theme."""
        self._scheme = scheme
        self._pixmaps.clear()
        self._edges.clear()
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(max(9, round(em * 0.78)))
        self._font.setBold(True)
        self._page_font = QFont(QGuiApplication.font())
        self._page_font.setPixelSize(max(9, round(em * 0.66)))
        metrics = QFontMetricsF(self._font)
        self._cell = ceil(em * 0.82)
        self._ascent = metrics.ascent()
        self._digit = metrics.horizontalAdvance("0")
        self._tall = ceil(metrics.height())

    def place(
        self,
        right: bool,
        signs: list[tuple[float, Begun]],
        beyond: list[tuple[float, int]],
        pages: list[tuple[float, str]],
    ) -> list[tuple[QPointF, str]]:
        """Where the signs of one paragraph go; ``right`` when its lines begin on the right.

        ``pages`` are names of pages that begin on a line: they stand outside the counts, if there are any.
        """
        rows = [(baseline, self._shown(begun), right) for baseline, begun in signs]
        outer = {baseline: [f"{_PAGE}{name}"] for baseline, name in pages}
        for baseline, count in beyond:
            outer.setdefault(baseline, []).append(f"+{count}")
        rows += [(baseline, shown, not right) for baseline, shown in outer.items()]
        return [
            (QPointF(x, round(baseline - self._ascent)), sign)
            for baseline, shown, side in rows
            for sign, x, _width in self._places(shown, side)
        ]

    def paint(
        self, painter: QPainter, placed: list[tuple[QPointF, str]], low: float = -_FAR, high: float = _FAR
    ) -> None:
        """Paint what :meth:`place` gave; what is not between these heights may be left out.

        The painter stands at the paragraph's top left.
        """
        ratio = painter.device().devicePixelRatio() if placed else 1.0
        low -= self._tall
        for corner, sign in placed:
            if low <= corner.y() <= high:
                painter.drawPixmap(corner, self._sign(sign, ratio))

    def sign_at(self, x: float, right: bool, begun: Begun) -> Mark | None:
        """Which of the claims that begin on a line has its sign at ``x``; a count stands for the first it counts."""
        for place, (_sign, left, width) in enumerate(self._places(self._shown(begun), right)):
            if left <= x < left + width:
                return begun.first[place]
        return None

    def _shown(self, begun: Begun) -> list[str]:
        """Signs in text order: labels, or at last a count of what did not fit."""
        labels = [mark.label for mark in begun.first[:SIGNS]]
        if begun.many > SIGNS:
            labels = [*labels[: SIGNS - 1], f"+{begun.many - SIGNS + 1}"]
        return labels

    def _places(self, signs: list[str], right: bool) -> list[tuple[str, float, float]]:
        """Each sign with its left edge and width; they read towards the text."""
        column, key = self._column, (right, tuple(signs))
        if self._column_of_edges != (column.left, column.width):
            self._column_of_edges = column.left, column.width
            self._edges.clear()
        found = self._edges.get(key)
        if found is None:
            found = self._edges[key] = self._placed(signs, right)
        return found

    def _placed(self, signs: list[str], right: bool) -> list[tuple[str, float, float]]:
        column = self._column
        widths = [self._width(sign) for sign in signs]
        x = column.left + column.width + GAP if right else column.left - GAP - sum(widths)
        if right:
            x += sum(widths)
        placed = []
        for sign, width in zip(signs, widths, strict=True):
            if right:
                x -= width
            placed.append((sign, float(round(x)), width))
            if not right:
                x += width
        return placed

    def _width(self, sign: str) -> float:
        if sign.startswith(_PAGE):
            return ceil(QFontMetricsF(self._page_font).horizontalAdvance(sign[1:])) + 4.0
        if not sign.startswith("+"):
            return self._cell
        return max(self._cell, self._digit * len(sign) + 2.0)

    def _sign(self, sign: str, ratio: float) -> QPixmap:
        pixmap = self._pixmaps.get((sign, ratio))
        if pixmap is None:
            pixmap = self._pixmaps[sign, ratio] = self._drawn(sign, ratio)
        return pixmap

    def _drawn(self, label: str, ratio: float) -> QPixmap:
        """One sign as a picture: drawing it as text each time would cost six times as much."""
        found = self._scheme.get(label) if self._scheme is not None else None
        shown = theme.current()
        page = label.startswith(_PAGE)
        if page:
            text, ink = label[1:], shown.colour("muted")
        elif found is not None:
            text, ink = found.glyph, QColor(theme.look(shown, found).ink)
        else:
            text, ink = (label if label.startswith("+") else "•"), shown.colour("muted")
        wide, tall = self._width(label), self._tall
        pixmap = QPixmap(round(wide * ratio), round(tall * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        try:
            painter.setRenderHint(_ANTIALIASING)
            painter.setFont(self._page_font if page else self._font)
            painter.setPen(ink)
            # On the baseline of the signs, though its letters are smaller.
            down = self._ascent - QFontMetricsF(self._page_font).ascent() if page else 0.0
            painter.drawText(QRectF(0.0, down, wide, tall), Qt.AlignmentFlag.AlignHCenter, text)
        finally:
            painter.end()
        return pixmap
