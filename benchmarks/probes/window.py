"""factcheck as it starts on a project; says its CPU time at the first paint and when the article is on the screen."""

import os
import sys
import time
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

HEAVY = ("numpy", "pandas", "sqlite_utils", "click", "trafilatura", "lxml", "asyncio")
W = TypeVar("W", bound=QWidget)


class _Watch(QObject):
    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """See the paint go by."""
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


def _tell(what: str, value: object) -> None:
    sys.stdout.write(f"{what} {value}\n")


def _child(parent: QWidget, kind: type[W]) -> W:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def watch_paints() -> int:
    """In place of ``QApplication.exec``: handle events until the article is painted, then end at once."""
    from factcheck.ui.main_window import MainWindow

    app = QApplication.instance()
    assert app is not None
    (window,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    watch = _Watch()
    window.installEventFilter(watch)
    while not watch.painted:
        app.processEvents()
    _tell("painted", time.process_time())
    _tell("heavy", ",".join(name for name in HEAVY if name in sys.modules))
    session = window._session
    until = time.monotonic() + 30
    while session.article is None and time.monotonic() < until:
        app.processEvents()
    from factcheck.ui.reading.panel import ReadingPanel

    view = _child(_child(window, ReadingPanel), QPlainTextEdit)
    again = _Watch()
    view.viewport().installEventFilter(again)
    while not again.painted:
        app.processEvents()
    _tell("article", time.process_time())
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    import factcheck.__main__

    QApplication.exec = staticmethod(watch_paints)  # type: ignore[method-assign, assignment, unused-ignore]
    sys.exit(factcheck.__main__.main([sys.argv[1]]))
