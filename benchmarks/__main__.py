"""``python -m benchmarks``: measure, and print one table."""

import argparse
import os
import platform
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.measure import FULL, QUICK, TINY, Row, Sizes, Skipped, table
from benchmarks.workshop import Workshop

Benchmark = Callable[[Workshop], list[Row]]


def _start(shop: Workshop) -> list[Row]:
    from benchmarks import start

    return start.start(shop)


def _cli(shop: Workshop) -> list[Row]:
    from benchmarks import start

    return start.commands(shop)


def _keys(shop: Workshop) -> list[Row]:
    from benchmarks import keys

    return keys.keys(shop)


def _label(shop: Workshop) -> list[Row]:
    from benchmarks import label

    return label.label(shop)


def _reading(shop: Workshop) -> list[Row]:
    from benchmarks import reading

    return reading.reading(shop)


def _peers(shop: Workshop) -> list[Row]:
    from benchmarks import reading

    return reading.peers(shop)


def _open_sizes(shop: Workshop) -> list[Row]:
    from benchmarks import sizes

    return sizes.opening(shop)


def _move_sizes(shop: Workshop) -> list[Row]:
    from benchmarks import sizes

    return sizes.moving(shop)


def _act_sizes(shop: Workshop) -> list[Row]:
    from benchmarks import sizes

    return sizes.acting(shop)


def _panel(shop: Workshop) -> list[Row]:
    from benchmarks import panel

    return panel.panel(shop)


def _find(shop: Workshop) -> list[Row]:
    from benchmarks import panel

    return panel.find(shop)


def _memory(shop: Workshop) -> list[Row]:
    from benchmarks import memory

    return memory.memory(shop)


def _commit(shop: Workshop) -> list[Row]:
    from benchmarks import saving

    return saving.commit(shop)


def _bulk(shop: Workshop) -> list[Row]:
    from benchmarks import saving

    return saving.bulk(shop)


def _open(shop: Workshop) -> list[Row]:
    from benchmarks import saving

    return saving.opening(shop)


def _size(shop: Workshop) -> list[Row]:
    from benchmarks import size

    return size.size(shop)


def _export(shop: Workshop) -> list[Row]:
    from benchmarks import export

    return export.export(shop)


def _documents(shop: Workshop) -> list[Row]:
    from benchmarks import documents

    return documents.documents(shop)


def _pages(shop: Workshop) -> list[Row]:
    from benchmarks import pages

    return pages.pages(shop)


def _editions(shop: Workshop) -> list[Row]:
    from benchmarks import editions

    return editions.editions(shop)


def _merging(shop: Workshop) -> list[Row]:
    from benchmarks import merging

    return merging.merging(shop)


GROUPS: dict[str, Benchmark] = {
    "start": _start,
    "cli": _cli,
    "keys": _keys,
    "label": _label,
    "reading": _reading,
    "peers": _peers,
    "open-sizes": _open_sizes,
    "move-sizes": _move_sizes,
    "act-sizes": _act_sizes,
    "panel": _panel,
    "find": _find,
    "memory": _memory,
    "documents": _documents,
    "pages": _pages,
    "editions": _editions,
    "merge": _merging,
    "commit": _commit,
    "bulk": _bulk,
    "open": _open,
    "size": _size,
    "export": _export,
}
"""Groups in the order in which they run: those that need the big project come last."""


def main(arguments: list[str] | None = None) -> int:
    """Run the groups asked for and print the table; 0 whatever it says, for it depends on the machine."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"some of: {', '.join(GROUPS)}; all when none")
    parser.add_argument("--quick", action="store_true", help="a tenth of the big project, fewer runs")
    parser.add_argument("--tiny", action="store_true", help="see only whether everything runs")
    parser.add_argument(
        "--texts", metavar="WORDS", default="", help="only texts whose name holds this (for the sizes groups)"
    )
    parser.add_argument("--folder", type=Path, help="where to make the projects (the disk to be measured)")
    asked = parser.parse_args(arguments)
    unknown = set(asked.groups) - set(GROUPS)
    if unknown:
        parser.error(f"there is no group {', '.join(sorted(unknown))}; there are: {', '.join(GROUPS)}")
    sizes = TINY if asked.tiny else QUICK if asked.quick else FULL
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = run(asked.groups or list(GROUPS), sizes, asked.folder, asked.texts)
    print(_machine())
    print(table(rows))
    return 0


def run(groups: list[str], sizes: Sizes, folder: Path | None = None, texts: str = "") -> list[Row]:
    """Measure some groups; one that cannot run here becomes a row that says why."""
    rows = list[Row]()
    with Workshop(sizes, folder) as shop:
        shop.texts = texts
        _own_home(shop.folder)
        for name in groups:
            began = time.monotonic()
            try:
                rows += GROUPS[name](shop)
            except Skipped as reason:
                rows.append(Row(f"{name}: {reason}", "skipped"))
            if sys.stderr.isatty():
                print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    return rows


def _own_home(folder: Path) -> None:
    """Nobody's settings are read or written, here or in a child process."""
    home = folder / "home"
    home.mkdir()
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)


def _machine() -> str:
    parts = (platform.system(), platform.machine(), f"{os.cpu_count()} cores", f"Python {platform.python_version()}")
    qt = ""
    if "PySide6" in sys.modules:
        qt = f", PySide6 {sys.modules['PySide6'].__version__}"
    return f"{', '.join(parts)}, SQLite {sqlite3.sqlite_version}{qt}. CPU time unless it says clock; medians.\n"


if __name__ == "__main__":
    sys.exit(main())
