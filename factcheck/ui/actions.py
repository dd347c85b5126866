"""One table of everything a person can do, and what is made from it: menus, tool bar, sheet, palette, manual.

The window hands in one handler for each id. The shortcuts here are the ones an action begins with; which it has
now, :mod:`factcheck.ui.keys` knows.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton

from factcheck.ui.keys import Keys
from factcheck.ui.language import said
from factcheck.ui.session import Session

if TYPE_CHECKING:
    from factcheck.core.labels import LabelScheme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

Handler = Callable[[], object]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it stands; Qt's own says it returns any object."""
    return text


class Act(NamedTuple):
    """One thing a person can do. ``when`` names the state in which it can be done."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    menu: str = ""
    when: str = "always"
    tip: str = ""
    icon: str = ""


SEPARATOR = "-"
LABELS = "labels"  # stands where the project's labels go
RECENT = "recent"  # stands where the recent projects go

MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("claim", QT_TRANSLATE_NOOP("Actions", "&Claim")),
    ("passage", QT_TRANSLATE_NOOP("Actions", "&Passage")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("article", QT_TRANSLATE_NOOP("Actions", "&Article")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

TOOL_BAR = ("add-files", SEPARATOR, "undo", "redo", SEPARATOR, LABELS)

PASSAGE_MENU = (
    LABELS,
    "nothing-to-check",
    SEPARATOR,
    "edit-claim",
    "add-evidence",
    "split-claim",
    "join-claim",
    "delete-claim",
    SEPARATOR,
    "undo",
    "redo",
)
"""What a right click on the article offers."""

# Keys that must not be taken away from the widget that has the keyboard (an open find bar closes on Esc):
# the window answers them only when nobody else did.
LAST_RESORT = ("reading",)
ESCAPE = "Esc"

ACTIONS = (
    Act("new-project", QT_TRANSLATE_NOOP("Actions", "New project…"), ("Ctrl+N",), "file"),
    Act("open-project", QT_TRANSLATE_NOOP("Actions", "Open project…"), ("Ctrl+O",), "file"),
    Act(RECENT, QT_TRANSLATE_NOOP("Actions", "Open recent"), (), "file"),
    Act("open-sample", QT_TRANSLATE_NOOP("Actions", "Open the sample"), (), "file"),
    Act(SEPARATOR, "", (), "file"),
    Act(
        "add-files",
        QT_TRANSLATE_NOOP("Actions", "Add articles…"),
        ("Ctrl+Shift+O",),
        "file",
        "writable",
        QT_TRANSLATE_NOOP("Actions", "Add articles from files"),
        "add",
    ),
    Act(
        "add-folder",
        QT_TRANSLATE_NOOP("Actions", "Add a folder…"),
        (),
        "file",
        "writable",
        QT_TRANSLATE_NOOP("Actions", "Add every article in a folder and the folders in it"),
    ),
    Act(
        "fetch-page",
        QT_TRANSLATE_NOOP("Actions", "Fetch a page…"),
        ("Ctrl+Shift+U",),
        "file",
        "writable",
        QT_TRANSLATE_NOOP("Actions", "Add an article from its address; the only time factcheck uses the network"),
    ),
    Act(
        "paste-article",
        QT_TRANSLATE_NOOP("Actions", "Paste an article…"),
        ("Ctrl+Shift+V",),
        "file",
        "writable",
    ),
    Act(SEPARATOR, "", (), "file"),
    Act("export-claims", QT_TRANSLATE_NOOP("Actions", "Export claims CSV…"), ("Ctrl+E",), "file", "project"),
    Act("export-evidence", QT_TRANSLATE_NOOP("Actions", "Export evidence CSV…"), (), "file", "project"),
    Act(SEPARATOR, "", (), "file"),
    Act("back-up", QT_TRANSLATE_NOOP("Actions", "Back up…"), (), "file", "project"),
    Act("check-project", QT_TRANSLATE_NOOP("Actions", "Check project…"), (), "file", "project"),
    Act("reviewer", QT_TRANSLATE_NOOP("Actions", "Change reviewer…"), (), "file", "writable"),
    Act(SEPARATOR, "", (), "file"),
    Act("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "file"),
    Act("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "edit", "undo", "", "undo"),
    Act("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "edit", "redo", "", "redo"),
    Act(SEPARATOR, "", (), "edit"),
    Act("find", QT_TRANSLATE_NOOP("Actions", "Find in the article"), ("Ctrl+F",), "edit", "article"),
    Act("find-next", QT_TRANSLATE_NOOP("Actions", "Next hit"), ("F3",), "edit", "article"),
    Act("find-previous", QT_TRANSLATE_NOOP("Actions", "Previous hit"), ("Shift+F3",), "edit", "article"),
    Act(
        "filter-articles",
        QT_TRANSLATE_NOOP("Actions", "Filter articles"),
        ("Ctrl+Shift+L",),
        "edit",
        "project",
    ),
    Act("filter-claims", QT_TRANSLATE_NOOP("Actions", "Filter claims"), ("Ctrl+L",), "edit", "project"),
    Act(LABELS, "", (), "claim", "label"),
    Act(
        "repeat-label",
        QT_TRANSLATE_NOOP("Actions", "Repeat the last label"),
        (".", "R"),
        "claim",
        "label",
        QT_TRANSLATE_NOOP("Actions", "Give the label given last, to the selection, the claim in focus or the sentence"),
    ),
    Act(
        "nothing-to-check",
        QT_TRANSLATE_NOOP("Actions", "Nothing to check here"),
        ("0", "X"),
        "claim",
        "label",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Note that the sentence or the selection has nothing to check, and go on to the next one",
        ),
    ),
    Act(
        "look-again",
        QT_TRANSLATE_NOOP("Actions", "Look at it again"),
        ("Shift+X",),
        "claim",
        "label",
        QT_TRANSLATE_NOOP("Actions", "Take back that there is nothing to check here"),
    ),
    Act(SEPARATOR, "", (), "claim"),
    Act("edit-claim", QT_TRANSLATE_NOOP("Actions", "Edit the claim"), ("Ctrl+Return",), "claim", "claim"),
    Act(
        "add-evidence",
        QT_TRANSLATE_NOOP("Actions", "Add evidence"),
        ("E", "Ctrl+Shift+E"),
        "claim",
        "own-article",
        QT_TRANSLATE_NOOP("Actions", "Add evidence, from the clipboard's address when there is one"),
    ),
    Act(SEPARATOR, "", (), "claim"),
    Act(
        "split-claim",
        QT_TRANSLATE_NOOP("Actions", "Split the claim"),
        ("S",),
        "claim",
        "own-claim",
        QT_TRANSLATE_NOOP(
            "Actions",
            "Make two claims of one: at the caret, or else between sentences or at a comma, nearest the middle",
        ),
    ),
    Act(
        "join-claim",
        QT_TRANSLATE_NOOP("Actions", "Join with my next claim"),
        ("Shift+S",),
        "claim",
        "own-claim",
        QT_TRANSLATE_NOOP("Actions", "Make one claim of this one and the next of mine in the text"),
    ),
    Act("delete-claim", QT_TRANSLATE_NOOP("Actions", "Delete the claim"), ("Del",), "claim", "own-claim"),
    Act(SEPARATOR, "", (), "claim"),
    Act(
        "place-here",
        QT_TRANSLATE_NOOP("Actions", "Place the claim here"),
        ("P",),
        "claim",
        "label",
        QT_TRANSLATE_NOOP(
            "Actions", "Put the claim that needs placing on what is selected, or on the candidate that is shown"
        ),
    ),
    Act(
        "passage-gone",
        QT_TRANSLATE_NOOP("Actions", "Its passage is gone"),
        ("G",),
        "claim",
        "label",
        QT_TRANSLATE_NOOP("Actions", "Say that this edition has no passage for the claim that needs placing"),
    ),
    Act("end-later", QT_TRANSLATE_NOOP("Actions", "End one word later"), ("Alt+Right",), "passage", "label"),
    Act("end-earlier", QT_TRANSLATE_NOOP("Actions", "End one word earlier"), ("Alt+Left",), "passage", "label"),
    Act(
        "start-earlier", QT_TRANSLATE_NOOP("Actions", "Start one word earlier"), ("Alt+Shift+Left",), "passage", "label"
    ),
    Act("start-later", QT_TRANSLATE_NOOP("Actions", "Start one word later"), ("Alt+Shift+Right",), "passage", "label"),
    Act(SEPARATOR, "", (), "passage"),
    Act(
        "end-later-part",
        QT_TRANSLATE_NOOP("Actions", "End one part later"),
        ("L",),
        "passage",
        "label",
        QT_TRANSLATE_NOOP("Actions", "A part of a sentence: from one comma, semicolon or dash to the next"),
    ),
    Act(
        "end-earlier-part",
        QT_TRANSLATE_NOOP("Actions", "End one part earlier"),
        ("H",),
        "passage",
        "label",
        QT_TRANSLATE_NOOP("Actions", "A part of a sentence: from one comma, semicolon or dash to the next"),
    ),
    Act(
        "start-earlier-part",
        QT_TRANSLATE_NOOP("Actions", "Start one part earlier"),
        ("Shift+H",),
        "passage",
        "label",
        QT_TRANSLATE_NOOP("Actions", "A part of a sentence: from one comma, semicolon or dash to the next"),
    ),
    Act(
        "start-later-part",
        QT_TRANSLATE_NOOP("Actions", "Start one part later"),
        ("Shift+L",),
        "passage",
        "label",
        QT_TRANSLATE_NOOP("Actions", "A part of a sentence: from one comma, semicolon or dash to the next"),
    ),
    Act(SEPARATOR, "", (), "passage"),
    Act("end-later-sentence", QT_TRANSLATE_NOOP("Actions", "End one sentence later"), ("Alt+End",), "passage", "label"),
    Act(
        "end-earlier-sentence",
        QT_TRANSLATE_NOOP("Actions", "End one sentence earlier"),
        ("Alt+Home",),
        "passage",
        "label",
    ),
    Act(
        "start-earlier-sentence",
        QT_TRANSLATE_NOOP("Actions", "Start one sentence earlier"),
        ("Alt+Shift+Home",),
        "passage",
        "label",
    ),
    Act(
        "start-later-sentence",
        QT_TRANSLATE_NOOP("Actions", "Start one sentence later"),
        ("Alt+Shift+End",),
        "passage",
        "label",
    ),
    Act(SEPARATOR, "", (), "passage"),
    Act(
        "end-later-paragraph",
        QT_TRANSLATE_NOOP("Actions", "End one paragraph later"),
        ("Alt+PgDown",),
        "passage",
        "label",
    ),
    Act(
        "end-earlier-paragraph",
        QT_TRANSLATE_NOOP("Actions", "End one paragraph earlier"),
        ("Alt+PgUp",),
        "passage",
        "label",
    ),
    Act(
        "start-earlier-paragraph",
        QT_TRANSLATE_NOOP("Actions", "Start one paragraph earlier"),
        ("Alt+Shift+PgUp",),
        "passage",
        "label",
    ),
    Act(
        "start-later-paragraph",
        QT_TRANSLATE_NOOP("Actions", "Start one paragraph later"),
        ("Alt+Shift+PgDown",),
        "passage",
        "label",
    ),
    Act("next-sentence", QT_TRANSLATE_NOOP("Actions", "Next sentence"), ("J", "Ctrl+Down"), "go", "article"),
    Act("previous-sentence", QT_TRANSLATE_NOOP("Actions", "Previous sentence"), ("K", "Ctrl+Up"), "go", "article"),
    Act(
        "next-unlooked",
        QT_TRANSLATE_NOOP("Actions", "Next sentence not looked at yet"),
        ("N",),
        "go",
        "article",
        QT_TRANSLATE_NOOP("Actions", "The next sentence that you have neither marked nor passed over"),
    ),
    Act(
        "next-unlooked-by-all",
        QT_TRANSLATE_NOOP("Actions", "Next sentence nobody has looked at"),
        ("Shift+N",),
        "go",
        "article",
    ),
    Act(
        "next-unmarked",
        QT_TRANSLATE_NOOP("Actions", "Next thing not marked yet"),
        ("F",),
        "go",
        "article",
        QT_TRANSLATE_NOOP("Actions", "The next sentence with a figure, name, date, quotation, hedge… not marked yet"),
    ),
    Act(
        "previous-unmarked",
        QT_TRANSLATE_NOOP("Actions", "Previous thing not marked yet"),
        ("Shift+F",),
        "go",
        "article",
    ),
    Act(SEPARATOR, "", (), "go"),
    Act("next-claim", QT_TRANSLATE_NOOP("Actions", "Next claim"), ("C", "Alt+Down"), "go", "article"),
    Act("previous-claim", QT_TRANSLATE_NOOP("Actions", "Previous claim"), ("Shift+C", "Alt+Up"), "go", "article"),
    Act(SEPARATOR, "", (), "go"),
    Act(
        "next-disagreement",
        QT_TRANSLATE_NOOP("Actions", "Next disagreement"),
        ("D",),
        "go",
        "article",
        QT_TRANSLATE_NOOP("Actions", "The next passage to which reviewers gave different labels"),
    ),
    Act("previous-disagreement", QT_TRANSLATE_NOOP("Actions", "Previous disagreement"), ("Shift+D",), "go", "article"),
    Act("next-article", QT_TRANSLATE_NOOP("Actions", "Next article"), ("Ctrl+PgDown",), "article", "project"),
    Act(
        "previous-article",
        QT_TRANSLATE_NOOP("Actions", "Previous article"),
        ("Ctrl+PgUp",),
        "article",
        "project",
    ),
    Act(SEPARATOR, "", (), "article"),
    Act(
        "submit",
        QT_TRANSLATE_NOOP("Actions", "Submit the article"),
        ("Ctrl+Shift+Return",),
        "article",
        "own-article",
        QT_TRANSLATE_NOOP("Actions", "Say that you are done with this article, or reopen it"),
    ),
    Act(
        "ready-check",
        QT_TRANSLATE_NOOP("Actions", "Ready check…"),
        ("F8",),
        "article",
        "own-article",
        QT_TRANSLATE_NOOP("Actions", "What is left to do on this article before it is submitted"),
    ),
    Act(SEPARATOR, "", (), "article"),
    Act(
        "compare-editions",
        QT_TRANSLATE_NOOP("Actions", "Compare editions"),
        ("F4",),
        "article",
        "article",
        QT_TRANSLATE_NOOP("Actions", "This edition beside the one before, with what changed"),
    ),
    Act(
        "carry-claims",
        QT_TRANSLATE_NOOP("Actions", "Carry my claims over"),
        ("Shift+F4",),
        "article",
        "own-article",
        QT_TRANSLATE_NOOP("Actions", "Carry over my claims on the edition before that are not carried yet"),
    ),
    Act(
        "needs-placing",
        QT_TRANSLATE_NOOP("Actions", "Claims that need placing"),
        ("Shift+F7",),
        "article",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Claims of the edition before whose passage was not found for sure"),
    ),
    Act(SEPARATOR, "", (), "article"),
    Act(
        "show-original",
        QT_TRANSLATE_NOOP("Actions", "Show original"),
        ("O",),
        "article",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Open a copy of the file or page that the article was made of"),
    ),
    Act(
        "save-original",
        QT_TRANSLATE_NOOP("Actions", "Save the original as…"),
        (),
        "article",
        "article",
        QT_TRANSLATE_NOOP("Actions", "Write the file or page that the article was made of, byte for byte"),
    ),
    Act(SEPARATOR, "", (), "article"),
    Act("edit-details", QT_TRANSLATE_NOOP("Actions", "Edit details…"), (), "article", "own-article"),
    Act(
        "remove-article",
        QT_TRANSLATE_NOOP("Actions", "Remove from the project"),
        (),
        "article",
        "own-article",
    ),
    Act("text-larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "view"),
    Act("text-smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",), "view"),
    Act(
        "text-normal",
        QT_TRANSLATE_NOOP("Actions", "Normal text"),
        ("Ctrl+0",),
        "view",
        "always",
        QT_TRANSLATE_NOOP("Actions", "Size and line length as at first"),
    ),
    Act("column-wider", QT_TRANSLATE_NOOP("Actions", "Wider column"), ("Ctrl+.",), "view"),
    Act("column-narrower", QT_TRANSLATE_NOOP("Actions", "Narrower column"), ("Ctrl+,",), "view"),
    Act(SEPARATOR, "", (), "view"),
    Act("mode-system", QT_TRANSLATE_NOOP("Actions", "Colours of the system"), (), "view"),
    Act("mode-light", QT_TRANSLATE_NOOP("Actions", "Light colours"), (), "view"),
    Act("mode-dark", QT_TRANSLATE_NOOP("Actions", "Dark colours"), (), "view"),
    Act("mode-contrast-light", QT_TRANSLATE_NOOP("Actions", "High contrast, light"), (), "view"),
    Act("mode-contrast-dark", QT_TRANSLATE_NOOP("Actions", "High contrast, dark"), (), "view"),
    Act(SEPARATOR, "", (), "view"),
    Act("language-system", QT_TRANSLATE_NOOP("Actions", "Language of the system"), (), "view"),
    # Not translated: whoever looks for their language looks for its own name.
    Act("language-en", "English", (), "view"),
    Act("language-de", "Deutsch", (), "view"),
    Act(SEPARATOR, "", (), "view"),
    Act(
        "checkable",
        QT_TRANSLATE_NOOP("Actions", "List what is not marked yet"),
        ("F7",),
        "view",
        "article",
        QT_TRANSLATE_NOOP("Actions", "The list of checkable sentences not marked yet, and back to the claims"),
    ),
    Act("reading", QT_TRANSLATE_NOOP("Actions", "Back to the article"), ("Esc",), "view", "article"),
    Act("next-pane", QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",), "view"),
    Act("previous-pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), ("Shift+F6",), "view"),
    Act("commands", QT_TRANSLATE_NOOP("Actions", "Find a command or an article…"), ("Ctrl+K",), "help", "always"),
    Act("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), ("?", "F1"), "help", "always"),
    Act("change-keys", QT_TRANSLATE_NOOP("Actions", "Change keys…"), (), "help", "always"),
)


def label_id(key: str) -> str:
    """Id of the action that gives this label."""
    return f"label:{key}"


def make_menus(bar: QMenuBar) -> dict[str, QMenu]:
    """The menus of the table by name, empty: their titles show in the first paint, the actions do not."""
    return {name: bar.addMenu(QCoreApplication.translate("Actions", text)) for name, text in MENUS}


class Actions(QObject):
    """The QActions of one window, kept in step with the session."""

    keys_changed = Signal()  # somebody gave an action another key

    def __init__(
        self, session: Session, handlers: Mapping[str, Handler], parent: QObject, stored_keys: str = ""
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.keys = Keys(ACTIONS, stored_keys)
        # Where labels go, before which action, and the separator that goes with them.
        self._places: list[tuple[QMenu | QToolBar, QAction, QAction | None]] = []
        self._by_id: dict[str, QAction] = {}
        self._when: dict[str, str] = {}
        self._given: dict[str, tuple[str, ...]] = {}
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._name_acts)
        for act in ACTIONS:
            if act.id not in (SEPARATOR, LABELS, RECENT):
                self._make(act, self.tr(act.text), handlers[act.id])
        for signal in (session.project_opened, session.article_focused, session.claim_focused):
            signal.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.refresh()

    def __getitem__(self, id_: str) -> QAction:
        return self._by_id[id_]

    def all(self) -> list[QAction]:
        """Every action, in the table's order, the labels last."""
        return list(self._by_id.values())

    def labels(self) -> list[QAction]:
        """The actions that give the labels of the open project."""
        return [action for name, action in self._by_id.items() if name.startswith("label:")]

    def keys_of(self, id_: str) -> tuple[str, ...]:
        """Keys an action or a label answers to now."""
        return self._given.get(id_, ())

    def fill_menus(self, menus: Mapping[str, QMenu], recent: QMenu) -> None:
        """Put the actions into the menus of the table; ``recent`` goes where recent projects go."""
        for act in ACTIONS:
            if act.id == RECENT:
                recent.setTitle(self.tr(act.text))
                menus[act.menu].addMenu(recent)
            else:
                self._place(menus[act.menu], act.id)

    def fill(self, where: QMenu | QToolBar, ids: tuple[str, ...]) -> None:
        """Put these actions, separators and the labels into a menu or tool bar."""
        for id_ in ids:
            self._place(where, id_)

    def chosen(self, ids: tuple[str, ...]) -> list[QAction]:
        """These actions, separators and the labels as a list, for a context menu."""
        found: list[QAction] = []
        for id_ in ids:
            if id_ == SEPARATOR:
                separator = QAction(self)
                separator.setSeparator(True)
                found.append(separator)
            elif id_ == LABELS:
                found += self.labels()
            else:
                found.append(self._by_id[id_])
        return found

    def set_labels(self, scheme: "LabelScheme | None") -> None:
        """Make the label actions anew from a project's scheme, wherever labels go."""
        for id_ in [id_ for id_ in self._by_id if id_.startswith("label:")]:
            self._by_id.pop(id_).deleteLater()
            self._given.pop(id_, None)
        self.keys.set_labels(scheme)
        self._give_keys()
        for label in scheme.labels if scheme is not None else ():
            act = Act(label_id(label.key), label.name, (label.shortcut,), "claim", "label", label.description)
            action = self._make(act, label.name, partial(self._session.apply_label, label.key))
            action.setIconText(f"{label.name}  {label.shortcut}")
            for where, before, _separator in self._places:
                where.insertAction(before, action)
                self._dress(where, action)
        for _where, _before, separator in self._places:
            if separator is not None:
                separator.setVisible(scheme is not None)
        self.refresh()

    def change_keys(self, id_: str, keys: Sequence[str]) -> str:
        """Give an action other keys, everywhere and at once; why that cannot be, as a sentence, or ""."""
        refusal = self.keys.change(id_, keys)
        if not refusal:
            self._on_keys_changed()
        return refusal

    def reset_keys(self, id_: str = "") -> str:
        """Give an action, or all of them, their first keys again; why that cannot be, as a sentence, or ""."""
        refusal = ""
        if id_:
            refusal = self.keys.reset(id_)
        else:
            self.keys.reset_all()
        if not refusal:
            self._on_keys_changed()
        return refusal

    def set_icon(self, id_: str, icon: "QIcon") -> None:
        """Give an action its picture."""
        self._by_id[id_].setIcon(icon)

    def refresh(self) -> None:
        """Read from the session what can be done now."""
        state = self._state()
        for id_, action in self._by_id.items():
            action.setEnabled(state[self._when[id_]])
        self._later.start()

    def _name_acts(self) -> None:
        """Say what would be undone and done again, once what was done is on the screen."""
        project = self._session.project
        undo = said(project.undo_name) if project is not None else ""
        redo = said(project.redo_name) if project is not None else ""
        self._say("undo", self.tr("Undo {act}").format(act=undo) if undo else self.tr("Undo"))
        self._say("redo", self.tr("Redo {act}").format(act=redo) if redo else self.tr("Redo"))

    def _say(self, id_: str, text: str) -> None:
        """Another text in menus and for screen readers; the tool bar keeps the short one and its widths."""
        action = self._by_id[id_]
        if action.text() != text:
            action.setIconText(action.iconText())
            action.setText(text)
            for where in action.associatedObjects():
                if isinstance(where, QToolBar):
                    self._dress(where, action)

    def _state(self) -> dict[str, bool]:
        session, project = self._session, self._session.project
        writable = project is not None and not project.read_only
        article = session.article is not None
        return {
            "always": True,
            "project": project is not None,
            "writable": writable,
            "article": article,
            "own-article": article and writable,
            "label": article and writable,
            "claim": session.claim is not None,
            "own-claim": session.claim is not None and writable,
            "undo": project is not None and writable and bool(project.undo_name),
            "redo": project is not None and writable and bool(project.redo_name),
        }

    def _make(self, act: Act, text: str, handler: Handler) -> QAction:
        action = _Action(text, handler, self)
        action.setObjectName(act.id)
        keys = act.shortcuts if act.id.startswith("label:") else self.keys.of(act.id)
        if keys:
            self._give(action, keys)
        # Not as a status tip: the pointer on a label's button would hide that the label was saved.
        action.setProperty("tip", self.tr(act.tip))
        if act.icon:
            action.setProperty("picture", act.icon)
        self._by_id[act.id] = action
        self._when[act.id] = act.when
        return action

    def _on_keys_changed(self) -> None:
        self._give_keys()
        self.keys_changed.emit()

    def _give_keys(self) -> None:
        """Let every action answer to its keys, and say them where they are said."""
        for id_, action in self._by_id.items():
            if not id_.startswith("label:") and (keys := self.keys.of(id_)) != self._given.get(id_, ()):
                self._give(action, keys)
                for where in action.associatedObjects():
                    if isinstance(where, QToolBar):
                        self._dress(where, action)

    def _give(self, action: QAction, keys: Sequence[str]) -> None:
        self._given[action.objectName()] = tuple(keys)
        if action.objectName() in LAST_RESORT:
            keys = [key for key in keys if key != ESCAPE]
        action.setShortcuts([QKeySequence(key) for key in keys])

    def _place(self, where: QMenu | QToolBar, id_: str) -> None:
        if id_ == SEPARATOR:
            where.addSeparator()
        elif id_ == LABELS:
            # An invisible action keeps the place: labels come and go with the project.
            last = where.actions()[-1] if where.actions() else None
            mark = QAction(where)
            mark.setVisible(False)
            where.addAction(mark)
            self._places.append((where, mark, last if last is not None and last.isSeparator() else None))
        else:
            where.addAction(self._by_id[id_])
            self._dress(where, self._by_id[id_])

    def _dress(self, where: QMenu | QToolBar, action: QAction) -> None:
        if not isinstance(where, QToolBar):
            return
        button = where.widgetForAction(action)
        if isinstance(button, QToolButton):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = str(action.property("tip"))
            button.setAccessibleName(action.text())
            button.setAccessibleDescription(tip or key)
            button.setToolTip(f"{tip or action.text()} ({key})" if key else tip or action.text())

    # Qt overrides

    def tr(self, text: str) -> str:  # type: ignore[override]
        """The table's words are marked for translation where they stand; here they are looked up."""
        return QCoreApplication.translate("Actions", text)


class _Action(QAction):
    """An action that calls its handler without Qt's ``checked`` argument."""

    def __init__(self, text: str, handler: Handler, parent: QObject) -> None:
        super().__init__(parent)  # with a text it would look at QIcon first, and make its 151 names: 3 ms
        self.setText(text)
        self._handler = handler
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        self._handler()
