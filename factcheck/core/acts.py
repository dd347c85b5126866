"""Acts and their undoing: pure values, below the window and without a database.

An act is what a person did in one go: a list of records, each with its body before and after (None where
the record was not there). Undoing puts what was before back as new revisions; the log is never rewritten.
"""

from typing import Any, NamedTuple

Body = dict[str, Any]


class Step(NamedTuple):
    """One record of an act. ``before`` and ``after`` are bodies, None where the record was not there."""

    kind: str
    entity: str
    before: Body | None
    after: Body | None


class Act(NamedTuple):
    """What somebody did in one go. ``name`` completes "Undo …"; ``author`` is the reviewer's id."""

    name: str
    steps: tuple[Step, ...]
    author: bytes


class Undone:
    """The acts that can be undone and those that can be done again, newest last; without a limit."""

    def __init__(self) -> None:
        self._done: list[Act] = []
        self._undone: list[Act] = []

    def did(self, act: Act) -> None:
        """Remember a new act; what was undone before can no longer be redone."""
        self._done.append(act)
        self._undone.clear()

    @property
    def last(self) -> Act | None:
        """The act that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Act | None:
        """The act that redo would do again."""
        return self._undone[-1] if self._undone else None

    def took_back(self) -> None:
        """The last act has been undone."""
        self._undone.append(self._done.pop())

    def did_again(self) -> None:
        """The next act has been redone."""
        self._done.append(self._undone.pop())

    def clear(self) -> None:
        """Forget everything (the tables were rebuilt, or another project is open)."""
        self._done.clear()
        self._undone.clear()


def reversed_steps(act: Act) -> tuple[Step, ...]:
    """The steps that undo an act: in reverse order, before and after exchanged."""
    return tuple(Step(step.kind, step.entity, step.after, step.before) for step in reversed(act.steps))
