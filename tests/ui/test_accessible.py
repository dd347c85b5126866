"""Every control has a name, a role and a state: the window and its dialogs compared with what is written down.

``FACTCHECK_RENEW_SNAPSHOTS=1 python -m pytest tests/ui/test_accessible.py`` writes the pages in tests/snapshots
anew; look at the difference before it is kept.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from factcheck.ui.main_window import MainWindow
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings
from tests.helpers import accessible
from tests.helpers.windows import open_window, settle

FOLDER = Path(__file__).parent.parent / "snapshots"
RENEW = bool(os.environ.get("FACTCHECK_RENEW_SNAPSHOTS"))  # read before the guard rails clear it


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = open_window(qtbot, tmp_path)
    yield window
    window.close()


def compare(name: str, root: QWidget) -> None:
    settle()
    page = FOLDER / f"{name}.txt"
    now = "\n".join(accessible.lines(root)) + "\n"
    if RENEW:
        FOLDER.mkdir(exist_ok=True)
        page.write_text(now, "utf-8")
    assert accessible.nameless(root) == []
    assert accessible.out_of_order(root) == []
    if sys.platform != "linux":
        pytest.skip("elsewhere keys and buttons have other names")
    assert now == page.read_text("utf-8"), "say FACTCHECK_RENEW_SNAPSHOTS=1 if this is meant"


def dialog(window: MainWindow, act: Callable[[], object]) -> QDialog:
    act()
    settle()
    (found,) = [child for child in window.findChildren(QDialog) if child.isVisible()]
    return found


def test_the_window(window: MainWindow) -> None:
    compare("window", window)


def test_the_start_page(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    settings.remember_project(Path("/projects/of mine.factcheck"))
    window = MainWindow(Session(), settings)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    compare("start", window)


def test_the_find_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["find"].trigger()
    bar = window.desk.reading._find_bar
    qtbot.keyClicks(bar._words, "camera")
    compare("find", bar)


@pytest.mark.parametrize(
    "name", ["reviewer", "keys", "commands", "change-keys", "paste-article", "edit-details", "fetch-page"]
)
def test_dialogs_of_the_menus(window: MainWindow, name: str) -> None:
    opened = dialog(window, window.actions_[name].trigger)
    compare(name, opened)
    opened.reject()


def test_the_ready_check(window: MainWindow, qtbot: QtBot) -> None:
    opened = dialog(window, window.actions_["ready-check"].trigger)
    qtbot.waitUntil(lambda: not opened._bar.isVisible(), timeout=20_000)
    compare("ready-check", opened)
    opened.reject()


def test_the_list_of_what_is_not_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["checkable"].trigger()
    panel = window.desk.claims
    qtbot.waitUntil(lambda: panel._checkable is not None and "…" not in accessible_text(panel), timeout=20_000)
    compare("checkable", panel)


def accessible_text(panel: QWidget) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible() and "far" in label.text())


def test_the_evidence_dialog(window: MainWindow) -> None:
    opened = dialog(window, window.desk.claims._editor.evidence.add_by_hand)
    compare("evidence", opened)
    opened.reject()


def test_a_message(window: MainWindow) -> None:
    window.messages.show_warning("Something to keep in mind.", "Do this.")
    compare("message", window.messages)


def test_a_claim_of_somebody_else_is_read_only(window: MainWindow) -> None:
    session = window._session
    others = [row for row in session.project.claims(article=session.article) if row.reviewer != session.project.me.id]
    session.focus_claim(others[0].id)
    compare("another-reviewers-claim", window.desk.claims._editor)
