"""Damage to a closed project file: every opening must end in a sentence, a finding, or a file equal in effect."""

import contextlib
import random
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.project import Project
from tests.helpers import projects


def flipped(data: bytes, dice: random.Random, bits: int) -> bytes:
    """The data with a few bits turned over, one of them in the first page every other time."""
    changed = bytearray(data)
    for _n in range(bits):
        place = dice.randrange(100 if dice.random() < 0.2 else len(changed))
        changed[place] ^= 1 << dice.randrange(8)
    return bytes(changed)


def look(project: Project) -> None:
    """Read all that a window would show."""
    for article in project.articles():
        project.text(article.id)
        project.marks(article.id)
        project.coverage(article.id, everybody=True).grow()
        project.differing(article.id)
        project.claim_rows(project.claim_ns(article.id, words="the"))
    for claim in project.claims():
        project.evidence(claim.id)
    project.claims(search="experts")
    project.article_rows(project.article_ns())
    project.history()


def outcome(path: Path, sound: dict[str, list[tuple[object, ...]]]) -> str:
    """What opening and checking a file comes to: refused, found, or unharmed. Anything else is raised."""
    try:
        project = Project.open(path)
    except FactcheckError:
        return "refused"
    with project:
        try:
            findings = project.check()
        except FactcheckError:
            return "refused"
        if findings:
            # A number that has become a text can still trip a reader; the findings have said so by then.
            with contextlib.suppress(FactcheckError, TypeError):
                look(project)
            return "found"
        look(project)
        assert projects.tables(project) == sound, "damage went unnoticed"
        return "unharmed"
