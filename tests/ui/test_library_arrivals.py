"""How articles come in: files in the background, dropped text, pasted text, and the dialogs about them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QPlainTextEdit

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.jobs import Jobs
from factcheck.ui.library import LibraryPanel, arrivals
from factcheck.ui.library.arrivals import read_batch
from factcheck.ui.library.details import EditDialog, PasteDialog
from factcheck.ui.library.summary import SummaryDialog
from factcheck.ui.library.text_box import TextBox
from factcheck.ui.session import Session

STRANGE = "A\u00a0😀 said:\u2028next\u2029para\u00ad\r\nCafe\u0301 \ufeffမြန်မာ  \n\n"
KEPT = STRANGE.replace("\r\n", "\n")
OK, CANCEL = 0, 1


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "news.factcheck", reviewer="Mia") as made:
        yield made


@pytest.fixture
def session(project: Project, qapp):
    made = Session()
    made.adopt(project)
    yield made
    made.project = None


@pytest.fixture
def said(session: Session) -> list:
    heard = []
    session.announced.connect(lambda sentence: heard.append(sentence.removesuffix(" Saved.")))
    session.failed.connect(heard.append)
    return heard


@pytest.fixture
def panel(session: Session, qtbot):
    made = LibraryPanel(session)
    qtbot.addWidget(made)
    made.resize(260, 500)
    made.show()
    return made


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def write(folder: Path, name: str, data: bytes | str) -> str:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


def titles(project: Project) -> list[str]:
    return [article.title for article in project.articles()]


def dialog_of(kind: type[QDialog]) -> QDialog:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def wait_for(qtbot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets()))
    return dialog_of(kind)


def run_dry(panel: LibraryPanel, qtbot) -> None:
    qtbot.waitUntil(lambda: panel._arrivals is not None and not panel._arrivals._jobs.running)


# Files


def test_one_file_is_added_and_looked_at(panel, session, project, files, said, qtbot):
    path = write(files, "bridge.txt", STRANGE)
    with qtbot.waitSignal(session.article_focused):
        panel.add_paths([path])
    assert project.text(session.article) == KEPT
    assert project.article(session.article).name == "bridge.txt"
    assert said == ["Added “A 😀 said:”."]


def test_work_is_shown_and_stopped_by_the_window_it_stands_in(session, files, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    jobs = Jobs(window)
    panel = LibraryPanel(session)
    window.setCentralWidget(panel)
    with qtbot.waitSignal(jobs.started) as started, qtbot.waitSignal(jobs.ended):
        panel.add_paths([write(files, "bridge.txt", STRANGE)])
    assert started.args[0].name == "Reading articles"


def test_one_file_that_was_guessed_at_says_so(panel, session, project, files, said, qtbot):
    path = write(
        files, "a.txt", "Le maire a déclaré que « tout va bien » à l’école, où la forêt brûle.".encode("cp1252")
    )
    panel.add_paths([path])
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].startswith("Added “a.txt”. Read as windows-1252 (a guess)")


def test_one_bad_file_is_one_sentence_and_no_dialog(panel, session, project, files, said, qtbot):
    panel.add_paths([write(files, "a.pdf", b"%PDF-1.7")])
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].message == "“a.pdf” is a PDF document; factcheck reads plain text and Markdown."
    assert titles(project) == []


def test_one_file_that_is_there_already_says_as_what(panel, session, project, files, said, qtbot):
    project.add_article(ArticleDraft("Bridge to open", "The text."))
    panel.add_paths([write(files, "again.txt", "The text.")])
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "is in the project already, as “Bridge to open”" in said[0].message


def test_bad_files_do_not_stop_the_others(panel, session, project, files, said, qtbot):
    project.add_article(ArticleDraft("Known", "Known text."))
    paths = [
        write(files, "one.txt", "First\n\ntext"),
        write(files, "bad.png", b"\x89PNG\r\n\x1a\n"),
        str(files),
        write(files, "known.txt", "Known text."),
        str(files / "missing.txt"),
        write(files, "two.md", "# Second\n\ntext"),
        write(
            files, "guess.txt", "Le maire a déclaré que « tout va bien » à l’école, où la forêt brûle.".encode("cp1252")
        ),
    ]
    panel.add_paths(paths)
    dialog = wait_for(qtbot, SummaryDialog)
    assert titles(project)[:3] == ["Known", "First", "Second"]
    assert len(titles(project)) == 4
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    not_added, look, known, added = text.split("\n\n")
    assert not_added.split("\n")[0] == "Not added"
    assert [name in not_added for name in ("bad.png", "files", "missing.txt")] == [True] * 3
    assert "guess.txt: Read as windows-1252" in look
    assert known == "Already in the project\n    known.txt"
    assert added == "Added\n    one.txt\n    two.md\n    guess.txt"
    assert said == ["Added 3 articles."]
    dialog._on_copy()
    assert QGuiApplication.clipboard().text() == text
    dialog.close()


def test_many_good_files_are_one_act_and_no_dialog(panel, session, project, files, said, qtbot):
    panel.add_paths([write(files, f"{i}.txt", f"Title {i}\n\nText.") for i in range(30)])
    run_dry(panel, qtbot)
    assert titles(project) == [f"Title {i}" for i in range(30)]
    assert said == ["Added 30 articles."]
    assert session.article == project.articles()[0].id
    session.undo()
    assert titles(project) == []


def test_the_same_file_twice_is_read_once(panel, session, project, files, said, qtbot):
    path = write(files, "a.txt", "Once.")
    panel.add_paths([path, path])
    run_dry(panel, qtbot)
    assert titles(project) == ["Once."]


def test_articles_of_the_same_name_are_told_apart(panel, session, project, files, said, qtbot):
    for folder in ("x", "y", "z"):
        (files / folder).mkdir()
    paths = [write(files / folder, "a.txt", f"Same\n\n{body}") for folder, body in (("x", "1"), ("y", "1"), ("z", "2"))]
    panel.add_paths(paths)
    dialog = wait_for(qtbot, SummaryDialog)
    assert len(titles(project)) == 2
    assert dialog.sentence(summary_of(dialog)) == "2 articles added; 1 already in the project."
    dialog.close()


def summary_of(dialog: SummaryDialog) -> arrivals.Summary:
    text = dialog._list.toPlainText()
    count = {part.split("\n")[0]: part.count("\n") for part in text.split("\n\n")}
    return arrivals.Summary(added=("x",) * count.get("Added", 0), known=("x",) * count.get("Already in the project", 0))


def test_more_than_a_batch(panel, session, project, files, said, qtbot, monkeypatch):
    monkeypatch.setattr(arrivals, "_MOST_FILES", 10)
    panel.add_paths([write(files, f"{i:02}.txt", f"Title {i}\n\nText.") for i in range(25)])
    qtbot.waitUntil(lambda: len(project.articles()) == 25)
    run_dry(panel, qtbot)
    assert said == ["Added 10 articles.", "Added 10 articles.", "Added 5 articles."]


def test_large_texts_are_written_before_more_are_read(files, monkeypatch):
    monkeypatch.setattr(arrivals, "_MOST_TEXT", 100)
    paths = [write(files, f"{i}.txt", "word " * 15 + str(i)) for i in range(5)]
    batch = read_batch(paths, 5, lambda *_: None)
    assert (len(batch.drafts), len(batch.rest)) == (2, 3)


def test_stopping_keeps_what_was_written_and_says_what_was_not_read(
    panel, session, project, files, said, qtbot, monkeypatch
):
    monkeypatch.setattr(arrivals, "_MOST_FILES", 10)
    stop_after_one_batch = []

    def stop(_changes):
        stop_after_one_batch.append(1)

    session.changed.connect(stop)
    start = arrivals.Jobs.start

    def starting(self, name, work, done=None):
        progress = start(self, name, work, done)
        if stop_after_one_batch:
            progress.cancel()
        return progress

    # The second batch is asked to stop before its thread has begun.
    monkeypatch.setattr(arrivals, "read_batch", held(read_batch, stop_after_one_batch))
    monkeypatch.setattr(arrivals.Jobs, "start", starting)
    panel.add_paths([write(files, f"{i:02}.txt", f"Title {i}\n\nText.") for i in range(25)])
    dialog = wait_for(qtbot, SummaryDialog)
    assert len(project.articles()) == 10
    assert dialog.sentence(arrivals.Summary(added=("x",) * 10, unread=15)) == (
        "10 articles added; stopped before 15 more."
    )
    dialog.close()


def held(work, stopped):
    def until_cancelled(paths, total, progress):
        while stopped and not progress.cancelled:
            pass
        return work(paths, total, progress)

    return until_cancelled


def test_another_project_opened_while_reading_gets_nothing(panel, session, project, files, said, qtbot, tmp_path):
    panel.add_paths([write(files, "a.txt", "Text.")])
    with Project.create(tmp_path / "other.factcheck", reviewer="Mia") as other:
        session.adopt(other)
        run_dry(panel, qtbot)
        assert titles(other) == []
        session.adopt(None)


def test_project_closed_while_reading(panel, session, project, files, said, qtbot):
    panel.add_paths([write(files, "a.txt", "Text.")])
    session.adopt(None)
    run_dry(panel, qtbot)
    assert said == []


def test_address_that_was_dropped_is_refused_kindly(panel, session, project, said, qtbot):
    panel.add_paths(["https://example.org/story"])
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].message == "“https://example.org/story” is an address, not a file."


def test_choosing_files(panel, session, project, files, qtbot):
    path = write(files, "chosen.txt", "Chosen.")
    panel.add_files()
    dialog = wait_for(qtbot, QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    assert "*.txt" in dialog.nameFilters()[0]
    assert "*.md" in dialog.nameFilters()[0]
    with qtbot.waitSignal(session.article_focused):
        dialog.filesSelected.emit([path])
    dialog.close()
    assert titles(project) == ["Chosen."]


# Text


def test_dropped_text_is_kept_exactly(panel, session, project):
    panel.add_text(STRANGE)
    assert project.text(session.article) == KEPT


def test_dropped_blank_is_refused(panel, said):
    panel.add_text("  \n")
    assert said[0].message == "There is no text to paste."


def paste(panel, qtbot, clipboard: str) -> PasteDialog:
    QGuiApplication.clipboard().setText(clipboard)
    panel.paste_article()
    return wait_for(qtbot, PasteDialog)


def test_clipboard_is_there_already_and_is_kept_exactly(panel, session, project, qtbot):
    dialog = paste(panel, qtbot, STRANGE)
    dialog._fields["title"].setText("A title")
    dialog._fields["byline"].setText(" Mia Marks ")
    dialog._fields["site"].setText("example.org")
    dialog._fields["url"].setText("https://example.org/1")
    dialog._fields["published"].setText("2026-11-23")
    dialog.accept()
    assert not dialog.isVisible()
    article = project.article(session.article)
    assert project.text(article.id) == KEPT
    assert article[1:6] == ("A title", "Mia Marks", "example.org", "https://example.org/1", "2026-11-23")


def test_title_left_empty_is_the_first_line(panel, session, project, qtbot):
    dialog = paste(panel, qtbot, "Bridge to open\n\nText.")
    dialog.accept()
    assert titles(project) == ["Bridge to open"]


def test_text_that_was_edited_keeps_its_other_characters(panel, session, project, qtbot):
    dialog = paste(panel, qtbot, "10\u00a0% of\u2028them")
    dialog._text.moveCursor(dialog._text.textCursor().MoveOperation.End)
    qtbot.keyClicks(dialog._text, "!")
    dialog.accept()
    assert project.text(session.article) == "10\u00a0% of\u2028them!"


def test_address_in_the_clipboard_goes_into_its_field(panel, session, project, qtbot):
    dialog = paste(panel, qtbot, " https://example.org/story \n")
    assert dialog._fields["url"].text() == "https://example.org/story"
    assert dialog._text.is_empty()
    assert not dialog._buttons.buttons()[OK].isEnabled()
    dialog.reject()
    assert titles(project) == []


def test_nothing_in_the_clipboard(panel, qtbot):
    dialog = paste(panel, qtbot, "")
    assert not dialog._buttons.buttons()[OK].isEnabled()
    qtbot.keyClicks(dialog._text, "Typed")
    assert dialog._buttons.buttons()[OK].isEnabled()
    dialog.close()


def test_text_that_is_there_already_keeps_the_dialog_open_and_says_why(panel, session, project, said, qtbot):
    project.add_article(ArticleDraft("Known", "Known text."))
    dialog = paste(panel, qtbot, "Known text.")
    dialog.accept()
    assert dialog.isVisible()
    assert "is in the project already, as “Known”" in dialog._problem.text()
    dialog._text.setPlainText("Another text.")
    dialog.accept()
    assert titles(project) == ["Known", "Another text."]


def test_text_beyond_the_limit_is_refused_in_the_dialog(panel, project, qtbot, monkeypatch):
    from factcheck.intake import files

    monkeypatch.setattr(files, "LIMIT", 100)
    dialog = paste(panel, qtbot, "word " * 30)
    dialog.accept()
    assert "The pasted text has 150 characters" in dialog._problem.text()
    dialog.close()


def test_long_text_is_shown_in_part_and_kept_whole(qtbot):
    box = TextBox()
    qtbot.addWidget(box)
    text = "word " * 100_000
    box.set_source(text)
    assert len(box.toPlainText()) < 250_000
    assert box.isReadOnly()
    assert box.source() == text


def test_pasting_into_the_empty_box_is_exact(qtbot):
    box = TextBox()
    qtbot.addWidget(box)
    data = QMimeData()
    data.setText(STRANGE)
    box.insertFromMimeData(data)
    assert box.source() == STRANGE
    box.selectAll()
    data.setText("other\u00a0text")
    box.insertFromMimeData(data)
    assert box.source() == "other\u00a0text"
    box.moveCursor(box.textCursor().MoveOperation.End)
    box.insertFromMimeData(data)
    assert box.source() == "other\u00a0textother\u00a0text"


# Details


def test_details_are_edited(panel, session, project, qtbot):
    project.add_article(ArticleDraft("Old", "Text.", site="old.example"))
    session.focus_article(project.articles()[0].id)
    panel.edit_details()
    dialog = wait_for(qtbot, EditDialog)
    assert dialog.values()["site"] == "old.example"
    dialog._fields["title"].setText("New")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert titles(project) == ["New"]
    assert project.undo_name == "edit article"


def test_details_without_a_title_are_refused_in_the_dialog(panel, session, project, qtbot):
    project.add_article(ArticleDraft("Old", "Text."))
    session.focus_article(project.articles()[0].id)
    panel.edit_details()
    dialog = wait_for(qtbot, EditDialog)
    dialog._fields["title"].setText(" ")
    dialog.accept()
    assert dialog.isVisible()
    assert "has no title" in dialog._problem.text()
    assert titles(project) == ["Old"]
    dialog.close()


def test_every_field_is_named(panel, session, project, qtbot):
    dialog = paste(panel, qtbot, "Text.")
    for widget in (*dialog._fields.values(), dialog._text):
        assert widget.accessibleName()
    assert dialog._text.tabChangesFocus()
    dialog.close()
