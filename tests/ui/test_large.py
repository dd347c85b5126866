"""At 200 %, by the screen or by the interface font, nothing is cut off, nothing overlaps, and pictures are sharp."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROBE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QRect, QSettings, QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QScrollArea, QToolButton
from factcheck.demo import build_demo
from factcheck.ui import app as starting, language, theme
from factcheck.ui.main_window import MainWindow
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings

folder, larger, speaking = Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
app = starting.application()
font = app.font()
font.setPointSizeF(font.pointSizeF() * larger)
app.setFont(font)
theme.apply(app, "light")
language.install(app, speaking)
session = Session(app)
window = MainWindow(session, Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
window.resize(1440, 900)
window.show()
window.files.open(build_demo(folder))
starting._look_at(session, 2)
window.dress()
starting._settle(app, 0.3)

def cut(root):
    found = []
    for kind in (QAbstractButton, QLabel, QComboBox):
        for widget in root.findChildren(kind):
            if not widget.isVisible():
                continue
            wanted, got = widget.sizeHint(), widget.size()
            if isinstance(widget, QLabel) and widget.wordWrap():
                wanted = QSize(0, widget.heightForWidth(got.width()))
            if isinstance(widget, QLabel) and widget.minimumWidth() == 1:
                wanted = QSize(0, wanted.height())  # gives way: its tool tip has the rest
            if isinstance(widget, QComboBox):
                wanted = widget.minimumSizeHint()
            if widget.parentWidget() is window.tools and window.tools.sizeHint().width() > window.tools.width():
                continue  # in the bar's own menu
            if got.width() < wanted.width() or got.height() < wanted.height() - 1:
                found.append(f"{type(widget).__name__} {widget.text() if hasattr(widget, 'text') else ''}"
                             f" {got.toTuple()} of {wanted.toTuple()}")
    for area in root.findChildren(QScrollArea):
        if area.isVisible() and area.widget().width() > area.viewport().width():
            found.append(f"{area.parentWidget()} scrolls sideways unseen")
    return found

def overlapping(root):
    leaves = [w for kind in (QAbstractButton, QLabel, QComboBox) for w in root.findChildren(kind) if w.isVisible()]
    found = []
    for i, one in enumerate(leaves):
        for other in leaves[i + 1:]:
            if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry()):
                found.append(f"{type(one).__name__} over {type(other).__name__}")
    return found

for _ in range(10):  # what is counted after the first paint makes some labels wider
    starting._settle(app, 0.2)
    found = {"window": cut(window) + overlapping(window)}
    if not found["window"]:
        break
for name in ("reviewer", "keys", "paste-article", "edit-details"):
    window.actions_[name].trigger()
    starting._settle(app, 0.1)
    (dialog,) = [d for d in window.findChildren(QDialog) if d.isVisible()]
    found[name] = cut(dialog) + overlapping(dialog)
    dialog.reject()
    starting._settle(app, 0.05)
window.desk.claims._editor.evidence.add_by_hand()
starting._settle(app, 0.1)
(dialog,) = [d for d in window.findChildren(QDialog) if d.isVisible()]
found["evidence"] = cut(dialog) + overlapping(dialog)
dialog.reject()
ratio = window.devicePixelRatioF()
size = window.tools.iconSize()
blurred = []
for action in window.tools.actions():
    if not action.icon().isNull():
        picture = action.icon().pixmap(size, ratio)
        if picture.width() < size.width() * ratio * 0.95:
            blurred.append(f"{action.text()}: {picture.width()} of {size.width() * ratio}")
found["blurred"] = blurred
window.grab().save(str(folder / "window.png"))
window.close()
sys.stdout.write(json.dumps(found) + chr(10))
"""


@pytest.mark.parametrize(
    ("scale", "larger", "speaking"), [("2", 1.0, "en"), ("1", 2.0, "en"), ("1", 2.0, "de"), ("1", 1.0, "de")]
)
def test_nothing_is_cut_off_at_200_percent(tmp_path: Path, scale: str, larger: float, speaking: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path), str(larger), speaking],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert {name: what for name, what in found.items() if what} == {}
