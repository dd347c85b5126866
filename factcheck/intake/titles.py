"""What an article is called when nobody has said: its first short line, else the name of its file."""

import re
from pathlib import PurePath

LONGEST = 200
"""Most code points of a title."""
SHORT = 140
"""Most code points of a first line that is taken for a headline and not for a paragraph."""
_LINES = re.compile("[\n\v\f\x85\u2028\u2029]")
_SEEN = re.compile(r"[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_LOOKED_AT = 20_000


def clip(title: str) -> str:
    """A title in one line of at most :data:`LONGEST` code points, cut with an ellipsis."""
    title = " ".join(title.split())
    return title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"


def first_line(text: str) -> str:
    """The first line with anything to read in it, in one piece; "" when there is none."""
    begin = _SEEN.search(text)
    if begin is None:
        return ""
    # From the start of that line: a mark of direction in front of the first letter belongs to it.
    start = max(text.rfind("\n", 0, begin.start()) + 1, begin.start() - _LOOKED_AT)
    for found in _LINES.split(text[start : start + 2 * _LOOKED_AT]):
        if any(character.isprintable() and not character.isspace() for character in found):
            return " ".join(found.split())
    return ""


def title_of(text: str, name: str = "") -> str:
    """The first line when it is short; else the file's name without its ending; else the first line, cut.

    Never empty.
    """
    line = first_line(text)
    if line and len(line) <= SHORT:
        return line
    return clip(PurePath(name).stem or line) or "Untitled"
