"""The window at work: one more claim on an article, and opening an article. CPU time of the process, offscreen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks import data
from benchmarks.measure import Row, against, cpu, in_turns, ms
from benchmarks.naive import NaiveView
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleId
from factcheck.core.text import OffsetMap
from factcheck.project import Project
from factcheck.ui import theme
from factcheck.ui.cards import CardTable
from factcheck.ui.claims.panel import ClaimsPanel
from factcheck.ui.main_window import MainWindow
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session
from factcheck.ui.settings import Settings

_PAINT = QEvent.Type.Paint
_ENDED = QEvent.Type(QEvent.registerEventType())
_SOON = Qt.EventPriority.HighEventPriority.value
_KEEP = QTextCursor.MoveMode.KeepAnchor
_ROUNDS = 200
W = TypeVar("W", bound=QWidget)


class Paints(QObject):
    """Tells the CPU time until some widgets have been painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._widgets = widgets
        self._waiting: set[QWidget] = set()
        self._painted = 0.0
        for widget in widgets:
            widget.installEventFilter(self)

    def after(self, act: Callable[[], object]) -> float:
        """CPU seconds from the start of ``act`` until every widget has been painted; raises when one never is.

        What is put off until after that paint, by a timer, is not in it.
        """
        self._waiting, self._painted = set(self._widgets), 0.0
        before = cpu()
        act()
        for _round in range(_ROUNDS):
            QApplication.processEvents()
            if self._painted:
                return self._painted - before
        raise RuntimeError(f"not painted: {[type(widget).__name__ for widget in self._waiting]}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        """See a paint go by; the last one asks for an event that comes when the paint has ended."""
        if event.type() == _PAINT and watched in self._waiting:
            self._waiting.discard(watched)
            if not self._waiting:
                QApplication.postEvent(self, QEvent(_ENDED), _SOON)
        return False

    def event(self, event: QEvent) -> bool:
        """The paint has ended."""
        if event.type() == _ENDED:
            self._painted = cpu()
            return True
        return super().event(event)


class Bench:
    """The real window on a project of its own, shown, with a reviewer."""

    def __init__(self, shop: Workshop, name: str) -> None:
        self.shop = shop
        path = shop.folder / f"{name}.factcheck"
        Project.create(path, reviewer="Mia").close()
        theme.apply(_application(), "light")
        self.session = Session()
        settings = Settings(QSettings(str(shop.folder / f"{name}.ini"), QSettings.Format.IniFormat))
        settings.reviewer = "Mia"
        self.window = MainWindow(self.session, settings)
        self.window.show()
        self.window.files.open(path)
        self.session.use_reviewer("Mia")
        self.window.dress()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.reading = _child(self.window, ReadingPanel)

    def look_at(self, article: ArticleId) -> tuple[QPlainTextEdit, Paints]:
        """Open an article and let everything settle; the text widget, and the paints of both panels."""
        self.session.focus_article(article)
        self.window.activateWindow()
        view = _child(self.reading, QPlainTextEdit)
        view.setFocus()
        self.settle()
        cards = _child(_child(self.window, ClaimsPanel), CardTable)
        return view, Paints(view.viewport(), cards.viewport())

    @property
    def project(self) -> Project:
        """The open project."""
        assert self.session.project is not None
        return self.session.project

    def settle(self) -> None:
        """Let everything happen that was put off."""
        for _round in range(_ROUNDS):
            QApplication.processEvents()

    def close(self) -> None:
        """Close the window and the project."""
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()


@contextmanager
def _bench(shop: Workshop, name: str) -> Iterator[Bench]:
    bench = Bench(shop, name)
    try:
        yield bench
    finally:
        bench.close()


def _application() -> QApplication:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(["benchmarks"])


def _child(parent: QWidget, kind: type[W]) -> W:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def _bare(like: QPlainTextEdit) -> QPlainTextEdit:
    """A text widget without anything of ours, of the same size and font."""
    bare = QPlainTextEdit()
    bare.setReadOnly(True)
    bare.setFont(like.font())
    bare.resize(like.viewport().size())
    bare.show()
    return bare


def label(shop: Workshop) -> list[Row]:
    """The key that labels a selection until the claim is durable and both panels show it."""
    rows, medians = list[Row](), list[float]()
    with _bench(shop, "label") as bench:
        for claims in shop.sizes.marks:
            figures, floors = _label(bench, claims)
            what = f"label act, {shop.sizes.text // 1000:,} kB with {claims:,} claims"
            rows.append(against(what, figures, floors, 3.5, limit=16))
            medians.append(median(figures))
    flat = medians[-1] / medians[0]
    what = f"label act, {shop.sizes.marks[-1]:,} against {shop.sizes.marks[0]:,} claims"
    rows.append(Row(what, ms(medians[-1]), ms(medians[0]), f"{flat:.2f}x", "flat: <= 1.5x", flat <= 1.5))
    return rows


def _label(bench: Bench, claims: int) -> tuple[list[float], list[float]]:
    session = bench.session
    article = data.marked_article(bench.project, bench.shop.sizes.text, claims)
    view, paints = bench.look_at(article)
    text = bench.project.text(article)
    units = OffsetMap(text)
    first = bench.project.marks(article)[0].id
    places = iter(_free_places(text, bench.shop.sizes.runs + 2))
    bare = _bare(view)
    bare.setPlainText(text)
    bare_paints = Paints(bare.viewport())
    bench.window.activateWindow()
    view.setFocus()
    bench.settle()

    def ours() -> float:
        # As in the midst of work: the claim made before is in focus and in the editor.
        session.focus_claim(first)
        start, end = next(places)
        cursor = view.textCursor()
        cursor.setPosition(units.to_utf16(start))
        cursor.setPosition(units.to_utf16(end), _KEEP)
        view.setTextCursor(cursor)
        bench.settle()
        assert session.selection == (start, end), (session.selection, start, end)
        taken = paints.after(lambda: QTest.keyClick(view, Qt.Key.Key_3))
        assert session.claim not in (None, first)
        session.undo()
        bench.settle()
        return taken

    def floor() -> float:
        return bare_paints.after(lambda: (QTest.keyClick(bare, Qt.Key.Key_3), bare.viewport().update()))

    in_turns(2, ours, floor)
    figures, floors = in_turns(bench.shop.sizes.runs, ours, floor)
    bare.close()
    bare.deleteLater()
    return figures, floors


def _free_places(text: str, many: int) -> list[tuple[int, int]]:
    """Passages of two words at the top of a text, each another."""
    places, at = list[tuple[int, int]](), 0
    while len(places) < many:
        end = text.find(" ", text.find(" ", at) + 1)
        if 0 < end < len(text):
            places.append((at, end))
        at = text.find(" ", at) + 1
        if at == 0:
            raise RuntimeError("the text is too short")
    return places


def reading(shop: Workshop) -> list[Row]:
    """An article with many claims from the click on it to the end of its first paint."""
    name = f"open {shop.sizes.text // 1000:,} kB with {shop.sizes.shown:,} claims"
    with _bench(shop, "reading") as bench:
        article = data.marked_article(bench.project, shop.sizes.text, shop.sizes.shown)
        other = data.marked_article(bench.project, shop.sizes.text // 10, min(10, shop.sizes.shown))
        _view, paints = bench.look_at(article)
        text = bench.project.text(article)
        marks = [(mark.start, mark.end) for mark in bench.project.marks(article)]
        lone_session = Session()
        lone_session.project = bench.project
        lone = ReadingPanel(lone_session)
        lone.resize(bench.reading.size())
        lone.show()
        lone_session.project_opened.emit()
        lone_view = _child(lone, QPlainTextEdit)
        lone_paints = Paints(lone_view.viewport())
        bare = _bare(lone_view)
        bare_paints = Paints(bare.viewport())
        naive = NaiveView(lone_view.font(), lone_view.viewport().size())
        naive_paints = Paints(naive.viewport())

        def opened(session: Session, paints: Paints) -> float:
            session.focus_article(other)
            bench.settle()
            taken = paints.after(lambda: session.focus_article(article))
            bench.settle()
            return taken

        def floor() -> float:
            bare.clear()
            bench.settle()
            taken = bare_paints.after(lambda: bare.setPlainText(text))
            bench.settle()
            return taken

        def merged() -> float:
            naive.clear()
            bench.settle()
            return naive_paints.after(lambda: naive.load(text, marks))

        turns = (
            floor,
            lambda: opened(lone_session, lone_paints),
            lambda: opened(bench.session, paints),
        )
        in_turns(1, *turns)
        floors, alone, whole = in_turns(shop.sizes.runs, *turns)
        (merges,) = in_turns(min(3, shop.sizes.runs), merged)
        lone_session.project = None
        for widget in (lone, bare, naive):
            widget.close()
            widget.deleteLater()
    faster = median(merges) / median(alone)
    return [
        against(f"{name}: reading view", alone, floors, 1.6),
        against(f"{name}: whole window", whole, floors, 1.6),
        Row(
            f"{name}: mergeCharFormat a claim", ms(median(alone)), ms(median(merges)), f"1/{faster:.0f}",
            "<= 1/20", faster >= 20,
        ),
    ]  # fmt: skip
