"""What is left to do on an article before it is submitted, and where reviewers differ."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.coverage import Place
from factcheck.core.model import ArticleId, ClaimId
from factcheck.project.carrying import CarryingVerbs
from factcheck.store.store import Store

if TYPE_CHECKING:
    from factcheck.core.checkable import Hit

FIGURE = "figure"
"""The kind of checkable passage that must not be left unmarked."""


class Ready(NamedTuple):
    """What is left of an article: true when that is nothing."""

    unread: list[Place]
    """Sentences not looked at yet."""
    no_evidence: list[ClaimId]
    """Claims without evidence whose label should rest on some."""
    no_reason: list[ClaimId]
    """Claims without a reason whose label has reasons."""
    unmarked: "list[Hit]"
    """Figures that lie in no claim and in no sentence with nothing to check."""
    waiting: Sequence[ClaimId] = ()
    """Claims on the edition before that need placing in this one."""

    def __bool__(self) -> bool:
        """Whether nothing is left."""
        return not any(self)


class Readiness(CarryingVerbs):
    """What has been overlooked."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._spoken: tuple[ArticleId | None, str, str] = None, "", ""  # article, language declared, language

    def unmarked(
        self,
        article: ArticleId,
        kinds: Collection[str] = (),
        start: int = 0,
        end: int | None = None,
        *,
        everybody: bool = False,
    ) -> "list[Hit]":
        """Checkable passages in ``[start, end)`` that touch no claim of mine and no sentence I passed over.

        Of all kinds or only some (:data:`factcheck.core.checkable.KINDS`). ``everybody``: nobody's claim, nobody's
        sentence. Finding them takes time in proportion to the passage: ask for a long text in parts.
        """
        # Imported late: the rules are read from files, and neither listing nor marking needs them.
        from factcheck.core import checkable

        found, text = self.article(article), self.text(article)
        stop = len(text) if end is None else end
        if self._spoken[:2] != (article, found.language):  # asked for part by part, and it takes as long as a part
            self._spoken = article, found.language, checkable.language_of(text, found.language)
        hits = checkable.hits(text, start, stop, checkable.rules_for(self._spoken[2]))
        if kinds:
            hits = [hit for hit in hits if hit.kind in kinds]
        if not hits:
            return hits
        low, high = hits[0].start, max(hit.end for hit in hits)
        coverage = self.coverage(article, everybody=everybody)
        while coverage.reached < high and not coverage.grow():
            pass
        who = None if everybody else self.me.id if self.me else None
        floor = coverage.claimed_since(low)
        claims = self.store.claim_places_on(article, who, low, high, floor) if everybody or self.me else []
        taken = _merged([*claims, *coverage.passed(low, high)])
        return [hit for hit in hits if not _touches(taken, hit.start, hit.end)]

    def ready(self, article: ArticleId, *, figures: bool = True) -> Ready:
        """What is left for me on an article; true when it can be submitted with nothing overlooked.

        Looking for ``figures`` takes most of the time, in a giant text seconds: leave them out and ask
        :meth:`unmarked` for them in parts.
        """
        me = self.require_me()
        self.article(article)
        coverage = self.coverage(article)
        while not coverage.grow():
            pass
        want_evidence = [label.key for label in self.labels.labels if label.evidence]
        want_reason = [label.key for label in self.labels.labels if label.reasons]
        no_evidence, no_reason = self.store.lacking(article, me.id, want_evidence, want_reason)
        unmarked = self.unmarked(article, (FIGURE,)) if figures else []
        waiting = [each.claim for each in self.carryings(article, ("waiting",))]
        return Ready(coverage.unlooked(), no_evidence, no_reason, unmarked, waiting)

    def differing(self, article: ArticleId) -> list[Place]:
        """Passages on which claims of reviewers who submitted, and mine, overlap with different labels."""
        from factcheck.core.differing import differing

        self.article(article)
        return differing(self.store.labelled_places(article, self.me.id if self.me else None))


def _merged(places: Iterable[Place]) -> list[Place]:
    """Places in text order, with those that overlap or touch made one."""
    merged: list[Place] = []
    for start, end in sorted(places):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _touches(merged: Sequence[Place], start: int, end: int) -> bool:
    """Whether a passage shares a character with one of these."""
    index = bisect_left(merged, (end, end))  # the first that begins behind it
    return index > 0 and merged[index - 1][1] > start
