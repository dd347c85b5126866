"""Which claims lie where: an index for painting, and how overlapping ones share the space under a line.

Pure Python over code points; no numpy, no SQL at paint time (QT.md section 3 has the comparison).
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from functools import partial
from operator import sub
from typing import TYPE_CHECKING, NamedTuple, Protocol

from factcheck.core.model import ArticleId, ClaimId

if TYPE_CHECKING:
    from factcheck.project import Project
    from factcheck.store.reads import MarkRow

_LONG = 4096  # claims over more code points than this are kept apart
_FEW = 200  # changes up to this many are made one by one
_SLICES = (64, 256, 1024, 1200)  # claims read in one go: at first no more than a screen holds, then 3 ms' worth
_UID = 16
_FOR_EVER = 1 << 60
LANES = 4
"""Underlines one above the other; claims beyond them are counted in the margin."""

MarkTuple = tuple[int, int, str, bytes]
Load = Callable[[int, int], Sequence[MarkTuple]]
"""Claims that begin at a code point or later, in text order, at most so many: start, end, label, id as bytes."""
Find = Callable[[ClaimId], "MarkLike | None"]


class MarkLike(Protocol):
    """What is painted of a claim: a passage in code points, its label, its id."""

    @property
    def start(self) -> int:
        """First code point."""

    @property
    def end(self) -> int:
        """Code point behind the last one."""

    @property
    def label(self) -> str:
        """Key of the label."""

    @property
    def id(self) -> ClaimId:
        """The claim."""


class Mark(NamedTuple):
    """A claim as it is painted."""

    start: int
    end: int
    label: str
    id: ClaimId


class Begun(NamedTuple):
    """Claims that begin in a part of a text: the first few, and how many there are."""

    first: list[Mark]
    many: int


class Packed(NamedTuple):
    """Marks of a stretch of text, placed."""

    lanes: list[tuple[Mark, int]]
    """Each mark that has an underline, and its lane (0 nearest to the text)."""
    grounds: list[tuple[str, int, int]]
    """Parts of the text and the label whose tint lies under each: that of the outermost mark there."""
    beyond: list[int]
    """Where each mark begins for which no lane was free; those that begin before this stretch included."""


def text_order(mark: MarkLike) -> tuple[int, int]:
    """Sort key: by start, the longest first."""
    return mark.start, -mark.end


class MarkIndex:
    """The claims of one article, found by where they lie.

    Columns sorted by start. Claims over a place begin no further back than the longest of them is long, and
    unusually long ones are kept apart. With ``load`` the claims are read in slices, from the beginning of the
    text on: :meth:`more` reads the next one, and whoever asks for a place not read yet has it read first.
    """

    def __init__(self, marks: Collection[MarkLike] = (), *, load: Load | None = None, find: Find | None = None) -> None:
        self._load, self._find = load, find
        self._read_to = _FOR_EVER if load is None else 0
        self._slices = iter(_SLICES)
        self._slice = next(self._slices)
        self._codes: dict[str, int] = _Codes()
        self._clear()
        self._append([_row(mark) for mark in sorted(marks, key=text_order)])

    def __len__(self) -> int:
        self.read_to()
        return len(self._starts) + len(self._long)

    @property
    def complete(self) -> bool:
        """Whether every claim has been read."""
        return self._read_to == _FOR_EVER

    def more(self) -> bool:
        """Read the next slice; whether that was the last one."""
        if self._load is None or self.complete:
            return True
        many = self._slice
        rows = self._load(self._read_to, many)
        if len(rows) < many:
            self._append(rows)
            self._read_to = _FOR_EVER
            return True
        # The last start may be that of further claims: they come with the next slice.
        last = rows[-1][0]
        whole = bisect_left(rows, last, key=_first)
        if whole:
            self._append(rows[:whole])
            self._read_to = last
            self._slice = next(self._slices, _SLICES[-1])
        else:
            self._slice *= 2
        return False

    def read_to(self, end: int = _FOR_EVER) -> None:
        """Have every claim read that begins before ``end``."""
        while self._read_to < end:
            self.more()

    def get(self, claim: ClaimId | None) -> Mark | None:
        """The mark of a claim, or None if it is not in this article."""
        if claim is None:
            return None
        at = self._at(claim)
        if at >= 0:
            return self._mark(at)
        for mark in self._long:
            if mark.id == claim:
                return mark
        found = self._find(claim) if self._find is not None and not self.complete else None
        return _mark(found) if found is not None else None

    def all(self) -> list[Mark]:
        """Every mark, in no particular order."""
        self.read_to()
        return [*map(self._mark, range(len(self._starts))), *self._long]

    def change(self, added: Collection[MarkLike], removed: Collection[ClaimId]) -> list[Mark]:
        """Take claims out, then put others in; returns every mark that came or went.

        What has not been read yet is left alone: it will be read as it then is.
        """
        come = [_mark(mark) for mark in added if mark.start < self._read_to]
        if len(removed) + len(come) > _FEW:
            leaving = set(removed)
            kept = [mark for mark in self.all() if mark.id not in leaving]
            gone = [mark for mark in self.all() if mark.id in leaving]
            self._clear()
            self._append([_row(mark) for mark in sorted([*kept, *map(_mark, added)], key=text_order)])
            return [*gone, *map(_mark, added)]
        gone = [mark for mark in map(self._remove, removed) if mark is not None]
        for mark in come:
            self._insert(mark)
        return [*gone, *come]

    def between(self, start: int, end: int) -> list[Mark]:
        """Marks that overlap ``[start, end)``, in text order."""
        first, last = self._reach(start, end)
        ends = self._ends
        found = [self._mark(at) for at in range(first, last) if ends[at] > start]
        long = [mark for mark in self._long if mark.start < end and mark.end > start]
        if long:
            found = sorted([*found, *long], key=text_order)
        return found

    def at(self, position: int) -> list[Mark]:
        """Marks over one code point, the smallest first."""
        found = self.between(position, position + 1)
        found.sort(key=_size)
        return found

    def begun(self, start: int, end: int, most: int) -> Begun:
        """Marks that begin in ``[start, end)``: at most so many of them, and how many there are."""
        self.read_to(end)
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        found = [self._mark(at) for at in range(first, min(last, first + most))]
        long = [mark for mark in self._long if start <= mark.start < end]
        if long:
            found = sorted([*found, *long], key=text_order)[:most]
        return Begun(found, last - first + len(long))

    def pack(self, start: int, end: int) -> Packed:
        """Place the marks that overlap ``[start, end)``; ten thousand of them take 2 ms."""
        first, last = self._reach(start, end)
        spans = zip(self._starts[first:last], self._ends[first:last], range(first, last), strict=True)
        long = [(mark.start, mark.end, -1 - n) for n, mark in enumerate(self._long) if mark.start < end]
        packed = Packed([], [], [])
        hide = packed.beyond.append
        lanes, free, tinted = [start] * LANES, start, start
        for low, high, at in sorted([*spans, *long], key=_span_order) if long else spans:
            if tinted < high and tinted < end:
                self._tint(packed.grounds, at, max(low, tinted), min(high, end))
                tinted = high
            elif high <= start:
                continue
            if low < free and start < free:
                hide(low)
                continue
            lane = next(lane for lane in range(LANES) if lanes[lane] <= low or lanes[lane] == start)
            lanes[lane] = high
            free = min(lanes)
            packed.lanes.append((self._mark(at), lane))
        return packed

    def _tint(self, grounds: list[tuple[str, int, int]], at: int, low: int, high: int) -> None:
        label = self._mark(at).label
        if grounds and grounds[-1][0] == label and grounds[-1][2] == low:
            grounds[-1] = (label, grounds[-1][1], high)
        else:
            grounds.append((label, low, high))

    def rows_by_label(self, rows: int, length: int, least: int) -> dict[str, bytearray]:
        """For each label a byte for each of ``rows`` equal parts of a text, and of a few more: 1 where it has a claim.

        Claims cover ``least`` parts or more. Only what has been read is shown.
        """
        scale = rows / length
        shown = [bytearray(rows + least) for _label in self._codes]
        long = self._longest * scale > least
        reached, first = [0] * len(shown), 0
        for top in range(rows):
            last = bisect_left(self._starts, (top + 1) / scale, first)
            if last == first:
                continue
            labels = self._labels[first:last]
            if long:
                # A comparison for each claim, and nothing else: 50,000 take 4 ms.
                for end, code in zip(self._ends[first:last], labels, strict=True):
                    if end > reached[code]:
                        reached[code] = end
            for code in set(labels):
                bottom = max(int(reached[code] * scale), top + least)
                shown[code][top:bottom] = b"\1" * (bottom - top)
            first = last
        for mark in self._long:
            top, bottom = int(mark.start * scale), int(mark.end * scale)
            shown[self._codes[mark.label]][top:bottom] = b"\1" * (bottom - top)
        return dict(zip(self._codes, shown, strict=True))

    # Columns

    def _clear(self) -> None:
        self._starts, self._ends, self._labels = array("i"), array("i"), array("H")
        self._uids = bytearray()
        self._long: list[Mark] = []
        self._longest = 0
        self._names: list[str] = list(self._codes)

    def _append(self, rows: Sequence[MarkTuple]) -> None:
        """Put rows behind all others. Nearly all of this runs in C."""
        if not rows:
            return
        starts, ends, labels, uids = zip(*rows, strict=True)
        codes = array("H", map(self._codes.__getitem__, labels))
        self._names = list(self._codes)
        longest = max(map(sub, ends, starts))
        if longest > _LONG:
            self._long += [_made(row) for row in rows if row[1] - row[0] > _LONG]
            self._append([row for row in rows if row[1] - row[0] <= _LONG])
            return
        self._longest = max(self._longest, longest)
        self._starts.extend(starts)
        self._ends.extend(ends)
        self._labels += codes
        self._uids += b"".join(uids)

    def _reach(self, start: int, end: int) -> tuple[int, int]:
        """First and behind the last of those that may overlap ``[start, end)``, unusually long ones apart."""
        self.read_to(end)
        return bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)

    def _mark(self, at: int) -> Mark:
        if at < 0:
            return self._long[-1 - at]
        uid = self._uids[_UID * at : _UID * (at + 1)]
        return Mark(self._starts[at], self._ends[at], self._names[self._labels[at]], ClaimId(uid.hex()))

    def _at(self, claim: ClaimId) -> int:
        """Where in the columns a claim is, or -1."""
        uid = bytes.fromhex(claim)
        found = self._uids.find(uid)
        while found % _UID and found >= 0:
            found = self._uids.find(uid, found + 1)
        return found // _UID if found >= 0 else -1

    def _insert(self, mark: Mark) -> None:
        code = self._codes[mark.label]
        self._names = list(self._codes)
        if mark.end - mark.start > _LONG:
            self._long.append(mark)
            return
        self._longest = max(self._longest, mark.end - mark.start)
        low, high = bisect_left(self._starts, mark.start), bisect_right(self._starts, mark.start)
        at = low + sum(end >= mark.end for end in self._ends[low:high])
        self._starts.insert(at, mark.start)
        self._ends.insert(at, mark.end)
        self._labels.insert(at, code)
        self._uids[_UID * at : _UID * at] = bytes.fromhex(mark.id)

    def _remove(self, claim: ClaimId) -> Mark | None:
        at = self._at(claim)
        if at < 0:
            found = next((mark for mark in self._long if mark.id == claim), None)
            if found is not None:
                self._long.remove(found)
            return found
        mark = self._mark(at)
        del self._starts[at], self._ends[at], self._labels[at], self._uids[_UID * at : _UID * (at + 1)]
        return mark


def marks_of(project: "Project", article: ArticleId) -> MarkIndex:
    """The claims of an article, read as they are needed."""

    def find(claim: ClaimId) -> "MarkRow | None":
        return next(iter(project.marks(article, [claim])), None)

    return MarkIndex(load=partial(project.marks_from, article), find=find)


class _Codes(dict[str, int]):
    """Small numbers for labels, in the order in which they are first met."""

    def __missing__(self, label: str) -> int:
        self[label] = code = len(self)
        return code


def _mark(mark: MarkLike) -> Mark:
    return Mark(mark.start, mark.end, mark.label, mark.id)


def _row(mark: MarkLike) -> MarkTuple:
    return mark.start, mark.end, mark.label, bytes.fromhex(mark.id)


def _made(row: MarkTuple) -> Mark:
    start, end, label, uid = row
    return Mark(start, end, label, ClaimId(uid.hex()))


def _first(row: MarkTuple) -> int:
    return row[0]


def _span_order(span: tuple[int, int, int]) -> tuple[int, int]:
    return span[0], -span[1]


def _size(mark: Mark) -> tuple[int, int, str]:
    return mark.end - mark.start, mark.start, mark.id
