"""The list of drafts in a preview of several: what each is, whether it is wanted, and why not."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from factcheck.ui import theme
from factcheck.ui.library.media import kind_name

if TYPE_CHECKING:
    from factcheck.ui.library.offers import Offer
    from factcheck.ui.session import Session

_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_SELECTABLE, _ENABLED = Qt.ItemFlag.ItemIsSelectable, Qt.ItemFlag.ItemIsEnabled
_CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable
_ROLE = Qt.ItemDataRole.UserRole
_QUIET = Qt.ItemDataRole.UserRole + 1
_NARROWEST = 140


class _TwoLines(QStyledItemDelegate):
    """A title, and below it in a quieter colour what will become of the draft; both in line behind the tick."""

    # Qt overrides

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        filled: Any = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        title, _break, below = str(index.data()).partition("\n")
        filled.text = ""
        style = filled.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, filled, painter, filled.widget)
        selected = bool(filled.state & QStyle.StateFlag.State_Selected)
        tick = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, filled, filled.widget)
        room = filled.rect.adjusted(tick + 2 * theme.SPACE, theme.SPACE, -theme.SPACE, -theme.SPACE)
        now = theme.current()
        quiet = index.data(_QUIET)
        roles = ("muted" if quiet else "text", index.data(_ROLE))
        line = filled.fontMetrics.lineSpacing()
        painter.save()
        try:
            for number, (words, role) in enumerate(zip((title, below), roles, strict=True)):
                painter.setPen(now.colour("accent_text" if selected else role))
                place = QRect(room.left(), room.top() + number * line, room.width(), line)
                shown = filled.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        finally:
            painter.restore()


class OfferList(QListWidget):
    """Title above, kind and state below; a tick for those that will be added."""

    shown = Signal()
    """Another draft is to be shown: the one at ``place``."""
    wanted_changed = Signal()

    def __init__(self, session: "Session", offers: "list[Offer]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offers = offers
        self.setAccessibleName(self.tr("Articles to add"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_NARROWEST)
        self.setAlternatingRowColors(False)
        self.setSpacing(1)
        height = 2 * self.fontMetrics().lineSpacing() + 2 * theme.SPACE
        self.setItemDelegate(_TwoLines(self))
        for _offer in offers:
            item = QListWidgetItem(self)
            item.setSizeHint(QSize(0, height))
        self.refresh()
        self.currentRowChanged.connect(self._on_row_changed)
        self.itemChanged.connect(self._on_item_changed)

    @property
    def place(self) -> int:
        """Which draft is shown."""
        return max(0, self.currentRow())

    def go_to(self, place: int) -> None:
        """Show the draft at this place."""
        self.setCurrentRow(place)

    def go_to_first(self) -> None:
        """Show the first that can be added, or the first."""
        project = self._session.project
        for place, offer in enumerate(self._offers):
            if offer.failure is None and project is not None and offer.known(project) is None:
                self.go_to(place)
                return
        self.go_to(0)

    def toggle_wanted(self) -> None:
        """Leave the draft that is shown out and go on to the next, or take it in again."""
        offer = self._offers[self.place]
        offer.wanted = not offer.wanted
        self.refresh()
        self.wanted_changed.emit()
        if not offer.wanted and self.place + 1 < len(self._offers):
            self.go_to(self.place + 1)

    def refresh(self) -> None:
        """Say of each draft anew what it is and what will become of it."""
        blocked = QSignalBlocker(self)
        first: dict[str, int] = {}
        for place, offer in enumerate(self._offers):
            item = self.item(place)
            state, usable = self._state(offer, first, place)
            kind = (
                "" if offer.failure is not None or offer.source.original is None else kind_name(offer.source.media_type)
            )
            below = " · ".join(part for part in (state, kind) if part)
            item.setText(f"{offer.title}\n{below}")
            item.setToolTip(f"{offer.title}\n{state}")
            item.setFlags(_SELECTABLE | _ENABLED | (_CHECKABLE if usable else Qt.ItemFlag.NoItemFlags))
            item.setData(Qt.ItemDataRole.CheckStateRole, _check(offer.wanted) if usable else None)
            item.setData(_ROLE, "danger" if offer.failure is not None else "muted")
            item.setData(_QUIET, not usable or not offer.wanted)
        del blocked

    def _state(self, offer: "Offer", first: dict[str, int], place: int) -> tuple[str, bool]:
        """What will become of a draft, and whether it can be added at all."""
        project = self._session.project
        if project is None or offer.failure is not None:
            return self.tr("cannot be added"), False
        there = offer.known(project)
        if there is not None:
            return self.tr("here already, as “{title}”").format(title=there.title), False
        if first.setdefault(offer.id, place) != place:
            return self.tr("same text as one above"), False
        of = offer.predecessor(project)
        if not offer.wanted:
            return self.tr("left out"), True
        if of is not None:
            return self.tr("new edition of “{title}”").format(title=project.article(of).title), True
        if offer.source.note:
            return self.tr("new, look at it"), True
        return self.tr("new"), True

    def _on_row_changed(self, _row: int) -> None:
        self.shown.emit()

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        offer = self._offers[self.row(item)]
        offer.wanted = item.checkState() == _CHECKED
        self.refresh()
        self.wanted_changed.emit()


def _check(wanted: bool) -> Qt.CheckState:
    return _CHECKED if wanted else _UNCHECKED
