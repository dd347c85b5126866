"""Sentences with exact offsets: pieces of a text that, joined, are the text again.

Where a sentence ends is decided on the spot, from a few characters before and behind a mark, and nothing is
carried from one sentence to the next. So any place of a text of any size can be asked at once, and it gets the
answer that reading from the top would give. Offsets are code points. A piece holds the white space behind its
sentence; :func:`factcheck.core.text.trim` takes that off.

Where no mark ends a sentence for ``MOST`` code points, the text is cut at fixed places (at white space, else
between clusters) that stay clear of the ends next to them: no sentence below ``_CLEAR`` code points is ever cut.
"""

import functools
import re
from collections.abc import Iterator
from types import ModuleType
from typing import Final

from factcheck.core.text import joins

MOST: Final = 4000
"""No piece is longer, in code points."""

_GRID: Final = 1800
"""Long stretches without an end are cut near every multiple of this."""
_CLEAR: Final = 1900
"""Code points that such a cut keeps from the ends of sentences before and behind it."""
_SLACK: Final = 200
"""How far before its place such a cut may lie, for white space."""
_REACH: Final = _CLEAR + _GRID + _SLACK + _CLEAR
"""Without an end within so many code points there is a cut."""
_WINDOW: Final = 65_536
_RUN: Final = 500
"""Marks, or white space, in a row that are looked at the most."""

