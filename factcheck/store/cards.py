"""What the window's lists and the reading column show, read in pages: no more of a record than a card needs."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from factcheck.core.model import ArticleId, ClaimId, ReviewerId
from factcheck.core.text import search_query
from factcheck.store.connection import in_words
from factcheck.store.records import Records

Tally = dict[tuple[ReviewerId, str], int]
"""Claims of an article, counted by reviewer and label."""


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
    carried: str = ""
    """How the claim came here from the edition before (a state of :data:`~factcheck.core.model.CARRIED`), or ""."""
    sureness: int = 0


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
    edition: int = 1
    """Which edition it is of how many: filled in by the project."""
    editions: int = 1


@in_words
class Cards(Records):
    """Rows for marks and cards, by local number."""

    def marks(self, article: ArticleId, claims: Collection[ClaimId] | None = None) -> list[MarkRow]:
        """What to paint on an article by start (longest first), or only these claims of it."""
        if claims is None:
            which = "c.article = ?"
            values: list[Any] = [self._number("article", article)]
        else:
            # A plus keeps SQLite from walking all the claims of the article for these few.
            which = f"c.uid IN ({', '.join('?' * len(claims))}) AND +c.article = ?"
            values = [*map(bytes.fromhex, claims), self._number("article", article)]
        rows = self._sql.execute(
            f"""SELECT c.n, c.start, c."end", c.label, c.reviewer, c.uid FROM claim c
                WHERE {which} AND c.live = 1 ORDER BY c.start, c."end" DESC, c.n""",
            values,
        ).fetchall()
        people = self._people_by_n({row[4] for row in rows})
        return [MarkRow(n, start, end, label, people[who], uid.hex()) for n, start, end, label, who, uid in rows]

    def marks_from(self, article: ArticleId, start: int, most: int) -> list[tuple[int, int, str, bytes]]:
        """Start, end, label and id of claims that begin at a code point or later, in text order, at most so many."""
        return self._sql.execute(
            """SELECT start, "end", label, uid FROM claim INDEXED BY claim_place
               WHERE article = ? AND live = 1 AND start >= ? ORDER BY start, "end" DESC, n LIMIT ?""",
            (self._number("article", article), start, most),
        ).fetchall()

    def neighbour(
        self, article: ArticleId, claim: ClaimId | None, step: int, reviewer: ReviewerId | None = None
    ) -> ClaimId | None:
        """The claim so many further on in text order (back when negative), perhaps of one reviewer's claims.

        Without a claim, or from one that is not in this article, it is the first or the last.
        """
        values = [self._number("article", article)]
        here = self._sql.execute(
            'SELECT start, "end", n FROM claim WHERE uid = ? AND article = ? AND live = 1',
            (bytes.fromhex(claim or ""), *values),
        ).fetchone()
        where, skipped = "", 0
        more, less, up, down = (">", "<", "ASC", "DESC") if step > 0 else ("<", ">", "DESC", "ASC")
        if here is not None:
            start, end, n = here
            where = f"""AND start {more}= ? AND (start {more} ? OR "end" {less} ? OR ("end" = ? AND n {more} ?))"""
            values += [start, start, end, end, n]
            skipped = abs(step) - 1
        if reviewer is not None:
            where += " AND reviewer = ?"
            values.append(self._number("person", reviewer))
        found = self._sql.execute(
            f"""SELECT uid FROM claim INDEXED BY claim_place WHERE article = ? AND live = 1 {where}
                ORDER BY start {up}, "end" {down}, n {up} LIMIT 1 OFFSET {skipped}""",
            values,
        ).fetchone()
        return ClaimId(found[0].hex()) if found else None

    def claim_near(self, article: ArticleId, start: int, end: int, step: int) -> ClaimId | None:
        """The first claim (``step`` +1) that ends behind ``start``, or the last (-1) that begins before ``end``."""
        if step > 0:
            where, order, place = '"end" > ?', 'start, "end" DESC, n', start
        else:
            where, order, place = "start < ?", 'start DESC, "end", n DESC', end
        found = self._sql.execute(
            f"""SELECT uid FROM claim INDEXED BY claim_place WHERE article = ? AND live = 1 AND {where}
                ORDER BY {order} LIMIT 1""",
            (self._number("article", article), place),
        ).fetchone()
        return ClaimId(found[0].hex()) if found else None

    def _people_by_n(self, ns: Collection[int]) -> dict[int, ReviewerId]:
        rows = self._sql.execute(f"SELECT n, uid FROM person WHERE n IN ({', '.join('?' * len(ns))})", list(ns))
        return {n: ReviewerId(uid.hex()) for n, uid in rows}

    def claim_n(self, claim: ClaimId) -> int | None:
        """Local number of a claim that is not deleted, or None."""
        row = self._sql.execute("SELECT n FROM claim WHERE uid = ? AND live = 1", (bytes.fromhex(claim),)).fetchone()
        return row[0] if row else None

    def claim_ns(
        self,
        article: ArticleId,
        labels: Collection[str],
        reviewers: Collection[ReviewerId],
        words: str,
        few: bool = False,
        carried: Collection[str] = (),
    ) -> list[int]:
        """Local numbers of an article's claims in text order, filtered by label, reviewer and words.

        ``few``: the article has so few of the project's claims that looking up their first and last pays.
        """
        where = ["c.article = ?", "c.live = 1"]
        values: list[Any] = [self._number("article", article)]
        if labels:
            where.append(f"c.label IN ({', '.join('?' * len(labels))})")
            values += labels
        if reviewers:
            where.append(f"c.reviewer IN (SELECT n FROM person WHERE uid IN ({', '.join('?' * len(reviewers))}))")
            values += [bytes.fromhex(reviewer) for reviewer in reviewers]
        if carried:
            marks = ", ".join("?" * len(carried))
            where.append(
                f"c.n IN (SELECT to_claim FROM carrying WHERE article = ? AND live = 1 AND state IN ({marks}))"
            )
            values += [values[0], *carried]
        if words.strip():
            bounds = ""
            values.append(search_query(words) or '""')
            if few:
                span = "SELECT min(n), max(n) FROM claim WHERE article = ? AND live = 1"
                bounds = "AND rowid BETWEEN ? AND ?"
                values += self._sql.execute(span, values[:1]).fetchone()
            where.append(f"c.n IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ? {bounds})")
        # One text with all numbers: to step through 100,000 rows would take twice as long.
        query = f'SELECT c.n AS n FROM claim c WHERE {" AND ".join(where)} ORDER BY c.start, c."end" DESC, c.n'
        found = self._sql.execute(f"SELECT json_group_array(n) FROM ({query})", values).fetchone()[0]
        return list(json.loads(found))

    def claim_ns_after(self, article: ArticleId, claim: int | None, most: int) -> list[int]:
        """Local numbers of the claims behind one in text order, or of the first ones; at most so many."""
        values = [self._number("article", article)]
        where = ""
        if claim is not None:
            here = self._sql.execute('SELECT start, "end" FROM claim WHERE n = ?', (claim,)).fetchone()
            if here is None:
                return []
            start, end = here
            where = """AND start >= ? AND (start > ? OR "end" < ? OR ("end" = ? AND n > ?))"""
            values += [start, start, end, end, claim]
        found = self._sql.execute(
            f"""SELECT json_group_array(n) FROM (
                    SELECT n FROM claim INDEXED BY claim_place WHERE article = ? AND live = 1 {where}
                    ORDER BY start, "end" DESC, n LIMIT {most}
                )""",
            values,
        ).fetchone()[0]
        return list(json.loads(found))

    def claim_rows(self, ns: Sequence[int]) -> list[ClaimRow]:
        """The cards of these claims, in this order; deleted ones are left out."""
        rows = self._sql.execute(
            f"""SELECT c.n, c.uid, c.start, c."end", c.label, substr(c.quote, 1, 400), c.speaker,
                       (SELECT count(*) FROM evidence e WHERE e.claim = c.n AND e.live = 1),
                       c.note <> '', c.legal, c.status, c.reason, p.uid, v.name, v.initials, v.colour,
                       k.state, k.sureness
                FROM claim c JOIN person p ON p.n = c.reviewer LEFT JOIN reviewer v ON v.uid = p.uid
                LEFT JOIN carrying k ON k.to_claim = c.n AND k.live = 1
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
            name,
            initials,
            colour,
            carried,
            sureness,
        ) in rows:
            made[n] = ClaimRow(
                n, uid.hex(), start, end, label, quote, speaker, evidence, bool(note), bool(legal), status, reason,
                who.hex(), name or "", initials or "", colour or "", carried or "", sureness or 0,
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

    def article_n(self, article: ArticleId, *, removed: bool = False) -> int | None:
        """Local number of an article, or None when it is not there; one that is ``removed`` is so only if asked for."""
        row = self._sql.execute(
            "SELECT n FROM article WHERE uid = ? AND live >= ?", (bytes.fromhex(article), 0 if removed else 1)
        ).fetchone()
        return row[0] if row else None

    def tallies(self, ns: Sequence[int]) -> dict[int, Tally]:
        """How many claims of each reviewer and label these articles have; walks all of them."""
        found: dict[int, Tally] = {n: {} for n in ns}
        if not ns:
            return found
        rows = self._sql.execute(
            f"""SELECT article, p.uid, label, many FROM (
                    SELECT article, reviewer, label, count(*) AS many FROM claim
                    WHERE live = 1 AND article IN ({", ".join("?" * len(ns))}) GROUP BY article, reviewer, label
                ) JOIN person p ON p.n = reviewer""",
            list(ns),
        )
        for n, reviewer, label, many in rows:
            found[n][ReviewerId(reviewer.hex()), label] = many
        return found

    def article_rows(self, ns: Sequence[int], me: ReviewerId | None, tallies: Mapping[int, Tally]) -> list[ArticleRow]:
        """The cards of these articles, in this order; removed ones are left out."""
        if not ns:
            return []  # SQLite finds no way to walk its indexes for no articles at all
        marks = ", ".join("?" * len(ns))
        counts: dict[int, dict[str, int]] = {}
        own: dict[int, int] = {}
        for n in ns:
            of = counts.setdefault(n, {})
            for (reviewer, label), many in tallies[n].items():
                of[label] = of.get(label, 0) + many
                if reviewer == me:
                    own[n] = own.get(n, 0) + many
        states = self._states(ns, self._number("person", me) if me else -1)
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
