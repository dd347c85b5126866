"""The claim editor: typing is stored when left or after a pause, never overwritten, never lost."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.claims.editor import ClaimEditor
from factcheck.ui.session import Session

TEXT = "The bridge 😀 closed. Agencies may be reading along, experts say. It reopened later."


class Desk:
    """An editor on a real project, with another widget to put the keyboard into."""

    def __init__(self, project, session, editor, elsewhere):
        self.project, self.session, self.editor, self.elsewhere = project, session, editor, elsewhere
        self.acts, self.failures = [], []
        session.changed.connect(self.acts.append)
        session.failed.connect(self.failures.append)
        self.first = self.mark("The bridge 😀 closed.")
        self.second = self.mark("It reopened later.", "unverified")
        self.focus(self.first)
        self.acts.clear()

    def mark(self, quote, label="verified"):
        start = TEXT.index(quote)
        verb = partial(self.project.mark, self.session.article, start, start + len(quote), label)
        return next(iter(self.session.run(verb).claims))

    def focus(self, claim):
        """Focus a claim, and wait until the form shows it."""
        self.session.focus_claim(claim)
        self.settle()

    def settle(self):
        while self.editor._due.isActive():
            QApplication.processEvents()

    def field(self, key):
        return next(field for field in self.editor.form.all_fields() if field.key == key)

    def control(self, key):
        return self.field(key).control

    def stored(self, key, claim=None):
        return getattr(self.project.claim(claim or self.first), key)

    def typed(self, key):
        control = self.control(key)
        return control.text() if isinstance(control, QLineEdit) else control.toPlainText()


@pytest.fixture
def desk(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia Larsen")
    project.add_article(ArticleDraft("Bridge", TEXT))
    session = Session()
    session.adopt(project)
    session.focus_article(project.articles()[0].id)
    window = QWidget()
    rows = QVBoxLayout(window)
    elsewhere = QLineEdit()
    rows.addWidget(elsewhere)
    editor = ClaimEditor(session)
    rows.addWidget(editor)
    qtbot.addWidget(window)
    window.resize(340, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Desk(project, session, editor, elsewhere)
    session.close()


def type_into(qtbot, desk, key, text):
    control = desk.control(key)
    control.setFocus()
    qtbot.keyClicks(control, text)


TEXTS = ["wording", "speaker", "note", "correction", "tags"]


@pytest.mark.parametrize("key", TEXTS)
def test_typing_is_stored_as_one_act_when_the_field_is_left(desk, qtbot, key):
    type_into(qtbot, desk, key, "budget")
    assert desk.acts == []
    desk.elsewhere.setFocus()
    assert desk.stored(key) == (("budget",) if key == "tags" else "budget")
    assert len(desk.acts) == 1
    assert desk.typed(key) == "budget"


def test_typing_is_stored_after_a_pause_and_the_cursor_stays(desk, qtbot):
    type_into(qtbot, desk, "note", "budget ")
    desk.control("note").moveCursor(desk.control("note").textCursor().MoveOperation.Left)
    place = desk.control("note").textCursor().position()
    qtbot.waitUntil(lambda: desk.stored("note") == "budget")
    assert desk.typed("note") == "budget "
    assert desk.control("note").textCursor().position() == place
    assert desk.control("note").document().isUndoAvailable()
    qtbot.keyClicks(desk.control("note"), "x")
    assert desk.editor.commit_pending()
    assert desk.stored("note") == "budgetx"
    assert len(desk.acts) == 2


def test_looking_without_changing_is_no_act(desk, qtbot):
    for key in TEXTS:
        desk.control(key).setFocus()
    type_into(qtbot, desk, "speaker", "x")
    qtbot.keyClick(desk.control("speaker"), Qt.Key.Key_Backspace)
    desk.elsewhere.setFocus()
    assert desk.editor.commit_pending()
    assert desk.acts == []
    desk.field("label")._chips[0].click()
    assert desk.acts == []


def test_several_fields_typed_before_the_pause_are_one_act(desk, qtbot):
    desk.field("note").restore("one")
    desk.field("speaker").restore("two")
    assert desk.editor.commit_pending()
    assert (desk.stored("note"), desk.stored("speaker")) == ("one", "two")
    assert len(desk.acts) == 1


def test_a_field_being_typed_into_is_not_overwritten_by_a_change_from_elsewhere(desk, qtbot):
    type_into(qtbot, desk, "speaker", "Minis")
    desk.session.run(partial(desk.project.edit, desk.first, speaker="Somebody", note="from elsewhere"))
    assert desk.typed("speaker") == "Minis"
    assert desk.control("speaker").cursorPosition() == 5
    assert desk.typed("note") == "from elsewhere"
    qtbot.keyClicks(desk.control("speaker"), "try")
    desk.elsewhere.setFocus()
    assert desk.stored("speaker") == "Ministry"


def test_undo_of_the_project_shows_in_a_field_that_has_the_keyboard(desk, qtbot):
    type_into(qtbot, desk, "speaker", "Ministry")
    assert desk.editor.commit_pending()
    desk.session.undo()
    assert desk.typed("speaker") == ""
    desk.session.redo()
    assert desk.typed("speaker") == "Ministry"


def test_going_to_another_claim_stores_what_was_typed_in_the_first(desk, qtbot):
    type_into(qtbot, desk, "wording", "The bridge is closed")
    desk.focus(desk.second)
    assert desk.stored("wording") == "The bridge is closed"
    assert desk.typed("wording") == ""
    assert desk.stored("wording", desk.second) == ""
    desk.control("wording").undo()
    assert desk.typed("wording") == ""


def test_what_is_typed_before_the_form_is_filled_anew_belongs_to_the_claim_it_shows(desk, qtbot):
    type_into(qtbot, desk, "note", "one")
    desk.session.focus_claim(desk.second)
    assert desk.stored("note") == "one"
    type_into(qtbot, desk, "note", " two")
    desk.settle()
    assert desk.stored("note") == "one two"
    assert (desk.typed("note"), desk.stored("note", desk.second)) == ("", "")


def test_coming_back_before_the_form_is_filled_anew_leaves_it_alone(desk, qtbot):
    type_into(qtbot, desk, "note", "one")
    desk.session.focus_claim(desk.second)
    desk.session.focus_claim(desk.first)
    assert not desk.editor._due.isActive()
    type_into(qtbot, desk, "note", " two")
    assert desk.editor.commit_pending()
    assert desk.stored("note") == "one two"
    assert desk.stored("note", desk.second) == ""


def test_leaving_the_article_stores_what_was_typed(desk, qtbot):
    type_into(qtbot, desk, "note", "half a thought")
    desk.session.focus_article(None)
    assert desk.stored("note") == "half a thought"
    desk.settle()
    assert desk.editor._stack.currentWidget() is desk.editor._none


def test_what_cannot_be_stored_stays_marked_and_is_tried_again(desk, qtbot, monkeypatch):
    from factcheck.errors import StoreError

    real = desk.project.edit

    def full(*_args, **_fields):
        raise StoreError("The disk is full.", "Free some space.")

    monkeypatch.setattr(desk.project, "edit", full)
    type_into(qtbot, desk, "note", "precious")
    desk.elsewhere.setFocus()
    assert desk.typed("note") == "precious"
    assert desk.field("note").is_marked_unsaved()
    assert desk.control("note").accessibleDescription() == "Not saved"
    assert len(desk.failures) == 1
    desk.control("note").setFocus()
    desk.elsewhere.setFocus()
    assert len(desk.failures) == 1
    assert not desk.editor.commit_pending()
    monkeypatch.setattr(desk.project, "edit", real)
    assert desk.editor.commit_pending()
    assert desk.stored("note") == "precious"
    assert not desk.field("note").is_marked_unsaved()


def test_what_could_not_be_stored_comes_back_with_its_claim(desk, qtbot, monkeypatch):
    from factcheck.errors import StoreError

    def full(*_args, **_fields):
        raise StoreError("The disk is full.", "Free some space.")

    with monkeypatch.context() as patch:
        patch.setattr(desk.project, "edit", full)
        type_into(qtbot, desk, "note", "precious")
        desk.focus(desk.second)
        assert desk.typed("note") == ""
        assert not desk.editor.commit_pending()
    desk.focus(desk.first)
    assert desk.typed("note") == "precious"
    assert desk.field("note").is_marked_unsaved()
    desk.focus(desk.second)
    assert not desk.editor.commit_pending() or desk.stored("note") == "precious"
    assert desk.stored("note") == "precious"


def test_one_text_that_is_refused_holds_no_other_back(desk, qtbot):
    desk.field("note").restore("x" * 30_000)
    desk.editor._on_pause()
    assert desk.field("note").is_marked_unsaved()
    type_into(qtbot, desk, "speaker", "Ministry")
    desk.elsewhere.setFocus()
    assert desk.stored("speaker") == "Ministry"
    assert len(desk.typed("note")) == 30_000
    assert len(desk.failures) == 1


def test_text_typed_into_a_claim_that_is_deleted_comes_back_when_it_does(desk, qtbot):
    type_into(qtbot, desk, "note", "precious")
    desk.session.run(partial(desk.project.delete, desk.first))
    assert desk.failures == []
    desk.session.undo()
    desk.focus(desk.first)
    assert desk.typed("note") == "precious"


@pytest.mark.parametrize(
    ("key", "value"),
    [("attribution", "anonymous"), ("certainty", "reported"), ("status", "waiting"), ("reason", "no-evidence")],
)
def test_a_choice_is_stored_at_once(desk, key, value):
    claim = desk.second
    desk.focus(claim)
    box = desk.control(key)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    assert desk.stored(key, claim) == value
    assert len(desk.acts) == 1


def test_the_legal_box_is_stored_at_once(desk, qtbot):
    desk.control("legal").click()
    assert desk.stored("legal") is True
    desk.session.undo()
    assert not desk.control("legal").isChecked()


def test_the_label_is_chosen_from_the_scheme_and_brings_its_reasons(desk):
    chips = desk.field("label")._chips
    assert [chip.label.key for chip in chips] == ["verified", "unverified", "speculative"]
    assert not desk.field("reason").isVisible()
    chips[1].click()
    assert desk.stored("label") == "unverified"
    assert desk.field("reason").isVisible()
    box = desk.control("reason")
    assert [box.itemText(i) for i in range(box.count())][1:] == [
        "Not finished",
        "Evidence inconclusive",
        "No evidence found",
    ]
    assert [chip.isChecked() for chip in chips] == [False, True, False]
    desk.session.undo()
    assert [chip.isChecked() for chip in chips] == [True, False, False]
    assert not desk.field("reason").isVisible()


def test_a_refused_choice_goes_back_to_what_is_stored(desk, monkeypatch):
    from factcheck.errors import InputError

    def refuse(*_args, **_fields):
        raise InputError("No.", "Try something else.")

    monkeypatch.setattr(desk.project, "relabel", refuse)
    chips = desk.field("label")._chips
    chips[2].click()
    assert [chip.isChecked() for chip in chips] == [True, False, False]
    assert len(desk.failures) == 1


def test_typed_text_is_stored_before_a_choice(desk, qtbot):
    type_into(qtbot, desk, "note", "first")
    desk.field("label")._chips[2].click()
    assert desk.stored("note") == "first"
    assert desk.acts[0].act.startswith("Changed note")
    assert len(desk.acts) == 2


def test_the_wheel_scrolls_the_form_and_changes_no_choice(desk, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    box = desk.control("certainty")
    box.setFocus()
    wheel = QWheelEvent(
        QPointF(4, 4), QPointF(4, 4), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentIndex() == 0
    assert desk.acts == []


def test_tags_are_parted_by_commas(desk, qtbot):
    type_into(qtbot, desk, "tags", " budget , border policy,,budget ")
    desk.elsewhere.setFocus()
    assert desk.stored("tags") == ("budget", "border policy")
    assert desk.typed("tags") == " budget , border policy,,budget "


def test_the_passage_is_shown_with_its_place(desk):
    header = desk.editor.form.header
    assert header._text.toPlainText() == "The bridge 😀 closed."
    assert header._place.text() == "Characters 0–20"
    assert header._text.isReadOnly()


def test_a_long_passage_is_folded_until_asked_for(desk, qtbot):
    whole = desk.mark(TEXT)
    desk.focus(whole)
    header = desk.editor.form.header
    narrow = header._text
    assert not header._more.isVisible()
    narrow.setPlainText(TEXT * 10)
    qtbot.waitUntil(header._more.isVisible)
    folded = narrow.height()
    header._more.click()
    assert narrow.height() > folded
    assert header._more.text() == "Show less"


def read_only(desk):
    return (
        all(desk.control(key).isReadOnly() for key in TEXTS)
        and not desk.control("status").isEnabled()
        and not desk.control("legal").isEnabled()
        and not desk.control("label").isEnabled()
        and desk.editor.evidence._read_only
    )


def test_somebody_elses_claim_can_be_read_only(desk):
    desk.session.use_reviewer("Ola Nordmann")
    assert desk.editor.form.banner.text == "This claim is Mia Larsen’s. Only they can change it."
    assert read_only(desk)
    assert desk.editor.form.header._place.text().startswith("Mia Larsen · ")
    desk.session.use_reviewer("Mia Larsen")
    assert desk.editor.form.banner.text == ""
    assert not read_only(desk)


def test_a_submitted_article_can_be_read_only_until_it_is_reopened(desk):
    desk.session.run(partial(desk.project.submit, desk.session.article))
    assert "submitted" in desk.editor.form.banner.text
    assert read_only(desk)
    desk.session.run(partial(desk.project.reopen, desk.session.article))
    assert not read_only(desk)


def test_a_read_only_project_says_why(desk, tmp_path):
    path = desk.project.path
    desk.session.close()
    desk.session.adopt(Project.open(path, read_only=True))
    desk.focus(desk.first)
    assert desk.editor.form.banner.text == desk.session.project.read_only_reason != ""
    assert read_only(desk)


def test_without_a_reviewer_it_offers_to_choose_one(desk, qtbot):
    path = desk.project.path
    desk.session.close()
    desk.session.adopt(Project.open(path))
    desk.focus(desk.first)
    assert read_only(desk)
    with qtbot.waitSignal(desk.session.reviewer_requested):
        desk.editor.form.banner._button.click()
    desk.session.use_reviewer("Mia Larsen")
    assert not read_only(desk)


def test_another_project_forgets_the_fields(desk, qtbot, tmp_path):
    type_into(qtbot, desk, "note", "old")
    assert desk.editor.commit_pending()
    desk.session.adopt(Project.create(tmp_path / "b.factcheck", reviewer="Mia"))
    assert desk.editor._stack.currentWidget() is desk.editor._none
    assert desk.editor.commit_pending()


def test_right_to_left_text_stands_at_the_right(desk):
    desk.field("wording").restore("الوزارة أنفقت كثيرا")
    option = desk.control("wording").document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert option.alignment() & Qt.AlignmentFlag.AlignRight
    desk.field("wording").restore("The ministry")
    assert desk.control("wording").document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_text_boxes_grow_with_their_text_up_to_a_limit(desk):
    note = desk.control("note")
    small = note.height()
    desk.field("note").restore("line\n" * 5)
    middle = note.height()
    desk.field("note").restore("line\n" * 50)
    assert small < middle < note.height() < 12 * note.fontMetrics().lineSpacing()


def test_tab_goes_through_the_form_from_top_to_bottom(desk, qtbot):
    desk.session.run(partial(desk.project.add_evidence, desk.first, url="https://example.org/"))
    desk.field("label")._chips[0].setFocus()
    heights = []
    for _ in range(19):
        widget = QApplication.focusWidget()
        heights.append(widget.mapTo(desk.editor.form, widget.rect().topLeft()).y())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert len(set(heights)) > 10
    assert heights == sorted(heights)
