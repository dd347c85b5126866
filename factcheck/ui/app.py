"""Starts the window: paints first, opens the project after; or draws the same window into a picture."""

import gc
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QSettings,
    QSize,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from factcheck.ui import language, loading, theme
from factcheck.ui.crash import CrashHook
from factcheck.ui.main_window import MainWindow
from factcheck.ui.session import COPIED, Session
from factcheck.ui.settings import Settings

_PAINT = QEvent.Type.Paint
_FATAL = QtMsgType.QtFatalMsg
PICTURE_SIZE = QSize(1440, 900)


def run(project: Path | None) -> int:
    """Open the window, on a project if one is given, and stay until it is closed; returns the exit status."""
    app = application()
    settings = Settings()
    theme.begin(app, settings.mode)
    language.install(app, settings.language)
    session = Session(app)
    hook = CrashHook(session, app)
    hook.install()
    try:
        window = MainWindow(session, settings, expecting=project is not None)
        start = _Start(window, project)
        window.installEventFilter(start)
        window.show()
        return app.exec()
    finally:
        hook.remove()
        let_go_of_clipboard()


def capture(project: Path, picture: Path, *, mode: theme.Mode = "light", claims: int = 2, speaking: str = "en") -> None:
    """Draw the window on a project into a PNG: its first article, with a claim in focus.

    Reads and writes nobody's settings.
    """
    from tempfile import TemporaryDirectory

    app = application()
    theme.apply(app, mode)
    language.install(app, speaking)
    session = Session(app)
    with TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = MainWindow(session, Settings(store))
        window.resize(PICTURE_SIZE)
        window.show()
        window.files.open(project)
        _look_at(session, claims)
        window.dress()
        _settle(app)
        window.grab().save(str(picture))
        window.close()
        store.sync()


def run_offscreen(project: Path, picture: Path) -> None:
    """Open the window where nobody can see it and draw it into ``picture``."""
    os.environ["QT_QPA_PLATFORM"] = loading.OFFSCREEN
    application()
    former = qInstallMessageHandler(_without_size_hints)
    try:
        capture(project, picture)
    finally:
        qInstallMessageHandler(former)


def application() -> QApplication:
    """The application, made when there is none; ends the process with a sentence where Qt cannot come up."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message)
        if kind == _FATAL:
            # Qt aborts when this returns, with a core dump and a page of its own.
            sys.stderr.write(loading.platform_problem(said) + "\n")
            sys.stderr.flush()
            os._exit(1)

    former = qInstallMessageHandler(listen)
    QApplication.setApplicationName("factcheck")
    QApplication.setOrganizationName("factcheck")
    # Fusion looks the same everywhere. Asked for here: setStyle() would make the enums of QStyle, 12 ms.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    qInstallMessageHandler(former)
    return app


def let_go_of_clipboard() -> None:
    """Leave what was copied to the system as plain text.

    The data that a view hands over is made in Python, and Qt would delete it when there is no Python any more.
    """
    app = QApplication.instance()
    copied = app.property(COPIED) if app is not None else None
    clipboard = QApplication.clipboard()
    # Not ownsClipboard(): some platforms say no whatever is in it.
    for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
        if copied and clipboard.text(mode) == copied:
            clipboard.setText(copied, mode)


def _without_size_hints(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass messages of Qt on, but for the one the offscreen platform has for every window."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(message + "\n")


class _Start(QObject):
    """Waits for the window's first paint, then does what can wait: pictures, then the project."""

    def __init__(self, window: MainWindow, project: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._project = project

    def _on_painted(self) -> None:
        theme.follow_system(application())
        if self._project is not None:
            self._window.begin(self._project)
        self._window.dress()
        Interrupts(self._window)
        gc.freeze()  # what is there by now stays: __main__ has kept the collector off so far
        gc.enable()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first paint go by."""
        if event.type() == _PAINT:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return False


class Interrupts(QObject):
    """Closes the window properly on Ctrl+C in the terminal, and when the system asks the process to end.

    Python's own handlers only run when Python does, and Qt's event loop may sleep for hours: a signal writes
    to a pipe, and the pipe wakes the loop.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        if os.name != "posix":
            return
        self._window = window
        import signal  # late, for its enums

        self._out, into = os.pipe()
        os.set_blocking(into, False)
        signal.set_wakeup_fd(into)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, _heard)
        self._notifier = QSocketNotifier(self._out, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        os.read(self._out, 64)
        self._window.close()


def _heard(_number: int, _frame: object) -> None:
    """Nothing to do here: the pipe has been written to."""


def _look_at(session: Session, claims: int) -> None:
    """Become the first reviewer and focus their ``claims``-th claim in the article."""
    project = session.project
    people = project.reviewers() if project is not None else []
    if project is not None and people:
        session.use_reviewer(people[0].name)
        own = project.claims(article=session.article, reviewer=people[0].id)
        session.focus_claim(own[min(claims, len(own)) - 1].id if own else None)


def _settle(app: QApplication, seconds: float = 1.2) -> None:
    """Let happen what was put off until after the first paint, and let a flash fade."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)
