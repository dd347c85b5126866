"""Kills: a child marks and says which marks were acknowledged; it is killed at a random moment."""

import random
import select
from pathlib import Path
from typing import NamedTuple

from factcheck.project import Project
from tests.helpers import children

MARKER = """
import sys
from factcheck.project import Project
project = Project.open(sys.argv[1])
project.use_reviewer("Mia")
article = next(a for a in project.articles() if a.title == "Long")
print("open", flush=True)
taken = {(c.start, c.end) for c in project.claims(article=article.id)}
step, place = 0, int(sys.argv[2])
while True:
    place = (place * 1103515245 + 12345) % 2**31
    start = place % (article.length - 60)
    end = start + 1 + place // 7 % 50
    if (start, end) in taken or not project.text(article.id)[start:end].strip():
        continue
    taken.add((start, end))
    (claim,) = project.mark(article.id, start, end, "verified", note=f"{place} " * (place % 40)).claims
    print(claim, flush=True)
    step += 1
    if step % 5 == 0:
        project.edit(claim, note=f"edited {place}")
        print(claim, f"edited {place}", flush=True)
    if step % 7 == 0:
        (item,) = project.add_evidence(claim, url=f"https://example.org/{place}").evidence
        project.attach(item, "f", place.to_bytes(4, "big") * (place % 9000))
        print(claim, f"evidence {item}", flush=True)
"""


class Killed(NamedTuple):
    """What one life came to: acts acknowledged in it, and those of all lives that are not in the file any more."""

    acknowledged: int
    lost: int
    unasked: int


class Marking:
    """One project that is marked by one child after another, each killed in the middle of it."""

    def __init__(self, path: Path, dice: random.Random) -> None:
        self.path = path
        self.dice = dice
        self.notes: dict[str, str] = {}
        self.items: dict[str, str] = {}

    def live_and_die(self) -> Killed:
        """Start a child, kill it after a random number of acts and a moment more, open the file and look."""
        child = children.start(MARKER, self.path, self.dice.randrange(2**31))
        many = self.dice.choice((0, 0, 1, 3, 10, 30))
        lines = []
        if self.dice.random() < 0.9:
            lines = [child.stdout.readline() for _line in range(many + 1)]
        # A moment of up to two commits, so that death comes at any step of one.
        select.select([], [], [], self.dice.random() * 0.006)
        child.kill()
        lines += child.stdout.readlines()  # what it had said before it died counts too
        children.kill(child)
        # A line cut short by the death was not said.
        said = [line.split(maxsplit=1) for line in lines if line.endswith("\n") and line != "open\n"]
        for claim, *more in said:
            what = more[0].strip() if more else ""
            if what.startswith("evidence"):
                self.items[what.split()[1]] = claim
            else:
                self.notes[claim] = what
        return self._look(len(said))

    def _look(self, acknowledged: int) -> Killed:
        with Project.open(self.path) as project:
            assert not project.read_only
            assert project.check() == []
            claims = {claim.id: claim for claim in project.claims()}
            lost = [claim for claim, note in self.notes.items() if not _kept(claims.get(claim), note)]
            lost += [item for item, claim in self.items.items() if not _has_item(project, claim, item)]
            unasked = len(claims) - len(self.notes)
        return Killed(acknowledged, len(lost), unasked)


def _kept(claim: object, note: str) -> bool:
    return claim is not None and (not note or getattr(claim, "note", "") == note)


def _has_item(project: Project, claim: str, item: str) -> bool:
    return any(one.id == item and project.attachment(one.id) for one in project.evidence(claim))
