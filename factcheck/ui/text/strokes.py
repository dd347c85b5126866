"""How labels look in the text: their colours in the present theme, their underlines. Lengths are pixels."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from factcheck.core.labels import Label, LabelScheme, Look
from factcheck.ui import theme
from factcheck.ui.pictures import clear_picture, pixel_ratio

_FLAT = Qt.PenCapStyle.FlatCap
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_BRUSH = Qt.BrushStyle.NoBrush
_PATTERNS = {"dashed": [3.5, 1.75], "dotted": [1.0, 1.25]}  # on and off, of the line's thickness
_FAR = 1e9
_PERIODS = 4  # after so many the pattern begins on a whole pixel again

Places = Sequence[tuple[float, float, float]]
"""Left, right and top of each piece of underline."""


class Stroke(NamedTuple):
    """Pen and manner of one label's underline."""

    underline: str
    pen: QPen
    thickness: int
    tiles: dict[float, QPixmap]
    """A piece of a broken line for each pixel ratio: Qt takes ten times as long for one as for a whole line."""

    def shape(self, places: Places) -> list[QLineF] | QPainterPath:
        """What :meth:`draw` wants for underlines at these places."""
        if self.underline == "wave":
            return _waves(places, self.thickness)
        half = self.thickness / 2
        if self.underline == "double":
            tops = [(left, right, top + offset) for left, right, top in places for offset in (0.5, self.thickness)]
            return [QLineF(left, y, right, y) for left, right, y in tops]
        return [QLineF(left, top + half, right, top + half) for left, right, top in places]

    def draw(
        self, painter: QPainter, shape: list[QLineF] | QPainterPath, low: float = -_FAR, high: float = _FAR
    ) -> None:
        """Draw what :meth:`shape` made; what is not between these heights may be left out."""
        ratio = pixel_ratio(painter) if self.underline in _PATTERNS else 0.0
        if ratio and isinstance(shape, list):
            self._tile(
                painter,
                [line for line in shape if low <= line.y1() + self.thickness and line.y1() - self.thickness <= high],
                ratio,
            )
            return
        painter.setPen(self.pen)
        if isinstance(shape, QPainterPath):
            painter.setRenderHint(_ANTIALIASING)
            painter.setBrush(_NO_BRUSH)
            painter.drawPath(shape)
            painter.setRenderHint(_ANTIALIASING, on=False)
        else:
            painter.drawLines(shape)

    def _tile(self, painter: QPainter, lines: list[QLineF], ratio: float) -> None:
        tile, thickness = self.tiles.get(ratio), self.thickness
        if tile is None:
            width = round(_PERIODS * sum(_PATTERNS[self.underline]) * thickness)
            tile = self.tiles[ratio] = clear_picture(width, thickness, ratio)
            inner = QPainter(tile)
            try:
                inner.setPen(self.pen)
                inner.drawLine(QLineF(0.0, thickness / 2, width, thickness / 2))
            finally:
                inner.end()
        for line in lines:
            left = round(line.x1())
            painter.drawTiledPixmap(left, round(line.y1() - thickness / 2), round(line.x2()) - left, thickness, tile)


class Looks:
    """Colours and strokes of the labels of a scheme, for one theme and one text size."""

    def __init__(self, scheme: LabelScheme | None, em: float) -> None:
        self.thickness = max(2, round(em * 0.11))
        self._theme = theme.current()
        self._labels: dict[str, Label] = {label.key: label for label in scheme.labels} if scheme else {}
        self._strokes: dict[str, Stroke] = {}

    def look(self, label: str) -> Look:
        """Tint and ink of a label; neutral ones for a label the scheme no longer has."""
        found = self._labels.get(label)
        return theme.look(self._theme, found) if found else theme.unknown_look(self._theme)

    def stroke(self, label: str) -> Stroke:
        """The underline of a label."""
        made = self._strokes.get(label)
        if made is None:
            found = self._labels.get(label)
            made = self._strokes[label] = self._made(found.underline if found else "solid", self.look(label).ink)
        return made

    def _made(self, underline: str, ink: str) -> Stroke:
        thickness = self.thickness
        pen = QPen(theme.colour(ink), thickness)
        pen.setCapStyle(_FLAT)
        if underline in _PATTERNS:
            pen.setDashPattern(_PATTERNS[underline])
        elif underline == "double":
            pen.setWidthF(max(1.0, thickness / 2))
        elif underline == "wave":
            pen.setWidthF(max(1.0, thickness * 0.6))
        return Stroke(underline, pen, thickness, {})


def _waves(places: Places, thickness: int) -> QPainterPath:
    path = QPainterPath()
    for left, right, top in places:
        x, up = left, False
        path.moveTo(x, top + thickness)
        while x < right:
            x = min(right, x + thickness * 1.25)
            path.lineTo(x, top + (thickness if up else 0.0))
            up = not up
    return path
