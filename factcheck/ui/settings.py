"""What the window remembers between two starts: where it stood, recent projects, the reviewer's name.

Nothing about a project's contents is kept here; losing the settings loses no work.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from factcheck.ui.theme import (
    MEASURE,
    MEASURE_LEAST,
    MEASURE_MOST,
    READING_LARGEST,
    READING_SMALLEST,
    Mode,
    usual_reading_size,
)

MOST_RECENT = 8
MODES: tuple[Mode, ...] = ("system", "light", "dark", "contrast-light", "contrast-dark")


class Settings:
    """Typed access to the stored settings; QSettings returns strings for what was never a string."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = QSettings("factcheck", "factcheck") if store is None else store

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt saved it; empty when never saved."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def columns(self) -> QByteArray:
        """Widths of the three columns, as Qt saved them; empty when never saved."""
        return self._bytes("window/columns")

    @columns.setter
    def columns(self, value: QByteArray) -> None:
        self._store.setValue("window/columns", value)

    @property
    def text_size(self) -> float:
        """Point size of the reading column; the theme's own when never changed."""
        size, usual = self._store.value("reading/text-size", 0.0, type=float), usual_reading_size()
        return size if isinstance(size, float) and READING_SMALLEST <= size <= READING_LARGEST else usual

    @text_size.setter
    def text_size(self, value: float) -> None:
        self._store.setValue("reading/text-size", value)

    @property
    def measure(self) -> int:
        """Characters a line of the reading column holds; the theme's own when never changed."""
        measure = self._store.value("reading/measure", MEASURE, type=int)
        return measure if isinstance(measure, int) and MEASURE_LEAST <= measure <= MEASURE_MOST else MEASURE

    @measure.setter
    def measure(self, value: int) -> None:
        self._store.setValue("reading/measure", value)

    @property
    def mode(self) -> Mode:
        """Whether colours follow the system or are always light or dark."""
        stored = self._text("window/mode")
        return next((mode for mode in MODES if mode == stored), "system")

    @mode.setter
    def mode(self, value: Mode) -> None:
        self._store.setValue("window/mode", value)

    @property
    def language(self) -> str:
        """The language of the window ("de"), or "system"."""
        return self._text("window/language") or "system"

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("window/language", value)

    @property
    def keys(self) -> str:
        """Keys that somebody has changed, as :class:`factcheck.ui.keys.Keys` writes them; "" for none."""
        return self._text("window/keys")

    @keys.setter
    def keys(self, value: str) -> None:
        self._store.setValue("window/keys", value)

    @property
    def reviewer(self) -> str:
        """The name offered when somebody is asked who they are."""
        return self._text("reviewer/name")

    @reviewer.setter
    def reviewer(self, value: str) -> None:
        self._store.setValue("reviewer/name", value)

    @property
    def allow_private(self) -> bool:
        """Whether pages of this computer and the local network may be fetched."""
        return bool(self._store.value("pages/private", False, type=bool))

    @allow_private.setter
    def allow_private(self, value: bool) -> None:
        self._store.setValue("pages/private", value)

    @property
    def folder(self) -> str:
        """The folder file dialogs begin in."""
        return self._text("files/folder")

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("files/folder", value)

    @property
    def recent(self) -> list[str]:
        """Paths of projects opened lately, the latest first; some may be gone by now."""
        return [_line_to_path(line) for line in self._text("files/recent").split("\n") if line]

    @recent.setter
    def recent(self, paths: list[str]) -> None:
        # One line each: QSettings forgets what a list of one was, and json costs 10 ms at the start.
        self._store.setValue("files/recent", "\n".join(map(_path_to_line, paths[:MOST_RECENT])))

    def remember_project(self, path: Path) -> None:
        """Put a project first among the recent ones."""
        name = str(path.absolute())
        self.recent = [name, *(other for other in self.recent if other != name)]

    def forget_project(self, path: str) -> None:
        """Take a project that is gone off the recent ones."""
        self.recent = [other for other in self.recent if other != path]

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "", type=str))

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key, QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()


def _path_to_line(path: str) -> str:
    return path.replace("%", "%25").replace("\n", "%0A")


def _line_to_path(line: str) -> str:
    return line.replace("%0A", "\n").replace("%25", "%")
