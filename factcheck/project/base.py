"""What all verbs share: the open file, who is working, one act at a time, undo and redo."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from factcheck.core import labels as schemes
from factcheck.core import record, rules
from factcheck.core.acts import Act, Body, Step, Undone, reversed_steps
from factcheck.core.labels import LabelScheme
from factcheck.core.model import ArticleId, Changes, ClaimId, EvidenceId, Reviewer, ReviewerId
from factcheck.errors import InputError, NoReviewerError, StaleError, StoreError
from factcheck.store.store import Store

_SLICE = 500
"""Records of a large act that are written, and told of, together."""

_NOUNS = {"reading": "sentence", "carrying": "carried claim"}
"""What a kind of record is called where it is not its own name."""

Progress = Callable[[int, int], None]
"""Told how many of how many are done; may raise :class:`Cancelled`."""


class Base:
    """An open project file, the reviewer who works on it, and the acts that can be undone."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.labels: LabelScheme = labels_of(store)
        self.me: Reviewer | None = None
        self._undone = Undone()
        self._texts: dict[ArticleId, str] = {}

    @property
    def path(self) -> Path:
        """The project file."""
        return self.store.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written; :attr:`read_only_reason` says why."""
        return bool(self.store.read_only_reason)

    @property
    def read_only_reason(self) -> str:
        """One sentence saying why the project can only be read; "" when it can be written."""
        return self.store.read_only_reason

    def get_ready(self) -> Changes:
        """Do in advance what the first act would have to do; call it when there is time, before anybody reads."""
        self.store.get_ready()
        return Changes()

    # -- who -----------------------------------------------------------------------------------------

    def use_reviewer(self, name: str) -> Changes:
        """Become the reviewer of this name, who is made when new. Not an act that undo takes back."""
        clean = rules.reviewer_name(name)
        found = next((person for person in self.store.reviewers() if person.name == clean), None)
        if found is not None:
            self.me = found
            return Changes(f"You are {clean}.", reviewers=frozenset([found.id]))
        made = Reviewer(ReviewerId(record.new_id()), clean, rules.initials(clean))
        with self.store.transaction():
            self.store.put(
                "reviewer", made.id, record.pack("reviewer", made._asdict()), bytes.fromhex(made.id), new=True
            )
        self.me = made
        return Changes(f"You are {clean}.", reviewers=frozenset([made.id]))

    def require_me(self) -> Reviewer:
        """The reviewer who is working; raises when nobody has said who they are."""
        if self.me is None:
            raise NoReviewerError("Nobody has said yet who is working.", "Choose a reviewer's name first.")
        return self.me

    def author(self) -> bytes:
        """Whose name the next act carries: mine, or nobody's."""
        return bytes.fromhex(self.me.id) if self.me else record.NOBODY

    # -- acts ----------------------------------------------------------------------------------------

    def commit(
        self,
        name: str,
        sentence: str,
        act: Sequence[Step] | Callable[[], Sequence[Step]],
        *,
        new: bool = False,
        progress: Progress | None = None,
    ) -> Changes:
        """Write an act's steps in one transaction, remember it for undo, and say what it changed.

        ``name`` completes "Undo …"; ``act`` is the steps, or makes them inside the transaction (to keep
        content with them); ``new`` promises fresh random ids throughout.
        """
        if not act:
            return Changes()
        author = self.author()
        with self.store.transaction():
            steps = act() if callable(act) else act
            if new and len(steps) > 1:
                self._write_new(steps, author, progress)
            else:
                self._write(steps, author, new=new)
        self._undone.did(Act(name, tuple(steps), author))
        self._wrote(steps, author)
        return _changes(sentence, steps)

    def _write(self, steps: Sequence[Step], author: bytes, *, new: bool = False) -> None:
        put = self.store.put
        for kind, entity, before, after in steps:
            if after is not None:
                put(kind, entity, after, author, new=new)
            elif before is not None:
                put(kind, entity, before, author, deleted=True)

    def _write_new(self, steps: Sequence[Step], author: bytes, progress: Progress | None) -> None:
        for start in range(0, len(steps), _SLICE):
            part = steps[start : start + _SLICE]
            for kind, alike in groupby(part, key=itemgetter(0)):
                records = ((entity, after) for _kind, entity, _before, after in alike if after is not None)
                self.store.put_new(kind, records, author)
            if progress is not None:
                progress(start + len(part), len(steps))

    @property
    def undo_name(self) -> str:
        """What undo would take back ("mark as speculative"); "" when there is nothing."""
        return self._undone.last.name if self._undone.last else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again; "" when there is nothing."""
        return self._undone.next.name if self._undone.next else ""

    @property
    def undo_size(self) -> int:
        """How many records undo would write."""
        return len(self._undone.last.steps) if self._undone.last else 0

    @property
    def redo_size(self) -> int:
        """How many records redo would write."""
        return len(self._undone.next.steps) if self._undone.next else 0

    def undo(self) -> Changes:
        """Take back the last act by new revisions; refuses when one of its records has changed since."""
        act = self._undone.last
        if act is None:
            raise InputError("There is nothing to undo.")
        changes = self._replay(act, reversed_steps(act), f"Undid: {act.name}.", "undone")
        self._undone.took_back()
        return changes

    def redo(self) -> Changes:
        """Do the act again that was undone last; refuses when one of its records has changed since."""
        act = self._undone.next
        if act is None:
            raise InputError("There is nothing to redo.")
        changes = self._replay(act, act.steps, f"Did again: {act.name}.", "redone")
        self._undone.did_again()
        return changes

    def _replay(self, act: Act, steps: Sequence[Step], sentence: str, what: str) -> Changes:
        with self.store.transaction():
            for step in steps:
                if self.store.state(step.kind, step.entity) != step.before:
                    raise StaleError(
                        f"“{act.name}” cannot be {what}: its {_NOUNS.get(step.kind, step.kind)} has changed since.",
                        "Look at the history and change the record by hand.",
                    )
            self._write(steps, act.author)
        if any(step.kind == "article" for step in steps):
            self._texts.clear()
        self._wrote(steps, act.author)
        return _changes(sentence, steps)

    def _wrote(self, steps: Sequence[Step], author: bytes) -> None:
        """These steps are in the file: bring along what is kept of it in memory. Nothing is, here."""

    def step(self, kind: str, entity: str, after: Body | None) -> Step:
        """A step from a record's present state to ``after``."""
        return Step(kind, entity, self.store.state(kind, entity), after)

    def edited(self, kind: str, entity: str, fields: dict[str, Any]) -> Step:
        """A step that changes some fields of a record and keeps the others, known or not."""
        before = self.store.state(kind, entity) or {}
        return Step(kind, entity, before, record.change(kind, before, fields))


