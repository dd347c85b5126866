"""Characters of a line with right-to-left letters, put into the order in which they are read.

A PDF says where each character stands. What order they come in is up to whatever made the file, and is often wrong;
so it is found out here from their places: the bidirectional algorithm backwards, as far as places tell.
"""

import re
import unicodedata
from typing import NamedTuple

_SPACE = 0.14
"""A gap of so many heights is a space."""
_RIGHT = ("R", "AL")
# The blocks of Hebrew, Arabic and what is written like them; its marks and figures are not letters.
_RIGHTWARD = re.compile(
    "[\u05be\u05c0\u05c3\u05d0-\u05f4\u0608\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06ee-\u06ef\u06fa-\u070f"
    "\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07c0-\u07ea\u0800-\u0815\u0840-\u0858\u0860-\u08c9\ufb1d\ufb1f-\ufb4f"
    "\ufb50-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NUMBER = ("EN", "AN")
_BESIDE_A_NUMBER = ("ET", "ES", "CS")
_LAM, _ALEFS = "\u0644", "\u0622\u0623\u0625\u0627"


class Sign(NamedTuple):
    """One character, the box around it, and whether the file has a space in front of it."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    spaced: bool


def is_mixed(signs: list[Sign]) -> bool:
    """Whether any of them is a right-to-left letter."""
    return has_rightward("".join([sign.text for sign in signs]))


def has_rightward(text: str) -> bool:
    """Whether any letter of a text is a right-to-left one."""
    return not text.isascii() and _RIGHTWARD.search(text) is not None


def is_rightward(text: str) -> bool:
    """Whether most of the letters of a text are read from the right."""
    found = len(_RIGHTWARD.findall(text))
    return found > 0 and 2 * found > sum(map(str.isalpha, text))


def by_place(signs: list[Sign]) -> list[Sign]:
    """Clusters from left to right: letters of one box are one, marks belong to the letter they stand over."""
    clusters: list[list[Sign]] = []
    marks: list[Sign] = []
    for sign in signs:
        last = clusters[-1][-1] if clusters else None
        if last is not None and (sign.left, sign.right) == (last.left, last.right):
            clusters[-1].append(sign)
        elif unicodedata.category(sign.text[0])[0] == "M":
            marks.append(sign)
        else:
            clusters.append([sign])
    joined: list[Sign] = []
    taken: set[tuple[float, float]] = set()
    for cluster in clusters:
        one = _one(cluster)
        if (one.left, one.right) in taken and joined:  # text without a place of its own: where it comes
            place = joined[-1].right + 0.3 * (one.top - one.bottom)
            one = one._replace(left=place, right=place)
        taken.add((one.left, one.right))
        joined.append(one)
    joined.sort(key=_middle)
    return _marked(joined, marks)


def _middle(sign: Sign) -> float:
    return (sign.left + sign.right) / 2


def logical(signs: list[Sign], size: float) -> str:
    """The text of clusters that stand from left to right, as it is read."""
    seen: list[str] = []
    for place, sign in enumerate(signs):
        if place and sign.left - signs[place - 1].right > size * _SPACE:
            seen.append(" ")
        seen.append(sign.text)
    kinds = [_kind(text) for text in seen]
    if any(unicodedata.bidirectional(text[0]) == "AL" for text in seen):
        # Beside Arabic letters a per cent sign does not keep to its number.
        kinds = ["ON" if kind == "ET" else kind for kind in kinds]
    rightward = kinds.count("R") >= kinds.count("L")
    runs = _runs(kinds, rightward)
    if rightward:
        runs.reverse()
    parts: list[str] = []
    for start, end, backwards in runs:
        parts += reversed(seen[start:end]) if backwards else seen[start:end]
    return "".join(parts)


def _one(cluster: list[Sign]) -> Sign:
    """Letters that share one shape."""
    if len(cluster) == 1:
        return cluster[0]
    text = "".join(sign.text for sign in cluster)
    if (len(text) == 2 and text[1] == _LAM and text[0] in _ALEFS) or text.startswith(" "):
        text = text[::-1]
    return cluster[0]._replace(text=text.strip())


def _marked(signs: list[Sign], marks: list[Sign]) -> list[Sign]:
    for mark in marks:
        if not signs:
            return [mark]
        distances = [abs(_middle(sign) - _middle(mark)) for sign in signs]
        nearest = distances.index(min(distances))
        signs[nearest] = signs[nearest]._replace(text=signs[nearest].text + mark.text)
    return signs


def _kind(text: str) -> str:
    """L, R, N for a number, and what the algorithm calls the rest."""
    found = unicodedata.bidirectional(text[0])
    return "R" if found in _RIGHT else "N" if found in _NUMBER else found


def _runs(kinds: list[str], rightward: bool) -> list[tuple[int, int, bool]]:
    """Stretches that are read in one direction, from left to right; whether that is backwards."""
    runs: list[tuple[int, int, bool]] = []
    place, count = 0, len(kinds)
    while place < count:
        start = place
        if kinds[place] in "LN" or (kinds[place] in _BESIDE_A_NUMBER and _number_beside(kinds, place)):
            place = _end_of_leftward(kinds, place, rightward)
            runs.append((start, place, False))
        elif rightward:
            place += 1
            runs.append((start, place, True))
        else:
            place = _end_of_rightward(kinds, place)
            runs.append((start, place, kinds[start] == "R"))
    return runs


def _number_beside(kinds: list[str], place: int) -> bool:
    return place + 1 < len(kinds) and kinds[place] == "ET" and kinds[place + 1] == "N"


def _end_of_leftward(kinds: list[str], place: int, rightward: bool) -> int:
    """Where a stretch of Latin letters and numbers ends, with what stands between them."""
    end, latin, count = place + 1, kinds[place] == "L", len(kinds)
    while end < count:
        ahead = end
        while ahead < count and kinds[ahead] not in "LRN":
            ahead += 1
        if ahead < count and kinds[ahead] != "R" and (latin or not rightward or kinds[ahead] == "L" or ahead - end < 2):
            joins_numbers = all(kind in _BESIDE_A_NUMBER for kind in kinds[end:ahead])
            if latin or kinds[ahead] == "L" or joins_numbers or not rightward:
                latin = latin or kinds[ahead] == "L"
                end = ahead + 1
                continue
        while end < count and kinds[end] == "ET":  # a per cent sign
            end += 1
        break
    return end


def _end_of_rightward(kinds: list[str], place: int) -> int:
    """Where a stretch of right-to-left letters ends in a line that is read from the left."""
    end = place + 1
    if kinds[place] != "R":
        return end
    for ahead in range(end, len(kinds)):
        if kinds[ahead] in "LN":
            break
        if kinds[ahead] == "R":
            end = ahead + 1
    return end
