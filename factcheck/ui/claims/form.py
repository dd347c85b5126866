"""The editor's form: the quote on top, then every field of the claim, laid out for a narrow column."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from factcheck.core.labels import Label, LabelScheme
from factcheck.core.model import Claim
from factcheck.ui import theme
from factcheck.ui.card_drawing import is_right_to_left
from factcheck.ui.claims.card import quote_font, small_font
from factcheck.ui.claims.carried import CarriedNote
from factcheck.ui.claims.controls import GrowingText
from factcheck.ui.claims.evidence_list import EvidenceList
from factcheck.ui.claims.fields import (
    ChoiceField,
    Field,
    FlagField,
    LabelField,
    LineField,
    ParagraphField,
    TagsField,
)
from factcheck.ui.claims.words import words_of
from factcheck.ui.order import in_order
from factcheck.ui.tinted import Tinted

_BAR = 4
_LINES = 4
_ALL_LINES = 60


class QuoteHeader(QWidget):
    """The passage in the article's words, with the label's colour beside it and its place below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: Label | None = None
        self._text = GrowingText(1, _LINES, self)
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFont(quote_font(self.font()))
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        _show_ground(self._text)
        self._text.setAccessibleName(self.tr("Passage"))
        self._text.document().setDocumentMargin(0)
        self._place = Tinted("muted", "", self)
        self._place.setFont(small_font(self.font()))
        self._more = QToolButton(self)
        self._more.setAutoRaise(True)
        self._more.setCheckable(True)
        self._more.setText(self.tr("Show all"))
        self._more.setAccessibleName(self.tr("Show the whole passage"))
        self._more.hide()
        self._more.toggled.connect(self._on_toggled)
        foot = QHBoxLayout()
        foot.addWidget(self._place, 1)
        foot.addWidget(self._more)
        self._right = False
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(_BAR + 12, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._text)
        rows.addLayout(foot)
        self._text.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def show_passage(self, claim: Claim, label: Label | None, whose: str, page: str = "") -> None:
        """Show a claim's passage; ``whose`` is the reviewer's name, "" when it goes without saying."""
        self._label = label
        if self._text.toPlainText() != claim.quote:
            self._more.setChecked(False)
            self._text.setPlainText(claim.quote)
            self._text.follow_text()
            # The bar stands where the lines of the passage begin, as signs do in the article's margin.
            self._right = is_right_to_left(claim.quote[:200])
            beside = _BAR + 12
            self._rows.setContentsMargins(0 if self._right else beside, 0, beside if self._right else 0, 0)
        place = self.tr("Characters {start}–{end}").format(start=f"{claim.start:,}", end=f"{claim.end:,}")
        self._place.setText(" · ".join(part for part in (whose, page, place) if part))
        self.update()

    def controls(self) -> list[QWidget]:
        """What the keyboard can go to, in order."""
        return [self._text, self._more]

    def _on_toggled(self, whole: bool) -> None:
        self._more.setText(self.tr("Show less") if whole else self.tr("Show all"))
        self._text.set_most(_ALL_LINES if whole else _LINES)

    def _on_size(self) -> None:
        self._more.setVisible(self._text.lines() > _LINES)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A bar in the label's ink."""
        look = theme.current()
        colour = QColor(theme.look(look, self._label).ink) if self._label else look.colour("rule")
        painter = QPainter(self)
        try:
            x = self.width() - _BAR if self._right else 0
            painter.fillRect(QRect(x, 0, _BAR, self.height()), colour)
        finally:
            painter.end()


