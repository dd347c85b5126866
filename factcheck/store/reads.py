"""Reading the log: what a record is now, whose it is, and what happened to it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from factcheck.core import record
from factcheck.core.model import ArticleId, ClaimId, EvidenceId, ReviewerId
from factcheck.store.cards import ArticleRow, ClaimRow, MarkRow, Tally
from factcheck.store.connection import in_words
from factcheck.store.editions import Editions

__all__ = ["ArticleRow", "ClaimRow", "LogRow", "MarkRow", "Reads", "Tally"]


class LogRow(NamedTuple):
    """One entry of the log as the history shows it; ``body`` is the record's whole state."""

    at: int
    author: ReviewerId
    author_name: str
    kind: str
    entity: str
    ver: int
    deleted: bool
    body: dict[str, Any]


@in_words
class Reads(Editions):
    """Everything that can be asked of an open project file."""

    def state(self, kind: str, entity: str) -> dict[str, Any] | None:
        """The body of a record as it is now, or None when it is deleted or unknown."""
        row = self._sql.execute(
            f"SELECT r.body FROM {kind} t JOIN revision r ON r.n = t.rev WHERE t.uid = ? AND t.live = 1",
            (bytes.fromhex(entity),),
        ).fetchone()
        return record.load(row[0]) if row else None

    def last_body(self, kind: str, entity: str) -> dict[str, Any] | None:
        """The body a record has or had when it was deleted; None when the log does not know it."""
        row = self._sql.execute(
            f"SELECT r.body FROM {kind} t JOIN revision r ON r.n = t.rev WHERE t.uid = ?",
            (bytes.fromhex(entity),),
        ).fetchone()
        return record.load(row[0]) if row else None

    def owner(self, kind: str, entity: str) -> ReviewerId | None:
        """The first author of a record, whose it is; None when the log does not know it."""
        row = self._sql.execute(
            """SELECT a.uid FROM revision r JOIN person a ON a.n = r.author JOIN replica p ON p.n = r.replica
               WHERE r.entity = ? AND r.kind = ? ORDER BY r.ver, r.at, p.uid, r.seq, r.hash LIMIT 1""",
            (bytes.fromhex(entity), kind),
        ).fetchone()
        return ReviewerId(row[0].hex()) if row else None

    def evidence_deleted_with(self, claim: ClaimId) -> list[EvidenceId]:
        """Evidence that was deleted in the same act as its claim (at the same time, next to it in the log)."""
        rows = self._sql.execute(
            """SELECT e.uid FROM evidence e JOIN claim c ON c.n = e.claim JOIN revision er ON er.n = e.rev
               JOIN revision cr ON cr.n = c.rev
               WHERE c.uid = ? AND e.live = 0 AND er.replica = cr.replica AND er.at = cr.at
                 AND cr.seq - er.seq BETWEEN 1 AND (SELECT count(*) FROM evidence x WHERE x.claim = c.n)
               ORDER BY e.position, e.uid""",
            (bytes.fromhex(claim),),
        )
        return [EvidenceId(row[0].hex()) for row in rows]

    def entities_of(self, article: ArticleId | None, claim: ClaimId | None) -> list[bytes]:
        """Ids of the records a history speaks of: a claim with its evidence, or an article with all its claims."""
        if claim is not None:
            which, key = "c.uid = ?", bytes.fromhex(claim)
        else:
            which, key = "c.article = (SELECT n FROM article WHERE uid = ?)", bytes.fromhex(article or "")
        rows = self._sql.execute(
            f"""SELECT c.uid FROM claim c WHERE {which}
                UNION SELECT e.uid FROM evidence e JOIN claim c ON c.n = e.claim WHERE {which}
                UNION SELECT k.uid FROM carrying k JOIN claim c ON c.n = k.claim WHERE {which}
                UNION SELECT k.uid FROM carrying k JOIN claim c ON c.n = k.to_claim WHERE {which}""",
            (key, key, key, key),
        )
        found = [row[0] for row in rows]
        if article is not None:
            for kind, column in (
                *(("submission", "article"), ("reading", "article"), ("carrying", "article")),
                *(("edition", "article"), ("edition", "previous")),
            ):
                own = f"SELECT uid FROM {kind} WHERE {column} = (SELECT n FROM article WHERE uid = ?)"
                found += [row[0] for row in self._sql.execute(own, (key,))]
            found.append(key)
        return list(dict.fromkeys(found))

    def log(self, entities: Sequence[bytes] | None = None) -> list[LogRow]:
        """Entries of the log in the order they were made, of these records or of all."""
        rows: list[Any] = []
        query = """SELECT r.at, a.uid, coalesce(v.name, ''), r.kind, r.entity, r.ver, r.deleted, r.body, r.n
                   FROM revision r JOIN person a ON a.n = r.author LEFT JOIN reviewer v ON v.uid = a.uid"""
        if entities is None:
            rows = self._sql.execute(f"{query} ORDER BY r.at, r.n").fetchall()
        else:
            for entity in entities:
                rows += self._sql.execute(f"{query} WHERE r.entity = ?", (entity,)).fetchall()
            rows.sort(key=_by_time)
        return [
            LogRow(at, ReviewerId(who.hex()), name, kind, entity.hex(), ver, bool(deleted), record.load(body))
            for at, who, name, kind, entity, ver, deleted, body, _n in rows
        ]


def _by_time(row: Any) -> tuple[int, int]:
    return row[0], row[8]
