"""Files of the layouts before this one: migrated when they may be written, read as they are when not."""

import sqlite3

import pytest

from factcheck.core import record
from factcheck.errors import StoreError
from factcheck.project import Project
from factcheck.store import check, connection
from tests.helpers import projects

# What a layout brought: layout → (name of its migration, its tables, which are the kinds it knows since, its indexes).
NEW = {
    2: ("m002_readings", ("reading",), ()),
    3: ("m003_editions", ("carrying", "edition"), ("article_address",)),
}
LAYOUTS = sorted(layout - 1 for layout in NEW)
BACKUP = f"test.before-layout-{connection.SCHEMA}.factcheck"


def make_old(path, layout, entries=()):
    """A busy project as an older layout has it; ``entries`` of kinds it does not know are in its log."""
    with projects.busy(path) as project:
        article = project.articles()[0].id
        people = {person.name: person.id for person in project.reviewers()}
    sql = sqlite3.connect(path, isolation_level=None)
    for migration, tables, indexes in (NEW[later] for later in sorted(NEW, reverse=True) if later > layout):
        for table in tables:
            sql.execute(f"DROP TABLE {table}")
            projects.unguarded(sql, "revision", "DELETE FROM revision WHERE kind = ?", table)  # nothing refers to them
        for index in indexes:
            sql.execute(f"DROP INDEX {index}")
        sql.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (migration,))
    sql.execute(f"PRAGMA user_version = {layout}")
    replica = sql.execute("SELECT max(n) FROM replica").fetchone()[0]
    uid = sql.execute("SELECT uid FROM replica WHERE n = ?", (replica,)).fetchone()[0]
    for seq, (kind, entity, ver, deleted, who, body) in enumerate(entries, 9_000):
        made = record.revision(
            replica=uid, seq=seq, kind=kind, entity=bytes.fromhex(entity * 16), ver=ver, at=seq,
            author=bytes.fromhex(people[who]), deleted=deleted, body=record.dump({"article": article, **body}),
        )  # fmt: skip
        person = sql.execute("SELECT n FROM person WHERE uid = ?", (made.author,)).fetchone()[0]
        sql.execute(
            "INSERT INTO revision (hash, replica, seq, kind, entity, ver, at, author, deleted, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (made.hash, replica, seq, kind, made.entity, ver, seq, person, int(deleted), made.body),
        )
    sql.close()
    return path


def faults_of(project):
    return [fault for fault in project.check() if "lacks" not in fault]


def layout_of(project):
    return project.store._sql.execute("PRAGMA user_version").fetchone()[0]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_old_file_gets_the_tables_after_a_backup(path, layout):
    make_old(path, layout)
    with Project.open(path) as project:
        assert layout_of(project) == connection.SCHEMA == 3
        for later in range(layout + 1, connection.SCHEMA + 1):
            for table in NEW[later][1]:
                assert projects.tables(project)[table] == []
        assert faults_of(project) == []
        made = {row[0] for row in project.store._sql.execute("SELECT name FROM sqlite_schema WHERE type = 'index'")}
        assert "article_address" in made
        article = project.articles()[0].id
        project.use_reviewer("Ana")
        project.pass_over(article, 60, 61)
        assert project.progress(article) == (2, 2)
    assert projects.beside(path) == [BACKUP, "test.factcheck"]


