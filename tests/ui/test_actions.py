"""The table of actions: complete, without clashes, and everything drawn from it in step with the session."""

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.project.project import default_labels
from factcheck.ui.actions import ACTIONS, LABELS, MENUS, RECENT, SEPARATOR, TOOL_BAR, Actions, label_id, make_menus
from factcheck.ui.keys_sheet import groups, sheet_html
from factcheck.ui.session import Session

REAL = [act for act in ACTIONS if act.id not in (SEPARATOR, LABELS, RECENT)]
CONTRACT = {
    "new-project": "Ctrl+N",
    "open-project": "Ctrl+O",
    "add-files": "Ctrl+Shift+O",
    "paste-article": "Ctrl+Shift+V",
    "export-claims": "Ctrl+E",
    "quit": "Ctrl+Q",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "delete-claim": "Del",
    "end-later": "Alt+Right",
    "end-earlier": "Alt+Left",
    "start-earlier": "Alt+Shift+Left",
    "start-later": "Alt+Shift+Right",
    "next-claim": "Alt+Down",
    "previous-claim": "Alt+Up",
    "next-article": "Ctrl+PgDown",
    "previous-article": "Ctrl+PgUp",
    "edit-claim": "Ctrl+Return",
    "reading": "Esc",
    "add-evidence": "Ctrl+Shift+E",
    "find": "Ctrl+F",
    "find-next": "F3",
    "find-previous": "Shift+F3",
    "filter-claims": "Ctrl+L",
    "next-pane": "F6",
    "previous-pane": "Shift+F6",
    "submit": "Ctrl+Shift+Return",
    "keys": "F1",
    "text-larger": "Ctrl++",
    "text-smaller": "Ctrl+-",
    "text-normal": "Ctrl+0",
    "nothing-to-check": "0",
    "repeat-label": ".",
    "split-claim": "S",
    "join-claim": "Shift+S",
    "end-later-part": "L",
    "end-earlier-part": "H",
    "start-earlier-part": "Shift+H",
    "start-later-part": "Shift+L",
    "end-later-sentence": "Alt+End",
    "end-earlier-sentence": "Alt+Home",
    "start-earlier-sentence": "Alt+Shift+Home",
    "start-later-sentence": "Alt+Shift+End",
    "end-later-paragraph": "Alt+PgDown",
    "end-earlier-paragraph": "Alt+PgUp",
    "start-earlier-paragraph": "Alt+Shift+PgUp",
    "start-later-paragraph": "Alt+Shift+PgDown",
    "next-sentence": "J",
    "previous-sentence": "K",
    "next-unlooked": "N",
    "next-unlooked-by-all": "Shift+N",
    "next-disagreement": "D",
    "previous-disagreement": "Shift+D",
    "commands": "Ctrl+K",
}


@pytest.fixture
def session(qtbot):
    made = Session()
    yield made
    made.close()


@pytest.fixture
def done():
    """Ids of the actions triggered, in order."""
    return []


@pytest.fixture
def actions(session, done):
    owner = QObject()
    made = Actions(session, {act.id: lambda id_=act.id: done.append(id_) for act in REAL}, owner)
    made.keep = owner
    return made


def open_project(session, tmp_path, reviewer="Mia"):
    project = Project.create(tmp_path / "a.factcheck", reviewer=reviewer)
    project.add_article(ArticleDraft("Bridge", "The bridge was closed."))
    session.adopt(project)
    return project


def test_no_two_shortcuts_clash():
    keys = [QKeySequence(key).toString() for act in REAL for key in act.shortcuts]
    keys += [label.shortcut for label in default_labels().labels]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_every_shortcut_is_one_qt_knows():
    assert [act.id for act in REAL for key in act.shortcuts if QKeySequence(key).isEmpty()] == []


def test_ids_are_unique_and_every_action_has_a_text_and_a_way_in():
    assert len({act.id for act in REAL}) == len(REAL)
    for act in REAL:
        assert act.text, act.id
        assert act.menu in dict(MENUS), act.id


def test_the_keys_of_the_contract():
    keys = {act.id: act.shortcuts for act in REAL}
    assert {id_: key for id_, key in CONTRACT.items() if key not in keys[id_]} == {}


def test_the_tool_bar_names_real_actions():
    assert set(TOOL_BAR) <= {act.id for act in ACTIONS}


def test_menus_hold_every_action_once(actions):
    bar, recent = QMenuBar(), QMenu()
    actions.fill_menus(make_menus(bar), recent)
    found = [action for menu in bar.actions() for action in menu.menu().actions()]
    assert [action.objectName() for action in found if action.objectName()] == [act.id for act in REAL]
    assert recent.menuAction() in found


def test_triggering_calls_the_handler_without_arguments(actions, done):
    actions["keys"].trigger()
    assert done == ["keys"]


def test_without_a_project_only_ways_to_one_are_open(actions):
    enabled = {action.objectName() for action in actions.all() if action.isEnabled()}
    assert {"new-project", "open-project", "open-sample", "quit", "keys"} <= enabled
    assert not {"undo", "redo", "find", "delete-claim", "submit", "export-claims", "add-files"} & enabled


def test_states_follow_the_session(actions, session, tmp_path):
    open_project(session, tmp_path)
    assert actions["add-files"].isEnabled()
    assert not actions["find"].isEnabled()
    session.focus_first_article()
    assert actions["find"].isEnabled()
    assert not actions["delete-claim"].isEnabled()
    session.selection = (0, 10)
    session.apply_label("verified")
    assert actions["delete-claim"].isEnabled()
    session.focus_claim(None)
    assert not actions["delete-claim"].isEnabled()


def test_undo_and_redo_say_what_they_would_do(actions, session, tmp_path, qtbot):
    open_project(session, tmp_path)
    session.focus_first_article()
    session.selection = (0, 10)
    session.apply_label("speculative")
    qtbot.waitUntil(lambda: actions["undo"].text() == "Undo mark as speculative")
    assert actions["undo"].iconText() == "Undo"
    session.undo()
    qtbot.waitUntil(lambda: actions["redo"].text() == "Redo mark as speculative")
    assert actions["redo"].isEnabled()


def test_a_read_only_project_offers_no_change(actions, session, tmp_path):
    path = open_project(session, tmp_path).path
    session.close()
    session.adopt(Project.open(path, read_only=True))
    session.focus_first_article()
    actions.set_labels(session.project.labels)
    assert actions["find"].isEnabled()
    for id_ in ("add-files", "paste-article", "undo", "submit", "reviewer", label_id("verified")):
        assert not actions[id_].isEnabled(), id_


def test_labels_come_from_the_project_and_go_with_it(actions, session, tmp_path, qtbot):
    bar = QToolBar()
    qtbot.addWidget(bar)
    actions.fill(bar, TOOL_BAR)
    project = open_project(session, tmp_path)
    session.focus_first_article()
    actions.set_labels(project.labels)
    names = [action.objectName() for action in bar.actions() if action.objectName()]
    assert names[-3:] == [label_id(key) for key in ("verified", "unverified", "speculative")]
    assert bar.widgetForAction(actions[label_id("speculative")]).accessibleName() == "Speculative"
    session.selection = (4, 10)
    actions[label_id("speculative")].trigger()
    assert [claim.label for claim in project.claims()] == ["speculative"]
    actions.set_labels(None)
    assert "label:verified" not in [action.objectName() for action in actions.all()]


def test_the_keys_sheet_names_every_key(actions):
    actions.set_labels(default_labels())
    html = sheet_html(groups(actions), 3)
    for act in REAL:
        for key in act.shortcuts:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in html
    assert "Speculative" in html
