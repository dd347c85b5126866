"""What came of many files: what could not be added and why, what was there already, what came in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.core.model import ArticleId
from factcheck.ui import theme
from factcheck.ui.language import said
from factcheck.ui.library.outcome import Entry, Summary
from factcheck.ui.order import in_order
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from factcheck.ui.session import Session

_CLOSE = QDialogButtonBox.StandardButton.Close
_ACTION = QDialogButtonBox.ButtonRole.ActionRole
_ARTICLE = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OPEN = 40  # rows of a group up to which it is shown at once; troubles always are
_NAMES = 0.32  # of the width

Row = tuple[str, str, str]
"""Name, what is said of it, and the article it leads to ("" for none)."""


class SummaryDialog(QDialog):
    """A sentence, and every file by what came of it; Enter or a double click goes to the article."""

    def __init__(self, session: "Session", summary: Summary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Articles added"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._groups = self._grouped(summary)
        sentence = QLabel(self.sentence(summary))
        sentence.setWordWrap(True)
        self._list = _Rows()
        self._list.setAccessibleName(self.tr("What came of each file"))
        self._list.fill(self._groups)
        self._list.chosen.connect(self._on_chosen)
        hint = Tinted("muted", self.tr("Enter or a double click shows an article."))
        hint.setVisible(bool(summary.added or summary.known))
        buttons = QDialogButtonBox(_CLOSE)
        copy = buttons.addButton(self.tr("&Copy"), _ACTION)
        copy.setAccessibleName(self.tr("Copy the list"))
        copy.clicked.connect(self._on_copy)
        copy.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * (theme.SPACE_LARGE,))
        column.setSpacing(theme.SPACE)
        column.addWidget(sentence)
        column.addWidget(self._list, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        in_order(column)
        self.resize(860, 520)
        self._list.setFocus()

    def sentence(self, summary: Summary) -> str:
        """How many came in and how many did not."""
        count = len(summary.added)
        parts = [self.tr("%n article(s) added", "", count).replace("(s)", "" if count == 1 else "s")]
        parts[0] = parts[0].replace(str(count), f"{count:,}", 1)
        if summary.known:
            parts.append(self.tr("{count} already in the project").format(count=f"{len(summary.known):,}"))
        if summary.failures:
            parts.append(self.tr("{count} not added").format(count=f"{len(summary.failures):,}"))
        if summary.unread:
            parts.append(self.tr("stopped before {count} more").format(count=f"{summary.unread:,}"))
        return "; ".join(parts) + "."

    def text(self) -> str:
        """The whole list as it is copied."""
        parts = []
        for heading, rows in self._groups:
            lines = [f"    {name}: {words}" if words else f"    {name}" for name, words, _article in rows]
            parts.append("\n".join([heading, *lines]))
        return "\n\n".join(parts)

    def _grouped(self, summary: Summary) -> list[tuple[str, list[Row]]]:
        """Each file by what came of it, troubles first."""
        ids = {entry.name: entry.article for entry in summary.added}
        failed = [
            (failure.name, f"{said(failure.error.message)} {said(failure.error.hint)}".strip(), "")
            for failure in summary.failures
        ]
        noted = [(name, said(note), str(ids.get(name, ""))) for name, note in summary.noted]
        known = [(entry.name, self._title(entry), str(entry.article)) for entry in summary.known]
        added = [(entry.name, self._title(entry), str(entry.article)) for entry in summary.added]
        found = (
            (self.tr("Not added"), failed),
            (self.tr("Look at these"), noted),
            (self.tr("Already in the project"), known),
            (self.tr("Added"), added),
        )
        return [(heading, rows) for heading, rows in found if rows]

    def _title(self, entry: Entry) -> str:
        project = self._session.project
        if entry.title or project is None or project.article_n(entry.article) is None:
            return entry.title
        return project.article(entry.article).title

    def _on_chosen(self, article: str) -> None:
        self._session.focus_article(ArticleId(article))
        self.accept()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())


class _Rows(QTreeWidget):
    """Files under a heading for each thing that came of them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.itemDoubleClicked.connect(self._on_item)

    def fill(self, groups: list[tuple[str, list[Row]]]) -> None:
        """Show these groups; long ones of good news are closed at first."""
        muted = theme.current().colour("muted")
        row_size = QSize(0, self.fontMetrics().lineSpacing() + theme.SPACE)
        for place, (heading, rows) in enumerate(groups):
            top = QTreeWidgetItem(self, [f"{heading} ({len(rows):,})"])
            top.setFirstColumnSpanned(True)
            font = self.font()
            font.setBold(True)
            top.setFont(0, font)
            top.setSizeHint(0, row_size)  # uniform: the first row's height is everybody's
            for name, words, article in rows:
                item = QTreeWidgetItem(top, [name, words.replace("\n", " ")])
                item.setToolTip(0, name)
                item.setToolTip(1, words)
                item.setForeground(1, muted)
                item.setData(0, _ARTICLE, article)
            top.setExpanded(len(rows) <= _OPEN or place == 0)
        first = self.topLevelItem(0)
        if first is not None and (row := first.child(0)) is not None:
            self.setCurrentItem(row)

    def _on_item(self, item: QTreeWidgetItem) -> None:
        if article := item.data(0, _ARTICLE):
            self.chosen.emit(article)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the article, or closes the list where there is none."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None and item.data(0, _ARTICLE):
            self._on_item(item)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names take a share of the width; what is said of them has the rest."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self.setColumnWidth(0, round(width * _NAMES))
        self.setColumnWidth(1, width - round(width * _NAMES))
