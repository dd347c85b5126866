"""What the widget is given of an article: as long as the stored text, but with nothing Qt would misread.

Every substitution keeps the length, so positions stay exact; the stored string remains the truth for
quotes, copying and search. Giant paragraphs get line breaks, since Qt lays out a whole paragraph at once.
"""

import re
from typing import NamedTuple
from unicodedata import category

from PySide6.QtCore import QTextBoundaryFinder

from factcheck.core.rules import cuts_emoji
from factcheck.core.text import OffsetMap

LONGEST = 8192
"""Paragraphs up to this many code points are left whole."""
PIECE = 2048
_LONGEST_HEADING = 400
_BACK = 1200  # how far before PIECE a piece may end, to end with a sentence

# Qt takes U+FDD0 and U+FDD1 for ends of paragraphs, shows nothing for U+FFFC, drops lone surrogates when
# asked for the text, and ends paragraphs at CR. U+2029 does end a paragraph.
_MISREAD = {"\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd", "\0": "\ufffd", "\r": " ", "\u2029": "\n"}
_LONE = re.compile("[\ud800-\udfff]")
_ENDINGS = (". ", "? ", "! ", "۔ ", "؟ ", "। ", "။", "。", "！", "？")  # fmt: skip
_GRAPHEME = QTextBoundaryFinder.BoundaryType.Grapheme


class Source(NamedTuple):
    """A text ready for the widget."""

    text: str
    """The stored text."""
    shown: str
    """What the widget gets; UTF-16 units of it map to ``text`` through ``offsets``."""
    offsets: OffsetMap
    pieces: dict[int, int]
    """UTF-16 start of each piece that continues a paragraph → UTF-16 start of that paragraph."""


def prepare(text: str) -> Source:
    """Make a stored text ready to be shown."""
    shown = _readable(text)
    cuts = _cuts(shown)
    if not cuts:
        return Source(text, shown, OffsetMap(text), {})
    parts, inserted, last = [], [], 0
    for at, replaced, _paragraph in cuts:
        parts += [shown[last : at - replaced], "\n"]
        last = at
        if not replaced:
            inserted.append(at)
    parts.append(shown[last:])
    offsets = OffsetMap(text, inserted)
    pieces = {offsets.to_utf16(at): offsets.to_utf16(paragraph) for at, _replaced, paragraph in cuts}
    return Source(text, "".join(parts), offsets, pieces)


def is_boundary(text: str, position: int) -> bool:
    """Whether no grapheme cluster is cut at this code point."""
    if position <= 0 or position >= len(text):
        return True
    low, high = max(0, position - 32), min(len(text), position + 32)
    if text[low:high].isascii():
        return True
    # Qt lets the caret between two vowel signs of a Burmese syllable; a claim must not begin there.
    if category(text[position]).startswith("M") and text[position - 1] != "\n":
        return False
    if cuts_emoji(text, position):  # the project refuses such a passage
        return False
    finder = QTextBoundaryFinder(_GRAPHEME, text[low:high])
    finder.setPosition(len(text[low:position].encode("utf-16-le", "surrogatepass")) // 2)
    return finder.isAtBoundary()


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen ``[start, end)`` in code points until it cuts no grapheme cluster."""
    while not is_boundary(text, start):
        start -= 1
    while not is_boundary(text, end):
        end += 1
    return start, end


def _readable(text: str) -> str:
    for wrong, right in _MISREAD.items():
        if wrong in text:
            text = text.replace(wrong, right)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = _LONE.sub("\ufffd", text)
    return text


def _cuts(text: str) -> list[tuple[int, int, int]]:
    """Where pieces begin: (code point, 1 if the space before it becomes the break, start of the paragraph)."""
    cuts: list[tuple[int, int, int]] = []
    start = 0
    while len(text) - start > LONGEST:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        at = start
        while end - at > LONGEST:
            at, replaced = _cut(text, at + PIECE)
            cuts.append((at, replaced, start))
        start = end + 1
    return cuts


def _cut(text: str, wanted: int) -> tuple[int, int]:
    """The best place to break at or before ``wanted``: end of a sentence, a space, any cluster."""
    low = wanted - _BACK
    best, mark = max((text.rfind(ending, low, wanted) + len(ending), ending) for ending in _ENDINGS)
    if best > low and is_boundary(text, best):
        return best, int(mark.endswith(" "))
    space = text.rfind(" ", low, wanted)
    if space >= 0 and is_boundary(text, space + 1):
        return space + 1, 1
    while not is_boundary(text, wanted):
        wanted -= 1
    return wanted, 0


def heading_of(text: str, title: str) -> int:
    """Code points of the first line when it is the article's title, so that nobody reads it twice; else 0.

    A Markdown heading counts without its signs, and a title cut with an ellipsis as far as it goes.
    """
    end = text.find("\n", 0, _LONGEST_HEADING)
    first = text[: end if end >= 0 else min(len(text), _LONGEST_HEADING)]
    words = " ".join(first.strip().lstrip("#").split())  # titles are kept with single spaces
    same = words == title.strip() or (title.endswith("…") and words.startswith(title[:-1].rstrip()))
    return len(first) if words and same else 0
