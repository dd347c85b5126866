"""Editions made up from real texts by edits as editors make them, with the truth for every character."""

import random
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple

from factcheck.core.sentences import sentences
from factcheck.core.text import words

KINDS = (
    "",
    "typo",
    "figure",
    "name",
    "inserted",
    "removed",
    "moved",
    "merged",
    "split",
    "rewritten",
    "typography",
    "paragraph",
    "repeated",
)
"""What was done to a character, by number; 0 is nothing."""
_WEIGHTS = {
    "typo": 22,
    "figure": 14,
    "name": 8,
    "inserted": 10,
    "removed": 10,
    "moved": 6,
    "merged": 5,
    "split": 5,
    "rewritten": 7,
    "paragraph": 7,
    "repeated": 6,
}
_NOTICE = "Correction: an earlier version of this article said otherwise. It was changed on 14 March.\n\n"
_TYPOGRAPHY = {"-": "–", "'": "’", '"': "”", " ": "\u00a0", "’": "'", "“": '"', "”": '"', "–": "-"}


class Part:
    """A sentence with the space behind it: its characters, and where in the old text each stood; -1 nowhere."""

    __slots__ = ("edited", "origins", "signs")

    def __init__(self, signs: Sequence[str], origins: Sequence[int]) -> None:
        self.signs, self.origins = list(signs), list(origins)
        self.edited = False

    @property
    def text(self) -> str:
        return "".join(self.signs)

    def replace(self, start: int, end: int, new: str) -> None:
        """Put other characters in the place of some; each stands for the old ones whose place it takes."""
        size = end - start
        origins = [self.origins[start + number * size // len(new)] if size else -1 for number in range(len(new))]
        self.signs[start:end], self.origins[start:end] = list(new), origins


class Edition(NamedTuple):
    """A text, what became of it, and for each character of the old one where it is now (-1 nowhere) and what was done."""

    old: str
    new: str
    now: list[int]
    done: bytearray
    journeys: list[int]
    """Which move each character of the old text was part of last; 0 where it was not moved."""
    rewritten: list[tuple[int, int]]
    """Sentences of the old text that were rewritten."""
    reworded: bytearray
    """1 for each character of the old text in whose place another word was put when its sentence was rewritten."""


class _Desk:
    """The text while it is edited."""

    def __init__(self, text: str, seed: int) -> None:
        self.random = random.Random(seed)
        self.old = text
        self.done = bytearray(len(text))
        self.journeys, self.moves = [0] * len(text), 0
        self.rewritten = list[tuple[int, int]]()
        self.reworded = bytearray(len(text))
        self.parts = [Part(text[low:high], range(low, high)) for low, high in sentences(text)]
        self.vocabulary = [text[low:high] for low, high in words(text) if high - low > 1] or ["word"]

    def part(self) -> int:
        """A sentence that was not edited yet, if there is one soon."""
        for _try in range(20):
            number = self.random.randrange(len(self.parts))
            if not self.parts[number].edited:
                break
        self.parts[number].edited = True
        return number

    def mark(self, part: Part, kind: str, start: int = 0, end: int | None = None) -> None:
        for origin in part.origins[start:end]:
            if origin >= 0:
                self.done[origin] = KINDS.index(kind)

    def sentence(self) -> str:
        """A sentence that the text does not have, out of its words."""
        some = self.random.choices(self.vocabulary, k=self.random.randint(6, 22))
        spaced = " " in self.old
        return (" " if spaced else "").join(some).capitalize() + (". " if spaced else "。")


def _word(desk: _Desk, part: Part, wanted: Callable[[str], bool]) -> tuple[int, int] | None:
    text = part.text
    found = [(low, high) for low, high in words(text) if wanted(text[low:high])]
    return desk.random.choice(found) if found else None


def _typo(desk: _Desk) -> bool:
    part = desk.parts[desk.part()]
    place = _word(desk, part, lambda word: len(word) > 2) or _word(desk, part, str.isalnum)
    if place is None:
        return False
    at = desk.random.randrange(*place)
    desk.mark(part, "typo", *place)
    kind = desk.random.randrange(3)
    letter = desk.random.choice(desk.random.choice(desk.vocabulary))
    if kind == 0 and place[1] - place[0] > 2:
        del part.signs[at], part.origins[at]
    elif kind == 1:
        part.signs.insert(at, letter)
        part.origins.insert(at, -1)
    else:
        part.signs[at] = letter
    return True


def _figure(desk: _Desk) -> bool:
    for _try in range(8):
        part = desk.parts[desk.part()]
        place = _word(desk, part, lambda word: any(map(str.isdigit, word)))
        if place is not None:
            old = part.text[slice(*place)]
            new = "".join(desk.random.choice("123456789") if sign.isdigit() else sign for sign in old)
            if desk.random.random() < 0.3:
                new += desk.random.choice(("0", "5", ",000"))
            desk.mark(part, "figure", *place)
            part.replace(*place, new)
            return True
    return False


def _name(desk: _Desk) -> bool:
    for _try in range(8):
        part = desk.parts[desk.part()]
        place = _word(desk, part, str.istitle) or _word(desk, part, lambda word: not word.isascii())
        if place is not None:
            desk.mark(part, "name", *place)
            part.replace(*place, desk.random.choice(desk.vocabulary).capitalize())
            return True
    return False


def _inserted(desk: _Desk) -> bool:
    number = desk.part()
    desk.mark(desk.parts[number], "inserted")
    if number:
        desk.mark(desk.parts[number - 1], "inserted")
    new = "".join(desk.sentence() for _number in range(desk.random.choice((1, 1, 1, 2, 3))))
    desk.parts.insert(number, Part(new, [-1] * len(new)))
    return True


def _removed(desk: _Desk) -> bool:
    number = desk.part()
    for _more in range(desk.random.choice((1, 1, 1, 2))):
        if number < len(desk.parts) > 2:
            desk.mark(desk.parts[number], "removed")
            del desk.parts[number]
    return True


def _moved(desk: _Desk) -> bool:
    number, many = desk.part(), desk.random.choice((1, 1, 2, 4))
    taken = desk.parts[number : number + many]
    del desk.parts[number : number + many]
    desk.moves += 1
    for part in taken:
        desk.mark(part, "moved")
        for origin in part.origins:
            if origin >= 0:
                desk.journeys[origin] = desk.moves
    to = desk.random.randrange(len(desk.parts) + 1)
    if abs(to - number) < 3:  # of neighbours that change places nobody can tell which was moved
        to = 0 if number > 2 else len(desk.parts)
    desk.parts[to:to] = taken
    return True


def _merged(desk: _Desk) -> bool:
    number = desk.part()
    part = desk.parts[number]
    body = len(part.text.rstrip())
    if number + 1 >= len(desk.parts) or body < 4 or "\n" in part.text:
        return False
    after = desk.parts[number + 1]
    desk.mark(part, "merged")
    desk.mark(after, "merged")
    part.replace(body - 1, body, desk.random.choice((",", ";", ", and", " and", " –")))
    after.signs[0] = after.signs[0].lower()[:1]
    return True


def _split(desk: _Desk) -> bool:
    for _try in range(8):
        part = desk.parts[desk.part()]
        at = part.text.find(", ")
        if 0 < at < len(part.signs) - 3:
            desk.mark(part, "split")
            part.signs[at] = "."
            part.signs[at + 2] = part.signs[at + 2].upper()[:1]
            return True
    return False


def _rewritten(desk: _Desk) -> bool:
    part = desk.parts[desk.part()]
    text = part.text
    places = list(words(text))
    if len(places) < 4:
        return False
    desk.mark(part, "rewritten")
    there = [part.origins[place] for low, high in places for place in range(low, high) if part.origins[place] >= 0]
    if there:
        desk.rewritten.append((min(there), max(there) + 1))
    for low, high in reversed(places):
        if desk.random.random() < 0.6:
            for origin in part.origins[low:high]:
                if origin >= 0:
                    desk.reworded[origin] = 1
            part.replace(low, high, desk.random.choice(desk.vocabulary))
    text = part.text
    body = len(text.rstrip()) - 1
    half = text.find(" ", body // 2) + 1
    if 0 < half < body and desk.random.random() < 0.6:  # the halves change places
        part.signs = [*part.signs[half:body], " ", *part.signs[: half - 1], *part.signs[body:]]
        part.origins = [*part.origins[half:body], -1, *part.origins[: half - 1], *part.origins[body:]]
    part.signs[0] = part.signs[0].upper()[:1]
    return True


def _paragraph(desk: _Desk) -> bool:
    part = desk.parts[desk.part()]
    body = len(part.text.rstrip())
    if body == len(part.signs):
        return False
    desk.mark(part, "paragraph", body - 1)
    gap = part.text[body:]
    new = " " if "\n" in gap else "\n\n"
    part.signs[body:], part.origins[body:] = list(new), [-1] * len(new)
    return True


def _repeated(desk: _Desk) -> bool:
    """One of the sentences that stand several times is removed."""
    seen = dict[str, list[int]]()
    for number, part in enumerate(desk.parts):
        if len(part.signs) > 8:
            seen.setdefault(part.text.strip(), []).append(number)
    several = [places for places in seen.values() if len(places) > 1]
    if not several:
        return False
    places = desk.random.choice(several)
    for place in places:
        desk.mark(desk.parts[place], "repeated")
    del desk.parts[desk.random.choice(places)]
    return True


_EDITS: dict[str, Callable[[_Desk], bool]] = {
    "typo": _typo,
    "figure": _figure,
    "name": _name,
    "inserted": _inserted,
    "removed": _removed,
    "moved": _moved,
    "merged": _merged,
    "split": _split,
    "rewritten": _rewritten,
    "paragraph": _paragraph,
    "repeated": _repeated,
}


def with_repeats(text: str, seed: int, many: int) -> str:
    """The text with some of its sentences standing in several places, as slogans and notices do."""
    chance = random.Random(seed)
    parts = [text[low:high] for low, high in sentences(text)]
    for _number in range(many):
        sentence = chance.choice(parts).strip() + " "
        for _copy in range(chance.randint(1, 4)):
            place = chance.randrange(len(parts) + 1)
            if sentence not in (f"{part.strip()} " for part in parts[max(0, place - 1) : place + 1]):
                parts.insert(place, sentence)
    return "".join(parts)


def edited(text: str, edits: int, seed: int, kinds: Sequence[str] = tuple(_WEIGHTS)) -> Edition:
    """A later edition of a text: so many edits of these kinds, and now and then other typography and a notice on top."""
    desk = _Desk(text, seed)
    done = tries = 0
    weights = [_WEIGHTS[kind] for kind in kinds]
    while done < edits and tries < 4 * edits:
        tries += 1
        done += _EDITS[desk.random.choices(kinds, weights)[0]](desk)
    if seed % 2:
        _set_anew(desk)
    signs = [sign for part in desk.parts for sign in part.signs]
    origins = [origin for part in desk.parts for origin in part.origins]
    if seed % 4 > 1:
        signs[:0], origins[:0] = list(_NOTICE), [-1] * len(_NOTICE)
    now = [-1] * len(text)
    places = accumulate((len(sign) for sign in signs), initial=0)
    for origin, place in zip(origins, places, strict=False):
        if origin >= 0:
            now[origin] = place
    return Edition(text, "".join(signs), now, desk.done, desk.journeys, desk.rewritten, desk.reworded)


def _set_anew(desk: _Desk) -> None:
    """Quotation marks, dashes and a few spaces get another shape."""
    for part in desk.parts:
        for place, sign in enumerate(part.signs):
            other = _TYPOGRAPHY.get(sign)
            if other is not None and (sign != " " or desk.random.random() < 0.01):
                part.signs[place] = other
                origin = part.origins[place]
                if origin >= 0 and not desk.done[origin]:
                    desk.done[origin] = KINDS.index("typography")
