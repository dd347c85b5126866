"""Typed reading of single records and of their lists: rows in, values out. No writing here."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from factcheck.core import record
from factcheck.core.model import Article, ArticleId, Claim, ClaimId, Evidence, EvidenceId, Reviewer, ReviewerId
from factcheck.core.text import search_query
from factcheck.store.connection import in_words

_ARTICLE = "title, byline, site, url, published, language, name, media_type, length, retrieved, added"
_CLAIM = """c.quote, c.prefix, c.suffix, c.label, c.reason, c.wording, c.speaker, c.attribution, c.certainty, c.note,
            c.correction, c.status, c.tags, c.legal, c.created, c.modified"""
_CLAIMS = f"""SELECT c.uid, a.uid, p.uid, c.start, c."end", {_CLAIM} FROM claim c
              JOIN article a ON a.n = c.article JOIN person p ON p.n = c.reviewer"""
_EVIDENCE = """e.position, e.url, e.title, e.publisher, e.published, e.accessed, e.quote, e.archive_url, e.stance,
               e.source, e.note, e.file_name, e.file_sha, e.created, e.modified"""
TEXT_ORDER = 'c.start, c."end" DESC, c.created, c.uid'


@in_words
class Records:
    """Records by id, and whole lists of them."""

    def __init__(self, sql: sqlite3.Connection) -> None:
        self._sql = sql

    def setting(self, key: str) -> Any:
        """A project setting, or None."""
        row = self._sql.execute("SELECT value FROM setting WHERE key = ? AND live = 1", (key,)).fetchone()
        return record.load(row[0]).get("value") if row else None

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

    def last_added(self) -> int:
        """When the newest article was added, in milliseconds; 0 when there is none."""
        return int(self._sql.execute("SELECT coalesce(max(added), 0) FROM article WHERE live = 1").fetchone()[0])

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
        order = f"a.added, a.uid, {TEXT_ORDER}"
        rows = self._sql.execute(f"{_CLAIMS} WHERE {' AND '.join(where)} ORDER BY {order}", values)
        return [_claim(row) for row in rows]

    def _number(self, table: str, uid: str) -> int:
        row = self._sql.execute(f"SELECT n FROM {table} WHERE uid = ?", (bytes.fromhex(uid),)).fetchone()
        return row[0] if row else -1


def _claim(row: Sequence[Any]) -> Claim:
    uid, article, reviewer, start, end, *rest = row
    *texts, tags, legal, created, modified = rest
    split = tuple(tags.split(", ")) if tags else ()
    head = (uid.hex(), article.hex(), reviewer.hex(), start, end)
    return Claim._make((*head, *texts, split, bool(legal), created, modified))


def _evidence(row: Sequence[Any]) -> Evidence:
    uid, claim, *rest = row
    return Evidence(EvidenceId(uid.hex()), ClaimId(claim.hex()), *rest)
