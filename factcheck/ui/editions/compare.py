"""Two editions side by side, with what changed from one to the other and which of my claims that touches.

A window beside the main one: it follows what is done there. The texts are aligned in the background.
"""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QVBoxLayout, QWidget

from factcheck.core.model import ArticleId, Changes, ClaimId
from factcheck.ui.editions.change_list import ChangeList
from factcheck.ui.editions.column import EditionColumn
from factcheck.ui.editions.differences import Difference, Places, differences
from factcheck.ui.editions.foot import NEXT, PREVIOUS, CompareFoot
from factcheck.ui.editions.pair import Claims, Couple, Pair, read_claims, read_pair
from factcheck.ui.editions.scrolling import Together
from factcheck.ui.jobs import Jobs, Progress
from factcheck.ui.order import in_order, one_after_another
from factcheck.ui.session import Session
from factcheck.ui.text.source import heading_of

_WIDTH, _HEIGHT = 1320, 840
_SIZES = (510, 510, 300)


class Compared(NamedTuple):
    """What the background work gives."""

    found: list[Difference]
    places: Places


class CompareView(QDialog):
    """The two texts, the list of changes, and the ways from one to the next."""

    reading_requested = Signal()
    """The keyboard should go to the article in the main window."""

    def __init__(self, session: Session, old: ArticleId, new: ArticleId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare editions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session = session
        # It outlives this window: a thread that is still comparing must not lose what it reports to.
        self._jobs = Jobs(parent.window() if parent is not None else QApplication.instance())
        self._jobs.failed.connect(self._on_failed)
        self._pair: Pair | None = None
        self._claims: Claims | None = None
        self._found: list[Difference] = []
        self._touched: list[list[Couple]] = []
        self._current: int | None = None
        self._wanted: ClaimId | None = None
        self._settled = self._gone = False
        self.columns = EditionColumn(False, self), EditionColumn(True, self)
        self.changes = ChangeList(self)
        self._together = Together(self.columns[0].text, self.columns[1].text, self)
        self._lay_out()
        self._connect()
        session.changed.connect(self._on_changed)
        session.project_opened.connect(self.close)
        self.compare(old, new)

    # What is compared

    @property
    def editions(self) -> tuple[ArticleId, ArticleId] | None:
        """The older and the newer edition that are shown."""
        return (self._pair.old.id, self._pair.new.id) if self._pair is not None else None

    @property
    def current(self) -> Difference | None:
        """The difference somebody looks at."""
        return self._found[self._current] if self._current is not None else None

    @property
    def ready(self) -> bool:
        """Whether the texts have been aligned, or will not be."""
        return self._settled

    def compare(self, old: ArticleId, new: ArticleId) -> None:
        """Compare these two."""
        project = self._session.project
        if project is None:
            return
        self._jobs.drop_all()
        self._settled = False
        self._pair = pair = read_pair(project, old, new)
        self._claims = read_claims(project, old, new)
        self._found, self._touched, self._current = [], [], None
        self._together.load(None)
        chain = [project.article(each) for each in project.editions(new)]
        ids = [each.id for each in chain]
        for side, column in enumerate(self.columns):
            article, text = pair.article(bool(side)), pair.text(bool(side))
            column.show_edition(article, ids.index(article.id) + 1, chain)
            column.text.show_edition(text, self._claims.on(bool(side)), project.labels, heading_of(text, article.title))
        self.changes.wait(self.tr("Comparing the two texts…"))
        self._show_place()
        self._jobs.start(self.tr("Comparing two editions"), partial(_compared, pair), self._on_compared)

    def show_claim(self, claim: ClaimId) -> None:
        """Show a claim of either edition, and what changed there."""
        self._wanted = None
        if not self.ready:
            self._wanted = claim
            return
        for new in (False, True):
            mark = self._claims.on(new).get(claim) if self._claims is not None else None
            if mark is not None:
                near = [n for n, couples in enumerate(self._touched) if claim in [couple[new] for couple in couples]]
                if near:
                    self._go(near[0])
                self._pick(new, claim)
                return

    # Laying out

    def _lay_out(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        for place, pane in enumerate((*self.columns, self.changes)):
            panes.addWidget(pane)
            panes.setStretchFactor(place, int(pane is not self.changes))
        self.foot = CompareFoot(self._jobs, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(panes, 1)
        rows.addWidget(self.foot)
        in_order(rows)
        one_after_another([*self.columns, self.changes, *(panes.handle(place) for place in range(panes.count()))])
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else None
        width = min(_WIDTH, max(900, room.width() - 24)) if room is not None else _WIDTH
        self.resize(width, min(_HEIGHT, max(560, room.height() - 40)) if room is not None else _HEIGHT)
        panes.setSizes([size * width // _WIDTH for size in _SIZES])

    def _connect(self) -> None:
        for keys, act in (
            (NEXT, self.next_change),
            (PREVIOUS, self.previous_change),
            (("C",), partial(self.next_claim, 1)),
            (("Shift+C",), partial(self.next_claim, -1)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(act)
        self.foot.previous_requested.connect(self.previous_change)
        self.foot.next_requested.connect(self.next_change)
        self.foot.open_requested.connect(self.open_claim)
        self.foot.close_requested.connect(self.close)
        for new, column in enumerate(self.columns):
            column.edition_chosen.connect(partial(self._on_edition_chosen, bool(new)))
            column.text.claim_picked.connect(partial(self._pick, bool(new)))
            column.text.difference_picked.connect(self._on_difference_picked)
        self.changes.chosen.connect(self._go)
        self.changes.activated.connect(self._on_activated)

    # Going from change to change

    def next_change(self) -> None:
        """Go to the next change of the list."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the change of the list before this one."""
        self._step(-1)

    def _step(self, step: int) -> None:
        ns = list(self.changes.shown)
        if not ns:
            return
        if self._current is None:
            self._go(ns[0] if step > 0 else ns[-1])
            return
        beyond = [n for n in ns if (n > self._current if step > 0 else n < self._current)]
        if beyond:
            self._go(beyond[0] if step > 0 else beyond[-1])
        else:
            self.foot.say(self.tr("This is the last change.") if step > 0 else self.tr("This is the first change."))

    def _go(self, number: int) -> None:
        """Look at a change in both texts."""
        self._current = number
        difference = self._found[number]
        for column in self.columns:
            column.text.look_at(difference)
        self._together.show(difference)
        self.changes.select(number)
        self._show_place()
        touched = self._touched[number]
        self._frame(touched[0] if touched else (None, None))
        self.foot.say("")

    def _show_place(self) -> None:
        self.foot.show_place(self._current, list(self.changes.shown), len(self._found))
        self.foot.allow_open(self._target() is not None)

    # Claims

    def next_claim(self, step: int) -> None:
        """Go to the next claim (``step`` +1) of the text that has the keyboard, or of the newer one."""
        new = not self.columns[0].text.hasFocus()
        if self._claims is None:
            return
        marks = sorted(self._claims.on(new).all(), key=lambda mark: (mark.start, -mark.end))
        ids = [mark.id for mark in marks]
        here = self.columns[new].text.claim
        at = ids.index(here) + step if here in ids else (0 if step > 0 else len(ids) - 1)
        if 0 <= at < len(ids):
            self._pick(new, ids[at])
        else:
            self.foot.say(self.tr("No further claim in this text."))

    def open_claim(self) -> None:
        """Go to the claim that is framed in the main window; without one, to the change's place in the article."""
        claim = self._target()
        if claim is not None:
            self._session.focus_claim(claim)
        elif self.current is not None and self._pair is not None:
            self._session.focus_article(self._pair.new.id)
            self._session.visit(self.current.new_start)
        else:
            return
        self.reading_requested.emit()

    def _target(self) -> ClaimId | None:
        """The claim that is framed, that of the newer edition if there are two."""
        return self.columns[1].text.claim or self.columns[0].text.claim

    def _pick(self, new: bool, claim: ClaimId | None) -> None:
        """Frame a claim and its counterpart in the other text."""
        if self._claims is None:
            return
        other = self._claims.across(claim, new) if claim is not None else None
        self._frame((other, claim) if new else (claim, other), reveal=True)
        self.foot.say(self._fate(claim, other, new) if claim is not None else "")

    def _frame(self, couple: Couple, reveal: bool = False) -> None:
        for column, claim in zip(self.columns, couple, strict=True):
            column.text.focus_claim(claim, reveal=reveal)
        self.foot.allow_open(self._target() is not None)

    def _fate(self, claim: ClaimId, other: ClaimId | None, new: bool) -> str:
        """What became of a claim on the way to the other edition, or where it is from."""
        if self._claims is None:
            return ""
        if new and other is None:
            return self.tr("This claim was made in the newer edition.")
        fate = self._claims.fates.get(other if new and other is not None else claim)
        if fate is None:
            return self.tr("This claim has not been carried over.")
        said = {
            "exact": self.tr("Carried over: the same words."),
            "moved": self.tr("Carried over: the same words, at another place."),
            "changed": self.tr("Carried over: it reads differently now ({sureness} % sure)."),
            "placed": self.tr("Placed by hand."),
            "waiting": self.tr("This claim needs placing in the newer edition."),
            "gone": self.tr("The passage of this claim is gone from the newer edition."),
        }
        words = said.get(fate.state, "").format(sureness=fate.sureness)
        return words if other is not None or fate.to is None else ""

    # Signals

    def _on_compared(self, compared: Compared) -> None:
        self._settled = True
        self._found = compared.found
        self._together.load(compared.places)
        for column in self.columns:
            column.text.show_differences(compared.found)
        self._count_touched()
        wanted = self._wanted
        if wanted is not None:
            self.show_claim(wanted)
        elif self._found:
            self._go(self.changes.shown[0] if self.changes.shown else 0)
        self._show_place()
        self.changes.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_touched(self) -> None:
        project = self._session.project
        if self._pair is None or self._claims is None or project is None:
            return
        claims = self._claims
        self._touched = [claims.touched(difference) for difference in self._found]
        self.changes.show_differences(self._pair, self._found, self._touched, project.me is not None)

    def _on_failed(self, error: object) -> None:
        self._settled = True
        self.changes.wait(str(getattr(error, "message", error)))

    def _on_edition_chosen(self, new: bool, article: str) -> None:
        project = self._session.project
        if self._pair is None or project is None:
            return
        chain = project.editions(self._pair.new.id)
        old, after = (self._pair.old.id, ArticleId(article)) if new else (ArticleId(article), self._pair.new.id)
        if old == after:
            self.compare(self._pair.old.id, self._pair.new.id)
        elif chain.index(old) > chain.index(after):
            self.compare(after, old)
        else:
            self.compare(old, after)

    def _on_difference_picked(self, number: int) -> None:
        self._current = number
        for column in self.columns:
            column.text.look_at(self._found[number])
        self.changes.select(number)
        self._show_place()

    def _on_activated(self, number: int) -> None:
        self._go(number)
        self.open_claim()

    def _on_changed(self, changes: Changes) -> None:
        """Show the claims as they are now; close when one of the editions is gone, or none of the other's any more."""
        project, pair = self._session.project, self._pair
        if project is None or pair is None:
            return
        gone = project.article_n(pair.old.id) is None or project.article_n(pair.new.id) is None
        if gone or (changes.articles and pair.old.id not in project.editions(pair.new.id)):
            self.close()
            return
        if changes.claims or changes.reviewers or changes.everything or {pair.old.id, pair.new.id} & changes.articles:
            self._claims = read_claims(project, pair.old.id, pair.new.id)
            for new, column in enumerate(self.columns):
                column.text.show_claims(self._claims.on(bool(new)))
            if self.ready:
                self._count_touched()
                self._show_place()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the claim, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_claim()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop comparing when the window goes, which needs not wait for that."""
        if not self._gone:
            self._gone = True
            self._jobs.drop_all()
            if self._jobs.running:
                self._jobs.ended.connect(self._jobs.deleteLater)
            else:
                self._jobs.deleteLater()
        super().done(result)


def _compared(pair: Pair, progress: Progress) -> Compared:
    from factcheck.core.alignment import align

    progress(0, 0)
    alignment = align(pair.old_text, pair.new_text)
    progress(1, 2)
    found = differences(pair.old_text, pair.new_text, alignment, progress)
    return Compared(found, Places(alignment.same, len(pair.old_text), len(pair.new_text)))
