"""The window around its parts: title, banner, counts, what it remembers, closing, and the last net."""

import sys
import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu

from factcheck.core.model import ArticleDraft, Changes
from factcheck.errors import InputError
from factcheck.project import Project
from factcheck.ui import theme
from factcheck.ui.crash import CrashHook
from factcheck.ui.dialogs import CrashDialog, ReviewerDialog
from factcheck.ui.jobs import JobBar
from factcheck.ui.keys_sheet import KeysSheet
from factcheck.ui.library.fetch_dialog import FetchDialog
from factcheck.ui.library.preview import PreviewDialog
from factcheck.ui.main_window import MainWindow
from factcheck.ui.messages import MessageBar
from factcheck.ui.session import Session
from factcheck.ui.settings import MOST_RECENT, Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "desk.factcheck"
    with Project.create(path, reviewer="Mia") as project:
        article = next(iter(project.add_article(ArticleDraft("Bridge", "The bridge was closed on Monday.")).articles))
        project.mark(article, 0, 10, "speculative")
        project.mark(article, 4, 10, "verified")
    return path


@pytest.fixture
def make(qtbot, settings):
    """Makes windows and closes them in the end."""
    made = []

    def window(project=None):
        made.append(MainWindow(Session(), settings, expecting=project is not None))
        qtbot.addWidget(made[-1])
        made[-1].show()
        if project is not None:
            made[-1].begin(project)
        return made[-1]

    yield window
    for one in made:
        one.close()


@pytest.fixture
def window(make, settings, file):
    settings.reviewer = "Mia"
    return make(file)


