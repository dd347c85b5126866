"""The project file: open, transaction, append to the log, content. Reading is in ``reads``."""

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.core import record
from factcheck.errors import ReadOnlyError, StoreError
from factcheck.store import connection as opening
from factcheck.store.fold import OWNED, Fold, Winner
from factcheck.store.lock import LockBusyError, ProjectLock
from factcheck.store.reads import Reads

if TYPE_CHECKING:
    from array import array

    from factcheck.store.other import Chunk, OtherFile

Clock = Callable[[], int]

_APPEND = """INSERT INTO revision (n, hash, replica, seq, kind, entity, ver, at, author, deleted, body)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def wall_clock() -> int:
    """Milliseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1_000_000


class Store(Reads):
    """One open project file with its one writing connection.

    ``read_only_reason`` says in a sentence why nothing can be written, "" when it can.
    """

    def __init__(self, path: Path, sql: sqlite3.Connection, lock: ProjectLock | None, reason: str) -> None:
        super().__init__(sql)
        self.path = path
        self.read_only_reason = reason
        self.clock: Clock = wall_clock
        self._lock = lock
        self._wants_wal = False
        self._fold = Fold(sql)
        self._replica: tuple[int, bytes] = (0, b"")
        self._seq = 0
        self._at = 0
        self._people: dict[bytes, int] = {}

    # -- opening and closing -------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path) -> "Store":
        """Make a new project file; raises :class:`StoreError` when something is there already.

        It is made under another name and moved into place whole.
        """
        from factcheck.store import making

        making.create(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Store":
        """Open a project; for reading only when asked, when another factcheck writes it, or without permission.

        Raises :class:`StoreError` when the file is missing, foreign, damaged or from a newer factcheck.
        """
        opening.refuse_missing(path)
        if path.is_symlink():
            # SQLite's own files and the lock stand beside the file itself, whatever name it was opened by.
            path = path.resolve()
        reason = "This project is open for reading only." if read_only else _why_not_writable(path)
        if reason:
            return cls(path, opening.connect(path, write=False), None, reason)
        lock = ProjectLock(path)
        try:
            locked = lock.acquire()
        except LockBusyError as error:
            holder = f" ({error.holder})" if error.holder else ""
            reason = f"{path.name} is open in another factcheck{holder}, so it can only be read here."
            return cls(path, opening.connect(path, write=False), None, reason)
        try:
            return cls._open_for_writing(path, lock, locked)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_for_writing(cls, path: Path, lock: ProjectLock, locked: bool) -> "Store":
        sql = opening.connect(path, write=True)
        try:
            if sql.execute("PRAGMA user_version").fetchone()[0] < opening.SCHEMA:
                from factcheck.store import making

                making.migrate(sql, path)
            if not locked:
                # Without a lock (some network folders) WAL is not safe between two machines.
                sql.execute("PRAGMA journal_mode = DELETE").fetchone()
            if sys.platform == "darwin":
                sql.execute("PRAGMA fullfsync = ON")
        except opening.BROKEN as error:
            sql.close()
            raise opening.explain(error, path) from error
        except BaseException:
            sql.close()
            raise
        store = cls(path, sql, lock, "")
        store._wants_wal = locked
        return store

    def close(self) -> None:
        """Close the file; a closed project is one ordinary file without WAL beside it."""
        try:
            if not self.read_only_reason and self._sql.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
                self._sql.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                self._sql.execute("PRAGMA journal_mode = DELETE").fetchall()
        except sqlite3.Error:
            # Somebody still reads it: the WAL stays beside the file, and the next opening takes it in.
            pass
        finally:
            self._sql.close()
            if self._lock is not None:
                self._lock.release()

    def discard(self) -> None:
        """Close a project that could not be finished and remove its file."""
        from factcheck.store import making

        self.close()
        making.remove(self.path)

    # -- writing -------------------------------------------------------------------------------------

    def require_writable(self) -> None:
        """Raise :class:`ReadOnlyError` with the reason when nothing can be written."""
        if self.read_only_reason:
            raise ReadOnlyError(self.read_only_reason, "Close the other one or check the file's permissions.")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: committed and synced to disk at the end, rolled back on any failure."""
        self.require_writable()
        try:
            self.get_ready()
            self._sql.execute("BEGIN IMMEDIATE")
            self._load_replica()
            # One act, one time; two acts never share one, so that an act can be told from its neighbours.
            now = self.clock()
            self._at = now + 1 if now == self._at else now
            yield
            self._sql.execute("COMMIT")
        except BaseException as error:
            self._roll_back()
            if isinstance(error, opening.BROKEN):
                raise opening.explain(error, self.path) from error
            raise

    def get_ready(self) -> None:
        """Change to write-ahead logging, which the first act would do otherwise: opening alone writes nothing.

        While another program reads the file the change has to wait, and acts wait for the reader; they are as
        safe without it.
        """
        if not self._wants_wal:
            return
        self._sql.execute("PRAGMA busy_timeout = 0")
        try:
            self._wants_wal = self._sql.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal"
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise opening.explain(error, self.path) from error
        finally:
            self._sql.execute(f"PRAGMA busy_timeout = {opening.PATIENCE}")

    def put(
        self,
        kind: str,
        entity: str,
        body: dict[str, Any],
        author: bytes,
        *,
        deleted: bool = False,
        new: bool = False,
    ) -> None:
        """Append a revision that says what a record has become, and bring its row up to date.

        ``new`` promises that the log does not know the record (a fresh random id). Call it in a
        :meth:`transaction`. Raises :class:`StoreError` for somebody else's record.
        """
        key = bytes.fromhex(entity)
        ver = 1
        if not new:
            found = self._sql.execute("SELECT max(ver) FROM revision WHERE entity = ?", (key,)).fetchone()
            ver = (found[0] or 0) + 1
            if ver > 1 and kind in OWNED:
                self._refuse_foreign(kind, key, author)
        self._seq += 1
        replica, uid = self._replica
        made = record.revision(
            replica=uid, seq=self._seq, kind=kind, entity=key, ver=ver, at=self._at, author=author, deleted=deleted,
            body=record.dump(body),
        )  # fmt: skip
        person = self.person(author)
        row = self._sql.execute(
            _APPEND,
            (None, made.hash, replica, made.seq, kind, key, ver, made.at, person, int(deleted), made.body),
        )
        # It has the greatest version of its record and, for owned kinds, its owner's name: it is the winner.
        won = Winner((row.lastrowid, kind, key, person, author, made.at, int(deleted), made.body))  # type: ignore[arg-type]
        self._fold.write(won, body, new=new)

    def put_new(self, kind: str, records: Iterable[tuple[str, dict[str, Any]]], author: bytes) -> None:
        """:meth:`put` many records of one kind that the log does not know (fresh random ids), ``(id, body)`` each.

        A statement for each table instead of one for each row: two thirds of the time.
        """
        replica, uid = self._replica
        at, person = self._at, self.person(author)
        n = self._sql.execute("SELECT coalesce(max(n), 0) FROM revision").fetchone()[0]
        rows, won = list[tuple[object, ...]](), list[tuple[Winner, dict[str, Any]]]()
        for entity, body in records:
            n += 1
            self._seq += 1
            key, text = bytes.fromhex(entity), record.dump(body)
            digest = record.revision_hash(uid, self._seq, kind, key, 1, at, author, False, text)
            rows.append((n, digest, replica, self._seq, kind, key, 1, at, person, 0, text))
            won.append((Winner((n, kind, key, person, author, at, 0, text)), body))
        self._sql.executemany(_APPEND, rows)
        self._fold.write_new(kind, won)

    def put_content(self, data: bytes) -> str:
        """Keep bytes under their SHA-256 (a text, an original, an attached file); returns it as hexadecimal."""
        import hashlib

        sha = hashlib.sha256(data).digest()
        self._sql.execute("INSERT OR IGNORE INTO content (sha, data) VALUES (?, ?)", (sha, data))
        return sha.hex()

    def has_content(self, sha: bytes) -> bool:
        """Whether bytes with this SHA-256 are kept already."""
        return self._sql.execute("SELECT 1 FROM content WHERE sha = ?", (sha,)).fetchone() is not None

    def compare(self, other: "OtherFile") -> "array[int]":
        """Numbers of another log's revisions that are not in this one."""
        return other.new_numbers(self._sql)

    def expect_much(self, *, much: bool) -> None:
        """Get ready for many large transactions: more cache, and the write-ahead log is taken in rarely.

        Each of them touches pages all over the indexes; taking the log in after each writes most of them twice.
        """
        pages, cache = (16_000, 64_000) if much else (1_000, 16_384)
        with suppress(sqlite3.ProgrammingError):  # closed meanwhile
            self._sql.execute(f"PRAGMA wal_autocheckpoint = {pages}").fetchall()
            self._sql.execute(f"PRAGMA cache_size = -{cache}")

    def take(self, chunk: "Chunk") -> int:
        """Take a chunk of another file's log in, in one transaction; returns how many revisions were new."""
        from factcheck.store import merge

        self.require_writable()
        # Every number that is written is looked up or made on the way: to look for it again takes a tenth of the time.
        self._sql.execute("PRAGMA foreign_keys = OFF")
        try:
            with self.transaction():
                return merge.take(self._sql, self._fold, chunk)
        finally:
            self._sql.execute("PRAGMA foreign_keys = ON")
            # A copy of this file may have gone on under the same replica's name.
            self._seq = 0

    def person(self, uid: bytes) -> int:
        """Local number of whoever writes revisions; made when they are new."""
        known = self._people.get(uid)
        if known is None:
            known = self._people[uid] = self._fold.number("person", uid.hex())
        return known

    def _refuse_foreign(self, kind: str, key: bytes, author: bytes) -> None:
        if self.owner(kind, key.hex()) != author.hex():
            raise StoreError(f"This {kind} belongs to another reviewer.", "Make one of your own on the same passage.")

    def _load_replica(self) -> None:
        if self._seq:
            return
        uid = bytes.fromhex(self._sql.execute("SELECT value FROM meta WHERE key = 'replica'").fetchone()[0])
        number = self._fold.number("replica", uid.hex())
        self._replica = (number, uid)
        found = self._sql.execute("SELECT max(seq) FROM revision WHERE replica = ?", (number,)).fetchone()
        self._seq = found[0] or 0

    def _roll_back(self) -> None:
        self._fold.forget()
        self._people.clear()
        self._seq = 0
        if self._sql.in_transaction:
            try:
                self._sql.execute("ROLLBACK")
            except sqlite3.Error:
                # SQLite has rolled back by itself (full disk); there is nothing left to take back.
                return

    # -- tools ---------------------------------------------------------------------------------------

    def check(self, progress: "Callable[[int, int], None] | None" = None) -> list[str]:
        """What is wrong with the file, the log, and the tables against the log; empty when all is sound."""
        from factcheck.store import check

        try:
            return check.findings(self._sql, progress)
        except opening.BROKEN as error:
            raise opening.explain(error, self.path) from error

    def rebuild(self, progress: "Callable[[int, int], None] | None" = None) -> None:
        """Make the current tables and the full-text index anew from the log, in one transaction.

        Raises :class:`StoreError` when an entry of the log cannot be read; the tables stay as they are then.
        """
        from factcheck.store import check

        try:
            with self.transaction():
                self._fold.forget()
                check.rebuild(self._sql, progress)
        except check.UnreadableError as error:
            raise opening.damaged(self.path, str(error)) from error
        self._fold.forget()
        self._people.clear()

    def backup(self, out: Path, *, verified: bool = False) -> None:
        """Write a whole, sound copy beside ``out`` and move it into place; refuses to replace a file.

        ``verified`` reads it again and compares it with the project before anything relies on it.
        """
        from factcheck.store import making

        making.copy(self._sql, out)
        if verified:
            making.verify(self._sql, out)


def _why_not_writable(path: Path) -> str:
    """A sentence when the file or its folder cannot be written, else ""."""
    effective = os.access in os.supports_effective_ids
    if not os.access(path, os.W_OK, effective_ids=effective):
        return f"You may read {path.name} but not change it, so it is open for reading only."
    if not os.access(path.parent, os.W_OK, effective_ids=effective):
        return f"The folder of {path.name} cannot be written, so the project is open for reading only."
    return ""
