"""What came of the files and texts that somebody gave."""

from typing import NamedTuple

from factcheck.errors import FactcheckError


class Failure(NamedTuple):
    """A file that became no article, and why."""

    name: str
    error: FactcheckError


class Summary(NamedTuple):
    """What came of all the files somebody gave."""

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    noted: tuple[tuple[str, str], ...] = ()
    failures: tuple[Failure, ...] = ()
    unread: int = 0
