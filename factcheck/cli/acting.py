"""How a command changes a project: rehearsed first, so that what is refused touches no byte of the file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from factcheck.core.model import Claim
from factcheck.errors import NotFoundError, ReadOnlyError
from factcheck.project import Project

Result = TypeVar("Result")


def work_as_owner(project: Project, claim: Claim) -> None:
    """Act in the name of the claim's own reviewer; raises :class:`NotFoundError` when the project has lost them."""
    project.me = next((person for person in project.reviewers() if person.id == claim.reviewer), None)
    if project.me is None:
        raise NotFoundError("The reviewer of this claim is not in the project.", "Check it: factcheck check")


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
