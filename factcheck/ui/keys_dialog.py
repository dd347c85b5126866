"""Changing keys: a list of everything with a key or without, and two fields to press new ones into.

A key that means something else already is refused with a sentence that names the other. Opened, never executed.
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QBrush, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from factcheck.ui import theme
from factcheck.ui.actions import ACTIONS, LABELS, MENUS, RECENT, SEPARATOR, Actions
from factcheck.ui.keys import MOST_KEYS, native, portable

_CLOSE = QDialogButtonBox.StandardButton.Close
_RESET = QDialogButtonBox.ButtonRole.ResetRole
_ID = Qt.ItemDataRole.UserRole
_PORTABLE = QKeySequence.SequenceFormat.PortableText


class _KeyEdit(QKeySequenceEdit):
    """Takes any key but Esc, which leaves the dialog from every place in it."""

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc to the dialog."""
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class KeysDialog(QDialog):
    """Shows every action with its keys and lets them be changed; a change is in effect at once."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Filter by what it does, or by the key"))
        self._words.setAccessibleName(self.tr("Filter the actions"))
        self._words.setClearButtonEnabled(True)
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("Actions and their keys"))
        self._edits = [_KeyEdit() for _ in range(MOST_KEYS)]
        self._reset = QPushButton(self.tr("As at first"))
        self._said = QLabel()
        self._lay_out()
        self._fill()
        self._words.textChanged.connect(self._on_words_changed)
        self._list.currentItemChanged.connect(self._on_current_changed)
        self._reset.clicked.connect(self._on_reset)
        for edit in self._edits:
            edit.editingFinished.connect(self._on_edited)
        self._list.setCurrentItem(self._items()[0])

    def _lay_out(self) -> None:
        rows = self._list
        rows.setColumnCount(3)
        rows.setHeaderLabels([self.tr("Menu"), self.tr("What it does"), self.tr("Keys")])
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setAllColumnsShowFocus(True)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        rows.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        rows.header().setStretchLastSection(False)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(_CLOSE)
        buttons.rejected.connect(self.reject)
        buttons.addButton(self.tr("All as at first"), _RESET).clicked.connect(self._on_reset_all)
        for button in (self._reset, *buttons.findChildren(QPushButton)):
            button.setAutoDefault(False)  # Enter in the line is not for them
        grid = QGridLayout()
        names = (self.tr("&Key"), self.tr("&Second key"))
        for place, (edit, name) in enumerate(zip(self._edits, names, strict=True)):
            edit.setMaximumSequenceLength(1)
            edit.setClearButtonEnabled(True)
            edit.setAccessibleName(name.replace("&", ""))
            for line in edit.findChildren(QLineEdit):  # the part of it that has the keyboard
                line.setAccessibleName(edit.accessibleName())
            label = QLabel(name)
            label.setBuddy(edit)
            grid.addWidget(label, 0, place)
            grid.addWidget(edit, 1, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self._reset, 1, MOST_KEYS)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._words)
        column.addWidget(rows, 1)
        column.addLayout(grid)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.resize(640, 600)

    # The list

    def _fill(self) -> None:
        height = QSize(0, self.fontMetrics().lineSpacing() + theme.SPACE_SMALL + 2)
        menus = {name: _words(text).replace("&", "") for name, text in MENUS}
        for act in ACTIONS:
            if act.id == LABELS:
                self._fill_labels(menus[act.menu])
            elif act.id not in (SEPARATOR, RECENT):
                item = QTreeWidgetItem([menus[act.menu], _words(act.text).replace("&", "").rstrip("…"), ""])
                item.setData(0, _ID, act.id)
                self._list.addTopLevelItem(item)
                self._say_keys(item)
        for item in self._items():
            item.setSizeHint(0, height)

    def _fill_labels(self, menu: str) -> None:
        muted = QBrush(theme.current().colour("muted"))
        for action in self._actions.labels():
            keys = ", ".join(map(native, self._actions.keys_of(action.objectName())))
            item = QTreeWidgetItem([menu, action.text(), keys])
            item.setData(0, _ID, action.objectName())
            item.setForeground(2, muted)
            self._list.addTopLevelItem(item)

    def _say_keys(self, item: QTreeWidgetItem) -> None:
        id_ = item.data(0, _ID)
        if id_.startswith("label:"):
            return
        keys = self._actions.keys
        item.setText(2, ", ".join(map(native, keys.of(id_))))
        font = item.font(2)
        font.setBold(id_ in keys.changed)
        item.setFont(2, font)

    def _say_all(self) -> None:
        for item in self._items():
            self._say_keys(item)
        self._on_current_changed()

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _current(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, _ID)) if item is not None and not item.isHidden() else ""

    def _on_words_changed(self, typed: str) -> None:
        wanted = typed.casefold().split()
        first = None
        for item in self._items():
            said = " ".join(item.text(column) for column in range(3)).casefold()
            item.setHidden(not all(word in said for word in wanted))
            if first is None and not item.isHidden():
                first = item
        if first is not None and not self._current():
            self._list.setCurrentItem(first)
        self._on_current_changed()

    # The keys of the current action

    def _on_current_changed(self) -> None:
        id_ = self._current()
        label = id_.startswith("label:")
        chosen = self._actions.keys.chosen(id_) if id_ and not label else ()
        for place, edit in enumerate(self._edits):
            before = edit.blockSignals(True)
            edit.setKeySequence(QKeySequence(chosen[place] if place < len(chosen) else ""))
            edit.blockSignals(before)
            edit.setEnabled(bool(id_) and not label)
        self._reset.setEnabled(id_ in self._actions.keys.changed)
        if label:
            self._say(self.tr("The key of a label belongs to the project’s labels and comes before all others."))
        elif id_ and (taken := self._actions.keys.taken(id_)):
            key, name = taken[0]
            self._say(self.tr("In this project {key} gives the label “{name}”.").format(key=native(key), name=name))
        else:
            self._say("")

    def _on_edited(self) -> None:
        id_ = self._current()
        if not id_ or id_.startswith("label:"):
            return
        wanted = [edit.keySequence().toString(_PORTABLE) for edit in self._edits]
        keys = [key for key in wanted if key]
        if keys == list(map(portable, self._actions.keys.chosen(id_))):
            return
        refusal = self._actions.change_keys(id_, keys)
        self._say_all()
        if refusal:
            self._say(refusal, "danger")
        else:
            self._say(self.tr("Changed."))

    def _on_reset(self) -> None:
        refusal = self._actions.reset_keys(self._current())
        self._say_all()
        if refusal:
            self._say(refusal, "danger")

    def _on_reset_all(self) -> None:
        self._actions.reset_keys()
        self._say_all()
        self._say(self.tr("Every action has its first keys again."))

    def _say(self, sentence: str, role: str = "muted") -> None:
        palette = self._said.palette()
        palette.setColor(self._said.foregroundRole(), theme.current().colour(role))
        self._said.setPalette(palette)
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
        if sentence:
            from factcheck.ui.messages import announce

            announce(self._said, sentence)


def _words(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
