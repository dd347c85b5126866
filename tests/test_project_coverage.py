"""What has been looked at: passing over, looking again, progress, all kept in step by every act."""

import pytest

from factcheck.core.coverage import CLAIM, NOT_LOOKED, NOTHING, Progress
from factcheck.core.model import ArticleDraft
from factcheck.errors import InputError, NoReviewerError, NotFoundError, StaleError
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from tests.helpers import projects

TEXT = "One is here. Two is there.\n\nThree says so! 😀 Four, last.\n— — —\nFive."
ONE, TWO, THREE, FOUR, DASHES, FIVE = (0, 12), (13, 26), (28, 42), (43, 56), (57, 62), (63, 68)


@pytest.fixture
def project(tmp_path):
    with projects.opened(tmp_path / "test.factcheck") as opened:
        yield opened


@pytest.fixture
def article(project):
    (made,) = project.add_article(ArticleDraft("Numbers", TEXT)).articles
    return made


def states(project, article, **which):
    coverage = project.coverage(article, **which)
    assert coverage.grow()
    return [coverage.state_at(place[0]) for place in (ONE, TWO, THREE, FOUR, FIVE)]


def refused(project, verb, *values, match, kind=InputError):
    before = projects.tables(project), projects.log(project), project.undo_name
    with pytest.raises(kind, match=match) as caught:
        verb(*values)
    assert caught.value.hint
    assert (projects.tables(project), projects.log(project), project.undo_name) == before


def test_passing_over_and_looking_again(project, article):
    assert project.progress(article) == Progress(0, 5)
    changes = project.pass_over(article, 14, 15)
    assert changes.act == "“Two is there.” holds nothing to check."
    assert changes.readings == {article}
    assert not changes.articles
    assert changes
    assert states(project, article) == [NOT_LOOKED, NOTHING, NOT_LOOKED, NOT_LOOKED, NOT_LOOKED]
    assert project.undo_name == "mark as nothing to check"
    changes = project.look_again(article, 20, 21)
    assert changes.act == "A sentence is to be looked at again."
    assert changes.readings == {article}
    assert project.progress(article) == Progress(0, 5)
    project.undo()
    project.undo()
    project.redo()
    assert states(project, article)[1] == NOTHING
    assert project.check() == []


def test_many_sentences_in_one_act_and_only_those_not_looked_at(project, article):
    project.mark(article, *THREE, "verified")
    project.pass_over(article, *ONE)
    changes = project.pass_over(article, 3, 60)
    assert changes.act == "2 sentences hold nothing to check."
    assert states(project, article) == [NOTHING, NOTHING, CLAIM, NOTHING, NOT_LOOKED]
    assert project.coverage(article).passed() == [ONE, TWO, FOUR]
    assert project.look_again(article, 0, len(TEXT)).act == "3 sentences are to be looked at again."
    project.undo()
    project.undo()
    assert project.coverage(article).passed() == [ONE]
    assert len(projects.tables(project)["reading"]) == 3


def test_a_record_is_the_same_on_every_machine(project, article):
    project.pass_over(article, *ONE)
    project.look_again(article, *ONE)
    project.pass_over(article, *ONE)
    (row,) = projects.tables(project)["reading"]
    assert row[1:6] == (1, article.upper(), project.me.id.upper(), 0, 12)
    assert [entry.ver for entry in project.history(article=article) if entry.kind == "reading"] == [1, 2, 3]


def test_a_claim_counts_before_nothing_to_check(project, article):
    project.pass_over(article, *ONE)
    (claim,) = project.mark(article, 4, 6, "verified").claims
    assert states(project, article)[0] == CLAIM
    project.delete(claim)
    assert states(project, article)[0] == NOTHING


def test_what_is_refused(project, article):
    project.mark(article, *THREE, "verified")
    refused(project, project.pass_over, article, *THREE, match="You have a claim on this sentence")
    refused(project, project.pass_over, article, *DASHES, match="no sentence here")
    refused(project, project.pass_over, article, 26, 28, match="no sentence here")
    for place in ((-1, 3), (5, 5), (6, 5), (0, len(TEXT) + 1), (10**9, 10**9 + 1)):
        refused(project, project.pass_over, article, *place, match="is not a passage of this text")
        refused(project, project.look_again, article, *place, match="is not a passage of this text")
    refused(project, project.look_again, article, 0, 50, match="Nothing here is marked")
    for verb in (project.pass_over, project.look_again, project.coverage, project.progress):
        values = ("0" * 32, 0, 1)[: 3 if verb in (project.pass_over, project.look_again) else 1]
        refused(project, verb, *values, match="no article|not in this project", kind=NotFoundError)
    project.pass_over(article, *ONE)
    assert not project.pass_over(article, *ONE)
    project.submit(article)
    refused(project, project.pass_over, article, *TWO, match="You have submitted")
    refused(project, project.look_again, article, *ONE, match="You have submitted")
    project.me = None
    refused(project, project.pass_over, article, *TWO, match="who is working", kind=NoReviewerError)


