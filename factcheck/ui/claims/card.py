"""A claim as a card: label and reviewer, two lines of the quote, speaker and marks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from factcheck.core.labels import LabelScheme
from factcheck.ui import theme
from factcheck.ui.cards import CardDelegate, draw_text
from factcheck.ui.claims.chips import chip_height, chip_width, draw_badge, draw_chip
from factcheck.ui.paging import PagedModel

if TYPE_CHECKING:
    from factcheck.store.reads import ClaimRow

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_QUOTE_LINES = 2
_GAP = 8


def small_font(font: QFont) -> QFont:
    """The font for what stands around the quote: nine tenths of the text's size."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
    return small


class ClaimDelegate(CardDelegate):
    """Paints claims from :class:`ClaimRow` tuples."""

    def __init__(self, model: PagedModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self._scheme = LabelScheme("", ())
        self._several = False
        self._fonts: tuple[str, QFont, QFontMetrics] | None = None
        self._words = (self.tr("No evidence"), self.tr("Note"), self.tr("Legal"), self.tr("No speaker"))

    def set_scheme(self, scheme: LabelScheme, several_reviewers: bool) -> None:
        """Use these labels; show who made a claim when there are several reviewers."""
        self._scheme = scheme
        self._several = several_reviewers

    def describe(self, row: "ClaimRow") -> str:
        """The card in words, for screen readers."""
        label = self._scheme.get(row.label)
        parts = [label.name if label else row.label, f"“{row.quote}”"]
        if row.speaker:
            parts.append(row.speaker)
        parts.append(self._marks(row))
        if self._several:
            parts.append(row.reviewer_name)
        return ". ".join(part for part in parts if part)

    def _marks(self, row: "ClaimRow") -> str:
        none, note, legal, _speaker = self._words
        marks = [self.tr("%n evidence", "", row.evidence) if row.evidence else none]
        if row.note:
            marks.append(note)
        if row.legal:
            marks.append(legal)
        return " · ".join(marks)

    def _small(self, font: QFont) -> tuple[QFont, QFontMetrics]:
        key = font.key()
        if self._fonts is None or self._fonts[0] != key:
            small = small_font(font)
            self._fonts = (key, small, QFontMetrics(small))
        return self._fonts[1], self._fonts[2]

    def _paint_top(self, painter: QPainter, box: QRect, row: "ClaimRow", look: theme.Theme) -> None:
        metrics = painter.fontMetrics()
        right = box.right()
        if self._several:
            width = max(box.height(), metrics.horizontalAdvance(row.reviewer_initials) + 12)
            badge = QRect(right - width + 1, box.top(), width, box.height())
            ground = QColor(row.reviewer_colour) if row.reviewer_colour else look.colour("chip")
            draw_badge(painter, badge, row.reviewer_initials, ground)
            right = badge.left() - _GAP
        label = self._scheme.get(row.label)
        if label is None:
            painter.setPen(look.colour("text"))
            painter.drawText(box, _LEFT, row.label)
            return
        colours = theme.look(look, label)
        chip = QRect(box.topLeft(), box.bottomRight())
        chip.setWidth(min(chip_width(metrics, label), right - box.left()))
        draw_chip(painter, chip, label, QColor(colours.tint), QColor(colours.ink))
        reason = next((reason.name for reason in label.reasons if reason.key == row.reason), "")
        room = right - chip.right() - _GAP
        if reason and room > 3 * metrics.averageCharWidth():
            painter.setPen(look.colour("muted"))
            painter.drawText(
                QRect(chip.right() + _GAP, box.top(), room, box.height()),
                _LEFT,
                metrics.elidedText(reason, _ELIDE_RIGHT, room),
            )

    # Qt overrides

    def content_height(self, metrics: QFontMetrics) -> int:
        """Chip, two lines of quote, one line of marks."""
        return chip_height(metrics) + 6 + _QUOTE_LINES * metrics.lineSpacing() + 4 + metrics.lineSpacing()

    def paint_card(
        self,
        painter: QPainter,
        box: QRect,
        row: "ClaimRow",
        look: theme.Theme,
        selected: bool,  # noqa: ARG002
    ) -> None:
        """Paint one claim."""
        font = painter.font()
        line = painter.fontMetrics().lineSpacing()
        quote = QRect(box.left(), box.top() + chip_height(painter.fontMetrics()) + 6, box.width(), _QUOTE_LINES * line)
        draw_text(painter, quote, row.quote, _QUOTE_LINES)
        small, metrics = self._small(font)
        painter.setFont(small)
        bottom = QRect(box.left(), quote.bottom() + 5, box.width(), line)
        marks = self._marks(row)
        width = metrics.horizontalAdvance(marks)
        painter.setPen(look.colour("danger" if row.legal else "muted"))
        painter.drawText(bottom, _RIGHT, marks)
        painter.setPen(look.colour("muted"))
        room = bottom.width() - width - 2 * _GAP
        speaker = metrics.elidedText(row.speaker or self._words[3], _ELIDE_RIGHT, room)
        painter.drawText(bottom, _LEFT, speaker)
        top = QRect(box.left(), box.top(), box.width(), chip_height(metrics))
        self._paint_top(painter, top, row, look)
