"""The built wheel is whole: it is installed into a fresh environment and used from another folder."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.helpers.pdfs import Text, pdf

ROOT = Path(__file__).parent.parent
PARAGRAPHS = "<p>The council met on Monday and agreed to pay for the bridge over the river.</p>" * 4
FOLDERS = ("fonts", "icons", "labels", "sample", "themes")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # From a copy, so that nothing of the build is left in the checkout.
    source = tmp_path_factory.mktemp("source")
    for name in ("factcheck", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=source)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = out.glob("*.whl")
    return built


def test_wheel_holds_the_data(wheel: Path):
    names = zipfile.ZipFile(wheel).namelist()
    for folder in FOLDERS:
        wanted = {
            f"factcheck/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
            for path in (ROOT / "resources" / folder).rglob("*")
            if path.is_file()
        }
        assert wanted, f"resources/{folder} is empty"
        assert wanted <= set(names)
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/")) or "__pycache__" in name]


def test_wheel_works_from_another_folder(wheel: Path, tmp_path: Path):
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=False, symlinks=os.name != "nt")
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    packages = Path(
        subprocess.check_output(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True
        ).strip()
    )
    command = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--python",
        str(python),
        "install",
        "--no-deps",
        "--no-index",
    ]
    done = subprocess.run([*command, str(wheel)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    # The dependencies come from the environment the tests run in, behind the wheel's own package.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    factcheck = shutil.which("factcheck", path=str(scripts))
    assert factcheck is not None
    where = "import factcheck, factcheck.assets; print(factcheck.__file__, factcheck.assets.root())"
    for place in subprocess.check_output([python, "-c", where], text=True, cwd=elsewhere).split():
        assert environment in Path(place).parents
    told = subprocess.run([factcheck, "--help"], capture_output=True, text=True, cwd=elsewhere)
    assert told.returncode == 0, told.stderr
    assert "demo" in told.stdout
    # The process that reads is the wheel's own too, and finds the libraries that it needs.
    (elsewhere / "story.html").write_text("<!DOCTYPE html><title>Bridge</title><h1>Bridge</h1>" + PARAGRAPHS, "utf-8")
    (elsewhere / "story.pdf").write_bytes(pdf([Text(72, 700, "The council met on Monday.")]))
    for command in (["new", "p.factcheck"], ["add", "p.factcheck", "story.html", "story.pdf"]):
        done = subprocess.run([factcheck, *command], capture_output=True, text=True, encoding="utf-8", cwd=elsewhere)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert [line.split("  ", 1)[1] for line in done.stdout.splitlines()] == ["Bridge", "The council met on Monday."]
    shown = subprocess.run([factcheck, "demo", "out"], capture_output=True, text=True, cwd=elsewhere)
    assert shown.returncode == 0, shown.stderr
    assert shown.stderr == ""
    for name in ("demo.factcheck", "demo.png", "demo.csv"):
        assert (elsewhere / "out" / name).stat().st_size > 0, name
    assert (elsewhere / "out/demo.png").read_bytes()[:4] == b"\x89PNG"
