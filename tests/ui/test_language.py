"""The window in German: its own strings through Qt, the core's sentences by their pattern, labels by their name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from factcheck.core.model import ArticleDraft
from factcheck.errors import InputError
from factcheck.intake.refusals import READS
from factcheck.project import Project
from factcheck.ui import language
from factcheck.ui.library.panel import LibraryPanel
from factcheck.ui.messages import MessageBar
from factcheck.ui.session import Session

READS_ = "factcheck liest Text, Markdown, Webseiten, Word, OpenDocument, RTF, PDF, E-Books (EPUB) und E-Mails"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.install(qapp, "de")
    yield
    language.install(qapp, "en")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.factcheck", reviewer="Mia") as project:
        yield project


@pytest.mark.parametrize(
    ("english", "german_"),
    [
        ("There is nothing to undo.", "Es gibt nichts rückgängig zu machen."),
        ("Submitted “A “quoted” title”.", "„A “quoted” title“ abgegeben."),
        ("Undid: submit article.", "Rückgängig gemacht: Artikel abgeben."),
        ("Marked 3 claims.", "3 Behauptungen markiert."),
        (f"“a.png” is a PNG picture; {READS}.",
         f"„a.png“ ist ein PNG-Bild; {READS_}."),
        ("“a.docx” is a damaged Word document.", "„a.docx“ ist ein beschädigtes Word-Dokument."),
        ("“a.doc” is an old Excel workbook, not a text document.",
         "„a.doc“ ist eine alte Excel-Arbeitsmappe, kein Textdokument."),
        ("“a.docx” is damaged: the part “word/x.xml” is missing.",
         "„a.docx“ ist beschädigt: Der Teil „word/x.xml“ fehlt."),
        ("The document is damaged: the part with its text is missing.",
         "Das Dokument ist beschädigt: Der Teil mit dem Text fehlt."),
        ("“a.docx” would unpack to more than 300 MB.", "„a.docx“ würde beim Entpacken größer als 300 MB."),
        ("The document is packed in more than 10,000 parts.", "Das Dokument ist in mehr als 10,000 Teile gepackt."),
        ("site.example has no such page (status 404).", "site.example hat keine solche Seite (Status 404)."),
        ("site.example has a fault of its own at the moment (status 503).",
         "site.example hat gerade selbst eine Störung (Status 503)."),
        ("It asks to be left alone for 90 seconds; try again then.",
         "Der Server bittet um eine Pause (90 Sekunden); versuchen Sie es danach noch einmal."),
        ("home.example is not on the internet but at ::1; factcheck never fetches from there.",
         "home.example ist nicht im Internet, sondern bei ::1; von dort ruft factcheck nie etwas ab."),
        ("Left out: comments, hidden text.", "Weggelassen: Kommentare, verborgener Text."),
        ("Left out: hidden text. The file is cut off: the end of the text is missing.",
         "Weggelassen: verborgener Text. Die Datei ist abgeschnitten: Das Ende des Textes fehlt."),
        ("Left out on each page: “Part 1. A” and others, and the page numbers. 1 page could not be read.",
         "Auf jeder Seite weggelassen: „Part 1. A“ und weitere, dazu die Seitenzahlen. Nicht zu lesen: 1 Seite."),
        ("1,024 characters have no letter and are shown as �.",
         "1,024 Zeichen sind keinem Buchstaben zugeordnet und werden als � gezeigt."),
        ("Attachments left out: a.pdf, b.pdf, c.pdf and 3 more.",
         "Weggelassene Anhänge: a.pdf, b.pdf, c.pdf und 3 weitere."),
        ("Date and byline were found by guessing: please confirm them. The page was saved on 2026-11-20.",
         "Datum und Autor/in sind geraten: Bitte bestätigen Sie beides. Die Seite wurde am 2026-11-20 gespeichert."),
        ("Added “Yes. No. Perhaps” as a new edition. Claims carried over: 3, to be placed: 1, gone: 0.",
         "„Yes. No. Perhaps“ als neue Fassung hinzugefügt. Behauptungen übernommen: 3, zuzuordnen: 1, weggefallen: 0."),
        ("“Texts” cannot be opened.", "„Texts“ kann nicht geöffnet werden."),
        ("Added ““We won””.", "„“We won”“ hinzugefügt."),
        ("“Man” is good.", "“Man” is good."),
        ("Added “Last seconds”.", "„Last seconds“ hinzugefügt."),
        ("“Texts” is a folder, not a file.", "„Texts“ ist ein Ordner, keine Datei."),
        ("3 sentences hold nothing to check.", "3 Sätze enthalten nichts zu prüfen."),
        ("“The end.” holds nothing to check.", "„The end.“ enthält nichts zu prüfen."),
        ("Nobody ever said this.", "Nobody ever said this."),
        ("“A quotation” of somebody's", "“A quotation” of somebody's"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_the_core_says(german: None, english: str, german_: str) -> None:
    assert language.said(english) == german_


def test_english_is_left_alone(qapp: QApplication) -> None:
    language.install(qapp, "en")
    assert language.said("There is nothing to undo.") == "There is nothing to undo."


def test_acts_and_failures_are_said_in_german(german: None, qtbot: QtBot, project: Project) -> None:
    session = Session()
    said: list[str] = []
    session.announced.connect(said.append)
    bar = MessageBar()
    qtbot.addWidget(bar)
    session.failed.connect(bar.show_error)
    session.adopt(project)
    changes = session.run(lambda: project.add_article(ArticleDraft("Ein Titel", "Drei Städte bekommen Kameras.")))
    assert changes is not None
    session.focus_article(next(iter(changes.articles)))
    session.selection = (0, 11)
    session.apply_label("verified")
    assert said[-1] == "„Drei Städte“ als belegt eingestuft. Gespeichert."
    assert language.said(project.undo_name) == "als belegt einstufen"
    session.run(lambda: project.mark(changes_article(project), 5, 5, "verified"))
    assert bar.text.startswith("Die Textstelle ist leer")
    session.close()


def changes_article(project: Project):
    return project.articles()[0].id


def test_labels_have_german_names_in_the_window_and_their_own_in_the_file(
    german: None, qtbot: QtBot, project: Project
) -> None:
    path = project.path
    session = Session()
    session.adopt(project)
    assert [label.name for label in project.labels.labels] == ["Belegt", "Unbelegt", "Spekulativ"]
    assert project.labels.labels[1].reasons[0].name == "Nicht fertig"
    session.close()
    with Project.open(path) as again:
        assert again.labels.labels[0].name == "Verified"


def test_labels_of_ones_own_keep_their_names(german: None, project: Project) -> None:
    first, *others = project.labels.labels
    scheme = project.labels._replace(labels=(first._replace(name="Geprüft von mir"), *others))
    assert language.shown(scheme).labels[0].name == "Geprüft von mir"


def test_widgets_and_plurals_and_qts_own_buttons(german: None, qtbot: QtBot, project: Project) -> None:
    session = Session()
    session.adopt(project)
    panel = LibraryPanel(session)
    qtbot.addWidget(panel)
    session.run(lambda: project.add_article(ArticleDraft("A", "Text.")))
    assert "1 Artikel" in " ".join(label.text() for label in panel.findChildren(type(panel._count)))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert not [button.text() for button in panel.findChildren(QPushButton) if button.text().startswith("Add")]
    session.close()


@pytest.mark.parametrize(
    ("tags", "expected"),
    [(["de-Latn-AT", "de"], "de"), (["fr-FR", "de-DE"], "de"), (["C"], "en"), (["en-GB", "de"], "en"), ([], "en")],
)
def test_the_systems_language(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tags: list[str], expected: str
) -> None:
    class Locale:
        @staticmethod
        def uiLanguages() -> list[str]:
            return tags

    monkeypatch.setattr(language.QLocale, "system", staticmethod(Locale))
    language.install(qapp, "system")
    assert language.current() == expected
    language.install(qapp, "en")


def test_a_failure_of_the_window_itself(german: None) -> None:
    error = InputError("No project is open.", "Open a project, or make a new one, first.")
    assert language.said(error.message) == "Es ist kein Projekt geöffnet."
    assert language.said(error.hint).startswith("Öffnen Sie zuerst")
    assert QLocale is language.QLocale
