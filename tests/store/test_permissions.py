"""Files and folders that may not be written or read, seen by a child without root's rights."""

import pytest

from tests.helpers import children, projects

LOOK = (
    children.NOBODY
    + """
try:
    with Project.open(path) as p:
        print(p.read_only, p.read_only_reason)
        print(len(p.claims()), p.check())
        try:
            p.use_reviewer("Eve")
        except FactcheckError as error:
            print(type(error).__name__, error)
except FactcheckError as error:
    print(type(error).__name__, error)
"""
)
MAKE = (
    children.NOBODY
    + """
try:
    Project.create(path, reviewer="Eve").close()
    print("made")
except FactcheckError as error:
    print(type(error).__name__, error)
"""
)


@pytest.fixture
def shared():
    """A closed project with one claim in a folder that everybody may enter."""
    folder = projects.scratch("shared")
    path = folder / "shared.factcheck"
    with projects.opened(path) as project:
        project.mark(project.articles()[0].id, 0, 7, "verified")
    yield path
    folder.chmod(0o700)
    projects.throw_away(folder)


def rights(path, file, folder):
    path.chmod(file)
    path.parent.chmod(folder)


def test_a_file_that_may_not_be_written(shared):
    rights(shared, 0o444, 0o777)
    before = shared.read_bytes()
    lines = children.run(LOOK, shared).splitlines()
    assert lines[0] == "True You may read shared.factcheck but not change it, so it is open for reading only."
    assert lines[1] == "1 []"
    assert lines[2].startswith("ReadOnlyError You may read shared.factcheck")
    assert shared.read_bytes() == before
    assert projects.beside(shared) == ["shared.factcheck"]


def test_a_folder_that_may_not_be_written(shared):
    rights(shared, 0o666, 0o555)
    before = shared.read_bytes()
    lines = children.run(LOOK, shared).splitlines()
    assert lines[0] == "True The folder of shared.factcheck cannot be written, so the project is open for reading only."
    assert lines[1] == "1 []"
    assert shared.read_bytes() == before
    assert projects.beside(shared) == ["shared.factcheck"]


def test_a_file_that_may_not_be_read(shared):
    rights(shared, 0o000, 0o777)
    (line,) = children.run(LOOK, shared).splitlines()
    assert line.startswith(f"StoreError {shared} cannot be opened. Check that you may read")


def test_a_folder_that_may_not_be_entered(shared):
    rights(shared, 0o666, 0o000)
    (line,) = children.run(LOOK, shared).splitlines()
    assert line.startswith("StoreError ")
    assert line.endswith(".") or "factcheck new" in line


def test_what_a_killed_factcheck_left_in_a_read_only_folder(shared):
    """SQLite cannot open a WAL it may not write beside; that has to be said, not crash."""
    child = children.start(children.HOLDER, shared)
    child.stdout.readline()
    children.kill(child)
    rights(shared, 0o666, 0o555)
    lines = children.run(LOOK, shared).splitlines()
    assert lines[0].startswith(("StoreError", "True"))


def test_no_project_can_be_made_in_a_read_only_folder(shared):
    rights(shared, 0o666, 0o555)
    (line,) = children.run(MAKE, shared.with_name("new.factcheck")).splitlines()
    assert line.startswith("StoreError ")
    assert "new.factcheck" in line
    assert projects.beside(shared) == ["shared.factcheck"]
