"""What is read of editions: which article follows which, and what became of a reviewer's claims."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from factcheck.core import record
from factcheck.core.model import ArticleId, Candidate, Carrying, ClaimId, ReviewerId
from factcheck.store.connection import in_words
from factcheck.store.coverages import Coverages

# All articles that hang together by editions, removed ones too. UNION leaves out what is there already, so that a
# circle (two logs that were merged may make one) comes to an end.
_CHAIN = """
WITH RECURSIVE chain (n) AS (
    VALUES (?)
    UNION SELECT e.previous FROM chain JOIN edition e ON e.article = chain.n AND e.live = 1
    UNION SELECT e.article FROM chain JOIN edition e ON e.previous = chain.n AND e.live = 1
)
"""
_ALL = """
WITH chain (n) AS (SELECT article FROM edition WHERE live = 1 UNION SELECT previous FROM edition WHERE live = 1)
"""
_ROWS = """
SELECT a.uid, p.uid, a.live, a.added FROM chain JOIN article a ON a.n = chain.n
LEFT JOIN edition e ON e.article = a.n AND e.live = 1 LEFT JOIN article p ON p.n = e.previous
ORDER BY a.added, a.uid
"""
_LAST = "\U0010ffff"  # sorts behind all that a text can go on with
_CARRYINGS = """
SELECT a.uid, c.uid, p.uid, CASE d.live WHEN 1 THEN d.uid END, k.state, k.sureness, k.candidates
FROM carrying k JOIN article a ON a.n = k.article JOIN claim c ON c.n = k.claim JOIN person p ON p.n = k.reviewer
LEFT JOIN claim d ON d.n = k.to_claim
"""


class EditionRow(NamedTuple):
    """An article among its editions: the one it says it follows, whether it is still there, when it was added."""

    id: ArticleId
    previous: ArticleId | None
    live: bool
    added: int


class Owned(NamedTuple):
    """A record of a reviewer's, with its body, for copying; ``claim`` is the claim of an evidence item."""

    id: str
    body: dict[str, Any]
    claim: str = ""


