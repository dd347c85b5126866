"""The kinds of article files: found by what is in them first, by their name second."""

import os
import time
from collections.abc import Callable
from pathlib import PurePath
from typing import NamedTuple

from factcheck.core.model import ArticleDraft
from factcheck.core.text import normalise
from factcheck.errors import IntakeError
from factcheck.intake import decoding, files, markdown, plain, refusals
from factcheck.intake.titles import clip


class Kind(NamedTuple):
    """One kind of file: how people call it, the endings of its names, and what makes a draft of its text."""

    name: str
    endings: tuple[str, ...]
    media_type: str
    draft: Callable[[str, str], ArticleDraft]


KINDS = (
    Kind("plain text", plain.ENDINGS, plain.MEDIA_TYPE, plain.draft),
    Kind("Markdown", markdown.ENDINGS, markdown.MEDIA_TYPE, markdown.draft),
)


def read_file(path: str | os.PathLike[str], *, encoding: str = "") -> ArticleDraft:
    """The article in a file, its text exactly as the text rule leaves it.

    ``encoding`` overrides what the bytes seem to be. Raises :class:`IntakeError` with a whole sentence.
    """
    return read_bytes(files.read(path), files.shown_name(path), encoding=encoding)


def read_bytes(data: bytes, name: str = "", *, encoding: str = "") -> ArticleDraft:
    """The article in the bytes of a file, or of standard input when ``name`` is empty."""
    shown = name or "standard input"
    if len(data) > files.LIMIT:
        raise files.too_large(shown)
    if not data:
        raise IntakeError(f"“{shown}” is empty.", "Choose a file that has text in it.")
    refusals.refuse_known(data, shown)
    text, note = decoding.decode(data, shown, encoding)
    refusals.refuse_controls(text, shown)
    text = normalise(text)
    if _is_blank(text):
        raise IntakeError(f"“{shown}” holds nothing but blank space.", "Choose a file that has text in it.")
    draft = _kind_of(name).draft(text, name)
    return draft._replace(note=note, original=data, retrieved=_now())


def read_text(text: str, title: str = "") -> ArticleDraft:
    """The article in a pasted text; ``title`` is what the person calls it, "" takes its first line."""
    if len(text) > files.LIMIT:
        raise IntakeError(
            f"The pasted text has {len(text):,} characters; an article has at most {files.LIMIT:,}.",
            "Paste it in parts, each as an article of its own.",
        )
    text = normalise(text)
    if _is_blank(text):
        raise IntakeError("There is no text to paste.", "Copy the article's text first.")
    draft = plain.draft(text, "")
    return draft._replace(title=clip(normalise(title)) or draft.title, retrieved=_now())


def _kind_of(name: str) -> Kind:
    ending = PurePath(name).suffix.lower()
    return next((kind for kind in KINDS if ending in kind.endings), KINDS[0])


def _is_blank(text: str) -> bool:
    """Whether there is nothing to see in it: white space, zero-width and control characters only."""
    return not any(character.isprintable() and not character.isspace() for character in text.strip())


def _now() -> int:
    return time.time_ns() // 1_000_000
