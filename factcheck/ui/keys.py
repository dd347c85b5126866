"""Which keys do what: the table's own, as somebody has changed them, and less those that a project's labels need.

A key means one thing at a time. The labels of the open project come first: an action whose key a label needs is
without it while that project is open. A change that would give a key two meanings is refused, and stored changes
that no longer fit (a newer table, a broken file of settings) are forgotten.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from factcheck.core.labels import LabelScheme
    from factcheck.ui.actions import Act

Shortcuts = tuple[str, ...]

MOST_KEYS = 2
"""Keys an action can have."""
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_TYPED = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QTextEdit", "QPlainTextEdit")  # by name: nothing to load
_ARROWS = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
# Needed to get about in every window: in fields, lists, buttons and dialogs.
RESERVED = frozenset(
    ["Tab", "Shift+Tab", "Return", "Enter", "Space", "Shift+Space", "Backspace", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"]
    + [f"{modifier}{key}" for key in _ARROWS for modifier in ("", "Shift+")]
)


def portable(key: str) -> str:
    """A key as it is stored and compared; "" for what Qt does not know as one."""
    made = QKeySequence(key)
    return made.toString(_PORTABLE) if made.count() == 1 else ""


def native(key: str) -> str:
    """A key as it stands on the screen."""
    return QKeySequence(key).toString(_NATIVE)


def is_typing(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Whether a key pressed in a widget is text for it, even if the widget itself does not say so.

    A choice goes to what is typed, and a field that cannot be changed now is still no place to command from.
    Only the reading column is a text in which letters command. Keys from Escape on write nothing.
    """
    from PySide6.QtCore import Qt  # late: it makes 93 enums, 27 ms, and the window's first paint needs none

    key, modifier = event.key(), Qt.KeyboardModifier
    commands = modifier.ControlModifier | modifier.AltModifier | modifier.MetaModifier
    if event.modifiers() & commands or not (key < Qt.Key.Key_Escape.value or key == Qt.Key.Key_Delete.value):
        return False
    typed = widget is not None and any(map(widget.inherits, _TYPED))
    return typed and not getattr(widget, "takes_commands", False)


class Keys:
    """The keys of one window."""

    def __init__(self, acts: Iterable["Act"], stored: str = "") -> None:
        """``stored`` is what :attr:`stored` gave at another time, or anything at all."""
        self._table: dict[str, Shortcuts] = {act.id: act.shortcuts for act in acts if act.text}
        self._texts = {act.id: act.text for act in acts if act.text}
        self._changed: dict[str, Shortcuts] = _read(stored, self._table) if stored else {}
        self._labels: dict[str, str] = {}
        if self._changed:
            self._forget_clashes()

    @property
    def stored(self) -> str:
        """The changes as text: a line for each action, its id and its keys parted by tabs."""
        return "\n".join("\t".join((id_, *keys)) for id_, keys in self._changed.items())

    @property
    def changed(self) -> frozenset[str]:
        """Ids of the actions whose keys somebody has changed."""
        return frozenset(self._changed)

    def set_labels(self, scheme: "LabelScheme | None") -> None:
        """The labels of the project that is open now, whose keys come first."""
        labels = scheme.labels if scheme is not None else ()
        self._labels = {portable(label.shortcut): label.name for label in labels}

    def chosen(self, id_: str) -> Shortcuts:
        """Keys an action has by the table or by somebody's choice, whatever project is open."""
        return self._changed.get(id_, self._table[id_])

    def of(self, id_: str) -> Shortcuts:
        """Keys an action answers to now."""
        keys = self.chosen(id_)
        if not self._labels:
            return keys
        return tuple(key for key in keys if portable(key) not in self._labels)

    def taken(self, id_: str) -> list[tuple[str, str]]:
        """Keys an action is without while this project is open, each with the name of the label that has it."""
        return [(key, self._labels[portable(key)]) for key in self.chosen(id_) if portable(key) in self._labels]

    def refusal(self, id_: str, key: str) -> str:
        """Why an action cannot have this key, as a sentence; "" when it can."""
        wanted = portable(key)
        if not wanted:
            return _tr("That is not a key that can be used here.")
        shown = native(wanted)
        if wanted in RESERVED:
            return _tr("{key} is needed to move about and to edit text in every window.").format(key=shown)
        if wanted in self._labels:
            return _tr("{key} gives the label “{name}” in this project.").format(key=shown, name=self._labels[wanted])
        holder = self._holder(id_, wanted)
        if holder:
            what = QCoreApplication.translate("Actions", self._texts[holder]).replace("&", "").rstrip("…")
            return _tr("{key} is the key of “{name}” already. Give that another key first.").format(
                key=shown, name=what
            )
        return ""

    def change(self, id_: str, keys: Iterable[str]) -> str:
        """Give an action these keys instead of its own; why that cannot be, as a sentence, or ""."""
        wanted = tuple(dict.fromkeys(portable(key) or key for key in keys))[:MOST_KEYS]
        has = {portable(key) for key in self.chosen(id_)}
        for key in wanted:
            # A key it has already was agreed to once: a label may hold it only while this project is open.
            if portable(key) not in has and (refusal := self.refusal(id_, key)):
                return refusal
        self._changed[id_] = wanted
        if wanted == tuple(map(portable, self._table[id_])):
            del self._changed[id_]
        return ""

    def reset(self, id_: str) -> str:
        """Give an action its first keys again; why that cannot be, as a sentence, or ""."""
        for key in self._table[id_]:
            if self._holder(id_, portable(key)):
                return self.refusal(id_, key)
        self._changed.pop(id_, None)
        return ""

    def reset_all(self) -> None:
        """Give every action its first keys again."""
        self._changed.clear()

    def _holder(self, id_: str, wanted: str) -> str:
        """The other action that has a key, or ""."""
        others = (other for other in self._table if other != id_)
        return next((other for other in others if wanted in map(portable, self.chosen(other))), "")

    def _forget_clashes(self) -> None:
        """Take back changes until no key has two meanings; the table itself has none."""
        while True:
            holders: dict[str, list[str]] = {}
            for id_ in self._table:
                for key in self.chosen(id_):
                    holders.setdefault(portable(key), []).append(id_)
            wrong = {id_ for ids in holders.values() if len(ids) > 1 for id_ in ids} & set(self._changed)
            if not wrong:
                return
            for id_ in wrong:
                del self._changed[id_]


def _read(stored: str, table: Mapping[str, Shortcuts]) -> dict[str, Shortcuts]:
    """Changes out of the settings; lines that make no sense are passed over."""
    found: dict[str, Shortcuts] = {}
    for line in stored.split("\n"):
        id_, *keys = line.split("\t")
        clean = [portable(key) for key in keys]
        if id_ in table and all(clean) and len(clean) == len(set(clean)) <= MOST_KEYS and not RESERVED & set(clean):
            found[id_] = tuple(clean)
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
