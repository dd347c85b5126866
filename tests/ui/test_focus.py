"""The keyboard's place is always seen, and Tab goes from pane to pane, top to bottom, and back the same way."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factcheck.ui import theme
from factcheck.ui.focus_ring import FocusRing
from factcheck.ui.main_window import MainWindow
from tests.helpers.windows import open_window, settle


@pytest.fixture(params=theme.THEMES)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before, sheet = QPalette(qapp.palette()), qapp.styleSheet()
    theme.set_mode(request.param)
    yield request.param
    theme.set_mode("system")
    qapp.setPalette(before)
    qapp.setStyleSheet(sheet)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = open_window(qtbot, tmp_path)
    yield window
    window.close()


def walk(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """Every stop of the Tab key until the first comes again."""
    window.desk.library._filter.setFocus(Qt.FocusReason.TabFocusReason)
    stops = [QApplication.focusWidget()]
    for _ in range(100):
        QTest.keyClick(QApplication.focusWidget(), key)
        settle()
        stop = QApplication.focusWidget()
        if stop is stops[0]:
            return stops
        stops.append(stop)
    raise AssertionError([type(stop).__name__ for stop in stops])


def place(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def test_tab_goes_round_in_the_order_of_the_eyes_and_back(window: MainWindow) -> None:
    stops = walk(window, Qt.Key.Key_Tab)
    back = walk(window, Qt.Key.Key_Backtab)
    assert [name(stop) for stop in [stops[0], *reversed(stops[1:])]] == [name(stop) for stop in back]
    panes = [window.desk.library, window.desk.reading, window.desk.claims]
    where = [next((i for i, pane in enumerate(panes) if pane.isAncestorOf(stop)), 3) for stop in stops]
    assert where == sorted(where), [name(stop) for stop in stops]
    for one, other in pairwise(stops):
        if one.parentWidget() is other.parentWidget():
            first, second = place(one, window), place(other, window)
            above = second.bottom() < first.top()
            beside = second.right() < first.left() and second.intersects(QRect(0, first.top(), 9999, first.height()))
            assert not above, (name(one), name(other))
            assert not beside, (name(one), name(other))


def test_the_keyboards_place_is_seen(window: MainWindow, look: str) -> None:
    unseen = []
    for stop in walk(window, Qt.Key.Key_Tab):
        scroll = next((area for area in window.findChildren(QScrollArea) if area.isAncestorOf(stop)), None)
        if scroll is not None:
            scroll.ensureWidgetVisible(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        area = place(stop, window).adjusted(-4, -4, 4, 4)
        focused = window.grab(area).toImage()
        other = window.desk.reading.view if stop is not window.desk.reading.view else window.desk.library._filter
        other.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        plain = window.grab(area).toImage()
        changed, strong = 0, 0
        for y in range(focused.height()):
            for x in range(focused.width()):
                if focused.pixel(x, y) != plain.pixel(x, y):
                    changed += 1
                    if theme.contrast(focused.pixelColor(x, y), plain.pixelColor(x, y)) >= 3:
                        strong += 1
        if strong < min(area.width(), area.height()):
            unseen.append((name(stop), changed, strong))
    assert not unseen, "\n".join(map(str, unseen))


def test_the_ring_goes_where_the_control_goes(window: MainWindow, qtbot: QtBot) -> None:
    editor = window.desk.claims._editor
    field = editor.form.speaker.control
    field.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    ring = window.findChild(FocusRing)
    around = place(field, window).adjusted(-3, -3, 3, 3)
    qtbot.waitUntil(lambda: ring.geometry() == around)
    bar = editor._scroll.verticalScrollBar()
    bar.setValue(bar.value() + 20)
    qtbot.waitUntil(lambda: ring.geometry() == around.translated(0, -20))
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: not ring.isVisible() or ring.geometry().intersects(place(field, window)))
    window.desk.reading.view.setFocus()
    qtbot.waitUntil(lambda: ring.width() == 3)  # a line beside the text
    window.desk.reading.view.clearFocus()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_a_control_that_goes_away_takes_no_ring_with_it(window: MainWindow, qtbot: QtBot) -> None:
    button = QPushButton("x", window)
    button.show()
    button.setFocus()
    settle()
    button.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    opened = QDialog(window)
    QLineEdit(opened)
    opened.open()
    settle()
    opened.close()
    opened.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
