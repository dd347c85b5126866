"""The strip that offers to carry claims over to the edition in focus."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.reading.carry_strip import CarryStrip
from factcheck.ui.session import Session

OLD = "The bridge was closed on Monday. It may reopen soon."


@pytest.fixture
def session(qapp, tmp_path):
    made = Session()
    with Project.create(tmp_path / "news.factcheck", reviewer="Mia") as project:
        project.add_article(ArticleDraft("Old", OLD))
        project.add_edition(ArticleDraft("New", OLD + " Nobody was hurt."), project.articles()[0].id)
        made.adopt(project)
        yield made
        made.project = None


@pytest.fixture
def strip(session, qtbot):
    made = CarryStrip(session)
    qtbot.addWidget(made)
    return made


def test_it_offers_what_has_not_been_carried_and_goes_when_it_has(strip, session, qtbot):
    old, new = (article.id for article in session.project.articles())
    session.focus_article(new)
    session.project.mark(old, 0, 10, "verified")
    session.run(lambda: session.project.mark(old, 33, 41, "verified"))
    qtbot.waitUntil(lambda: strip.text == "You have 2 claims on the edition before this one.")
    assert strip._carry.text() == "Carry your 2 claims over"
    strip._carry.click()
    qtbot.waitUntil(strip.isHidden)
    assert len(session.project.claims(article=new)) == 2
    session.undo()
    qtbot.waitUntil(lambda: not strip.isHidden())


def test_it_is_not_there_for_a_first_edition_nor_once_put_away(strip, session, qtbot):
    old, new = (article.id for article in session.project.articles())
    session.run(lambda: session.project.mark(old, 0, 10, "verified"))
    session.focus_article(old)
    qtbot.waitUntil(lambda: not strip._later.isActive())
    assert strip.isHidden()
    session.focus_article(new)
    qtbot.waitUntil(lambda: strip.text == "You have a claim on the edition before this one.")
    strip._on_dismissed()
    session.focus_article(old)
    session.focus_article(new)
    qtbot.waitUntil(lambda: not strip._later.isActive())
    assert strip.isHidden()


def test_the_key_carries_too_and_says_when_there_is_nothing(session):
    said = []
    session.announced.connect(said.append)
    old, new = (article.id for article in session.project.articles())
    session.focus_article(old)
    session.carry_claims()
    assert said[-1] == "This article is not the edition of another one."
    session.focus_article(new)
    session.carry_claims()
    assert said[-1] == "All your claims on the edition before have been carried over."
    session.project.mark(old, 0, 10, "verified")
    session.carry_claims()
    assert said[-1].startswith("Claims carried over: 1")
