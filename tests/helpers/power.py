"""A disk that loses power: what was written but not synced is kept, dropped or torn at random.

Ours in this test is everything but the engine and the disk: ``Project``, ``Store``, the settings and statements of
``factcheck.store.connection`` and its neighbours run as they are, because ``sqlite3.connect`` is the only thing
replaced there. Not ours: the engine is apsw's copy of SQLite (its VFS sees each write and sync; the standard
library's cannot be given one), and syncs reach only this recording, no real disk. The files left by a cut are then
opened by the unchanged Project over the standard library's SQLite.
"""

import hashlib
import random
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from factcheck.project import Project
from factcheck.project.claims import NewClaim
from factcheck.store import connection
from tests.helpers import projects

SECTOR = 512


class Event(NamedTuple):
    """Something that happened to a file: write, truncate, sync, delete; or an act that was acknowledged."""

    what: str
    file: str = ""
    offset: int = 0
    data: bytes = b""


class Recording(apsw.VFS):
    """Hands everything on to SQLite's own VFS and writes down what would reach the disk."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.events: list[Event] = []
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> Any:
        file = Recorded(name, flags)
        file.events = self.events
        file.name = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "temp").name
        return file

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.events.append(Event("delete", Path(filename).name, int(syncdir)))
        super().xDelete(filename, syncdir)


class Recorded(apsw.VFSFile):
    """One open file."""

    events: list[Event]
    name: str

    def __init__(self, filename: Any, flags: list[int]) -> None:
        super().__init__("", filename, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self.events.append(Event("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self.events.append(Event("truncate", self.name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self.events.append(Event("sync", self.name))


class Rows:
    """A cursor of apsw with the methods of the standard library's."""

    def __init__(self, cursor: Any, last: int) -> None:
        self._cursor = cursor
        self.lastrowid = last

    def __iter__(self) -> Any:
        return self._cursor

    def fetchone(self) -> Any:
        return self._cursor.fetchone()

    def fetchall(self) -> Any:
        return self._cursor.fetchall()


class Connection:
    """A connection of apsw with the methods of the standard library's that the store uses."""

    def __init__(self, uri: str, vfs: str, synchronous: str) -> None:
        self._apsw = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI, vfs=vfs)
        self._synchronous = synchronous

    def execute(self, statement: str, values: Any = ()) -> Rows:
        if statement == "PRAGMA synchronous = FULL":
            statement = f"PRAGMA synchronous = {self._synchronous}"
        try:
            cursor = self._apsw.execute(statement, tuple(values))
        except apsw.ConstraintError as error:
            raise sqlite3.IntegrityError(str(error)) from error
        except apsw.Error as error:
            raise sqlite3.OperationalError(str(error)) from error
        return Rows(cursor, self._apsw.last_insert_rowid())

    def executemany(self, statement: str, values: Any) -> None:
        self._apsw.executemany(statement, values)

    @property
    def in_transaction(self) -> bool:
        return bool(self._apsw.in_transaction)

    def close(self) -> None:
        self._apsw.close()


class _Sqlite3:
    """The module ``sqlite3`` with another ``connect``."""

    def __init__(self, vfs: str, synchronous: str) -> None:
        self._settings = vfs, synchronous

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite3, name)

    def connect(self, address: str, **_settings: Any) -> Connection:
        return Connection(address, *self._settings)


class Session(NamedTuple):
    """A recorded session: the file it began with, what happened, and the tables' digest after each act."""

    before: bytes
    events: list[Event]
    digests: list[str]


def digest(project: Project) -> str:
    """A short name for all that a project's tables hold."""
    return hashlib.sha256(repr(projects.tables(project)).encode()).hexdigest()


def record(folder: Path, seed: object, acts: int, monkeypatch: Any, synchronous: str = "FULL") -> Session:
    """Work in a project over a recording disk: open, ``acts`` random verbs, close."""
    path = projects.copy_to(folder / "recorded.factcheck")
    before = path.read_bytes()
    vfs = Recording(f"recording-{folder.name}-{seed}-{synchronous}")
    dice = projects.dice(seed)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "sqlite3", _Sqlite3(vfs.name, synchronous))
        project = Project.open(path)
        project.use_reviewer("Mia")
        said = Event("said")
        vfs.events.append(said)
        digests = [digest(project)]
        while len(digests) <= acts:
            _act(project, dice)
            vfs.events.append(said)
            digests.append(digest(project))
        project.close()
    vfs.unregister()
    path.unlink()
    return Session(before, vfs.events, digests)


