"""A small article and its later edition, with every state a carried claim can be in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.core.anchoring import Placed
from factcheck.core.model import ArticleDraft, ArticleId, Candidate
from factcheck.project import Project

SAME = "The bridge opened in 1931."
MOVED = "It carries four lanes of traffic."
CHANGED = "Repairs cost 12 million euros."
WAITING = "The mayor knew of the cracks."
GONE = "Nobody was hurt."
STEADY = "The council paid for the inspection, which engineers from Lindholm carried out over two nights in February."
OLD = f"{SAME} {MOVED}\n\n{STEADY}\n\n{CHANGED} {WAITING} {GONE}\n\nThe end of it."
NOW = "Repairs cost 15 million euros."
FIRST = "The mayor had heard of cracks."
SECOND = "The council knew of the cracks."
NEW = f"{SAME}\n\n{STEADY}\n\n{NOW} {FIRST} {SECOND}\n\nThe end of it. {MOVED}"
CLAIMS = (SAME, MOVED, CHANGED, WAITING, GONE)


def _carry(
    old: str, new: str, passages: list[tuple[int, int]], progress: object = None, **_more: object
) -> list[Placed]:
    """What the real one might say, so that no test depends on how sure that is."""

    def at(words: str) -> tuple[int, int]:
        return new.index(words), new.index(words) + len(words)

    known = {
        SAME: lambda: Placed(*at(SAME), "exact", 100, ()),
        MOVED: lambda: Placed(*at(MOVED), "moved", 97, ()),
        CHANGED: lambda: Placed(*at(NOW), "changed", 87, ()),
        WAITING: lambda: Placed(0, 0, "waiting", 61, (Candidate(*at(FIRST), 61), Candidate(*at(SECOND), 58))),
        GONE: lambda: Placed(0, 0, "gone", 90, ()),
    }
    return [known[old[start:end]]() for start, end in passages]


def add_edition(
    project: Project, monkeypatch: pytest.MonkeyPatch, carry: Callable[..., list[Placed]] = _carry
) -> tuple[ArticleId, ArticleId]:
    """Add the old text with a claim on each sentence, then the new one as its edition; both articles' ids."""
    project.add_article(ArticleDraft("The bridge", OLD, site="The Courier", published="2026-03-02", language="en"))
    old = project.articles()[-1].id
    for words in CLAIMS:
        project.mark(old, OLD.index(words), OLD.index(words) + len(words), "verified", note=f"Note on {words[:10]}")
    with monkeypatch.context() as patch:
        patch.setattr("factcheck.core.anchoring.carry", carry)
        project.add_edition(ArticleDraft("The bridge", NEW, site="The Courier", published="2026-04-02"), old)
    return old, project.articles()[-1].id


def project_with_editions(path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Project, ArticleId, ArticleId]:
    """A project of Mia's with both editions."""
    project = Project.create(path, reviewer="Mia")
    old, new = add_edition(project, monkeypatch)
    return project, old, new
