"""Merging other project files into this one."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from factcheck.core.model import Changes
from factcheck.errors import Cancelled
from factcheck.project.articles import short
from factcheck.project.base import Progress, labels_of
from factcheck.project.history import History
from factcheck.store.store import Store

if TYPE_CHECKING:
    from factcheck.store.merge import Merging
    from factcheck.store.survey import Survey


class MergeSteps:
    """A file on its way into the project. Call :meth:`step` when there is time; close it, or use ``with``."""

    def __init__(self, merging: "Merging", came: Callable[[], None]) -> None:
        self._merging, self._came = merging, came

    @property
    def taken(self) -> int:
        """Revisions that have come in."""
        return self._merging.taken

    @property
    def total(self) -> int:
        """Revisions that are new."""
        return self._merging.total

    def step(self) -> bool:
        """Take in the next part, whole and durable; False when there was nothing left."""
        try:
            return self._merging.step()
        finally:
            self._came()

    @property
    def changes(self) -> Changes:
        """What has come in so far, for the views."""
        name = short(self._merging.path.name)
        if not self.taken:
            return Changes(f"There is nothing new in {name}.")
        return Changes(f"Merged {name}; new entries in the log: {self.taken:,}.", everything=True)

    def close(self) -> None:
        """Let go of the other file."""
        self._merging.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class MergeVerbs(History):
    """Merging. It is no act that undo takes back; acts from before can still be undone where nothing has changed."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.before_merge: Path | None = None
        """The copy that was made before the first merge since the project was opened."""

    def survey(self, other: Path | str, progress: Progress | None = None) -> "Survey":
        """What merging another project file would bring; writes nothing, and verifies all that is new.

        Raises :class:`StoreError` when the file cannot be merged: then nothing of it would come in.
        """
        from factcheck.store.survey import survey

        return survey(self.path, Path(other), progress)

    def merging(self, other: Path | str, *, backup: bool = True, quick: bool = False) -> MergeSteps:
        """Begin to merge another project file, after a verified copy of this one beside it (the first time).

        The caller says when each part comes in (``quick``: larger ones, where nobody acts between them); what has
        come in stays, and merging again goes on from there.
        """
        from factcheck.store.merge import Merging

        merging = Merging(self.store, Path(other), quick=quick)
        try:
            if merging.total and backup and self.before_merge is None:
                self.before_merge = self._back_up()
        except BaseException:
            merging.close()
            raise
        return MergeSteps(merging, self._others_wrote)

    def merge(self, other: Path | str, progress: Progress | None = None, *, backup: bool = True) -> Changes:
        """Merge another project file: the union of both logs, in parts. ``progress`` may raise :class:`Cancelled`.

        A file that is damaged anywhere is refused before anything of it has come in. Not undone by undo.
        """
        self.store.require_writable()
        tell = progress or _silent
        # Looking takes about a fifth of the time.
        self.survey(other, lambda done, total: tell(done // 4, total + total // 4))
        with self.merging(other, backup=backup, quick=True) as steps:
            try:
                while steps.step():
                    tell(steps.total // 4 + steps.taken, steps.total + steps.total // 4)
            except Cancelled as stop:
                raise Cancelled("Merging was stopped; what had come in is kept.", "Merge again to go on.") from stop
            return steps.changes

    def _others_wrote(self) -> None:
        """Records have changed without an act: forget what is kept of them in memory."""
        self._texts.clear()
        self._tallies.clear()
        self._forget_coverage()
        self.labels = labels_of(self.store)
        if self.me is not None:
            self.me = next((person for person in self.store.reviewers() if person.id == self.me.id), self.me)

    def _back_up(self) -> Path:
        when = dt.datetime.fromtimestamp(self.store.clock() / 1000).astimezone()
        name = f"{self.path.stem}.before-merge-{when:%Y-%m-%d-%H%M}"
        out, number = self.path.with_name(name + self.path.suffix), 2
        while out.exists():
            out, number = self.path.with_name(f"{name}-{number}{self.path.suffix}"), number + 1
        self.store.backup(out, verified=True)
        return out


def _silent(_done: int, _total: int) -> None:
    return None
