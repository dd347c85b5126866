"""The files factcheck writes for others: the command line and the window's dialog are drawn from this table."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol

from factcheck.errors import ExportError
from factcheck.exchange.claims_csv import write_csv
from factcheck.exchange.csvtext import Profile
from factcheck.exchange.target import written

Progress = Callable[[int], None]


class Source(Protocol):
    """Where rows come from: ``factcheck.store.rows.Rows``, or a list in a test."""

    def stream(self, table: str) -> Iterator[tuple[Any, ...]]:
        """Rows of one table, in order."""
        ...


class Format(NamedTuple):
    """One kind of file. ``write(source, table, out, profile, progress)`` returns the number of rows."""

    key: str
    name: str
    what: str
    extension: str
    tables: tuple[str, ...]
    write: Callable[[Source, str, BinaryIO, Profile, Progress | None], int]


def _csv(source: Source, table: str, out: BinaryIO, profile: Profile, progress: Progress | None) -> int:
    return write_csv(source.stream(table), table, out, profile, progress)


FORMATS = (
    Format(
        "csv",
        "CSV table",
        "One row for each claim, evidence item or article, for spreadsheets and statistics.",
        ".csv",
        ("claims", "evidence", "articles"),
        _csv,
    ),
)


def keys() -> tuple[str, ...]:
    """Names of the formats as the command line takes them."""
    return tuple(entry.key for entry in FORMATS)


def tables() -> tuple[str, ...]:
    """Every table that some format writes, in the order of their first mention."""
    return tuple(dict.fromkeys(table for entry in FORMATS for table in entry.tables))


def get(key: str, table: str = "claims") -> Format:
    """The format with this key; raises :class:`ExportError` when it is unknown or does not write ``table``."""
    found = next((entry for entry in FORMATS if entry.key == key), None)
    if found is None:
        raise ExportError(f"There is no format “{key}”.", f"There are: {', '.join(keys())}.")
    if table not in found.tables:
        raise ExportError(f"{found.name} does not hold {table}.", f"It holds: {', '.join(found.tables)}.")
    return found


def export(
    source: Source,
    out: Path,
    *,
    format_key: str = "csv",
    table: str = "claims",
    profile: Profile | None = None,
    progress: Progress | None = None,
) -> int:
    """Write one file, whole or not at all; returns the number of rows.

    Raises :class:`ExportError` where it cannot be written; whatever ``progress`` raises leaves nothing behind either.
    """
    chosen = get(format_key, table)
    with written(out) as file:
        return chosen.write(source, table, file, profile or Profile(), progress)
