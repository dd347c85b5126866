"""A sentence with something checkable in it as a card: the sentence, and what was found in it by which rule."""

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from factcheck.core.checkable import rule_words
from factcheck.ui import theme
from factcheck.ui.cards import CardDelegate
from factcheck.ui.claims.card import quote_font, small_font
from factcheck.ui.claims.findings import Finding
from factcheck.ui.claims.word_chip import WordChip
from factcheck.ui.language import said
from factcheck.ui.paging import PagedModel

_ANTIALIASING = QPainter.RenderHint.Antialiasing
_NO_BRUSH = Qt.BrushStyle.NoBrush
_NO_PEN = Qt.PenStyle.NoPen
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_QUOTE_LINES = 2
_GAP = theme.SPACE
_PADDING = 6
_RADIUS = 4.0
_MOST = 12  # hits of a sentence that are told one by one


def kind_words(kind: str) -> tuple[str, str]:
    """A kind of finding as it is called on screen, and several of them."""
    return {
        "figure": (QCoreApplication.translate("Kinds", "Figure"), QCoreApplication.translate("Kinds", "Figures")),
        "date": (QCoreApplication.translate("Kinds", "Date"), QCoreApplication.translate("Kinds", "Dates")),
        "name": (QCoreApplication.translate("Kinds", "Name"), QCoreApplication.translate("Kinds", "Names")),
        "quotation": (
            QCoreApplication.translate("Kinds", "Quotation"),
            QCoreApplication.translate("Kinds", "Quotations"),
        ),
        "attribution": (
            QCoreApplication.translate("Kinds", "Attribution"),
            QCoreApplication.translate("Kinds", "Attributions"),
        ),
        "superlative": (
            QCoreApplication.translate("Kinds", "Superlative"),
            QCoreApplication.translate("Kinds", "Superlatives"),
        ),
        "hedge": (QCoreApplication.translate("Kinds", "Hedge"), QCoreApplication.translate("Kinds", "Hedges")),
    }.get(kind, (kind, kind))


class FindingDelegate(CardDelegate):
    """Paints findings."""

    def __init__(self, model: PagedModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self._fonts: tuple[str, QFont, QFontMetrics, QFont, int] | None = None

    def describe(self, row: Finding) -> str:
        """The card in words, for screen readers and tool tips: the sentence, and which rule found what."""
        told = [
            self.tr("{rule}: “{words}”").format(
                rule=said(rule_words(hit.rule)), words=_cut(self.words_of(row, hit), 60)
            )
            for hit in row.hits[:_MOST]
        ]
        return "\n".join([" ".join(row.text.split()), *told])

    def words_of(self, row: Finding, hit: "tuple[int, int, str, str]") -> str:
        """The words of the text that a rule found; "" when they are beyond what a row holds."""
        first = row.start + row.before
        return " ".join(row.text[max(0, hit[0] - first) : max(0, hit[1] - first)].split())

    def _fonts_for(self, font: QFont) -> tuple[QFont, QFontMetrics, QFont, int]:
        key = font.key()
        if self._fonts is None or self._fonts[0] != key:
            small, quote = small_font(font), quote_font(font)
            self._fonts = key, small, QFontMetrics(small), quote, QFontMetrics(quote).lineSpacing()
        return self._fonts[1:]

    def _paint_hits(self, painter: QPainter, box: QRect, row: Finding, look: theme.Theme) -> None:
        """What was found, each on a ground of its own, from the left; “+2” for what has no room."""
        metrics, left = painter.fontMetrics(), box.left()
        for place, hit in enumerate(row.hits):
            kind = f"{kind_words(hit.kind)[0]} "
            rest = len(row.hits) - place - 1
            room = box.right() - left - (metrics.horizontalAdvance(f"+{rest}") + _GAP if rest else 0)
            first = metrics.horizontalAdvance(kind)
            words = metrics.elidedText(self.words_of(row, hit), _ELIDE_RIGHT, room - first - 2 * _PADDING)
            width = first + metrics.horizontalAdvance(words) + 2 * _PADDING
            if place and (width > room or len(words) < min(4, hit.end - hit.start)):
                painter.setPen(look.colour("muted"))
                painter.drawText(QRect(left, box.top(), box.right() - left, box.height()), _LEFT, f"+{rest + 1}")
                break
            ground = QRect(left, box.top(), width, box.height())
            painter.setRenderHint(_ANTIALIASING)
            painter.setPen(_NO_PEN)
            painter.setBrush(look.colour("chip"))
            painter.drawRoundedRect(QRectF(ground), _RADIUS, _RADIUS)
            painter.setBrush(_NO_BRUSH)
            inner = ground.adjusted(_PADDING, 0, 0, 0)
            painter.setPen(look.colour("muted"))
            painter.drawText(inner, _LEFT, kind)
            painter.setPen(look.colour("text"))
            painter.drawText(inner.adjusted(first, 0, 0, 0), _LEFT, words)
            left += width + theme.SPACE_SMALL

    # Qt overrides

    def content_height(self, font: QFont) -> int:
        """Two lines of the sentence, one of what was found, one of the rules that found it."""
        _small, metrics, _quote, line = self._fonts_for(font)
        return _QUOTE_LINES * line + _GAP + metrics.height() + 4 + theme.SPACE_SMALL + metrics.lineSpacing()

    def paint_card(
        self,
        painter: QPainter,
        box: QRect,
        row: Finding,
        look: theme.Theme,
        selected: bool,  # noqa: ARG002
    ) -> None:
        """Paint one finding."""
        small, metrics, quote, line = self._fonts_for(painter.font())
        painter.setFont(quote)
        self.texts.draw(painter, QRect(box.left(), box.top(), box.width(), _QUOTE_LINES * line), row.text, _QUOTE_LINES)
        painter.setFont(small)
        under = QRect(box.left(), box.bottom() - metrics.lineSpacing() + 1, box.width(), metrics.lineSpacing())
        painter.setPen(look.colour("muted"))
        rules = "; ".join(dict.fromkeys(said(rule_words(hit.rule)) for hit in row.hits[:_MOST]))
        painter.drawText(under, _LEFT, metrics.elidedText(rules, _ELIDE_RIGHT, under.width()))
        height = metrics.height() + 4
        hits = QRect(box.left(), under.top() - theme.SPACE_SMALL - height, box.width(), height)
        self._paint_hits(painter, hits, row, look)


class KindChip(WordChip):
    """A kind of finding as a button that stays down, with how many sentences have one."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.kind = kind
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Say how many sentences have one."""
        one, several = kind_words(self.kind)
        text = f"{several} {count:,}"
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("Show only {kind}: {count}").format(kind=several, count=f"{count:,}"))
            self.setToolTip(self.tr("Show only sentences with: {kind}").format(kind=one))
            self.updateGeometry()
            self.update()


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
