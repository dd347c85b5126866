"""Files and addresses of evidence: attach, save, and tell a web address from anything else."""

import re
from pathlib import Path

from factcheck.core.model import Changes, Evidence
from factcheck.errors import ExportError, InputError
from factcheck.project import Project

_ADDRESS = re.compile(r"https?://[^\s/?#]+\S*", re.IGNORECASE)


def web_address(text: str) -> str:
    """The address when ``text`` is one http or https address and nothing else; "" otherwise."""
    text = text.strip()
    return text if _ADDRESS.fullmatch(text) else ""


def attach_file(project: Project, item: Evidence, path: Path) -> Changes:
    """Keep a copy of a file with an evidence item; raises :class:`InputError` when it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path.name} cannot be read: {error.strerror}.", "Choose another file, or copy it to this computer first."
        ) from None
    return project.attach(item.id, path.name, data)


def save_attachment(project: Project, item: Evidence, path: Path) -> Changes:
    """Write an evidence item's file to ``path``; raises :class:`ExportError` when that fails."""
    data = project.attachment(item.id)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise ExportError(f"{path.name} cannot be written: {error.strerror}.", "Choose another folder.") from None
    return Changes(f"Saved the attached file as {path.name}.")
