"""Which revision of a record counts: version first, whatever the clocks and the order of arrival say."""

import contextlib
import itertools

import pytest

from factcheck.core import record
from factcheck.project import Project
from factcheck.store import fold
from tests.helpers import projects

ME, OTHER = b"m" * 16, b"o" * 16
REPLICAS = (b"a" * 16, b"b" * 16)
CLAIM = bytes(range(16))
TEXT = "Experts say agencies may be reading the mail."


def claim_body(note):
    return {"article": "11" * 16, "start": 0, "end": 7, "quote": "Experts", "label": "verified", "note": note}


BODIES = {
    "article": lambda note: {"title": note},
    "edition": lambda note: {"article": "11" * 16, "of": note.zfill(2)[-2:] * 16},
    "carrying": lambda note: {
        "article": "11" * 16,
        "claim": "22" * 16,
        "to": note.zfill(2)[-2:] * 16,
        "state": "exact",
    },
}


def revision(note, ver, at, replica=REPLICAS[0], seq=1, *, author=ME, deleted=False, kind="claim", entity=CLAIM):
    body = record.dump(BODIES.get(kind, claim_body)(note))
    return record.revision(
        replica=replica, seq=seq, kind=kind, entity=entity, ver=ver, at=at, author=author, deleted=deleted, body=body
    )


def arrive(project, revisions):
    """Put revisions into the log as a merge would, in this order, and make the tables from it."""
    store = project.store
    with store.transaction():
        for r in revisions:
            store._sql.execute(
                "INSERT INTO revision (hash, replica, seq, kind, entity, ver, at, author, deleted, body)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (r.hash, store._fold.number("replica", r.replica.hex()), r.seq, r.kind, r.entity, r.ver, r.at,
                 store.person(r.author), int(r.deleted), r.body),
            )  # fmt: skip
    project.rebuild()


def expected(revisions):
    """The winner, the plain way: the owner is the first of all, the winner the last of the owner's."""
    order = sorted(revisions, key=lambda r: (r.ver, r.at, r.replica, r.seq, r.hash))
    owned = [r for r in order if r.kind not in fold.OWNED or r.author == order[0].author]
    return owned[-1]


def note_of(project):
    found = project.store.claim(CLAIM.hex())
    return found.note if found else None


