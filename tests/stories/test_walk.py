"""The walking story: sentence by sentence, with keys only; letters are text wherever somebody types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from tests.helpers.keys import CountedKeys, walk

pytestmark = pytest.mark.story

CLAIMS = " ".join(f"Figure {n} of the report is {n} per cent." for n in range(1, 13))
MONDAY = "The bridge 😀 was closed on Monday, the council said."
AGENCIES = "Agencies may be reading along."
TUESDAY = "It reopened on Tuesday at noon, and nobody was hurt."


def here(reader):
    return reader.text_view.text[slice(*reader.session.sentence)]


def ready(reader):
    reader.qtbot.waitUntil(lambda: reader.session.sentence is not None)
    return reader


def test_at_most_two_key_presses_a_claim_where_each_sentence_is_one(readers, tmp_path):
    path = tmp_path / "figures.factcheck"
    with Project.create(path, reviewer="Mia") as project:
        project.add_article(ArticleDraft("Figures", CLAIMS))
    reader = ready(readers(path))
    keys = CountedKeys(reader)
    walk(keys, ["1", "2", "3"] * 4)
    assert [quote for quote, _ in reader.claims()] == [
        f"Figure {n} of the report is {n} per cent." for n in range(1, 13)
    ]
    assert keys.total <= 2 * 12
    assert keys.pressed == {"1": 4, "2": 4, "3": 4, "N": 11}


def test_walking_an_article_to_its_end_and_submitting_it(readers, file):
    reader = ready(readers(file))
    assert here(reader) == MONDAY
    reader.key("1", "N")
    assert here(reader) == AGENCIES
    reader.key("0")
    assert here(reader) == TUESDAY
    reader.key("3")
    assert reader.claims() == [(MONDAY, "verified"), (TUESDAY, "speculative")]
    article = reader.session.article
    assert reader.project.progress(article) == (3, 3)

    # Back, changed, and the label given last again.
    reader.key("K")
    assert reader.session.claim is None
    reader.key("Shift+X", ".")
    assert reader.claims()[1] == (AGENCIES, "speculative")
    reader.key("K", "2")
    assert reader.claims()[0] == (MONDAY, "unverified")
    reader.key("Ctrl+Down", "Ctrl+Down", "Ctrl+Up")
    assert here(reader) == AGENCIES
    reader.key("Ctrl+Shift+Return")
    assert reader.session.submitted


def test_opening_again_goes_on_where_nobody_has_looked(readers, file):
    reader = ready(readers(file))
    reader.key("1", "N", "0", "Ctrl+Q")
    again = ready(readers(file))
    assert here(again) == TUESDAY
    assert again.text_view.textCursor().position() == again.text_view.toPlainText().index("It reopened") + 1  # 😀


def test_splitting_joining_and_growing(readers, file):
    reader = ready(readers(file))
    reader.key("1", "S")
    assert reader.claims() == [
        ("The bridge 😀 was closed on Monday,", "verified"),
        ("the council said.", "verified"),
    ]
    reader.key("C", "2", "Shift+C", "Shift+S")
    assert reader.claims() == [(MONDAY, "verified")]
    reader.key("Alt+End")
    assert reader.claims() == [(f"{MONDAY} {AGENCIES}", "verified")]
    reader.key("Alt+Shift+End")
    assert reader.claims() == [(AGENCIES, "verified")]
    reader.key("Alt+PgDown", "Alt+Left")
    assert reader.claims()[0][0].endswith("nobody was hurt")
    reader.key("Alt+PgUp", "Alt+Shift+PgUp", "Alt+Home")
    assert reader.claims() == [(MONDAY, "verified")]

    # At the caret, where there is one inside the claim.
    reader.key("Ctrl+Home", "Ctrl+Right", "Ctrl+Right", "S")
    assert [quote for quote, _ in reader.claims()] == ["The bridge", MONDAY.removeprefix("The bridge ")]


def test_a_sentence_grows_into_a_selection_before_it_is_labelled(readers, file):
    reader = ready(readers(file))
    reader.key("J", "Alt+Shift+Right", "Alt+Left", "Alt+Left")
    assert reader.text_view.passage() == reader.session.selection
    assert reader.claims() == []
    reader.key("3")
    assert reader.claims() == [("may be reading", "speculative")]


def test_evidence_by_one_key(readers, file):
    reader = ready(readers(file))
    QGuiApplication.clipboard().setText("https://example.org/tender")
    reader.key("1", "E")
    reader.qtbot.waitUntil(lambda: bool(reader.project.evidence(reader.session.claim)))
    QGuiApplication.clipboard().clear()
    claim = reader.project.claims()[0].id
    assert [item.url for item in reader.project.evidence(claim)] == ["https://example.org/tender"]


def test_the_caret_and_a_click_take_the_cursor_along(readers, file):
    reader = ready(readers(file))
    reader.go_to("Agencies")
    assert here(reader) == AGENCIES
    reader.key("1")
    reader.click(reader.text_view.viewport(), reader.point("noon"))
    assert here(reader) == TUESDAY
    assert reader.session.claim is None
    reader.key("2")
    assert reader.claims() == [(AGENCIES, "verified"), (TUESDAY, "unverified")]
    reader.click(reader.text_view.viewport(), reader.point("reading"))
    assert here(reader) == AGENCIES
    assert reader.project.claim(reader.session.claim).quote == AGENCIES


def test_a_selection_that_is_being_made_leaves_the_claim_in_focus(readers, file):
    reader = ready(readers(file))
    reader.key("1")
    claim = reader.session.claim
    reader.drag("reopened on Tuesday")
    assert reader.session.claim == claim
    reader.key("3")
    assert reader.claims() == [(MONDAY, "verified"), ("reopened on Tuesday", "speculative")]
    # The caret stays behind what was marked, for whoever selects on from there.
    assert reader.text_view.textCursor().position() > reader.text_view.toPlainText().index("reopened")


def test_keys_work_from_the_claims_list_too(readers, file):
    reader = ready(readers(file))
    reader.key("1", "F6")
    assert reader.focus().accessibleName() == "Claims in text order"
    reader.key("J", "2", "N", "0")
    assert reader.claims() == [(MONDAY, "verified"), (AGENCIES, "unverified")]
    assert reader.project.progress(reader.session.article) == (3, 3)
    assert reader.focus().accessibleName() == "Claims in text order"


def test_deleting_stays_in_the_text_and_goes_on_in_the_list(readers, file):
    reader = ready(readers(file))
    reader.key("1", "N", "2", "Del", "3")
    assert reader.claims() == [(MONDAY, "verified"), (AGENCIES, "speculative")]
    reader.key("F6", "Del")
    assert reader.claims() == [(MONDAY, "verified")]
    assert reader.project.claim(reader.session.claim).quote == MONDAY
    reader.key("Del")
    assert reader.claims() == []


LETTERS = "jknNcCdDesSxXr.0?123"


def test_letters_are_text_in_every_field(readers, file):
    reader = ready(readers(file))
    reader.key("1", "Ctrl+Return")
    before = reader.claims(), reader.session.sentence
    reader.tab_to("Note")
    reader.type(LETTERS)
    assert isinstance(reader.focus(), QPlainTextEdit)
    assert reader.focus().toPlainText() == LETTERS
    reader.tab_to("Speaker", "Shift+Tab")
    reader.type(LETTERS)
    assert reader.focus().text() == LETTERS
    for opener in ("Ctrl+L", "Ctrl+Shift+L", "Ctrl+F"):
        reader.key(opener)
        reader.type(LETTERS)
        assert reader.focus().text() == LETTERS
        reader.key("Esc")
    assert (reader.claims(), reader.session.sentence) == before


def test_letters_choose_in_a_choice_and_command_nothing(readers, file):
    reader = ready(readers(file))
    reader.key("1", "Ctrl+Return")
    reader.tab_to("Status")
    assert isinstance(reader.focus(), QComboBox)
    before = reader.session.sentence
    reader.type("jnsdx0")
    reader.key("Del")
    assert reader.claims() == [(MONDAY, "verified")]
    assert reader.session.sentence == before


def test_help_and_commands_by_key(readers, file):
    reader = ready(readers(file))
    reader.key("?")
    sheet = reader.dialog()
    assert sheet.windowTitle() == "Keys"
    reader.key("Esc")
    reader.answered()
    reader.key("Ctrl+K")
    reader.dialog()
    reader.type("nothing")
    reader.key("Return")
    reader.answered()
    reader.qtbot.waitUntil(lambda: here(reader) == AGENCIES)


def test_a_changed_key_works_at_once_and_after_a_restart(readers, file):
    reader = ready(readers(file))
    reader.window.actions_["change-keys"].trigger()
    dialog = reader.dialog()
    dialog._words.setText("next sentence not looked")
    reader.tab_to("Key")
    QTest.keyClick(reader.focus(), Qt.Key.Key_W)
    reader.tab_to("Second key")
    reader.tab_to("Filter the actions")
    reader.key("Esc")
    reader.answered()
    reader.key("N")
    assert here(reader) == MONDAY
    reader.key("W")
    assert here(reader) == AGENCIES
    reader.close()
    again = ready(readers(file))
    again.key("W")
    assert here(again) == AGENCIES


def test_a_damaged_memory_of_keys_does_no_harm(readers, file):
    reader = readers(file)
    reader.settings.keys = "next-sentence\tK\n\x00\tF9\nsplit-claim"
    reader.close()
    again = ready(readers(file))
    again.key("J")
    assert here(again) == AGENCIES


def test_reading_on_with_the_caret_keeps_a_selection_made_by_key(readers, file):
    reader = ready(readers(file))
    reader.key("J", "Shift+Right", "Shift+Right")
    assert reader.text_view.textCursor().selectedText() == "Ag"
    reader.key("J")
    assert not reader.text_view.textCursor().hasSelection()
    assert reader.text_view.textCursor().movePosition(QTextCursor.MoveOperation.Right)
    assert here(reader) == TUESDAY
