"""What stands above the text: title, who wrote it, where and when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from factcheck.core.model import Article
from factcheck.ui import theme
from factcheck.ui.order import in_order
from factcheck.ui.reading.edition_line import EditionLine
from factcheck.ui.text.geometry import runs_right_to_left
from factcheck.ui.tinted import Tinted

_LONG_TITLE = 80  # characters; longer ones are set smaller, so that the text keeps its room
_LONG_TITLE_SCALE = 1.15
_META_SCALE = 0.8
_ISOLATE, _END = "\u2068", "\u2069"
_HEIGHT_LINES = 3  # lines of a title shown; the rest is in its tool tip


class ArticleHeader(QFrame):
    """Title and origin of an article, in line with the column of text; which edition it is, if there are several."""

    compare_requested = Signal()
    newer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setAccessibleDescription(self.tr("Title of the article"))
        self._origin = Tinted("muted")  # quieter than the title
        self._origin.setTextFormat(Qt.TextFormat.RichText)
        self._origin.setWordWrap(True)
        self._origin.setOpenExternalLinks(True)
        self._origin.setAccessibleDescription(self.tr("Author, site and date of the article"))
        self._edition = EditionLine(self)  # made now: made late, its buttons would come last for the Tab key
        self._edition.compare_requested.connect(self.compare_requested)
        self._edition.newer_requested.connect(self.newer_requested)
        self._edition.hide()
        self._place = 1, 1
        self._ruled = False
        self._told = False
        self._right = False
        self._point_size = theme.READING_SIZE
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(theme.SPACE_SMALL)
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._origin)
        self._rows.addWidget(self._edition)
        in_order(self._rows)
        self.set_column(theme.SPACE_LARGE, 400, 400)

    def show_article(self, article: Article, *, titled: bool) -> None:
        """Show another article's origin, and its title unless the text itself begins with it (``titled``)."""
        title = article.title or self.tr("Untitled article")
        # A mark in front makes the whole title run its way, also where it begins with a name in another script.
        right = runs_right_to_left(title)
        self._title.setText(f"\u200f{title}" if right else title)
        self._title.setToolTip(title)
        self._title.setVisible(not titled)
        self.set_point_size(self._point_size)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        for label in (self._title, self._origin):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        # Each for itself, or a date between two Arabic names would be read backwards.
        said = (article.byline, article.site, _day(article.published))
        begin, end = ("", "") if "".join(said).isascii() else (_ISOLATE, _END)
        parts = [f"{begin}{_escaped(part)}{end}" for part in said if part]
        if article.url.startswith(("http://", "https://")):
            link = self.tr("Open the page")
            parts.append(f'{begin}<a href="{_escaped(article.url)}">{_escaped(link)}</a>{end}')
            self._origin.setToolTip(_escaped(article.url))
        else:
            self._origin.setToolTip("")
        self._origin.setText(("\u200f" if right else "") + " &nbsp;·&nbsp; ".join(parts))
        self._origin.setVisible(bool(parts))
        self._told = bool(parts) or not titled
        self._right = right
        self._show_place()

    def show_edition(self, number: int, many: int) -> None:
        """Say which edition of how many the article is, with the ways to the others; nothing for the only one."""
        self._place = number, many
        self._show_place()

    def _show_place(self) -> None:
        number, many = self._place
        if many > 1:
            self._edition.show_place(number, many, right=self._right)
        self._edition.setVisible(many > 1)
        self.setVisible(self._told or many > 1)

    def set_column(self, left: int, width: int, full: int) -> None:
        """Stand in line with a column of text that begins at ``left``, in pixels."""
        margins = max(0, left), theme.SPACE_LARGE + theme.SPACE, max(0, full - left - width), theme.SPACE
        self._rows.setContentsMargins(*margins)

    def set_ruled(self, ruled: bool) -> None:
        """Draw a hairline below, while text has been scrolled away under it."""
        if ruled != self._ruled:
            self._ruled = ruled
            self.update()

    def set_point_size(self, size: float) -> None:
        """Follow the text's size, within reason."""
        self._point_size = size = min(max(size, 10.0), 16.0)
        scale = _LONG_TITLE_SCALE if len(self._title.text()) > _LONG_TITLE else theme.TITLE_SCALE
        self._title.setFont(theme.reading_font(size * scale, bold=True))
        self._title.setMaximumHeight(self._title.fontMetrics().lineSpacing() * _HEIGHT_LINES)
        small = self.font()
        small.setPointSizeF(size * _META_SCALE)
        self._origin.setFont(small)
        self._edition.set_small(small)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        super().paintEvent(event)
        if not self._ruled:
            return
        painter = QPainter(self)
        try:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("rule"))
        finally:
            painter.end()


def _escaped(text: str) -> str:
    """Text safe within rich text; the library's own ``html`` costs 5 ms to import."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _day(published: str) -> str:
    """The date of a publication without its time of day."""
    return published[:10] if published[4:5] == "-" else published
