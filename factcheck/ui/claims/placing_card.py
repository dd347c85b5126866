"""A claim that needs placing as a card: its label, the words it was about, why it is here, and where it may belong.

The card that is current is taller: it lists the candidates, and the one that is shown in the article is marked.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from factcheck.core.labels import LabelScheme
from factcheck.core.model import Candidate, ClaimId
from factcheck.ui import theme
from factcheck.ui.card_drawing import CARD_FRAME
from factcheck.ui.cards import CardDelegate
from factcheck.ui.claims.card import quote_font, small_font
from factcheck.ui.claims.chips import Chips, chip_height
from factcheck.ui.marked_words import MarkedTexts, Pieces
from factcheck.ui.paging import PagedModel

MOST = 5
"""Candidates shown on a card."""
_QUOTE_LINES, _CANDIDATE_LINES = 2, 2
_GAP = theme.SPACE
_ABOVE = theme.SPACE + 4  # between the claim and its first candidate
_INDENT = 14
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_BRUSH = Qt.BrushStyle.NoBrush
_RADIUS = 4.0


class Option(NamedTuple):
    """A place where a claim may belong: which one, where that is in words, and its words with what is new marked."""

    candidate: Candidate
    where: str
    shown: Pieces


class PlacingRow(NamedTuple):
    """What a card shows; ``n`` is its number in the list."""

    n: int
    claim: ClaimId
    label: str
    state: str
    quote: str
    shown: Pieces
    """The old words, with what the first candidate does not have marked."""
    note: str
    evidence: int
    options: tuple[Option, ...]


class PlacingDelegate(CardDelegate):
    """Paints claims that need placing from :class:`PlacingRow` tuples."""

    def __init__(self, model: PagedModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self._scheme = LabelScheme("", ())
        self._chips = Chips()
        self._marked = MarkedTexts()
        self.shown = 0
        """Which candidate of the current card is shown in the article."""

    def set_scheme(self, scheme: LabelScheme) -> None:
        """Use these labels."""
        self._scheme = scheme

    def describe(self, row: PlacingRow) -> str:
        """The card in words, for screen readers and tool tips."""
        label = self._scheme.get(row.label)
        parts = [label.name if label else row.label, f"“{row.quote}”", self._why(row), row.note, self._evidence(row)]
        told = [". ".join(part for part in parts if part)]
        for number, option in enumerate(row.options, 1):
            words = "".join(piece.text for piece in option.shown)
            told.append(f"{number}. {self._place(option)}: “{words.strip()}”")
        return "\n".join(told)

    def expanded_height(self, font: QFont, row: PlacingRow) -> int:
        """Height in pixels of the current card, margins included."""
        small = QFontMetrics(small_font(font))
        each = small.lineSpacing() + _CANDIDATE_LINES * _quote_line(font) + _GAP
        below = each * len(row.options[:MOST]) if row.options else 3 * small.lineSpacing()
        return self.height(font) + _ABOVE + below

    def option_at(self, font: QFont, row: PlacingRow, y: int) -> int | None:
        """Which candidate of the current card is painted ``y`` pixels below the card's upper edge."""
        below = y - CARD_FRAME // 2 - self.content_height(font) - _ABOVE
        each = QFontMetrics(small_font(font)).lineSpacing() + _CANDIDATE_LINES * _quote_line(font) + _GAP
        place = below // each if below >= 0 else -1
        return place if 0 <= place < len(row.options[:MOST]) else None

    def _why(self, row: PlacingRow) -> str:
        if row.state == "gone":
            return self.tr("Its passage is gone")
        if not row.options:
            return self.tr("No candidate")
        # Only a loaded translation knows the plural; the English of the source is completed here.
        many = len(row.options)
        return self.tr("%n candidate(s)", "", many).replace("(s)", "" if many == 1 else "s")

    def _evidence(self, row: PlacingRow) -> str:
        return self.tr("%n evidence", "", row.evidence) if row.evidence else self.tr("No evidence")

    def _place(self, option: Option) -> str:
        return self.tr("{where}, {sureness} % sure").format(where=option.where, sureness=option.candidate.sureness)

    def _paint_top(self, painter: QPainter, box: QRect, row: PlacingRow, look: theme.Theme) -> None:
        label, left = self._scheme.get(row.label), box.left()
        if label is not None:
            chip = QRect(box.topLeft(), box.bottomRight())
            chip.setWidth(min(self._chips.width(painter.font(), label), box.width()))
            self._chips.draw(painter, chip, label, look)
            left = chip.right() + _GAP
        painter.setPen(look.colour("danger" if row.state == "gone" else "warning"))
        room = QRect(left, box.top(), box.right() - left + 1, box.height())
        why = painter.fontMetrics().elidedText(self._why(row), _ELIDE_RIGHT, room.width())
        self.words.draw(painter, room, why, 1.0)

    def _paint_bottom(self, painter: QPainter, box: QRect, row: PlacingRow, look: theme.Theme) -> None:
        painter.setPen(look.colour("muted"))
        evidence = self._evidence(row)
        self.words.draw(painter, box, evidence, 1.0)
        room = box.width() - self.words.width(painter.font(), evidence) - 2 * _GAP
        note = " ".join(row.note.split())
        if note and room > 0:
            self.words.draw(painter, box, painter.fontMetrics().elidedText(note, _ELIDE_RIGHT, room))

    def _paint_options(self, painter: QPainter, box: QRect, row: PlacingRow, look: theme.Theme) -> None:
        font = painter.font()
        small, quote = small_font(font), quote_font(font)
        line = QFontMetrics(small).lineSpacing()
        height = line + _CANDIDATE_LINES * _quote_line(font)
        if not row.options:
            painter.setFont(small)
            painter.setPen(look.colour("muted"))
            said = self.tr("Select its passage in the article, or go to its sentence, then choose “Place here”.")
            self.texts.draw(painter, box, said, 3)
            return
        top = box.top()
        for number, option in enumerate(row.options[:MOST]):
            here = QRect(box.left(), top, box.width(), height)
            if number == self.shown:
                painter.setRenderHint(_ANTIALIASING)
                painter.setPen(QPen(look.colour("accent"), 1.5))
                painter.setBrush(_NO_BRUSH)
                painter.drawRoundedRect(QRectF(here).adjusted(-5, -3, 5, 3), _RADIUS, _RADIUS)
            painter.setFont(small)
            painter.setPen(look.colour("accent" if number == self.shown else "muted"))
            self.words.draw(painter, QRect(here.left(), top, _INDENT, line), "▸" if number == self.shown else "·")
            self.words.draw(painter, QRect(here.left() + _INDENT, top, here.width(), line), self._place(option))
            painter.setFont(quote)
            painter.setPen(look.colour("text"))
            words = here.adjusted(_INDENT, line, 0, 0)
            self._marked.draw(painter, words, option.shown, _CANDIDATE_LINES)
            top += height + _GAP

    # Qt overrides

    def content_height(self, font: QFont) -> int:
        """Chip, two lines of the old words, one of note and evidence."""
        small = QFontMetrics(small_font(font))
        return chip_height(small) + 12 + _QUOTE_LINES * _quote_line(font) + small.lineSpacing()

    def paint_card(self, painter: QPainter, box: QRect, row: PlacingRow, look: theme.Theme, selected: bool) -> None:
        """Paint one claim; its candidates too when it is the current one."""
        font = painter.font()
        small = small_font(font)
        metrics = QFontMetrics(small)
        top = QRect(box.left(), box.top(), box.width(), chip_height(metrics))
        quote = QRect(box.left(), top.bottom() + 7, box.width(), _QUOTE_LINES * _quote_line(font))
        bottom = QRect(box.left(), quote.bottom() + 6, box.width(), metrics.lineSpacing())
        painter.setFont(quote_font(font))
        self._marked.draw(painter, quote, row.shown, _QUOTE_LINES)
        painter.setFont(small)
        self._paint_bottom(painter, bottom, row, look)
        self._paint_top(painter, top, row, look)
        if selected:
            painter.setFont(font)
            under = QRect(box.left(), bottom.bottom() + 1 + _ABOVE, box.width(), max(0, box.bottom() - bottom.bottom()))
            self._paint_options(painter, under, row, look)


def _quote_line(font: QFont) -> int:
    return QFontMetrics(quote_font(font)).height() + 1
