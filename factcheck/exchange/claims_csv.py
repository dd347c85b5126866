"""Claims, evidence and articles as CSV: written in one pass through a stream, and claims read back."""

from collections.abc import Callable, Iterable
from itertools import islice
from typing import BinaryIO

from factcheck.errors import InputError
from factcheck.exchange.csvtext import Profile, parse, unguard
from factcheck.exchange.tables import BARE, CLAIM_COLUMNS, TABLES, Row

BATCH = 1000
"""Rows put together in memory before they are written."""


def write_csv(
    rows: Iterable[Row],
    table: str,
    out: BinaryIO,
    profile: Profile,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the rows of ``table`` with a heading; returns how many there were.

    ``progress`` hears the number of rows after each batch; what it raises ends the writing.
    """
    columns, lines = TABLES[table]
    end = profile.line_end
    out.write((("\ufeff" if profile.excel else "") + ",".join(columns) + end).encode())
    stream = lines(rows, profile)
    total = 0
    while batch := list(islice(stream, BATCH)):
        batch.append("")
        out.write(end.join(batch).encode())
        total += len(batch) - 1
        if progress is not None:
            progress(len(batch) - 1)
    return total


def read_claims_csv(text: str, *, raw: bool = False, name: str = "CSV file") -> list[dict[str, str]]:
    """The claims of a CSV text, each a column name → its exact text; columns of other tools are kept.

    ``raw`` says that the file was written without the formula guard. Raises :class:`InputError` naming the
    line when it is not such a file.
    """
    rows = parse(text, name)
    heading = next(rows, [])
    missing = [column for column in CLAIM_COLUMNS if column not in heading]
    if missing:
        raise InputError(f"{name} is not a table of claims: it has no column {missing[0]}.", "See docs/csv.md.")
    guarded = [not raw and column not in BARE for column in heading]
    claims = []
    for number, row in enumerate(rows, 1):
        if len(row) != len(heading):
            raise InputError(
                f"{name}, claim {number}: {len(row)} cells where the heading has {len(heading)}.", "Mend that row."
            )
        cells = [unguard(cell) if guard else cell for cell, guard in zip(row, guarded, strict=True)]
        claims.append(dict(zip(heading, cells, strict=True)))
    return claims
