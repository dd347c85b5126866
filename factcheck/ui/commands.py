"""The command palette: type a few letters of what you want, Enter does it. Articles are found by their titles.

It shows what can be done now, with its key, so that the key need not be looked up the next time. Nothing is
remembered. Opened, never executed.
"""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from factcheck.ui import theme
from factcheck.ui.actions import ACTIONS, MENUS, Actions, Handler
from factcheck.ui.keys import native
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.core.model import ArticleId

_MOST_ARTICLES = 8
_WIDTH, _ROWS = 620, 13
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_KEY_PRESS = QEvent.Type.KeyPress
_FRAMELESS = Qt.WindowType.FramelessWindowHint
_NOT_HERE = ("commands",)


class Command(NamedTuple):
    """Something that can be done now."""

    text: str
    where: str
    key: str
    handler: Handler


class CommandPalette(QDialog):
    """A line to type in, and what can be done that has these letters."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent
        self._commands = commands(actions)
        self._found: list[Command] = []
        self.setWindowTitle(self.tr("Find a command or an article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(_FRAMELESS)
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("What do you want to do? Or part of an article’s title"))
        self._words.setAccessibleName(self.tr("Words of a command or of an article’s title"))
        self._words.textChanged.connect(self._on_words_changed)
        self._words.returnPressed.connect(self._on_chosen)
        self._words.installEventFilter(self)
        self._list = QTreeWidget()
        self._lay_out()
        self._on_words_changed("")

    def _lay_out(self) -> None:
        found = self._list
        found.setColumnCount(3)
        found.setAccessibleName(self.tr("Commands and articles found"))
        found.setHeaderHidden(True)
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        found.setAllColumnsShowFocus(True)
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = found.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        found.itemClicked.connect(self._on_clicked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        rows.setSpacing(theme.SPACE)
        rows.addWidget(self._words)
        rows.addWidget(found, 1)
        window = self._window.window()
        height = (self.fontMetrics().lineSpacing() + theme.SPACE) * _ROWS + 60
        self.resize(min(_WIDTH, window.width() - 40), min(height, window.height() * 3 // 4))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + window.height() // 8)

    def _on_words_changed(self, typed: str) -> None:
        found = ranked(self._commands, typed) + self._articles(typed)
        self._found = found or by_letters(self._commands, typed)
        self._list.clear()
        muted = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        height = self.fontMetrics().lineSpacing() + theme.SPACE
        items = []
        for command in self._found:
            item = QTreeWidgetItem([command.text, command.where, command.key])
            item.setForeground(1, muted)
            item.setSizeHint(0, QSize(0, height))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            items.append(item)
        self._list.addTopLevelItems(items)
        if items:
            self._list.setCurrentItem(items[0])
        self._say_what_is_chosen()

    def _articles(self, typed: str) -> list[Command]:
        """Ways to articles whose title has these words."""
        project = self._session.project
        if project is None or not typed.strip():
            return []
        found = project.article_rows(project.article_ns(typed)[:_MOST_ARTICLES])
        return [Command(row.title, self.tr("Article"), "", partial(self._go, row.id)) for row in found]

    def _go(self, article: "ArticleId") -> None:
        self._session.focus_article(article)

    def _on_clicked(self) -> None:
        self._on_chosen()

    def _row(self) -> int:
        item = self._list.currentItem()
        return self._list.indexOfTopLevelItem(item) if item is not None else -1

    def _on_chosen(self) -> None:
        row = self._row()
        if 0 <= row < len(self._found):
            chosen = self._found[row].handler
            self.accept()
            # Once this is closed: what is done may open a dialog of its own, or need the keyboard.
            QTimer.singleShot(0, self._window, chosen)

    def _say_what_is_chosen(self) -> None:
        """The line has the keyboard all the time, so it is the one to say which command Enter would run."""
        row = self._row()
        said = self.tr("Nothing found")
        if 0 <= row < len(self._found):
            said = ", ".join(part for part in self._found[row][:3] if part)
        self._words.setAccessibleDescription(said)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around it: it has no frame of the desktop's."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setPen(theme.current().colour("faint"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Up and down in the line move in the list."""
        if event.type() == _KEY_PRESS and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            QCoreApplication.sendEvent(self._list, event)
            self._say_what_is_chosen()
            return True
        return super().eventFilter(watched, event)


def commands(actions: Actions) -> list[Command]:
    """Everything that can be done now, labels among it, in the order of the menus."""
    menus = {name: QCoreApplication.translate("Actions", text).replace("&", "") for name, text in MENUS}
    where = {act.id: menus[act.menu] for act in ACTIONS if act.text}
    found = []
    for action in actions.all():
        if action.isEnabled() and action.objectName() not in _NOT_HERE:
            key = ", ".join(native(key) for key in actions.keys_of(action.objectName()))
            place = where.get(action.objectName(), menus["claim"])
            found.append(Command(action.text().replace("&", ""), place, key, action.trigger))
    return found


def ranked(all_commands: list[Command], typed: str) -> list[Command]:
    """Those that have every word typed, the nearest first; all for nothing typed. Words may be parts of words."""
    words = typed.casefold().split()
    scored = []
    for place, command in enumerate(all_commands):
        scores = [_score(f"{command.text} {command.where}".casefold(), word) for word in words]
        if all(scores):
            scored.append((-sum(scores), place))
    return [all_commands[place] for _score_, place in sorted(scored)]


def by_letters(all_commands: list[Command], typed: str) -> list[Command]:
    """Those that have the letters typed in this order, whatever stands between them ("nsnl")."""
    found = []
    for command in all_commands:
        letters = iter(command.text.casefold())
        if all(letter in letters for letter in typed.casefold() if not letter.isspace()):
            found.append(command)
    return found


def _score(text: str, word: str) -> int:
    """How well a word is found in a text: at its beginning, at that of one of its words, or within one."""
    if text.startswith(word):
        return 3
    return 2 if f" {word}" in text else int(word in text)
