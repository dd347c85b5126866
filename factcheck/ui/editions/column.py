"""One of the two columns of the compare view: which edition it is, chosen where there are several, and its text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from factcheck.core.model import Article, ArticleId
from factcheck.ui import theme
from factcheck.ui.editions.side import EditionText, usual_size
from factcheck.ui.order import in_order
from factcheck.ui.tinted import Tinted

_PLAIN = Qt.TextFormat.PlainText
_ELIDE_RIGHT = Qt.TextElideMode.ElideRight
_ISOLATE, _END = "\u2068", "\u2069"


class EditionColumn(QWidget):
    """Title, date and number of an edition above its text."""

    edition_chosen = Signal(str)
    """Another edition is to stand here."""

    def __init__(self, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self._ids: list[ArticleId] = []
        self.text = EditionText(new, self)
        self.text.set_point_size(usual_size())
        self._title = QLabel(self)
        self._title.setTextFormat(_PLAIN)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._named = self._from = ""
        self._title.setAccessibleDescription(self.tr("Title of the edition"))
        self._origin = Tinted("muted", "", self)
        self._origin.setTextFormat(_PLAIN)
        self._origin.setAccessibleDescription(self.tr("Number, site and date of the edition"))
        for label in (self._title, self._origin):
            label.setMinimumWidth(1)
        self._choice = QComboBox(self)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setAccessibleName(self.tr("Newer edition") if new else self.tr("Older edition"))
        self._choice.activated.connect(self._on_chosen)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_LARGE, theme.SPACE + theme.SPACE_SMALL, theme.SPACE_LARGE, theme.SPACE)
        head.setSpacing(theme.SPACE_SMALL)
        for widget in (self._choice, self._title, self._origin):
            head.addWidget(widget)
        rows.addLayout(head)
        rows.addWidget(self.text, 1)
        in_order(rows)
        self.setAutoFillBackground(True)
        self._take_theme()

    def show_edition(self, article: Article, number: int, editions: Sequence[Article]) -> None:
        """Say which edition stands here, and offer the others when there are more than two."""
        self._named = article.title or self.tr("Untitled article")
        self._title.setToolTip(self._named)
        self._from = self._said(article, number, len(editions))
        self._origin.setToolTip(self._from)
        self._choice.setVisible(len(editions) > 2)
        self._origin.setVisible(len(editions) <= 2)  # otherwise the choice says it
        self._ids = [each.id for each in editions]
        self._choice.clear()
        for place, each in enumerate(editions, 1):
            self._choice.addItem(self._said(each, place, len(editions)))
        self._choice.setCurrentIndex(number - 1)
        self._elide()

    def _said(self, article: Article, number: int, many: int) -> str:
        which = self.tr("Edition {number} of {many}").format(number=number, many=many)
        parts = [which, article.site or article.byline, article.published[:16].replace("T", " ")]
        return " · ".join(f"{_ISOLATE}{part}{_END}" for part in parts if part)

    def _on_chosen(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self.edition_chosen.emit(self._ids[place])

    def _elide(self) -> None:
        room = self.width() - 2 * theme.SPACE_LARGE
        self._title.setText(self._title.fontMetrics().elidedText(self._named, _ELIDE_RIGHT, room))
        self._origin.setText(self._origin.fontMetrics().elidedText(self._from, _ELIDE_RIGHT, room))

    def _take_theme(self) -> None:
        paper = theme.current().colour("paper")
        if self.palette().color(QPalette.ColorRole.Window) != paper:
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.Window, paper)
            self.setPalette(palette)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the title as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._take_theme()
