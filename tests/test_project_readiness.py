"""What has been overlooked: checkable passages in no claim, the check before submitting, where reviewers differ."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.errors import NoReviewerError, NotFoundError
from factcheck.project import Project
from tests.helpers import projects

TEXT = (
    "The council reportedly lost 4,200 files. Nobody was told.\n\n"
    "In the end 37 percent of them came back, she said. It cost 12,000 euros.\n"
)
LOST, TOLD, BACK, COST = (
    (TEXT.index(words), TEXT.index(words) + len(words))
    for words in (
        "The council reportedly lost 4,200 files.",
        "Nobody was told.",
        "In the end 37 percent of them came back, she said.",
        "It cost 12,000 euros.",
    )
)


@pytest.fixture
def project(tmp_path):
    with projects.opened(tmp_path / "test.factcheck") as opened:
        yield opened


@pytest.fixture
def article(project):
    (made,) = project.add_article(ArticleDraft("Files", TEXT, language="en")).articles
    return made


def figures(project, article, **which):
    """The numbers in the figures found."""
    found = [TEXT[hit.start : hit.end] for hit in project.unmarked(article, ("figure",), **which)]
    return [number for number in ("4,200", "37", "12,000") if any(number in words for words in found)]


def test_unmarked_is_what_lies_in_no_claim_and_no_sentence_passed_over(project, article):
    assert figures(project, article) == ["4,200", "37", "12,000"]
    assert {hit.kind for hit in project.unmarked(article)} >= {"figure", "hedge"}
    assert {hit.kind for hit in project.unmarked(article, ("hedge",))} == {"hedge"}
    hits = project.unmarked(article)
    assert hits == sorted(hits)
    assert [hit for hit in hits if TEXT[hit.start : hit.end] == "reportedly"]
    start = TEXT.index("37")
    project.mark(article, start, start + len("37 percent"), "verified")
    assert figures(project, article) == ["4,200", "12,000"]
    project.pass_over(article, *COST)
    assert figures(project, article) == ["4,200"]
    project.undo()
    assert figures(project, article) == ["4,200", "12,000"]


def test_unmarked_of_a_part(project, article):
    assert figures(project, article, start=BACK[0]) == ["37", "12,000"]
    assert figures(project, article, start=BACK[0], end=BACK[1]) == ["37"]
    assert figures(project, article, start=TOLD[0], end=TOLD[1]) == []
    project.mark(article, 0, COST[0] - 1, "verified")
    assert figures(project, article, start=BACK[0], end=COST[1]) == ["12,000"]


def test_unmarked_by_one_reviewer_or_by_all(project, article):
    project.mark(article, *LOST, "verified")
    project.use_reviewer("Ana")
    project.pass_over(article, *BACK)
    assert figures(project, article) == ["4,200", "12,000"]
    assert figures(project, article, everybody=True) == ["12,000"]
    project.me = None
    assert figures(project, article) == ["4,200", "37", "12,000"]
    with pytest.raises(NotFoundError):
        project.unmarked("0" * 32)


def test_ready_says_what_is_left_until_nothing_is(project, article):
    ready = project.ready(article)
    assert not ready
    assert ready.unread == [LOST, TOLD, BACK, COST]
    assert (ready.no_evidence, ready.no_reason) == ([], [])
    assert [TEXT[hit.start : hit.end][0] for hit in ready.unmarked] == ["4", "3", "1"]
    assert project.ready(article, figures=False) == ready._replace(unmarked=[])
    (sure,) = project.mark(article, *LOST, "verified").claims
    (unsure,) = project.mark(article, *BACK, "unverified").claims
    (guessed,) = project.mark(article, *COST, "speculative").claims
    project.pass_over(article, *TOLD)
    ready = project.ready(article)
    assert ready == ([], [sure], [unsure], [], [])
    project.add_evidence(sure, url="https://example.org")
    project.edit(unsure, reason="no-evidence")
    assert project.ready(article)
    project.relabel(guessed, "unverified")
    assert project.ready(article).no_reason == [guessed]
    project.undo()
    assert project.ready(article)
    project.submit(article)
    assert project.ready(article)


def test_ready_asks_for_my_claims_alone(project, article):
    project.mark(article, *LOST, "verified")
    project.use_reviewer("Ana")
    project.pass_over(article, 0, len(TEXT))
    assert project.ready(article)
    with pytest.raises(NotFoundError):
        project.ready("0" * 32)
    project.me = None
    with pytest.raises(NoReviewerError):
        project.ready(article)


def test_which_labels_want_evidence_is_the_schemes_affair(tmp_path):
    from factcheck.project.project import default_labels

    scheme = default_labels()
    assert [label.key for label in scheme.labels if label.evidence] == ["verified"]
    all_of_them = scheme._replace(labels=tuple(label._replace(evidence=True) for label in scheme.labels))
    with Project.create(tmp_path / "strict.factcheck", reviewer="Mia", labels=all_of_them) as project:
        (article,) = project.add_article(ArticleDraft("Files", TEXT)).articles
        (claim,) = project.mark(article, *COST, "speculative").claims
        assert project.ready(article).no_evidence == [claim]


def test_where_reviewers_differ(project, article):
    project.mark(article, *LOST, "verified")
    project.mark(article, *BACK, "verified")
    project.use_reviewer("Ana")
    project.mark(article, LOST[0] + 4, LOST[1] + 6, "unverified")
    project.mark(article, *BACK, "verified")
    project.mark(article, *COST, "speculative")
    project.use_reviewer("Mia")
    assert project.differing(article) == []  # Ana has not submitted
    project.use_reviewer("Ana")
    project.submit(article)
    project.use_reviewer("Mia")
    assert project.differing(article) == [(LOST[0] + 4, LOST[1])]
    project.use_reviewer("Eve")
    assert project.differing(article) == []  # Mia has not
    project.use_reviewer("Mia")
    project.submit(article)
    project.use_reviewer("Eve")
    assert project.differing(article) == [(LOST[0] + 4, LOST[1])]
    project.me = None
    assert project.differing(article) == [(LOST[0] + 4, LOST[1])]
    with pytest.raises(NotFoundError):
        project.differing("0" * 32)


@pytest.mark.parametrize("verb", ["unmarked", "ready", "differing"])
def test_asking_changes_nothing(project, article, verb):
    project.mark(article, *BACK, "verified")
    before = projects.tables(project), projects.log(project), project.undo_name
    getattr(project, verb)(article)
    assert (projects.tables(project), projects.log(project), project.undo_name) == before
