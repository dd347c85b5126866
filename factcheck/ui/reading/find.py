"""Finding words in an article: the search itself, and the bar it is asked through.

The search runs on the stored string with every character kept in its place, so hits are exact offsets.
"""

import re
from array import array
from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from factcheck.ui import theme
from factcheck.ui.buttons import flat_button
from factcheck.ui.text.ink import Hits

# One character for one: how it is typed for how it is printed.
_ALIKE = (
    ("\u00a0", " "), ("\u202f", " "), ("\u2007", " "), ("\u2028", " "), ("\u2029", " "), ("\n", " "), ("\t", " "),
    ("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("‐", "-"), ("\u2011", "-"), ("–", "-"), ("ς", "σ"),
)  # fmt: skip


_PIECE = 300_000  # code points searched in one go: 10 ms when every tenth of them is a hit


def folded(text: str) -> str:
    """The text in lower case and with plain spaces and quotation marks; of the same length."""
    low = text.lower()
    if len(low) != len(text):  # İ becomes two characters
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    for printed, typed in _ALIKE:
        if printed in low:
            low = low.replace(printed, typed)
    return low


class Scan:
    """A search for words that goes on piece by piece, so that no key waits for five million characters."""

    def __init__(self, text: str, words: str, piece: int = _PIECE) -> None:
        self.words = words
        self.starts = array("i")
        """Where the words have been found so far, in code points; hits do not overlap."""
        self._text, self._piece = text, piece
        needle = folded(words)
        self._more = len(needle)  # code points of the next piece that a hit may reach into
        self._pattern = re.compile(re.escape(needle))
        self._at = 0

    @property
    def complete(self) -> bool:
        """Whether the whole text has been searched."""
        return self._at >= len(self._text) or not self._more

    def go_on(self) -> None:
        """Search the next piece."""
        if self.complete:
            return
        low, high = self._at, min(len(self._text), self._at + self._piece)
        piece = folded(self._text[low : high + self._more - 1])
        found = [low + hit.start() for hit in self._pattern.finditer(piece) if hit.start() < high - low]
        self.starts.extend(found)
        # A hit that reaches into the next piece is not begun there once more.
        self._at = max(high, found[-1] + self._more) if found else high


def find_all(text: str, words: str, piece: int = _PIECE) -> list[int]:
    """Where ``words`` occurs in a text, in code points; hits do not overlap."""
    scan = Scan(text, words, piece)
    while not scan.complete:
        scan.go_on()
    return list(scan.starts)


class FindBar(QFrame):
    """A line to type in, a count, and a way to the next and the previous hit."""

    hits_changed = Signal(object)  # Hits
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._hits = Hits()
        self._scan = Scan("", "")
        self._position = 0
        self._scan_timer = QTimer(self, singleShot=True, interval=0)
        self._scan_timer.timeout.connect(self._on_scan)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Find in the article"))
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Find in the article"))
        self._words.setAccessibleName(self.tr("Words to find"))
        self._words.setClearButtonEnabled(True)
        self._words.setMaximumWidth(340)
        self._words.textChanged.connect(self._on_words_changed)
        self._words.installEventFilter(self)
        self._count = QLabel()
        self._count.setAccessibleDescription(self.tr("Number of hits"))
        self._previous = flat_button("↑", self.tr("Previous hit (Shift+F3)"))
        self._previous.clicked.connect(self.find_previous)
        self._next = flat_button("↓", self.tr("Next hit (F3)"))
        self._next.clicked.connect(self.find_next)
        close = flat_button("×", self.tr("Close (Esc)"))
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_LARGE, theme.SPACE, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE)
        for widget in (self._words, self._previous, self._next, self._count):
            row.addWidget(widget, 1 if widget is self._words else 0)
        row.addStretch(1)
        row.addWidget(close)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Search another article from now on, for the same words."""
        self._text = text
        self._scan_timer.stop()
        if self.isVisible():
            self._search(0)

    def open_bar(self, words: str, position: int) -> None:
        """Show the bar and go on from a code point; ``words`` replace what was typed unless empty."""
        self.show()
        if words and words != self._words.text():
            before = self._words.blockSignals(True)
            self._words.setText(words)
            self._words.blockSignals(before)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self._search(position)

    def close_bar(self) -> None:
        """Hide the bar and its hits; the words are kept for the next time."""
        self.hide()
        self._scan_timer.stop()
        self.closed.emit()

    def find_next(self) -> None:
        """Go to the next hit; after the last one comes the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the previous hit; before the first one comes the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        if self._hits.starts:
            current = (self._hits.current + step) % len(self._hits.starts)
            self._show(self._hits._replace(current=current))

    def _on_words_changed(self) -> None:
        starts, _length, current = self._hits
        self._search(starts[current] if 0 <= current < len(starts) else 0)

    def _search(self, position: int) -> None:
        """Find the words anew; the first hit from ``position`` on is the current one."""
        self._scan, self._position = Scan(self._text, self._words.text()), position
        self._on_scan()

    def _on_scan(self) -> None:
        """Show what another piece of the text holds; the rest is searched when nothing else is to be done."""
        scan, known = self._scan, self._hits.current if len(self._scan.starts) else -1
        scan.go_on()
        starts = scan.starts
        current = known if known >= 0 else bisect_left(starts, self._position)
        if current == len(starts):  # none behind the place where one is: after the last one comes the first
            current = -1 if not scan.complete or not starts else 0
        if not scan.complete:
            self._scan_timer.start()
        self._show(Hits(starts, len(scan.words), current))

    def _show(self, hits: Hits) -> None:
        self._hits = hits
        if hits.current >= 0:
            said = self.tr("{n} of {all}").format(n=hits.current + 1, all=len(hits.starts))
        else:
            said = self.tr("Nothing found") if self._words.text() and self._scan.complete else ""
        self._count.setText(said)
        for button in (self._previous, self._next):
            button.setEnabled(bool(hits.starts))
        self.hits_changed.emit(hits)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Shift+Enter in the line go to the next and the previous hit."""
        if (
            watched is self._words
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
