"""The claims panel: the current article's claims in text order, a filter, and the editor below them.

Each part is built when it is first needed: the list with the first article, the editor with the first claim.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from factcheck.ui.claims.chips import Tinted
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.ui.claims.claim_list import ClaimList
    from factcheck.ui.claims.editor import ClaimEditor


class ClaimsPanel(QWidget):
    """List of claims above, editor of the claim in focus below."""

    edit_requested = Signal()
    """Enter on a card: the claim in focus is to be edited (``edit_claim`` does it)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session = session
        self._list: ClaimList | None = None
        self._editor: ClaimEditor | None = None
        self._splitter: QSplitter | None = None
        self._nothing = Tinted("muted", "", self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(24)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._nothing)
        session.project_opened.connect(self._show_what_there_is)
        session.article_focused.connect(self._show_what_there_is)
        session.claim_focused.connect(self._on_claim_focused)
        self._show_what_there_is()

    def focus_filter(self) -> None:
        """Put the keyboard into the words box of the filter."""
        if self._list is not None and self._list.filter.isVisible():
            self._list.filter.focus_words()

    def focus_list(self) -> None:
        """Put the keyboard into the list of claims; without one, into the panel itself."""
        shown = self._list is not None and self._list.isVisible() and self._list.focus_cards()
        if not shown:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_keyboard(self) -> bool:
        """Whether somebody is working in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def edit_claim(self) -> None:
        """Put the keyboard into the editor of the claim in focus."""
        if (editor := self._need_editor()) is not None:
            editor.focus_first()

    def commit_pending(self) -> bool:
        """Save what is typed in the editor; False when something could not be saved and is still there."""
        return self._editor is None or self._editor.commit_pending()

    def add_evidence_from_clipboard(self) -> None:
        """Add evidence to the claim in focus, from the address in the clipboard when there is one."""
        if (editor := self._need_editor()) is not None:
            editor.add_evidence_from_clipboard()

    def _show_what_there_is(self) -> None:
        if self._session.project is None:
            self._nothing.setText(self.tr("Open or create a project to see its claims here."))
        else:
            self._nothing.setText(self.tr("Choose an article to see its claims here."))
        some = self._session.project is not None and self._session.article is not None
        if some:
            self._need_list()
        if self._splitter is not None:
            self._splitter.setVisible(some)
        self._nothing.setVisible(not some)

    def _need_list(self) -> None:
        if self._list is None:
            from factcheck.ui.claims.claim_list import ClaimList

            self._list = ClaimList(self._session, self)
            self._list.edit_requested.connect(self.edit_requested)
            self._splitter = QSplitter(Qt.Orientation.Vertical, self)
            self._splitter.setChildrenCollapsible(False)
            self._splitter.addWidget(self._list)
            self._rows.addWidget(self._splitter)

    def _need_editor(self) -> "ClaimEditor | None":
        """The editor, built if need be; None while no claim is in focus."""
        if self._session.claim is None or self._splitter is None or self._list is None:
            return None
        if self._editor is None:
            from factcheck.ui.claims.editor import ClaimEditor

            # A child of the splitter from the start: each later move would style all its widgets again.
            self._editor = ClaimEditor(self._session, self._splitter)
            self._splitter.setStretchFactor(0, 2)
            self._splitter.setStretchFactor(1, 3)
            height = self._splitter.height()
            self._splitter.setSizes([height * 9 // 20, height * 11 // 20])
            self._list.keep_current_visible()
        return self._editor

    def _on_claim_focused(self) -> None:
        if self._session.claim is not None and self._editor is None:
            # The editor is heavy: first let the card be painted.
            QTimer.singleShot(0, self, self._need_editor)
