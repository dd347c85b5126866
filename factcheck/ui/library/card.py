"""An article as a card: its title, where and when it appeared, its claims by label, and how far I am."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from factcheck.core.labels import LabelScheme
from factcheck.ui import theme
from factcheck.ui.cards import CardDelegate
from factcheck.ui.paging import PagedModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.core.coverage import Progress
    from factcheck.core.model import ArticleId
    from factcheck.store.reads import ArticleRow

_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_BRUSH = Qt.BrushStyle.NoBrush
_NO_PEN = Qt.PenStyle.NoPen
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_ROUND_CAP = Qt.PenCapStyle.RoundCap
_TITLE_LINES = 2
_GAP = theme.SPACE_SMALL
_TRACK = 3  # thickness of the line of progress
_ROLES = {"to-do": "muted", "in-progress": "text", "waiting": "warning", "submitted": "accent"}


class ArticleDelegate(CardDelegate):
    """Paints articles from :class:`ArticleRow` tuples."""

    def __init__(
        self, model: PagedModel, progress: "Callable[[ArticleId], Progress | None]", parent: QObject | None = None
    ) -> None:
        """``progress`` says how far I am with an article, or None as long as nobody has counted."""
        super().__init__(model, parent)
        self._progress = progress
        self._scheme = LabelScheme("", ())
        self._editions = False
        self._fonts: tuple[str, QFont, QFont, QFontMetrics] | None = None
        self._states = {
            "to-do": self.tr("To do"),
            "in-progress": self.tr("In progress"),
            "waiting": self.tr("Waiting"),
            "submitted": self.tr("Submitted"),
        }

    def set_scheme(self, scheme: LabelScheme) -> None:
        """Count claims by these labels."""
        self._scheme = scheme

    def set_editions(self, some: bool) -> bool:
        """Leave room for which edition an article is, or not; whether cards have another height now."""
        changed, self._editions = some != self._editions, some
        return changed

    def describe(self, row: "ArticleRow") -> str:
        """The card in words, for screen readers."""
        counts = ", ".join(f"{many} {name}" for _key, name, many in self._counts(row)) or self.tr("no claims")
        progress = self._progress(row.id)
        parts = [row.title, self._origin(row)]
        if row.editions > 1:
            parts.append(" · ".join(part for part in self._edition(row) if part))
        parts += [counts, self._states[_state(row, progress)]]
        if progress is not None:
            parts.append(self._looked(progress))
        return ". ".join(parts)

    def _looked(self, progress: "Progress") -> str:
        looked, total = progress
        text = self.tr("{looked} of %n sentence(s)", "", total)
        # Only a loaded translation knows the plural; the English of the source is completed here.
        return text.replace("(s)", "" if total == 1 else "s").format(looked=f"{looked:,}")

    def _origin(self, row: "ArticleRow") -> str:
        """Site and date, or the next best: who wrote it, or how long it is."""
        # Isolated, or a date beside an Arabic name would be read backwards.
        date = f"\u2066{row.published}\u2069" if row.published else ""
        parts = [part for part in (row.site or row.byline, date) if part]
        return " · ".join(parts) if parts else self.tr("{count} characters").format(count=f"{row.length:,}")

    def _edition(self, row: "ArticleRow") -> tuple[str, str]:
        """Which edition it is, and that there is a newer one if there is."""
        which = self.tr("Edition {number} of {many}").format(number=row.edition, many=row.editions)
        return which, self.tr("newer edition") if row.edition < row.editions else ""

    def _counts(self, row: "ArticleRow") -> list[tuple[str, str, int]]:
        """Key, name and number of the labels that occur, in the scheme's order; unknown ones last."""
        known = [
            (label.key, label.name, row.counts[label.key]) for label in self._scheme.labels if label.key in row.counts
        ]
        return known + [(key, key, row.counts[key]) for key in row.counts if self._scheme.get(key) is None]

    def _sizes(self, font: QFont) -> tuple[QFont, QFont, QFontMetrics]:
        """The bold font of titles, the small one of the rest, and how large that is."""
        key = font.key()
        if self._fonts is None or self._fonts[0] != key:
            bold, small = QFont(font), QFont(font)
            bold.setBold(True)
            small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
            self._fonts = (key, bold, small, QFontMetrics(small))
        return self._fonts[1:]

    def _paint_counts(self, painter: QPainter, box: QRect, row: "ArticleRow", look: theme.Theme) -> int:
        """Glyph and number of each label on its tint, from the left; returns where they end."""
        left = box.left()
        for key, text, width in self._chips(row, painter.font()):
            label = self._scheme.get(key)
            colours = theme.look(look, label) if label else theme.unknown_look(look)
            chip = QRect(left, box.top(), width, box.height())
            if chip.right() > box.right():
                break
            painter.setPen(_NO_PEN)
            painter.setBrush(QColor(colours.tint))
            painter.drawRoundedRect(QRectF(chip), _GAP, _GAP)
            painter.setBrush(_NO_BRUSH)
            painter.setPen(QColor(colours.ink))
            self.words.draw(painter, chip, text, 0.5)
            left = chip.right() + 1 + _GAP
        return left

    def _chips(self, row: "ArticleRow", font: QFont) -> list[tuple[str, str, int]]:
        """Key, words and width of the chip of each label that occurs."""
        found = []
        for key, _name, many in self._counts(row):
            label = self._scheme.get(key)
            text = f"{label.glyph if label else '?'} {many}"
            found.append((key, text, self.words.width(font, text) + 3 * _GAP))
        return found

    def _paint_edition(self, painter: QPainter, box: QRect, row: "ArticleRow", look: theme.Theme) -> None:
        which, newer = self._edition(row)
        painter.setPen(look.colour("text"))
        self.words.draw(painter, box, which)
        if not newer:
            return
        width = self.words.width(painter.font(), f"{which} · ")
        painter.setPen(look.colour("warning"))
        shown = painter.fontMetrics().elidedText(newer, _ELIDE_RIGHT, box.width() - width)
        self.words.draw(painter, box.adjusted(width, 0, 0, 0), shown)

    def _paint_progress(self, painter: QPainter, box: QRect, progress: "Progress", look: theme.Theme) -> None:
        """A fine line, filled as far as I have looked, and the same in words."""
        words = self._looked(progress)
        width = self.words.width(painter.font(), words)
        painter.setPen(look.colour("muted"))
        self.words.draw(painter, box, words, 1.0)
        track = QRectF(box.left(), box.center().y() - _TRACK // 2, box.width() - width - 2 * _GAP, _TRACK)
        if track.width() < 4 * _TRACK:
            return
        painter.setPen(_NO_PEN)
        painter.setBrush(look.colour("rule"))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        looked, total = progress
        if looked:
            # A beginning is to be seen, and so is the one sentence that is left.
            track.setWidth(track.width() if looked >= total else max(_TRACK, (track.width() - _TRACK) * looked / total))
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        painter.setBrush(_NO_BRUSH)

    # Qt overrides

    def content_height(self, font: QFont) -> int:
        """Two lines of title, one of origin, perhaps one of editions, one of counts and state, one of progress."""
        metrics = QFontMetrics(font)
        lines = _TITLE_LINES + 2 + int(self._editions)
        return lines * metrics.lineSpacing() + 3 * _GAP + _chip_height(metrics)

    def paint_card(
        self,
        painter: QPainter,
        box: QRect,
        row: "ArticleRow",
        look: theme.Theme,
        selected: bool,  # noqa: ARG002
    ) -> None:
        """Paint one article."""
        line = painter.fontMetrics().lineSpacing()
        height = _chip_height(painter.fontMetrics())
        bold, small, metrics = self._sizes(painter.font())
        painter.setFont(bold)
        title = QRect(box.left(), box.top(), box.width(), _TITLE_LINES * line)
        self.texts.draw(painter, title, row.title, _TITLE_LINES)
        painter.setFont(small)
        painter.setPen(look.colour("muted"))
        origin = QRect(box.left(), box.top() + _TITLE_LINES * line + _GAP, box.width(), line)
        self.texts.draw(painter, origin, self._origin(row))
        if self._editions:
            origin.translate(0, line)
            if row.editions > 1:
                self._paint_edition(painter, origin, row, look)
        bottom = QRect(box.left(), origin.bottom() + 1 + _GAP, box.width(), height)
        progress = self._progress(row.id)
        of_mine = _state(row, progress)
        word = self._states[of_mine]
        width = metrics.horizontalAdvance(word)
        sign = metrics.ascent() - 1
        counts = sum(chip + _GAP for _key, _text, chip in self._chips(row, small))
        if counts + width + sign + 2 * _GAP > box.width():
            word, width = "", -_GAP  # the sign says it too, and so does the tool tip; a count left out would mislead
        state = QRect(bottom.right() + 1 - width - sign - _GAP, bottom.top(), width + sign + _GAP, height)
        room = QRect(bottom.left(), bottom.top(), state.left() - bottom.left() - _GAP, height)
        painter.setRenderHint(_ANTIALIASING)
        self._paint_counts(painter, room, row, look)
        colour = look.colour(_ROLES[of_mine])
        draw_state(painter, QRectF(state.left(), state.top() + (height - sign) / 2, sign, sign), of_mine, colour)
        painter.setPen(colour)
        if word:
            self.words.draw(painter, state.adjusted(sign + _GAP, 0, 0, 0), word)
        if progress is not None:
            under = QRect(box.left(), bottom.bottom() + 1 + _GAP, box.width(), line)
            self._paint_progress(painter, under, progress, look)


def _state(row: "ArticleRow", progress: "Progress | None") -> str:
    """How far I am: begun as soon as I have looked at a sentence, also without a claim."""
    return "in-progress" if row.state == "to-do" and progress is not None and progress.looked else row.state


def _chip_height(metrics: QFontMetrics) -> int:
    return metrics.height() + 2


def draw_state(painter: QPainter, box: QRectF, state: str, colour: QColor) -> None:
    """A sign for how far somebody is: empty ring, half-full ring, clock, tick. Drawn, so that no font is needed."""
    width = max(1.2, box.width() / 9)
    pen = QPen(colour, width)
    pen.setCapStyle(_ROUND_CAP)
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(pen)
    painter.setBrush(_NO_BRUSH)
    x, y, size = box.left(), box.top(), box.width()
    if state == "submitted":
        points = ((0.08, 0.55), (0.38, 0.85), (0.92, 0.18))
        painter.drawPolyline([QPointF(x + size * dx, y + size * dy) for dx, dy in points])
        return
    painter.drawEllipse(ring)
    if state == "in-progress":
        painter.setBrush(colour)
        painter.drawPie(ring, -90 * 16, 180 * 16)
        painter.setBrush(_NO_BRUSH)
    elif state == "waiting":
        middle, reach = ring.center(), ring.width() * 0.32
        for turn in (-math.pi / 2, math.pi / 6):
            painter.drawLine(middle, middle + QPointF(reach * math.cos(turn), reach * math.sin(turn)))
