"""Making, migrating and copying project files: the rare acts that need sqlite_utils or write whole files."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.core import record
from factcheck.errors import FactcheckError, StoreError
from factcheck.store import connection as opening


def create(path: Path) -> None:
    """Make a new project file under another name, whole, and move it into place."""
    refuse_existing(path)
    with _draft_of(path) as draft:
        sql = sqlite3.connect(draft, isolation_level=None)
        try:
            _prepare(sql)
        finally:
            sql.close()


def _prepare(sql: sqlite3.Connection) -> None:
    from factcheck.store import schema

    sql.execute("PRAGMA synchronous = FULL")
    sql.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
    schema.apply(sql)
    sql.execute(f"PRAGMA user_version = {opening.SCHEMA}")
    sql.execute(
        "INSERT INTO meta (key, value) VALUES ('project', ?), ('replica', ?)",
        (record.new_id(), record.new_id()),
    )


def migrate(sql: sqlite3.Connection, path: Path) -> None:
    """Bring an older file up to date, after a backup beside it named for the layout it had."""
    from factcheck.store import check, schema

    before = path.with_name(f"{path.stem}.before-layout-{opening.SCHEMA}{path.suffix}")
    if not before.exists():
        copy(sql, before)
    had = sql.execute("PRAGMA user_version").fetchone()[0]
    schema.apply(sql)
    sql.execute("BEGIN IMMEDIATE")
    try:
        for layout in range(had + 1, opening.SCHEMA + 1):
            for kind in schema.NEW_KINDS.get(layout, ()):
                # A log can hold records that came from a newer factcheck, for which there was no table yet.
                check.fold_kind(sql, kind)
        sql.execute(f"PRAGMA user_version = {opening.SCHEMA}")
        sql.execute("COMMIT")
    except BaseException:
        sql.execute("ROLLBACK")
        raise


def copy(sql: sqlite3.Connection, out: Path) -> None:
    """A sound copy of an open project (``VACUUM INTO``), synced, then moved into place under its name."""
    refuse_existing(out)
    with _draft_of(out) as draft:
        sql.execute("VACUUM INTO ?", (str(draft),))
        with draft.open("rb+") as handle:
            os.fsync(handle.fileno())


def verify(sql: sqlite3.Connection, out: Path) -> None:
    """Read a copy as a whole; raises :class:`StoreError` and removes it where it is not what was copied."""
    copied = opening.connect(out, write=False)
    try:
        sound = copied.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        same = all(sql.execute(query).fetchone() == copied.execute(query).fetchone() for query in _COUNTS)
    except opening.BROKEN:
        sound = same = False
    finally:
        copied.close()
    if not (sound and same):
        out.unlink(missing_ok=True)
        raise StoreError(
            f"The copy {out} could not be read again as it was written.", "Check the disk, then try again."
        )


_COUNTS = ("SELECT count(*), max(n) FROM revision", "SELECT count(*), total(length(data)) FROM content")


@contextmanager
def _draft_of(path: Path) -> Iterator[Path]:
    """A name beside ``path`` to write under; what stands there at the end is given the name itself.

    Raises :class:`StoreError` when that fails; nothing is left behind then.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        yield draft
        _put_in_place(draft, path)
    except sqlite3.Error as error:
        raise opening.explain(error, path) from error
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        draft.unlink(missing_ok=True)


def refuse_existing(path: Path) -> None:
    """One sentence when ``path`` is taken, or its folder is not there."""
    try:
        taken, folder = path.exists(), path.parent.is_dir()
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} is not a name a file can have.", "Choose another name.") from error
    if "\0" in str(path):
        raise StoreError(f"{path} is not a name a file can have.".replace("\0", "\ufffd"), "Choose another name.")
    if taken:
        raise StoreError(f"There is already something at {path}.", "Choose another name; nothing was overwritten.")
    for left in _companions(path):
        if left.exists():
            # SQLite would take the changes in it for those of the new file.
            raise StoreError(f"{left} is left over from another project.", "Move it away, or choose another name.")
    if not folder:
        raise StoreError(f"There is no folder {path.parent}.", "Make the folder first, or choose another.")


def remove(path: Path) -> None:
    """Take away a project that could not be finished, with the files SQLite keeps beside it."""
    for file in (*_companions(path), path):
        file.unlink(missing_ok=True)


def _companions(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("-wal", "-journal", "-shm")]


def _put_in_place(draft: Path, path: Path) -> None:
    """Give a finished file its name without ever replacing one that has appeared meanwhile."""
    try:
        os.link(draft, path)
    except FileExistsError as error:
        raise StoreError(f"There is already something at {path}.", "Choose another name.") from error
    except OSError:
        # No hard links here (some network folders, FAT): a plain rename.
        if path.exists():
            raise
        draft.rename(path)


def _cannot_write(path: Path, error: OSError) -> FactcheckError:
    return StoreError(f"{path} cannot be written: {error.strerror or error}.", "Check the folder and the disk's space.")
