"""What came of many files: what could not be added and why, what was there already, what came in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from factcheck.ui.language import said
from factcheck.ui.library.outcome import Summary

_CLOSE = QDialogButtonBox.StandardButton.Close
_ACTION = QDialogButtonBox.ButtonRole.ActionRole


class SummaryDialog(QDialog):
    """A sentence and a list to read, search and copy."""

    def __init__(self, summary: Summary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Articles added"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sentence = QLabel(self.sentence(summary))
        sentence.setWordWrap(True)
        self._list = QPlainTextEdit(self.list(summary))
        self._list.setReadOnly(True)
        self._list.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("What came of each file"))
        buttons = QDialogButtonBox(_CLOSE)
        copy = buttons.addButton(self.tr("Copy"), _ACTION)
        copy.setAccessibleName(self.tr("Copy the list"))
        copy.clicked.connect(self._on_copy)
        copy.setAutoDefault(False)
        buttons.button(_CLOSE).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(sentence)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self.resize(560, 360)

    def sentence(self, summary: Summary) -> str:
        """How many came in and how many did not."""
        parts = [self._many(self.tr("%n article(s) added", "", len(summary.added)), len(summary.added))]
        if summary.known:
            parts.append(self.tr("{count} already in the project").format(count=f"{len(summary.known):,}"))
        if summary.failures:
            parts.append(self.tr("{count} not added").format(count=f"{len(summary.failures):,}"))
        if summary.unread:
            parts.append(self.tr("stopped before {count} more").format(count=f"{summary.unread:,}"))
        return "; ".join(parts) + "."

    def list(self, summary: Summary) -> str:
        """Each file by what came of it, troubles first."""
        parts = []
        if summary.failures:
            lines = [f"{said(failure.error.message)} {said(failure.error.hint)}" for failure in summary.failures]
            parts.append((self.tr("Not added"), lines))
        if summary.noted:
            parts.append((self.tr("Look at these"), [f"{name}: {said(note)}" for name, note in summary.noted]))
        if summary.known:
            parts.append((self.tr("Already in the project"), [*summary.known]))
        if summary.added:
            parts.append((self.tr("Added"), [*summary.added]))
        return "\n\n".join("\n".join([heading, *(f"    {line}" for line in lines)]) for heading, lines in parts)

    def _many(self, text: str, count: int) -> str:
        return text.replace("(s)", "" if count == 1 else "s")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._list.toPlainText())
