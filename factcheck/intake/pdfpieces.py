"""What PDFium sees on a page becomes pieces: runs of characters on one line, without a wide gap in them.

PDFium's own order and spaces are kept within a run of Latin and the like; a run with right-to-left letters is put in
order by :mod:`factcheck.intake.pdfbidi`. Only the child process comes here: PDFium is not safe in threads.
"""

import ctypes
import math
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from factcheck.intake import pdfbidi
from factcheck.intake.pdfbidi import Sign

_WIDE = 0.8
"""A gap of so many heights parts two pieces, if the other gaps of the run are clearly smaller."""
_PLAIN = 1.9
"""A gap of so many heights parts two pieces in any case."""
_SLANT = 4
"""Degrees by which a line may differ from an upright one."""
_LIFT = 0.15
"""Heights by which a word may stand higher or lower than the first of its run."""
_HEIGHT = 1.17
"""A line's height in most fonts, in ems: fonts say it too differently to be asked."""
_BOLD = 600
UNREAD = "\ufffd"
HYPHEN = "\u00ad"
"""What a hyphen becomes that PDFium takes for one at the end of a line."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF02D: "-", 0xF076: "❖"}
"""What Word's bullets are in the fonts for signs."""
_LIGATURES = range(0xFB00, 0xFB07)
_ARABIC_FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFF))


class Piece(NamedTuple):
    """Characters in a row: their text, the box around them, the base line, the height, whether they are bold."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    base: float
    size: float
    bold: bool
    stops: tuple[tuple[int, float, float], ...] = ()
    """The spaces in it: which character of the text, and from where to where."""


class Seen(NamedTuple):
    """The pieces of a page as if it were upright, y growing upwards; those that stand across; what was left out."""

    pieces: list[Piece]
    across: list[Piece]
    slanted: int


class _Run(NamedTuple):
    signs: list[Sign]
    turn: int  # quarters of a turn; -1 for a slant
    base: tuple[float, float]
    size: float
    bold: bool


def seen_on(text: Any, raw: Any) -> Seen:
    """The pieces of a text page of PDFium; ``raw`` is pypdfium2's module of PDFium's own functions."""
    runs = list(_runs(text, raw))
    counted = [sum(len(run.signs) for run in runs if run.turn == turn) for turn in range(4)]
    main = max(range(4), key=counted.__getitem__)
    upright: list[Piece] = []
    across: list[Piece] = []
    for run in runs:
        if run.turn >= 0:
            signs = [_turned(sign, run.turn) for sign in run.signs] if run.turn else run.signs
            base = _turned_point(*run.base, run.turn)[1]
            (upright if run.turn == main else across).extend(_pieces(signs, base, run.size, run.bold))
    return Seen(upright, across, sum(len(run.signs) for run in runs if run.turn < 0))


def _runs(text: Any, raw: Any) -> Iterator[_Run]:
    """What PDFium holds for lines, and more often parts of lines, in its own order."""
    box, begin, box_of = raw.FS_RECTF(), _Begin(text, raw), raw.FPDFText_GetLooseCharBox
    signs: list[Sign] = []
    last = -1
    for place, character, spaced in _characters(text, raw):
        if character == "\n":
            if signs:
                yield begin.run(signs, last)
            signs = []
            continue
        if not box_of(text, place, box):
            continue
        behind_figure = bool(signs) and signs[-1].text.isdecimal() and not character.isdecimal()
        if not signs or ((spaced or behind_figure) and begin.lifted(place)):
            if signs:
                yield begin.run(signs, last)
                signs = []
            begin.at(place)
        inside = spaced and character >= "\u0590" and place and _shares_space(text, place, (box.left, box.right), raw)
        signs.append(
            Sign(
                " " + character if inside else character,
                box.left,
                box.right,
                box.bottom,
                box.top,
                spaced and bool(signs),
            )
        )
        last = place
    if signs:
        yield begin.run(signs, last)


def _characters(text: Any, raw: Any) -> Iterator[tuple[int, str, bool]]:
    """Place, character, and whether a space is in front of it; a line feed where PDFium says that a line ends."""
    unicode_of, count = raw.FPDFText_GetUnicode, raw.FPDFText_CountChars(text)
    spaced = False
    index = 0
    while index < count:
        code = unicode_of(text, index)
        place, index = index, index + 1
        if code in (10, 13):
            yield place, "\n", False
            spaced = False
        elif code in (2, 0xFFFE):  # a hyphen, and nothing else of its line comes
            yield place, HYPHEN, spaced
            yield place, "\n", False
            spaced = False
        elif 0x20 < code < 0x7F:
            yield place, chr(code), spaced
            spaced = False
        else:
            if 0xD800 <= code < 0xDC00 and index < count:
                character = _astral(code, unicode_of(text, index))
                index += 1
            else:
                character = chr(code)
            if character.isspace():
                spaced = True
                continue
            yield place, _mended(character, text, place, raw), spaced
            spaced = False


class _Begin:
    """The first character of a run: where it stands, how it is turned, how large it is."""

    def __init__(self, text: Any, raw: Any) -> None:
        self._text, self._raw = text, raw
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = raw.FS_MATRIX()
        self._first = 0
        self._base = (0.0, 0.0)
        self._turn = 0
        self._size = 0.0

    def at(self, place: int) -> None:
        """A run begins with this character."""
        self._first = place
        angle = math.degrees(self._raw.FPDFText_GetCharAngle(self._text, place)) % 360
        turn = round(angle / 90)
        self._turn = turn % 4 if abs(angle - turn * 90) <= _SLANT else -1
        self._base = self._origin(place)
        self._size = self._size_at(place)

    def lifted(self, place: int) -> bool:
        """Whether a character stands on another line than the run's first."""
        base = self._origin(place)
        across = 1 if self._turn % 2 == 0 else 0
        return abs(base[across] - self._base[across]) > _LIFT * self._size

    def run(self, signs: list[Sign], last: int) -> _Run:
        """The run that began there and ends with this character."""
        bold = all(_is_bold(self._text, at, self._raw) for at in (self._first, last))
        size = self._size_at((self._first + last) // 2) or self._size
        return _Run(signs, self._turn, self._base, size, bold)

    def _origin(self, place: int) -> tuple[float, float]:
        self._raw.FPDFText_GetCharOrigin(self._text, place, self._x, self._y)
        return self._x.value, self._y.value

    def _size_at(self, place: int) -> float:
        if self._raw.FPDFText_IsGenerated(self._text, place) or not self._raw.FPDFText_GetMatrix(
            self._text, place, self._matrix
        ):
            return self._size
        em = self._raw.FPDFText_GetFontSize(self._text, place) * math.hypot(self._matrix.c, self._matrix.d)
        # A real space says nothing of its size either.
        return em * _HEIGHT if em > 1 else self._size


def _shares_space(text: Any, place: int, edges: tuple[float, float], raw: Any) -> bool:
    """Whether the space in front of a letter is part of the same shape."""
    box = raw.FS_RECTF()
    return bool(raw.FPDFText_GetLooseCharBox(text, place - 1, box)) and (box.left, box.right) == edges


def _is_bold(text: Any, index: int, raw: Any) -> bool:
    """Whether a character is bold: by its font's weight, or by its name, for many fonts do not say it otherwise."""
    if raw.FPDFText_GetFontWeight(text, index) >= _BOLD:
        return True
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    size = raw.FPDFText_GetFontInfo(text, index, name, 128, flags)
    return 0 < size <= 128 and b"bold" in name.raw[: size - 1].lower()


def _astral(high: int, low: int) -> str:
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) if 0xDC00 <= low < 0xE000 else UNREAD


