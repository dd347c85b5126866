"""The real window on the sample project, with a claim in focus."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck.demo import build_demo
from factcheck.ui.main_window import MainWindow
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings


def settle() -> None:
    """Let happen what has been put off."""
    for _ in range(10):
        QApplication.processEvents()


def open_window(qtbot: QtBot, folder: Path, size: tuple[int, int] = (1440, 900)) -> MainWindow:
    """A window that is shown, on a sample project of its own in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    project = build_demo(folder)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(Session(), settings)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.files.open(project)
    session = window._session
    people = session.project.reviewers()
    session.use_reviewer(people[0].name)
    own = session.project.claims(article=session.article, reviewer=people[0].id)
    session.focus_claim(own[1].id)
    window.dress()
    qtbot.waitUntil(lambda: window.desk.claims._editor is not None)
    settle()
    return window
