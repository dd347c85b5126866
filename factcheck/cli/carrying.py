"""Commands on claims that are carried over to a later edition: carry, placing, place."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from factcheck.cli.acting import act
from factcheck.cli.editions import carried_record, not_an_edition
from factcheck.cli.output import Progress, elide, json_option, print_json, print_json_list, short_id
from factcheck.cli.places import place_of, place_options, require_one_place
from factcheck.core.model import ArticleId, Carrying
from factcheck.errors import InputError
from factcheck.exchange.tables import UNIT
from factcheck.project import Project

_LEFT = ("waiting", "gone")
"""What a claim without a place in an edition can be."""

_WORDS = {"waiting": "needs placing", "gone": "gone"}


@click.command("carry")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--reviewer", required=True, metavar="NAME", help="Whose claims.")
@click.option("--edition-of", default="", metavar="ARTICLE", help="First say that it is a later edition of this one.")
@json_option
def carry_command(project: Path, article: str, reviewer: str, edition_of: str, as_json: bool) -> None:
    """Carry a reviewer's claims on the edition before over to an article that is its later edition.

    With them go their fields and evidence, and the sentences with nothing to check whose words are the same.
    """
    with Progress("Carrying") as bar:
        told, record = act(project, partial(_carry, article, reviewer, edition_of, bar))
    if as_json:
        print_json(record)
    else:
        click.echo(told)


def _carry(
    article: str, reviewer: str, edition_of: str, bar: Progress, opened: Project
) -> tuple[str, dict[str, Any] | None]:
    found = opened.find_article(article).id
    person = opened.me = opened.reviewer_named(reviewer)
    told = []
    if edition_of:
        of = opened.find_article(edition_of).id
        opened.require_open(found)
        told.append(opened.link_edition(found, of).act)
    told.append(opened.carry(found, bar.reach).act)
    return " ".join(filter(None, told)) or "There is nothing to carry over.", carried_record(opened, found, person)


@click.command("placing")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--reviewer", required=True, metavar="NAME", help="Whose claims.")
@json_option
def placing_command(project: Path, article: str, reviewer: str, as_json: bool) -> None:
    """List a reviewer's claims that have no place in this edition: to be placed, or gone.

    Below each stand the passages where it may belong, with a number for: factcheck place --candidate
    """
    with Project.open(project, read_only=True) as opened:
        found = opened.find_article(article)
        opened.me = opened.reviewer_named(reviewer)
        if opened.edition_of(found.id) is None:
            raise not_an_edition(found.title)
        text = opened.text(found.id)
        carryings = opened.carryings(found.id, _LEFT)
        records = [_record(opened, text, carrying) for carrying in carryings]
        short = [short_id(opened, "claim", carrying.claim) for carrying in carryings]
        uncarried = opened.uncarried(found.id)
    if as_json:
        print_json_list(records)
        return
    for record, claim in zip(records, short, strict=True):
        click.echo(f"{claim}  {_WORDS[record['state']]}  {record['label']}  {elide(record['quote'], 70)}")
        for number, place in enumerate(record["candidates"], 1):
            passage = f"{place['start']}–{place['end']}"
            click.echo(f"    {number}  {passage}  {place['sureness']} %  {elide(place['quote'], 70)}")
    if not records:
        click.echo("Every claim that was carried over has its place.")
    if uncarried:
        click.echo(f"Not carried over yet: {uncarried:,}. Carry them over with: factcheck carry", err=True)


def _record(project: Project, text: str, carrying: Carrying) -> dict[str, Any]:
    claim = project.claim(carrying.claim)
    return {
        "claim_id": claim.id,
        "state": carrying.state,
        "label": claim.label,
        "start": claim.start,
        "end": claim.end,
        "offset_unit": UNIT,
        "quote": claim.quote,
        "candidates": [{**place._asdict(), "quote": text[place.start : place.end]} for place in carrying.candidates],
    }


@click.command("place")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.argument("claim")
@click.option("--reviewer", required=True, metavar="NAME", help="Whose claim it is.")
@place_options
@click.option("--candidate", type=int, default=None, metavar="N", help="On the candidate of this number in the list.")
@click.option("--gone", is_flag=True, help="Nowhere: its passage is gone from this edition.")
@json_option
def place_command(
    project: Path,
    article: str,
    claim: str,
    reviewer: str,
    candidate: int | None,
    gone: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Put a claim of an earlier edition in its place in this one. CLAIM is its id in the earlier edition.

    It comes with its label, its fields and its evidence.
    """
    named = any(value is not None for value in given.values())
    if gone + (candidate is not None) + named > 1:
        raise click.UsageError("Give a passage, --candidate or --gone, one of them.", click.get_current_context())
    if not gone and candidate is None:
        if not named:
            ways = "Say where: --candidate N, --quote TEXT, --start N and --end N, or --gone."
            raise click.UsageError(ways, click.get_current_context())
        require_one_place(**given)

    def do(opened: Project) -> tuple[Carrying, str]:
        found, old = opened.find_article(article).id, opened.find_claim(claim).id
        opened.me = opened.reviewer_named(reviewer)
        if gone:
            changes = opened.set_gone(found, old)
        elif candidate is not None:
            changes = opened.place(found, old, *_candidate(opened, found, old, candidate))
        else:
            changes = opened.place(found, old, *place_of(opened.text(found), **given))
        (now,) = (each for each in opened.carryings(found) if each.claim == old)
        return now, changes.act or "It is there already."

    now, told = act(project, do)
    if as_json:
        print_json({"claim_id": now.claim, "article_id": now.article, "state": now.state, "to_claim_id": now.to or ""})
    else:
        click.echo(told)


def _candidate(project: Project, article: ArticleId, claim: str, number: int) -> tuple[int, int]:
    found = next((each for each in project.carryings(article) if each.claim == claim), None)
    candidates = found.candidates if found is not None else ()
    if not 1 <= number <= len(candidates):
        many = len(candidates) or "no"
        raise InputError(f"There is no candidate {number}: the claim has {many}.", "See: factcheck placing")
    return candidates[number - 1].start, candidates[number - 1].end
