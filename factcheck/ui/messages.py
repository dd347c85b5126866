"""The one presenter of failures and news: a strip above the reading column, never a box in the way."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from factcheck.errors import Cancelled, FactcheckError
from factcheck.ui import theme
from factcheck.ui.buttons import flat_button
from factcheck.ui.language import said

_SIGNS = {"error": "!", "warning": "!", "info": "i"}
_INKS = {"error": "danger", "warning": "warning", "info": "accent"}
# Not PaletteChange: setting a palette of our own sends one, for ever.
_STYLE_CHANGE = QEvent.Type.ApplicationPaletteChange


class MessageBar(QFrame):
    """Shows one message with what to do next; empty and hidden most of the time.

    A failure stays until it is dismissed, replaced, or the next act succeeds; news stays until dismissed.
    """

    def __init__(self, parent: QWidget | None = None, *, lasting: bool = False) -> None:
        super().__init__(parent)
        self._lasting = lasting
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Message"))
        self.kind = ""
        self._built = False
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, message and hint, as the copy button copies it; empty when nothing is."""
        return f"{self._message.text()} {self._hint.text()}".strip() if self.kind else ""

    def show_error(self, error: FactcheckError) -> None:
        """Show a foreseen failure: what happened and what to do next."""
        kind = "info" if isinstance(error, Cancelled) else "error"
        self._show(kind, error.message, error.hint)

    def show_info(self, message: str, hint: str = "") -> None:
        """Show news that needs no answer."""
        self._show("info", message, hint)

    def show_warning(self, message: str, hint: str = "") -> None:
        """Show something to keep in mind, such as why a project is read-only."""
        self._show("warning", message, hint)

    def clear_error(self) -> None:
        """Take a failure away because an act has succeeded since; other messages stay."""
        if self.kind == "error":
            self.dismiss()

    def dismiss(self) -> None:
        """Take the message away."""
        self.kind = ""
        self.hide()

    def _show(self, kind: str, message: str, hint: str) -> None:
        if not self._built:
            self._build()
        self.kind = kind
        self._sign.setText(_SIGNS[kind])
        self._message.setText(said(message))
        self._hint.setText(said(hint))
        self._hint.setVisible(bool(hint))
        self._copy.setVisible(kind == "error")
        self._close.setVisible(not self._lasting)
        self._dress()
        self.setAccessibleDescription(self.text)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # late: its enums cost 4 ms

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _build(self) -> None:
        """Make the parts, on the first message: most sessions never show one."""
        from PySide6.QtCore import Qt  # late: it makes 93 enums, 27 ms, and the window's first paint needs none

        reach, top = Qt.TextInteractionFlag, Qt.AlignmentFlag.AlignTop
        self._built = True
        self._sign = QLabel()
        font = self._sign.font()
        font.setBold(True)
        self._sign.setFont(font)
        self._message, self._hint = QLabel(), QLabel()
        for label in (self._message, self._hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(reach.TextSelectableByMouse | reach.TextSelectableByKeyboard)
        self._copy = flat_button(self.tr("Copy"), self.tr("Copy the message"))
        self._copy.clicked.connect(self._on_copy)
        self._close = flat_button("×", self.tr("Dismiss the message"))
        self._close.clicked.connect(self.dismiss)
        words = QGridLayout()
        words.setHorizontalSpacing(10)
        words.setVerticalSpacing(2)
        words.setColumnStretch(1, 1)
        words.addWidget(self._sign, 0, 0, top)
        words.addWidget(self._message, 0, 1)
        words.addWidget(self._hint, 1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self._copy, 0, top)
        row.addWidget(self._close, 0, top)

    def _dress(self) -> None:
        """Colours of the present theme; set here because they depend on the kind of message."""
        now = theme.current()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, now.colour("card"))
        self.setPalette(palette)
        palette.setColor(QPalette.ColorRole.WindowText, now.colour(_INKS[self.kind]))
        self._sign.setPalette(palette)
        palette.setColor(QPalette.ColorRole.WindowText, now.colour("muted"))
        self._hint.setPalette(palette)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline in the message's colour below it."""
        super().paintEvent(event)
        if self.kind:
            from PySide6.QtGui import QPainter

            painter = QPainter(self)
            try:
                painter.fillRect(0, self.height() - 2, self.width(), 2, theme.current().colour(_INKS[self.kind]))
            finally:
                painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == _STYLE_CHANGE and self.kind:
            self._dress()


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader speak a sentence, where this Qt can do that."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
