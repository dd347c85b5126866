"""The strip below the two texts: where somebody is among the changes, the ways on, and what was just said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from factcheck.ui import theme
from factcheck.ui.jobs import JobBar, Jobs
from factcheck.ui.messages import announce
from factcheck.ui.order import in_order
from factcheck.ui.tinted import Tinted

NEXT = ("N", "Alt+Down", "F7")
PREVIOUS = ("P", "Alt+Up", "Shift+F7")


class CompareFoot(QWidget):
    """Place, buttons and a sentence."""

    previous_requested = Signal()
    next_requested = Signal()
    open_requested = Signal()
    close_requested = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Tinted("muted", "", self)
        self._said.setMinimumWidth(1)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._place = Tinted("text", "", self)
        self._back = self._button(self.tr("&Previous change"), self.previous_requested)
        self._on = self._button(self.tr("&Next change"), self.next_requested)
        self._open = self._button(self.tr("Go to the c&laim"), self.open_requested)
        close = self._button(self.tr("Close"), self.close_requested)
        self._back.setToolTip(self.tr("Previous change ({keys})").format(keys=", ".join(PREVIOUS)))
        self._on.setToolTip(self.tr("Next change ({keys})").format(keys=", ".join(NEXT)))
        self._open.setToolTip(self.tr("Go to the claim in the main window (Return)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._place)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._said, 1)
        row.addWidget(JobBar(jobs, self))
        row.addWidget(self._open)
        row.addWidget(close)
        in_order(row)

    @property
    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    @property
    def place(self) -> str:
        """Which change of how many, in words; "" as long as there is none."""
        return self._place.text()

    def say(self, sentence: str) -> None:
        """Say something, also to who listens."""
        self._said.setText(sentence)
        self._said.setToolTip(sentence)
        if sentence:
            announce(self, sentence)

    def show_place(self, current: int | None, ns: Sequence[int], many: int) -> None:
        """Say which change of those in the list is looked at; ``many`` are there in all."""
        text = ""
        if current in ns:
            text = self.tr("Change {number} of {many}").format(number=ns.index(current) + 1, many=len(ns))
        self._place.setText(text)
        self._place.setVisible(bool(text))
        self._back.setEnabled(many > 0)
        self._on.setEnabled(many > 0)

    def allow_open(self, allowed: bool) -> None:
        """Whether there is a claim to go to."""
        self._open.setEnabled(allowed)

    def _button(self, text: str, asked: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)  # Enter is about the claim
        button.clicked.connect(asked)
        return button
