"""The file's layout, its guards, and how an older file becomes a newer one."""

import sqlite3

import pytest
from sqlite_utils import Migrations

from factcheck.errors import StoreError
from factcheck.project import Project
from factcheck.store import check, connection, making, schema
from tests.helpers import projects

TABLES = {
    "meta", "person", "replica", "content", "revision", "setting", "reviewer", "article", "claim", "evidence", "submission",
    "reading", "edition", "carrying",
}  # fmt: skip


def test_every_table_is_strict_and_known(project):
    rows = project.store._sql.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    strict = dict(rows)
    strict.pop("sqlite_schema")
    own = {name for name in strict if not name.startswith(("_sqlite", "sqlite_"))}
    assert own == TABLES
    assert [name for name in own if not strict[name]] == []


def test_the_set_of_guards_is_pinned(project):
    rows = project.store._sql.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
    guards = [row[0] for row in rows]
    assert guards == [
        "content_is_for_ever_1",
        "content_is_for_ever_2",
        "revision_is_for_ever_1",
        "revision_is_for_ever_2",
    ]
    assert set(guards) == check.TRIGGERS


def test_the_header_says_what_it_is(project):
    sql = project.store._sql
    assert sql.execute("PRAGMA application_id").fetchone()[0].to_bytes(4, "big") == b"FCK1"
    assert sql.execute("PRAGMA user_version").fetchone()[0] == connection.SCHEMA
    assert sql.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0] == connection.SCHEMA


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revision SET body = '{}'",
        "UPDATE revision SET at = at + 1 WHERE n = 1",
        "DELETE FROM revision WHERE n = 1",
        "REPLACE INTO revision SELECT * FROM revision",
        "UPDATE content SET data = x'00'",
        "DELETE FROM content",
        "REPLACE INTO content SELECT * FROM content",
    ],
)
def test_the_log_can_only_grow(project, statement):
    before = projects.log(project)
    with pytest.raises(sqlite3.IntegrityError):
        project.store._sql.execute(statement)
    assert projects.log(project) == before
    assert project.check() == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("hash", b"short"),
        ("ver", 0),
        ("seq", 0),
        ("deleted", 2),
        ("body", "{"),
        ("at", "late"),
        ("entity", b""),
        ("author", 99),
    ],
)
def test_a_log_entry_that_cannot_be_is_refused(project, column, value):
    sql = project.store._sql
    row = dict(
        zip(
            ("hash", "replica", "seq", "kind", "entity", "ver", "at", "author", "deleted", "body"),
            (bytes(16), 1, 99, "claim", bytes(16), 1, 1, 1, 0, "{}"),
            strict=True,
        )
    )
    row[column] = value
    with pytest.raises(sqlite3.IntegrityError):
        sql.execute(f"INSERT INTO revision ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


@pytest.fixture
def next_migration(monkeypatch):
    """A factcheck that knows one layout more than this one."""
    newer = Migrations("factcheck")

    @newer()
    def m001_log_and_current_tables(db):
        schema.m001_log_and_current_tables(db)

    @newer()
    def m002_readings(db):
        schema.m002_readings(db)

    @newer()
    def m003_editions(db):
        schema.m003_editions(db)

    @newer()
    def m004_mood(db):
        db.executescript("ALTER TABLE claim ADD COLUMN mood TEXT NOT NULL DEFAULT '';")

    monkeypatch.setattr(schema, "migrations", newer)
    monkeypatch.setattr(connection, "SCHEMA", connection.SCHEMA + 1)
    return newer


def columns(project):
    return [row[1] for row in project.store._sql.execute("PRAGMA table_info(claim)")]


def test_an_older_file_is_backed_up_then_migrated(path, request):
    projects.busy(path).close()
    old = path.read_bytes()
    request.getfixturevalue("next_migration")
    with Project.open(path) as project:
        assert "mood" in columns(project)
        assert project.store._sql.execute("PRAGMA user_version").fetchone()[0] == 4
        guards = {row[0] for row in project.store._sql.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
        assert guards == check.TRIGGERS
        after = projects.tables(project)
    kept = path.with_name("test.before-layout-4.factcheck")
    assert projects.beside(path) == [kept.name, path.name]
    request.getfixturevalue("monkeypatch").undo()
    with Project.open(kept) as project:
        assert project.check() == []
        assert projects.tables(project) == after
        assert "mood" not in columns(project)
    with pytest.raises(StoreError, match="newer factcheck"):
        Project.open(path)
    assert old[:16] == path.read_bytes()[:16]


def test_opening_again_migrates_nothing_more(path, request):
    projects.copy_to(path)
    request.getfixturevalue("next_migration")
    Project.open(path).close()
    before = projects.beside(path)
    Project.open(path).close()
    assert projects.beside(path) == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(path, next_migration):
    projects.copy_to(path)

    @next_migration()
    def m005_broken(db):
        db.executescript("ALTER TABLE claim ADD COLUMN half TEXT; ALTER TABLE nowhere ADD COLUMN x TEXT;")

    connection.SCHEMA += 1  # taken back with the fixture's monkeypatch
    with pytest.raises(StoreError, match="no such table: nowhere"):
        Project.open(path)
    assert projects.beside(path) == ["test.before-layout-5.factcheck", "test.factcheck"]
    sql = sqlite3.connect(path)
    names = [row[1] for row in sql.execute("PRAGMA table_info(claim)")]
    assert "half" not in names
    assert sql.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert sql.execute("PRAGMA user_version").fetchone()[0] < connection.SCHEMA
    sql.close()


def test_an_older_file_that_can_only_be_read_says_so(path, next_migration):
    before = projects.copy_to(path).read_bytes()
    with pytest.raises(StoreError, match="older factcheck"):
        Project.open(path, read_only=True)
    assert path.read_bytes() == before
    assert projects.beside(path) == ["test.factcheck"]


def test_a_migration_without_room_for_its_backup_changes_nothing(path, next_migration, monkeypatch):
    before = projects.copy_to(path).read_bytes()

    def full(_sql, out):
        raise StoreError(f"The disk with {out} is full.", "Free some space.")

    monkeypatch.setattr(making, "copy", full)
    with pytest.raises(StoreError, match="full"):
        Project.open(path)
    assert path.read_bytes() == before
    assert projects.beside(path) == ["test.factcheck"]


def test_backup_is_a_whole_sound_project(busy, tmp_path):
    out = tmp_path / "copies" / "backup.factcheck"
    out.parent.mkdir()
    busy.backup(out)
    assert projects.beside(out) == ["backup.factcheck"]
    with Project.open(out) as copy:
        assert copy.check() == []
        assert projects.tables(copy) == projects.tables(busy)
        assert projects.log(copy) == projects.log(busy)
        assert projects.indexed(copy) == projects.indexed(busy)
    busy.mark(busy.articles()[0].id, 8, 11, "verified")
    assert busy.check() == []


def test_backup_replaces_nothing(busy, tmp_path):
    out = tmp_path / "backup.factcheck"
    out.write_bytes(b"yesterday's")
    for place in (out, tmp_path, busy.path, tmp_path / "no" / "folder"):
        with pytest.raises(StoreError):
            busy.backup(place)
    assert out.read_bytes() == b"yesterday's"
    assert projects.beside(out) == [
        "backup.factcheck",
        "test.factcheck",
        "test.factcheck-shm",
        "test.factcheck-wal",
        "test.factcheck.lock",
    ]


def test_backup_of_a_project_open_elsewhere(project, tmp_path):
    """The second window may only read, and can still make a copy with all that was committed."""
    project.mark(project.articles()[0].id, 0, 7, "verified")
    with Project.open(project.path) as second:
        assert second.read_only
        second.backup(tmp_path / "copy.factcheck")
    with Project.open(tmp_path / "copy.factcheck") as copy:
        assert len(copy.claims()) == 1
        assert copy.check() == []
