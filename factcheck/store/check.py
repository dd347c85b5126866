"""Is the file sound? SQLite's own checks, every hash of the log, and the tables against the log."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import zip_longest

from factcheck.core import record
from factcheck.store.fold import KINDS, Fold, Winner, winners

Progress = Callable[[int, int], None]

TRIGGERS = frozenset(f"{table}_is_for_ever_{n}" for table in ("revision", "content") for n in (1, 2))

# Each current table with local numbers replaced by ids, so that two builds of it can be compared.
_DUMPS = {
    "setting": "SELECT hex(t.uid), live, key, value FROM setting t",
    "reviewer": "SELECT hex(t.uid), live, name, initials, colour, role FROM reviewer t",
    "article": """SELECT hex(t.uid), live, title, byline, site, url, published, language, name, media_type, length,
                         hex(text), hex(original), retrieved, added FROM article t""",
    "claim": """SELECT hex(t.uid), t.live, hex(a.uid), hex(p.uid), start, "end", quote, prefix, suffix, label, reason,
                       wording, speaker, attribution, certainty, note, correction, status, tags, legal, created,
                       modified
                FROM claim t LEFT JOIN article a ON a.n = t.article LEFT JOIN person p ON p.n = t.reviewer""",
    "evidence": """SELECT hex(t.uid), t.live, hex(c.uid), position, t.url, t.title, t.publisher, t.published, accessed,
                          t.quote, archive_url, stance, source, t.note, file_name, file_sha, t.created, t.modified
                   FROM evidence t LEFT JOIN claim c ON c.n = t.claim""",
    "submission": """SELECT hex(t.uid), t.live, hex(a.uid), hex(p.uid), at
                     FROM submission t LEFT JOIN article a ON a.n = t.article LEFT JOIN person p ON p.n = t.reviewer""",
    "reading": """SELECT hex(t.uid), t.live, hex(a.uid), hex(p.uid), start, "end", at
                  FROM reading t LEFT JOIN article a ON a.n = t.article LEFT JOIN person p ON p.n = t.reviewer""",
    "edition": """SELECT hex(t.uid), t.live, hex(a.uid), hex(b.uid)
                  FROM edition t LEFT JOIN article a ON a.n = t.article LEFT JOIN article b ON b.n = t.previous""",
    "carrying": """SELECT hex(t.uid), t.live, hex(a.uid), hex(c.uid), hex(p.uid), hex(d.uid), state, sureness,
                          candidates
                   FROM carrying t LEFT JOIN article a ON a.n = t.article LEFT JOIN claim c ON c.n = t.claim
                   LEFT JOIN person p ON p.n = t.reviewer LEFT JOIN claim d ON d.n = t.to_claim""",
}


_NAMED_ONLY = {
    "article": "WHERE NOT (t.rev IS NULL AND t.live = 0 AND t.text IS NULL)",
    "claim": "WHERE NOT (t.rev IS NULL AND t.live = 0 AND t.article IS NULL)",
}

# What folding raises for a body that is JSON and yet no record: a field missing, of another type, or too big.
UNREADABLE = (
    *(KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError),
    *(sqlite3.IntegrityError, sqlite3.InterfaceError, sqlite3.ProgrammingError),
)


class UnreadableError(ValueError):
    """An entry of the log cannot be read as the record it says it is."""

    def __init__(self, entry: Winner) -> None:
        super().__init__(f"entry {entry[0]} of the log cannot be read as {entry[1]} {entry[2].hex()}")


def dump(sql: sqlite3.Connection, kind: str) -> Iterator[tuple[object, ...]]:
    """The current table of a kind with ids instead of local numbers, in the order of the ids.

    Rows of records that are only named by others are left out: which of them there are depends on the order of arrival.
    """
    return iter(sql.execute(f"{_DUMPS[kind]} {_NAMED_ONLY.get(kind, '')} ORDER BY t.uid"))


def findings(sql: sqlite3.Connection, progress: Progress | None = None) -> list[str]:
    """One sentence for each thing that is wrong; empty when the file is sound."""
    tell = progress or _silent
    found = [f"SQLite says: {row[0]}." for row in sql.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    if found:
        return found
    found += [
        f"A row of {row[0]} names something that is not there." for row in sql.execute("PRAGMA foreign_key_check")
    ]
    present = {row[0] for row in sql.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    found += [f"The guard {name} is missing from the file." for name in sorted(TRIGGERS - present)]
    found += _wrong_revisions(sql, tell)
    found += _lost_revisions(sql)
    found += _wrong_content(sql)
    found += _wrong_tables(sql)
    return found


def _silent(_done: int, _total: int) -> None:
    return None


def _wrong_revisions(sql: sqlite3.Connection, tell: Progress) -> Iterator[str]:
    total = sql.execute("SELECT count(*) FROM revision").fetchone()[0]
    rows = sql.execute(
        "SELECT r.n, r.hash, p.uid, r.seq, r.kind, r.entity, r.ver, r.at, a.uid, r.deleted, r.body"
        " FROM revision r JOIN replica p ON p.n = r.replica JOIN person a ON a.n = r.author ORDER BY r.n"
    )
    for done, (n, digest, *fields) in enumerate(rows, 1):
        if record.revision_hash(*fields) != digest:
            yield f"Entry {n} of the log ({fields[2]} {fields[3].hex()}) is not what was written."
        if done % 1000 == 0 or done == total:
            tell(done, total)


def _lost_revisions(sql: sqlite3.Connection) -> Iterator[str]:
    """Entries made in this very file are numbered without gaps; those that came from others need not be all there."""
    lost = sql.execute(
        """SELECT max(seq) - count(DISTINCT seq) FROM revision JOIN replica ON replica.n = revision.replica
           WHERE lower(hex(uid)) = (SELECT value FROM meta WHERE key = 'replica')"""
    ).fetchone()[0]
    if lost:
        yield f"The log lacks {lost} of the entries that were written to it."


def _wrong_content(sql: sqlite3.Connection) -> Iterator[str]:
    for n, sha, data in sql.execute("SELECT n, sha, data FROM content"):
        if hashlib.sha256(data).digest() != sha:
            yield f"Stored content {n} ({sha.hex()[:16]}) is not what was written."
    missing = """SELECT title FROM article WHERE live = 1 AND NOT EXISTS
                 (SELECT 1 FROM content WHERE content.sha = article.text)"""
    for (title,) in sql.execute(missing):
        yield f"The text of the article “{title}” is missing."
    lost = """SELECT title FROM article WHERE live = 1 AND original IS NOT NULL
              AND original NOT IN (SELECT sha FROM content)"""
    for (title,) in sql.execute(lost):
        yield f"The original of the article “{title}” is missing."
    kept = {sha for (sha,) in sql.execute("SELECT lower(hex(sha)) FROM content")}
    for name, sha in sql.execute("SELECT file_name, file_sha FROM evidence WHERE live = 1 AND file_sha <> ''"):
        if sha not in kept:
            yield f"The attached file {name} is missing."


def _wrong_tables(sql: sqlite3.Connection) -> list[str]:
    """Fold the log a second time beside the file and compare."""
    beside = sqlite3.connect("", isolation_level=None)  # a temporary file: a million claims need not fit in memory
    try:
        _copy_layout(sql, beside)
        fold = Fold(beside)
        beside.execute("PRAGMA foreign_keys = OFF")
        beside.execute("BEGIN")  # one for all: it is thrown away
        unreadable = {kind: _fold_again(sql, fold, kind) for kind in KINDS}
        found = [finding for finding in unreadable.values() if finding]
        if not found:
            found += _wrong_words(sql, beside)
        # Only now: a record makes rows for those it names, in tables folded before its own.
        return found + [
            f"The table of {kind} records differs from the log; repair it with: factcheck check --rebuild"
            for kind in KINDS
            if not unreadable[kind]
            and any(kept != made for kept, made in zip_longest(dump(sql, kind), dump(beside, kind)))
        ]
    finally:
        beside.close()


def _wrong_words(sql: sqlite3.Connection, beside: sqlite3.Connection) -> Iterator[str]:
    """Compare the word index with one made anew: how many claims it knows, and how often it has each word."""
    try:
        sql.execute("SELECT rowid FROM claim_words WHERE claim_words MATCH 'x' LIMIT 1").fetchall()
        known, live = _claims_indexed(sql), _claims_indexed(beside)
        if known != live:
            yield f"The word index knows {known} of {live} claims; repair it with: factcheck check --rebuild"
        elif any(kept != made for kept, made in zip_longest(_words(sql), _words(beside))):
            yield "The word index differs from the claims; repair it with: factcheck check --rebuild"
    except sqlite3.DatabaseError:
        yield "The word index is damaged; try factcheck check --rebuild, or restore a backup"


def _claims_indexed(sql: sqlite3.Connection) -> int:
    return int(sql.execute("SELECT count(*) FROM claim_words_docsize").fetchone()[0])


def _words(sql: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    sql.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_words USING fts5vocab(main, claim_words, row)")
    return iter(sql.execute("SELECT term, doc, cnt FROM temp.known_words"))


def _fold_again(sql: sqlite3.Connection, fold: Fold, kind: str) -> str:
    """Fold all records of a kind; a sentence when one of them cannot be read, else ""."""
    try:
        for won in winners(sql, kind):
            _write(fold, won)
    except UnreadableError as error:
        return f"{str(error).capitalize()}."
    return ""


def _write(fold: Fold, won: Winner) -> None:
    try:
        fold.write(won)
    except UNREADABLE as error:
        raise UnreadableError(won) from error


def _copy_layout(sql: sqlite3.Connection, beside: sqlite3.Connection) -> None:
    names = ", ".join(f"'{name}'" for name in (*KINDS, "person", "claim_words"))
    # An older file that may only be read has some of its tables in the connection's own schema.
    layout = f"""SELECT sql FROM sqlite_schema WHERE name IN ({names})
                 UNION ALL SELECT sql FROM sqlite_temp_schema WHERE name IN ({names})"""
    for (statement,) in sql.execute(layout).fetchall():
        beside.execute(statement)
    beside.executemany("INSERT INTO person (n, uid) VALUES (?, ?)", sql.execute("SELECT n, uid FROM person"))


def fold_kind(sql: sqlite3.Connection, kind: str) -> None:
    """Fold all records of one kind into its table; those that cannot be read stay out, and :func:`findings` tells."""
    fold = Fold(sql)
    for won in list(winners(sql, kind)):
        with suppress(UnreadableError):
            _write(fold, won)


def rebuild(sql: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Empty the current tables and fold the log into them again; call it inside a transaction."""
    tell = progress or _silent
    sql.execute("INSERT INTO claim_words (claim_words) VALUES ('delete-all')")
    for kind in reversed(KINDS):
        sql.execute(f"DELETE FROM {kind}")
    total = sql.execute("SELECT count(DISTINCT entity) FROM revision").fetchone()[0]
    fold = Fold(sql)
    done = 0
    for kind in KINDS:
        for won in winners(sql, kind):
            _write(fold, won)
            done += 1
            if done % 500 == 0:
                tell(done, total)
    tell(total, total)
