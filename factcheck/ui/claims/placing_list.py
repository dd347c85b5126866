"""Claims of the edition before that need placing in this one, or whose passage is gone, one card each.

Going to a card shows its first candidate in the article, selected; nothing is placed before somebody says so.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from factcheck.core.model import Carrying, Changes, ClaimId
from factcheck.ui import theme
from factcheck.ui.cards import CardTable
from factcheck.ui.claims.flow import FlowLayout
from factcheck.ui.claims.placing_card import MOST, Option, PlacingDelegate, PlacingRow
from factcheck.ui.marked_words import Piece, Pieces, compared, from_first_mark
from factcheck.ui.order import in_order
from factcheck.ui.page_words import page_words
from factcheck.ui.paging import Index, PagedModel
from factcheck.ui.session import Session
from factcheck.ui.tinted import Tinted

STATES = ("waiting", "gone")
"""What became of the claims in this list."""
_OTHER = Qt.FocusReason.OtherFocusReason
_LEFT, _RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
_FONT = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class PlacingTable(CardTable):
    """Cards of which the current one is taller; Left and Right go through its candidates."""

    stepped = Signal(int)  # to the next candidate (+1) or the one before
    option_clicked = Signal(int)
    _cards: PlacingDelegate
    _tall = -1

    def fit(self) -> None:
        """Give the current card the room that its candidates take, and all others the usual height."""
        header, row = self.verticalHeader(), self.currentIndex().row()
        usual = self._cards.height(self.font())
        if 0 <= self._tall < header.count() and self._tall != row:
            header.resizeSection(self._tall, usual)
        self._tall = row
        shown = self._rows.row_at(row) if 0 <= row < len(self._rows.ns) else None
        if shown is not None:
            header.resizeSection(row, self._cards.expanded_height(self.font(), shown))
            self.scrollTo(self.currentIndex())

    # Qt overrides

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another card is the tall one."""
        self._cards.shown = 0
        super().currentChanged(current, previous)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Cards grow and shrink with the font."""
        super().changeEvent(event)
        if event.type() in _FONT:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go through the candidates."""
        if event.key() in (_LEFT, _RIGHT) and not event.modifiers():
            self.stepped.emit(1 if event.key() == _RIGHT else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a candidate shows it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.row() == self.currentIndex().row():
            row = self._rows.row_at(index.row())
            y = event.position().toPoint().y() - self.visualRect(index).top()
            place = self._cards.option_at(self.font(), row, y) if row is not None else None
            if place is not None:
                self.option_clicked.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks: they must place nothing."""
        self.mousePressEvent(event)


class PlacingList(QWidget):
    """The cards, and what can be done with the current one."""

    compare_requested = Signal(str)
    """Show what changed at this claim of the edition before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._carryings: dict[int, Carrying] = {}
        self._numbers: dict[ClaimId, int] = {}
        self._model = PagedModel(self._fetch, str, self)
        self._delegate = PlacingDelegate(self._model, self)
        self._model.set_describe(self._delegate.describe)
        self.table = PlacingTable(self._model, self._delegate, self)
        self.table.setAccessibleName(self.tr("Claims that need placing"))
        self._lay_out()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.table.stepped.connect(self._on_stepped)
        self.table.option_clicked.connect(self._on_option)
        self.reload()

    @property
    def current(self) -> Carrying | None:
        """What the current card is about."""
        n = self.table.current_n()
        return self._carryings.get(n) if n is not None else None

    def focus_cards(self) -> bool:
        """Put the keyboard into the cards; the first one is current unless another one is."""
        if not self._model.ns:
            return False
        self.table.setFocus(_OTHER)
        if self.table.current_n() is None:
            self._go(self._model.ns[0])
        return True

    def reload(self) -> None:
        """Read again what needs placing in the article in focus; the card behind one that is gone becomes current."""
        project, article = self._session.project, self._session.article
        before = self.table.current_n()
        place = self._model.index_of(before) if before is not None else -1
        had = self._carryings.get(before) if before is not None else None
        found = project.carryings(article, STATES) if project is not None and article is not None else []
        found.sort(key=_gone_last)
        former, self._carryings = self._carryings, {}
        if project is not None:
            self._delegate.set_scheme(project.labels)
        for each in found:
            self._carryings[self._numbers.setdefault(each.claim, len(self._numbers))] = each
        with self.table.quiet():
            self._model.update_ns(list(self._carryings))
            self._model.invalidate_all()
        self._say_how_many()
        if not self._model.ns or not former:
            return
        back = [n for n, each in self._carryings.items() if n not in former or _waits_again(former[n], each)]
        now = self._carryings.get(before) if before is not None else None
        if back and self.isVisible():
            self._go(back[0])  # taken back: there it is again
        elif before is not None and (now is None or now.state != (had.state if had else "")):
            # What comes next in the list; a passage said to be gone has moved to the end of it.
            self._go(self._model.ns[min(max(0, place), len(self._model.ns) - 1)])
        else:
            self.table.fit()

    def forget(self) -> None:
        """Show another article's claims from now on."""
        self._carryings, self._numbers = {}, {}
        with self.table.quiet():
            self._model.set_ns([])
        self.reload()

    def place(self, start: int, end: int) -> Changes | None:
        """Put the current card's claim on ``[start, end)`` of the article."""
        project, article, carrying = self._session.project, self._session.article, self.current
        if project is None or article is None or carrying is None:
            return None
        changes = self._session.run(partial(project.place, article, carrying.claim, start, end))
        if changes is not None and not self._carryings:
            self._session.selection = None
            self._session.focus_claim(next(iter(changes.claims), None))
            self._session.announced.emit(self.tr("Placed and saved. No claim of this article needs placing any more."))
        return changes

    def place_here(self) -> Changes | None:
        """Put the current card's claim on what is selected in the article, or else on the sentence."""
        session = self._session
        passage = session.selection or session.sentence
        if self.current is None or session.project is None or session.article is None:
            session.announced.emit(self.tr("Choose the claim to be placed first."))
            return None
        if passage is None:
            session.announced.emit(self.tr("Select its passage in the article first."))
            return None
        from factcheck.core.text import trim

        start, end = trim(session.project.text(session.article), *passage)
        return self.place(start, end)

    def say_gone(self) -> Changes | None:
        """Note that the passage of the current card's claim is gone from the article."""
        project, article, carrying = self._session.project, self._session.article, self.current
        if project is None or article is None or carrying is None:
            self._session.announced.emit(self.tr("First choose the claim whose passage is gone."))
            return None
        if carrying.state == "gone":
            self._session.announced.emit(self.tr("This passage is noted as gone already."))
            return None
        return self._session.run(partial(project.set_gone, article, carrying.claim))

    # Laying out

    def _lay_out(self) -> None:
        self._count = Tinted("text", "", self)
        font = self._count.font()
        font.setBold(True)
        self._count.setFont(font)
        self._count.setWordWrap(True)
        self._count.setAccessibleDescription(self.tr("Number of claims that need placing"))
        self._hint = Tinted("muted", self.tr("Left and Right show the candidates, Enter takes the one shown."), self)
        self._hint.setWordWrap(True)
        self._here = self._button(self.tr("Place here"), self._on_place_here)
        self._here.setToolTip(self.tr("Put the claim on what is selected in the article, or on the sentence"))
        self._gone = self._button(self.tr("It is gone"), self._on_gone)
        self._gone.setToolTip(self.tr("Note that this edition has no such passage any more"))
        self._changed = self._button(self.tr("Show what changed"), self._on_show)
        self._changed.setToolTip(self.tr("Both editions side by side, at this passage"))
        flow = FlowLayout()
        for button in (self._here, self._gone, self._changed):
            flow.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE_SMALL)
        head.setSpacing(theme.SPACE_SMALL)
        head.addWidget(self._count)
        head.addWidget(self._hint)
        foot = QVBoxLayout()
        foot.setContentsMargins(*4 * (theme.SPACE,))
        foot.addLayout(flow)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.table, 1)
        rows.addLayout(foot)
        in_order(rows)

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.clicked.connect(act)
        return button

    # What is shown

    def _fetch(self, ns: Sequence[int]) -> list[PlacingRow]:
        project = self._session.project
        return [self._row(n) for n in ns if n in self._carryings] if project is not None else []

    def _row(self, n: int) -> PlacingRow:
        project, carrying = self._session.project, self._carryings[n]
        if project is None:
            raise ValueError(n)
        claim, text = project.claim(carrying.claim), project.text(carrying.article)
        options = list[Option]()
        shown: Pieces = (Piece(claim.quote),)
        pages = project.pages(carrying.article)
        for number, candidate in enumerate(carrying.candidates[:MOST]):
            gone, come = compared(claim.quote, text[candidate.start : candidate.end])
            if not number and carrying.state == "waiting":
                shown = gone
            where = page_words(pages, candidate.start, candidate.end) or self.tr("paragraph {number}").format(
                number=f"{len(text[: candidate.start].split(_PARAGRAPH)):,}"
            )
            options.append(Option(candidate, where, from_first_mark(come)))
        return PlacingRow(
            n, carrying.claim, claim.label, carrying.state, claim.quote, from_first_mark(shown), claim.note,
            len(project.evidence(claim.id)), tuple(options),
        )  # fmt: skip

    def _say_how_many(self) -> None:
        waiting = sum(each.state == "waiting" for each in self._carryings.values())
        gone = len(self._carryings) - waiting
        # Only a loaded translation knows the plural; the English of the source is completed here.
        parts = []
        if waiting:
            text = self.tr("%n claim(s) to be placed", "", waiting)
            parts.append(text.replace("(s)", "" if waiting == 1 else "s"))
        if gone:
            text = self.tr("%n passage(s) gone", "", gone)
            parts.append(text.replace("(s)", "" if gone == 1 else "s"))
        self._count.setText(", ".join(parts))
        self._hint.setVisible(bool(waiting))
        writable = self._session.project is not None and not self._session.project.read_only
        for button in (self._here, self._gone):
            button.setEnabled(writable and bool(self._carryings))
        self._changed.setEnabled(bool(self._carryings))

    def _go(self, n: int) -> None:
        """Make a card the current one and show its first candidate."""
        self.table.select(n)
        self.table.fit()
        self._show_option(0)

    def _show_option(self, place: int) -> None:
        """Show a candidate of the current card in the article, selected."""
        carrying = self.current
        self._delegate.shown = place
        self.table.viewport().update()
        if carrying is None:
            return
        self._gone.setEnabled(self._here.isEnabled() and carrying.state != "gone")
        if place < len(carrying.candidates):
            candidate = carrying.candidates[place]
            self._session.go_to(candidate.start)
            self._session.selection = candidate.start, candidate.end
        else:
            self._session.selection = None

    # Signals of own widgets

    def _on_row_chosen(self, _n: int) -> None:
        self.table.fit()
        self._show_option(0)

    def _on_option(self, place: int) -> None:
        self._show_option(place)

    def _on_stepped(self, step: int) -> None:
        carrying = self.current
        many = min(MOST, len(carrying.candidates)) if carrying is not None else 0
        if many:
            place = (self._delegate.shown + step) % many
            self._show_option(place)
            self._session.announced.emit(self.tr("Candidate {number} of {many}.").format(number=place + 1, many=many))

    def _on_row_activated(self, _n: int) -> None:
        carrying, place = self.current, self._delegate.shown
        if carrying is None or place >= len(carrying.candidates):
            self._session.announced.emit(self.tr("Select its passage in the article, then choose “Place here”."))
            return
        self.place(*carrying.candidates[place][:2])

    def _on_place_here(self) -> None:
        if self.place_here() is not None and self.isVisible():
            self.focus_cards()

    def _on_gone(self) -> None:
        if self.say_gone() is not None and self.isVisible():
            self.focus_cards()

    def _on_show(self) -> None:
        carrying = self.current
        if carrying is None and self._carryings:
            carrying = next(iter(self._carryings.values()))
        if carrying is not None:
            self.compare_requested.emit(carrying.claim)


_PARAGRAPH = "\n\n"


def _waits_again(before: Carrying, now: Carrying) -> bool:
    return before.state == "gone" and now.state == "waiting"


def _gone_last(carrying: Carrying) -> bool:
    return carrying.state == "gone"
