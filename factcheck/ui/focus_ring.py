"""A ring around whatever has the keyboard, the same for every control and in every theme.

Fusion marks focus in a colour near its borders, and only after Tab; some controls it does not mark at all.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFocusFrame, QWidget

from factcheck.ui import theme

OWN_FOCUS = "ownFocus"
"""Property of widgets that show themselves that they have the keyboard: true, or EDGE."""
EDGE = "edge"
"""For what fills a pane: a line along its left edge instead of a box around all of it."""
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_OUTSIDE = 3
_WIDTH = 2.0
_RADIUS = 5.0
_MOVES = frozenset((QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange))
_POPUP = Qt.WindowType.Popup


class FocusRings(QObject):
    """Keeps a ring in each window of the application, around what has the keyboard in it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
            self._on_focus_changed(None, app.focusWidget())

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        left = before.window() if before is not None else None
        entered = now.window() if now is not None else None
        if left is not None and left is not entered and (ring := _ring_in(left)) is not None:
            ring.follow(None)
        if entered is None or now is None or entered.windowType() == _POPUP:
            return
        ring = _ring_in(entered) or FocusRing(entered)
        own = now.property(OWN_FOCUS)
        ring.follow(now if own in (None, EDGE) else None, edge=own == EDGE)


class FocusRing(QFocusFrame):
    """The ring of one window: above everything in it; a QFocusFrame is not there for mouse and screen reader."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._chain: list[QWidget] = []
        self._edge = False
        self.hide()

    def follow(self, widget: QWidget | None, *, edge: bool = False) -> None:
        """Stand around this widget, or at its edge, wherever it goes; around none for None."""
        self._edge = edge
        for each in self._chain:
            each.removeEventFilter(self)
        self._chain = []
        while widget is not None and widget is not self._window:
            self._chain.append(widget)
            widget.installEventFilter(self)
            widget = widget.parentWidget()
        self._place()

    def _place(self) -> None:
        window = self._window
        if not self._chain or not self._chain[0].isVisible():
            self.hide()
            return
        seen = _rect_in(self._chain[0], window)
        if self._edge:
            # Beside what scrolls, not over it.
            seen.setLeft(max(0, seen.left() - _OUTSIDE))
            seen.setWidth(_OUTSIDE)
        else:
            seen.adjust(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        for each in self._chain[1:]:
            if isinstance(each.parentWidget(), QAbstractScrollArea):  # a viewport
                seen &= _rect_in(each, window)
        self.setGeometry(seen & window.rect())
        self.setVisible(not seen.isEmpty())
        self.raise_()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Follow the widget when it, or anything it is in, moves."""
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The ring, or the line."""
        painter = QPainter(self)
        try:
            if self._edge:
                painter.fillRect(self.rect(), theme.current().colour("accent"))
                return
            painter.setRenderHint(_ANTIALIASING)
            painter.setPen(QPen(theme.current().colour("accent"), _WIDTH))
            half = _WIDTH / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
        finally:
            painter.end()


def _ring_in(window: QWidget) -> FocusRing | None:
    found = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, FocusRing) else None


def _rect_in(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())
