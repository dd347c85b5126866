"""Carrying a reviewer's work over to a later edition: claims, their evidence, and what holds nothing to check."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.core import record, rules
from factcheck.core.acts import Body, Step
from factcheck.core.model import ArticleDraft, ArticleId, Carrying, Changes, ClaimId, Passage, ReviewerId
from factcheck.core.text import trim
from factcheck.errors import InputError
from factcheck.project.articles import short
from factcheck.project.base import Progress
from factcheck.project.editions import Editions, upwards

if TYPE_CHECKING:
    from factcheck.core.anchoring import Placed
    from factcheck.store.editions import Owned

_FIRST = ("claim", "evidence", "reading")

_KEPT_WORDS = ("exact", "moved")
"""States of a passage whose words are the same."""


class _Carried(NamedTuple):
    """The steps that carry claims over, and how many of them have a place, need one, or are gone."""

    steps: list[Step]
    placed: int = 0
    waiting: int = 0
    gone: int = 0


class CarryingVerbs(Editions):
    """Adding editions, and carrying claims over to them.

    All that is made has an id that is named by what it was made from, so that carrying the same claim over on two
    machines is one record.
    """

    def add_edition(self, draft: ArticleDraft, of: ArticleId, progress: Progress | None = None) -> Changes:
        """Add an article as a later edition of another one, and carry my claims over, all in one act.

        With them go their evidence and the sentences I passed over. Without a reviewer it is the article and its link
        alone. Raises :class:`InputError` when the same text is in the project already.
        """
        self.article(of)
        body, text = self._article_body(draft, self._next_added())
        article = ArticleId(self._article_id(text))
        there = self.store.article(article)
        if there is not None:
            hint = "Open that article; it can be linked as an edition, and claims be carried over to it."
            same = "Nothing has changed in it: there is no new edition."
            raise InputError(
                f"This text is in the project already, as “{there.title}”.", same if article == of else hint
            )
        link = self._link(article, of, anew=True)  # a removed article comes back with another link
        carried = _Carried([])
        if self.me is not None and not self.is_submitted(article):
            carried = self._carried_over(article, of, text, self.me.id, progress)
        links = [link] if link else []
        fresh = self._are_new([Step("article", article, None, body), *links, *carried.steps])
        steps = carried.steps if fresh else self._not_there(carried.steps)

        def keep() -> list[Step]:
            body["text"] = self.store.put_content(text.encode())
            if draft.original is not None:
                body["original"] = self.store.put_content(draft.original)
            return [self.step("article", article, body), *links, *steps]

        title, (_steps, placed, waiting, gone) = short(draft.title), carried
        sentence = f"Added “{title}” as a new edition."
        if placed or waiting or gone:
            sentence = (
                f"Added “{title}” as a new edition. "
                f"Claims carried over: {placed}, to be placed: {waiting}, gone: {gone}."
            )
        return self.commit("add edition", sentence, keep, new=fresh, progress=_part(progress, 1))

    def carry(self, article: ArticleId, progress: Progress | None = None) -> Changes:
        """Carry my claims on the edition before that have not been carried yet over to this one, in one act.

        Raises :class:`InputError` for a first edition, or when I have submitted this one.
        """
        now, me = self.require_open(article), self.require_me()
        of = self.edition_of(article)
        if of is None:
            raise InputError(
                f"“{short(now.title)}” is not an edition of another article.", "Link it to the edition before it first."
            )
        carried = self._carried_over(article, of, self.text(article), me.id, progress)
        fresh = self._are_new(carried.steps)
        steps = carried.steps if fresh else self._not_there(carried.steps)
        sentence = f"Claims carried over: {carried.placed}, to be placed: {carried.waiting}, gone: {carried.gone}."
        return self.commit("carry claims over", sentence, steps, new=fresh, progress=_part(progress, 1))

    def place(self, article: ArticleId, claim: ClaimId, start: int, end: int) -> Changes:
        """Put a claim of an earlier edition on ``[start, end)`` of this one, with its label, fields and evidence.

        It is one that needs placing or is gone; one that was carried elsewhere is moved there. Raises
        :class:`InputError` when it has not been carried over at all, for a wrong passage, or one I have a claim on.
        """
        self.require_open(article)
        me = self.require_me()
        now = self._carrying(article, claim, me.id)
        passage = rules.passage(self.text(article), start, end)
        to = ClaimId(_carried_id(claim, article))
        here = self.store.claim(to)
        taken = self.my_claim_at(article, start, end)
        if taken is not None and taken != to:
            raise InputError("You have a claim on exactly that passage already.", "Delete that one first.")
        if here is not None:
            steps = [self.edited("claim", to, passage._asdict())] if (here.start, here.end) != (start, end) else []
        else:
            old = self.store.state("claim", claim) or {}
            steps = [Step("claim", to, None, self._copied(old, article, passage))]
            for item in self.store.evidence(claim):
                steps.append(self._copied_item(item.id, self.store.state("evidence", item.id) or {}, to, article))
            steps = self._not_there(steps)
        after = record.pack("carrying", {**_outcome(article, claim), "state": "placed", "sureness": 100, "to": to})
        steps += [step for step in (self.step("carrying", now, after),) if step.before != step.after]
        return self.commit("place claim", f"Placed the claim on “{short(passage.quote, 40)}”.", steps)

    def set_gone(self, article: ArticleId, claim: ClaimId) -> Changes:
        """Say that the passage of a claim that needs placing is gone from this edition."""
        self.require_open(article)
        me = self.require_me()
        now = self._carrying(article, claim, me.id)
        if self.store.claim(ClaimId(_carried_id(claim, article))) is not None:
            raise InputError("This claim has its place in this edition.", "Delete it there if it does not belong.")
        step = self.edited("carrying", now, {"state": "gone", "sureness": 100, "to": ""})
        if (step.before or {}).get("state") == "gone":
            return Changes()
        quote = (self.store.last_body("claim", claim) or {}).get("quote", "")
        return self.commit("say passage is gone", f"The passage “{short(quote, 40)}” is gone.", [step])

    def _carrying(self, article: ArticleId, claim: ClaimId, me: ReviewerId) -> str:
        """Id of the record of what became of my claim in an edition; raises :class:`InputError` when there is none."""
        now = self.claim(claim)
        if now.reviewer != me:
            raise InputError("This claim is another reviewer's.", "They carry it over themselves.")
        entity = record.named_id("carrying", claim, article)
        if self.store.state("carrying", entity) is None:
            raise InputError("This claim has not been carried over to this article.", "Carry your claims over first.")
        return entity

    # -- asking ----------------------------------------------------------------------------------------

    def uncarried(self, article: ArticleId) -> int:
        """How many of my claims on the edition before have not been carried over to this one; 0 for a first edition."""
        of = self.edition_of(article)
        if of is None or self.me is None:
            return 0
        if not self._between(article, of):
            return self.store.uncarried(of, article, self.me.id)
        done = self._done(article, of, self.me.id)
        return sum(claim.id not in done for claim in self.store.claims_to_copy(of, self.me.id))

    def carryings(self, article: ArticleId, states: Collection[str] = ()) -> list[Carrying]:
        """What became of my claims in this edition, in the old text's order; all, or those in some of the states.

        ``to`` is None while a claim needs placing or is gone, and when the new claim has been deleted since. Claims
        that were deleted from the old edition are left out.
        """
        self.article(article)
        return self.store.carryings(article, self.me.id, states) if self.me is not None else []

    def carried(self, claim: ClaimId) -> Carrying | None:
        """Where a claim was carried over from, and how surely; None when it was made where it is.

        The old claim may have been deleted since.
        """
        return self.store.carrying_to(claim)

    def carrying_counts(self, article: ArticleId) -> dict[str, int]:
        """How many of my claims came to what in this edition: a number for each of :data:`CARRIED` there is."""
        return self.store.carrying_counts(article, self.me.id) if self.me is not None else {}

    def became(self, article: ArticleId) -> dict[str, tuple[str, str]]:
        """What became of each claim that was carried to this edition, everybody's: its state, and the claim there."""
        return self.store.became(article)

    # -- carrying --------------------------------------------------------------------------------------

    def _carried_over(
        self, article: ArticleId, of: ArticleId, text: str, me: ReviewerId, progress: Progress | None
    ) -> _Carried:
        """What carries my claims on ``of`` that have not been carried yet, and my readings the first time."""
        from factcheck.core import anchoring  # late: neither listing nor marking needs it

        done = self._done(article, of, me)
        claims = [claim for claim in self.store.claims_to_copy(of, me) if claim.id not in done]
        read = [] if done else self.store.passed_places(of, me, 0, len(self.text(of)))
        places = [(claim.body["start"], claim.body["end"]) for claim in claims] + read
        if not places:
            return _Carried([])
        placed = anchoring.carry(self.text(of), text, places, _part(progress, 0))
        items: dict[str, list[Owned]] = {}
        for item in self.store.evidence_to_copy(of, me):
            items.setdefault(item.claim, []).append(item)
        steps, outcomes, counts = list[Step](), list[Step](), {"waiting": 0, "gone": 0}
        for claim, found in zip(claims, placed, strict=False):
            passage, state = _passage(text, found)
            body: Body = {**_outcome(article, ClaimId(claim.id)), "state": state, "sureness": found.sureness}
            if passage is None:
                counts[state] += 1
                body["candidates"] = [list(candidate) for candidate in found.candidates]
            else:
                body["to"] = to = _carried_id(claim.id, article)
                steps.append(Step("claim", to, None, self._copied(claim.body, article, passage)))
                steps += [self._copied_item(item.id, item.body, to, article) for item in items.get(claim.id, ())]
            entity = record.named_id("carrying", claim.id, article)
            outcomes.append(Step("carrying", entity, None, record.pack("carrying", body)))
        steps += self._readings(article, text, me, placed[len(claims) :])
        # Claims and evidence before what names them.
        steps.sort(key=lambda step: _FIRST.index(step.kind))
        return _Carried([*steps, *outcomes], len(claims) - sum(counts.values()), **counts)

    def _copied(self, old: Body, article: ArticleId, passage: Passage) -> Body:
        """A claim's body on another passage, with all its fields; with other words it is ready no more."""
        from factcheck.core.alignment import fold

        fields: dict[str, Any] = {**passage._asdict(), "article": article, "created": self.store.clock()}
        if old.get("status") == "ready" and fold(passage.quote) != fold(old.get("quote", "")):
            fields["status"] = "in-progress"
        return record.change("claim", old, fields)

    def _copied_item(self, item: str, old: Body, claim: str, article: ArticleId) -> Step:
        body = {**old, "claim": claim, "created": self.store.clock()}
        return Step("evidence", record.named_id("carried", item, article), None, body)

    def _readings(self, article: ArticleId, text: str, me: ReviewerId, placed: Iterable["Placed"]) -> Iterator[Step]:
        """Sentences with nothing to check whose words are the same, and that are one sentence still."""
        from factcheck.core.sentences import sentence_at

        for start, end in dict.fromkeys((found.start, found.end) for found in placed if found.state in _KEPT_WORDS):
            if trim(text, *sentence_at(text, start)) == (start, end):
                entity = record.named_id("reading", article, me, f"{start}-{end}")
                yield Step("reading", entity, None, {"article": article, "start": start, "end": end})

    def _done(self, article: ArticleId, of: ArticleId, me: ReviewerId) -> set[str]:
        """My claims that have been carried over to an article, also by way of editions that were removed since."""
        done = {old for old, _new in self.store.carried_pairs(article, me)}
        for between in self._between(article, of):
            done |= {old for old, new in self.store.carried_pairs(between, me) if new in done}
        return done

    def _between(self, article: ArticleId, of: ArticleId) -> list[ArticleId]:
        """Removed editions between an article and the one before it, from the later to the earlier."""
        path = list(upwards(self.linked(article), article))
        return path[1 : path.index(of)] if of in path else []

    def _not_there(self, steps: Iterable[Step]) -> list[Step]:
        """Only the steps whose records are not there now."""
        return [step for step in steps if self.store.state(step.kind, step.entity) is None]

    def _are_new(self, steps: Sequence[Step]) -> bool:
        """Whether the log knows none of these records: they can be written together then."""
        kinds: dict[str, list[str]] = {}
        for step in steps:
            kinds.setdefault(step.kind, []).append(step.entity)
        return not any(self.store.knows_any(kind, entities) for kind, entities in kinds.items())


def _passage(text: str, found: "Placed") -> tuple[Passage | None, str]:
    """The passage a claim was carried to, or None, and its state; a passage that cannot be one is for the reviewer."""
    if found.state in ("waiting", "gone"):
        return None, found.state
    try:
        return rules.passage(text, found.start, found.end), found.state
    except InputError:
        return None, "waiting"


def _outcome(article: ArticleId, claim: ClaimId) -> dict[str, Any]:
    return {"article": article, "claim": claim}


def _carried_id(claim: str, article: ArticleId) -> str:
    """Id of what a claim or an evidence item becomes in another edition."""
    return record.named_id("carried", claim, article)


def _part(progress: Progress | None, part: int) -> Progress | None:
    """Tell of the first or the second half of a piece of work as of one."""
    if progress is None:
        return None
    tell = progress

    def both(done: int, total: int) -> None:
        tell(done + part * total, 2 * total)

    return both
