"""Makes the pictures in docs/pictures anew, from the sample project and without a display."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from factcheck.demo import build_demo
from factcheck.ui.app import capture

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"


def main() -> None:
    """Draw the window in light and in dark colours."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        project = build_demo(Path(folder))
        for mode in ("light", "dark"):
            picture = FOLDER / f"window-{mode}.png"
            capture(project, picture, mode=mode)
            sys.stdout.write(f"{picture.relative_to(FOLDER.parent.parent)}\n")


if __name__ == "__main__":
    main()
