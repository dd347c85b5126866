"""Blocks of two texts put right: grown, rid of what agrees by chance, parted where a sentence or a word begins."""

from difflib import SequenceMatcher

from factcheck.core.tokens import agreeing, agreeing_back

Block = tuple[int, int, int]
"""``(old_start, new_start, length)`` of a stretch that both texts have, in code points."""

_LETTERS = 2_500  # pairs of characters up to which a gap is compared by characters
_SLIDE = 240  # how far an insertion is moved to begin where a sentence or a word does
_CRUMB = 3  # marks that may have been matched by chance


def grown(one: str, two: str, pieces: list[Block]) -> list[Block]:
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


def without_chance(blocks: list[Block]) -> list[Block]:
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


def by_letters(one: str, two: str, blocks: list[Block]) -> list[Block]:
    """With what small gaps have in common character by character, where they resemble each other."""
    found = list[Block]()
    at = at2 = 0
    for start, start2, length in [*blocks, (len(one), len(two), 0)]:
        gap, gap2 = one[at:start], two[at2:start2]
        if min(len(gap), len(gap2)) >= 3 and len(gap) * len(gap2) <= _LETTERS:
            matcher = SequenceMatcher(None, gap, gap2, autojunk=False)
            if matcher.quick_ratio() >= 0.6 and matcher.ratio() >= 0.6:
                for i, j, long in matcher.get_matching_blocks():
                    if long > 1:
                        _add(found, at + i, at2 + j, long)
        if length:
            _add(found, start, start2, length)
        at, at2 = start + length, start2 + length
    return found


def without_crumbs(one: str, two: str, blocks: list[Block]) -> list[Block]:
    """Without a mark left alone between two gaps, where the text on one side of it ends or begins with it just as well.

    A full stop matched to that of the sentence that was put in before it, say.
    """
    for number in range(1, len(blocks)):
        (start, start2, length), (after, after2, long) = blocks[number - 1], blocks[number]
        size, size2 = after - start - length, after2 - start2 - length
        if (size == 0) == (size2 == 0):
            continue
        text, gap, width = (one, start + length, size) if size else (two, start2 + length, size2)
        if _crumb(one, after, long) and number + 1 < len(blocks) and _repeats(text, gap, width, long):
            blocks[number - 1], blocks[number] = (start, start2, length + long), (after + long, after2 + long, 0)
        elif _crumb(one, start, length) and number > 1 and _repeats(text, gap - length, width, length):
            blocks[number - 1] = start, start2, 0
            blocks[number] = after - length, after2 - length, long + length
    return [block for block in blocks if block[2]]


def _crumb(text: str, start: int, length: int) -> bool:
    return length <= _CRUMB and not any(map(str.isalnum, text[start : start + length]))


def _repeats(text: str, place: int, width: int, length: int) -> bool:
    return text[place : place + length] == text[place + width : place + width + length]


def settled(one: str, two: str, blocks: list[Block]) -> list[Block]:
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
