"""Another project file whose log is to be taken in: read only, and believed only as far as its hashes hold."""

import hashlib
import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Self, cast

from factcheck.core import record
from factcheck.errors import StoreError
from factcheck.store import connection as opening

CHUNK = 400
"""Revisions taken in one transaction: marking goes on between two of them, so one takes some 50 ms."""
LARGE = 10_000
"""Revisions taken in one transaction where nobody waits: a third quicker, for each touches all pages of the indexes."""

_BYTES = 16_000_000
"""Bytes of texts, originals and attachments that one chunk brings at most, if it is not a single one."""
_BATCH = 5000
"""Hashes compared at a time."""
_VARIABLES = 500
"""Ids asked for in one statement."""

# Further off than any clock or any number of edits can be; a greater version could never be edited again.
_MOST, _EARLIEST, _LATEST = 2**40, -62_135_596_800_000, 253_402_300_799_999

# Content that records name, by kind: the fields that hold its SHA-256.
CONTENT = {"article": ("text", "original"), "evidence": ("file_sha",)}
_WHAT = {"text": "text", "original": "original", "file_sha": "attached file"}

_PLAIN = "SELECT n, hash, replica, seq, kind, entity, ver, at, author, deleted, body FROM revision"
_ROWS = """SELECT r.n, r.hash, p.uid, r.seq, r.kind, r.entity, r.ver, r.at, a.uid, r.deleted, r.body
           FROM revision r LEFT JOIN replica p ON p.n = r.replica LEFT JOIN person a ON a.n = r.author"""


class Entry(NamedTuple):
    """One revision of the other log with everything in terms that hold everywhere; ``n`` is its number there."""

    n: int
    hash: bytes
    replica: bytes
    seq: int
    kind: str
    entity: bytes
    ver: int
    at: int
    author: bytes
    deleted: int
    body: str

    @property
    def order(self) -> tuple[int, int, bytes, int, bytes]:
        """The winner of a record is its greatest: version first, then clock, replica, sequence, hash."""
        return self.ver, self.at, self.replica, self.seq, self.hash


class Chunk(NamedTuple):
    """Revisions to take in together, with the content they name that is not here yet, by its SHA-256."""

    entries: list[Entry]
    content: dict[bytes, bytes]


