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


File = tuple[str, bytes]
"""Name and bytes of a file."""


class EvidenceVerbs(Claims):
    """Verbs on evidence."""

    def add_evidence(self, claim: ClaimId, *, file: File | None = None, **fields: Any) -> Changes:
        """Add a source for or against a claim, behind those it has; with a file, if one is given."""
        now = self.mine(claim)
        clean = rules.evidence_fields(fields)
        if not file and not any(clean.get(name) for name in ("url", "title", "quote", "note", "archive_url")):
            raise InputError("The evidence says nothing yet.", "Give a URL, a title, a quotation, a note or a file.")
        if file:
            clean.update(_checked(file))
        position = max((item.position for item in self.store.evidence(claim)), default=-1) + 1
        body = record.pack("evidence", {**clean, "claim": claim, "position": position, "created": self.store.clock()})
        entity = record.new_id()

        def keep() -> list[Step]:
            return [Step("evidence", entity, None, {**body, **self._kept(file)})]

        return self.commit("add evidence", f"Added evidence to “{short(now.quote, 40)}”.", keep, new=True)

    def edit_evidence(self, evidence: EvidenceId, *, file: File | None = None, **fields: Any) -> Changes:
        """Change fields of an evidence item, and its file, if one is given."""
        now = self._mine_item(evidence)
        clean = rules.evidence_fields(fields)
        changed = {name: value for name, value in clean.items() if getattr(now, name) != value}
        if file:
            changed.update(_checked(file))
        if not changed:
            return Changes()

        def keep() -> list[Step]:
            return [self.edited("evidence", evidence, {**changed, **self._kept(file)})]

        return self.commit("change evidence", f"Changed evidence {_named(now)}.", keep)

    def _kept(self, file: File | None) -> dict[str, str]:
        """Keep a file's bytes, inside an act; the field that names them."""
        return {"file_sha": self.store.put_content(file[1])} if file else {}

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
        clean = _checked((name, data))

        def keep() -> list[Step]:
            return [self.edited("evidence", evidence, {**clean, **self._kept((name, data))})]

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


def refuse_large(name: str, size: int) -> None:
    """Raise :class:`InputError` for a file of too many bytes."""
    if size > MOST_FILE:
        raise InputError(
            f"{name} has {size:,} bytes; at most {MOST_FILE:,} can be attached.", "Attach a smaller extract."
        )


def _checked(file: File) -> dict[str, Any]:
    """The field that says a file's name, if the file can be kept."""
    name, data = file
    if not data:
        raise InputError(f"{name} is empty.", "Choose another file.")
    refuse_large(name, len(data))
    return rules.evidence_fields({"file_name": name})


def _named(item: Evidence) -> str:
    return f"“{short(item.title or item.url or item.note or item.quote or 'item', 40)}”"
