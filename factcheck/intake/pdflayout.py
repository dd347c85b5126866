"""The reading order of a page: its pieces in flows, which are columns or what stands across them, and those in rows.

Pure geometry: nothing here knows PDFium.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from factcheck.intake.pdfbidi import has_rightward, is_rightward
from factcheck.intake.pdfpieces import Piece, raised

_SAME_LINE = 0.35
"""Base lines that differ by less than so many heights are one."""
_SMALL = 0.8
"""A piece of so much of the usual size may be a figure beside a word."""
_GUTTER = 0.7
"""Fewest heights of white between two columns."""
_FEWEST = 3
"""Rows that make a column."""
_CROSSING = 0.6
"""Most of the rows that may cross a gutter: titles, pictures' captions, a part in one column."""
_LEVELS = (0, 1, 2, 3, 5, 8, 13, 21, 34, 55)
"""How many pieces may cross a strip of white that is looked at."""
_DEEPEST = 6
_MOST_GUTTERS = 40
_MOST_LOOKED_AT = 8000
"""Pieces that are sorted to both sides of all the strips of a page which are tried, so that time is bounded."""


class Row(NamedTuple):
    """Pieces on one line, in reading order; base line and height are those of the piece with most of the text."""

    pieces: tuple[Piece, ...]
    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool


def row_of(pieces: Iterable[Piece]) -> Row:
    """The row that pieces in reading order make; it is bold when all of them are."""
    pieces = tuple(pieces)
    if len(pieces) == 1:
        (one,) = pieces
        return Row(pieces, one.text, one.left, one.right, one.base, one.size, one.bold)
    main = max(pieces, key=_length)
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    text = " ".join(piece.text for piece in pieces)
    return Row(pieces, text, left, right, main.base, main.size, all(piece.bold for piece in pieces))


Flow = list[Row]


_Band = tuple[list[Piece], bool]
"""Pieces from a stretch of a page, and whether they are columns on both sides of a gutter."""


def _length(piece: Piece) -> int:
    return len(piece.text)


def flows(pieces: Sequence[Piece]) -> list[Flow]:
    """The pieces of a page as flows in reading order."""
    if not pieces:
        return []
    letters = "".join(piece.text for piece in pieces)
    rightward = is_rightward(letters)
    return [flow for flow in _in_order(list(pieces), rightward, _DEEPEST) if flow]


def rows(pieces: Sequence[Piece], *, rightward: bool = False) -> list[Row]:
    """The lines that pieces stand on, from the top."""
    if not pieces:
        return []
    usual = median(piece.size for piece in pieces)
    lines: list[list[Piece]] = []
    small: list[Piece] = []
    for piece in sorted(pieces, key=_from_the_top):
        if piece.size <= _SMALL * usual:
            small.append(piece)
        elif lines and _on_one_line(piece, lines[-1][0]):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    lines += _beside(small, lines)
    lines.sort(key=lambda line: _from_the_top(max(line, key=_length)))
    return [row_of(_joined(line, rightward)) for line in lines]


def _from_the_top(piece: Piece) -> float:
    return -piece.base


def _beside(small: list[Piece], lines: list[list[Piece]]) -> list[list[Piece]]:
    """Put small pieces to the larger ones that they stand beside (a note's number); the lines of the others."""
    tops = [-line[0].base for line in lines]
    others: list[list[Piece]] = []
    for piece in small:
        place = bisect_left(tops, -piece.top)
        near = next((line for line in lines[max(0, place - 1) : place + 3] if _is_beside(piece, line)), None)
        if near is not None:
            near.append(piece)
        elif others and _on_one_line(piece, others[-1][0]):
            others[-1].append(piece)
        else:
            others.append([piece])
    return others


def _on_one_line(one: Piece, other: Piece) -> bool:
    return abs(one.base - other.base) <= _SAME_LINE * min(one.size, other.size)


