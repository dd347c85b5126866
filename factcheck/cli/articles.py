"""Commands on articles: articles, submit."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import elide, json_option, print_json_list, print_table
from factcheck.store.rows import Rows

if TYPE_CHECKING:
    from factcheck.project import Project


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
