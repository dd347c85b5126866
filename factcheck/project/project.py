"""Project: a project file and all its verbs."""

from pathlib import Path
from types import TracebackType
from typing import Self

from factcheck import assets
from factcheck.core import labels as schemes
from factcheck.core import record, rules
from factcheck.core.labels import LabelScheme
from factcheck.core.model import Changes
from factcheck.project.base import Progress, setting_body
from factcheck.project.merging import MergeVerbs
from factcheck.store.store import Store


class Project(MergeVerbs):
    """An open project file: read it, act on it, undo, check, back up. Use it with ``with``, or close it."""

    @classmethod
    def create(cls, path: Path | str, *, reviewer: str = "", labels: LabelScheme | None = None) -> Self:
        """Make a new project file with a label scheme and, if named, its first reviewer.

        Raises :class:`StoreError` when there is something at ``path`` or it cannot be written.
        """
        name = rules.reviewer_name(reviewer) if reviewer else ""
        scheme = labels or default_labels()
        store = Store.create(Path(path))
        try:
            entity, body = setting_body("labels", schemes.to_dict(scheme))
            with store.transaction():
                store.put("setting", entity, body, record.NOBODY, new=True)
            project = cls(store)
            if name:
                project.use_reviewer(name)
        except BaseException:
            store.discard()
            raise
        return project

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False) -> Self:
        """Open a project file, for reading only when it cannot be written (``read_only_reason`` says why).

        Raises :class:`StoreError` when the file is missing, foreign, damaged or from a newer factcheck.
        """
        store = Store.open(Path(path), read_only=read_only)
        try:
            return cls(store)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Close the file; what was acknowledged is in it."""
        self.store.close()

    def check(self, progress: Progress | None = None) -> list[str]:
        """What is wrong with the file, its log, or its tables against the log; empty when all is sound."""
        return self.store.check(progress)

    def rebuild(self, progress: Progress | None = None) -> Changes:
        """Make the current tables anew from the log. Undo starts afresh."""
        self.store.rebuild(progress)
        self._undone.clear()
        self._texts.clear()
        self._tallies.clear()
        self._forget_coverage()
        return Changes("Rebuilt the tables from the log.", everything=True)

    def backup(self, out: Path | str) -> None:
        """Write a whole, sound copy of the project to ``out``, which must not exist."""
        self.store.backup(Path(out))

    def __enter__(self) -> Self:
        """The project itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()


def default_labels() -> LabelScheme:
    """The scheme new projects start with: verified, unverified, speculative."""
    return load_labels(assets.path("labels", "factcheck.toml"))


def load_labels(path: Path) -> LabelScheme:
    """Read a label file; raises :class:`LabelSchemeError` naming the file and the line of a mistake."""
    from factcheck.errors import LabelSchemeError

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LabelSchemeError(
            f"{path} cannot be read as a label file: {error}.", "Name a TOML file in UTF-8."
        ) from None
    return schemes.load(text, str(path))
