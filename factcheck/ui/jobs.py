"""Long work off the GUI thread: workers compute values, the GUI thread writes what came of them.

A job's work is a function that takes :class:`Progress`, which also is how it is cancelled. Results come
back as a queued signal, so whatever ``done`` does happens in the GUI thread.
"""

import time
from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from factcheck.errors import Cancelled, FactcheckError

Result = TypeVar("Result")
SHOWN_AFTER_MS = 500
"""Shorter work than this shows no progress: a bar that flashes up only worries people."""
_REPORT_EVERY_S = 0.05


class Progress(QObject):
    """How far a job is. The worker calls it with ``(done, total)``; it raises when the job is cancelled."""

    reported = Signal(float)  # from 0 to 1; below 0 when nobody knows
    finished = Signal(object, object)  # itself, what the work returned
    broke = Signal(object, object)  # itself, the exception it raised

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._stop = Event()
        self._last = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether somebody has asked the job to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; it does so the next time it reports."""
        self._stop.set()

    def __call__(self, done: int, total: int = 0) -> None:
        """Report ``done`` of ``total`` steps (0: unknown); raises :class:`Cancelled` when asked to stop."""
        if self._stop.is_set():
            raise Cancelled(self.tr("{job}: stopped.").format(job=self.name))
        now = time.monotonic()
        if now - self._last >= _REPORT_EVERY_S:
            self._last = now
            self.reported.emit(done / total if total else -1.0)


class _Worker(QRunnable):
    def __init__(self, work: Callable[[Progress], Any], progress: Progress) -> None:
        super().__init__()
        self._work = work
        self._progress = progress

    # Qt overrides

    def run(self) -> None:
        try:
            result = self._work(self._progress)
        except BaseException as error:  # noqa: BLE001  handed to the GUI thread, which raises it again there
            self._progress.broke.emit(self._progress, error)
        else:
            self._progress.finished.emit(self._progress, result)


class Jobs(QObject):
    """Starts long work and says how it ended; known failures go to ``failed``, bugs to the crash hook."""

    started = Signal(object)  # Progress
    ended = Signal(object)  # Progress
    failed = Signal(object)  # FactcheckError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[Progress, Callable[[Any], object] | None] = {}
        self._dropped = set[Progress]()

    @property
    def running(self) -> list[Progress]:
        """Jobs that have not ended, oldest first."""
        return list(self._running)

    def start(
        self,
        name: str,
        work: Callable[[Progress], Result],
        done: Callable[[Result], object] | None = None,
    ) -> Progress:
        """Run ``work`` in another thread, then ``done`` with its result in this one.

        ``work`` must not touch widgets, nor the project's writing connection.
        """
        from PySide6.QtCore import Qt  # late: it makes 93 enums, 27 ms, and the window's first paint needs none

        queued = Qt.ConnectionType.QueuedConnection
        progress = Progress(name, self)
        progress.finished.connect(self._on_finished, queued)
        progress.broke.connect(self._on_broke, queued)
        self._running[progress] = done
        self.started.emit(progress)
        QThreadPool.globalInstance().start(_Worker(work, progress))
        return progress

    def drop_all(self) -> None:
        """Cancel every job without waiting for its thread; nothing of them is kept."""
        for progress in self.running:
            progress.cancel()
            self._running[progress] = None
            self._dropped.add(progress)

    def stop_all(self) -> None:
        """Cancel every job and wait until its thread is out of our code; nothing of them is kept."""
        self.drop_all()
        QThreadPool.globalInstance().waitForDone()

    def _on_finished(self, progress: Progress, result: Any) -> None:
        done = self._end(progress)
        if done is not None:
            done(result)

    def _on_broke(self, progress: Progress, error: BaseException) -> None:
        dropped = progress in self._dropped
        self._end(progress)
        if not isinstance(error, FactcheckError):
            raise error
        if not dropped:
            self.failed.emit(error)

    def _end(self, progress: Progress) -> Callable[[Any], object] | None:
        done = self._running.pop(progress, None)
        self._dropped.discard(progress)
        self.ended.emit(progress)
        progress.deleteLater()
        return done


class JobBar(QWidget):
    """Name, progress and a Cancel button of the oldest running job, for the status bar."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shown: Progress | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        self._built = False
        self.hide()
        jobs.started.connect(self._on_started)
        jobs.ended.connect(self._on_ended)

    def _on_started(self, _progress: Progress) -> None:
        if self._shown is None and not self._timer.isActive():
            self._timer.start(SHOWN_AFTER_MS)

    def _on_ended(self, progress: Progress) -> None:
        if progress is self._shown:
            self._shown = None
            self.hide()
        self._timer.stop()
        if self._jobs.running:
            self._timer.start(SHOWN_AFTER_MS if self._shown is None else 0)

    def _on_due(self) -> None:
        from PySide6.QtCore import Qt

        if self._shown is not None or not self._jobs.running:
            return
        if not self._built:
            self._build()
        self._shown = self._jobs.running[0]
        self._name.setText(self._shown.name)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self._shown.name)
        self._cancel.setEnabled(True)
        self._shown.reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self.show()

    def _on_reported(self, share: float) -> None:
        self._bar.setRange(0, 1000 if share >= 0 else 0)
        self._bar.setValue(int(share * 1000))

    def _on_cancel(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self._cancel.setEnabled(False)

    def _build(self) -> None:
        from PySide6.QtWidgets import QProgressBar

        self._built = True
        self._name = QLabel()
        self._bar = QProgressBar()
        self._bar.setFixedSize(160, 12)
        self._bar.setTextVisible(False)
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel this work"))
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self._bar, self._cancel):
            row.addWidget(part)
