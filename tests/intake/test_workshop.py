"""The process that reads: what a file does to it ends with that file, and nothing is waited for in vain."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import factcheck
from factcheck.errors import IntakeError
from factcheck.intake import Workshop, worker, workshop
from factcheck.intake.extract import Extract, Given
from factcheck.intake.registry import KINDS, Kind
from factcheck.project import Project
from tests.helpers.pdfs import Text, pdf

UNIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit, or no such way to see it")
LINUX = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks at what the process holds in /proc")

READER = """
import os, sys, time
from factcheck.errors import IntakeError
from factcheck.intake.extract import Extract

def extract(data, given, main=True):
    what = data.decode()
    if what == "hang":
        __import__('threading').Event().wait(60)
    if what == "hang once" and main:
        __import__('threading').Event().wait(60)
    if what == "die":
        os._exit(3)
    if what == "raise":
        print("something about it", file=sys.stderr)
        raise KeyError("missing part")
    if what == "much memory":
        held = bytearray(4 * 1024 ** 3)
    if what == "deep":
        return extract(data, given)
    if what == "refuse":
        raise IntakeError("No.", "Never.")
    if what == "talk":
        print("x" * 1_000_000)
        print("y" * 1_000_000, file=sys.stderr)
        os.write(1, b"z" * 100_000)
    if what == "listen":
        what = repr(sys.stdin.read())
    if what == "pid":
        what = str(os.getpid())
    if what == "where":
        import factcheck
        what = factcheck.__file__
    if what == "held":
        what = " ".join(sorted(os.readlink(f"/proc/self/fd/{n}") for n in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{n}")))
    if what == "large":
        what = "x" * 5_000_000
    return Extract(what, title=repr(given), pages=(0, 3), everything="\\udc80 all")
"""


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Ask a reader of the test's own in a workshop."""
    (tmp_path / "own_reader.py").write_text(READER, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    shops: list[Workshop] = []

    def asking(seconds: float = 20.0) -> Callable[..., Extract]:
        shop = Workshop(seconds)
        shops.append(shop)
        kind = Kind("thing", (".thing",), ("x/thing",), "own_reader", simpler=(("main", False),))
        plain = kind._replace(simpler=())

        def extract(what: str, stopped=None, *, twice: bool = False) -> Extract:
            return shop._apart(kind if twice else plain, what.encode(), Given("a.thing"), stopped)

        return extract

    yield asking
    for shop in shops:
        shop.close()


def refusal(extract: Callable[..., Extract], what: str, **keywords) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        extract(what, **keywords)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


def test_what_goes_in_and_comes_out(ask):
    found = ask()("Text with 😀 and \n\t all.")
    assert (found.text, found.pages, found.everything) == ("Text with 😀 and \n\t all.", (0, 3), "\udc80 all")
    assert found.title == repr(Given("a.thing"))


def test_one_process_for_many_files(ask):
    extract = ask()
    assert extract("pid").text == extract("pid").text != str(os.getpid())


def test_the_package_that_runs_is_the_one_that_reads(ask):
    assert Path(ask()("where").text) == Path(factcheck.__file__)


def test_refusals_come_through(ask):
    error = refusal(ask(), "refuse")
    assert (error.message, error.hint) == ("No.", "Never.")


@pytest.mark.parametrize("what", ["die", "raise"])
def test_a_process_that_dies(ask, what: str):
    extract = ask()
    first = extract("pid").text
    error = refusal(extract, what)
    assert error.message == "“a.thing” could not be read: what reads such files broke down on it."
    if what == "raise":
        assert "something about it" in error.__notes__[0]
        assert "KeyError: 'missing part'" in error.__notes__[0]
    assert extract("pid").text != first


def test_a_file_that_takes_too_long(ask):
    extract = ask(0.5)
    assert refusal(extract, "hang").message == "“a.thing” takes longer than 0.5 seconds to read."
    assert extract("after it").text == "after it"


def test_read_once_more_in_the_plain_way(ask):
    assert ask(1.0)("hang once", twice=True).text == "hang once"


@UNIX
def test_a_file_that_takes_too_much_memory(ask):
    if sys.platform != "linux":
        pytest.skip("only Linux holds every process to its limit")
    extract = ask()
    assert refusal(extract, "much memory").message == "“a.thing” takes more than 2 GB of memory to read."
    assert extract("after it").text == "after it"


def test_a_file_that_is_nested_too_deeply(ask):
    assert refusal(ask(), "deep").message == "“a.thing” is nested too deeply to be read."


def test_stopped(ask):
    begun = threading.Event()

    def stopped() -> bool:
        begun.set()
        return True

    extract = ask()
    error = refusal(extract, "hang", stopped=stopped)
    assert begun.is_set()
    assert error.message == "Reading “a.thing” was stopped."
    assert extract("after it", lambda: False).text == "after it"


def test_what_it_prints_and_reads_is_not_ours(ask):
    extract = ask()
    assert extract("talk").text == "talk"
    assert extract("listen").text == "''"
    assert extract("after it").text == "after it"


def test_large_answers(ask):
    assert len(ask()("large").text) == 5_000_000


def test_closing_does_not_wait(ask, tmp_path: Path):
    (tmp_path / "own_reader.py").write_text(READER, "utf-8")
    shop = Workshop()
    shop.close()
    kind = Kind("thing", (), ("x/thing",), "own_reader")
    with pytest.raises(KeyboardInterrupt), shop:
        shop._apart(kind, b"hang", Given("a.thing"), interrupted)
    assert shop._child is None
    shop.close()


def interrupted() -> bool:
    raise KeyboardInterrupt


@LINUX
def test_the_project_is_not_handed_down(ask, tmp_path: Path):
    with Project.create(tmp_path / "p.factcheck"):
        assert "p.factcheck" not in ask()("held").text


@LINUX
def test_it_ends_when_whoever_asked_has_died(tmp_path: Path):
    """Killed in the middle: the process sees the end of its input, or ends itself at its limit."""
    code = (
        "import sys\nfrom factcheck.intake import workshop\nchild = workshop._Child()\n"
        "print(child._process.pid, flush=True)\nsys.stdin.read()"
    )
    root = Path(factcheck.__file__).parents[1]
    asker = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root, text=True
    )
    pid = int(asker.stdout.readline())
    asker.kill()
    asker.wait()
    asker.stdin.close()
    asker.stdout.close()
    until = time.monotonic() + 30
    while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < until


def test_a_process_that_cannot_be_started(ask, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workshop.sys, "executable", "/nowhere/python")
    assert "no process for it could be started" in refusal(ask(), "text").message


def test_it_knows_no_library_before_it_needs_one():
    code = (
        "import sys, factcheck.intake.worker; "
        "print([n for n in ('pypdfium2', 'trafilatura', 'lxml', 'sqlite3', 'PySide6') if n in sys.modules])"
    )
    root = Path(factcheck.__file__).parents[1]
    assert subprocess.check_output([sys.executable, "-c", code], text=True, cwd=root).strip() == "[]"


def test_every_kind_is_read_apart_but_plain_text():
    assert [kind.name for kind in KINDS if not kind.apart] == ["plain text", "Markdown"]
    assert worker.MEMORY == 2 * 1024**3


def test_pdfium_stays_in_its_process(tmp_path: Path):
    path = tmp_path / "story.pdf"
    path.write_bytes(pdf([Text(72, 700, "The council met on Monday.")]))
    code = (
        "import sys\nfrom factcheck.intake import read_file\nprint(read_file(sys.argv[1]).text)\n"
        "print([n for n in ('pypdfium2', 'trafilatura', 'lxml') if n in sys.modules])"
    )
    root = Path(factcheck.__file__).parents[1]
    told = subprocess.check_output([sys.executable, "-W", "error", "-c", code, path], cwd=root, text=True)
    assert told.splitlines() == ["The council met on Monday.", "[]"]
