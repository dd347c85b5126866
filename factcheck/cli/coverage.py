"""Commands on what has been looked at: nothing, coverage, checkable, ready."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from factcheck.cli.acting import act
from factcheck.cli.output import elide, json_option, plural, print_json, print_json_list, print_table, short_id
from factcheck.cli.places import place_of, place_options, require_one_place
from factcheck.core import rules
from factcheck.core.model import Article, ClaimId
from factcheck.errors import InputError
from factcheck.exchange.tables import UNIT
from factcheck.project import Project


@click.command("nothing")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--reviewer", required=True, metavar="NAME", help="Who has read the sentences; made when new.")
@place_options
@click.option("--again", is_flag=True, help="Take it back: the sentences are to be looked at again.")
@json_option
def nothing_command(project: Path, article: str, reviewer: str, again: bool, as_json: bool, **place: Any) -> None:
    """Say that each sentence a passage touches holds nothing to check.

    Sentences with a claim of the reviewer's are left as they are.
    """
    require_one_place(**place)

    def do(opened: Project) -> tuple[list[dict[str, Any]], str]:
        found = opened.find_article(article)
        text = opened.text(found.id)
        start, end = place_of(text, **place)
        # Checked before somebody new is written into the project, so that a mistake changes nothing at all.
        opened.sentences_in(found.id, start, end)
        rules.reviewer_name(reviewer)
        if again:
            opened.me = opened.reviewer_named(reviewer)
            changes = opened.look_again(found.id, start, end)
        else:
            opened.use_reviewer(reviewer)
            changes = opened.pass_over(found.id, start, end)
        records = [_passage(text, low, high) for low, high in opened.coverage(found.id).passed(start, end)]
        return records, changes.act or "They are marked as nothing to check already."

    passed, told = act(project, do)
    if as_json:
        print_json(passed)
    else:
        click.echo(told)


@click.command("coverage")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--article", default="", metavar="ARTICLE", help="Only this article.")
@click.option("--reviewer", default="", metavar="NAME", help="What this reviewer has looked at; without it, anybody.")
@json_option
def coverage_command(project: Path, article: str, reviewer: str, as_json: bool) -> None:
    """Show for each article how many sentences are claims, hold nothing to check, or have not been looked at yet."""
    with Project.open(project, read_only=True) as opened:
        if reviewer:
            opened.me = opened.reviewer_named(reviewer)
        articles = [opened.find_article(article)] if article else opened.articles()
        records = (_coverage(opened, each, reviewer) for each in articles)
        if as_json:
            print_json_list(records)
            return
        rows = [
            (
                short_id(opened, "article", record["article_id"]),
                *(f"{record[name]:,}" for name in ("sentences", "claims", "nothing_to_check", "not_looked_at")),
                record["article_title"],
            )
            for record in records
        ]
    if not rows:
        click.echo("There are no articles yet.")
        return
    heading = ("id", "sentences", "claims", "nothing to check", "not looked at yet", "title")
    print_table(heading, rows, numbers=(1, 2, 3, 4))


def _coverage(project: Project, article: Article, reviewer: str) -> dict[str, Any]:
    coverage = project.coverage(article.id, everybody=not reviewer)
    while not coverage.grow():
        pass
    unlooked, nothing, claims = coverage.counts()
    return {
        "article_id": article.id,
        "article_title": article.title,
        "reviewer": reviewer,
        "sentences": coverage.progress.total,
        "claims": claims,
        "nothing_to_check": nothing,
        "not_looked_at": unlooked,
    }


@click.command("checkable")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--reviewer", default="", metavar="NAME", help="In no claim of this reviewer's; without it, in nobody's.")
@click.option("--kind", "kinds", multiple=True, help="Only this kind; may be given several times.")
@json_option
def checkable_command(project: Path, article: str, reviewer: str, kinds: tuple[str, ...], as_json: bool) -> None:
    """List what is checkable and in no claim: figures, dates, names, quotations, attributions, superlatives, hedges.

    Sentences that hold nothing to check are left out. Each line says which rule found it.
    """
    from factcheck.core import checkable

    for kind in kinds:
        if kind not in checkable.KINDS:
            raise InputError(f"There is no kind “{kind}”.", f"The kinds are: {', '.join(checkable.KINDS)}.")
    with Project.open(project, read_only=True) as opened:
        found = opened.find_article(article)
        if reviewer:
            opened.me = opened.reviewer_named(reviewer)
        text = opened.text(found.id)
        hits = opened.unmarked(found.id, kinds, everybody=not reviewer)
    if as_json:
        print_json_list(_hit(text, hit) for hit in hits)
        return
    if not hits:
        click.echo("There is nothing checkable outside the claims.")
        return
    print_table(
        ("passage", "kind", "text", "found as"),
        [
            (f"{hit.start}–{hit.end}", hit.kind, elide(text[hit.start : hit.end], 40), checkable.rule_words(hit.rule))
            for hit in hits
        ],
    )


@click.command("ready")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--reviewer", required=True, metavar="NAME", help="Who would submit it.")
@json_option
def ready_command(project: Path, article: str, reviewer: str, as_json: bool) -> None:
    """Say what is left to do before a reviewer submits an article. Exit status 1 when something is.

    Left are sentences not looked at yet, claims without evidence or without a reason where their label wants one,
    figures that are in no claim, and claims of the edition before that need placing.
    """
    with Project.open(project, read_only=True) as opened:
        found = opened.find_article(article)
        opened.me = opened.reviewer_named(reviewer)
        text = opened.text(found.id)
        ready = opened.ready(found.id)
        left = {
            "not_looked_at": [_passage(text, *place) for place in ready.unread],
            "no_evidence": _claims(opened, ready.no_evidence),
            "no_reason": _claims(opened, ready.no_reason),
            "unmarked": [_hit(text, hit) for hit in ready.unmarked],
            "needs_placing": _claims(opened, ready.waiting),
        }
    if as_json:
        print_json({"article_id": found.id, "reviewer": reviewer, "ready": bool(ready), **left})
    elif ready:
        click.echo(f"“{found.title}” is ready to be submitted.")
    else:
        rows = [
            # The passage of a claim that needs placing is one of another text.
            (_LEFT[what][0], "" if what == "needs_placing" else f"{record['start']}–{record['end']}", record["quote"])
            for what, records in left.items()
            for record in records
        ]
        print_table(("left", "passage", "text"), rows)
    if not ready:
        counts = [plural(len(records), *_LEFT[what][1:]) for what, records in left.items() if records]
        raise InputError(f"“{found.title}” is not ready: {', '.join(counts)}.", "It can be submitted all the same.")


_LEFT = {
    "not_looked_at": ("not looked at yet", "sentence not looked at yet", "sentences not looked at yet"),
    "no_evidence": ("no evidence", "claim without evidence", "claims without evidence"),
    "no_reason": ("no reason", "claim without a reason", "claims without a reason"),
    "unmarked": ("figure unmarked", "figure unmarked", "figures unmarked"),
    "needs_placing": ("needs placing", "claim that needs placing", "claims that need placing"),
}


def _passage(text: str, start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "offset_unit": UNIT, "quote": text[start:end]}


def _hit(text: str, hit: Any) -> dict[str, Any]:
    from factcheck.core import checkable

    told = {"kind": hit.kind, "rule": hit.rule, "rule_words": checkable.rule_words(hit.rule)}
    return {**_passage(text, hit.start, hit.end), **told}


def _claims(project: Project, claims: Iterable[ClaimId]) -> list[dict[str, Any]]:
    found = []
    for claim in map(project.claim, claims):
        place = {"start": claim.start, "end": claim.end, "offset_unit": UNIT, "quote": claim.quote}
        found.append({"claim_id": claim.id, "label": claim.label, **place})
    return found
