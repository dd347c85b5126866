"""The filter of the claims panel: words, labels, reviewer, and how many claims are left."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.core.labels import LabelScheme
from factcheck.core.model import Reviewer, ReviewerId
from factcheck.ui.claims.chips import LabelChip
from factcheck.ui.claims.word_chip import WordChip
from factcheck.ui.flow import FlowLayout
from factcheck.ui.tinted import Tinted

_PAUSE_MS = 100
CHANGED = "changed"
"""How a claim was carried over that reads differently now."""


class Filter(NamedTuple):
    """What is looked for; empty parts let everything through."""

    labels: tuple[str, ...] = ()
    reviewers: tuple[ReviewerId, ...] = ()
    words: str = ""
    carried: tuple[str, ...] = ()
    """How claims came from the edition before: states of :data:`~factcheck.core.model.CARRIED`."""


class WordsBox(QLineEdit):
    """A line to filter by: Escape empties it before it does anything else, Enter filters at once."""

    entered = Signal()

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's shortcut as long as there are words to clear."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, Enter filters, the rest edits."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Words box, label chips, reviewer box and the count."""

    filter_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme = LabelScheme("", ())
        self._chips: list[LabelChip] = []
        self._last = Filter()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_changed)
        self._build()

    @property
    def filter(self) -> Filter:
        """What is looked for now."""
        who = self._reviewer.currentData()
        return Filter(
            tuple(chip.label.key for chip in self._chips if chip.isChecked()),
            (who,) if who else (),
            self._words.text().strip(),
            (CHANGED,) if self._changed.isChecked() else (),
        )

    def is_on(self) -> bool:
        """Whether anything is filtered out."""
        return self.filter != Filter()

    def focus_words(self) -> None:
        """Put the keyboard into the words box."""
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def clear(self) -> None:
        """Let everything through."""
        self._words.clear()
        for chip in self._chips:
            chip.setChecked(False)
        self._changed.setChecked(False)
        self._reviewer.setCurrentIndex(0)
        self._on_changed()

    def set_choices(self, scheme: LabelScheme, reviewers: Sequence[Reviewer]) -> None:
        """Offer these labels and, when there are several, these reviewers; what is chosen stays chosen."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._make_chips()
        known = [self._reviewer.itemData(i) for i in range(1, self._reviewer.count())]
        names = [self._reviewer.itemText(i) for i in range(1, self._reviewer.count())]
        if [(r.id, r.name) for r in reviewers] != list(zip(known, names, strict=True)):
            chosen = self._reviewer.currentData()
            self._reviewer.clear()
            self._reviewer.addItem(self.tr("All reviewers"), "")
            for reviewer in reviewers:
                self._reviewer.addItem(reviewer.name, reviewer.id)
            self._reviewer.setCurrentIndex(max(0, self._reviewer.findData(chosen)))
        self._reviewer.setVisible(len(reviewers) > 1)

    def offer_changed(self, offered: bool) -> None:
        """Let somebody ask for claims that read differently now, or (in a first edition) not."""
        if not offered and self._changed.hasFocus():
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would go on into the cards, and choose one
        self._changed.setVisible(offered)
        if not offered and self._changed.isChecked():
            self._changed.setChecked(False)
            self._last = self.filter  # whoever calls reads the claims anew anyway

    def set_count(self, shown: int, total: int) -> None:
        """Say how many claims there are and how many of them are shown."""
        on = self.is_on()
        text = self.tr("{shown} of %n claim(s)", "", total) if on else self.tr("%n claim(s)", "", total)
        # Only a loaded translation knows the plural; the English of the source is completed here.
        text = text.replace("(s)", "" if total == 1 else "s")
        self._count.setText(text.format(shown=f"{shown:,}"))
        self._clear.setVisible(on)

    def set_remark(self, text: str) -> None:
        """Say something about the claim in focus beside the count; empty for nothing."""
        self._remark.setText(text)
        self._remark.setVisible(bool(text))

    def _build(self) -> None:
        self._count = Tinted("text", "", self)
        font = self._count.font()
        font.setBold(True)
        self._count.setFont(font)
        self._count.setAccessibleDescription(self.tr("Number of claims"))
        self._clear = QToolButton(self)
        self._clear.setText(self.tr("Clear filter"))
        self._clear.setAccessibleName(self._clear.text())
        self._clear.setAutoRaise(True)
        self._clear.hide()
        self._clear.clicked.connect(self._on_clear)
        self._remark = Tinted("muted", "", self)
        self._remark.setWordWrap(True)
        self._remark.hide()
        self._words = WordsBox(self)
        self._words.setPlaceholderText(self.tr("Filter claims"))
        self._words.setAccessibleName(self.tr("Filter claims by words"))
        self._words.setClearButtonEnabled(True)
        self._words.entered.connect(self._on_changed)
        self._words.textChanged.connect(self._on_words)
        self._reviewer = QComboBox(self)
        self._reviewer.setAccessibleName(self.tr("Filter claims by reviewer"))
        self._reviewer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._reviewer.setMinimumContentsLength(8)
        self._reviewer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._reviewer.addItem(self.tr("All reviewers"), "")
        self._reviewer.hide()
        self._reviewer.activated.connect(self._on_changed)
        self._changed = WordChip(self.tr("Reads differently"), self)
        self._changed.setAccessibleName(self.tr("Show only claims that read differently than in the edition before"))
        self._changed.setToolTip(self._changed.accessibleName())
        self._changed.hide()
        self._changed.clicked.connect(self._on_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self._clear)
        find = QHBoxLayout()
        find.setSpacing(8)
        find.addWidget(self._words, 3)
        find.addWidget(self._reviewer, 2)
        self._flow = FlowLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 4)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addLayout(find)
        rows.addLayout(self._flow)
        rows.addWidget(self._remark)

    def _make_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for label in self._scheme.labels:
            chip = LabelChip(label, self)
            chip.setAccessibleName(self.tr("Show only {label}").format(label=label.name))
            chip.clicked.connect(self._on_changed)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        self._flow.removeWidget(self._changed)
        self._flow.addWidget(self._changed)
        self._changed.raise_()
        # Buttons made now would come last in the keyboard's round.
        for before, after in pairwise([self._words, self._reviewer, *self._chips, self._changed]):
            QWidget.setTabOrder(before, after)

    def _on_words(self) -> None:
        self._pause.start()

    def _on_clear(self) -> None:
        self.clear()
        self.focus_words()

    def _on_changed(self) -> None:
        self._pause.stop()
        now = self.filter
        if now != self._last:
            self._last = now
            self.filter_changed.emit()
