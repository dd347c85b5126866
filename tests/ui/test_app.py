"""Starting: what is loaded by the first paint, where no window can open, and the way arguments go."""

import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from factcheck import __main__ as start
from factcheck import assets
from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui import loading, theme

HEAVY = {"numpy", "pandas", "sqlite_utils", "click", "trafilatura", "lxml", "asyncio", "concurrent", "dataclasses"}
HEAVY |= {"importlib.metadata", "jinja2", "requests", "email", "http", "xml", "unittest", "multiprocessing"}

# Runs the real start, and leaves after the first paint or once the article is painted.
CHILD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from factcheck import __main__ as start
from factcheck import assets
import factcheck.ui.app as app

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, leave)
        return False

def leave():
    print("\\n".join(sorted(sys.modules)), flush=True)
    os._exit(0)

watch = Watch()
where = sys.argv[1]
if where == "first paint":
    app._Start._on_painted = lambda self: leave()
else:
    begin = app.MainWindow.begin
    def begun(self, path):
        begin(self, path)
        self.desk.reading.view.viewport().installEventFilter(watch)
    app.MainWindow.begin = begun
start.main(sys.argv[2:])
"""


def modules(tmp_path, where, *arguments):
    """Names of the modules a real start has loaded by then."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", CHILD, where, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "a.factcheck"
    with Project.create(path, reviewer="Mia") as made:
        made.add_article(ArticleDraft("Bridge", "The bridge was closed."))
    return path


def test_nothing_heavy_is_loaded_by_the_first_paint(tmp_path):
    loaded = modules(tmp_path, "first paint")
    assert "factcheck.ui.main_window" in loaded
    assert HEAVY & loaded == set()
    assert {name for name in loaded if name.startswith("factcheck.ui.")} & {
        "factcheck.ui.desk",
        "factcheck.ui.dialogs",
        "factcheck.ui.icons",
    } == set()


def test_the_project_waits_for_the_first_paint(tmp_path, project):
    loaded = modules(tmp_path, "first paint", project)
    assert {"sqlite3", "factcheck.project", "factcheck.ui.desk"} & loaded == set()


def test_nothing_heavy_is_loaded_when_the_article_is_painted(tmp_path, project):
    loaded = modules(tmp_path, "article", project)
    assert "factcheck.ui.reading.view" in loaded
    assert HEAVY & loaded == set()


class TestWhereNoWindowCanOpen:
    def test_no_display_is_said_in_one_sentence(self):
        said = loading.no_display_problem({}, "linux")
        assert "display" in said
        assert "factcheck demo FOLDER" in said
        assert "\n" not in said

    @pytest.mark.parametrize(
        ("environment", "system"),
        [
            ({"DISPLAY": ":0"}, "linux"),
            ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
            ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
            ({}, "darwin"),
            ({}, "win32"),
        ],
    )
    def test_nothing_is_said_where_there_is_one(self, environment, system):
        assert loading.no_display_problem(environment, system) == ""

    def test_offscreen_is_no_display_to_look_at(self):
        assert not loading.has_display({"QT_QPA_PLATFORM": "offscreen"}, "linux")
        assert loading.has_display({"QT_QPA_PLATFORM": "xcb"}, "linux")

    def test_the_process_ends_with_that_sentence(self, tmp_path):
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        done = run([], environment)
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "factcheck demo FOLDER" in done.stderr

    @pytest.mark.skipif(sys.platform != "linux", reason="the X server is Linux's")
    def test_a_display_nobody_answers_at_is_named_and_nothing_is_dumped(self, tmp_path):
        environment = {**os.environ, "DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}
        done = run([], environment)
        assert done.returncode == 1
        assert ":4711" in done.stderr or "apt install" in done.stderr
        assert "Traceback" not in done.stderr

    def test_a_missing_library_names_the_packages(self):
        error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
        said = loading.import_problem(error)
        assert "libEGL.so.1" in said
        assert "sudo apt install" in said
        assert "libegl1" in said

    def test_another_import_error_is_a_bug(self):
        assert loading.import_problem(ImportError("cannot import name 'QFoo' from 'PySide6.QtGui'")) == ""

    def test_a_missing_platform_library_names_the_packages(self):
        said = loading.platform_problem(["no Qt platform plugin could be initialized"])
        assert "libxcb-cursor0" in said


class TestArguments:
    @pytest.fixture
    def went(self, monkeypatch):
        found = []
        monkeypatch.setattr(start, "_window", lambda project: found.append(("window", project)) or 0)
        monkeypatch.setattr(start, "_command", lambda given: found.append(("command", given)) or 0)
        return found

    def test_nothing_opens_the_window(self, went):
        assert start.main([]) == 0
        assert went == [("window", None)]

    @pytest.mark.parametrize("name", ["a.factcheck", os.path.join(".", "a"), os.path.join("b", "a.factcheck")])
    def test_a_path_opens_the_window_on_it(self, went, name):
        start.main([name])
        assert [(kind, str(path)) for kind, path in went] == [("window", os.path.normpath(name))]

    @pytest.mark.parametrize("given", [["--help"], ["articles", "a.factcheck"], ["nonsense"], ["demo"]])
    def test_anything_else_is_a_command(self, went, given):
        start.main(given)
        assert went == [("command", given)]


def test_the_demo_leaves_project_picture_and_table_without_a_display(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    done = run(["demo", str(tmp_path / "out")], environment)
    assert done.returncode == 0, done.stderr
    made = {path.name: path.stat().st_size for path in (tmp_path / "out").iterdir()}
    assert set(made) == {"demo.factcheck", "demo.png", "demo.csv"}
    assert made["demo.png"] > 50_000
    for name in made:
        assert name in done.stdout


def run(arguments, environment):
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments], capture_output=True, text=True, env=environment, timeout=60
    )


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_the_project(project, number):
    code = (
        "import sys, factcheck.ui.app as app, factcheck.__main__ as start\n"
        "make = app.Interrupts.__init__\n"
        "def made(self, window):\n"
        "    make(self, window)\n"
        "    print('ready', flush=True)\n"
        "app.Interrupts.__init__ = made\n"
        "sys.exit(start.main(sys.argv[1:]))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(project)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout.readline() == "ready\n"
        assert sorted(path.name for path in project.parent.glob("a.*")) != ["a.factcheck"]
        child.send_signal(number)
        assert child.wait(30) == 0
    assert sorted(path.name for path in project.parent.glob("a.*")) == ["a.factcheck"]


@pytest.mark.parametrize("name", assets.names("themes", ".toml"))
def test_a_theme_is_read_as_toml_would_be(name):
    data = tomllib.loads(assets.path("themes", name).read_text("utf-8"))
    assert theme.load(name.removesuffix(".toml")) == theme.Theme(
        data["name"], data["dark"], data["colours"], data.get("contrast", False)
    )


def test_the_process_ends_well_after_something_was_copied():
    """Copied data that Python made would be deleted by Qt after Python: the process crashed at its end."""
    code = (
        "from factcheck.ui import app\n"
        "from factcheck.ui.text.text_view import TextView\n"
        "a = app.application()\n"
        "view = TextView()\n"
        "view.set_text('words to copy')\n"
        "view.selectAll()\n"
        "view.copy()\n"
        "app.let_go_of_clipboard()\n"
        "print(a.clipboard().text())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert (done.returncode, done.stdout.strip()) == (0, "words to copy")
