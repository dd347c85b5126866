"""What the commands print: aligned tables for people, JSON for scripts, a progress bar on a terminal."""

import os
import re
import sys
from collections.abc import Iterable, Sequence
from functools import lru_cache
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import click

if TYPE_CHECKING:
    from factcheck.project import Project

WIDTH = 110
"""Columns where the output is not a terminal."""
BATCH = 500
"""Lines printed at a time."""
SHORT = 8
"""Fewest characters of an id that are shown."""

# Line breaks, controls and the marks that turn the writing direction of the rest of a line.
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\\s]+")

json_option = click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")


def one_line(text: str) -> str:
    """A text on one line, without characters that move the cursor."""
    return _UNSHOWN.sub(" ", text).strip()


def width(text: str) -> int:
    """Columns a text takes on a terminal: two for a wide character, none for a mark over another."""
    return len(text) if text.isascii() else sum(map(_sign_width, text))


@lru_cache(maxsize=4096)
def _sign_width(sign: str) -> int:
    if sign < "\u0300":
        return 1
    from unicodedata import category, east_asian_width

    return 0 if category(sign) in ("Mn", "Me", "Cf") else 2 if east_asian_width(sign) in "WF" else 1


def elide(text: str, most: int) -> str:
    """A text on one line in at most ``most`` columns, with an ellipsis where it is cut."""
    # A column can hold a base and some marks; what is far behind the cut need not be looked at.
    head = text[: most * 4 + 8]
    line = one_line(head)
    if width(line) <= most and len(head) == len(text):
        return line
    room, cut = most - 1, 0
    for sign in line:
        room -= _sign_width(sign)
        if room < 0:
            break
        cut += 1
    return f"{line[:cut].rstrip()}…"


def print_table(heading: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: Sequence[int] = ()) -> None:
    """Print aligned columns; the last one gets what room is left. ``numbers``: columns aligned to the right."""
    last = len(heading) - 1
    wide = [max(width(row[column]) for row in (heading, *rows)) for column in range(last)]
    room = max(20, _columns() - sum(wide) - 2 * last)
    lines: list[str] = []
    for row in (heading, *rows):
        cells = []
        for column, cell in enumerate(row[:last]):
            gap = " " * (wide[column] - width(cell))
            cells.append(gap + cell if column in numbers else cell + gap)
        lines.append("  ".join([*cells, elide(row[last], room)]).rstrip())
        if len(lines) == BATCH:
            click.echo("\n".join(lines))
            lines.clear()
    if lines:
        click.echo("\n".join(lines))


def _columns() -> int:
    try:
        return max(40, os.get_terminal_size(sys.stdout.fileno()).columns)
    except (OSError, ValueError):
        return WIDTH


def print_json(data: Any) -> None:
    """Print a value as JSON, readable and in the characters of its own script."""
    import json

    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def print_json_list(records: Iterable[Any]) -> None:
    """Print records as one JSON list, each as it comes."""
    import json

    between = "[\n  "
    for record in records:
        click.echo(between + json.dumps(record, ensure_ascii=False, indent=2).replace("\n", "\n  "), nl=False)
        between = ",\n  "
    click.echo("[]" if between.startswith("[") else "\n]")


def print_failure(message: str, hint: str) -> None:
    """Say on standard error what could not be done, and what to do about it."""
    click.echo(f"error: {one_line(message)}", err=True)
    if hint:
        click.echo(f"hint: {one_line(hint)}", err=True)


def short_id(project: "Project", kind: str, identity: str) -> str:
    """The beginning of an id: at least 8 characters, and enough that no other record's begins so."""
    length = SHORT
    while length < len(identity) and len(project.store.ids_beginning(kind, identity[:length])) > 1:
        length += 1
    return identity[:length]


def plural(number: int, one: str, many: str = "") -> str:
    """``1 claim``, ``2 claims``, ``12,000 claims``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


class Progress:
    """A bar on standard error while something takes long; nothing at all where that is not a terminal."""

    def __init__(self, label: str, total: int = 0) -> None:
        self._label = label
        self._total = total
        self._bar: Any = None
        self._done = 0
        self._shown = sys.stderr.isatty()

    def step(self, more: int) -> None:
        """So many more are done."""
        self.reach(self._done + more, self._total)

    def reach(self, done: int, total: int) -> None:
        """So many of so many are done."""
        if self._shown:
            if self._bar is None:
                self._bar = click.progressbar(length=max(1, total), label=self._label, file=sys.stderr)
                self._bar.__enter__()
            self._bar.update(done - self._done)
        self._done = done

    def each(self, things: Sequence[Any]) -> Iterable[Any]:
        """Go through things, one step each."""
        for thing in things:
            yield thing
            self.step(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.__exit__(kind, error, trace)
