"""Passages through blocks that two texts share: where both ends are now, and how well they are held."""

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from factcheck.core.blocks import Block

AROUND = 48
"""Characters on each side of a passage in which context is counted."""
_FEW = 24  # characters of a word or two that were replaced by as many
_UNSURE = 24  # characters that may belong to a passage where it is not known which do
_SHORT = 24  # a beginning or an end this short may belong to what was put in beside it
_LOOSE = 2  # when that is so many times as long


class Spot(NamedTuple):
    """Where a passage may be in the new text."""

    start: int
    end: int
    kept: int
    """Characters of the passage that are still there."""
    slack: int
    """Characters by which the ends may be wrong, at worst."""
    context: int
    """Characters around the passage that are still around it, in the side and the text where they are fewer."""
    whole: bool
    """Whether the passage is there as one piece (but for its typography)."""


class Blocks:
    """Blocks of an alignment, ready to be asked for many passages.

    ``window`` says which stretches of the texts were aligned, where it is not all of them: their starts and ends in
    the old text and in the new one.
    """

    def __init__(self, old: str, new: str, same: list[Block], window: tuple[int, int, int, int] | None = None) -> None:
        self._old, self._new = old, new
        self._low, self._stop, self._low2, self._stop2 = window or (0, len(old), 0, len(new))
        self._starts = [block[0] + self._low for block in same]
        self._starts2 = [block[1] + self._low2 for block in same]
        self._lengths = [block[2] for block in same]
        self._kept = [0, *accumulate(self._lengths)]

    def inside(self, start: int, end: int) -> int | None:
        """Where a passage begins now that is well within a block, with all its context; None for any other."""
        number = bisect_right(self._starts, start - AROUND) - 1
        if number >= 0:
            offset = start - self._starts[number]
            if offset + end - start + AROUND <= self._lengths[number]:
                return self._starts2[number] + offset
        return None

    def near(self, place: int) -> int:
        """About where a place of the old text is in the new one."""
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return self._low2
        return self._starts2[number] + min(place - self._starts[number], self._lengths[number])

    def spot(self, start: int, end: int) -> Spot | None:
        """Where the passage is now; None when nothing of it is left and nothing stands in its place."""
        first = bisect_right(self._starts, start) - 1
        if first >= 0:
            offset = start - self._starts[first]
            length = self._lengths[first]
            if offset + end - start <= length:
                low = self._starts2[first] + offset
                size = end - start
                context = min(offset, length - offset - size)
                if context < AROUND:
                    context = self._context(start, end, low, low + size)
                return Spot(low, low + size, size, 0, context, True)
        return self._through(first, start, end)

    def _through(self, first: int, start: int, end: int) -> Spot | None:
        """Where a passage is that is not in one block."""
        last = bisect_right(self._starts, end - 1) - 1
        slack = lost = 0
        if first >= 0 and start < self._starts[first] + self._lengths[first]:
            low = self._starts2[first] + start - self._starts[first]
            head = self._starts[first] + self._lengths[first] - start
            more = self._foreign(first, head) if first < last else 0
            if more:
                # A word or two, then much that is new: more likely they are the beginning of what is new.
                first, slack, lost = first + 1, more, head
                low = self._starts2[first]
        else:
            if first == last:
                return self._replaced(first, start, end)
            low, slack = self._start_in_gap(first, start, end)
        if end <= self._starts[last] + self._lengths[last]:
            high = self._starts2[last] + end - self._starts[last]
            tail = end - self._starts[last]
            more = self._foreign(last - 1, tail) if first < last else 0
            if more:
                last, slack, lost = last - 1, slack + more, lost + tail
                high = self._starts2[last] + self._lengths[last]
        else:
            high, more = self._end_in_gap(last, start, end)
            slack += more
        kept = self._before(end) - self._before(start) - lost
        return Spot(low, high, kept, slack, self._context(start, end, low, high), False)

    def _foreign(self, number: int, piece: int) -> int:
        """How much stands behind a block that is not the passage's, where a piece of so many characters is beyond it.

        0 where the piece is no mere word or two, or where nothing was lost: where something was only put in, the
        alignment has looked for the best place to part the text already.
        """
        low, high, low2, high2 = self._gap(number)
        size = high2 - low2
        return size if high > low and piece < _SHORT and size > max(_SHORT, _LOOSE * piece) else 0

    def _gap(self, number: int) -> tuple[int, int, int, int]:
        """The gap behind a block, in both texts; before the first for -1."""
        low, low2 = self._low, self._low2
        if number >= 0:
            length = self._lengths[number]
            low, low2 = self._starts[number] + length, self._starts2[number] + length
        if number + 1 < len(self._starts):
            return low, self._starts[number + 1], low2, self._starts2[number + 1]
        return low, self._stop, low2, self._stop2

    def _replaced(self, number: int, start: int, end: int) -> Spot | None:
        """What stands where a passage was of which nothing is left."""
        low, high, low2, high2 = self._gap(number)
        if low2 == high2:
            return None
        if self._old[low:start].strip() or self._old[end:high].strip():
            slack = high2 - low2
        else:
            slack = abs((high2 - low2) - (high - low))
        return Spot(low2, high2, 0, slack, self._context(start, end, low2, high2), False)

    def _start_in_gap(self, number: int, start: int, end: int) -> tuple[int, int]:
        """Where a passage begins whose first words are in a gap, and by how much that may be wrong."""
        low, high, low2, high2 = self._gap(number)
        size, own = high2 - low2, high - start
        if not size:
            return low2, 0
        if not self._old[low:start].strip():
            if size <= 2 * own + 8 and own <= _FEW:
                return low2, abs(size - own)
            if 2 * own > end - start:
                return low2, size
        return high2, max(own, min(size, _UNSURE))

    def _end_in_gap(self, number: int, start: int, end: int) -> tuple[int, int]:
        """Where a passage ends whose last words are in a gap, and by how much that may be wrong."""
        low, high, low2, high2 = self._gap(number)
        size, own = high2 - low2, end - low
        if not size:
            return high2, 0
        if not self._old[end:high].strip():
            if size <= 2 * own + 8 and own <= _FEW:
                return high2, abs(size - own)
            if 2 * own > end - start:
                return high2, size
        return low2, max(own, min(size, _UNSURE))

    def _before(self, place: int) -> int:
        """Characters of the old text before a place that the new text has too."""
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return 0
        return self._kept[number] + min(place - self._starts[number], self._lengths[number])

    def _before2(self, place: int) -> int:
        number = bisect_right(self._starts2, place) - 1
        if number < 0:
            return 0
        return self._kept[number] + min(place - self._starts2[number], self._lengths[number])

    def _context(self, start: int, end: int, low: int, high: int) -> int:
        """Characters around a passage that both texts have there, of the two sides and both texts together."""
        at, at2 = max(0, start - AROUND), max(0, low - AROUND)
        stop, stop2 = min(len(self._old), end + AROUND), min(len(self._new), high + AROUND)
        kept = self._before(start) - self._before(at) + self._before(stop) - self._before(end)
        kept += self._before2(low) - self._before2(at2) + self._before2(stop2) - self._before2(high)
        # What lies beyond the edge of both texts counts as kept: nothing there speaks against the place.
        beyond = 2 * AROUND - max(start - at, low - at2) - max(stop - end, stop2 - high)
        return (kept + 2 * beyond) // 4
