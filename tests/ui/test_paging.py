"""The paged model and the card table: what is read when, what is told, and what a person's keys do."""

import random
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from factcheck.ui.card_drawing import draw_text, is_right_to_left
from factcheck.ui.cards import CardDelegate, CardTable
from factcheck.ui.paging import PAGE, PagedModel


class Row(NamedTuple):
    n: int
    id: str


class Source:
    def __init__(self):
        self.asked = []
        self.gone = set()

    def fetch(self, ns):
        self.asked.append(list(ns))
        return [Row(n, f"row {n}") for n in ns if n not in self.gone]


class Plain(CardDelegate):
    def paint_card(self, painter, box, row, look, selected):
        draw_text(painter, box, row.id)


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def model(source, qapp):
    model = PagedModel(source.fetch, lambda row: f"Card {row.id}")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    tester.deleteLater()


def test_rows_are_read_a_page_at_a_time_and_once(model, source):
    model.set_ns(range(1000))
    source.asked.clear()
    assert model.row_at(300).id == "row 300"
    first = 300 - 300 % PAGE
    assert model.row_at(first + PAGE - 1).id == f"row {first + PAGE - 1}"
    assert source.asked == [list(range(first, first + PAGE))]


def test_a_row_that_is_gone_is_none_and_not_asked_for_again(model, source):
    source.gone = {3}
    model.set_ns(range(5))
    source.asked.clear()
    model.invalidate(3)
    assert model.row_at(3) is None
    assert model.row_at(3) is None
    assert sum(3 in asked for asked in source.asked) == 1
    assert model.data(model.index(3, 0)) == ""


def test_the_words_of_a_row_serve_tests_screen_readers_and_tool_tips(model):
    model.set_ns([7])
    index = model.index(0, 0)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    assert {index.data(role) for role in roles} == {"Card row 7"}
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_only_what_was_invalidated_is_read_again(model, source):
    model.set_ns(range(10))
    model.row_at(0)
    source.asked.clear()
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.invalidate(4)
    model.invalidate(99)
    assert told == [(4, 4)]
    model.row_at(4)
    assert source.asked == [[4]]


def test_insert_and_remove_tell_the_rows_and_keep_what_was_read(model, source):
    model.set_ns(range(10))
    model.row_at(0)
    source.asked.clear()
    told = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(("out", first, last)))
    model.insert(3, 77)
    model.remove(0)
    assert told == [("in", 3, 3), ("out", 0, 0)]
    assert list(model.ns) == [1, 2, 77, *range(3, 10)]
    assert [model.row_at(i).n for i in range(10)] == list(model.ns)
    assert source.asked == [[77]]
    assert model.index_of(77) == 2
    assert model.index_of(0) == -1


def test_updating_touches_only_the_run_that_differs(model, source):
    model.set_ns(range(1000))
    told = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(("out", first, last)))
    model.modelReset.connect(lambda: told.append("reset"))
    model.update_ns([*range(500), 5000, *range(500, 1000)])
    model.update_ns(range(1000))
    model.update_ns(range(1000))
    assert told == [("in", 500, 500), ("out", 500, 500)]


def test_updating_always_ends_with_the_numbers_asked_for(model):
    dice = random.Random(4)  # noqa: S311
    for _ in range(200):
        wanted = dice.sample(range(12), dice.randrange(12))
        model.update_ns(wanted)
        assert list(model.ns) == wanted
        assert [model.row_at(i).n for i in range(len(wanted))] == wanted


def test_memory_stays_bounded_while_scrolling_through_everything(model):
    model.set_ns(range(20_000))
    for i in range(0, 20_000, PAGE):
        model.row_at(i)
    assert len(model._rows) < 5_000


@pytest.fixture
def table(model, qtbot):
    table = CardTable(model, Plain(model))
    qtbot.addWidget(table)
    table.resize(300, 400)
    model.set_ns(range(1000))
    table.show()
    qtbot.waitExposed(table)
    chosen = table.chosen = []
    table.row_chosen.connect(chosen.append)
    return table


def give_keyboard(widget, reason):
    QApplication.sendEvent(widget, QFocusEvent(QEvent.Type.FocusIn, reason))


def test_keys_move_through_the_cards_and_say_where_they_are(table, qtbot):
    give_keyboard(table, Qt.FocusReason.TabFocusReason)
    assert table.chosen == [0]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(table, key)
    assert table.chosen == [0, 1, 999, 998, 0]
    with qtbot.waitSignal(table.row_activated) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == [0]


def test_getting_the_keyboard_by_the_way_chooses_nothing(table, qtbot):
    give_keyboard(table, Qt.FocusReason.ActiveWindowFocusReason)
    assert table.current_n() is None
    assert table.chosen == []


def test_tab_leaves_the_list(table):
    assert not table.tabKeyNavigation()


def test_selecting_from_elsewhere_scrolls_there_and_tells_nobody(table):
    assert table.select(700)
    assert table.current_n() == 700
    assert table.viewport().rect().intersects(table.visualRect(table.currentIndex()))
    assert not table.select(5000)
    assert table.current_n() is None
    assert table.chosen == []


def test_rows_coming_and_going_quietly_do_not_choose(table, model):
    table.select(5)
    with table.quiet():
        model.remove(5)
        model.update_ns(range(100, 200))
    assert table.chosen == []


def test_a_click_on_the_current_card_chooses_it_again(table, qtbot):
    table.select(1)
    place = table.visualRect(table.currentIndex()).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.chosen == [1]


def test_every_card_has_the_same_height_and_grows_with_the_font(table):
    before = table.rowHeight(0)
    assert before == table.rowHeight(999)
    font = table.font()
    font.setPointSize(font.pointSize() * 2)
    table.setFont(font)
    assert table.rowHeight(0) == table.rowHeight(999) > before


def test_the_current_and_the_flashing_card_look_different(table, qtbot):
    def ground(row):
        rect = table.visualRect(table.model().index(row, 0))
        return table.viewport().grab().toImage().pixelColor(rect.right() - 20, rect.center().y())

    plain = ground(1)
    table.select(1)
    current = ground(1)
    table.flash(1)
    assert len({plain.name(), current.name(), ground(1).name()}) == 3
    qtbot.waitUntil(lambda: ground(1) == current)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bridge", False),
        ("", False),
        ("“الوزارة أنفقت” said", True),
        ("42 שלום", True),
        ("😀 Bridge", False),
        ("é", False),
    ],
)
def test_direction_is_that_of_the_first_letter(text, expected):
    assert is_right_to_left(text) is expected


def painted(text, lines=2, width=200):
    image = QImage(width, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        draw_text(painter, QRect(0, 0, width, 80), text, lines)
    finally:
        painter.end()
    return image


def ink(image, x0=0, x1=200, y0=0, y1=80):
    white = image.pixelColor(199, 79)
    return sum(image.pixelColor(x, y) != white for x in range(x0, x1) for y in range(y0, y1))


def test_short_text_stands_at_its_side_and_long_text_fills_its_lines_only(qapp):
    assert ink(painted("Bridge"), x0=100) == 0
    assert ink(painted("الوزارة"), x1=100) == 0
    long = "A bridge 😀 was closed\nand reopened " * 40
    image = painted(long)
    assert ink(image, y1=16) > 0
    height = 2 * line_height()
    assert ink(image, y0=height + 4) == 0
    assert ink(painted("")) == 0


def line_height():
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        return painter.fontMetrics().lineSpacing()
    finally:
        painter.end()
