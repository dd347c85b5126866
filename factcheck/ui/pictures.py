"""Pictures kept of what is slow to draw. Lengths are a painter's own pixels unless they say device."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

_TRANSPARENT = Qt.GlobalColor.transparent
_RATIOS = (1.0, 2.0, 3.0)


def pixel_ratio(painter: QPainter) -> float:
    """Device pixels for each of the painter's; 0 where pictures would not fall on whole ones."""
    ratio = painter.deviceTransform().m11()
    return ratio if ratio in _RATIOS else 0.0


def clear_picture(width: int, height: int, ratio: float) -> QPixmap:
    """A picture of this size with nothing on it."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(_TRANSPARENT)
    return picture
