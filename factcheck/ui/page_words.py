"""On which page of a paged original a passage is, in words."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def page_words(pages: Sequence[int], start: int, end: int) -> str:
    """“p. 3” or “p. 3–4” for a passage in code points; "" where the original has no pages."""
    if not pages:
        return ""
    first = bisect_right(pages, start) or 1
    last = max(first, bisect_right(pages, max(start, end - 1)))
    return page_name(first, last)


def page_name(first: int, last: int) -> str:
    """“p. 3”, or “p. 3–4” for several."""
    which = f"{first:,}" if first == last else f"{first:,}–{last:,}"
    return QCoreApplication.translate("Pages", "p. {number}").format(number=which)
