"""The scroll bar of the reading column: slim, and a map of the article's claims. Lengths are pixels."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QWidget

from factcheck.core.labels import LabelScheme
from factcheck.ui import theme
from factcheck.ui.idle import IdleTimer
from factcheck.ui.text.marks import Mark, MarkIndex

if TYPE_CHECKING:
    from factcheck.core.coverage import Coverage

WIDTH = 16
_COLUMNS = 3
_LEAST = 2  # height of the shortest mark
_RUN = re.compile(b"\1+")
_BAND = 2  # width of the band along the edge where something is not looked at yet
_LEAST_HANDLE = 38  # the style sheet's least height of a handle, with its margins
_VALUE_CHANGED = QAbstractSlider.SliderChange.SliderValueChange
_ANTIALIASING = QPainter.RenderHint.Antialiasing


class Ruler(QScrollBar):
    """A vertical scroll bar with a mark for each claim, one column per label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._index = MarkIndex()
        self._length = 1
        self._labels: dict[str, tuple[int, QColor]] = {}
        self._columns = _COLUMNS
        self._picture: QPixmap | None = None
        self._focus: Mark | None = None
        self._handle = (0, 0)
        # The map waits until the text is on the screen.
        self._draw_timer = IdleTimer(self)
        self._draw_timer.timeout.connect(self._on_draw)
        self._coverage: Coverage | None = None
        self._band: list[QRect] = []
        self._band_timer = IdleTimer(self)
        self._band_timer.timeout.connect(self._on_band)

    def load(self, index: MarkIndex, length: int, scheme: LabelScheme | None) -> None:
        """Show the claims of an article ``length`` code points long; ``index`` is read again when needed."""
        self._index, self._length = index, max(1, length)
        shown = theme.current()
        labels = scheme.labels if scheme is not None else ()
        self._columns = max(_COLUMNS, len(labels))  # each label its own: its place tells as much as its colour
        self._labels = {label.key: (place, QColor(theme.look(shown, label).ink)) for place, label in enumerate(labels)}
        self._focus = None
        self.forget()

    def add(self, mark: Mark) -> None:
        """Show one claim more: one rectangle on the picture kept."""
        if self._picture is None:
            return
        painter = QPainter(self._picture)
        try:
            column, ink = self._place(mark.label)
            rect = self._rect(mark, column)
            painter.fillRect(rect, ink)
        finally:
            painter.end()
        self.update(rect)

    def show_unread(self, coverage: "Coverage | None") -> None:
        """Show along the edge where something is not looked at yet; worked out soon after the next paint."""
        self._coverage = coverage
        if coverage is None:
            self._band = []
        self._band_timer.start()

    def set_focus(self, mark: Mark | None) -> None:
        """Point at one claim."""
        for each in (self._focus, mark):
            if each is not None:
                self.update(self._beam(each))
        self._focus = mark

    def forget(self) -> None:
        """Draw the picture anew, soon after the next paint."""
        self._picture = None
        self.update()

    def handle(self) -> tuple[int, int]:
        """Top and height of the handle. The style knows them, but to ask it makes the enums of QStyle: 14 ms."""
        room, steps, page = self.height(), self.maximum() - self.minimum(), self.pageStep()
        if steps <= 0:
            return 0, room
        height = min(room, max(_LEAST_HANDLE, page * room // (steps + page)))
        return (2 * (self.sliderPosition() - self.minimum()) * (room - height) + steps) // (2 * steps), height

    def _on_draw(self) -> None:
        self._picture = self._drawn()
        self.update()

    def _on_band(self) -> None:
        band, coverage, tall = list[QRect](), self._coverage, self.height()
        if coverage is not None and coverage.complete and tall:
            edges = [row * self._length // tall for row in range(tall + 1)]
            unread = bytes(not coverage.is_done(low, high) for low, high in pairwise(edges))
            left = self.width() - _BAND - 1
            band = [QRect(left, run.start(), _BAND, run.end() - run.start()) for run in _RUN.finditer(unread)]
        if band != self._band:
            self._band = band
            self.update()

    def _place(self, label: str) -> tuple[int, QColor]:
        return self._labels.get(label) or (0, theme.current().colour("muted"))

    def _rect(self, mark: Mark, column: int) -> QRect:
        tall, wide = self.height(), (self.width() - 4) // self._columns
        top = mark.start * tall // self._length
        height = max(_LEAST, mark.end * tall // self._length - top)
        return QRect(2 + column * wide, min(top, tall - _LEAST), wide - 1, height)

    def _beam(self, mark: Mark) -> QRect:
        """Where the bar points at a claim, from edge to edge."""
        return QRect(0, max(0, self._rect(mark, 0).top() - 1), self.width(), 3)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setPen(Qt.PenStyle.NoPen)
            wide = (self.width() - 4) // self._columns
            for label, rows in self._index.rows_by_label(self.height(), self._length, _LEAST).items():
                column, ink = self._place(label)
                painter.setBrush(ink)
                runs = [found.span() for found in _RUN.finditer(rows)]
                left = 2 + column * wide
                painter.drawRects([QRect(left, top, wide - 1, bottom - top) for top, bottom in runs])
        finally:
            painter.end()
        return picture

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Slim, but wide enough for three columns of marks."""
        return QSize(WIDTH, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is as tall as the bar."""
        self._picture = None
        self._band_timer.start()
        super().resizeEvent(event)

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """While the text is scrolled, paint only where the handle was and is."""
        if change != _VALUE_CHANGED:
            super().sliderChange(change)
            return
        before, (top, height) = self._handle, self.handle()
        low, high = min(before[0], top), max(before[0] + before[1], top + height)
        self.update(0, low, self.width(), high - low + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, handle, then the marks, so that none hides under the handle."""
        shown = theme.current()
        self._handle = top, height = self.handle()
        painter = QPainter(self)
        try:
            painter.fillRect(event.rect(), shown.colour("paper"))
            if self.maximum() > self.minimum():
                painter.setRenderHint(_ANTIALIASING)
                painter.setPen(shown.colour("scroll"))  # an edge that is seen; the ground lets the marks be
                active = self.underMouse() or self.isSliderDown()
                ground = shown.colour("scroll_hover" if active else "scroll")
                painter.setBrush(theme.blend(shown.colour("paper"), ground, 0.6))
                painter.drawRoundedRect(QRectF(0.5, top + 1, self.width() - 2, height - 2), 5, 5)
                painter.setRenderHint(_ANTIALIASING, on=False)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shown.colour("scroll"))
            painter.drawRects(self._band)
            if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
                self._draw_timer.start()
            else:
                painter.drawPixmap(0, 0, self._picture)
            if self._focus is not None:
                painter.fillRect(self._beam(self._focus), self._place(self._focus.label)[1])
        finally:
            painter.end()
