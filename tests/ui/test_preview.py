"""The preview: what somebody is about to add can be seen, put right, left out, or made an edition of another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from factcheck.core.model import ArticleDraft
from factcheck.errors import IntakeError
from factcheck.project import Project
from factcheck.ui import theme
from factcheck.ui.jobs import Jobs
from factcheck.ui.library import text_pane
from factcheck.ui.library.batches import arrival
from factcheck.ui.library.edition_choice import EditionChoice
from factcheck.ui.library.left_out import left_out
from factcheck.ui.library.offer_form import ENCODINGS
from factcheck.ui.library.offers import Offer
from factcheck.ui.library.outcome import Failure
from factcheck.ui.library.preview import PreviewDialog
from factcheck.ui.library.text_pane import TextPane
from factcheck.ui.session import Session
from tests.helpers import accessible

OLD = "The bridge 😀 was closed on Monday. About 12,000 people cross it every day."
MAIN = "Bridge to open\n\nThe bridge 😀 is to open on Friday. About 12,000 people cross it every day."
MENU = "Home\nNews and weather\n\nSign in to read more of our stories"
END = "© The Courier, all rights reserved"
WHOLE = f"{MENU}\n\n{MAIN}\n\n{END}"
PAGE = ArticleDraft(
    "Bridge to open",
    MAIN,
    "A. Writer",
    "The Courier",
    "https://courier.example/bridge",
    "2026-11-23",
    name="bridge.html",
    media_type="text/html",
    original=b"<p>" * 700,
    everything=WHOLE,
)
NOTE = ArticleDraft("Harbour", "The harbour froze over.", name="harbour.txt", original=b"x", note="Please confirm it.")


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "news.factcheck", reviewer="Mia") as made:
        yield made


@pytest.fixture
def session(project, qapp):
    made = Session()
    made.adopt(project)
    yield made
    made.project = None


@pytest.fixture
def old(project):
    """An article with two claims, whose address the page has as well."""
    project.add_article(ArticleDraft("Bridge closed", OLD, url="https://www.courier.example/bridge/"))
    article = project.articles()[0].id
    start = OLD.index("About")
    project.mark(article, start, len(OLD), "verified")
    project.mark(article, 0, 12, "speculative")
    return article


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.stop_all()


@pytest.fixture
def show(session, qtbot, jobs):
    """Opens a preview of these drafts; what is no draft is a failure."""

    host = QWidget()  # owns the dialogs: Python could collect one while it is painted

    def opened(*given):
        offers = [Offer(arrival(one)) if isinstance(one, ArticleDraft) else Offer(None, one) for one in given]
        dialog = PreviewDialog(session, offers, jobs, host)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    qtbot.addWidget(host)
    return opened


def failure(name: str) -> Failure:
    return Failure(name, IntakeError(f"“{name}” is a picture.", "Choose a text."))


def titles(project):
    return [article.title for article in project.articles()]


def test_how_many_cannot_be_added_is_said_below_the_list(show, project):
    project.add_article(ArticleDraft("There", OLD))
    same = NOTE._replace(name="copy.txt")
    dialog = show(PAGE, NOTE, same, ArticleDraft("There", OLD), failure("a.png"), failure("b.png"))
    told = "2 cannot be added · 1 in the project already · 1 with the same text as another"
    assert dialog._not_added.text() == told
    assert show(PAGE, NOTE)._not_added.text() == ""
    assert show(NOTE)._not_added.text() == ""


@pytest.mark.parametrize("note", ["Please confirm it.", ""])
def test_an_encoding_is_asked_for_only_where_one_was_guessed(show, note):
    assert not show(PAGE._replace(note=note))._form._reads.isVisible()
    assert show(PAGE._replace(note=f"Read as windows-1252 (a guess). {note}"))._form._reads.isVisible()


class TestOne:
    def test_everything_known_is_shown(self, show):
        dialog = show(PAGE)
        form = dialog._form
        assert {name: field.text() for name, field in form._fields.items()} == {
            "title": "Bridge to open",
            "byline": "A. Writer",
            "site": "The Courier",
            "url": "https://courier.example/bridge",
            "published": "2026-11-23",
        }
        assert form._kind.text() == "Web page · 2 kB · bridge.html"
        assert not form._note.isVisible()
        assert dialog._text.pane.text == MAIN
        assert not dialog._list.isVisible()
        assert not dialog._skip.isVisible()
        assert form._fields["title"].hasFocus()

    def test_what_was_changed_is_added(self, show, session, project, qtbot):
        dialog = show(PAGE)
        field = dialog._form._fields["title"]
        field.selectAll()
        qtbot.keyClicks(field, "Another title")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        article = project.article(session.article)
        assert article[1:6] == (
            "Another title",
            "A. Writer",
            "The Courier",
            "https://courier.example/bridge",
            "2026-11-23",
        )
        assert project.text(article.id) == MAIN
        assert project.original(article.id).data == PAGE.original
        assert project.undo_name == "add article"
        session.undo()
        assert titles(project) == []

    def test_ctrl_return_adds_from_within_the_text(self, show, project, qtbot):
        dialog = show(PAGE)
        dialog._text.pane.setFocus()
        qtbot.keyClick(dialog._text.pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert titles(project) == ["Bridge to open"]

    def test_escape_adds_nothing(self, show, project, qtbot):
        dialog = show(PAGE)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert titles(project) == []

    def test_a_title_left_empty_keeps_the_dialog_open(self, show, project, qtbot):
        dialog = show(PAGE)
        dialog._form._fields["title"].clear()
        dialog.accept()
        assert dialog.isVisible()
        assert "has no title" in dialog._problem.text()
        assert titles(project) == []

    def test_a_note_is_seen(self, show):
        dialog = show(NOTE)
        assert dialog._form._note.isVisible()
        assert dialog._form._note.text() == "Please confirm it."

    def test_every_control_is_named_and_in_order(self, show, old):
        dialog = show(PAGE)
        assert accessible.nameless(dialog) == []
        assert accessible.out_of_order(dialog) == []

    def test_tab_goes_through_the_fields_to_the_text_and_the_buttons(self, show, qtbot):
        dialog = show(PAGE)
        stops = []
        for _ in range(12):
            stops.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert stops[:5] == ["Title", "Byline", "Site", "Address", "Date"]
        assert dialog.isVisible()
        assert stops.index("&Main text") < stops.index("Text of the article") < stops.index("Add article")


class TestEverything:
    def test_the_words_left_out_are_counted(self, show):
        dialog = show(PAGE)
        lost = len((MENU + " " + END).replace("©", "").split())
        assert f"; {lost} words on the page left out." in dialog._text._says.text()

    def test_alt_e_and_alt_m_choose(self, show, project, session, qtbot):
        dialog = show(PAGE)
        qtbot.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: dialog._text.pane.text == WHOLE)  # Qt shows the button pressed first
        qtbot.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: dialog._text.pane.text == MAIN)
        qtbot.keyClick(dialog, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: dialog._text.pane.text == WHOLE)
        dialog.accept()
        assert project.text(session.article) == WHOLE

    def test_what_is_left_out_is_grey_in_every_theme(self, show, qapp):
        palette, sheet = QPalette(qapp.palette()), qapp.styleSheet()
        try:
            dialog = show(PAGE)
            dialog._text._whole.click()
            for mode in ("light", "dark"):
                theme.set_mode(mode)
                now = theme.current()
                grey = theme.blend(now.colour("muted"), now.colour("faint"), 0.5)
                pane = dialog._text.pane
                assert colour_at(pane, 2) == grey
                assert colour_at(pane, len(WHOLE) - 3) == grey
                assert colour_at(pane, WHOLE.index("Friday") + 2) != grey
                assert theme.contrast(grey, now.colour("paper")) >= 4.5
        finally:
            theme.set_mode("system")
            qapp.setStyleSheet(sheet)
            qapp.setPalette(palette)

    def test_a_page_without_more_offers_no_choice(self, show):
        dialog = show(PAGE._replace(everything=MAIN))
        assert not dialog._text._choice.isVisible()

    def test_page_marks_are_kept_with_the_main_text_alone(self, show):
        offer = Offer(arrival(PAGE._replace(pages=(0, 10))))
        assert offer.draft().pages == (0, 10)
        offer.whole = True
        assert offer.draft().pages == ()

    @pytest.mark.parametrize(
        ("main", "everything", "words"),
        [
            ("", "", 0),
            ("One two three four.", "One two three four.", 0),
            ("One two three four.", "Menu\n\nOne two three four.\n\nFoot of the page", 5),
            ("One  two three\nfour five.", "One two three four five.\nSix", 1),
            ("Two\nwords", "Two\n\nNo\n\nwords", 1),
        ],
    )
    def test_left_out(self, main, everything, words):
        found = left_out(main, everything)
        assert found.words == words
        assert "".join(everything[run.start : run.end] for run in found.stretches) == everything
        assert all(one.kept != other.kept for one, other in zip(found.stretches, found.stretches[1:], strict=False))


def colour_at(pane, place):
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane._source.offsets.to_utf16(place))
    return cursor.charFormat().foreground().color()


class TestEncodings:
    WORDS = "Le maire a déclaré que tout va bien à l’école."

    @pytest.fixture
    def misread(self):
        data = self.WORDS.encode("cp1252")
        text = data.decode("cp1251")
        return ArticleDraft(text, text, name="maire.txt", original=data, note="Read as windows-1251 (a guess).")

    def test_another_encoding_is_read_at_once_and_what_was_typed_stays(self, show, misread, session, project, qtbot):
        dialog = show(misread)
        form = dialog._form
        assert form._reads.isVisible()
        form._fields["site"].setText("Le Courrier")
        form._encodings.setCurrentText("Windows-1252")
        form._encodings.activated.emit(form._encodings.currentIndex())
        qtbot.waitUntil(lambda: dialog._text.pane.text == self.WORDS)
        assert form._fields["title"].text() == self.WORDS
        assert form._fields["site"].text() == "Le Courrier"
        assert form._encodings.currentText() == "Windows-1252"
        assert not form._note.isVisible()
        dialog.accept()
        assert project.text(session.article) == self.WORDS
        assert project.article(session.article).site == "Le Courrier"

    def test_one_that_cannot_be_says_so(self, show, misread, qtbot):
        dialog = show(misread)
        form = dialog._form
        form._encodings.setCurrentText("UTF-8")
        form._encodings.activated.emit(form._encodings.currentIndex())
        qtbot.waitUntil(dialog._problem.isVisible)
        assert form._encodings.currentIndex() == 0
        assert dialog._text.pane.text == misread.text

    def test_no_question_where_there_is_no_doubt(self, show):
        assert not show(PAGE)._form._reads.isVisible()

    @pytest.mark.parametrize("name", ENCODINGS)
    def test_python_knows_them_all(self, name):
        assert "a".encode(name)


class TestLongText:
    def test_the_beginning_is_shown_and_the_rest_when_it_is_scrolled_to(self, qtbot, monkeypatch):
        monkeypatch.setattr(text_pane, "FIRST", 20_000)
        text = "\n\n".join(f"Paragraph {n}. " + "word " * 60 for n in range(300))
        pane = TextPane()
        qtbot.addWidget(pane)
        pane.resize(500, 400)
        pane.show()
        pane.set_source(text)
        assert 19_000 < pane.shown <= 20_000
        with qtbot.waitSignal(pane.shown_changed):
            pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
        assert pane.shown == len(text)
        assert pane.text == text

    def test_one_giant_line_is_shown_too(self, show):
        dialog = show(ArticleDraft("Long", "word " * 400_000, name="long.txt"))
        assert "the first 200,000 of 2,000,000 characters are shown" in dialog._text._says.text()
        assert dialog._text._says.text().startswith("400,000 words; ")


class TestEditions:
    def test_the_address_says_that_it_is_an_edition(self, show, session, project, old):
        dialog = show(PAGE)
        choice = dialog._form._editions
        assert choice._edition.isChecked()
        assert choice._which.currentText() == "Bridge closed"
        assert choice._says.text() == (
            "Its address is in the project already. Your 2 claims will be carried over where their passages are found."
        )
        dialog.accept()
        assert project.editions(old) == [old, session.article]
        assert [claim.quote for claim in project.claims(article=session.article)] == [
            "The bridge 😀",
            "About 12,000 people cross it every day.",
        ]
        session.undo()
        assert titles(project) == ["Bridge closed"]

    def test_it_follows_the_address_until_somebody_chooses(self, show, project, old, qtbot):
        dialog = show(PAGE)
        choice, field = dialog._form._editions, dialog._form._fields["url"]
        field.selectAll()
        qtbot.keyClicks(field, "https://elsewhere.example/x")
        qtbot.waitUntil(choice._new.isChecked)
        field.selectAll()
        qtbot.keyClicks(field, "courier.example/bridge")
        field.setText("https://courier.example/bridge")
        field.textEdited.emit("")
        qtbot.waitUntil(choice._edition.isChecked)
        choice._new.click()
        field.textEdited.emit("")
        qtbot.waitUntil(lambda: not dialog._form._pause.isActive())
        assert choice._new.isChecked()
        dialog.accept()
        assert len(project.editions(old)) == 1

    def test_it_can_be_chosen_by_hand_among_the_latest_editions(self, show, session, project, old, qtbot):
        project.add_edition(ArticleDraft("Bridge still closed", OLD + " It stays closed."), old)
        project.add_article(ArticleDraft("Harbour", "The harbour froze.", site="The Pilot", published="2026-01-02"))
        dialog = show(PAGE._replace(url=""))
        choice = dialog._form._editions
        assert choice._new.isChecked()
        qtbot.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(choice._which.isVisible)
        texts = [choice._which.itemText(n) for n in range(choice._which.count())]
        assert texts == ["Harbour · The Pilot · 2026-01-02", "Bridge still closed"]
        assert choice.unclear
        dialog.accept()
        assert dialog.isVisible()
        assert dialog._problem.text().startswith("Nobody has said which article")
        line = choice._which.lineEdit()
        line.setFocus()
        qtbot.keyClicks(line, "still")
        popup = choice._which.completer().popup()
        qtbot.waitUntil(popup.isVisible)
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
        assert choice._which.currentText() == "Bridge still closed"
        assert not choice.unclear
        dialog.accept()
        assert project.editions(old)[-1] == session.article
        assert len(project.editions(old)) == 3

    def test_without_claims_it_says_that_too(self, session, project, qtbot):
        project.add_article(ArticleDraft("Bridge closed", OLD))
        article = project.articles()[0].id
        choice = EditionChoice(session)
        qtbot.addWidget(choice)
        choice._edition.click()
        choice._select(article)
        assert choice._says.text() == "You have no claims there; the two will be linked."
        project.mark(article, 0, 12, "verified")
        choice._say()
        assert choice._says.text() == "Your claim will be carried over if its passage is found."


class TestSeveral:
    def test_the_list_says_what_each_is(self, show, project, old):
        project.add_article(ArticleDraft("Known", "Known text."))
        dialog = show(
            PAGE, NOTE, ArticleDraft("Again", "Known text."), ArticleDraft("Twin", NOTE.text), failure("scan.png")
        )
        rows = [dialog._list.item(n).text().split("\n") for n in range(dialog._list.count())]
        assert rows == [
            ["Bridge to open", "new edition of “Bridge closed” · Web page"],
            ["Harbour", "new, look at it · Plain text"],
            ["Again", "here already, as “Known”"],
            ["Twin", "same text as one above"],
            ["scan.png", "cannot be added"],
        ]
        assert dialog._add.text() == "Add 2 articles"

    def test_a_failure_says_why(self, show):
        dialog = show(PAGE, failure("scan.png"))
        dialog._list.go_to(1)
        assert dialog._form._state.text() == "“scan.png” is a picture. Choose a text."
        assert not dialog._form._details.isVisible()
        assert not dialog._skip.isEnabled()

    def test_what_is_typed_stays_with_its_draft(self, show, session, project, qtbot):
        dialog = show(PAGE, NOTE)
        field = dialog._form._fields["title"]
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "First")
        dialog._list.go_to(1)
        assert field.text() == "Harbour"
        field.selectAll()
        qtbot.keyClicks(field, "Second")
        dialog._list.go_to(0)
        assert field.text() == "First"
        dialog.accept()
        assert titles(project) == ["First", "Second"]
        session.undo()
        assert titles(project) == []

    def test_one_can_be_left_out(self, show, project, qtbot):
        dialog = show(PAGE, NOTE)
        qtbot.keyClick(dialog, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: dialog._list.place == 1)
        assert dialog._add.text() == "Add article"
        dialog._list.go_to(0)
        assert dialog._skip.text() == "Add it after a&ll"
        dialog.accept()
        assert titles(project) == ["Harbour"]

    def test_space_in_the_list_leaves_one_out_and_takes_it_in_again(self, show, project, qtbot):
        dialog = show(PAGE, NOTE)
        assert dialog._list.hasFocus()
        qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
        assert dialog._add.text() == "Add article"
        qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
        assert dialog._add.text() == "Add 2 articles"
        qtbot.keyClick(dialog._list, Qt.Key.Key_Return)
        assert len(titles(project)) == 2

    def test_a_problem_leads_to_its_draft(self, show, project):
        dialog = show(PAGE, NOTE)
        dialog._list.go_to(1)
        dialog._form._fields["title"].clear()
        dialog._list.go_to(0)
        dialog.accept()
        assert dialog.isVisible()
        assert dialog._list.place == 1
        assert "has no title" in dialog._problem.text()
        assert titles(project) == []

    def test_two_of_one_address_are_an_article_and_its_edition(self, show, session, project):
        dialog = show(PAGE, PAGE._replace(text=MAIN + "\n\nIt opened.", everything=""))
        dialog.accept()
        first, second = project.articles()
        assert project.editions(first.id) == [first.id, second.id]
        assert session.article == second.id

    def test_every_control_is_named_and_in_order(self, show):
        dialog = show(PAGE, NOTE, failure("scan.png"))
        assert accessible.nameless(dialog) == []
        assert accessible.out_of_order(dialog) == []
