"""Two or three lists in one place: their names in a row, the one that is shown with a line under it."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from factcheck.ui import theme

_CENTRE = Qt.AlignmentFlag.AlignCenter
_NO_BRUSH = Qt.BrushStyle.NoBrush
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_LINE = 2
_LOOKS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.HoverMove, QEvent.Type.HoverLeave)


class QuietTabs(QTabBar):
    """Tabs without boxes around them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _paint_tab(self, painter: QPainter, tab: int, box: QRect, look: theme.Theme) -> None:
        shown = tab == self.currentIndex()
        over = self.underMouse() and box.contains(self.mapFromGlobal(self.cursor().pos()))
        painter.setPen(look.colour("text" if shown or over else "muted"))
        room = box.adjusted(theme.SPACE_SMALL, 0, -theme.SPACE_SMALL, 0)
        painter.drawText(room, _CENTRE, painter.fontMetrics().elidedText(self.tabText(tab), _ELIDE_RIGHT, room.width()))
        if shown:
            under = QRect(box.left(), box.bottom() + 1 - _LINE, box.width(), _LINE)
            painter.fillRect(under, look.colour("accent"))
            if self.hasFocus():
                painter.setRenderHint(_ANTIALIASING)
                painter.setPen(QPen(look.colour("accent"), 2.0))
                painter.setBrush(_NO_BRUSH)
                painter.drawRoundedRect(
                    QRectF(box).adjusted(2, 2, -2, -_LINE - 2), theme.SPACE_SMALL, theme.SPACE_SMALL
                )
                painter.setRenderHint(_ANTIALIASING, on=False)

    # Qt overrides

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as its name, as high as the fields below it."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.tabText(index)) + 2 * theme.SPACE
        return QSize(width, metrics.height() + 2 * theme.SPACE)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Names may be cut where there is no room."""
        return QSize(6 * theme.SPACE, self.tabSizeHint(index).height())

    def event(self, event: QEvent) -> bool:
        """Paint focus and pointer when they come and go."""
        if event.type() in _LOOKS:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Names, a hairline under all, a line under the one that is shown."""
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.colour("rule"))
            for tab in range(self.count()):
                self._paint_tab(painter, tab, self.tabRect(tab), look)
        finally:
            painter.end()
