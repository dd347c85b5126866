"""What a reader took out of some bytes becomes the draft of an article: the text rule, the limits, a title."""

import time
from urllib.parse import unquote, urlsplit

from factcheck.core.model import ArticleDraft
from factcheck.core.text import normalise
from factcheck.errors import IntakeError
from factcheck.intake import files
from factcheck.intake.extract import Extract, Given
from factcheck.intake.registry import Kind
from factcheck.intake.titles import clip, title_of

_FIELDS = ("byline", "site", "url", "published", "language")
_MOST_FIELD = 2000
"""Most code points of what a file tells about itself: beyond that it is no byline."""


def draft_of(extract: Extract, kind: Kind, data: bytes, name: str, given: Given) -> ArticleDraft:
    """The draft of an article; raises :class:`IntakeError` when there is no text, or too much."""
    text, everything = normalise(extract.text), normalise(extract.everything)
    longest = max(len(text), len(everything))
    if longest > files.LIMIT:
        raise IntakeError(
            f"“{given.name}” has {longest:,} characters; an article has at most {files.LIMIT:,}.",
            "Split it, and add each part as an article.",
        )
    if is_blank(text):
        raise _blank(kind, given.name)
    known = {field: _in_one_line(getattr(extract, field)) for field in _FIELDS}
    return ArticleDraft(
        title=clip(normalise(extract.title)) or title_of(text, name),
        text=text,
        **{**known, "url": known["url"] or given.url},
        name=name,
        media_type=kind.media_type_of(data),
        original=data,
        retrieved=now(),
        note=extract.note,
        pages=extract.pages,
        everything="" if everything == text else everything,
    )


def name_in(url: str) -> str:
    """What a file is called where it was fetched: the last part of the address's path, "" without one."""
    return normalise(unquote(urlsplit(url).path.rpartition("/")[2])).replace("\n", " ")


def is_blank(text: str) -> bool:
    """Whether there is nothing to see in it: white space, zero-width and control characters only."""
    return not any(character.isprintable() and not character.isspace() for character in text.strip())


def now() -> int:
    """Milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


def _blank(kind: Kind, name: str) -> IntakeError:
    if not kind.apart:
        return IntakeError(f"“{name}” holds nothing but blank space.", "Choose a file that has text in it.")
    return IntakeError(
        f"“{name}” has no text in it.",
        "If its text is a picture, it needs text recognition (OCR) first.",
    )


def _in_one_line(field: str) -> str:
    field = " ".join(normalise(field).split())
    return field if len(field) <= _MOST_FIELD else field[: _MOST_FIELD - 1].rstrip() + "…"
