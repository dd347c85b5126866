"""The command line: a thin skin over :class:`factcheck.project.Project`. No window, nothing heavy at start."""

from factcheck.cli.group import main

__all__ = ["main"]
