"""The log as a person reads it: who did what when, from what to what."""

from typing import Any, NamedTuple

from factcheck.core.model import ArticleId, ClaimId
from factcheck.project.readiness import Readiness
from factcheck.store.reads import LogRow


class HistoryEntry(NamedTuple):
    """One entry of a history. ``before`` and ``after`` are record bodies, None where there was no record."""

    at: int
    author: str
    author_name: str
    kind: str
    entity: str
    ver: int
    what: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class History(Readiness):
    """Reading the log."""

    def history(self, *, claim: ClaimId | None = None, article: ArticleId | None = None) -> list[HistoryEntry]:
        """What happened to a claim and its evidence, to an article and its claims, or to the whole project."""
        whole = claim is None and article is None
        rows = self.store.log(None if whole else self.store.entities_of(article, claim))
        last: dict[str, dict[str, Any] | None] = {}
        entries = []
        for row in rows:
            before = last.get(row.entity)
            after = None if row.deleted else row.body
            last[row.entity] = after
            entries.append(_entry(row, before, after))
        return entries


def _entry(row: LogRow, before: dict[str, Any] | None, after: dict[str, Any] | None) -> HistoryEntry:
    return HistoryEntry(
        row.at,
        row.author,
        row.author_name,
        row.kind,
        row.entity,
        row.ver,
        _what(row.kind, row.ver, before, after),
        before,
        after,
    )


_CARRIED = {
    "exact": "claim carried over exactly",
    "moved": "claim carried over, its words moved",
    "changed": "claim carried over, its words changed",
    "placed": "claim placed",
    "waiting": "claim needs placing",
    "gone": "passage of the claim is gone",
}


def _what(kind: str, ver: int, before: dict[str, Any] | None, after: dict[str, Any] | None) -> str:
    """The change in a few words: "claim made", "note, status changed", "evidence deleted"."""
    if kind == "submission":
        return "article reopened" if after is None else "article submitted"
    if kind == "reading":
        return "sentence to be looked at again" if after is None else "sentence holds nothing to check"
    if kind == "edition":
        return "edition unlinked" if after is None else "linked as a later edition"
    if kind == "carrying":
        return (
            "carrying over taken back" if after is None else _CARRIED.get(str(after.get("state")), "claim carried over")
        )
    if after is None:
        return f"{kind} deleted"
    if before is None and ver > 1:
        return f"{kind} brought back"
    if before is None:
        return {"claim": "claim made", "article": "article added", "setting": "setting made"}.get(kind, f"{kind} added")
    changed = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    if {"start", "end"} & set(changed):
        changed = [
            "passage",
            *(name for name in changed if name not in ("start", "end", "quote", "prefix", "suffix")),
        ]
    return f"{', '.join(changed) or 'nothing'} changed"
