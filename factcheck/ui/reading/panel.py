"""The reading column: header, text and find bar of the article in focus, or what to do when there is none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from factcheck.core.model import Article, Changes
from factcheck.errors import NotFoundError
from factcheck.ui import theme
from factcheck.ui.reading.carry_strip import CarryStrip
from factcheck.ui.reading.empty import EmptyState
from factcheck.ui.reading.header import ArticleHeader
from factcheck.ui.reading.view import ReadingView
from factcheck.ui.session import Session
from factcheck.ui.text.ink import Hits
from factcheck.ui.text.marks import marks_of
from factcheck.ui.text.source import heading_of

if TYPE_CHECKING:
    from factcheck.ui.reading.find import FindBar

_SHORTCUT = Qt.FocusReason.ShortcutFocusReason
_STEP = 1.1  # of the text size
_WIDER = 5  # characters of the measure
_FEW = 200  # claims fetched one by one rather than with all the article's others
_LONGEST_WORDS = 80  # of a selection that Ctrl+F takes over


class ReadingPanel(QWidget):
    """The reading column as the window places it."""

    point_size_changed = Signal(float)  # the text size in points, for whoever remembers it
    compare_requested = Signal()  # both editions of the article are to be seen
    measure_changed = Signal(int)  # the characters of a line, for whoever remembers them

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._find_bar: FindBar | None = None
        self._headed: tuple[Article, bool] | None = None
        self._empty_actions: dict[str, Sequence[QAction]] = {}
        self._empty = EmptyState()
        self._header = ArticleHeader()
        self._view = ReadingView(session)
        self._article = QWidget()
        self._rows = QVBoxLayout(self._article)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.carry_strip = CarryStrip(session)
        self._rows.addWidget(self.carry_strip)
        self._rows.addWidget(self._header)
        self._rows.addWidget(self._view, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._article)
        self.setAccessibleName(self.tr("Reading column"))
        self.setAutoFillBackground(True)
        self._take_theme()
        self._header.compare_requested.connect(self.compare_requested)
        self._header.newer_requested.connect(self._on_newer_requested)
        self._view.column_moved.connect(self._on_column_moved)
        self._view.zoom_requested.connect(self._on_zoom_requested)
        self._view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        session.project_opened.connect(self._on_article_focused)
        session.article_focused.connect(self._on_article_focused)
        session.claim_focused.connect(self._on_claim_focused)
        session.changed.connect(self._on_changed)
        # What has been looked at waits until the article is on the screen.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_looked)
        session.coverages.counted.connect(self._on_counted)
        self._on_article_focused()

    # For the window

    @property
    def view(self) -> ReadingView:
        """The text itself."""
        return self._view

    def set_context_actions(self, actions: Sequence[QAction]) -> None:
        """What a right click in the text offers."""
        self._view.set_context_actions(actions)

    def set_empty_actions(self, no_project: Sequence[QAction], no_article: Sequence[QAction]) -> None:
        """Buttons shown while no project is open, and while a project has no article yet."""
        self._empty_actions = {"project": no_project, "article": no_article}
        self._say_what_to_do()

    @property
    def point_size(self) -> float:
        """Size of the text in points."""
        return self._view.point_size

    def set_point_size(self, size: float) -> None:
        """Show the text in this size, within what can be read."""
        size = min(max(size, theme.READING_SMALLEST), theme.READING_LARGEST)
        if size != self._view.point_size:
            self._view.set_point_size(size)
            self._header.set_point_size(size)
            self.point_size_changed.emit(size)

    def larger(self) -> None:
        """Show the text one step larger."""
        self.set_point_size(round(self.point_size * _STEP, 1))

    def smaller(self) -> None:
        """Show the text one step smaller."""
        self.set_point_size(round(self.point_size / _STEP, 1))

    def reset_size(self) -> None:
        """Show the text as large, and its lines as wide, as at first."""
        self.set_point_size(theme.usual_reading_size())
        self.set_measure(theme.MEASURE)

    def set_measure(self, characters: int) -> None:
        """Let lines hold this many characters, within what can be read."""
        characters = min(max(characters, theme.MEASURE_LEAST), theme.MEASURE_MOST)
        if characters != self._view.measure:
            self._view.set_measure(characters)
            self.measure_changed.emit(characters)

    def wider(self) -> None:
        """Make the column one step wider, where there is room."""
        if self._view.fitting < self._view.measure:
            self._session.announced.emit(self.tr("There is no room for longer lines."))
        else:
            self._step_measure(_WIDER)

    def narrower(self) -> None:
        """Make the column one step narrower than it is seen."""
        self._step_measure(-_WIDER)

    def _step_measure(self, step: int) -> None:
        # Of what is seen, so that every press is seen.
        self.set_measure(min(self._view.measure, -(-self._view.fitting // _WIDER) * _WIDER) + step)
        said = self.tr("Lines hold %n characters.", "", self._view.measure)
        self._session.announced.emit(said)

    def focus_text(self) -> None:
        """Put the keyboard into the text. Not by a focus proxy: Tab would skip what stands above the text."""
        self._view.setFocus(_SHORTCUT)

    def open_find(self) -> None:
        """Open the find bar, with the selected words in it if there are few."""
        if self._session.article is None:
            return
        bar = self._bar()
        passage = self._view.passage()
        words, position = "", 0
        if passage is not None:
            position = passage[0]
            if passage[1] - position <= _LONGEST_WORDS:
                words = self._view.text[position : passage[1]]
        bar.open_bar(words, position)

    def find_next(self) -> None:
        """Go to the next hit; opens the find bar when nothing is looked for."""
        self._find(1)

    def find_previous(self) -> None:
        """Go to the previous hit; opens the find bar when nothing is looked for."""
        self._find(-1)

    # Following the session

    def _on_article_focused(self) -> None:
        project, article = self._session.project, self._session.article
        if project is None or article is None:
            self._view.show_article("", [], None)
            self._pages.setCurrentWidget(self._empty)
            self._say_what_to_do()
            return
        text = project.text(article)
        heading = self._show_header(project.article(article), text)
        self._view.show_article(text, marks_of(project, article), project.labels, heading)
        if self._find_bar is not None:
            self._find_bar.set_text(text)
        self._show_edition()
        self._pages.setCurrentWidget(self._article)
        self._later.start()

    def _on_counted(self, article: str) -> None:
        if article == self._session.article:
            self._later.start()

    def _show_edition(self) -> None:
        """Say above the text which edition it is, and in its margin where pages begin."""
        project, article = self._session.project, self._session.article
        if project is not None and article is not None and project.article_n(article) is not None:
            # Where there are no editions at all, nobody is asked for the article's.
            self._header.show_edition(*project.edition_number(article) if project.has_editions() else (1, 1))
            self._view.show_pages(project.pages(article))

    def _on_newer_requested(self) -> None:
        project, article = self._session.project, self._session.article
        if project is not None and article is not None:
            self._session.focus_article(project.editions(article)[-1])

    def _show_looked(self) -> None:
        """Show what I have looked at in the article in focus, as far as its sentences have been counted."""
        self._later.stop()
        project, article = self._session.project, self._session.article
        if project is not None and article is not None and project.article_n(article) is not None:
            self._view.show_looked(project.coverage(article))

    def _show_header(self, article: Article, text: str) -> int:
        """Say above the text what it is; returns how many code points of it are its title."""
        heading = heading_of(text, article.title)
        if self._headed != (article, heading > 0):  # a claim changes nothing here
            self._headed = article, heading > 0
            self._header.show_article(article, titled=heading > 0)
        return heading

    def _on_claim_focused(self) -> None:
        self._view.focus_claim(self._session.claim)

    def _on_changed(self, changes: Changes) -> None:
        project, article = self._session.project, self._session.article
        if project is None or article is None:
            self._say_what_to_do()
            return
        few = 0 < len(changes.claims) <= _FEW and not (changes.everything or changes.reviewers)
        try:
            if changes.everything or article in changes.articles:
                self._show_header(project.article(article), self._view.text)
            if changes.articles and not few:
                self._show_edition()
            if changes.everything and project.text(article) != self._view.text:
                self._on_article_focused()
                return
        except NotFoundError:  # removed: the session is about to look elsewhere
            return
        if few:
            # One mark among 10,000 must not cost the reading of all of them.
            self._view.change_marks(project.marks(article, changes.claims), changes.claims)
        elif changes.everything or changes.reviewers or changes.claims or article in changes.articles:
            # Who looks, what has been submitted and what labels there are may change what is shown of all claims.
            self._view.set_labels(project.labels)
            self._view.show_marks(marks_of(project, article))
        if few or changes.everything or changes.reviewers or article in changes.readings:
            self._show_looked()

    def _say_what_to_do(self) -> None:
        project = self._session.project
        if project is None:
            heading = self.tr("No project is open")
            hint = self.tr("Open a project, or make a new one to begin.")
            actions = self._empty_actions.get("project", ())
        elif not project.article_ns():
            heading = self.tr("This project has no articles yet")
            hint = self.tr("Add files, fetch a page, paste an article, or drop one here.")
            actions = self._empty_actions.get("article", ())
        else:
            heading = self.tr("No article is chosen")
            hint = self.tr("Choose an article on the left to read it and mark its claims.")
            actions = ()
        self._empty.say(heading, hint, actions)

    # Finding

    def _bar(self) -> "FindBar":
        if self._find_bar is None:
            from factcheck.ui.reading.find import FindBar

            self._find_bar = FindBar()
            self._find_bar.hide()
            self._find_bar.set_text(self._view.text)
            self._find_bar.hits_changed.connect(self._view.set_hits)
            self._find_bar.closed.connect(self._on_find_closed)
            self._rows.insertWidget(1, self._find_bar)
        return self._find_bar

    def _find(self, step: int) -> None:
        bar = self._find_bar
        if bar is None or not bar.words:
            self.open_find()
        elif not bar.isVisible():
            passage = self._view.passage()
            bar.open_bar("", (passage[0] + 1) if passage and step > 0 else 0)
        elif step > 0:
            bar.find_next()
        else:
            bar.find_previous()

    def _on_find_closed(self) -> None:
        """The current hit stays selected, so that it can be labelled at once."""
        hits = self._view.hits
        self._view.set_hits(Hits())
        if 0 <= hits.current < len(hits.starts):
            start = hits.starts[hits.current]
            self._view.select(start, start + hits.length)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Looks

    def _on_column_moved(self, left: int, width: int) -> None:
        self._header.set_column(left, width, self._view.width())

    def _on_scrolled(self, value: int) -> None:
        self._header.set_ruled(value > 0)

    def _on_zoom_requested(self, step: int) -> None:
        if step > 0:
            self.larger()
        else:
            self.smaller()

    def _take_theme(self) -> None:
        """Paper behind everything in the column."""
        shown = theme.current()
        paper = shown.colour("paper")
        if self.palette().color(QPalette.ColorRole.Window) == paper:
            return
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, paper)
        self.setPalette(palette)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._take_theme()
