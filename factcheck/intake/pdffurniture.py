"""What stands on pages and is no part of the text: their numbers, and lines that come again at the head or the foot."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.intake.pdflayout import Flow, Row

_EDGE = 2
"""Rows at the head and at the foot of a page that may be furniture."""
_AGAIN = 3
"""Pages on which a line stands in the same place, for it to belong to none of them."""
_NEAR = 8.0
"""Points by which that place may differ."""
_FIGURES = re.compile(r"\d+")
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|s\.|página|pagina|стр\.)\s*)?(\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|de|sur|di|из)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Furniture(NamedTuple):
    """The rows to leave out of each page, and what to say about it."""

    rows: list[set[Row]]
    heads: tuple[str, ...]
    numbered: bool


class _Edge(NamedTuple):
    page: int
    row: Row
    high: bool  # at the head of its page
    depth: int  # rows between it and the edge
    apart: bool  # white beside it


def furniture(pages: Sequence[Flow], size: float) -> Furniture:
    """What to leave out; ``pages`` are all rows of each page from the top, ``size`` is that of most of the text."""
    edges = [edge for page, rows in enumerate(pages) for edge in _edges(page, rows)]
    numbers = _numbers(edges, len(pages))
    again = _again([edge for edge in edges if edge not in numbers and edge.row.size <= 1.15 * size], len(pages))
    # Text fills its pages evenly; what belongs to the page stands apart from it, or is set in another size.
    apart = {edge for edge in again if edge.apart or abs(edge.row.size - size) > 0.07 * size}
    inner = {(edge.page, edge.high): edge.depth for edge in apart}
    heads = [edge for edge in edges if edge in again and edge.depth <= inner.get((edge.page, edge.high), -1)]
    drop: list[set[Row]] = [set() for _page in pages]
    for edge in (*numbers, *heads):
        drop[edge.page].add(edge.row)
    if any(rows and len(drop[page]) == len(rows) for page, rows in enumerate(pages)):
        return Furniture([set() for _page in pages], (), numbered=False)  # pages that hold nothing else
    said: dict[str, str] = {}
    for edge in heads:
        said.setdefault(_alike(edge), edge.row.text.strip())
    return Furniture(drop, tuple(said.values()), bool(numbers))


def _alike(edge: _Edge) -> str:
    return _FIGURES.sub("#", edge.row.text).casefold()


def _again(edges: Sequence[_Edge], pages: int) -> set[_Edge]:
    """Rows that stand in the same place on several pages, but for figures in them."""
    alike: dict[tuple[str, bool], list[_Edge]] = defaultdict(list)
    for edge in edges:
        alike[_alike(edge), edge.high].append(edge)
    found: set[_Edge] = set()
    for same in alike.values():
        bases = [edge.row.base for edge in same]
        count = len({edge.page for edge in same})
        if count > 1 and count >= min(_AGAIN, pages) and max(bases) - min(bases) <= _NEAR:
            found.update(same)
    return found


def _edges(page: int, rows: Flow) -> list[_Edge]:
    found: dict[int, _Edge] = {}
    last = len(rows) - 1
    for place, row in enumerate(rows):
        if place >= _EDGE and last - place >= _EDGE:
            continue
        high = place < _EDGE and (place <= last - place)
        beside = rows[place + 1] if high and place < last else rows[place - 1] if place else None
        apart = beside is None or abs(beside.base - row.base) > 1.5 * max(row.size, beside.size)
        found[place] = _Edge(page, row, high, place if high else last - place, apart)
    return list(found.values())


def _numbers(edges: Sequence[_Edge], pages: int) -> set[_Edge]:
    """Rows that hold nothing but a number which rises from page to page."""
    steps: dict[tuple[int, bool, bool], list[_Edge]] = defaultdict(list)
    for edge in edges:
        found = _NUMBER.fullmatch(edge.row.text.strip())
        if found:
            value = _value(found[1])
            steps[value - edge.page, edge.high, found[1].isdecimal()].append(edge)
    kept: set[_Edge] = set()
    for (step, _high, _decimal), found_edges in steps.items():
        several = len(Counter(edge.page for edge in found_edges)) > 1
        if several or (pages == 1 and step == 1 and all(edge.apart for edge in found_edges)):
            kept.update(found_edges)
    return kept


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number)
    values = [_ROMAN[letter] for letter in number.lower()]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
