"""The sheet that lists what is left of an article before it is submitted; each row goes there."""

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.model import ClaimId
    from factcheck.project.readiness import Ready
    from factcheck.ui.session import Session

_MOST = 200  # rows of one kind: who has more than that left is not ready, and sees it
_LONGEST = 110  # code points of a row
_NARROWEST = 360  # pixels
_OPEN = 12  # rows of one kind up to which they are shown at once
_PLACE = Qt.ItemDataRole.UserRole
_PLACING = -1  # instead of a place: the list of claims that need placing
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Rows(QTreeWidget):
    """What is left, under a heading for each kind."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.itemDoubleClicked.connect(self._on_chosen)

    def lay_out(self, height: int) -> None:
        """Give all rows this height; open the short lists, so that every heading is in sight."""
        tops = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        for top in tops:
            if top is not None:
                top.setSizeHint(0, QSize(0, height))
                top.setExpanded(top.childCount() <= _OPEN or len(tops) == 1)

    def go_to_first(self) -> None:
        """Put the keyboard on the first thing that is left."""
        first = self.topLevelItem(0)
        if first is not None:
            row = first.child(0) if first.isExpanded() else None
            self.setCurrentItem(row or first)
        self.setFocus()

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            self.chosen.emit(place)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the row; the dialog's button is not meant."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self._on_chosen(item)
        else:
            super().keyPressEvent(event)


class ReadySheet(QDialog):
    """Opens as soon as there is something to show: progress first, for a giant text, then what is left."""

    submit_requested = Signal()
    reading_requested = Signal()
    placing_requested = Signal()
    """Show the claims of the edition before that need placing."""

    def __init__(self, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Ready check"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said = QLabel(self.tr("Looking through the article…"))
        self._said.setWordWrap(True)
        self._said.setMinimumWidth(_NARROWEST)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("How much of the article has been looked through"))
        self._rows = _Rows()
        self._rows.setAccessibleName(self.tr("What is left to do"))
        self._rows.chosen.connect(self._on_chosen)
        self._rows.hide()
        self._hint = QLabel(self.tr("Enter or a double click goes there."))
        self._hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._hint.hide()
        buttons = QDialogButtonBox()
        self._buttons = buttons
        self._submit = QPushButton(self)
        self._submit.setAutoDefault(False)
        self._submit.clicked.connect(self._on_submit)
        self._submit.hide()
        self._back = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        _name(self._back, self._back.text())
        self._back.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE)
        for part in (self._said, self._bar, self._rows, self._hint, buttons):
            column.addWidget(part)
        self.resize(600, 440 if session.article is not None else 200)

    def show_progress(self, share: float) -> None:
        """How much of a giant text has been looked through, from 0 to 1."""
        self._bar.setValue(int(share * 100))

    def show_ready(self, ready: "Ready", *, submitted: bool) -> None:
        """What is left. ``submitted``: the article is submitted already, so nothing is offered but the list."""
        self._bar.hide()
        self._said.setText(self._sentence(ready, submitted))
        if not ready:
            self._fill(ready)
        self._rows.setVisible(not ready)
        self._hint.setVisible(not ready)
        _name(self._submit, self.tr("Submit the article") if ready else self.tr("Submit anyway"))
        if not submitted:
            # Only now: a box of buttons takes a hidden one out of the keyboard's round for good.
            self._buttons.addButton(self._submit, QDialogButtonBox.ButtonRole.ActionRole)
            self._submit.show()
            for before, after in pairwise([self._rows, self._submit, self._back]):
                QWidget.setTabOrder(before, after)
        _name(self._back, self.tr("Close") if ready or submitted else self.tr("Go on checking"))
        if ready:
            self.adjustSize()
            (self._back if submitted else self._submit).setFocus()
            self._submit.setDefault(not submitted)
        else:
            self._rows.go_to_first()

    def _sentence(self, ready: "Ready", submitted: bool) -> str:
        if ready:
            if submitted:
                return self.tr("Nothing is left to do on this article, and you have submitted it.")
            return self.tr("Nothing is left to do on this article: it can be submitted.")
        if submitted:
            return self.tr("You have submitted this article. This was left:")
        return self.tr("Before you submit this article, look at what is left:")

    def _fill(self, ready: "Ready") -> None:
        project, article = self._session.project, self._session.article
        if project is None or article is None:
            return
        text = project.text(article)
        # What takes a sentence to say comes before what may be hundreds of rows.
        self._section(
            self.tr("%n claim(s) to be placed", "", len(ready.waiting)),
            [(self._claim(claim)[0], _PLACING) for claim in ready.waiting[:_MOST]],
            len(ready.waiting),
        )
        self._section(
            self.tr("%n claim(s) without evidence", "", len(ready.no_evidence)),
            [self._claim(claim) for claim in ready.no_evidence[:_MOST]],
            len(ready.no_evidence),
        )
        self._section(
            self.tr("%n claim(s) without a reason for the label", "", len(ready.no_reason)),
            [self._claim(claim) for claim in ready.no_reason[:_MOST]],
            len(ready.no_reason),
        )
        self._section(
            self.tr("%n figure(s) not marked", "", len(ready.unmarked)),
            [(self._figure(text, hit.start, hit.end), hit.start) for hit in ready.unmarked[:_MOST]],
            len(ready.unmarked),
        )
        self._section(
            self.tr("%n sentence(s) not looked at yet", "", len(ready.unread)),
            [(_cut(text[start : start + 2 * _LONGEST][: end - start]), start) for start, end in ready.unread[:_MOST]],
            len(ready.unread),
        )
        self._rows.lay_out(self.fontMetrics().height() + theme.SPACE)

    def _section(self, heading: str, rows: "Sequence[tuple[str, int | ClaimId]]", total: int) -> None:
        if not rows:
            return
        # Only a loaded translation knows the plural; the English of the source is completed here.
        heading = heading.replace("(s)", "" if total == 1 else "s")
        top = QTreeWidgetItem(self._rows, [heading])
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        top.setData(0, _PLACE, rows[0][1])
        for words, place in rows:
            row = QTreeWidgetItem(top, [words])
            row.setData(0, _PLACE, place)
        if total > len(rows):
            more = QTreeWidgetItem(top, [self.tr("and {count} more").format(count=f"{total - len(rows):,}")])
            more.setFlags(Qt.ItemFlag.NoItemFlags)

    def _claim(self, claim: "ClaimId") -> "tuple[str, ClaimId]":
        project = self._session.project
        if project is None:
            return "", claim
        found = project.claim(claim)
        label = project.labels.get(found.label)
        words = self.tr("{label}: “{quote}”").format(
            label=label.name if label else found.label, quote=_cut(found.quote)
        )
        return words, claim

    def _figure(self, text: str, start: int, end: int) -> str:
        """A figure, and the sentence it stands in."""
        from factcheck.core.sentences import sentence_at

        first, last = sentence_at(text, start)
        return f"{_cut(text[start:end])}  ·  {_cut(text[first : min(last, first + 2 * _LONGEST)])}"

    def _on_chosen(self, place: Any) -> None:
        """Close, and take the reader there."""
        session = self._session
        self.accept()
        if place == _PLACING:
            self.placing_requested.emit()
            return
        if isinstance(place, int):
            session.visit(place)
        else:
            session.focus_claim(place)
        self.reading_requested.emit()

    def _on_submit(self) -> None:
        self.accept()
        self.submit_requested.emit()


def _name(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
