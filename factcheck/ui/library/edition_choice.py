"""Asks whether an article is a new one or a new edition of one that is there, and says what will happen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QRadioButton, QSizePolicy, QWidget

from factcheck.core.model import ArticleId
from factcheck.errors import InputError
from factcheck.ui import theme
from factcheck.ui.library.offers import Choice
from factcheck.ui.tinted import Tinted

if TYPE_CHECKING:
    from factcheck.core.model import Article
    from factcheck.ui.session import Session

_INDENT = 22  # pixels: below the words of a radio button
_NARROWEST = 12  # characters of a title that are always seen


class EditionChoice(QWidget):
    """Two ways to choose from, and the articles that can be followed, to be searched by their words."""

    chosen = Signal()
    """Somebody has chosen: ``choice`` is theirs."""

    def __init__(self, session: "Session", parent: QWidget | None = None, *, existing: ArticleId | None = None) -> None:
        """``existing``: an article that is in the project, of which this is said afterwards."""
        super().__init__(parent)
        self._session = session
        self._existing = existing
        self._by_hand = False
        self._filled = False
        new, edition = self.tr("A &new article"), self.tr("A new edition &of")
        if existing is not None:
            new, edition = self.tr("An article of its ow&n"), self.tr("A later edition &of")
        self._new, self._edition = QRadioButton(new), QRadioButton(edition)
        self._new.setChecked(True)
        self._which = QComboBox()
        self._which.setEditable(True)
        self._which.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.setMinimumContentsLength(_NARROWEST)
        self._which.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._which.setAccessibleName(self.tr("The article it is a new edition of"))
        line = self._which.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("search by title, site or date"))
            line.setAccessibleName(self._which.accessibleName())
        self._says = Tinted("muted")
        self._says.setWordWrap(True)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(theme.SPACE_SMALL)
        rows.setColumnMinimumWidth(0, _INDENT - rows.horizontalSpacing())
        rows.addWidget(self._new, 0, 0, 1, 2)
        rows.addWidget(self._edition, 1, 0, 1, 2)
        rows.addWidget(self._which, 2, 1)
        rows.addWidget(self._says, 3, 1)
        self._which.currentIndexChanged.connect(self._on_which)
        self._which.editTextChanged.connect(self._say)
        self._edition.toggled.connect(self._on_toggled)
        self._new.clicked.connect(self._on_clicked)
        self._edition.clicked.connect(self._on_clicked)
        self._say()

    @property
    def choice(self) -> Choice:
        """What was chosen, and whether a person did it."""
        return Choice(self._of() if self._edition.isChecked() else None, self._by_hand)

    @property
    def unclear(self) -> bool:
        """Whether it is to be an edition, and nobody has said of what."""
        return self._edition.isChecked() and self._of() is None

    def show_choice(self, choice: Choice) -> None:
        """Show what was chosen before, or what the address says; nobody is told."""
        blocked = [QSignalBlocker(each) for each in (self._new, self._edition, self._which)]
        self._by_hand = choice.by_hand
        (self._new if choice.of is None else self._edition).setChecked(True)
        if choice.of is not None:
            self._select(choice.of)
        del blocked
        self._say()

    def _of(self) -> ArticleId | None:
        data = self._which.currentData()
        right = self._which.currentText() == self._which.itemText(self._which.currentIndex())
        return ArticleId(data) if isinstance(data, str) and right else None

    def _select(self, article: ArticleId) -> None:
        project = self._session.project
        place = self._which.findData(article)
        if place < 0 and project is not None:
            self._which.addItem(_title(project.article(article)), article)
            place = self._which.count() - 1
        self._which.setCurrentIndex(place)
        self._show_beginning()

    def _fill(self) -> None:
        """The last edition of each article of the project, what came in last first."""
        project = self._session.project
        if self._filled or project is None:
            return
        self._filled = True
        blocked = QSignalBlocker(self._which)
        now = self._of()
        self._which.clear()
        for article in reversed(project.last_editions()):
            if article.id != self._existing:
                self._which.addItem(_title(article), article.id)
        if now is not None and self._which.findData(now) < 0:
            self._which.addItem(_title(project.article(now)), now)
        self._which.setCurrentIndex(-1 if now is None else self._which.findData(now))
        found = QCompleter(self._which.model(), self)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._which.setCompleter(found)
        self._show_beginning()
        del blocked

    def _show_beginning(self) -> None:
        line = self._which.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _say(self) -> None:
        """What will happen when the article is added."""
        edition = self._edition.isChecked()
        self._which.setVisible(edition)
        text = self._consequence() if edition else ""
        self._says.setText(text)
        self._says.setVisible(bool(text))

    def _consequence(self) -> str:
        project, of = self._session.project, self._of()
        if project is None or of is None:
            return self.tr("Choose the article that this text replaces.")
        if self._existing is not None:
            return self.tr("Your claims there can be carried over.") if self._by_hand else ""
        why = "" if self._by_hand else self.tr("Its address is in the project already.") + " "
        if project.me is None:
            return why + self.tr("The two will be linked.")
        count = len(project.claim_ns(of, reviewers=[project.me.id]))
        if not count:
            return why + self.tr("You have no claims there; the two will be linked.")
        if count == 1:
            return why + self.tr("Your claim will be carried over if its passage is found.")
        said = self.tr("Your {count} claims will be carried over where their passages are found.")
        return why + said.format(count=f"{count:,}")

    def _on_toggled(self, edition: bool) -> None:
        if edition:
            self._fill()

    def _on_clicked(self) -> None:
        self._by_hand = True
        self._fill()
        self._say()
        if self.unclear:
            self._which.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    def _on_which(self) -> None:
        self._by_hand = True
        self._say()
        self.chosen.emit()


def unclear_edition() -> InputError:
    """The refusal of an edition of which nobody has said what it is one of."""
    return InputError(
        QCoreApplication.translate("EditionChoice", "Nobody has said which article this is a new edition of."),
        QCoreApplication.translate("EditionChoice", "Choose one, or say that it is a new article."),
    )


def _title(article: "Article") -> str:
    """Title, and what tells it from another of the same title; also what the search looks through."""
    parts = (article.title, article.site, article.published[:10])
    return " · ".join(part for part in parts if part)
