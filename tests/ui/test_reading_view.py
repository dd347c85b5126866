"""The reading view with a real project: selection and copying are exact, claims are found where they are drawn."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from factcheck.core.model import ArticleDraft, ArticleId, ClaimId
from factcheck.project import Project
from factcheck.ui.reading.view import ReadingView
from factcheck.ui.session import Session
from factcheck.ui.text.geometry import runs_right_to_left
from factcheck.ui.text.source import is_boundary

KEEP = QTextCursor.MoveMode.KeepAnchor
LEFT = Qt.MouseButton.LeftButton

TEXTS = {
    "crlf": "One line\nand another\n\nand one after a gap",
    "bom inside": "a\ufeffb word\ufeff",
    "separators": "one\u2028two\u2029three\ufdd0four\ufdd1five",
    "soft hyphens": "Ver\u00adlags\u00adhaus und\u00a0mehr\u202fals das",
    "marks": "e\u0301te\u0301 n\u0303 a\u0327\u0323b",
    "emoji": "A😀 said so 👩‍👩‍👧 and 🇩🇪 too",
    "burmese": "မြန်မာနိုင်ငံ တွင် ကင်မရာ",
    "arabic": "قال التقرير إن 12 كاميرا in five cities وُضعت",
    "chinese": "报告说，五个城市安装了摄像头。",
    "controls": "tab\there\u0085next\u009f\ufffc end",
    "giant": "word 😀 " * 1500 + "\n" + "漢" * 9000,
}


class Shown(NamedTuple):
    view: ReadingView
    session: Session
    project: Project
    article: ArticleId


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[object]:
    sessions: list[Session] = []

    def make(text: str, *spans: tuple[int, int, str], width: int = 700) -> Shown:
        project = Project.create(tmp_path / f"p{len(sessions)}.factcheck", reviewer="Mia")
        changes = project.add_article(ArticleDraft("Title", text))
        article = next(iter(changes.articles))
        for start, end, label in spans:
            project.mark(article, start, end, label)
        session = Session()
        sessions.append(session)
        session.adopt(project)
        session.focus_article(article)
        view = ReadingView(session)
        qtbot.addWidget(view)
        view.resize(width, 500)
        view.show_article(project.text(article), project.marks(article), project.labels)
        session.claim_focused.connect(lambda: view.focus_claim(session.claim))
        with qtbot.waitExposed(view):
            view.show()
        return Shown(view, session, project, article)

    yield make
    for session in sessions:
        session.close()


def put(view: ReadingView, start: int, end: int) -> None:
    """Select as the mouse would: by positions of the widget."""
    cursor = view.textCursor()
    cursor.setPosition(view._source.offsets.to_utf16(start))
    cursor.setPosition(view._source.offsets.to_utf16(end), KEEP)
    view.setTextCursor(cursor)


def copied(view: ReadingView) -> str:
    """What another program gets; ``QMimeData.text()`` would drop a byte order mark at the beginning."""
    return view.createMimeDataFromSelection().data("text/plain").data().decode("utf-8")


def place(view: ReadingView, position: int) -> QPoint:
    """Where the letter at a code point is, in the viewport."""
    view.reveal(position)
    unit = view._source.offsets.to_utf16(position)
    for block, top, _height in view.visible_blocks():
        if block.position() <= unit < block.position() + block.length():
            line = block.layout().lineForTextPosition(unit - block.position())
            left = line.cursorToX(unit - block.position())[0]
            right = line.cursorToX(unit - block.position() + 1)[0]
            return QPointF((left + right) / 2, top + line.y() + line.height() / 2).toPoint()
    raise AssertionError(position)


@pytest.mark.parametrize("name", TEXTS)
def test_every_selection_and_copy_is_exactly_the_stored_text(show, name: str) -> None:
    view, session, project, article = show(TEXTS[name])
    text = project.text(article)
    edges = [n for n in range(len(text) + 1) if is_boundary(text, n)]
    step = max(1, len(edges) // 40)
    for start in edges[::step]:
        for end in [edge for edge in edges if edge > start][:: max(1, len(edges) // 12)]:
            put(view, start, end)
            assert session.selection == (start, end)
            assert copied(view) == text[start:end]
            put(view, end, start)
            assert session.selection == (start, end)
    put(view, 0, 0)
    assert session.selection is None
    assert copied(view) == ""


def test_half_a_character_counts_as_the_whole(show) -> None:
    view, session, _project, _article = show("a😀e\u0301b")
    for low, high, wanted in ((1, 2, (1, 2)), (2, 3, (1, 2)), (3, 4, (2, 4)), (4, 5, (2, 4)), (2, 5, (1, 4))):
        cursor = view.textCursor()
        cursor.setPosition(low)
        cursor.setPosition(high, KEEP)
        view.setTextCursor(cursor)
        assert session.selection == wanted


def test_the_keyboard_selects_and_copies(show, qtbot: QtBot) -> None:
    view, session, _project, _article = show("Five\u00a0cities, it said.")
    view.setFocus()
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == (0, 4)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Five\u00a0cities, it said."


def test_a_click_picks_the_smallest_claim_then_the_next_larger_one(show, qtbot: QtBot) -> None:
    text = "The report said that five cities would get cameras."
    view, session, project, article = show(text, (0, 50, "verified"), (16, 31, "speculative"), (21, 31, "unverified"))
    by_size = [m.id for m in sorted(project.marks(article), key=lambda m: m.end - m.start)]
    at = place(view, 24)
    for wanted in [*by_size, by_size[0]]:
        qtbot.mouseClick(view.viewport(), LEFT, pos=at)
        assert session.claim == wanted
        assert view.focused_claim == wanted
    qtbot.mouseClick(view.viewport(), LEFT, pos=place(view, 2))
    assert session.claim == by_size[2]
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(view.viewport().width() - 5, view.viewport().height() - 5))
    assert session.claim is None


def test_enter_picks_the_claim_at_the_caret(show, qtbot: QtBot) -> None:
    view, session, project, article = show("One two three four", (4, 7, "verified"))
    put(view, 5, 5)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.claim == project.marks(article)[0].id


def test_a_drag_selects_and_picks_nothing(show, qtbot: QtBot) -> None:
    view, session, _project, _article = show("The report said that five cities got cameras.", (0, 45, "verified"))
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=place(view, 4))
    qtbot.mouseMove(viewport, place(view, 10))
    qtbot.mouseRelease(viewport, LEFT, pos=place(view, 10))
    assert session.selection is not None
    assert session.claim is None


def test_between_two_lines_the_nearer_one_counts(show, qtbot: QtBot) -> None:
    view, session, _project, _article = show("word " * 60)
    viewport = view.viewport()
    start, end = place(view, 2), place(view, 12)
    for y in range(end.y() - 13, end.y() + 14):  # from one line's middle nearly to the next one's
        qtbot.mousePress(viewport, LEFT, pos=start)
        qtbot.mouseMove(viewport, QPoint(end.x(), y))
        assert session.selection is not None
        assert session.selection[1] - session.selection[0] in (10, 11), y
        qtbot.mouseRelease(viewport, LEFT, pos=QPoint(end.x(), y))


def test_a_sign_in_the_margin_picks_its_claim(show, qtbot: QtBot) -> None:
    view, session, project, article = show("One two three four five", (0, 7, "verified"), (4, 13, "unverified"))
    first, second = project.marks(article)
    y = place(view, 0).y()
    cell, edge = view._ink.margin._cell, view._column.left - 12
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(int(edge - cell / 2), y))
    assert session.claim == second.id
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(int(edge - cell * 1.5), y))
    assert session.claim == first.id


@pytest.mark.parametrize("name", ["emoji", "arabic", "burmese", "chinese", "giant"])
def test_a_claim_is_found_where_it_is_drawn(show, name: str) -> None:
    text = TEXTS[name]
    middle = 11 if name == "emoji" else len(text) // 2
    view, _session, project, article = show(text, (middle, middle + 5, "verified"))
    mark = project.marks(article)[0]
    view.focus_claim(mark.id)
    boxes = [
        (view._ink.frame(block).boundingRect().translated(0, top))
        for block, top, _height in view.visible_blocks()
        if not view._ink.frame(block).isEmpty()
    ]
    assert boxes
    for position in range(mark.start, mark.end):
        if is_boundary(text, position) and not text[position].isspace():
            assert any(box.adjusted(-2, -2, 2, 2).contains(QPointF(place(view, position))) for box in boxes)


def test_the_end_of_a_long_text_can_be_reached_and_the_range_is_right_at_once(show, qtbot: QtBot) -> None:
    view, _session, _project, _article = show("\n".join(f"{n} " + "some words " * (n % 60) for n in range(1500)))
    qtbot.waitUntil(lambda: view._estimated is None)
    guessed = view.verticalScrollBar().maximum()
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum(), 60):
        bar.setValue(value)
        view.viewport().repaint()
    bar.setValue(bar.maximum())
    view.viewport().repaint()
    bar.setValue(bar.maximum())
    assert list(view.visible_blocks())[-1][0].blockNumber() == 1499
    assert abs(guessed - bar.maximum()) < 0.2 * bar.maximum()


def test_a_claim_far_away_is_scrolled_to_and_one_in_sight_is_left_alone(show, qtbot: QtBot) -> None:
    text = "\n".join(f"Paragraph {n} says " + "something " * 20 for n in range(400))
    far = text.index("Paragraph 300")
    view, session, project, article = show(text, (far, far + 13, "verified"), (0, 11, "speculative"))
    near, distant = (mark.id for mark in project.marks(article))
    session.focus_claim(near)
    assert view.verticalScrollBar().value() == 0
    session.focus_claim(distant)
    y = place(view, far).y()
    assert 0.15 * view.viewport().height() < y < 0.6 * view.viewport().height()
    before = view.verticalScrollBar().value()
    view.reveal(far + 200)
    assert view.verticalScrollBar().value() == before


def test_right_to_left_paragraphs_stand_on_the_right_also_when_cut_into_pieces(show) -> None:
    view, _session, _project, _article = show(
        "English first.\n" + TEXTS["arabic"] + "\n" + "كلمة أخرى. Latin " * 900, width=600
    )
    blocks = [block for block, _top, _height in view.visible_blocks()]
    column = view._column
    left, right = blocks[0].layout().lineAt(0).naturalTextRect(), blocks[1].layout().lineAt(0).naturalTextRect()
    assert abs(left.left() - column.left) < 2
    assert abs(right.right() - column.left - column.width) < 2
    pieces = [view.document().findBlock(unit) for unit in view._source.pieces]
    assert pieces
    assert all(column.is_right_to_left(block) for block in pieces)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Sainsbury's מתחילה בתחרות עם Boots, ופותחת מעברים בסגנון חנות", True),
        ("The word سلام means peace, and is said as a greeting.", False),
        ("سلام means peace, and is said as a greeting in many places.", False),
        ("12 كاميرا في المدينة", True),
        ("漢字 and kana", False),
        ("", False),
    ],
)
def test_a_paragraph_runs_the_way_of_most_of_its_letters(text: str, right: bool) -> None:
    assert runs_right_to_left(text) == right


def test_a_single_paragraph_is_laid_out_in_the_column(show) -> None:
    view, _session, _project, _article = show("One paragraph of words. " * 40, width=900)
    block = view.document().begin()
    view._column.blockBoundingRect(block)
    line = block.layout().lineAt(0)
    assert line.x() == view._column.left > 100
    assert abs(line.width() - view._column.width) < 0.1
    assert block.layout().lineAt(1).y() - line.y() == view._column.line


def test_the_column_is_a_measure_wide_and_centred(show) -> None:
    view, _session, _project, _article = show("Some words here. " * 200, width=1200)
    column = view._column
    per_line = view.document().begin().layout().lineAt(3).textLength()
    assert 55 <= per_line <= 80
    assert abs(column.left * 2 + column.width - view.viewport().width()) <= 2
    view.resize(300, 400)
    assert column.left + column.width <= view.viewport().width()


def test_changed_claims_are_found_again(show) -> None:
    view, session, project, article = show("One two three four", (0, 3, "verified"))
    id_ = project.marks(article)[0].id
    session.focus_claim(id_)
    project.move(id_, 4, 13)
    view.change_marks(project.marks(article, [id_]), [id_])
    assert [(m.start, m.end) for m in view.marks] == [(4, 13)]
    assert view.focused_claim == id_
    view.change_marks([], [id_])
    assert list(view.marks) == []
    assert view.focused_claim is None


def test_a_flash_ends(show, qtbot: QtBot) -> None:
    view, session, project, article = show("One two three four", (0, 3, "verified"))
    session.focus_claim(project.marks(article)[0].id)
    assert view._ink.flash
    qtbot.waitUntil(lambda: not view._flash_timer.isActive())
    assert not view._ink.flash


def test_a_label_the_scheme_has_lost_is_still_shown(show) -> None:
    view, _session, _project, _article = show("One two three four")

    class Mark(NamedTuple):
        start: int
        end: int
        label: str
        id: ClaimId

    view.change_marks([Mark(0, 7, "gone", ClaimId("f" * 32))], [])
    view.viewport().repaint()
    assert [m.label for m in view.marks_at(QPointF(place(view, 1)))] == ["gone"]


def test_hundreds_of_claims_in_one_place_are_painted(show) -> None:
    text = "The report said that five cities would get cameras. " * 4
    spans = [(n % 60, n % 60 + 5 + n, ("verified", "unverified", "speculative")[n % 3]) for n in range(40)]
    view, _session, project, article = show(text, *spans)
    view.viewport().repaint()
    ink = next(iter(view._ink._blocks.values()))
    assert sum(count for _y, count in ink.beyond) > 0
    assert sum(begun.many for _y, begun in ink.signs) == len(project.marks(article)) == 40


def test_another_width_or_size_leaves_the_text_where_it_was(show, qtbot: QtBot) -> None:
    view = show("\n".join(f"Paragraph {n} " + "with some more words " * 20 for n in range(400))).view
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1500)
    bar.setValue(900)
    top = view.firstVisibleBlock().blockNumber()
    for width in (500, 1000, 700, 450, 1100):
        view.resize(width, 500)
        view.grab()
        assert view.firstVisibleBlock().blockNumber() == top
        qtbot.waitUntil(lambda: view._estimated is None)
        assert view.firstVisibleBlock().blockNumber() == top
    for size in (20.0, 9.0, 13.0):
        view.set_point_size(size)
        view.grab()
        assert view.firstVisibleBlock().blockNumber() == top