def _is_beside(small: Piece, line: list[Piece]) -> bool:
    for large in line:
        near = 0.5 * large.size
        if small.left < large.right + near and large.left < small.right + near and small.size <= _SMALL * large.size:
            overlap = min(small.top, large.top) - max(small.bottom, large.bottom)
            if overlap > 0.5 * (small.top - small.bottom):
                return True
    return False


def _joined(line: list[Piece], rightward: bool) -> Iterator[Piece]:
    """The pieces of a line in reading order; those that touch become one."""
    line = sorted(line, key=_from_the_left)
    if rightward:
        line = _leftward_together(line)[::-1]
    held = line[0]
    for piece in line[1:]:
        gap = held.left - piece.right if rightward else piece.left - held.right
        if gap > 0.6 * held.size:
            yield held
            held = piece
            continue
        held = _one(held, piece, gap, rightward=rightward)
    yield held


def _from_the_left(piece: Piece) -> float:
    return piece.left


def _leftward_together(line: list[Piece]) -> list[Piece]:
    """Neighbours without right-to-left letters as one piece: they are read from the left in any line."""
    joined = [line[0]]
    for piece in line[1:]:
        held = joined[-1]
        gap = piece.left - held.right
        if gap <= 0.6 * held.size and not has_rightward(held.text + piece.text):
            joined[-1] = _one(held, piece, gap, rightward=False)
        else:
            joined.append(piece)
    return joined


def _one(held: Piece, piece: Piece, gap: float, *, rightward: bool) -> Piece:
    larger = held if len(held.text) >= len(piece.text) else piece
    held, piece = _lifted(held, piece), _lifted(piece, held)
    between = " " if gap > 0.13 * held.size else ""
    stops = held.stops
    if not rightward:
        behind = len(held.text)
        shifted = tuple((at + behind + len(between), low, high) for at, low, high in piece.stops)
        stops = (*stops, *([(behind, held.right, piece.left)] if between else []), *shifted)
    return Piece(
        held.text + between + piece.text,
        min(held.left, piece.left),
        max(held.right, piece.right),
        min(held.bottom, piece.bottom),
        max(held.top, piece.top),
        larger.base,
        larger.size,
        held.bold and piece.bold,
        stops,
    )


def _lifted(one: Piece, beside: Piece) -> Piece:
    small = one.text.isdecimal() and one.size < 0.85 * beside.size and one.bottom > beside.bottom + 0.2 * beside.size
    return one._replace(text=raised(one.text)) if small else one


def _in_order(pieces: list[Piece], rightward: bool, depth: int) -> Iterator[Flow]:
    found = _gutter(pieces) if depth else None
    if found is None:
        yield rows(pieces, rightward=rightward)
        return
    gutter, bands = found
    for band, in_columns in bands:
        if not in_columns:  # but perhaps there are columns of another width in it
            yield from _in_order(band, rightward, depth - 1)
            continue
        left, right = ([piece for piece in band if _side(piece, gutter) == side] for side in (-1, 1))
        for side in (right, left) if rightward else (left, right):
            yield from _in_order(side, rightward, depth - 1)


def _bands(pieces: list[Piece], gutter: tuple[float, float]) -> list[_Band]:
    """Stretches from top to bottom: such as are columns on both sides of the gutter, and what lies between them."""
    stretches: list[_Band] = []
    for row in rows(pieces):
        crosses = any(not _side(piece, gutter) for piece in row.pieces)
        if not stretches or crosses != stretches[-1][1]:
            stretches.append(([], crosses))
        stretches[-1][0].extend(row.pieces)
    bands: list[_Band] = []
    for stretch, crosses in stretches:
        left, right = ([piece for piece in stretch if _side(piece, gutter) == side] for side in (-1, 1))
        in_columns = not crosses and _are_columns(rows(left), rows(right))
        if bands and not in_columns and not bands[-1][1]:
            bands[-1][0].extend(stretch)
        else:
            bands.append((list(stretch), in_columns))
    return bands


