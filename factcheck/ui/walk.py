"""Walking: the sentence cursor, and the ways to the next sentence, claim and disagreement. Changes nothing.

The cursor stands on one sentence of the article in focus. It and the claim in focus go together: a claim that is
focused takes the cursor to itself, and the cursor leaves a claim behind when it comes to a sentence that the claim
does not touch.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factcheck.ui.focus import Focus

if TYPE_CHECKING:
    from factcheck.core.coverage import Coverage
    from factcheck.core.model import ClaimId

Passage = tuple[int, int]

_SLICE = 20_000  # code points divided into sentences at a time while an article is being opened
_SLICES = 40
"""Slices of a long text that are looked through at once for the next sentence, when somebody waits for it."""


class Walk(Focus):
    """Knows on which sentence the reader is, and how to go on from there."""

    sentence_changed = Signal()  # session.sentence is another one, or none
    walked = Signal()  # the reader was taken to session.sentence and wants to see it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentence: Passage | None = None
        self.caret: int | None = None
        """Where the caret is in the reading column, in code points; set by the reading view."""
        # Where to begin is found out after the article has been painted.
        self._begin = QTimer(self, singleShot=True, interval=0)
        self._begin.timeout.connect(self._on_begin)
        self.article_focused.connect(self._on_article_focused)
        self.project_opened.connect(self._on_article_focused)

    @property
    def sentence(self) -> Passage | None:
        """The sentence the reader is on: a passage in code points without white space at its ends, or None."""
        return self._sentence

    def go_to(self, position: int) -> None:
        """Put the sentence cursor on the sentence at a code point, as a click does; the view stays where it is."""
        text = self._text()
        passage = _sentence_near(text, position)
        if passage is not None:
            self._begin.stop()
            self._put(passage)
            self._leave_claim()

    def visit(self, position: int) -> None:
        """Take the reader to the sentence at a code point, as walking there does."""
        passage = _sentence_near(self._text(), position)
        if passage is not None:
            self._begin.stop()
            self.walk_to(passage)

    def looked(self) -> int:
        """What I have done with the sentence: a state of :mod:`factcheck.core.coverage`."""
        coverage = self._coverage()
        return coverage.state_at(self._sentence[0]) if coverage is not None and self._sentence is not None else 0

    def walk_to(self, passage: Passage | None) -> None:
        """Take the reader to a sentence: nothing is selected there, and my claim on exactly it is in focus."""
        if passage is None:
            return
        self.selection = None
        self._put(passage)
        self._leave_claim()
        if self.claim is None and self.project is not None and self.article is not None:
            claim = self.project.my_claim_at(self.article, *passage)
            if claim is not None:
                self.focus_claim(claim)
        self.walked.emit()

    def move_sentence(self, step: int) -> None:
        """Go to the next (``step`` +1) or previous sentence."""
        here = self._here()
        if here is None:
            return
        found = _neighbour(self._text(), here, step)
        if found is None:
            self.announced.emit(
                self.tr("This is the last sentence.") if step > 0 else self.tr("This is the first sentence.")
            )
        else:
            self.walk_to(found)

    def next_unlooked(self, *, everybody: bool = False) -> None:
        """Go to the next sentence that I have not (or ``everybody``: nobody has) looked at; round and round."""
        here, coverage = self._here(), self._coverage(everybody)
        if here is None or coverage is None:
            return
        found = _unlooked(coverage, here[0])
        if found is None:
            found = _unlooked(coverage, -1)
            if found is not None and found[0] < here[0]:
                self.announced.emit(self.tr("Going on from the beginning of the article."))
        if found is not None and found[0] != here[0]:
            self.walk_to(found)
        elif found is not None:
            self.announced.emit(self.tr("This is the only sentence left that has not been looked at."))
        elif coverage.complete:
            self.announced.emit(self.tr("Every sentence of this article has been looked at."))

    def next_disagreement(self, step: int) -> None:
        """Go to the next (``step`` +1) or previous passage to which reviewers gave different labels."""
        here = self._here()
        if here is None or self.project is None or self.article is None:
            return
        starts = [start for start, _end in self.project.differing(self.article)]
        beyond = [at for at in starts if (at >= here[1] if step > 0 else at < here[0])]
        if beyond:
            self.walk_to(_sentence_near(self._text(), min(beyond) if step > 0 else max(beyond)))
        else:
            self.announced.emit(self.tr("No further disagreement in this article."))

    def next_claim(self, step: int) -> None:
        """Focus the claim ``step`` further on in the text; from the sentence cursor when no claim is in focus."""
        near = self._claim_near(step) if self.claim is None else None
        if near is not None:
            self.focus_claim(near)
        else:
            super().next_claim(step)

    def focus_claim(self, claim: "ClaimId | None") -> None:
        """Look at this claim, or at none; the sentence cursor goes to it unless it is on one of its sentences."""
        super().focus_claim(claim)
        self.follow_claim()

    def follow_claim(self) -> None:
        """Put the sentence cursor on the claim in focus, unless it is on one of its sentences already."""
        passage = self._claim_passage()
        if passage is not None and not _overlap(passage, self._sentence):
            found = _sentence_near(self._text(), passage[0])
            if found is not None:
                self._begin.stop()
                self._put(found)

    def _put(self, passage: Passage | None) -> None:
        if passage != self._sentence:
            self._sentence = passage
            self.sentence_changed.emit()

    def _leave_claim(self) -> None:
        passage = self._claim_passage()
        if passage is not None and not _overlap(passage, self._sentence):
            self.focus_claim(None)

    def _here(self) -> Passage | None:
        """The sentence cursor; begins now when the article has only just been opened. None without any sentence."""
        if self._sentence is None and self.article is not None:
            self._on_begin()
            self._begin.stop()
            if self._sentence is None:
                self._put(_sentence_near(self._text(), 0))
        return self._sentence

    def _text(self) -> str:
        return self.project.text(self.article) if self.project is not None and self.article is not None else ""

    def _coverage(self, everybody: bool = False) -> "Coverage | None":
        if self.project is None or self.article is None:
            return None
        return self.project.coverage(self.article, everybody=everybody)

    def _claim_passage(self) -> Passage | None:
        if self.claim is None or self.project is None or self._gone(self.claim):
            return None
        claim = self.project.claim(self.claim)
        return claim.start, claim.end

    def _claim_near(self, step: int) -> "ClaimId | None":
        """The first claim (``step`` +1) that does not end before the sentence, or the last not to begin behind it."""
        if self._sentence is None or self.project is None or self.article is None:
            return None
        return self.project.claim_near(self.article, *self._sentence, step)

    def _on_article_focused(self) -> None:
        self.caret = None
        self._put(None)
        if self.article is not None:
            self._begin.start()
        else:
            self._begin.stop()

    def _on_begin(self) -> None:
        """Begin at the first sentence I have not looked at, else at the first; a long text is read in slices."""
        coverage = self._coverage()
        if self._sentence is not None or coverage is None:
            return
        if self.selection is not None:  # made before there was time for this
            self.go_to(self.selection[0])
            return
        done = coverage.grow(_SLICE)
        found = coverage.next_unlooked(-1, +1)
        if found is None and not done:
            self._begin.start()
            return
        found = found or _sentence_near(self._text(), 0)
        if found is not None:
            self._put(found)
            self.walked.emit()


def _unlooked(coverage: "Coverage", position: int) -> Passage | None:
    """The first sentence behind the one at a place that has not been looked at, as far as can be waited for."""
    found = coverage.next_unlooked(position, +1)
    slices = 0
    while found is None and not coverage.complete and slices < _SLICES:
        coverage.grow()
        slices += 1
        found = coverage.next_unlooked(position, +1)
    return found


def _neighbour(text: str, here: Passage, step: int) -> Passage | None:
    """The next or previous sentence that has a letter or a digit in it."""
    from factcheck.core import sentences  # late: the window's first paint needs none of its patterns

    return _from(text, sentences.end_after(text, here[1] - 1) if step > 0 else here[0], step)


def _from(text: str, at: int, step: int) -> Passage | None:
    """The first sentence with a letter or a digit behind (``step`` +1) or before a place where one begins."""
    from factcheck.core import sentences
    from factcheck.core.text import trim

    while (at < len(text)) if step > 0 else (at > 0):
        beyond = sentences.end_after(text, at) if step > 0 else sentences.start_before(text, at - 1)
        found = trim(text, min(at, beyond), max(at, beyond))
        if _says(text, found):
            return found
        at = beyond
    return None


def _sentence_near(text: str, position: int) -> Passage | None:
    """The sentence at a code point, or else the nearest behind it, or before it; None when there is none."""
    from factcheck.core import sentences
    from factcheck.core.text import trim

    start, end = sentences.sentence_at(text, position)
    found = trim(text, start, end)
    return found if _says(text, found) else _from(text, end, +1) or _from(text, start, -1)


def _says(text: str, passage: Passage) -> bool:
    """Whether a stretch of text is more than white space and punctuation."""
    return any(map(str.isalnum, text[passage[0] : passage[1]]))


def _overlap(one: Passage, other: Passage | None) -> bool:
    return other is not None and one[0] < other[1] and one[1] > other[0]
