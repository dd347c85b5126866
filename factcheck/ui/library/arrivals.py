"""Files, pages and texts on their way into the project: read in the background, looked at, written here, summed up.

A few files are shown in a preview before they come in; more than :data:`~factcheck.ui.library.batches.MOST_PREVIEWED`
come in as they are read, in batches, and are listed at the end.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from factcheck.errors import FactcheckError
from factcheck.ui.jobs import Jobs
from factcheck.ui.language import said
from factcheck.ui.library.batches import MOST_PREVIEWED, Batch, arrival, read_batch, read_given
from factcheck.ui.library.offers import Offer
from factcheck.ui.library.outcome import Arrival, Entry, Summary, called, id_of
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.core.model import ArticleDraft, Changes
    from factcheck.project import Project


class Arrivals(QObject):
    """Takes articles in; tells the session what came in and shows what did not."""

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel
        # The window's own jobs where the panel stands in a window: its status bar shows them and can stop them.
        self.jobs = panel.window().findChild(Jobs) or Jobs(self)

    # Asking

    def ask_for_files(self) -> None:
        """Ask which files to add."""
        from factcheck.intake import KINDS

        endings = " ".join(f"*{ending}" for kind in KINDS for ending in kind.endings)
        kinds = [self.tr("Articles ({endings})").format(endings=endings), self.tr("All files (*)")]
        dialog = QFileDialog(self._panel.window(), self.tr("Add articles"))
        dialog.setObjectName("add-files")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(kinds)
        self._open(dialog)

    def ask_for_folder(self) -> None:
        """Ask which folder's articles to add."""
        dialog = QFileDialog(self._panel.window(), self.tr("Add a folder"))
        dialog.setObjectName("add-folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self.add_paths)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Texts and pages

    def add_text(self, text: str) -> None:
        """Show an article of exactly this text before it is added."""
        from factcheck.intake import read_text

        try:
            draft = read_text(text)
        except FactcheckError as error:
            self._session.failed.emit(error)
            return
        self.preview([Offer(arrival(draft))])

    def preview_page(self, page: Arrival) -> None:
        """Show what has been fetched before it is added."""
        self.preview([Offer(page)])

    def preview(self, offers: Sequence[Offer]) -> None:
        """Show what somebody may add."""
        from factcheck.ui.library.preview import PreviewDialog

        dialog = PreviewDialog(self._session, offers, self.jobs, self._panel.window())
        self._session.project_opened.connect(dialog.reject)  # it was meant for the project that was open
        dialog.open()

    # Files

    def add_paths(self, paths: Sequence[str]) -> None:
        """Read these files, and those in folders among them, in the background."""
        project = self._session.project
        if project is not None and paths:
            self._start(project, partial(read_given, list(paths)), Summary())

    def _start(self, project: "Project", work: "partial[Batch]", so_far: Summary) -> None:
        self.jobs.start(self.tr("Reading articles"), work, partial(self._on_read, project, so_far))

    def _on_read(self, project: "Project", so_far: Summary, batch: Batch) -> None:
        if self._session.project is not project:
            return  # closed meanwhile: what was read was meant for it and for no other
        few = batch.total <= MOST_PREVIEWED and not batch.rest and so_far == Summary()
        if few and batch.arrivals:
            failed = [Offer(None, failure) for failure in batch.failures]
            self.preview([*map(Offer, batch.arrivals), *failed])
            return
        summary = self._write([each.draft for each in batch.arrivals], so_far)
        summary = summary._replace(failures=summary.failures + tuple(batch.failures))
        if batch.cancelled:
            self._finish(summary._replace(unread=len(batch.rest)))
        elif batch.rest:
            self._start(project, partial(read_batch, batch.rest, batch.total), summary)
        else:
            self._finish(summary)

    def _write(self, drafts: "list[ArticleDraft]", so_far: Summary) -> Summary:
        """Add the drafts in one act; those whose text is in the project already are told apart."""
        project = self._session.project
        if project is None or not drafts:
            return so_far
        shared = self._of_known_addresses(project, drafts)
        changes = self._session.run(partial(project.add_articles, [draft._replace(everything="") for draft in drafts]))
        if changes is None:  # shown already
            return so_far
        new, known = _told_apart(drafts, changes)
        if self._session.article is None and new:
            self._session.focus_article(id_of(new[0].text))
        return so_far._replace(
            added=so_far.added + _entries(new),
            known=so_far.known + tuple(entry._replace(title="") for entry in _entries(known)),
            noted=so_far.noted
            + tuple((called(draft), draft.note) for draft in new if draft.note)
            + tuple((called(draft), shared[draft.url]) for draft in new if draft.url in shared),
        )

    def _of_known_addresses(self, project: "Project", drafts: "list[ArticleDraft]") -> dict[str, str]:
        """What is said of drafts whose address an article has already: nobody was asked whether they are editions."""
        told = self.tr("Its address is that of “{title}”; it came in as an article of its own.")
        found: dict[str, str] = {}
        for address in {draft.url for draft in drafts if draft.url}:
            before = project.predecessor_for(address)
            if before is not None:
                found[address] = told.format(title=project.article(before).title)
        return found

    def _finish(self, summary: Summary) -> None:
        """Say how it ended: a line when all went well, a list when something has to be looked at."""
        troubles = len(summary.failures) + len(summary.known) + summary.unread
        if summary.unread and troubles == summary.unread and not summary.added:
            self._session.announced.emit(self.tr("Stopped; nothing was added."))
        elif len(summary.added) + troubles == 1:
            for failure in summary.failures:
                self._session.failed.emit(failure.error)
            for _name, note in summary.noted:
                told = self.tr("Added “{title}”. {note}").format(title=summary.added[0].name, note=said(note))
                self._session.announced.emit(told)
        elif troubles or summary.noted:
            from factcheck.ui.library.summary import SummaryDialog

            SummaryDialog(self._session, summary, self._panel.window()).open()


def _told_apart(drafts: "list[ArticleDraft]", changes: "Changes") -> "tuple[list[ArticleDraft], list[ArticleDraft]]":
    """The drafts that became articles, and those whose text was there already or came twice."""
    left = set(changes.articles)
    new: list[ArticleDraft] = []
    known: list[ArticleDraft] = []
    for draft in drafts:
        article = id_of(draft.text)
        (new if article in left else known).append(draft)
        left.discard(article)
    return new, known


def _entries(drafts: "list[ArticleDraft]") -> tuple[Entry, ...]:
    return tuple(Entry(called(draft), id_of(draft.text), draft.title) for draft in drafts)
