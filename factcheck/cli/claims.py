"""The claims command. Without a choice it reads nothing but the rows themselves, so that it starts at once."""

from pathlib import Path

import click

from factcheck.cli.output import elide, json_option, print_json_list, print_table
from factcheck.store.rows import Rows


@click.command("claims")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--article", default="", metavar="ARTICLE", help="Only claims on this article.")
@click.option("--reviewer", default="", metavar="NAME", help="Only this reviewer's claims.")
@click.option("--label", default="", help="Only claims with this label.")
@click.option("--search", default="", metavar="WORDS", help="Only claims with all these words; the last may be begun.")
@json_option
def claims_command(project: Path, as_json: bool, **choice: str) -> None:
    """List the claims, articles in project order, claims in text order."""
    only = _only(project, **choice) if any(choice.values()) else {}
    if as_json:
        from factcheck.cli.records import claim_records

        print_json_list(claim_records(project, only))
        return
    with Rows(project) as rows:
        found = list(rows.claims(only))
        if not found:
            click.echo("There are no such claims." if only else "There are no claims yet.")
            return
        claims, articles = rows.id_length("claim"), rows.id_length("article")
    lines = []
    for article, _title, _url, claim, reviewer, label, _reason, start, end, quote, *_rest in found:
        lines.append((claim[:claims], article[:articles], elide(reviewer, 20), label, f"{start}–{end}", quote))
    print_table(("id", "article", "reviewer", "label", "passage", "quote"), lines)


def _only(project: Path, article: str, reviewer: str, label: str, search: str) -> dict[str, str]:
    """The choice in the words of the store: ids for names, a query for words."""
    from factcheck.core import rules
    from factcheck.core.text import search_query
    from factcheck.project import Project

    with Project.open(project, read_only=True) as opened:
        return {
            "article": opened.find_article(article).id if article else "",
            "reviewer": opened.reviewer_named(reviewer).id if reviewer else "",
            "label": rules.label(opened.labels, label) if label else "",
            "words": (search_query(search) or '""') if search else "",
        }
