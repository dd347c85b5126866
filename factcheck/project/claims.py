"""Verbs on claims: mark, relabel, move, edit, delete, restore."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from factcheck.core import record, rules
from factcheck.core.acts import Step
from factcheck.core.model import ArticleId, Changes, Claim, ClaimId, Passage
from factcheck.errors import InputError, NotFoundError
from factcheck.project.articles import Articles, short
from factcheck.project.base import Progress


class NewClaim(NamedTuple):
    """A claim to be made: where, which label, and its other fields."""

    article: ArticleId
    start: int
    end: int
    label: str
    fields: Mapping[str, Any] = {}


class Claims(Articles):
    """Verbs on claims."""

    def mark(self, article: ArticleId, start: int, end: int, label: str, **fields: Any) -> Changes:
        """Make a claim on ``[start, end)`` code points of an article. Exactly one claim changes.

        Raises :class:`InputError` for a wrong passage, label or field, or a passage I have marked already.
        """
        self.require_me()
        self.require_open(article)
        step, passage = self._new(NewClaim(article, start, end, label, fields))
        there = self.my_claim_at(article, start, end)
        if there is not None:
            already = self.claim(there)
            raise InputError(
                f"You have marked “{short(already.quote, 40)}” as {already.label} already.",
                "Change that claim's label.",
            )
        sentence = f"Marked “{short(passage.quote, 40)}” as {self.label_name(label)}."
        return self.commit(f"mark as {self.label_name(label)}", sentence, [step], new=True)

    def mark_many(self, claims: Iterable[NewClaim], progress: Progress | None = None) -> Changes:
        """Make many claims in one act; one wrong claim and none is made."""
        self.require_me()
        steps, open_articles = list[Step](), set[ArticleId]()
        for new in claims:
            if new.article not in open_articles:
                open_articles.add(self.require_open(new.article).id)
            steps.append(self._new(new)[0])
        many = f"{len(steps):,} {'claim' if len(steps) == 1 else 'claims'}"
        return self.commit(f"mark {many}", f"Marked {many}.", steps, new=True, progress=progress)

    def _new(self, new: NewClaim) -> tuple[Step, Passage]:
        label = rules.label(self.labels, new.label)
        passage = rules.passage(self.text(new.article), new.start, new.end)
        clean = rules.claim_fields(self.labels, label, new.fields) if new.fields else {}
        body = {"article": new.article, "label": label, "created": self.store.clock(), **passage._asdict()}
        if clean:
            body.update(record.pack("claim", clean))
        for side in ("prefix", "suffix"):
            if not body[side]:
                del body[side]
        return Step("claim", record.new_id(), None, body), passage

    def my_claim_at(self, article: ArticleId, start: int, end: int) -> ClaimId | None:
        """My claim on exactly this passage, in code points, or None."""
        return self.store.claim_at(article, self.me.id, start, end) if self.me is not None else None

    def relabel(self, claim: ClaimId, label: str) -> Changes:
        """Give a claim another label; a reason that the new label does not have goes."""
        now = self.mine(claim)
        rules.label(self.labels, label)
        if now.label == label:
            return Changes()
        fields: dict[str, Any] = {"label": label}
        chosen = self.labels.get(label)
        if now.reason and now.reason not in {reason.key for reason in (chosen.reasons if chosen else ())}:
            fields["reason"] = ""
        name = self.label_name(label)
        sentence = f"“{short(now.quote, 40)}” is now {name}."
        return self.commit(f"change label to {name}", sentence, [self.edited("claim", claim, fields)])

    def move(self, claim: ClaimId, start: int, end: int) -> Changes:
        """Give a claim another passage, ``[start, end)`` code points of the same article."""
        now = self.mine(claim)
        passage = rules.passage(self.text(now.article), start, end)
        if (now.start, now.end) == (start, end):
            return Changes()
        there = self.store.claim_at(now.article, now.reviewer, start, end)
        if there is not None:
            raise InputError("You have a claim on exactly that passage already.", "Delete one of the two.")
        sentence = f"The passage is now “{short(passage.quote, 40)}”."
        return self.commit("change passage", sentence, [self.edited("claim", claim, passage._asdict())])

    def edit(self, claim: ClaimId, **fields: Any) -> Changes:
        """Change fields of a claim: reason, wording, speaker, attribution, certainty, note, correction and so on."""
        now = self.mine(claim)
        clean = rules.claim_fields(self.labels, now.label, fields)
        changed = {name: value for name, value in clean.items() if getattr(now, name) != value}
        if not changed:
            return Changes()
        what = " and ".join(changed) if len(changed) < 3 else "claim"
        return self.commit(
            f"change {what}",
            f"Changed {what} of “{short(now.quote, 40)}”.",
            [self.edited("claim", claim, changed)],
        )

    def delete(self, claim: ClaimId) -> Changes:
        """Delete a claim and its evidence; undo or :meth:`restore` brings both back."""
        now = self.mine(claim)
        items = [item for item in self.store.evidence(claim) if self._is_mine("evidence", item.id)]
        steps = [self.step("evidence", item.id, None) for item in items]
        steps.append(self.step("claim", claim, None))
        return self.commit(f"delete {self.label_name(now.label)} claim", f"Deleted “{short(now.quote, 40)}”.", steps)

    def restore(self, claim: ClaimId) -> Changes:
        """Bring a deleted claim back as it was last, with the evidence that went with it."""
        me = self.require_me()
        body = self.store.last_body("claim", claim)
        if body is None:
            raise NotFoundError(f"There is no claim {claim[:12]} in this project.", "Look it up in the history.")
        if self.store.claim(claim) is not None:
            raise InputError("This claim is not deleted.", "There is nothing to bring back.")
        self.require_open(ArticleId(body["article"]))
        self._require_owner("claim", claim, me.id)
        if self.store.claim_at(ArticleId(body["article"]), me.id, body["start"], body["end"]) is not None:
            raise InputError("You have a claim on exactly that passage already.", "Delete that one first.")
        steps = [Step("claim", claim, None, body)]
        steps += [
            Step("evidence", item, None, self.store.last_body("evidence", item))
            for item in self.store.evidence_deleted_with(claim)
        ]
        return self.commit("restore claim", f"Brought back “{short(body.get('quote', ''), 40)}”.", steps)

    def mine(self, claim: ClaimId) -> Claim:
        """A claim I may change; raises :class:`InputError` for somebody else's or a submitted article's."""
        now, me = self.claim(claim), self.require_me()
        if now.reviewer != me.id:
            names = {person.id: person.name for person in self.store.reviewers()}
            whose = names.get(now.reviewer, "another reviewer")
            raise InputError(f"This claim is {whose}'s.", "Mark the passage yourself to say something else of it.")
        self.require_open(now.article)
        return now

    def _is_mine(self, kind: str, entity: str) -> bool:
        return self.store.owner(kind, entity) == self.require_me().id

    def _require_owner(self, kind: str, entity: str, me: str) -> None:
        if self.store.owner(kind, entity) != me:
            raise InputError(f"This {kind} is another reviewer's.", "Only they can bring it back.")

    def label_name(self, key: str) -> str:
        """A label as it stands in a sentence: its name, in lower case."""
        found = self.labels.get(key)
        return found.name.lower() if found else key