class Banner(QWidget):
    """One sentence saying why nothing can be changed here, with what to do about it."""

    reviewer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Tinted("warning", "", self)
        self._sentence.setWordWrap(True)
        self._button = QPushButton(self.tr("Choose who you are"), self)
        self._button.setAccessibleName(self._button.text())
        self._button.clicked.connect(self.reviewer_requested)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._sentence)
        rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, "" for none."""
        return self._sentence.text()

    def controls(self) -> list[QWidget]:
        """What the keyboard can go to."""
        return [self._button]

    def show_sentence(self, sentence: str, ask_who: bool) -> None:
        """Show a sentence, or hide for an empty one."""
        self._sentence.setText(sentence)
        self._button.setVisible(ask_who)
        self.setVisible(bool(sentence))


class ClaimForm(QWidget):
    """All fields of a claim, by their keys in ``fields``; ``texts`` are those that are typed into."""

    def __init__(self, evidence: EvidenceList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme = LabelScheme("", ())
        self._evidence = evidence
        self._read_only = False
        self.header = QuoteHeader(self)
        self.carried = CarriedNote(self)
        self.banner = Banner(self)
        self.label = LabelField("label", self.tr("Label"), self)
        self.reason = ChoiceField("reason", self.tr("Reason"), [("", self.tr("Not set"))], self)
        wording = self.tr("The claim in a sentence that stands alone")
        self.wording = ParagraphField("wording", self.tr("Wording"), wording, self)
        self.speaker = LineField("speaker", self.tr("Speaker"), self.tr("Who says it"), self)
        self.attribution = ChoiceField("attribution", self.tr("Attribution"), words_of("attribution"), self)
        self.certainty = ChoiceField("certainty", self.tr("Certainty"), words_of("certainty"), self)
        self.note = ParagraphField("note", self.tr("Note"), self.tr("For you and the desk"), self)
        correction = self.tr("What the text should say instead")
        self.correction = ParagraphField("correction", self.tr("Proposed correction"), correction, self)
        self.status = ChoiceField("status", self.tr("Status"), words_of("status"), self)
        self.tags = TagsField("tags", self.tr("Tags"), self.tr("Separated by commas"), self)
        self.legal = FlagField("legal", self.tr("Needs a legal check"), self)
        self.texts: dict[str, Field] = {
            field.key: field for field in (self.wording, self.speaker, self.note, self.correction, self.tags)
        }
        self.choices: dict[str, Field] = {
            field.key: field
            for field in (self.label, self.reason, self.attribution, self.certainty, self.status, self.legal)
        }
        self._lay_out(evidence)

    def all_fields(self) -> Iterator[Field]:
        """Every field, texts first."""
        yield from self.texts.values()
        yield from self.choices.values()

    def set_scheme(self, scheme: LabelScheme) -> None:
        """Offer these labels."""
        if scheme == self._scheme:
            return
        self._scheme = scheme
        self.label.set_scheme(scheme)
        # Buttons made now would come last: the keyboard goes from top to bottom.
        upper = (self.reason, self.wording, self.speaker, self.attribution, self.certainty)
        lower = (self.note, self.correction, self.tags, self.status, self.legal)
        chain = [*self.header.controls(), *self.banner.controls(), *self.label.controls()]
        chain += [field.control for field in upper]
        chain += self._evidence.controls()
        chain += [field.control for field in lower]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def show_claim(self, claim: Claim, whose: str, fresh: bool, page: str = "") -> None:
        """Show a claim: another one (``fresh``) or the same one after a change; ``page`` is where it is, in words."""
        label = self._scheme.get(claim.label)
        self.header.show_passage(claim, label, whose, page)
        reasons = [(reason.key, reason.name) for reason in label.reasons] if label else []
        self.reason.set_choices([("", self.tr("Not set")), *reasons])
        self.reason.setVisible(bool(reasons))
        values: dict[str, Any] = claim._asdict()
        for field in self.all_fields():
            if fresh:
                field.load(values[field.key])
            else:
                field.refresh(values[field.key])

    def set_read_only(self, sentence: str, ask_who: bool) -> None:
        """Say why nothing can be changed, or ("") let everything be changed."""
        self.banner.show_sentence(sentence, ask_who)
        if bool(sentence) == self._read_only:
            return
        self._read_only = bool(sentence)
        for field in self.all_fields():
            field.set_read_only(bool(sentence))

    def _lay_out(self, evidence: EvidenceList) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(16)
        upper = (self.header, self.carried, self.banner, self.label, self.reason, self.wording, self.speaker)
        lower = (self.note, self.correction, self.tags, self.status, self.legal)
        for widget in upper:
            rows.addWidget(widget)
        rows.addLayout(_side_by_side(self.attribution, self.certainty))
        rows.addWidget(evidence)
        for field in lower:
            rows.addWidget(field)
        rows.addStretch(1)
        in_order(rows)
        self.setBackgroundRole(QPalette.ColorRole.Window)


def _show_ground(text: QWidget) -> None:
    # Without asking for the viewport, which would build the classes of all Qt widgets (35 ms).
    palette = text.palette()
    palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
    text.setPalette(palette)


def _side_by_side(*fields: Field) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for field in fields:
        row.addWidget(field, 1)
    return row
