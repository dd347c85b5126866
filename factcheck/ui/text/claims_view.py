"""A text with claims painted under it: which of them are at a point, what a click is, and what a tool tip says."""

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from factcheck.core.model import ClaimId
from factcheck.ui.text.ink import Ink
from factcheck.ui.text.marks import Mark
from factcheck.ui.text.text_view import TextView

_LEFT_BUTTON = Qt.MouseButton.LeftButton
_TOOL_TIP = QEvent.Type.ToolTip


class ClaimsView(TextView):
    """What the reading column and the editions side by side have in common."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = Ink(self._column)
        self._pressed: QPointF | None = None
        self._last_place: list[ClaimId] = []

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The claims at a point of the viewport, the smallest first: in the text, or by a sign in the margin."""
        position = self.character_at(point)
        if position is not None:
            return self._ink.index.at(position)
        for block, top, _height in self.visible_blocks(QRect(0, int(point.y()), 1, 1)):
            mark = self._ink.sign_at(block, QPointF(point.x(), point.y() - top))
            if mark is not None:
                return [mark]
        return []

    def _next_of(self, marks: list[Mark], present: ClaimId | None) -> ClaimId | None:
        """The smallest of these claims, or the next larger one than ``present`` when they were picked before."""
        ids = [mark.id for mark in marks]
        again = ids == self._last_place and present in ids
        self._last_place = ids
        if not ids:
            return None
        return ids[(ids.index(present) + 1) % len(ids)] if again and present is not None else ids[0]

    def _on_clicked(self, point: QPointF) -> None:
        """The text was clicked there, and nothing selected."""
        raise NotImplementedError

    def _told(self, point: QPointF) -> list[str]:
        """What is under a point, in words."""
        raise NotImplementedError

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position() if event.button() == _LEFT_BUTTON else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selected nothing is one on what is there."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != _LEFT_BUTTON or self.textCursor().hasSelection():
            return
        if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
            self._on_clicked(event.position())

    def viewportEvent(self, event: QEvent) -> bool:
        """A tool tip says what is under the pointer."""
        if event.type() != _TOOL_TIP or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        told = self._told(QPointF(event.pos()))
        if told:
            QToolTip.showText(event.globalPos(), "\n".join(told), self.viewport())
        else:
            QToolTip.hideText()
        return True
