"""The guard rails of conftest.py themselves: each kind of accident must fail the test it happens in."""

import re
import subprocess
import sys
from pathlib import Path

ACCIDENTS = """
import threading, warnings
import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QDialog, QMainWindow, QMessageBox

kept = []

def broken():
    raise ValueError("broken")

def test_dialog_left_open(qtbot):
    kept.append(QDialog())
    kept[-1].open()

def test_window_left_open(qtbot):
    kept.append(QMainWindow())
    kept[-1].show()

def test_blocking_question(qtbot):
    QMessageBox.question(None, "a", "b")

def test_qt_warning(qtbot):
    qWarning("careful")

def test_python_warning():
    warnings.warn("careful", stacklevel=1)

def test_exception_in_slot(qtbot):
    timer = QTimer()
    timer.timeout.connect(broken)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)

def test_exception_in_thread():
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()

def test_exception_in_finaliser():
    class Broken:
        def __del__(self):
            broken()
    Broken()

def test_harmless(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.open()

@pytest.mark.soak
def test_long():
    raise AssertionError
"""


def test_every_accident_fails_and_nothing_else(tmp_path: Path):
    root = Path(__file__).parent.parent
    (tmp_path / "conftest.py").write_text((root / "tests/conftest.py").read_text("utf-8"), "utf-8")
    (tmp_path / "test_accidents.py").write_text(ACCIDENTS, "utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        str(root / "pyproject.toml"),
        "--rootdir",
        str(tmp_path),
        "-p",
        "no:randomly",
    ]
    done = subprocess.run([*command, "-q", str(tmp_path)], capture_output=True, text=True, cwd=tmp_path)
    failed = set(re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", done.stdout, re.MULTILINE))
    assert failed == set(re.findall(r"def (test_\w+)", ACCIDENTS)) - {"test_harmless", "test_long"}, done.stdout
    assert "2 passed" in done.stdout  # the harmless one, and the window, which fails afterwards
    assert "1 deselected" in done.stdout
