"""What of an article has been looked at: each sentence is a claim, nothing to check, or not looked at yet.

A :class:`Coverage` reads a giant text in slices and then keeps itself in step: a claim or a sentence passed
over touches only the sentences it lies on. Each sentence counts the claims that share a character with it and
the passages passed over that cover at least half of it (white space at its ends left out), so that overlapping
ones come and go rightly. Half, because a later version may divide a text otherwise than the one that kept them.
All passages given back are sentences without the white space around them.
"""

import functools
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from factcheck.core.sentences import sentence_at, sentences
from factcheck.core.text import trim

NOT_LOOKED, NOTHING, CLAIM = 0, 1, 2
"""States of a sentence."""

_BLANK = 3  # pieces of punctuation alone: nobody has to look at them

Place = tuple[int, int]
"""A passage ``[start, end)`` in code points."""

Source = Callable[[int, int], tuple[Sequence[Place], Sequence[Place]]]
"""Claims and passages passed over that start in ``[low, high)``; asked for each part of a text once."""


class Progress(NamedTuple):
    """How many sentences of how many have been looked at."""

    looked: int
    total: int


class Coverage:
    """The sentences of one text with their states."""

    def __init__(self, text: str, source: Source) -> None:
        """Over ``text``; ``source`` has the passages, and must tell what is new before :meth:`grow` gets there."""
        self._text = text
        self._source = source
        self._length = len(text)
        self._reached = 0
        self._starts, self._ends = array("I"), array("I")
        self._claims, self._passed = array("I"), array("I")
        self._states = bytearray()
        self._reaching: tuple[list[Place], list[Place]] = ([], [])  # claims and passed that go on behind `_reached`
        self._looked = self._total = 0

    @classmethod
    def of(cls, text: str, claims: Iterable[Place], passed: Iterable[Place] = ()) -> "Coverage":
        """From lists of passages instead of a source of them."""
        return cls(text, listed(claims, passed))

    # -- growing -------------------------------------------------------------------------------------

    def grow(self, limit: int = 25_000) -> bool:
        """Divide about so many more code points into sentences; True when the whole text is done."""
        if self._reached >= self._length:
            return True
        low, first, text = self._reached, len(self._starts), self._text
        high, word = min(self._length, low + limit), _word()
        at = low
        for piece, at in sentences(text, low, high):
            start, end = trim(text, piece, at)
            if start < end:
                self._starts.append(start)
                self._ends.append(end)
                if word.search(text, start, end):
                    self._states.append(NOT_LOOKED)
                    self._total += 1
                else:
                    self._states.append(_BLANK)
        self._reached = at
        more = array("I", bytes(4 * (len(self._starts) - first)))
        self._claims += more
        self._passed += more
        self._count_new(first, low, at)
        if at >= self._length:
            self._text = ""  # as large as everything here together, and no longer needed
            self._reaching = ([], [])
        return at >= self._length

    def _count_new(self, first: int, low: int, high: int) -> None:
        """Count what lies on the sentences from ``first``: what reached ``low`` before, and what starts behind it."""
        found = self._source(low, high)
        for passed, reaching, new in zip((False, True), self._reaching, found, strict=True):
            before = [(low, end) for _start, end in reaching]
            # A passage that went on behind what was read before is counted on the new sentences alone.
            for start, end in (*before, *new):
                self._count(passed, start, end, 1, first)
            reaching[:] = [place for place in (*reaching, *new) if place[1] > high]

    @property
    def complete(self) -> bool:
        """Whether the whole text has been divided."""
        return self._reached >= self._length

    @property
    def reached(self) -> int:
        """The code point up to which it has been divided."""
        return self._reached

    @property
    def progress(self) -> Progress:
        """Sentences looked at, and all there are, of what has been divided so far."""
        return Progress(self._looked, self._total)

    # -- keeping in step -----------------------------------------------------------------------------

    def change(
        self,
        removed_claims: Iterable[Place] = (),
        added_claims: Iterable[Place] = (),
        removed_passed: Iterable[Place] = (),
        added_passed: Iterable[Place] = (),
    ) -> None:
        """Some passages have gone and some have come. What starts behind :attr:`reached` is asked for later."""
        for passed, step, places in (
            (False, -1, removed_claims),
            (False, 1, added_claims),
            (True, -1, removed_passed),
            (True, 1, added_passed),
        ):
            reaching = self._reaching[passed]
            for start, end in places:
                if start >= self._reached:
                    continue
                self._count(passed, start, end, step)
                if end > self._reached:
                    if step > 0:
                        reaching.append((start, end))
                    else:
                        reaching.remove((start, end))

    def _count(self, passed: bool, start: int, end: int, step: int, first: int = 0) -> None:
        """One passage more or less on each sentence it shares a character with, or covers half of."""
        low, high = max(first, bisect_right(self._ends, start)), bisect_left(self._starts, end)
        counts = self._passed if passed else self._claims
        for index in range(low, high):
            if passed and not self._is_half(index, start, end):
                continue
            counts[index] += step
            was = self._states[index]
            if was != _BLANK:
                now = CLAIM if self._claims[index] else NOTHING if self._passed[index] else NOT_LOOKED
                if now != was:
                    self._states[index] = now
                    self._looked += (now != NOT_LOOKED) - (was != NOT_LOOKED)

    def _is_half(self, index: int, start: int, end: int) -> bool:
        low, high = self._starts[index], self._ends[index]
        return 2 * (min(end, high) - max(start, low)) >= high - low

    # -- asking --------------------------------------------------------------------------------------

    def state_at(self, position: int) -> int:
        """State of the sentence that holds a code point, its white space included; punctuation alone is NOTHING."""
        index = max(0, self._index(position))
        if not self._starts or (position >= self._reached and not self.complete):
            return NOT_LOOKED
        if self._states[index] == _BLANK:
            return CLAIM if self._claims[index] else NOTHING
        return self._states[index]

    def sentence_at(self, position: int) -> Place:
        """The sentence that holds a code point; ``(0, 0)`` for a text of white space."""
        if position >= self._reached and not self.complete:
            return trim(self._text, *sentence_at(self._text, position))
        if not self._starts:
            return 0, 0
        return self._place(max(0, self._index(position)))

    def next_unlooked(self, position: int, step: int = 1) -> Place | None:
        """The next sentence behind (``step`` 1) or before (-1) the one at ``position`` that nobody has looked at.

        None when there is none in what has been divided so far.
        """
        index = self._index(position)
        if step > 0:
            found = self._states.find(NOT_LOOKED, index + 1)
        else:
            found = self._states.rfind(NOT_LOOKED, 0, max(0, index))
        return self._place(found) if found >= 0 else None

    def unlooked(self, start: int = 0, end: int | None = None) -> list[Place]:
        """Sentences in ``[start, end)``, cut ones too, that nobody has looked at."""
        return self._with_state(NOT_LOOKED, start, end)

    def passed(self, start: int = 0, end: int | None = None) -> list[Place]:
        """Sentences in ``[start, end)``, cut ones too, that are marked as nothing to check."""
        return self._with_state(NOTHING, start, end)

    def counts(self) -> tuple[int, int, int]:
        """How many sentences are not looked at, nothing to check, and claims."""
        return self._states.count(NOT_LOOKED), self._states.count(NOTHING), self._states.count(CLAIM)

    def between(self, start: int, end: int) -> list[Place]:
        """All sentences in ``[start, end)``, cut ones too, whatever their state; punctuation alone is none."""
        low, high = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [self._place(index) for index in range(low, high) if self._states[index] != _BLANK]

    def _with_state(self, state: int, start: int, end: int | None) -> list[Place]:
        high = len(self._starts) if end is None else bisect_left(self._starts, end)
        index, found = bisect_right(self._ends, start) - 1, list[Place]()
        while (index := self._states.find(state, index + 1, high)) >= 0:
            found.append(self._place(index))
        return found

    def _index(self, position: int) -> int:
        """Number of the sentence whose piece holds a code point; -1 before the first."""
        return bisect_right(self._starts, position) - 1

    def _place(self, index: int) -> Place:
        return self._starts[index], self._ends[index]


def listed(claims: Iterable[Place], passed: Iterable[Place] = ()) -> Source:
    """A source over lists."""
    both = [sorted(places) for places in (claims, passed)]

    def source(low: int, high: int) -> tuple[list[Place], list[Place]]:
        of_claims, of_passed = ([place for place in places if low <= place[0] < high] for places in both)
        return of_claims, of_passed

    return source


@functools.cache
def _word() -> re.Pattern[str]:
    """A letter or a digit of any script."""
    return re.compile(r"[^\W_]")
