"""A label as people see it: glyph and name in the label's ink on its tint, with its underline as a cue."""

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from factcheck.core.labels import Label
from factcheck.ui import theme
from factcheck.ui.card_drawing import Words
from factcheck.ui.focus_ring import OWN_FOCUS
from factcheck.ui.pictures import clear_picture, pixel_ratio

_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_BRUSH = Qt.BrushStyle.NoBrush
_NO_PEN = Qt.PenStyle.NoPen
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_PEN_STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dashed": Qt.PenStyle.DashLine,
    "dotted": Qt.PenStyle.DotLine,
}
_PADDING = 8
_RADIUS = 4.0
_WAVE = 3.0
_CHIPS_KEPT = 64


def chip_height(metrics: QFontMetrics) -> int:
    """Height of a chip in pixels."""
    return metrics.height() + 6


def chip_width(metrics: QFontMetrics, label: Label) -> int:
    """Width of a label's chip in pixels."""
    return metrics.horizontalAdvance(f"{label.glyph} {label.name}") + 2 * _PADDING


def draw_chip(painter: QPainter, box: QRect, label: Label, tint: QColor, ink: QColor) -> None:
    """Draw a label's chip to fill ``box``, with the painter's font."""
    _draw_ground(painter, box, tint)
    _draw_name(painter, box, label, ink)


class Chips:
    """Draws chips from pictures of all but their text, which is sharper drawn on the card itself."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._words = Words()

    def draw(self, painter: QPainter, box: QRect, label: Label, look: theme.Theme) -> None:
        """Draw what :func:`draw_chip` draws, in the label's colours."""
        ratio, colours = pixel_ratio(painter), theme.look(look, label)
        ink = theme.colour(colours.ink)
        if not ratio:
            draw_chip(painter, box, label, theme.colour(colours.tint), ink)
            return
        key = box.width(), box.height(), ratio, label, look.name, painter.font().key()
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _CHIPS_KEPT:
                self._pictures.clear()
            picture = self._pictures[key] = clear_picture(box.width(), box.height(), ratio)
            inner, whole = QPainter(picture), QRect(0, 0, box.width(), box.height())
            try:
                inner.setFont(painter.font())
                _draw_ground(inner, whole, theme.colour(colours.tint))
                _underline_name(inner, whole, label, ink)
            finally:
                inner.end()
        painter.drawPixmap(box.left(), box.top(), picture)
        painter.setPen(ink)
        self._words.draw(painter, _inner(box), _name(label))

    def width(self, font: QFont, label: Label) -> int:
        """What :func:`chip_width` says."""
        return self._words.width(font, _name(label)) + 2 * _PADDING


def draw_badge(painter: QPainter, box: QRect, text: str, ground: QColor) -> None:
    """Draw a reviewer's initials on their colour, dark or light whichever reads better."""
    painter.setRenderHint(_ANTIALIASING)
    painter.setPen(_NO_PEN)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(box), box.height() / 2, box.height() / 2)
    painter.setBrush(_NO_BRUSH)
    # The crossing point of the two contrast ratios in relative luminance is 0.18.
    painter.setPen(QColor("#000000" if theme.luminance(ground) > 0.18 else "#ffffff"))
    painter.drawText(box, _CENTRE, text)


def _name(label: Label) -> str:
    return f"{label.glyph} {label.name}"


def _inner(box: QRect) -> QRect:
    return box.adjusted(_PADDING, 0, -_PADDING, 0)


def _draw_ground(painter: QPainter, box: QRect, tint: QColor) -> None:
    painter.setRenderHint(_ANTIALIASING)
    painter.setPen(_NO_PEN)
    painter.setBrush(tint)
    painter.drawRoundedRect(QRectF(box), _RADIUS, _RADIUS)
    painter.setBrush(_NO_BRUSH)


def _draw_name(painter: QPainter, box: QRect, label: Label, ink: QColor) -> None:
    painter.setPen(ink)
    painter.drawText(_inner(box), _LEFT, _name(label))
    _underline_name(painter, box, label, ink)


def _underline_name(painter: QPainter, box: QRect, label: Label, ink: QColor) -> None:
    metrics, inner = painter.fontMetrics(), _inner(box)
    start = inner.left() + metrics.horizontalAdvance(f"{label.glyph} ")
    end = min(inner.left() + metrics.horizontalAdvance(_name(label)), inner.right())
    baseline = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent()
    _draw_underline(painter, start, end, baseline + 3.0, label.underline, ink)


def _draw_underline(painter: QPainter, x1: float, x2: float, y: float, style: str, ink: QColor) -> None:
    if style == "wave":
        painter.setPen(QPen(ink, 1.2))
        steps = int((x2 - x1) / _WAVE)
        points = [QPointF(x1 + i * _WAVE, y + (1.0 if i % 2 else -1.0)) for i in range(steps + 1)]
        painter.drawPolyline(QPolygonF(points))
        return
    pen = QPen(ink, 1.6, _PEN_STYLES.get(style, Qt.PenStyle.SolidLine))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style == "double":
        pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.drawLines([QLineF(x1, y - 0.5, x2, y - 0.5), QLineF(x1, y + 2.0, x2, y + 2.0)])
        return
    painter.setPen(pen)
    painter.drawLine(QLineF(x1, y, x2, y))


class LabelChip(QAbstractButton):
    """A label as a button that stays down; quiet outline when up, the label's tint when down."""

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.setCheckable(True)
        self.setText(label.name)
        self.setAccessibleName(label.name)
        self.setAccessibleDescription(label.description)
        self.setToolTip(label.description)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(OWN_FOCUS, True)

    def _outline(self, look: theme.Theme, ink: QColor) -> QPen:
        if self.hasFocus():
            return QPen(look.colour("accent"), 2.0)
        if self.isChecked():
            return QPen(ink, 1.0)
        return QPen(look.colour("muted" if self.underMouse() and self.isEnabled() else "faint"), 1.0)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """As wide as its glyph and name."""
        metrics = self.fontMetrics()
        return QSize(chip_width(metrics, self.label) + 2, chip_height(metrics) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the chip."""
        look = theme.current()
        colours = theme.look(look, self.label)
        on = self.isChecked()
        ink = QColor(colours.ink) if on or self.isEnabled() else look.colour("muted")
        painter = QPainter(self)
        try:
            painter.setRenderHint(_ANTIALIASING)
            pen = self._outline(look, ink)
            inset = pen.widthF() / 2
            painter.setPen(pen)
            painter.setBrush(QColor(colours.tint) if on else _NO_BRUSH)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
            painter.setBrush(_NO_BRUSH)
            _draw_name(painter, self.rect().adjusted(1, 1, -1, -1), self.label, ink)
        finally:
            painter.end()
