"""Merging: the union of two logs by hash, then the winner of each record touched.

The union only ever adds, so any part of it leaves a valid project, and whoever merges again goes on where it ended.
Nothing here looks at replicas and their numbers to find out what is new: a file that was copied and edited on two
machines has the same replica twice.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from factcheck.core import record
from factcheck.core.acts import Body
from factcheck.store import other
from factcheck.store.check import UNREADABLE
from factcheck.store.fold import KINDS, Fold, Winner, winners_of
from factcheck.store.other import Chunk, Entry, OtherFile, parts

if TYPE_CHECKING:
    from factcheck.store.store import Store

Progress = Callable[[int, int], None]

_APPEND = """INSERT INTO revision (n, hash, replica, seq, kind, entity, ver, at, author, deleted, body)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING"""
_LAST = 2**63
_decode = json.JSONDecoder().raw_decode


class Merging:
    """Another file's log on its way into an open project, chunk by chunk: the caller says when the next one comes.

    ``quick`` takes larger chunks, where nobody waits to act between them. Each chunk is a transaction, and
    what has come in stays whatever happens to the rest. Close it, or use ``with``.
    """

    def __init__(self, store: "Store", path: Path, *, quick: bool = False) -> None:
        """Find out what is new. Raises :class:`StoreError` when the other file cannot be merged at all."""
        store.require_writable()
        self._store = store
        self._size = other.LARGE if quick else other.CHUNK
        self._other = OtherFile(path, store.path)
        self.taken = 0
        """Revisions that have come in."""
        try:
            self._numbers = store.compare(self._other)
            self._steps = self._all_steps()
            store.expect_much(much=True)
        except BaseException:
            self._other.close()
            raise

    @property
    def path(self) -> Path:
        """The other file."""
        return self._other.path

    @property
    def total(self) -> int:
        """Revisions that are new."""
        return len(self._numbers)

    def step(self) -> bool:
        """Take in the next chunk; False when there was nothing left.

        Raises :class:`StoreError` when it cannot be believed or not be written: nothing of the chunk is kept then.
        """
        return next(self._steps, False)

    def run(self, progress: Progress | None = None) -> int:
        """Take in everything; returns how many revisions came. ``progress`` may raise ``Cancelled`` between chunks."""
        if progress is not None and self.total:
            progress(0, self.total)
        while self.step():
            if progress is not None:
                progress(self.taken, self.total)
        return self.taken

    def _all_steps(self) -> Iterator[bool]:
        has = self._store.has_content
        for chunk in self._other.chunks(self._numbers, has, self._size):
            try:
                self.taken += self._store.take(chunk)
            except UnreadableEntryError as error:
                raise self._other.unreadable(error.entry) from error
            yield True
        for sha, data in self._other.unnamed_content(has):
            self._store.take(Chunk([], {sha: data}))
            yield True

    def close(self) -> None:
        """Let go of the other file."""
        self._other.close()
        self._store.expect_much(much=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class UnreadableEntryError(ValueError):
    """A revision is what was written, and yet cannot be read as the record it says it is."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry.kind)
        self.entry = entry


