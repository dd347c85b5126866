"""What somebody is about to add, to be looked at and put right first: one draft, or several with a list of them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from factcheck.core.model import ArticleId
from factcheck.errors import FactcheckError
from factcheck.ui import theme
from factcheck.ui.language import said
from factcheck.ui.library.adding import add_offers
from factcheck.ui.library.batches import read_again
from factcheck.ui.library.draft_text import DraftText
from factcheck.ui.library.edition_choice import unclear_edition
from factcheck.ui.library.offer_form import OfferForm
from factcheck.ui.library.offer_list import OfferList
from factcheck.ui.order import in_order, one_after_another
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.ui.jobs import Jobs
    from factcheck.ui.library.offers import Offer
    from factcheck.ui.library.outcome import Arrival, Entry
    from factcheck.ui.session import Session

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel
_LIST, _FORM, _TEXT = 250, 330, 560  # pixels at first
_HEIGHT = 680
_ROOM = 60  # pixels of the screen that the dialog leaves free


class PreviewDialog(QDialog):
    """Shows drafts, lets everything about them be changed but their text, and adds those that are wanted."""

    added = Signal(list)
    """What came in, as :class:`~factcheck.ui.library.outcome.Entry`."""

    def __init__(
        self, session: "Session", offers: "Sequence[Offer]", jobs: "Jobs", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._jobs = jobs
        self._offers = list(offers)
        self._reading = 0  # which request to read a draft anew is the last
        several = len(self._offers) > 1
        self.setWindowTitle(self.tr("Add articles") if several else self.tr("Add an article"))
        self._list = OfferList(session, self._offers)
        self._form = OfferForm(session)
        self._text = DraftText()
        self._problem = Tinted("danger")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._not_added = Tinted("muted")
        self._not_added.setTextFormat(Qt.TextFormat.PlainText)
        self._not_added.setWordWrap(True)
        self._lay_out(several)
        self._list.shown.connect(self._on_shown)
        self._list.wanted_changed.connect(self._on_wanted_changed)
        self._form.changed.connect(self._on_changed)
        self._form.encoding_chosen.connect(self._on_encoding_chosen)
        self._form.show_requested.connect(self._on_show_requested)
        self._text.whole_chosen.connect(self._on_whole_chosen)
        self._list.go_to_first()
        self._say_what_is_added()
        if several:
            self._list.setFocus()
        else:
            self._form.begin()

    # Laying out

    def _lay_out(self, several: bool) -> None:
        self._buttons = QDialogButtonBox(_OK | _CANCEL)
        self._add = self._buttons.button(_OK)
        # Not the button's own: another text would take it away.
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self._add.setToolTip(self.tr("Ctrl+Return"))
        self._add.setDefault(True)
        self._skip = QPushButton(self.tr("S&kip this one"))
        self._skip.setAutoDefault(False)
        self._skip.setVisible(several)
        self._skip.clicked.connect(self._on_skip)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(theme.SPACE_LARGE)
        parts = (self._list, self._form, self._text)
        for part, stretch in zip(parts, (0, 0, 1), strict=True):
            self._panes.addWidget(part)
            self._panes.setStretchFactor(self._panes.indexOf(part), stretch)
        one_after_another([*parts, *(self._panes.handle(place) for place in range(self._panes.count()))])
        self._panes.setSizes([_LIST if several else 0, _FORM, _TEXT])
        self._panes.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._list.setVisible(several)
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * (theme.SPACE_LARGE,))
        column.setSpacing(theme.SPACE)
        column.addWidget(self._panes, 1)
        column.addWidget(self._problem)
        bottom = QHBoxLayout()
        bottom.addWidget(self._skip)
        bottom.addWidget(self._not_added, 1)
        bottom.addWidget(self._buttons)
        column.addLayout(bottom)
        in_order(column)
        wide = _FORM + _TEXT + (_LIST if several else 0) + 3 * theme.SPACE_LARGE
        room = self.screen().availableSize() - QSize(_ROOM, _ROOM)
        self.resize(QSize(wide, _HEIGHT).boundedTo(room))

    # What is shown

    @property
    def _offer(self) -> "Offer":
        return self._offers[self._list.place]

    def _on_shown(self) -> None:
        offer = self._offer
        self._problem.hide()
        self._form.show_offer(offer)
        self._text.show_offer(offer)
        self._show_state()

    def _on_changed(self) -> None:
        self._problem.hide()
        self._list.refresh()
        self._show_state()

    def _on_whole_chosen(self, whole: bool) -> None:
        self._offer.whole = whole
        self._text.show_offer(self._offer)
        self._form.show_state()
        self._on_changed()

    def _on_encoding_chosen(self, encoding: str) -> None:
        offer = self._offer
        self._reading += 1
        done = partial(self._on_read_again, self._reading, offer, encoding)
        self._jobs.start(self.tr("Reading it again"), partial(read_again, offer.source, encoding), done)

    def _on_read_again(self, number: int, offer: "Offer", encoding: str, outcome: "Arrival | FactcheckError") -> None:
        if not isValid(self) or number != self._reading:
            return  # closed meanwhile, or another one was chosen
        self._form.keep()
        if isinstance(outcome, FactcheckError):
            self._form.show_offer(self._offer)
            self.show_problem(outcome)
            return
        offer.renew(outcome, encoding)
        self._list.refresh()
        if offer is self._offer:
            self._form.forget()
            self._on_shown()

    def _on_wanted_changed(self) -> None:
        self._show_state()

    def _show_state(self) -> None:
        offer, project = self._offer, self._session.project
        usable = offer.failure is None and project is not None and offer.known(project) is None
        self._skip.setEnabled(usable)
        left_out = usable and not offer.wanted
        self._skip.setText(self.tr("Add it after a&ll") if left_out else self.tr("S&kip this one"))
        self._say_what_is_added()

    def _wanted(self) -> "list[Offer]":
        project = self._session.project
        if project is None:
            return []
        # The same text twice is wanted once.
        fresh = {offer.id: offer for offer in reversed(self._offers) if offer.wanted and offer.known(project) is None}
        return [offer for offer in self._offers if fresh.get(offer.id) is offer]

    def _say_what_is_added(self) -> None:
        count = len(self._wanted())
        if len(self._offers) == 1 or count == 1:
            self._add.setText(self.tr("Add article"))
        else:
            self._add.setText(self.tr("Add {count} articles").format(count=count))
        self._add.setEnabled(bool(count))
        self._not_added.setText(self._why_not_all() if len(self._offers) > 1 else "")

    def _why_not_all(self) -> str:
        """How many cannot be added; they stand at the end of a list that may be long."""
        project = self._session.project
        fresh = [offer for offer in self._offers if offer.failure is None]
        new = [offer for offer in fresh if project is not None and offer.known(project) is None]
        counts = (
            (self.tr("{count} cannot be added"), len(self._offers) - len(fresh)),
            (self.tr("{count} in the project already"), len(fresh) - len(new)),
            (self.tr("{count} with the same text as another"), len(new) - len({offer.id for offer in new})),
        )
        return " · ".join(text.format(count=f"{count:,}") for text, count in counts if count)

    def _on_skip(self) -> None:
        self._list.toggle_wanted()

    def _on_show_requested(self, article: str) -> None:
        self._session.focus_article(ArticleId(article))
        if len(self._offers) == 1:
            self.reject()

    def show_problem(self, error: FactcheckError) -> None:
        """Say in the dialog why it stays open."""
        sentence = f"{said(error.message)} {said(error.hint)}".strip()
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)
        self._problem.show()

    # Qt overrides

    def accept(self) -> None:
        """Add what is wanted; stays open, at the draft it is about, when something cannot be kept."""
        self._form.keep()
        wanted = self._wanted()
        if not wanted:
            return
        for offer in wanted:
            problem = offer.problem()
            if problem is None and offer is self._offer and self._form.unclear:
                problem = unclear_edition()
            if problem is not None:
                self._list.go_to(self._offers.index(offer))
                self.show_problem(problem)
                return
        self._session.failed.connect(self.show_problem)
        try:
            entries: list[Entry] | None = add_offers(self._session, wanted)
        finally:
            self._session.failed.disconnect(self.show_problem)
        if entries is not None:
            super().accept()
            self.added.emit(entries)
        else:
            self._list.refresh()
            self._say_what_is_added()
