"""Small dialogs of the window: who somebody is, a bug. Opened, never executed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel
_CLOSE = QDialogButtonBox.StandardButton.Close
_ACTION = QDialogButtonBox.ButtonRole.ActionRole


class ReviewerDialog(QDialog):
    """Asks under which name somebody works."""

    named = Signal(str)

    def __init__(self, suggestion: str, known: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reviewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question = QLabel(self.tr("Your &name, as it should stand beside your claims:"))
        self._name = QLineEdit(suggestion)
        self._name.setMinimumWidth(300)
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.selectAll()
        question.setBuddy(self._name)
        self._buttons = QDialogButtonBox(_OK | _CANCEL)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._name.textChanged.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.addWidget(question)
        column.addWidget(self._name)
        if known:
            column.addWidget(QLabel(self.tr("Or choose who you are of those who have worked in this project:")))
            column.addWidget(self._list(known))
        column.addWidget(self._buttons)
        self._on_changed(suggestion)

    def _list(self, known: list[str]) -> QListWidget:
        """The names so far; moving to one puts it into the line, Enter or a double click takes it."""
        names = QListWidget()
        names.addItems(known)
        names.setAccessibleName(self.tr("Reviewers so far"))
        names.setMaximumHeight(min(len(known), 6) * names.sizeHintForRow(0) + 2 * names.frameWidth() + 4)
        names.currentTextChanged.connect(self._name.setText)
        names.itemDoubleClicked.connect(self.accept)
        return names

    def _on_changed(self, name: str) -> None:
        self._buttons.button(_OK).setEnabled(bool(name.strip()))

    # Qt overrides

    def accept(self) -> None:
        """Answer with the name."""
        super().accept()
        self.named.emit(self._name.text().strip())


class CrashDialog(QDialog):
    """Says that a bug was met and where the work is, and offers the report to copy."""

    def __init__(self, text: str, project: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A bug in factcheck"))
        self._more = 0
        said = self.tr("factcheck has met a bug. The window stays open, but it may not show everything as it is.")
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
