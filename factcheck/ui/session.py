"""The open project, what is looked at in it, and the one way to change it.

Views get the session in their constructor and meet nowhere else. Data flows one way: a view calls an
act or :meth:`Session.run`, the project's verb returns :class:`Changes`, one signal carries them, and
each view re-reads what it shows.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from factcheck.errors import FactcheckError, NoReviewerError
from factcheck.ui.coverages import Coverages
from factcheck.ui.focus import Focus

if TYPE_CHECKING:
    from factcheck.core.model import Changes, Claim
    from factcheck.project import Project

Verb = Callable[[], "Changes"]
Edge = Literal["start", "end"]


class Session(Focus):
    """Opens projects, runs their verbs, and knows what each key does to what is in focus."""

    changed = Signal(object)  # Changes: project data changed; views re-read
    failed = Signal(object)  # FactcheckError: shown by messages alone
    reviewer_requested = Signal()  # an act waits for somebody's name: answer with use_reviewer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Callable[[], object] | None = None
        self._refusal: FactcheckError | None = None
        self.coverages = Coverages(self)

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

    def run(self, verb: Verb) -> "Changes | None":
        """Run a verb of the project and tell everybody; None on a known failure, which is then shown."""
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
        self.changed.emit(changes)
        if changes.act:
            work = changes._replace(reviewers=frozenset())  # saying who one is saves no work
            self.announced.emit(self.tr("{act} Saved.").format(act=changes.act) if work else changes.act)
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

    # Acts of the keyboard

    def apply_label(self, key: str) -> None:
        """Mark the selected passage with this label, or give it to the claim in focus."""
        project, article, claim = self.project, self.article, self.claim
        if project is None or article is None:
            return
        if self._asks_for_reviewer(partial(self.apply_label, key)):
            return
        if self._selection is not None:
            from factcheck.core.text import trim

            start, end = trim(project.text(article), *self._selection)  # a word selected by key ends in a space
            there = project.my_claim_at(article, start, end)
            verb = partial(project.relabel, there, key) if there else partial(project.mark, article, start, end, key)
            changes = self.run(verb)
            if changes is not None:
                self.selection = None
                self.focus_claim(there or next(iter(changes.claims), None))
        elif claim is not None:
            self.run(partial(project.relabel, claim, key))
        else:
            self.announced.emit(self.tr("Select a passage in the article first, or choose a claim."))

    def delete_claim(self) -> None:
        """Delete the claim in focus and focus its neighbour."""
        project, claim = self.project, self.claim
        if project is None or claim is None or self._asks_for_reviewer(self.delete_claim):
            return
        neighbour = self._neighbour(+1) or self._neighbour(-1)
        if self.run(partial(project.delete, claim)) is not None:
            self.focus_claim(neighbour)

    def resize_claim(self, edge: Edge, step: int) -> None:
        """Move one end of the focused claim's passage by a word (``step`` +1 later, -1 earlier)."""
        project, id_ = self.project, self.claim
        if project is None or id_ is None:
            return
        claim = project.claim(id_)
        start, end = _resized(project.text(claim.article), claim, edge, step)
        if (start, end) == (claim.start, claim.end) or start >= end:
            self.announced.emit(self.tr("The passage cannot be moved further that way."))
        else:
            self.run(partial(project.move, id_, start, end))

    def toggle_submitted(self) -> None:
        """Say that the reviewer is done with the article in focus, or reopen it."""
        project, article = self.project, self.article
        if project is None or article is None or self._asks_for_reviewer(self.toggle_submitted):
            return
        self.run(partial(project.reopen if self.submitted else project.submit, article))

    def undo(self) -> None:
        """Take the last act back and focus the claim it touched."""
        if self.project is not None:
            self._focus_touched(self.run(self.project.undo))

    def redo(self) -> None:
        """Do again what was taken back and focus the claim it touched."""
        if self.project is not None:
            self._focus_touched(self.run(self.project.redo))

    # Helpers

    def _asks_for_reviewer(self, act: Callable[[], object], refusal: FactcheckError | None = None) -> bool:
        """Whether ``act`` has to wait because nobody has said who they are; it is run once they have."""
        if self.project is None or self.project.read_only or self.project.me is not None:
            return False
        self._waiting, self._refusal = act, refusal
        self.reviewer_requested.emit()
        return True

    def _focus_touched(self, changes: "Changes | None") -> None:
        if changes is not None and (claim := next(iter(changes.claims), None)) is not None and not self._gone(claim):
            self.focus_claim(claim)


def _resized(text: str, claim: "Claim", edge: Edge, step: int) -> tuple[int, int]:
    """Start and end, in code points, with one of them moved by a word."""
    from factcheck.core import text as words  # late: the window's first paint needs none of its patterns

    if edge == "end":
        mover = words.word_end_after if step > 0 else words.word_end_before
        return claim.start, mover(text, claim.end)
    mover = words.word_start_after if step > 0 else words.word_start_before
    return mover(text, claim.start), claim.end
