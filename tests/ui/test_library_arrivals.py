"""How articles come in: files in the background, dropped text, pasted text, and the dialogs about them."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMainWindow

import factcheck.intake
from factcheck.core.model import ArticleDraft
from factcheck.errors import IntakeError
from factcheck.project import Project
from factcheck.ui.jobs import Jobs, Progress
from factcheck.ui.library import LibraryPanel, batches
from factcheck.ui.library.batches import read_batch
from factcheck.ui.library.details import EditDialog, PasteDialog
from factcheck.ui.library.fetch_dialog import FetchDialog
from factcheck.ui.library.preview import PreviewDialog
from factcheck.ui.library.summary import SummaryDialog
from factcheck.ui.library.text_box import TextBox
from factcheck.ui.session import Session
from tests.helpers import accessible

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
    qtbot.waitUntil(lambda: panel._arrivals is not None and not panel._arrivals.jobs.running)


def preview(panel, qtbot, paths) -> PreviewDialog:
    panel.add_paths(paths)
    return wait_for(qtbot, PreviewDialog)


@pytest.fixture
def at_once(monkeypatch):
    """No preview: as for more files than anybody looks through."""
    monkeypatch.setattr(batches, "MOST_PREVIEWED", 0)
    monkeypatch.setattr("factcheck.ui.library.arrivals.MOST_PREVIEWED", 0)


def listed(dialog: SummaryDialog) -> dict[str, list[str]]:
    """The names under each heading of the list, and what is said of them."""
    return {heading: [f"{name}: {words}" for name, words, _article in rows] for heading, rows in dialog._groups}


# Files


def test_one_file_is_looked_at_and_added(panel, session, project, files, said, qtbot):
    dialog = preview(panel, qtbot, [write(files, "bridge.txt", STRANGE)])
    assert titles(project) == []
    with qtbot.waitSignal(session.article_focused):
        dialog.accept()
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
    wait_for(qtbot, PreviewDialog).reject()


def test_one_file_that_was_guessed_at_says_so(panel, files, qtbot):
    data = "Le maire a déclaré que « tout va bien » à l’école, où la forêt brûle.".encode("cp1252")
    dialog = preview(panel, qtbot, [write(files, "a.txt", data)])
    assert dialog._form._note.isVisible()
    assert dialog._form._note.text().startswith("Read as windows-1252 (a guess)")
    dialog.reject()


def test_one_bad_file_is_one_sentence_and_no_dialog(panel, session, project, files, said, qtbot):
    panel.add_paths([write(files, "a.png", b"\x89PNG\r\n\x1a\n")])
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].message.startswith("“a.png” is a ")
    assert titles(project) == []


def test_one_file_that_is_there_already_says_as_what_and_shows_it(panel, session, project, files, qtbot):
    project.add_article(ArticleDraft("Bridge to open", "The text."))
    dialog = preview(panel, qtbot, [write(files, "again.txt", "The text.")])
    assert dialog._form._state.text() == "This text is in the project already, as “Bridge to open”."
    assert not dialog._add.isEnabled()
    qtbot.waitUntil(dialog._form._show.hasFocus)
    qtbot.keyClick(dialog._form._show, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert session.article == project.articles()[0].id


def test_bad_files_do_not_stop_the_others(panel, session, project, files, said, qtbot, at_once):
    project.add_article(ArticleDraft("Known", "Known text."))
    paths = [
        write(files, "one.txt", "First\n\ntext"),
        write(files, "bad.png", b"\x89PNG\r\n\x1a\n"),
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
    rows = listed(dialog)
    assert [row.split(":")[0] for row in rows["Not added"]] == ["bad.png", "missing.txt"]
    assert rows["Look at these"][0].startswith("guess.txt: Read as windows-1252")
    assert rows["Already in the project"] == ["known.txt: Known"]
    assert [row.split(":")[0] for row in rows["Added"]] == ["one.txt", "two.md", "guess.txt"]
    assert said == ["Added 3 articles."]
    dialog._on_copy()
    assert QGuiApplication.clipboard().text() == dialog.text()
    assert "Already in the project\n    known.txt: Known\n\nAdded\n    one.txt: First" in dialog.text()
    dialog.close()


def test_an_address_that_is_there_already_is_pointed_out(panel, session, project, files, qtbot, at_once, monkeypatch):
    project.add_article(ArticleDraft("Bridge", "Old text.", url="https://a.example/bridge"))

    class Shop(factcheck.intake.Workshop):
        def read_file(self, path, **options):
            return super().read_file(path, **options)._replace(url="https://www.a.example/bridge/")

    monkeypatch.setattr("factcheck.intake.Workshop", Shop)
    panel.add_paths([write(files, "b.txt", "Newer text."), write(files, "c.txt", "Old text.")])
    dialog = wait_for(qtbot, SummaryDialog)
    told = [row for rows in listed(dialog).values() for row in rows if "is that of “Bridge”" in row]
    assert told == ["b.txt: Its address is that of “Bridge”; it came in as an article of its own."]
    dialog.close()


def test_enter_in_the_list_shows_the_article(panel, session, project, files, qtbot, at_once):
    project.add_article(ArticleDraft("Known", "Known text."))
    project.add_article(ArticleDraft("Other", "Other text."))
    session.focus_article(project.articles()[1].id)
    panel.add_paths([write(files, "known.txt", "Known text."), write(files, "new.txt", "New text.")])
    dialog = wait_for(qtbot, SummaryDialog)
    assert dialog._list.currentItem().text(0) == "known.txt"
    qtbot.keyClick(dialog._list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert session.article == project.articles()[0].id


def test_many_good_files_are_one_act_and_no_dialog(panel, session, project, files, said, qtbot):
    panel.add_paths([write(files, f"{i:02}.txt", f"Title {i}\n\nText.") for i in range(60)])
    run_dry(panel, qtbot)
    assert titles(project) == [f"Title {i}" for i in range(60)]
    assert said == ["Added 60 articles."]
    assert session.article == project.articles()[0].id
    session.undo()
    assert titles(project) == []


def test_the_same_file_twice_is_read_once(panel, session, project, files, said, qtbot):
    path = write(files, "a.txt", "Once.")
    dialog = preview(panel, qtbot, [path, path])
    assert len(dialog._offers) == 1
    dialog.accept()
    assert titles(project) == ["Once."]


def test_articles_of_the_same_name_are_told_apart(panel, session, project, files, said, qtbot, at_once):
    for folder in ("x", "y", "z"):
        (files / folder).mkdir()
    paths = [write(files / folder, "a.txt", f"Same\n\n{body}") for folder, body in (("x", "1"), ("y", "1"), ("z", "2"))]
    panel.add_paths(paths)
    dialog = wait_for(qtbot, SummaryDialog)
    assert len(titles(project)) == 2
    assert {heading: len(rows) for heading, rows in listed(dialog).items()} == {"Already in the project": 1, "Added": 2}
    dialog.close()


def test_more_than_a_batch(panel, session, project, files, said, qtbot, monkeypatch, at_once):
    monkeypatch.setattr(batches, "MOST_FILES", 10)
    panel.add_paths([write(files, f"{i:02}.txt", f"Title {i}\n\nText.") for i in range(25)])
    qtbot.waitUntil(lambda: len(project.articles()) == 25)
    run_dry(panel, qtbot)
    assert said == ["Added 10 articles.", "Added 10 articles.", "Added 5 articles."]


def test_a_folder_of_two_thousand_files_with_thirty_bad_ones(panel, session, project, files, said, qtbot):
    """Everything comes in, in a few acts, and the window goes on answering meanwhile."""
    for i in range(2000):
        folder = files / f"{i % 20:02}"
        folder.mkdir(exist_ok=True)
        bad = i % 66 == 0 and i < 1980
        (folder / f"{i:04}.txt").write_bytes(b"\x89PNG\r\n\x1a\n" if bad else f"Title {i}\n\nText of {i}.".encode())
    gaps = Heartbeat()
    panel.add_paths([str(files)])
    qtbot.waitUntil(lambda: panel._arrivals is not None and not panel._arrivals.jobs.running, timeout=120_000)
    dialog = wait_for(qtbot, SummaryDialog)
    gaps.stop()
    assert {heading: len(rows) for heading, rows in listed(dialog).items()} == {"Not added": 30, "Added": 1970}
    assert len(project.articles()) == 1970
    assert len(said) == 10
    assert gaps.beats > 20
    dialog.close()


class Heartbeat(QTimer):
    """Counts how often the window has had time for itself."""

    def __init__(self):
        super().__init__(interval=10)
        self.beats = 0
        self.timeout.connect(self.beat)
        self.start()

    def beat(self):
        self.beats += 1


def test_a_folder_with_nothing_to_read_says_so(panel, project, files, said, qtbot):
    (files / "program.exe").write_bytes(b"MZ")
    panel.add_paths([str(files)])
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].message == "There is nothing in “files” that factcheck can read."


def test_large_texts_are_written_before_more_are_read(files, monkeypatch):
    monkeypatch.setattr(batches, "MOST_TEXT", 100)
    paths = [write(files, f"{i}.txt", "word " * 15 + str(i)) for i in range(5)]
    batch = read_batch(paths, 5, Progress("Reading"))
    assert (len(batch.arrivals), len(batch.rest)) == (2, 3)


def test_large_originals_are_written_before_more_are_read(files, monkeypatch):
    """A document of pictures has little text: its bytes wait in memory all the same."""
    monkeypatch.setattr(batches, "MOST_BYTES", 100)
    paths = [write(files, f"{i}.txt", "word " * 15 + str(i)) for i in range(5)]
    batch = read_batch(paths, 5, Progress("Reading"))
    assert (len(batch.arrivals), len(batch.rest)) == (2, 3)


def test_stopping_keeps_what_was_written_and_says_what_was_not_read(
    panel, session, project, files, said, qtbot, monkeypatch, at_once
):
    monkeypatch.setattr(batches, "MOST_FILES", 10)
    stop_after_one_batch = []

    def stop(_changes):
        stop_after_one_batch.append(1)

    session.changed.connect(stop)
    start = Jobs.start

    def starting(self, name, work, done=None):
        progress = start(self, name, work, done)
        if stop_after_one_batch:
            progress.cancel()
        return progress

    # The second batch is asked to stop before its thread has begun.
    monkeypatch.setattr("factcheck.ui.library.arrivals.read_batch", held(read_batch, stop_after_one_batch))
    monkeypatch.setattr(Jobs, "start", starting)
    panel.add_paths([write(files, f"{i:02}.txt", f"Title {i}\n\nText.") for i in range(25)])
    dialog = wait_for(qtbot, SummaryDialog)
    assert len(project.articles()) == 10
    assert dialog.findChild(QLabel).text() == "10 articles added; stopped before 15 more."
    dialog.close()


def test_cancel_acts_in_the_middle_of_a_file(panel, session, project, files, said, qtbot, monkeypatch):
    reading = threading.Event()

    class Shop:
        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def read_file(self, path, *, stopped):
            reading.set()
            while not stopped():
                pass
            raise IntakeError("Reading was stopped.")

    monkeypatch.setattr("factcheck.intake.Workshop", Shop)
    panel.add_paths([write(files, "huge.docx", b"PK")])
    qtbot.waitUntil(reading.is_set)
    panel._arrivals.jobs.running[0].cancel()
    qtbot.waitUntil(lambda: len(said) == 1, timeout=1000)
    assert said == ["Stopped; nothing was added."]
    assert titles(project) == []


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


def test_choosing_files(panel, session, project, files, qtbot):
    path = write(files, "chosen.txt", "Chosen.")
    panel.add_files()
    dialog = wait_for(qtbot, QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    assert "*.txt" in dialog.nameFilters()[0]
    assert "*.md" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([path])
    dialog.close()
    wait_for(qtbot, PreviewDialog).accept()
    assert titles(project) == ["Chosen."]


def test_choosing_a_folder(panel, project, files, qtbot):
    write(files, "chosen.txt", "Chosen.")
    panel.add_folder()
    dialog = wait_for(qtbot, QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.filesSelected.emit([str(files)])
    dialog.close()
    wait_for(qtbot, PreviewDialog).accept()
    assert titles(project) == ["Chosen."]


# Text


def test_dropped_text_is_kept_exactly(panel, session, project, qtbot):
    panel.add_text(STRANGE)
    wait_for(qtbot, PreviewDialog).accept()
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


def test_a_pasted_address_alone_can_be_fetched(panel, session, project, qtbot):
    dialog = paste(panel, qtbot, "https://example.org/story")
    qtbot.waitUntil(dialog._fetch.hasFocus)
    dialog._fetch.click()
    fetch = wait_for(qtbot, FetchDialog)
    assert not dialog.isVisible()
    assert fetch._address.text() == "https://example.org/story"
    fetch.reject()


def test_a_pasted_text_can_be_a_new_edition(panel, session, project, qtbot):
    project.add_article(ArticleDraft("Bridge", "It was closed on Monday.", url="https://example.org/bridge"))
    old = project.articles()[0].id
    project.mark(old, 0, 13, "verified")
    dialog = paste(panel, qtbot, "It was closed on Tuesday.")
    dialog._fields["url"].setText("https://www.example.org/bridge/")
    qtbot.waitUntil(lambda: dialog._editions.choice.of == old)
    dialog.accept()
    assert project.editions(old) == [old, session.article]
    assert [claim.quote for claim in project.claims(article=session.article)] == ["It was closed"]
    session.undo()
    assert titles(project) == ["Bridge"]


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


def test_an_article_is_linked_as_an_edition_afterwards_and_unlinked_again(panel, session, project, qtbot):
    project.add_article(ArticleDraft("Old", "Text."))
    project.add_article(ArticleDraft("New", "Text. More."))
    old, new = (article.id for article in project.articles())
    session.focus_article(new)
    panel.edit_details()
    dialog = wait_for(qtbot, EditDialog)
    choice = dialog._editions
    choice._edition.click()
    assert [choice._which.itemText(n) for n in range(choice._which.count())] == ["Old"]
    dialog.accept()
    assert dialog._problem.text().startswith("Nobody has said which article")
    choice._which.setCurrentIndex(0)
    dialog.accept()
    assert project.editions(new) == [old, new]
    panel.edit_details()
    again = wait_for(qtbot, EditDialog)
    assert again._editions._which.currentText() == "Old"
    assert accessible.out_of_order(again) == []
    again._editions._new.click()
    again.accept()
    assert project.editions(new) == [new]


def test_an_edition_of_its_own_later_one_is_refused_and_stays_what_it_was(panel, session, project, qtbot):
    for number in range(3):
        project.add_article(ArticleDraft(f"T{number}", f"Text {number}."))
    chain = [article.id for article in project.articles()]
    project.link_edition(chain[1], chain[0])
    project.link_edition(chain[2], chain[1])
    session.focus_article(chain[1])
    panel.edit_details()
    dialog = wait_for(qtbot, EditDialog)
    choice = dialog._editions
    choice._edition.click()
    choice._which.setCurrentIndex(choice._which.findText("T2"))
    dialog.accept()
    assert dialog.isVisible()
    assert "itself a later edition" in dialog._problem.text()
    assert project.editions(chain[0]) == chain
    choice._new.click()
    dialog.accept()
    assert project.editions(chain[0]) == chain[:1]


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
    assert accessible.nameless(dialog) == []
    assert accessible.out_of_order(dialog) == []
    assert dialog._text.tabChangesFocus()
    dialog.close()
