"""The real window for a picture: on a project, in a theme and a size, without anybody's settings."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QSettings, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from factcheck.ui import theme
from factcheck.ui.app import application
from factcheck.ui.main_window import MainWindow
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings

SIZE = QSize(1320, 840)


class Stage(NamedTuple):
    """A window that is shown, and its session."""

    window: MainWindow
    session: Session

    def work_as(self, name: str, article: int = 0, claim: int | None = None) -> None:
        """Become a reviewer, and look at an article and at one of its claims by their places."""
        session, project = self.session, self.session.project
        assert project is not None
        session.use_reviewer(name)
        session.focus_article(project.articles()[article].id)
        if claim is not None:
            own = project.claims(article=session.article, reviewer=project.me.id if project.me else None)
            session.focus_claim(own[claim].id)

    def act(self, id_: str) -> None:
        """Do what a menu entry does."""
        self.window.actions_[id_].trigger()
        settle(0.2)

    def picture(self) -> QPixmap:
        """The window, with the dialog that is open in front of it where a desktop would put it."""
        settle()
        picture = self.window.grab()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                _draw_dialog(picture, self.window, dialog)
        return picture


Scene = Callable[[Stage], object]


@contextmanager
def stage(project: Path | None, mode: theme.Mode = "light", size: QSize = SIZE) -> Iterator[Stage]:
    """A window on a project, or on none; closed at the end with all its dialogs."""
    app = application()
    theme.apply(app, mode)
    with TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        session = Session(app)
        window = MainWindow(session, Settings(store), expecting=project is not None)
        window.resize(size)
        window.show()
        if project is not None:
            window.begin(project)
        window.dress()
        window.activateWindow()
        settle(0.1)
        try:
            yield Stage(window, session)
        finally:
            for dialog in window.findChildren(QDialog):
                dialog.hide()
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            store.sync()


def settle(seconds: float = 0.9) -> None:
    """Let happen what was put off until after the first paint, and let a flash fade."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def _draw_dialog(picture: QPixmap, window: QWidget, dialog: QDialog) -> None:
    shot = dialog.grab()
    place = QPoint((window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2)
    painter = QPainter(picture)
    try:
        painter.setOpacity(0.25)
        painter.fillRect(window.rect(), theme.current().colour("faint"))
        painter.setOpacity(1.0)
        painter.drawPixmap(place, shot)
        painter.setPen(theme.current().colour("faint"))
        painter.drawRect(place.x() - 1, place.y() - 1, dialog.width() + 1, dialog.height() + 1)
    finally:
        painter.end()
