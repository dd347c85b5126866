"""Whole tables as streams of tuples, for files that are written for other tools.

Over a reading connection of its own, in one snapshot: marking goes on meanwhile, and a claim made during the
export is either in it with all its evidence or not at all. Nothing is held in memory but the row at hand.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from factcheck.store.connection import connect, explain

TABLES = ("claims", "evidence", "articles")

# Tables of the connection's own: the project's file is never written. `place` gives articles their order once,
# so that claims come out sorted by walking two indexes and nothing as long as the project is sorted.
_PREPARE = """
CREATE TEMP TABLE place (n INTEGER PRIMARY KEY, article INTEGER NOT NULL);
INSERT INTO place (article) SELECT n FROM article WHERE live = 1 ORDER BY added, uid;
CREATE TEMP TABLE who (n INTEGER PRIMARY KEY, uid BLOB NOT NULL, name TEXT NOT NULL);
INSERT INTO who SELECT p.n, p.uid, coalesce(nullif(r.name, ''), lower(hex(p.uid)))
FROM person p LEFT JOIN reviewer r ON r.uid = p.uid;
"""

# The orders below are those of the indexes, walked from article to article: a million claims are never sorted.
_FROM_CLAIMS = """
FROM temp.place CROSS JOIN article a ON a.n = place.article
CROSS JOIN claim c INDEXED BY claim_place ON c.article = a.n AND c.live = 1
CROSS JOIN temp.who ON who.n = c.reviewer
"""

# A claim comes once for each of its evidence items, with one address each; `_claims` puts them together. That is
# half the time of a subquery for each claim. Addresses are parted by spaces, so one inside is written %20.
_CLAIMS = f"""
SELECT lower(hex(a.uid)), a.title, a.url, lower(hex(c.uid)), who.name, c.label, c.reason, c.start, c."end", c.quote,
       c.wording, c.speaker, c.certainty, c.note, c.correction, c.status, c.tags,
       e.n IS NOT NULL, coalesce(replace(e.url, ' ', '%20'), ''), c.created, c.modified{{more}}
{_FROM_CLAIMS} LEFT JOIN evidence e INDEXED BY evidence_claim ON e.claim = c.n AND e.live = 1
{{where}} ORDER BY place.n, c.start, c."end" DESC, c.n, e.position
"""
_MORE = ", c.prefix, c.suffix, c.attribution, c.legal, lower(hex(who.uid))"
_ARTICLE_ID, _CLAIM_ID, _START, _END, _COUNT, _URLS, _CREATED = 0, 3, 7, 8, 17, 18, 19

_EVIDENCE = f"""
SELECT lower(hex(a.uid)), a.title, lower(hex(c.uid)), who.name, c.label, c.start, c."end", c.quote, lower(hex(e.uid)),
       e.position, e.stance, e.source, e.url, e.title, e.publisher, e.published, e.accessed, e.quote,
       e.archive_url, e.note, e.file_name, e.file_sha, e.created, e.modified
{_FROM_CLAIMS} CROSS JOIN evidence e INDEXED BY evidence_claim ON e.claim = c.n AND e.live = 1
{{where}} ORDER BY place.n, c.start, c."end" DESC, c.created, c.uid, e.position, e.created, e.uid
"""
_ARTICLES = """
SELECT lower(hex(a.uid)), a.title, a.url, a.byline, a.site, a.published, a.language, a.name, a.media_type, a.length,
       (SELECT count(*) FROM claim c WHERE c.article = a.n AND c.live = 1),
       (SELECT count(*) FROM submission s WHERE s.article = a.n AND s.live = 1),
       a.retrieved, a.added
