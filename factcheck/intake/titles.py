"""What an article is called when nobody has said: its first short line, else the name of its file."""

import re
from pathlib import PurePath

LONGEST = 200
"""Most code points of a title."""
SHORT = 140
"""Most code points of a first line that is taken for a headline and not for a paragraph."""
_LINES = re.compile("[\n\v\f\x85\u2028\u2029]")


def clip(title: str) -> str:
    """A title in one line of at most :data:`LONGEST` code points, cut with an ellipsis."""
    title = " ".join(title.split())
    return title if len(title) <= LONGEST else title[: LONGEST - 1].rstrip() + "…"


def first_line(text: str) -> str:
    """The first line with anything to read in it, in one piece; "" when there is none."""
    for found in _LINES.split(text[:20_000]):
        if any(character.isprintable() and not character.isspace() for character in found):
            return " ".join(found.split())
    return ""


def title_of(text: str, name: str = "") -> str:
    """The first line when it is short; else the file's name without its ending; else the first line, cut."""
    line = first_line(text)
    if line and len(line) <= SHORT:
        return line
    return clip(PurePath(name).stem or line)
