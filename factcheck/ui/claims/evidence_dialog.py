"""The form of one evidence item: new, or to be changed. It never blocks the window's event loop."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.core.model import ClaimId, Evidence, EvidenceId
from factcheck.ui.claims.controls import WideEnough
from factcheck.ui.claims.evidence_files import keep_evidence, today
from factcheck.ui.claims.fields import ChoiceField, Field, LineField, ParagraphField
from factcheck.ui.claims.words import words_of
from factcheck.ui.session import Session
from factcheck.ui.tinted import Tinted

_NEW = Evidence(EvidenceId(""), ClaimId(""))


class EvidenceDialog(QDialog):
    """All fields of an evidence item; one act when it is accepted."""

    def __init__(
        self,
        session: Session,
        claim: ClaimId,
        item: Evidence | None,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._claim = claim
        self._item = item
        self._file: Path | None = None
        self._warned = False
        self._read_only = read_only
        self.setWindowTitle(self.tr("Evidence") if item else self.tr("Add evidence"))
        self.fields: dict[str, Field] = {field.key: field for field in self._make_fields()}
        self._lay_out()
        values = (item or _NEW._replace(accessed=today()))._asdict()
        for field in self.fields.values():
            field.load(values[field.key])
            field.set_read_only(read_only)
            field.edited.connect(self._on_edited)
            field.chosen.connect(self._on_edited)
        self._show_file()
        self.fields["url"].control.setFocus()

    def _make_fields(self) -> list[Field]:
        date = self.tr("YYYY-MM-DD")
        return [
            LineField("url", self.tr("Address"), "https://", self),
            LineField("title", self.tr("Title"), "", self),
            LineField("publisher", self.tr("Publisher"), "", self),
            LineField("published", self.tr("Published"), date, self),
            LineField("accessed", self.tr("Seen on"), date, self),
            ChoiceField("stance", self.tr("Stance"), words_of("stance"), self),
            ChoiceField("source", self.tr("Kind of source"), words_of("source"), self),
            ParagraphField("quote", self.tr("Quotation"), self.tr("Word for word"), self),
            LineField("archive_url", self.tr("Archived copy"), "https://", self),
            ParagraphField("note", self.tr("Note"), "", self),
        ]

    def _lay_out(self) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(16)
        for keys in (
            ("url",), ("title",), ("publisher",), ("published", "accessed"), ("stance", "source"), ("quote",),
            ("archive_url",), ("note",),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(8)
            for key in keys:
                row.addWidget(self.fields[key], 1)
            rows.addLayout(row)
        rows.addLayout(self._file_row())
        rows.addStretch(1)
        scroll = WideEnough(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        foot = self._foot()
        whole.addWidget(foot)
        self.resize(
            max(440, scroll.minimumSizeHint().width()),
            min(800, body.sizeHint().height() + foot.sizeHint().height() + 8),
        )

    def _file_row(self) -> QHBoxLayout:
        self._file_name = Tinted("muted", "", self)
        self._choose = QPushButton(self.tr("Attach a file…"), self)
        self._choose.setAccessibleName(self._choose.text())
        self._choose.setAutoDefault(False)
        self._choose.setVisible(not self._read_only)
        self._choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.addWidget(self._file_name, 1)
        row.addWidget(self._choose)
        return row

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        self._warning = Tinted("warning", self.tr("Press Esc again to drop what you typed."), foot)
        self._warning.setWordWrap(True)
        self._warning.hide()
        buttons = QDialogButtonBox(foot)
        if self._read_only:
            buttons.addButton(QDialogButtonBox.StandardButton.Close)
        else:
            done = self.tr("Keep changes") if self._item else self.tr("Add evidence")
            buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
            buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self._on_cancelled)
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(16, 8, 16, 16)
        rows.setSpacing(8)
        rows.addWidget(self._warning)
        rows.addWidget(buttons)
        return foot

    def _changed_fields(self) -> dict[str, Any]:
        if self._item is None:
            return {key: field.value() for key, field in self.fields.items() if field.value()}
        return {key: field.value() for key, field in self.fields.items() if field.pending}

    def _is_dirty(self) -> bool:
        return self._file is not None or any(field.pending for field in self.fields.values())

    def _show_file(self) -> None:
        name = self._file.name if self._file else (self._item.file_name if self._item else "")
        self._file_name.setText(self.tr("File: {name}").format(name=name) if name else self.tr("No file attached"))

    def _on_edited(self) -> None:
        self._warned = False
        self._warning.hide()

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, path: str) -> None:
        self._file = Path(path)
        self._on_edited()
        self._show_file()

    def _on_cancelled(self) -> None:
        super().reject()

    # Qt overrides

    def accept(self) -> None:
        """Store what was typed; when that fails, stay open with it."""
        project = self._session.project
        if project is None:
            return
        verb = partial(keep_evidence, project, self._claim, self._item, self._changed_fields(), self._file)
        if self._session.run(verb) is not None:
            super().accept()

    def reject(self) -> None:
        """Close; Escape asks to be pressed twice when something was typed."""
        if self._is_dirty() and not self._warned:
            self._warned = True
            self._warning.show()
            return
        super().reject()
