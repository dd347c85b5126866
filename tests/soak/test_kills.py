"""Killed hundreds of times."""

import pytest

from factcheck.core.model import ArticleDraft
from tests.helpers import crash, projects

KILLS, A_PROJECT = 240, 12


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_killed_for_long(tmp_path, capsys):
    lives = []
    for number in range(KILLS // A_PROJECT):
        path = tmp_path / f"{number}.factcheck"
        with projects.opened(path) as project:
            project.add_article(ArticleDraft("Long", "word after word, " * 3000))
        marking = crash.Marking(path, projects.dice(f"soak {number}"))
        lives += [marking.live_and_die() for _life in range(A_PROJECT)]
    acknowledged, lost = sum(life.acknowledged for life in lives), sum(life.lost for life in lives)
    with capsys.disabled():
        print(f"\nkills: {len(lives)}, acknowledged commits: {acknowledged}, lost: {lost}")
    assert lost == 0
