"""Commands on articles: add, articles, submit."""

import re
import sys
from collections.abc import Iterator
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
    from factcheck.project import Project

    several = len(files) > 1
    if several and (given["title"] or given["url"]):
        raise click.UsageError("--title and --url are for one file.", click.get_current_context())
    titles: dict[str, str] = {}
    with Project.open(project) as opened, Progress("Adding", len(files)) as bar:
        opened.store.require_writable()
        drafts = _drafts(bar.each(files), encoding, {name: value for name, value in given.items() if value}, titles)
        changes = opened.add_articles(drafts) if several else opened.add_article(next(iter(drafts)))
        added = [article for article in titles if article in changes.articles]
        shown = {article: short_id(opened, "article", article) for article in added}
    if as_json:
        print_json([{"article_id": article, "article_title": titles[article]} for article in added])
        return
    for article in added:
        click.echo(f"{shown[article]}  {one_line(titles[article])}")
    if len(added) < len(files):
        click.echo(f"{plural(len(files) - len(added), 'text')} passed over: in the project already.", err=True)


def _drafts(files: Any, encoding: str, given: dict[str, Any], titles: dict[str, str]) -> Iterator["ArticleDraft"]:
    """Read each file; ``titles`` gets id → title on the way."""
    from factcheck.core import record, rules

    for name in files:
        draft = _read(name, encoding)._replace(**given)
        if draft.note:
            click.echo(f"{one_line(draft.name) or 'standard input'}: {draft.note}", err=True)
        titles.setdefault(record.text_sha(rules.article_text(draft))[:16].hex(), draft.title)
        yield draft


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
    from factcheck.project import Project

    with Project.open(project) as opened:
        found = opened.find_article(article).id
        opened.use_reviewer(reviewer)
        click.echo(opened.submit(found).act)
