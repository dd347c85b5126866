"""What is known of a draft, to be put right before it is added: its details, its kind, and what it is an edition of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factcheck.ui import theme
from factcheck.ui.language import said
from factcheck.ui.library.details import make_fields
from factcheck.ui.library.edition_choice import EditionChoice
from factcheck.ui.library.media import kind_name
from factcheck.ui.order import in_order
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from factcheck.core.model import ArticleDraft
    from factcheck.ui.library.offers import Offer
    from factcheck.ui.session import Session

ENCODINGS = (
    "UTF-8",
    "UTF-16",
    "Windows-1252",
    "Windows-1250",
    "Windows-1251",
    "Windows-1253",
    "Windows-1254",
    "Windows-1255",
    "Windows-1256",
    "Windows-1257",
    "Windows-1258",
    "TIS-620",
    "ISO-8859-1",
    "ISO-8859-2",
    "ISO-8859-15",
    "KOI8-R",
    "KOI8-U",
    "MacRoman",
    "IBM437",
    "IBM850",
    "GB18030",
    "Big5",
    "Shift_JIS",
    "EUC-JP",
    "ISO-2022-JP",
    "EUC-KR",
)
"""Encodings to choose from, by the names that people know them by; Python knows them all."""
_PAUSE_MS = 150
"""A pause in typing after which an address is looked up in the project."""
_NARROWEST = 210
_MARGIN = 3  # pixels around the fields, for the ring of the one with the keyboard


class OfferForm(QScrollArea):
    """Edits one draft after another; what is typed stays with the draft it was typed for."""

    changed = Signal()
    show_requested = Signal(str)
    """Look at this article, which has the draft's text already."""
    encoding_chosen = Signal(str)
    """Read the draft's bytes in this encoding; "" for what they seem to be."""

    def __init__(self, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offer: Offer | None = None
        self._known = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(_NARROWEST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QWidget()
        self._kind = Tinted("muted")
        self._note = Tinted("warning")
        self._state = Tinted("warning")
        for line in (self._kind, self._note, self._state):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            # A file's name may be one long word: it is cut rather than the fields pushed out of sight.
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._show = QPushButton(self.tr("Sho&w it"))
        self._show.setAccessibleName(self.tr("Show the article that has this text"))
        self._show.setAutoDefault(False)
        self._details = QWidget()
        rows = QFormLayout(self._details)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(theme.SPACE)
        self._fields: dict[str, QLineEdit] = make_fields(self._details, rows)
        self._reads = self._encoding_row()
        in_order(rows)
        self._editions = EditionChoice(session)
        self._lay_out(whole)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        for field in self._fields.values():
            field.textEdited.connect(self._on_edited)
        self._editions.chosen.connect(self._on_chosen)
        self._show.clicked.connect(self._on_show)
        self._encodings.activated.connect(self._on_encoding)

    def _encoding_row(self) -> QWidget:
        """The encodings to choose from, with their label."""
        row = QWidget()
        reads = QFormLayout(row)
        reads.setContentsMargins(0, 0, 0, 0)
        self._encodings = QComboBox()
        self._encodings.setAccessibleName(self.tr("Read as"))
        self._encodings.addItem(self.tr("What it seems to be"), "")
        for name in ENCODINGS:
            self._encodings.addItem(name, name)
        reads.addRow(self.tr("&Read as"), self._encodings)
        in_order(reads)
        return row

    def _lay_out(self, whole: QWidget) -> None:
        """One below the other: what it is, what is to be known of it, its details, what it is an edition of."""
        column = QVBoxLayout(whole)
        column.setContentsMargins(_MARGIN, _MARGIN, theme.SPACE, _MARGIN)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._kind)
        column.addWidget(self._state)
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addWidget(self._reads)
        column.addWidget(self._details)
        column.addSpacing(theme.SPACE)
        column.addWidget(self._editions)
        column.addStretch(1)
        in_order(column)
        self.setWidget(whole)

    @property
    def unclear(self) -> bool:
        """Whether it is to be an edition, and nobody has said of what."""
        return self._editions.isEnabled() and self._editions.unclear

    def begin(self) -> None:
        """Put the keyboard where the work begins: the title, or the way to the article that is there already."""
        if self._known:
            self._show.setDefault(True)
            self._show.setFocus()
        else:
            self._fields["title"].setFocus()

    def show_offer(self, offer: "Offer") -> None:
        """Show this draft; what was typed for the one before is kept with it."""
        self.keep()
        self._offer = None
        for name, field in self._fields.items():
            field.setText(offer.values[name])
            field.setCursorPosition(0)
        self._offer = offer
        self._kind.setText(self._origin(offer.source) if offer.failure is None else offer.name)
        self._note.setText(said(offer.source.note))
        self._note.setVisible(bool(offer.source.note))
        self._reads.setVisible(offer.may_be_misread)
        self._encodings.setCurrentIndex(max(0, self._encodings.findData(offer.encoding)))
        self.show_state()
        self.ensureVisible(0, 0)

    def keep(self) -> None:
        """Keep what has been typed with the draft it was typed for."""
        self._pause.stop()
        if self._offer is not None:
            self._offer.values = {name: field.text().strip() for name, field in self._fields.items()}

    def forget(self) -> None:
        """Let go of what stands in the fields: the draft itself has changed."""
        self._offer = None

    def show_state(self) -> None:
        """Say again whether its text is there already, and what it is an edition of."""
        offer, project = self._offer, self._session.project
        if offer is None or project is None:
            return
        text, self._known = "", ""
        if offer.failure is not None:
            text = f"{said(offer.failure.error.message)} {said(offer.failure.error.hint)}".strip()
        elif (there := offer.known(project)) is not None:
            text = self.tr("This text is in the project already, as “{title}”.").format(title=there.title)
            self._known = there.id
        self._state.set_role("danger" if offer.failure is not None else "warning")
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._show.setVisible(bool(self._known))
        usable = offer.failure is None and not self._known
        self._details.setVisible(usable)
        self._editions.setVisible(usable)
        self._editions.setEnabled(usable)
        if usable:
            self._editions.show_choice(offer.choice._replace(of=offer.predecessor(project)))

    def _origin(self, draft: "ArticleDraft") -> str:
        """Kind and size of the original, and its name: "Word document · 24 kB · story.docx"."""
        parts = [kind_name(draft.media_type)] if draft.original is not None else [self.tr("Text")]
        if draft.original is not None:
            parts.append(QLocale().formattedDataSize(len(draft.original), 0, QLocale.DataSizeFormat.DataSizeSIFormat))
        if draft.name:
            parts.append(draft.name)
        return " · ".join(parts)

    def _on_edited(self) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        self.keep()
        self.show_state()
        self.changed.emit()

    def _on_chosen(self) -> None:
        if self._offer is not None:
            self.keep()
            self._offer.choice = self._editions.choice
            self.changed.emit()

    def _on_encoding(self) -> None:
        if self._offer is not None and self._encodings.currentData() != self._offer.encoding:
            self.keep()
            self.encoding_chosen.emit(self._encodings.currentData())

    def _on_show(self) -> None:
        self.show_requested.emit(self._known)
