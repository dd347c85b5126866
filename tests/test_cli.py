"""The commands, one after the other, as a script would use them."""

import csv
import io
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from factcheck import __version__
from factcheck.cli import main
from factcheck.cli.group import COMMANDS
from factcheck.exchange.claims_csv import read_claims_csv
from factcheck.exchange.tables import ARTICLE_COLUMNS, CLAIM_COLUMNS
from factcheck.project import Project

ROOT = Path(__file__).parent.parent
TEXT = "A😀 said so. He said no.\n\nThe council said nothing.\n"


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def ok(*arguments: object, stdin: str | bytes | None = None) -> str:
    done = run(*arguments, stdin=stdin)
    assert (done.exit_code, done.stderr) == (0, ""), done.stderr
    return done.stdout


def listed(*arguments: object) -> list[dict]:
    return json.loads(ok(*arguments, "--json"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.factcheck"
    ok("new", path, "--reviewer", "Ann")
    return path


@pytest.fixture
def article(project: Path, tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    ok("add", project, tmp_path / "a.txt", "--title", "The title")
    (record,) = listed("articles", project)
    return record["article_id"]


def test_help_and_version():
    told = ok("--help")
    for name, (_module, what) in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(what)}$", told, re.MULTILINE)
    assert ok("--version") == f"factcheck, version {__version__}\n"
    assert run().exit_code in (0, 2)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(name: str):
    assert "Usage: factcheck" in ok(name, "--help")
    context = click.Context(main)
    assert main.get_command(context, name).name == name


def test_new(tmp_path: Path):
    path = tmp_path / "n.factcheck"
    assert "verified, unverified, speculative" in ok("new", path, "--reviewer", "Ann")
    with Project.open(path) as project:
        assert [person.name for person in project.reviewers()] == ["Ann"]


def test_new_with_labels_of_ones_own(tmp_path: Path):
    labels = tmp_path / "labels.toml"
    own = (ROOT / "resources/labels/factcheck.toml").read_text("utf-8").replace('"speculative"', '"guess"')
    labels.write_text(own, "utf-8")
    assert "verified, unverified, guess" in ok("new", tmp_path / "n.factcheck", "--labels", labels)


def test_add_a_file_with_what_is_known_of_it(project: Path, tmp_path: Path):
    (tmp_path / "a.txt").write_bytes("Caf\xe9 closed.".encode("latin-1"))
    given = ["--title", "T", "--byline", "B", "--url", "https://example.org", "--published", "2026-01-02"]
    told = ok("add", project, tmp_path / "a.txt", *given, "--encoding", "latin-1")
    (record,) = listed("articles", project)
    assert told == f"{record['article_id'][:8]}  T\n"
    assert (record["article_title"], record["byline"], record["published"]) == ("T", "B", "2026-01-02")
    assert (record["article_url"], record["length"], record["file_name"]) == ("https://example.org", 12, "a.txt")
    assert list(record) == list(ARTICLE_COLUMNS)


def test_add_standard_input(project: Path):
    ok("add", project, "-", "--title", "Piped", stdin="One sentence 😀.\r\nAnother.".encode())
    with Project.open(project) as opened:
        (article,) = opened.articles()
        assert (article.title, opened.text(article.id)) == ("Piped", "One sentence 😀.\nAnother.")


def test_add_several_passes_over_what_is_there(project: Path, tmp_path: Path):
    files = []
    for number in (1, 2, 1, 3):
        files.append(tmp_path / f"{len(files)}.txt")
        files[-1].write_text(f"Text number {number}.", "utf-8")
    done = run("add", project, *files)
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 3
    assert done.stderr.endswith("1 text passed over: in the project already.\n")
    assert [record["file_name"] for record in listed("articles", project)] == ["0.txt", "1.txt", "3.txt"]
    again = run("add", project, *files, "--json")
    assert json.loads(again.stdout) == []
    ids = [record["article_id"] for record in listed("articles", project)]
    told = again.stderr.splitlines()
    assert [line.split(": ")[0] for line in told[:-1]] == [str(file) for file in files]
    assert all(id_[:12] in line for id_, line in zip([ids[0], ids[1], ids[0], ids[2]], told[:-1], strict=True))


def test_mark_by_quote_and_by_offsets(project: Path, article: str):
    told = ok("mark", project, article[:8], "--label", "verified", "--reviewer", "Ann", "--quote", "A😀")
    assert re.fullmatch(r"[0-9a-f]{8}  Marked “A😀” as verified\.\n", told)
    ok("mark", project, article, "--label", "speculative", "--reviewer", "Ben", "--start", 3, "--end", 7)
    ok("mark", project, article, "--label", "verified", "--reviewer", "Ben", "--quote", "said", "--occurrence", "3")
    records = listed("claims", project)
    assert [(r["quote"], r["start"], r["end"], r["reviewer"]) for r in records] == [
        ("A😀", 0, 2, "Ann"),
        ("said", 3, 7, "Ben"),
        ("said", 37, 41, "Ben"),
    ]
    assert all(TEXT[r["start"] : r["end"]] == r["quote"] for r in records)
    assert [list(record)[: len(CLAIM_COLUMNS)] for record in records] == [list(CLAIM_COLUMNS)] * 3


@pytest.mark.parametrize(("start", "end"), [(0, 1), (1, 2), (0, 2), (1, 3), (2, 3 + 4)])
def test_offsets_around_an_emoji_give_whole_characters(project: Path, article: str, start: int, end: int):
    done = run(
        "mark", project, article, "--label", "verified", "--reviewer", "Ann", "--start", start, "--end", end, "--json"
    )
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["quote"] == TEXT[start:end]


def test_mark_with_everything(project: Path, article: str):
    given = {
        "wording": "W", "speaker": "S", "note": "=N", "reason": "inconclusive", "correction": "C", "status": "waiting",
        "attribution": "vague", "certainty": "reported",
    }  # fmt: skip
    options = [word for name, value in given.items() for word in (f"--{name}", value)]
    record = json.loads(
        ok("mark", project, article, "--label", "unverified", "--reviewer", "Ann", "--quote", "council",
           "--tag", "a", "--tag", "b c", *options, "--json")
    )  # fmt: skip
    assert {name: record[name] for name in given} == given
    assert record["tags"] == ["a", "b c"]


def test_evidence_is_the_claims_reviewers(project: Path, article: str):
    record = json.loads(
        ok("mark", project, article, "--label", "verified", "--reviewer", "Ben", "--quote", "council", "--json")
    )
    claim = record["claim_id"]
    told = ok("evidence", project, claim[:8], "--url", "https://example.org/a", "--stance", "supports", "--quote", "q")
    assert told == "Added evidence to “council”.\n"
    item = json.loads(
        ok("evidence", project, claim, "--title", "T", "--stance", "refutes", "--accessed", "2026-01-02", "--json")
    )
    assert (item["evidence_title"], item["accessed"], item["position"]) == ("T", "2026-01-02", 1)
    (record,) = listed("claims", project)
    assert (record["evidence_count"], record["evidence_urls"]) == (2, ["https://example.org/a"])
    assert [each["stance"] for each in record["evidence"]] == ["supports", "refutes"]
    assert record["reviewer"] == "Ben"


def test_claims_can_be_chosen(project: Path, article: str):
    ok("add", project, "-", stdin="Another article altogether.")
    other = next(r["article_id"] for r in listed("articles", project) if r["article_id"] != article)
    for reviewer, place, quote, label in (
        ("Ann", article, "council", "verified"),
        ("Ben", article, "council", "speculative"),
        ("Ben", other, "altogether", "verified"),
    ):
        ok(
            "mark",
            project,
            place,
            "--label",
            label,
            "--reviewer",
            reviewer,
            "--quote",
            quote,
            "--note",
            f"by {reviewer}",
        )

    def chosen(*options: str) -> list[tuple[str, str]]:
        return [(record["quote"], record["reviewer"]) for record in listed("claims", project, *options)]

    assert len(chosen()) == 3
    assert chosen("--article", other[:8]) == [("altogether", "Ben")]
    assert chosen("--reviewer", "Ann") == [("council", "Ann")]
    assert chosen("--label", "speculative") == [("council", "Ben")]
    assert chosen("--search", "coun") == [("council", "Ann"), ("council", "Ben")]
    assert chosen("--search", "council ben") == [("council", "Ben")]
    assert chosen("--search", "...") == []
    assert chosen("--article", other, "--label", "speculative") == []
    assert ok("claims", project, "--label", "unverified") == "There are no such claims.\n"


def test_listings_for_people(project: Path, article: str):
    assert ok("claims", project) == "There are no claims yet.\n"
    long = TEXT * 4
    ok("add", project, "-", "--title", "Long", stdin=long.encode())
    article = listed("articles", project)[1]["article_id"]
    ok("mark", project, article, "--label", "verified", "--reviewer", "Ann", "--start", 0, "--end", len(TEXT) * 2)
    heading, line = ok("claims", project).splitlines()
    assert heading.split() == ["id", "article", "reviewer", "label", "passage", "quote"]
    assert line.split()[1:5] == [article[:8], "Ann", "verified", f"0–{len(TEXT) * 2}"]
    assert line.endswith("…")
    assert "\n" not in line
    assert len(line) <= 110
    assert heading.index("label") == line.index("verified")
    assert ok("articles", project).splitlines()[2].split()[:4] == [article[:8], str(len(long)), "1", "0"]


def test_an_empty_project_lists_nothing(project: Path):
    assert listed("articles", project) == listed("claims", project) == []
    assert ok("articles", project) == "There are no articles yet.\n"


def test_nothing_to_check_and_coverage(project: Path, article: str):
    assert ok("nothing", project, article[:8], "--reviewer", "Zoë", "--quote", "He said") == (
        "“He said no.” holds nothing to check.\n"
    )
    ok("mark", project, article, "--reviewer", "Ann", "--label", "verified", "--quote", "council")
    columns = ("reviewer", "sentences", "claims", "nothing_to_check", "not_looked_at")
    for reviewer, counts in (("Zoë", (3, 0, 1, 2)), ("Ann", (3, 1, 0, 2)), ("", (3, 1, 1, 1))):
        (record,) = listed("coverage", project, "--reviewer", reviewer)
        assert tuple(record[name] for name in columns) == (reviewer, *counts)
    heading, line = ok("coverage", project, "--article", article[:6]).splitlines()
    assert heading.split("  ")[-1] == "title"
    assert line.split() == [article[:8], "3", "1", "1", "1", "The", "title"]
    again = ["nothing", project, article, "--reviewer", "Zoë", "--start", 3, "--end", 20]
    assert [record["quote"] for record in listed(*again)] == ["A😀 said so.", "He said no."]
    assert ok(*again) == "They are marked as nothing to check already.\n"
    assert ok(*again, "--again") == "2 sentences are to be looked at again.\n"
    told = ok("history", project, "--article", article)
    assert "sentence holds nothing to check" in told
    assert ok("check", project).endswith("is sound.\n")


def test_checkable_and_ready(project: Path):
    ok(
        "add",
        project,
        "-",
        "--title",
        "Files",
        stdin="It cost 12,000 euros. She reportedly knew of the cost and the risk 😀.",
    )
    article = listed("articles", project)[0]["article_id"]
    hits = listed("checkable", project, article)
    assert list(hits[0]) == ["start", "end", "offset_unit", "quote", "kind", "rule", "rule_words"]
    assert {"figure", "hedge"} <= {hit["kind"] for hit in hits}
    assert {hit["kind"] for hit in listed("checkable", project, article, "--kind", "hedge")} == {"hedge"}
    assert "12,000" in ok("checkable", project, article[:8], "--reviewer", "Ann", "--kind", "figure")
    done = run("ready", project, article, "--reviewer", "Ann")
    assert done.exit_code == 1
    assert done.stderr == (
        "error: “Files” is not ready: 2 sentences not looked at yet, 1 figure unmarked.\n"
        "hint: It can be submitted all the same.\n"
    )
    assert "not looked at yet  0–21     It cost 12,000 euros." in done.stdout
    ok("mark", project, article, "--reviewer", "Ann", "--label", "verified", "--quote", "It cost 12,000 euros")
    ok("mark", project, article, "--reviewer", "Ann", "--label", "unverified", "--quote", "reportedly")
    left = json.loads(run("ready", project, article, "--reviewer", "Ann", "--json").stdout)
    assert (left["ready"], left["not_looked_at"], left["unmarked"]) == (False, [], [])
    assert [claim["quote"] for claim in (*left["no_evidence"], *left["no_reason"])] == [
        "It cost 12,000 euros",
        "reportedly",
    ]
    ok("evidence", project, left["no_evidence"][0]["claim_id"], "--url", "https://example.org")
    ok("mark", project, article, "--reviewer", "Ben", "--label", "unverified", "--quote", "reportedly")
    with Project.open(project) as opened:
        opened.use_reviewer("Ann")
        opened.edit(left["no_reason"][0]["claim_id"], reason="inconclusive")
    assert ok("ready", project, article, "--reviewer", "Ann") == "“Files” is ready to be submitted.\n"
    assert json.loads(ok("ready", project, article, "--reviewer", "Ann", "--json"))["ready"] is True
    assert ok("checkable", project, article, "--kind", "figure") == "There is nothing checkable outside the claims.\n"


def test_split_and_join(project: Path, article: str):
    mark = ["mark", project, article, "--reviewer", "Ben", "--label", "verified"]
    claim = json.loads(ok(*mark, "--quote", "The council said nothing", "--note", "N", "--json"))["claim_id"]
    ok("evidence", project, claim, "--url", "https://example.org")
    told = ok("split", project, claim[:8], "--before", "said")
    other = re.fullmatch(r"([0-9a-f]{8})  Split “The council said nothing” in two\.\n", told)[1]
    records = listed("claims", project)
    assert [(r["quote"], r["reviewer"], r["note"], r["evidence_count"]) for r in records] == [
        ("The council", "Ben", "N", 1),
        ("said nothing", "Ben", "N", 1),
    ]
    joined = json.loads(ok("join", project, claim, other, "--json"))
    assert (joined["quote"], joined["note"], joined["evidence_count"]) == ("The council said nothing", "N", 2)
    halves = json.loads(ok("split", project, claim, "--at", joined["start"] + 4, "--json"))
    assert [half["quote"] for half in halves] == ["The", "council said nothing"]


def test_an_older_project_is_read_as_it_is_and_brought_up_to_date_by_the_first_act(project: Path, article: str):
    with sqlite3.connect(project) as sql:
        sql.executescript(
            "DROP TABLE reading; DROP TABLE carrying; DROP TABLE edition; DROP INDEX article_address;"
            "DELETE FROM _sqlite_migrations WHERE name > 'm002'; PRAGMA user_version = 1"
        )
    sql.close()
    before = project.read_bytes()
    for command in (["claims", project], ["articles", project, "--json"], ["coverage", project], ["check", project]):
        ok(*command)
    assert project.read_bytes() == before
    ok("nothing", project, article, "--reviewer", "Ann", "--quote", "council")
    assert sorted(path.name for path in project.parent.glob("*.factcheck")) == [
        "p.before-layout-3.factcheck",
        "p.factcheck",
    ]
    assert ok("check", project).endswith("is sound.\n")


def test_submit(project: Path, article: str):
    assert ok("submit", project, article[:6], "--reviewer", "Ann") == "Submitted “The title”.\n"
    (record,) = listed("articles", project)
    assert record["submissions"] == 1
    done = run("mark", project, article, "--label", "verified", "--reviewer", "Ann", "--quote", "council")
    assert (done.exit_code, done.stderr.split(".")[0]) == (1, "error: You have submitted “The title”")


def test_export(project: Path, article: str, tmp_path: Path):
    ok("mark", project, article, "--label", "verified", "--reviewer", "Ann", "--quote", "council", "--note", "=1+1")
    out = tmp_path / "out.csv"
    assert ok("export", project, out) == f"Wrote 1 claim to {out}.\n"
    (row,) = read_claims_csv(out.read_bytes().decode())
    assert (row["quote"], row["note"]) == ("council", "=1+1")
    assert ok("export", project, "-") == out.read_text("utf-8")
    ok("export", project, out, "--excel", "--format", "csv")
    assert out.read_bytes().startswith(b"\xef\xbb\xbfarticle_id")
    assert out.read_bytes().endswith(b"\r\n")
    ok("export", project, out, "--raw")
    (row,) = csv.DictReader(io.StringIO(out.read_text("utf-8")))
    assert row["note"] == "=1+1"
    assert ok("export", project, out, "--table", "evidence") == f"Wrote 0 evidence items to {out}.\n"
    assert ok("export", project, out, "--table", "articles") == f"Wrote 1 article to {out}.\n"


def test_history(project: Path, article: str):
    first = json.loads(
        ok("mark", project, article, "--label", "verified", "--reviewer", "Ann", "--quote", "council", "--json")
    )
    ok("mark", project, article, "--label", "verified", "--reviewer", "Ben", "--quote", "nothing")
    ok("evidence", project, first["claim_id"], "--url", "https://example.org")
    with Project.open(project) as opened:
        opened.use_reviewer("Ann")
        opened.relabel(first["claim_id"], "speculative")
    whole = listed("history", project)
    only = listed("history", project, "--claim", first["claim_id"][:8])
    assert [entry["what"] for entry in only] == ["claim made", "evidence added", "label changed"]
    assert {entry["author"] for entry in only} == {"Ann"}
    assert (only[2]["before"]["label"], only[2]["after"]["label"]) == ("verified", "speculative")
    assert len(whole) > len(only)
    of_article = listed("history", project, "--article", article)
    assert [entry["what"] for entry in of_article].count("claim made") == 2
    assert "claim made" in ok("history", project)


def test_check_and_rebuild(project: Path, article: str):
    ok("mark", project, article, "--label", "verified", "--reviewer", "Ann", "--quote", "council")
    before = listed("claims", project)
    assert ok("check", project) == f"{project} is sound.\n"
    assert listed("check", project) == []
    assert "anew from its log" in ok("check", project, "--rebuild")
    assert listed("claims", project) == before


def test_backup(project: Path, article: str, tmp_path: Path):
    copy = tmp_path / "copy.factcheck"
    with Project.open(project):
        assert ok("backup", project, copy) == f"Wrote {copy}.\n"
    assert listed("articles", copy) == listed("articles", project)
    done = run("backup", project, copy)
    assert done.exit_code == 1
    assert done.stderr.startswith("error: There is already something")


def test_demo_hands_over_to_the_window(tmp_path: Path):
    shown = []

    def show(folder: Path) -> int:
        shown.append(folder)
        return 3

    done = CliRunner().invoke(main, ["demo", str(tmp_path)], obj=show)
    assert (done.exit_code, shown) == (3, [tmp_path])


def test_demo_without_a_window(tmp_path: Path):
    told = ok("demo", tmp_path / "deep" / "er")
    assert "demo.factcheck" in told
    assert len(read_claims_csv((tmp_path / "deep/er/demo.csv").read_text("utf-8"))) > 20


# -- as processes of their own


def process(*arguments: object, **keywords) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "factcheck", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, cwd=ROOT, **keywords)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["claims", "P"], ["claims", "P", "--json"], ["articles", "P"], ["export", "P", "-"]]
)
def test_listing_commands_load_nothing_heavy(project: Path, article: str, arguments: list[str]):
    given = [str(project) if word == "P" else word for word in arguments]
    code = (
        "import sys\nfrom factcheck.__main__ import main\n"
        f"try:\n    main({given!r})\nexcept SystemExit as error:\n    assert not error.code, error.code\n"
        "heavy = {'PySide6', 'shiboken6', 'sqlite_utils', 'charset_normalizer', 'asyncio', 'logging', 'importlib.metadata'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, text=True)
    assert (done.returncode, done.stderr) == (0, "[]\n")


def test_a_process_speaks_utf8_whatever_the_locale(project: Path, article: str):
    import os

    environment = {
        **os.environ,
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "ascii",
    }
    ok("mark", project, article, "--label", "verified", "--reviewer", "Ann", "--quote", "A😀")
    done = process("claims", project, "--json", env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))[0]["quote"] == "A😀"


def test_a_reader_that_goes_away_is_no_error(project: Path, article: str):
    with Project.open(project) as opened:
        opened.use_reviewer("Ann")
        for start in range(len(TEXT) - 12):
            opened.mark(article, start, start + 12, "verified", note="x" * 5000)
    for command in (["claims", project, "--json"], ["export", project, "-"]):
        child = subprocess.Popen(
            [sys.executable, "-m", "factcheck", *map(str, command)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
        )
        child.stdout.read(10)
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait() == 0
        child.stderr.close()


def test_no_bar_in_a_pipe(project: Path, tmp_path: Path):
    files = []
    for number in range(5):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(f"Text {number}.", "utf-8")
    done = process("add", project, *files)
    assert (done.returncode, done.stderr) == (0, b"")
    done = process("export", project, tmp_path / "out.csv")
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_bar_on_a_terminal(project: Path, tmp_path: Path):
    import os
    import pty

    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file in files:
        file.write_text(file.name, "utf-8")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "factcheck", "add", str(project), *map(str, files)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, cwd=ROOT)
    os.close(theirs)
    shown = os.read(ours, 10_000)
    os.close(ours)
    assert done.returncode == 0
    assert b"Reading" in shown
    assert b"100%" in shown
