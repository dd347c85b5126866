"""Keys that can be changed: what is refused, what is remembered, and that every place that says a key follows."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QMenu, QMenuBar, QPlainTextEdit, QSpinBox, QToolBar

from factcheck.core.labels import LabelScheme
from factcheck.project.project import default_labels
from factcheck.ui.actions import ACTIONS, LABELS, RECENT, SEPARATOR, TOOL_BAR, Actions, make_menus
from factcheck.ui.keys import RESERVED, Keys, is_typing, portable
from factcheck.ui.keys_dialog import KeysDialog
from factcheck.ui.keys_sheet import KeysSheet, filtered, groups, shared_out
from factcheck.ui.reading.view import ReadingView
from factcheck.ui.session import Session

REAL = [act for act in ACTIONS if act.id not in (SEPARATOR, LABELS, RECENT)]


def scheme(*shortcuts):
    labels = default_labels().labels
    made = [labels[0]._replace(key=f"l{i}", name=f"Label {key}", shortcut=key) for i, key in enumerate(shortcuts)]
    return LabelScheme("Other", tuple(made))


@pytest.fixture
def keys(qapp):
    return Keys(ACTIONS)


@pytest.fixture
def actions(qtbot):
    session, owner, done = Session(), QObject(), []
    made = Actions(session, {act.id: lambda id_=act.id: done.append(id_) for act in REAL}, owner)
    made.set_labels(default_labels())
    made.keep, made.done = owner, done
    return made


class TestTheKeys:
    def test_none_of_the_table_is_needed_to_move_about(self):
        assert [key for act in REAL for key in act.shortcuts if portable(key) in RESERVED] == []

    def test_a_change_is_remembered_and_read_again(self, keys):
        assert keys.change("next-sentence", ["Ctrl+J", "F9"]) == ""
        assert keys.of("next-sentence") == ("Ctrl+J", "F9")
        assert keys.changed == {"next-sentence"}
        again = Keys(ACTIONS, keys.stored)
        assert again.of("next-sentence") == ("Ctrl+J", "F9")
        assert again.of("previous-sentence") == ("K", "Ctrl+Up")

    def test_an_action_can_be_without_a_key_and_that_is_remembered(self, keys):
        assert keys.change("split-claim", []) == ""
        assert Keys(ACTIONS, keys.stored).of("split-claim") == ()

    def test_giving_back_the_first_keys_is_no_change(self, keys):
        keys.change("next-sentence", ["F9"])
        keys.change("next-sentence", ["J", "Ctrl+Down"])
        assert keys.stored == ""

    @pytest.mark.parametrize(
        ("key", "said"),
        [
            ("K", "“Previous sentence” already"),
            ("ctrl+k", "“Find a command or an article” already"),
            ("Tab", "needed to move about"),
            ("Down", "needed to move about"),
            ("", "not a key"),
            ("Ctrl+K, Ctrl+L", "not a key"),
        ],
    )
    def test_a_clash_is_refused_with_a_sentence_that_names_the_other(self, keys, key, said):
        assert said in keys.change("next-sentence", [key])
        assert keys.of("next-sentence") == ("J", "Ctrl+Down")

    def test_the_keys_of_labels_are_refused_while_their_project_is_open(self, keys):
        keys.set_labels(default_labels())
        assert "“Speculative” in this project" in keys.change("next-sentence", ["3"])
        keys.set_labels(None)
        assert keys.change("next-sentence", ["3"]) == ""

    def test_labels_come_first_while_their_project_is_open(self, keys):
        keys.set_labels(scheme("j", "x"))
        assert keys.of("next-sentence") == ("Ctrl+Down",)
        assert keys.taken("next-sentence") == [("J", "Label j")]
        assert keys.of("nothing-to-check") == ("0",)
        assert keys.change("next-sentence", ["J", "F9"]) == ""  # it had J before
        keys.set_labels(default_labels())
        assert keys.of("next-sentence") == ("J", "F9")
        assert keys.of("nothing-to-check") == ("0", "X")

    def test_two_actions_can_change_places(self, keys):
        keys.change("next-sentence", [])
        keys.change("previous-sentence", ["J"])
        keys.change("next-sentence", ["K"])
        again = Keys(ACTIONS, keys.stored)
        assert (again.of("next-sentence"), again.of("previous-sentence")) == (("K",), ("J",))
        assert "“Previous sentence”" in again.reset("next-sentence")
        assert again.of("next-sentence") == ("K",)
        again.reset_all()
        assert again.of("next-sentence") == ("J", "Ctrl+Down")

    @pytest.mark.parametrize(
        "stored",
        [
            "next-sentence\tK",
            "next-sentence\tF9\nprevious-sentence\tF9",
            "next-sentence\tJ\tCtrl+Down\nprevious-sentence\tJ",
            "next-sentence\tTab",
            "next-sentence\tCtrl+K, Ctrl+L",
            "next-sentence\tF9\tF9",
            "next-sentence\tF7\tF8\tF9",
            "no-such-act\tF9",
            "\t\t\n\x00\n-\n{}",
            "next-sentence\tnonsense",
        ],
    )
    def test_what_makes_no_sense_in_the_settings_is_forgotten(self, qapp, stored):
        broken = Keys(ACTIONS, stored)
        assert broken.of("next-sentence") == ("J", "Ctrl+Down")
        assert broken.of("previous-sentence") == ("K", "Ctrl+Up")

    def test_a_change_that_clashes_does_not_take_another_with_it(self, qapp):
        mixed = Keys(ACTIONS, "next-sentence\tK\nsplit-claim\tF9")
        assert mixed.of("next-sentence") == ("J", "Ctrl+Down")
        assert mixed.of("split-claim") == ("F9",)


class TestEverywhere:
    def test_a_change_shows_at_once_in_menu_tool_tip_sheet_and_palette(self, actions, qtbot):
        from factcheck.ui.commands import commands

        bar, tools, recent = QMenuBar(), QToolBar(), QMenu()
        qtbot.addWidget(tools)
        actions.fill_menus(make_menus(bar), recent)
        actions.fill(tools, TOOL_BAR)
        with qtbot.waitSignal(actions.keys_changed):
            assert actions.change_keys("add-files", ["F9"]) == ""
        assert actions["add-files"].shortcut().toString() == "F9"
        assert "(F9)" in tools.widgetForAction(actions["add-files"]).toolTip()
        lines = {line.what: line.keys for group in groups(actions) for line in group.lines}
        assert lines["Add articles…"] == ("F9",)
        actions["add-files"].setEnabled(True)
        assert {command.text: command.key for command in commands(actions)}["Add articles…"] == "F9"
        actions.reset_keys()
        assert actions["add-files"].shortcut().toString() == "Ctrl+Shift+O"

    def test_the_sheet_says_which_label_has_an_actions_key(self, actions):
        actions.set_labels(scheme("j"))
        assert [key.toString() for key in actions["next-sentence"].shortcuts()] == ["Ctrl+Down"]
        lines = {line.what: line for group in groups(actions) for line in group.lines}
        assert lines["Next sentence"].remark == "J gives “Label j” in this project"
        actions.set_labels(None)
        assert [key.toString() for key in actions["next-sentence"].shortcuts()] == ["J", "Ctrl+Down"]

    def test_the_window_starts_with_the_keys_that_were_stored(self, qtbot):
        owner = QObject()
        made = Actions(Session(), {act.id: int for act in REAL}, owner, "split-claim\tF9")
        assert made["split-claim"].shortcut().toString() == "F9"

    def test_escape_stays_a_last_resort_and_can_get_company(self, actions):
        assert actions["reading"].shortcuts() == []
        actions.change_keys("reading", ["Esc", "F9"])
        assert [key.toString() for key in actions["reading"].shortcuts()] == ["F9"]


class TestTyping:
    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
        return QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)

    @pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QSpinBox])
    def test_a_letter_belongs_to_whatever_takes_text(self, qtbot, kind):
        widget = kind()
        qtbot.addWidget(widget)
        assert is_typing(widget, self.press(Qt.Key.Key_J, text="j"))
        assert is_typing(widget, self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier, "N"))
        assert is_typing(widget, self.press(Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?"))
        assert is_typing(widget, self.press(Qt.Key.Key_Delete))
        assert not is_typing(widget, self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier))
        assert not is_typing(widget, self.press(Qt.Key.Key_F1))

    def test_a_field_that_cannot_be_changed_is_no_place_for_commands_either(self, qtbot):
        widget = QLineEdit()
        qtbot.addWidget(widget)
        widget.setReadOnly(True)
        assert is_typing(widget, self.press(Qt.Key.Key_S, text="s"))

    def test_the_article_and_lists_take_commands(self, qtbot):
        view, cards = ReadingView(Session()), QListView()
        qtbot.addWidget(view)
        qtbot.addWidget(cards)
        for widget in (view, cards, None):
            assert not is_typing(widget, self.press(Qt.Key.Key_J, text="j"))


class TestTheDialog:
    @pytest.fixture
    def dialog(self, actions, qtbot):
        made = KeysDialog(actions)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    def choose(self, dialog, name):
        item = next(item for item in dialog._items() if item.text(1) == name)
        dialog._list.setCurrentItem(item)
        return item

    def press(self, dialog, place, key, modifiers=Qt.KeyboardModifier.NoModifier):
        edit = dialog._edits[place]
        edit.setFocus()
        QTest.keyClick(edit, key, modifiers)

    def test_esc_leaves_the_dialog_from_a_field_for_a_key_too(self, dialog, actions, qtbot):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.choose(dialog, "Next sentence")
        with qtbot.waitSignal(dialog.rejected):
            self.press(dialog, 0, Qt.Key.Key_Escape)
        assert actions.keys.of("next-sentence") == ("J", "Ctrl+Down")

    def test_a_key_pressed_is_given_at_once(self, dialog, actions):
        item = self.choose(dialog, "Next sentence")
        self.press(dialog, 0, Qt.Key.Key_F9)
        assert actions.keys.of("next-sentence") == ("F9", "Ctrl+Down")
        assert item.text(2) == "F9, Ctrl+Down"
        assert dialog._said.text() == "Changed."
        assert dialog._reset.isEnabled()
        dialog._reset.click()
        assert item.text(2) == "J, Ctrl+Down"
        assert not dialog._reset.isEnabled()

    def test_a_clash_is_refused_and_the_key_stays(self, dialog, actions):
        self.choose(dialog, "Next sentence")
        self.press(dialog, 0, Qt.Key.Key_K)
        assert dialog._said.text() == "K is the key of “Previous sentence” already. Give that another key first."
        assert dialog._edits[0].keySequence() == QKeySequence("J")
        self.press(dialog, 1, Qt.Key.Key_2)
        assert dialog._said.text() == "2 gives the label “Unverified” in this project."
        assert actions.keys.stored == ""

    def test_a_key_can_be_taken_away(self, dialog, actions):
        self.choose(dialog, "Split the claim")
        dialog._edits[0].clear()
        dialog._edits[0].editingFinished.emit()
        assert actions.keys.of("split-claim") == ()

    def test_labels_are_shown_and_left_alone(self, dialog):
        item = self.choose(dialog, "Speculative")
        assert item.text(2) == "3"
        assert not any(edit.isEnabled() for edit in dialog._edits)
        assert "label" in dialog._said.text()

    def test_all_as_at_first(self, dialog, actions):
        actions.change_keys("next-sentence", ["F9"])
        dialog._on_reset_all()
        assert actions.keys.stored == ""

    def test_the_line_narrows_the_list(self, dialog):
        dialog._words.setText("sentence ctrl")
        shown = [item.text(1) for item in dialog._items() if not item.isHidden()]
        assert shown == ["Next sentence", "Previous sentence"]
        assert dialog._current() == "next-sentence"
        dialog._words.setText("no such thing at all")
        assert not dialog._edits[0].isEnabled()

    def test_enter_in_the_line_resets_nothing(self, dialog, actions):
        actions.change_keys("next-sentence", ["F9"])
        dialog._words.setFocus()
        QTest.keyClick(dialog._words, Qt.Key.Key_Return)
        assert actions.keys.of("next-sentence") == ("F9",)
        assert dialog.isVisible()


class TestTheSheet:
    def test_fits_a_small_window_in_three_columns(self, actions, qtbot):
        sheet = KeysSheet(actions)
        qtbot.addWidget(sheet)
        sheet.resize(1000, 660)
        with qtbot.waitExposed(sheet):
            sheet.show()
        bars = sheet._sheet.verticalScrollBar(), sheet._sheet.horizontalScrollBar()
        assert [bar.maximum() for bar in bars] == [0, 0]

    def test_the_line_finds_words_and_keys(self, actions, qtbot):
        sheet = KeysSheet(actions)
        qtbot.addWidget(sheet)
        sheet._words.setText("shift+n")
        assert "Next sentence nobody has looked at" in sheet._sheet.toPlainText()
        assert "Next claim" not in sheet._sheet.toPlainText()
        sheet._words.setText("abracadabra")
        assert sheet._sheet.toPlainText() == "No key does that."

    def test_groups_stand_in_the_order_of_the_menus(self, actions):
        every = groups(actions)
        parts = shared_out(every, 3)
        assert [line for part in parts for group in part for line in group.lines] == [
            line for group in every for line in group.lines
        ]
        heights = [sum(len(group.lines) + 2 for group in part) for part in parts]
        assert max(heights) - min(heights) <= 8
        assert shared_out(every, 1) == [every]
        assert [group.title for group in filtered(every, "claim previous")] == ["Go"]
