"""Create, open, close; and one sentence for everything that is not a project that can be opened."""

import os
import sqlite3

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.errors import FactcheckError, ReadOnlyError, StoreError
from factcheck.project import Project
from factcheck.store import connection
from factcheck.store.store import Store
from tests.helpers import projects


def refused(path, words, **how):
    with pytest.raises(StoreError) as failure:
        Project.open(path, **how)
    error = failure.value
    assert words in error.message
    assert str(path) in error.message
    assert error.message.endswith(".")
    assert error.hint
    return error


def test_a_closed_project_is_one_file(path):
    with Project.create(path, reviewer="Mia") as project:
        project.add_article(ArticleDraft("T", "Some words."))
        assert projects.beside(path) == [
            "test.factcheck",
            "test.factcheck-shm",
            "test.factcheck-wal",
            "test.factcheck.lock",
        ]
    assert projects.beside(path) == ["test.factcheck"]
    with Project.open(path) as project:
        assert [article.title for article in project.articles()] == ["T"]
        assert not project.read_only
        assert project.read_only_reason == ""
    assert projects.beside(path) == ["test.factcheck"]
    assert path.read_bytes()[18:20] == b"\1\1", "not in WAL mode: it opens from a read-only folder too"


def test_closing_twice_is_harmless(project):
    project.close()
    project.close()


def settings(project):
    names = ("journal_mode", "synchronous", "foreign_keys")
    return {name: project.store._sql.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


def test_it_writes_with_the_settings_that_lose_nothing(project):
    project.add_article(ArticleDraft("A", "One text."))
    assert settings(project) == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_opening_and_reading_changes_no_byte_of_the_file(path):
    Project.create(path, reviewer="Mia").close()
    before = path.read_bytes()
    with Project.open(path) as project:
        assert project.articles() == []
        assert settings(project)["journal_mode"] == "delete"
    assert path.read_bytes() == before


def test_once_ready_a_reader_delays_nobody(path):
    Project.create(path, reviewer="Mia").close()
    with Project.open(path) as project:
        project.get_ready()
        reader = sqlite3.connect(path, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM person").fetchone()
        impatient(project)
        reader.execute("COMMIT")
        reader.close()


def impatient(project):
    with project.store.transaction():
        project.store._sql.execute("PRAGMA busy_timeout = 1")
        project.store.put_content(b"x")


def test_a_reader_who_was_there_first_delays_an_act_and_nothing_is_lost(path):
    Project.create(path, reviewer="Mia").close()
    with Project.open(path) as project:
        reader = sqlite3.connect(path, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM person").fetchone()
        began = settings(project)["journal_mode"]
        with pytest.raises(StoreError, match="another program"):
            impatient(project)
        reader.execute("COMMIT")
        project.use_reviewer("Ben")
        assert (began, settings(project)["journal_mode"]) == ("delete", "wal")
        reader.close()


def test_create_refuses_what_is_there(path):
    path.write_bytes(b"somebody's work")
    with pytest.raises(StoreError, match="already something"):
        Project.create(path)
    assert path.read_bytes() == b"somebody's work"
    assert projects.beside(path) == ["test.factcheck"]


@pytest.mark.parametrize("name", ["no/folder/x.factcheck", "nul\0.factcheck", "x" * 300])
def test_create_where_nothing_can_be(tmp_path, name):
    with pytest.raises(StoreError) as failure:
        Project.create(tmp_path / name)
    assert failure.value.hint
    assert list(tmp_path.iterdir()) == []


def test_create_that_fails_leaves_nothing(path, monkeypatch):
    def full(*_args, **_keywords):
        raise StoreError("The disk is full.", "Free some space.")

    monkeypatch.setattr(Store, "put", full)
    with pytest.raises(StoreError, match="full"):
        Project.create(path, reviewer="Mia")
    assert projects.beside(path) == []


@pytest.mark.parametrize("name", ["", " ", "x" * 101])
def test_create_with_a_bad_reviewer_leaves_nothing(path, name):
    if name:
        with pytest.raises(FactcheckError, match="name"):
            Project.create(path, reviewer=name)
        assert projects.beside(path) == []


@pytest.mark.parametrize(
    "name", ["a %41 b.factcheck", "a?mode=ro#x.factcheck", "က 😀.factcheck", "no-ending", "' or 1.factcheck"]
)
def test_any_name_will_do(tmp_path, name):
    path = tmp_path / name
    Project.create(path).close()
    with Project.open(path) as project:
        assert not project.read_only
        assert project.check() == []
    assert projects.beside(path) == [name]


def test_a_folder(tmp_path):
    refused(tmp_path, "is a folder")


def test_missing(path):
    refused(path, "no project file")
    assert projects.beside(path) == []


def test_a_name_no_file_can_have(tmp_path):
    refused(tmp_path / "nul\0", "no project file")


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"hello, this is a text, not a project\n" * 40, "is not a factcheck project"),
        (b"PK\3\4" + bytes(4000), "is not a factcheck project"),
        (bytes(8192), "is not a factcheck project"),
        (b"x", "is not a factcheck project"),
    ],
)
def test_not_a_project_and_left_untouched(path, data, words, read_only):
    path.write_bytes(data)
    refused(path, words, read_only=read_only)
    assert path.read_bytes() == data
    assert projects.beside(path) == ["test.factcheck"]


