"""factcheck as it starts on a project; says its CPU time at the first paint and when the article is on the screen."""

import os
import sys
import time
from types import ModuleType
from typing import Any

import factcheck.__main__

HEAVY = ("numpy", "pandas", "sqlite_utils", "click", "trafilatura", "lxml", "asyncio")


class Hook:
    """Takes the place of ``QApplication.exec`` once factcheck itself has imported Qt, in its own way and order."""

    @staticmethod
    def find_spec(name: str, path: Any, target: ModuleType | None = None) -> Any:
        """Find the module that runs the application, and patch it when it has been imported."""
        if name != "factcheck.ui.app":
            return None
        spec: Any = sys.meta_path[-1].find_spec(name, path, target)
        run = spec.loader.exec_module

        def run_and_patch(module: ModuleType) -> None:
            run(module)
            patched: Any = vars(module)["QApplication"]
            patched.exec = staticmethod(watch_paints)

        spec.loader.exec_module = run_and_patch
        return spec


def watch_paints() -> int:
    """Handle events until the article is painted, then end at once."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from factcheck.ui.main_window import MainWindow

    class Watch(QObject):
        painted = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    (window,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    watch = Watch()
    window.installEventFilter(watch)
    while not watch.painted:
        QApplication.processEvents()
    _tell("painted", time.process_time())
    _tell("heavy", ",".join(name for name in HEAVY if name in sys.modules))
    session = window._session
    until = time.monotonic() + 30
    while session.article is None and time.monotonic() < until:
        QApplication.processEvents()
    from PySide6.QtWidgets import QPlainTextEdit

    from factcheck.ui.reading.panel import ReadingPanel

    panel = window.findChild(ReadingPanel)
    view = panel.findChild(QPlainTextEdit) if isinstance(panel, ReadingPanel) else None
    assert isinstance(view, QPlainTextEdit)
    again = Watch()
    view.viewport().installEventFilter(again)
    while not again.painted:
        QApplication.processEvents()
    _tell("article", time.process_time())
    sys.stdout.flush()
    os._exit(0)


def _tell(what: str, value: object) -> None:
    sys.stdout.write(f"{what} {value}\n")


if __name__ == "__main__":
    sys.meta_path.insert(0, Hook())
    sys.exit(factcheck.__main__.main([sys.argv[1]]))