CASES = {
    "version beats clock": [revision("old", 1, 900), revision("new", 2, 100, seq=2)],
    "clock beats replica": [revision("early", 1, 100, REPLICAS[1]), revision("late", 1, 200, REPLICAS[0])],
    "replica beats sequence": [revision("a", 1, 100, REPLICAS[0], 9), revision("b", 1, 100, REPLICAS[1], 1)],
    "sequence beats hash": [revision("one", 1, 100, seq=1), revision("two", 1, 100, seq=2)],
    "a copied file: only the hash differs": [revision("x", 1, 100), revision("y", 1, 100), revision("z", 1, 100)],
    "deleted last": [revision("a", 1, 100), revision("a", 2, 50, seq=2, deleted=True)],
    "deleted, then edited elsewhere": [
        revision("a", 1, 1), revision("a", 2, 50, seq=2, deleted=True), revision("c", 2, 60, REPLICAS[1])
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_winner_is_the_same_in_every_order_of_arrival(tmp_path, name):
    best = expected(CASES[name])
    seen = []
    for n, order in enumerate(itertools.permutations(CASES[name])):
        with Project.open(projects.copy_to(tmp_path / f"{n}.factcheck")) as project:
            arrive(project, order)
            assert note_of(project) == (None if best.deleted else record.load(best.body)["note"])
            one = fold.winner(project.store._sql, "claim", CLAIM)
            assert (one[1], one[2], one[5], one[7]) == ("claim", CLAIM, best.at, best.body)
            assert project.check() == []
            seen.append(projects.tables(project))
    assert all(tables == seen[0] for tables in seen)


def test_random_logs_give_the_same_tables_in_every_order(tmp_path):
    rng = projects.dice(7)
    for trial in range(6):
        ids = [bytes([trial, n]) * 8 for n in range(4)]
        revisions = [
            revision(f"{n}", rng.randint(1, 4), rng.randint(1, 5), rng.choice(REPLICAS), rng.randint(1, 5),
                     author=rng.choice((ME, OTHER)), deleted=rng.random() < 0.2,
                     kind=rng.choice(("claim", "claim", "reading", "article", "edition", "carrying")), entity=rng.choice(ids))
            for n in range(30)
        ]  # fmt: skip
        by_record = {}
        for r in revisions:
            by_record.setdefault((r.kind, r.entity), []).append(r)
        seen = []
        for n in range(3):
            rng.shuffle(revisions)
            with Project.open(projects.copy_to(tmp_path / f"{trial}-{n}.factcheck")) as project:
                arrive(project, revisions)
                for (kind, entity), own in by_record.items():
                    best = expected(own)
                    body = None if best.deleted else record.load(best.body)
                    assert project.store.state(kind, entity.hex()) == body
                seen.append((projects.tables(project), projects.indexed(project)))
        assert seen[0] == seen[1] == seen[2]


def test_somebody_elses_revision_of_a_claim_is_kept_and_not_shown(project):
    mine = [revision("mine", 1, 100), revision("theirs", 2, 200, REPLICAS[1], author=OTHER)]
    arrive(project, mine)
    assert note_of(project) == "mine"
    assert [row.body["note"] for row in project.store.log([CLAIM])] == ["mine", "theirs"]
    assert project.store.owner("claim", CLAIM.hex()) == ME.hex()
    assert project.check() == []


def test_an_edit_after_a_foreign_revision_wins_over_it(project):
    arrive(project, [revision("mine", 1, 100), revision("theirs", 2, 200, REPLICAS[1], author=OTHER)])
    with project.store.transaction():
        project.store.put("claim", CLAIM.hex(), claim_body("mine again"), ME)
    assert note_of(project) == "mine again"
    assert project.store._sql.execute("SELECT max(ver) FROM revision WHERE entity = ?", (CLAIM,)).fetchone() == (3,)
    before = projects.tables(project)
    project.rebuild()
    assert projects.tables(project) == before


def test_articles_belong_to_everybody(project):
    entity = bytes(16)
    arrive(project, [
        revision("one", 1, 100, kind="article", entity=entity),
        revision("two", 2, 50, REPLICAS[1], author=OTHER, kind="article", entity=entity),
    ])  # fmt: skip
    assert project.article(entity.hex()).title == "two"


def test_unknown_kinds_and_fields_are_kept_and_ignored(project):
    before = projects.tables(project)
    unknown = [
        record.revision(replica=REPLICAS[0], seq=n, kind=kind, entity=bytes([n] * 16), ver=1, at=1, author=ME,
                        deleted=False, body=body)
        for n, (kind, body) in enumerate([("mood", '{"a":[1,{"b":null}]}'), ("claim2", "[1]"), ("", "3")], 1)
    ]  # fmt: skip
    arrive(project, unknown)
    assert projects.tables(project) == before
    assert {row[1] for row in projects.log(project)} >= {r.hash for r in unknown}
    assert project.check() == []
    kinds = [entry.kind for entry in project.history()]
    assert "mood" in kinds


def test_a_claim_before_its_article_and_evidence_before_its_claim(tmp_path):
    """What a record names before it is there itself gets its row, and fills it when it comes."""
    article = revision("title", 1, 5, kind="article", entity=bytes.fromhex("11" * 16))
    claim = revision("n", 1, 6)
    item = record.revision(
        replica=REPLICAS[0], seq=8, kind="evidence", entity=b"e" * 16, ver=1, at=7, author=ME, deleted=False,
        body=record.dump({"claim": CLAIM.hex(), "url": "u"}),
    )  # fmt: skip
    seen = []
    for n, order in enumerate(itertools.permutations([article, claim, item])):
        with Project.open(projects.copy_to(tmp_path / f"{n}.factcheck")) as project:
            for one in order:
                arrive(project, [one])
                assert [finding for finding in project.check() if "text of the article" not in finding] == []
            seen.append(projects.tables(project))
            assert project.store.claim(CLAIM.hex()).article == "11" * 16
    assert all(tables == seen[0] for tables in seen)


def test_put_refuses_somebody_elses_record(project):
    from factcheck.errors import StoreError

    arrive(project, [revision("mine", 1, 100)])
    before = projects.log(project)
    with pytest.raises(StoreError, match="belongs to another"), project.store.transaction():
        project.store.put("claim", CLAIM.hex(), claim_body("forged"), OTHER)
    assert projects.log(project) == before


def test_versions_count_up_and_sequences_have_no_gap(busy):
    sql = busy.store._sql
    assert sql.execute("SELECT count(*), min(seq), max(seq) FROM revision").fetchone() == (
        len(projects.log(busy)),
        1,
        len(projects.log(busy)),
    )
    worst = "SELECT max(v) FROM (SELECT max(ver) - count(*) AS v FROM revision GROUP BY entity)"
    assert sql.execute(worst).fetchone() == (0,)


def test_numbers_given_in_an_act_that_failed_are_forgotten(project):
    """Local numbers are used again after a rollback: one remembered would put an act in another's name."""
    ana, bo = b"A" * 16, b"B" * 16
    with contextlib.suppress(ZeroDivisionError), project.store.transaction():
        project.store.put("reviewer", ana.hex(), {"name": "Ana"}, ana, new=True)
        raise ZeroDivisionError
    for uid, name in ((bo, "Bo"), (ana, "Ana")):
        with project.store.transaction():
            project.store.put("reviewer", uid.hex(), {"name": name}, uid, new=True)
    authors = {entry.author: entry.after["name"] for entry in project.history() if entry.kind == "reviewer"}
    assert authors[ana.hex()] == "Ana"
    assert authors[bo.hex()] == "Bo"
    assert project.check() == []
