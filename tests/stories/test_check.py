"""The checking story: by keyboard alone, and by mouse; everything is there when the project is opened again."""

import pytest

pytestmark = pytest.mark.story


def test_checking_by_keyboard_alone(readers, file, qtbot):
    reader = readers(file)
    assert reader.window.windowTitle() == "The bridge — desk — factcheck"

    # Select "Agencies may be reading" from the start of the text, and say that it is speculative.
    reader.key("Ctrl+Home")
    reader.go_to("Agencies")
    reader.key(*["Ctrl+Shift+Right"] * 4)
    reader.key("3")
    assert reader.claims() == [("Agencies may be reading", "speculative")]
    assert reader.say() == "Marked “Agencies may be reading” as speculative. Saved."
    assert not reader.text_view.textCursor().hasSelection()

    # One word more, and one less again.
    reader.key("Alt+Right")
    assert reader.claims() == [("Agencies may be reading along", "speculative")]
    reader.key("Ctrl+Z")
    assert reader.claims() == [("Agencies may be reading", "speculative")]

    # A note in the editor; Esc goes back to the article and keeps it.
    reader.key("Ctrl+Return")
    reader.tab_to("Note")
    reader.type("Ask the press office.")
    reader.key("Esc")
    assert reader.focus() is reader.text_view
    qtbot.waitUntil(lambda: reader.project.claims()[0].note == "Ask the press office.")

    # Evidence.
    reader.key("Ctrl+Shift+E")
    reader.dialog()
    reader.type("https://example.org/tender")
    reader.key("Return")
    reader.answered()
    claim = reader.project.claims()[0].id
    assert [item.url for item in reader.project.evidence(claim)] == ["https://example.org/tender"]

    # Back and forth.
    reader.key("Esc")
    reader.key("Ctrl+Z")
    assert reader.project.evidence(claim) == []
    reader.key("Ctrl+Shift+Z")
    assert len(reader.project.evidence(claim)) == 1

    # The next article, a claim there, submitted.
    reader.key("Ctrl+PgDown")
    assert reader.window.windowTitle().startswith("The harbour")
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "1")
    reader.submit_anyway()
    assert reader.session.submitted

    reader.key("Ctrl+Q")
    assert reader.project is None
    again = readers(file)
    assert again.claims() == [("Agencies may be reading", "speculative"), ("The harbour", "verified")]
    assert again.project.claims()[0].note == "Ask the press office."
    assert [item.url for item in again.project.evidence(claim)] == ["https://example.org/tender"]
    assert again.project.me.name == "Mia"


def test_checking_by_mouse(readers, file, qtbot):
    reader = readers(file)
    reader.drag("The bridge 😀 was closed on Monday")
    reader.click(reader.tool("label:verified"))
    assert reader.claims() == [("The bridge 😀 was closed on Monday", "verified")]

    # Another label for the claim in focus, then a second claim.
    reader.click(reader.tool("label:unverified"))
    reader.drag("It reopened on Tuesday")
    reader.click(reader.tool("label:speculative"))
    assert reader.claims() == [
        ("The bridge 😀 was closed on Monday", "unverified"),
        ("It reopened on Tuesday", "speculative"),
    ]

    # A click on the first passage focuses its claim; undo from the tool bar takes the second away.
    reader.click(reader.text_view.viewport(), reader.point("was closed"))
    qtbot.waitUntil(lambda: reader.session.claim == reader.project.claims()[0].id)
    reader.click(reader.tool("undo"))
    assert reader.claims() == [("The bridge 😀 was closed on Monday", "unverified")]
    reader.click(reader.tool("redo"))
    assert len(reader.claims()) == 2

    reader.close()
    assert len(readers(file).claims()) == 2


def test_what_is_being_typed_is_saved_when_the_window_is_closed(readers, file):
    reader = readers(file)
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "2")
    reader.key("Ctrl+Return")
    reader.tab_to("Note")
    reader.type("Half a thought")
    reader.close()
    assert [claim.note for claim in readers(file).project.claims()] == ["Half a thought"]


def test_digits_and_undo_belong_to_a_text_field_while_it_has_the_keyboard(readers, file):
    reader = readers(file)
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "2")
    reader.key("Ctrl+L")
    reader.type("312")
    assert reader.claims() == [("The bridge", "unverified")]
    assert reader.focus().text() == "312"
    reader.key("Ctrl+Z")
    assert reader.focus().text() == ""
    assert len(reader.claims()) == 1


def test_the_panes_go_round(readers, file):
    reader = readers(file)
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "1")
    seen = []
    for _ in range(3):
        reader.key("F6")
        seen.append(reader.focus().accessibleName())
    assert seen == ["Claims in text order", "Articles of the project", reader.text_view.accessibleName()]
    reader.key("Shift+F6")
    assert reader.focus().accessibleName() == "Articles of the project"


def test_finding_in_the_article(readers, file, qtbot):
    reader = readers(file)
    reader.key("Ctrl+F")
    reader.type("reopened")
    reader.key("Return", "Esc")
    qtbot.waitUntil(lambda: reader.session.selection is not None)
    reader.key("1")
    assert reader.claims() == [("reopened", "verified")]
