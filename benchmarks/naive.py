"""Showing claims as QualCoder does, in our own words: a character format for each, and all pairs looked at for overlaps.

Each format is merged on its own, outside any edit block, so that Qt lays the text out and tells everybody each time.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_KEEP = QTextCursor.MoveMode.KeepAnchor
_DOCUMENT = QTextCursor.SelectionType.Document
_UNDERLINE = QTextCharFormat.UnderlineStyle.SingleUnderline


class NaiveView(QPlainTextEdit):
    """A text whose claims are character formats, merged one by one outside any edit block."""

    def __init__(self, font: QFont, size: QSize) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(font)
        self.resize(size)
        self.show()

    def load(self, text: str, marks: list[tuple[int, int]]) -> None:
        """Show a text and its claims."""
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.select(_DOCUMENT)
        cursor.setCharFormat(QTextCharFormat())
        ground = QTextCharFormat()
        ground.setBackground(QColor("#ffe9a8"))
        for start, end in marks:
            self._merge(start, end, ground)
        line = QTextCharFormat()
        line.setUnderlineStyle(_UNDERLINE)
        for first in marks:
            for second in marks:
                if first is not second and first[0] <= second[0] < first[1]:
                    self._merge(second[0], min(first[1], second[1]), line)

    def _merge(self, start: int, end: int, look: QTextCharFormat) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.mergeCharFormat(look)