def _act(project: Project, dice: random.Random) -> None:
    """One random verb: one transaction."""
    article = project.articles()[0]
    claims = project.claims()
    what = dice.random()
    if len(claims) > 5 and what < 0.35:
        claim = dice.choice(claims).id
        (project.relabel if what < 0.05 else project.edit)(claim, **_fields(project, claim, what, dice))
    elif len(claims) > 5 and what < 0.4:
        project.delete(dice.choice(claims).id)
    elif len(claims) > 5 and what < 0.5:
        items = [item.id for claim in claims for item in project.evidence(claim.id)]
        if not items or what < 0.44:
            project.add_evidence(dice.choice(claims).id, url=f"https://example.org/{what}")
        else:
            project.attach(dice.choice(items), "file", dice.randbytes(dice.choice((10, 5000, 150_000))))
    elif len(claims) > 5 and what < 0.55:
        project.undo()
    else:
        taken = {(claim.start, claim.end) for claim in claims}
        free = [(s, s + n) for s in range(0, article.length - 12, 1) for n in (3, 5, 8) if (s, s + n) not in taken]
        some = dice.sample([(s, e) for s, e in free if project.text(article.id)[s:e].strip()], 3)
        if what < 0.6:
            project.mark_many([NewClaim(article.id, *place, "verified") for place in some])
        else:
            project.mark(article.id, *some[0], "verified", note="n" * dice.randrange(2000))


def _fields(project: Project, claim: str, what: float, dice: random.Random) -> dict[str, str]:
    if what < 0.05:
        return {
            "label": dice.choice([one.key for one in project.labels.labels if one.key != project.claim(claim).label])
        }
    return {"note": f"{what} " * dice.randrange(1, 60)}


class _File:
    """What is safe of a file, and what has happened to it since it was last synced."""

    def __init__(self, data: bytes = b"", *, there: bool = False) -> None:
        self.safe = bytearray(data)
        self.there = there
        self.since: list[Event] = []
        self.deleted = False

    def sync(self) -> None:
        for event in self.since:
            _apply(self.safe, event)
        self.since.clear()
        self.there = True

    def after_cut(self, dice: random.Random) -> bytes | None:
        """The file as the cut leaves it, or None where it is gone or was never there."""
        if (self.deleted or not self.there) and dice.random() < 0.5:
            return None
        data = bytearray(self.safe)
        for event in self.since:
            fate = dice.random()
            if fate < 0.4:
                _apply(data, event)
            elif fate < 0.7 and event.what == "write":
                _tear(data, event, dice)
        return bytes(data)


def _apply(data: bytearray, event: Event) -> None:
    if len(data) < event.offset:
        data.extend(bytes(event.offset - len(data)))
    if event.what == "truncate":
        del data[event.offset :]
    else:
        data[event.offset : event.offset + len(event.data)] = event.data


def _tear(data: bytearray, event: Event, dice: random.Random) -> None:
    """Some sectors of a write, the others as they were."""
    for low in range(0, len(event.data), SECTOR):
        if dice.random() < 0.5:
            _apply(data, Event("write", event.file, event.offset + low, event.data[low : low + SECTOR]))


def after_cut(session: Session, place: int, dice: random.Random) -> tuple[dict[str, bytes], int]:
    """The files as a cut before event ``place`` leaves them, and how many acts had been acknowledged by then."""
    files = {"recorded.factcheck": _File(session.before, there=True)}
    said = 0
    for event in session.events[:place]:
        if event.what == "said":
            said += 1
            continue
        file = files.setdefault(event.file, _File())
        if event.what == "sync":
            if not file.there:
                # SQLite syncs the folder with a new file's first sync: what was deleted before stays deleted.
                files = {name: one for name, one in files.items() if not one.deleted}
            file.sync()
        elif event.what == "delete":
            file.deleted = True
            if event.offset:
                del files[event.file]
        else:
            if file.deleted:
                # Made anew under the old name: what the old one held is gone with the first write.
                file = files[event.file] = _File()
            file.since.append(event)
    left = {name: data for name, file in files.items() if (data := file.after_cut(dice)) is not None}
    return left, said


class Cut(NamedTuple):
    """What a cut came to: acts acknowledged before it, acknowledged acts lost, and what was wrong with the file."""

    said: int
    lost: int
    wrong: str


def cut(session: Session, folder: Path, dice: random.Random) -> Cut:
    """Cut the power at a random place, open what is left with the real engine, and compare."""
    files, said = after_cut(session, dice.randrange(len(session.events) + 1), dice)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    path = folder / "recorded.factcheck"
    try:
        with Project.open(path) as project:
            wrong = "; ".join(project.check())
            found = digest(project)
    except Exception as error:  # noqa: BLE001  the control makes files that nothing can open
        return Cut(said, 0, repr(error))
    finally:
        for entry in folder.iterdir():
            entry.unlink()
    if found not in session.digests:
        return Cut(said, 0, wrong or "half of an act, or a state that never was")
    # `said` counts from the opening on; an act that had just been committed may be there unsaid.
    return Cut(said, max(0, said - 1 - _last(session.digests, found)), wrong)


def _last(digests: list[str], found: str) -> int:
    return len(digests) - 1 - digests[::-1].index(found)
