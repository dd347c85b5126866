"""One factcheck writes; others read, see what is committed, and can write when it is gone."""

import os
import time

import pytest

from factcheck.errors import ReadOnlyError
from factcheck.project import Project
from factcheck.store.lock import LockBusyError, ProjectLock
from tests.helpers import children, projects


@pytest.fixture
def holder(path):
    """A child process that has the project open for writing."""
    projects.copy_to(path)
    child = children.start(children.HOLDER, path)
    assert child.stdout.readline() == "open False\n"
    yield child
    children.kill(child)


def tell(child):
    child.stdin.write("\n")
    child.stdin.flush()


def test_a_second_window_may_only_read(project):
    with Project.open(project.path) as second:
        assert second.read_only
        number = f"process {os.getpid()}"
        assert (
            second.read_only_reason
            == f"test.factcheck is open in another factcheck ({number}), so it can only be read here."
        )
        with pytest.raises(ReadOnlyError, match="open in another factcheck"):
            second.use_reviewer("Eve")
    assert not project.read_only
    project.mark(project.articles()[0].id, 0, 7, "verified")


def test_a_second_process_reads_what_the_first_has_committed(path, holder):
    with Project.open(path) as second:
        assert f"(process {holder.pid})" in second.read_only_reason
        assert second.claims() == []
        tell(holder)
        assert holder.stdout.readline() == "marked\n"
        assert [claim.quote for claim in second.claims()] == ["Experts"]
        assert second.check() == []


def test_a_killed_holder_leaves_the_project_free(path, holder):
    tell(holder)
    assert holder.stdout.readline() == "marked\n"
    children.kill(holder)
    assert "test.factcheck-wal" in projects.beside(path)
    with Project.open(path) as project:
        assert not project.read_only
        assert len(project.claims()) == 1
        assert project.check() == []
    assert projects.beside(path) == ["test.factcheck"]


def test_what_a_killed_holder_left_can_be_read_without_writing(path, holder):
    tell(holder)
    assert holder.stdout.readline() == "marked\n"
    children.kill(holder)
    with Project.open(path, read_only=True) as project:
        assert len(project.claims()) == 1
    with Project.open(path) as project:
        assert len(project.claims()) == 1
    assert projects.beside(path) == ["test.factcheck"]


def test_when_the_holder_closes_the_next_may_write(path, holder):
    tell(holder)
    tell(holder)
    holder.wait(30)
    with Project.open(path) as project:
        assert not project.read_only
        assert len(project.claims()) == 1


def test_closing_beside_a_reader_is_quick_and_loses_nothing(project):
    project.mark(project.articles()[0].id, 0, 7, "verified")
    with Project.open(project.path) as reader:
        assert len(reader.claims()) == 1
        start = time.perf_counter()
        project.close()
        assert time.perf_counter() - start < 2, "closing waits for nobody"
        assert len(reader.claims()) == 1
    with Project.open(project.path) as again:
        assert not again.read_only
        assert len(again.claims()) == 1
    assert projects.beside(project.path) == ["test.factcheck"]


def test_a_reader_does_not_take_the_lock_away(project):
    for _n in range(2):
        Project.open(project.path).close()
        Project.open(project.path, read_only=True).close()
    assert "test.factcheck.lock" in projects.beside(project.path)
    with pytest.raises(LockBusyError):
        ProjectLock(project.path).acquire()


def test_lock_and_release(path):
    lock = ProjectLock(path)
    assert lock.acquire() is True
    assert lock.path.read_text() == f"{os.getpid()}\n"
    lock.release()
    lock.release()
    assert projects.beside(path) == []


def test_a_stale_lock_file_is_taken_over(path):
    projects.copy_to(path)
    lock = ProjectLock(path)
    lock.path.write_text("99999999\n")
    with Project.open(path) as project:
        assert not project.read_only
    assert projects.beside(path) == ["test.factcheck"]


def test_a_folder_without_locks_falls_back_to_the_rollback_journal(path, monkeypatch):
    from factcheck.store import lock

    monkeypatch.setattr(lock, "_lock", lambda _handle: False)
    with projects.opened(path) as project:
        assert not project.read_only
        assert project.store._sql.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        project.mark(project.articles()[0].id, 0, 7, "verified")
        assert project.check() == []


def test_somebody_elses_lock_file_still_locks(path):
    """Two people share a folder: the lock file belongs to the first, and the second may not write to it."""
    folder = projects.scratch("shared")
    try:
        folder.chmod(0o777)
        shared = projects.copy_to(folder / "shared.factcheck")
        shared.chmod(0o666)
        with Project.open(shared):
            os.chmod(shared.with_name("shared.factcheck.lock"), 0o444)
            out = children.run(
                children.NOBODY + "p = Project.open(path); print(p.read_only, p.read_only_reason)", shared
            )
            assert out.startswith("True shared.factcheck is open in another factcheck (process ")
    finally:
        projects.throw_away(folder)
