"""The keys sheet: every key there is, grouped as the menus are, in columns, with a line to narrow it down."""

from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from factcheck.ui import theme
from factcheck.ui.actions import ACTIONS, LABELS, MENUS, RECENT, SEPARATOR, Actions
from factcheck.ui.keys import native

_CLOSE = QDialogButtonBox.StandardButton.Close
_WIDTH, _HEIGHT = 1000, 660
_COLUMN = 320  # least width of a column
_BESIDE = 190  # room for what a key does, beside the longest one
_RIGHT = '<td align="right" style="white-space:nowrap">'
_TOGETHER = 3  # lines of a group that are not parted
_HEADING = 2  # rows that the heading of a group takes


class Line(NamedTuple):
    """One action: what it does, its keys, and a remark."""

    what: str
    keys: tuple[str, ...]
    remark: str = ""


class Group(NamedTuple):
    """The actions of one menu that have a key."""

    title: str
    lines: list[Line]


class KeysSheet(QDialog):
    """Every key of the table, by menu, to read, search and copy."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._groups = groups(actions)
        self._columns = 0
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Filter by what it does, or by the key"))
        self._words.setAccessibleName(self.tr("Filter the keys"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._on_words_changed)
        self._sheet = QTextBrowser()
        self._sheet.setAccessibleName(self.tr("Keys"))
        self._sheet.document().setDocumentMargin(theme.SPACE)
        buttons = QDialogButtonBox(_CLOSE)
        buttons.rejected.connect(self.reject)
        change = buttons.addButton(self.tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(self._on_change)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the line is not for them
        top = QHBoxLayout()
        top.addWidget(self._words)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._sheet, 1)
        column.addWidget(buttons)
        room = parent.window().size() if parent is not None else self.size()
        self.resize(min(_WIDTH, max(420, room.width() - 24)), min(_HEIGHT, max(360, room.height() - 40)))

    def _show(self) -> None:
        shown = filtered(self._groups, self._words.text())
        if shown:
            self._sheet.setHtml(sheet_html(shown, max(1, self._columns)))
        else:
            self._sheet.setPlainText(self.tr("No key does that."))

    def _least(self) -> int:
        """Least width of a column: keys do not wrap, and what they do needs room beside them (German keys are long)."""
        font = self._sheet.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        keys = (native(key) for group in self._groups for line in group.lines for key in line.keys)
        return max(_COLUMN, _BESIDE + max(map(metrics.horizontalAdvance, keys), default=0))

    def _on_words_changed(self) -> None:
        self._show()

    def _on_change(self) -> None:
        self.accept()
        self._actions["change-keys"].trigger()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        columns = min(3, max(1, self.width() // self._least()))
        if columns != self._columns:
            self._columns = columns
            self._show()


def groups(actions: Actions) -> list[Group]:
    """The keys as they are now, labels of the open project among them, by menu."""
    found = []
    for menu, title in MENUS:
        lines = []
        for act in ACTIONS:
            if act.menu != menu or act.id in (SEPARATOR, RECENT):
                continue
            if act.id == LABELS:
                lines += [Line(action.text(), actions.keys_of(action.objectName())) for action in actions.labels()]
            elif line := _line(actions, act.id, act.text):
                lines.append(line)
        if lines:
            found.append(Group(_words(title).replace("&", ""), lines))
    return found


def _line(actions: Actions, id_: str, text: str) -> Line | None:
    keys, taken = actions.keys.of(id_), actions.keys.taken(id_)
    said = QCoreApplication.translate("KeysSheet", "{key} gives “{label}” in this project")
    remark = "; ".join(said.format(key=native(key), label=label) for key, label in taken)
    return Line(_words(text).replace("&", ""), keys, remark) if keys or remark else None


def filtered(all_groups: list[Group], typed: str) -> list[Group]:
    """What has all the words typed, in the name of its menu, in what it does or among its keys."""
    wanted = typed.casefold().split()
    found = []
    for title, lines in all_groups:
        some = []
        for line in lines:
            said = f"{title} {line.what} {' '.join(map(native, line.keys))} {line.remark}".casefold()
            if all(word in said for word in wanted):
                some.append(line)
        if some:
            found.append(Group(title, some))
    return found


def sheet_html(shown: list[Group], columns: int) -> str:
    """The groups as HTML, shared out over columns in their order."""
    cells = "".join(
        f'<td width="{100 // columns}%">{"".join(map(_group_html, part))}</td>' for part in shared_out(shown, columns)
    )
    return f'<table width="100%" cellspacing="0" cellpadding="{theme.SPACE}"><tr valign="top">{cells}</tr></table>'


def shared_out(shown: list[Group], columns: int) -> list[list[Group]]:
    """The groups in their order, in as many columns of about the same height; a long group may go on in the next."""
    height = -(-sum(len(group.lines) + _HEADING for group in shown) // columns) + 1
    parts: list[list[Group]] = [[] for _ in range(columns)]
    column, room = 0, height
    for title, all_lines in shown:
        lines = all_lines
        while lines:
            last = column == columns - 1
            if not last and room < _HEADING + min(_TOGETHER, len(lines)):
                column, room = column + 1, height
                continue
            fit = len(lines) if last or len(lines) <= room - _HEADING else max(room - _HEADING, 1)
            parts[column].append(Group(title, lines[:fit]))
            lines, room = lines[fit:], room - fit - _HEADING
    return parts


def _group_html(group: Group) -> str:
    colours = theme.current().colours
    muted, rule = colours["muted"], colours["rule"]
    between = f' <span style="color:{muted}">{_or()}</span> '
    rows = []
    for line in group.lines:
        keys = between.join(f"<b>{escape(native(key))}</b>" for key in line.keys)
        remark = f'<br><span style="color:{muted}">{escape(line.remark)}</span>' if line.remark else ""
        rows.append(f"<tr><td>{escape(line.what)}{remark}</td>{_RIGHT}{keys}</td></tr>")
    style = f"border-bottom:1px solid {rule};color:{muted}"
    head = f'<tr><td colspan="2" style="{style}"><b>{escape(group.title)}</b></td></tr>'
    return f'<table width="100%" cellspacing="0" cellpadding="1">{head}{"".join(rows)}</table><br>'


def _or() -> str:
    return escape(QCoreApplication.translate("KeysSheet", "or"))


def _words(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
