"""A ring around whatever has the keyboard, the same for every control and in every theme.

Fusion marks focus in a colour near its borders, and only after Tab; some controls it does not mark at all.
Nothing is kept of the widget that has the keyboard, and no filter is set on it: it may be gone at any time.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from factcheck.ui import theme

OWN_FOCUS = "ownFocus"
"""Property of widgets that show themselves that they have the keyboard: true, or EDGE."""
EDGE = "edge"
"""For what fills a pane: a line along its left edge instead of a box around all of it."""
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_OUTSIDE = 3
_WIDTH = 2.0
_RADIUS = 5.0
# A window is asked for an update whenever anything in it has moved, grown or been scrolled.
_UPDATES = frozenset((QEvent.Type.UpdateRequest, QEvent.Type.Resize))
_ENDS = frozenset((QEvent.Type.Close, QEvent.Type.Hide, QEvent.Type.DeferredDelete))
_POPUP = Qt.WindowType.Popup


class FocusRings(QObject):
    """Keeps a ring in each window of the application, around what has the keyboard in it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: FocusRing | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
            self._on_focus_changed(None, app.focusWidget())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        ring = None
        if window is not None and window.windowType() != _POPUP:
            ring = _ring_in(window) or FocusRing(window)
        shown, self._shown = self._shown, ring
        if shown is not None and shown is not ring and isValid(shown):
            shown.leave()
        if ring is not None:
            ring.follow()


class FocusRing(QFocusFrame):
    """The ring of one window: above everything in it; a QFocusFrame is not there for mouse and screen reader."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._edge = self._follows = False
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def follow(self) -> None:
        """Stand around what has the keyboard from now on, wherever it goes."""
        if not self._follows:
            self._follows = True
            self._window.installEventFilter(self)
        self._place()

    def leave(self) -> None:
        """Stand around nothing: the keyboard is in another window."""
        if self._follows:
            self._follows = False
            self._window.removeEventFilter(self)
        self.hide()

    def _place(self) -> None:
        widget = QApplication.focusWidget()
        own = widget.property(OWN_FOCUS) if widget is not None else True
        if widget is None or own not in (None, EDGE) or not widget.isVisible() or widget.window() is not self._window:
            self.hide()
            return
        place = self._around(widget, edge=own == EDGE)
        if self._edge != (own == EDGE):
            self._edge = own == EDGE
            self.update()
        if place != self.geometry():
            self.setGeometry(place)
        if self.isHidden():
            self.show()
            self.raise_()

    def _around(self, widget: QWidget, *, edge: bool) -> QRect:
        corner, whole = widget.mapTo(self._window, QPoint()), widget.rect()
        if edge:  # beside what scrolls, not over it
            return QRect(max(0, corner.x() - _OUTSIDE), corner.y(), _OUTSIDE, whole.height())
        seen = widget.visibleRegion().boundingRect()
        if seen.isEmpty():
            seen = whole  # covered by its own parts
        # Outside on each side, but not where it has been scrolled out of sight.
        left, top = (_OUTSIDE if seen.left() == 0 else 0), (_OUTSIDE if seen.top() == 0 else 0)
        right = _OUTSIDE if seen.right() == whole.right() else 0
        bottom = _OUTSIDE if seen.bottom() == whole.bottom() else 0
        return seen.translated(corner).adjusted(-left, -top, right, bottom) & self._window.rect()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Follow what has the keyboard when anything in the window moves."""
        kind = event.type()
        if kind in _UPDATES:
            self._place()
        elif kind in _ENDS:
            self.leave()
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
