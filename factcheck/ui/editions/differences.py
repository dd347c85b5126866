"""What became of a text in its next edition: differences that a person can walk through. Knows nothing of Qt.

The alignment says which words differ; here neighbours among them become one difference, and sentences that stand
elsewhere now are found again. All offsets are code points.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from factcheck.core.alignment import Alignment, Change, tells
from factcheck.core.sentences import end_after, start_before
from factcheck.core.text import trim

CHANGED, ADDED, REMOVED, MOVED = "changed", "added", "removed", "moved"
_NEAR = 24  # code points of unchanged text that do not part two differences
_SHORTEST = 24  # code points of a sentence that is looked for elsewhere
_MOSTLY = 0.8  # of a sentence that must differ for it to be looked for elsewhere

Span = tuple[int, int]
Progress = Callable[[int, int], None]


class Difference(NamedTuple):
    """One thing that has changed. For what was moved, both places hold the same words."""

    kind: str
    old_start: int
    old_end: int
    new_start: int
    new_end: int
    words: tuple[Change, ...] = ()
    """The words in it that differ; () for what was moved."""

    def spans(self, new: bool) -> list[Span]:
        """What differs in one of the two texts; an empty stretch is where something is missing."""
        if self.kind == MOVED:
            return [(self.new_start, self.new_end) if new else (self.old_start, self.old_end)]
        return [(word.new_start, word.new_end) if new else (word.old_start, word.old_end) for word in self.words]

    def place(self, new: bool) -> Span:
        """From its first to its last character in one of the two texts."""
        return (self.new_start, self.new_end) if new else (self.old_start, self.old_end)


class Places:
    """Where a place of one text is in the other, as the alignment has it."""

    def __init__(self, same: Sequence[tuple[int, int, int]], old_length: int, new_length: int) -> None:
        self._lengths = old_length, new_length
        self._same = same

    def across(self, position: int, new: bool) -> int:
        """The place in the other text; ``new`` when ``position`` is one of the new text."""
        side, other = int(new), int(not new)
        if position >= self._lengths[side]:
            return self._lengths[other]
        at = bisect_right(self._same, position, key=_new_start if new else _old_start) - 1
        low = (0, 0)
        if at >= 0:
            block = self._same[at]
            if position < block[side] + block[2]:
                return block[other] + position - block[side]
            low = (block[side] + block[2], block[other] + block[2])
        high = (self._lengths[side], self._lengths[other])
        if at + 1 < len(self._same):
            following = self._same[at + 1]
            high = (following[side], following[other])
        # Within what differs, as far along as here.
        share = (position - low[0]) / max(1, high[0] - low[0])
        return round(low[1] + min(1.0, share) * (high[1] - low[1]))


def differences(old: str, new: str, alignment: Alignment, progress: Progress | None = None) -> list[Difference]:
    """All that differs, in the order of the new text."""
    changes = [change for change in alignment.changes() if tells(alignment, change)]
    if progress is not None:
        progress(1, 3)
    moved = _moved(old, new, changes)
    if progress is not None:
        progress(2, 3)
    rest = _without(old, new, changes, moved) if moved else changes
    found = [*_joined(old, new, rest), *moved]
    return sorted(found, key=lambda each: (each.new_start, each.old_start))


def _joined(old: str, new: str, changes: Sequence[Change]) -> Iterator[Difference]:
    """Neighbouring changes as one difference."""
    group: list[Change] = []
    for change in changes:
        if group and not _near(old, new, group[-1], change):
            yield _made(group)
            group = []
        group.append(_without_spaces(old, new, change))
    if group:
        yield _made(group)


def _without_spaces(old: str, new: str, change: Change) -> Change:
    """A change without the white space around its words, if it has any."""
    before, after = trim(old, *change[:2]), trim(new, *change[2:])
    if before[0] == before[1] and after[0] == after[1]:
        return change
    here = before if before[0] < before[1] else (change.old_start, change.old_start)
    there = after if after[0] < after[1] else (change.new_start, change.new_start)
    return Change(*here, *there)


def _near(old: str, new: str, before: Change, after: Change) -> bool:
    between = old[before.old_end : after.old_start]
    if len(between) > _NEAR or "\n" in between:
        return False
    beside = new[before.new_end : after.new_start]
    return len(beside) <= _NEAR and "\n" not in beside


def _made(group: list[Change]) -> Difference:
    first, last = group[0], group[-1]
    kind = CHANGED
    if all(change.old_start == change.old_end for change in group):
        kind = ADDED
    elif all(change.new_start == change.new_end for change in group):
        kind = REMOVED
    return Difference(kind, first.old_start, last.old_end, first.new_start, last.new_end, tuple(group))


def _moved(old: str, new: str, changes: Sequence[Change]) -> list[Difference]:
    """Sentences that are gone in one place and have come in another; neighbours that went together are one."""
    gone = dict[str, list[Span]]()
    for change in changes:
        for start, end in _sentences(old, change.old_start, change.old_end):
            gone.setdefault(" ".join(old[start:end].split()), []).append((start, end))
    if not gone:
        return []
    found = list[Difference]()
    for change in changes:
        for start, end in _sentences(new, change.new_start, change.new_end):
            waiting = gone.get(" ".join(new[start:end].split()))
            if waiting:
                found.append(Difference(MOVED, *waiting.pop(0), start, end))
    found.sort(key=lambda each: each.new_start)
    together = list[Difference]()
    for each in found:
        last = together[-1] if together else None
        if (
            last is not None
            and each.new_start >= last.new_end
            and not new[last.new_end : each.new_start].strip()
            and each.old_start >= last.old_end
            and not old[last.old_end : each.old_start].strip()
        ):
            together[-1] = last._replace(old_end=each.old_end, new_end=each.new_end)
        else:
            together.append(each)
    return together


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Sentences, long enough to be known again, of which nearly all lies in a stretch."""
    if end - start < _SHORTEST:
        return
    at = start_before(text, start)
    while at < end:
        after = end_after(text, at)
        low, high = trim(text, at, after)
        if high - low >= _SHORTEST and min(high, end) - max(low, start) >= _MOSTLY * (high - low):
            yield low, high
        if after <= at:
            return
        at = after


