"""Verbs on evidence: add, edit, delete, put in order, attach a file."""

from collections.abc import Sequence
from typing import Any

from factcheck.core import record, rules
from factcheck.core.acts import Step
from factcheck.core.model import Changes, ClaimId, Evidence, EvidenceId
from factcheck.errors import InputError, NotFoundError
from factcheck.project.articles import short
from factcheck.project.claims import Claims

MOST_FILE = 50_000_000
"""Bytes of an attached file."""


class EvidenceVerbs(Claims):
    """Verbs on evidence."""

    def add_evidence(self, claim: ClaimId, **fields: Any) -> Changes:
        """Add a source for or against a claim, behind those it has."""
        now = self.mine(claim)
        clean = rules.evidence_fields(fields)
        if not any(clean.get(name) for name in ("url", "title", "quote", "note", "archive_url")):
            raise InputError("The evidence says nothing yet.", "Give a URL, a title, a quotation or a note.")
        position = max((item.position for item in self.store.evidence(claim)), default=-1) + 1
        body = record.pack("evidence", {**clean, "claim": claim, "position": position, "created": self.store.clock()})
        step = Step("evidence", record.new_id(), None, body)
        return self.commit("add evidence", f"Added evidence to “{short(now.quote, 40)}”.", [step], new=True)

    def edit_evidence(self, evidence: EvidenceId, **fields: Any) -> Changes:
        """Change fields of an evidence item."""
        now = self._mine_item(evidence)
        clean = rules.evidence_fields(fields)
        changed = {name: value for name, value in clean.items() if getattr(now, name) != value}
        if not changed:
            return Changes()
        return self.commit(
            "change evidence",
            f"Changed evidence {_named(now)}.",
            [self.edited("evidence", evidence, changed)],
        )

    def delete_evidence(self, evidence: EvidenceId) -> Changes:
        """Delete an evidence item; undo brings it back."""
        now = self._mine_item(evidence)
        return self.commit(
            "delete evidence", f"Deleted evidence {_named(now)}.", [self.step("evidence", evidence, None)]
        )

    def order_evidence(self, claim: ClaimId, order: Sequence[EvidenceId]) -> Changes:
        """Put a claim's evidence in this order; every item must be named once."""
        self.mine(claim)
        items = {item.id: item for item in self.store.evidence(claim)}
        if sorted(order) != sorted(items):
            raise InputError("The new order does not name every evidence item once.", "Look at the list again.")
        steps = [
            self.edited("evidence", item, {"position": place})
            for place, item in enumerate(order)
            if items[item].position != place
        ]
        return self.commit("reorder evidence", "Put the evidence in order.", steps)

    def attach(self, evidence: EvidenceId, name: str, data: bytes) -> Changes:
        """Keep a file with an evidence item, under its SHA-256."""
        now = self._mine_item(evidence)
        if not data:
            raise InputError(f"{name} is empty.", "Choose another file.")
        if len(data) > MOST_FILE:
            raise InputError(
                f"{name} has {len(data):,} bytes; at most {MOST_FILE:,} can be attached.",
                "Attach a smaller extract.",
            )
        clean = rules.evidence_fields({"file_name": name})

        def keep() -> list[Step]:
            sha = self.store.put_content(data)
            return [self.edited("evidence", evidence, {**clean, "file_sha": sha})]

        return self.commit("attach file", f"Attached {clean['file_name']} to evidence {_named(now)}.", keep)

    def attachment(self, evidence: EvidenceId) -> bytes:
        """The bytes of an evidence item's file; raises :class:`NotFoundError` when it has none."""
        item = self.evidence_item(evidence)
        data = self.store.content(item.file_sha) if item.file_sha else None
        if data is None:
            raise NotFoundError("This evidence has no file.", "Attach one first.")
        return data

    def _mine_item(self, evidence: EvidenceId) -> Evidence:
        item = self.evidence_item(evidence)
        self.mine(item.claim)
        return item


def _named(item: Evidence) -> str:
    return f"“{short(item.title or item.url or item.note or item.quote or 'item', 40)}”"
