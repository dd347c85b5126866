"""A box for an article's text that gives it back to the character.

Qt's text widgets change what they show: a no-break space comes back as a space, U+2028 as a new line.
So a text that was pasted as a whole is remembered and given back as it came, unless somebody edits it.
"""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_MOST_SHOWN = 200_000
"""Code points shown; of a longer text only the beginning, which then cannot be edited."""


class TextBox(QPlainTextEdit):
    """Shows and edits a text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: str | None = None
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    def is_empty(self) -> bool:
        """Whether there is nothing in it, or only white space."""
        return not any(line.strip() for line in self._lines())

    def source(self) -> str:
        """The text: as it was pasted while nobody has edited it, otherwise as it now stands."""
        return "\n".join(self._lines()) if self._source is None else self._source

    def set_source(self, text: str) -> None:
        """Show this text, and give it back as it is while nobody edits it."""
        long = len(text) > _MOST_SHOWN
        self.setPlainText(text[:_MOST_SHOWN] + "…" if long else text)
        self._source = text  # setting the text has just forgotten the former one
        self.setReadOnly(long)
        count = self.tr("The beginning of {count} characters; the whole text is added.")
        self.setToolTip(count.format(count=f"{len(text):,}") if long else "")

    def _lines(self) -> Iterator[str]:
        """The text by lines: not from toPlainText(), which changes characters; a block's own text does not."""
        block = self.document().begin()
        while block.isValid():
            yield block.text()
            block = block.next()

    def _on_text_changed(self) -> None:
        self._source = None

    # Qt overrides

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Remember a text that is pasted into the empty box, or over everything in it."""
        cursor = self.textCursor()
        length = self.document().characterCount() - 1
        everything = cursor.selectionEnd() - cursor.selectionStart() == length
        if source.hasText() and everything:
            self.set_source(source.text())
        else:
            super().insertFromMimeData(source)
