"""Sentences with exact offsets: pieces of a text that, joined, are the text again.

Where a sentence ends is decided on the spot, from the few characters before and behind a mark, so any place
of a text of any size can be asked without reading what comes before it. Offsets are code points. A piece holds
the white space behind its sentence; :func:`factcheck.core.text.trim` takes that off.
"""

import functools
import re
from collections.abc import Iterator

_BACK = 4000
"""Code points looked back at the most for the beginning of a sentence; one that is longer is cut there."""


@functools.cache
def _end() -> re.Pattern[str]:
    return re.compile(r"[^\S\n]*\n\s*|[.!?…]+[\"'”’»)\]]*\s+|[。！？｡။។៕।॥۔؟]+[\"'”’»」』）\]]*\s*")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield ``(start, end)`` of each sentence from ``start``, where one must begin; joined they are the text."""
    last = len(text) if end is None else end
    while start < last:
        stop = end_after(text, start)
        yield start, stop
        start = stop


def end_after(text: str, position: int) -> int:
    """End of the first sentence that ends behind ``position``; the text's length at the latest."""
    found = _end().search(text, position)
    while found is not None and found.end() <= position:
        found = _end().search(text, found.end())
    return len(text) if found is None else found.end()


def start_before(text: str, position: int) -> int:
    """Start of the sentence that holds ``position``: the last place at or before it where one begins."""
    floor = max(0, position - _BACK)
    begin = text.rfind("\n", 0, floor) + 1 if floor else 0
    begin = max(begin, floor - _BACK)
    start = begin
    while True:
        stop = end_after(text, start)
        if stop > position or stop >= len(text):
            return start
        start = stop


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """The sentence that holds a code point; the last one for the end of the text. ``(0, 0)`` for no text."""
    if not text:
        return 0, 0
    start = start_before(text, min(max(position, 0), len(text) - 1))
    return start, end_after(text, start)
