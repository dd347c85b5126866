"""The open project, what is looked at in it, and the one way to change it.

Views get the session in their constructor and meet nowhere else. Data flows one way: a view calls an
act or :meth:`Session.run`, the project's verb returns :class:`Changes`, one signal carries them, and
each view re-reads what it shows.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.errors import FactcheckError, NoReviewerError
from factcheck.ui.coverages import Coverages
from factcheck.ui.language import said
from factcheck.ui.waiting import wait_cursor
from factcheck.ui.walk import Walk

if TYPE_CHECKING:
    from factcheck.core.edges import Edge, Unit
    from factcheck.core.model import ArticleId, Changes, ClaimId
    from factcheck.project import Project

COPIED = "factcheckCopied"
"""Property of the application: the words that were copied last, for whoever tidies up the clipboard."""
Verb = Callable[[], "Changes"]
MANY = 500
"""Records that take so long to be written that somebody waits."""


class Session(Walk):
    """Opens projects, runs their verbs, and knows what each key does to what is in focus."""

    changed = Signal(object)  # Changes: project data changed; views re-read
    failed = Signal(object)  # FactcheckError: shown by messages alone
    check_requested = Signal(bool)  # what is left of the article in focus? True: submit it when that is nothing
    reviewer_requested = Signal()  # an act waits for somebody's name: answer with use_reviewer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Callable[[], object] | None = None
        self._refusal: FactcheckError | None = None
        self.coverages = Coverages(self)
        self._last_label = ""

    # The project

    def open(self, path: Path) -> bool:
        """Open a project in place of the present one; False, with the reason shown, if that fails."""
        from factcheck.project import Project

        if self.project is not None and self.project.path.resolve() == path.resolve():
            return True  # opening it beside itself would only find it locked
        return self._swap(partial(Project.open, path))

    def create(self, path: Path, reviewer: str) -> bool:
        """Make a new project and open it; False, with the reason shown, if it cannot be made."""
        from factcheck.project import Project

        return self._swap(partial(Project.create, path, reviewer=reviewer))

    def adopt(self, project: "Project | None") -> None:
        """Show this project, or none; the one shown so far is closed and no act waits any more."""
        self._waiting = self._refusal = None
        super().adopt(project)

    def _swap(self, opener: Callable[[], "Project"]) -> bool:
        try:
            project = opener()
        except FactcheckError as error:
            self.failed.emit(error)
            return False
        self.adopt(project)
        return True

    # Changing something

    def run(self, verb: Verb, records: int = 1) -> "Changes | None":
        """Run a verb of the project and tell everybody; None on a known failure, which is then shown.

        ``records`` is how many it may write: of many, the pointer says that this takes a while.
        """
        with wait_cursor(records >= MANY):
            try:
                changes = verb()
            except FactcheckError as error:
                if not (isinstance(error, NoReviewerError) and self._asks_for_reviewer(partial(self.run, verb), error)):
                    self.failed.emit(error)
                return None
            self._card = None
            # Before anybody re-reads: no view ever sees a focus on what is gone.
            if self.article is not None and self.project is not None and self.project.article_n(self.article) is None:
                self.focus_article(None)
            if self.claim is not None and self._gone(self.claim):
                self.focus_claim(None)
            self.follow_claim()
            self.changed.emit(changes)
            if changes.act:
                act = said(changes.act)
                work = changes._replace(reviewers=frozenset())  # saying who one is saves no work
                self.announced.emit(self.tr("{act} Saved.").format(act=act) if work else act)
            return changes

    def use_reviewer(self, name: str) -> None:
        """Work under this name from now on, and go on with the act that waited for it."""
        project = self.project
        waiting, self._waiting, self._refusal = self._waiting, None, None
        if project is None or self.run(partial(project.use_reviewer, name)) is None:
            return
        if waiting is not None:
            waiting()

    def drop_waiting(self) -> None:
        """Forget the act that waited for a name, and show why it could not be done without one."""
        refusal, self._waiting, self._refusal = self._refusal, None, None
        if refusal is not None:
            self.failed.emit(refusal)

    # Acts of the keyboard. What they are about, in this order: what is selected, my claim in focus, the sentence.

    def apply_label(self, key: str) -> None:
        """Give a label: to the selection, else to my claim in focus, else to the sentence I am on.

        A claim in focus always touches that sentence: going to another one leaves it. A passage that is a claim of
        mine already keeps that claim, with the new label. On somebody else's claim in focus I make one of my own.
        """
        project, article = self.project, self.article
        if project is None or article is None:
            return
        if self._asks_for_reviewer(partial(self.apply_label, key)):
            return
        self._last_label = key
        claim = self._own_claim() if self._selection is None else None
        if claim is not None:
            self.run(partial(project.relabel, claim, key))
            return
        passage = self._marked() or self._passage(project, article)
        if passage is None:
            self.announced.emit(self.tr("There is nothing to label here: this article has no words."))
            return
        there = project.my_claim_at(article, *passage)
        verb = partial(project.relabel, there, key) if there else partial(project.mark, article, *passage, key)
        changes = self.run(verb)
        if changes is not None:
            self.selection = None
            self.focus_claim(there or next(iter(changes.claims), None))

    def repeat_label(self) -> None:
        """Give the label that was given last."""
        project = self.project
        if project is not None and project.labels.get(self._last_label) is None:
            self.announced.emit(self.tr("No label has been given yet: press the key of one first."))
        else:
            self.apply_label(self._last_label)

    def nothing_to_check(self) -> None:
        """Mark the selection's sentences, or the one I am on, as nothing to check, and go on to the next."""
        project, article = self.project, self.article
        if project is None or article is None or self._asks_for_reviewer(self.nothing_to_check):
            return
        passage = self._passage(project, article)
        if passage is not None and self.run(partial(project.pass_over, article, *passage)) is not None:
            self.go_to(passage[1] - 1)
            self.next_unlooked()

    def look_again(self) -> None:
        """Take back that the selection's sentences, or the one I am on, hold nothing to check."""
        project, article = self.project, self.article
        if project is None or article is None or self._asks_for_reviewer(self.look_again):
            return
        passage = self._passage(project, article)
        if passage is not None:
            self.run(partial(project.look_again, article, *passage))

    def split_claim(self) -> None:
        """Make two claims of the one in focus: at the caret inside it, else nearest its middle.

        There between two sentences, or within one behind a comma or the like.
        """
        project, id_ = self.project, self.claim
        if project is None or id_ is None or self._asks_for_reviewer(self.split_claim):
            return
        from factcheck.core.edges import halves, parts

        claim = project.claim(id_)
        text, at = project.text(claim.article), self.caret
        if at is None or not parts(text, claim.start, at, claim.end):
            at = halves(text, claim.start, claim.end)
        if at is None:
            self.announced.emit(self.tr("Put the caret where the second claim should begin, then split."))
            return
        here = self.sentence
        changes = self.run(partial(project.split, id_, at))
        if changes is not None and here is not None and here[0] >= at:
            # The reader stays on the sentence, and so with the half that it is in.
            self.focus_claim(next((each for each in changes.claims if each != id_), id_))

    def join_claim(self) -> None:
        """Make one claim of the one in focus and the next of mine in the text."""
        project, id_ = self.project, self.claim
        if project is None or id_ is None or self._asks_for_reviewer(self.join_claim):
            return
        claim = project.claim(id_)
        following = project.neighbour(claim.article, id_, 1, claim.reviewer)
        if following is None:
            self.announced.emit(self.tr("You have no further claim in this article to join with."))
        else:
            self.run(partial(project.join, id_, following))

    def delete_claim(self, *, stay: bool = False) -> None:
        """Delete the claim in focus and focus its neighbour, or ``stay`` on the sentence, with no claim in focus."""
        project, claim = self.project, self.claim
        if project is None or claim is None or self._asks_for_reviewer(partial(self.delete_claim, stay=stay)):
            return
        neighbour = None if stay else self._neighbour(+1) or self._neighbour(-1)
        if self.run(partial(project.delete, claim)) is not None:
            self.focus_claim(neighbour)

    def grow(self, unit: "Unit", edge: "Edge", step: int) -> None:
        """Move an end by a word, sentence or paragraph (``step`` +1 later, -1 earlier).

        Of the selection, else of my claim in focus. With neither the sentence, or the passage of somebody else's
        claim in focus, is selected with its end moved.
        """
        project, article = self.project, self.article
        if project is None or article is None:
            return
        from factcheck.core.edges import moved

        id_ = self._own_claim() if self._selection is None else None
        passage = self._marked() or self._passage(project, article)
        if passage is None:
            return
        there = moved(project.text(article), *passage, unit, edge, step)
        if there == passage:
            self.announced.emit(self.tr("The passage cannot be moved further that way."))
        elif id_ is not None:
            self.run(partial(project.move, id_, *there))
        else:
            self.selection = there

    def carry_claims(self) -> None:
        """Carry over my claims on the edition before that have not been carried to the article in focus yet."""
        project, article = self.project, self.article
        if project is None or article is None or self._asks_for_reviewer(self.carry_claims):
            return
        if not project.edition_of(article):
            self.announced.emit(self.tr("This article is not the edition of another one."))
        elif not project.uncarried(article):
            self.announced.emit(self.tr("All your claims on the edition before have been carried over."))
        else:
            self.run(partial(project.carry, article), MANY)

    def check_ready(self, submit: bool = False) -> None:
        """Ask what is left of the article in focus; with ``submit`` it is submitted when that is nothing.

        One that is submitted already is reopened by ``submit``.
        """
        if self.project is None or self.article is None or self._asks_for_reviewer(partial(self.check_ready, submit)):
            return
        if submit and self.submitted:
            self.toggle_submitted()
        else:
            self.check_requested.emit(submit)

    def toggle_submitted(self) -> None:
        """Say that the reviewer is done with the article in focus, or reopen it."""
        project, article = self.project, self.article
        if project is None or article is None or self._asks_for_reviewer(self.toggle_submitted):
            return
        self.run(partial(project.reopen if self.submitted else project.submit, article))

    def undo(self) -> None:
        """Take the last act back and focus the claim it touched, or go to the sentence to be looked at again."""
        if self.project is None:
            return
        from factcheck.core.coverage import NOT_LOOKED  # late: the window's first paint needs none of it

        coverage, here = self._coverage(), self.sentence
        looked = coverage.progress.looked if coverage is not None else 0
        was_open = self.looked() == NOT_LOOKED
        changes = self.run(self.project.undo, self.project.undo_size)
        self._focus_touched(changes)
        if changes is None or coverage is None or here is None or here != self.sentence or not was_open:
            return
        if coverage.progress.looked < looked:
            # The reader had gone on from it.
            self.walk_to(coverage.next_unlooked(here[0], -1))

    def redo(self) -> None:
        """Do again what was taken back and focus the claim it touched."""
        if self.project is not None:
            self._focus_touched(self.run(self.project.redo, self.project.redo_size))

    # Helpers

    def _asks_for_reviewer(self, act: Callable[[], object], refusal: FactcheckError | None = None) -> bool:
        """Whether ``act`` has to wait because nobody has said who they are; it is run once they have."""
        if self.project is None or self.project.read_only or self.project.me is not None:
            return False
        self._waiting, self._refusal = act, refusal
        self.reviewer_requested.emit()
        return True

    def _passage(self, project: "Project", article: "ArticleId") -> tuple[int, int] | None:
        """What is selected, without white space at its ends, else the sentence I am on."""
        if self._selection is None:
            return self._here()
        from factcheck.core.text import trim

        start, end = trim(project.text(article), *self._selection)  # a word selected by key ends in a space
        return (start, end) if start < end else self._selection

    def _marked(self) -> tuple[int, int] | None:
        """The passage of the claim in focus, whoever made it, unless something is selected."""
        return self._claim_passage() if self._selection is None else None

    def _own_claim(self) -> "ClaimId | None":
        """The claim in focus if it is mine."""
        project = self.project
        if project is None or project.me is None or self.claim is None:
            return None
        return self.claim if project.claim(self.claim).reviewer == project.me.id else None

    def _focus_touched(self, changes: "Changes | None") -> None:
        if changes is not None and (claim := next(iter(changes.claims), None)) is not None and not self._gone(claim):
            self.focus_claim(claim)
