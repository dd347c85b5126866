"""Reading what somebody named or pasted, one thing at a time; :class:`Workshop` does many with one process."""

import os
from collections.abc import Callable

from factcheck.core.model import ArticleDraft
from factcheck.core.text import normalise
from factcheck.errors import IntakeError
from factcheck.intake import files, plain
from factcheck.intake.drafts import is_blank, now
from factcheck.intake.titles import clip, title_of
from factcheck.intake.workshop import Workshop


def read_file(
    path: str | os.PathLike[str], *, encoding: str = "", stopped: Callable[[], bool] | None = None
) -> ArticleDraft:
    """The article in a file; the text of a plain one is exactly as the text rule leaves it.

    ``encoding`` overrides what the bytes seem to be; ``stopped`` is asked now and then whether to give up.
    Raises :class:`IntakeError` with a whole sentence.
    """
    with Workshop() as shop:
        return shop.read_file(path, encoding=encoding, stopped=stopped)


def read_bytes(
    data: bytes,
    name: str = "",
    *,
    encoding: str = "",
    url: str = "",
    media_type: str = "",
    stopped: Callable[[], bool] | None = None,
) -> ArticleDraft:
    """The article in the bytes of a file, of a page, or of standard input when ``name`` and ``url`` are empty."""
    with Workshop() as shop:
        return shop.read_bytes(data, name, encoding=encoding, url=url, media_type=media_type, stopped=stopped)


def read_url(
    url: str, *, encoding: str = "", allow_private: bool = False, stopped: Callable[[], bool] | None = None
) -> ArticleDraft:
    """The article at an address, fetched now; ``allow_private`` lets that be on this network or machine."""
    with Workshop() as shop:
        return shop.read_url(url, encoding=encoding, allow_private=allow_private, stopped=stopped)


def read_text(text: str, title: str = "") -> ArticleDraft:
    """The article in a pasted text; ``title`` is what the person calls it, "" takes its first line."""
    if len(text) > files.LIMIT:
        raise IntakeError(
            f"The pasted text has {len(text):,} characters; an article has at most {files.LIMIT:,}.",
            "Paste it in parts, each as an article of its own.",
        )
    text = normalise(text)
    if is_blank(text):
        raise IntakeError("There is no text to paste.", "Copy the article's text first.")
    called = clip(normalise(title)) or title_of(text)
    return ArticleDraft(called, text, media_type=plain.MEDIA_TYPE, retrieved=now())
