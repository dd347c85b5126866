"""The three columns of an open project: library, reading column, claims. They meet in the session only."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from factcheck.ui.claims.panel import ClaimsPanel
from factcheck.ui.library.panel import LibraryPanel
from factcheck.ui.messages import MessageBar
from factcheck.ui.order import one_after_another
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session

_WIDTHS = (250, 700, 370)
_USUAL_PIXELS = 13


class Desk(QSplitter):
    """Lays out the columns and passes on what is meant for one of them."""

    def __init__(self, session: Session, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self.library = LibraryPanel(session)
        self.reading = ReadingPanel(session)
        self.claims = ClaimsPanel(session)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(messages)
        column.addWidget(self.reading, 1)
        self._panes: tuple[QWidget, ...] = (self.library, middle, self.claims)
        for pane, stretch in zip(self._panes, (0, 1, 0), strict=True):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), stretch)
        one_after_another([*self._panes, *(self.handle(place) for place in range(self.count()))])
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setSizes(self._widths())
        self.claims.edit_requested.connect(self.claims.edit_claim)
        self.library.reading_requested.connect(self.focus_reading)
        self.claims.reading_requested.connect(self.focus_reading)
        self.claims.compare_requested.connect(self.compare_editions)
        self.reading.compare_requested.connect(self.compare_editions)

    def _widths(self) -> list[int]:
        """Widths at first: as much wider than usual as the letters are larger, and still room to read."""
        larger = max(1.0, QFontInfo(self.font()).pixelSize() / _USUAL_PIXELS)
        return [round(_WIDTHS[0] * min(larger, 1.2)), _WIDTHS[1], round(_WIDTHS[2] * min(larger, 1.35))]

    def restore(self, columns: QByteArray) -> None:
        """Give the columns the widths they had; nothing when none are remembered."""
        if not columns.isEmpty():
            self.restoreState(columns)

    def focus_reading(self) -> None:
        """Put the keyboard into the article."""
        self.reading.focus_text()

    def next_pane(self, step: int) -> None:
        """Put the keyboard into the column ``step`` further on, round and round."""
        entries = (self.library.focus_list, self.focus_reading, self.claims.focus_list)
        focus = QApplication.focusWidget()
        here = [i for i, pane in enumerate(self._panes) if focus is not None and pane.isAncestorOf(focus)]
        entries[(here[0] + step) % len(entries) if here else 1]()

    def compare_editions(self, claim: str | None = None) -> None:
        """Show the article in focus beside the edition before it, or the one behind it; at a claim if one is named."""
        from factcheck.core.model import ClaimId
        from factcheck.errors import InputError
        from factcheck.ui.editions.compare import CompareView
        from factcheck.ui.editions.pair import two_editions

        project, article = self._session.project, self._session.article
        if project is None or article is None:
            return
        pair = two_editions(project, article)
        if pair is None:
            said = self.tr("This article has no other edition yet.")
            hint = self.tr("Add its newer text, from a file, an address or a paste, as a “new edition” of it.")
            self._session.failed.emit(InputError(said, hint))
            return
        view = next(iter(self.window().findChildren(CompareView)), None)
        if view is None:
            view = CompareView(self._session, *pair, self.window())
            view.reading_requested.connect(self._on_reading_requested)
            view.show()
        elif view.editions != pair:
            view.compare(*pair)
        if claim is not None:
            view.show_claim(ClaimId(claim))
        view.raise_()
        view.activateWindow()

    def _on_reading_requested(self) -> None:
        self.window().activateWindow()
        self.focus_reading()
