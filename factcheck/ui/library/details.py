"""Where an article is from: the dialogs that ask for it, when one is pasted and when it is edited."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factcheck.core.model import ArticleId
from factcheck.errors import FactcheckError
from factcheck.ui import theme
from factcheck.ui.language import said
from factcheck.ui.library.adding import add_pasted
from factcheck.ui.library.edition_choice import EditionChoice, unclear_edition
from factcheck.ui.library.fetch_dialog import address_in
from factcheck.ui.library.offers import Choice
from factcheck.ui.library.origin import origin_rows
from factcheck.ui.library.text_box import TextBox
from factcheck.ui.order import in_order
from factcheck.ui.session import Session

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel
_PAUSE_MS = 150
"""A pause in typing after which an address is looked up in the project."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it stands; Qt's own says it returns any object."""
    return text


_FIELDS = (
    ("title", QT_TRANSLATE_NOOP("DetailsDialog", "&Title"), ""),
    ("byline", QT_TRANSLATE_NOOP("DetailsDialog", "&Byline"), QT_TRANSLATE_NOOP("DetailsDialog", "who wrote it")),
    ("site", QT_TRANSLATE_NOOP("DetailsDialog", "&Site"), QT_TRANSLATE_NOOP("DetailsDialog", "where it appeared")),
    ("url", QT_TRANSLATE_NOOP("DetailsDialog", "&Address"), "https://"),
    (
        "published",
        QT_TRANSLATE_NOOP("DetailsDialog", "&Date"),
        QT_TRANSLATE_NOOP("DetailsDialog", "for example 2026-11-23"),
    ),
)


def make_fields(parent: QWidget, form: QFormLayout) -> dict[str, QLineEdit]:
    """A field for each detail of an article, by name, put into a form."""
    fields = {}
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, label, hint in _FIELDS:
        field = QLineEdit(parent)
        field.setObjectName(name)
        field.setPlaceholderText(QCoreApplication.translate("DetailsDialog", hint) if hint else "")
        shown = QCoreApplication.translate("DetailsDialog", label)
        field.setAccessibleName(shown.replace("&", ""))
        form.addRow(shown, field)
        fields[name] = field
    return fields


