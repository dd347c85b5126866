"""A reader at the real window: keys and mouse only, on a real project in a folder of the test's own."""

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui import theme
from factcheck.ui.main_window import MainWindow
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings

BRIDGE = (
    "The bridge 😀 was closed on Monday, the council said. Agencies may be reading along.\n\n"
    "It reopened on Tuesday at noon, and nobody was hurt."
)
HARBOUR = "The harbour froze over in March. Experts say it could happen again."


class Reader:
    """Somebody at the window. ``key`` and ``type`` go to whatever has the keyboard."""

    def __init__(self, qtbot, window, session, settings):
        self.qtbot, self.window, self.session, self.settings = qtbot, window, session, settings

    @property
    def project(self):
        return self.session.project

    def key(self, *sequences):
        for sequence in sequences:
            stroke = QKeySequence(sequence)[0]
            QTest.keyClick(self.focus(), stroke.key(), stroke.keyboardModifiers())

    def type(self, text):
        QTest.keyClicks(self.focus(), text)

    def focus(self):
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()

    def dialog(self):
        """The dialog that has just opened, once it has the keyboard."""
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def answered(self):
        """Wait until no dialog is open and the window has the keyboard again."""
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def submit_anyway(self):
        """Submit the article in focus although something is left to do on it."""
        self.key("Ctrl+Shift+Return")
        self.dialog()
        self.tab_to("Submit anyway")
        self.key("Space")
        self.answered()

    def tab_to(self, name, key="Tab", most=40):
        """Press Tab until the control of this accessible name has the keyboard."""
        for _ in range(most):
            if self.focus().accessibleName() == name:
                return
            self.key(key)
        raise AssertionError(f"Tab never came to “{name}”")

    def go_to(self, words, most=60):
        """Press Ctrl+Right until the caret stands before these words."""
        for _ in range(most):
            units = self.text_view.toPlainText().encode("utf-16-le")
            if units[self.text_view.textCursor().position() * 2 :].startswith(words.encode("utf-16-le")):
                return
            self.key("Ctrl+Right")
        raise AssertionError(f"the caret never came to “{words}”")

    def say(self):
        return self.window.statusBar().said

    def claims(self):
        return [(claim.quote, claim.label) for claim in self.project.claims()]

    @property
    def text_view(self):
        return self.window.desk.reading.view

    def point(self, words, after=False):
        """Where the first (or, ``after``, behind the last) letter of some words is in the text's viewport."""
        view = self.text_view
        cursor = view.textCursor()
        units = len(view.toPlainText()[: view.toPlainText().index(words)].encode("utf-16-le")) // 2
        cursor.setPosition(units + (len(words.encode("utf-16-le")) // 2 if after else 0))
        box = view.cursorRect(cursor)
        return QPoint(box.center().x() + (0 if after else 1), box.center().y())

    def drag(self, words):
        """Select these words with the mouse."""
        port, left = self.text_view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(port, left, pos=self.point(words))
        QTest.mouseMove(port, self.point(words, after=True))
        QTest.mouseRelease(port, left, pos=self.point(words, after=True))

    def click(self, widget, at=None):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at if at is not None else widget.rect().center())

    def tool(self, id_):
        """The tool bar's button of an action."""
        return self.window.tools.widgetForAction(self.window.actions_[id_])

    def close(self):
        self.window.close()


@pytest.fixture
def readers(qtbot, qapp, tmp_path):
    """Opens windows, each with the settings the one before left behind."""
    palette, sheet = QPalette(qapp.palette()), qapp.styleSheet()
    theme.apply(qapp, "light")
    opened = []

    def open_window(project=None, name="Mia"):
        settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        if name:
            settings.reviewer = name
        session = Session()
        window = MainWindow(session, settings, expecting=project is not None)
        opened.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if project is not None:
            window.begin(project)
        window.dress()
        return Reader(qtbot, window, session, settings)

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()
    theme.set_mode("system")
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.fixture
def file(tmp_path):
    """A closed project of Mia's with two articles."""
    path = tmp_path / "desk.factcheck"
    with Project.create(path, reviewer="Mia") as project:
        project.add_article(ArticleDraft("The bridge", BRIDGE, byline="A. Writer", site="The Courier"))
        project.add_article(ArticleDraft("The harbour", HARBOUR))
    return path
