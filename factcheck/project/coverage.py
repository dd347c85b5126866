"""Coverage: which sentences are claims, which hold nothing to check, and which nobody has looked at yet."""

from collections.abc import Sequence
from functools import partial

from factcheck.core import record
from factcheck.core.acts import Body, Step
from factcheck.core.coverage import CLAIM, Coverage, Place, Progress
from factcheck.core.model import ArticleId, Changes, ReviewerId
from factcheck.errors import InputError
from factcheck.project.articles import short
from factcheck.project.evidence import EvidenceVerbs
from factcheck.store.store import Store

_KEPT = 100
"""Articles whose coverage is kept; each takes 17 bytes a sentence."""

_Key = tuple[ArticleId, ReviewerId | None]


class Coverages(EvidenceVerbs):
    """Passing over sentences, and what has been looked at."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._coverages: dict[_Key, Coverage] = {}

    # -- verbs ---------------------------------------------------------------------------------------

    def pass_over(self, article: ArticleId, start: int, end: int) -> Changes:
        """Mark as nothing to check each sentence touching ``[start, end)`` that I have not looked at yet."""
        self.require_open(article)
        me = self.require_me()
        touched = self.sentences_in(article, start, end)
        coverage = self.coverage(article)
        places = coverage.unlooked(start, end)
        if not places:
            if all(coverage.state_at(low) == CLAIM for low, _high in touched):
                raise InputError("You have a claim on this sentence.", "Delete the claim first if there is none in it.")
            return Changes()
        steps = []
        for low, high in places:
            entity = record.named_id("reading", article, me.id, f"{low}-{high}")
            steps.append(Step("reading", entity, None, {"article": article, "start": low, "end": high}))
        new = not self.store.knows_any("reading", [step.entity for step in steps])
        sentence = f"{self._told(article, places)} nothing to check."
        return self.commit("mark as nothing to check", sentence, steps, new=new)

    def look_again(self, article: ArticleId, start: int, end: int) -> Changes:
        """Take back that the sentences touching ``[start, end)`` hold nothing to check."""
        self.require_open(article)
        me = self.require_me()
        places = self.sentences_in(article, start, end)
        found = self.store.readings_on(article, me.id, places[0][0], places[-1][1])
        if not found:
            raise InputError("Nothing here is marked as nothing to check.", "Choose a sentence that is.")
        steps = [self.step("reading", entity, None) for entity in found]
        many = "A sentence is" if len(steps) == 1 else f"{len(steps):,} sentences are"
        return self.commit("look again", f"{many} to be looked at again.", steps)

    def _told(self, article: ArticleId, places: Sequence[Place]) -> str:
        if len(places) > 1:
            return f"{len(places):,} sentences hold"
        start, end = places[0]
        return f"“{short(self.text(article)[start:end], 40)}” holds"

    def sentences_in(self, article: ArticleId, start: int, end: int) -> list[Place]:
        """The sentences that share a character with ``[start, end)``; raises :class:`InputError` when there are none.

        Punctuation alone is none.
        """
        length = self.article(article).length
        if not 0 <= start < end <= length:
            raise InputError(
                f"{start}–{end} is not a passage of this text, which has {length:,} characters.",
                "Offsets count Unicode code points from 0.",
            )
        coverage = self.coverage(article)
        while coverage.reached < end and not coverage.grow():
            pass
        places = coverage.between(start, end)
        if not places:
            raise InputError("There is no sentence here.", "Choose a place with words.")
        return places

    # -- asking --------------------------------------------------------------------------------------

    def coverage(self, article: ArticleId, *, everybody: bool = False) -> Coverage:
        """An article's sentences with what I have done with them, or all reviewers; kept in step by every act.

        It may not be :attr:`Coverage.complete`: call its :meth:`Coverage.grow` until it is.
        """
        key = (article, None if everybody else self.me.id if self.me else ReviewerId(record.NOBODY.hex()))
        known = self._coverages.pop(key, None)
        if known is None:
            known = Coverage(self.text(article), partial(self._places, *key))
            while len(self._coverages) >= _KEPT:
                del self._coverages[next(iter(self._coverages))]
        self._coverages[key] = known  # the latest asked for last: the others go first
        return known

    def _places(
        self, article: ArticleId, reviewer: ReviewerId | None, low: int, high: int
    ) -> tuple[list[Place], list[Place]]:
        store = self.store
        return store.claim_places(article, reviewer, low, high), store.passed_places(article, reviewer, low, high)

    def progress(self, article: ArticleId) -> Progress | None:
        """How many sentences of how many I have looked at; None while a long text has not been read to its end.

        Each call reads on by one slice.
        """
        coverage = self.coverage(article)
        return coverage.progress if coverage.complete or coverage.grow() else None

    # -- keeping in step -----------------------------------------------------------------------------

    def _wrote(self, steps: Sequence[Step], author: bytes) -> None:
        super()._wrote(steps, author)
        if not self._coverages:
            return
        moved: dict[ArticleId, tuple[list[Place], ...]] = {}
        for kind, _entity, before, after in steps:
            if kind not in ("claim", "reading"):
                continue
            was, now = _place(before), _place(after)
            if was == now:
                continue
            lists = moved.setdefault((after or before or {})["article"], ([], [], [], []))
            first = 0 if kind == "claim" else 2
            if was is not None:
                lists[first].append(was)
            if now is not None:
                lists[first + 1].append(now)
        for article, lists in moved.items():
            for reviewer in (ReviewerId(author.hex()), None):
                known = self._coverages.get((article, reviewer))
                if known is not None:
                    known.change(*lists)

    def _forget_coverage(self) -> None:
        """Read it anew when it is asked for: the tables were made anew, or somebody else wrote."""
        self._coverages.clear()


def _place(body: Body | None) -> Place | None:
    return None if body is None else (body["start"], body["end"])
