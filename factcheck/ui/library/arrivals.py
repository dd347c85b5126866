"""Files and texts on their way into the project: read in the background, written here, and summed up."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from factcheck.core.model import ArticleDraft, Changes
from factcheck.errors import Cancelled, FactcheckError
from factcheck.ui.jobs import Jobs, Progress
from factcheck.ui.language import said
from factcheck.ui.library.outcome import Failure, Summary
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.project import Project

_MOST_FILES = 200
_MOST_TEXT = 16_000_000
"""Files and code points read before they are written: what is read waits in memory, and is one step of undo."""


class Batch(NamedTuple):
    """What came of the files read so far, and those still to read."""

    drafts: list[ArticleDraft]
    failures: list[Failure]
    rest: list[str]
    cancelled: bool = False


class Arrivals(QObject):
    """Takes articles in; tells the session what came in and shows what did not."""

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel
        # The window's own jobs where the panel stands in a window: its status bar shows them and can stop them.
        self._jobs = panel.window().findChild(Jobs) or Jobs(self)

    def ask_for_files(self) -> None:
        """Ask which files to add."""
        from factcheck.intake import KINDS

        endings = " ".join(f"*{ending}" for kind in KINDS for ending in kind.endings)
        kinds = [self.tr("Texts ({endings})").format(endings=endings), self.tr("All files (*)")]
        dialog = QFileDialog(self._panel.window(), self.tr("Add articles"))
        dialog.setObjectName("add-files")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(kinds)
        dialog.filesSelected.connect(self.add_paths)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_text(self, text: str) -> None:
        """Add an article of exactly this text, and look at it."""
        from factcheck.intake import read_text

        try:
            draft = read_text(text)
        except FactcheckError as error:
            self._session.failed.emit(error)
            return
        self._finish(self._write([draft], Summary()))

    def add_paths(self, paths: Sequence[str]) -> None:
        """Read these files in the background and add what they hold."""
        project = self._session.project
        if project is not None:
            self._read(project, list(dict.fromkeys(paths)), Summary(), len(paths))

    def _read(self, project: "Project", paths: list[str], so_far: Summary, total: int) -> None:
        work = partial(read_batch, paths, total)
        self._jobs.start(self.tr("Reading articles"), work, partial(self._on_read, project, so_far, total))

    def _on_read(self, project: "Project", so_far: Summary, total: int, batch: Batch) -> None:
        if self._session.project is not project:
            return  # closed meanwhile: what was read was meant for it and for no other
        summary = self._write(batch.drafts, so_far)
        summary = summary._replace(failures=summary.failures + tuple(batch.failures))
        if batch.cancelled:
            self._finish(summary._replace(unread=len(batch.rest)))
        elif batch.rest:
            self._read(project, batch.rest, summary, total)
        else:
            self._finish(summary)

    def _write(self, drafts: list[ArticleDraft], so_far: Summary) -> Summary:
        """Add the drafts in one act; those whose text is in the project already are told apart."""
        project = self._session.project
        if project is None or not drafts:
            return so_far
        only = len(drafts) == 1 and so_far == Summary()
        changes = self._session.run(
            partial(project.add_article, drafts[0]) if only else partial(project.add_articles, drafts)
        )
        if changes is None:  # shown already
            return so_far
        new = self._new(drafts, changes)
        known = [draft for draft in drafts if draft not in new]
        if self._session.article is None or only:
            first = next((article.id for article in project.articles() if article.id in changes.articles), None)
            if first is not None:
                self._session.focus_article(first)
        return so_far._replace(
            added=so_far.added + tuple(_called(draft) for draft in new),
            known=so_far.known + tuple(_called(draft) for draft in known),
            noted=so_far.noted + tuple((_called(draft), draft.note) for draft in new if draft.note),
        )

    def _new(self, drafts: list[ArticleDraft], changes: Changes) -> list[ArticleDraft]:
        """The drafts that became articles: as many of each name and title as were added."""
        project = self._session.project
        if project is None:
            return []
        made = [project.article(article) for article in changes.articles]
        left = Counter((article.name, article.title) for article in made)
        new = []
        for draft in drafts:
            if left[draft.name, draft.title] > 0:
                left[draft.name, draft.title] -= 1
                new.append(draft)
        return new

    def _finish(self, summary: Summary) -> None:
        """Say how it ended: a line when all went well, a list when something has to be looked at."""
        troubles = len(summary.failures) + len(summary.known) + summary.unread
        if len(summary.added) + troubles == 1:
            for failure in summary.failures:
                self._session.failed.emit(failure.error)
            for _name, note in summary.noted:
                self._session.announced.emit(
                    self.tr("Added “{title}”. {note}").format(title=summary.added[0], note=said(note))
                )
        elif troubles or summary.noted:
            from factcheck.ui.library.summary import SummaryDialog

            SummaryDialog(summary, self._panel.window()).open()


def read_batch(paths: list[str], total: int, progress: Progress) -> Batch:
    """Read files until there is enough to write; runs in a worker and touches no widget."""
    from factcheck.intake import read_file

    drafts: list[ArticleDraft] = []
    failures: list[Failure] = []
    size = 0
    for done, path in enumerate(paths):
        try:
            progress(total - len(paths) + done, total)
            draft = read_file(path)
        except Cancelled:
            return Batch([], [], paths, cancelled=True)
        except FactcheckError as error:
            failures.append(Failure(Path(path).name or path, error))
            continue
        drafts.append(draft)
        size += len(draft.text)
        if size >= _MOST_TEXT or len(drafts) >= _MOST_FILES:
            return Batch(drafts, failures, paths[done + 1 :])
    return Batch(drafts, failures, [])


def _called(draft: ArticleDraft) -> str:
    return draft.name or draft.title
