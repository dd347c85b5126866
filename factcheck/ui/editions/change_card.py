"""A difference between two editions as a card: what it is, the words that are gone and new, the claims it touches."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from factcheck.ui import theme
from factcheck.ui.cards import CardDelegate
from factcheck.ui.editions.change_ink import INKS, SIGNS
from factcheck.ui.editions.differences import ADDED, CHANGED, MOVED, REMOVED, Difference
from factcheck.ui.editions.pair import Pair
from factcheck.ui.marked_words import ADDED as IS_NEW
from factcheck.ui.marked_words import REMOVED as IS_GONE
from factcheck.ui.marked_words import MarkedTexts, Piece, Pieces
from factcheck.ui.paging import PagedModel

_LINES = 3
_AROUND = 40  # code points shown on either side of a difference
_MOST = 400  # code points of a difference that are shown
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight


class ChangeRow(NamedTuple):
    """What a card shows; ``n`` is the number of the difference."""

    n: int
    kind: str
    shown: Pieces
    touches: int
    down: bool
    """Whether what was moved stands further down now."""


def row_of(n: int, difference: Difference, pair: Pair, touches: int) -> ChangeRow:
    """The card of a difference."""
    return ChangeRow(
        n, difference.kind, _redline(difference, pair), touches, difference.new_start >= difference.old_start
    )


def _redline(difference: Difference, pair: Pair) -> Pieces:
    """The words around a difference, with what is gone and what is new in one line."""
    new, start, end = pair.new_text, difference.new_start, difference.new_end
    if difference.kind == MOVED:
        return (Piece(new[start : min(end, start + _MOST)]),)
    found = [Piece(_before(new, start))]
    at = start
    for word in difference.words[:_MOST]:
        gone = pair.old_text[word.old_start : min(word.old_end, word.old_start + _MOST)]
        come = new[word.new_start : min(word.new_end, word.new_start + _MOST)]
        between = " " if gone and come else ""
        found += [Piece(new[at : word.new_start]), Piece(gone, IS_GONE), Piece(between), Piece(come, IS_NEW)]
        if gone and not come and not new[word.new_start : word.new_start + 1].isspace():
            found.append(Piece(" "))
        at = word.new_end
        if at - start > _MOST:
            break
    found.append(Piece(_behind(new, at)))
    return tuple(piece for piece in found if piece.text)


def _before(text: str, start: int) -> str:
    """Some words before a place, in its own line."""
    words = text[max(0, start - _AROUND) : start].rsplit("\n", 1)[-1]
    cut = len(words) == _AROUND and start > _AROUND
    return f"… {words.partition(' ')[2] or words}" if cut else words


def _behind(text: str, end: int) -> str:
    """Some words behind a place, in its own line."""
    words = text[end : end + _AROUND].split("\n", maxsplit=1)[0]
    cut = len(words) == _AROUND and end + _AROUND < len(text)
    return f"{words.rpartition(' ')[0] or words} …" if cut else words


class ChangeDelegate(CardDelegate):
    """Paints differences from :class:`ChangeRow` tuples."""

    def __init__(self, model: PagedModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self._marked = MarkedTexts()
        self._kinds = {
            ADDED: self.tr("Added"),
            REMOVED: self.tr("Removed"),
            CHANGED: self.tr("Changed"),
            MOVED: self.tr("Moved"),
        }

    def describe(self, row: ChangeRow) -> str:
        """The card in words, for screen readers and tool tips."""
        said = {IS_GONE: self.tr("gone: {words}"), IS_NEW: self.tr("new: {words}")}
        words = [
            said[piece.mark].format(words=piece.text.strip()) if piece.mark else piece.text.strip()
            for piece in row.shown
            if piece.text.strip()
        ]
        return "\n".join(part for part in (self._what(row), "; ".join(words), self._touches(row)) if part)

    def _what(self, row: ChangeRow) -> str:
        if row.kind != MOVED:
            return self._kinds[row.kind]
        return self.tr("Moved down") if row.down else self.tr("Moved up")

    def _touches(self, row: ChangeRow) -> str:
        if not row.touches:
            return ""
        return self.tr("touches %n of your claims", "", row.touches)

    # Qt overrides

    def content_height(self, font: QFont) -> int:
        """One line of what it is, three of words."""
        return QFontMetrics(_small(font)).lineSpacing() + theme.SPACE_SMALL + _LINES * QFontMetrics(font).height() + 2

    def paint_card(
        self,
        painter: QPainter,
        box: QRect,
        row: ChangeRow,
        look: theme.Theme,
        selected: bool,  # noqa: ARG002
    ) -> None:
        """Paint one difference."""
        usual, small = painter.font(), _small(painter.font())
        line = QFontMetrics(small).lineSpacing()
        top = QRect(box.left(), box.top(), box.width(), line)
        bold = QFont(small)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(look.colour(INKS[row.kind]))
        sign = f"{SIGNS[row.kind]} "
        self.words.draw(painter, top, sign)
        left = self.words.width(bold, sign)
        painter.setPen(look.colour("text"))
        self.words.draw(painter, top.adjusted(left, 0, 0, 0), self._what(row))
        left += self.words.width(bold, self._what(row)) + theme.SPACE
        touches = self._touches(row)
        if touches:
            painter.setFont(small)
            painter.setPen(look.colour("warning"))
            shown = QFontMetrics(small).elidedText(touches, _ELIDE_RIGHT, box.width() - left)
            self.words.draw(painter, top, shown, 1.0)
        painter.setFont(usual)
        painter.setPen(look.colour("text"))
        words = QRect(box.left(), top.bottom() + 1 + theme.SPACE_SMALL, box.width(), box.bottom() - top.bottom())
        self._marked.draw(painter, words, row.shown, _LINES)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
    return small
