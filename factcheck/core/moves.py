"""Text that was moved: stretches that one text has lost and the other has gained, laid side by side."""

import functools
from bisect import bisect_right
from collections.abc import Iterator

from factcheck.core.alignment import Alignment, align
from factcheck.core.blocks import Block
from factcheck.core.mapping import Blocks, Spot
from factcheck.core.tokens import fold, tokens

_GRAM = 4
_LEAST = 16  # shorter gaps hold nothing that could be known again
_APART = 200  # words that moved together stand no further apart
_PAD = 160  # characters around them that are laid side by side too

Piece = tuple[int, int, int, int]
"""``(old_start, old_end, new_start, new_end)`` of words that moved together."""


class Moves:
    """What moved between two texts; looked for when the first passage asks."""

    def __init__(self, alignment: Alignment) -> None:
        self._alignment = alignment
        self._blocks = dict[int, Blocks]()

    @functools.cached_property
    def _pieces(self) -> list[Piece]:
        """What moved, in the order of the old text."""
        return list(self._found())

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [piece[0] for piece in self._pieces]

    @functools.cached_property
    def _longest(self) -> int:
        return max((piece[1] - piece[0] for piece in self._pieces), default=0)

    def spot(self, start: int, end: int) -> Spot | None:
        """Where a passage went, if some of it went anywhere."""
        best, number = None, bisect_right(self._starts, end) - 1
        while number >= 0 and self._starts[number] > start - self._longest:
            piece = self._pieces[number]
            shared = min(end, piece[1]) - max(start, piece[0])
            if shared > 0 and (best is None or shared > best[0]):
                best = shared, number
            number -= 1
        return None if best is None else self._side_by_side(best[1], start, end).spot(start, end)

    def _side_by_side(self, number: int, start: int, end: int) -> Blocks:
        """The text around a piece, as far as the passage goes, beside the text around where it went."""
        low, high, low2, high2 = self._pieces[number]
        before, after = max(0, low - start), max(0, end - high)
        if not before and not after:
            if number not in self._blocks:
                self._blocks[number] = self._laid(low, high, low2, high2)
            return self._blocks[number]
        longer = max(0, low2 - before), min(len(self._alignment.new), high2 + after)
        return self._laid(low - before, high + after, *longer)

    def _laid(self, low: int, high: int, low2: int, high2: int) -> Blocks:
        """A stretch beside where it went, and what is before and behind it there beside what was before and behind."""
        text, text2 = self._alignment.old, self._alignment.new
        start, end = max(0, low - _PAD), min(len(text), high + _PAD)
        start2, end2 = max(0, low2 - _PAD), min(len(text2), high2 + _PAD)
        same = list[Block]()
        for at, to, at2, to2 in ((start, low, start2, low2), (low, high, low2, high2), (high, end, high2, end2)):
            laid = align(text[at:to], text2[at2:to2]).same
            same += [(first + at - start, second + at2 - start2, length) for first, second, length in laid]
        return Blocks(text, text2, same, (start, end, start2, end2))

    def _found(self) -> Iterator[Piece]:
        """Words that stand once in all that was lost and once in all that was gained, together as they moved."""
        gaps = list(self._alignment.gaps())
        lost = _once(self._alignment.old, [(gap.old_start, gap.old_end) for gap in gaps])
        gained = _once(self._alignment.new, [(gap.new_start, gap.new_end) for gap in gaps])
        piece: Piece | None = None
        for gram, (start, end) in lost.items():
            there = gained.get(gram)
            if there is None:
                continue
            if piece is not None and _together(piece, start, there[0]):
                piece = piece[0], end, min(piece[2], there[0]), max(piece[3], there[1])
                continue
            if piece is not None:
                yield piece
            piece = start, end, *there
        if piece is not None:
            yield piece


def _together(piece: Piece, start: int, start2: int) -> bool:
    return start <= piece[1] + _APART and piece[2] - _APART <= start2 <= piece[3] + _APART


def _once(text: str, stretches: list[tuple[int, int]]) -> dict[tuple[str, ...], tuple[int, int]]:
    """Each four words that stand once in the stretches, in text order, and where."""
    found = dict[tuple[str, ...], tuple[int, int]]()
    twice = set[tuple[str, ...]]()
    for low, high in stretches:
        if high - low < _LEAST:
            continue
        words, starts = tokens(fold(text[low:high]), 0, high - low)
        for number in range(len(words) - _GRAM + 1):
            gram = tuple(words[number : number + _GRAM])
            if gram in found:
                twice.add(gram)
            else:
                last = number + _GRAM - 1
                found[gram] = low + starts[number], low + starts[last] + len(words[last])
    for gram in twice:
        del found[gram]
    return found