def test_another_programs_database(path):
    sql = sqlite3.connect(path)
    sql.execute("CREATE TABLE t (x)")
    sql.close()
    before = path.read_bytes()
    refused(path, "is not a factcheck project")
    assert path.read_bytes() == before


def test_a_project_without_labels_is_damaged(path):
    Store.create(path).close()
    refused(path, "no label scheme")
    assert projects.beside(path) == ["test.factcheck"]


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_layout_is_left_untouched(path, read_only):
    projects.copy_to(path)
    sql = sqlite3.connect(path)
    sql.execute(f"PRAGMA user_version = {connection.SCHEMA + 1}")
    sql.close()
    before = path.read_bytes()
    error = refused(path, "newer factcheck", read_only=read_only)
    assert "Update factcheck" in error.hint
    assert path.read_bytes() == before
    assert projects.beside(path) == ["test.factcheck"]


def test_truncated_anywhere(path):
    data = projects.copy_to(path).read_bytes()
    for length in [*range(1, len(data), 997), len(data) - 1]:
        path.write_bytes(data[:length])
        with pytest.raises(StoreError):
            Project.open(path)
        assert path.stat().st_size == length
        assert projects.beside(path) == ["test.factcheck"]


def test_opened_for_reading_only(path):
    projects.copy_to(path)
    with Project.open(path, read_only=True) as project:
        assert project.read_only_reason == "This project is open for reading only."
        assert project.read_only
        assert len(project.articles()) == 1
        with pytest.raises(ReadOnlyError):
            project.use_reviewer("Somebody new")
        project.use_reviewer("Mia")
        with pytest.raises(ReadOnlyError):
            project.mark(project.articles()[0].id, 0, 7, "verified")
        with pytest.raises(ReadOnlyError):
            project.rebuild()
        assert project.check() == []
    assert projects.beside(path) == ["test.factcheck"]


def test_through_another_name(path, tmp_path):
    """A symbolic link: the same lock, and a WAL that stands beside the file itself."""
    link = tmp_path / "elsewhere" / "link.factcheck"
    link.parent.mkdir()
    try:
        link.symlink_to(projects.copy_to(path))
    except OSError as error:
        pytest.skip(f"no symbolic links here: {error}")
    with Project.open(path) as writer:
        writer.use_reviewer("Zoë")
        with Project.open(link) as second:
            assert second.read_only
            assert "another factcheck" in second.read_only_reason
            assert [person.name for person in second.reviewers()] == ["Mia", "Zoë"]
    with Project.open(link) as only:
        assert not only.read_only
    assert sorted(os.listdir(tmp_path)) == ["elsewhere", "test.factcheck"]
    assert os.listdir(link.parent) == ["link.factcheck"]


@pytest.mark.parametrize("ending", ["-wal", "-journal", "-shm"])
def test_leftovers_of_another_project_are_not_taken_in(path, ending):
    """SQLite would apply a WAL that lies there to whatever file has the name in front of it."""
    left = path.with_name(path.name + ending)
    left.write_bytes(b"somebody else's")
    with pytest.raises(StoreError, match="left over from another project"):
        Project.create(path)
    assert projects.beside(path) == [left.name]
