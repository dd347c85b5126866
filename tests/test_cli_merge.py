"""The command that merges, as a script would use it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.project import Project
from tests.helpers import projects


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def team(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A project, and two copies of it in which a claim was changed and others were made."""
    paths = (tmp_path / "here.factcheck", tmp_path / "mia.factcheck", tmp_path / "bo.factcheck")
    with projects.opened(paths[0]) as project:
        article = project.articles()[0].id
        (claim,) = project.mark(article, 0, 7, "verified").claims
        for path in paths[1:]:
            project.backup(path)
        project.edit(claim, note="here")
    for path, name in zip(paths[1:], ("Mia", "Bo"), strict=True):
        with Project.open(path) as project:
            project.use_reviewer(name)
            project.mark(article, 8, 20, "speculative")
            if name == "Mia":
                project.edit(claim, note="there")
    return paths


def claims(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        assert project.check() == []
        return len(project.claims())


def test_looking_changes_nothing(team: tuple[Path, Path, Path]):
    here, mia, bo = team
    before = here.read_bytes(), projects.beside(here)
    done = run("merge", here, mia, bo, "--dry-run")
    assert (done.exit_code, done.stderr) == (0, "")
    assert f"{mia}: 2 new entries of 6 in its log would come in." in done.stdout
    assert "1 record changed on both sides" in done.stdout
    assert (here.read_bytes(), projects.beside(here)) == before


def test_merging_says_what_came_in_and_what_conflicted(team: tuple[Path, Path, Path]):
    here, mia, bo = team
    done = run("merge", here, mia, bo)
    assert done.exit_code == 0
    assert done.stderr.startswith("The project as it was before is in ")
    assert f"{mia}: 2 new entries of 6 in its log came in." in done.stdout
    (row,) = (line for line in done.stdout.splitlines() if line.startswith("claim  "))
    assert row.split()[2:5] == ["there", "Mia", "note"]
    assert claims(here) == 3
    names = projects.beside(here)
    assert len(names) == 4
    assert any(name.startswith("here.before-merge-") for name in names)
    before = here.read_bytes()
    done = run("merge", here, mia, bo)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.count("nothing new, all ") == 2
    assert (here.read_bytes(), projects.beside(here)) == (before, names)


def test_as_json(team: tuple[Path, Path, Path]):
    here, mia, bo = team
    done = run("merge", here, mia, bo, "--json")
    found = json.loads(done.stdout)
    assert [each["file"] for each in found] == [str(mia), str(bo)]
    assert [each["new_revisions"] for each in found] == [2, 2]
    (conflict,) = found[0]["conflicts"]
    assert (conflict["here"]["note"], conflict["there"]["note"], conflict["wins"]) == ("here", "there", "there")
    (new,) = (count for count in found[1]["counts"] if count["new"] and count["kind"] == "claim")
    assert (new["reviewer"], new["new"], new["known"]) == ("Bo", 1, 0)


def test_one_bad_file_ends_nothing_else(team: tuple[Path, Path, Path], tmp_path: Path):
    here, mia, bo = team
    bad = tmp_path / "bad.factcheck"
    bad.write_text("no project " * 50)
    done = run("merge", here, mia, bad, here, bo)
    assert done.exit_code == 3
    assert f"error: {bad} is not a factcheck project." in done.stderr
    assert f"error: {here} is this project itself." in done.stderr
    assert "2 files of 4 not merged." in done.stderr
    assert claims(here) == 3


def test_nothing_that_can_be_merged_changes_nothing(team: tuple[Path, Path, Path], tmp_path: Path):
    here = team[0]
    before = here.read_bytes(), projects.beside(here)
    for names in ((tmp_path / "nowhere",), (tmp_path / "nowhere", tmp_path), (here,)):
        done = run("merge", here, *names)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr.count("error: ") == len(names)
    assert (here.read_bytes(), projects.beside(here)) == before


def test_a_project_that_somebody_has_open(team: tuple[Path, Path, Path]):
    here, mia, _bo = team
    with Project.open(here):
        done = run("merge", here, mia)
        assert done.exit_code == 1
        assert "is open in another factcheck" in done.stderr
        assert run("merge", here, mia, "--dry-run").exit_code == 0
    assert claims(here) == 1


def test_two_orders_come_to_the_same(team: tuple[Path, Path, Path], tmp_path: Path):
    here, mia, bo = team
    other = tmp_path / "other.factcheck"
    other.write_bytes(here.read_bytes())
    assert run("merge", here, mia, bo).exit_code == 0
    assert run("merge", other, bo, mia).exit_code == 0
    listed = [json.loads(run("claims", path, "--json").stdout) for path in (here, other)]
    assert listed[0] == listed[1]
    assert len(listed[0]) == 3
