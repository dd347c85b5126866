"""Two copies of a project that are worked on apart, and their logs put together as a merge would do it."""

import random
from contextlib import suppress

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.errors import FactcheckError
from factcheck.project import Project
from tests.helpers import projects

TEXT = "The mayor paid 40 crowns. Nobody saw it happen that day.\n\nThe bridge opened in March. It was cold."
EDITS = (
    TEXT.replace("40", "45"),
    TEXT.replace("Nobody saw it happen that day.", "Two people saw a car that night."),
    "It was cold. " + TEXT.replace(" It was cold.", ""),
    TEXT.replace("\n\nThe bridge opened in March.", ""),
)
REVISIONS = """SELECT r.hash, p.uid, r.seq, r.kind, r.entity, r.ver, r.at, a.uid, r.deleted, r.body
               FROM revision r JOIN replica p ON p.n = r.replica JOIN person a ON a.n = r.author ORDER BY r.n"""


@pytest.fixture
def copies(tmp_path):
    """The same project on two machines, with a claim on each sentence but the last, which holds nothing to check."""
    with projects.opened(tmp_path / "a.factcheck") as first:
        (article,) = first.add_article(ArticleDraft("First", TEXT)).articles
        for start, end in ((0, 25), (26, 56), (58, 85)):
            (claim,) = first.mark(article, start, end, "verified", status="ready", note=f"at {start}").claims
            first.add_evidence(claim, url=f"https://example.org/{start}")
        first.pass_over(article, 86, 98)
    (tmp_path / "b.factcheck").write_bytes((tmp_path / "a.factcheck").read_bytes())
    with Project.open(tmp_path / "a.factcheck") as one, Project.open(tmp_path / "b.factcheck") as two:
        for project in (one, two):
            project.use_reviewer("Mia")
        with two.store.transaction():
            two.store._sql.execute("UPDATE meta SET value = ? WHERE key = 'replica'", ("bb" * 16,))
        two.store._seq = 0
        yield one, two


def log(project):
    return project.store._sql.execute(REVISIONS).fetchall()


def merge(into, entries, contents):
    """Take in what is not there yet, in whatever order it comes, and make the tables from all of it."""
    store = into.store
    known = {entry[0] for entry in log(into)}
    with store.transaction():
        for digest, replica, seq, kind, entity, ver, at, author, deleted, body in entries:
            if digest not in known:
                store._sql.execute(
                    "INSERT INTO revision (hash, replica, seq, kind, entity, ver, at, author, deleted, body)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (digest, store._fold.number("replica", replica.hex()), seq, kind, entity, ver, at,
                     store.person(author), deleted, body),
                )  # fmt: skip
        store._sql.executemany("INSERT OR IGNORE INTO content (sha, data) VALUES (?, ?)", contents)
    into.rebuild()
    into.use_reviewer("Mia")


def together(one, two):
    """Both copies with both logs."""
    given = [(log(each), each.store._sql.execute("SELECT sha, data FROM content").fetchall()) for each in (one, two)]
    merge(one, *given[1])
    merge(two, *given[0])


def sound(project):
    """Nothing to find, and everything about editions can be asked."""
    assert project.check() == []
    rows = project.article_rows(project.article_ns())
    chains = {article: chain for chain in project.chains() for article in chain}
    for row in rows:
        chain = project.editions(row.id)
        assert chains.get(row.id, [row.id]) == chain
        assert chain[row.edition - 1] == row.id or row.editions < 2
        before = project.edition_of(row.id)
        assert before is None or chain.index(before) < chain.index(row.id)
        project.uncarried(row.id)
        for found in project.carryings(row.id):
            if found.to is not None:
                assert project.carried(found.to) == found
                assert project.claim(found.to).article == row.id
        coverage = project.coverage(row.id)
        assert coverage.grow()
        assert row.mine == len(project.claims(article=row.id, reviewer=project.me.id))


def first_article(project):
    return next(article.id for article in project.articles() if article.title == "First")


def test_the_same_act_on_two_machines_is_one(copies):
    for project in copies:
        project.add_edition(ArticleDraft("Later", EDITS[1]), first_article(project))
    one, two = copies
    (later,) = (article.id for article in one.articles() if article.title == "Later")
    apart = [(carrying.claim, carrying.to, carrying.state) for carrying in one.carryings(later)]
    assert len(apart) == 3
    claims = len(one.claims())
    together(one, two)
    for project in copies:
        assert [(carrying.claim, carrying.to, carrying.state) for carrying in project.carryings(later)] == apart
        assert len(project.claims()) == claims
        assert all(len(project.evidence(claim.id)) == 1 for claim in project.claims(article=later))
        assert not project.carry(later)
        sound(project)
    assert projects.tables(one) == projects.tables(two)


def anything(project, chance):
    """One of the verbs about editions, on anything."""
    ids = [article.id for article in project.articles()]
    if not ids:
        return
    article, other = chance.choice(ids), chance.choice(ids)
    low, high = sorted((chance.randrange(60), chance.randrange(1, 60)))
    waiting = [found for each in ids for found in project.carryings(each)]
    claims = project.claims(reviewer=project.me.id)
    verbs = {
        "add": lambda: project.add_edition(ArticleDraft("Later", chance.choice(EDITS)), article),
        "link": lambda: project.link_edition(article, other),
        "unlink": lambda: project.unlink_edition(article),
        "carry": lambda: project.carry(article),
        "place": lambda: project.place(chance.choice(waiting)[0], chance.choice(waiting)[1], low, high),
        "gone": lambda: project.set_gone(chance.choice(waiting)[0], chance.choice(waiting)[1]),
        "mark": lambda: project.mark(article, low, high, "unverified"),
        "delete": lambda: project.delete(chance.choice(claims).id),
        "remove": lambda: project.remove_article(article),
        "submit": lambda: project.submit(article),
        "undo": project.undo,
        "redo": project.redo,
    }
    name = chance.choices(list(verbs), (4, 3, 1, 3, 3, 2, 2, 1, 1, 0.5, 3, 1))[0]
    if (name in ("place", "gone") and not waiting) or (name == "delete" and not claims):
        return
    with suppress(FactcheckError):
        verbs[name]()


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_done_apart_is_the_same_together(copies, seed):
    chance = random.Random(seed)  # noqa: S311
    one, two = copies
    for _round in range(3):
        for project in copies:
            for _verb in range(12):
                anything(project, chance)
        together(one, two)
        assert projects.tables(one) == projects.tables(two)
        assert projects.indexed(one) == projects.indexed(two)
        for project in copies:
            sound(project)
            for _verb in range(4):
                anything(project, chance)
            sound(project)
