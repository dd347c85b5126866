"""The three tables other tools get: claims, evidence, articles. Their columns are a contract (docs/csv.md).

A row comes in as a plain tuple, in the order in which the store streams it, and leaves as one line. Columns that
only factcheck fills (ids, numbers, times) are bare; whatever a person or a file can put text into is quoted
and, unless the profile is raw, guarded.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from factcheck.exchange.csvtext import Clock, Memo, Profile

UNIT = "code point"
"""What ``start`` and ``end`` count, said in every row."""

CLAIM_COLUMNS = (
    *("article_id", "article_title", "article_url", "claim_id", "reviewer", "label", "reason", "start", "end"),
    *("offset_unit", "quote", "wording", "speaker", "certainty", "note", "correction", "status", "tags"),
    *("evidence_count", "evidence_urls", "created", "modified", "decision", "decided_by", "decision_reason"),
)
EVIDENCE_COLUMNS = (
    *("article_id", "article_title", "claim_id", "reviewer", "label", "start", "end", "offset_unit", "quote"),
    *("evidence_id", "position", "stance", "source", "evidence_url", "evidence_title", "publisher", "published"),
    *("accessed", "evidence_quote", "archive_url", "evidence_note", "file_name", "file_sha256", "created", "modified"),
)
ARTICLE_COLUMNS = (
    *("article_id", "article_title", "article_url", "byline", "site", "published", "language", "file_name"),
    *("media_type", "length", "length_unit", "claims", "submissions", "retrieved", "added"),
)

Row = tuple[Any, ...]
Lines = Callable[[Iterable[Row], Profile], Iterator[str]]


def claim_lines(rows: Iterable[Row], profile: Profile) -> Iterator[str]:
    """One line a claim, without its line end. The loop is long and flat because it runs a million times."""
    cell, few, when, end = profile.cell, Memo(profile.cell), Clock(), f",{UNIT},"
    last, article = "", ""
    for (
        article_id, title, url, claim_id, reviewer, label, reason, start, stop, quote, wording, speaker, certainty,
        note, correction, status, tags, count, urls, created, modified,
    ) in rows:  # fmt: skip
        if article_id != last:
            last, article = article_id, f"{article_id},{cell(title)},{cell(url)}"
        made = when(created)
        yield (
            f"{article},{claim_id},{few[reviewer]},{few[label]},{few[reason]},{start},{stop}{end}{cell(quote)},"
            f"{cell(wording) if wording else ''},{few[speaker]},{few[certainty]},{cell(note) if note else ''},"
            f"{cell(correction) if correction else ''},{few[status]},{cell(tags) if tags else ''},"
            f"{count},{cell(urls) if urls else ''},{made},{made if modified == created else when(modified)},,,"
        )


def evidence_lines(rows: Iterable[Row], profile: Profile) -> Iterator[str]:
    """One line an evidence item, without its line end."""
    cell, few, when = profile.cell, Memo(profile.cell), Clock()
    for (
        article_id, title, claim_id, reviewer, label, start, stop, quote, evidence_id, position, stance, source,
        url, name, publisher, published, accessed, said, archive, note, file_name, sha, created, modified,
    ) in rows:  # fmt: skip
        yield (
            f"{article_id},{few[title]},{claim_id},{few[reviewer]},{few[label]},{start},{stop},{UNIT},{cell(quote)},"
            f"{evidence_id},{position},{few[stance]},{few[source]},{cell(url)},{cell(name)},{cell(publisher)},"
            f"{cell(published)},{cell(accessed)},{cell(said)},{cell(archive)},{cell(note)},{cell(file_name)},"
            f"{cell(sha)},{when(created)},{when(modified)}"
        )


def article_lines(rows: Iterable[Row], profile: Profile) -> Iterator[str]:
    """One line an article, without its line end."""
    cell, few, when = profile.cell, Memo(profile.cell), Clock()
    for (
        article_id, title, url, byline, site, published, language, name, media_type, length, claims, submissions,
        retrieved, added,
    ) in rows:  # fmt: skip
        yield (
            f"{article_id},{cell(title)},{cell(url)},{cell(byline)},{few[site]},{cell(published)},{few[language]},"
            f"{cell(name)},{few[media_type]},{length},{UNIT},{claims},{submissions},{when(retrieved)},{when(added)}"
        )


TABLES: dict[str, tuple[tuple[str, ...], Lines]] = {
    "claims": (CLAIM_COLUMNS, claim_lines),
    "evidence": (EVIDENCE_COLUMNS, evidence_lines),
    "articles": (ARTICLE_COLUMNS, article_lines),
}

BARE = frozenset(
    {
        *("article_id", "claim_id", "evidence_id", "start", "end", "offset_unit", "evidence_count", "position"),
        *("created", "modified", "length", "length_unit", "claims", "submissions", "retrieved", "added"),
    }
)
"""Columns that never carry a guard."""
