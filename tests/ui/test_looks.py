"""Another theme or text size leaves nothing behind: a window that was switched looks like one that is new."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck.ui import theme
from factcheck.ui.main_window import MainWindow
from tests.helpers.windows import open_window, settle


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before, sheet, flash = QPalette(qapp.palette()), qapp.styleSheet(), qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield qapp
    qapp.setCursorFlashTime(flash)
    theme.set_mode("system")
    qapp.setPalette(before)
    qapp.setStyleSheet(sheet)


def picture(qtbot: QtBot, window: MainWindow) -> QImage:
    """The window once the flash of the claim in focus has faded and the ruler is drawn."""
    qtbot.waitUntil(lambda: not window.desk.reading.view._flash_timer.isActive())
    animation = window.desk.claims._list.table._animation
    if animation is not None:
        qtbot.waitUntil(lambda: animation.currentValue() == 0.0)
    settle()
    return window.grab().toImage()


def test_a_window_that_changed_its_theme_looks_like_a_new_one(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    theme.set_mode("light")
    switched = open_window(qtbot, tmp_path / "one")
    before = picture(qtbot, switched)
    theme.set_mode("contrast-dark")
    settle()
    now = picture(qtbot, switched)
    switched.close()
    fresh = open_window(qtbot, tmp_path / "two")
    other = picture(qtbot, fresh)
    fresh.close()
    assert now != before
    different = [
        (x, y)
        for y in range(0, now.height(), 2)
        for x in range(0, now.width(), 2)
        if now.pixel(x, y) != other.pixel(x, y)
    ]
    assert different == []
