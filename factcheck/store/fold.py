"""From the log to the current tables: the winner of each record, written as a typed row.

A row depends on nothing but its own record's revisions, so the tables are the same in whatever order the
log arrived. What a record names before it is there itself (a claim's article) gets a row with ``live = 0``.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence

from factcheck.core import record, text
from factcheck.core.acts import Body

OWNED = ("claim", "evidence", "submission", "reading", "carrying")
"""Kinds that belong to their first author: somebody else's revision is kept in the log and not shown."""

KINDS = ("setting", "reviewer", "article", "claim", "evidence", "submission", "reading", "edition", "carrying")
"""Kinds with a current table, in the order in which they refer to each other."""

_ARTICLE = ("title", "byline", "site", "url", "published", "language", "name", "media_type")
_CLAIM = ("quote", "prefix", "suffix", "label", "reason", "wording", "speaker", "attribution", "certainty", "note",
          "correction")  # fmt: skip
_EVIDENCE = ("url", "title", "publisher", "published", "accessed", "quote", "archive_url", "stance", "source", "note",
             "file_name", "file_sha")  # fmt: skip
_WORDS = ("quote", "wording", "speaker", "note", "correction")
_BLANK = ("",) * len(_CLAIM)
_encode = json.JSONEncoder(separators=(",", ":")).encode

# The winner of a record is its greatest (version, clock, replica, sequence, hash), version first.
_ORDER = "r.ver {0}, r.at {0}, p.uid {0}, r.seq {0}, r.hash {0}"
_DOWN, _UP = _ORDER.format("DESC"), _ORDER.format("ASC")


class Winner(tuple[int, str, bytes, int, bytes, int, int, str]):
    """``(n, kind, entity, author n, author uid, at, deleted, body)`` of the revision that counts."""

    __slots__ = ()


def winner(connection: sqlite3.Connection, kind: str, entity: bytes) -> Winner | None:
    """The revision that counts for one record, or None when the log does not know it."""
    found = connection.execute(f"{_WINNERS} SELECT * FROM ranked WHERE place = 1", (kind, entity)).fetchone()
    return Winner(found[:8]) if found else None


def winners(connection: sqlite3.Connection, kind: str) -> Iterator[Winner]:
    """The revision that counts for each record of a kind, in the order of their ids."""
    cursor = connection.execute(f"{_ALL_WINNERS} SELECT * FROM ranked WHERE place = 1 ORDER BY entity", (kind,))
    return (Winner(row[:8]) for row in cursor)


def winners_of(connection: sqlite3.Connection, kind: str, entities: Sequence[bytes]) -> list[Winner]:
    """The revision that counts for each of some records that the log knows."""
    marks = ", ".join("?" * len(entities))
    query = f"{_ranked(f'r.kind = ? AND r.entity IN ({marks})')} SELECT * FROM ranked WHERE place = 1"
    return [Winner(row[:8]) for row in connection.execute(query, (kind, *entities)).fetchall()]


def _ranked(where: str) -> str:
    owned = ", ".join(f"'{kind}'" for kind in OWNED)
    return f"""
        WITH known AS (
            SELECT r.n, r.kind, r.entity, r.author, a.uid AS author_uid, r.at, r.deleted, r.body, r.ver, r.seq,
                   r.hash, p.uid,
                   first_value(r.author) OVER (PARTITION BY r.entity ORDER BY {_UP}) AS owner
            FROM revision r JOIN replica p ON p.n = r.replica JOIN person a ON a.n = r.author
            WHERE {where}
        ), ranked AS (
            SELECT r.n, r.kind, r.entity, r.author, r.author_uid, r.at, r.deleted, r.body,
                   row_number() OVER (PARTITION BY r.entity ORDER BY {_DOWN.replace("p.uid", "r.uid")}) AS place
            FROM known r WHERE r.kind NOT IN ({owned}) OR r.author = r.owner
        )"""


_WINNERS = _ranked("r.kind = ? AND r.entity = ?")
_ALL_WINNERS = _ranked("r.kind = ?")


