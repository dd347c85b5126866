"""The rows of a flow become blocks: paragraphs, headings, items of lists, lines, tables and footnotes.

Pure geometry and a little typography: nothing here knows PDFium.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from factcheck.intake.pdfbidi import is_rightward
from factcheck.intake.pdflayout import Flow, Row, row_of
from factcheck.intake.pdfpieces import HYPHEN, Piece

_BULLETS = "•◦▪▫‣⁃●○■□◆◇►▶➢✓✔\u2043\u2219\u00b7"
BULLET = re.compile(f"[{_BULLETS}]\\s*|[-–—*]\\s+")
NUMBER = re.compile(r"(?:\(?\d{1,3}[.)]|\.\d{1,2}|\d{1,2}(?:\.\d{1,2})+\.?|\(?[a-zA-Z][.)]|\(?[ivx]{2,5}[.)])(?=\s)")
NOTE = re.compile(r"(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]{1,3})[.)]?\s?(?=\S)")
TERMINAL = re.compile(r"[.!?…:;。！？؟।။|၊]['\"”’»›)\]」』]*$")
_CUT_WORD = re.compile(f"\\w[{HYPHEN}‐‑-]$")
_SHORT_MARKER = re.compile(rf"(?:[{_BULLETS}*–—-]|\(?\d{{1,3}}(?:\.\d{{1,2}})*[.)]?|\.\d{{1,2}}|\(?[a-zA-Z][.)])$")

_ALONE = 2
_NARROW = 14
"""Heights of letters below which rows are lines rather than text, unless they go on from one to the next."""
_CUT = 0.4
"""Heights of a space at which a cell may end: others are between words."""

PARAGRAPH, HEADING, ITEM, LINE, TABLE, ASIDE = "paragraph", "heading", "item", "line", "table", "aside"


class Block(NamedTuple):
    """Rows that belong together. ``short``: the last ends before the edge; ``indented``: the first begins so."""

    kind: str
    rows: tuple[Row, ...]
    size: float
    short: bool = False
    indented: bool = False
    group: int = 0  # lines of one group follow each other without a blank line
    cells: tuple[tuple[str, ...], ...] = ()


class Body(NamedTuple):
    """What most of a document is set in: the height of its letters, its widest lines, and their distance by height."""

    size: float
    width: float
    pitches: dict[int, float]

    def pitch(self, size: float) -> float:
        """The usual distance of two base lines in this height."""
        return self.pitches.get(_key(size), size * 1.15)


def body_of(flows: Sequence[Flow]) -> Body:
    """What most of these flows are set in."""
    weights: Counter[int] = Counter()
    gaps: dict[int, list[float]] = {}
    for flow in flows:
        for row in flow:
            weights[_key(row.size)] += len(row.text)
        for row, after in pairwise(flow):
            gap = row.base - after.base
            if _alike(row, after) and 0.5 * row.size < gap < 2.5 * row.size:
                gaps.setdefault(_key(row.size), []).append(gap)
    size = weights.most_common(1)[0][0] / 2 if weights else 10.0
    width = max((row.right - row.left for flow in flows for row in flow), default=0.0)
    return Body(size, width, {key: median(found) for key, found in gaps.items()})


def notes_of(flow: Flow, body: Body) -> tuple[Flow, Flow]:
    """The flow without its footnotes, and those: rows in small type at its end, from the first with a mark."""
    start = len(flow)
    while start and flow[start - 1].size <= 0.93 * body.size:
        start -= 1
    while start < len(flow) and not NOTE.match(flow[start].text):
        start += 1
    return (flow[:start], flow[start:]) if start else (flow, [])


def apart(notes: Flow) -> list[Flow]:
    """Footnotes one by one: each begins with a sign, or with the number after the last one's."""
    found: list[Flow] = []
    expected = 0
    for row in notes:
        mark = (NOTE.match(row.text) or [""])[0].strip(" .)")
        number = unicodedata.normalize("NFKC", mark)
        begins = bool(mark) and (not number.isdecimal() or mark != number or int(number) == expected)
        if begins or not found:
            found.append([])
            expected = int(number) + 1 if number.isdecimal() else expected
        found[-1].append(row)
    return found


def blocks(flow: Flow, body: Body) -> Iterator[Block]:
    """The blocks of a flow from top to bottom."""
    if not flow:
        return
    if is_rightward("".join(row.text for row in flow)):
        flow = [_mirrored(row) for row in flow]
    flow = [_with_marker(row) for row in flow]
    left, right = min(row.left for row in flow), max(row.right for row in flow)
    full = sum(row.left < left + row.size and row.right > right - row.size for row in flow)
    if full > 0.4 * len(flow):
        flow = [_closed_up(row, left, right) for row in flow]
    start = group = 0
    while start < len(flow):
        end = _end_of_table(flow, start, right - left)
        if end > start:
            yield Block(TABLE, tuple(flow[start:end]), flow[start].size, cells=_cells(flow[start:end]))
        else:
            end = _end_of_cluster(flow, start, body, right - left)
            group += 1
            yield from _cluster(flow[start:end], body, (left, right), group)
        start = end


# Tables


