"""What can be asked of an open project: the same words as the store, with a sentence when it is not there."""

from collections.abc import Collection, Sequence

from factcheck.core.acts import Step
from factcheck.core.model import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    Evidence,
    EvidenceId,
    Reviewer,
    ReviewerId,
)  # fmt: skip
from factcheck.errors import NotFoundError
from factcheck.project.base import Base
from factcheck.store.reads import ArticleRow, ClaimRow, MarkRow, Tally
from factcheck.store.store import Store

_TEXTS_KEPT = 4
_TALLIES_KEPT = 4096
_FEW_CLAIMS = 20_000  # of an article, in which one looks for words


class Reading(Base):
    """Reading verbs of a project."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._tallies: dict[int, Tally] = {}

    def article(self, article: ArticleId) -> Article:
        """One article; raises :class:`NotFoundError`."""
        found = self.store.article(article)
        if found is None:
            raise NotFoundError(
                f"There is no article {article[:12]} in this project.", "List them with: factcheck articles"
            )
        return found

    def articles(self) -> list[Article]:
        """All articles in project order."""
        return self.store.articles()

    def text(self, article: ArticleId) -> str:
        """An article's stored text, which offsets count in; raises :class:`NotFoundError`."""
        known = self._texts.get(article)
        if known is not None:
            return known
        found = self.store.text(article)
        if found is None:
            raise NotFoundError(
                f"The text of article {article[:12]} is not in this project.", "Check the project file."
            )
        if len(self._texts) >= _TEXTS_KEPT:
            self._texts.pop(next(iter(self._texts)))
        self._texts[article] = found
        return found

    def claim(self, claim: ClaimId) -> Claim:
        """One claim that is not deleted; raises :class:`NotFoundError`."""
        found = self.store.claim(claim)
        if found is None:
            raise NotFoundError(f"There is no claim {claim[:12]} in this project.", "List them with: factcheck claims")
        return found

    def has_claim(self, claim: ClaimId) -> bool:
        """Whether this claim is there and not deleted."""
        return self.store.claim_n(claim) is not None

    def evidence(self, claim: ClaimId) -> list[Evidence]:
        """A claim's evidence in its order."""
        return self.store.evidence(claim)

    def evidence_item(self, evidence: EvidenceId) -> Evidence:
        """One evidence item; raises :class:`NotFoundError`."""
        found = self.store.evidence_item(evidence)
        if found is None:
            raise NotFoundError("That evidence item is not in this project.", "It may have been deleted.")
        return found

    def find_article(self, prefix: str) -> Article:
        """The article whose id begins so; raises :class:`NotFoundError` for none or several."""
        return self.article(ArticleId(self._one("article", prefix)))

    def find_claim(self, prefix: str) -> Claim:
        """The claim whose id begins so; raises :class:`NotFoundError` for none or several."""
        return self.claim(ClaimId(self._one("claim", prefix)))

    def _one(self, kind: str, prefix: str) -> str:
        small = prefix.strip().lower()
        good = 0 < len(small) <= 32 and all(sign in "0123456789abcdef" for sign in small)
        found = self.store.ids_beginning(kind, small) if good else []
        if not found:
            raise NotFoundError(f"There is no {kind} “{prefix}” in this project.", f"List them with: factcheck {kind}s")
        if len(found) > 1:
            raise NotFoundError(f"More than one {kind} begins with “{prefix}”.", "Give more of its id.")
        return found[0]

    def claims(
        self,
        *,
        article: ArticleId | None = None,
        reviewer: ReviewerId | None = None,
        label: str | None = None,
        search: str = "",
    ) -> list[Claim]:
        """Claims in project order, within an article in text order."""
        return self.store.claims(article=article, reviewer=reviewer, label=label, search=search)

    def marks(self, article: ArticleId, claims: Collection[ClaimId] | None = None) -> list[MarkRow]:
        """What to paint on an article, by start; or only these claims of it."""
        return self.store.marks(article, claims)

    def marks_from(self, article: ArticleId, start: int, most: int) -> list[tuple[int, int, str, bytes]]:
        """Start, end, label and id of claims that begin at a code point or later, in text order, at most so many."""
        return self.store.marks_from(article, start, most)

    def neighbour(
        self, article: ArticleId, claim: ClaimId | None, step: int, reviewer: ReviewerId | None = None
    ) -> ClaimId | None:
        """The claim so many further on in text order (back when negative), perhaps of one reviewer's claims.

        Without a claim, or from one that is not in this article, it is the first or the last.
        """
        return self.store.neighbour(article, claim, step, reviewer)

    def claim_near(self, article: ArticleId, start: int, end: int, step: int) -> ClaimId | None:
        """The first claim (``step`` +1) that ends behind ``start``, or the last (-1) that begins before ``end``."""
        return self.store.claim_near(article, start, end, step)

    def claim_n(self, claim: ClaimId) -> int | None:
        """Local number of a claim, or None when it is deleted."""
        return self.store.claim_n(claim)

    def claim_ns(
        self,
        article: ArticleId,
        *,
        labels: Collection[str] = (),
        reviewers: Collection[ReviewerId] = (),
        words: str = "",
        carried: Collection[str] = (),
    ) -> list[int]:
        """Local numbers of an article's claims in text order, filtered; ``carried`` by how they came here."""
        tally = self._tallies.get(self.article_n(article) or 0) if words else None
        few = tally is not None and sum(tally.values()) < _FEW_CLAIMS
        return self.store.claim_ns(article, labels, reviewers, words, few, carried)

    def claim_ns_after(self, article: ArticleId, claim: int | None, most: int) -> list[int]:
        """Local numbers of the claims behind one in text order, or of the first ones; at most so many."""
        return self.store.claim_ns_after(article, claim, most)

    def claim_rows(self, ns: Sequence[int]) -> list[ClaimRow]:
        """Cards of the claims panel, in this order."""
        return self.store.claim_rows(ns)

    def article_n(self, article: ArticleId) -> int | None:
        """Local number of an article, or None when it is removed."""
        return self.store.article_n(article)

    def article_ns(self, words: str = "") -> list[int]:
        """Local numbers of articles in project order, filtered by words of title, site and byline."""
        return self.store.article_ns(words)

    def article_rows(self, ns: Sequence[int]) -> list[ArticleRow]:
        """Cards of the article list, in this order, with my own state on each."""
        if self.read_only:
            self._tallies.clear()  # somebody else may be writing
        if len(self._tallies) > _TALLIES_KEPT:
            self._tallies.clear()
        self._tallies.update(self.store.tallies([n for n in ns if n not in self._tallies]))
        return self.store.article_rows(ns, self.me.id if self.me else None, self._tallies)

    def _wrote(self, steps: Sequence[Step], author: bytes) -> None:
        """Count on: an act on one claim of 50,000 must not have all of them counted again."""
        super()._wrote(steps, author)
        if not self._tallies:
            return
        more: dict[tuple[str, str], int] = {}
        for kind, _entity, before, after in steps:
            if kind == "claim":
                for body, change in ((before, -1), (after, +1)):
                    if body is not None:
                        key = str(body["article"]), str(body["label"])
                        more[key] = more.get(key, 0) + change
        who = ReviewerId(author.hex())
        for (article, label), change in more.items():
            # An act may take an article away with its claims, or bring it back: that is why removed ones count.
            tally = self._tallies.get(self.store.article_n(ArticleId(article), removed=True) or 0)
            if tally is not None and change:
                tally[who, label] = tally.get((who, label), 0) + change
                if not tally[who, label]:
                    del tally[who, label]

    def reviewers(self) -> list[Reviewer]:
        """All reviewers by name."""
        return self.store.reviewers()

    def reviewer_named(self, name: str) -> Reviewer:
        """The reviewer of this name; raises :class:`NotFoundError`."""
        found = next((person for person in self.reviewers() if person.name == name.strip()), None)
        if found is None:
            names = ", ".join(person.name for person in self.reviewers()) or "nobody yet"
            raise NotFoundError(f"There is no reviewer “{name}” in this project.", f"Its reviewers are: {names}.")
        return found
