"""The check before an article is submitted: looks for what is left, and shows it. Imported when first needed.

Most articles are looked through before anybody notices; a giant one is looked through in slices, and after half a
second the sheet is there with its progress and can be closed.
"""

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from factcheck.core.sentences import end_after
from factcheck.errors import FactcheckError
from factcheck.project.readiness import FIGURE, Ready
from factcheck.ui.idle import IdleTimer
from factcheck.ui.ready_sheet import ReadySheet

if TYPE_CHECKING:
    from factcheck.core.checkable import Hit
    from factcheck.ui.session import Session

_AT_ONCE_S = 0.05
_SLICE_S = 0.008
_SHOWN_AFTER_S = 0.5
_PIECE = 1500  # code points looked through between two looks at the clock


class ReadyCheck(QObject):
    """One look through the article in focus."""

    reading_requested = Signal()
    """The reader was taken to what is left: the keyboard should go to the article's text."""

    placing_requested = Signal()
    """The reader was sent to the claims that need placing: their list should be shown."""

    def __init__(self, session: "Session", window: QWidget, submit: bool) -> None:
        """``submit``: submit the article when nothing is left, without asking."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._submit = submit
        self._article = session.article
        self._figures: list[Hit] = []
        self._reached = 0
        self._began = time.monotonic()
        self._sheet: ReadySheet | None = None
        self._idle = IdleTimer(self)
        self._idle.timeout.connect(partial(self._look, _SLICE_S))
        for signal in (session.article_focused, session.project_opened):
            signal.connect(self.stop)

    def start(self) -> None:
        """Look, and then submit or show what is left."""
        self._look(_AT_ONCE_S)

    def stop(self) -> None:
        """Look no further; the article is as it was."""
        self._idle.stop()
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            sheet.close()
        self.deleteLater()

    def _look(self, seconds: float) -> None:
        project, article = self._session.project, self._article
        if project is None or article is None:
            self.stop()
            return
        try:
            text, coverage = project.text(article), project.coverage(article)
            until = time.perf_counter() + seconds
            while self._reached < len(text):
                high = end_after(text, min(self._reached + _PIECE, len(text) - 1))
                self._figures += project.unmarked(article, (FIGURE,), self._reached, high)
                self._reached = high
                if time.perf_counter() > until:
                    break
            while self._reached >= len(text) and not coverage.grow(_PIECE) and time.perf_counter() <= until:
                pass
            if self._reached >= len(text) and coverage.complete:
                self._done(project.ready(article, figures=False)._replace(unmarked=self._figures))
                return
        except FactcheckError as error:
            self.stop()
            self._session.failed.emit(error)
            return
        if self._sheet is None and time.monotonic() - self._began > _SHOWN_AFTER_S:
            self._open()
        if self._sheet is not None:
            self._sheet.show_progress(self._reached / max(1, len(text)))
        self._idle.start()

    def _done(self, ready: Ready) -> None:
        if self._submit and ready:
            self.stop()
            self._session.toggle_submitted()
            return
        self._open().show_ready(ready, submitted=self._session.submitted)

    def _open(self) -> ReadySheet:
        if self._sheet is None:
            self._sheet = ReadySheet(self._session, self._window)
            self._sheet.submit_requested.connect(self._session.toggle_submitted)
            self._sheet.reading_requested.connect(self.reading_requested)
            self._sheet.placing_requested.connect(self.placing_requested)
            self._sheet.finished.connect(self.stop)
            self._sheet.open()
        return self._sheet
