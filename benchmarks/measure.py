"""Rows of the table, CPU time, child processes, and runs that take turns.

Milliseconds of a shared machine say little; a ratio between two things measured in turns says a lot.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PROBES = Path(__file__).resolve().parent / "probes"


class Row(NamedTuple):
    """One line of the table. ``met`` is None where a figure is told without a target, or nothing could be measured."""

    what: str
    figure: str
    floor: str = ""
    ratio: str = ""
    target: str = ""
    met: bool | None = None


class Sizes(NamedTuple):
    """How large everything is; the ratios should hold at any size, the absolute figures need the full one."""

    runs: int
    starts: int
    big: int
    """Claims of the big project (export, opening, size)."""
    marks: tuple[int, ...]
    """Claims already on the article when one more is made."""
    text: int
    """Characters of the article that is opened and marked."""
    shown: int
    """Claims on it when it is opened."""
    bulk_articles: int
    bulk_claims: int
    rounds: int
    """Runs of what is measured at every size."""
    claims: tuple[int, ...]
    """Claims on a text of every size."""
    cards: tuple[int, ...]
    """Claims in the claims panel."""
    shrink: int
    """Texts are so many times shorter than they are called."""
    merged: tuple[tuple[int, int, int], ...]
    """Length, claims and goal of what is shown the way others do."""
    merge: int
    """Claims of each of two files that are merged."""


FULL = Sizes(
    15, 11, 1_000_000, (10, 1_000, 10_000), 100_000, 1_000, 1_000, 40_000,
    7, (10, 1_000, 10_000, 50_000), (10_000, 100_000), 1,
    ((5_000, 1_000, 20), (100_000, 1_000, 40), (1_000_000, 10_000, 400)), 100_000,
)  # fmt: skip
QUICK = Sizes(
    7, 5, 100_000, (10, 1_000, 10_000), 100_000, 1_000, 200, 8_000,
    5, (10, 1_000, 10_000, 50_000), (10_000, 100_000), 1, ((100_000, 1_000, 40),), 20_000,
)  # fmt: skip
TINY = Sizes(1, 1, 40, (3,), 2_000, 5, 4, 20, 1, (2, 5), (30,), 1_000, ((1_500, 5, 1),), 60)


class Skipped(Exception):  # noqa: N818  not an error
    """A benchmark cannot run here; the argument says why."""


def cpu() -> float:
    """CPU seconds of this process so far, user and system, all threads."""
    return time.process_time()


def in_turns(runs: int, *functions: Callable[[], float]) -> list[list[float]]:
    """Call each function once, round after round, and return what each measured."""
    taken: list[list[float]] = [[] for _function in functions]
    for _round in range(runs):
        for function, into in zip(functions, taken, strict=True):
            into.append(function())
    return taken


def cpu_of(function: Callable[[], object]) -> float:
    """CPU seconds a call takes."""
    before = cpu()
    function()
    return cpu() - before


def wall_of(function: Callable[[], object]) -> float:
    """Seconds on the clock a call takes."""
    before = time.perf_counter()
    function()
    return time.perf_counter() - before


class Child(NamedTuple):
    """A process that has ended: its CPU seconds and what it printed."""

    cpu: float
    out: str


def child(*arguments: str | Path) -> Child:
    """Run a process to its end and take its CPU time (user and system); raises with what it said when it fails."""
    if not hasattr(os, "wait4"):
        raise Skipped("this system cannot tell a child process's CPU time")
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT)
    process = subprocess.Popen(
        [str(part) for part in arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process.stdout, process.stderr:
        out, errors = process.stdout.read(), process.stderr.read()
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, arguments))} ended with {process.returncode}:\n{errors[-2000:]}")
    return Child(usage.ru_utime + usage.ru_stime, out)


def python(*arguments: str | Path) -> Child:
    """Run this Python with arguments as a child process."""
    return child(sys.executable, *arguments)


def against(
    what: str, figures: Sequence[float], floors: Sequence[float], most: float, *, limit: float | None = None
) -> Row:
    """The row of a figure and its floor, both in seconds: medians, their ratio, and whether it is at most ``most``.

    ``limit`` is the most milliseconds there may be besides.
    """
    figure, floor = median(figures), median(floors)
    ratio = figure / floor if floor else 0.0
    target = f"<= {most:g}x" + (f", <= {limit:g} ms" if limit is not None else "")
    met = ratio <= most and (limit is None or figure * 1000 <= limit)
    return Row(what, ms(figure), ms(floor), f"{ratio:.2f}x", target, met)


def ms(seconds: float) -> str:
    """Milliseconds with three digits that mean something."""
    value = seconds * 1000
    return f"{value:,.0f} ms" if value >= 100 else f"{value:.3g} ms"


def table(rows: Sequence[Row]) -> str:
    """The rows as a table of plain text."""
    heading = ("what", "figure", "floor", "ratio", "target", "")
    verdict = {True: "met", False: "MISSED", None: ""}
    lines = [heading, *((*row[:5], verdict[row.met]) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heading))]
    ruled = [lines[0], tuple("-" * width for width in widths), *lines[1:]]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in (0, 4, 5) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in ruled
    )