def _mirrored(row: Row) -> Row:
    """A row that is read from the right, as if it stood in a mirror: then one rule does for both."""
    return row_of(piece._replace(left=-piece.right, right=-piece.left) for piece in row.pieces)


def _closed_up(row: Row, left: float, right: float) -> Row:
    """A line whose words were pushed apart to fill it: all its spaces are much alike, and it ends at both edges."""
    if len(row.pieces) < 2 or row.left > left + 0.5 * row.size or row.right < right - 0.5 * row.size:
        return row
    gaps = [after.left - before.right for before, after in _pairs(row)]
    gaps += [high - low for piece in row.pieces for _at, low, high in piece.stops]
    if max(gaps) > 6 * row.size or min(gaps) < 0.6 * max(gaps):
        return row
    pieces = sorted(row.pieces, key=lambda piece: piece.left)
    text = " ".join(piece.text for piece in pieces)
    first = pieces[0]
    return row_of([first._replace(text=text, right=row.right, bold=row.bold, stops=())])


def _with_marker(row: Row) -> Row:
    """A row whose bullet or number stands apart from its text, in one piece."""
    if len(row.pieces) < 2 or not _SHORT_MARKER.match(row.pieces[0].text):
        return row
    mark, text = row.pieces[:2]
    far = 3.0 if mark.text.isdecimal() else 8.0
    if not mark.left < text.left < mark.right + far * text.size:
        return row
    joined = text._replace(text=f"{mark.text} {text.text}", left=mark.left, bold=mark.bold and text.bold)
    return row_of((joined, *row.pieces[2:]))


def _end_of_table(flow: Flow, start: int, wide: float) -> int:
    """Where a table that begins here ends; ``start`` where none does."""
    if len(flow[start].pieces) < 2:
        return start
    end, several = start + 1, 1
    for place in range(start + 1, len(flow)):
        row = flow[place]
        if flow[place - 1].base - row.base > 4.5 * row.size:
            break
        if len(row.pieces) > 1:
            end, several = place + 1, several + 1
        elif row.right - row.left > 0.5 * wide or place - end >= 2:
            break
    gap = max(after.left - before.right for before, after in _pairs(flow[start]))
    return end if several > 1 or gap > 2.5 * flow[start].size else start


def _pairs(row: Row) -> list[tuple[Piece, Piece]]:
    pieces = sorted(row.pieces, key=lambda piece: piece.left)
    return list(pairwise(pieces))


def _cells(table: Flow) -> tuple[tuple[str, ...], ...]:
    """The cells of each row; empty ones too, where white runs down between the columns."""
    borders = _borders(table)
    if not borders:
        return tuple(tuple(piece.text for piece in row.pieces) for row in table)
    told: list[tuple[str, ...]] = []
    for row in table:
        cells = [""] * (len(borders) + 1)
        for piece in row.pieces:
            for text, left in _cut(piece, borders):
                place = bisect_right(borders, left)
                cells[place] = f"{cells[place]} {text}".strip()
        told.append(tuple(cells))
    return tuple(told)


def _borders(table: Flow) -> list[float]:
    """Where the columns part: in strips that hardly any row has a piece across, where fewest have one."""
    spans = sorted((piece.left, piece.right) for row in table for piece in row.pieces)
    edges = sorted({edge for span in spans for edge in span})
    begins, ends = [low for low, _high in spans], sorted(high for _low, high in spans)
    borders: list[float] = []
    strip: list[tuple[int, float, float]] = []
    for edge, after in pairwise(edges):
        crossing = bisect_right(begins, edge) - bisect_left(ends, after)
        if crossing <= 0.25 * len(table):
            strip.append((crossing, edge - after, (edge + after) / 2))
            continue
        if strip and strip[-1][2] > edges[0]:
            borders.append(min(strip)[2])
        strip = []
    return borders


def _cut(piece: Piece, borders: list[float]) -> Iterator[tuple[str, float]]:
    """The parts of a piece that belong to different columns, and where each begins."""
    start, left = 0, piece.left
    for border in borders[bisect_right(borders, piece.left) : bisect_left(borders, piece.right)]:
        near = [stop for stop in piece.stops if stop[0] > start and stop[2] - stop[1] > _CUT * piece.size]
        stop = min(near, key=lambda stop: max(stop[1] - border, border - stop[2]), default=None)
        if stop is not None and max(stop[1] - border, border - stop[2]) < piece.size:
            yield piece.text[start : stop[0]], left
            start, left = stop[0] + 1, max(border, stop[2])
    yield piece.text[start:], left


# Paragraphs


def _end_of_cluster(flow: Flow, start: int, body: Body, wide: float) -> int:
    """Where rows end that follow each other evenly in the same type."""
    end = start + 1
    while end < len(flow):
        row, after = flow[end - 1], flow[end]
        gap = row.base - after.base
        if not _alike(row, after) or row.bold != after.bold or not 0 < gap < 1.28 * body.pitch(row.size):
            break
        if _end_of_table(flow, end, wide) > end:
            break
        end += 1
    return end


