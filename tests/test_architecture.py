"""What the code may look like: layers, sizes, names of things that must stay where they are."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factcheck"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

# The last nets, where anything at all must be caught: the crash hook of the window and the worker of a job.
BROAD_EXCEPT_ALLOWED = {"factcheck/ui/crash.py", "factcheck/ui/jobs.py"}
MOST_LINES, MOST_LINES_OF_A_FUNCTION, MOST_METHODS = 400, 50, 25
TABLE = 8
"""A literal with at least this many entries is a table: its lines are data, not code to follow."""

SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(CREATE|DROP|ALTER)\s+"
    r"(TEMP\s+)?(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)|PRAGMA\s+\w|BEGIN\s+IMMEDIATE|VACUUM\s+INTO)",
    re.DOTALL,
)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def each(
    kind: type[ast.AST] | tuple[type[ast.AST], ...], paths: list[Path] = SOURCES
) -> Iterator[tuple[Path, ast.AST]]:
    for path in paths:
        for node in ast.walk(tree(path)):
            if isinstance(node, kind):
                yield path, node


def table_lines(node: ast.AST) -> int:
    """Lines inside the outermost tables below ``node``."""
    total = 0
    waiting = list(ast.iter_child_nodes(node))
    while waiting:
        child = waiting.pop()
        if isinstance(child, ast.List | ast.Tuple | ast.Dict | ast.Set):
            entries = child.keys if isinstance(child, ast.Dict) else child.elts
            if len(entries) >= TABLE:
                total += child.end_lineno - child.lineno
                continue
        waiting.extend(ast.iter_child_nodes(child))
    return total


def run_python(code: str, **keywords) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, **keywords)


def test_import_contracts():
    """The contracts of pyproject.toml, checked by import-linter over every import, late ones too."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as m; m(['--no-cache'])",
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


WITHOUT_QT = ("core", "store", "intake", "exchange", "project", "cli", "assets", "errors", "demo", "__main__")


@pytest.fixture(scope="module")
def modules_without_qt() -> list[str]:
    found = []
    for path in SOURCES:
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[0] in WITHOUT_QT:
            found.append(".".join(("factcheck", *(part for part in parts if part != "__init__"))))
    return found


def test_nothing_below_the_window_loads_qt(modules_without_qt: list[str]):
    code = (
        "import importlib, sys\n"
        f"for name in {modules_without_qt!r}:\n    importlib.import_module(name)\n"
        "print(sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'shiboken6')))"
    )
    done = run_python(code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_no_star_imports():
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path, node in each(ast.ImportFrom, SOURCES + TESTS)
        if any(alias.name == "*" for alias in node.names)
    ]
    assert found == []


def test_broad_except_only_in_the_last_nets():
    found = set()
    for path, node in each(ast.ExceptHandler):
        if isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None:
            continue  # tidies up and passes it on: nothing is swallowed
        caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        if any(kind is None or getattr(kind, "id", "") in ("Exception", "BaseException") for kind in caught):
            found.add(name_of(path))
    assert found <= BROAD_EXCEPT_ALLOWED
    assert len(BROAD_EXCEPT_ALLOWED) <= 2


def test_files_are_short():
    long = {}
    for path in SOURCES:
        lines = len(path.read_text("utf-8").splitlines()) - table_lines(tree(path))
        if lines > MOST_LINES:
            long[name_of(path)] = lines
    assert long == {}


def test_functions_are_short():
    long = {}
    for path, node in each((ast.FunctionDef, ast.AsyncFunctionDef)):
        lines = node.end_lineno - node.lineno + 1 - table_lines(node)
        if lines > MOST_LINES_OF_A_FUNCTION:
            long[f"{name_of(path)}:{node.name}"] = lines
    assert long == {}


def test_classes_are_small():
    """Methods of a class; what answers a signal or overrides Qt is counted by neither name nor will."""
    big = {}
    for path, node in each(ast.ClassDef):
        names = [child.name for child in node.body if isinstance(child, ast.FunctionDef)]
        methods = [name for name in set(names) if not name.startswith(("_on_", "__")) and name.lower() == name]
        if len(methods) > MOST_METHODS and node.name != "Project":  # Project is the list of the verbs itself
            big[f"{name_of(path)}:{node.name}"] = len(methods)
    assert big == {}


def test_everything_public_is_documented():
    bare = []
    for path in SOURCES:
        if ast.get_docstring(tree(path)) is None and path.read_text("utf-8").strip():
            bare.append(name_of(path))
        bare += [f"{name_of(path)}:{name}" for name in undocumented(path)]
    assert bare == []


def undocumented(path: Path) -> Iterator[str]:
    """Public functions, classes and methods without a docstring; what overrides Qt speaks for itself."""
    inherited = qt_overrides(path)
    for outer in (tree(path), *(node for node in tree(path).body if isinstance(node, ast.ClassDef))):
        if isinstance(outer, ast.ClassDef) and outer.name.startswith("_"):
            continue
        for node in outer.body:
            if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
                continue
            setter = any(ast.unparse(decorator).endswith(".setter") for decorator in node.decorator_list)
            if ast.get_docstring(node) is None and node.lineno not in inherited and not setter:
                yield node.name


def qt_overrides(path: Path) -> set[int]:
    """Lines below a class's `# Qt overrides` comment."""
    lines = path.read_text("utf-8").split("\n")
    covered: set[int] = set()
    for node in tree(path).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for number in range(node.lineno, node.end_lineno + 1):
            if lines[number - 1].strip().startswith("# Qt overrides"):
                covered.update(range(number, node.end_lineno + 1))
                break
    return covered


def test_sql_is_spoken_in_the_store_alone():
    found = [
        f"{name_of(path)}:{node.lineno}"
        for path, node in each(ast.Constant)
        if isinstance(node.value, str) and SQL.search(node.value) and PACKAGE / "store" not in path.parents
    ]
    assert found == []


def test_tests_wait_for_facts_and_not_for_time():
    mine = Path(__file__)
    found = []
    for path, node in each(ast.Call, [path for path in TESTS if path != mine]):
        called = ast.unparse(node.func)
        if called.endswith(("qtbot.wait", "QTest.qWait", "QTest.qSleep")) or called in (
            "time.sleep",
            "sleep",
        ):
            found.append(f"{name_of(path)}:{node.lineno}")
    assert found == []


def test_texts_to_translate_are_literals():
    """`tr(f"…")` is extracted as it stands and never matches at run time."""
    found = []
    for path, node in each(ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in ("tr", "translate") and any(isinstance(argument, ast.JoinedStr) for argument in node.args):
            found.append(f"{name_of(path)}:{node.lineno}")
    assert found == []


def test_no_lambda_keeps_a_widget_alive():
    """A lambda connected to a signal that holds ``self`` leaks the widget; bound methods do not."""
    found = []
    for path, node in each(ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr == "connect":
            for argument in node.args:
                if isinstance(argument, ast.Lambda) and "self" in ast.unparse(argument.body):
                    found.append(f"{name_of(path)}:{node.lineno}")
    assert found == []


def test_this_pyside_survives_this_python():
    """PySide6 6.12 on Python below 3.12 dies after some 5,000 void calls or 600 emits (docs/decisions/0002)."""
    code = (
        "from PySide6.QtCore import QObject, Signal\n"
        "class Sender(QObject):\n    sent = Signal(bool)\n"
        "sender = Sender()\n"
        "for _ in range(20_000):\n    sender.setObjectName('x')\n"
        "for _ in range(2_000):\n    sender.sent.emit(True)\n"
        "print('alive')"
    )
    done = run_python(code)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
