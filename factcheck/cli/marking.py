"""Commands that make claims: mark and evidence."""

from pathlib import Path
from typing import Any

import click

from factcheck.cli.acting import act, work_as_owner
from factcheck.cli.output import json_option, print_json, short_id
from factcheck.cli.places import place_of, place_options, require_one_place
from factcheck.cli.records import claim_records, evidence_records
from factcheck.core import rules
from factcheck.core.model import ArticleId, Claim, ClaimId, EvidenceId
from factcheck.project import Project


@click.command("mark")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--label", required=True, help="One of the project's labels.")
@click.option("--reviewer", required=True, metavar="NAME", help="Who makes the claim; made when new.")
@place_options
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
    require_one_place(**place)
    fields = {name: value for name, value in given.items() if value not in (None, ())}

    def do(opened: Project) -> tuple[ArticleId, ClaimId, str]:
        found = opened.find_article(article)
        start, end = place_of(opened.text(found.id), **place)
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
        work_as_owner(opened, found)
        changes = opened.add_evidence(found.id, **fields)
        (made,) = changes.evidence
        return found, made, changes.act

    found, made, told = act(project, do)
    if as_json:
        items = evidence_records(project, {"article": found.article, "claim": found.id})
        print_json(*(item for item in items if item["evidence_id"] == made))
    else:
        click.echo(told)
