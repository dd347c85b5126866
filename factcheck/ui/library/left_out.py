"""What the main text of a web page leaves out of everything on it. No Qt: runs in a worker.

The lines of everything are looked up in the main text by their runs of three words, so a paragraph counts as kept
also where the two were put together a little differently.
"""

import re
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_RUN = 3
_LONG = 2_000_000
"""Code points beyond which lines are looked up as wholes: runs of words would take seconds."""
_KEPT = 0.5
"""Least share of a line's runs that the main text has as well, for the line to count as kept."""


class Stretch(NamedTuple):
    """Lines that follow one another and are all kept or all left out: ``[start, end)`` in code points."""

    start: int
    end: int
    kept: bool


class LeftOut(NamedTuple):
    """Everything in stretches, in order and without gaps, and how many words of it are not in the main text."""

    stretches: tuple[Stretch, ...] = ()
    words: int = 0


def left_out(main: str, everything: str) -> LeftOut:
    """Which lines of ``everything`` are not in ``main``."""
    long = len(everything) > _LONG
    whole = {line.strip() for line in main.split("\n")} if long else set()
    runs = set() if long else _runs_of(main)
    short = set() if long else {tuple(words) for line in main.split("\n") if len(words := _words(line)) < _RUN}
    stretches: list[Stretch] = []
    start = lost = 0
    for line in everything.split("\n"):
        end = start + len(line) + 1
        words = _words(line)
        kept = not words or (line.strip() in whole if long else _is_kept(words, runs, short))
        if not words and stretches:
            kept = stretches[-1].kept  # an empty line goes with what is before it
        if not kept:
            lost += len(words)
        if stretches and stretches[-1].kept == kept:
            stretches[-1] = stretches[-1]._replace(end=end)
        else:
            stretches.append(Stretch(start, end, kept))
        start = end
    if stretches:
        stretches[-1] = stretches[-1]._replace(end=len(everything))
    return LeftOut(tuple(stretches), lost)


def count_words(text: str) -> int:
    """About how many words a text has: what stands between white space."""
    return len(text.split())


def _words(line: str) -> list[str]:
    return _WORD.findall(line.lower())


def _runs_of(text: str) -> set[int]:
    """The runs of three words in a text, as hashes: a set of them takes a fourth of what the words would."""
    words = _words(text)
    return {hash(run) for run in zip(words, words[1:], words[2:], strict=False)}


def _is_kept(words: list[str], runs: set[int], short: set[tuple[str, ...]]) -> bool:
    if len(words) < _RUN:
        return tuple(words) in short
    found = sum(1 for run in zip(words, words[1:], words[2:], strict=False) if hash(run) in runs)
    return found >= _KEPT * (len(words) - _RUN + 1)
