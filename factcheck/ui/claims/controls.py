"""What behaves in a narrow, scrolling form: the form, a choice the wheel passes over, a text that grows."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

from factcheck.ui import theme
from factcheck.ui.card_drawing import is_right_to_left

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_RIGHT = Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignLeft


class StillComboBox(QComboBox):
    """A combo box that the wheel scrolls past, so that scrolling a form never changes a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _keep_readable(self) -> None:
        # Somebody else's choice cannot be changed, but it is there to be read.
        muted = theme.current().colour("muted")
        palette = self.palette()
        for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
            palette.setColor(QPalette.ColorGroup.Disabled, role, muted)
        if palette != self.palette():
            self.setPalette(palette)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.PaletteChange):
            self._keep_readable()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class WideEnough(QScrollArea):
    """Scrolls up and down only, so it is never narrower than what is in it."""

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """What is in it, and the scroll bar."""
        inner, least = self.widget(), super().minimumSizeHint()
        if inner is None:
            return least
        return QSize(inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), least.height())

    def showEvent(self, event: QShowEvent) -> None:
        """What is in it knows its width only now: fonts come with the first showing."""
        super().showEvent(event)
        self.updateGeometry()


class GrowingText(QPlainTextEdit):
    """A text box as high as its text, between a least and a greatest number of lines."""

    left = Signal()

    def __init__(self, least: int = 2, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_most(self, most: int) -> None:
        """Grow up to this many lines."""
        self._most = most
        self._fit()

    def lines(self) -> int:
        """Number of lines the text takes at the present width."""
        return max(1, round(self.document().size().height()))

    def follow_text(self) -> None:
        """Stand right when the text is written from right to left."""
        # Only the start is looked at: the direction of a paragraph is that of its first letter.
        to_the_left = is_right_to_left(self.toPlainText()[:200])
        direction = _RIGHT_TO_LEFT if to_the_left else _LEFT_TO_RIGHT
        option = self.document().defaultTextOption()
        if option.textDirection() != direction:
            option.setTextDirection(direction)
            # QPlainTextEdit does not turn "left" round for right-to-left text as other widgets do.
            option.setAlignment(_RIGHT if to_the_left else _LEFT)
            self.document().setDefaultTextOption(option)
        self._fit()

    def _fit(self) -> None:
        lines = self.lines()
        height = min(max(lines, self._least), self._most) * self.fontMetrics().lineSpacing()
        margins = self.contentsMargins()
        extra = 2 * (self.document().documentMargin() + self.frameWidth()) + margins.top() + margins.bottom()
        self.setFixedHeight(int(height + extra) + 1)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """As high as it is made."""
        return QSize(160, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has another number of lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that a person is done here; a context menu is not leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
