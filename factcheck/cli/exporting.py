"""The export command, drawn from the registry of formats."""

import sys
from pathlib import Path

import click

from factcheck.cli.output import Progress, plural
from factcheck.errors import ExportError
from factcheck.exchange import registry
from factcheck.exchange.csvtext import Profile

_ONE = {"claims": "claim", "evidence": "evidence item", "articles": "article"}


@click.command("export")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format", "key", type=click.Choice(registry.keys()), default="csv", show_default=True, help="Kind of file."
)
@click.option(
    "--table", type=click.Choice(registry.tables()), default="claims", show_default=True, help="What is in it."
)
@click.option("--excel", is_flag=True, help="With a byte order mark and CRLF, as spreadsheets want it.")
@click.option("--raw", is_flag=True, help="Without the apostrophe that keeps spreadsheets from running cells.")
def export_command(project: Path, out: Path, key: str, table: str, excel: bool, raw: bool) -> None:
    """Write claims, evidence or articles to the file OUT, or to standard output with -.

    The file appears whole or not at all; one that is there already is replaced.
    """
    from factcheck.store.rows import Rows

    profile = Profile(excel=excel, raw=raw)
    with Rows(project) as rows:
        if str(out) == "-":
            registry.get(key, table).write(rows, table, sys.stdout.buffer, profile, None)
            return
        _refuse_project(project, out)
        with Progress("Exporting", rows.count(table)) as bar:
            written = registry.export(rows, out, format_key=key, table=table, profile=profile, progress=bar.step)
    click.echo(f"Wrote {plural(written, _ONE[table])} to {out}.")


def _refuse_project(project: Path, out: Path) -> None:
    try:
        same = project.samefile(out)
    except OSError:
        return
    if same:
        raise ExportError(f"“{out}” is the project itself.", "Choose another name for the file to write.")