def take(sql: sqlite3.Connection, fold: Fold, chunk: Chunk) -> int:
    """Write a chunk's content, revisions and winners; call it in a transaction. Returns how many were new."""
    sql.executemany("INSERT OR IGNORE INTO content (sha, data) VALUES (?, ?)", chunk.content.items())
    first = sql.execute("SELECT coalesce(max(n), 0) + 1 FROM revision").fetchone()[0]
    replicas = {uid: fold.number("replica", uid.hex()) for uid in {entry.replica for entry in chunk.entries}}
    people = {uid: fold.number("person", uid.hex()) for uid in {entry.author for entry in chunk.entries}}
    before = sql.total_changes
    try:
        sql.executemany(
            _APPEND,
            (
                (n, entry[1], replicas[entry[2]], *entry[3:8], people[entry[8]], *entry[9:])
                for n, entry in enumerate(chunk.entries, first)
            ),
        )
    except sqlite3.IntegrityError as error:
        raise UnreadableEntryError(_refused(sql, chunk.entries)) from error
    came = sql.total_changes - before
    new: Iterator[tuple[int, Entry]] = enumerate(chunk.entries, first)
    if came < len(chunk.entries):
        # Another merge has brought some of them since the two logs were compared.
        kept = {row[0] for row in sql.execute("SELECT n FROM revision WHERE n >= ?", (first,))}
        new = (pair for pair in new if pair[0] in kept)
    touched: dict[str, dict[bytes, list[tuple[int, Entry]]]] = {}
    for pair in new:
        touched.setdefault(pair[1].kind, {}).setdefault(pair[1].entity, []).append(pair)
    for kind in KINDS:
        if kind in touched:
            _rematerialise(sql, fold, kind, touched[kind])
    return came


def _refused(sql: sqlite3.Connection, entries: Sequence[Entry]) -> Entry:
    """The first entry that a table's own rules refuse (a body that is no JSON)."""
    valid = "SELECT json_valid(?) AND length(?) = 16 AND length(?) = 16 AND ? IN (0, 1)"
    for entry in entries:
        values = (entry.body, entry.entity, entry.hash, entry.deleted)
        if not sql.execute(valid, values).fetchone()[0]:
            return entry
    return entries[0]


def _rematerialise(
    sql: sqlite3.Connection, fold: Fold, kind: str, touched: dict[bytes, list[tuple[int, Entry]]]
) -> None:
    """Bring the rows of these records up to date with the log."""
    there: dict[bytes, int] = {}
    for part in parts(touched):
        marks = ", ".join("?" * len(part))
        there.update(sql.execute(f"SELECT uid, n FROM {kind} WHERE uid IN ({marks})", part))
    fresh, others = list[tuple[Winner, Body]](), list[bytes]()
    people: dict[bytes, int] = {}
    for entity, revisions in touched.items():
        n, entry = revisions[0]
        if entity in there or len(revisions) > 1 or entry.deleted:
            others.append(entity)
            continue
        # The only revision of a record that nothing has named yet: there is nothing it could lose against.
        author = entry.author
        person = people.get(author) or people.setdefault(author, fold.number("person", author.hex()))
        fresh.append((Winner((n, kind, entity, person, author, entry.at, 0, entry.body)), _read(entry)))
    # In the order of their rows: the word index writes out what it has whenever it has to go back.
    others.sort(key=lambda entity: there.get(entity, _LAST))
    for part in parts(others):
        won = {one[2]: one for one in winners_of(sql, kind, part)}
        for one in filter(None, map(won.get, part)):
            try:
                fold.write(one)
            except UNREADABLE as error:
                raise UnreadableEntryError(touched[one[2]][-1][1]) from error
    try:
        fold.write_new(kind, fresh)
    except UNREADABLE as error:
        raise UnreadableEntryError(_first_unreadable(sql, fold, touched, [one for one, _body in fresh])) from error


def _read(entry: Entry) -> Body:
    try:
        body, end = _decode(entry.body)
        return body if end == len(entry.body) else record.load(entry.body)
    except (ValueError, RecursionError) as error:
        raise UnreadableEntryError(entry) from error


def _first_unreadable(
    sql: sqlite3.Connection, fold: Fold, touched: dict[bytes, list[tuple[int, Entry]]], fresh: Sequence[Winner]
) -> Entry:
    """Which of the new records it was that could not be written; the transaction ends in any case."""
    for won in fresh:
        sql.execute("SAVEPOINT one")
        try:
            fold.write(won)
        except UNREADABLE:
            return touched[won[2]][-1][1]
        finally:
            sql.execute("ROLLBACK TO one")
            fold.forget()
    return touched[fresh[0][2]][-1][1]