def setting_body(key: str, value: Any) -> tuple[str, Body]:
    """Id and body of a project setting."""
    return record.named_id("setting", key), {"key": key, "value": value}


def labels_of(store: Store) -> LabelScheme:
    """The project's label scheme; raises :class:`StoreError` where it has none."""
    data = store.setting("labels")
    if not isinstance(data, dict):
        raise StoreError(f"{store.path} has no label scheme.", "It is damaged; restore it from a backup.")
    return schemes.from_dict(data)


def _changes(sentence: str, steps: Iterable[Step]) -> Changes:
    """What a list of steps touched, for the views."""
    found: dict[str, set[Any]] = {"article": set(), "claim": set(), "evidence": set(), "reviewer": set()}
    read = set[ArticleId]()
    for kind, entity, before, after in steps:
        if kind in found:
            found[kind].add(entity)
        body = after or before or {}
        if kind in ("claim", "submission"):
            found["article"].add(body["article"])
        elif kind == "evidence":
            found["claim"].add(body["claim"])
        elif kind == "reading":
            read.add(ArticleId(body["article"]))
        elif kind == "carrying":
            found["article"].add(body["article"])
        elif kind == "edition":
            for either in filter(None, (before, after)):
                found["article"].update((either["article"], either["of"]))
    return Changes(
        sentence,
        frozenset(map(ArticleId, found["article"])),
        frozenset(map(ClaimId, found["claim"])),
        frozenset(map(EvidenceId, found["evidence"])),
        frozenset(map(ReviewerId, found["reviewer"])),
        readings=frozenset(read),
    )