class Fold:
    """Writes winners into the current tables. Keeps the local numbers of what it has met."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection
        self._numbers: dict[tuple[str, str], int] = {}
        self._writers: dict[str, Callable[[Winner, Body, bool], None]] = {
            kind: getattr(self, f"_{kind}") for kind in KINDS
        }

    def forget(self) -> None:
        """Drop the remembered numbers (a transaction was rolled back, or the tables were emptied)."""
        self._numbers.clear()

    def write(self, found: Winner, data: Body | None = None, *, new: bool = False) -> None:
        """Write one record's row. ``new`` promises that there is no row of it yet; ``data`` is the body, read."""
        write = self._writers.get(found[1])
        if write is not None:
            write(found, record.load(found[7]) if data is None else data, new)

    def write_new(self, kind: str, won: Sequence[tuple[Winner, Body]]) -> None:
        """Write the rows of many records of a kind, of which there are none yet and none is deleted."""
        if kind == "claim":
            self._new_claims(won)
        else:
            for found, data in won:
                self.write(found, data, new=True)

    def number(self, table: str, uid: str) -> int:
        """Local number of a record that another one names; makes its row where there is none."""
        known = self._numbers.get((table, uid))
        if known is not None:
            return known
        key = bytes.fromhex(uid)
        row = self._sql.execute(f"SELECT n FROM {table} WHERE uid = ?", (key,)).fetchone()
        if row is None:
            row = (self._sql.execute(f"INSERT INTO {table} (uid) VALUES (?)", (key,)).lastrowid,)
        if len(self._numbers) > 100_000:
            self._numbers.clear()
        self._numbers[table, uid] = row[0]
        return int(row[0])

    def _setting(self, found: Winner, data: Body, _new: bool) -> None:
        n, _kind, entity, _author, _uid, _at, deleted, _body = found
        values = (n, 1 - deleted, str(data.get("key", "")), record.dump({"value": data.get("value")}))
        self._upsert("setting", "rev, live, key, value", entity, values)

    def _reviewer(self, found: Winner, data: Body, _new: bool) -> None:
        n, _kind, entity, _author, _uid, _at, deleted, _body = found
        self.number("person", entity.hex())
        values = (
            n,
            1 - deleted,
            *_texts(data, ("name", "initials", "colour")),
            str(data.get("role", "reviewer")),
        )
        self._upsert("reviewer", "rev, live, name, initials, colour, role", entity, values)

    def _article(self, found: Winner, data: Body, _new: bool) -> None:
        n, _kind, entity, _author, _uid, _at, deleted, _body = found
        data = {"media_type": "text/plain", **data}
        values = (
            *(n, 1 - deleted, *_texts(data, _ARTICLE), _whole(data, "length")),
            *(
                _bytes(data, "text"),
                _bytes(data, "original"),
                _whole(data, "retrieved"),
                _whole(data, "added"),
            ),
        )
        columns = f"rev, live, {', '.join(_ARTICLE)}, length, text, original, retrieved, added"
        self._upsert("article", columns, entity, values)

    def _claim(self, found: Winner, data: Body, new: bool) -> None:
        _n, _kind, entity, _author, _uid, _at, deleted, _body = found
        if not new:
            self._unindex(entity)
        row = self._upsert("claim", _CLAIM_COLUMNS, entity, self._claim_values(found, data), new=new)
        if not deleted:
            # Only a row that was inserted has its number in the cursor; an update leaves an older one there.
            number = row.lastrowid if new else self.number("claim", entity.hex())
            self._sql.execute(_INDEX, (number, claim_words(data)))

    def _new_claims(self, won: Sequence[tuple[Winner, Body]]) -> None:
        rows = [(found[2], *self._claim_values(found, data)) for found, data in won]
        first = self._sql.execute("SELECT coalesce(max(n), 0) + 1 FROM claim").fetchone()[0]
        self._sql.executemany(_upsert_sql("claim", _CLAIM_COLUMNS, new=True), rows)
        # SQLite numbers new rows one after the other, from the greatest number there was.
        self._sql.executemany(_INDEX, enumerate((claim_words(data) for _found, data in won), first))

    def _claim_values(self, found: Winner, data: Body) -> tuple[object, ...]:
        n, _kind, _entity, author, _uid, at, deleted, _body = found
        return (
            *(n, 1 - deleted, self.number("article", data["article"]), author, data["start"], data["end"]),
            *map(data.get, _CLAIM, _BLANK),
            *(data.get("status", "to-do"), ", ".join(data.get("tags", ()))),
            *(int(data.get("legal", False)), data.get("created", 0), at),
        )

    def _unindex(self, entity: bytes) -> None:
        """Take a claim's present words out of the full-text index, which keeps no copy of them itself."""
        columns = ", ".join(_WORDS)
        row = self._sql.execute(f"SELECT n, live, tags, {columns} FROM claim WHERE uid = ?", (entity,)).fetchone()
        if row is not None and row[1]:
            words = text.search_words("\n".join([*row[3:], row[2]]))
            self._sql.execute(
                "INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', ?, ?)", (row[0], words)
            )

    def _evidence(self, found: Winner, data: Body, new: bool) -> None:
        n, _kind, entity, _author, _uid, at, deleted, _body = found
        values = (
            *(n, 1 - deleted, self.number("claim", data["claim"]), _whole(data, "position")),
            *_texts(data, _EVIDENCE),
            *(_whole(data, "created"), at),
        )
        columns = f"rev, live, claim, position, {', '.join(_EVIDENCE)}, created, modified"
        self._upsert("evidence", columns, entity, values, new=new)

    def _submission(self, found: Winner, data: Body, new: bool) -> None:
        n, _kind, entity, author, _uid, at, deleted, _body = found
        values = (n, 1 - deleted, self.number("article", data["article"]), author, at)
        self._upsert("submission", "rev, live, article, reviewer, at", entity, values, new=new)

    def _reading(self, found: Winner, data: Body, new: bool) -> None:
        n, _kind, entity, author, _uid, at, deleted, _body = found
        values = (n, 1 - deleted, self.number("article", data["article"]), author, data["start"], data["end"], at)
        self._upsert("reading", 'rev, live, article, reviewer, start, "end", at', entity, values, new=new)

    def _edition(self, found: Winner, data: Body, new: bool) -> None:
        n, _kind, entity, _author, _uid, _at, deleted, _body = found
        values = (n, 1 - deleted, self.number("article", data["article"]), self.number("article", data["of"]))
        self._upsert("edition", "rev, live, article, previous", entity, values, new=new)

    def _carrying(self, found: Winner, data: Body, new: bool) -> None:
        n, _kind, entity, author, _uid, _at, deleted, _body = found
        candidates = [[int(start), int(end), int(sure)] for start, end, sure in data.get("candidates", ())]
        values = (
            *(n, 1 - deleted, self.number("article", data["article"]), self.number("claim", data["claim"]), author),
            *(self.number("claim", data["to"]) if data.get("to") else None, data["state"]),
            *(_whole(data, "sureness"), _encode(candidates)),
        )
        self._upsert("carrying", _CARRYING_COLUMNS, entity, values, new=new)

    def _upsert(
        self, table: str, columns: str, uid: bytes, values: tuple[object, ...], *, new: bool = False
    ) -> sqlite3.Cursor:
        return self._sql.execute(_upsert_sql(table, columns, new), (uid, *values))


