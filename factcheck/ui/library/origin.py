"""Where an article in the project came from, and the copies that are made of its original to look at."""

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QSizePolicy, QWidget

from factcheck.errors import ExportError, InputError
from factcheck.ui.library import media

if TYPE_CHECKING:
    from factcheck.core.model import Article, Original
    from factcheck.project import Project
    from factcheck.ui.session import Session

_ELSE = re.compile(r"[^\w ()-]+")
_LONGEST_NAME = 60
_READ_ONLY, _WRITABLE = 0o400, 0o600


def open_file(path: Path) -> bool:
    """Open a file with the program that the system has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Originals(QObject):
    """Shows and saves the original of the article in focus."""

    def __init__(self, session: "Session", panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel

    def show_original(self) -> None:
        """Open a copy of the original in the program that the system has for it."""
        found = self._original()
        if found is None:
            return
        article, original = found
        try:
            path = private_copy(_file_name(article.title), original)
        except OSError as error:
            message = self.tr("No copy of the original could be made to open: {reason}.")
            reason = error.strerror or error
            self._session.failed.emit(
                ExportError(
                    message.format(reason=reason), self.tr("Save it by the Article menu, and open it where you like.")
                )
            )
            return
        if not open_file(path):
            self._session.failed.emit(
                InputError(
                    self.tr("No program was found that opens the original."),
                    self.tr("Save it by the Article menu, and open it where you like."),
                )
            )
        elif media.is_page(original.media_type):
            told = self.tr("Opened a copy of the page that runs no scripts and loads nothing from the network.")
            self._session.announced.emit(told)
        else:
            told = self.tr("Opened a copy of the original ({kind}).")
            self._session.announced.emit(told.format(kind=media.kind_name(original.media_type)))

    def save_original(self) -> None:
        """Ask where to, and write the original byte for byte."""
        found = self._original()
        if found is None:
            return
        article, original = found
        name = (Path(original.name).stem or _file_name(article.title)) + media.ending(original.media_type)
        dialog = QFileDialog(self._panel.window(), self.tr("Save the original"))
        dialog.setObjectName("save-original")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        self._waiting = original
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, chosen: str) -> None:
        path = Path(chosen)
        beside = path.with_name(f".{path.name}.part")
        try:
            beside.write_bytes(self._waiting.data)
            beside.replace(path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            message = self.tr("The original could not be written to {path}: {reason}.")
            self._session.failed.emit(
                ExportError(
                    message.format(path=path, reason=error.strerror or error), self.tr("Choose another folder or name.")
                )
            )
            return
        self._session.announced.emit(self.tr("Wrote the original to {path}.").format(path=path))

    def _original(self) -> "tuple[Article, Original] | None":
        """The article in focus and its original; None, with a sentence, when it has none."""
        project, id_ = self._session.project, self._session.article
        if project is None or id_ is None:
            return None
        original = project.original(id_)
        if original is None:
            told = self.tr("This article was pasted as text: there is no original to show.")
            self._session.announced.emit(told)
            return None
        return project.article(id_), original


def origin_rows(project: "Project", article: "Article") -> list[tuple[str, QLabel]]:
    """What an article was made of, as rows for a form: kind, size, file, and when it was retrieved.

    Where it is from is its address, which the form has already.
    """
    original = project.original(article.id)
    if original is None:
        kind = QCoreApplication.translate("Origin", "Pasted text")
    else:
        size = QLocale().formattedDataSize(len(original.data), 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        kind = " · ".join((media.kind_name(original.media_type), original.media_type, size))
    rows = [(QCoreApplication.translate("Origin", "Original"), kind)]
    if original is not None and original.name:
        rows.append((QCoreApplication.translate("Origin", "File"), original.name))
    if article.retrieved:
        at = QDateTime.fromMSecsSinceEpoch(article.retrieved)
        rows.append(
            (QCoreApplication.translate("Origin", "Retrieved"), QLocale().toString(at, QLocale.FormatType.ShortFormat))
        )
    return [(label, _value(label, text)) for label, text in rows]


def _value(label: str, text: str) -> QLabel:
    value = QLabel(text)
    value.setTextFormat(Qt.TextFormat.PlainText)
    value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long name is cut
    value.setToolTip(text)
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    value.setAccessibleDescription(label)
    return value


def private_copy(name: str, original: "Original") -> Path:
    """A copy of the original that only this user can read and nobody can change; gone when the process ends.

    It gets the ending of its kind, never the one it was given under.
    """
    folder = _Copies.folder()
    number = 1
    while True:
        path = folder / str(number) / f"{name}{media.ending(original.media_type)}"
        if not path.parent.exists():
            break
        number += 1
    path.parent.mkdir(mode=0o700)
    path.write_bytes(media.copy_to_open(original.data, original.media_type))
    path.chmod(_READ_ONLY)
    return path


class _Copies:
    """The folder of all copies of this process."""

    _folder: Path | None = None

    @classmethod
    def folder(cls) -> Path:
        if cls._folder is None or not cls._folder.exists():
            import atexit
            import tempfile

            # Only this user may look into what mkdtemp makes.
            cls._folder = Path(tempfile.mkdtemp(prefix="factcheck-originals-"))
            atexit.register(_remove, cls._folder)
        return cls._folder


def _remove(folder: Path) -> None:
    """Remove the copies; one that a program still holds open stays, where the system does not allow it."""
    import shutil

    for path in folder.glob("*/*"):
        path.chmod(_WRITABLE)  # or Windows would keep it
    shutil.rmtree(folder, ignore_errors=True)


def _file_name(title: str) -> str:
    """A title as the name of a file: letters, digits and spaces, and never a name that a system keeps to itself."""
    return " ".join([*_ELSE.sub(" ", title)[:_LONGEST_NAME].split(), "(original)"])
