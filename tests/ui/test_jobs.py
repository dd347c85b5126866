"""Long work: off the GUI thread, results back in it, progress, cancelling, failures and bugs."""

import threading

import pytest
from PySide6.QtWidgets import QMainWindow

from factcheck.errors import Cancelled, ExportError
from factcheck.ui import jobs as jobs_module
from factcheck.ui.jobs import JobBar, Jobs


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.stop_all()


@pytest.fixture
def gate():
    """Something a job waits for, opened at the latest when the test ends."""
    event = threading.Event()
    yield event
    event.set()


def test_work_runs_elsewhere_and_its_result_comes_back_here(jobs, qtbot):
    seen = []

    def done(result):
        seen.append((result, threading.current_thread()))

    with qtbot.waitSignal(jobs.ended):
        jobs.start("Count", lambda progress: threading.current_thread(), done)
    (worker, here) = seen[0]
    assert worker is not threading.current_thread()
    assert here is threading.current_thread()
    assert jobs.running == []


def test_a_known_failure_is_told_once_and_the_result_is_not_used(jobs, qtbot):
    def work(progress):
        raise ExportError("The folder is gone.", "Choose another one.")

    seen = []
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.start("Export", work, seen.append)
    assert told.args[0].message == "The folder is gone."
    assert seen == []


def test_a_bug_reaches_the_last_net(jobs, qtbot):
    def work(progress):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs, qtbot.waitSignal(jobs.ended):
        jobs.start("Divide", work)
    assert bugs[0][0] is ZeroDivisionError


def test_a_cancelled_job_stops_at_its_next_report(jobs, qtbot, gate):
    def work(progress):
        while True:
            gate.wait(5)
            progress(1, 2)

    seen = []
    job = jobs.start("Check", work, seen.append)
    with qtbot.waitSignal(jobs.failed) as told:
        job.cancel()
        gate.set()
    assert isinstance(told.args[0], Cancelled)
    assert "Check" in told.args[0].message
    assert seen == []


def test_stopping_everything_uses_no_result(jobs, qtbot):
    seen = []
    jobs.start("One", lambda progress: 1, seen.append)
    with qtbot.waitSignal(jobs.ended):
        jobs.stop_all()
    assert seen == []


def test_a_job_that_was_dropped_says_nothing_and_one_that_broke_does(jobs, qtbot, gate):
    def work(progress):
        gate.wait(5)
        progress(1, 2)

    heard = []
    jobs.failed.connect(heard.append)
    jobs.start("One", work)
    jobs.drop_all()
    with qtbot.waitSignal(jobs.ended):
        gate.set()
    assert heard == []


def test_the_bar_appears_only_for_long_work_and_cancels_it(jobs, qtbot, gate, monkeypatch):
    monkeypatch.setattr(jobs_module, "SHOWN_AFTER_MS", 0)
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = JobBar(jobs)
    window.statusBar().addPermanentWidget(bar)
    bar.hide()
    window.show()

    def work(progress):
        while not gate.wait(0.001):
            progress(1, 4)
        progress(2, 4)

    jobs.start("Back up", work)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: bar._bar.value() == 250)
    with qtbot.waitSignal(jobs.failed):
        bar._cancel.click()
    assert not bar.isVisible()


def test_short_work_never_shows_the_bar(jobs, qtbot):
    bar = JobBar(jobs)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(jobs.ended):
        jobs.start("Blink", lambda progress: None)
    assert bar.isHidden()
    assert not bar._timer.isActive()
