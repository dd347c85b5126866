"""What merging would bring, found out without writing: counts, concurrent edits, namesakes, what would not be shown.

Every new entry of the other log is verified on the way, with the content it names: what a survey has found sound is
merged whole.
"""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.core.model import ReviewerId
from factcheck.store import connection as opening
from factcheck.store.fold import KINDS, OWNED
from factcheck.store.other import Entry, OtherFile, body_of, parts, revisions_of

Progress = Callable[[int, int], None]

MOST_CONFLICTS = 1000
"""Concurrent edits that are told one by one; there may be more of them."""

_OWNER = {
    "claim": "SELECT p.uid, count(*) FROM claim t JOIN person p ON p.n = t.reviewer WHERE t.rev IS NOT NULL GROUP BY 1",
    "evidence": """SELECT p.uid, count(*) FROM evidence t JOIN revision r ON r.n = t.rev JOIN person p ON p.n = r.author
                   GROUP BY 1""",
    "reading": "SELECT p.uid, count(*) FROM reading t JOIN person p ON p.n = t.reviewer GROUP BY 1",
    "submission": "SELECT p.uid, count(*) FROM submission t JOIN person p ON p.n = t.reviewer GROUP BY 1",
    "carrying": "SELECT p.uid, count(*) FROM carrying t JOIN person p ON p.n = t.reviewer GROUP BY 1",
}
"""Kinds that are counted by whose they are; the others by nobody's."""
_WHOLE = "SELECT NULL, count(*) FROM {0} WHERE rev IS NOT NULL"


class Count(NamedTuple):
    """Records of a kind, by the reviewer whose they are ("" for what is everybody's, such as articles).

    ``new`` are not here at all, ``changed`` are here and have revisions that are not, ``known`` have none.
    """

    kind: str
    reviewer: ReviewerId | None
    name: str
    new: int
    changed: int
    known: int


class Conflict(NamedTuple):
    """A record of which both sides have revisions the other has not, and which say different things.

    ``here`` and ``there`` are its bodies (None: deleted), ``wins`` the side that will be shown; nothing is lost.
    """

    kind: str
    entity: str
    here: dict[str, Any] | None
    there: dict[str, Any] | None
    here_by: str
    there_by: str
    wins: str


class Namesakes(NamedTuple):
    """A name that two reviewers with different ids have, one here and one there."""

    name: str
    here: ReviewerId
    there: ReviewerId


class Survey(NamedTuple):
    """What merging a file would bring.

    ``foreign`` are revisions of somebody's record by somebody else: kept in the log and not shown. ``unknown`` are
    revisions of kinds that this factcheck does not know: kept and passed on. ``conflicts`` are the first of
    ``conflict_count``.
    """

    path: Path
    revisions: int
    new: int
    counts: tuple[Count, ...]
    conflicts: tuple[Conflict, ...]
    conflict_count: int
    namesakes: tuple[Namesakes, ...]
    foreign: int
    unknown: int

    def total(self, kind: str) -> tuple[int, int, int]:
        """How many records of a kind are new, changed and known, whosever they are."""
        own = [count for count in self.counts if count.kind == kind]
        return sum(each.new for each in own), sum(each.changed for each in own), sum(each.known for each in own)


def survey(ours: Path, theirs: Path, progress: Progress | None = None) -> Survey:
    """Compare two project files over connections of its own: it may run beside whoever works on ``ours``.

    Raises :class:`StoreError` when the other file is missing, foreign, newer, damaged, or ours itself.
    """
    with OtherFile(theirs, ours) as other, closing(opening.connect(ours, write=False)) as sql:
        looking = _Surveying(sql, ours, other)
        try:
            return looking.look(progress)
        except opening.BROKEN as error:
            raise opening.explain(error, looking.reading) from error


