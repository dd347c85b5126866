"""How far a reviewer is with each article, in sentences: counted when somebody shows it, in idle slices.

Cutting a text into sentences takes a while for a long one, so nobody waits for it: whoever shows a figure asks
for it while painting, shows nothing as long as there is none, and paints again when ``counted`` says so.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.errors import FactcheckError
from factcheck.ui.idle import IdleTimer

if TYPE_CHECKING:
    from factcheck.core.coverage import Progress
    from factcheck.core.model import ArticleId, Changes
    from factcheck.ui.session import Session

SLICE_S = 0.004
"""How long one slice of idle work may take."""
_PIECE = 2_000  # code points cut into sentences between two looks at the clock
_MOST = 24  # articles waited for: more cards than that are in no window at once


class Coverages(QObject):
    """Knows the progress of the articles that were asked for, and finds out that of the next ones."""

    counted = Signal(str)  # an article whose progress is known now

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._known: dict[ArticleId, Progress] = {}
        self._stale: set[ArticleId] = set()
        self._wanted: list[ArticleId] = []
        self._refused: set[ArticleId] = set()
        self._idle = IdleTimer(self)
        self._idle.timeout.connect(self._on_idle)
        session.project_opened.connect(self._forget)
        session.changed.connect(self._on_changed)

    def progress(self, article: "ArticleId") -> "Progress | None":
        """How many of an article's sentences I have looked at; None until that has been counted."""
        if article not in self._known or article in self._stale:
            self._want(article)
        return self._known.get(article)

    def _want(self, article: "ArticleId") -> None:
        if article in self._refused:
            return
        if article in self._known and self._look_again(article):
            return
        if article not in self._wanted:
            self._wanted.append(article)
            del self._wanted[:-_MOST]  # what is no longer in sight is not waited for
        self._idle.start()

    def _look_again(self, article: "ArticleId") -> bool:
        """Count a text again that has been cut into sentences before; False when that was forgotten since."""
        project = self._session.project
        try:
            found = project.progress(article) if project is not None else None
        except FactcheckError:
            self._refused.add(article)  # gone, or not readable: others say so
            return True
        if found is None:
            return False
        self._known[article] = found
        self._stale.discard(article)
        return True

    def _forget(self) -> None:
        for kept in (self._known, self._stale, self._wanted, self._refused):
            kept.clear()

    def _on_changed(self, changes: "Changes") -> None:
        if changes.everything or changes.reviewers:
            self._forget()  # it is somebody else's progress now
        else:
            self._stale |= changes.articles | changes.readings
            self._refused -= changes.articles

    def _on_idle(self) -> None:
        project = self._session.project
        until = time.perf_counter() + SLICE_S
        while project is not None and self._wanted and time.perf_counter() < until:
            # The text that is being read first, then the card asked for last.
            article = self._session.article
            article = article if article in self._wanted else self._wanted[-1]
            try:
                coverage = project.coverage(article)
                while not (done := coverage.grow(_PIECE)) and time.perf_counter() < until:
                    pass
            except FactcheckError:
                self._refused.add(article)
                self._wanted.remove(article)
                continue
            if done:
                self._wanted.remove(article)
                self._known[article] = coverage.progress
                self._stale.discard(article)
                self.counted.emit(article)
        if self._wanted:
            self._idle.start()
