"""A layout that fills rows from the start and goes on to the next row when one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items side by side, wrapped like words; from the right in a right-to-left interface."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def _arrange(self, width: int, rect: QRect | None) -> int:
        """Height that ``width`` needs; the items are moved into ``rect`` when there is one."""
        x = y = row = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > width:
                x, y, row = 0, y + row + self._gap, 0
            if rect is not None:
                self._place(item, rect, x, y, size)
            x += size.width() + self._gap
            row = max(row, size.height())
        return y + row

    def _place(self, item: QLayoutItem, rect: QRect, x: int, y: int, size: QSize) -> None:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = rect.width() - x - size.width()
        item.setGeometry(QRect(QPoint(rect.x() + x, rect.y() + y), size))

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Item at a position, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and give it back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow flow is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at this width."""
        return self._arrange(width, None)

    def setGeometry(self, rect: QRect) -> None:
        """Move the items."""
        super().setGeometry(rect)
        self._arrange(rect.width(), rect)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        if not sizes:
            return QSize(0, 0)
        width = sum(size.width() for size in sizes) + self._gap * (len(sizes) - 1)
        return QSize(width, max(size.height() for size in sizes))

    def minimumSize(self) -> QSize:
        """The largest item."""
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size
