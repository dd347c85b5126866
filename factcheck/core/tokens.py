"""Texts taken apart for comparing: one shape of quotation mark, words and signs, and where neither may be cut."""

import functools
import re

from factcheck.core.rules import cuts_emoji
from factcheck.core.text import joins

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


def fold(text: str) -> str:
    """The text with one shape of quotation mark, dash and space; no position moves."""
    if text.isascii():
        return text.replace("`", "'")
    for plain, others in _FOLDS.items():  # several times as quick as translate(): most of them are in no text
        for other in others:
            if other in text:
                text = text.replace(other, plain)
    return text


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
    if after.isalnum() and (before.isalnum() or (before >= _FIRST_MARK and joins(before))):
        return _unspaced().match(before) is None and _unspaced().match(after) is None
    if before in ".,'’-" and after.isalnum():
        return place > 1 and text[place - 2].isalnum()
    return after in ".,'’" and before.isdigit() and place + 1 < len(text) and text[place + 1].isdigit()


@functools.cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")
