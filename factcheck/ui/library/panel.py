"""The library panel: the project's articles in their order, a filter, and the ways articles come in."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from factcheck.core.model import ArticleId, Changes
from factcheck.errors import FactcheckError, InputError, ReadOnlyError
from factcheck.ui import theme
from factcheck.ui.cards import CardTable
from factcheck.ui.library.card import ArticleDelegate
from factcheck.ui.library.filter_box import FilterBox
from factcheck.ui.order import in_order
from factcheck.ui.paging import PagedModel
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.project import Project
    from factcheck.ui.library.arrivals import Arrivals
    from factcheck.ui.library.origin import Originals

_MUTED = QPalette.ColorRole.PlaceholderText
_SHORTCUT = Qt.FocusReason.ShortcutFocusReason


class LibraryPanel(QWidget):
    """Articles as cards; choosing one focuses it in the session."""

    reading_requested = Signal()
    """Enter on a card: the keyboard should go to the article's text."""
    private_changed = Signal(bool)
    """Pages of this computer and the local network may be fetched, or no more; for whoever remembers it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Articles"))
        self._session = session
        self._arrivals: Arrivals | None = None
        self._originals: Originals | None = None
        self.allow_private = False
        """Whether pages of this computer and the local network may be fetched."""
        self._model = PagedModel(self._fetch, self._describe, self)
        self._delegate = ArticleDelegate(self._model, session.coverages.progress, self)
        self._table = CardTable(self._model, self._delegate, self)
        self._table.setAccessibleName(self.tr("Articles of the project"))
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._filter = FilterBox(self)
        self._lay_out()
        # Counting a long article's claims anew waits until what was done is on the screen.
        self._stale: set[int] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_stale)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_activated.connect(self._on_row_activated)
        self._table.customContextMenuRequested.connect(self._on_context_menu)
        self._filter.words_changed.connect(self._reload)
        session.changed.connect(self._on_changed)
        session.project_opened.connect(self._on_project_opened)
        session.article_focused.connect(self._on_article_focused)
        session.coverages.counted.connect(self._on_counted)
        self._on_project_opened()

    def focus_list(self) -> None:
        """Put the keyboard into the list, or on the way to a first article when there is none."""
        where = self._table if self._model.ns else self._more
        where.setFocus(_SHORTCUT)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self._filter.setFocus(_SHORTCUT)
        self._filter.selectAll()

    # How articles come in

    def add_files(self) -> None:
        """Ask which files to add."""
        if self._writable() is not None:
            self._need_arrivals().ask_for_files()

    def add_paths(self, paths: list[str]) -> None:
        """Add these files, in the background; one that is no article does not stop the others."""
        if paths and self._writable() is not None:
            self._need_arrivals().add_paths(paths)

    def add_text(self, text: str) -> None:
        """Add an article of exactly this text, and look at it."""
        if self._writable() is not None:
            self._need_arrivals().add_text(text)

    def add_folder(self) -> None:
        """Ask for a folder whose articles to add."""
        if self._writable() is not None:
            self._need_arrivals().ask_for_folder()

    def fetch_page(self, address: str = "") -> None:
        """Ask for the address of a page, fetch it, and show it before it is added."""
        if self._writable() is not None:
            from factcheck.ui.library.fetch_dialog import FetchDialog

            arrivals = self._need_arrivals()
            dialog = FetchDialog(arrivals.jobs, address, self.allow_private, self.window())
            dialog.fetched.connect(arrivals.preview_page)
            dialog.private_changed.connect(self._on_private_changed)
            dialog.open()

    def paste_article(self) -> None:
        """Ask for a text and where it is from; the clipboard's text is there already."""
        if self._writable() is not None:
            from factcheck.ui.library.details import PasteDialog

            dialog = PasteDialog(self._session, self.window())
            dialog.fetch_requested.connect(self.fetch_page)
            dialog.open()

    # What can be done with the article in focus

    def edit_details(self) -> None:
        """Ask for another title, byline, site, address or date of the article in focus."""
        if self._session.article is not None and self._writable() is not None:
            from factcheck.ui.library.details import EditDialog

            EditDialog(self._session, self._session.article, self.window()).open()

    @property
    def originals(self) -> "Originals":
        """What shows and saves the file or page that the article in focus was made of."""
        if self._originals is None:
            from factcheck.ui.library.origin import Originals

            self._originals = Originals(self._session, self)
        return self._originals

    def remove_article(self) -> None:
        """Take the article in focus out of the project; its neighbour gets the focus. Undo brings it back."""
        project, article = self._writable(), self._session.article
        if project is None or article is None:
            return
        # The focus goes first: nobody should look at an article that is no longer there.
        self._session.focus_article(self._neighbour(article))
        if self._session.run(partial(project.remove_article, article)) is None:
            self._session.focus_article(article)

    def _neighbour(self, article: ArticleId) -> ArticleId | None:
        n = self._number(article)
        i = self._model.index_of(n) if n is not None else -1
        for place in (i + 1, i - 1):
            if i >= 0 and 0 <= place < len(self._model.ns):
                row = self._model.row_at(place)
                return None if row is None else row.id
        return None

    # Parts

    def _lay_out(self) -> None:
        self._count = QLabel(self)
        self._count.setForegroundRole(_MUTED)
        self._empty = QWidget(self)
        self._words = QLabel(self._empty)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setForegroundRole(_MUTED)
        self._more = QPushButton(self._empty)
        self._more.clicked.connect(self._on_more)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(*4 * (theme.SPACE_LARGE,))
        column.setSpacing(theme.SPACE_LARGE)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._top = QWidget(self)
        top = QVBoxLayout(self._top)
        top.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE_SMALL)
        top.setSpacing(theme.SPACE)
        top.addWidget(self._count)
        top.addWidget(self._filter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top)
        whole.addWidget(self._stack, 1)
        in_order(whole)
        QWidget.setTabOrder(self._filter, self._table)

    def _need_arrivals(self) -> "Arrivals":
        if self._arrivals is None:
            from factcheck.ui.library.arrivals import Arrivals

            self._arrivals = Arrivals(self._session, self)
        return self._arrivals

    def _writable(self) -> "Project | None":
        """The open project if it can be changed; None, with the reason shown, if not."""
        project = self._session.project
        error: FactcheckError
        if project is None:
            error = InputError(self.tr("No project is open."), self.tr("Open a project, or make a new one, first."))
        elif project.read_only:
            error = ReadOnlyError(project.read_only_reason)
        else:
            return project
        self._session.failed.emit(error)
        return None

    # What the list shows

    def _fetch(self, ns: Any) -> Any:
        project = self._session.project
        if project is None:
            return []
        if len(ns) == 1 and (card := self._session.article_card()) is not None and card.n == ns[0]:
            return [card]
        return project.article_rows(ns)

    def _describe(self, row: Any) -> str:
        return self._delegate.describe(row)

    def _number(self, article: ArticleId | None) -> int | None:
        project = self._session.project
        return None if project is None or article is None else project.article_n(article)

    def _read_ns(self) -> list[int]:
        project = self._session.project
        return [] if project is None else project.article_ns(self._filter.words)

    def _show_counts(self) -> None:
        project, words, shown = self._session.project, self._filter.words, len(self._model.ns)
        total = len(project.article_ns()) if project is not None and words else shown
        text = self.tr("{shown} of %n article(s)", "", total) if words else self.tr("%n article(s)", "", total)
        # Only a loaded translation knows the plural; the English of the source is completed here.
        text = text.replace("(s)", "" if total == 1 else "s").replace(str(total), f"{total:,}", 1)
        self._count.setText(text.format(shown=f"{shown:,}"))
        self._top.setVisible(total > 0 or bool(words))
        self._stack.setCurrentWidget(self._table if shown else self._empty)
        if not shown:
            self._show_empty(bool(total))

    def _show_empty(self, filtered: bool) -> None:
        project = self._session.project
        if filtered:
            said, button = self.tr("No article has these words in its title, site or byline."), self.tr("Clear filter")
        elif project is None or project.read_only:
            said, button = self.tr("There are no articles here."), ""
        else:
            said = self.tr("No articles yet. Drop files, a folder or an address here, or add one by the File menu.")
            button = self.tr("Add articles…")
        self._words.setText(said)
        self._more.setText(button)
        self._more.setAccessibleName(button)
        self._more.setVisible(bool(button))

    def _reload(self) -> None:
        with self._table.quiet():
            self._model.set_ns(self._read_ns())
        self._show_counts()
        self._show_focus()

    def _show_focus(self) -> None:
        self._table.select(self._number(self._session.article))

    # Signals of the session

    def _on_project_opened(self) -> None:
        project = self._session.project
        if project is not None:
            self._delegate.set_scheme(project.labels)
        self._fit_cards()
        self._filter.blockSignals(True)
        self._filter.empty()
        self._filter.blockSignals(False)
        self._reload()

    def _on_article_focused(self) -> None:
        self._show_focus()

    def _on_changed(self, changes: Changes) -> None:
        project = self._session.project
        if project is None:
            return
        if changes.everything or changes.reviewers:
            # The scheme may be another one, or I am somebody else: my state on each card with me.
            self._delegate.set_scheme(project.labels)
            self._model.invalidate_all()
        ns = [project.article_n(article) for article in changes.articles]
        for n in (*ns, *map(project.article_n, changes.readings)):
            if n is not None:
                self._model.forget(n)
                self._stale.add(n)
        self._later.start()
        # A mark changes a card only; the list itself is read again when an article has come, gone or been renamed.
        other = changes.everything or any(n is None or self._model.index_of(n) < 0 for n in ns)
        if (other or (changes.articles and not changes.claims)) and self._fit_cards():
            self._model.invalidate_all()  # of how many editions each is one
        if other or self._filter.words:
            with self._table.quiet():
                self._model.update_ns(self._read_ns())
            self._show_counts()
            self._show_focus()

    def _fit_cards(self) -> bool:
        """Where there are editions cards have a line more, which says which one it is; whether there are any."""
        project = self._session.project
        some = project is not None and project.has_editions()
        if self._delegate.set_editions(some):
            self._table.fit_rows()
            return True
        return some

    def _on_counted(self, article: str) -> None:
        """Paint the card again whose article's sentences have been counted."""
        n = self._number(ArticleId(article))
        if n is not None:
            self._stale.add(n)
            self._later.start()

    def _on_stale(self) -> None:
        """Paint the cards again whose articles have changed."""
        for n in self._stale:
            self._model.invalidate(n)
        self._stale.clear()

    # Signals of own widgets

    def _on_private_changed(self, allowed: bool) -> None:
        self.allow_private = allowed
        self.private_changed.emit(allowed)

    def _on_row_chosen(self, n: int) -> None:
        row = self._model.row_at(self._model.index_of(n))
        if row is not None:
            self._session.focus_article(row.id)

    def _on_row_activated(self, n: int) -> None:
        self._on_row_chosen(n)
        self.reading_requested.emit()

    def _on_more(self) -> None:
        if self._filter.words:
            self._filter.empty()
            self.focus_filter()
        else:
            self.add_files()

    def _on_context_menu(self, at: QPoint) -> None:
        index = self._table.indexAt(at)
        if not index.isValid():  # from the keyboard, with the mouse elsewhere
            index = self._table.currentIndex()
            at = self._table.visualRect(index).center()
        if not index.isValid():
            return
        self._on_row_chosen(self._model.ns[index.row()])
        row, project = self._model.row_at(index.row()), self._session.project
        if row is None or project is None:
            return
        menu = QMenu(self)
        submit = self.tr("Reopen the article") if row.state == "submitted" else self.tr("Submit the article")
        for text, act, reads in (
            (self.tr("Show original"), self.originals.show_original, True),
            (self.tr("Edit details…"), self.edit_details, False),
            (submit, partial(self._session.check_ready, submit=True), False),
            (self.tr("Remove from the project"), self.remove_article, False),
        ):
            action = menu.addAction(text)
            action.triggered.connect(act)
            action.setEnabled(reads or not project.read_only)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._table.viewport().mapToGlobal(at))
