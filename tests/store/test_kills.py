"""Killed at any moment, a project keeps every mark that was acknowledged (the short form; see tests/soak)."""

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from tests.helpers import children, crash, projects


def test_killed_eight_times(path):
    with projects.opened(path) as project:
        project.add_article(ArticleDraft("Long", "word after word, " * 3000))
    marking = crash.Marking(path, projects.dice("kills"))
    lives = [marking.live_and_die() for _life in range(8)]
    assert sum(life.lost for life in lives) == 0
    assert sum(life.acknowledged for life in lives) > 20
    assert all(0 <= life.unasked <= 8 for life in lives), "at most one commit of each life was not yet said"
    assert projects.beside(path) == ["test.factcheck"]


EDITION = """
import sys
from factcheck.core.model import ArticleDraft
from factcheck.project import Project
project = Project.open(sys.argv[1])
project.use_reviewer("Mia")
article = project.articles()[-1].id
text = project.text(article).replace("word 7 ", "seven ")
project.add_edition(ArticleDraft("Later", text), article, lambda done, total: print(done / total, flush=True))
print("said", flush=True)
sys.stdin.readline()
"""


def test_an_edition_is_there_whole_or_not_at_all(path):
    """Killed at several stages of one act that carries 600 claims over."""
    with projects.opened(path) as project:
        text = "".join(f"word {number} " for number in range(1200))
        (article,) = project.add_article(ArticleDraft("Long", text)).articles
        project.mark_many(NewClaim(article, 9 * n, 9 * n + 6, "verified") for n in range(600))
    seen = set()
    for far in (0.6, 0.9, None):
        child = children.start(EDITION, path)
        for line in child.stdout:
            if line == "said\n" or (far is not None and float(line) >= far):
                break
        children.kill(child)
        with Project.open(path) as project:
            assert project.check() == []
            project.use_reviewer("Mia")
            later = project.articles()[-1]
            found = project.carryings(later.id)
            seen.add(len(found))
            assert len(found) in (0, 600)
            assert (later.title == "Later") == bool(found)
            assert len(project.claims(article=later.id)) == (sum(each.to is not None for each in found) or 600)
            assert far is not None or found
            if found:
                break
    assert seen == {0, 600}