@in_words
class Editions(Coverages):
    """Chains of editions and carried claims."""

    def edition_chain(self, article: ArticleId) -> list[EditionRow]:
        """All articles that hang together with this one by editions, in the order of adding; removed ones too."""
        return _edition_rows(self._sql.execute(_CHAIN + _ROWS, (self._number("article", article),)))

    def edition_links(self) -> list[EditionRow]:
        """All articles that are an edition of another one or have one, in the order of adding; removed ones too."""
        return _edition_rows(self._sql.execute(_ALL + _ROWS))

    def with_addresses(self, beginnings: Collection[str]) -> list[tuple[ArticleId, str]]:
        """Articles whose address begins with one of these, its capitals aside, with it; the newest first."""
        found: dict[tuple[int, bytes], str] = {}
        for beginning in beginnings:
            rows = self._sql.execute(
                """SELECT added, uid, url FROM article WHERE live = 1 AND url <> ''
                   AND url COLLATE NOCASE >= ? AND url COLLATE NOCASE < ?""",
                (beginning, f"{beginning}{_LAST}"),
            )
            found.update(((added, uid), url) for added, uid, url in rows)
        return [(ArticleId(uid.hex()), found[added, uid]) for added, uid in sorted(found, reverse=True)]

    def has_editions(self) -> bool:
        """Whether any article is an edition of another one."""
        return self._sql.execute("SELECT 1 FROM edition WHERE live = 1 LIMIT 1").fetchone() is not None

    def in_chains_of(self, ns: Sequence[int]) -> set[int]:
        """Which of these articles are an edition of another one, or have one; by local number."""
        if not ns:
            return set()
        marks = ", ".join(map(str, ns))
        rows = self._sql.execute(
            f"""SELECT article FROM edition WHERE live = 1 AND article IN ({marks})
                UNION SELECT previous FROM edition WHERE live = 1 AND previous IN ({marks})"""
        )
        return {row[0] for row in rows}

    # -- carried claims --------------------------------------------------------------------------------

    def carryings(self, article: ArticleId, reviewer: ReviewerId, states: Collection[str] = ()) -> list[Carrying]:
        """What became of a reviewer's claims in an edition, in the old text's order; of claims that are still there.

        ``to`` is None where the new claim has been deleted since.
        """
        which = f"AND k.state IN ({', '.join('?' * len(states))})" if states else ""
        rows = self._sql.execute(
            f"""{_CARRYINGS} WHERE k.article = ? AND k.reviewer = ? AND k.live = 1 AND c.live = 1 {which}
                ORDER BY c.start, c."end" DESC, c.n""",
            (self._number("article", article), self._number("person", reviewer), *states),
        )
        return list(map(_carrying, rows))

    def carrying_to(self, claim: ClaimId) -> Carrying | None:
        """Where a claim was carried from, or None when it was made where it is."""
        row = self._sql.execute(
            f"{_CARRYINGS} WHERE k.to_claim = ? AND k.live = 1", (self._number("claim", claim),)
        ).fetchone()
        return _carrying(row) if row else None

    def uncarried(self, old: ArticleId, article: ArticleId, reviewer: ReviewerId) -> int:
        """How many of a reviewer's claims on an article have not been carried to another one."""
        return int(
            self._sql.execute(
                """SELECT count(*) FROM claim c WHERE c.article = ? AND c.reviewer = ? AND c.live = 1
                   AND NOT EXISTS (SELECT 1 FROM carrying k WHERE k.claim = c.n AND k.article = ? AND k.live = 1)""",
                (self._number("article", old), self._number("person", reviewer), self._number("article", article)),
            ).fetchone()[0]
        )

    def carried_pairs(self, article: ArticleId, reviewer: ReviewerId) -> list[tuple[str, str]]:
        """Each claim of a reviewer's that was carried to an article, and the claim there; "" where there is none."""
        rows = self._sql.execute(
            """SELECT c.uid, d.uid FROM carrying k JOIN claim c ON c.n = k.claim LEFT JOIN claim d ON d.n = k.to_claim
               WHERE k.article = ? AND k.reviewer = ? AND k.live = 1""",
            (self._number("article", article), self._number("person", reviewer)),
        )
        return [(old.hex(), new.hex() if new is not None else "") for old, new in rows]

    def carrying_counts(self, article: ArticleId, reviewer: ReviewerId) -> dict[str, int]:
        """How many of a reviewer's claims came to each state in an edition."""
        rows = self._sql.execute(
            """SELECT k.state, count(*) FROM carrying k JOIN claim c ON c.n = k.claim
               WHERE k.article = ? AND k.reviewer = ? AND k.live = 1 AND c.live = 1 GROUP BY k.state""",
            (self._number("article", article), self._number("person", reviewer)),
        )
        return dict(rows.fetchall())

    def became(self, article: ArticleId) -> dict[str, tuple[str, str]]:
        """State and new claim ("" for none) of each claim that was carried to an article."""
        rows = self._sql.execute(
            """SELECT c.uid, k.state, d.uid FROM carrying k JOIN claim c ON c.n = k.claim
               LEFT JOIN claim d ON d.n = k.to_claim AND d.live = 1 WHERE k.article = ? AND k.live = 1""",
            (self._number("article", article),),
        )
        return {claim.hex(): (state, to.hex() if to is not None else "") for claim, state, to in rows}

    def claims_to_copy(self, article: ArticleId, reviewer: ReviewerId) -> list[Owned]:
        """A reviewer's claims on an article with their whole bodies, in text order."""
        rows = self._sql.execute(
            """SELECT c.uid, r.body FROM claim c JOIN revision r ON r.n = c.rev
               WHERE c.article = ? AND c.reviewer = ? AND c.live = 1
               ORDER BY c.start, c."end" DESC, c.created, c.uid""",
            (self._number("article", article), self._number("person", reviewer)),
        )
        return [Owned(uid.hex(), record.load(body)) for uid, body in rows]

    def evidence_to_copy(self, article: ArticleId, reviewer: ReviewerId) -> list[Owned]:
        """The evidence of a reviewer's claims on an article with their whole bodies, in its order."""
        rows = self._sql.execute(
            """SELECT e.uid, r.body, c.uid FROM claim c JOIN evidence e ON e.claim = c.n AND e.live = 1
               JOIN revision r ON r.n = e.rev WHERE c.article = ? AND c.reviewer = ? AND c.live = 1
               ORDER BY c.start, c.uid, e.position, e.created, e.uid""",
            (self._number("article", article), self._number("person", reviewer)),
        )
        return [Owned(uid.hex(), record.load(body), claim.hex()) for uid, body, claim in rows]


def _edition_rows(rows: Iterable[Sequence[Any]]) -> list[EditionRow]:
    """One row an article, also where a damaged log links it twice."""
    found: dict[bytes, EditionRow] = {}
    for uid, previous, live, added in rows:
        before = ArticleId(previous.hex()) if previous is not None else None
        found.setdefault(uid, EditionRow(ArticleId(uid.hex()), before, bool(live), added))
    return list(found.values())


def _carrying(row: Sequence[Any]) -> Carrying:
    article, claim, reviewer, to, state, sureness, candidates = row
    found = tuple(Candidate(*place) for place in json.loads(candidates)) if candidates != "[]" else ()
    became = ClaimId(to.hex()) if to is not None else None
    return Carrying(
        ArticleId(article.hex()), ClaimId(claim.hex()), ReviewerId(reviewer.hex()), became, state, sureness, found
    )
