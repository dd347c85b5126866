"""A word to filter by, as a button that stays down."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from factcheck.ui import theme

_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_BRUSH = Qt.BrushStyle.NoBrush
_CENTRE = Qt.AlignmentFlag.AlignCenter
_GAP = theme.SPACE
_RADIUS = 4.0


class WordChip(QAbstractButton):
    """A quiet outline around its words when up, filled when down."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _GAP, metrics.height() + 8)

    def event(self, event: QEvent) -> bool:
        """Paint the focus when it comes and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the chip: a quiet outline when up, filled when down."""
        look, on = theme.current(), self.isChecked()
        role, width = "rule", 1.0
        if self.hasFocus():
            role, width = "accent", 2.0
        elif on or self.underMouse():
            role = "muted"
        painter = QPainter(self)
        try:
            painter.setRenderHint(_ANTIALIASING)
            painter.setPen(QPen(look.colour(role), width))
            painter.setBrush(look.colour("chip") if on else _NO_BRUSH)
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
            painter.setPen(look.colour("text"))
            painter.drawText(self.rect(), _CENTRE, self.text())
        finally:
            painter.end()
