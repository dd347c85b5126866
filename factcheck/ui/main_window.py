"""The window: lays out its parts and connects them. What they do is in the session and in the parts."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QActionGroup, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from factcheck.ui import language, theme
from factcheck.ui.actions import ESCAPE, PASSAGE_MENU, TOOL_BAR, Actions, Handler, label_id, make_menus
from factcheck.ui.bindings import part_handlers
from factcheck.ui.file_acts import ENDING, FileActs
from factcheck.ui.jobs import Jobs
from factcheck.ui.keys import is_typing
from factcheck.ui.messages import MessageBar
from factcheck.ui.order import one_after_another
from factcheck.ui.session import Session
from factcheck.ui.settings import MODES, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.ui.desk import Desk
    from factcheck.ui.drops import Dropped
    from factcheck.ui.start import StartPage

_SIZE = QSize(1320, 840)
_PICTURE = 18
_LANGUAGES = (language.SYSTEM, *language.LANGUAGES)
_SHORTCUT = QEvent.Type.ShortcutOverride
_PALETTE_CHANGE = QEvent.Type.PaletteChange


class MainWindow(QMainWindow):
    """One window on one session."""

    def __init__(self, session: Session, settings: Settings, *, expecting: bool = False) -> None:
        """``expecting``: a project is about to be opened, so the start page would only flash up."""
        super().__init__()
        self._session = session
        self._settings = settings
        self.desk: Desk | None = None
        self._start: StartPage | None = None
        self._dressed = False
        self._warned = False
        self.jobs = Jobs(self)
        self.messages = MessageBar()
        self.files = FileActs(session, self.jobs, settings, self.messages, self)
        self._menus = make_menus(self.menuBar())
        self._lay_out()
        if not expecting:
            self._furnish()
            self._show_start()

    def begin(self, project: Path) -> None:
        """Open the project the window was started for, or show the start page when that fails."""
        self._furnish()
        self.files.open(project)
        if self.desk is None:
            self._show_start()

    def dress(self) -> None:
        """Draw the pictures: after the first paint, and whenever the colours change."""
        from factcheck.ui import icons
        from factcheck.ui.drops import Drops
        from factcheck.ui.focus_ring import FocusRings

        if not self._dressed:
            self._dressed = True
            self._rings = FocusRings(self)
            self._drops = Drops(self)
            self._drops.dropped.connect(self._on_dropped)
            self.setWindowIcon(icons.window_icon())
        for action in self.actions_.all():
            if name := action.property("picture"):
                action.setIcon(icons.picture(name, self.palette()))
        project = self._session.project
        for label in project.labels.labels if project is not None else ():
            look = theme.look(theme.current(), label)
            self.actions_.set_icon(label_id(label.key), icons.label_sign(label.glyph, look))

    # Laying out

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.banner = MessageBar(lasting=True)
        self._stack = QStackedWidget()
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.messages)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(self._middle)
        self.resize(_SIZE)
        if not self._settings.geometry.isEmpty():
            self.restoreGeometry(self._settings.geometry)

    def _furnish(self) -> None:
        """Make the actions and all that shows none of itself before a project is open: after the first paint."""
        from PySide6.QtCore import Qt  # late: it makes 93 enums, 27 ms

        from factcheck.ui.status import StatusBar

        self.actions_ = Actions(self._session, self._handlers(), self, self._settings.keys)
        self._recent = QMenu(self)
        self._recent.aboutToShow.connect(self._on_recent_shown)
        self.actions_.fill_menus(self._menus, self._recent)
        bar = QToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        side = max(_PICTURE, self.fontMetrics().height())  # as icons.side() has it, which loads later
        bar.setIconSize(QSize(side, side))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill(bar, TOOL_BAR)
        self.tools = bar
        self._status = StatusBar(self._session, self.jobs)
        for strip in (bar, self._status):
            strip.hide()
        self.addToolBar(bar)
        self.setStatusBar(self._status)
        one_after_another([bar, self._middle, self._status])
        self._choice([f"mode-{mode}" for mode in MODES], f"mode-{self._settings.mode}")
        self._choice([f"language-{name}" for name in _LANGUAGES], f"language-{self._settings.language}")
        self._connect()
        self._on_project_opened()

    def _choice(self, ids: list[str], chosen: str) -> None:
        """Make one of these actions stay checked."""
        group = QActionGroup(self)
        for id_ in ids:
            action = self.actions_[id_]
            action.setCheckable(True)
            action.setChecked(id_ == chosen)
            group.addAction(action)

    def _connect(self) -> None:
        session = self._session
        session.project_opened.connect(self._on_project_opened)
        session.article_focused.connect(self._retitle)
        session.changed.connect(self._on_changed)
        session.failed.connect(self.messages.show_error)
        session.reviewer_requested.connect(self._on_reviewer_requested)
        session.check_requested.connect(self._on_check_requested)
        self.jobs.failed.connect(self.messages.show_error)
        self.actions_.keys_changed.connect(self._on_keys_changed)
        self.files.opened.connect(self._on_opened)
        self._status.reviewer_requested.connect(self._on_reviewer_requested)

    def _show_start(self) -> None:
        """The ways to a project, while none is open."""
        from factcheck.ui.start import StartPage

        starts = [self.actions_[id_] for id_ in ("new-project", "open-project", "open-sample")]
        self._start = StartPage(starts, self._settings.recent)
        self._start.recent_requested.connect(self._on_recent_requested)
        self._stack.addWidget(self._start)
        self._stack.setCurrentWidget(self._start)
        self._start.setFocus()

    def _need_desk(self) -> "Desk":
        """The three columns, built when a project is first shown."""
        if self.desk is None:
            from factcheck.ui.desk import Desk

            self.desk = Desk(self._session, self.messages)
            self.desk.restore(self._settings.columns)
            reading = self.desk.reading
            reading.set_point_size(self._settings.text_size)
            reading.point_size_changed.connect(self._on_point_size_changed)
            reading.set_measure(self._settings.measure)
            reading.measure_changed.connect(self._on_measure_changed)
            reading.set_empty_actions((), [self.actions_[id_] for id_ in ("add-files", "fetch-page", "paste-article")])
            library = self.desk.library
            library.allow_private = self._settings.allow_private
            library.private_changed.connect(self._on_private_changed)
            self._stack.addWidget(self.desk)
            self._stack.setCurrentWidget(self.desk)
        return self.desk

    def _handlers(self) -> dict[str, Handler]:
        """What each action of the table does: the window's own acts, and those of the parts."""
        return {
            **part_handlers(self._session, self.files, self._on_desk, self._on_settled),
            **{f"mode-{mode}": partial(self._on_mode, mode) for mode in MODES},
            **{f"language-{name}": partial(self._on_language, name) for name in _LANGUAGES},
            "reviewer": self._on_reviewer_requested,
            "commands": self._on_commands,
            "keys": self._on_keys,
            "change-keys": self._on_change_keys,
            "quit": self.close,
        }

    # Acts that concern more than one part

    def _on_desk(self, act: "Callable[[Desk], object]") -> None:
        if self.desk is not None:
            act(self.desk)

    def _on_settled(self, act: Handler) -> None:
        """Save what is being typed first: undo, export and leaving a project are about all that was done."""
        if self.desk is None or self.desk.claims.commit_pending():
            act()

    def _on_point_size_changed(self, size: float) -> None:
        self._settings.text_size = size

    def _on_measure_changed(self, characters: int) -> None:
        self._settings.measure = characters

    def _on_private_changed(self, allowed: bool) -> None:
        self._settings.allow_private = allowed

    def _on_dropped(self, dropped: "Dropped") -> None:
        """Open a dropped project; anything else is offered to the library."""
        projects = [path for path in dropped.paths if path.suffix == ENDING]
        if projects:
            self._on_settled(partial(self.files.open, projects[0]))
        elif dropped.picture:
            self.messages.show_info(
                self.tr("A picture is no article."),
                self.tr("Drop the text, the file or the address of the page that it belongs to."),
            )
        elif self.desk is None or self._session.project is None:
            self.messages.show_info(
                self.tr("No project is open that an article could be added to."),
                self.tr("Make a new project or open one by the File menu, then drop this again."),
            )
        elif dropped.paths:
            self.desk.library.add_paths([str(path) for path in dropped.paths])
        elif dropped.address:
            self.desk.library.fetch_page(dropped.address)
        else:
            self.desk.library.add_text(dropped.text)

    def _on_mode(self, mode: theme.Mode) -> None:
        self._settings.mode = mode
        theme.set_mode(mode)

    def _on_language(self, name: str) -> None:
        self._settings.language = name
        self.messages.show_info(self.tr("factcheck speaks this language when it is started the next time."))

    def _on_keys(self) -> None:
        from factcheck.ui.keys_sheet import KeysSheet

        KeysSheet(self.actions_, self).open()

    def _on_change_keys(self) -> None:
        from factcheck.ui.keys_dialog import KeysDialog

        KeysDialog(self.actions_, self).open()

    def _on_keys_changed(self) -> None:
        self._settings.keys = self.actions_.keys.stored

    def _on_commands(self) -> None:
        from factcheck.ui.commands import CommandPalette

        CommandPalette(self._session, self.actions_, self).open()

    def _on_check_requested(self, submit: bool) -> None:
        from factcheck.ui.ready import ReadyCheck

        check = ReadyCheck(self._session, self, submit)
        check.reading_requested.connect(self._on_opened)
        check.placing_requested.connect(self.actions_["needs-placing"].trigger)
        check.start()

    def _on_reviewer_requested(self) -> None:
        from factcheck.ui.dialogs import ReviewerDialog

        project = self._session.project
        known = [person.name for person in project.reviewers()] if project is not None else []
        suggestion = self._settings.reviewer or (known[0] if len(known) == 1 else "")
        dialog = ReviewerDialog(suggestion, known, self)
        dialog.named.connect(self._on_named)
        dialog.rejected.connect(self._session.drop_waiting)
        dialog.open()

    def _on_named(self, name: str) -> None:
        self._settings.reviewer = name
        self._session.use_reviewer(name)

    def _on_recent_shown(self) -> None:
        self._recent.clear()
        self._recent.setToolTipsVisible(True)
        for path in self._settings.recent:
            action = self._recent.addAction(Path(path).stem)
            action.setToolTip(path)
            action.triggered.connect(partial(self._on_recent_requested, path))
        self._recent.setEnabled(True)

    def _on_recent_requested(self, path: str, _checked: bool = False) -> None:
        self._on_settled(partial(self.files.open, Path(path)))
        if self._start is not None:
            self._start.set_recent(self._settings.recent)

    # What the session says

    def _on_project_opened(self) -> None:
        project = self._session.project
        if project is not None:
            self._stack.setCurrentWidget(self._need_desk())
        self.tools.setVisible(self.desk is not None)
        self._status.setVisible(self.desk is not None)
        self.actions_.set_labels(project.labels if project is not None else None)
        if self.desk is not None:
            self.desk.reading.set_context_actions(self.actions_.chosen(PASSAGE_MENU))
        if self._dressed:
            self.dress()
        if project is not None and project.read_only:
            self.banner.show_warning(project.read_only_reason)
        else:
            self.banner.dismiss()
        self._retitle()

    def _on_opened(self) -> None:
        """Keys go to the article from the start, or to the way to a first one."""
        self._on_desk(lambda desk: desk.focus_reading())

    def _on_changed(self) -> None:
        self._warned = False
        self.messages.clear_error()
        self._retitle()

    def _retitle(self) -> None:
        project, article = self._session.project, self._session.article
        parts = []
        if project is not None and article is not None:
            parts.append(project.article(article).title)
        if project is not None:
            parts.append(project.path.stem)
        self.setWindowTitle(" — ".join([*parts, "factcheck"]))

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Keep a key that somebody types from being taken for a command."""
        if event.type() == _SHORTCUT and isinstance(event, QKeyEvent) and is_typing(QApplication.focusWidget(), event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted goes back to the article."""
        from PySide6.QtCore import Qt

        wanted = self.desk is not None and event.key() == Qt.Key.Key_Escape
        if wanted and ESCAPE in self.actions_.keys.of("reading"):
            self.actions_["reading"].trigger()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the pictures anew in other colours."""
        super().changeEvent(event)
        if event.type() == _PALETTE_CHANGE and self._dressed:
            self.dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, stop long work, remember how the window stood, close the project."""
        if self.desk is not None and not self.desk.claims.commit_pending() and not self._warned:
            # Once: a full disk must not keep anybody in the window for ever.
            self._warned = True
            said = self.messages.text or self.tr("What is being typed cannot be saved.")
            self.messages.show_warning(said, self.tr("Mend that, or close the window again to leave without it."))
            event.ignore()
            return
        for jobs in self.findChildren(Jobs):  # the library reads files in jobs of its own
            jobs.stop_all()
        self._settings.geometry = self.saveGeometry()
        if self.desk is not None:
            self._settings.columns = self.desk.saveState()
        self._session.close()
        event.accept()
