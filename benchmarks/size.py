"""Bytes a claim takes, with its whole history and the search index, against a table without either."""

import json
import sqlite3
import uuid
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Row
from benchmarks.workshop import Workshop

_COLUMNS = """quote, prefix, suffix, label, reason, wording, speaker, attribution, certainty, note, correction, status,
              tags, legal, created, modified"""


def size(shop: Workshop) -> list[Row]:
    """The big project against the same claims, evidence included, in one table that is changed in place."""
    claims, path = shop.sizes.big, shop.big
    ours = (path.stat().st_size - shop.big_empty) / claims
    words = _words_bytes(path) / claims
    plain = _mutable(path, shop.folder / "mutable.db", words=False) / claims
    searched = _mutable(path, shop.folder / "mutable-words.db", words=True) / claims
    short = _mutable(path, shop.folder / "mutable-short.db", words=True, ids_as_text=False) / claims
    return [
        _row("size: bytes a claim, history and search included", ours, searched),
        _row("size: the same without search", ours - words, plain),
        _row("size: against a table with ids of 16 bytes", ours, short)._replace(target="", met=None),
    ]


def _row(what: str, figure: float, floor: float) -> Row:
    return Row(what, f"{figure:,.0f} B", f"{floor:,.0f} B", f"{figure / floor:.2f}x", "<= 1.7x", figure / floor <= 1.7)


def _words_bytes(path: Path) -> int:
    """Bytes of the full-text index: its shadow tables hold them as blobs."""
    sql = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        data = sql.execute("SELECT sum(length(block)) FROM claim_words_data").fetchone()[0]
        sizes = sql.execute("SELECT sum(length(sz) + 6) FROM claim_words_docsize").fetchone()[0]
        return int(data or 0) + int(sizes or 0)
    finally:
        sql.close()


def _mutable(source: Path, path: Path, *, words: bool, ids_as_text: bool = True) -> int:
    """Bytes of one table with evidence as JSON and the same indexes; ids are the usual 36 characters, or 16 bytes."""
    new = sqlite3.connect(path, isolation_level=None)
    new.executescript(f"""
        PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
        CREATE TABLE claim (n INTEGER PRIMARY KEY, uid UNIQUE, article, reviewer, start INTEGER,
            "end" INTEGER, {_COLUMNS}, evidence TEXT);
        CREATE INDEX claim_place ON claim (article, start, "end" DESC, n, label, reviewer, uid);
        CREATE INDEX claim_tally ON claim (article, reviewer, label);
        CREATE INDEX claim_waiting ON claim (article, reviewer) WHERE status = 'waiting';
        BEGIN;
    """)
    new.executemany(f"INSERT INTO claim VALUES ({', '.join('?' * 23)})", _rows(source, ids_as_text))
    if words:
        new.execute("CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '')")
        new.execute("INSERT INTO claim_words (rowid, words) SELECT n, quote || char(10) || note FROM claim")
    new.execute("COMMIT")
    new.close()
    return path.stat().st_size


def _rows(source: Path, ids_as_text: bool) -> Iterator[tuple[object, ...]]:
    old = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    query = f"""
        SELECT c.n, c.uid, a.uid, p.uid, c.start, c."end", {", ".join("c." + name.strip() for name in _COLUMNS.split(","))},
               e.url, e.created
        FROM claim c JOIN article a ON a.n = c.article JOIN person p ON p.n = c.reviewer
        LEFT JOIN evidence e ON e.claim = c.n AND e.live = 1 ORDER BY c.n"""
    for n, uid, article, reviewer, *rest, url, created in old.execute(query):
        evidence = json.dumps([{"url": url, "created": created}] if url else [])
        ids = (uid, article, reviewer)
        yield (n, *((str(uuid.UUID(bytes=key)) for key in ids) if ids_as_text else ids), *rest, evidence)
    old.close()
