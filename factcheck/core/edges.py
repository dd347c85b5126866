"""Where an end of a passage goes when it is moved by a word, a part of a sentence, a sentence or a paragraph.

Offsets are code points. Everything is looked for near the end that moves, so a text of any size is as quick as
a short one; only the end of a paragraph is as far away as the paragraph is long.
"""

import functools
import re
from typing import Literal

from factcheck.core import sentences
from factcheck.core import text as words
from factcheck.core.text import trim

Unit = Literal["word", "part", "sentence", "paragraph"]
"""A part of a sentence is what lies between two commas, semicolons, dashes and the like."""
Edge = Literal["start", "end"]


def moved(text: str, start: int, end: int, unit: Unit, edge: Edge, step: int) -> tuple[int, int]:
    """The passage ``[start, end)`` with one end moved by one unit (``step`` +1 later, -1 earlier).

    The passage as it was where the end cannot go further that way, or nothing would be left of it.
    """
    if edge == "end":
        there = start, _LATER_END[unit](text, end) if step > 0 else _EARLIER_END[unit](text, end)
    else:
        there = _LATER_START[unit](text, start) if step > 0 else _EARLIER_START[unit](text, start), end
    return there if there[0] < there[1] else (start, end)


def sentence_end_after(text: str, position: int) -> int:
    """Where the words end of the first sentence whose words end behind ``position``."""
    stop = position
    while stop < len(text):
        stop = sentences.end_after(text, stop)
        found = _words_end(text, stop, position)
        if found > position:
            return found
    return position


def sentence_end_before(text: str, position: int) -> int:
    """Where the words end of the last sentence whose words end before ``position``; 0 if there is none."""
    return _words_end(text, sentences.sentence_at(text, max(0, position - 1))[0], 0)


def sentence_start_after(text: str, position: int) -> int:
    """Where the words begin of the first sentence that begins behind ``position``; the text's length if none does."""
    return _words_start(text, sentences.end_after(text, position))


def sentence_start_before(text: str, position: int) -> int:
    """Where the words begin of the last sentence whose words begin before ``position``."""
    start = position
    while start > 0:
        start = sentences.start_before(text, start - 1)
        found = _words_start(text, start)
        if found < position:
            return found
    return position


def part_end_after(text: str, position: int) -> int:
    """Where the first part of a sentence ends whose words end behind ``position``."""
    stop = sentence_end_after(text, position)
    found = (_before(mark) for mark in _mark().finditer(text, position, stop))
    return next((at for at in found if at > position and _says(text, position, at)), stop)


def part_end_before(text: str, position: int) -> int:
    """Where the last part of a sentence ends whose words end before ``position``; 0 if there is none."""
    start = sentences.sentence_at(text, max(0, position - 1))[0]
    found = [_before(mark) for mark in _mark().finditer(text, start, position)]
    within = [at for at in found if at < position and _says(text, at, position)]
    return within[-1] if within else sentence_end_before(text, position)


def part_start_after(text: str, position: int) -> int:
    """Where the first part of a sentence begins behind ``position``; the text's length if none does."""
    stop = sentence_start_after(text, position)
    found = (mark.end() for mark in _mark().finditer(text, position, stop))
    return next((at for at in found if _says(text, position, at)), stop)


def part_start_before(text: str, position: int) -> int:
    """Where the last part of a sentence begins before ``position``."""
    start = sentence_start_before(text, position)
    found = [mark.end() for mark in _mark().finditer(text, start, position)]
    within = [at for at in found if at < position and _says(text, at, position)]
    return within[-1] if within else start


def paragraph_end_after(text: str, position: int) -> int:
    """Where the words end of the first paragraph whose words end behind ``position``."""
    stop = position
    while stop < len(text):
        found = text.find("\n", stop)
        stop = len(text) if found < 0 else found + 1
        there = _words_end(text, stop, position)
        if there > position:
            return there
    return position


def paragraph_end_before(text: str, position: int) -> int:
    """Where the words end of the last paragraph whose words end before ``position``; 0 if there is none."""
    return _words_end(text, text.rfind("\n", 0, max(0, position - 1)) + 1, 0)


def paragraph_start_after(text: str, position: int) -> int:
    """Where the words begin of the first paragraph that begins behind ``position``; the text's length if none does."""
    found = text.find("\n", position)
    return len(text) if found < 0 else _words_start(text, found)


def paragraph_start_before(text: str, position: int) -> int:
    """Where the words begin of the last paragraph whose words begin before ``position``."""
    start = position
    while start > 0:
        start = text.rfind("\n", 0, start - 1) + 1 if start > 1 else 0
        found = _words_start(text, start)
        if found < position:
            return found
    return position


def halves(text: str, start: int, end: int) -> int | None:
    """Where a passage falls into two, nearest its middle: between sentences, or else behind a mark within one.

    None for words without such a mark.
    """
    middle = (start + end) // 2
    between = [at for at in sentences.sentence_at(text, middle) if parts(text, start, at, end)]
    if not between:
        found = (mark.end() for mark in _mark().finditer(text, start, end))
        between = [at for at in found if parts(text, start, at, end)]
    return min(between, key=lambda at: abs(at - middle), default=None)


def parts(text: str, start: int, at: int, end: int) -> bool:
    """Whether there are words on both sides of a place in a passage."""
    return start < at < end and not text[start:at].isspace() and not text[at:end].isspace()


def _says(text: str, start: int, end: int) -> bool:
    """Whether there are words in a stretch."""
    return any(map(str.isalnum, text[start:end]))


def _before(mark: re.Match[str]) -> int:
    """Where the words before a mark end: the mark itself does not belong to them, quotation marks behind it do."""
    there = mark.group().rstrip()
    return mark.start() if len(there) < 2 or mark.group()[0].isspace() else mark.start() + len(there)


def _words_end(text: str, position: int, least: int) -> int:
    """``position`` moved back over white space, no further than ``least``."""
    while position > least and text[position - 1].isspace():
        position -= 1
    return position


def _words_start(text: str, position: int) -> int:
    """``position`` moved on over white space."""
    return trim(text, position, len(text))[0] if position < len(text) else position


@functools.cache
def _mark() -> re.Pattern[str]:
    """A mark that parts a sentence: a comma and its like before white space, a dash, or the marks of other scripts."""
    return re.compile(r"[,;:،؛][\"'”’»)\]]*\s+|\s[–—-]\s+|—|[、，；：၊]")


_LATER_END = {
    "word": words.word_end_after,
    "part": part_end_after,
    "sentence": sentence_end_after,
    "paragraph": paragraph_end_after,
}
_EARLIER_END = {
    "word": words.word_end_before,
    "part": part_end_before,
    "sentence": sentence_end_before,
    "paragraph": paragraph_end_before,
}
_LATER_START = {
    "word": words.word_start_after,
    "part": part_start_after,
    "sentence": sentence_start_after,
    "paragraph": paragraph_start_after,
}
_EARLIER_START = {
    "word": words.word_start_before,
    "part": part_start_before,
    "sentence": sentence_start_before,
    "paragraph": paragraph_start_before,
}