FROM temp.place CROSS JOIN article a ON a.n = place.article ORDER BY place.n
"""
_ALL: Mapping[str, str] = {}
_KINDS = {"article": "article", "claim": "claim"}
_COUNTS = {
    "claims": "SELECT count(*) FROM claim WHERE live = 1",
    "evidence": "SELECT count(*) FROM evidence WHERE live = 1",
    "articles": "SELECT count(*) FROM article WHERE live = 1",
}


class Rows:
    """The tables of one project file, to be read once and closed. Belongs to the thread that makes it."""

    def __init__(self, path: Path) -> None:
        """Open ``path`` for reading. Raises :class:`StoreError` when that cannot be done."""
        self._path = path
        self._sql = connect(path, write=False)
        self._is_prepared = False

    def count(self, table: str) -> int:
        """About how many rows a table has, for a progress bar (those of deleted claims are counted too)."""
        return int(next(self._run(_COUNTS[table]))[0])

    def id_length(self, kind: str) -> int:
        """How many hexadecimal digits tell the ids of all articles or claims apart: 8 or more."""
        length, last = 8, ""
        for (uid,) in self._run(f"SELECT uid FROM {_KINDS[kind]} ORDER BY uid"):
            identity = uid.hex()
            while length < 32 and identity[:length] == last[:length]:
                length += 1
            last = identity
        return length

    def stream(self, table: str) -> Iterator[tuple[Any, ...]]:
        """Rows of ``claims``, ``evidence`` or ``articles``: articles in project order, claims in text order.

        Ids are hexadecimal, offsets code points, times milliseconds; the order of the columns is that of
        :mod:`factcheck.exchange.tables`.
        """
        if table == "claims":
            return self.claims()
        return self.evidence() if table == "evidence" else self._run(_ARTICLES)

    def claims(self, only: Mapping[str, str] = _ALL, *, everything: bool = False) -> Iterator[tuple[Any, ...]]:
        """Claims, all or ``only`` those of an article, reviewer or claim (ids), label, or words (an FTS5 query).

        ``everything`` adds prefix, suffix, attribution, legal and the reviewer's id to each row.
        """
        where, values = _where(only)
        try:
            yield from _claims(self._execute(_CLAIMS.format(where=where, more=_MORE if everything else ""), values))
        except sqlite3.Error as error:
            raise explain(error, self._path) from error

    def evidence(self, only: Mapping[str, str] = _ALL) -> Iterator[tuple[Any, ...]]:
        """Evidence in the order of :meth:`claims`, of all claims or of the same choice of them."""
        where, values = _where(only)
        return self._run(_EVIDENCE.format(where=where), values)

    def _run(self, query: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        try:
            # Not "yield from": that closes the cursor of a stream left half-read, after its connection.
            for row in self._execute(query, values):  # noqa: UP028
                yield row
        except sqlite3.Error as error:
            raise explain(error, self._path) from error

    def _execute(self, query: str, values: Sequence[Any]) -> sqlite3.Cursor:
        if not self._is_prepared:
            self._is_prepared = True
            self._sql.executescript(f"BEGIN; {_PREPARE}")
        return self._sql.execute(query, values)

    def close(self) -> None:
        """Let go of the snapshot and the file."""
        self._sql.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_ONLY = {
    "article": "a.uid = ?",
    "reviewer": "who.uid = ?",
    "claim": "c.uid = ?",
    "label": "c.label = ?",
    "words": "c.n IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)",
}


def _where(only: Mapping[str, str]) -> tuple[str, list[Any]]:
    """The condition for a choice of claims and the values it needs; empty values choose nothing."""
    chosen = {name: value for name, value in only.items() if value}
    values = [bytes.fromhex(value) if _ONLY[name].endswith("uid = ?") else value for name, value in chosen.items()]
    return ("WHERE " + " AND ".join(_ONLY[name] for name in chosen) if chosen else ""), values


def _claims(rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Put the evidence of each claim together, and claims that start together in text order (longest first).

    The index leaves equal passages in the order they arrived in, which differs between copies of a project.
    """
    last = next(rows, None)
    if last is None:
        return
    start, article = last[_START], last[_ARTICLE_ID]
    together: list[tuple[Any, ...]] = []
    for row in rows:
        if row[_START] == start and row[_ARTICLE_ID] == article:
            if not together:
                together.append(last)
            _join(together, row)
            continue
        if together:
            yield from sorted(together, key=_text_order)
            together.clear()
        else:
            yield last
        last, start, article = row, row[_START], row[_ARTICLE_ID]
    yield from sorted(together or [last], key=_text_order)


def _text_order(row: tuple[Any, ...]) -> tuple[int, int, str]:
    return -row[_END], row[_CREATED], row[_CLAIM_ID]


def _join(together: list[tuple[Any, ...]], row: tuple[Any, ...]) -> None:
    """Add a row to those that start where it does: another claim, or more evidence of the last one."""
    if row[_CLAIM_ID] == together[-1][_CLAIM_ID]:
        together[-1] = _with_evidence(together[-1], row)
    else:
        together.append(row)


def _with_evidence(claim: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    """The claim's row with the evidence of another of its rows added."""
    urls = f"{claim[_URLS]} {other[_URLS]}".strip()
    return (*claim[:_COUNT], claim[_COUNT] + 1, urls, *claim[_URLS + 1 :])
