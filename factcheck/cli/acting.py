"""How a command changes a project: rehearsed first, so that what is refused touches no byte of the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from factcheck.errors import ReadOnlyError
from factcheck.project import Project

Result = TypeVar("Result")


def act(project: Path, do: Callable[[Project], Result]) -> Result:
    """Open a project, do something to it, close it; returns what ``do`` returns.

    ``do`` runs on a reading project first, where it fails as it would fail later, or where it wants to write.
    Opening for writing alone changes the file's header; a mistake in a command should not even do that.
    """
    with Project.open(project, read_only=True) as reading:
        try:
            return do(reading)
        except ReadOnlyError:
            pass
    with Project.open(project) as writing:
        writing.store.require_writable()
        return do(writing)
