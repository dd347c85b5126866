"""Files of the layout before this one: migrated when they may be written, read as they are when not."""

import sqlite3

import pytest

from factcheck.core import record
from factcheck.project import Project
from factcheck.store import check, connection
from tests.helpers import projects


def make_old(path, bodies=()):
    """A busy project as layout 1 has it, without a table for what was passed over; ``bodies`` are in its log."""
    with projects.busy(path) as project:
        article = project.articles()[0].id
        mia, ana = (person.id for person in sorted(project.reviewers(), key=lambda person: person.name != "Mia"))
    sql = sqlite3.connect(path, isolation_level=None)
    projects.unguarded(sql, "revision", "DELETE FROM revision WHERE kind = ?", "reading")  # nothing refers to them now
    sql.execute("DROP TABLE reading")
    sql.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_readings'")
    sql.execute("PRAGMA user_version = 1")
    replica = sql.execute("SELECT max(n) FROM replica").fetchone()[0]
    uid = sql.execute("SELECT uid FROM replica WHERE n = ?", (replica,)).fetchone()[0]
    for seq, (entity, ver, deleted, who, body) in enumerate(bodies, 9_000):
        author = {"Mia": mia, "Ana": ana}[who]
        made = record.revision(
            replica=uid, seq=seq, kind="reading", entity=bytes.fromhex(entity), ver=ver, at=seq,
            author=bytes.fromhex(author), deleted=deleted, body=record.dump({"article": article, **body}),
        )  # fmt: skip
        person = sql.execute("SELECT n FROM person WHERE uid = ?", (made.author,)).fetchone()[0]
        sql.execute(
            "INSERT INTO revision (hash, replica, seq, kind, entity, ver, at, author, deleted, body)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (made.hash, replica, seq, "reading", made.entity, ver, seq, person, int(deleted), made.body),
        )
    sql.close()
    return path


def test_an_old_file_gets_the_table_after_a_backup(path):
    make_old(path)
    with Project.open(path) as project:
        assert project.store._sql.execute("PRAGMA user_version").fetchone()[0] == connection.SCHEMA == 2
        assert projects.tables(project)["reading"] == []
        found = [finding for finding in project.check() if "lacks" not in finding]
        assert found == []
        article = project.articles()[0].id
        project.use_reviewer("Ana")
        project.pass_over(article, 60, 61)
        assert project.progress(article) == (2, 2)
    assert projects.beside(path) == ["test.before-layout-2.factcheck", "test.factcheck"]


def test_what_the_log_has_already_is_folded(path):
    place, other = {"start": 50, "end": 91}, {"start": 0, "end": 49}
    make_old(
        path,
        [
            ("aa" * 16, 1, False, "Mia", place),
            ("bb" * 16, 1, False, "Mia", other),
            ("bb" * 16, 2, True, "Mia", other),
            ("cc" * 16, 1, False, "Ana", place),
            ("cc" * 16, 2, True, "Mia", place),  # somebody else's revision: kept and not shown
            ("dd" * 16, 1, False, "Ana", {"start": "a newer factcheck knows"}),
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


def test_a_migration_stopped_before_its_end_is_finished_later(path, monkeypatch):
    make_old(path, [("aa" * 16, 1, False, "Mia", {"start": 50, "end": 91})])

    def stop(_sql, _kind):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(check, "fold_kind", stop)
        with pytest.raises(KeyboardInterrupt):
            Project.open(path)
    with Project.open(path) as project:
        assert len(projects.tables(project)["reading"]) == 1
    assert projects.beside(path) == ["test.before-layout-2.factcheck", "test.factcheck"]


def test_an_old_file_can_be_read_as_it_is(path, tmp_path):
    before = make_old(path).read_bytes()
    with Project.open(path, read_only=True) as project:
        article = project.articles()[0].id
        assert len(project.claims()) > 3
        assert project.coverage(article, everybody=True).grow()
        project.use_reviewer("Ana")
        assert project.progress(article) == (1, 2)
        assert [fault for fault in project.check() if "lacks" not in fault] == []
        assert len(project.history()) > 10
        project.backup(tmp_path / "copy.factcheck")
    assert path.read_bytes() == before
    assert projects.beside(path) == ["copy.factcheck", "test.factcheck"]
    with Project.open(tmp_path / "copy.factcheck") as copy:
        assert copy.store._sql.execute("PRAGMA user_version").fetchone()[0] == 2


def test_a_table_missing_from_a_new_file_is_damage(path):
    projects.copy_to(path)
    sql = sqlite3.connect(path)
    sql.execute("DROP TABLE reading")
    sql.close()
    with Project.open(path, read_only=True) as project, pytest.raises(Exception, match="its tables are not those"):
        project.coverage(project.articles()[0].id).grow()
