"""The claims of the current article as a paged model that follows the project act by act."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from factcheck.core.model import Changes, ClaimId
from factcheck.ui.claims.filters import Filter
from factcheck.ui.paging import PagedModel
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.store.reads import ClaimRow

_FEW = 16


class ClaimModel(PagedModel):
    """Numbers of the claims that pass the filter, in text order; ``total`` counts those that do not, too."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(self._fetch, self._quote_of, parent)
        self._session = session
        self._filter = Filter()
        self.total = 0

    def reload(self, wanted: Filter) -> None:
        """Show the current article through this filter, reading everything again."""
        self._filter = wanted
        self.set_ns(self._read())

    def narrow(self, wanted: Filter) -> None:
        """Show the same article through another filter."""
        self._filter = wanted
        self.set_ns(self._read(count=wanted == Filter()))

    def follow(self, changes: Changes) -> None:
        """Show what an act changed, with as little reading as that takes."""
        if changes.everything or changes.reviewers:
            self.invalidate_all()
        elif self._filter == Filter() and len(changes.claims) <= _FEW and all(map(self._follow_claim, changes.claims)):
            return
        project = self._session.project
        for claim in changes.claims:
            n = project.claim_n(claim) if project is not None else None
            if n is not None:
                self.invalidate(n)
        if changes.claims or changes.articles or changes.everything:
            self.update_ns(self._read())

    def _fetch(self, ns: Sequence[int]) -> "Sequence[ClaimRow]":
        project = self._session.project
        return [] if project is None else project.claim_rows(ns)

    def _quote_of(self, row: "ClaimRow") -> str:
        return row.quote

    def _read(self, *, count: bool = True) -> list[int]:
        project, article, wanted = self._session.project, self._session.article, self._filter
        if project is None or article is None:
            self.total = 0
            return []
        ns = project.claim_ns(article, labels=wanted.labels, reviewers=wanted.reviewers, words=wanted.words)
        if wanted == Filter():
            self.total = len(ns)
        elif count:
            self.total = len(project.claim_ns(article))
        return ns

    def _follow_claim(self, claim: ClaimId) -> bool:
        """Put one claim where it belongs now; False when only reading all numbers again can tell."""
        project = self._session.project
        if project is None:
            return False
        n = project.claim_n(claim)
        if n is None:
            return self._take_out(claim)
        here = project.claim(claim).article == self._session.article
        i = self.index_of(n)
        if not here:
            return i < 0
        rows = project.claim_rows([n])
        if not rows:
            return False
        if i >= 0 and self._is_between(i, _place(rows[0])):
            self.invalidate(n)
            return True
        if i >= 0:
            self.remove(i)
        self.insert(bisect_left(self.ns, _place(rows[0]), key=self._place_of), n)
        self.total = len(self.ns)
        return True

    def _take_out(self, claim: ClaimId) -> bool:
        n = self.known_n(claim)
        i = -1 if n is None else self.index_of(n)
        if i < 0:
            return False
        self.remove(i)
        self.total = len(self.ns)
        return True

    def _is_between(self, i: int, place: tuple[int, int, int]) -> bool:
        """Whether a claim shown at ``i`` still belongs there."""
        before = i == 0 or self._place_of(self.ns[i - 1]) < place
        return before and (i == len(self.ns) - 1 or place < self._place_of(self.ns[i + 1]))

    def _place_of(self, n: int) -> tuple[int, int, int]:
        row = self.known(n)
        if row is None:
            # One row, not its page: a search for a place touches a few rows far apart.
            row = next(iter(self._fetch([n])), None)
        return (0, 0, n) if row is None else _place(row)


def _place(row: "ClaimRow") -> tuple[int, int, int]:
    """What claims are sorted by in the text: start, longest first, number."""
    return row.start, -row.end, row.n
