"""Several project files of one team: random acts on each, merges between them, and what must hold at the end."""

import functools
import tempfile
from pathlib import Path

from hypothesis import strategies as st

from factcheck.core import labels as schemes
from factcheck.core import record
from factcheck.core.model import ArticleDraft
from factcheck.errors import FactcheckError
from factcheck.project import Project
from factcheck.project.base import setting_body
from factcheck.store import fold
from factcheck.store.merge import Merging
from tests.helpers import projects

TEXT = "Experts say agencies may be reading 😀 the mail. Officials did not comment on it, she said. It rained."
OTHER = "The town has 4,200 people. Half of them commute, the mayor said. Nobody asked why."
NOW = 1_800_000_000_000
YEAR = 31_557_600_000
MOST = 4
"""Files of one team."""
LABELS = ("verified", "unverified", "speculative")

CLOCKS = st.sampled_from([0, 0, 1, -3, 3_600_000, -40 * YEAR, 30 * YEAR])
SMALL = st.integers(0, 99)


@functools.cache
def _template() -> bytes:
    """Two reviewers, two articles, some claims with evidence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.factcheck")
        with Project.create(path, reviewer="Mia") as project:
            project.store.clock = lambda: NOW - YEAR
            (first,) = project.add_article(ArticleDraft("One", TEXT, url="https://example.org/1")).articles
            project.add_article(ArticleDraft("Two", OTHER, original=b"bytes", media_type="text/html"))
            (claim,) = project.mark(first, 0, 7, "verified").claims
            project.add_evidence(claim, url="https://example.org/e")
            project.use_reviewer("Ana")
            project.mark(first, 0, 30, "speculative")
        return path.read_bytes()


class Replica:
    """One file on one machine, and somebody who does things in it."""

    def __init__(self, path, clock, own_id, who, *, of=None):
        if of is None:
            path.write_bytes(_template())
        else:
            of.project.backup(path)
        self.project = Project.open(path)
        sql = self.project.store._sql
        # A copy keeps the name of the replica it was copied from; a file that was made apart has its own.
        if own_id:
            sql.execute("UPDATE meta SET value = ? WHERE key = 'replica'", (record.new_id(),))
        self.ticks = 0
        self.offset = clock
        self.project.store.clock = self.clock
        self.project.use_reviewer(who)

    def clock(self):
        self.ticks += 1
        return NOW + self.offset + self.ticks // 2

    def close(self):
        self.project.close()

    def hashes(self):
        found = [row[0] for row in self.project.store._sql.execute("SELECT hash FROM revision")]
        assert len(found) == len(set(found)), "a revision was doubled"
        return set(found)

    def merge(self, other):
        """Take in another replica's file; how many revisions came."""
        store = self.project.store
        try:
            with Merging(store, other.project.path) as merging:
                taken = merging.run()
                assert taken == merging.total
                return taken
        finally:
            self.project._others_wrote()

    def act(self, verb, a, b, c):
        """Do something; what is refused is refused."""
        try:
            ACTS[verb % len(ACTS)](self.project, a, b, c)
        except FactcheckError:
            return


def _article(project, n):
    known = project.articles()
    return known[n % len(known)].id if known else "0" * 32


def _claim(project, n):
    known = [claim.id for claim in project.claims(reviewer=project.me.id)] or [claim.id for claim in project.claims()]
    return known[n % len(known)] if known else "0" * 32


def _item(project, n):
    known = [item.id for item in project.evidence(_claim(project, n))]
    return known[n % len(known)] if known else "0" * 32


def _place(project, article, a, b):
    length = len(project.store.text(article) or "x" * 30)
    start = a % length
    return start, min(length, start + 1 + b % 40)


def mark(project, a, b, c):
    article = _article(project, c)
    project.mark(article, *_place(project, article, a, b), LABELS[c % 3], note=f"n{a}")


def move(project, a, b, c):
    claim = _claim(project, c)
    project.move(claim, *_place(project, project.claim(claim).article, a, b))


