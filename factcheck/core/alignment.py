"""Where two editions of a text are the same, and where they read differently.

Quotation marks, dashes and spaces count as the same whatever their shape: they are folded one to one, so offsets
hold. Lines that both texts have come first, then words between them, then characters where a word was mended.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.core.blocks import Block, by_letters, grown, settled, without_chance, without_crumbs
from factcheck.core.matching import runs
from factcheck.core.tokens import agreeing, agreeing_back, cuts_sign, cuts_word, fold, tokens

__all__ = ["Alignment", "Block", "Change", "align", "fold", "tells"]

_LINE = 8  # a shorter line says too little to be matched as a line
_TAIL = 8  # so much of a paragraph may follow a change for what is behind it to be told apart
_WORD = 64  # a longer run of letters is no word that must stay whole


class Change(NamedTuple):
    """Where the texts differ: ``[old_start, old_end)`` became ``[new_start, new_end)``; one of them may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class Alignment(NamedTuple):
    """Two texts laid side by side."""

    old: str
    new: str
    same: list[Block]
    """Stretches that both have (but for typography), rising in both."""

    def gaps(self) -> Iterator[Change]:
        """What lies between the stretches that are the same, to the letter."""
        at = at2 = 0
        for start, start2, length in [*self.same, (len(self.old), len(self.new), 0)]:
            if start > at or start2 > at2:
                yield Change(at, start, at2, start2)
            at, at2 = start + length, start2 + length

    def changes(self) -> list[Change]:
        """What changed, in whole words, in text order; a few words left between two changes belong to them."""
        found = list[Change]()
        gaps = list(self.gaps())
        for number, gap in enumerate(gaps):
            before = found[-1] if found else Change(0, 0, 0, 0)
            after = gaps[number + 1].old_start if number + 1 < len(gaps) else len(self.old)
            back = _whole(self, gap.old_start, gap.new_start, gap.old_start - before.old_end, -1)
            on = _whole(self, gap.old_end, gap.new_end, after - gap.old_end, 1)
            wide = Change(gap.old_start - back, gap.old_end + on, gap.new_start - back, gap.new_end + on)
            if found and _belong(self, before, wide):
                found[-1] = Change(before.old_start, wide.old_end, before.new_start, wide.new_end)
            else:
                found.append(wide)
        starts = [*(each.old_start for each in found), len(self.old)]
        return [part for each, most in zip(found, starts[1:], strict=True) for part in _parted(self, each, most)]


def tells(alignment: Alignment, change: Change) -> bool:
    """Whether a change is worth being told of: more or fewer blank lines between the same paragraphs are none."""
    sides = (alignment.old, change.old_start, change.old_end), (alignment.new, change.new_start, change.new_end)
    return any(text[start:end].strip() for text, start, end in sides) or len({_break(*side) for side in sides}) > 1


def _break(text: str, start: int, end: int) -> int:
    """What the white space around a place, which holds nothing else, parts: words, lines or paragraphs."""
    while start > 0 and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    outer = start == 0 or end == len(text)
    return 3 if outer else min(2, text.count("\n", start, end))


def align(old: str, new: str) -> Alignment:
    """Lay two editions of a text side by side; near-linear in their length, whatever repeats itself in them."""
    one, two = fold(old), fold(new)
    if one == two:
        return Alignment(old, new, [(0, 0, len(one))] if one else [])
    most = min(len(one), len(two))
    head = agreeing(one, two, 0, 0, most)
    tail = agreeing_back(one, two, len(one), len(two), most - head)
    stop, stop2 = len(one) - tail, len(two) - tail
    pieces: list[Block] = [(0, 0, head)]
    at = at2 = head
    for start, start2, length in [*_lines(one, two, head, stop, stop2), (stop, stop2, tail)]:
        if at < start and at2 < start2:
            pieces += _words(one, two, at, start, at2, start2)
        pieces.append((start, start2, length))
        at, at2 = start + length, start2 + length
    blocks = by_letters(one, two, without_chance(grown(one, two, pieces)))
    return Alignment(old, new, settled(one, two, grown(one, two, without_crumbs(one, two, blocks))))


