"""The scroll bar of an edition's text: where in it something differs. Lengths are pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from factcheck.ui import theme
from factcheck.ui.editions.differences import Difference

_LEAST, _WIDE = 2, 5


class ChangeBar(QScrollBar):
    """A vertical scroll bar with a mark for each difference, and a wider one for the present difference."""

    def __init__(self, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._new = new
        self._length = 1
        self._differences: Sequence[Difference] = ()
        self._marks: list[QRect] | None = None
        self._current: Difference | None = None

    def load(self, found: Sequence[Difference], length: int) -> None:
        """Show where these are in a text so many code points long."""
        self._differences, self._length = found, max(1, length)
        self._marks, self._current = None, None
        self.update()

    def point_at(self, difference: Difference | None) -> None:
        """Show where the present difference is."""
        self._current = difference
        self.update()

    def _rect(self, difference: Difference, wide: int) -> QRect:
        start, end = difference.place(self._new)
        top = start * self.height() // self._length
        height = max(_LEAST, end * self.height() // self._length - top)
        return QRect(0, min(top, self.height() - _LEAST), wide, height)

    def _places(self) -> list[QRect]:
        """A mark for each row of pixels that has a difference; many differences share one."""
        if self._marks is None:
            rows = {
                (rect.top(), rect.height()): rect for rect in (self._rect(each, _WIDE) for each in self._differences)
            }
            self._marks = list(rows.values())
        return self._marks

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Marks are as far apart as the bar is high."""
        self._marks = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, and the marks over it."""
        super().paintEvent(event)
        look = theme.current()
        painter = QPainter(self)
        try:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("link" if self._new else "danger"))
            painter.drawRects(self._places())
            if self._current is not None:
                painter.fillRect(self._rect(self._current, self.width()), look.colour("accent"))
        finally:
            painter.end()