def test_readings_the_log_has_already_are_folded(path):
    place, other = {"start": 50, "end": 91}, {"start": 0, "end": 49}
    make_old(
        path,
        1,
        [
            ("reading", "aa", 1, False, "Mia", place),
            ("reading", "bb", 1, False, "Mia", other),
            ("reading", "bb", 2, True, "Mia", other),
            ("reading", "cc", 1, False, "Ana", place),
            ("reading", "cc", 2, True, "Mia", place),  # somebody else's revision: kept and not shown
            ("reading", "dd", 1, False, "Ana", {"start": "a newer factcheck knows"}),
        ],
    )
    with Project.open(path) as project:
        rows = projects.tables(project)["reading"]
        assert [(row[0][:2], *row[1:2], *row[4:6]) for row in rows] == [
            ("AA", 1, 50, 91), ("BB", 0, 0, 49), ("CC", 1, 50, 91),
        ]  # fmt: skip
        faults = project.check()
        assert any("cannot be read as reading" in fault for fault in faults)
        assert not [fault for fault in faults if "lacks" not in fault and "cannot be read" not in fault]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_editions_the_log_has_already_are_folded(path, layout):
    waiting = {"claim": "0c" * 16, "state": "waiting", "candidates": [[3, 9, 40], [1, 2, 7]], "sureness": 40}
    make_old(
        path,
        layout,
        [
            ("edition", "aa", 1, False, "Mia", {"of": "0e" * 16}),
            ("edition", "aa", 2, False, "Ana", {"of": "0f" * 16}),  # anybody may link
            ("edition", "bb", 1, False, "Mia", {"of": "0e" * 16}),
            ("edition", "bb", 2, True, "Mia", {"of": "0e" * 16}),
            ("carrying", "aa", 1, False, "Mia", waiting),
            ("carrying", "aa", 2, False, "Ana", {**waiting, "state": "gone"}),  # another's: kept and not shown
            ("carrying", "bb", 1, False, "Ana", {**waiting, "state": "exact", "to": "0d" * 16, "candidates": []}),
            ("carrying", "cc", 1, False, "Ana", {**waiting, "candidates": "of a newer factcheck"}),
        ],
    )
    with Project.open(path) as project:
        tables = projects.tables(project)
        assert [(row[0][:2], row[1], row[3][:2]) for row in tables["edition"]] == [("AA", 1, "0F"), ("BB", 0, "0E")]
        assert [(row[0][:2], row[3][:2], row[5], *row[6:]) for row in tables["carrying"]] == [
            ("AA", "0C", "", "waiting", 40, "[[3,9,40],[1,2,7]]"),
            ("BB", "0C", "0D" * 16, "exact", 40, "[]"),
        ]
        assert [fault for fault in faults_of(project) if "cannot be read as carrying" not in fault] == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_migration_stopped_before_its_end_is_finished_later(path, layout, monkeypatch):
    of = {"of": "0e" * 16}
    make_old(path, layout, [("edition", "aa", 1, False, "Mia", of)])

    def stop(_sql, _kind):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(check, "fold_kind", stop)
        with pytest.raises(KeyboardInterrupt):
            Project.open(path)
    with Project.open(path) as project:
        assert len(projects.tables(project)["edition"]) == 1
    assert projects.beside(path) == [BACKUP, "test.factcheck"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_old_file_can_be_read_as_it_is(path, tmp_path, layout):
    before = make_old(path, layout).read_bytes()
    with Project.open(path, read_only=True) as project:
        article = project.articles()[0].id
        assert len(project.claims()) > 3
        assert project.coverage(article, everybody=True).grow()
        project.use_reviewer("Ana")
        assert project.progress(article) == (1, 2)
        assert project.editions(article) == [article]
        assert project.carryings(article) == []
        assert project.chains() == []
        assert project.predecessor_for("https://example.org/") is None
        assert faults_of(project) == []
        assert len(project.history()) > 10
        project.backup(tmp_path / "copy.factcheck")
    assert path.read_bytes() == before
    assert projects.beside(path) == ["copy.factcheck", "test.factcheck"]
    with Project.open(tmp_path / "copy.factcheck") as copy:
        assert layout_of(copy) == connection.SCHEMA


@pytest.mark.parametrize(
    ("table", "ask"),
    [
        ("reading", lambda project, article: project.coverage(article).grow()),
        ("edition", Project.editions),
        ("carrying", Project.carryings),
    ],
)
def test_a_table_missing_from_a_new_file_is_damage(path, table, ask):
    projects.copy_to(path)
    sql = sqlite3.connect(path)
    sql.execute(f"DROP TABLE {table}")
    sql.close()
    with Project.open(path, read_only=True) as project:
        project.use_reviewer("Mia")
        article = project.articles()[0].id
        with pytest.raises(StoreError, match="its tables are not those"):
            ask(project, article)