def delete(project, a, _b, _c):
    project.delete(_claim(project, a))


def restore(project, a, _b, _c):
    rows = project.store._sql.execute("SELECT uid FROM claim WHERE live = 0 ORDER BY uid").fetchall()
    if rows:
        project.restore(rows[a % len(rows)][0].hex())


def edition(project, a, b, _c):
    of = _article(project, a)
    text = (project.store.text(of) or "") + "."
    project.add_edition(ArticleDraft(f"Later {b}", text[: b % 50] + "x " + text[b % 50 + a % 9 :]), of)


def place(project, a, b, c):
    article = _article(project, a)
    waiting = project.carryings(article, ("waiting", "gone"))
    if waiting:
        project.place(article, waiting[b % len(waiting)].claim, *_place(project, article, b, c))


def gone(project, a, b, _c):
    article = _article(project, a)
    waiting = project.carryings(article, ("waiting",))
    if waiting:
        project.set_gone(article, waiting[b % len(waiting)].claim)


def setting(project, a, b, _c):
    entity, body = setting_body(f"s{a % 3}", b)
    project.commit("change a setting", "Changed.", [project.step("setting", entity, body if b % 5 else None)])


def relabelled(project, a, _b, _c):
    data = schemes.to_dict(project.labels)
    data["label"][0]["name"] = f"Name {a}"
    entity, body = setting_body("labels", data)
    project.commit("change labels", "Changed.", [project.step("setting", entity, body)])


def split(project, a, b, _c):
    claim = project.claim(_claim(project, a))
    project.split(claim.id, claim.start + 1 + b % 10)


def pass_over(project, a, b, c):
    article = _article(project, c)
    project.pass_over(article, *_place(project, article, a, b))


def look_again(project, a, b, c):
    article = _article(project, c)
    project.look_again(article, *_place(project, article, a, b))


ACTS = [
    mark,
    mark,
    lambda p, a, b, c: p.relabel(_claim(p, a), LABELS[b % 3]),
    move,
    lambda p, a, b, c: p.edit(_claim(p, a), note=f"note {b}", status=("waiting", "ready")[c % 2]),
    lambda p, a, b, c: p.edit(_claim(p, a), speaker=f"who {b}"),
    lambda p, a, b, c: p.add_evidence(_claim(p, a), url=f"https://example.org/{b}"),
    lambda p, a, b, c: p.edit_evidence(_item(p, a), note=f"e{b}"),
    lambda p, a, b, c: p.attach(_item(p, a), f"f{b}", bytes([b % 7]) * 50),
    lambda p, a, b, c: p.delete_evidence(_item(p, a)),
    delete,
    restore,
    lambda p, a, b, c: p.undo(),
    lambda p, a, b, c: p.undo(),
    lambda p, a, b, c: p.redo(),
    split,
    lambda p, a, b, c: p.join(_claim(p, a), _claim(p, b)),
    pass_over,
    look_again,
    lambda p, a, b, c: p.submit(_article(p, a)),
    lambda p, a, b, c: p.reopen(_article(p, a)),
    lambda p, a, b, c: p.add_article(ArticleDraft(f"New {a}", f"Text {b % 4}. And more {c % 2}.")),
    edition,
    lambda p, a, b, c: p.link_edition(_article(p, a), _article(p, b)),
    lambda p, a, b, c: p.unlink_edition(_article(p, a)),
    lambda p, a, b, c: p.carry(_article(p, a)),
    place,
    gone,
    lambda p, a, b, c: p.remove_article(_article(p, a)),
    lambda p, a, b, c: p.edit_article(_article(p, a), title=f"Title {b}"),
    setting,
    relabelled,
    lambda p, a, b, c: p.use_reviewer(("Mia", "Ana", "Bo")[b % 3]),
]  # fmt: skip

