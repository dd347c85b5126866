"""One table of everything a person can do, and what is made from it: menus, tool bar, keys sheet.

The window hands in one handler for each id; nothing else knows a shortcut.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton

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
    ("article", QT_TRANSLATE_NOOP("Actions", "&Article")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

TOOL_BAR = ("add-files", SEPARATOR, "undo", "redo", SEPARATOR, LABELS)

PASSAGE_MENU = (LABELS, SEPARATOR, "edit-claim", "add-evidence", "delete-claim", SEPARATOR, "undo", "redo")
"""What a right click on the article offers."""

# Keys that must not be taken away from the widget that has the keyboard (an open find bar closes on Esc):
# the window answers them only when nobody else did.
LAST_RESORT = ("reading",)

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
    Act(SEPARATOR, "", (), "claim"),
    Act("edit-claim", QT_TRANSLATE_NOOP("Actions", "Edit the claim"), ("Ctrl+Return",), "claim", "claim"),
    Act(
        "add-evidence",
        QT_TRANSLATE_NOOP("Actions", "Add evidence"),
        ("Ctrl+Shift+E",),
        "claim",
        "own-claim",
        QT_TRANSLATE_NOOP("Actions", "Add evidence, from the clipboard's address when there is one"),
    ),
    Act("delete-claim", QT_TRANSLATE_NOOP("Actions", "Delete the claim"), ("Del",), "claim", "own-claim"),
    Act(SEPARATOR, "", (), "claim"),
    Act(
        "end-later",
        QT_TRANSLATE_NOOP("Actions", "End one word later"),
        ("Alt+Right",),
        "claim",
        "own-claim",
    ),
    Act(
        "end-earlier",
        QT_TRANSLATE_NOOP("Actions", "End one word earlier"),
        ("Alt+Left",),
        "claim",
        "own-claim",
    ),
    Act(
        "start-earlier",
        QT_TRANSLATE_NOOP("Actions", "Start one word earlier"),
        ("Alt+Shift+Left",),
        "claim",
        "own-claim",
    ),
    Act(
        "start-later",
        QT_TRANSLATE_NOOP("Actions", "Start one word later"),
        ("Alt+Shift+Right",),
        "claim",
        "own-claim",
    ),
    Act(SEPARATOR, "", (), "claim"),
    Act("next-claim", QT_TRANSLATE_NOOP("Actions", "Next claim"), ("Alt+Down",), "claim", "article"),
    Act("previous-claim", QT_TRANSLATE_NOOP("Actions", "Previous claim"), ("Alt+Up",), "claim", "article"),
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
    Act("reading", QT_TRANSLATE_NOOP("Actions", "Back to the article"), ("Esc",), "view", "article"),
    Act("next-pane", QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",), "view"),
    Act("previous-pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), ("Shift+F6",), "view"),
    Act("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), ("F1",), "help"),
)


def label_id(key: str) -> str:
    """Id of the action that gives this label."""
    return f"label:{key}"


class Actions(QObject):
    """The QActions of one window, kept in step with the session."""

    def __init__(self, session: Session, handlers: Mapping[str, Handler], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        # Where labels go, before which action, and the separator that goes with them.
        self._places: list[tuple[QMenu | QToolBar, QAction, QAction | None]] = []
        self._by_id: dict[str, QAction] = {}
        self._when: dict[str, str] = {}
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

    def fill_menu_bar(self, bar: QMenuBar, recent: QMenu) -> None:
        """Make the menus of the table; ``recent`` goes where recent projects go."""
        menus = {}
        for name, text in MENUS:
            menus[name] = bar.addMenu(self.tr(text))
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
                found += [action for name, action in self._by_id.items() if name.startswith("label:")]
            else:
                found.append(self._by_id[id_])
        return found

    def set_labels(self, scheme: "LabelScheme | None") -> None:
        """Make the label actions anew from a project's scheme, wherever labels go."""
        for id_ in [id_ for id_ in self._by_id if id_.startswith("label:")]:
            self._by_id.pop(id_).deleteLater()
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
        if act.shortcuts and act.id not in LAST_RESORT:
            action.setShortcuts([QKeySequence(shortcut) for shortcut in act.shortcuts])
        # Not as a status tip: the pointer on a label's button would hide that the label was saved.
        action.setProperty("tip", self.tr(act.tip))
        if act.icon:
            action.setProperty("picture", act.icon)
        self._by_id[act.id] = action
        self._when[act.id] = act.when
        return action

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
