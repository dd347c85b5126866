"""Markdown, kept as it is written, marks and all; only the title is read out of it."""

import re

from factcheck.core.text import normalise
from factcheck.intake.extract import Extract, Given
from factcheck.intake.plain import decoded
from factcheck.intake.titles import clip, title_of

NAME = "Markdown"
ENDINGS = (".md", ".markdown", ".mkd", ".mdown")
MEDIA_TYPE = "text/markdown"

_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*)")
_CLOSING = re.compile(r"(?:^|[ \t]+)#+[ \t]*$|[ \t]*\{[^{}]*\}[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\\(?=[\W_])|\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`")
_LOOKED_AT = 400
"""Lines in which a heading is looked for."""
_LONGEST = 1_000
"""Code points of a line that are looked at: no title is longer, and marks in long ones take time by their square."""


def recognises(data: bytes) -> bool:  # noqa: ARG001  every kind is asked the same
    """Never: it is text like any other, and only its name tells."""
    return False


def extract(data: bytes, given: Given) -> Extract:
    """The whole text, exactly, called by its first heading."""
    found = decoded(data, given)
    text = normalise(found.text)
    title = _plain(_first_heading(text)) or title_of(_body(text), given.name)
    return Extract(text, title, note=found.note)


def _body(text: str) -> str:
    """The text behind a front matter between two lines of three hyphens, if it begins with one."""
    if not text.startswith("---\n"):
        return text
    end = text.find("\n---\n", 3)
    return text if end < 0 else text[end + 5 :]


def _first_heading(text: str) -> str:
    before = ""
    fence = ""
    for whole in _body(text).split("\n", _LOOKED_AT)[:_LOOKED_AT]:
        line = whole[:_LONGEST]
        fenced = _FENCE.match(line)
        if fenced and fence in ("", fenced[1]):
            fence = "" if fence else fenced[1]
            before = ""
            continue
        if fence:
            continue
        heading = _HEADING.match(line)
        if heading and heading[1].strip(" \t#"):
            return _CLOSING.sub("", heading[1])
        if before and _UNDERLINE.match(line):
            return before
        before = "" if line.startswith(("    ", "\t", ">", "- ", "* ", "|")) else line.strip()
    return ""


def _plain(heading: str) -> str:
    """A heading without the marks of emphasis, code and links."""
    return clip(_MARKS.sub("", _LINK.sub(r"\1", heading)))
