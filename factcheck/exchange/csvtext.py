"""The cells of a CSV file: RFC 4180 quoting, the formula guard, times; and the way back.

Written by hand because the csv module looks at every character: on a million claims that costs 2.5 times as
much (STORAGE.md, section 6). Reading is our own too: the csv module's limit of 131,072 characters a cell is a
setting of the whole process, and a claim may quote a whole article.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.errors import InputError

GUARDED = frozenset("=+-@\t\r'")
"""First characters that get an apostrophe in front: a spreadsheet would run the cell, or eat the apostrophe."""

_FIRST_DAY = 719_163
"""1970-01-01 as a proleptic Gregorian ordinal."""
_LAST = 253_402_300_800_000
"""Milliseconds at the end of year 9999."""
_MINUTES = tuple(f"{minute // 60:02}:{minute % 60:02}:" for minute in range(1440))
_SECONDS = tuple(f"{second:02}." for second in range(60))
_MILLIS = tuple(f"{milli:03}Z" for milli in range(1000))

_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|\Z)')


class Profile(NamedTuple):
    """How a CSV file is written. ``excel``: BOM and CRLF. ``raw``: no formula guard."""

    excel: bool = False
    raw: bool = False

    @property
    def line_end(self) -> str:
        """What ends each row."""
        return "\r\n" if self.excel else "\n"

    @property
    def cell(self) -> Callable[[str], str]:
        """The function that writes a free-text cell."""
        return quoted if self.raw else guarded


def quoted(text: str) -> str:
    """A free-text cell: in quotes, unless it is empty."""
    if not text:
        return ""
    if '"' in text:
        text = text.replace('"', '""')
    return f'"{text}"'


def guarded(text: str) -> str:
    """A free-text cell that no spreadsheet runs as a formula; :func:`unguard` takes the guard off."""
    if not text:
        return ""
    if '"' in text:
        text = text.replace('"', '""')
    return f'"\'{text}"' if text[0] in GUARDED else f'"{text}"'


def unguard(text: str) -> str:
    """The cell's own text: without the apostrophe that :func:`guarded` put in front of it."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in GUARDED else text


class Memo(dict[str, str]):
    """Cells of a column with few different values, each made once; forgets when there are many after all."""

    def __init__(self, cell: Callable[[str], str]) -> None:
        super().__init__()
        self._cell = cell

    def __missing__(self, text: str) -> str:
        if len(self) > 4096:
            self.clear()
        made = self[text] = self._cell(text)
        return made


class Clock(dict[int, str]):
    """Milliseconds since 1970 as ISO 8601 UTC with milliseconds. Each day is worked out once, the rest looked up."""

    def __call__(self, ms: int) -> str:
        """``2026-01-31T09:05:00.250Z``; empty for 0 (never) and for times no calendar has."""
        if 0 < ms < _LAST:
            minute = ms // 60_000
            return f"{self[minute // 1440]}{_MINUTES[minute % 1440]}{_SECONDS[ms // 1000 % 60]}{_MILLIS[ms % 1000]}"
        return ""

    def __missing__(self, day: int) -> str:
        from datetime import date

        if len(self) > 4096:
            self.clear()
        made = self[day] = f"{date.fromordinal(_FIRST_DAY + day)}T"
        return made


def iso(ms: int) -> str:
    """One time as ISO 8601 UTC; :class:`Clock` is faster for many."""
    return Clock()(ms)


def parse(text: str, name: str = "CSV file") -> Iterator[list[str]]:
    """Yield the rows of an RFC 4180 text, cells as they stand (still guarded); blank lines are passed over.

    Raises :class:`InputError` naming the line for a quote that is never closed or stands inside a bare cell.
    """
    row: list[str] = []
    position = 1 if text.startswith("\ufeff") else 0
    length = len(text)
    while position < length or row:
        found = _CELL.match(text, position)
        if found is None:
            line = text.count("\n", 0, position) + 1
            raise InputError(f"{name}, line {line}: a quotation mark is not where one can be.", "Mend that line.")
        inside, bare, end = found.groups()
        row.append(bare if inside is None else inside.replace('""', '"'))
        position = found.end()
        if end != ",":
            if row != [""]:
                yield row
            row = []
