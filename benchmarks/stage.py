"""The real window for a benchmark, a bare text widget beside it, and the CPU time until something is painted."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QSettings,
    QTimer,
    QtMsgType,
    QVariantAnimation,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.measure import cpu
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleId
from factcheck.project import Project
from factcheck.ui import theme
from factcheck.ui.cards import CardTable
from factcheck.ui.claims.panel import ClaimsPanel
from factcheck.ui.main_window import MainWindow
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings

_PAINT = QEvent.Type.Paint
_FRAMES = (QEvent.Type.UpdateRequest, QEvent.Type.Expose)  # a window paints all it has to within one of these
_DELETE = QEvent.Type.DeferredDelete.value
_ROUNDS = 200
W = TypeVar("W", bound=QWidget)


class Paints(QObject):
    """Tells the CPU time until some widgets have been painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._waiting: set[QWidget] = set()
        self._painted = 0.0
        self._inside = False
        for widget in widgets:
            widget.installEventFilter(self)
            widget.window().installEventFilter(self)

    def after(self, act: Callable[[], object], *, since: float | None = None) -> float:
        """CPU seconds from the start of ``act`` until every widget has been painted; raises when one never is.

        The window's whole frame counts, with all else that is painted in it.

        What is put off until after that paint, by a timer, is not in it. ``since`` is an earlier start.
        """
        self._waiting, self._painted = set(self._widgets), 0.0
        before = cpu() if since is None else since
        act()
        for handle in {widget.window().windowHandle() for widget in self._widgets}:
            handle.installEventFilter(self)  # a window shown only now is painted by way of its handle
        for _round in range(_ROUNDS):
            QApplication.processEvents()
            if self._painted:
                return self._painted - before
        raise RuntimeError(f"not painted: {[type(widget).__name__ for widget in self._waiting]}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """See paints go by, and stop the clock when the frame has ended in which the last one was."""
        kind = event.type()
        if kind == _PAINT:
            self._waiting.discard(watched)
        elif kind in _FRAMES and self._waiting and not self._inside:
            # Handled here and now. An event asked for during the paint would come after timers that are due.
            self._inside = True
            QApplication.sendEvent(watched, event)
            self._inside = False
            if not self._waiting:
                self._painted = cpu()
            return True
        return False


class Bench:
    """The real window on a project of its own, shown, with a reviewer."""

    def __init__(self, shop: Workshop, name: str, project: Path | None = None) -> None:
        self.shop = shop
        path = project or shop.folder / f"{name}.factcheck"
        if project is None:
            Project.create(path, reviewer="Mia").close()
        theme.apply(application(), "light")
        self.session = Session()
        kept = shop.folder / f"{name}.ini"
        kept.unlink(missing_ok=True)  # the size a window had on the small screen that is none
        settings = Settings(QSettings(str(kept), QSettings.Format.IniFormat))
        settings.reviewer = "Mia"
        self.window = MainWindow(self.session, settings)
        self.window.show()
        self.window.files.open(path)
        self.session.use_reviewer("Mia")
        self.window.dress()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.reading = child_of(self.window, ReadingPanel)

    def look_at(self, article: ArticleId) -> tuple[QPlainTextEdit, Paints]:
        """Open an article and let everything settle; the text widget, and the paints of both panels."""
        self.session.focus_article(article)
        self.window.activateWindow()
        view = child_of(self.reading, QPlainTextEdit)
        view.setFocus()
        self.settle()
        cards = child_of(child_of(self.window, ClaimsPanel), CardTable)
        return view, Paints(view.viewport(), cards.viewport())

    @property
    def project(self) -> Project:
        """The open project."""
        assert self.session.project is not None
        return self.session.project

    def settle(self) -> float:
        """Let everything happen that was put off; the longest that a key pressed meanwhile would have waited."""
        longest = 0.0
        QApplication.sendPostedEvents(None, _DELETE)  # no event loop runs that would do it
        for _round in range(_ROUNDS):
            before = cpu()
            QApplication.processEvents()
            longest = max(longest, cpu() - before)
        return longest

    def still(self) -> None:
        """End what moves by itself (a claim that flashes), so that nothing else is measured with it."""
        for animation in self.window.findChildren(QVariantAnimation):
            animation.stop()
        for timer in self.window.findChildren(QTimer):
            if timer.isActive() and not timer.isSingleShot():
                timer.stop()
        self.settle()

    def close(self) -> None:
        """Close the window and the project."""
        self.window.close()
        self.window.deleteLater()
        self.settle()


@contextmanager
def on_stage(shop: Workshop, name: str, project: Path | None = None) -> Iterator[Bench]:
    """A bench, closed at the end; what offscreen says about sizes of windows is left out meanwhile."""
    former = qInstallMessageHandler(_say)
    try:
        bench = Bench(shop, name, project)
        try:
            yield bench
        finally:
            bench.close()
    finally:
        qInstallMessageHandler(former)


def application() -> QApplication:
    """The application, made when there is none."""
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(["benchmarks"])


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def child_of(parent: QWidget, kind: type[W]) -> W:
    """The first widget of a kind inside another."""
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def bare_like(like: QPlainTextEdit) -> QPlainTextEdit:
    """A text widget without anything of ours, of the same size and font."""
    bare = QPlainTextEdit()
    bare.setReadOnly(True)
    bare.setFont(like.font())
    bare.resize(like.viewport().size())
    bare.show()
    return bare
