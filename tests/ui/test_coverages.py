"""How far I am with each article: counted behind the paint, shown on the cards and in the status bar, kept in step."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.coverages import SLICE_S
from factcheck.ui.jobs import Jobs
from factcheck.ui.library import LibraryPanel
from factcheck.ui.session import Session
from factcheck.ui.status import StatusBar

SENTENCES = ["The bridge closed.", "It opened again.", "Nobody was hurt."]
TEXT = " ".join(SENTENCES)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "a.factcheck", reviewer="Mia") as made:
        made.add_articles([ArticleDraft("Bridge", TEXT), ArticleDraft("Harbour", "It froze over.")])
        yield made


@pytest.fixture
def session(project, qapp):
    made = Session()
    made.adopt(project)
    return made


@pytest.fixture
def ids(project):
    return [article.id for article in project.articles()]


@pytest.fixture
def panel(session, qtbot):
    made = LibraryPanel(session)
    qtbot.addWidget(made)
    made.resize(260, 600)
    made.show()
    return made


def place(words):
    return TEXT.index(words), TEXT.index(words) + len(words)


def cards(panel):
    return [panel._model.index(i, 0).data() for i in range(panel._model.rowCount())]


class TestCounting:
    def test_nobody_knows_until_there_has_been_time(self, session, ids, qtbot):
        coverages = session.coverages
        with qtbot.waitSignal(coverages.counted) as told:
            assert coverages.progress(ids[0]) is None
        assert told.args == [ids[0]]
        assert coverages.progress(ids[0]) == (0, 3)

    def test_every_act_and_its_undoing_is_followed_at_once(self, session, project, ids, qtbot):
        coverages = session.coverages
        with qtbot.waitSignal(coverages.counted):
            coverages.progress(ids[0])
        session.run(lambda: project.mark(ids[0], *place("bridge"), "verified"))
        assert coverages.progress(ids[0]) == (1, 3)
        session.run(lambda: project.pass_over(ids[0], *place(SENTENCES[2])))
        assert coverages.progress(ids[0]) == (2, 3)
        session.undo()
        session.undo()
        assert coverages.progress(ids[0]) == (0, 3)

    def test_another_reviewer_has_looked_at_other_sentences(self, session, project, ids, qtbot):
        session.run(lambda: project.mark(ids[0], *place("bridge"), "verified"))
        with qtbot.waitSignal(session.coverages.counted):
            session.coverages.progress(ids[0])
        session.use_reviewer("Ola")
        with qtbot.waitSignal(session.coverages.counted):
            assert session.coverages.progress(ids[0]) is None
        assert session.coverages.progress(ids[0]) == (0, 3)

    def test_without_a_reviewer_nobody_has_looked_at_anything(self, session, project, ids, qtbot):
        project.me = None
        with qtbot.waitSignal(session.coverages.counted):
            session.coverages.progress(ids[0])
        assert session.coverages.progress(ids[0]) == (0, 3)

    def test_an_article_that_is_gone_is_passed_over_in_silence(self, session, project, ids, qtbot):
        session.run(lambda: project.remove_article(ids[0]))
        project._texts.clear()
        assert session.coverages.progress("f" * 32) is None
        with qtbot.waitSignal(session.coverages.counted) as told:
            session.coverages.progress(ids[1])
        assert told.args == [ids[1]]
        assert session.coverages.progress("f" * 32) is None

    def test_a_long_text_is_counted_in_slices(self, session, project, qtbot):
        (long,) = session.run(lambda: project.add_article(ArticleDraft("Long", "One two three. " * 40_000))).articles
        slices = []
        idle = session.coverages._idle
        idle.timeout.connect(lambda: slices.append(project.coverage(long).reached))
        with qtbot.waitSignal(session.coverages.counted):
            session.coverages.progress(long)
        assert len(slices) > 2
        assert slices == sorted(slices)
        assert session.coverages.progress(long) == (0, 40_000)
        assert SLICE_S <= 0.008


class TestShowing:
    def test_cards_say_how_far_i_am(self, session, project, panel, ids, qtbot):
        qtbot.waitUntil(lambda: all("sentence" in card for card in cards(panel)))
        assert cards(panel)[0].endswith("To do. 0 of 3 sentences")
        assert cards(panel)[1].endswith("0 of 1 sentence")
        session.run(lambda: project.pass_over(ids[0], *place(SENTENCES[0])))
        assert cards(panel)[0].endswith("1 of 3 sentences")

    def test_a_card_is_painted_again_when_its_article_has_been_counted(self, session, panel, ids, qtbot):
        qtbot.waitUntil(lambda: session.coverages.progress(ids[0]) is not None)
        before = panel._table.grab().toImage()
        session.run(lambda: session.project.pass_over(ids[0], 0, len(TEXT)))
        qtbot.waitUntil(lambda: panel._table.grab().toImage() != before)

    def test_the_status_bar_says_it_of_the_article_in_focus(self, session, project, ids, qtbot):
        status = StatusBar(session, Jobs())
        qtbot.addWidget(status)
        session.focus_article(ids[0])
        qtbot.waitUntil(lambda: status._counts.text() == "0 of 3 sentences looked at  ·  no claims yet")
        session.run(lambda: project.mark(ids[0], *place("bridge"), "verified"))
        qtbot.waitUntil(lambda: status._counts.text() == "1 of 3 sentences looked at  ·  1 verified")
        session.focus_article(ids[1])
        qtbot.waitUntil(lambda: status._counts.text().startswith("0 of 1 sentence looked at"))
        session.focus_article(None)
        qtbot.waitUntil(lambda: status._counts.text() == "")
