"""Shows a text that somebody may add, as the reading column would, with what is left out in a quieter colour."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QBrush, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from factcheck.ui import theme
from factcheck.ui.library.left_out import Stretch
from factcheck.ui.text.text_view import TextView

FIRST = 200_000
"""Code points shown at first; the whole text comes when somebody scrolls that far: 20 MB take a third of a second."""
_SMALLER = 0.85  # of the reading column's letters
_QUIET = 0.5  # of the way from what is muted to what is faint: told from the text at once, and still to be read
_MOST_QUIET = 20_000  # stretches that are coloured; a page has some dozens
_AHEAD = 2  # screens below the last line in sight that are there already
_KEEP_ANCHOR = QTextCursor.MoveMode.KeepAnchor


class TextPane(TextView):
    """A text to look at before it is added."""

    takes_commands = False
    _stretches: Sequence[Stretch] = ()
    shown_changed = Signal(int)
    """So many code points of the text can be scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTabChangesFocus(True)
        self._least_margin = 1.4
        self._take_theme()
        self.set_point_size(theme.usual_reading_size() * _SMALLER)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def shown(self) -> int:
        """Code points that can be scrolled to so far."""
        return len(self.text)

    def set_source(self, text: str, stretches: Sequence[Stretch] = ()) -> None:
        """Show this text from its beginning; ``stretches`` says what of it is left out, () for nothing."""
        self._whole = text
        self._stretches = stretches
        end = text.rfind("\n", 0, FIRST) + 1 if len(text) > FIRST else len(text)
        self._show(end or FIRST)

    def _show(self, end: int) -> None:
        self.set_text(self._whole[:end])
        self._colour()
        self.shown_changed.emit(self.shown)

    def _colour(self) -> None:
        """Give what is left out its colour; formats are quick inside one block of edits and nowhere else."""
        now, offsets, end = theme.current(), self._source.offsets, self.shown
        quiet = QTextCharFormat()
        quiet.setForeground(QBrush(theme.blend(now.colour("muted"), now.colour("faint"), _QUIET)))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for stretch in self._stretches[:_MOST_QUIET]:
            if not stretch.kept and stretch.start < end:
                cursor.setPosition(offsets.to_utf16(stretch.start))
                cursor.setPosition(offsets.to_utf16(min(stretch.end, end)), _KEEP_ANCHOR)
                cursor.mergeCharFormat(quiet)
        cursor.endEditBlock()

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self.shown < len(self._whole) and value + _AHEAD * bar.pageStep() >= bar.maximum() > 0:
            self._show(len(self._whole))
            bar.setValue(value)

    def _take_theme(self) -> None:
        """Colours of the text, and of what is left out."""
        before = self._shown_theme
        super()._take_theme()
        if self._shown_theme is not before and self._stretches:
            self._colour()
