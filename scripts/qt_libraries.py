"""Checks that Qt can load here; names the Debian and Ubuntu packages to install when it cannot.

    python scripts/qt_libraries.py              one sentence and exit status 1 when something is missing
    python scripts/qt_libraries.py --packages   only the names of the missing packages, for a script

Needs neither Qt nor factcheck to load: it asks the system's own loader about the wheel's files.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# The libraries that the wheel's own files name and do not bring along (objdump -p over PySide6 6.11.3).
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
ON_X = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FILES = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtNetwork.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
FILES_ON_X = ("Qt/plugins/platforms/libqxcb.so",)


def missing_libraries(folder: Path, on_x: bool) -> list[str]:
    """Names of the shared libraries that the loader does not find, sorted."""
    loader = shutil.which("ldd")
    if loader is None:
        return []
    files = [str(folder / name) for name in (*FILES, *(FILES_ON_X if on_x else ())) if (folder / name).exists()]
    if not files:
        return []
    answer = subprocess.run([loader, *files], capture_output=True, text=True, check=False)  # noqa: S603
    return sorted({line.split()[0] for line in answer.stdout.split("\n") if line.rstrip().endswith("not found")})


def packages_for(libraries: list[str]) -> list[str]:
    """Debian packages that hold these libraries; a library nobody knows is named as it is."""
    names = ALWAYS | ON_X
    return sorted({names.get(library, library) for library in libraries})


def sentence(libraries: list[str]) -> str:
    """What is missing and what to type, in two sentences."""
    return (
        f"Qt cannot start here because the system lacks {', '.join(libraries)}.\n"
        f"On Debian or Ubuntu: sudo apt install {' '.join(packages_for(libraries))}\n"
    )


def main(arguments: list[str]) -> int:
    """Say what is missing; 0 when nothing is."""
    spec = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or spec is None or spec.origin is None:
        return 0
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    on_x = bool(os.environ.get("DISPLAY")) and platform in ("", "xcb")
    libraries = missing_libraries(Path(spec.origin).parent, on_x)
    if not libraries:
        return 0
    if "--packages" in arguments:
        sys.stdout.write(" ".join(packages_for(libraries)) + "\n")
    else:
        sys.stderr.write(sentence(libraries))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
