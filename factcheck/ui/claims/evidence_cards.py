"""Evidence items as cards in a short list that is as high as its cards; rows are dragged or moved by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QWidget,
)

from factcheck.core.model import Evidence, EvidenceId
from factcheck.ui import theme
from factcheck.ui.card_drawing import CARD_FRAME, CardState, card_box, draw_card, draw_text
from factcheck.ui.cards import own_viewport
from factcheck.ui.claims.card import small_font
from factcheck.ui.claims.words import words_of

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE_MIDDLE = Qt.TextElideMode.ElideMiddle
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_ITEM = Qt.ItemDataRole.UserRole
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
_GLYPHS = {"supports": "+", "refutes": "−", "context": "○"}
_ROLES = {"supports": "text", "refutes": "danger", "context": "text"}
_GAP = 4


class EvidenceDelegate(QAbstractItemDelegate):
    """Paints an evidence item: stance and kind, title, where and when, the quotation, the attached file."""

    def __init__(self, cards: "EvidenceCards") -> None:
        super().__init__(cards)
        self._list = cards
        self._stances = dict(words_of("stance"))
        self._sources = dict(words_of("source"))

    def describe(self, item: Evidence) -> str:
        """The card in words."""
        stance = self._stances[item.stance] if item.stance else ""
        source = self._sources[item.source] if item.source else ""
        parts = (stance, source, item.title or item.url, self._where(item), item.quote, self._file(item))
        return ". ".join(part for part in parts if part)

    def _where(self, item: Evidence) -> str:
        dates = [item.published] if item.published else []
        if item.accessed:
            dates.append(self.tr("seen {date}").format(date=item.accessed))
        parts = [item.publisher or (site_of(item.url) if item.title else ""), *dates]
        return " · ".join(part for part in parts if part)

    def _file(self, item: Evidence) -> str:
        return self.tr("File: {name}").format(name=item.file_name) if item.file_sha else ""

    def _lines(self, item: Evidence) -> list[tuple[str, str, Qt.TextElideMode, bool]]:
        """Text, theme role, where to elide, and whether it is small, of each line below the first."""
        title = item.title or item.url or item.archive_url
        lines = [
            (title, "text" if item.title else "link", _ELIDE_RIGHT if item.title else _ELIDE_MIDDLE, False),
            (self._where(item), "muted", _ELIDE_RIGHT, True),
            (f"“{item.quote}”" if item.quote else "", "text", _ELIDE_RIGHT, False),
            (item.note if not item.quote else "", "muted", _ELIDE_RIGHT, True),
            (self._file(item), "muted", _ELIDE_MIDDLE, True),
        ]
        return [line for line in lines if line[0]]

    def _state_of(self, row: int) -> CardState:
        current = row == self._list.currentRow()
        return CardState(current, current and self._list.hasFocus())

    def _paint_stance(self, painter: QPainter, box: QRect, item: Evidence, look: theme.Theme) -> None:
        glyph = _GLYPHS.get(item.stance, "")
        words = f"{glyph} {self._stances[item.stance]}" if glyph else self.tr("No stance yet")
        font = QFont(painter.font())
        font.setBold(bool(glyph))
        painter.setFont(font)
        painter.setPen(look.colour(_ROLES.get(item.stance, "muted")))
        painter.drawText(box, _LEFT, words)
        if item.source:
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(look.colour("muted"))
            painter.drawText(box, _RIGHT, self._sources[item.source])

    # Qt overrides

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one card."""
        item = index.data(_ITEM)
        look = theme.current()
        painter.save()
        try:
            draw_card(painter, option.rect, look, self._state_of(index.row()), margin=0)
            box = card_box(option.rect, margin=0)
            small, font = small_font(option.font), option.font
            line = option.fontMetrics.lineSpacing()
            painter.setFont(small)
            self._paint_stance(painter, QRect(box.left(), box.top(), box.width(), line), item, look)
            y = box.top() + line + _GAP
            for text, role, elide, is_small in self._lines(item):
                painter.setFont(small if is_small else font)
                painter.setPen(look.colour(role))
                row = QRect(box.left(), y, box.width(), line)
                if elide == _ELIDE_MIDDLE:
                    text = painter.fontMetrics().elidedText(text, elide, box.width())  # noqa: PLW2901
                draw_text(painter, row, text)
                y += line
        finally:
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as it has lines."""
        item = index.data(_ITEM)
        return QSize(160, self.height(option.fontMetrics, item))

    def height(self, metrics: QFontMetrics, item: Evidence) -> int:
        """Height of a card in pixels."""
        return metrics.lineSpacing() * (1 + len(self._lines(item))) + _GAP + CARD_FRAME


class EvidenceCards(QListWidget):
    """The list. Its keys (Enter, Delete, Alt+Up, Alt+Down) go before the window's shortcuts."""

    edit_requested = Signal()
    delete_requested = Signal()
    move_requested = Signal(int)
    reordered = Signal()
    """Cards were dragged into another order: see ``order``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = EvidenceDelegate(self)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._ground = own_viewport(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(self.tr("Evidence of this claim"))
        self.itemDoubleClicked.connect(self._on_double_clicked)
        self._fit()

    def current(self) -> Evidence | None:
        """The current item, or None."""
        place = self.currentRow()
        item: Evidence | None = self.item(place).data(_ITEM) if place >= 0 else None
        return item

    def order(self) -> list[EvidenceId]:
        """Ids in the order shown."""
        return [self.item(i).data(_ITEM).id for i in range(self.count())]

    def show_items(self, items: Sequence[Evidence], current: EvidenceId | None) -> None:
        """Show these; the item of id ``current`` is the current one, if it is among them."""
        self.clear()
        for evidence in items:
            item = QListWidgetItem(self)
            item.setData(_ITEM, evidence)
            item.setData(_ACCESSIBLE, self._cards.describe(evidence))
            item.setToolTip(evidence.url or evidence.title)
            if evidence.id == current:
                self.setCurrentItem(item)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        heights = (self._cards.height(metrics, self.item(i).data(_ITEM)) for i in range(self.count()))
        self.setFixedHeight(sum(heights))

    def _on_double_clicked(self, _item: QListWidgetItem) -> None:
        self.edit_requested.emit()

    def _is_own_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if modifiers == Qt.KeyboardModifier.AltModifier:
            return key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's shortcuts (Delete would delete the claim)."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_own_key(event)
            and self.currentRow() >= 0
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete deletes, Alt+Up and Alt+Down move."""
        if self.currentRow() < 0 or not self._is_own_key(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            self.edit_requested.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order once the drag is over; acting inside it would delete what is being dragged."""
        before = self.order()
        super().dropEvent(event)
        if self.order() != before:
            QTimer.singleShot(0, self, self.reordered.emit)

    def keyboardSearch(self, search: str) -> None:
        """Typing does not search here: digits are labels."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are as wide as the list."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


def site_of(url: str) -> str:
    """The host of an address without "www.", or "" when there is none."""
    host = url.partition("://")[2].partition("/")[0]
    return host.removeprefix("www.")
