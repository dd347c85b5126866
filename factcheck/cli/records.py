"""Records as JSON: the words of the CSV (docs/csv.md), with lists and numbers as what they are."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.exchange.csvtext import Clock
from factcheck.exchange.tables import ARTICLE_COLUMNS, CLAIM_COLUMNS, EVIDENCE_COLUMNS, UNIT
from factcheck.store.rows import Rows

if TYPE_CHECKING:
    from factcheck.project import HistoryEntry

_UNIT = CLAIM_COLUMNS.index("offset_unit")
_ITEM = EVIDENCE_COLUMNS.index("evidence_id")
_MORE = ("prefix", "suffix", "attribution", "legal", "reviewer_id", "evidence")
_clock = Clock()
ALL: Mapping[str, str] = {}
"""No choice: everything."""


def claim_records(project: Path, only: Mapping[str, str] = ALL) -> Iterator[dict[str, Any]]:
    """Claims with all there is to them: the columns of the CSV in their order, then what the CSV leaves out.

    ``only`` is that of ``Rows.claims``. One claim and its evidence are in memory at a time.
    """
    with Rows(project) as rows, Rows(project) as others:
        items = evidence_records_of(others, only)
        item = next(items, None)
        for row in rows.claims(only, everything=True):
            evidence = []
            # Both come in the same order, so the next item is this claim's or a later one's.
            while item is not None and item["claim_id"] == row[3]:
                evidence.append(item)
                item = next(items, None)
            yield _claim(row, evidence)


def _claim(row: tuple[Any, ...], evidence: list[dict[str, Any]]) -> dict[str, Any]:
    *fields, tags, count, _urls, created, modified, prefix, suffix, attribution, legal, who = row
    fields.insert(_UNIT, UNIT)
    urls = [item["evidence_url"] for item in evidence if item["evidence_url"]]
    values = (*fields, tags.split(", ") if tags else [], count, urls, _clock(created), _clock(modified), "", "", "")
    record = dict(zip(CLAIM_COLUMNS, values, strict=True))
    record.update(zip(_MORE, (prefix, suffix, attribution, bool(legal), who, evidence), strict=True))
    return record


def evidence_records(project: Path, only: Mapping[str, str] = ALL) -> Iterator[dict[str, Any]]:
    """Evidence items of a choice of claims, in the words of the evidence table."""
    with Rows(project) as rows:
        yield from evidence_records_of(rows, only)


def evidence_records_of(rows: Rows, only: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The same over rows that are open already."""
    columns = EVIDENCE_COLUMNS[_ITEM:]
    for row in rows.evidence(only):
        *fields, created, modified = row[_ITEM - 1 :]
        values = (*fields, _clock(created), _clock(modified))
        yield {"claim_id": row[2], **dict(zip(columns, values, strict=True))}


def article_records(rows: Rows) -> Iterator[dict[str, Any]]:
    """Articles in project order, in the words of the articles table."""
    for row in rows.stream("articles"):
        *fields, claims, submissions, retrieved, added = row
        values = (*fields, UNIT, claims, submissions, _clock(retrieved), _clock(added))
        yield dict(zip(ARTICLE_COLUMNS, values, strict=True))


def history_record(entry: "HistoryEntry") -> dict[str, Any]:
    """One entry of the log with the record's state before and after."""
    return {
        "at": _clock(entry.at),
        "author": entry.author_name,
        "author_id": entry.author,
        "kind": entry.kind,
        "id": entry.entity,
        "version": entry.ver,
        "what": entry.what,
        "before": entry.before,
        "after": entry.after,
    }
