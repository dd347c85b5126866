"""Long lists: numbers in memory, rows read a page at a time.

The claims panel and the library both stand on a :class:`PagedModel`. A list of ints and pages of 32 rows
stay fast at 100,000 rows, where a proxy model takes seconds (QT.md section 5). ``cards`` shows one.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

PAGE = 32
_MOST_ROWS = 4096
Index = QModelIndex | QPersistentModelIndex

# Looking an enum up costs more than the comparison it is for.
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole


class PagedModel(QAbstractTableModel):
    """A list of row numbers whose rows are fetched a page at a time; ``row[0]`` must be the row's number."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Sequence[Any]],
        describe: Callable[[Any], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._describe = describe
        self._ns: list[int] = []
        self._rows: dict[int, Any] = {}

    def set_describe(self, describe: Callable[[Any], str]) -> None:
        """Say rows in words with this from now on."""
        self._describe = describe

    @property
    def ns(self) -> Sequence[int]:
        """The numbers shown, in their order; not to be changed from outside."""
        return self._ns

    def row_at(self, i: int) -> Any:
        """The row at position ``i`` (a page around it is read if need be); None if it is gone."""
        n = self._ns[i]
        if n not in self._rows:
            self._read_page(i)
        return self._rows[n]

    def known(self, n: int) -> Any:
        """The row of number ``n`` if it has been read, else None."""
        return self._rows.get(n)

    def known_n(self, key: str) -> int | None:
        """Number of the row whose second column is ``key``, if it has been read."""
        return next((n for n, row in self._rows.items() if row is not None and row[1] == key), None)

    def index_of(self, n: int) -> int:
        """Position of number ``n``, or -1."""
        try:
            return self._ns.index(n)
        except ValueError:
            return -1

    def set_ns(self, ns: Sequence[int]) -> None:
        """Show other numbers and forget all rows read so far."""
        self.beginResetModel()
        self._ns = list(ns)
        self._rows.clear()
        self.endResetModel()

    def update_ns(self, ns: Sequence[int]) -> None:
        """Show other numbers by removing and inserting only the run that differs; rows read are kept."""
        new = list(ns)
        head = _common_head(self._ns, new)
        tail = _common_tail(self._ns, new, min(len(self._ns), len(new)) - head)
        gone, come = len(self._ns) - tail, len(new) - tail
        if gone > head:
            self.beginRemoveRows(QModelIndex(), head, gone - 1)
            del self._ns[head:gone]
            self.endRemoveRows()
        if come > head:
            self.beginInsertRows(QModelIndex(), head, come - 1)
            self._ns = new
            self.endInsertRows()

    def append(self, ns: Sequence[int]) -> None:
        """Show these numbers below all others."""
        if ns:
            self.beginInsertRows(QModelIndex(), len(self._ns), len(self._ns) + len(ns) - 1)
            self._ns += ns
            self.endInsertRows()

    def insert(self, i: int, n: int) -> None:
        """Show number ``n`` at position ``i``."""
        self.beginInsertRows(QModelIndex(), i, i)
        self._ns.insert(i, n)
        self._rows.pop(n, None)
        self.endInsertRows()

    def remove(self, i: int) -> None:
        """Show position ``i`` no longer."""
        self.beginRemoveRows(QModelIndex(), i, i)
        self._rows.pop(self._ns.pop(i), None)
        self.endRemoveRows()

    def forget(self, n: int) -> None:
        """Read the row of number ``n`` again when it is next asked for; :meth:`invalidate` says so to the views."""
        self._rows.pop(n, None)

    def invalidate(self, n: int) -> None:
        """Read the row of number ``n`` again, and show it."""
        self.forget(n)
        i = self.index_of(n)
        if i >= 0:
            index = self.index(i, 0)
            self.dataChanged.emit(index, index)

    def invalidate_all(self) -> None:
        """Read every row again when it is next shown."""
        self._rows.clear()
        if self._ns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ns) - 1, 0))

    def _read_page(self, i: int) -> None:
        first = i - i % PAGE
        wanted = [n for n in self._ns[first : first + PAGE] if n not in self._rows]
        if len(self._rows) > _MOST_ROWS:
            self._rows.clear()
            wanted = self._ns[first : first + PAGE]
        # A row that has vanished meanwhile is remembered as None, or it would be asked for at every paint.
        self._rows.update(dict.fromkeys(wanted))
        self._rows.update((row[0], row) for row in self._fetch(wanted))

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Number of rows."""
        return 0 if parent.isValid() else len(self._ns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """One column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = 0) -> Any:
        """The row in words, for screen readers, tool tips and tests; cards are painted from ``row_at``."""
        if role == _DISPLAY or role in (_ACCESSIBLE, _TOOL_TIP):
            i = index.row()
            row = self.row_at(i) if 0 <= i < len(self._ns) else None
            return "" if row is None else self._describe(row)
        return None


def _common_head(old: list[int], new: list[int]) -> int:
    """How many numbers at the start are the same; compares slices, which costs no Python per number."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(old: list[int], new: list[int], most: int) -> int:
    """How many numbers at the end are the same, at most ``most``."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low
