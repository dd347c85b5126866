"""Commands on whole projects: new, history, check, backup."""

from pathlib import Path

import click

from factcheck.cli.output import Progress, elide, json_option, plural, print_json, print_table, short_id
from factcheck.errors import StoreError
from factcheck.project import Project


@click.command("new")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--reviewer", default="", metavar="NAME", help="Name of the first reviewer.")
@click.option("--labels", type=click.Path(path_type=Path), metavar="FILE", help="Label file (TOML) to start with.")
def new_command(project: Path, reviewer: str, labels: Path | None) -> None:
    """Make a new project file."""
    from factcheck.project.project import load_labels

    scheme = load_labels(labels) if labels is not None else None
    with Project.create(project, reviewer=reviewer, labels=scheme) as made:
        names = ", ".join(made.labels.keys())
    click.echo(f"Made {project} with the labels {names}.")


@click.command("history")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--claim", default="", metavar="CLAIM", help="Only what happened to this claim and its evidence.")
@click.option("--article", default="", metavar="ARTICLE", help="Only what happened to this article and its claims.")
@json_option
def history_command(project: Path, claim: str, article: str, as_json: bool) -> None:
    """Show who did what when, the earliest first."""
    from factcheck.cli.records import history_record

    if claim and article:
        raise click.UsageError("Give a claim or an article, not both.", click.get_current_context())
    with Project.open(project, read_only=True) as opened:
        entries = opened.history(
            claim=opened.find_claim(claim).id if claim else None,
            article=opened.find_article(article).id if article else None,
        )
        if as_json:
            print_json([history_record(entry) for entry in entries])
            return
        claims = {entry.entity for entry in entries if entry.kind == "claim"}
        shown = {entity: short_id(opened, "claim", entity) for entity in claims}
    rows = []
    for entry in entries:
        record = history_record(entry)
        body = entry.after or entry.before or {}
        about = next((str(body[name]) for name in ("quote", "title", "url", "name", "key") if body.get(name)), "")
        rows.append((record["at"][:19].replace("T", " "), elide(entry.author_name or "–", 20), entry.what,
                     shown.get(entry.entity, entry.entity[:8]), about))  # fmt: skip
    print_table(("time (UTC)", "who", "what", "id", "about"), rows)


@click.command("check")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--rebuild", is_flag=True, help="First make the tables anew from the log.")
@json_option
def check_command(project: Path, rebuild: bool, as_json: bool) -> None:
    """Check the file, its log, and its tables against the log. Exit status 1 when something is wrong."""
    with Project.open(project, read_only=not rebuild) as opened:
        if rebuild:
            with Progress("Rebuilding") as bar:
                opened.rebuild(bar.reach)
        with Progress("Checking") as bar:
            findings = opened.check(bar.reach)
    if as_json:
        print_json(findings)
    elif rebuild:
        click.echo(f"Made the tables of {project} anew from its log.")
    if findings:
        for finding in () if as_json else findings:
            click.echo(finding)
        advice = "" if rebuild else "Try --rebuild; if that does not help, restore a backup."
        raise StoreError(f"{project} has {plural(len(findings), 'fault')}.", advice or "Restore it from a backup.")
    if not as_json:
        click.echo(f"{project} is sound.")


@click.command("backup")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
def backup_command(project: Path, out: Path) -> None:
    """Write a sound copy of a project to OUT, even while the project is open elsewhere."""
    with Project.open(project, read_only=True) as opened:
        opened.backup(out)
    click.echo(f"Wrote {out}.")
