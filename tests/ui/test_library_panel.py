"""The library panel: what it shows, what choosing does, what a change re-reads."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.library import LibraryPanel
from factcheck.ui.session import Session

TITLES = ("Bridge to open", "Prices will fall", "وزير الاقتصاد يعلن", "Bridge closed again")


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "news.factcheck", reviewer="Mia") as made:
        drafts = [
            ArticleDraft(
                title, f"{title}\n\nThe council met on Monday.", site=f"site{i}.example", published="2026-11-23"
            )
            for i, title in enumerate(TITLES)
        ]
        made.add_articles(drafts)
        yield made


@pytest.fixture
def session(project: Project, qapp):
    made = Session()
    made.adopt(project)
    return made


@pytest.fixture
def panel(session: Session, qtbot):
    made = LibraryPanel(session)
    qtbot.addWidget(made)
    made.resize(260, 600)
    made.show()
    return made


def shown(panel: LibraryPanel) -> list[str]:
    return [panel._model.row_at(i).title for i in range(panel._model.rowCount())]


def ids(project: Project) -> list:
    return [article.id for article in project.articles()]


def choose(panel: LibraryPanel, i: int) -> None:
    panel._table.setCurrentIndex(panel._model.index(i, 0))


def test_articles_stand_in_project_order(panel: LibraryPanel):
    assert shown(panel) == list(TITLES)
    assert panel._count.text() == "4 articles"


def test_choosing_focuses_the_article(panel: LibraryPanel, session: Session, project: Project, qtbot):
    with qtbot.waitSignal(session.article_focused):
        choose(panel, 1)
    assert session.article == ids(project)[1]


def test_focus_from_elsewhere_is_shown_and_not_echoed(panel: LibraryPanel, session: Session, project: Project, qtbot):
    with qtbot.assertNotEmitted(panel._table.row_chosen):
        session.focus_article(ids(project)[2])
    assert panel._table.currentIndex().row() == 2
    session.focus_article(None)
    assert not panel._table.currentIndex().isValid()


def test_enter_asks_for_the_text(panel: LibraryPanel, session: Session, project: Project, qtbot):
    choose(panel, 1)
    with qtbot.waitSignal(panel.reading_requested):
        qtbot.keyClick(panel._table, Qt.Key.Key_Return)
    assert session.article == ids(project)[1]


def test_arrow_keys_walk(panel: LibraryPanel, session: Session, project: Project, qtbot):
    panel.focus_list()
    choose(panel, 0)
    qtbot.keyClick(panel._table, Qt.Key.Key_Down)
    assert session.article == ids(project)[1]
    qtbot.keyClick(panel._table, Qt.Key.Key_End)
    assert session.article == ids(project)[3]


def test_card_is_described_in_words(panel: LibraryPanel, session: Session, project: Project):
    first = ids(project)[0]
    session.run(lambda: project.mark(first, 0, 6, "verified"))
    session.run(lambda: project.mark(first, 10, 14, "speculative", status="waiting"))
    words = panel._model.data(panel._model.index(0, 0))
    assert words == "Bridge to open. site0.example · \u20662026-11-23\u2069. 1 Verified, 1 Speculative. Waiting"
    assert "no claims" in panel._model.data(panel._model.index(1, 0))


def test_card_of_an_article_from_nowhere_says_how_long_it_is(panel: LibraryPanel, session: Session, project: Project):
    session.run(lambda: project.add_article(ArticleDraft("Bare", "x" * 1234)))
    assert "Bare. 1,234 characters." in panel._model.data(panel._model.index(4, 0))


def test_submitting_shows_on_the_card(panel: LibraryPanel, session: Session, project: Project):
    session.focus_article(ids(project)[0])
    session.toggle_submitted()
    assert panel._model.row_at(0).state == "submitted"


def test_mark_re_reads_one_card_and_no_list(panel: LibraryPanel, session: Session, project: Project, monkeypatch):
    asked = []
    monkeypatch.setattr(type(project), "article_ns", lambda *_a, **_k: asked.append(1))
    before = panel._model.row_at(1)
    session.run(lambda: project.mark(ids(project)[0], 0, 6, "verified"))
    assert panel._model.row_at(0).counts == {"verified": 1}
    assert panel._model.row_at(1) is before
    assert asked == []


def test_added_edited_removed_and_undone(panel: LibraryPanel, session: Session, project: Project):
    session.run(lambda: project.add_article(ArticleDraft("Fifth", "A fifth text.")))
    assert shown(panel)[-1] == "Fifth"
    assert panel._count.text() == "5 articles"
    session.run(lambda: project.edit_article(ids(project)[4], title="Quint"))
    assert shown(panel)[-1] == "Quint"
    session.run(lambda: project.remove_article(ids(project)[4]))
    assert len(shown(panel)) == 4
    session.undo()
    assert shown(panel)[-1] == "Quint"


def test_filter_waits_for_a_pause_and_finds(panel: LibraryPanel, qtbot):
    qtbot.keyClicks(panel._filter, "bridge")
    assert len(shown(panel)) == 4
    qtbot.waitUntil(lambda: shown(panel) == ["Bridge to open", "Bridge closed again"])
    assert panel._count.text() == "2 of 4 articles"


def test_filter_at_once_with_enter_and_away_with_escape(panel: LibraryPanel, qtbot):
    panel._filter.setText("وزير")  # QTest has no keys for it
    qtbot.keyClick(panel._filter, Qt.Key.Key_Return)
    assert shown(panel) == [TITLES[2]]
    qtbot.keyClick(panel._filter, Qt.Key.Key_Escape)
    assert len(shown(panel)) == 4


def test_filter_that_finds_nothing_says_so_and_can_be_cleared(panel: LibraryPanel, qtbot):
    panel._filter.setText("nowhere")
    qtbot.keyClick(panel._filter, Qt.Key.Key_Return)
    assert panel._words.isVisible()
    assert "No article has these words" in panel._words.text()
    panel._more.click()
    assert len(shown(panel)) == 4
    assert panel._table.isVisible()


def test_filter_keeps_the_focus_that_it_hides(panel: LibraryPanel, session: Session, project: Project, qtbot):
    session.focus_article(ids(project)[1])
    panel._filter.setText("bridge")
    qtbot.keyClick(panel._filter, Qt.Key.Key_Return)
    assert session.article == ids(project)[1]
    panel._filter.empty()
    assert panel._table.currentIndex().row() == 1


def test_filtered_list_follows_changes(panel: LibraryPanel, session: Session, project: Project, qtbot):
    panel._filter.setText("bridge")
    qtbot.keyClick(panel._filter, Qt.Key.Key_Return)
    session.run(lambda: project.edit_article(ids(project)[1], title="Another bridge"))
    assert shown(panel) == ["Bridge to open", "Another bridge", "Bridge closed again"]


def test_empty_project_says_how_to_begin(tmp_path: Path, session: Session, panel: LibraryPanel, qtbot):
    with Project.create(tmp_path / "empty.factcheck", reviewer="Mia") as empty:
        session.adopt(empty)
        assert "File menu" in panel._words.text()
        assert panel._more.isVisible()
        assert not panel._filter.isVisible()
        panel.focus_list()
        assert panel.focusWidget() is panel._more
        session.adopt(None)
    assert panel._words.text() == "There are no articles here."
    assert not panel._more.isVisible()


def test_another_project_forgets_the_filter(tmp_path: Path, session: Session, panel: LibraryPanel, qtbot):
    panel._filter.setText("nowhere")
    qtbot.keyClick(panel._filter, Qt.Key.Key_Return)
    with Project.create(tmp_path / "other.factcheck", reviewer="Mia") as other:
        other.add_article(ArticleDraft("Alone", "One text."))
        session.adopt(other)
        assert shown(panel) == ["Alone"]
        assert panel._count.text() == "1 article"
        session.adopt(None)


def test_removing_focuses_the_neighbour(panel: LibraryPanel, session: Session, project: Project):
    before = ids(project)
    session.focus_article(before[1])
    panel.remove_article()
    assert session.article == before[2]
    session.focus_article(before[3])
    panel.remove_article()
    assert session.article == before[2]
    assert shown(panel) == [TITLES[0], TITLES[2]]


def test_removing_the_last_one_leaves_none(panel: LibraryPanel, session: Session, project: Project):
    for article in ids(project):
        session.focus_article(article)
        panel.remove_article()
    assert session.article is None
    assert panel._words.isVisible()


def menu_of(panel: LibraryPanel, at: QPoint) -> QMenu:
    panel._table.customContextMenuRequested.emit(at)
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())


def test_context_menu_acts_on_the_card_under_the_mouse(panel: LibraryPanel, session: Session, project: Project, qtbot):
    at = panel._table.visualRect(panel._model.index(2, 0)).center()
    menu = menu_of(panel, at)
    assert session.article == ids(project)[2]
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Show original", "Edit details…", "Submit the article", "Remove from the project"]
    with qtbot.waitSignal(session.check_requested):  # what is left is looked at first
        menu.actions()[2].trigger()
    session.toggle_submitted()
    menu.close()
    again = menu_of(panel, at)
    assert again.actions()[2].text() == "Reopen the article"
    again.close()


def test_context_menu_from_the_keyboard_acts_on_the_current_card(
    panel: LibraryPanel, session: Session, project: Project
):
    choose(panel, 1)
    menu = menu_of(panel, QPoint(5, panel._table.height() - 2))
    assert session.article == ids(project)[1]
    menu.close()


def test_read_only_project_offers_no_change(panel: LibraryPanel, session: Session, project: Project, tmp_path, qtbot):
    path = project.path
    with Project.open(path, read_only=True) as reader:
        session.project = None  # the fixture closes the writer
        session.adopt(reader)
        menu = menu_of(panel, panel._table.visualRect(panel._model.index(0, 0)).center())
        assert [action.text() for action in menu.actions() if action.isEnabled()] == ["Show original"]
        menu.close()
        for act in (
            panel.add_files,
            panel.add_folder,
            panel.fetch_page,
            panel.paste_article,
            panel.edit_details,
            panel.remove_article,
        ):
            with qtbot.waitSignal(session.failed) as caught:
                act()
            assert caught.args[0].message == reader.read_only_reason
        session.adopt(None)


def test_without_a_project_nothing_can_be_added(qtbot):
    session = Session()
    panel = LibraryPanel(session)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(session.failed) as caught:
        panel.add_text("text")
    assert caught.args[0].message == "No project is open."


def test_cards_paint_in_both_themes(panel: LibraryPanel, session: Session, project: Project, qtbot):
    from factcheck.ui import theme

    session.run(lambda: project.mark(ids(project)[0], 0, 6, "verified"))
    pictures = []
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        pictures.append(panel.grab().toImage())
    theme.set_mode("system")
    assert pictures[0] != pictures[1]


def test_everything_can_be_reached_and_is_named(panel: LibraryPanel):
    for widget in (panel, panel._table, panel._filter):
        assert widget.accessibleName()
    assert panel._filter.nextInFocusChain() is not None
