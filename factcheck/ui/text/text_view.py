"""A read-only column of text that knows its stored string: measure, selection, copying, scrolling to a passage.

Offsets in and out are code points; UTF-16 units stay inside. The stored string is the truth: the widget
shows a copy of equal length (see ``source``), and what is copied or selected is a slice of the string.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFontInfo,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from factcheck.ui import theme
from factcheck.ui.idle import IdleTimer
from factcheck.ui.session import COPIED
from factcheck.ui.text.column import ColumnLayout
from factcheck.ui.text.source import Source, prepare, snap

_TOP = 20  # above the first line
_LEAST_MARGIN = 3.4  # beside the text, of the font's size
_ON_CHARACTER = QTextLine.CursorPosition.CursorOnCharacter
_KEEP_ANCHOR = QTextCursor.MoveMode.KeepAnchor
_CONTROL = Qt.KeyboardModifier.ControlModifier


class TextView(QPlainTextEdit):
    """Shows one text in a centred column."""

    takes_commands = True
    """Nobody types here: letters and digits are keys of the window."""

    column_moved = Signal(int, int)  # left edge of the column within the view, and its width
    zoom_requested = Signal(int)  # Ctrl and the wheel: steps larger, or smaller when negative

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Source = prepare("")
        self._estimated: QTextBlock | None = None
        self._heading = 0
        self._point_size = theme.READING_SIZE
        self._least_margin = _LEAST_MARGIN
        self._em = 16.0
        self._shown_theme: theme.Theme | None = None
        document = QTextDocument(self)
        self._column = ColumnLayout(document)
        document.setDocumentLayout(self._column)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(_TOP)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCursorWidth(2)
        self._estimate_timer = IdleTimer(self)
        self._estimate_timer.timeout.connect(self._on_estimate)

    # The text

    @property
    def text(self) -> str:
        """The stored text."""
        return self._source.text

    def set_text(self, text: str, heading: int = 0) -> None:
        """Show another text from its beginning; its first ``heading`` code points are set as its title."""
        self._source = prepare(text)
        self._heading = heading
        self._column.pieces = self._source.pieces
        self._column.set_sample(self._source.shown[:400])
        # Qt would measure the last page, twice; until the text is on the screen nobody needs it.
        self.setCenterOnScroll(True)
        self.setPlainText(self._source.shown)
        self._set_heading()
        self._estimated = self.document().begin()

    @property
    def point_size(self) -> float:
        """Size of the text in points."""
        return self._point_size

    def set_point_size(self, size: float) -> None:
        """Show the text larger or smaller; the top line stays."""
        self._point_size = size
        font = theme.reading_font(size)
        metrics = QFontMetricsF(font)
        self._em = float(QFontInfo(font).pixelSize())
        self._column.set_font(metrics, self._em)
        self._place_column()
        self.document().setDefaultFont(font)
        self.setFont(font)
        self._set_heading()
        self._lay_out_anew()

    @property
    def measure(self) -> int:
        """Characters a line holds where there is room."""
        return self._column.characters

    @property
    def fitting(self) -> int:
        """Characters a line holds in the room there is."""
        return self._column.fitting()

    def set_measure(self, characters: int) -> None:
        """Make the column wider or narrower; the top line stays."""
        self._column.characters = characters
        self._place_column()
        self._lay_out_anew()

    # Selection

    def passage(self) -> tuple[int, int] | None:
        """The selection in code points, cutting no grapheme cluster; None when nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        offsets, high = self._source.offsets, cursor.selectionEnd()
        start, end = offsets.to_code_point(cursor.selectionStart()), offsets.to_code_point(high)
        if offsets.to_utf16(end) < high:  # in the middle of a pair
            end += 1
        start, end = snap(self._source.text, start, end)
        return (start, end) if start < end else None

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)`` and scroll to it."""
        self.reveal(start)
        offsets, cursor = self._source.offsets, self.textCursor()
        cursor.setPosition(offsets.to_utf16(start))
        cursor.setPosition(offsets.to_utf16(end), _KEEP_ANCHOR)
        self.setTextCursor(cursor)

    # Places

    def visible_blocks(self, area: QRect | None = None) -> Iterator[tuple[QTextBlock, float, float]]:
        """Each paragraph in sight (or in ``area`` of the viewport) with the y of its top and its height."""
        block, bounding = self.firstVisibleBlock(), self._column.blockBoundingRect
        top, first = self.contentOffset().y(), 0 if area is None else area.top()
        last = self.viewport().height() if area is None else area.bottom()
        while block.isValid() and top <= last:
            height = bounding(block).height()
            if top + height >= first:
                yield block, top, height
            top += height
            block = block.next()

    def blocks_to_paint(self, area: QRect) -> list[tuple[QTextBlock, float]]:
        """The paragraphs in an area, laid out, and the y of each one's top."""
        self._column.hold()
        try:
            blocks = [(block, top) for block, top, _height in self.visible_blocks(area)]
        finally:
            moved = self._column.release()
        return [(block, top) for block, top, _height in self.visible_blocks(area)] if moved else blocks

    def character_at(self, point: QPointF) -> int | None:
        """The code point whose letter is under a point of the viewport; None beside the text."""
        found = self._line_at(point.y())
        if found is None:
            return None
        block, line, _top = found
        rect = line.naturalTextRect()
        if not rect.left() <= point.x() <= rect.right():
            return None
        unit = line.xToCursor(point.x(), _ON_CHARACTER)
        return self._source.offsets.to_code_point(block.position() + unit)

    def reveal(self, start: int) -> None:
        """Scroll so that the line of a code point is comfortably in sight; does nothing when it is."""
        self.setCenterOnScroll(False)
        offsets, document = self._source.offsets, self.document()
        block = document.findBlock(offsets.to_utf16(start))
        if not block.isValid() or self._comfortable(block, offsets.to_utf16(start)):
            return
        third = self.viewport().height() / 3
        self.verticalScrollBar().setValue(self._value_above(block, offsets.to_utf16(start) - block.position(), third))

    def scroll_to(self, position: int, height: float) -> None:
        """Scroll so that the line of a code point stands about so many pixels below the upper edge."""
        self.setCenterOnScroll(False)
        unit = self._source.offsets.to_utf16(position)
        block = self.document().findBlock(unit)
        if block.isValid():
            self.verticalScrollBar().setValue(self._value_above(block, unit - block.position(), height))

    def position_at(self, height: float) -> int:
        """The code point at which the line nearest to a height in the viewport begins."""
        found = self._line_at(height)
        if found is None:
            return 0
        block, line, _top = found
        return self._source.offsets.to_code_point(block.position() + line.textStart())

    def _value_above(self, block: QTextBlock, unit: int, height: float) -> int:
        """The scroll bar's value that leaves so much of the view above a unit of a block."""
        bounding, pitch = self._column.blockBoundingRect, self._column.line
        bounding(block)
        line = block.layout().lineForTextPosition(unit)
        number, y = (line.lineNumber(), line.y()) if line.isValid() else (0, 0.0)
        above = height - y
        if above <= 0:
            return block.firstLineNumber() + number - int(height / pitch)
        # What comes before is laid out on the way, so this is exact while the rest is still guessed.
        while above > 0 and block.previous().isValid():
            block = block.previous()
            above -= bounding(block).height()
        return block.firstLineNumber() + (min(block.lineCount() - 1, int(-above / pitch)) if above < 0 else 0)

    def _comfortable(self, block: QTextBlock, unit: int) -> bool:
        """Whether the line that holds this unit is in sight and not at the very edge."""
        for seen, top, _height in self.visible_blocks():
            if seen == block:
                line = seen.layout().lineForTextPosition(unit - seen.position())
                y = top + line.y() if line.isValid() else top
                edge = self._column.line
                return edge * 0.5 <= y <= self.viewport().height() - 4 * edge or (
                    y >= 0 and self.verticalScrollBar().maximum() == 0
                )
        return False

    def _line_at(self, y: float) -> tuple[QTextBlock, QTextLine, float] | None:
        """The line nearest to a height in the viewport, with its block and the block's top."""
        best: tuple[float, QTextBlock, QTextLine, float] | None = None
        for block, top, height in self.visible_blocks():
            if best is not None and y < top:
                break
            if y > top + height and block.next().isValid():
                continue
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                low = top + line.y()
                away = max(low - y, y - low - line.height(), 0.0)
                if best is None or away < best[0]:
                    best = away, block, line, top
        return best[1:] if best is not None else None

    def _onto_line(self, event: QMouseEvent) -> QMouseEvent:
        """The same event moved onto the nearest line: between lines Qt would take the line's end."""
        point = event.position()
        if not 0 <= point.y() < self.viewport().height():
            return event
        found = self._line_at(point.y())
        if found is None:
            return event
        _block, line, top = found
        low = top + line.y()
        y = min(max(point.y(), low + 1.0), low + line.height() - 1.0)
        if y == point.y():
            return event
        return QMouseEvent(
            event.type(), QPointF(point.x(), y), event.globalPosition(), event.button(), event.buttons(),
            event.modifiers(), event.pointingDevice(),
        )  # fmt: skip

    # Laying out

    def _set_heading(self) -> None:
        """Set the article's own title line as a title: type alone, the text stays as it is."""
        if not self._heading:
            return
        shape = QTextCharFormat()
        shape.setFont(theme.reading_font(self._point_size * theme.TITLE_SCALE, bold=True))
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._source.offsets.to_utf16(self._heading), _KEEP_ANCHOR)
        cursor.setCharFormat(shape)

    def _place_column(self) -> None:
        full = self.viewport().width()
        margin = self._em * self._least_margin
        width = max(self._em * 6, min(self._column.measure(), full - 2 * margin))
        left = round(max(margin, (full - width) / 2))
        self._column.set_column(left, width, full)
        self.column_moved.emit(left, round(width))

    def _lay_out_anew(self) -> None:
        """Forget all lines."""
        with QSignalBlocker(self.verticalScrollBar()):  # as in resizeEvent
            self.document().markContentsDirty(0, self.document().characterCount())
            self._column.documentSizeChanged.emit(self._column.documentSize())
        self._estimated = self.document().begin()
        self.viewport().update()

    def _on_estimate(self) -> None:
        self.setCenterOnScroll(False)
        if self._estimated is not None:
            block = self._column.estimate(self._estimated)
            self._estimated = block if block.isValid() else None
        if self._estimated is not None:
            self._estimate_timer.start()

    def _take_theme(self) -> None:
        """Colours of the column; called again when the theme has changed."""
        shown = theme.current()
        if shown is self._shown_theme:
            return
        self._shown_theme = shown
        palette = QPalette(self.palette())
        roles = QPalette.ColorRole
        for role, name in (
            (roles.Base, "paper"),
            (roles.Text, "text"),
            (roles.Highlight, "selection"),
            (roles.HighlightedText, "selection_text"),
        ):
            palette.setColor(role, shown.colour(name))
        self.setPalette(palette)

    # Qt overrides

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged away: the slice of the stored string, never the widget's version."""
        data = QMimeData()
        passage = self.passage()
        if passage is not None:
            # Not setText: it would drop a byte order mark at the beginning.
            words = self._source.text[passage[0] : passage[1]]
            data.setData("text/plain", words.encode())
            QApplication.instance().setProperty(COPIED, words)  # type: ignore[union-attr]
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the column, then let Qt lay out what is in sight; line counts are guessed again after that."""
        self._place_column()
        # Qt forgets all line counts here and with that the scroll bar's range; a value that no longer fits would
        # scroll the text to another place.
        with QSignalBlocker(self.verticalScrollBar()):
            super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._estimated = self.document().begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint comes before any guess at line counts."""
        super().paintEvent(event)
        if self._estimated is not None and not self._estimate_timer.isActive():
            self._estimate_timer.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press between two lines counts for the nearer one."""
        super().mousePressEvent(self._onto_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A selection dragged between two lines follows the nearer one."""
        super().mouseMoveEvent(self._onto_line(event) if event.buttons() else event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click between two lines takes the word of the nearer one."""
        super().mouseDoubleClickEvent(self._onto_line(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the text size for good, through whoever remembers it."""
        if event.modifiers() & _CONTROL:
            delta = event.angleDelta().y()
            if delta:
                self.zoom_requested.emit(1 if delta > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape belongs to whoever is around the view."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.font().pointSizeF() != self._point_size:
            # A style sheet gives a widget that comes into a window the font back that it was made with.
            self.set_point_size(self._point_size)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange):
            self._take_theme()
