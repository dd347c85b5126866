"""Evidence in the editor: cards, the form, order, links, clipboard and attached files."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.claims import evidence_list
from factcheck.ui.claims.editor import ClaimEditor
from factcheck.ui.claims.evidence_cards import site_of
from factcheck.ui.claims.evidence_dialog import EvidenceDialog
from factcheck.ui.claims.evidence_files import today, web_address
from factcheck.ui.session import Session

TEXT = "The bridge 😀 closed. It reopened later."
URL = "https://example.org/report?page=2"


class Desk:
    """The evidence of one claim of a real project."""

    def __init__(self, project, session, editor, claim):
        self.project, self.session, self.editor, self.claim = project, session, editor, claim
        self.part, self.cards = editor.evidence, editor.evidence.cards
        self.failures = []
        session.failed.connect(self.failures.append)

    def add(self, **fields):
        return next(iter(self.session.run(partial(self.project.add_evidence, self.claim, **fields)).evidence))

    @property
    def items(self):
        return self.project.evidence(self.claim)

    @property
    def spoken(self):
        return [self.cards.item(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(self.cards.count())]

    @property
    def dialog(self):
        return self.part._dialog


@pytest.fixture
def desk(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia Larsen")
    project.add_article(ArticleDraft("Bridge", TEXT))
    session = Session()
    session.adopt(project)
    article = project.articles()[0].id
    claim = next(iter(project.mark(article, 0, 20, "verified").claims))
    session.focus_article(article)
    session.focus_claim(claim)
    editor = ClaimEditor(session)
    qtbot.addWidget(editor)
    editor.resize(320, 900)
    editor.show()
    qtbot.waitExposed(editor)
    yield Desk(project, session, editor, claim)
    session.close()


def test_nothing_yet_is_said_in_words(desk):
    assert desk.part._none.isVisible()
    assert not desk.cards.isVisible()
    desk.add(url=URL)
    assert not desk.part._none.isVisible()
    assert desk.cards.isVisible()
    assert desk.part._heading.text() == "Evidence (1)"


def test_a_card_says_what_it_is_evidence_of(desk):
    desk.add(
        url=URL, title="The report", publisher="The ministry", published="2025-01-02", accessed="2026-11-23",
        quote="It closed.", stance="refutes", source="primary",
    )  # fmt: skip
    desk.add(url=URL, note="look again")
    assert desk.spoken == [
        "Refutes. Primary. The report. The ministry · 2025-01-02 · seen 2026-11-23. It closed.",
        URL,
    ]


def test_the_list_is_as_high_as_its_cards(desk):
    desk.add(url=URL)
    one = desk.cards.height()
    desk.add(url=URL, quote="It closed.", title="Title", publisher="Somebody")
    assert desk.cards.height() > 2 * one
    assert not desk.cards.verticalScrollBar().isVisible()
    desk.cards.grab()


def test_an_address_in_the_clipboard_becomes_evidence_seen_today(desk):
    QGuiApplication.clipboard().setText(f"  {URL}\n")
    desk.editor.add_evidence_from_clipboard()
    assert [(item.url, item.accessed) for item in desk.items] == [(URL, today())]
    assert desk.cards.current().url == URL
    assert desk.dialog is None
    desk.session.undo()
    assert desk.items == []


def test_anything_else_in_the_clipboard_opens_an_empty_form(desk, qtbot):
    QGuiApplication.clipboard().setText("the ministry said so")
    desk.editor.add_evidence_from_clipboard()
    qtbot.waitUntil(desk.dialog.isVisible)
    assert desk.dialog.fields["url"].value() == ""
    assert desk.dialog.fields["accessed"].value() == today()
    assert desk.failures == []
    desk.dialog.done(0)


def test_pasting_a_link_when_there_is_none_says_so(desk):
    QGuiApplication.clipboard().setText("javascript:alert(1)")
    desk.part._paste_button.click()
    assert desk.items == []
    assert "no web address" in desk.failures[0].message


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.org", "https://example.org"),
        (" HTTP://example.org/a b ", ""),
        (" http://example.org/a%20b\n", "http://example.org/a%20b"),
        ("https://", ""),
        ("file:///etc/passwd", ""),
        ("example.org", ""),
        ("", ""),
        ("see https://example.org", ""),
    ],
)
def test_only_one_whole_http_address_counts_as_one(text, address):
    assert web_address(text) == address


def test_site_of_an_address():
    assert site_of("https://www.example.org/a/b") == "example.org"
    assert site_of("nonsense") == ""


def type_into(dialog, key, text, qtbot):
    qtbot.keyClicks(dialog.fields[key].control, text)


def test_the_form_makes_a_new_item_in_one_act(desk, qtbot):
    desk.part._add_button.click()
    qtbot.waitUntil(desk.dialog.isVisible)
    type_into(desk.dialog, "title", "The report", qtbot)
    type_into(desk.dialog, "quote", "It closed.", qtbot)
    stance = desk.dialog.fields["stance"].control
    stance.setCurrentIndex(stance.findData("supports"))
    desk.dialog.accept()
    assert not desk.dialog.isVisible()
    (item,) = desk.items
    assert (item.title, item.quote, item.stance, item.accessed) == ("The report", "It closed.", "supports", today())
    desk.session.undo()
    assert desk.items == []


def test_the_form_stays_open_with_everything_when_it_is_refused(desk, qtbot):
    desk.part.add_by_hand()
    qtbot.waitUntil(desk.dialog.isVisible)
    type_into(desk.dialog, "publisher", "The ministry", qtbot)
    desk.dialog.accept()
    assert desk.dialog.isVisible()
    assert desk.dialog.fields["publisher"].value() == "The ministry"
    assert len(desk.failures) == 1
    desk.dialog.done(0)


def test_the_form_changes_only_what_was_changed(desk, qtbot):
    desk.add(url=URL, title="Old", note="keep")
    desk.cards.setCurrentRow(0)
    desk.part.edit_current()
    qtbot.waitUntil(desk.dialog.isVisible)
    type_into(desk.dialog, "title", "er", qtbot)
    desk.dialog.accept()
    assert (desk.items[0].title, desk.items[0].note) in {("Older", "keep"), ("erOld", "keep")}
    acts = []
    desk.session.changed.connect(acts.append)
    desk.part.edit_current()
    desk.dialog.accept()
    assert not any(acts)


def test_escape_asks_twice_when_something_was_typed(desk, qtbot):
    desk.part.add_by_hand()
    qtbot.waitUntil(desk.dialog.isVisible)
    type_into(desk.dialog, "title", "precious", qtbot)
    qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.dialog.isVisible()
    assert desk.dialog._warning.isVisible()
    type_into(desk.dialog, "title", "!", qtbot)
    assert not desk.dialog._warning.isVisible()
    qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
    assert desk.items == []


def test_an_untouched_form_closes_at_the_first_escape(desk, qtbot):
    desk.part.add_by_hand()
    qtbot.waitUntil(desk.dialog.isVisible)
    qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()


def three(desk):
    for title in ("A", "B", "C"):
        desk.add(title=title)
    desk.cards.setCurrentRow(0)


def titles(desk):
    return [item.title for item in desk.items]


def test_buttons_and_keys_move_an_item_and_it_stays_current(desk, qtbot):
    three(desk)
    desk.part._down.trigger()
    assert titles(desk) == ["B", "A", "C"]
    qtbot.keyClick(desk.cards, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(desk) == ["B", "C", "A"]
    assert desk.cards.current().title == "A"
    assert not desk.part._down.isEnabled()
    qtbot.keyClick(desk.cards, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(desk.cards, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(desk) == ["B", "A", "C"]
    desk.session.undo()
    assert titles(desk) == ["B", "C", "A"]


def test_dragged_cards_stay_where_they_were_dropped(desk):
    three(desk)
    item = desk.cards.takeItem(2)
    desk.cards.insertItem(0, item)
    desk.cards.reordered.emit()
    assert titles(desk) == ["C", "A", "B"]


def test_delete_takes_the_item_away_and_undo_brings_it_back(desk, qtbot):
    three(desk)
    qtbot.keyClick(desk.cards, Qt.Key.Key_Delete)
    assert titles(desk) == ["B", "C"]
    assert desk.cards.current().title == "B"
    desk.session.undo()
    assert titles(desk) == ["A", "B", "C"]
    assert len(desk.project.claims()) == 1


@pytest.mark.parametrize(
    ("key", "modifiers", "own"),
    [
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, True),
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, False),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, False),
    ],
)
def test_the_lists_own_keys_go_before_the_windows(desk, key, modifiers, own):
    three(desk)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(desk.cards, event)
    assert event.isAccepted() is own


def test_enter_opens_the_form(desk, qtbot):
    three(desk)
    qtbot.keyClick(desk.cards, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.dialog.isVisible)
    assert desk.dialog.fields["title"].value() == "A"
    desk.dialog.done(0)


def test_only_web_addresses_are_opened(desk, monkeypatch):
    opened = []
    monkeypatch.setattr(evidence_list.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    desk.add(url=URL)
    desk.add(url="file:///etc/passwd", title="bad")
    desk.add(url="gone", archive_url="https://archive.example/1")
    for row in range(3):
        desk.cards.setCurrentRow(row)
        desk.part.open_link()
    assert opened == [URL, "https://archive.example/1"]
    assert len(desk.failures) == 1
    assert "http" in desk.failures[0].hint


def test_a_link_without_an_address_cannot_be_opened(desk):
    desk.add(title="Minutes")
    desk.cards.setCurrentRow(0)
    assert not desk.part._open.isEnabled()
    assert not desk.part._save.isEnabled()


def choose(desk, path):
    dialog = desk.part.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_file_is_attached_and_saved_again(desk, tmp_path, qtbot):
    source, target = tmp_path / "minutes ✓.pdf", tmp_path / "copy.pdf"
    source.write_bytes(b"%PDF\x00\xff")
    desk.add(title="Minutes")
    desk.cards.setCurrentRow(0)
    desk.part._attach.trigger()
    choose(desk, source)
    assert desk.items[0].file_name == "minutes ✓.pdf"
    assert desk.spoken == ["Minutes. File: minutes ✓.pdf"]
    qtbot.waitUntil(lambda: desk.part.findChild(QFileDialog) is None)
    desk.part._save.trigger()
    choose(desk, target)
    assert target.read_bytes() == source.read_bytes()
    assert desk.failures == []


def test_files_that_cannot_be_read_or_written_say_so(desk, tmp_path):
    desk.add(title="Minutes")
    desk.cards.setCurrentRow(0)
    desk.part.files.attach(str(tmp_path / "gone.pdf"))
    assert "gone.pdf cannot be read" in desk.failures[-1].message
    (tmp_path / "here.pdf").write_bytes(b"x")
    desk.part.files.attach(str(tmp_path / "here.pdf"))
    desk.part.files.save(str(tmp_path / "no folder" / "here.pdf"))
    assert "here.pdf cannot be written" in desk.failures[-1].message
    assert len(desk.failures) == 2


def test_a_file_too_large_to_keep_is_not_even_read(desk, tmp_path, monkeypatch):
    def unread(path):
        raise AssertionError(path)

    desk.add(title="Minutes")
    desk.cards.setCurrentRow(0)
    (tmp_path / "film.mp4").write_bytes(b"12345")
    monkeypatch.setattr("factcheck.project.evidence.MOST_FILE", 4)
    monkeypatch.setattr(type(tmp_path), "read_bytes", unread)
    desk.part.files.attach(str(tmp_path / "film.mp4"))
    assert "5 bytes" in desk.failures[-1].message
    desk.part.files.attach(str(tmp_path))
    assert "not an ordinary file" in desk.failures[-1].message


def test_a_file_chosen_in_the_form_is_attached_with_the_new_item(desk, tmp_path, qtbot):
    path = tmp_path / "minutes.pdf"
    path.write_bytes(b"%PDF")
    desk.part.add_by_hand()
    qtbot.waitUntil(desk.dialog.isVisible)
    type_into(desk.dialog, "title", "Minutes", qtbot)
    desk.dialog._on_file_chosen(str(path))
    desk.dialog.accept()
    assert desk.items[0].file_name == "minutes.pdf"
    assert desk.project.attachment(desk.items[0].id) == b"%PDF"
    desk.session.undo()
    assert desk.items == [], "the item and its file are one act"


def test_a_file_that_fails_leaves_the_form_open_and_the_item_once(desk, tmp_path, qtbot):
    desk.part.add_by_hand()
    qtbot.waitUntil(desk.dialog.isVisible)
    type_into(desk.dialog, "title", "Minutes", qtbot)
    desk.dialog._on_file_chosen(str(tmp_path / "gone.pdf"))
    desk.dialog.accept()
    assert desk.dialog.isVisible()
    assert desk.items == []
    (tmp_path / "gone.pdf").write_bytes(b"back")
    desk.dialog.accept()
    assert not desk.dialog.isVisible()
    assert [(item.title, item.file_name) for item in desk.items] == [("Minutes", "gone.pdf")]


def test_somebody_elses_evidence_can_be_looked_at_only(desk, qtbot):
    three(desk)
    desk.session.use_reviewer("Ola Nordmann")
    desk.cards.setCurrentRow(0)
    assert not desk.part._add_button.isVisible()
    assert not desk.part._paste_button.isVisible()
    assert not desk.part._delete.isEnabled()
    qtbot.keyClick(desk.cards, Qt.Key.Key_Delete)
    qtbot.keyClick(desk.cards, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(desk) == ["A", "B", "C"]
    desk.part.edit_current()
    qtbot.waitUntil(desk.dialog.isVisible)
    assert desk.dialog.fields["title"].control.isReadOnly()
    buttons = desk.dialog.findChild(QDialogButtonBox)
    assert buttons.button(QDialogButtonBox.StandardButton.Close) is not None
    desk.dialog.done(0)


def test_the_form_is_a_dialog_that_does_not_block(desk):
    desk.part.add_by_hand()
    assert isinstance(desk.dialog, EvidenceDialog)
    assert desk.dialog.isModal()
    desk.dialog.done(0)


def test_another_claims_evidence_takes_the_place(desk, qtbot):
    three(desk)
    other = next(iter(desk.session.run(partial(desk.project.mark, desk.session.article, 21, 30, "verified")).claims))
    desk.session.focus_claim(other)
    qtbot.waitUntil(lambda: desk.cards.count() == 0)
    desk.session.focus_claim(desk.claim)
    qtbot.waitUntil(lambda: desk.cards.count() == 3)
