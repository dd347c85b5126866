"""Where a run keeps what it has made: one temporary folder, one big project for all groups that need one."""

import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from benchmarks import data
from benchmarks.measure import Sizes


class Workshop:
    """The folder and the sizes of one run."""

    def __init__(self, sizes: Sizes, folder: Path | None = None) -> None:
        self.sizes = sizes
        self._temporary = tempfile.TemporaryDirectory(prefix="factcheck-bench-", dir=folder, ignore_cleanup_errors=True)
        self.folder = Path(self._temporary.name)
        self._big: tuple[Path, int] | None = None
        self.texts = ""
        """Only texts whose name holds this are measured."""
        self.made: dict[Any, Any] = {}
        """Projects that several groups measure, by what is in them."""

    @property
    def big(self) -> Path:
        """The big project, made when it is first asked for."""
        return self._made()[0]

    @property
    def big_empty(self) -> int:
        """Bytes the big project's file had before its first claim."""
        return self._made()[1]

    def _made(self) -> tuple[Path, int]:
        if self._big is None:
            path = self.folder / "big.factcheck"
            before = data.big_project(path, self.sizes.big, self._tell)
            if sys.stderr.isatty():
                print("\r\x1b[K", end="", file=sys.stderr)
            self._big = (path, before)
        return self._big

    def _tell(self, made: int) -> None:
        if sys.stderr.isatty():
            print(f"\rmaking a project of {self.sizes.big:,} claims: {made:,}", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._temporary.cleanup()
