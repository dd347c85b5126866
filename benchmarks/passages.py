"""Passages as reviewers make them, and where they are in an edition that was made up."""

import random
from bisect import bisect_left

from benchmarks.edits import KINDS, Edition
from factcheck.core.sentences import sentences
from factcheck.core.text import trim, words
from factcheck.core.tokens import cuts_sign

Place = tuple[int, int]
"""A passage: start and end."""


def claims(text: str, many: int, seed: int) -> list[Place]:
    """Passages as reviewers make them: 40 % sentences, 40 % phrases of one, 10 % words, 10 % several sentences.

    Each stands once; in a text with fewer sentences than are asked for there are more phrases.
    """
    chance = random.Random(seed)
    whole = [place for place in (trim(text, *span) for span in sentences(text)) if place[1] > place[0]]
    single = list(words(text))
    made = dict[Place, None]()
    for _try in range(6 * many):
        kind = chance.random()
        place = chance.choice(whole)
        if 0.4 <= kind < 0.5:
            place = chance.choice(single)
        elif 0.5 <= kind < 0.6:
            first = chance.randrange(len(whole))
            place = whole[first][0], whole[min(len(whole) - 1, first + chance.randint(1, 3))][1]
        elif kind >= 0.6 or place in made:
            low, high = bisect_left(single, place), bisect_left(single, (place[1], 0))
            if low < high:
                first = chance.randrange(low, high)
                place = single[first][0], single[min(high - 1, first + chance.randint(1, 9))][1]
        if not cuts_sign(text, place[0]) and not cuts_sign(text, place[1]):
            made[place] = None
        if len(made) >= many:
            break
    return list(made)


def truth(edition: Edition, start: int, end: int) -> Place | None:
    """Where a passage is now: around its characters, where most stand together; None when not even half do.

    They stand together unless some were moved away and others not; what was put in between belongs to the passage.
    A sentence that was rewritten stands where it stood; for a phrase of it only the words count that were left.
    """
    there, size = dict[int, list[int]](), 0
    held = {place for span in edition.rewritten if start <= span[0] < span[1] <= end for place in range(*span)}
    for place in range(start, end):
        if not edition.old[place].isspace():
            size += 1
            if edition.now[place] >= 0 and (not edition.reworded[place] or place in held):
                there.setdefault(edition.journeys[place], []).append(edition.now[place])
    most = max(there.values(), key=len, default=[])
    if 2 * len(most) < size or not most:
        return None
    return min(most), max(most) + 1


def kinds_of(edition: Edition, start: int, end: int) -> set[str]:
    """What was done to a passage."""
    return {KINDS[kind] for kind in set(edition.done[start:end]) if kind}
