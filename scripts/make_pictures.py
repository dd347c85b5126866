"""Makes the pictures in docs/pictures anew, without a display: every state of the window.

``python -m scripts.make_pictures [NAME ...]`` makes only those whose name begins so.
"""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from scripts.pictures.scenes import SCENES
from scripts.pictures.stage import stage

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"


def main(wanted: list[str]) -> None:
    """Draw every scene, or those asked for."""
    qInstallMessageHandler(_say)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        made: dict[Callable[[Path], Path], Path] = {}
        for scene in SCENES:
            if wanted and not scene.name.startswith(tuple(wanted)):
                continue
            if scene.project is not None and scene.project not in made:
                made[scene.project] = scene.project(Path(folder))
            project = made[scene.project] if scene.project is not None else None
            with stage(project, scene.mode, scene.size) as on:
                scene.play(on)
                picture = FOLDER / f"{scene.name}.png"
                on.picture().save(str(picture))
            sys.stdout.write(f"{picture.relative_to(FOLDER.parent.parent)}\n")
            sys.stdout.flush()


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform says of every window."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
