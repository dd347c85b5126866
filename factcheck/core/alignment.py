"""Where two editions of a text are the same, and where they read differently.

Quotation marks, dashes and spaces count as the same whatever their shape: they are folded one to one, so offsets
hold. Lines that both texts have come first, then words between them, then characters where a word was mended.
"""

import functools
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from factcheck.core.matching import runs
from factcheck.core.rules import cuts_emoji
from factcheck.core.text import joins

Block = tuple[int, int, int]
"""``(old_start, new_start, length)`` of a stretch that both texts have, in code points."""

_LINE = 8  # a shorter line says too little to be matched as a line
_LETTERS = 2_500  # pairs of characters up to which a gap is compared by characters
_SLIDE = 240  # how far an insertion is moved to begin where a sentence or a word does

_WORD = 64  # a longer run of letters is no word that must stay whole

_FIRST_MARK = "\u0300"  # no character before this one belongs to a sign of several

_FOLDS = {
    "'": "‘’‚‛′‹›´`ʼ＇",
    '"': "“”„‟″«»＂",
    "-": "‐‑‒–—―−﹘﹣－",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
}
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED_MARKS = (
    "\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059\u105e-\u1060"
    "\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u109a-\u109d\u17b4-\u17d3\u17dd\u3099\u309a"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0963\u0966-\u0dff\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f"
)


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
        return found


def fold(text: str) -> str:
    """The text with one shape of quotation mark, dash and space; no position moves."""
    if text.isascii():
        return text.replace("`", "'")
    for plain, others in _FOLDS.items():  # several times as quick as translate(): most of them are in no text
        for other in others:
            if other in text:
                text = text.replace(other, plain)
    return text


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
    blocks = _without_chance(_grown(one, two, pieces))
    return Alignment(old, new, _settled(one, two, _by_letters(one, two, blocks)))


def tokens(text: str, start: int, end: int) -> tuple[list[str], list[int]]:
    """Words, figures, single characters of scripts without spaces, and signs; and where each begins."""
    found = list(_token().finditer(text, start, end))
    return [match.group() for match in found], [match.start() for match in found]


@functools.cache
def _token() -> re.Pattern[str]:
    letter = f"(?:[^\\W\\d{_UNSPACED}]|[{_MARKS}])"
    return re.compile(f"[{_UNSPACED}][{_UNSPACED_MARKS}]*|\\d+(?:[.,]\\d+)*|{letter}+|[^\\w\\s]|\\d")


