"""Work put off until there is time for it: in slices, and only one of all slices in a pass of the event loop.

Each slice is short. When a long article with many claims has just been opened, though, the claims that are not in
sight, the rows of the list, the lines that are guessed and the sentences that are counted would all come between
two keys, and together they would be felt.
"""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QTimerEvent


class IdleTimer(QTimer):
    """A timer for one slice of such work: single-shot, due at once, but in its turn."""

    _taken: ClassVar[bool] = False  # this pass of the event loop has had its slice

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=0)

    @classmethod
    def _on_next_pass(cls) -> None:
        cls._taken = False

    # Qt overrides

    def timerEvent(self, event: QTimerEvent) -> None:
        """Wait for the next pass when this one has had its slice; the timer stays active meanwhile."""
        if IdleTimer._taken:
            return
        application = QCoreApplication.instance()
        if application is not None:
            IdleTimer._taken = True
            QTimer.singleShot(0, application, IdleTimer._on_next_pass)
        super().timerEvent(event)
