"""The command palette: finds what can be done now and where to go, does it, and remembers nothing."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.commands import Command, CommandPalette, by_letters, commands, ranked
from factcheck.ui.main_window import MainWindow
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings


@pytest.fixture
def window(qtbot, tmp_path):
    path = tmp_path / "a.factcheck"
    with Project.create(path, reviewer="Mia") as project:
        project.add_article(ArticleDraft("The bridge", "The bridge was closed. It reopened."))
        project.add_article(ArticleDraft("The harbour", "It froze."))
    made = MainWindow(Session(), Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.files.open(path)
    made._session.use_reviewer("Mia")
    yield made
    made.close()


@pytest.fixture
def palette(window, qtbot):
    window.actions_["commands"].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    made = QApplication.activeModalWidget()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def texts(palette):
    return [command.text for command in palette._found]


def test_offers_what_can_be_done_now_with_its_key(palette, window):
    offered = {command.text: command.key for command in palette._found}
    assert offered["Next sentence"] == "J, Ctrl+Down"
    assert offered["Speculative"] == "3"
    assert "Delete the claim" not in offered
    assert "Find a command or an article…" not in offered
    palette.reject()


def test_typing_narrows_it_down_and_enter_does_the_first(palette, window, qtbot):
    QTest.keyClicks(palette._words, "specul")
    assert texts(palette)[0] == "Speculative"
    assert palette._words.accessibleDescription() == "Speculative, Claim, 3"
    QTest.keyClick(palette._words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window._session.project.claims()))
    claim = window._session.project.claims()[0]
    assert (claim.quote, claim.label) == ("The bridge was closed.", "speculative")
    assert QApplication.activeModalWidget() is None


def test_the_arrows_choose_another(palette, window, qtbot):
    QTest.keyClicks(palette._words, "next sentence")
    second = palette._found[1].text
    QTest.keyClick(palette._words, Qt.Key.Key_Down)
    assert palette._words.accessibleDescription().startswith(second)
    QTest.keyClick(palette._words, Qt.Key.Key_Up)
    QTest.keyClick(palette._words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._session.sentence is not None and window._session.sentence[0] > 0)


def test_part_of_a_title_goes_to_the_article(palette, window, qtbot):
    QTest.keyClicks(palette._words, "harb")
    assert texts(palette) == ["The harbour"]
    QTest.keyClick(palette._words, Qt.Key.Key_Return)
    project = window._session.project
    qtbot.waitUntil(lambda: project.article(window._session.article).title == "The harbour")


def test_escape_closes_it_and_nothing_is_remembered(palette, window, qtbot):
    QTest.keyClicks(palette._words, "quit")
    QTest.keyClick(palette._words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert window.isVisible()
    again = CommandPalette(window._session, window.actions_, window)
    qtbot.addWidget(again)
    assert again._words.text() == ""
    assert [command[:3] for command in again._found] == [command[:3] for command in commands(window.actions_)]


def test_nothing_found_says_so_and_enter_stays(palette, window):
    QTest.keyClicks(palette._words, "qqqq")
    assert texts(palette) == []
    assert palette._words.accessibleDescription() == "Nothing found"
    QTest.keyClick(palette._words, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()


def test_words_come_before_letters():
    names = ("Previous sentence", "Next sentence", "Next sentence not looked at yet", "Sentences")
    every = [Command(name, "Go", "", int) for name in names]
    assert [c.text for c in ranked(every, "sent")] == ["Sentences", "Previous sentence", *names[1:3]]
    assert [c.text for c in ranked(every, "go next")] == list(names[1:3])
    assert ranked(every, "nsnl") == []
    assert [c.text for c in by_letters(every, "nsnl")] == [names[2]]
    assert ranked(every, "") == every
