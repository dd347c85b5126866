"""Asks for the address of a page and fetches it: the one time factcheck uses the network, and only then."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from factcheck.errors import FactcheckError
from factcheck.ui import theme
from factcheck.ui.language import said
from factcheck.ui.library.batches import read_page
from factcheck.ui.library.outcome import Arrival
from factcheck.ui.order import in_order
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from factcheck.ui.jobs import Jobs, Progress

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel
_ADDRESS = ("http://", "https://")
_LONGEST = 4_000  # code points of an address


class FetchDialog(QDialog):
    """Stays open, saying why, until a page has been fetched or somebody gives up."""

    fetched = Signal(object)  # Arrival
    private_changed = Signal(bool)
    """Whether addresses of this computer and the local network may be fetched from, for whoever remembers it."""

    def __init__(self, jobs: "Jobs", address: str, private: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fetch a page"))
        self._jobs = jobs
        self._job: Progress | None = None
        self._turn = 0
        question = QLabel(self.tr("&Address of the article"))
        self._address = QLineEdit(address or address_in(QGuiApplication.clipboard().text()))
        self._address.setPlaceholderText("https://")
        self._address.setAccessibleName(self.tr("Address of the article"))
        self._address.selectAll()
        question.setBuddy(self._address)
        self._private = QCheckBox(self.tr("Also addresses of this computer and the &local network"))
        self._private.setChecked(private)
        self._says = Tinted("muted")
        self._says.setWordWrap(True)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.SPACE)
        self._bar.setAccessibleName(self.tr("Fetching"))
        self._buttons = QDialogButtonBox(_OK | _CANCEL)
        self._fetch = self._buttons.button(_OK)
        self._fetch.setText(self.tr("&Fetch"))
        self._fetch.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._address.textChanged.connect(self._on_address_changed)
        self._private.toggled.connect(self.private_changed)
        self._lay_out(question)
        self._show_running(False)
        self._explain()

    def _lay_out(self, question: QLabel) -> None:
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # or all would move when work begins
        self._bar.setSizePolicy(kept)
        self._says.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._says.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * (theme.SPACE_LARGE,))
        column.setSpacing(theme.SPACE)
        for part in (question, self._address, self._private, self._bar, self._says):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._buttons)
        in_order(column)
        self.resize(560, 0)

    @property
    def text(self) -> str:
        """What the dialog says below the fields."""
        return self._says.text()

    def _explain(self) -> None:
        self._say("muted", self.tr("The page is fetched once, now, and read without running its scripts."))

    def _say(self, role: str, sentence: str) -> None:
        self._says.set_role(role)
        self._says.setText(sentence)

    def _show_running(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._address.setReadOnly(running)
        self._private.setEnabled(not running)
        self._fetch.setEnabled(not running and bool(self._address.text().strip()))
        if not running:
            # Cancel may have had the keyboard meanwhile, and would keep the Enter that is meant for Fetch.
            self._fetch.setDefault(True)

    def _on_address_changed(self) -> None:
        self._explain()
        self._show_running(False)

    def _on_done(self, turn: int, outcome: Arrival | FactcheckError) -> None:
        if self._job is None or turn != self._turn:
            return  # stopped meanwhile
        self._job = None
        self._show_running(False)
        if isinstance(outcome, FactcheckError):
            self._say("danger", f"{said(outcome.message)} {said(outcome.hint)}".strip())
            self._address.setFocus()
            return
        super().accept()
        self.fetched.emit(outcome)

    # Qt overrides

    def accept(self) -> None:
        """Fetch the page."""
        if self._job is not None or not self._address.text().strip():
            return
        address = self._address.text().strip()
        if "://" not in address:
            address = f"https://{address}"
            self._address.setText(address)
        self._say("muted", self.tr("Fetching {address} …").format(address=_short(address)))
        self._show_running(True)
        work = partial(read_page, address, self._private.isChecked())
        self._turn += 1
        self._job = self._jobs.start(self.tr("Fetching a page"), work, partial(self._on_done, self._turn))

    def reject(self) -> None:
        """Stop fetching; a second time, or when nothing is fetched, give up."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._job = None
        self._show_running(False)
        self._say("muted", self.tr("Stopped."))
        self._address.setFocus()


def address_in(text: str) -> str:
    """The address that a text consists of; "" when it is anything else."""
    address = text[: _LONGEST + 1].strip()
    alone = len(text) <= _LONGEST and len(address.split()) == 1
    return address if alone and address.lower().startswith(_ADDRESS) else ""


def _short(address: str, most: int = 60) -> str:
    return address if len(address) <= most else address[: most - 1] + "…"