class TestAround:
    def test_the_title_names_article_and_project(self, window):
        assert window.windowTitle() == "Bridge — desk — factcheck"

    def test_the_status_bar_counts_the_article_and_names_the_reviewer(self, window):
        status = window.statusBar()
        assert status._counts.text() == "1 verified, 1 speculative"
        assert status._reviewer.text() == "Mia"
        assert "Mia" in status._reviewer.accessibleName()

    def test_without_a_project_there_is_the_start_page_and_little_else(self, make):
        window = make()
        assert window.windowTitle() == "factcheck"
        assert not window.tools.isVisible()
        assert window.desk is None

    def test_a_project_that_cannot_be_opened_at_the_start_leads_to_the_start_page(self, make, tmp_path):
        window = make(tmp_path / "gone.factcheck")
        assert "gone.factcheck" in window.messages.text
        assert window.desk is None
        assert window.centralWidget().isVisible()

    def test_a_warning_banner_stays_as_long_as_the_project(self, make, file):
        with Project.open(file):
            window = make(file)
            assert window.banner.isVisible()
            window.messages.show_error(InputError("No.", "Try again."))
            window.messages.dismiss()
            assert window.banner.isVisible()

    def test_pictures_are_drawn_for_every_label_and_theme(self, window, qapp):
        palette = QPalette(qapp.palette())
        window.dress()
        fonts = [(one, one.font()) for one in qapp.allWidgets() if one.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
        assert fonts
        light = window.actions_["label:verified"].icon().pixmap(18).toImage()
        window.actions_["mode-dark"].trigger()
        try:
            assert window.actions_["label:verified"].icon().pixmap(18).toImage() != light
            assert not window.windowIcon().isNull()
            assert [one for one, font in fonts if one.font() != font] == []
        finally:
            window.actions_["mode-system"].trigger()
            qapp.setStyleSheet("")
            qapp.setPalette(palette)


class TestRemembered:
    def test_sizes_text_size_and_colours(self, make, settings, file):
        first = make(file)
        first.resize(780, 640)  # the offscreen screen is no larger
        first.actions_["text-larger"].trigger()
        first.actions_["column-narrower"].trigger()
        size, measure = first.desk.reading.point_size, first.desk.reading.view.measure
        first.desk.setSizes([300, 500, 311])
        first.close()
        second = make(file)
        assert (second.width(), second.height()) == (first.width(), first.height())
        assert second.height() == 640
        assert second.desk.reading.point_size == size > theme.READING_SIZE
        assert second.desk.reading.view.font().pointSizeF() == size  # and not only said to be
        assert second.desk.reading.view.document().defaultFont().pointSizeF() == size
        assert second.desk.reading.view.measure == measure < theme.MEASURE
        assert second.desk.sizes() == first.desk.sizes()

    def test_recent_projects_latest_first_without_doubles(self, settings, tmp_path):
        paths = [tmp_path / f"{n}.factcheck" for n in range(MOST_RECENT + 2)]
        for path in [*paths, paths[5]]:
            settings.remember_project(path)
        assert len(settings.recent) == MOST_RECENT
        assert settings.recent[:2] == [str(paths[5]), str(paths[-1])]

    def test_a_recent_project_may_have_any_name(self, settings, tmp_path):
        path = tmp_path / "a\nb %0A % ä.factcheck"
        settings.remember_project(path)
        settings._store.sync()
        again = Settings(QSettings(settings._store.fileName(), QSettings.Format.IniFormat))
        assert again.recent == [str(path)]
        again.forget_project(str(path))
        assert again.recent == []

    def test_nonsense_in_the_settings_is_passed_over(self, settings):
        settings._store.setValue("files/recent", "\n\n")
        settings._store.setValue("window/mode", "purple")
        settings._store.setValue("reading/text-size", "huge")
        settings._store.setValue("window/geometry", 17)
        assert settings.recent == []
        assert settings.mode == "system"
        assert settings.text_size >= theme.READING_SMALLEST
        assert settings.geometry.isEmpty()

    def test_recent_projects_are_in_the_menu(self, window, settings, file):
        menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Open recent")
        menu.aboutToShow.emit()
        assert [action.text() for action in menu.actions()] == ["desk"]


class TestClosing:
    def test_the_project_is_closed_and_one_file_again(self, window, file):
        window.close()
        assert sorted(path.name for path in file.parent.glob("desk*")) == ["desk.factcheck"]

    def test_what_cannot_be_saved_keeps_the_window_open(self, window, monkeypatch):
        monkeypatch.setattr(window.desk.claims, "commit_pending", lambda: False)
        assert not window.close()
        assert window.isVisible()
        assert "close the window again" in window.messages.text
        assert window.close()  # but not for ever

    def test_running_work_is_stopped(self, window, qtbot):
        gate = threading.Event()

        def work(progress):
            while not gate.wait(0.005):
                progress(0, 1)

        seen = []
        job = window.jobs.start("Long", work, seen.append)
        assert window.close()
        assert job.cancelled
        assert seen == []

    def test_undo_saves_what_is_being_typed_first(self, window, monkeypatch):
        order = []
        monkeypatch.setattr(window.desk.claims, "commit_pending", lambda: order.append("saved") or True)
        window.actions_["undo"].setEnabled(True)
        window._session.run(lambda: Changes("x"))
        window._on_settled(lambda: order.append("undone"))
        assert order == ["saved", "undone"]


class TestDialogs:
    def test_the_reviewer_is_asked_with_the_names_so_far(self, window, qtbot):
        window.statusBar()._reviewer.click()
        dialog = window.findChild(ReviewerDialog)
        qtbot.waitUntil(dialog.isVisible)
        names = dialog.findChild(QListWidget)
        assert [names.item(i).text() for i in range(names.count())] == ["Mia"]
        dialog._name.clear()
        names.setCurrentRow(0)
        assert dialog._name.text() == "Mia"
        dialog._name.setText("  ")
        assert not dialog._buttons.button(dialog._buttons.StandardButton.Ok).isEnabled()
        dialog._name.setText(" Ben ")
        dialog.accept()
        assert window._session.project.me.name == "Ben"
        assert window.statusBar()._reviewer.text() == "Ben"

    def test_the_keys_sheet_opens_and_closes(self, window, qtbot):
        window.actions_["keys"].trigger()
        sheet = window.findChild(KeysSheet)
        qtbot.waitUntil(sheet.isVisible)
        sheet.reject()


def mime(*paths, url="", text=None, image=False):
    data = QMimeData()
    urls = [QUrl.fromLocalFile(str(path)) for path in paths] + ([QUrl(url)] if url else [])
    if urls:
        data.setUrls(urls)
    if text is not None:
        data.setText(text)
    if image:
        data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


def drop(window, data, where=None):
    """Drag something from elsewhere over a widget of the window and let it go there; whether the window's own took it.

    The events go the way they come from the system: to the native window first.
    """
    place = where if where is not None else window.centralWidget()
    at = QPointF(place.mapTo(window, place.rect().center()))
    handle, copy, left = window.windowHandle(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), copy, data, left, none)
    QApplication.sendEvent(handle, enter)
    move = QDragMoveEvent(at.toPoint(), copy, data, left, none)
    QApplication.sendEvent(handle, move)
    if not move.isAccepted():
        return False
    event = QDropEvent(at, copy, data, left, none)
    QApplication.sendEvent(handle, event)
    return event.isAccepted()


