"""The rows of a flow become blocks: paragraphs, headings, items of lists, lines, tables and footnotes.

Pure geometry and a little typography: nothing here knows PDFium.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

from factcheck.intake.pdflayout import Flow, Row
from factcheck.intake.pdfpieces import HYPHEN, Piece

_BULLETS = "•◦▪▫‣⁃●○■□◆◇►▶➢✓✔\u2043\u2219\u00b7"
BULLET = re.compile(f"[{_BULLETS}]\\s*|[-–—*]\\s+")
NUMBER = re.compile(r"(?:\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\(?[a-zA-Z][.)]|\(?[ivx]{2,5}[.)])(?=\s)")
NOTE = re.compile(r"(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]{1,3})[.)]?\s?(?=\S)")
TERMINAL = re.compile(r"[.!?…:;。！？؟।။|၊]['\"”’»›)\]」』]*$")
_SHORT_MARKER = re.compile(rf"(?:[{_BULLETS}*–—-]|\(?\d{{1,3}}(?:\.\d{{1,2}})*[.)]?|\(?[a-zA-Z][.)])$")

PARAGRAPH, HEADING, ITEM, LINE, TABLE, ASIDE = "paragraph", "heading", "item", "line", "table", "aside"


class Block(NamedTuple):
    """Rows that belong together. ``short``: the last one ends well before the edge. ``indented``: the first begins so."""

    kind: str
    rows: tuple[Row, ...]
    size: float
    short: bool = False
    indented: bool = False
    group: int = 0  # lines of one group follow each other without a blank line
    cells: tuple[tuple[str, ...], ...] = ()


class Body(NamedTuple):
    """What most of a document is set in: the height of its letters, and the distance of its lines by height."""

    size: float
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
        for row, after in zip(flow, flow[1:], strict=False):
            gap = row.base - after.base
            if _alike(row, after) and 0.5 * row.size < gap < 2.5 * row.size:
                gaps.setdefault(_key(row.size), []).append(gap)
    size = weights.most_common(1)[0][0] / 2 if weights else 10.0
    return Body(size, {key: median(found) for key, found in gaps.items()})


def notes_of(flow: Flow, body: Body) -> tuple[Flow, Flow]:
    """The flow without its footnotes, and those: rows in small type at its end, from the first with a mark."""
    start = len(flow)
    while start and flow[start - 1].size <= 0.93 * body.size:
        start -= 1
    while start < len(flow) and not NOTE.match(flow[start].text):
        start += 1
    return (flow[:start], flow[start:]) if start else (flow, [])


def blocks(flow: Flow, body: Body) -> Iterator[Block]:
    """The blocks of a flow from top to bottom."""
    if not flow:
        return
    flow = [_with_marker(row) for row in flow]
    left, right = min(row.left for row in flow), max(row.right for row in flow)
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


def _with_marker(row: Row) -> Row:
    """A row whose bullet or number stands apart from its text, in one piece."""
    if len(row.pieces) < 2 or not _SHORT_MARKER.match(row.pieces[0].text):
        return row
    mark, text = row.pieces[:2]
    if not mark.left < text.left < mark.right + 3.5 * text.size:
        return row
    joined = text._replace(text=f"{mark.text} {text.text}", left=mark.left, bold=mark.bold and text.bold)
    return Row((joined, *row.pieces[2:]))


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
    return list(zip(pieces, pieces[1:], strict=False))


def _cells(table: Flow) -> tuple[tuple[str, ...], ...]:
    """The cells of each row; empty ones too, where the columns can be told."""
    plain = tuple(tuple(piece.text for piece in row.pieces) for row in table)
    spans: list[list[float]] = []
    for piece in sorted((piece for row in table for piece in row.pieces), key=lambda piece: piece.left):
        if spans and piece.left < spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], piece.right)
        else:
            spans.append([piece.left, piece.right])
    if len(spans) > 2 * max(len(row) for row in plain):
        return plain
    rightward = any(row.pieces[0].left > row.pieces[-1].left for row in table if len(row.pieces) > 1)
    told: list[tuple[str, ...]] = []
    for row in table:
        cells = [""] * len(spans)
        for piece in row.pieces:
            place = next(index for index, (low, high) in enumerate(spans) if low <= piece.left < high or low == high)
            if cells[place]:
                return plain
            cells[place] = piece.text
        told.append(tuple(reversed(cells) if rightward else cells))
    return tuple(told)


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
        # Not by edges: a heading of two lines is one.
        yield from (Block(HEADING, tuple(part), size, group=group) for part in _apart_by_marks(rows))
        return
    lines = len(rows) > 1 and right - left < 0.5 * (edges[1] - edges[0]) and not _goes_on(rows)
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


def _apart_by_marks(rows: Flow) -> Iterator[Flow]:
    held: Flow = []
    for row in rows:
        if held and NUMBER.match(row.text):
            yield held
            held = []
        held.append(row)
    yield held


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
    ended = _is_short(before, row, right) or bool(TERMINAL.search(before.text))
    if is_marked(row.text) and (ended or is_marked(begun[0].text)):
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
        # A first line is indented; a second row of two may be so by chance only where nothing follows.
        return ended or place + 1 >= len(rows) or rows[place + 1].left < row.left - indent / 2
    if not _is_short(before, row, right):
        return False
    return bool(TERMINAL.search(before.text)) or not row.text[:1].islower()


def is_marked(text: str) -> bool:
    """Whether it begins like an item of a list."""
    return bool(BULLET.match(text) or NUMBER.match(text))


def _is_short(before: Row, row: Row, right: float) -> bool:
    """Whether the first word of a row would have had room at the end of the row before it."""
    if before.text.endswith(HYPHEN):
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