def test_each_reviewer_has_their_own(project, article):
    project.pass_over(article, *ONE)
    mine = project.coverage(article)
    project.use_reviewer("Ana")
    assert states(project, article) == [NOT_LOOKED] * 5
    refused(project, project.look_again, article, *ONE, match="Nothing here is marked")
    project.mark(article, *ONE, "verified")
    project.pass_over(article, *FIVE)
    assert states(project, article) == [CLAIM, NOT_LOOKED, NOT_LOOKED, NOT_LOOKED, NOTHING]
    assert states(project, article, everybody=True) == [CLAIM, NOT_LOOKED, NOT_LOOKED, NOT_LOOKED, NOTHING]
    project.use_reviewer("Mia")
    assert project.coverage(article) is mine
    assert states(project, article) == [NOTHING, NOT_LOOKED, NOT_LOOKED, NOT_LOOKED, NOT_LOOKED]


def test_undo_in_another_reviewers_time_is_told_to_the_right_one(project, article):
    project.pass_over(article, *ONE)
    project.progress(article)
    project.use_reviewer("Ana")
    project.undo()
    project.use_reviewer("Mia")
    assert states(project, article)[0] == NOT_LOOKED


@pytest.mark.parametrize("everybody", [False, True])
def test_every_verb_keeps_it_in_step(project, article, everybody):
    kept = project.coverage(article, everybody=everybody)

    def in_step():
        now = states(project, article, everybody=everybody)
        assert project.coverage(article, everybody=everybody) is kept
        project._forget_coverage()
        assert states(project, article, everybody=everybody) == now
        project._coverages.clear()
        key = (article, None if everybody else project.me.id)
        project._coverages[key] = kept

    in_step()
    (claim,) = project.mark(article, 0, 20, "verified").claims
    in_step()
    verbs = [
        lambda: project.move(claim, 0, 60),
        lambda: project.split(claim, 28),
        lambda: project.relabel(claim, "speculative"),
        lambda: project.delete(claim),
        lambda: project.restore(claim),
        lambda: project.mark_many([NewClaim(article, n, n + 3, "verified") for n in (0, 14, 30, 64)]),
        lambda: project.pass_over(article, 0, len(TEXT)),
        lambda: project.remove_article(article),
    ]
    for verb in verbs[:-1]:
        assert verb() is not None if verb is not verbs[6] else True
        in_step()
    for _step in range(3):
        project.undo()
        in_step()
    project.redo()
    in_step()


def test_a_refused_or_stale_act_leaves_it_alone(project, article):
    project.pass_over(article, *ONE)
    project.progress(article)
    entity = projects.log(project)[-1][5].hex()
    with project.store.transaction():  # as a merge would
        project.store.put("reading", entity, {"article": article, "start": 0, "end": 12, "x": 1}, project.author())
    with pytest.raises(StaleError, match="its sentence has changed"):
        project.undo()
    assert states(project, article)[0] == NOTHING


def test_history_says_it_in_words(project, article):
    project.pass_over(article, *ONE)
    project.look_again(article, *ONE)
    assert [entry.what for entry in project.history(article=article)][1:] == [
        "sentence holds nothing to check",
        "sentence to be looked at again",
    ]


def test_a_long_text_is_read_in_slices(project):
    (long,) = project.add_article(ArticleDraft("Long", "Nobody read this. " * 12_000)).articles
    assert project.progress(long) is None
    project.mark(long, 0, 6, "verified")
    project.mark(long, 200_000, 215_000, "verified")
    while (progress := project.progress(long)) is None:
        pass
    assert progress == Progress(1 + 834, 12_000)
    project.undo()
    assert project.progress(long) == Progress(1, 12_000)
    changes = project.pass_over(long, 0, 216_000)
    assert changes.act == "11,999 sentences hold nothing to check."
    assert project.progress(long) == Progress(12_000, 12_000)
    project.undo()
    project.redo()
    assert project.progress(long) == Progress(12_000, 12_000)


def test_only_so_many_articles_are_kept(project):
    made = project.add_articles([ArticleDraft(f"T{n}", f"Text {n}.") for n in range(120)]).articles
    assert {project.progress(article) for article in made} == {Progress(0, 1)}
    assert len(project._coverages) == 100


def test_opened_again_and_for_reading_only_it_is_all_there(project, article):
    project.pass_over(article, *ONE)
    project.close()
    with Project.open(project.path, read_only=True) as again:
        assert again.progress(article) == Progress(0, 5)  # nobody has said who is working
        assert states(again, article, everybody=True)[0] == NOTHING
        again.use_reviewer("Mia")
        assert again.progress(article) == Progress(1, 5)


def test_rebuilding_forgets_what_was_kept(project, article):
    project.pass_over(article, *ONE)
    before = project.coverage(article)
    project.rebuild()
    assert project.coverage(article) is not before
    assert states(project, article)[0] == NOTHING
