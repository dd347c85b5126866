"""A text in which somebody walks: the caret, the selection and the session's sentence go together."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from factcheck.core.coverage import CLAIM, NOTHING
from factcheck.ui.messages import announce
from factcheck.ui.reading.cursor import SentenceCursor
from factcheck.ui.session import Session
from factcheck.ui.text.claims_view import ClaimsView

_MOST_ANNOUNCED = 1000  # code points of a sentence that are read out
_KEEP_ANCHOR = QTextCursor.MoveMode.KeepAnchor


class WalkingView(ClaimsView):
    """Tells the session where the reader is and what is selected, and follows where the session takes them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sentence = SentenceCursor(self._column)
        self._placing = False  # the caret is being put somewhere: the reader did not go there
        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        session.selection_changed.connect(self._on_passage_chosen)
        session.sentence_changed.connect(self._on_sentence_changed)
        session.walked.connect(self._on_walked)

    def set_text(self, text: str, heading: int = 0) -> None:
        """Show another text from its beginning; that takes the reader nowhere."""
        self._placing = True
        try:
            super().set_text(text, heading)
        finally:
            self._placing = False
        self._sentence.load(self._source, self._session.sentence)

    def _repaint_passages(self, touched: list[tuple[int, int]]) -> None:
        """Paint the paragraphs in sight that these stretches touch."""
        raise NotImplementedError

    # What is selected

    def _on_selection_changed(self) -> None:
        self._session.selection = self.passage()

    def _on_passage_chosen(self) -> None:
        """Show what the session says is selected.

        A passage that has become a claim is no longer selected: its label would not be seen under it.
        """
        chosen = self._session.selection
        if chosen == self.passage():
            return
        offsets, cursor = self._source.offsets, self.textCursor()
        if chosen is None:
            cursor.setPosition(cursor.selectionEnd())
        else:
            self.reveal(chosen[0])
            cursor.setPosition(offsets.to_utf16(chosen[0]))
            cursor.setPosition(offsets.to_utf16(chosen[1]), _KEEP_ANCHOR)
        self._place(cursor)

    def _place(self, cursor: QTextCursor) -> None:
        """Put the caret somewhere without taking the reader there."""
        self._placing = True
        try:
            self.setTextCursor(cursor)
        finally:
            self._placing = False

    # The sentence the reader is on

    def _on_caret_moved(self) -> None:
        """The sentence follows the caret, but neither a selection that is being made nor a press of the mouse."""
        cursor = self.textCursor()
        self._session.caret = position = self._source.offsets.to_code_point(cursor.position())
        if not (self._placing or cursor.hasSelection() or self._pressed is not None):
            self._session.go_to(position)

    def _on_sentence_changed(self) -> None:
        before, now = self._sentence.passage, self._session.sentence
        self._sentence.passage = now
        self._repaint_passages([passage for passage in (before, now) if passage is not None])

    def _on_walked(self) -> None:
        """Bring the sentence into sight, put the caret there, and have it read out."""
        passage = self._session.sentence
        if passage is None:
            return
        self.reveal(passage[0])
        cursor = self.textCursor()
        cursor.setPosition(self._source.offsets.to_utf16(passage[0]))
        self._place(cursor)
        words = self._source.text[passage[0] : min(passage[1], passage[0] + _MOST_ANNOUNCED)]
        announce(self, f"{words} {self._looked(self._session.looked())}")

    def _looked(self, state: int) -> str:
        """What has been done with a sentence, to be read out behind it."""
        if state == CLAIM:
            return self.tr("Claim.")
        return self.tr("Nothing to check.") if state == NOTHING else self.tr("Not looked at yet.")
