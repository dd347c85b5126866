"""Shows a text that somebody may add, quickly whatever its size: piece by piece, as it is scrolled.

Qt lays a paragraph out as a whole, so a giant one is shown in parts; nothing reads the text back from here.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from factcheck.ui import theme
from factcheck.ui.library.left_out import Stretch

_PIECE = 50_000
"""Code points put on the screen at once: a few milliseconds' work, and far more than a screen holds."""
_LONGEST = 4_000  # code points of a paragraph that are laid out together
_AHEAD = 2  # screens below the last line in sight that are there already
_QUIET = 0.5  # of the way from what is muted to what is faint: told from the text at once, and still to be read
_SMALLER = 0.85  # of the reading column's letters
_REACH = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_THEME = (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange)
_END = QTextCursor.MoveOperation.End


class TextPane(QPlainTextEdit):
    """A read-only text with the stretches that are left out in a quieter colour."""

    shown_changed = Signal(int)
    """So many code points of the text are on the screen or can be scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._stretches: Sequence[Stretch] = ()
        self._shown = 0
        self.setReadOnly(True)
        self.setTextInteractionFlags(_REACH)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCenterOnScroll(False)
        self.document().setDocumentMargin(theme.SPACE_LARGE)
        self.setFont(theme.reading_font(theme.usual_reading_size() * _SMALLER))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each paragraph by its own letters
        self.document().setDefaultTextOption(option)
        self._take_theme()
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def shown(self) -> int:
        """Code points that can be scrolled to so far."""
        return self._shown

    def set_source(self, text: str, stretches: Sequence[Stretch] = ()) -> None:
        """Show this text from its beginning; ``stretches`` says what of it is left out, "" for nothing."""
        self._source = text
        self._stretches = stretches
        self._shown = 0
        self.clear()
        self._add()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _add(self) -> None:
        """Put the next piece below what is there."""
        start, end = self._shown, self._end_of_piece()
        if start >= end:
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(_END)
        cursor.beginEditBlock()
        for first, last, kept in self._runs(start, end):
            cursor.insertText(_in_parts(self._source[first:last]), self._format(kept))
        cursor.endEditBlock()
        self._shown = end
        self.shown_changed.emit(end)

    def _end_of_piece(self) -> int:
        """Where the next piece ends: behind a line if one ends soon, so that none is torn."""
        end = self._shown + _PIECE
        if end >= len(self._source):
            return len(self._source)
        line = self._source.find("\n", end, end + _LONGEST)
        return line + 1 if line >= 0 else end

    def _runs(self, start: int, end: int) -> list[Stretch]:
        if not self._stretches:
            return [Stretch(start, end, kept=True)]
        return [
            Stretch(max(run.start, start), min(run.end, end), run.kept)
            for run in self._stretches
            if run.start < end and run.end > start
        ]

    def _format(self, kept: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        now = theme.current()
        quiet = theme.blend(now.colour("muted"), now.colour("faint"), _QUIET)
        made.setForeground(QBrush(now.colour("text") if kept else quiet))
        return made

    def _take_theme(self) -> None:
        """Paper below, as in the reading column."""
        paper = theme.current().colour("paper")
        palette = QPalette(self.palette())
        if palette.color(QPalette.ColorRole.Base) != paper:
            palette.setColor(QPalette.ColorRole.Base, paper)
            self.setPalette(palette)

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value + _AHEAD * bar.pageStep() >= bar.maximum():
            self._add()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() in _THEME:
            self._take_theme()
            if event.type() == _THEME[1] and self._source:
                self.set_source(self._source, self._stretches)


def _in_parts(text: str) -> str:
    """The text with a line break in every giant paragraph, where a space allows it."""
    if len(text) <= _LONGEST:
        return text
    lines = []
    for line in text.split("\n"):
        if len(line) <= _LONGEST:
            lines.append(line)
            continue
        cuts = [0]
        while cuts[-1] + _LONGEST < len(line):
            end = cuts[-1] + _LONGEST
            space = line.rfind(" ", cuts[-1] + 1, end)
            cuts.append(space + 1 if space > 0 else end)
        lines += [line[first:last] for first, last in pairwise([*cuts, len(line)])]
    return "\n".join(lines)
