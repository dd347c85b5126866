"""What is checkable in the article and not marked yet: sentences as cards, by kind; choosing one goes there."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from factcheck.core.checkable import KINDS, rule_words
from factcheck.core.model import Changes
from factcheck.errors import FactcheckError
from factcheck.ui import theme
from factcheck.ui.cards import CardTable
from factcheck.ui.claims.finding_card import FindingDelegate, KindChip
from factcheck.ui.claims.findings import Finding, Findings
from factcheck.ui.flow import FlowLayout
from factcheck.ui.idle import IdleTimer
from factcheck.ui.language import said
from factcheck.ui.paging import PagedModel
from factcheck.ui.session import Session
from factcheck.ui.tinted import Tinted

_SLICE_S = 0.005
_SHOWN_EVERY = 8  # slices of a long look: making the list longer is work of its own
_OTHER, _SHORTCUT = Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ShortcutFocusReason


class CheckableList(QWidget):
    """Looks through the article while it is shown, or while somebody waits for the next finding."""

    counted = Signal(int)
    """How many sentences there are; -1 while nobody knows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._findings = Findings()
        self._shown: tuple[str, ...] = ()
        self._slices = 0
        self._seeking: tuple[int, int] | None = None
        self._going = False
        self._entering = False
        self._other = False
        self._model = PagedModel(self._fetch, str, self)
        self._delegate = FindingDelegate(self._model, self)
        self._model.set_describe(self._delegate.describe)
        self.table = CardTable(self._model, self._delegate, self)
        self.table.setAccessibleName(self.tr("Sentences not marked yet, in text order"))
        self._chips = [KindChip(kind, self) for kind in KINDS]
        self._lay_out()
        self._idle = IdleTimer(self)
        self._idle.timeout.connect(self._on_idle)
        for chip in self._chips:
            chip.clicked.connect(self._on_kinds)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        session.project_opened.connect(self._on_article)
        session.article_focused.connect(self._on_article)
        session.changed.connect(self._on_changed)
        session.sentence_changed.connect(self._on_sentence)
        self._on_article()

    reading_requested = Signal()
    """Enter on a card: the keyboard should go to the sentence in the text."""

    def focus_cards(self) -> bool:
        """Put the keyboard into the cards, or on what stands in their place; False when there is neither."""
        if self.table.isVisible():
            self._entering = self.table.current_n() is None
            self._enter()
            self.table.setFocus(_OTHER)  # by a shortcut it would begin at its first card
        elif self._clear.isVisible():
            self._clear.setFocus(_SHORTCUT)
        else:
            return False
        return True

    def next_unmarked(self, step: int) -> None:
        """Go to the next (``step`` +1) or previous sentence with something unmarked, looking for it if need be."""
        sentence = self._session.sentence
        self._follow()
        self._seeking = (sentence[0] if sentence is not None else -1, step)
        if not self._sought():
            self._session.announced.emit(self.tr("Looking for the next sentence that is not marked yet…"))
            self._idle.start()

    # Laying out

    def _lay_out(self) -> None:
        self._count = Tinted("text", "", self)
        font = self._count.font()
        font.setBold(True)
        self._count.setFont(font)
        self._count.setAccessibleDescription(self.tr("Number of sentences not marked yet"))
        self._all = QToolButton(self)
        self._all.setText(self.tr("All kinds"))
        self._all.setAccessibleName(self._all.text())
        self._all.setAutoRaise(True)
        self._all.clicked.connect(self._on_all_kinds)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self._all)
        flow = FlowLayout()
        for chip in self._chips:
            flow.addWidget(chip)
        self._head = QWidget(self)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE_SMALL)
        head.setSpacing(theme.SPACE)
        head.addLayout(top)
        head.addLayout(flow)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty_page())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head)
        rows.addWidget(self._stack, 1)
        for before, after in pairwise([self._all, *self._chips, self.table]):
            QWidget.setTabOrder(before, after)

    def _empty_page(self) -> QWidget:
        self._empty = QWidget(self)
        self._words = Tinted("muted", "", self._empty)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = QPushButton(self.tr("Show all kinds"), self._empty)
        self._clear.setAccessibleName(self._clear.text())
        self._clear.clicked.connect(self._on_all_kinds)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(*4 * (3 * theme.SPACE,))
        column.setSpacing(theme.SPACE_LARGE)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return self._empty

    # What is shown

    def _fetch(self, ns: Sequence[int]) -> list[Finding]:
        found = [self._findings.finding(n) for n in ns]
        return [row for row in found if row is not None]

    def _show(self) -> None:
        """Show the findings as they are now, keeping the place in the list."""
        before = self.table.current_n()
        place = self._model.index_of(before) if before is not None else -1
        with self.table.quiet():
            self._model.update_ns(self._findings.numbers(self._shown))
            if self._other:
                self._other = False
                self._model.invalidate_all()  # a sentence may still be there with less in it
            gone = before is not None and self._model.index_of(before) < 0
            if gone:
                self.table.select(None)
        self._show_counts()
        if not self.table.hasFocus() or not self._model.ns:
            return
        if gone:  # whoever marks from the list goes on with what comes next in it
            self._go(self._model.ns[min(place, len(self._model.ns) - 1)])
        else:
            self._enter()

    def _enter(self) -> None:
        """Go to the card that whoever came into the list without a place in it should begin at, once it is found."""
        n = self._nearest() if self._entering else None
        if n is not None:
            self._go(n)

    def _nearest(self) -> int | None:
        """The finding of the list at the sentence that the reader is on, or the first one behind it.

        None as long as it may still be found: what is found already may lie far before that sentence.
        """
        ns, sentence = self._model.ns, self._session.sentence
        at = bisect_left(ns, sentence[0]) if sentence is not None else 0
        if at < len(ns):
            return ns[at]
        return ns[-1] if ns and self._findings.complete else None

    def _show_counts(self) -> None:
        findings, shown = self._findings, len(self._model.ns)
        total = len(findings)
        if findings.complete:
            text = (
                self.tr("{shown} of %n sentence(s)", "", total) if self._shown else self.tr("%n sentence(s)", "", total)
            )
            # Only a loaded translation knows the plural; the English of the source is completed here.
            text = text.replace("(s)", "" if total == 1 else "s").format(shown=f"{shown:,}")
        else:
            text = self.tr("{count} so far, still looking… {share} %").format(
                count=f"{shown:,}", share=int(findings.share * 100)
            )
        self._count.setText(text)
        self._all.setVisible(bool(self._shown))
        for chip in self._chips:
            chip.set_count(findings.kinds[chip.kind])
            chip.setVisible(findings.kinds[chip.kind] > 0 or chip.isChecked())
        self._head.setVisible(total > 0 or not findings.complete)
        some = shown > 0 or not findings.complete
        if not some:
            self._words.setText(self._why_empty(total))
            if self.table.hasFocus():
                # The keyboard would go anywhere with the table.
                self._session.announced.emit(self._words.text())
                self.reading_requested.emit()
        self._stack.setCurrentWidget(self.table if some else self._empty)
        self._clear.setVisible(findings.complete and total > 0)
        self.counted.emit(total if findings.complete and findings.article is not None else -1)

    def _why_empty(self, total: int) -> str:
        if total:
            return self.tr("No sentence has anything of these kinds that is not marked yet.")
        return self.tr("Everything checkable in this article is marked or passed over.")

    # Looking

    def _follow(self) -> None:
        """Bring the findings up to what is in focus and to what has been done since."""
        project, article = self._session.project, self._session.article
        if project is None or article is None or project.article_n(article) is None:
            self._findings.forget()
        elif self._findings.article != article:
            self._findings.load(project, article)
        elif self._findings.follow():
            self._other = True

    def _on_idle(self) -> None:
        if not self.isVisible() and self._seeking is None:
            return
        try:
            self._follow()
            done = self._findings.look(_SLICE_S)
        except FactcheckError as error:
            self._findings.forget()
            self._session.failed.emit(error)
            return
        self._slices += 1
        if done or self._slices % _SHOWN_EVERY == 1:
            self._show()
        self._sought()
        if not done:
            self._idle.start()
        elif self.isVisible():
            self._on_sentence()

    def _sought(self) -> bool:
        """Go to what somebody waits for, if it has been found or is known not to be there."""
        if self._seeking is None:
            return True
        position, step = self._seeking
        n = self._findings.beside(position, step)
        known = self._findings.complete or (n is not None if step > 0 else self._findings.reached > position)
        if not known:
            return False
        self._seeking = None
        if n is not None:
            self._go(n)
            self._tell(n)
        elif step > 0:
            self._session.announced.emit(self.tr("Nothing checkable is left unmarked from here to the end."))
        else:
            self._session.announced.emit(self.tr("Nothing checkable is left unmarked before this sentence."))
        return True

    def _tell(self, n: int) -> None:
        """Say what was found where the reader has been taken to."""
        row = self._findings.finding(n)
        if row is not None:
            told = [f"{said(rule_words(hit.rule))} (“{self._delegate.words_of(row, hit)}”)" for hit in row.hits[:3]]
            more = len(row.hits) - len(told)
            words = "; ".join(told) + (self.tr(" and {count} more").format(count=more) if more else "")
            self._session.announced.emit(self.tr("Not marked yet: {what}").format(what=words))

    def _go(self, n: int) -> None:
        """Take the reader to the sentence of a finding."""
        self._going, self._entering = True, False
        try:
            self._session.visit(n)
        finally:
            self._going = False
        with self.table.quiet():
            if self.isVisible() and self.table.current_n() != n:
                self.table.select(n)

    # Signals of the session

    def _on_article(self) -> None:
        self._seeking = None
        self._slices = 0
        self._findings.forget()
        with self.table.quiet():
            self._model.set_ns([])
        self.counted.emit(-1)
        if self.isVisible():
            self._idle.start()

    def _on_changed(self, changes: Changes) -> None:
        article = self._session.article
        if changes.everything or changes.reviewers:
            self._on_article()
        elif article in changes.articles or article in changes.readings or changes.claims:
            if self.isVisible():
                self._idle.start()  # behind the paint
            else:
                self.counted.emit(-1)

    def _on_sentence(self) -> None:
        """The card of the sentence that the reader is on is the current one."""
        sentence = self._session.sentence
        if self._going or not self.isVisible():
            return
        self._entering = False  # the reader has gone elsewhere meanwhile
        if self._idle.isActive():
            return
        n = sentence[0] if sentence is not None else None
        if n != self.table.current_n():
            with self.table.quiet():
                self.table.select(n)

    # Signals of own widgets

    def _on_row_chosen(self, n: int) -> None:
        self._go(n)

    def _on_row_activated(self, n: int) -> None:
        self._go(n)
        self.reading_requested.emit()

    def _on_kinds(self) -> None:
        self._shown = tuple(chip.kind for chip in self._chips if chip.isChecked())
        with self.table.quiet():
            self._model.set_ns(self._findings.numbers(self._shown))
        self._show_counts()
        self._on_sentence()

    def _on_all_kinds(self) -> None:
        for chip in self._chips:
            chip.setChecked(False)
        self._on_kinds()
        self.focus_cards()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Look on."""
        super().showEvent(event)
        self._slices = 0
        self._idle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no further; how many there are is not followed while nobody looks."""
        super().hideEvent(event)
        self.counted.emit(-1)
