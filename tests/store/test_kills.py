"""Killed at any moment, a project keeps every mark that was acknowledged (the short form; see tests/soak)."""

from factcheck.core.model import ArticleDraft
from tests.helpers import crash, projects


def test_killed_eight_times(path):
    with projects.opened(path) as project:
        project.add_article(ArticleDraft("Long", "word after word, " * 3000))
    marking = crash.Marking(path, projects.dice("kills"))
    lives = [marking.live_and_die() for _life in range(8)]
    assert sum(life.lost for life in lives) == 0
    assert sum(life.acknowledged for life in lives) > 20
    assert all(0 <= life.unasked <= 8 for life in lives), "at most one commit of each life was not yet said"
    assert projects.beside(path) == ["test.factcheck"]
