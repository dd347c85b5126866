"""Stories that do not go to plan: no project, a project that can only be read, and bad input."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QPushButton

from factcheck.core.model import ArticleDraft
from factcheck.project import Project

pytestmark = pytest.mark.story


def choose(reader, path):
    """Answer an open file dialog with this path, by typing it."""
    dialog = reader.dialog()
    assert isinstance(dialog, QFileDialog)
    reader.key("Ctrl+A")
    reader.type(str(path))
    reader.key("Return")


@pytest.fixture(autouse=True)
def _qts_own_dialogs(qapp):
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def test_from_no_project_to_a_first_claim(readers, tmp_path, qtbot):
    reader = readers(name="")
    assert reader.window.windowTitle() == "factcheck"
    texts = [button.text() for button in reader.window.findChildren(QPushButton) if button.isVisible()]
    assert texts == ["New project…", "Open project…", "Open the sample"]

    reader.key("Ctrl+N")
    choose(reader, tmp_path / "mine")
    dialog = reader.dialog()
    assert dialog.windowTitle() == "Reviewer"
    reader.type("Mia Wolf")
    reader.key("Return")
    reader.answered()
    assert (tmp_path / "mine.factcheck").is_file()
    assert reader.project.me.name == "Mia Wolf"
    assert reader.settings.reviewer == "Mia Wolf"

    # An article from the clipboard.
    QGuiApplication.clipboard().setText("A pasted story\n\nThe mill burned down in May.")
    reader.key("Ctrl+Shift+V")
    add = reader.dialog().findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    while reader.focus() is not add:
        reader.key("Tab")
    reader.key("Space")
    reader.answered()
    qtbot.waitUntil(lambda: reader.session.article is not None)
    reader.key("Esc", "Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "1")
    assert len(reader.claims()) == 1
    assert str(tmp_path / "mine.factcheck") in reader.settings.recent


def test_a_recent_project_is_one_click_away_and_forgotten_when_gone(readers, file, qtbot):
    readers(file).close()
    reader = readers()
    button = next(button for button in reader.window.findChildren(QPushButton) if button.text() == "desk")
    reader.click(button)
    assert reader.window.windowTitle() == "The bridge — desk — factcheck"
    reader.close()
    file.unlink()
    reader = readers()
    button = next(button for button in reader.window.findChildren(QPushButton) if button.text() == "desk")
    reader.click(button)
    assert reader.project is None
    assert "desk.factcheck" in reader.window.messages.text
    assert reader.settings.recent == []
    qtbot.waitUntil(lambda: "desk" not in [button.text() for button in reader.window.findChildren(QPushButton)])


def test_a_project_in_use_elsewhere_can_be_read(readers, file):
    with Project.open(file) as elsewhere:
        elsewhere.use_reviewer("Mia")
        article = elsewhere.articles()[0]
        elsewhere.mark(article.id, 0, 10, "verified")
        reader = readers(file)
        assert reader.project.read_only
        assert reader.window.banner.text == reader.project.read_only_reason
        assert reader.window.banner.isVisible()
        reader.drag("It reopened")
        reader.key("1")
        assert reader.claims() == [("The bridge", "verified")]
        assert not reader.tool("label:verified").isEnabled()
        reader.key("Alt+Down")
        assert reader.session.claim is not None
        reader.close()


def test_the_name_is_asked_at_the_first_act_that_needs_it(readers, file):
    reader = readers(file, name="")
    assert reader.project.me is None
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "1")
    reader.dialog()
    reader.key("Esc")
    reader.answered()
    assert reader.claims() == []
    reader.key("1")
    reader.dialog()
    reader.type("Mia")
    reader.key("Return")
    reader.answered()
    assert reader.claims() == [("The bridge", "verified")]
    assert reader.project.reviewers()[0].name == "Mia"
    assert len(reader.project.reviewers()) == 1


def test_marking_the_same_passage_again_gives_it_the_other_label(readers, file):
    reader = readers(file)
    for label in ("1", "3"):
        reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", label)
    assert reader.claims() == [("The bridge", "speculative")]


def test_a_refusal_is_a_sentence_that_goes_away_with_the_next_act(readers, file):
    reader = readers(file)
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "1")
    reader.submit_anyway()
    reader.key("2")
    assert reader.window.messages.isVisible()
    assert "submitted" in reader.window.messages.text
    assert reader.claims() == [("The bridge", "verified")]
    reader.key("Ctrl+Shift+Return", "2")
    assert not reader.window.messages.isVisible()
    assert reader.claims() == [("The bridge", "unverified")]


def test_somebody_elses_claim_is_not_changed(readers, file):
    with Project.open(file) as project:
        project.use_reviewer("Ben")
        project.mark(project.articles()[0].id, 0, 10, "verified")
    reader = readers(file)
    reader.key("Alt+Down")
    bens = reader.session.claim
    reader.key("Del")
    assert "Ben" in reader.window.messages.text
    reader.key("2")
    assert sorted(reader.claims()) == [("The bridge", "unverified"), ("The bridge", "verified")]
    assert reader.project.claim(bens).label == "verified"
    assert reader.session.claim != bens


def test_a_file_that_is_no_project_leaves_the_open_one(readers, file, tmp_path):
    (tmp_path / "bad.factcheck").write_bytes(b"\x00\x01 not a project" * 400)
    reader = readers(file)
    reader.key("Ctrl+O")
    choose(reader, tmp_path / "bad.factcheck")
    reader.answered()
    assert reader.window.messages.isVisible()
    assert reader.project.path == file


def test_a_new_project_never_replaces_a_file(readers, file, tmp_path):
    other = tmp_path / "other.factcheck"
    Project.create(other).close()
    before = other.read_bytes()
    reader = readers(file)
    reader.key("Ctrl+N")
    choose(reader, other)
    reader.answered()
    assert reader.window.messages.isVisible()
    assert other.read_bytes() == before


def drop(window, **data):
    """Let something from another program fall on the window."""
    mime = QMimeData()
    if "paths" in data:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in data["paths"]])
    else:
        mime.setText(data["text"])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    held = Qt.MouseButton.LeftButton
    # As the system sends it: to the native window, on the text of the article.
    handle = window.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(400, 300), copy, mime, held, none))
    QApplication.sendEvent(handle, QDropEvent(QPointF(400, 300), copy, mime, held, none))


def test_things_dropped_on_the_window(readers, file, tmp_path, qtbot):
    reader = readers(file)
    drop(reader.window, text="A dropped note\n\nSaid to be true.")
    reader.dialog()
    reader.key("Return")
    reader.answered()
    assert [article.title for article in reader.project.articles()][-1] == "A dropped note"
    page = tmp_path / "story.txt"
    page.write_text("A story from a file\n\nIt rained.", "utf-8")
    drop(reader.window, paths=[page])
    reader.dialog()
    reader.key("Return")
    reader.answered()
    assert len(reader.project.articles()) == 4
    other = tmp_path / "other.factcheck"
    with Project.create(other) as project:
        project.add_article(ArticleDraft("Elsewhere", "Another text."))
    drop(reader.window, paths=[other])
    assert reader.window.windowTitle() == "Elsewhere — other — factcheck"


def test_exporting_backing_up_and_checking(readers, file, tmp_path, qtbot):
    reader = readers(file)
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "1")
    reader.key("Ctrl+E")
    choose(reader, tmp_path / "out.csv")
    reader.answered()
    qtbot.waitUntil(lambda: "out.csv" in reader.say())
    assert "The bridge" in (tmp_path / "out.csv").read_text("utf-8")

    reader.window.actions_["back-up"].trigger()
    choose(reader, tmp_path / "copy.factcheck")
    reader.answered()
    qtbot.waitUntil(lambda: "copy.factcheck" in reader.say())
    with Project.open(tmp_path / "copy.factcheck", read_only=True) as copy:
        assert len(copy.claims()) == 1

    reader.window.actions_["check-project"].trigger()
    qtbot.waitUntil(reader.window.messages.isVisible)
    assert "sound" in reader.window.messages.text


def test_exporting_into_a_folder_that_is_gone_says_so(readers, file, tmp_path, qtbot):
    reader = readers(file)
    reader.window.files._write("claims", "Export claims CSV", tmp_path / "gone" / "out.csv")
    qtbot.waitUntil(reader.window.messages.isVisible)
    assert "gone" in reader.window.messages.text
