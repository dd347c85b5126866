"""Where an article is from: the dialogs that ask for it, when one is pasted and when it is edited."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from factcheck.core.model import ArticleId
from factcheck.errors import FactcheckError
from factcheck.ui import theme
from factcheck.ui.language import said
from factcheck.ui.library.text_box import TextBox
from factcheck.ui.order import in_order
from factcheck.ui.session import Session

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel
_ADDRESS = ("http://", "https://")


class DetailsDialog(QDialog):
    """Title, byline, site, address and date; stays open, saying why, when they cannot be kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._fields: dict[str, QLineEdit] = {}
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, label, hint in (
            ("title", self.tr("&Title"), ""),
            ("byline", self.tr("&Byline"), self.tr("who wrote it")),
            ("site", self.tr("&Site"), self.tr("where it appeared")),
            ("url", self.tr("&Address"), "https://"),
            ("published", self.tr("&Date"), self.tr("for example 2026-11-23")),
        ):
            field = QLineEdit(self)
            field.setObjectName(name)
            field.setPlaceholderText(hint)
            field.setAccessibleName(label.replace("&", ""))
            self._form.addRow(label, field)
            self._fields[name] = field
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
        self._fields["title"].setFocus()

    # Qt overrides

    def save(self) -> bool:
        """Change the article."""
        project = self._session.project
        if project is None:
            return True
        return self._session.run(partial(project.edit_article, self._article, **self.values())) is not None


class PasteDialog(DetailsDialog):
    """Makes an article of a pasted text, kept to the character."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Paste an article"))
        self._fields["title"].setPlaceholderText(self.tr("the first line, if left empty"))
        label = QLabel(self.tr("Te&xt"))
        self._text = TextBox(self)
        self._text.setAccessibleName(self.tr("Text"))
        label.setBuddy(self._text)
        self._column.insertWidget(1, label)
        self._column.insertWidget(2, self._text, 1)
        in_order(self._column)
        self._buttons.button(_OK).setText(self.tr("Add article"))
        self._buttons.button(_OK).setShortcut("Ctrl+Return")  # from within the text, where Enter is a new line
        self._buttons.button(_OK).setToolTip(self.tr("Ctrl+Return"))
        self._text.textChanged.connect(self._on_text_changed)
        self.resize(640, 560)
        clipboard = QGuiApplication.clipboard().text()
        address = clipboard.strip()
        if address.startswith(_ADDRESS) and len(address.split()) == 1:
            self._fields["url"].setText(address)
        elif address:
            self._text.set_source(clipboard)
        self._on_text_changed()
        (self._text if self._text.is_empty() else self._fields["title"]).setFocus()

    def _on_text_changed(self) -> None:
        self._buttons.button(_OK).setEnabled(not self._text.is_empty())

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
        changes = self._session.run(partial(project.add_article, draft))
        if changes is None:
            return False
        for article in changes.articles:
            self._session.focus_article(article)
        return True