_CLAIM_COLUMNS = (
    f'rev, live, article, reviewer, start, "end", {", ".join(_CLAIM)}, status, tags, legal, created, modified'
)
_CARRYING_COLUMNS = "rev, live, article, claim, reviewer, to_claim, state, sureness, candidates"
_INDEX = "INSERT INTO claim_words (rowid, words) VALUES (?, ?)"
_SQL: dict[tuple[str, bool], str] = {}


def _upsert_sql(table: str, columns: str, new: bool) -> str:
    known = _SQL.get((table, new))
    if known is None:
        names = columns.split(", ")
        marks = ", ".join("?" * (len(names) + 1))
        known = f"INSERT INTO {table} (uid, {columns}) VALUES ({marks})"
        if not new:
            known += " ON CONFLICT (uid) DO UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in names)
        _SQL[table, new] = known
    return known


def claim_words(data: Body) -> str:
    """What the full-text index holds of a claim's body."""
    return text.search_words("\n".join([*map(data.get, _WORDS, _BLANK), ", ".join(data.get("tags", ()))]))


def _texts(data: Body, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([str(data.get(name, "")) for name in names])


def _whole(data: Body, name: str) -> int:
    return int(data.get(name, 0))


def _bytes(data: Body, name: str) -> bytes | None:
    value = data.get(name)
    return bytes.fromhex(value) if value else None