def _without(old: str, new: str, changes: Sequence[Change], moved: Sequence[Difference]) -> list[Change]:
    """The changes without what was only moved."""
    from_old = sorted((each.old_start, each.old_end) for each in moved)
    from_new = sorted((each.new_start, each.new_end) for each in moved)
    rest = list[Change]()
    for change in changes:
        olds = _left(old, change.old_start, change.old_end, from_old)
        news = _left(new, change.new_start, change.new_end, from_new)
        if olds == [change[:2]] and news == [change[2:4]]:
            rest.append(change)
            continue
        nowhere = (change.old_end, change.old_end), (change.new_end, change.new_end)
        olds = [span for span in olds if old[slice(*span)].strip()]
        news = [span for span in news if new[slice(*span)].strip()]
        for before, after in zip_longest(olds, news):
            rest.append(Change(*(before or nowhere[0]), *(after or nowhere[1])))
    return rest


def _left(text: str, start: int, end: int, taken: Sequence[Span]) -> list[Span]:
    """What is left of a stretch without what is taken out of it, which is sorted."""
    left, at = list[Span](), start
    for low, high in taken[max(0, bisect_right(taken, (start, -1)) - 1) :]:
        if low >= end:
            break
        if high <= at:
            continue
        if low > at:
            left.append((at, low))
        at = max(at, high)
    if at < end or start == end:
        left.append((at, end))
    return [trim(text, *span) if span != (start, end) else span for span in left]


def _old_start(block: tuple[int, int, int]) -> int:
    return block[0]


def _new_start(block: tuple[int, int, int]) -> int:
    return block[1]
