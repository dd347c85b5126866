"""Lists shown as cards of one height, painted from the rows of a :class:`~factcheck.ui.paging.PagedModel`.

A delegate that never asks ``data()`` paints ten times faster than one that does (QT.md section 5);
``data()`` stays for screen readers and tests.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import (
    QAbstractAnimation,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from factcheck.ui import theme
from factcheck.ui.card_drawing import CARD_FRAME, CardState, Grounds, Texts, Words, card_box
from factcheck.ui.focus_ring import EDGE, OWN_FOCUS
from factcheck.ui.paging import Index, PagedModel

_HOME = QAbstractItemView.CursorAction.MoveHome
_END = QAbstractItemView.CursorAction.MoveEnd
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)

_FLASH_MS = 900


class CardDelegate(QAbstractItemDelegate):
    """Paints a row's card: ground, border, hover, focus frame, flash; a subclass paints what is on it."""

    def __init__(self, model: PagedModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._grounds = Grounds()
        self.texts, self.words = Texts(), Words()
        self._flash_n: int | None = None
        self._flash = 0.0
        self._current = -1
        self._hovered = -1
        self._focused = False

    def content_height(self, font: QFont) -> int:
        """Height in pixels of what ``paint_card`` paints with the view's font, the same for every row."""
        return QFontMetrics(font).lineSpacing()

    def paint_card(self, painter: QPainter, box: QRect, row: Any, look: theme.Theme, selected: bool) -> None:
        """Paint the row inside ``box`` (``content_height`` high) with the view's font and the text pen."""
        raise NotImplementedError

    def height(self, font: QFont) -> int:
        """Height in pixels of a card with its margins."""
        return self.content_height(font) + CARD_FRAME

    def set_state(self, current: int, hovered: int, focused: bool) -> None:
        """Which row is current, which is under the mouse (-1 for none), and whether the list has the keyboard."""
        self._current, self._hovered, self._focused = current, hovered, focused

    def set_flash(self, n: int | None, strength: float) -> None:
        """Tint the card of number ``n`` with the flash colour, from 0 (not) to 1 (fully)."""
        self._flash_n, self._flash = n, strength

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card."""
        place = index.row()
        row = self._model.row_at(place)
        if row is None:
            return
        look, rect = theme.current(), option.rect
        current = place == self._current
        painter.save()
        try:
            flash = self._flash if row[0] == self._flash_n else 0.0
            shown = CardState(current, current and self._focused, place == self._hovered, flash)
            self._grounds.draw(painter, rect, look, shown)
            painter.setFont(option.font)
            painter.setPen(look.colour("text"))
            self.paint_card(painter, card_box(rect), row, look, current)
        finally:
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """The fixed size of a card."""
        return QSize(240, self.height(option.font))


class CardTable(QTableView):
    """One column of cards of one height: no headers, no grid, one card current, all keys of a list."""

    row_chosen = Signal(int)
    """A person went to the card of this number, by mouse or key; not emitted by :meth:`select`."""
    row_activated = Signal(int)
    """Enter on a card, or a double click."""

    def __init__(self, model: PagedModel, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._cards = delegate
        self._quiet = 0
        self._hovered = -1
        self._flash_n: int | None = None
        self._animation: QVariantAnimation | None = None
        self.setProperty(OWN_FOCUS, EDGE)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground = own_viewport(self)
        self.setMouseTracking(True)
        self.entered.connect(self._on_entered)
        self._hide_highlight()
        self._set_up_headers()
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    def current_n(self) -> int | None:
        """Number of the current card, or None."""
        i = self.currentIndex().row()
        return self._rows.ns[i] if 0 <= i < len(self._rows.ns) else None

    def select(self, n: int | None) -> bool:
        """Make the card of number ``n`` the current one and bring it into view; None leaves none current.

        Says whether the card is in the list.
        """
        i = -1 if n is None else self._rows.index_of(n)
        with self.quiet():
            if i < 0:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
                return False
            index = self._rows.index(i, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return True

    def flash(self, n: int) -> None:
        """Tint the card of number ``n`` for a moment so that the eye finds it."""
        if self._animation is None:
            self._animation = QVariantAnimation(self)
            self._animation.setStartValue(1.0)
            self._animation.setEndValue(0.0)
            self._animation.setDuration(_FLASH_MS)
            self._animation.valueChanged.connect(self._on_flash)
        self._animation.stop()
        self._flash_n = n
        self._cards.set_flash(n, 1.0)
        self._animation.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def fit_rows(self) -> None:
        """Give all cards the height that the delegate wants now."""
        self.verticalHeader().setDefaultSectionSize(self._cards.height(self.font()))

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """While open, the current card may change (rows come and go) without ``row_chosen``."""
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    def _hide_highlight(self) -> None:
        # The style would fill the current row behind its card; the card shows what is current itself.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        self.setPalette(palette)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._cards.height(self.font()))
        rows.hide()
        columns.setStretchLastSection(True)
        columns.setMinimumSectionSize(1)
        columns.hide()
        self.verticalScrollBar().setSingleStep(max(1, self.fontMetrics().lineSpacing() * 2))

    def _on_clicked(self, index: QModelIndex) -> None:
        # A click on the card that is already current still means "show me this one".
        self.row_chosen.emit(self._rows.ns[index.row()])

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_activated.emit(self._rows.ns[index.row()])

    def _on_entered(self, index: QModelIndex) -> None:
        self._hover(index.row())

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self._ground.update()

    def _on_flash(self, strength: float) -> None:
        self._cards.set_flash(self._flash_n, strength)
        if self.current_n() == self._flash_n:
            self.update(self.currentIndex())  # this card alone: the others would be painted fifty times for nothing
        else:
            self._ground.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the delegate once what it would otherwise have to ask for every card."""
        self._cards.set_state(self.currentIndex().row(), self._hovered, self.hasFocus())
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Going into the list by key goes to its first card; getting the keyboard otherwise chooses nothing."""
        none = not self.currentIndex().isValid()
        with self.quiet():
            super().focusInEvent(event)
            if none:
                # Qt made the first card current, even if the window was merely activated.
                self.setCurrentIndex(QModelIndex())
        if none and self._rows.ns and event.reason() in _BY_KEY:
            self.setCurrentIndex(self._rows.index(0, 0))

    def leaveEvent(self, event: QEvent) -> None:
        """No card is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which card a person went to."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.row_chosen.emit(self._rows.ns[current.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates the current card."""
        n = self.current_n()
        if n is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.row_activated.emit(n)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing does not search here: digits are labels, and the filter box finds words."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last card (a table's own Home stays in its row)."""
        last = len(self._rows.ns) - 1
        if last >= 0 and action in (_HOME, _END):
            return self._rows.index(0 if action == _HOME else last, 0)
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        """Cards grow and shrink with the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_up_headers()


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give a scroll area a viewport that shows what is behind it, and return it.

    Keep it instead of calling ``viewport()``: the first call that returns a widget Python has not made
    builds the classes of all Qt widgets, 35 ms of a start.
    """
    viewport = QWidget()
    area.setViewport(viewport)
    viewport.setAutoFillBackground(False)
    return viewport
