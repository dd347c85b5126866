"""Typed reading from a project file: rows in, values out. No writing here."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from factcheck.core import record
from factcheck.core.model import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    Evidence,
    EvidenceId,
    Reviewer,
    ReviewerId,
)
from factcheck.core.text import search_query

_ARTICLE = "title, byline, site, url, published, language, name, media_type, length, retrieved, added"
_CLAIM = """c.quote, c.prefix, c.suffix, c.label, c.reason, c.wording, c.speaker, c.attribution, c.certainty, c.note,
            c.correction, c.status, c.tags, c.legal, c.created, c.modified"""
_CLAIMS = f"""SELECT c.uid, a.uid, p.uid, c.start, c."end", {_CLAIM} FROM claim c
              JOIN article a ON a.n = c.article JOIN person p ON p.n = c.reviewer"""
_EVIDENCE = """e.position, e.url, e.title, e.publisher, e.published, e.accessed, e.quote, e.archive_url, e.stance,
               e.source, e.note, e.file_name, e.file_sha, e.created, e.modified"""
_TEXT_ORDER = 'c.start, c."end" DESC, c.created, c.uid'


class MarkRow(NamedTuple):
    """What the reading column paints of a claim; ``n`` is its local number."""

    n: int
    start: int
    end: int
    label: str
    reviewer: ReviewerId
    id: ClaimId


class ClaimRow(NamedTuple):
    """What a card of the claims panel shows."""

    n: int
    id: ClaimId
    start: int
    end: int
    label: str
    quote: str
    speaker: str
    evidence: int
    note: bool
    legal: bool
    status: str
    reason: str
    reviewer_id: ReviewerId
    reviewer_name: str
    reviewer_initials: str
    reviewer_colour: str


class ArticleRow(NamedTuple):
    """What a card of the article list shows. ``counts`` is claims a label, all reviewers; ``mine`` is my claims."""

    n: int
    id: ArticleId
    title: str
    site: str
    byline: str
    published: str
    length: int
    counts: dict[str, int]
    mine: int
    state: str


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


class Reads:
    """Everything that can be asked of an open project file."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self._sql = sql

    # -- records by id -------------------------------------------------------------------------------

    def setting(self, key: str) -> Any:
        """A project setting, or None."""
        row = self._sql.execute("SELECT value FROM setting WHERE key = ? AND live = 1", (key,)).fetchone()
        return record.load(row[0])["value"] if row else None

    def article(self, article: ArticleId) -> Article | None:
        """One article, or None."""
        row = self._sql.execute(
            f"SELECT {_ARTICLE} FROM article WHERE uid = ? AND live = 1", (bytes.fromhex(article),)
        ).fetchone()
        return Article(article, *row) if row else None

    def articles(self) -> list[Article]:
        """All articles in project order."""
        rows = self._sql.execute(f"SELECT uid, {_ARTICLE} FROM article WHERE live = 1 ORDER BY added, uid")
        return [Article(ArticleId(uid.hex()), *rest) for uid, *rest in rows]

    def text(self, article: ArticleId) -> str | None:
        """An article's stored text, or None."""
        data = self._content("SELECT text FROM article WHERE uid = ?", bytes.fromhex(article))
        return None if data is None else data.decode()

    def original(self, article: ArticleId) -> bytes | None:
        """The bytes an article was made from, or None when they were not kept."""
        return self._content("SELECT original FROM article WHERE uid = ?", bytes.fromhex(article))

    def content(self, sha: str) -> bytes | None:
        """Bytes kept under their SHA-256 (hexadecimal), or None."""
        row = self._sql.execute("SELECT data FROM content WHERE sha = ?", (bytes.fromhex(sha),)).fetchone()
        return row[0] if row else None

    def _content(self, query: str, uid: bytes) -> bytes | None:
        row = self._sql.execute(f"SELECT data FROM content WHERE sha = ({query})", (uid,)).fetchone()
        return row[0] if row else None

    def claim(self, claim: ClaimId) -> Claim | None:
        """One claim that is not deleted, or None."""
        row = self._sql.execute(f"{_CLAIMS} WHERE c.uid = ? AND c.live = 1", (bytes.fromhex(claim),)).fetchone()
        return _claim(row) if row else None

    def claim_at(self, article: ArticleId, reviewer: ReviewerId, start: int, end: int) -> ClaimId | None:
        """A reviewer's claim on exactly this passage, or None."""
        row = self._sql.execute(
            """SELECT c.uid FROM claim c JOIN article a ON a.n = c.article JOIN person p ON p.n = c.reviewer
               WHERE a.uid = ? AND c.start = ? AND c."end" = ? AND p.uid = ? AND c.live = 1""",
            (bytes.fromhex(article), start, end, bytes.fromhex(reviewer)),
        ).fetchone()
        return ClaimId(row[0].hex()) if row else None

    def evidence_item(self, evidence: EvidenceId) -> Evidence | None:
        """One evidence item that is not deleted, or None."""
        row = self._sql.execute(
            f"""SELECT e.uid, c.uid, {_EVIDENCE} FROM evidence e JOIN claim c ON c.n = e.claim
                WHERE e.uid = ? AND e.live = 1""",
            (bytes.fromhex(evidence),),
        ).fetchone()
        return _evidence(row) if row else None

    def evidence(self, claim: ClaimId) -> list[Evidence]:
        """A claim's evidence in its order."""
        rows = self._sql.execute(
            f"""SELECT e.uid, c.uid, {_EVIDENCE} FROM evidence e JOIN claim c ON c.n = e.claim
                WHERE c.uid = ? AND e.live = 1 ORDER BY e.position, e.created, e.uid""",
            (bytes.fromhex(claim),),
        )
        return [_evidence(row) for row in rows]

    def reviewers(self) -> list[Reviewer]:
        """All reviewers by name."""
        rows = self._sql.execute(
            "SELECT uid, name, initials, colour, role FROM reviewer WHERE live = 1 ORDER BY name, uid"
        )
        return [Reviewer(ReviewerId(uid.hex()), *rest) for uid, *rest in rows]

    def ids_beginning(self, kind: str, prefix: str) -> list[str]:
        """Up to three ids of live records of a kind that begin with ``prefix`` (hexadecimal digits)."""
        table = {"article": "article", "claim": "claim", "evidence": "evidence"}[kind]
        low = bytes.fromhex(prefix.ljust(32, "0"))
        high = bytes.fromhex(prefix.ljust(32, "f"))
        rows = self._sql.execute(f"SELECT uid FROM {table} WHERE uid BETWEEN ? AND ? AND live = 1 LIMIT 3", (low, high))
        return [row[0].hex() for row in rows]

    def is_submitted(self, article: ArticleId, reviewer: ReviewerId) -> bool:
        """Whether a reviewer has submitted an article."""
        return self._sql.execute(
            """SELECT 1 FROM submission s JOIN article a ON a.n = s.article JOIN person p ON p.n = s.reviewer
               WHERE a.uid = ? AND p.uid = ? AND s.live = 1""",
            (bytes.fromhex(article), bytes.fromhex(reviewer)),
        ).fetchone() is not None  # fmt: skip

    # -- lists ---------------------------------------------------------------------------------------

    def claims(
        self, *, article: ArticleId | None, reviewer: ReviewerId | None, label: str | None, search: str
    ) -> list[Claim]:
        """Claims in project order and, within an article, in text order."""
        where, values = ["c.live = 1", "a.live = 1"], list[Any]()
        for column, uid in (("a.uid", article), ("p.uid", reviewer)):
            if uid is not None:
                where.append(f"{column} = ?")
                values.append(bytes.fromhex(uid))
        if label is not None:
            where.append("c.label = ?")
            values.append(label)
        if search:
            where.append("c.n IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)")
            values.append(search_query(search) or '""')
        order = f"a.added, a.uid, {_TEXT_ORDER}"
        rows = self._sql.execute(f"{_CLAIMS} WHERE {' AND '.join(where)} ORDER BY {order}", values)
        return [_claim(row) for row in rows]

    def marks(self, article: ArticleId, claims: Collection[ClaimId] | None = None) -> list[MarkRow]:
        """What to paint on an article by start (longest first), or only these claims of it."""
        number = self._number("article", article)
        query = """SELECT c.n, c.start, c."end", c.label, p.uid, c.uid FROM claim c JOIN person p ON p.n = c.reviewer
                   WHERE c.article = ? AND c.live = 1"""
        values: list[Any] = [number]
        if claims is not None:
            query += f" AND +c.uid IN ({', '.join('?' * len(claims))})"
            query = query.replace("c.article = ?", "+c.article = ?").replace("+c.uid", "c.uid")
            values += [bytes.fromhex(claim) for claim in claims]
        rows = self._sql.execute(f'{query} ORDER BY c.start, c."end" DESC, c.n', values)
        return [MarkRow(n, start, end, label, who.hex(), uid.hex()) for n, start, end, label, who, uid in rows]

    def claim_n(self, claim: ClaimId) -> int | None:
        """Local number of a claim that is not deleted, or None."""
        row = self._sql.execute("SELECT n FROM claim WHERE uid = ? AND live = 1", (bytes.fromhex(claim),)).fetchone()
        return row[0] if row else None

    def claim_ns(
        self, article: ArticleId, labels: Collection[str], reviewers: Collection[ReviewerId], words: str
    ) -> list[int]:
        """Local numbers of an article's claims in text order, filtered by label, reviewer and words."""
        where = ["c.article = ?", "c.live = 1"]
        values: list[Any] = [self._number("article", article)]
        if labels:
            where.append(f"c.label IN ({', '.join('?' * len(labels))})")
            values += labels
        if reviewers:
            where.append(f"c.reviewer IN (SELECT n FROM person WHERE uid IN ({', '.join('?' * len(reviewers))}))")
            values += [bytes.fromhex(reviewer) for reviewer in reviewers]
        if words.strip():
            where.append("c.n IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)")
            values.append(search_query(words) or '""')
        query = f'SELECT c.n FROM claim c WHERE {" AND ".join(where)} ORDER BY c.start, c."end" DESC, c.n'
        return [row[0] for row in self._sql.execute(query, values)]

    def claim_rows(self, ns: Sequence[int]) -> list[ClaimRow]:
        """The cards of these claims, in this order; deleted ones are left out."""
        rows = self._sql.execute(
            f"""SELECT c.n, c.uid, c.start, c."end", c.label, substr(c.quote, 1, 400), c.speaker,
                       (SELECT count(*) FROM evidence e WHERE e.claim = c.n AND e.live = 1),
                       c.note <> '', c.legal, c.status, c.reason, p.uid, v.name, v.initials, v.colour
                FROM claim c JOIN person p ON p.n = c.reviewer LEFT JOIN reviewer v ON v.uid = p.uid
                WHERE c.live = 1 AND c.n IN ({", ".join("?" * len(ns))})""",
            list(ns),
        )
        made = {}
        for (
            n,
            uid,
            start,
            end,
            label,
            quote,
            speaker,
            evidence,
            note,
            legal,
            status,
            reason,
            who,
            *person,
        ) in rows:
            made[n] = ClaimRow(
                n, uid.hex(), start, end, label, quote, speaker, evidence, bool(note), bool(legal), status, reason,
                who.hex(), *(part or "" for part in person),
            )  # fmt: skip
        return [made[n] for n in ns if n in made]

    def article_ns(self, words: str) -> list[int]:
        """Local numbers of the articles in project order whose title, site or byline holds every word."""
        where, values = ["live = 1"], []
        for word in words.split():
            where.append("instr(lower(title || ' ' || site || ' ' || byline), lower(?)) > 0")
            values.append(word)
        query = f"SELECT n FROM article WHERE {' AND '.join(where)} ORDER BY added, uid"
        return [row[0] for row in self._sql.execute(query, values)]

    def article_n(self, article: ArticleId) -> int | None:
        """Local number of an article that is not removed, or None."""
        row = self._sql.execute(
            "SELECT n FROM article WHERE uid = ? AND live = 1", (bytes.fromhex(article),)
        ).fetchone()
        return row[0] if row else None

    def article_rows(self, ns: Sequence[int], me: ReviewerId | None) -> list[ArticleRow]:
        """The cards of these articles, in this order; removed ones are left out."""
        marks = ", ".join("?" * len(ns))
        mine = self._number("person", me) if me else -1
        counts: dict[int, dict[str, int]] = {}
        own: dict[int, int] = {}
        tally = f"""SELECT article, reviewer, label, count(*) FROM claim
                    WHERE live = 1 AND article IN ({marks}) GROUP BY article, reviewer, label"""
        for n, reviewer, label, many in self._sql.execute(tally, list(ns)):
            of = counts.setdefault(n, {})
            of[label] = of.get(label, 0) + many
            if reviewer == mine:
                own[n] = own.get(n, 0) + many
        states = self._states(ns, mine)
        rows = self._sql.execute(
            f"SELECT n, uid, title, site, byline, published, length FROM article WHERE live = 1 AND n IN ({marks})",
            list(ns),
        )
        made = {}
        for n, uid, *rest in rows:
            state = states.get(n, "in-progress" if own.get(n) else "to-do")
            made[n] = ArticleRow(*(n, uid.hex(), *rest, counts.get(n, {}), own.get(n, 0), state))
        return [made[n] for n in ns if n in made]

    def _states(self, ns: Iterable[int], mine: int) -> dict[int, str]:
        marks = ", ".join(str(n) for n in ns)
        waiting = f"""SELECT DISTINCT article FROM claim INDEXED BY claim_waiting
                      WHERE live = 1 AND status = 'waiting' AND reviewer = ? AND article IN ({marks})"""
        done = f"SELECT article FROM submission WHERE live = 1 AND reviewer = ? AND article IN ({marks})"
        states = {row[0]: "waiting" for row in self._sql.execute(waiting, (mine,))}
        states.update((row[0], "submitted") for row in self._sql.execute(done, (mine,)))
        return states

    def _number(self, table: str, uid: str) -> int:
        row = self._sql.execute(f"SELECT n FROM {table} WHERE uid = ?", (bytes.fromhex(uid),)).fetchone()
        return row[0] if row else -1

    # -- the log -------------------------------------------------------------------------------------

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
        """Evidence that was deleted in the same act as its claim (next to it in the log)."""
        rows = self._sql.execute(
            """SELECT e.uid FROM evidence e JOIN claim c ON c.n = e.claim JOIN revision er ON er.n = e.rev
               JOIN revision cr ON cr.n = c.rev
               WHERE c.uid = ? AND e.live = 0 AND er.replica = cr.replica
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
                UNION SELECT e.uid FROM evidence e JOIN claim c ON c.n = e.claim WHERE {which}""",
            (key, key),
        )
        found = [row[0] for row in rows]
        if article is not None:
            submissions = "SELECT uid FROM submission WHERE article = (SELECT n FROM article WHERE uid = ?)"
            found += [row[0] for row in self._sql.execute(submissions, (key,))]
            found.append(key)
        return found

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


def _claim(row: Sequence[Any]) -> Claim:
    uid, article, reviewer, start, end, *rest = row
    *texts, tags, legal, created, modified = rest
    split = tuple(tags.split(", ")) if tags else ()
    head = (uid.hex(), article.hex(), reviewer.hex(), start, end)
    return Claim._make((*head, *texts, split, bool(legal), created, modified))


def _evidence(row: Sequence[Any]) -> Evidence:
    uid, claim, *rest = row
    return Evidence(EvidenceId(uid.hex()), ClaimId(claim.hex()), *rest)
