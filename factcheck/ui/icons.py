"""Pictures for actions: one-colour SVGs inked with the palette's text colour, and a sign for each label."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from factcheck import assets
from factcheck.core.labels import Look

_LEAST = 18
_SCALES = (1, 2)  # device pixels for each pixel; Qt picks the fitting one


def side() -> int:
    """Side of a picture in pixels: as high as the letters beside it."""
    return max(_LEAST, QFontMetrics(QGuiApplication.font()).height())


def blank() -> QIcon:
    """A picture of nothing: keeps the place until the real one is drawn, after the first paint."""
    empty = QPixmap(side(), side())
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)


def window_icon() -> QIcon:
    """The program's own picture."""
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(128, 128)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        QSvgRenderer(str(assets.path("icons", "factcheck.svg"))).render(painter)
    finally:
        painter.end()
    return QIcon(pixmap)


def picture(name: str, palette: QPalette) -> QIcon:
    """An SVG of ``resources/icons``, its ``currentColor`` replaced for the enabled and the disabled state."""
    source = assets.path("icons", f"{name}.svg").read_text("utf-8")
    icon = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        ink = palette.color(group, QPalette.ColorRole.ButtonText).name()
        for scale in _SCALES:
            icon.addPixmap(_render(source.replace("currentColor", ink), scale), mode)
    return icon


def label_sign(glyph: str, look: Look) -> QIcon:
    """A label's glyph in its ink on its tint."""
    icon = QIcon()
    for scale in _SCALES:
        pixmap = _canvas(scale)
        painter = QPainter(pixmap)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.tint))
            area = QRectF(0, 0, side(), side())
            painter.drawRoundedRect(area, 4, 4)
            font = QFont()
            font.setPixelSize(side() - 5)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(look.ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, glyph)
        finally:
            painter.end()
        icon.addPixmap(pixmap)
    return icon


def _render(source: str, scale: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = _canvas(scale)
    painter = QPainter(pixmap)
    try:
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side(), side()))
    finally:
        painter.end()
    return pixmap


def _canvas(scale: int) -> QPixmap:
    pixmap = QPixmap(QSize(side(), side()) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
