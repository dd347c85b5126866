"""The text rule, words, and the map between code points and Qt's UTF-16 units.

Offsets are code points of the stored text everywhere but at the widget's edge. No Unicode
normalisation is ever done: it would move offsets (Burmese and Arabic news text is often not NFC).
"""

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Scripts written without spaces between words (CJK, Thai, Lao, Burmese, Khmer): indexed as pairs of characters.
_UNSPACED_SIGNS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\U00020000-\U0003ffff"
)


# These are compiled when first asked for: together they cost 3 ms, which starting would pay.


@functools.cache
def _forbidden() -> re.Pattern[str]:
    """Control characters except tab and line feed, and lone surrogates, which neither SQLite nor UTF-8 can carry."""
    return re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@functools.cache
def _unspaced() -> re.Pattern[str]:
    """A run of unspaced script."""
    return re.compile(f"[{_UNSPACED_SIGNS}]+")


def normalise(text: str) -> str:
    """Apply the text rule: drop leading BOMs, CRLF and CR become LF, forbidden characters U+FFFD.

    Idempotent. C1 controls (U+0080 to U+009F), NEL, U+2028 and soft hyphens stay as they are.
    """
    text = text.lstrip("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _forbidden().sub("\ufffd", text)


def is_normal(text: str) -> bool:
    """Whether the text rule would leave ``text`` as it is."""
    return not text.startswith("\ufeff") and _forbidden().search(text) is None


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield ``(start, end)`` of each word; a character of a script without spaces is a word of its own."""
    for found in _word().finditer(text, start, len(text) if end is None else end):
        low, high = found.span()
        if _unspaced().match(text, low) is None:
            yield low, high
        else:
            yield from _clusters(text, low, high)


@functools.cache
def _word() -> re.Pattern[str]:
    """A run of unspaced script, or a word of any other: its marks (vowels, accents, harakat) belong to it.

    A regular expression's word characters leave marks out, so they are listed. That takes 20 ms, once.
    """
    import unicodedata

    marks = "".join(sign for sign in map(chr, range(0x300, 0x1F000)) if unicodedata.category(sign)[0] == "M")
    letter = f"[^\\W{_UNSPACED_SIGNS}]"
    # A joiner, a non-joiner or a soft hyphen stands inside a word without parting it.
    inside = f"(?:{letter}|[{marks}\u200c\u200d\u00ad])"
    return re.compile(f"[{_UNSPACED_SIGNS}]+|{letter}{inside}*(?:['’\\-‑.,·]{letter}{inside}*)*")


def _clusters(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Split a run of unspaced script into clusters: a base and the marks that follow it; no punctuation."""
    import unicodedata

    start = low
    for position in range(low + 1, high + 1):
        if position == high or unicodedata.category(text[position])[0] != "M":
            if text[start].isalnum():
                yield start, position
            start = position


def joins(sign: str) -> bool:
    """Whether a character belongs to the cluster of the one before it."""
    if sign < "\u0300":
        return False
    import unicodedata

    return (
        unicodedata.category(sign)[0] == "M"
        or sign in "\u200c\u200d\u0e33\u0eb3\uff9e\uff9f"
        or "\U0001f3fb" <= sign <= "\U0001f3ff"
        or "\U000e0020" <= sign <= "\U000e007f"
        or "\u1160" <= sign <= "\u11ff"
        or "\ud7b0" <= sign <= "\ud7fb"
    )


def word_end_after(text: str, position: int) -> int:
    """End of the first word that ends after ``position``; the text's length if there is none."""
    begin = _back_to_gap(text, position)
    for _low, high in words(text, begin):
        if high > position:
            return high
    return len(text)


def word_start_before(text: str, position: int) -> int:
    """Start of the last word that starts before ``position``; 0 if there is none."""
    window = 64
    while True:
        begin = _back_to_gap(text, max(0, position - window))
        starts = [low for low, _high in words(text, begin, position) if low < position]
        if starts:
            return starts[-1]
        if begin == 0:
            return 0
        window *= 4


def word_end_before(text: str, position: int) -> int:
    """End of the last word that ends before ``position``; 0 if there is none."""
    window = 64
    while True:
        begin = _back_to_gap(text, max(0, position - window))
        ends = [high for _low, high in words(text, begin, min(len(text), position + 64)) if high < position]
        if ends:
            return ends[-1]
        if begin == 0:
            return 0
        window *= 4


def word_start_after(text: str, position: int) -> int:
    """Start of the first word that starts after ``position``; the text's length if there is none."""
    for low, _high in words(text, _back_to_gap(text, position)):
        if low > position:
            return low
    return len(text)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Shrink ``[start, end)`` past white space at both ends; empty when there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _back_to_gap(text: str, position: int) -> int:
    """A place at or before ``position`` where no word is cut (white space, or 400 characters back)."""
    floor = max(0, position - 400)
    while position > floor and not text[position - 1].isspace():
        position -= 1
    return position


def search_words(text: str) -> str:
    """The text as the full-text index takes it: runs of unspaced script become overlapping pairs."""
    if text.isascii():
        return text
    return _unspaced().sub(_pairs, text)


def _pairs(found: re.Match[str]) -> str:
    run = found.group()
    pairs = [run[i : i + 2] for i in range(len(run) - 1)]
    # The last character alone, so that a search for one character finds it at the end of a run too.
    return f" {' '.join(pairs)} {run[-1]} "


def search_query(typed: str) -> str:
    """An FTS5 query for what somebody typed: every word must occur, the last one may be unfinished.

    Empty when nothing in ``typed`` can be looked up (only punctuation, say).
    """
    terms: list[str] = []
    # NUL would end the query inside a quotation, a lone surrogate (a byte of the command line) cannot be bound.
    for chunk in normalise(typed).split():
        for part in _split_scripts(chunk):
            terms.extend(_terms(part))
    if not terms:
        return ""
    return " AND ".join([*terms[:-1], terms[-1].removesuffix("*") + "*"])


def _split_scripts(chunk: str) -> list[str]:
    parts: list[str] = []
    last = 0
    for found in _unspaced().finditer(chunk):
        parts += [chunk[last : found.start()], found.group()]
        last = found.end()
    parts.append(chunk[last:])
    return [part for part in parts if any(c.isalnum() for c in part)]


def _terms(part: str) -> list[str]:
    if _unspaced().fullmatch(part) is None:
        return ['"' + part.replace('"', '""') + '"']
    if len(part) == 1:
        return [f'"{part}"*']  # the index knows it as the first of a pair
    pairs = [part[i : i + 2] for i in range(len(part) - 1)]
    return ['"' + " ".join(pairs) + '"']


def _astral_first(mark: tuple[int, int]) -> tuple[int, int]:
    return mark[0], -mark[1]


_PART = 4096  # code points of a text that are looked at together


class OffsetMap:
    """Code point ↔ UTF-16 unit for one text, and for breaks shown in the widget that the text has not.

    ``inserted`` are code point positions in front of which the widget shows one extra unit (a line break
    that cuts a giant paragraph where no space could be shown as one). Both ways cost one bisect.
    """

    def __init__(self, text: str, inserted: Sequence[int] = ()) -> None:
        self._text, self._inserted = text, sorted(inserted)
        self._parts: dict[int, tuple[list[int], list[int]]] = {}
        # How many units more than code points lie in front of each part of the text, and where it begins in units.
        # Counting is ten times cheaper than looking for each astral character, which waits until a part is asked for.
        self._more: list[int] = []
        self._begins: list[int] = []
        if inserted or _extra(text):
            self._count()

    def to_utf16(self, position: int) -> int:
        """UTF-16 unit at which code point ``position`` begins (behind any break shown in front of it)."""
        if not self._more:
            return position
        number = min(position // _PART, len(self._more) - 1)
        after, _units = self._part(number)
        return position + self._more[number] + bisect_left(after, position + 1)

    def to_code_point(self, unit: int) -> int:
        """Code point at UTF-16 ``unit``; the middle of a pair counts as the start of its character."""
        if not self._more:
            return unit
        number = max(0, bisect_right(self._begins, unit) - 1)
        _after, units = self._part(number)
        return unit - self._more[number] - bisect_left(units, unit)

    def _count(self) -> None:
        more = taken = 0
        for low in range(0, len(self._text) + 1, _PART):
            self._more.append(more)
            self._begins.append(low + more)
            last = bisect_right(self._inserted, low + _PART)
            more += _extra(self._text[low : low + _PART]) + last - taken
            taken = last

    def _part(self, number: int) -> tuple[list[int], list[int]]:
        """Code points from which on there is one more unit in front, and those units, of one part."""
        found = self._parts.get(number)
        if found is None:
            low, high = number * _PART, (number + 1) * _PART
            # (code point from which one more unit lies in front, 1 where that unit is half of a pair)
            marks = [(sign.end(), 1) for sign in _ASTRAL.finditer(self._text, low, high)]
            first = bisect_right(self._inserted, low) if number else 0
            breaks = self._inserted[first : bisect_right(self._inserted, high)]
            if breaks:
                marks = sorted([*marks, *((position, 0) for position in breaks)], key=_astral_first)
            more = self._more[number]
            after = [position for position, _half in marks]
            units = [position + more + index - half for index, (position, half) in enumerate(marks)]
            found = self._parts[number] = after, units
        return found


def _extra(text: str) -> int:
    """How many UTF-16 units a text has more than code points."""
    return 0 if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)
