"""What came of the files and texts that somebody gave."""

from typing import NamedTuple

from factcheck.core.model import ArticleDraft, ArticleId
from factcheck.errors import FactcheckError
from factcheck.ui.library.left_out import LeftOut


class Failure(NamedTuple):
    """A file that became no article, and why."""

    name: str
    error: FactcheckError


class Arrival(NamedTuple):
    """A file or page that has been read, what its main text leaves out, and how many words main text and all have."""

    draft: ArticleDraft
    left_out: LeftOut = LeftOut()
    words: tuple[int, int] = (0, 0)


class Entry(NamedTuple):
    """An article that came in, or was there already, by the name it was given under."""

    name: str
    article: ArticleId
    title: str = ""
    """Its title where that is known; that of an article that was there already is looked up."""


class Summary(NamedTuple):
    """What came of all the files somebody gave."""

    added: tuple[Entry, ...] = ()
    known: tuple[Entry, ...] = ()
    noted: tuple[tuple[str, str], ...] = ()
    failures: tuple[Failure, ...] = ()
    unread: int = 0


def id_of(text: str) -> ArticleId:
    """The id an article of this text has, in every project."""
    from factcheck.core.record import text_sha

    return ArticleId(text_sha(text)[:16].hex())


def called(draft: ArticleDraft) -> str:
    """What a list calls a draft: the name of its file, or its title."""
    return draft.name or draft.title