class OtherFile:
    """A project file opened for reading that is compared with an open one.

    Raises :class:`StoreError` with a sentence when it is missing, foreign, newer, damaged, or the open one itself.
    """

    def __init__(self, path: Path, ours: Path) -> None:
        opening.refuse_missing(path)
        if _is_same(path, ours):
            raise StoreError(f"{path} is this project itself.", "Name another file to merge.")
        self.path = path
        self.sql = opening.connect(path, write=False)
        self._uids: tuple[dict[int, bytes], dict[int, bytes]] = ({}, {})

    def close(self) -> None:
        """Let go of the file."""
        self.sql.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def new_numbers(self, ours: sqlite3.Connection) -> "array[int]":
        """Numbers of the other log's revisions that ``ours`` has not, in the order in which they arrived there.

        In that order whatever a revision speaks of is there before it.
        """
        try:
            most = self.sql.execute("SELECT coalesce(max(n), 0) FROM revision").fetchone()[0]
            seen, new = bytearray(most + 1), array("q")
            for batch in self._hashes():
                low, high = batch[0][0], batch[-1][0]
                known = {
                    row[0] for row in ours.execute("SELECT hash FROM revision WHERE hash BETWEEN ? AND ?", (low, high))
                }
                for digest, n in batch:
                    if not 0 < n <= most or seen[n]:
                        raise self.damaged("the index of its log does not fit the log")
                    seen[n] = 1
                    if digest not in known:
                        new.append(n)
            gap = seen.find(0, 1)
            while gap > 0:
                if self.sql.execute("SELECT 1 FROM revision WHERE n = ?", (gap,)).fetchone():
                    raise self.damaged(f"the index of its log lacks entry {gap}")
                gap = seen.find(0, gap + 1)
        except opening.BROKEN as error:
            raise opening.explain(error, self.path) from error
        return array("q", sorted(new))

    def _hashes(self) -> Iterator[list[tuple[bytes, int]]]:
        """All hashes with their numbers, sorted, in batches: they stand so in an index, apart from the bodies."""
        last = b""
        while True:
            query = "SELECT hash, n FROM revision WHERE hash > ? ORDER BY hash LIMIT ?"
            batch = self.sql.execute(query, (last, _BATCH)).fetchall()
            if not batch:
                return
            last = batch[-1][0]
            yield batch

    def chunks(self, numbers: "array[int]", has: Callable[[bytes], bool], size: int = 0) -> Iterator[Chunk]:
        """The revisions of these numbers, verified, in chunks of ``size``; ``has`` says which content is here already.

        Raises :class:`StoreError` that names the entry which is not what was written, or whose content is not.
        """
        size = size or LARGE
        for start in range(0, len(numbers), size):
            entries: list[Entry] = []
            content: dict[bytes, bytes] = {}
            held = 0
            for entry in self.entries(numbers[start : start + size]):
                if entry.kind not in CONTENT:
                    entries.append(entry)
                    continue
                more = self._content_of(entry, lambda sha: sha in content or has(sha))  # noqa: B023  called at once
                held += sum(map(len, more.values()))
                if entries and held > _BYTES:
                    yield Chunk(entries, content)
                    entries, content, held = [], {}, sum(map(len, more.values()))
                entries.append(entry)
                content.update(more)
            yield Chunk(entries, content)

    def entries(self, numbers: Sequence[int]) -> list[Entry]:
        """The revisions of these numbers (rising), each verified by its hash."""
        wanted = set(numbers)
        try:
            if numbers[-1] - numbers[0] < 4 * len(numbers):
                query = f"{_PLAIN} WHERE n BETWEEN ? AND ? ORDER BY n"
                rows = [row for row in self.sql.execute(query, (numbers[0], numbers[-1])) if row[0] in wanted]
            else:
                marks = ", ".join("?" * len(numbers))
                rows = self.sql.execute(f"{_PLAIN} WHERE n IN ({marks}) ORDER BY n", tuple(numbers)).fetchall()
        except opening.BROKEN as error:
            raise opening.explain(error, self.path) from error
        if len(rows) != len(numbers):
            raise self.damaged("its log lacks entries that its index names")
        found, (replicas, people), revision_hash = list[Entry](), self._who(rows), record.revision_hash
        for n, digest, replica_n, seq, kind, entity, ver, at, author_n, deleted, body in rows:
            replica, author = replicas.get(replica_n, b""), people.get(author_n, b"")
            try:
                sound = (
                    revision_hash(replica, seq, kind, entity, ver, at, author, deleted, body) == digest
                    and 0 < ver < _MOST
                    and 0 < seq < _MOST
                    and _EARLIEST <= at <= _LATEST
                )
            except (TypeError, AttributeError, ValueError):
                sound = False
            if not sound:
                raise self._not_what_was_written(n, kind, entity)
            found.append(Entry(n, digest, replica, seq, kind, entity, ver, at, author, deleted, body))
        return found

    def _who(self, rows: list[Any]) -> tuple[dict[int, bytes], dict[int, bytes]]:
        """Ids of replicas and people by the other file's numbers; read anew when somebody has come since."""
        replicas, people = self._uids
        if any(row[2] not in replicas or row[8] not in people for row in rows):
            try:
                self._uids = (
                    dict(self.sql.execute("SELECT n, uid FROM replica")),
                    dict(self.sql.execute("SELECT n, uid FROM person")),
                )
            except opening.BROKEN as error:
                raise opening.explain(error, self.path) from error
        return self._uids

    def of_records(self, kind: str, entities: Sequence[bytes]) -> list[Entry]:
        """All revisions of some records (as they stand there, not verified)."""
        try:
            return revisions_of(self.sql, kind, entities)
        except opening.BROKEN as error:
            raise opening.explain(error, self.path) from error

    def _content_of(self, entry: Entry, has: Callable[[bytes], bool]) -> dict[bytes, bytes]:
        fields = CONTENT[entry.kind]
        found: dict[bytes, bytes] = {}
        try:
            body = record.load(entry.body)
            shas = [(field, bytes.fromhex(body[field])) for field in fields if body.get(field)]
        except (TypeError, AttributeError, ValueError, RecursionError):
            raise self.unreadable(entry) from None
        for field, sha in shas:
            if sha in found or has(sha):
                continue
            data = self._content(sha)
            what = f"{_WHAT[field]} of entry {entry.n} of its log ({entry.kind} {entry.entity.hex()})"
            if data is None:
                raise self.damaged(f"the {what} is missing")
            if hashlib.sha256(data).digest() != sha:
                raise self.damaged(f"the {what} is not what was written")
            found[sha] = data
        return found

    def _content(self, sha: bytes) -> bytes | None:
        try:
            row = self.sql.execute("SELECT data FROM content WHERE sha = ?", (sha,)).fetchone()
        except opening.BROKEN as error:
            raise opening.explain(error, self.path) from error
        return bytes(row[0]) if row and isinstance(row[0], bytes) else None

    def unnamed_content(self, has: Callable[[bytes], bool]) -> Iterator[tuple[bytes, bytes]]:
        """Content that is not here although all records are: what records of unknown kinds may name."""
        try:
            shas = [row[0] for row in self.sql.execute("SELECT sha FROM content")]
        except opening.BROKEN as error:
            raise opening.explain(error, self.path) from error
        for sha in shas:
            if not has(sha):
                data = self._content(sha)
                if data is None or hashlib.sha256(data).digest() != sha:
                    raise self.damaged(f"its stored content {sha.hex()[:16]} is not what was written")
                yield sha, data

    def damaged(self, what: str) -> StoreError:
        """The sentence for a file that cannot be believed."""
        return StoreError(
            f"{self.path} is damaged: {what}.", "Restore it from a backup, or ask for it again; it is left untouched."
        )

    def unreadable(self, entry: Entry) -> StoreError:
        """The sentence for an entry that is what was written, and yet no record."""
        return self.damaged(f"entry {entry.n} of its log cannot be read as {entry.kind} {entry.entity.hex()}")

    def _not_what_was_written(self, n: object, kind: object, entity: object) -> StoreError:
        name = entity.hex() if isinstance(entity, bytes) else "?"
        return self.damaged(f"entry {n} of its log ({kind} {name}) is not what was written")


def _is_same(path: Path, ours: Path) -> bool:
    try:
        return path.samefile(ours)
    except OSError:
        return False  # ours has been moved away while it is open


def revisions_of(sql: sqlite3.Connection, kind: str, entities: Sequence[bytes]) -> list[Entry]:
    """All revisions of some records of a kind."""
    found: list[Entry] = []
    for part in parts(entities):
        marks = ", ".join("?" * len(part))
        query = f"{_ROWS} WHERE r.entity IN ({marks}) AND r.kind = ?"
        found += map(Entry._make, sql.execute(query, (*part, kind)))
    return found


def parts(ids: Iterable[bytes]) -> Iterator[Sequence[bytes]]:
    """Ids in as many as one statement may name."""
    known = list(ids)
    return (known[start : start + _VARIABLES] for start in range(0, len(known), _VARIABLES))


def body_of(entry: Entry) -> dict[str, Any] | None:
    """A revision's body as a record; None when it deletes, or cannot be read."""
    if entry.deleted:
        return None
    try:
        return cast("dict[str, Any]", json.loads(entry.body))
    except (ValueError, RecursionError):
        return None
