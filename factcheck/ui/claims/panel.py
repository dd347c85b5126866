"""The claims panel: the current article's claims in text order, a filter, and the editor below them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from factcheck.core.model import Changes
from factcheck.ui.cards import CardTable
from factcheck.ui.claims.card import ClaimDelegate
from factcheck.ui.claims.chips import Tinted
from factcheck.ui.claims.filters import Filter, FilterBar
from factcheck.ui.paging import PagedModel
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.ui.claims.editor import ClaimEditor


class ClaimsPanel(QWidget):
    """List of claims above, editor of the claim in focus below; the editor is built when first needed."""

    edit_requested = Signal()
    """Enter on a card: the claim in focus is to be edited (``edit_claim`` does it)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims"))
        self._session = session
        self._editor: ClaimEditor | None = None
        self._own_focus = False
        self._model = PagedModel(self._fetch, self._describe, self)
        self._delegate = ClaimDelegate(self._model, self)
        self._table = CardTable(self._model, self._delegate, self)
        self._table.setAccessibleName(self.tr("Claims in text order"))
        self._filter = FilterBar(self)
        self._lay_out()
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_activated.connect(self._on_row_activated)
        self._filter.filter_changed.connect(self._on_filter_changed)
        session.changed.connect(self._on_changed)
        session.project_opened.connect(self._on_project_opened)
        session.article_focused.connect(self._on_article_focused)
        session.claim_focused.connect(self._on_claim_focused)
        self._on_project_opened()

    def focus_filter(self) -> None:
        """Put the keyboard into the words box of the filter."""
        if self._filter.isVisible():
            self._filter.focus_words()

    def focus_list(self) -> None:
        """Put the keyboard into the list of claims."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_claim(self) -> None:
        """Put the keyboard into the editor of the claim in focus."""
        if self._session.claim is not None:
            self._need_editor().focus_first()

    def commit_pending(self) -> bool:
        """Save what is typed in the editor; False when something could not be saved and is still there."""
        return self._editor is None or self._editor.commit_pending()

    def add_evidence_from_clipboard(self) -> None:
        """Add evidence to the claim in focus, from the address in the clipboard when there is one."""
        if self._session.claim is not None:
            self._need_editor().add_evidence_from_clipboard()

    def _lay_out(self) -> None:
        self._empty = QWidget(self)
        self._empty_words = Tinted("muted", "", self._empty)
        self._empty_words.setWordWrap(True)
        self._empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_button = QPushButton(self.tr("Clear filter"), self._empty)
        self._empty_button.setAccessibleName(self._empty_button.text())
        self._empty_button.clicked.connect(self._filter.clear)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._empty_words)
        column.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        upper = QWidget(self)
        rows = QVBoxLayout(upper)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._filter)
        rows.addWidget(self._stack, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(upper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _need_editor(self) -> "ClaimEditor":
        if self._editor is None:
            from factcheck.ui.claims.editor import ClaimEditor

            self._editor = ClaimEditor(self._session, self)
            self._splitter.addWidget(self._editor)
            self._splitter.setStretchFactor(0, 2)
            self._splitter.setStretchFactor(1, 3)
            height = self._splitter.height()
            self._splitter.setSizes([height * 2 // 5, height * 3 // 5])
            self._keep_current_visible()
        return self._editor

    # What the list shows

    def _fetch(self, ns: Any) -> Any:
        project = self._session.project
        return [] if project is None else project.claim_rows(ns)

    def _describe(self, row: Any) -> str:
        return self._delegate.describe(row)

    def _read_ns(self) -> tuple[list[int], int]:
        """Numbers to show, and how many claims the article has without the filter."""
        project, article = self._session.project, self._session.article
        if project is None or article is None:
            return [], 0
        wanted = self._filter.filter
        ns = project.claim_ns(article, labels=wanted.labels, reviewers=wanted.reviewers, words=wanted.words)
        total = len(ns) if wanted == Filter() else len(project.claim_ns(article))
        return ns, total

    def _show_choices(self) -> None:
        project = self._session.project
        if project is not None:
            reviewers = project.reviewers()
            self._delegate.set_scheme(project.labels, len(reviewers) > 1)
            self._filter.set_choices(project.labels, reviewers)

    def _show_counts(self, total: int) -> None:
        shown = len(self._model.ns)
        self._filter.set_count(shown, total)
        self._filter.setVisible(total > 0)
        self._stack.setCurrentWidget(self._table if shown else self._empty)
        if not shown:
            self._empty_words.setText(self._empty_sentence(total))
            self._empty_button.setVisible(total > 0)

    def _empty_sentence(self, total: int) -> str:
        project = self._session.project
        if project is None:
            return self.tr("Open or create a project to see its claims here.")
        if self._session.article is None:
            return self.tr("Choose an article to see its claims here.")
        if total:
            return self.tr("None of this article’s claims matches the filter.")
        if project.read_only:
            return self.tr("Nobody has marked a claim in this article yet.")
        keys = [label.shortcut for label in project.labels.labels]
        listed = self.tr("{first} or {last}").format(first=", ".join(keys[:-1]), last=keys[-1])
        return self.tr("No claims yet. Select a passage and press {keys}.").format(
            keys=listed if len(keys) > 1 else keys[0]
        )

    def _show_focus(self, scroll: bool) -> None:
        """Make the focused claim's card the current one; say so when the filter hides it."""
        project, claim = self._session.project, self._session.claim
        n = project.claim_n(claim) if project is not None and claim is not None else None
        stays = n is not None and not scroll and n == self._table.current_n()
        found = stays or self._table.select(n)
        hidden = n is not None and not found
        self._filter.set_remark(self.tr("The filter hides the claim in focus.") if hidden else "")

    def _keep_current_visible(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            # The table gets its new height when the event loop next lays out.
            QTimer.singleShot(0, self._table, self._scroll_to_current)

    def _scroll_to_current(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            self._table.scrollTo(index)

    def _reload(self) -> None:
        ns, total = self._read_ns()
        with self._table.quiet():
            self._model.set_ns(ns)
        self._show_counts(total)
        self._show_focus(scroll=True)

    # Signals of the session

    def _on_project_opened(self) -> None:
        self._show_choices()
        self._reload()

    def _on_article_focused(self) -> None:
        self._reload()
        self._table.scrollToTop()

    def _on_changed(self, changes: Changes) -> None:
        project = self._session.project
        if project is None:
            return
        if changes.everything or changes.reviewers:
            self._show_choices()
            self._model.invalidate_all()
        for claim in changes.claims:
            n = project.claim_n(claim)
            if n is not None:
                self._model.invalidate(n)
        ns, total = self._read_ns()
        with self._table.quiet():
            self._model.update_ns(ns)
        self._show_counts(total)
        self._show_focus(scroll=False)

    def _on_claim_focused(self) -> None:
        self._show_focus(scroll=True)
        if not self._own_focus and (n := self._table.current_n()) is not None:
            self._table.flash(n)
        if self._session.claim is not None and self._editor is None:
            # The editor is heavy: first let the card be painted.
            QTimer.singleShot(0, self, self._on_editor_needed)

    def _on_editor_needed(self) -> None:
        if self._session.claim is not None:
            self._need_editor()

    # Signals of own widgets

    def _on_row_chosen(self, n: int) -> None:
        project = self._session.project
        if project is None:
            return
        self._own_focus = True
        try:
            for row in project.claim_rows([n]):
                self._session.focus_claim(row.id)
        finally:
            self._own_focus = False

    def _on_row_activated(self, n: int) -> None:
        self._on_row_chosen(n)
        self.edit_requested.emit()

    def _on_filter_changed(self) -> None:
        self._reload()
