"""Verbs on the passages of claims: split one in two, join two in one."""

from typing import Any

from factcheck.core import record, rules
from factcheck.core.acts import Step
from factcheck.core.model import Changes, Claim, ClaimId, EvidenceId
from factcheck.core.text import trim
from factcheck.errors import InputError
from factcheck.project.articles import short
from factcheck.project.coverage import Coverages

_FILLED = ("wording", "speaker", "attribution", "certainty", "correction")
"""Fields a joined claim takes from the other one where it has nothing itself."""


class Passages(Coverages):
    """Splitting and joining claims."""

    def split(self, claim: ClaimId, at: int) -> Changes:
        """Make two claims of one, the second from code point ``at``; it gets a copy of all there is to the first.

        Raises :class:`InputError` when ``at`` leaves no words on one side, or a half is a claim already.
        """
        now = self.mine(claim)
        text = self.text(now.article)
        if not now.start < at < now.end:
            raise InputError(
                f"Position {at} is not inside the claim, which is {now.start}–{now.end}.",
                "Choose a place between two of its words.",
            )
        halves = trim(text, now.start, at), trim(text, at, now.end)
        if any(start == end for start, end in halves):
            raise InputError("There are no words on one side of that place.", "Choose one between two words.")
        first, second = (rules.passage(text, *half) for half in halves)
        for half in halves:
            if self.store.claim_at(now.article, now.reviewer, *half) not in (None, claim):
                raise InputError("You have a claim on exactly one of the halves already.", "Delete that one first.")
        other, created = ClaimId(record.new_id()), self.store.clock()
        edited = self.edited("claim", claim, first._asdict())
        copied = record.change("claim", edited.before or {}, {**second._asdict(), "created": created})
        steps = [edited, Step("claim", other, None, copied)]
        for item in self.store.evidence(claim):
            body = {**(self.store.state("evidence", item.id) or {}), "claim": other, "created": created}
            steps.append(Step("evidence", record.new_id(), None, body))
        sentence = f"Split “{short(now.quote, 40)}” in two."
        return self.commit("split claim", sentence, steps)

    def join(self, claim: ClaimId, other: ClaimId) -> Changes:
        """Make one claim of two of mine, from where the first begins to where the last ends; ``claim`` stays.

        It keeps its label and takes the other's evidence, note and tags, and what it says nothing of itself.
        Raises :class:`InputError` for claims on different articles, or a third one on exactly that passage.
        """
        now, gone = self.mine(claim), self.mine(other)
        if claim == other:
            raise InputError("A claim cannot be joined with itself.", "Choose another one.")
        if now.article != gone.article:
            raise InputError("The two claims are on different articles.", "Choose two claims on one article.")
        start, end = min(now.start, gone.start), max(now.end, gone.end)
        if self.store.claim_at(now.article, now.reviewer, start, end) not in (None, claim, other):
            raise InputError("You have a claim on exactly that passage already.", "Delete that one first.")
        passage = rules.passage(self.text(now.article), start, end)
        fields = {**passage._asdict(), **rules.claim_fields(self.labels, now.label, _united(now, gone))}
        behind = max((item.position for item in self.store.evidence(claim)), default=-1) + 1
        moved = [item.id for item in self.store.evidence(other) if self._is_mine("evidence", item.id)]
        steps = [self._moved(item, claim, behind + place) for place, item in enumerate(moved)]
        steps += [self.step("claim", other, None), self.edited("claim", claim, fields)]
        return self.commit("join claims", f"Joined two claims to “{short(passage.quote, 40)}”.", steps)

    def _moved(self, item: EvidenceId, claim: ClaimId, position: int) -> Step:
        return self.edited("evidence", item, {"claim": claim, "position": position})


def _united(now: Claim, gone: Claim) -> dict[str, Any]:
    """What a joined claim says: its own words, and the other's behind them or in place of none."""
    fields: dict[str, Any] = {name: getattr(now, name) or getattr(gone, name) for name in _FILLED}
    notes = [note for note in (now.note, gone.note) if note]
    fields["note"] = now.note if now.note == gone.note else "\n\n".join(notes)
    fields["tags"] = (*now.tags, *(tag for tag in gone.tags if tag not in now.tags))
    fields["legal"] = now.legal or gone.legal
    if now.label == gone.label and not now.reason:
        fields["reason"] = gone.reason
    return {name: value for name, value in fields.items() if value != getattr(now, name)}
