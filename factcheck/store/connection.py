"""Opening a project file, and SQLite's failures in a person's words."""

import functools
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from factcheck.errors import FactcheckError, ReadOnlyError, StoreError

APPLICATION_ID = 0x46434B31
"""The four bytes that say "a factcheck project" in the file's header."""

PATIENCE = 5000
"""Milliseconds to wait for somebody else who writes."""

SCHEMA = 3
"""Number of migrations this factcheck knows; the file's ``user_version`` says how many it has had."""

# What an older file lacks, for connections that may not give it to the file itself: layout → tables of their own.
_BRIDGES = {
    1: """CREATE TEMP TABLE reading (n INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, rev INTEGER,
          live INTEGER NOT NULL DEFAULT 0, article INTEGER, reviewer INTEGER, start INTEGER NOT NULL DEFAULT 0,
          "end" INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL DEFAULT 0) STRICT;
          CREATE INDEX temp.reading_place ON reading (article, reviewer, start, "end", live) WHERE live = 1;""",
    2: """CREATE TEMP TABLE edition (n INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, rev INTEGER,
          live INTEGER NOT NULL DEFAULT 0, article INTEGER, previous INTEGER) STRICT;
          CREATE TEMP TABLE carrying (n INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, rev INTEGER,
          live INTEGER NOT NULL DEFAULT 0, article INTEGER, claim INTEGER, reviewer INTEGER, to_claim INTEGER,
          state TEXT NOT NULL DEFAULT '', sureness INTEGER NOT NULL DEFAULT 0,
          candidates TEXT NOT NULL DEFAULT '[]') STRICT;""",
}

BROKEN = (sqlite3.Error, UnicodeDecodeError, json.JSONDecodeError)
"""What reading or writing can raise on a file that has failed or been damaged; :func:`explain` says what it means."""

_UNREADABLE = ("Could not decode", "unsupported file format", "fts5")
_STRANGE = (
    "no such ",
    "has no column named",
    "unknown function",
    "unknown column",
    "tokenizer",
    "vtable constructor failed",
    "unrecognized option",
    "parse error in",
)

_Kind = TypeVar("_Kind")


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection with this project's settings; never creates the file.

    Raises :class:`StoreError` when the file is not there, is a folder, or cannot be opened.
    """
    refuse_missing(path)
    uri = "file:" + str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    try:
        connection = sqlite3.connect(f"{uri}?mode={'rw' if write else 'ro'}", uri=True, isolation_level=None)
    except sqlite3.Error as error:
        raise explain(error, path) from error
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
        connection.execute("PRAGMA cache_size = -16384")
        connection.execute("PRAGMA synchronous = FULL")
        # Without it a REPLACE would delete an entry of the log without waking its guard.
        connection.execute("PRAGMA recursive_triggers = ON")
        _refuse_foreign(connection, path, write=write)
    except BROKEN as error:
        connection.close()
        raise explain(error, path) from error
    except FactcheckError:
        connection.close()
        raise
    return connection


def refuse_missing(path: Path) -> None:
    """One sentence when there is nothing, or a folder, at ``path``."""
    try:
        is_folder = path.is_dir()
        is_file = path.is_file()
    except (OSError, ValueError):
        is_folder = is_file = False
    if is_folder:
        raise StoreError(f"{path} is a folder, not a project file.", "Name the .factcheck file inside it.")
    if not is_file:
        raise StoreError(f"There is no project file at {path}.", "Check the name, or make one with: factcheck new")
    if path.stat().st_size == 0:
        raise StoreError(f"{path} is empty, not a project file.", "Restore it from a backup, or make a new project.")


def _refuse_foreign(connection: sqlite3.Connection, path: Path, *, write: bool) -> None:
    """Raise when the file is not a project, has a layout this factcheck cannot read, or has lost its end."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError(f"{path} is not a factcheck project.", "It is left untouched; name a .factcheck file.")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA:
        raise StoreError(
            f"{path} was written by a newer factcheck (its layout is {version}, this one knows {SCHEMA}).",
            "Update factcheck; the file is left untouched.",
        )
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if version < SCHEMA and not write:
        _bridge(connection, path, version)
    wal = path.with_name(path.name + "-wal")
    if not wal.exists():
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        if path.stat().st_size < pages * size:
            raise damaged(path, f"{pages * size - path.stat().st_size:,} bytes are missing at its end")


def _bridge(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Make an older file readable as it is, by empty tables in place of those it lacks."""
    lacking = range(version, SCHEMA)
    if not all(layout in _BRIDGES for layout in lacking):
        raise StoreError(
            f"{path} was written by an older factcheck and has to be brought up to date, but it can only be read.",
            "Open it once where it can be written, or copy it.",
        )
    for layout in lacking:
        connection.executescript(_BRIDGES[layout])


def damaged(path: Path, what: str) -> StoreError:
    """The sentence for a file that SQLite cannot trust."""
    return StoreError(f"{path} is damaged: {what}.", "Restore it from a backup; the file is left untouched.")


def in_words(cls: type[_Kind]) -> type[_Kind]:
    """A class of reading methods whose failures come as :class:`StoreError` with a sentence; it has a ``path``."""
    for name, member in list(vars(cls).items()):
        if callable(member) and not name.startswith("_"):
            setattr(cls, name, _explained(member))
    return cls


def _explained(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def call(self: Any, *values: Any, **named: Any) -> Any:
        try:
            return method(self, *values, **named)
        except BROKEN as error:
            raise explain(error, self.path) from error

    return call


def explain(error: Exception, path: Path) -> StoreError:
    """What a failure of SQLite means for the person and what to do; nothing has been changed.

    Raises ``error`` itself when it is none of those foreseen.
    """
    if not isinstance(error, sqlite3.Error) or any(sign in str(error) for sign in _UNREADABLE):
        return damaged(path, "its contents are not what was written")
    if any(sign in str(error) for sign in _STRANGE):
        return damaged(path, f"its tables are not those of a project ({error})")
    code = getattr(error, "sqlite_errorcode", 0) or 0
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_FULL:
        return StoreError(
            f"The disk with {path} is full, so nothing was saved.", "Free some space, then do the same again."
        )
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(f"{path} is being written by another program.", "Wait a moment and try again.")
    if primary == sqlite3.SQLITE_READONLY:
        return ReadOnlyError(f"{path} cannot be written.", "Check its permissions, or work on a copy.")
    if primary == sqlite3.SQLITE_NOTADB:
        return StoreError(f"{path} is not a factcheck project.", "It is left untouched; name a .factcheck file.")
    if primary == sqlite3.SQLITE_CORRUPT:
        return damaged(path, "its contents do not hold together")
    if primary == sqlite3.SQLITE_CANTOPEN:
        return StoreError(f"{path} cannot be opened.", "Check that you may read the file and its folder.")
    if primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOLFS):
        return StoreError(
            f"Reading or writing {path} failed ({error}).",
            "Check the disk or the network folder; nothing was saved.",
        )
    raise error