def _lines(one: str, two: str, low: int, high: int, high2: int) -> list[Block]:
    """Blocks of whole lines between what both texts begin and end with."""
    lines, starts = _split(one, low, high)
    lines2, starts2 = _split(two, low, high2)
    return [
        (starts[i + offset], starts2[j + offset], len(lines[i + offset]))
        for i, j, length in runs(lines, lines2, (1,))
        for offset in range(length)
    ]


def _split(text: str, low: int, high: int) -> tuple[list[str], list[int]]:
    lines, starts, at = list[str](), list[int](), low
    for line in text[low:high].split("\n"):
        if len(line) >= _LINE:
            lines.append(line)
            starts.append(at)
        at += len(line) + 1
    return lines, starts


def _words(one: str, two: str, low: int, high: int, low2: int, high2: int) -> list[Block]:
    """Blocks of whole words in a gap."""
    words, starts = tokens(one, low, high)
    words2, starts2 = tokens(two, low2, high2)
    found = list[Block]()
    for i, j, length in runs(words, words2):
        last, last2 = i + length - 1, j + length - 1
        start, end = starts[i], starts[last] + len(words[last])
        start2, end2 = starts2[j], starts2[last2] + len(words2[last2])
        if end - start == end2 - start2 and one[start:end] == two[start2:end2]:
            found.append((start, start2, end - start))
        else:  # the spaces between the words differ
            found += [(starts[i + at], starts2[j + at], len(words[i + at])) for at in range(length)]
    return found


def _whole(alignment: Alignment, place: int, place2: int, most: int, step: int) -> int:
    """How far an end of a change must move so that it cuts no word and no sign, at most so far."""
    old, new = alignment.old, alignment.new
    for cuts, far in ((cuts_word, min(most, _WORD)), (cuts_sign, most)):
        moved = 0
        while moved < far and (cuts(old, place + step * moved) or cuts(new, place2 + step * moved)):
            moved += 1
        if moved < far or far == most:
            return moved
    return most


def _parted(alignment: Alignment, change: Change, most: int) -> Iterator[Change]:
    """A change, or two: what another paragraph became, and the paragraphs that came or went behind it.

    A paragraph's last sign, which is often the same, would otherwise be taken for that of the one behind it. ``most``
    is how far the texts are the same behind the change, in the old one.
    """
    old, new = alignment.old[change.old_start : change.old_end], alignment.new[change.new_start : change.new_end]
    longer = old if "\n" in old else new
    within = change.old_start > 0 and alignment.old[change.old_start - 1] != "\n"
    stop = alignment.old.find("\n", change.old_end, change.old_end + _TAIL)
    if not within or stop < 0 or ("\n" in old) == ("\n" in new):
        yield change
        return
    tail = alignment.old[change.old_end : stop]
    first, _line, _rest = longer.partition("\n")
    lines = len(longer) - len(first) - len(longer[len(first) :].lstrip("\n"))
    behind = f"{tail}{lines * chr(10)}"
    shift = len(behind)
    if (
        not first.endswith(tail)
        or len(first) == len(tail)
        or stop + lines > most
        or not alignment.old.startswith(behind, change.old_end)
        or not alignment.new.startswith(behind, change.new_end)
    ):
        yield change
        return
    here = len(first) - len(tail)
    old_end, new_end = (here, len(new)) if longer is old else (len(old), here)
    yield Change(change.old_start, change.old_start + old_end, change.new_start, change.new_start + new_end)
    yield Change(
        change.old_start + old_end + shift,
        change.old_end + shift,
        change.new_start + new_end + shift,
        change.new_end + shift,
    )


def _belong(alignment: Alignment, before: Change, after: Change) -> bool:
    """Whether what two changes leave between them is too little to read them apart."""
    island = alignment.old[before.old_end : after.old_start]
    if not island.strip() and "\n" not in island:
        return True
    if "\n" in island:
        return False
    left = max(before.old_end - before.old_start, before.new_end - before.new_start)
    right = max(after.old_end - after.old_start, after.new_end - after.new_start)
    return len(island) <= min(left, right, 16)
