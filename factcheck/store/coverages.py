"""What coverage and the check before submitting read: passages, and what a claim lacks."""

from collections.abc import Collection

from factcheck.core.model import ArticleId, ClaimId, ReviewerId
from factcheck.store.cards import Cards
from factcheck.store.connection import in_words

# A plus keeps SQLite to the index in text order, which has all that is read here.
_CLAIMS = """SELECT start, "end" FROM claim WHERE article = ? AND live = 1 AND start >= ? AND start < ? {mine}
             ORDER BY start"""
_PASSED = 'SELECT start, "end" FROM reading WHERE article = ? AND live = 1 {mine} AND start >= ? AND start < ?'

_TOGETHER = 500  # ids that are asked for in one query

# Named one by one, because the index holds their sentences apart.
_ANYBODY = "AND reviewer IN (SELECT n FROM person)"


@in_words
class Coverages(Cards):
    """Passages of claims and passages passed over, by place."""

    def claim_places(
        self, article: ArticleId, reviewer: ReviewerId | None, low: int, high: int
    ) -> list[tuple[int, int]]:
        """Passages of claims that start in ``[low, high)``: a reviewer's or everybody's."""
        values = [self._number("article", article), low, high]
        if reviewer is None:
            return self._sql.execute(_CLAIMS.format(mine=""), values).fetchall()
        return self._sql.execute(
            _CLAIMS.format(mine="AND +reviewer = ?"), [*values, self._number("person", reviewer)]
        ).fetchall()

    def claim_places_on(
        self, article: ArticleId, reviewer: ReviewerId | None, low: int, high: int, floor: int = 0
    ) -> list[tuple[int, int]]:
        """Passages of claims that share a character with ``[low, high)``: a reviewer's or everybody's.

        ``floor``: none of them is known to begin before it, so none is looked for there.
        """
        mine = "" if reviewer is None else "AND +reviewer = ?"
        values = [self._number("article", article), floor, high, low]
        return self._sql.execute(
            f"""SELECT start, "end" FROM claim
                WHERE article = ? AND live = 1 AND start >= ? AND start < ? AND "end" > ? {mine}
                ORDER BY start""",
            values if reviewer is None else [*values, self._number("person", reviewer)],
        ).fetchall()

    def passed_places(
        self, article: ArticleId, reviewer: ReviewerId | None, low: int, high: int
    ) -> list[tuple[int, int]]:
        """Passages passed over as nothing to check that start in ``[low, high)``: a reviewer's or everybody's."""
        number = self._number("article", article)
        if reviewer is None:
            return self._sql.execute(_PASSED.format(mine=_ANYBODY), (number, low, high)).fetchall()
        mine = self._number("person", reviewer)
        return self._sql.execute(_PASSED.format(mine="AND reviewer = ?"), (number, mine, low, high)).fetchall()

    def readings_on(self, article: ArticleId, reviewer: ReviewerId, start: int, end: int) -> list[str]:
        """Ids of a reviewer's reading records that share a character with ``[start, end)``, in text order."""
        rows = self._sql.execute(
            """SELECT uid FROM reading WHERE article = ? AND reviewer = ? AND live = 1 AND start < ? AND "end" > ?
               ORDER BY start""",
            (self._number("article", article), self._number("person", reviewer), end, start),
        )
        return [row[0].hex() for row in rows]

    def knows_any(self, kind: str, entities: Collection[str]) -> bool:
        """Whether one of these records has ever been there."""
        keys = list(map(bytes.fromhex, entities))
        for first in range(0, len(keys), _TOGETHER):
            some = keys[first : first + _TOGETHER]
            find = f"SELECT 1 FROM {kind} WHERE uid IN ({', '.join('?' * len(some))}) LIMIT 1"
            if self._sql.execute(find, some).fetchone():
                return True
        return False

    def lacking(
        self, article: ArticleId, reviewer: ReviewerId, want_evidence: Collection[str], want_reason: Collection[str]
    ) -> tuple[list[ClaimId], list[ClaimId]]:
        """A reviewer's claims without evidence and those without a reason, of the labels that want one."""
        values = (self._number("article", article), self._number("person", reviewer))
        evidence = self._sql.execute(
            f"""SELECT c.uid FROM claim c WHERE c.article = ? AND c.reviewer = ? AND c.live = 1
                AND c.label IN ({", ".join("?" * len(want_evidence))})
                AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.claim = c.n AND e.live = 1)
                ORDER BY c.start, c."end" DESC, c.n""",
            (*values, *want_evidence),
        ).fetchall()
        reason = self._sql.execute(
            f"""SELECT c.uid FROM claim c WHERE c.article = ? AND c.reviewer = ? AND c.live = 1 AND c.reason = ''
                AND c.label IN ({", ".join("?" * len(want_reason))}) ORDER BY c.start, c."end" DESC, c.n""",
            (*values, *want_reason),
        ).fetchall()
        return [ClaimId(row[0].hex()) for row in evidence], [ClaimId(row[0].hex()) for row in reason]

    def labelled_places(self, article: ArticleId, me: ReviewerId | None) -> list[tuple[int, int, str, int]]:
        """``(start, end, label, whose)`` of the claims of reviewers who have submitted the article, and of ``me``."""
        return self._sql.execute(
            """SELECT start, "end", label, reviewer FROM claim WHERE article = ?1 AND live = 1
               AND (reviewer = ?2 OR reviewer IN
                    (SELECT reviewer FROM submission WHERE article = ?1 AND live = 1))""",
            (self._number("article", article), self._number("person", me) if me else -1),
        ).fetchall()