def _cluster(rows: Flow, body: Body, edges: tuple[float, float], group: int) -> Iterator[Block]:
    """The blocks in rows that follow each other evenly."""
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    size = rows[0].size
    if size > 1.15 * body.size or (rows[0].bold and len(rows) <= 2 and not TERMINAL.search(rows[-1].text)):
        # A title alone in its flow is as wide as it is; what it had room for is told by the page.
        wide = edges[1] - edges[0] if len(rows) > _ALONE else body.width
        yield from (Block(HEADING, tuple(part), size, group=group) for part in _headings(rows, wide))
        return
    narrow = right - left < max(0.5 * (edges[1] - edges[0]), _NARROW * size)
    lines = len(rows) > 1 and ((narrow and not _goes_on(rows)) or _are_sentences(rows))
    hanging = _hangs(rows, left)
    begun: list[Row] = []
    found: list[Block] = []
    for place, row in enumerate(rows):
        if begun and (lines or _begins(row, begun, rows, place, (left, right), hanging)):
            found.append(_block(begun, left, right, group))
            begun = []
        begun.append(row)
    found.append(_block(begun, left, right, group))
    yield from _lines(found)


def _headings(rows: Flow, wide: float) -> Iterator[Flow]:
    """Headings: one that was too long for its line goes on in the next."""
    held: Flow = []
    for row in rows:
        if held:
            word = (row.right - row.left) * len(row.text.split(" ", 1)[0]) / max(1, len(row.text))
            if NUMBER.match(row.text) or held[-1].right - held[-1].left + word < 0.8 * wide:
                yield held
                held = []
        held.append(row)
    yield held


def _are_sentences(rows: Flow) -> bool:
    """Whether nearly every line is a sentence of its own."""
    ended = sum(bool(TERMINAL.search(row.text)) for row in rows)
    return len(rows) > 2 and ended >= 0.75 * len(rows) and not any(row.text[:1].islower() for row in rows)


def _goes_on(rows: Flow) -> bool:
    """Whether narrow rows are one text: lines begin in the middle of sentences."""
    first = [row.text[0] for row in rows[1:] if row.text]
    return sum(letter.islower() for letter in first) >= 0.4 * len(first) or any(
        row.text.endswith(HYPHEN) for row in rows
    )


def _hangs(rows: Flow, left: float) -> bool:
    """Whether most rows are indented: then those that are not begin something."""
    indented = sum(row.left > left + 0.7 * row.size for row in rows)
    return indented > 0.5 * len(rows)


def _begins(row: Row, begun: list[Row], rows: Flow, place: int, edges: tuple[float, float], hanging: bool) -> bool:
    """Whether a paragraph or an item begins with this row."""
    before, (left, right) = begun[-1], edges
    indent = 0.7 * row.size
    if is_marked(row.text):
        apart = _is_short(before, row, right) or row.left > before.left + 0.4 * row.size
        if apart or is_marked(begun[0].text):
            return True
    if is_marked(begun[0].text):
        # What hangs under an item belongs to it.
        if row.left > begun[0].left + 0.4 * row.size:
            return False
        if len(begun) > 1 and begun[-1].left > begun[0].left + 0.4 * row.size:
            return True
    elif hanging:
        return row.left < left + indent <= before.left
    elif row.left > before.left + indent and row.left > left + indent:
        # A first line is indented; so is all but the first where they hang, which the last of a few rows cannot tell.
        if place + 1 >= len(rows):
            return _is_short(before, row, right)
        return rows[place + 1].left < row.left - indent / 2
    if not _is_short(before, row, right):
        return False
    return bool(TERMINAL.search(before.text)) or not row.text[:1].islower()


def is_marked(text: str) -> bool:
    """Whether it begins like an item of a list."""
    return bool(BULLET.match(text) or NUMBER.match(text))


def _is_short(before: Row, row: Row, right: float) -> bool:
    """Whether the first word of a row would have had room at the end of the row before it."""
    if _CUT_WORD.search(before.text):
        return False
    word = row.text.split(" ", 1)[0]
    wide = (row.right - row.left) * len(word) / max(1, len(row.text))
    return before.right + wide + 0.5 * row.size < right


def _block(rows: list[Row], left: float, right: float, group: int) -> Block:
    last = rows[-1]
    kind = ITEM if is_marked(rows[0].text) else PARAGRAPH
    indented = rows[0].left > (rows[1].left if len(rows) > 1 else left) + 0.7 * rows[0].size
    return Block(kind, tuple(rows), rows[0].size, last.right < right - 0.8 * last.size, indented, group)


def _lines(found: list[Block]) -> Iterator[Block]:
    """Paragraphs of one row each, one after another, are lines of an address or a poem."""
    for place, block in enumerate(found):
        single = block.kind == PARAGRAPH and len(block.rows) == 1 and not block.indented
        beside = [found[other] for other in (place - 1, place + 1) if 0 <= other < len(found)]
        if single and any(len(other.rows) == 1 and other.kind == PARAGRAPH for other in beside):
            yield block._replace(kind=LINE)
        else:
            yield block


def _alike(one: Row, other: Row) -> bool:
    return abs(one.size - other.size) <= 0.07 * max(one.size, other.size)


def _key(size: float) -> int:
    return round(size * 2)
