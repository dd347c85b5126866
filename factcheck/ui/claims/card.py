"""A claim as a card: label and reviewer, two lines of the quote, speaker and marks."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from factcheck.core.labels import LabelScheme
from factcheck.ui import theme
from factcheck.ui.cards import CardDelegate
from factcheck.ui.claims.carried_words import carried_sign, carried_words
from factcheck.ui.claims.chips import Chips, chip_height, draw_badge
from factcheck.ui.paging import PagedModel

if TYPE_CHECKING:
    from factcheck.store.reads import ClaimRow

_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_QUOTE_LINES = 2
_GAP = 8
_AROUND_QUOTE = 12


def small_font(font: QFont) -> QFont:
    """The font for what stands around the quote: nine tenths of the text's size."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
    return small


def quote_font(font: QFont) -> QFont:
    """The font of the article's own words: the reading column's, hardly larger than the text around it."""
    return theme.reading_font(font.pointSizeF() * 1.1)


class _Fonts(NamedTuple):
    small: QFont
    small_metrics: QFontMetrics
    quote: QFont
    quote_line: int


class ClaimDelegate(CardDelegate):
    """Paints claims from :class:`ClaimRow` tuples."""

    def __init__(self, model: PagedModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self._scheme = LabelScheme("", ())
        self._several = False
        self._chips = Chips()
        self._fonts: tuple[str, _Fonts] | None = None
        self._words = (self.tr("No evidence"), self.tr("Note"), self.tr("Legal"))
        self._carried = False
        self._states = {"waiting": self.tr("Waiting"), "ready": self.tr("Ready")}

    def set_scheme(self, scheme: LabelScheme, several_reviewers: bool) -> None:
        """Use these labels; show who made a claim when there are several reviewers."""
        self._scheme = scheme
        self._several = several_reviewers

    def set_carried(self, carried: bool) -> bool:
        """Leave room for how a claim was carried over, or not; whether cards have another height now."""
        changed, self._carried = carried != self._carried, carried
        return changed

    def describe(self, row: "ClaimRow") -> str:
        """The card in words, for screen readers."""
        label = self._scheme.get(row.label)
        parts = [label.name if label else row.label, f"“{row.quote}”"]
        if row.speaker:
            parts.append(row.speaker)
        parts.append(self._marks(row))
        if row.legal:
            parts.append(self._words[2])
        if row.carried:
            parts.append(carried_words(row.carried, row.sureness))
        if self._several:
            parts.append(row.reviewer_name)
        return ". ".join(part for part in parts if part)

    def _marks(self, row: "ClaimRow") -> str:
        none, note, _legal = self._words
        marks = [self._states[row.status]] if row.status in self._states else []
        marks.append(self.tr("%n evidence", "", row.evidence) if row.evidence else none)
        if row.note:
            marks.append(note)
        return " · ".join(marks)

    def _fonts_for(self, font: QFont) -> _Fonts:
        """Fonts made from the view's, kept until that changes."""
        key = font.key()
        if self._fonts is None or self._fonts[0] != key:
            small, quote = small_font(font), quote_font(font)
            self._fonts = (
                key,
                _Fonts(small, QFontMetrics(small), quote, QFontMetrics(quote).lineSpacing()),
            )
        return self._fonts[1]

    def _paint_top(self, painter: QPainter, box: QRect, row: "ClaimRow", look: theme.Theme) -> None:
        font, words = painter.font(), self.words
        right = box.right()
        if self._several:
            width = max(box.height(), words.width(font, row.reviewer_initials) + 12)
            badge = QRect(right - width + 1, box.top(), width, box.height())
            ground = QColor(row.reviewer_colour) if row.reviewer_colour else look.colour("chip")
            draw_badge(painter, badge, row.reviewer_initials, ground)
            right = badge.left() - _GAP
        label = self._scheme.get(row.label)
        if label is None:
            painter.setPen(look.colour("text"))
            words.draw(painter, box, row.label)
            return
        chip = QRect(box.topLeft(), box.bottomRight())
        chip.setWidth(min(self._chips.width(font, label), right - box.left()))
        self._chips.draw(painter, chip, label, look)
        if not row.reason:
            return
        reason = next((reason.name for reason in label.reasons if reason.key == row.reason), "")
        room, metrics = right - chip.right() - _GAP, painter.fontMetrics()
        if reason and room > 3 * metrics.averageCharWidth():
            painter.setPen(look.colour("muted"))
            self.words.draw(
                painter,
                QRect(chip.right() + _GAP, box.top(), room, box.height()),
                metrics.elidedText(reason, _ELIDE_RIGHT, room),
            )

    def _paint_bottom(self, painter: QPainter, box: QRect, row: "ClaimRow", look: theme.Theme) -> None:
        font, words = painter.font(), self.words
        right = QRect(box)
        marks = self._marks(row)
        painter.setPen(look.colour("muted"))
        words.draw(painter, right, marks, 1.0)
        right.setRight(right.right() - words.width(font, marks))
        if row.legal:
            legal = f"{self._words[2]} · "
            painter.setPen(look.colour("danger"))
            words.draw(painter, right, legal, 1.0)
            right.setRight(right.right() - words.width(font, legal))
        if row.speaker:
            painter.setPen(look.colour("muted"))
            right.setRight(right.right() - 2 * _GAP)
            shown = painter.fontMetrics().elidedText(row.speaker, _ELIDE_RIGHT, right.width())
            words.draw(painter, right, shown)

    # Qt overrides

    def content_height(self, font: QFont) -> int:
        """Chip, two lines of quote, one line of marks; in a later edition one of how the claim was carried over."""
        fonts = self._fonts_for(font)
        small = fonts.small_metrics
        lines = 2 if self._carried else 1
        return chip_height(small) + _AROUND_QUOTE + _QUOTE_LINES * fonts.quote_line + lines * small.lineSpacing()

    def paint_card(
        self,
        painter: QPainter,
        box: QRect,
        row: "ClaimRow",
        look: theme.Theme,
        selected: bool,  # noqa: ARG002
    ) -> None:
        """Paint one claim."""
        fonts = self._fonts_for(painter.font())
        top = QRect(box.left(), box.top(), box.width(), chip_height(fonts.small_metrics))
        quote = QRect(box.left(), top.bottom() + 7, box.width(), _QUOTE_LINES * fonts.quote_line)
        painter.setFont(fonts.quote)
        self.texts.draw(painter, quote, row.quote, _QUOTE_LINES)
        painter.setFont(fonts.small)
        line = fonts.small_metrics.lineSpacing()
        self._paint_bottom(painter, QRect(box.left(), box.bottom() - line + 1, box.width(), line), row, look)
        self._paint_top(painter, top, row, look)
        if self._carried and row.carried:
            painter.setPen(look.colour("warning" if row.carried == "changed" else "muted"))
            here = QRect(box.left(), box.bottom() - 2 * line + 1, box.width(), line)
            self.words.draw(painter, here, carried_sign(row.carried, row.sureness))
