"""Fetching a page: only when asked, with the reason in the dialog when it cannot be, and stopped at once."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from factcheck.core.model import ArticleDraft
from factcheck.errors import IntakeError
from factcheck.project import Project
from factcheck.ui.jobs import Jobs
from factcheck.ui.library import LibraryPanel
from factcheck.ui.library.fetch_dialog import FetchDialog, address_in
from factcheck.ui.library.preview import PreviewDialog
from factcheck.ui.session import Session
from tests.helpers import accessible

ADDRESS = "https://courier.example/bridge"


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.stop_all()


@pytest.fixture
def asked(monkeypatch):
    """What the workshop was asked for; ``asked.answer`` says what it gives back."""

    class Asked(list):
        answer = staticmethod(lambda _stopped: ArticleDraft("Bridge", "The bridge.", url=ADDRESS))

    made = Asked()

    class Shop:
        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def read_url(self, url, *, allow_private, stopped):
            made.append((url, allow_private))
            return made.answer(stopped)

    monkeypatch.setattr("factcheck.intake.Workshop", Shop)
    return made


@pytest.fixture
def show(jobs, qtbot):
    host = QWidget()  # owns the dialogs: Python could collect one while it is painted

    def opened(address="", private=False):
        dialog = FetchDialog(jobs, address, private, host)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    qtbot.addWidget(host)
    return opened


def refuse(message):
    def answer(_stopped):
        raise IntakeError(message, "Look at the address.")

    return answer


def test_the_address_in_the_clipboard_is_there_already(show, qapp):
    QGuiApplication.clipboard().setText(f"  {ADDRESS}\n")
    dialog = show()
    assert dialog._address.text() == ADDRESS
    assert dialog._address.selectedText() == ADDRESS
    assert dialog._fetch.isEnabled()


def test_other_words_in_the_clipboard_are_not(show):
    QGuiApplication.clipboard().setText("The bridge https://example.org was closed")
    dialog = show()
    assert dialog._address.text() == ""
    assert not dialog._fetch.isEnabled()


@pytest.mark.parametrize("text", ["", "https", "see https://example.org/", "https://a.example/ x", "ftp://a.example/"])
def test_no_address(text):
    assert address_in(text) == ""


def test_enter_fetches_and_closes(show, asked, qtbot):
    dialog = show(ADDRESS)
    with qtbot.waitSignal(dialog.fetched) as got:
        qtbot.keyClick(dialog._address, Qt.Key.Key_Return)
    assert got.args[0].draft.title == "Bridge"
    assert asked == [(ADDRESS, False)]
    assert not dialog.isVisible()


def test_an_address_without_its_scheme_is_completed(show, asked, qtbot):
    dialog = show("courier.example/bridge")
    with qtbot.waitSignal(dialog.fetched):
        dialog.accept()
    assert asked == [(ADDRESS, False)]


def test_a_refusal_is_said_in_the_dialog_which_stays(show, asked, qtbot):
    asked.answer = refuse("There is no page there (404).")
    dialog = show(ADDRESS)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.text == "There is no page there (404). Look at the address.")
    assert dialog.isVisible()
    assert not dialog._bar.isVisible()
    assert dialog._address.hasFocus()
    qtbot.keyClicks(dialog._address, "2")
    assert "404" not in dialog.text
    assert dialog._fetch.isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_escape_stops_first_and_closes_then(show, asked, qtbot):
    stopped = threading.Event()

    def wait(is_stopped):
        while not is_stopped():
            pass
        stopped.set()
        raise IntakeError("Stopped.")

    asked.answer = wait
    dialog = show(ADDRESS)
    dialog.accept()
    qtbot.waitUntil(lambda: asked == [(ADDRESS, False)])
    assert dialog._bar.isVisible()
    assert not dialog._fetch.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(stopped.is_set, timeout=1000)
    assert dialog.isVisible()
    assert dialog.text == "Stopped."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_fetches_after_cancel_had_the_keyboard(show, asked, qtbot):
    asked.answer = refuse("There is no page there (404).")
    dialog = show(ADDRESS)
    dialog._private.setFocus()
    dialog.accept()  # the box is disabled, and the keyboard goes on to Cancel
    qtbot.waitUntil(lambda: "404" in dialog.text)
    qtbot.keyClick(dialog._address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert dialog.isVisible()


def test_the_local_network_is_asked_for_and_remembered(show, asked, qtbot):
    dialog = show("http://127.0.0.1/x")
    with qtbot.waitSignal(dialog.private_changed) as told:
        dialog._private.click()
    assert told.args == [True]
    with qtbot.waitSignal(dialog.fetched):
        dialog.accept()
    assert asked == [("http://127.0.0.1/x", True)]


def test_every_control_is_named_and_in_order(show):
    dialog = show(ADDRESS)
    assert accessible.nameless(dialog) == []
    assert accessible.out_of_order(dialog) == []


def test_what_was_fetched_is_looked_at_and_added(asked, tmp_path, qtbot):
    with Project.create(tmp_path / "news.factcheck", reviewer="Mia") as project:
        session = Session()
        session.adopt(project)
        panel = LibraryPanel(session)
        qtbot.addWidget(panel)
        panel.show()
        panel.fetch_page(ADDRESS)
        dialog_of(FetchDialog).accept()
        qtbot.waitUntil(lambda: dialog_of(PreviewDialog) is not None)
        dialog_of(PreviewDialog).accept()
        assert [article.url for article in project.articles()] == [ADDRESS]
        session.project = None


@pytest.fixture
def served():
    """A web server of this computer's own; what it gives out, by path."""
    pages = {"/bridge": page()}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            data = pages.get(self.path)
            self.send_response(200 if data else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(data or b"<p>Not here</p>")

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def page():
    words = "The town council closed the old river bridge on Monday after engineers found cracks in its supports. "
    body = "".join(f"<p>{n}. {words * 3}</p>" for n in range(6))
    return f"<html><head><title>Bridge closed</title></head><body><article>{body}</article></body></html>".encode()


def test_a_real_page_from_this_computer(show, served, qtbot):
    dialog = show(f"{served}/bridge")
    dialog.accept()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=30_000)
    assert dialog.isVisible()  # not unless it is allowed
    assert "local" in dialog.text or "this computer" in dialog.text
    dialog._private.click()
    with qtbot.waitSignal(dialog.fetched, timeout=60_000) as got:
        dialog.accept()
    draft = got.args[0].draft
    assert draft.title == "Bridge closed"
    assert draft.url == f"{served}/bridge"
    assert draft.original == page()


def test_a_page_that_is_not_there(show, served, qtbot):
    dialog = show(f"{served}/nowhere", private=True)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=30_000)
    assert "404" in dialog.text
    dialog.reject()


def dialog_of(kind):
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)
