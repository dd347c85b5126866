"""Claims of a long article are read bit by bit: whatever happens meanwhile, nothing is lost or shown twice."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factcheck.core.model import ArticleDraft, ArticleId, ClaimId
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from factcheck.ui.claims.claim_list import ClaimList
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session

WORDS = 1000
LABELS = ("verified", "unverified", "speculative")


def add(project: Project, title: str, claims: int) -> ArticleId:
    (article,) = project.add_article(ArticleDraft(title, f"{title} " + "word " * WORDS)).articles
    project.mark_many(NewClaim(article, 5 * n + 10, 5 * n + 14 + n % 9, LABELS[n % 3]) for n in range(claims))
    return article


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr("factcheck.ui.text.marks._SLICES", (16, 40))
    monkeypatch.setattr("factcheck.ui.claims.model._SLICE", 70)
    project = Project.create(tmp_path / "p.factcheck", reviewer="Mia")
    add(project, "long", 800)
    add(project, "short", 3)
    return project


class Shown:
    """A session whose reading column and list of claims are on the screen."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.session, self.project = Session(), project
        self.session.adopt(project)
        self.long, self.short = (article.id for article in project.articles())
        self.panel, self.list = ReadingPanel(self.session), ClaimList(self.session)
        for widget in (self.panel, self.list):
            qtbot.addWidget(widget)
            widget.resize(700, 500)
        self.session.focus_article(self.long)
        self.grab()
        self.wait = partial(qtbot.waitUntil, self.settled)

    def grab(self) -> None:
        for widget in (self.panel, self.list):
            assert isinstance(widget, QWidget)
            widget.grab()  # painted as it is, while nothing else happens

    def settled(self) -> bool:
        return self.panel.view._ink.index.complete and self.list._model._whole

    def assert_all_is_shown(self) -> None:
        self.grab()  # reading goes on after a paint
        self.wait()
        article = self.session.article
        assert article is not None
        marks = sorted((mark.start, mark.end, mark.label, mark.id) for mark in self.project.marks(article))
        assert sorted(self.panel.view.marks) == marks
        assert list(self.list._model.ns) == self.project.claim_ns(article)
        assert self.list._model.total == self.list._model.shown == len(marks)

    def last(self) -> ClaimId:
        return self.project.marks(self.long)[-1].id


@pytest.fixture
def shown(qtbot: QtBot, project: Project) -> Iterator[Shown]:
    made = Shown(qtbot, project)
    yield made
    made.session.close()


def test_what_is_in_sight_comes_first_and_everything_in_the_end(shown: Shown) -> None:
    assert not shown.settled()
    view = shown.panel.view
    low, high = 0, max(view._ink.span(block)[1] for block, _top, _height in view.visible_blocks())
    wanted = [mark.id for mark in shown.project.marks(shown.long) if mark.start < high and mark.end > low]
    assert [mark.id for mark in view._ink.index.between(low, high)] == wanted
    assert shown.list._model.total == shown.list._model.shown == 800
    shown.assert_all_is_shown()


def test_a_claim_that_is_not_read_yet_can_be_gone_to(shown: Shown) -> None:
    last = shown.last()
    shown.session.focus_claim(last)
    assert shown.panel.view.focused_claim == last
    assert shown.list.table.current_n() == shown.project.claim_n(last)
    shown.grab()
    shown.assert_all_is_shown()
    assert shown.panel.view.focused_claim == last


def test_acts_while_reading_goes_on(shown: Shown) -> None:
    session, project = shown.session, shown.project
    first, last = project.marks(shown.long)[0].id, shown.last()
    session.focus_claim(first)
    session.run(partial(project.relabel, last, "verified"))
    session.run(partial(project.mark, shown.long, 20, 33, "verified"))
    session.run(partial(project.mark, shown.long, 5 * WORDS - 10, 5 * WORDS - 6, "speculative"))
    session.run(partial(project.move, first, 5 * WORDS - 20, 5 * WORDS - 11))
    session.run(partial(project.delete, last))
    session.undo()
    session.undo()
    shown.assert_all_is_shown()


@pytest.mark.parametrize("act", ["relabel", "mark", "move", "delete", "reviewer"])
def test_one_act_before_the_rest_is_read(shown: Shown, act: str) -> None:
    session, project = shown.session, shown.project
    claim = project.marks(shown.long)[127].id  # the last one the list has read
    verb = {
        "relabel": partial(project.relabel, claim, "unverified"),
        "mark": partial(project.mark, shown.long, 21, 23, "verified"),
        "move": partial(project.move, claim, 5 * WORDS - 20, 5 * WORDS - 11),
        "delete": partial(project.delete, claim),
        "reviewer": partial(project.use_reviewer, "Noor"),
    }[act]
    session.run(verb)
    shown.assert_all_is_shown()
    if act != "reviewer":
        session.undo()
        shown.assert_all_is_shown()


def test_another_article_before_the_rest_is_read(shown: Shown) -> None:
    shown.session.focus_article(shown.short)
    shown.grab()
    shown.assert_all_is_shown()
    shown.session.focus_article(shown.long)
    shown.grab()
    shown.session.focus_article(None)
    shown.grab()
    shown.session.focus_article(shown.long)
    shown.assert_all_is_shown()


def test_the_end_of_the_text_before_the_rest_is_read(shown: Shown) -> None:
    view = shown.panel.view
    view.reveal(5 * WORDS - 5)
    shown.grab()
    low, high = min(view._ink.span(block)[0] for block, _top, _height in view.visible_blocks()), len(view.text)
    wanted = [mark.id for mark in shown.project.marks(shown.long) if mark.start < high and mark.end > low]
    assert [mark.id for mark in view._ink.index.between(low, high)] == wanted
    shown.assert_all_is_shown()


def test_the_claim_nearest_to_a_passage(shown: Shown) -> None:
    project, article = shown.project, shown.short  # claims on 10-14, 15-20, 20-26
    ids = [mark.id for mark in project.marks(article)]
    assert [project.claim_near(article, at, at + 2, 1) for at in (0, 13, 14, 26)] == [ids[0], ids[0], ids[1], None]
    assert [project.claim_near(article, end - 2, end, -1) for end in (10, 11, 20, 21)] == [None, ids[0], ids[1], ids[2]]


def test_the_neighbours_of_a_claim(shown: Shown) -> None:
    project, article = shown.project, shown.short
    ids = [mark.id for mark in project.marks(article)]
    assert [project.neighbour(article, None, step) for step in (1, -1)] == [ids[0], ids[-1]]
    assert [project.neighbour(article, claim, 1) for claim in ids] == [*ids[1:], None]
    assert [project.neighbour(article, claim, -1) for claim in ids] == [None, *ids[:-1]]
    assert project.neighbour(article, ids[0], 2) == ids[2]
    me = project.reviewers()[0].id
    assert project.neighbour(article, ids[0], 1, me) == ids[1]
    project.use_reviewer("Noor")
    (other,) = project.mark(article, 12, 20, "verified").claims
    assert project.neighbour(article, ids[0], 1) == other
    assert project.neighbour(article, ids[0], 1, me) == ids[1]
    assert project.neighbour(article, ids[0], 1, project.reviewers()[1].id) == other
    assert project.neighbour(article, shown.last(), 1) == ids[0]  # of another article: as without one
