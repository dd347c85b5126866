"""Two texts that scroll together: beside each other stands what belongs together, not the same share of both."""

from PySide6.QtCore import QObject

from factcheck.ui.editions.differences import Difference, Places
from factcheck.ui.editions.side import EditionText

_THIRD = 0.3


class Together(QObject):
    """Lets the text that nobody scrolls follow the other."""

    def __init__(self, old: EditionText, new: EditionText, parent: QObject) -> None:
        super().__init__(parent)
        self._sides = old, new
        self._places: Places | None = None
        self._moving = False
        old.verticalScrollBar().valueChanged.connect(self._on_old)
        new.verticalScrollBar().valueChanged.connect(self._on_new)

    def load(self, places: Places | None) -> None:
        """Follow this alignment from now on; without one each text scrolls alone."""
        self._places = places

    def show(self, difference: Difference) -> None:
        """Bring both places of a difference to the same height."""
        self._moving = True
        try:
            for new, side in enumerate(self._sides):
                side.scroll_to(difference.place(bool(new))[0], side.viewport().height() * _THIRD)
        finally:
            self._moving = False

    def follow(self, leader: EditionText) -> None:
        """Bring the other text to where one of them is."""
        if self._places is None or self._moving:
            return
        new = leader is self._sides[1]
        other, bar = self._sides[not new], leader.verticalScrollBar()
        # What is compared wanders down with the text, so that beginning and end stand together too.
        share = (bar.value() - bar.minimum()) / max(1, bar.maximum() - bar.minimum())
        height = leader.viewport().height() * share
        follower = other.verticalScrollBar()
        self._moving = True
        try:
            if bar.value() in (bar.minimum(), bar.maximum()):
                follower.setValue(follower.maximum() if bar.value() > bar.minimum() else follower.minimum())
                return
            position = self._places.across(leader.position_at(height), new)
            other.scroll_to(position, other.viewport().height() * share)
        finally:
            self._moving = False

    def _on_old(self) -> None:
        self.follow(self._sides[0])

    def _on_new(self) -> None:
        self.follow(self._sides[1])