class DetailsDialog(QDialog):
    """Title, byline, site, address and date; stays open, saying why, when they cannot be kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._form = QFormLayout()
        self._fields = make_fields(self, self._form)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._buttons = QDialogButtonBox(_OK | _CANCEL)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE)
        self._column.addLayout(self._form)
        self._column.addWidget(self._problem)
        self._column.addWidget(self._buttons)
        in_order(self._column)
        self.resize(560, 0)

    def values(self) -> dict[str, str]:
        """What stands in the fields, by name."""
        return {name: field.text().strip() for name, field in self._fields.items()}

    def save(self) -> bool:
        """Keep what was given; False when it could not be kept."""
        raise NotImplementedError

    def show_problem(self, error: FactcheckError) -> None:
        """Say in the dialog why it stays open."""
        palette = self._problem.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.current().colour("danger"))
        self._problem.setPalette(palette)
        sentence = f"{said(error.message)} {said(error.hint)}".strip()
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)
        self._problem.show()

    # Qt overrides

    def accept(self) -> None:
        """Close only when what was given could be kept."""
        self._session.failed.connect(self.show_problem)
        try:
            saved = self.save()
        finally:
            self._session.failed.disconnect(self.show_problem)
        if saved:
            super().accept()


class EditDialog(DetailsDialog):
    """Edits the details of an article that is in the project; its text never changes."""

    def __init__(self, session: Session, article: ArticleId, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Details of the article"))
        self._article = article
        project = session.project
        now = project.article(article) if project is not None else None
        for name, field in self._fields.items():
            field.setText(getattr(now, name, ""))
            field.setCursorPosition(0)
        self._before = project.edition_of(article) if project is not None else None
        self._editions = EditionChoice(session, self, existing=article)
        self._editions.chosen.connect(self._problem.hide)
        self._editions.show_choice(Choice(self._before))
        self._column.insertWidget(1, self._editions)
        if project is not None and now is not None:
            for label, value in origin_rows(project, now):
                self._form.addRow(label, value)
            in_order(self._column)
        self._fields["title"].setFocus()

    # Qt overrides

    def save(self) -> bool:
        """Change the article, and what it is an edition of."""
        project = self._session.project
        if project is None:
            return True
        if self._editions.unclear:
            self.show_problem(unclear_edition())
            return False
        if self._session.run(partial(project.edit_article, self._article, **self.values())) is None:
            return False
        of = self._editions.choice.of
        if of == self._before:
            return True
        link = partial(project.unlink_edition, self._article)
        if of is not None:
            link = partial(project.link_edition, self._article, of, anew=True)
        return self._session.run(link) is not None


class PasteDialog(DetailsDialog):
    """Makes an article, or a new edition of one, of a pasted text, kept to the character."""

    fetch_requested = Signal(str)
    """An address was pasted and no text: fetch the page at it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Paste an article"))
        self._fields["title"].setPlaceholderText(self.tr("the first line, if left empty"))
        label = QLabel(self.tr("Te&xt"))
        self._text = TextBox(self)
        self._text.setAccessibleName(self.tr("Text"))
        label.setBuddy(self._text)
        self._editions = EditionChoice(session, self)
        self._editions.chosen.connect(self._problem.hide)
        self._fetch = QPushButton(self.tr("&Fetch the page at this address…"))
        self._fetch.setAutoDefault(False)
        self._fetch.clicked.connect(self._on_fetch)
        self._column.insertWidget(1, self._fetch, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.insertWidget(2, label)
        self._column.insertWidget(3, self._text, 1)
        self._column.insertWidget(4, self._editions)
        in_order(self._column)
        self._buttons.button(_OK).setText(self.tr("Add article"))
        self._buttons.button(_OK).setShortcut("Ctrl+Return")  # from within the text, where Enter is a new line
        self._buttons.button(_OK).setToolTip(self.tr("Ctrl+Return"))
        self._text.textChanged.connect(self._on_text_changed)
        self._fields["url"].textChanged.connect(self._on_address_changed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._follow_address)
        self.resize(640, 640)
        clipboard = QGuiApplication.clipboard().text()
        address = address_in(clipboard)
        if address:
            self._fields["url"].setText(address)
        elif clipboard.strip():
            self._text.set_source(clipboard)
        self._on_text_changed()
        self._follow_address()
        if not self._fetch.isHidden():
            self._fetch.setFocus()
        else:
            (self._text if self._text.is_empty() else self._fields["title"]).setFocus()

    def _follow_address(self) -> None:
        """Say that it is a new edition when its address is in the project, unless somebody has chosen."""
        self._pause.stop()
        project, choice = self._session.project, self._editions.choice
        if project is not None and not choice.by_hand:
            address = self.values()["url"]
            self._editions.show_choice(Choice(project.predecessor_for(address) if address else None))

    def _on_address_changed(self) -> None:
        self._on_text_changed()
        self._pause.start()

    def _on_text_changed(self) -> None:
        empty = self._text.is_empty()
        self._buttons.button(_OK).setEnabled(not empty)
        self._fetch.setVisible(empty and bool(address_in(self._fields["url"].text())))

    def _on_fetch(self) -> None:
        address = self.values()["url"]
        self.reject()
        self.fetch_requested.emit(address)

    # Qt overrides

    def save(self) -> bool:
        """Add the article and look at it."""
        from factcheck.intake import read_text

        project, values = self._session.project, self.values()
        if project is None:
            return True
        try:
            draft = read_text(self._text.source(), values["title"])
        except FactcheckError as error:
            self.show_problem(error)
            return False
        draft = draft._replace(
            byline=values["byline"], site=values["site"], url=values["url"], published=values["published"]
        )
        self._follow_address()
        if self._editions.unclear:
            self.show_problem(unclear_edition())
            return False
        return add_pasted(self._session, draft, self._editions.choice.of)
