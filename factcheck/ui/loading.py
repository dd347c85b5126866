"""Whether Qt can come up here at all, said in a sentence before the loader says it in its own way.

Imports no Qt: it is asked before, and after that has failed.
"""

import os
import sys
from collections.abc import Mapping

# What the wheel's libraries need of a Debian or Ubuntu system; apt passes over what is there already.
PACKAGES = (
    *("libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libglib2.0-0", "libxkbcommon0"),
    *("libx11-6", "libx11-xcb1", "libxcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render0", "libxcb-render-util0", "libxcb-shape0"),
    *("libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0"),
)
INSTALL = f"On Debian or Ubuntu, install what is missing: sudo apt install {' '.join(PACKAGES)}"
OFFSCREEN = "offscreen"


def has_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether a window could be seen: always on macOS and Windows; elsewhere when a display is named."""
    if not system.startswith(("linux", "freebsd")):
        return True
    if environment.get("QT_QPA_PLATFORM"):
        return environment["QT_QPA_PLATFORM"] != OFFSCREEN
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def no_display_problem(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> str:
    """What to say when a window is asked for and there is nowhere to show it; empty when there is."""
    if environment.get("QT_QPA_PLATFORM") or has_display(environment, system):
        return ""
    return (
        "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty): "
        "try “factcheck demo FOLDER”, which needs none, or set QT_QPA_PLATFORM=offscreen."
    )


def import_problem(error: ImportError) -> str:
    """What to say when importing Qt failed for want of a system library; empty for any other reason."""
    library, _, rest = str(error).partition(": ")
    if ".so" not in library or "cannot open shared object file" not in rest:
        return ""
    return f"The window needs Qt, and Qt needs {library}, which this system does not have.\n{INSTALL}"


def platform_problem(messages: list[str]) -> str:
    """What to say when Qt gave up connecting to the display; ``messages`` is what it said."""
    said = " ".join(messages)
    if "could not connect to display" in said:
        display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "nowhere"
        return f"Nothing answers at the display {display}: start it, or unset the variable that names it."
    return f"Qt's support for this kind of display cannot be loaded.\n{INSTALL}"
