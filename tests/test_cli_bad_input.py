"""What goes wrong in ordinary use: one sentence on standard error, exit status 1, and nothing changed."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.store.connection import SCHEMA

ROOT = Path(__file__).parent.parent
TEXT = "A😀 said so. He said no. “Nothing’s  sure”, the council said.\n"


def run(*arguments: object, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def refused(*arguments: object, stdin: bytes = b"") -> tuple[str, str]:
    """The error and the hint of a command that must fail as foreseen."""
    done = run(*arguments, stdin=stdin)
    assert isinstance(done.exception, SystemExit), done.exception
    assert done.exit_code == 1
    assert done.stdout == ""
    error, *rest = done.stderr.splitlines()
    assert error.startswith("error: ")
    assert len(rest) <= 1
    assert all(line.startswith("hint: ") for line in rest)
    return error.removeprefix("error: "), rest[0].removeprefix("hint: ") if rest else ""


def wrong_usage(*arguments: object) -> str:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    error, hint = done.stderr.splitlines()
    assert error.startswith("error: ")
    assert hint.startswith("hint: See how it is used with: factcheck")
    return error


@pytest.fixture
def project_in_use(tmp_path: Path) -> Path:
    path = tmp_path / "p.factcheck"
    with Project.create(path, reviewer="Ann") as opened:
        opened.add_article(ArticleDraft(title="T", text=TEXT))
        opened.mark(opened.articles()[0].id, 0, 2, "verified")
    return path


@pytest.fixture
def project(project_in_use: Path, tmp_path: Path):
    """A project of which not one byte may differ after the test, and beside which nothing may be left."""
    before = contents(tmp_path)
    yield project_in_use
    after = contents(tmp_path)
    assert {name: after.get(name) for name in before} == before
    assert [name for name in after if name.endswith((".part", ".new", "-wal", "-shm", ".lock"))] == []


@pytest.fixture
def article(project_in_use: Path) -> str:
    with Project.open(project_in_use, read_only=True) as opened:
        return opened.articles()[0].id


def contents(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def mark(project: Path, article: str, *options: object, label: str = "verified", reviewer: str = "New Person"):
    return ["mark", project, article, "--label", label, "--reviewer", reviewer, *options]


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (0, 999, "outside"),
        (-1, 3, "outside"),
        (7, 3, "reversed"),
        (5, 5, "empty"),
        (2, 3, "white space"),
        (900, 901, "outside"),
    ],
)
def test_passages_that_are_none(project: Path, article: str, start: int, end: int, said: str):
    error, hint = refused(*mark(project, article, "--start", start, "--end", end))
    assert said in error
    assert hint


def test_unknown_label_names_the_labels(project: Path, article: str):
    error, hint = refused(*mark(project, article, "--quote", "council", label="true"))
    assert "“true”" in error
    assert "verified, unverified, speculative" in hint
    error, hint = refused("claims", project, "--label", "true")
    assert "verified, unverified, speculative" in hint


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--reason", "because"),
        ("--status", "done"),
        ("--certainty", "very"),
        ("--attribution", "none"),
        ("--note", "x" * 20_001),
    ],
)
def test_fields_that_cannot_be_kept(project: Path, article: str, option: str, value: str):
    refused(*mark(project, article, "--quote", "council", option, value, label="unverified"))


def test_quotes_that_do_not_name_one_passage(project: Path, article: str):
    error, hint = refused(*mark(project, article, "--quote", "said"))
    assert "occurs 3 times" in error
    assert "--occurrence" in hint
    error, _ = refused(*mark(project, article, "--quote", "said", "--occurrence", 4))
    assert "no occurrence 4" in error
    error, _ = refused(*mark(project, article, "--quote", "council", "--occurrence", 0))
    assert "occurs once" in error
    error, hint = refused(*mark(project, article, "--quote", "never there"))
    assert "not in this article" in error
    assert "exactly" in hint
    error, hint = refused(*mark(project, article, "--quote", '"nothing\'s  SURE"'))
    assert "not in this article" in error
    assert hint == "The article writes it: “Nothing’s  sure”"
    refused(*mark(project, article, "--quote", ""))
    refused(*mark(project, article, "--quote", " "))


def test_sentences_that_are_none(project: Path, article: str):
    nothing = ["nothing", project, article, "--reviewer", "New Person"]
    for start, end in ((0, 999), (-1, 3), (7, 3), (5, 5), (900, 901)):
        error, hint = refused(*nothing, "--start", start, "--end", end)
        assert "is not a passage of this text" in error
        assert hint
    refused(*nothing, "--quote", "never there")
    refused(*nothing, "--quote", "council", "--again")
    refused("nothing", project, article, "--reviewer", " ", "--quote", "council")
    refused("nothing", project, "zz", "--reviewer", "Ann", "--quote", "council")
    error, _hint = refused("nothing", project, article, "--reviewer", "Ann", "--quote", "A😀")
    assert "You have a claim on this sentence" in error
    error, _hint = refused("nothing", project, article, "--reviewer", "Ann", "--quote", "council", "--again")
    assert "Nothing here is marked" in error


def test_claims_that_cannot_be_split_or_joined(project: Path, article: str):
    claim = json.loads(run("claims", project, "--json").stdout)[0]["claim_id"]
    for at in (-1, 0, 2, 99):
        error, hint = refused("split", project, claim, "--at", at)
        assert "not inside the claim" in error
        assert hint
    refused("split", project, claim, "--before", "A")
    refused("split", project, claim, "--before", "")
    refused("split", project, "zz", "--at", 1)
    error, _hint = refused("join", project, claim, claim)
    assert "with itself" in error
    refused("join", project, claim, "zz")


def test_coverage_of_what_is_not_there(project: Path, article: str):
    for command in (["coverage", project], ["checkable", project, article], ["ready", project, article]):
        error, hint = refused(*command, "--reviewer", "Nobody")
        assert "no reviewer “Nobody”" in error
        assert "Ann" in hint
    refused("coverage", project, "--article", "zz")
    refused("checkable", project, "zz")
    refused("ready", project, "zz", "--reviewer", "Ann")
    error, hint = refused("checkable", project, article, "--kind", "feeling")
    assert "no kind “feeling”" in error
    assert "figure" in hint


def test_wrong_usage(project: Path, article: str):
    assert "Missing argument 'PROJECT'" in wrong_usage("claims")
    assert "no command “clams”" in wrong_usage("clams")
    assert "No such option" in wrong_usage("claims", project, "--labels", "x")
    assert "which passage" in wrong_usage(*mark(project, article))
    assert "which passage" in wrong_usage(*mark(project, article, "--start", 1))
    assert "not both" in wrong_usage(*mark(project, article, "--start", 1, "--end", 2, "--quote", "x"))
    assert "goes with --quote" in wrong_usage(*mark(project, article, "--start", 1, "--end", 2, "--occurrence", 1))
    assert "not a valid integer" in wrong_usage(*mark(project, article, "--start", "one", "--end", 2))
    claim = "0"
    assert "Say where" in wrong_usage("split", project, claim)
    assert "Say where" in wrong_usage("split", project, claim, "--at", 1, "--before", "x")
    assert "'--reviewer'" in wrong_usage("nothing", project, article, "--quote", "x")
    assert "which passage" in wrong_usage("nothing", project, article, "--reviewer", "Ann")
    assert "'--reviewer'" in wrong_usage("ready", project, article)
    assert "'--reviewer'" in wrong_usage("mark", project, article, "--label", "verified", "--quote", "x")
    assert "one file" in wrong_usage("add", project, "a.txt", "b.txt", "--title", "T")
    assert "--format" in wrong_usage("export", project, "x", "--format", "pdf")
    assert "--table" in wrong_usage("export", project, "x", "--table", "decisions")
    assert "not both" in wrong_usage("history", project, "--claim", "a", "--article", "b")


def test_ids_that_name_nothing_or_too_much(project: Path, article: str):
    for prefix in ("zz", "0" * 33, "", "ffffffff" if article[0] != "f" else "00000000"):
        refused(*mark(project, prefix, "--quote", "council"))
    refused("submit", project, "zz", "--reviewer", "New Person")
    refused("evidence", project, "zz", "--url", "https://example.org")
    refused("history", project, "--claim", "zz")
    error, hint = refused("claims", project, "--reviewer", "Nobody")
    assert "Nobody" in error
    assert "Ann" in hint


def test_a_reviewer_without_a_name(project: Path, article: str):
    refused(*mark(project, article, "--quote", "council", reviewer=" "))
    refused("submit", project, article, "--reviewer", "x" * 101)


LABELS = (ROOT / "resources/labels/factcheck.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (LABELS.replace('glyph = "?"', 'glyph = "??"'), LABELS.split("\n").index('glyph = "?"') + 1),
        (
            LABELS.replace('key = "unverified"', 'key = "Not Verified"'),
            LABELS.split("\n").index('key = "unverified"') + 1,
        ),
        (LABELS.replace("ordered = false", "ordered = maybe"), LABELS.split("\n").index("ordered = false") + 1),
        ("", 1),
    ],
)
def test_a_label_file_with_a_mistake_names_the_line(tmp_path: Path, text: str, line: int):
    (tmp_path / "labels.toml").write_text(text, "utf-8")
    error, _hint = refused("new", tmp_path / "n.factcheck", "--labels", tmp_path / "labels.toml")
    assert "labels.toml" in error
    assert f"line {line}" in error
    assert not (tmp_path / "n.factcheck").exists()


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_label_file_that_cannot_be_read(tmp_path: Path, content: bytes | None):
    if content is not None:
        (tmp_path / "labels.toml").write_bytes(content)
    refused("new", tmp_path / "n.factcheck", "--labels", tmp_path / "labels.toml")
    assert not (tmp_path / "n.factcheck").exists()


def test_new_where_something_is(project: Path, tmp_path: Path):
    refused("new", project)
    refused("new", tmp_path)
    refused("new", tmp_path / "nowhere" / "n.factcheck")


READING = (["claims"], ["claims", "--json"], ["claims", "--label", "verified"], ["articles"], ["history"], ["check"])
WRITING = (
    ["submit", "a", "--reviewer", "Ann"],
    ["mark", "a", "--label", "x", "--reviewer", "A", "--quote", "x"],
    ["check", "--rebuild"],
)
BROKEN = ("folder", "missing", "empty", "text", "zip", "truncated", "header", "newer", "other")


@pytest.fixture(params=BROKEN)
def broken(request: pytest.FixtureRequest, project: Path, tmp_path: Path) -> Path:
    path = tmp_path / "broken.factcheck"
    data = project.read_bytes()
    match request.param:
        case "folder":
            path.mkdir()
        case "empty":
            path.write_bytes(b"")
        case "text":
            path.write_text("Just some text, long enough to be looked at." * 40, "utf-8")
        case "zip":
            path.write_bytes(b"PK\x03\x04" + os.urandom(3000))
        case "truncated":
            path.write_bytes(data[: len(data) // 2])
        case "header":
            path.write_bytes(bytes(100) + data[100:])
        case "newer":
            shutil.copy(project, path)
            with sqlite3.connect(path) as connection:
                connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
            connection.close()
        case "other":
            connection = sqlite3.connect(path)
            connection.execute("CREATE TABLE t (x)")
            connection.close()
    return path


@pytest.mark.parametrize("command", [*READING, *WRITING], ids=" ".join)
def test_paths_that_are_no_project(broken: Path, command: list[str], tmp_path: Path):
    before = contents(tmp_path)
    error, hint = refused(command[0], broken, *command[1:])
    assert "broken.factcheck" in error
    assert hint
    assert contents(tmp_path) == before


def test_other_commands_on_a_path_that_is_no_project(broken: Path, tmp_path: Path):
    (tmp_path / "a.txt").write_text("Text.", "utf-8")
    before = contents(tmp_path)
    for command in (
        ["add", broken, tmp_path / "a.txt"],
        ["export", broken, tmp_path / "out.csv"],
        ["backup", broken, tmp_path / "copy.factcheck"],
        ["evidence", broken, "a", "--url", "https://example.org"],
    ):
        refused(*command)
    assert contents(tmp_path) == before


def test_pages_that_do_not_hold_together(project: Path, tmp_path: Path):
    """The header is right and the pages behind it are not: found out only when they are read."""
    path = tmp_path / "torn.factcheck"
    data = bytearray(project.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page : page + 64] = b"\xff" * 64
    path.write_bytes(data)
    for command in READING:
        error, _hint = refused(command[0], path, *command[1:])
        assert "torn.factcheck" in error


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_project_that_may_only_be_read(project: Path, article: str):
    project.chmod(0o400)
    try:
        assert run("articles", project).exit_code == 0
        error, _hint = refused(*mark(project, article, "--quote", "council"))
        assert "reading only" in error
    finally:
        project.chmod(0o600)


def test_a_project_that_is_open_elsewhere_can_be_read(project_in_use: Path, article: str, tmp_path: Path):
    project = project_in_use
    with Project.open(project):
        for command in (
            mark(project, article, "--quote", "council"),
            ["submit", project, article, "--reviewer", "Ann"],
            ["add", project, "-"],
            ["check", project, "--rebuild"],
        ):
            error, hint = refused(*command, stdin=b"Another text.")
            assert "open in another factcheck" in error
            assert hint
        assert run("articles", project, "--json").exit_code == 0
        assert run("export", project, tmp_path / "out.csv").exit_code == 0


def test_files_that_are_no_articles(project: Path, tmp_path: Path):
    binary = tmp_path / "picture.png"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(2000))
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    (tmp_path / "nothing").mkdir()
    good = tmp_path / "good.txt"
    good.write_text("A good text.", "utf-8")
    for bad in (binary, empty, tmp_path / "nothing", tmp_path / "missing.txt"):
        refused("add", project, bad)
    refused("add", project, "-", stdin=b"")
    refused("add", project, "-", stdin=b"\x00\x01\x02\x03" * 50)
    refused("add", project, good, "--encoding", "klingon")
    refused("add", project, "http://127.0.0.1:9/a?b=1")
    done = run("add", project, binary, empty)
    assert done.exit_code == 1
    assert done.stderr.count("error: ") == done.stderr.count("hint: ") == 2
    assert run("articles", project, "--json").stdout.count("article_id") == 1


def test_what_has_been_done_already(project_in_use: Path, article: str, tmp_path: Path):
    assert run("submit", project_in_use, article, "--reviewer", "Ann").exit_code == 0
    before = contents(tmp_path)
    refused("submit", project_in_use, article, "--reviewer", "Ann")
    refused(*mark(project_in_use, article, "--quote", "council", reviewer="Ann"))
    assert contents(tmp_path) == before


def test_the_same_passage_twice(project: Path, article: str):
    error, _hint = refused(*mark(project, article, "--quote", "A😀", reviewer="Ann"))
    assert "already" in error


def test_the_same_text_twice(project: Path):
    error, _hint = refused("add", project, "-", "--title", "Another", stdin=TEXT.encode())
    assert "in the project already" in error


def test_a_title_of_ten_thousand_characters(project: Path):
    error, hint = refused("add", project, "-", "--title", "x" * 10_000, stdin=b"Some text.")
    assert "10,000" in error
    assert hint


def test_places_where_no_file_can_go(project: Path, tmp_path: Path):
    for out in (tmp_path, tmp_path / "nowhere" / "out.csv", project):
        refused("export", project, out)
        refused("backup", project, out)
    (tmp_path / "file").write_text("x", "utf-8")
    refused("export", project, tmp_path / "file" / "out.csv")
    refused("demo", tmp_path / "file")
    refused("demo", tmp_path / "file" / "deeper")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a small file size limit")
def test_a_full_disk_leaves_nothing_behind(project: Path, tmp_path: Path):
    code = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "from factcheck.cli import main\nmain(sys.argv[1:])"
    )
    command = [sys.executable, "-c", code, "export", str(project), str(tmp_path / "out.csv"), "--table", "articles"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert "disk is full" in done.stderr
    assert not (tmp_path / "out.csv").exists()


def test_a_process_shows_no_traceback(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "claims", str(tmp_path / "none.factcheck")],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["error", "hint"]