def opened(window, kind, qtbot):
    def found():
        return next((dialog for dialog in window.findChildren(kind) if dialog.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    return found()


class TestDrops:
    @pytest.fixture
    def window(self, window, qtbot):
        window.dress()
        session = window._session
        session.focus_claim(session.project.claims()[0].id)
        qtbot.waitUntil(lambda: window.desk.claims._editor is not None)
        return window

    @pytest.fixture
    def text_file(self, tmp_path):
        path = tmp_path / "harbour.txt"
        path.write_text("The harbour froze over.", "utf-8")
        return path

    @pytest.mark.parametrize("pane", ["library", "filter", "reading", "claims", "editor", "tools", "status"])
    def test_a_file_on_any_pane(self, window, text_file, pane, qtbot):
        desk = window.desk
        places = {
            "library": desk.library._table.viewport(),
            "filter": desk.library._filter,
            "reading": desk.reading.view.viewport(),
            "claims": desk.claims,
            "editor": desk.claims._editor.findChild(QLineEdit) or desk.claims._editor,
            "tools": window.tools,
            "status": window.statusBar(),
        }
        assert drop(window, mime(text_file), places[pane])
        dialog = opened(window, PreviewDialog, qtbot)
        assert dialog._form._fields["title"].text() == "The harbour froze over."
        dialog.reject()
        assert desk.library._filter.text() == ""

    def test_a_folder(self, window, text_file, qtbot):
        folder = text_file.parent / "articles"
        folder.mkdir()
        text_file.rename(folder / "harbour.txt")
        assert drop(window, mime(folder))
        opened(window, PreviewDialog, qtbot).reject()

    @pytest.mark.parametrize("text", [None, "https://a.example/x"])
    def test_an_address_is_asked_about_before_it_is_fetched(self, window, text, qtbot):
        assert drop(window, mime(url="https://a.example/x", text=text), window.desk.reading.view.viewport())
        dialog = opened(window, FetchDialog, qtbot)
        assert dialog._address.text() == "https://a.example/x"
        assert window.jobs.running == []
        dialog.reject()

    def test_a_text(self, window, qtbot):
        assert drop(window, mime(text="The harbour\u00a0froze over.\nIt thawed."), window.desk.reading.view.viewport())
        dialog = opened(window, PreviewDialog, qtbot)
        dialog.accept()
        project = window._session.project
        assert project.text(window._session.article) == "The harbour\u00a0froze over.\nIt thawed."

    def test_a_text_on_a_field_goes_into_the_field(self, window):
        field = window.desk.library._filter
        assert drop(window, mime(text="bridge"), field)
        assert field.text() == "bridge"
        assert not any(dialog.isVisible() for dialog in window.findChildren(PreviewDialog))

    def test_a_picture_is_refused_with_a_sentence(self, window):
        assert drop(window, mime(image=True))
        assert window.messages.text.startswith("A picture is no article.")
        window.messages.dismiss()
        assert drop(window, mime(url="https://a.example/x.png", image=True))
        assert window.messages.text.startswith("A picture is no article.")

    def test_nothing_that_can_be_used_is_not_taken(self, window):
        data = QMimeData()
        data.setData("application/x-something", b"x")
        assert not drop(window, data)

    def test_a_project_is_opened(self, window, tmp_path):
        other = tmp_path / "other.factcheck"
        Project.create(other).close()
        assert drop(window, mime(other), window.desk.reading.view.viewport())
        assert window._session.project.path == other

    def test_without_a_project_it_says_what_to_do(self, make, text_file):
        window = make()
        window.dress()
        assert drop(window, mime(text_file))
        assert window.messages.text.startswith("No project is open that an article could be added to. Make a new")

    def test_a_dialog_in_the_way_takes_it(self, window, text_file, qtbot):
        window.actions_["keys"].trigger()
        sheet = opened(window, KeysSheet, qtbot)
        assert not drop(window, mime(text_file))
        sheet.reject()

    def test_the_local_network_is_remembered(self, window, settings, qtbot):
        window.actions_["fetch-page"].trigger()
        dialog = opened(window, FetchDialog, qtbot)
        dialog._private.click()
        dialog.reject()
        assert settings.allow_private
        window.actions_["fetch-page"].trigger()
        again = opened(window, FetchDialog, qtbot)
        assert again._private.isChecked()
        again.reject()


class TestMessages:
    def test_message_hint_copy_and_dismiss(self, qtbot):
        bar = MessageBar()
        qtbot.addWidget(bar)
        bar.show_error(InputError("The label is unknown.", "Choose another."))
        assert bar.isVisible()
        assert bar.accessibleDescription() == "The label is unknown. Choose another."
        bar._copy.click()
        assert QGuiApplication.clipboard().text() == "The label is unknown. Choose another."
        bar._close.click()
        assert not bar.isVisible()
        assert bar.text == ""

    def test_success_clears_a_failure_but_not_news(self, qtbot):
        bar = MessageBar()
        qtbot.addWidget(bar)
        bar.show_info("Three files were passed over.")
        bar.clear_error()
        assert bar.isVisible()
        bar.show_error(InputError("No."))
        bar.clear_error()
        assert not bar.isVisible()

    def test_a_message_is_never_taken_for_markup(self, qtbot):
        bar = MessageBar()
        qtbot.addWidget(bar)
        bar.show_error(InputError("<b>bold</b> & co"))
        assert bar.text == "<b>bold</b> & co"


class TestLastNet:
    @pytest.fixture
    def hook(self, window, capsys):
        hook = CrashHook(window._session, window)
        hook._former = lambda *_: None  # standard error and pytest-qt's own hook
        return hook

    @staticmethod
    def raised(error):
        try:
            raise error
        except type(error):
            return sys.exc_info()

    def test_a_bug_becomes_a_report_to_copy(self, hook, window, file, qtbot):
        hook._on_exception(*self.raised(ZeroDivisionError("by nothing")))
        dialog = hook._dialog
        qtbot.waitUntil(dialog.isVisible)
        dialog._on_copy()
        report = QGuiApplication.clipboard().text()
        for part in ("factcheck 0", "Python 3", "Qt 6", str(file), "ZeroDivisionError: by nothing", "Traceback"):
            assert part in report
        dialog.close()

    def test_the_same_bug_at_every_paint_opens_one_dialog(self, hook, qtbot):
        for _ in range(5):
            hook._on_exception(*self.raised(ValueError("again")))
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        assert [widget for widget in shown if isinstance(widget, CrashDialog)] == [hook._dialog]
        assert hook._dialog._more == 4
        hook._dialog.close()

    def test_a_foreseen_failure_outside_the_session_is_a_sentence(self, hook, window):
        hook._on_exception(*self.raised(InputError("The disk is full.")))
        assert hook._dialog is None
        assert window.messages.text == "The disk is full."

    def test_a_fault_in_the_net_itself_is_not_fatal(self, hook, monkeypatch, capsys):
        monkeypatch.setattr("factcheck.ui.crash.report", lambda *_: 1 / 0)
        hook._on_exception(*self.raised(ValueError("first")))
        assert "ZeroDivisionError" in capsys.readouterr().err

    def test_it_is_put_back(self, hook):
        before = sys.excepthook
        hook._former = before
        hook.install()
        assert sys.excepthook == hook._on_exception
        hook.remove()
        assert sys.excepthook is before


def test_the_job_bar_is_in_the_status_bar(window):
    assert window.statusBar().findChild(JobBar) is not None
