"""The last net: a bug becomes a dialog with a report to copy, and the window stays open.

Foreseen failures never come here (``Session.run`` and ``Jobs`` show those). What was done before the bug
is in the project file already, so the dialog says where that is.
"""

import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.ui.dialogs import CrashDialog


class CrashHook(QObject):
    """Stands in for ``sys.excepthook`` while the window is open."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._former = sys.excepthook
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Catch what nobody else caught from now on."""
        sys.excepthook = self._on_exception

    def remove(self) -> None:
        """Put the former hook back."""
        sys.excepthook = self._former

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, FactcheckError):
            # Raised where nobody ran it through the session: still a sentence rather than a traceback.
            self._session.failed.emit(error)
            return
        self._former(kind, error, trace)
        try:
            self._show(error)
        except Exception:  # noqa: BLE001  the net under the net: the report is on standard error already
            traceback.print_exc()

    def _show(self, error: BaseException) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.count()  # the same fault at every paint must not open a hundred dialogs
            return
        from factcheck.ui.dialogs import CrashDialog

        project = self._session.project
        place = str(project.path) if project is not None else ""
        self._dialog = CrashDialog(report(error, place), place, QApplication.activeWindow())
        self._dialog.open()


def report(error: BaseException, project: str) -> str:
    """Everything somebody needs to look into a bug: versions, system, project file, traceback."""
    import platform

    lines = [
        f"factcheck {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.platform()}, {QGuiApplication.platformName()}",
        f"project: {project or 'none'}",
        "",
    ]
    return "\n".join(lines) + "".join(traceback.format_exception(error))
