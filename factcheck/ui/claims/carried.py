"""How the claim in focus came here from the edition before, and the words it was about there."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from factcheck.ui.claims.card import quote_font, small_font
from factcheck.ui.claims.carried_words import carried_words
from factcheck.ui.marked_words import MarkedTexts, Pieces, compared, from_first_mark
from factcheck.ui.tinted import Tinted

_LINES = 4
_SMALL = 4


class CarriedNote(QWidget):
    """How the claim in focus was carried over; when it reads differently now, the former words with what is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Tinted("muted", "", self)
        self._said.setFont(small_font(self.font()))
        self._said.setWordWrap(True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._former = FormerWords(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_SMALL)
        rows.addWidget(self._said)
        rows.addWidget(self._former)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, "" for none."""
        return self._said.text()

    def show_carried(self, state: str, sureness: int, former: str, now: str) -> None:
        """Show how a claim was carried over; hide for "" or a state that is none of a carried claim."""
        words = carried_words(state, sureness, typography=bool(former) and former != now)
        self._said.setText(words)
        self._said.set_role("warning" if state == "changed" else "muted")
        self._former.show_words(former if state in ("changed", "placed") and former != now else "", now)
        self.setVisible(bool(words))


class FormerWords(QWidget):
    """The words of a claim in the edition before, with what is not there any more struck through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Pieces = ()
        self._texts = MarkedTexts()
        self.setFont(quote_font(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_words(self, former: str, now: str) -> None:
        """Show the former words beside those of now; hide for ""."""
        self._shown = from_first_mark(compared(former, now)[0]) if former else ()
        self.setAccessibleName(self.tr("In the edition before: “{words}”").format(words=former) if former else "")
        self.setToolTip(self.accessibleName())
        self.setVisible(bool(former))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """As high as the words are, up to four lines."""
        width = max(1, self.width())
        self.setFixedHeight(self._texts.height(self.font(), width, self._shown, _LINES) if self._shown else 0)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The words."""
        painter = QPainter(self)
        try:
            painter.setPen(self.palette().windowText().color())
            self._texts.draw(painter, QRect(0, 0, self.width(), self.height()), self._shown, _LINES)
        finally:
            painter.end()
