"""Finds the data files (themes, labels, icons, fonts, sample) in a checkout and in an installed wheel."""

from pathlib import Path

_HERE = Path(__file__).parent


def root() -> Path:
    """Folder that holds the data files: inside the package when installed, beside it in a checkout."""
    inside = _HERE / "_resources"
    return inside if inside.is_dir() else _HERE.parent / "resources"


def path(*parts: str) -> Path:
    """Path of one data file, for example ``path("labels", "factcheck.toml")``."""
    return root().joinpath(*parts)


def names(folder: str, ending: str) -> list[str]:
    """Sorted names of the files in a data folder that end in ``ending``."""
    return sorted(entry.name for entry in (root() / folder).iterdir() if entry.name.endswith(ending))