def agreeing(one: str, two: str, place: int, place2: int, most: int) -> int:
    """How many characters agree from two places on, at most so many."""
    same, step = 0, 16
    while same < most:
        step = min(step, most - same)
        if one[place + same : place + same + step] == two[place2 + same : place2 + same + step]:
            same += step
            step *= 2
        elif step == 1:
            break
        else:
            most = min(most, same + step - 1)
            step = max(1, step // 2)
    return same


def agreeing_back(one: str, two: str, place: int, place2: int, most: int) -> int:
    """How many characters agree before two places, at most so many."""
    same, step = 0, 16
    while same < most:
        step = min(step, most - same)
        if one[place - same - step : place - same] == two[place2 - same - step : place2 - same]:
            same += step
            step *= 2
        elif step == 1:
            break
        else:
            most = min(most, same + step - 1)
            step = max(1, step // 2)
    return same


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


def _grown(one: str, two: str, pieces: list[Block]) -> list[Block]:
    """Each block grown over the characters that agree around it; those that touch become one."""
    grown = list[Block]()
    at = at2 = 0
    for start, start2, length in [*pieces, (len(one), len(two), 0)]:
        most = min(start - at, start2 - at2)
        more = agreeing(one, two, at, at2, most) if most else 0
        if more:
            _add(grown, at, at2, more)
        back = agreeing_back(one, two, start, start2, most - more) if most > more else 0
        if back + length:
            _add(grown, start - back, start2 - back, back + length)
        at, at2 = start + length, start2 + length
    return grown


def _add(blocks: list[Block], start: int, start2: int, length: int) -> None:
    if blocks:
        before, before2, long = blocks[-1]
        if before + long == start and before2 + long == start2:
            blocks[-1] = before, before2, long + length
            return
    blocks.append((start, start2, length))


def _without_chance(blocks: list[Block]) -> list[Block]:
    """Without the short blocks between two larger gaps: a word that two different sentences both have."""
    kept = list[Block]()
    for number, block in enumerate(blocks):
        if 0 < number < len(blocks) - 1 and kept:
            start, start2, length = block
            before, before2, long = kept[-1]
            after, after2, _long = blocks[number + 1]
            left = _weight(start - before - long, start2 - before2 - long)
            right = _weight(after - start - length, after2 - start2 - length)
            if length <= min(left, right):
                continue
        kept.append(block)
    return kept


def _weight(old: int, new: int) -> int:
    return min(old, new) + max(old, new) // 8


def _by_letters(one: str, two: str, blocks: list[Block]) -> list[Block]:
    """With what small gaps have in common character by character, where they resemble each other."""
    found = list[Block]()
    at = at2 = 0
    for start, start2, length in [*blocks, (len(one), len(two), 0)]:
        gap, gap2 = one[at:start], two[at2:start2]
        if 3 <= min(len(gap), len(gap2)) and len(gap) * len(gap2) <= _LETTERS:
            matcher = SequenceMatcher(None, gap, gap2, autojunk=False)
            if matcher.quick_ratio() >= 0.6 and matcher.ratio() >= 0.6:
                for i, j, long in matcher.get_matching_blocks():
                    if long > 1:
                        _add(found, at + i, at2 + j, long)
        if length:
            _add(found, start, start2, length)
        at, at2 = start + length, start2 + length
    return found


def _settled(one: str, two: str, blocks: list[Block]) -> list[Block]:
    """With insertions and removals moved to begin where a paragraph, a sentence or a word does, if they can be."""
    for number in range(1, len(blocks)):
        start, start2, length = blocks[number - 1]
        after, after2, long = blocks[number]
        size, size2 = after - start - length, after2 - start2 - length
        if (size == 0) == (size2 == 0):
            continue
        text, gap, width = (one, start + length, size) if size else (two, start2 + length, size2)
        step = _best_step(text, gap, width, min(length, _SLIDE), min(long, _SLIDE))
        if step:
            blocks[number - 1] = start, start2, length + step
            blocks[number] = after + step, after2 + step, long - step
    return [block for block in blocks if block[2]]


def _best_step(text: str, gap: int, width: int, back: int, on: int) -> int:
    """How far to move the stretch of ``width`` at ``gap`` that only one text has, at most so far back and on."""
    best, best_step = _boundary(text, gap, width), 0
    step = 0
    while -step < back and text[gap + step - 1] == text[gap + step - 1 + width]:
        step -= 1
        score = _boundary(text, gap + step, width)
        if score > best:
            best, best_step = score, step
    step = 0
    while step < on and text[gap + step] == text[gap + step + width]:
        step += 1
        score = _boundary(text, gap + step, width)
        if score > best:
            best, best_step = score, step
    return best_step


def _boundary(text: str, gap: int, width: int) -> int:
    return _part(text, gap) + _part(text, gap + width)


def _part(text: str, place: int) -> int:
    """How good a place is to part a text: at a paragraph, behind a sentence, between words, within one."""
    if place == 0 or place == len(text):
        return 6
    before, after = text[place - 1], text[place]
    if before == "\n":
        return 6 if after != "\n" else 3
    if before.isspace():
        ends = place > 1 and text[place - 2] in ".!?…。！？။།।؟\"')]"
        return 5 if ends and not after.isspace() else 3
    if before in "。！？။།।":
        return 5
    if after == "\n":
        return 4
    if after.isspace():
        return 2
    return 0 if before.isalnum() and after.isalnum() else 1


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


def cuts_sign(text: str, place: int) -> bool:
    """Whether a place is within what is read as one sign: a letter and its marks, an emoji and its parts."""
    return 0 < place < len(text) and (joins(text[place]) or cuts_emoji(text, place))


def cuts_word(text: str, place: int) -> bool:
    """Whether a place is within a word, a figure or a sign."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if (before >= _FIRST_MARK or after >= _FIRST_MARK) and cuts_sign(text, place):
        return True
    if before.isalnum() and after.isalnum():
        return _unspaced().match(before) is None and _unspaced().match(after) is None
    if before in ".,'’-" and after.isalnum():
        return place > 1 and text[place - 2].isalnum()
    return after in ".,'’" and before.isdigit() and place + 1 < len(text) and text[place + 1].isdigit()


@functools.cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


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
