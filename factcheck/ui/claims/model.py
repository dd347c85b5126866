"""The claims of the current article as a paged model that follows the project act by act."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from factcheck.core.model import Changes, ClaimId
from factcheck.ui.claims.filters import Filter
from factcheck.ui.idle import IdleTimer
from factcheck.ui.paging import PagedModel
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.store.reads import ClaimRow

_FEW = 16
_FIRST, _SLICE = 128, 3_000  # numbers read before the first paint, and in each slice after it


class ClaimModel(PagedModel):
    """Numbers of the claims that pass the filter, in text order; ``total`` counts those that do not, too."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(self._fetch, self._quote_of, parent)
        self._session = session
        self._filter = Filter()
        self._whole = True
        self._timer = IdleTimer(self)
        self._timer.timeout.connect(self._on_more)
        self.total = 0

    @property
    def shown(self) -> int:
        """How many claims pass the filter, those included that have not been read yet."""
        return len(self._ns) if self._whole else self.total

    def reload(self, wanted: Filter) -> None:
        """Show the current article through this filter, reading everything again: what is in sight first."""
        self._filter = wanted
        session = self._session
        card = session.article_card() if wanted == Filter() else None
        self.total = sum(card.counts.values()) if card is not None else 0
        if session.project is None or card is None or self.total <= _FIRST:
            self.set_ns(self._read())
            return
        self.set_ns(session.project.claim_ns_after(card.id, None, _FIRST))
        self._whole = False

    def complete(self) -> None:
        """Read now what would be read bit by bit."""
        while not self._whole:
            self._on_more()

    def narrow(self, wanted: Filter) -> None:
        """Show the same article through another filter."""
        self._filter = wanted
        self.set_ns(self._read(count=wanted == Filter()))

    def follow(self, changes: Changes) -> None:
        """Show what an act changed, with as little reading as that takes."""
        whole, self._whole = self._whole, True  # one that has moved must not be what the rest is read behind
        if changes.everything or changes.reviewers:
            self.invalidate_all()
        elif (
            whole
            and self._filter == Filter()
            and len(changes.claims) <= _FEW
            and all(map(self._follow_claim, changes.claims))
        ):
            return
        project = self._session.project
        for claim in changes.claims:
            n = project.claim_n(claim) if project is not None else None
            if n is not None:
                self.invalidate(n)
        if changes.claims or changes.articles or changes.everything or not whole:
            self.update_ns(self._read())

    def _on_more(self) -> None:
        project, article = self._session.project, self._session.article
        if self._whole or project is None or article is None:
            self._whole = True
            return
        more = project.claim_ns_after(article, self._ns[-1], _SLICE)
        self._whole = len(more) < _SLICE
        self.append(more)
        if not self._whole:
            self._timer.start()

    def _fetch(self, ns: Sequence[int]) -> "Sequence[ClaimRow]":
        if not self._whole:
            self._timer.start()  # these are being painted: there is time for the others afterwards
        project = self._session.project
        return [] if project is None else project.claim_rows(ns)

    def _quote_of(self, row: "ClaimRow") -> str:
        return row.quote

    def _read(self, *, count: bool = True) -> list[int]:
        project, article, wanted = self._session.project, self._session.article, self._filter
        if project is None or article is None:
            self.total = 0
            return []
        ns = project.claim_ns(
            article, labels=wanted.labels, reviewers=wanted.reviewers, words=wanted.words, carried=wanted.carried
        )
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
        article = project.claim(claim).article
        if article != self._session.article:
            return self.index_of(n) < 0
        # Where it belongs is before the claim that follows it in the text.
        i = self.index_of(n)
        after = project.claim_ns_after(article, n, 1)
        place = self.index_of(after[0]) if after else len(self.ns)
        if place < 0:
            return False
        if i >= 0 and i + 1 == place:
            self.invalidate(n)
            return True
        if i >= 0:
            self.remove(i)
            place -= i < place
        self.insert(place, n)
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

    # PagedModel

    def set_ns(self, ns: Sequence[int]) -> None:
        """Show other numbers, which are all there are."""
        self._whole = True
        super().set_ns(ns)

    def index_of(self, n: int) -> int:
        """Position of number ``n``, or -1."""
        found = super().index_of(n)
        if found < 0 and not self._whole:
            self.complete()
            found = super().index_of(n)
        return found
