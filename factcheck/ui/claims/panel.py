"""The claims panel: the current article's claims, or what is not marked yet, and the editor below them.

Each part is built when it is first needed: the list with the first article, the editor with the first claim, the
list of what is not marked yet when somebody first asks for it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from factcheck.ui.claims.tabs import QuietTabs
from factcheck.ui.order import one_after_another
from factcheck.ui.session import Session
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from factcheck.core.model import Changes
    from factcheck.ui.claims.checkable_list import CheckableList
    from factcheck.ui.claims.claim_list import ClaimList
    from factcheck.ui.claims.editor import ClaimEditor
    from factcheck.ui.claims.placing_list import PlacingList


CLAIMS, CHECKABLE, PLACING = 0, 1, 2
"""The lists, by the place of their tab; the last one is there only while something needs placing."""


class ClaimsPanel(QWidget):
    """List of claims, or of what is not marked yet, above; editor of the claim in focus below."""

    edit_requested = Signal()
    """Enter on a card: the claim in focus is to be edited (``edit_claim`` does it)."""
    compare_requested = Signal(str)
    """Show both editions, at this claim of the edition before."""
    reading_requested = Signal()
    """Enter on a sentence not marked yet: the keyboard should go to the article's text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claims"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._session = session
        self._list: ClaimList | None = None
        self._editor: ClaimEditor | None = None
        self._checkable: CheckableList | None = None
        self._placing: PlacingList | None = None
        self._placed_all = False  # the tab went because nothing was left in it: undo shows it again
        self._splitter: QSplitter | None = None
        self._lists: QStackedWidget | None = None
        self._nothing = Tinted("muted", "", self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(24)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._make_tabs())
        self._rows.addWidget(self._nothing)
        session.project_opened.connect(self._show_what_there_is)
        session.article_focused.connect(self._show_what_there_is)
        session.claim_focused.connect(self._on_claim_focused)
        session.changed.connect(self._on_changed)
        # What needs placing is counted once the article is on the screen.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._count_placing)
        session.project_opened.connect(self._on_article)
        session.article_focused.connect(self._on_article)
        self._show_what_there_is()

    def focus_filter(self) -> None:
        """Put the keyboard into the words box of the filter of claims."""
        self._tabs.setCurrentIndex(CLAIMS)
        if self._list is not None and self._list.filter.isVisible():
            self._list.filter.focus_words()

    def focus_list(self) -> None:
        """Put the keyboard into the list that is shown; without one, into the panel itself."""
        shown = (self._list, self._checkable, self._placing)[max(0, self._tabs.currentIndex())]
        if shown is None or not shown.isVisible() or not shown.focus_cards():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_keyboard(self) -> bool:
        """Whether somebody is working in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_checkable(self) -> None:
        """Show what is not marked yet and put the keyboard there; from there, back to the claims."""
        if self._session.article is None:
            return
        there = self._checkable is not None and self._checkable.isAncestorOf(QApplication.focusWidget() or self)
        self._tabs.setCurrentIndex(CLAIMS if there else CHECKABLE)
        if there and self._list is not None and self._session.claim is None and self._list.table.isVisible():
            # Only back to the list: the reader stays on the sentence, whichever claim comes first.
            self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_list()

    def next_unmarked(self, step: int) -> None:
        """Go to the next (``step`` +1) or previous sentence of the article with something not marked yet."""
        if self._session.article is not None:
            self._need_checkable().next_unmarked(step)

    def show_placing(self) -> None:
        """Show the claims that need placing and put the keyboard there; from there, back to the claims."""
        self._count_placing()
        if self._tabs.count() <= PLACING:
            self._session.announced.emit(self.tr("No claim needs placing in this article."))
            return
        there = self._placing is not None and self._placing.isAncestorOf(QApplication.focusWidget() or self)
        self._tabs.setCurrentIndex(CLAIMS if there else PLACING)
        self.focus_list()

    def place_here(self) -> None:
        """Put the claim that is chosen among those that need placing on the selection, or on the sentence."""
        if self._can_place() and self._placing is not None:
            self._placing.place_here()

    def passage_gone(self) -> None:
        """Note that the passage of the claim chosen among those that need placing is gone."""
        if self._can_place() and self._placing is not None:
            self._placing.say_gone()

    def _can_place(self) -> bool:
        """Whether a claim is chosen to be placed; else the list of them is shown, if there are any."""
        shown = self._tabs.count() > PLACING and self._tabs.currentIndex() == PLACING
        if not shown or self._placing is None or self._placing.current is None:
            self.show_placing()
            return False
        return True

    def edit_claim(self) -> None:
        """Put the keyboard into the editor of the claim in focus."""
        if (editor := self._need_editor()) is not None:
            editor.focus_first()

    def commit_pending(self) -> bool:
        """Save what is typed in the editor; False when something could not be saved and is still there."""
        return self._editor is None or self._editor.commit_pending()

    def add_evidence_from_clipboard(self) -> None:
        """Add evidence to the claim in focus, from the address in the clipboard when there is one."""
        if self._session.claim is None:
            self._session.announced.emit(self.tr("Label the sentence first: evidence belongs to a claim."))
        elif (editor := self._need_editor()) is not None:
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
        self._tabs.setVisible(some)
        self._nothing.setVisible(not some)

    def _make_tabs(self) -> QuietTabs:
        self._tabs = QuietTabs(self)
        self._tabs.setAccessibleName(self.tr("Lists of the article"))
        self._tabs.addTab(self.tr("Claims"))
        self._tabs.addTab(self.tr("Not marked yet"))
        self._tabs.setTabToolTip(CHECKABLE, self.tr("What is checkable in the article and not marked yet"))
        self._tabs.currentChanged.connect(self._on_tab)
        return self._tabs

    def _on_tab(self, tab: int) -> None:
        if self._lists is None or self._list is None:
            return
        shown = {CHECKABLE: self._need_checkable, PLACING: self._need_placing}.get(tab)
        self._lists.setCurrentWidget(shown() if shown is not None else self._list)
        if self._editor is not None:
            # A claim that needs placing is in another edition: there is nothing of it to edit here.
            self._editor.setVisible(tab != PLACING)
        if tab != PLACING:
            self._placed_all = False

    def _on_counted(self, count: int) -> None:
        name = (
            self.tr("Not marked yet ({count})").format(count=f"{count:,}") if count >= 0 else self.tr("Not marked yet")
        )
        if name != self._tabs.tabText(CHECKABLE):
            self._tabs.setTabText(CHECKABLE, name)

    def _need_checkable(self) -> "CheckableList":
        if self._checkable is None:
            from factcheck.ui.claims.checkable_list import CheckableList

            self._checkable = CheckableList(self._session, self)
            self._checkable.hide()
            self._checkable.counted.connect(self._on_counted)
            self._checkable.reading_requested.connect(self.reading_requested)
            if self._lists is not None:
                self._lists.addWidget(self._checkable)
        return self._checkable

    def _need_placing(self) -> "PlacingList":
        if self._placing is None:
            from factcheck.ui.claims.placing_list import PlacingList

            self._placing = PlacingList(self._session, self)
            self._placing.compare_requested.connect(self.compare_requested)
            if self._lists is not None:
                self._lists.addWidget(self._placing)
        return self._placing

    def _count_placing(self) -> None:
        """Show the tab of what needs placing, with how much that is, as long as there is something."""
        self._later.stop()
        project, article = self._session.project, self._session.article
        counts: dict[str, int] = {}
        if project is not None and article is not None and project.article_n(article) is not None:
            counts = project.carrying_counts(article)
        waiting, gone = counts.get("waiting", 0), counts.get("gone", 0)
        there, shown = self._tabs.count() > PLACING, self._tabs.currentIndex() == PLACING
        if not waiting + gone:
            if there:
                keyboard = self.has_keyboard()
                if shown:
                    self._tabs.setCurrentIndex(CLAIMS)
                self._tabs.removeTab(PLACING)
                self._placed_all = shown
                if shown and keyboard:
                    self.focus_list()
            return
        if waiting:
            name = self.tr("Needs placing ({count})").format(count=f"{waiting:,}")
        else:
            name = self.tr("Passage gone ({count})").format(count=f"{gone:,}")
        if not there:
            self._tabs.addTab(name)
            self._tabs.setTabToolTip(PLACING, self.tr("Claims of the edition before that have no place in this one"))
            if self._placed_all:
                self._tabs.setCurrentIndex(PLACING)
        elif name != self._tabs.tabText(PLACING):
            self._tabs.setTabText(PLACING, name)

    def _need_list(self) -> None:
        if self._list is None:
            from factcheck.ui.claims.claim_list import ClaimList

            self._list = ClaimList(self._session, self)
            self._list.edit_requested.connect(self.edit_requested)
            self._splitter = QSplitter(Qt.Orientation.Vertical, self)
            self._splitter.setChildrenCollapsible(False)
            self._lists = QStackedWidget(self._splitter)
            self._lists.addWidget(self._list)
            self._splitter.addWidget(self._lists)
            self._rows.addWidget(self._splitter)

    def _need_editor(self) -> "ClaimEditor | None":
        """The editor, built if need be; None while no claim is in focus."""
        if self._session.claim is None or self._splitter is None or self._list is None:
            return None
        if self._editor is None:
            from factcheck.ui.claims.editor import ClaimEditor

            # A child of the splitter from the start: each later move would style all its widgets again.
            self._editor = ClaimEditor(self._session, self._splitter)
            one_after_another([self._list, self._editor, self._splitter.handle(1)])
            self._splitter.setStretchFactor(0, 2)
            self._splitter.setStretchFactor(1, 3)
            height = self._splitter.height()
            self._splitter.setSizes([height * 9 // 20, height * 11 // 20])
            self._list.keep_current_visible()
            self._editor.setVisible(self._tabs.currentIndex() != PLACING)
        return self._editor

    def _on_claim_focused(self) -> None:
        if self._session.claim is not None and self._editor is None:
            # The editor is heavy: first let the card be painted.
            QTimer.singleShot(0, self, self._need_editor)

    def _on_article(self) -> None:
        self._placed_all = False
        if self._placing is not None:
            self._placing.forget()
        if self._tabs.count() > PLACING:
            self._tabs.removeTab(PLACING)
        self._later.start()

    def _on_changed(self, changes: "Changes") -> None:
        if not (changes.everything or changes.reviewers or self._session.article in changes.articles):
            return
        if self._placing is not None:
            self._placing.reload()
        self._count_placing()
