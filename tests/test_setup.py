"""Set-up on a machine that lacks something: one sentence that says what to install."""

import os
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OLD = "#!/bin/sh\nexit 1\n"
WITHOUT_VENV = '#!/bin/sh\ncase "$2" in *ensurepip*) exit 1 ;; esac\nexit 0\n'

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows is set up without make")


def set_up(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    """Run the set-up in an empty folder where the only Python is this script."""
    (folder / "scripts").mkdir()
    shutil.copy(ROOT / "scripts/setup.sh", folder / "scripts")
    programs = folder / "bin"
    programs.mkdir()
    (programs / "dirname").symlink_to(shutil.which("dirname"))
    for name in ("python3", "python"):
        (programs / name).write_text(python)
        (programs / name).chmod(0o755)
    return subprocess.run(
        ["/bin/sh", str(folder / "scripts/setup.sh"), "dev"],
        capture_output=True,
        text=True,
        env={"PATH": str(programs)},
    )


def test_python_that_is_too_old(tmp_path: Path):
    done = set_up(tmp_path, OLD)
    assert done.returncode == 1
    assert done.stderr.startswith("factcheck needs Python 3.11 or newer, and there is none here")
    assert done.stderr.count("\n") == 1


def test_python_without_venv(tmp_path: Path):
    done = set_up(tmp_path, WITHOUT_VENV)
    assert done.returncode == 1
    assert "its venv module is missing" in done.stderr
    assert "sudo apt install python3-venv" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.fixture
def script() -> dict:
    return runpy.run_path(str(ROOT / "scripts/qt_libraries.py"))


def test_nothing_is_missing_here(script: dict):
    assert script["main"]([]) == 0


def test_missing_libraries_are_read_from_the_loader(script: dict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "QtGui.abi3.so").touch()
    loader = tmp_path / "ldd"
    loader.write_text("#!/bin/sh\nprintf '\\tlibEGL.so.1 => not found\\n\\tlibm.so.6 => /lib/libm.so.6 (0x1)\\n'\n")
    loader.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert script["missing_libraries"](tmp_path, False) == ["libEGL.so.1"]
