"""The reading column follows the session, finds words, says what to do when there is nothing to read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QHelpEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from factcheck.core.model import ArticleDraft, ArticleId, Changes
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from factcheck.ui import theme
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session

TEXT = "The report said that five cities would get cameras.\nThe ministry did not answer. The end."
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> ReadingPanel:
    panel = ReadingPanel(session)
    qtbot.addWidget(panel)
    panel.resize(700, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def project(session: Session, panel: ReadingPanel, tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "p.factcheck", reviewer="Mia")
    session.adopt(project)
    return project


@pytest.fixture
def article(session: Session, project: Project) -> ArticleId:
    draft = ArticleDraft(
        "Cameras <b>", TEXT, "A. Writer", "example.org", "https://example.org/a?b=1&c=2", "2022-07-12T09:00"
    )
    changes = session.run(lambda: project.add_article(draft))
    assert changes is not None
    article = next(iter(changes.articles))
    session.focus_article(article)
    return article


def said(panel: ReadingPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def spans(panel: ReadingPanel) -> list[tuple[int, int, str]]:
    return sorted((mark.start, mark.end, mark.label) for mark in panel.view.marks)


def test_it_says_what_to_do_at_each_stage(panel: ReadingPanel, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    done: list[str] = []
    actions = {name: QAction(name, panel) for name in ("Open project…", "Paste an article…")}
    for name, action in actions.items():
        action.triggered.connect(lambda _checked=False, name=name: done.append(name))
    panel.set_empty_actions([actions["Open project…"]], [actions["Paste an article…"]])
    assert "No project is open" in said(panel)
    qtbot.mouseClick(panel.findChild(QPushButton), Qt.MouseButton.LeftButton)
    project = Project.create(tmp_path / "p.factcheck", reviewer="Mia")
    session.adopt(project)
    assert "no articles yet" in said(panel)
    buttons = [button for button in panel.findChildren(QPushButton) if button.text() == "Paste an article…"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert done == ["Open project…", "Paste an article…"]
    session.run(lambda: project.add_article(ArticleDraft("T", TEXT)))
    assert "Choose an article" in said(panel)
    assert not [button for button in panel.findChildren(QPushButton) if button.isVisible() and button.parent()]
    session.adopt(None)
    assert "No project is open" in said(panel)


def test_an_article_is_shown_with_its_origin(panel: ReadingPanel, article: ArticleId) -> None:
    assert panel.view.text == TEXT
    shown = said(panel)
    for part in ("Cameras <b>", "A. Writer", "example.org", "2022-07-12", 'href="https://example.org/a?b=1&amp;c=2"'):
        assert part in shown
    assert "09:00" not in shown


def title_shown(panel: ReadingPanel) -> bool:
    return any(
        label.isVisible() for label in panel.findChildren(QLabel) if label.accessibleDescription().startswith("Title")
    )


def test_a_title_that_the_text_begins_with_is_not_shown_twice(
    panel: ReadingPanel, session: Session, project: Project
) -> None:
    text = "😀 Cameras\n\nThe cameras came in spring."
    own = next(iter(project.add_article(ArticleDraft("😀 Cameras", text)).articles))
    other = next(iter(project.add_article(ArticleDraft("Spring", "The cameras came in spring.")).articles))
    session.focus_article(own)
    assert not title_shown(panel)
    block = panel.view.document().begin()
    size = block.begin().fragment().charFormat().font().pointSizeF()
    assert size == pytest.approx(panel.point_size * theme.TITLE_SCALE)
    after = panel.view.document().findBlockByNumber(2)
    assert after.text()
    assert after.charFormat().font().pointSizeF() != size
    panel.larger()
    again = panel.view.document().begin().begin().fragment().charFormat().font().pointSizeF()
    assert again == pytest.approx(panel.point_size * theme.TITLE_SCALE)
    session.focus_article(other)
    assert title_shown(panel)


def test_claims_follow_every_act(panel: ReadingPanel, session: Session, project: Project, article: ArticleId) -> None:
    session.selection = (4, 10)
    session.apply_label("verified")
    assert spans(panel) == [(4, 10, "verified")]
    assert panel.view.focused_claim == session.claim
    session.apply_label("speculative")
    assert spans(panel) == [(4, 10, "speculative")]
    session.grow("word", "end", 1)
    assert spans(panel) == [(4, 15, "speculative")]
    session.undo()
    session.undo()
    assert spans(panel) == [(4, 10, "verified")]
    session.delete_claim()
    assert spans(panel) == []
    session.undo()
    assert spans(panel) == [(4, 10, "verified")]
    many = [NewClaim(article, n, n + 3, "verified", {}) for n in range(40)]
    session.run(lambda: project.mark_many(many))
    assert len(spans(panel)) == 41


def test_selecting_in_the_view_and_labelling_marks_just_that(
    panel: ReadingPanel, session: Session, article: ArticleId
) -> None:
    start = TEXT.index("five cities")
    panel.view.select(start, start + 11)
    assert session.selection == (start, start + 11)
    session.apply_label("unverified")
    assert spans(panel) == [(start, start + 11, "unverified")]


def test_another_article_brings_its_own_claims(
    panel: ReadingPanel, session: Session, project: Project, article: ArticleId
) -> None:
    other = next(iter(project.add_article(ArticleDraft("Other", "Nothing of the kind was said.")).articles))
    claim = next(iter(project.mark(other, 0, 7, "verified").claims))
    session.focus_claim(claim)
    assert panel.view.text.startswith("Nothing")
    assert spans(panel) == [(0, 7, "verified")]
    assert panel.view.focused_claim == claim
    session.focus_article(article)
    assert spans(panel) == []


def test_a_change_of_everything_keeps_the_place(
    panel: ReadingPanel, session: Session, project: Project, tmp_path: Path
) -> None:
    long = "\n".join(f"Paragraph {n} of the report." for n in range(200))
    article = next(iter(project.add_article(ArticleDraft("Long", long)).articles))
    session.focus_article(article)
    panel.view.reveal(len(long) - 10)
    place = panel.view.verticalScrollBar().value()
    assert place > 0
    project.mark(article, 0, 9, "verified")
    session.changed.emit(Changes(everything=True))
    assert spans(panel) == [(0, 9, "verified")]
    assert panel.view.verticalScrollBar().value() == place


def test_an_article_that_is_taken_away_leaves_nothing_behind(
    panel: ReadingPanel, session: Session, project: Project, article: ArticleId
) -> None:
    session.run(lambda: project.remove_article(article))
    assert session.article is None
    assert panel.view.text == ""
    assert "no articles yet" in said(panel)


def open_bar(panel: ReadingPanel, qtbot: QtBot, words: str) -> None:
    panel.open_find()
    bar = panel._find_bar
    assert bar is not None
    bar._words.clear()
    qtbot.keyClicks(bar._words, words)


def test_find_goes_round_through_all_hits(panel: ReadingPanel, article: ArticleId, qtbot: QtBot) -> None:
    assert panel._find_bar is None
    open_bar(panel, qtbot, "the")
    bar = panel._find_bar
    assert bar is not None
    assert "1 of 3" in said(panel)
    starts = list(panel.view.hits.starts)
    assert [TEXT[start : start + 3].lower() for start in starts] == ["the"] * 3
    qtbot.keyClick(bar._words, Qt.Key.Key_Return)
    assert "2 of 3" in said(panel)
    panel.find_next()
    panel.find_next()
    assert "1 of 3" in said(panel)
    qtbot.keyClick(bar._words, Qt.Key.Key_Return, SHIFT)
    assert "3 of 3" in said(panel)
    panel.find_previous()
    panel.view.viewport().repaint()
    qtbot.keyClick(bar._words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert panel.view.passage() == (starts[1], starts[1] + 3)
    assert not panel.view.hits.starts
    panel.find_next()
    assert bar.isVisible()
    assert panel.view.hits.current == 2


def test_find_says_when_there_is_nothing(panel: ReadingPanel, article: ArticleId, qtbot: QtBot) -> None:
    open_bar(panel, qtbot, "zebra")
    assert "Nothing found" in said(panel)
    panel.find_next()
    assert panel.view.hits.current == -1


def test_find_takes_the_selection_and_follows_the_article(
    panel: ReadingPanel, session: Session, project: Project, article: ArticleId
) -> None:
    start = TEXT.index("cameras")
    panel.view.select(start, start + 7)
    panel.open_find()
    assert panel._find_bar is not None
    assert panel._find_bar.words == "cameras"
    assert list(panel.view.hits.starts) == [start]
    other = next(iter(project.add_article(ArticleDraft("Other", "Cameras, cameras.")).articles))
    session.focus_article(other)
    assert list(panel.view.hits.starts) == [0, 9]


def test_find_does_nothing_without_an_article(panel: ReadingPanel, project: Project) -> None:
    panel.open_find()
    panel.find_next()
    assert panel._find_bar is None


def test_the_text_grows_and_shrinks_within_limits(panel: ReadingPanel, article: ArticleId, qtbot: QtBot) -> None:
    normal = panel.point_size
    with qtbot.waitSignal(panel.point_size_changed):
        panel.larger()
    assert panel.point_size > normal
    panel.smaller()
    panel.smaller()
    assert panel.point_size < normal
    panel.reset_size()
    assert panel.point_size == normal
    for _ in range(40):
        panel.larger()
    assert panel.point_size == theme.READING_LARGEST
    assert panel.view.document().defaultFont().pointSizeF() == theme.READING_LARGEST
    panel.set_point_size(1)
    assert panel.point_size == theme.READING_SMALLEST


def test_control_and_the_wheel_change_the_size(panel: ReadingPanel, article: ArticleId) -> None:
    normal = panel.point_size
    for delta, larger in ((120, True), (-120, False)):
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, CONTROL,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(panel.view.viewport(), event)
        assert (panel.point_size > normal) == larger


def test_a_right_click_offers_what_was_handed_in_and_focuses_the_claim(
    panel: ReadingPanel, session: Session, project: Project, article: ArticleId, qtbot: QtBot
) -> None:
    session.run(lambda: project.mark(article, 0, 10, "verified"))
    action = QAction("Delete the claim", panel)
    panel.set_context_actions([action])
    line = panel.view.document().begin().layout().lineAt(0)
    at = QPoint(int(line.x()) + 8, int(panel.view.contentOffset().y() + line.y()) + 8)
    menus = len(panel.view.findChildren(QMenu))
    QApplication.sendEvent(
        panel.view.viewport(),
        _context_event(at, panel.view.viewport().mapToGlobal(at)),
    )
    menu = panel.view.findChildren(QMenu)[menus]
    assert [each.text() for each in menu.actions()] == ["Delete the claim"]
    assert session.claim == project.marks(article)[0].id
    menu.close()


def _context_event(at: QPoint, everywhere: QPoint):
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, everywhere)


def test_a_tool_tip_names_the_labels(
    panel: ReadingPanel, session: Session, project: Project, article: ArticleId, qtbot: QtBot
) -> None:
    session.run(lambda: project.mark(article, 0, 10, "verified"))
    line = panel.view.document().begin().layout().lineAt(0)
    at = QPoint(int(line.x()) + 8, int(panel.view.contentOffset().y() + line.y()) + 8)
    event = QHelpEvent(QEvent.Type.ToolTip, at, panel.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(panel.view.viewport(), event)
    assert QToolTip.text() == "✓ Verified"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_another_theme_is_taken_at_once(
    panel: ReadingPanel, article: ArticleId, qapp: QApplication, qtbot: QtBot
) -> None:
    before, sheet, mode = QPalette(qapp.palette()), qapp.styleSheet(), theme.mode()
    try:
        for name in ("dark", "light"):
            theme.set_mode(name)
            paper = theme.load(name).colour("paper")
            qtbot.waitUntil(lambda: panel.view.palette().color(QPalette.ColorRole.Base) == paper)  # noqa: B023
            qtbot.waitUntil(lambda: panel.palette().color(QPalette.ColorRole.Window) == paper)  # noqa: B023
            panel.view.viewport().repaint()
    finally:
        theme.set_mode(mode)
        qapp.setStyleSheet(sheet)
        qapp.setPalette(before)


def test_everything_has_a_name_for_screen_readers(panel: ReadingPanel, article: ArticleId) -> None:
    panel.open_find()
    assert panel.view.accessibleName()
    assert panel._find_bar is not None
    for widget in (panel._find_bar, panel._find_bar._words, panel._find_bar._previous, panel._find_bar._next):
        assert widget.accessibleName()


def test_the_column_becomes_wider_and_narrower_and_the_header_follows(
    panel: ReadingPanel, session: Session, article: ArticleId, qtbot: QtBot
) -> None:
    told: list[int] = []
    said_: list[str] = []
    panel.measure_changed.connect(told.append)
    session.announced.connect(said_.append)
    panel.resize(1600, 600)
    origin = next(label for label in panel.findChildren(QLabel) if "example.org" in label.text())
    left = origin.mapTo(panel, QPoint()).x()
    panel.narrower()
    assert panel.view.fitting == panel.view.measure == theme.MEASURE - 5
    panel.layout().activate()
    qtbot.waitUntil(lambda: origin.mapTo(panel, QPoint()).x() > left)
    for _ in range(30):
        panel.narrower()
    assert panel.view.measure == theme.MEASURE_LEAST
    for _ in range(30):
        panel.wider()
    assert panel.view.measure == theme.MEASURE_MOST
    assert told[0] == 65
    assert theme.MEASURE_LEAST in told
    assert "65" in said_[0]
    panel.reset_size()
    assert panel.view.measure == theme.MEASURE


def test_a_column_that_has_no_room_says_so_and_narrows_from_what_is_seen(
    panel: ReadingPanel, session: Session, article: ArticleId
) -> None:
    said_: list[str] = []
    session.announced.connect(said_.append)
    panel.resize(500, 600)
    panel.wider()
    assert "no room" in said_[-1]
    seen = panel.view.fitting
    panel.narrower()
    assert panel.view.measure < seen


def test_an_articles_origin_follows_the_direction_of_its_title(
    panel: ReadingPanel, session: Session, project: Project
) -> None:
    draft = ArticleDraft(
        "عنوان المقال", "نص قصير. كلمة أخرى.", "أحمد علي", "بي بي سي", "https://example.org", "2019-07-12"
    )
    changes = session.run(lambda: project.add_article(draft))
    session.focus_article(next(iter(changes.articles)))
    origin = next(label for label in panel.findChildren(QLabel) if "example.org" in label.text())
    assert origin.alignment() & Qt.AlignmentFlag.AlignRight
    assert origin.text().startswith("\u200f\u2068")
    assert "\u20682019-07-12\u2069" in origin.text()
