"""Which edition an article is: on its card in the library, and above its text with the ways to the others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.library.panel import LibraryPanel
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session

TEXT = "The council paid for the inspection, which engineers carried out over two nights."


@pytest.fixture
def session(tmp_path):
    """Three editions of one article, and one that is alone."""
    project = Project.create(tmp_path / "e.factcheck", reviewer="Mia")
    project.add_article(ArticleDraft("First", f"{TEXT} One."))
    project.add_article(ArticleDraft("Alone", "By itself."))
    project.add_edition(ArticleDraft("Second", f"{TEXT} Two."), project.articles()[0].id)
    project.add_edition(ArticleDraft("Third", f"{TEXT} Three."), project.articles()[2].id)
    session = Session()
    session.adopt(project)
    yield session
    session.close()


def article(session, title):
    return next(each.id for each in session.project.articles() if each.title == title)


class TestInTheLibrary:
    @pytest.fixture
    def panel(self, qtbot, session):
        panel = LibraryPanel(session)
        qtbot.addWidget(panel)
        panel.resize(250, 600)
        with qtbot.waitExposed(panel):
            panel.show()
        return panel

    def told(self, panel):
        return [panel._model.index(place, 0).data() for place in range(panel._model.rowCount())]

    def test_each_card_says_which_edition_it_is_and_older_ones_that_there_is_a_newer(self, panel):
        first, alone, second, third = self.told(panel)
        assert "Edition 1 of 3 · newer edition" in first
        assert "Edition 2 of 3 · newer edition" in second
        assert "Edition 3 of 3" in third
        assert "newer" not in third
        assert "dition" not in alone

    def test_cards_follow_when_an_edition_goes_and_comes_back(self, panel, session):
        session.focus_article(article(session, "Third"))
        session.run(lambda: session.project.remove_article(article(session, "Third")))
        told = self.told(panel)
        assert "Edition 1 of 2 · newer edition" in told[0]
        assert "newer" not in told[2]
        session.undo()
        assert "Edition 1 of 3 · newer edition" in self.told(panel)[0]

    def test_cards_are_taller_only_where_there_are_editions(self, panel, session):
        header = panel._table.verticalHeader()
        tall = header.defaultSectionSize()
        for title in ("Third", "Second"):
            session.run(lambda title=title: session.project.unlink_edition(article(session, title)))
        assert header.defaultSectionSize() < tall
        assert all("dition" not in words for words in self.told(panel))
        session.undo()
        assert header.defaultSectionSize() == tall

    def test_a_project_without_editions_is_asked_for_none(self, panel, session, tmp_path):
        other = Project.create(tmp_path / "o.factcheck", reviewer="Mia")
        other.add_article(ArticleDraft("Alone", TEXT))
        tall = panel._table.verticalHeader().defaultSectionSize()
        session.adopt(other)
        assert panel._table.verticalHeader().defaultSectionSize() < tall


class TestAboveTheText:
    @pytest.fixture
    def panel(self, qtbot, session):
        panel = ReadingPanel(session)
        qtbot.addWidget(panel)
        panel.resize(700, 600)
        with qtbot.waitExposed(panel):
            panel.show()
        return panel

    def said(self, panel):
        parts = [*panel.findChildren(QLabel), *panel.findChildren(QToolButton)]
        return " ".join(part.text() for part in parts if part.isVisible())

    def test_an_older_one_says_that_there_is_a_newer(self, panel, session):
        session.focus_article(article(session, "First"))
        assert "Edition 1 of 3" in self.said(panel)
        assert "There is a newer edition" in self.said(panel)
        session.focus_article(article(session, "Third"))
        assert "Edition 3 of 3" in self.said(panel)
        assert "newer" not in self.said(panel)
        session.focus_article(article(session, "Alone"))
        assert "dition" not in self.said(panel)

    def test_its_buttons_lead_to_the_newest_and_to_both_side_by_side(self, panel, session, qtbot):
        session.focus_article(article(session, "First"))
        newer, compare = (button for button in panel._header.findChildren(QToolButton))
        with qtbot.waitSignal(panel.compare_requested):
            qtbot.keyClick(compare, Qt.Key.Key_Space)
        qtbot.mouseClick(newer, Qt.MouseButton.LeftButton)
        assert session.article == article(session, "Third")

    def test_it_follows_when_an_edition_is_added(self, panel, session):
        session.focus_article(article(session, "Alone"))
        draft = ArticleDraft("Later", "By itself, later.")
        session.run(lambda: session.project.add_edition(draft, article(session, "Alone")))
        assert "Edition 1 of 2" in self.said(panel)
        session.undo()
        assert "dition" not in self.said(panel)
