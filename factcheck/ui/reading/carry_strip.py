"""Offers to carry claims over, above an edition whose former edition has claims of mine that are not carried yet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from factcheck.ui import theme
from factcheck.ui.buttons import flat_button

if TYPE_CHECKING:
    from factcheck.core.model import ArticleId, Changes
    from factcheck.ui.session import Session


class CarryStrip(QFrame):
    """One line and one button; hidden unless there is something to carry over."""

    def __init__(self, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._dismissed: set[ArticleId] = set()
        self._built = False
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Claims of the edition before"))
        self.hide()
        # Looked up once the article is on the screen.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look)
        session.article_focused.connect(self._on_article_focused)
        session.changed.connect(self._on_changed)

    @property
    def text(self) -> str:
        """What is said; "" while there is nothing to carry over."""
        return "" if self.isHidden() else self._words.text()

    def _on_article_focused(self) -> None:
        self.hide()
        self._later.start()

    def _on_changed(self, changes: "Changes") -> None:
        # Marking in another edition or becoming somebody else changes what is to be carried.
        if changes.everything or changes.articles or changes.claims or changes.reviewers:
            self._later.start()

    def _look(self) -> None:
        count = self._count()
        if not count:
            self.hide()
            return
        if not self._built:
            self._build()
        if count == 1:
            text = self.tr("You have a claim on the edition before this one.")
            act = self.tr("Carry it over")
        else:
            text = self.tr("You have {count} claims on the edition before this one.").format(count=f"{count:,}")
            act = self.tr("Carry your {count} claims over").format(count=f"{count:,}")
        self._words.setText(text)
        self._carry.setText(act)
        self._carry.setAccessibleDescription(text)
        self.setAccessibleDescription(text)
        self.show()

    def _count(self) -> int:
        project, article = self._session.project, self._session.article
        if project is None or article is None or project.read_only or article in self._dismissed:
            return 0
        if project.me is None or project.article_n(article) is None or project.is_submitted(article):
            return 0
        return project.uncarried(article) if project.edition_of(article) is not None else 0

    def _build(self) -> None:
        self._built = True
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._carry = QPushButton()
        self._carry.clicked.connect(self._session.carry_claims)
        close = flat_button("×", self.tr("Not now"))
        close.clicked.connect(self._on_dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE + theme.SPACE_SMALL, theme.SPACE, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self._carry)
        row.addWidget(close)
        self._dress()

    def _on_dismissed(self) -> None:
        if self._session.article is not None:
            self._dismissed.add(self._session.article)
        self.hide()

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.current().colour("card"))
        self.setPalette(palette)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline below it, as below the messages."""
        super().paintEvent(event)
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        try:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().colour("rule"))
        finally:
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and self._built:
            self._dress()
