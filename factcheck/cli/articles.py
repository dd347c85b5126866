"""Commands on articles: add, articles, submit."""

import re
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.output import (
    Progress,
    elide,
    json_option,
    one_line,
    plural,
    print_json,
    print_json_list,
    print_table,
    short_id,
)
from factcheck.errors import IntakeError
from factcheck.store.rows import Rows

if TYPE_CHECKING:
    from factcheck.core.model import ArticleDraft
    from factcheck.project import Project

_WEB = re.compile(r"https?://", re.IGNORECASE)


@click.command("add")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("files", metavar="FILE|- …", nargs=-1, required=True)
@click.option("--title", default="", help="Title instead of the one found in the file; for one file only.")
@click.option("--byline", default="", help="Who wrote it.")
@click.option("--url", default="", help="Where it was published; for one file only.")
@click.option("--published", default="", metavar="DATE", help="When it was published.")
@click.option("--encoding", default="", help="How the bytes are to be read, where that is guessed wrong.")
@json_option
def add_command(project: Path, files: tuple[str, ...], encoding: str, as_json: bool, **given: Any) -> None:
    """Add articles from files, or from standard input with -.

    All of them or, when one cannot be read, none. A text that is in the project already is not added twice.
    """
    from factcheck.cli.acting import act

    several = len(files) > 1
    if several and (given["title"] or given["url"]):
        raise click.UsageError("--title and --url are for one file.", click.get_current_context())
    with Progress("Reading", len(files) if several else 0) as bar:
        read = {name: value for name, value in given.items() if value}
        drafts = [_read(name, encoding)._replace(**read) for name in bar.each(files)]
    with Progress("Adding") as bar:
        added = act(project, partial(_add, drafts, bar))
    for draft in drafts:
        if draft.note:
            click.echo(f"{one_line(draft.name) or 'standard input'}: {draft.note}", err=True)
    if as_json:
        print_json([{"article_id": article, "article_title": title} for article, _short, title in added])
        return
    for _article, short, title in added:
        click.echo(f"{short}  {one_line(title)}")
    if len(added) < len(files):
        click.echo(f"{plural(len(files) - len(added), 'text')} passed over: in the project already.", err=True)


def _add(drafts: list["ArticleDraft"], bar: Progress, project: "Project") -> list[tuple[str, str, str]]:
    """Add them all in one act; id, short id and title of each that was not there."""
    from factcheck.core import record, rules

    changes = project.add_articles(drafts, bar.reach) if len(drafts) > 1 else project.add_article(drafts[0])
    titles: dict[str, str] = {}
    for draft in drafts:
        titles.setdefault(record.text_sha(rules.article_text(draft))[:16].hex(), draft.title)
    there = [article for article in titles if article in changes.articles]
    return [(article, short_id(project, "article", article), titles[article]) for article in there]


def _read(name: str, encoding: str) -> "ArticleDraft":
    from factcheck.intake import read_bytes, read_file

    if name == "-":
        return read_bytes(sys.stdin.buffer.read(), encoding=encoding)
    if _WEB.match(name):
        raise IntakeError(
            f"“{elide(name, 60)}” is an address, and this version reads files only.",
            f"Save the page as text and add that, with --url {name}",
        )
    return read_file(Path(name), encoding=encoding)


@click.command("articles")
@click.argument("project", type=click.Path(path_type=Path))
@json_option
def articles_command(project: Path, as_json: bool) -> None:
    """List the articles in project order."""
    from factcheck.cli.records import article_records

    with Rows(project) as rows:
        if as_json:
            print_json_list(article_records(rows))
            return
        records, length = list(article_records(rows)), rows.id_length("article")
    if not records:
        click.echo("There are no articles yet.")
        return
    print_table(
        ("id", "characters", "claims", "submitted by", "site", "title"),
        [
            (
                record["article_id"][:length],
                f"{record['length']:,}",
                str(record["claims"]),
                str(record["submissions"]),
                elide(record["site"], 24),
                record["article_title"],
            )
            for record in records
        ],
        numbers=(1, 2, 3),
    )


@click.command("submit")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("article")
@click.option("--reviewer", required=True, metavar="NAME", help="Who is done with it.")
def submit_command(project: Path, article: str, reviewer: str) -> None:
    """Say that a reviewer is done with an article: their claims may be seen by the others."""
    from factcheck.cli.acting import act

    click.echo(act(project, partial(_submit, article, reviewer)))


def _submit(article: str, reviewer: str, project: "Project") -> str:
    found = project.find_article(article).id
    project.use_reviewer(reviewer)
    return project.submit(found).act
