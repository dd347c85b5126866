"""The list of claims: filter, cards in text order, and what to do when there is nothing to show."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from factcheck.core.model import Changes
from factcheck.ui.cards import CardTable
from factcheck.ui.claims.card import ClaimDelegate
from factcheck.ui.claims.filters import FilterBar
from factcheck.ui.claims.model import ClaimModel
from factcheck.ui.session import Session
from factcheck.ui.tinted import Tinted


class ClaimList(QWidget):
    """The current article's claims as cards; choosing one focuses it, Enter asks to edit it."""

    edit_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._own_focus = False
        self.filter = FilterBar(self)
        self._model = ClaimModel(session, self)
        self._delegate = ClaimDelegate(self._model, self)
        self._model.set_describe(self._delegate.describe)
        self.table = CardTable(self._model, self._delegate, self)
        self.table.setAccessibleName(self.tr("Claims in text order"))
        self._lay_out()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_row_activated)
        self.filter.filter_changed.connect(self._on_filter_changed)
        session.changed.connect(self._on_changed)
        session.project_opened.connect(self._on_project_opened)
        session.article_focused.connect(self._on_article_focused)
        session.claim_focused.connect(self._on_claim_focused)
        self._on_project_opened()

    def focus_cards(self) -> bool:
        """Put the keyboard into the cards, or into the filter that hides them all; False when there is neither."""
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.filter.isVisible():
            self.filter.focus_words()
        else:
            return False
        return True

    def keep_current_visible(self) -> None:
        """Scroll to the current card once the list has been given another height."""
        QTimer.singleShot(0, self, self._scroll_to_current)

    def _lay_out(self) -> None:
        self._empty = QWidget(self)
        self._empty_words = Tinted("muted", "", self._empty)
        self._empty_words.setWordWrap(True)
        self._empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_button = QPushButton(self.tr("Clear filter"), self._empty)
        self._empty_button.setAccessibleName(self._empty_button.text())
        self._empty_button.clicked.connect(self.filter.clear)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._empty_words)
        column.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.filter)
        rows.addWidget(self._stack, 1)

    # What is shown

    def _show_choices(self) -> None:
        project = self._session.project
        if project is not None:
            reviewers = project.reviewers()
            self._delegate.set_scheme(project.labels, len(reviewers) > 1)
            self.filter.set_choices(project.labels, reviewers)

    def _show_counts(self) -> None:
        shown, total = self._model.shown, self._model.total
        self.filter.set_count(shown, total)
        self.filter.setVisible(total > 0)
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        if not shown:
            self._empty_words.setText(self._empty_sentence(total))
            self._empty_button.setVisible(total > 0)

    def _empty_sentence(self, total: int) -> str:
        project = self._session.project
        if total:
            return self.tr("None of this article’s claims matches the filter.")
        if project is None or project.read_only:
            return self.tr("Nobody has marked a claim in this article yet.")
        keys = [label.shortcut for label in project.labels.labels]
        listed = self.tr("{first} or {last}").format(first=", ".join(keys[:-1]), last=keys[-1])
        return self.tr(
            "No claims yet.\nPress {keys} for the sentence you are on, or for what you have selected."
        ).format(keys=listed if len(keys) > 1 else keys[0])

    def _show_focus(self, scroll: bool) -> None:
        """Make the focused claim's card the current one; say so when the filter hides it."""
        project, claim = self._session.project, self._session.claim
        n = project.claim_n(claim) if project is not None and claim is not None else None
        stays = n is not None and not scroll and n == self.table.current_n()
        found = stays or self.table.select(n)
        hidden = n is not None and not found
        self.filter.set_remark(self.tr("The filter hides the claim in focus.") if hidden else "")

    def _scroll_to_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.table.scrollTo(index)

    # Signals of the session

    def _on_project_opened(self) -> None:
        self._show_choices()
        self._on_article_focused()

    def _fit_cards(self) -> None:
        """In a later edition cards have a line more: how their claim was carried over."""
        project, article = self._session.project, self._session.article
        later = False
        if project is not None and article is not None and project.has_editions():  # cheap: it is asked at each act
            later = project.edition_of(article) is not None
        self.filter.offer_changed(later)
        if self._delegate.set_carried(later):
            self.table.fit_rows()

    def _on_article_focused(self) -> None:
        self._fit_cards()
        with self.table.quiet():
            self._model.reload(self.filter.filter)
        self._show_counts()
        self.table.scrollToTop()
        self._show_focus(scroll=True)

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything or changes.reviewers:
            self._show_choices()
        if self._session.article in changes.articles:
            self._fit_cards()
        with self.table.quiet():
            self._model.follow(changes)
        self._show_counts()
        self._show_focus(scroll=False)

    def _on_claim_focused(self) -> None:
        self._show_focus(scroll=True)
        if not self._own_focus and (n := self.table.current_n()) is not None:
            self.table.flash(n)

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
        with self.table.quiet():
            self._model.narrow(self.filter.filter)
        self._show_counts()
        self._show_focus(scroll=True)
