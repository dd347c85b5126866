"""Files, addresses and dates of evidence: attach, save, and tell a web address from anything else."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QObject, Qt

from factcheck.core.model import Changes, ClaimId, Evidence
from factcheck.errors import ExportError, InputError
from factcheck.project import Project
from factcheck.ui.claims.evidence_cards import EvidenceCards
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

FileVerb = Callable[[Project, Evidence, Path], Changes]

_ADDRESS = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)


def today() -> str:
    """Today as YYYY-MM-DD."""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def web_address(text: str) -> str:
    """The address when ``text`` is one http or https address and nothing else; "" otherwise."""
    text = text.strip()
    return text if _ADDRESS.fullmatch(text) else ""


def read_file(path: Path) -> tuple[str, bytes]:
    """Name and bytes of a file to attach; raises :class:`InputError` when it cannot be read or is too large."""
    from factcheck.project.evidence import refuse_large

    try:
        if path.exists() and not path.is_file():
            raise InputError(f"{path.name} is not an ordinary file.", "Choose another one.")
        refuse_large(path.name, path.stat().st_size)
        return path.name, path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path.name} cannot be read: {error.strerror}.", "Choose another file, or copy it to this computer first."
        ) from None


def attach_file(project: Project, item: Evidence, path: Path) -> Changes:
    """Keep a copy of a file with an evidence item; raises :class:`InputError` when it cannot be read."""
    return project.attach(item.id, *read_file(path))


def keep_evidence(
    project: Project, claim: ClaimId, item: Evidence | None, fields: dict[str, Any], path: Path | None
) -> Changes:
    """Add an evidence item, or change ``item``, with the file at ``path`` if there is one: one act."""
    file = read_file(path) if path is not None else None
    if item is None:
        return project.add_evidence(claim, file=file, **fields)
    return project.edit_evidence(item.id, file=file, **fields)


def save_attachment(project: Project, item: Evidence, path: Path) -> Changes:
    """Write an evidence item's file to ``path``; raises :class:`ExportError` when that fails."""
    data = project.attachment(item.id)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise ExportError(f"{path.name} cannot be written: {error.strerror}.", "Choose another folder.") from None
    return Changes(f"Saved the attached file as {path.name}.")


class EvidenceFiles(QObject):
    """Asks for files and runs the verbs on the current card; no dialog blocks."""

    def __init__(self, session: Session, cards: EvidenceCards) -> None:
        super().__init__(cards)
        self._session = session
        self._cards = cards

    def choose(self) -> None:
        """Ask for a file to attach to the current item."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._cards, self.tr("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.attach)
        self._open(dialog)

    def choose_target(self) -> None:
        """Ask where to save the current item's file."""
        from PySide6.QtWidgets import QFileDialog

        item = self._cards.current()
        if item is None or not item.file_sha:
            return
        dialog = QFileDialog(self._cards, self.tr("Save the attached file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(item.file_name)
        dialog.fileSelected.connect(self.save)
        self._open(dialog)

    def attach(self, path: str) -> None:
        """Attach this file to the current item."""
        self._run(attach_file, path)

    def save(self, path: str) -> None:
        """Save the current item's file here."""
        self._run(save_attachment, path)

    def _open(self, dialog: "QFileDialog") -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _run(self, verb: FileVerb, path: str) -> None:
        project, item = self._session.project, self._cards.current()
        if project is not None and item is not None:
            self._session.run(partial(verb, project, item, Path(path)))
