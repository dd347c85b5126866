"""Commands on the passages of claims: split and join."""

from pathlib import Path

import click

from factcheck.cli.acting import act, work_as_owner
from factcheck.cli.output import json_option, print_json, short_id
from factcheck.cli.records import claim_records
from factcheck.core.model import Changes, ClaimId
from factcheck.errors import InputError
from factcheck.project import Project


@click.command("split")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("claim")
@click.option("--at", type=int, default=None, metavar="N", help="Code point of the article at which the second begins.")
@click.option("--before", default=None, metavar="TEXT", help="Words of the claim with which the second begins.")
@json_option
def split_command(project: Path, claim: str, at: int | None, before: str | None, as_json: bool) -> None:
    """Make two claims of one, in the name of its own reviewer.

    The second gets a copy of the label, the fields and the evidence.
    """
    if (at is None) == (before is None):
        raise click.UsageError("Say where: --at N, or --before TEXT.", click.get_current_context())

    def do(opened: Project) -> tuple[list[ClaimId], Changes, str]:
        found = opened.find_claim(claim)
        work_as_owner(opened, found)
        place = at if before is None else found.start + _place_before(found.quote, before)
        changes = opened.split(found.id, place or 0)
        (other,) = changes.claims - {found.id}
        return [found.id, other], changes, short_id(opened, "claim", other)

    halves, changes, short = act(project, do)
    if as_json:
        print_json([record for half in halves for record in claim_records(project, {"claim": half})])
    else:
        click.echo(f"{short}  {changes.act}")


def _place_before(quote: str, words: str) -> int:
    """Where in a claim these words begin; they must be there once, and not at its beginning."""
    place = quote.find(words, 1) if words else -1
    if place < 0:
        raise InputError("Those words are not in the claim behind its beginning.", f"It is: {quote[:200]}")
    if quote.find(words, place + 1) >= 0:
        raise InputError("Those words occur more than once in the claim.", "Give more of them, or a place with --at.")
    return place


@click.command("join")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("claim")
@click.argument("other", metavar="CLAIM")
@json_option
def join_command(project: Path, claim: str, other: str, as_json: bool) -> None:
    """Make one claim of two by one reviewer, from where the first begins to where the last ends.

    The claim named first stays and keeps its label; it takes the note, the tags and the evidence of the other.
    """

    def do(opened: Project) -> tuple[ClaimId, str]:
        found, second = opened.find_claim(claim), opened.find_claim(other)
        work_as_owner(opened, found)
        return found.id, opened.join(found.id, second.id).act

    made, told = act(project, do)
    if as_json:
        print_json(*claim_records(project, {"claim": made}))
    else:
        click.echo(told)