_FREE_MARKS = ".!?…‥‼⁇⁈⁉\u037e"
"""They end a sentence only where white space follows."""
_FULL_MARKS = "؟۔।॥။។៕։።፧。！？｡．"
"""They end a sentence without it, too."""
_MARKS = _FREE_MARKS + _FULL_MARKS
_UNSPACED = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff「『“（《"
"""Signs before which a question or exclamation mark of half width needs no white space either."""
_THAI = "\u0e01-\u0e5b"
_CLOSERS = (
    "\"'”’»›)\\]}」』）］｝】〉》〕〗\u0300-\u036f\u200b-\u200f\u202c\u2069\ufe00-\ufe0f\u20dd-\u20e3\u00ad¹²³⁰-⁹"
)
_ZAWGYI_FIRST = frozenset("\u1031\u103b\u107e\u107f\u1080\u1081\u1082\u1083\u1084\u108f")
"""Signs of Burmese that Unicode hangs on the one before, and that begin a word in the Zawgyi encoding."""
_WHITE = r"\s"
_GOES_ON = frozenset(",;:،؛、，；：)]}）］」』»›%" + _MARKS)
"""No sentence begins with one of these."""
_OPENERS = frozenset(
    "\"'“”‘’«»‹›„‚‟([{<¿¡—–-−―•*_#|>・「『（《〈【〔〖\u200b\u200e\u200f\u202a\u202b\u2066\u2067\u2068"
)
_TOKEN_STOPS = frozenset(" \t\n\u00a0\u202f\u3000\"'“”‘’«»„‚()[]{}<>/-–—,;:!?…|=+·")
_LONGEST_TOKEN: Final = 16


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield ``(start, end)`` of each sentence from ``start``, where one must begin; joined they are the text.

    With ``end`` the last one is the sentence that holds the code point before it, whole.
    """
    size = len(text)
    last = size if end is None else min(end, size)
    low = _clear_of_marks(text, start)
    while start < last:
        high = low + _WINDOW
        for stop in _stops(text, start, low, high):
            while stop - start > _CLEAR:
                cut = end_after(text, start)
                yield start, cut
                start = cut
            if start < stop:
                yield start, stop
                start = stop
            if start >= last:
                return
        low = high
        while start < last and (high >= size or high - start > _REACH):
            cut = end_after(text, start)
            yield start, cut
            start = cut


def end_after(text: str, position: int) -> int:
    """End of the first sentence that ends behind ``position``; the text's length at the latest."""
    position, size = max(position, 0), len(text)
    if position >= size:
        return size
    stop = _stop_after(text, position, _REACH)
    if stop - position <= _CLEAR:
        return stop
    for place in range(position // _GRID + 1, position // _GRID + 6):
        cut = _cut(text, place * _GRID)
        if cut <= position:
            continue
        if cut > stop - _CLEAR:
            return stop
        if cut - position >= _CLEAR or cut - _stop_before(text, position, _CLEAR) >= _CLEAR:
            return cut
    return stop


def start_before(text: str, position: int) -> int:
    """Start of the sentence that holds ``position``: the last place at or before it where one begins."""
    position = min(position, len(text) - 1)
    if position <= 0:
        return 0
    start = _stop_before(text, position, _REACH)
    if position - start < _CLEAR:
        return start
    stop = _stop_after(text, position, _CLEAR)
    for place in range(position // _GRID + 1, position // _GRID - 5, -1):
        cut = _cut(text, place * _GRID)
        if cut <= position and cut <= stop - _CLEAR:
            return cut if cut - start >= _CLEAR else start
    return start


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """The sentence that holds a code point; the last one for the end of the text. ``(0, 0)`` for no text."""
    if not text:
        return 0, 0
    position = min(max(position, 0), len(text) - 1)
    return start_before(text, position), end_after(text, position)


# -- ends that a mark or a line break makes ---------------------------------------------------------------------------


def _stops(text: str, position: int, low: int, high: int) -> Iterator[int]:
    """Ends behind ``position`` that marks between ``low`` and ``high`` make, in order."""
    for found in _places().finditer(text, low, high + 4 * _RUN):
        start, stop = found.span()
        if start >= high:
            return
        if stop > position and _is_end(text, start, stop):
            yield stop
            position = stop


def _stop_after(text: str, position: int, reach: int) -> int:
    """The first end behind ``position``; when there is none within ``reach``, a place beyond it or the text's end."""
    size, low, window = len(text), _clear_of_marks(text, position), 320
    limit = min(position + reach + 1, size)
    while low < limit:
        high = min(low + window, limit)
        for stop in _stops(text, position, low, high):
            return stop
        low, window = high, window * 4
    return size if size - position <= reach else position + reach + _CLEAR


def _stop_before(text: str, position: int, reach: int) -> int:
    """The last end at or before ``position``; when there is none within ``reach``, a place before that or 0."""
    window = 320
    while True:
        low = _clear_of_marks(text, max(0, position - min(window, reach)))
        spans = [found.span() for found in _places().finditer(text, low, position + 64)]
        for start, stop in reversed(spans):
            if stop <= position and _is_end(text, start, stop):
                return stop
        if low == 0:
            return 0
        if window >= reach:
            return min(low, position - reach)
        window *= 4


def _clear_of_marks(text: str, position: int) -> int:
    """A place at or before ``position`` behind which every mark that matters to it begins."""
    runs = _runs()
    floor = max(0, position - 3 * _RUN)
    while position > floor and (text[position - 1] in runs or text[position - 1].isspace()):
        position -= 1
    return max(0, position - 1)


@functools.cache
def _runs() -> frozenset[str]:
    inside = re.compile(f"[{re.escape(_MARKS)}{_CLOSERS}“‘«\\[0-9 ,–-]")
    return frozenset(filter(inside.match, map(chr, range(0x10000))))


@functools.cache
def _places() -> re.Pattern[str]:
    """Places where a sentence may end: the match stops where the next would begin. Its time grows with the text."""
    free, full, every = re.escape(_FREE_MARKS), re.escape(_FULL_MARKS), re.escape(_MARKS)
    behind = f"(?=[{_WHITE}\"'”’»)\\].,;:!?]|\\Z)"
    note = "\\[[0-9][0-9 ,–-]{0,8}\\]"
    closers = f"(?:[{_CLOSERS}]|[“‘«]{behind}|[ \u00a0]?{note}|[ \u00a0\u202f]»{behind}){{0,50}}+"
    run = f"{{0,{_RUN}}}+"
    # One class for the first sign of all: that is what makes the search fast. What it was is asked behind it.
    return re.compile(
        f"[\n{every}{_THAI}](?:(?<=\n){_WHITE}{run}"
        f"|(?<=[{every}])(?<![{every}][{every}])(?:"
        f"[{every}]{run}{closers}{_WHITE}{{1,{_RUN}}}+(?![{every},;:])"
        f"|(?:(?<=[{full}])|[{free}]{run}[{full}])[{every}]{run}{closers}"
        f"|(?<=[!?])[!?]{run}{closers}(?=[{_UNSPACED}]))"
        f'|(?<=[{_THAI}])”? {{1,50}}+(?=["“]?[{_THAI}]))'
    )


def _is_end(text: str, start: int, stop: int) -> bool:
    """Whether a sentence ends at ``stop``, behind the mark at ``start`` and what belongs to it."""
    following = text[stop : stop + 1]
    if not following:
        return True
    if joins(following) and following not in _ZAWGYI_FIRST:
        return False
    if text.find("\n", start, stop) >= 0:
        return True
    if following in _GOES_ON:
        return False
    mark = text[start]
    if "\u0e01" <= mark <= "\u0e5b":
        return _is_thai_gap(text, start, stop)
    if mark not in _FREE_MARKS or not text[stop - 1].isspace():
        return text[stop - 1] not in "」』”）" or not text.startswith(_abbreviations().QUOTED_ON, stop)
    ahead = stop
    while (text[ahead] in _OPENERS or text[ahead] == " ") and ahead < stop + 8 and ahead + 1 < len(text):
        ahead += 1
    if _is_lower(text[ahead]):
        return False
    if text[start + 1] in _MARKS:
        return mark not in ".…" or not text[ahead].isdigit()
    return mark != "." or _is_full_stop(text, start, ahead)


def _is_lower(sign: str) -> bool:
    """Whether a letter is a small one; those of Georgian, which has no others in running text, are not."""
    return sign.islower() and not "\u10d0" <= sign <= "\u10ff"


# -- full stops -------------------------------------------------------------------------------------------------------


def _is_full_stop(text: str, start: int, ahead: int) -> bool:
    """Whether the single full stop at ``start`` ends a sentence when the next word begins at ``ahead``."""
    low, floor = start, max(0, start - _LONGEST_TOKEN)
    while low > floor and text[low - 1] not in _TOKEN_STOPS:
        low -= 1
    token = text[low:start]
    if not token:
        return not text[max(0, start - 1) : start].isspace()  # the dots of “. . .”
    if "\u0e01" <= token[-1] <= "\u0e5b":
        return _is_thai_gap(text, start, ahead)
    if low == floor and start > _LONGEST_TOKEN:
        return True
    if token.isdigit():
        return _is_after_figure(text, low, token, ahead)
    token = _joined(text, low, token)
    tables = _abbreviations()
    low_case = token[:1].lower() + token[1:]
    if token in tables.NEVER or low_case in tables.NEVER:
        return False
    if text[ahead].isdecimal() and (token in tables.BEFORE_FIGURE or low_case in tables.BEFORE_FIGURE):
        return False
    if len(token) == 1 and token.isascii() and text[ahead].isalpha() and not text[ahead].isupper():
        return True  # a script without capitals goes on: that is no initial
    if token in tables.MAYBE or low_case in tables.MAYBE or _is_short(token):
        return _begins(text, ahead)
    return not (_opens_line(text, low) and _is_list_mark(token))


def _joined(text: str, low: int, token: str) -> str:
    """The token with the single letters before it: “z. B” as “z.B”."""
    if len(token) > 1:
        return token
    for _again in range(3):
        before = text[max(0, low - 4) : low].rjust(4)
        if before[-1] not in " \u00a0\u202f" or before[-2] != "." or not before[-3].isalpha() or before[0].isalnum():
            break
        token, low = f"{before[-3]}.{token}", low - 3
    return token


def _is_short(token: str) -> bool:
    """An initial (“J”), dotted letters (“U.S.A”), or a Roman figure behind a name (“XIV”)."""
    if len(token) == 1:
        return token.isalpha() and ord(token) < 0x900
    if "." in token:
        return all(0 < len(part) < 4 and part.isalpha() for part in token.split("."))
    return all(sign in "IVX" for sign in token)


def _is_after_figure(text: str, low: int, figure: str, ahead: int) -> bool:
    if _opens_line(text, low):
        return len(figure) > 3
    if len(figure) > 3:
        return True
    tables = _abbreviations()
    coming = text[ahead : ahead + 24]
    if len(figure) < 3 and _date_goes_on().match(coming):
        return False
    word = _first_word(coming)
    if word in tables.ORDINAL_NEXT:
        return False
    before = text[max(0, low - 12) : low].split()
    return not before or before[-1] not in tables.ORDINAL_BEFORE or word in tables.STARTERS or not word


@functools.cache
def _date_goes_on() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}\.(?!\d)|\d{4}\b")


def _first_word(coming: str) -> str:
    end = 0
    while end < len(coming) and (coming[end].isalpha() or coming[end] == "-"):
        end += 1
    return "" if end == 1 and coming[1:2] == "." else coming[:end]


def _begins(text: str, ahead: int) -> bool:
    """Whether a word that usually begins a sentence stands at ``ahead``."""
    return _first_word(text[ahead : ahead + 24]) in _abbreviations().STARTERS


def _opens_line(text: str, low: int) -> bool:
    """Whether nothing but white space, or the end of another sentence, stands before ``low``."""
    before = text[max(0, low - 12) : low].rstrip(" \t\u00a0\u3000")
    if not before:
        return low < 12
    return before[-1] in "\n:;"


def _is_list_mark(token: str) -> bool:
    return len(token) <= 6 and token.replace(".", "").isdigit()


@functools.cache
def _abbreviations() -> ModuleType:
    from factcheck.core import abbreviations

    return abbreviations


def _is_thai_gap(text: str, start: int, stop: int) -> bool:
    """Whether the space behind the Thai sign at ``start`` ends a sentence.

    Thai has no mark for it: spaces part sentences, but also clauses, names and figures. Words that go on tell most
    of the others; what is left must be long enough, or have a word that often begins or ends a sentence beside it.
    """
    tables = _abbreviations()
    gap = start + 1 if text[start + 1] == " " else start + 2
    first = stop + 1 if text[stop] in '"“' else stop
    before = text[max(0, gap - 20) : gap]
    if before.endswith(tables.THAI_UNFINISHED) or text.startswith(tables.THAI_GOES_ON, first):
        return False
    if before.endswith(tables.THAI_FINISHED) or text.startswith(tables.THAI_BEGINS, stop):
        return " " not in before[-5:]
    return len(before) == 20 and " " not in before and " " not in text[stop : stop + 8]


# -- cuts where no sentence ends --------------------------------------------------------------------------------------


def _cut(text: str, place: int) -> int:
    """Where a stretch without ends is cut at or before ``place``: behind white space, else between clusters."""
    if place >= len(text):
        return len(text)
    for position in range(place, max(0, place - _SLACK), -1):
        if text[position - 1].isspace() and not text[position].isspace() and not joins(text[position]):
            return position
    for position in range(place, max(0, place - _SLACK), -1):
        if _parts(text[position - 1], text[position]):
            return position
    return place


def _parts(before: str, sign: str) -> bool:
    """Whether two characters surely stand in two clusters (flags and syllables of Hangul are left whole)."""
    if joins(sign) or before == "\u200d" or (before == "\r" and sign == "\n"):
        return False
    flags = "\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= sign <= "\U0001f1ff"
    return not flags and not "\u1100" <= sign <= "\u11ff"
