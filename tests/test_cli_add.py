"""factcheck add: files, folders, addresses and standard input; what cannot be read ends nothing else."""

import http.server
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.project import Project

ROOT = Path(__file__).parent.parent
BODY = "".join(f"<p>The council met {n} times and agreed to pay for the bridge over the river.</p>" for n in range(24))
PAGE = (
    "<!DOCTYPE html><html><head><title>Bridge to open - The Paper</title></head><body><nav>Home News</nav><article>"
    f"<h1>Bridge to open</h1>{BODY}</article></body></html>"
)


def run(*arguments: object, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.factcheck"
    assert run("new", path, "--reviewer", "Ann").exit_code == 0
    return path


def write(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def titles(project: Path) -> list[str]:
    with Project.open(project, read_only=True) as opened:
        return [article.title for article in opened.articles()]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    write(folder, "b.txt", "Beta.")
    write(folder, "a.txt", "Alpha.")
    write(folder, "sub/c.html", PAGE)
    write(folder, "sub/bad.pdf", b"%PDF-1.7\nnothing")
    write(folder, "empty.md", b"")
    write(folder, ".hidden.txt", "Hidden.")
    write(folder, "picture.png", b"\x89PNG\r\n\x1a\n\0\0")
    return folder


def test_a_folder_with_bad_files(project: Path, desk: Path):
    done = run("add", project, desk)
    assert done.exit_code == 3
    assert titles(project) == ["Alpha.", "Beta.", "Bridge to open"]
    assert len(done.stdout.splitlines()) == 3
    assert f"error: {desk / 'empty.md'}: “empty.md” is empty.\nhint: " in done.stderr
    assert f"error: {desk / 'sub' / 'bad.pdf'}: “bad.pdf” is a damaged PDF document.\nhint: " in done.stderr
    assert done.stderr.endswith("2 files of 5 not added.\n")
    with Project.open(project, read_only=True) as opened:
        (page,) = [article for article in opened.articles() if article.media_type == "text/html"]
        assert opened.original(page.id).data == PAGE.encode()


def test_what_came_of_each_as_json(project: Path, desk: Path):
    run("add", project, desk / "a.txt")
    done = run("add", project, desk / "a.txt", desk / "b.txt", desk / "empty.md", desk / "gone.txt", "--json")
    assert done.exit_code == 3
    told = json.loads(done.stdout)
    assert [(record["article_title"], record["file"]) for record in told] == [("Beta.", str(desk / "b.txt"))]
    with Project.open(project, read_only=True) as opened:
        ids = {article.title: article.id for article in opened.articles()}
    assert told[0]["article_id"] == ids["Beta."]
    assert f"a.txt: in the project already: {ids['Alpha.'][:12]} Alpha." in done.stderr
    assert "error: “empty.md” is empty." in done.stderr
    assert f"error: There is no file “{desk / 'gone.txt'}”." in done.stderr


def test_nothing_that_can_be_read_changes_nothing(project: Path, desk: Path):
    before = project.read_bytes()
    done = run("add", project, desk / "empty.md", desk / "picture.png")
    assert done.exit_code == 1
    assert done.stderr.count("error: ") == 2
    assert project.read_bytes() == before


def test_a_folder_without_articles(project: Path, tmp_path: Path):
    (tmp_path / "nothing").mkdir()
    done = run("add", project, tmp_path / "nothing")
    assert done.exit_code == 1
    assert "There is nothing to add in the folder" in done.stderr


def test_an_empty_folder_ends_nothing_else(project: Path, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    result = run("add", project, tmp_path / "empty", write(tmp_path, "a.txt", "Alpha."))
    assert result.exit_code == 3
    assert "There is nothing to add in the folder" in result.stderr
    assert titles(project) == ["Alpha."]


def test_an_address_of_another_kind_is_no_file(project: Path):
    result = run("add", project, "ftp://courier.example/bridge")
    assert result.exit_code == 1
    assert "“ftp://courier.example/bridge” is not the address of a web page." in result.stderr


def test_many_come_in_in_batches(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("factcheck.cli.adding._BATCH", 4)
    for number in range(10):
        write(tmp_path / "many", f"{number}.txt", f"Text {number}.")
    done = run("add", project, tmp_path / "many")
    assert (done.exit_code, done.stderr) == (0, "")
    assert titles(project) == [f"Text {number}." for number in range(10)]
    with Project.open(project) as opened:
        opened.use_reviewer("Ann")
        assert len(done.stdout.splitlines()) == 10


def test_one_that_the_project_refuses_ends_nothing_else(project: Path, desk: Path):
    done = run("add", project, desk / "a.txt", desk / "b.txt", "--byline", "x" * 30_000)
    assert done.exit_code == 1
    assert done.stderr.count("error: The byline has 30,000 characters") == 2


def test_all_of_a_page(project: Path, desk: Path):
    assert run("add", project, desk / "sub/c.html", "--everything").exit_code == 0
    with Project.open(project, read_only=True) as opened:
        (article,) = opened.articles()
        assert "Home News" in opened.text(article.id)


# Editions


@pytest.fixture
def first(project: Path, tmp_path: Path) -> str:
    url = ["--url", "https://www.example.org/bridge?utm_source=x"]
    assert run("add", project, write(tmp_path, "one.txt", "The bridge opens in May. It cost $4."), *url).exit_code == 0
    with Project.open(project) as opened:
        (article,) = opened.articles()
        opened.use_reviewer("Ann")
        opened.mark(article.id, 0, 24, "verified")
    return article.id


def test_an_edition_carries_claims(project: Path, tmp_path: Path, first: str):
    later = write(tmp_path, "two.txt", "Corrected. The bridge opens in May. It cost $5.")
    done = run("add", project, later, "--edition-of", first[:8], "--reviewer", "Ann")
    assert done.exit_code == 0, done.stderr
    assert "Claims carried over: 1, to be placed: 0, gone: 0." in done.stdout
    with Project.open(project, read_only=True) as opened:
        added = opened.articles()[1].id
        assert opened.edition_of(added) == first
        assert [claim.quote for claim in opened.claims(article=added)] == ["The bridge opens in May."]


def test_an_edition_as_json(project: Path, tmp_path: Path, first: str):
    later = write(tmp_path, "two.txt", "Corrected. The bridge opens in May. It cost $5.")
    told = json.loads(run("add", project, later, "--edition-of", first, "--reviewer", "Ann", "--json").stdout)
    assert told[0]["edition_of"] == first
    assert told[0]["claims"]["reviewer"] == "Ann"


def test_an_address_that_is_there_already_is_told(project: Path, tmp_path: Path, first: str):
    later = write(tmp_path, "two.txt", "Corrected.")
    done = run("add", project, later, "--url", "http://example.org/bridge/")
    assert done.exit_code == 0
    assert f" --edition-of {first[:8]} --reviewer NAME" in done.stderr
    assert len(titles(project)) == 2


def test_an_edition_of_nothing(project: Path, tmp_path: Path, first: str):
    before = project.read_bytes()
    later = write(tmp_path, "two.txt", "Corrected.")
    assert run("add", project, later, "--edition-of", "ffff").exit_code == 1
    assert run("add", project, later, "--edition-of", first, "--reviewer", "Nobody").exit_code == 1
    assert run("add", project, later, later, "--edition-of", first).exit_code == 2
    assert run("add", project, later, "--reviewer", "Ann").exit_code == 2
    done = run("add", project, tmp_path / "one.txt", "--edition-of", first)
    assert done.exit_code == 1
    assert "Nothing has changed in it: there is no new edition." in done.stderr
    assert project.read_bytes() == before
    assert run("add", project, later).exit_code == 0
    done = run("add", project, later, "--edition-of", first)
    assert done.exit_code == 1
    assert "factcheck carry" in done.stderr


# Addresses


@pytest.fixture
def address():
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_arguments):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/news/bridge.html"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_page_is_fetched(project: Path, address: str):
    done = run("add", project, address, "--allow-private")
    assert (done.exit_code, done.stderr) == (0, "")
    with Project.open(project, read_only=True) as opened:
        (article,) = opened.articles()
        assert (article.title, article.url, article.name) == ("Bridge to open", address, "bridge.html")
        assert article.retrieved > 0
        assert "Home News" not in opened.text(article.id)
        assert opened.original(article.id).data == PAGE.encode()


def test_a_private_address_is_refused(project: Path, address: str):
    before = project.read_bytes()
    done = run("add", project, address)
    assert done.exit_code == 1
    assert done.stderr.startswith("error: ")
    assert project.read_bytes() == before
    assert "--allow-private" in done.stderr


# Being stopped


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that another process can send")
def test_stopped_in_the_middle_leaves_a_whole_project(project: Path, tmp_path: Path):
    for number in range(250):
        write(tmp_path / "many", f"{number:03}.html", PAGE.replace("council", f"council {number}"))
    command = [sys.executable, "-m", "factcheck", "add", str(project), str(tmp_path / "many")]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, text=True)
    beside = project.with_name(project.name + "-wal")
    while child.poll() is None and not beside.exists():
        pass
    child.send_signal(signal.SIGINT)
    out, error = child.communicate(timeout=60)
    assert child.returncode in (130, 0), error
    with Project.open(project, read_only=True) as opened:
        assert len(opened.articles()) == len(out.splitlines())
    assert run("check", project).exit_code == 0
