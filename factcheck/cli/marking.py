"""Commands that make claims: mark and evidence."""

from pathlib import Path
from typing import Any

import click

from factcheck.cli.acting import act
from factcheck.cli.output import json_option, print_json, short_id
from factcheck.cli.quotes import find_quote
from factcheck.cli.records import claim_records, evidence_records
from factcheck.core import rules
from factcheck.core.model import Article, ArticleId, Claim, ClaimId, EvidenceId
from factcheck.errors import NotFoundError
from factcheck.project import Project


@click.command("mark")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--label", required=True, help="One of the project's labels.")
@click.option("--reviewer", required=True, metavar="NAME", help="Who makes the claim; made when new.")
@click.option("--quote", default=None, metavar="TEXT", help="The passage, exactly as it stands in the article.")
@click.option("--occurrence", type=int, default=None, metavar="N", help="Which one, from 1, of several.")
@click.option("--start", type=int, default=None, metavar="N", help="First code point of the passage, from 0.")
@click.option("--end", type=int, default=None, metavar="N", help="Code point behind the passage.")
@click.option("--wording", default=None, help="The claim in words that stand alone.")
@click.option("--speaker", default=None, help="Who says it in the article.")
@click.option("--attribution", default=None, metavar="named|anonymous|vague", help="How the article names the speaker.")
@click.option(
    "--certainty",
    default=None,
    metavar="certain|probable|possible|reported",
    help="How sure the article's own words are.",
)
@click.option("--reason", default=None, help="Why it has its label: one of the label's reasons.")
@click.option("--note", default=None, help="Anything else.")
@click.option("--correction", default=None, help="What the passage should say.")
@click.option("--status", default=None, metavar="to-do|in-progress|waiting|ready", help="How far the work is.")
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="A tag; may be given several times.")
@json_option
def mark_command(project: Path, article: str, label: str, reviewer: str, as_json: bool, **given: Any) -> None:
    """Make a claim on a passage of an article, named by its words or by its offsets in code points."""
    place = {name: given.pop(name) for name in ("quote", "occurrence", "start", "end")}
    _require_one_place(**place)
    fields = {name: value for name, value in given.items() if value not in (None, ())}

    def do(opened: Project) -> tuple[ArticleId, ClaimId, str]:
        found = opened.find_article(article)
        start, end = _place(opened, found, **place)
        # Checked before somebody new is written into the project, so that a mistake changes nothing at all.
        rules.label(opened.labels, label)
        rules.passage(opened.text(found.id), start, end)
        rules.claim_fields(opened.labels, label, fields)
        opened.use_reviewer(reviewer)
        changes = opened.mark(found.id, start, end, label, **fields)
        (made,) = changes.claims
        return found.id, made, f"{short_id(opened, 'claim', made)}  {changes.act}"

    where, made, told = act(project, do)
    if as_json:
        print_json(*claim_records(project, {"article": where, "claim": made}))
    else:
        click.echo(told)


def _require_one_place(quote: str | None, occurrence: int | None, start: int | None, end: int | None) -> None:
    context = click.get_current_context()
    if quote is None and (start is None or end is None):
        raise click.UsageError("Say which passage: --quote TEXT, or --start N and --end N.", context)
    if quote is not None and (start is not None or end is not None):
        raise click.UsageError("Give --quote, or --start and --end, not both.", context)
    if quote is None and occurrence is not None:
        raise click.UsageError("--occurrence goes with --quote.", context)


def _place(
    project: Project, article: Article, quote: str | None, occurrence: int | None, start: int | None, end: int | None
) -> tuple[int, int]:
    if quote is not None:
        return find_quote(project.text(article.id), quote, occurrence)
    return start or 0, end or 0


@click.command("evidence")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("claim")
@click.option("--url", default=None, help="Where the source is.")
@click.option("--title", default=None, help="What the source is called.")
@click.option("--publisher", default=None, help="Who published it.")
@click.option("--published", default=None, metavar="DATE", help="When it was published.")
@click.option("--accessed", default=None, metavar="DATE", help="When you looked at it.")
@click.option("--quote", default=None, metavar="TEXT", help="The words that matter, exactly.")
@click.option("--archive-url", default=None, metavar="URL", help="An archived copy of the source.")
@click.option("--stance", default=None, metavar="supports|refutes|context", help="What it does to the claim.")
@click.option("--source", default=None, metavar="primary|secondary", help="The origin itself, or a report of it.")
@click.option("--note", default=None, help="Anything else.")
@json_option
def evidence_command(project: Path, claim: str, as_json: bool, **given: str | None) -> None:
    """Add a source for or against a claim, in the name of the claim's own reviewer."""
    fields: dict[str, Any] = {name: value for name, value in given.items() if value is not None}

    def do(opened: Project) -> tuple[Claim, EvidenceId, str]:
        found = opened.find_claim(claim)
        opened.me = next((person for person in opened.reviewers() if person.id == found.reviewer), None)
        if opened.me is None:
            raise NotFoundError("The reviewer of this claim is not in the project.", "Check it: factcheck check")
        changes = opened.add_evidence(found.id, **fields)
        (made,) = changes.evidence
        return found, made, changes.act

    found, made, told = act(project, do)
    if as_json:
        items = evidence_records(project, {"article": found.article, "claim": found.id})
        print_json(*(item for item in items if item["evidence_id"] == made))
    else:
        click.echo(told)
