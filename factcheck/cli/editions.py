"""Commands on editions: which follows which, what changed from one to the next, and the original of an article."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.output import (
    elide,
    json_option,
    one_line,
    plural,
    print_json_list,
    print_table,
    short_id,
)
from factcheck.core.model import CARRIED, ArticleId, Claim, Reviewer
from factcheck.errors import InputError, NotFoundError
from factcheck.exchange.csvtext import Clock
from factcheck.exchange.tables import UNIT
from factcheck.project import Project

if TYPE_CHECKING:
    from factcheck.core.alignment import Change

_CONTEXT = 40
"""Code points shown before and behind a change."""


@click.command("editions")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article", default="")
@click.option("--reviewer", default="", metavar="NAME", help="Only what became of this reviewer's claims.")
@json_option
def editions_command(project: Path, article: str, reviewer: str, as_json: bool) -> None:
    """List articles that have several editions, the oldest first, and what became of the claims in each.

    With ARTICLE, only the editions of that article.
    """
    with Project.open(project, read_only=True) as opened:
        who = [opened.reviewer_named(reviewer)] if reviewer else opened.reviewers()
        chains = [opened.editions(opened.find_article(article).id)] if article else opened.chains()
        records = [[_edition(opened, number, each, who) for number, each in enumerate(chain, 1)] for chain in chains]
        length = max((len(short_id(opened, "article", each)) for chain in chains for each in chain), default=0)
    if as_json:
        print_json_list({"editions": chain} for chain in records)
        return
    if not records:
        click.echo("No article has a later edition yet.")
    for number, chain in enumerate(records):
        if number:
            click.echo()
        _print_chain(chain, length)


def _edition(project: Project, number: int, article: ArticleId, who: list[Reviewer]) -> dict[str, Any]:
    found, clock = project.article(article), Clock()
    return {
        "edition": number,
        "article_id": article,
        "article_title": found.title,
        "article_url": found.url,
        "published": found.published,
        "added": clock(found.added),
        "edition_of": project.edition_of(article) or "",
        "claims": [record for person in who if (record := carried_record(project, article, person)) is not None],
    }


def carried_record(project: Project, article: ArticleId, person: Reviewer) -> dict[str, Any] | None:
    """How many of a reviewer's claims came to what in an edition; None where there were none."""
    project.me = person
    counts = project.carrying_counts(article)
    left = project.uncarried(article)
    if not left and not counts:
        return None
    return {"reviewer": person.name, **{state: counts.get(state, 0) for state in CARRIED}, "not_carried": left}


def _print_chain(chain: list[dict[str, Any]], length: int) -> None:
    rows = [
        (str(each["edition"]), each["article_id"][:length], each["published"] or each["added"][:10],
         elide(each["article_url"], 44), each["article_title"])
        for each in chain
    ]  # fmt: skip
    print_table(("edition", "id", "date", "address", "title"), rows, numbers=(0,))
    told = [
        (str(each["edition"]), *(str(record[state]) for state in (*CARRIED, "not_carried")), record["reviewer"])
        for each in chain
        for record in each["claims"]
    ]
    if told:
        print_table(("edition", *CARRIED, "not carried", "reviewer"), told, numbers=range(8))


@click.command("changes")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@json_option
def changes_command(project: Path, article: str, as_json: bool) -> None:
    """Show what changed in an article against the edition before, and which claims each change touches.

    Each change stands in its line: [-what is gone-] {+what is new+}.
    """
    from factcheck.core.alignment import align, tells

    with Project.open(project, read_only=True) as opened:
        found = opened.find_article(article)
        old = opened.edition_of(found.id)
        if old is None:
            raise not_an_edition(found.title)
        before, after = opened.text(old), opened.text(found.id)
        claims = opened.claims(article=old)
        became = opened.became(found.id)
        names = {person.id: person.name for person in opened.reviewers()}
        short = {claim.id: short_id(opened, "claim", claim.id) for claim in claims}
    alignment = align(before, after)
    changes = [change for change in alignment.changes() if tells(alignment, change)]
    records = (_change(before, after, change, claims, became, names) for change in changes)
    if as_json:
        print_json_list(records)
        return
    for record in records:
        click.echo(_told(after, record))
        for claim in record["claims"]:
            what = f"{claim['state'] or 'not carried'}: {elide(claim['quote'], 60)}"
            click.echo(f"    {short[claim['claim_id']]}  {one_line(claim['reviewer'])}, {claim['label']}, {what}")
    click.echo(f"{plural(len(changes), 'change')}." if changes else "Nothing has changed.")


def not_an_edition(title: str) -> InputError:
    """The refusal of what only an article with an edition before it can be asked."""
    return InputError(f"“{title}” is not an edition of another article.", "Link it: factcheck carry --edition-of")


def _change(
    before: str,
    after: str,
    change: "Change",
    claims: list[Claim],
    became: dict[str, tuple[str, str]],
    names: dict[Any, str],
) -> dict[str, Any]:
    touched = []
    for claim in claims:
        # What was only put in touches the claims it stands inside of.
        if claim.start < change.old_end and claim.end > change.old_start:
            state, to = became.get(claim.id, ("", ""))
            place = {"start": claim.start, "end": claim.end, "quote": claim.quote}
            who = {"reviewer": names.get(claim.reviewer, claim.reviewer), "label": claim.label}
            touched.append({"claim_id": claim.id, **who, **place, "state": state, "to_claim_id": to})
    return {
        "line": after.count("\n", 0, change.new_start) + 1,
        **change._asdict(),
        "offset_unit": UNIT,
        "old": before[change.old_start : change.old_end],
        "new": after[change.new_start : change.new_end],
        "claims": touched,
    }


def _told(after: str, record: dict[str, Any]) -> str:
    """A change in its line, with some of what stands around it."""
    start, end = record["new_start"], record["new_end"]
    first = after.rfind("\n", max(0, start - _CONTEXT), start) + 1 or max(0, start - _CONTEXT)
    last = after.find("\n", end, end + _CONTEXT)
    last = last if last >= 0 else min(len(after), end + _CONTEXT)
    words = "".join(
        f"{left}{_shown(record[name])}{right}"
        for name, left, right in (("old", "[-", "-]"), ("new", "{+", "+}"))
        if record[name]
    )
    lead = "…" if first > 0 and after[first - 1] != "\n" else ""
    tail = "…" if last < len(after) and after[last] != "\n" else ""
    return f"line {record['line']}: {lead}{_shown(after[first:start])}{words}{_shown(after[end:last])}{tail}"


def _shown(text: str) -> str:
    """On one line, with the spaces at its ends, and breaks between paragraphs as a sign."""
    inner = one_line(text.replace("\n\n", " ¶ "))
    return f"{' ' if text[:1].isspace() else ''}{inner}{' ' if inner and text[-1:].isspace() else ''}"


@click.command("original")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--out", type=click.Path(path_type=Path), default=None, metavar="FILE", help="Where to write it.")
def original_command(project: Path, article: str, out: Path | None) -> None:
    """Give back what an article was made of, byte for byte as it came: to standard output, or to FILE.

    A file that is there already is never replaced.
    """
    with Project.open(project, read_only=True) as opened:
        found = opened.find_article(article)
        original = opened.original(found.id)
    if original is None:
        raise NotFoundError(f"No original was kept of “{found.title}”.", "Its text is all there is of it.")
    if out is None:
        sys.stdout.buffer.write(original.data)
        return
    from factcheck.exchange.target import written_new

    with written_new(out) as file:
        file.write(original.data)
    click.echo(f"Wrote {plural(len(original.data), 'byte')} ({original.media_type}) to {out}.")
