"""How commands are told of a passage: by its words, or by its offsets in code points."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from factcheck.cli.quotes import find_quote

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--quote", default=None, metavar="TEXT", help="The passage, exactly as it stands in the article."),
    click.option("--occurrence", type=int, default=None, metavar="N", help="Which one, from 1, of several."),
    click.option("--start", type=int, default=None, metavar="N", help="First code point of the passage, from 0."),
    click.option("--end", type=int, default=None, metavar="N", help="Code point behind the passage."),
)


def place_options(command: Command) -> Command:
    """Give a command ``--quote``, ``--occurrence``, ``--start`` and ``--end``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def require_one_place(quote: str | None, occurrence: int | None, start: int | None, end: int | None) -> None:
    """Wrong usage unless these name one passage in one way."""
    context = click.get_current_context()
    if quote is None and (start is None or end is None):
        raise click.UsageError("Say which passage: --quote TEXT, or --start N and --end N.", context)
    if quote is not None and (start is not None or end is not None):
        raise click.UsageError("Give --quote, or --start and --end, not both.", context)
    if quote is None and occurrence is not None:
        raise click.UsageError("--occurrence goes with --quote.", context)


def place_of(
    text: str, quote: str | None, occurrence: int | None, start: int | None, end: int | None
) -> tuple[int, int]:
    """Code points ``[start, end)`` of the passage; raises :class:`InputError` when a quote names none or several."""
    if quote is not None:
        return find_quote(text, quote, occurrence)
    return start or 0, end or 0