class _Surveying:
    """One survey: what has been seen of each record so far."""

    def __init__(self, sql: sqlite3.Connection, ours: Path, other: OtherFile) -> None:
        self._ours, self._path, self._other = sql, ours, other
        self.reading = ours
        """The file that a failure of reading is about."""
        # Kind → record → its author, or b"" where several have written it.
        self._seen: dict[str, dict[bytes, bytes]] = {}
        self._content = set[bytes]()
        self._unknown = 0
        self._foreign = 0
        self._conflicts: list[Conflict] = []
        self._conflict_count = 0

    def look(self, progress: Progress | None) -> Survey:
        """Read all that is new, then compare the records that both sides have changed."""
        numbers = self._other.new_numbers(self._ours)
        done = 0
        for chunk in self._other.chunks(numbers, self._has_content):
            for entry in chunk.entries:
                self._see(entry)
            self._content.update(chunk.content)
            done += len(chunk.entries)
            if progress is not None:
                progress(done, len(numbers))
        self._content.update(sha for sha, _data in self._other.unnamed_content(self._has_content))
        names = {**self._names(self._other.sql), **self._names(self._ours)}
        counts = list[Count]()
        for kind in KINDS:
            seen = self._seen.get(kind, {})
            known = self._known(kind, seen)
            self._compare(kind, [*known, *(each for each, who in seen.items() if not who and each not in known)], names)
            counts += self._count(kind, seen, known, names)
        revisions = self._other.sql.execute("SELECT max(n) FROM revision").fetchone()[0] or 0
        return Survey(
            self._other.path, revisions, len(numbers), tuple(counts), tuple(self._conflicts), self._conflict_count,
            tuple(self._namesakes()), self._foreign, self._unknown,
        )  # fmt: skip

    def _has_content(self, sha: bytes) -> bool:
        return (
            sha in self._content
            or self._ours.execute("SELECT 1 FROM content WHERE sha = ?", (sha,)).fetchone() is not None
        )

    def _see(self, entry: Entry) -> None:
        if entry.kind not in KINDS:
            self._unknown += 1
            return
        seen = self._seen.setdefault(entry.kind, {})
        if seen.setdefault(entry.entity, entry.author) != entry.author:
            seen[entry.entity] = b""

    def _known(self, kind: str, entities: Iterable[bytes]) -> set[bytes]:
        """Those of the records that our log knows."""
        found = set[bytes]()
        for part in parts(entities):
            marks = ", ".join("?" * len(part))
            query = f"SELECT DISTINCT entity FROM revision WHERE entity IN ({marks}) AND kind = ?"
            found.update(row[0] for row in self._ours.execute(query, (*part, kind)))
        return found

    def _names(self, sql: sqlite3.Connection) -> dict[bytes, str]:
        self.reading = self._path if sql is self._ours else self._other.path
        return dict(sql.execute("SELECT uid, name FROM reviewer WHERE live = 1 AND name <> ''"))

    def _namesakes(self) -> list[Namesakes]:
        here = {name.strip().casefold(): uid for uid, name in self._names(self._ours).items()}
        found = []
        for uid, name in sorted(self._names(self._other.sql).items(), key=lambda pair: pair[1]):
            same = here.get(name.strip().casefold())
            if same is not None and same != uid and uid not in here.values():
                found.append(Namesakes(name, ReviewerId(same.hex()), ReviewerId(uid.hex())))
        return found

    def _count(self, kind: str, seen: dict[bytes, bytes], known: set[bytes], names: dict[bytes, str]) -> list[Count]:
        self.reading = self._other.path
        totals = dict(self._other.sql.execute(_OWNER.get(kind) or _WHOLE.format(kind)).fetchall())
        self.reading = self._path
        new, changed = dict.fromkeys(totals, 0), dict.fromkeys(totals, 0)
        for entity, who in seen.items():
            key = who if kind in _OWNER else None
            into = changed if entity in known else new
            into[key] = into.get(key, 0) + 1
        found = []
        for key in sorted({*new, *changed}, key=lambda uid: names.get(uid or b"", "")):
            more, other = new.get(key, 0), changed.get(key, 0)
            rest = max(0, totals.get(key, 0) - more - other)
            if more or other or rest:
                reviewer = ReviewerId(key.hex()) if key else None
                found.append(Count(kind, reviewer, names.get(key, "") if key else "", more, other, rest))
        return found

    def _compare(self, kind: str, entities: list[bytes], names: dict[bytes, str]) -> None:
        """Find concurrent edits, and revisions by others than a record's owner."""
        for part in parts(entities):
            sides: dict[bytes, tuple[dict[bytes, Entry], dict[bytes, Entry]]] = {each: ({}, {}) for each in part}
            for side, rows in enumerate((revisions_of(self._ours, kind, part), self._other.of_records(kind, part))):
                for entry in rows:
                    sides[entry.entity][side][entry.hash] = entry
            for here, there in sides.values():
                self._compare_one(here, there, names)

    def _compare_one(self, here: dict[bytes, Entry], there: dict[bytes, Entry], names: dict[bytes, str]) -> None:
        both = sorted({**here, **there}.values(), key=lambda entry: entry.order)
        owned = both[0].kind in OWNED
        counting = [entry for entry in both if not owned or entry.author == both[0].author]
        self._foreign += sum(entry.author != both[0].author and entry.hash not in here for entry in both if owned)
        mine = [entry for entry in counting if entry.hash in here]
        theirs = [entry for entry in counting if entry.hash in there]
        only_mine, only_theirs = mine and mine[-1].hash not in there, theirs and theirs[-1].hash not in here
        if not (only_mine and only_theirs) or body_of(mine[-1]) == body_of(theirs[-1]):
            return
        self._conflict_count += 1
        if len(self._conflicts) >= MOST_CONFLICTS:
            return
        last, other = mine[-1], theirs[-1]
        wins = "here" if counting[-1].hash == last.hash else "there"
        self._conflicts.append(
            Conflict(last.kind, last.entity.hex(), body_of(last), body_of(other), names.get(last.author, ""),
                     names.get(other.author, ""), wins)
        )  # fmt: skip