def _side(piece: Piece, gutter: tuple[float, float]) -> int:
    """-1 to the left of a gutter, 1 to the right of it, 0 across it or alone in it."""
    left, right = piece.right <= gutter[1], piece.left >= gutter[0]
    return 0 if left == right else -1 if left else 1


def _gutter(pieces: list[Piece]) -> tuple[tuple[float, float], list[_Band]] | None:
    """The strip of white that has most of a page in columns to both sides of it, and the bands that it makes."""
    if len(pieces) < 2 * _FEWEST:
        return None
    size = median(piece.size for piece in pieces)
    tries = min(_MOST_GUTTERS, _MOST_LOOKED_AT // len(pieces))
    best: tuple[float, tuple[float, float], list[_Band]] | None = None
    for gutter in _white_strips(pieces, size)[:tries]:
        bands = _bands(pieces, gutter)
        inside = sum(len(band) for band, in_columns in bands if in_columns)
        if not inside:
            continue
        # Of strips that do as much, the widest.
        worth = inside + min(0.9, (gutter[1] - gutter[0]) / (100 * size))
        if best is None or worth > best[0]:
            best = worth, gutter, bands
    return best[1:] if best else None


def _white_strips(pieces: list[Piece], size: float) -> list[tuple[float, float]]:
    """Strips between two edges of pieces that few pieces cross: those that fewer cross first, then the wider."""
    edges = sorted({piece.left for piece in pieces} | {piece.right for piece in pieces})
    begins, ends = sorted(piece.left for piece in pieces), sorted(piece.right for piece in pieces)
    crossing = [bisect_right(begins, edge) - bisect_left(ends, after) for edge, after in pairwise(edges)]
    found: dict[tuple[int, int], tuple[float, float]] = {}
    for most in (level for level in _LEVELS if level <= _CROSSING * len(pieces)):
        strips: list[tuple[float, float]] = []
        low: float | None = None
        for place, count in enumerate(crossing):
            if count <= most:
                low = edges[place] if low is None else low
                continue
            if low is not None and edges[place] - low >= _GUTTER * size:
                strips.append((low, edges[place]))
            low = None
        for strip in sorted(strips, key=_wider_first):
            found.setdefault((round(strip[0] / 4), round(strip[1] / 4)), strip)  # much the same is tried once
    return list(found.values())


def _wider_first(strip: tuple[float, float]) -> float:
    return strip[0] - strip[1]


def _are_columns(left: Flow, right: Flow) -> bool:
    """Whether rows on two sides are text that runs down and not cells of a table."""
    if min(len(left), len(right)) < _FEWEST:
        return False
    bases = sorted(row.base for row in right)
    aligned = sum(_near(bases, row.base, 0.2 * row.size) for row in left)
    if aligned < 0.5 * min(len(left), len(right)):
        return all(_width(side) > 5 for side in (left, right))
    return all(_is_prose(side) for side in (left, right))


def _near(bases: list[float], base: float, most: float) -> bool:
    place = bisect_left(bases, base - most)
    return place < len(bases) and bases[place] <= base + most


def _width(side: Flow) -> float:
    """In heights of its letters."""
    return (max(row.right for row in side) - min(row.left for row in side)) / median(row.size for row in side)


def _is_prose(side: Flow) -> bool:
    """Whether the lines fill their column, and go on in the middle of sentences."""
    wide = max(row.right for row in side) - min(row.left for row in side)
    full = [row for row in side if row.right - row.left > 0.7 * wide]
    if _width(side) < 7 or len(full) < 0.5 * len(side):
        return False
    first = [row.text[0] for row in side if row.text]
    cased = [letter for letter in first if letter.lower() != letter.upper()]
    lower = [letter for letter in cased if letter.islower()]
    return len(cased) < 0.5 * len(first) or len(lower) >= 0.3 * len(cased)