def _mended(character: str, text: Any, place: int, raw: Any) -> str:
    """A character in the form in which people write it: ligatures and shapes as letters, the unreadable marked."""
    code = ord(character)
    if code in _BULLETS:
        return _BULLETS[code]
    if code < 0x20 or 0xE000 <= code < 0xF900 or (code > 0x7E and raw.FPDFText_HasUnicodeMapError(text, place) == 1):
        return UNREAD
    if code in _LIGATURES or any(code in forms for forms in _ARABIC_FORMS):
        return unicodedata.normalize("NFKC", character)
    return character


def _turned(sign: Sign, turn: int) -> Sign:
    left, bottom = _turned_point(sign.left, sign.bottom, turn)
    right, top = _turned_point(sign.right, sign.top, turn)
    return sign._replace(left=min(left, right), right=max(left, right), bottom=min(bottom, top), top=max(bottom, top))


def _turned_point(x: float, y: float, turn: int) -> tuple[float, float]:
    return ((x, y), (-y, x), (-x, -y), (y, -x))[turn]  # PDFium turns clockwise


def _pieces(signs: list[Sign], base: float, size: float, bold: bool) -> Iterator[Piece]:
    """Cut a run where there is a wide gap."""
    size = size or median(sign.top - sign.bottom for sign in signs) or 1.0
    mixed = pdfbidi.is_mixed(signs)
    if mixed:
        signs = pdfbidi.by_place(signs)
    gaps = [after.left - before.right for before, after in pairwise(signs)]
    spaces = [gap for gap, sign in zip(gaps, signs[1:], strict=True) if sign.spaced or gap > size * 0.15]
    usual = median(spaces) if len(spaces) > 2 else size * 0.28
    start = 0
    for place, gap in enumerate([*gaps, math.inf], 1):
        if gap > size * _PLAIN or (gap > size * _WIDE and gap > usual * 2.5):
            yield _piece(signs[start:place], base, size, bold, mixed)
            start = place


def _piece(signs: list[Sign], base: float, size: float, bold: bool, mixed: bool) -> Piece:
    stops: tuple[tuple[int, float, float], ...] = ()
    if mixed and pdfbidi.is_mixed(signs):
        text = pdfbidi.logical(signs, size)
    else:
        if len(signs) > 1 and any(sign.text.isdecimal() for sign in signs):
            floor, height = (
                median(found) for found in zip(*((s.bottom, s.top - s.bottom) for s in signs), strict=True)
            )
            signs = [_raised(sign, floor, height) for sign in signs]
        text, stops = _spelt(signs)
    text = text[:-1].replace(HYPHEN, "-") + text[-1]  # one that is seen in the middle of a line is no soft one
    left, right = min(sign.left for sign in signs), max(sign.right for sign in signs)
    bottom, top = min(sign.bottom for sign in signs), max(sign.top for sign in signs)
    return Piece(text, left, right, bottom, top, base, size, bold, stops)


def _spelt(signs: list[Sign]) -> tuple[str, tuple[tuple[int, float, float], ...]]:
    parts: list[str] = []
    stops: list[tuple[int, float, float]] = []
    length = 0
    for place, sign in enumerate(signs):
        if sign.spaced and place:
            stops.append((length, signs[place - 1].right, sign.left))
            parts.append(" ")
            length += 1
        parts.append(sign.text)
        length += len(sign.text)
    return "".join(parts), tuple(stops)


def _raised(sign: Sign, floor: float, size: float) -> Sign:
    if sign.text.isdecimal() and sign.top - sign.bottom < 0.85 * size and sign.bottom > floor + 0.2 * size:
        return sign._replace(text=raised(sign.text))
    return sign


def raised(figures: str) -> str:
    """Small figures above the line (a note's number, a power) as the characters that look like that."""
    return figures.translate(_RAISED)
