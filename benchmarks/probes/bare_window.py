"""The least a window can cost: an application, an empty main window, its first paint."""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


class _Watch(QObject):
    painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """See the paint go by."""
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1320, 840)
    watch = _Watch()
    window.installEventFilter(watch)
    window.show()
    while not watch.painted:
        app.processEvents()
    sys.stdout.write(f"painted {time.process_time()}\n")
    sys.stdout.flush()
    os._exit(0)
