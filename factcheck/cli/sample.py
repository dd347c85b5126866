"""The demo command: the sample project, shown by the window part that ``factcheck.__main__`` hands in."""

from collections.abc import Callable
from pathlib import Path

import click

Show = Callable[[Path], int]
"""Makes the sample project in a folder and shows it, in the window or, without a display, as a picture left in
the folder; gives the exit status. It is the context's object: the command line itself knows no window."""


@click.command("demo")
@click.argument("folder", type=click.Path(path_type=Path), default="demo")
@click.pass_obj
def demo_command(show: Show | None, folder: Path) -> int:
    """Open a sample project with three reviewers' claims.

    It is made in FOLDER (“demo” where none is named); one that is there already is opened as it is. Without a
    display, FOLDER gets a picture of the window and the claims as CSV as well.
    """
    if show is not None:
        return show(folder)
    from factcheck.demo import build_demo, export_demo

    project = build_demo(folder)
    click.echo(f"The sample project is {project}; its claims are in {export_demo(project)}.")
    return 0
