"""Starting: the window to its first paint, and the command line."""

from pathlib import Path

from benchmarks.measure import PROBES, Row, against, in_turns, python
from benchmarks.workshop import Workshop


def _demo(shop: Workshop) -> Path:
    """The sample project."""
    folder = shop.folder / "demo"
    if not folder.exists():
        from factcheck.demo import build_demo

        build_demo(folder)
    return folder / "demo.factcheck"


def start(shop: Workshop) -> list[Row]:
    """The window on the sample project to its first paint, against a process with an empty main window."""
    demo = _demo(shop)
    articles, heavy = list[float](), set[str]()

    def bare() -> float:
        return _told(python(PROBES / "bare_window.py").out)["painted"]

    def ours() -> float:
        out = python(PROBES / "window.py", demo).out
        heavy.update(next(line for line in out.splitlines() if line.startswith("heavy")).split(" ")[1].split(","))
        told = _told(out)
        articles.append(told["article"])
        return told["painted"]

    # One of each in advance: compiled modules and the disk's cache are not what is measured.
    in_turns(1, bare, ours)
    articles.clear()
    floors, figures = in_turns(shop.sizes.starts, bare, ours)
    loaded = ", ".join(sorted(heavy - {""})) or "none"
    return [
        against("start: to the window's first paint", figures, floors, 1.3),
        Row("start: heavy modules loaded by then", loaded, target="none", met=loaded == "none"),
        against("start: to the article on the screen", articles, floors, 0)._replace(target="", met=None),
    ]


def _told(out: str) -> dict[str, float]:
    parts = [line.split(" ", 1) for line in out.splitlines() if " " in line and not line.startswith("heavy")]
    return {name: float(value) for name, value in parts}


def commands(shop: Workshop) -> list[Row]:
    """Commands that print something short, against a process that imports what any command needs."""
    demo = _demo(shop)

    def bare() -> float:
        return python("-c", "import click, sqlite3").cpu

    def usage() -> float:
        return python("-m", "factcheck", "--help").cpu

    def claims() -> float:
        return python("-m", "factcheck", "claims", demo).cpu

    in_turns(1, bare, usage, claims)
    floors, usages, lists = in_turns(shop.sizes.starts, bare, usage, claims)
    return [
        against("cli: factcheck --help", usages, floors, 1.5),
        against("cli: factcheck claims, sample project", lists, floors, 1.5),
    ]
