"""The last net: a bug becomes a dialog with a report to copy, and the window stays open.

Foreseen failures never come here (``Session.run`` and ``Jobs`` show those). What was done before the bug
is in the project file already, so the dialog says where that is.
"""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.ui.session import Session

_CLOSE = QDialogButtonBox.StandardButton.Close
_ACTION = QDialogButtonBox.ButtonRole.ActionRole


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

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
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
        project = self._session.project
        place = str(project.path) if project is not None else ""
        self._dialog = CrashDialog(report(error, place), place, QApplication.activeWindow())
        self._dialog.open()


class CrashDialog(QDialog):
    """Says that a bug was met and where the work is, and offers the report to copy."""

    def __init__(self, text: str, project: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A bug in factcheck"))
        self._more = 0
        said = self.tr(
            "factcheck has met a bug. The window stays open, but it may not show everything as it is."
        )
        if project:
            kept = self.tr("What was saved before is in {path}.").format(path=project)
            said = f"{said} {kept}"
        told = QLabel(said)
        told.setWordWrap(True)
        self._others = QLabel()
        self._others.hide()
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(_CLOSE)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("Copy the report"), _ACTION)
        copy.clicked.connect(self._on_copy)
        column = QVBoxLayout(self)
        for part in (told, self._report, self._others, buttons):
            column.addWidget(part)
        self.resize(640, 400)

    def count(self) -> None:
        """Note that another bug was met while this dialog is open."""
        self._more += 1
        self._others.setText(self.tr("Met again since: {n} times.").format(n=self._more))
        self._others.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def report(error: BaseException, project: str) -> str:
    """Everything somebody needs to look into a bug: versions, system, project file, traceback."""
    lines = [
        f"factcheck {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.platform()}, {QGuiApplication.platformName()}",
        f"project: {project or 'none'}",
        "",
    ]
    return "\n".join(lines) + "".join(traceback.format_exception(error))