MACHINES = st.lists(
    st.tuples(CLOCKS, st.booleans(), st.sampled_from(["Mia", "Mia", "Ana", "Bo"])), min_size=2, max_size=3
)
COPY = st.tuples(st.just("copy"), SMALL, CLOCKS)
EVENT = st.one_of(
    st.tuples(st.just("act"), SMALL, SMALL, SMALL, SMALL, SMALL),
    st.tuples(st.just("act"), SMALL, SMALL, SMALL, SMALL, SMALL),
    st.tuples(st.just("act"), SMALL, SMALL, SMALL, SMALL, SMALL),
    st.one_of(st.tuples(st.just("merge"), SMALL, SMALL), st.tuples(st.just("merge"), SMALL, SMALL), COPY),
)
EVENTS = st.lists(EVENT, min_size=4, max_size=24)


def history(machines, events, turn, look):
    """Live through a history, let everybody see everything, and check what must hold then."""
    folder = projects.scratch("replicas")
    team = []
    try:
        team += [Replica(folder / f"{n}.factcheck", *machine) for n, machine in enumerate(machines)]
        for kind, *values in events:
            who = team[values[0] % len(team)]
            if kind == "act":
                who.act(*values[1:])
            elif kind == "copy":
                if len(team) < MOST:
                    # As when a file is mailed and both go on in it: the same replica twice.
                    path = folder / f"{len(team)}.factcheck"
                    team.append(Replica(path, values[1], False, who.project.me.name, of=who))
            else:
                other = team[values[1] % len(team)]
                if other is not who:
                    seen = who.hashes() | other.hashes()
                    who.merge(other)
                    assert who.hashes() == seen, "a revision was lost on the way"
        everything = set().union(*(who.hashes() for who in team))
        order = [team[(turn + n) % len(team)] for n in range(len(team))]
        for here, there in _chain(order) if turn % 2 else _ring(order):
            here.merge(there)
        look(team, everything)
    finally:
        for who in team:
            who.close()
        projects.throw_away(folder)


def _ring(order):
    """Each passes all it has to the next, twice around: then everybody has everything."""
    many = len(order)
    return [(order[(n + 1) % many], order[n % many]) for n in range(2 * many - 1)]


def _chain(order):
    """Each passes what it has to the next, and back again from the last."""
    pairs = list(zip(order[1:], order[:-1], strict=True))
    return pairs + [(there, here) for here, there in reversed(pairs)]


def agrees(team, everything):
    """Everybody has all revisions once, the same tables, those the winners make, and merging again changes nothing."""
    for who in team:
        assert who.hashes() == everything, "revisions were lost"
    tables = [projects.tables(who.project) for who in team]
    words = [projects.indexed(who.project) for who in team]
    assert all(each == tables[0] for each in tables), "the tables differ"
    assert all(each == words[0] for each in words), "the indexes differ"
    for kind, entity, body in winners(team[0].project):
        assert team[0].project.store.state(kind, entity) == body, "another revision won than should"
    for who, other in zip(team, team[1:] + team[:1], strict=True):
        assert who.merge(other) == 0, "merging again brought something"


def sound(team, everything):
    """:func:`agrees`, and each file is sound, and its tables are those that are made anew from its log."""
    agrees(team, everything)
    for who in team:
        assert who.project.check() == []
        tables, words = projects.tables(who.project), projects.indexed(who.project)
        who.project.rebuild()
        assert (projects.tables(who.project), projects.indexed(who.project)) == (tables, words)


def winners(project):
    """What each record should be, the plain way: the owner is the first of all, the winner the last of the owner's."""
    rows = project.store._sql.execute(
        """SELECT r.kind, r.entity, r.ver, r.at, p.uid, r.seq, r.hash, a.uid, r.deleted, r.body FROM revision r
           JOIN replica p ON p.n = r.replica JOIN person a ON a.n = r.author"""
    )
    records = {}
    for kind, entity, *rest in rows:
        records.setdefault((kind, entity.hex()), []).append(rest)
    for (kind, entity), known in records.items():
        known.sort(key=lambda row: row[:5])
        own = [row for row in known if kind not in fold.OWNED or row[5] == known[0][5]]
        yield kind, entity, None if own[-1][6] else record.load(own[-1][7])
