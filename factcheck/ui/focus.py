"""What is looked at: the open project, the article and claim in focus, the passage selected.

The half of :class:`~factcheck.ui.session.Session` that changes nothing in the project.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.ui.language import shown

if TYPE_CHECKING:
    from factcheck.core.model import ArticleId, ClaimId
    from factcheck.project import Project
    from factcheck.store.reads import ArticleRow


class Focus(QObject):
    """Holds the open project and what is in focus in it; says when that is something else."""

    project_opened = Signal()  # another project, or none, is open
    article_focused = Signal()  # session.article is another one
    claim_focused = Signal()  # session.claim is another one, or none
    selection_changed = Signal()  # session.selection is another one, or none
    announced = Signal(str)  # what was done, as a sentence for the status bar

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.article: ArticleId | None = None
        self.claim: ClaimId | None = None
        self._selection: tuple[int, int] | None = None
        self._card: ArticleRow | None = None

    def adopt(self, project: "Project | None") -> None:
        """Show this project, or none; the one shown so far is closed."""
        former, self.project = self.project, project
        if project is not None:
            project.labels = shown(project.labels)
        self.article = self.claim = self._selection = self._card = None
        if former is not None and former is not project:
            former.close()
        self.project_opened.emit()

    def close(self) -> None:
        """Close the project; everything done is in its file already."""
        if self.project is not None:
            self.adopt(None)

    @property
    def selection(self) -> tuple[int, int] | None:
        """The passage selected in the reading column, in code points, or None; set by the reading view."""
        return self._selection

    @selection.setter
    def selection(self, value: tuple[int, int] | None) -> None:
        value = value if value is not None and value[0] < value[1] else None
        if value != self._selection:
            self._selection = value
            self.selection_changed.emit()

    def focus_article(self, article: "ArticleId | None") -> None:
        """Look at this article, or at none; one that is no longer there counts as none."""
        if article is not None and (self.project is None or self.project.article_n(article) is None):
            article = None
        if article == self.article:
            return
        self.selection = None
        had_claim, self.claim = self.claim is not None, None
        self.article = article
        self._card = None
        self.article_focused.emit()
        if had_claim:
            self.claim_focused.emit()

    def focus_first_article(self) -> None:
        """Look at the project's first article, unless one is looked at already."""
        if self.project is not None and self.article is None and self.project.article_ns():
            self.next_article(1)

    def focus_claim(self, claim: "ClaimId | None") -> None:
        """Look at this claim, in its article, or at none; a claim that is no longer there counts as none."""
        if claim is not None and (self.project is None or self._gone(claim)):
            claim = None
        if claim is not None and self.project is not None:
            self.focus_article(self.project.claim(claim).article)
        if claim != self.claim:
            self.claim = claim
            self.claim_focused.emit()

    def next_claim(self, step: int) -> None:
        """Focus the claim ``step`` further on in the article's text order; stays put at either end."""
        found = self._neighbour(step)
        if found is None:
            self.announced.emit(self.tr("No further claim in this article."))
        else:
            self.focus_claim(found)

    def next_article(self, step: int) -> None:
        """Focus the article ``step`` further on in the project; stays put at either end."""
        if self.project is None:
            return
        ns = self.project.article_ns()
        n = self.project.article_n(self.article) if self.article is not None else None
        at = ns.index(n) + step if n in ns else 0
        if 0 <= at < len(ns):
            self.focus_article(self.project.article_rows([ns[at]])[0].id)
        else:
            self.announced.emit(self.tr("No further article in this project."))

    @property
    def submitted(self) -> bool:
        """Whether the reviewer has submitted the article in focus."""
        card = self.article_card()
        return card is not None and card.state == "submitted"

    def article_card(self) -> "ArticleRow | None":
        """Counts and state of the article in focus; counted once an act, however many show them."""
        if self._card is None and self.project is not None and self.article is not None:
            n = self.project.article_n(self.article)
            self._card = next(iter(self.project.article_rows([n])), None) if n is not None else None
        return self._card

    def _gone(self, claim: "ClaimId") -> bool:
        return self.project is None or self.project.claim_n(claim) is None

    def _neighbour(self, step: int) -> "ClaimId | None":
        """The claim ``step`` away from the focused one; the first or last when none is focused."""
        if self.project is None or self.article is None:
            return None
        return self.project.neighbour(self.article, self.claim, step)
