"""What the File menu does with whole projects: make, open, export, back up, check. Never blocks the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from factcheck.errors import ExportError
from factcheck.ui.jobs import Jobs, Progress
from factcheck.ui.messages import MessageBar
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings

if TYPE_CHECKING:
    from factcheck.project import Project

ENDING = ".factcheck"


class FileActs(QObject):
    """Asks for a file where one is needed and then does it; long work goes through the jobs."""

    opened = Signal()  # a project has been opened or made, and its first article is in focus

    def __init__(self, session: Session, jobs: Jobs, settings: Settings, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._window = window

    # Projects

    def new_project(self) -> None:
        """Ask where a new project goes, make it there and open it."""
        self._ask(self.tr("New project"), self._project_filter(), self._create, save=True)

    def open_project(self) -> None:
        """Ask which project to open."""
        self._ask(self.tr("Open project"), self._project_filter(), self.open, save=False)

    def open(self, path: Path) -> bool:
        """Open a project and remember it; one that is gone is forgotten."""
        if self._session.open(path):
            self._opened()
            return True
        if not path.exists():
            self._settings.forget_project(str(path))
        return False

    def open_sample(self) -> None:
        """Open the sample project, made the first time in the folder for application data."""
        from PySide6.QtCore import QStandardPaths

        from factcheck.demo import build_demo

        place = QStandardPaths.StandardLocation.AppDataLocation
        folder = Path(QStandardPaths.writableLocation(place)) / "sample"
        path = folder / f"demo{ENDING}"
        if path.exists():
            self.open(path)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            self._jobs.start(self.tr("Making the sample"), partial(_in_job, build_demo, folder), self.open)

    def _create(self, path: Path) -> None:
        if self._session.create(path, self._settings.reviewer):
            self._opened()
            if self._session.project is not None and self._session.project.me is None:
                self._session.reviewer_requested.emit()

    def _opened(self) -> None:
        project = self._session.project
        if project is None:
            return
        self._settings.remember_project(project.path)
        if project.me is None and self._settings.reviewer in (person.name for person in project.reviewers()):
            self._session.use_reviewer(self._settings.reviewer)
        self._session.focus_first_article()
        self.opened.emit()
        QTimer.singleShot(0, self, self._on_time)

    def _on_time(self) -> None:
        """Once the article is on the screen."""
        project = self._session.project
        if project is not None and not project.read_only:
            self._session.run(project.get_ready)

    # Files made from the open project

    def export_claims(self) -> None:
        """Ask where to, and write the claims as CSV."""
        self._export("claims", self.tr("Export claims CSV"))

    def export_evidence(self) -> None:
        """Ask where to, and write the evidence as CSV."""
        self._export("evidence", self.tr("Export evidence CSV"))

    def back_up(self) -> None:
        """Ask where to, and write a whole copy of the project."""
        self._ask(self.tr("Back up"), self._project_filter(), self._back_up, save=True, name="-backup" + ENDING)

    def check(self) -> None:
        """Look for damage in the project file and say what was found."""
        if (project := self._session.project) is not None:
            self._jobs.start(self.tr("Checking the project"), partial(_check, project.path), self._on_checked)

    def _export(self, table: str, title: str) -> None:
        csv = self.tr("CSV table (*.csv)")
        self._ask(title, csv, partial(self._write, table, title), save=True, name=f"-{table}.csv")

    def _write(self, table: str, title: str, out: Path) -> None:
        if (project := self._session.project) is not None:
            work = partial(_export, project.path, table, out)
            self._jobs.start(title, work, partial(self._on_exported, table, out))

    def _back_up(self, out: Path) -> None:
        if (project := self._session.project) is not None:
            work = partial(_back_up, project.path, out)
            self._jobs.start(self.tr("Backing up"), work, self._on_backed_up)

    def _on_exported(self, table: str, out: Path, rows: int) -> None:
        if table == "claims":
            said = self.tr("Wrote %n claim(s) to {path}.", "", rows)
        else:
            said = self.tr("Wrote %n evidence item(s) to {path}.", "", rows)
        # Only a loaded translation knows the plural; the English of the source is completed here.
        self._session.announced.emit(said.replace("(s)", "" if rows == 1 else "s").format(path=out))

    def _on_backed_up(self, out: Path) -> None:
        self._session.announced.emit(self.tr("Wrote a copy of the project to {path}.").format(path=out))

    def _on_checked(self, findings: list[str]) -> None:
        if findings:
            hint = self.tr("Restore the project from a backup, or rebuild its tables: factcheck check --rebuild.")
            self._messages.show_warning("\n".join(findings), hint)
        else:
            self._messages.show_info(self.tr("The project is sound: the file, its log and its tables agree."))

    # Asking

    def _project_filter(self) -> str:
        return self.tr("Projects (*.factcheck)")

    def _ask(self, title: str, kinds: str, then: Callable[[Path], object], *, save: bool, name: str = "") -> None:
        """Open a file dialog; ``then`` gets the path chosen."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, title, self._folder(), kinds)
        dialog.setObjectName("files")
        if save:
            # A project is never replaced by a new one; create() refuses with a sentence of its own.
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not name)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("csv" if name.endswith(".csv") else ENDING[1:])
            if name and (project := self._session.project) is not None:
                dialog.selectFile(project.path.stem + name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._on_chosen, then))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, then: Callable[[Path], object], chosen: str) -> None:
        path = Path(chosen)
        self._settings.folder = str(path.parent)
        then(path)

    def _folder(self) -> str:
        """Where to begin: a dialog would take the last part of a folder that is not there for a file's name."""
        folder = self._settings.folder
        if folder and Path(folder).is_dir():
            return folder
        from PySide6.QtCore import QStandardPaths

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return documents if Path(documents).is_dir() else str(Path.home())


def _in_job(work: Callable[[Path], Path], folder: Path, _progress: Progress) -> Path:
    return work(folder)


def _reader(path: Path) -> "Project":
    """The project over a reading connection of this thread: the writing one belongs to the window."""
    from factcheck.project import Project

    return Project.open(path, read_only=True)


def _export(path: Path, table: str, out: Path, progress: Progress) -> int:
    from factcheck.exchange import registry
    from factcheck.store.rows import Rows

    with Rows(path) as rows:
        total, done = rows.count(table), 0

        def tell(batch: int) -> None:
            nonlocal done
            done += batch
            progress(done, total)

        return registry.export(rows, out, table=table, progress=tell)


def _back_up(path: Path, out: Path, _progress: Progress) -> Path:
    if out.exists() and out.samefile(path):
        raise ExportError("A project cannot be its own backup.", "Choose another name for the copy.")
    # Beside the target and then in its place: the dialog has asked whether to replace what is there.
    beside = out.with_name(f".{out.name}.part")
    beside.unlink(missing_ok=True)
    with _reader(path) as project:
        project.backup(beside)
    beside.replace(out)
    return out


def _check(path: Path, progress: Progress) -> list[str]:
    with _reader(path) as project:
        return project.check(progress)
