"""The documents say what the program does: targets, commands, keys and links are compared with the real ones."""

import importlib
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+\s+(.*)$", re.MULTILINE)


def documents() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.md"], capture_output=True, text=True, cwd=ROOT
    )
    if listed.returncode == 0 and listed.stdout:
        return sorted(ROOT / name for name in listed.stdout.split("\n") if name and (ROOT / name).exists())
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def anchor(heading: str) -> str:
    """The fragment that a heading gets on the web: lower case, hyphens for spaces, no punctuation."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def anchors(path: Path) -> set[str]:
    return {anchor(heading) for heading in HEADING.findall(path.read_text("utf-8"))}


def without_code(text: str) -> str:
    return re.sub(r"```.*?```", "", text, flags=re.DOTALL)


def test_readme_gives_the_two_commands():
    readme = read("README.md")
    assert "make run" in readme
    assert "make test" in readme
    assert "docs/pictures/window-light.png" in readme


def test_every_make_target_is_documented():
    targets = re.findall(r"^([a-z][a-z-]*):(?!=)", read("Makefile"), re.MULTILINE)
    assert {"setup", "run", "test", "check", "bench", "soak", "screenshots", "wheel"} <= set(targets)
    text = read("README.md") + read("CONTRIBUTING.md")
    assert [target for target in targets if f"make {target}" not in text] == []


def test_system_packages_are_the_ones_the_script_names():
    spec = importlib.util.spec_from_file_location("qt_libraries", ROOT / "scripts/qt_libraries.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    from factcheck.ui.loading import PACKAGES

    assert [name for name in PACKAGES if name not in read("README.md")] == []
    # What every system has anyway is not repeated to people.
    everywhere = {"libbrotli1", "libgssapi-krb5-2", "libstdc++6", "libzstd1", "zlib1g"}
    assert set(script.packages_for([*script.ALWAYS, *script.ON_X])) - everywhere == set(PACKAGES)
    assert script.packages_for(["libEGL.so.1", "libnobody.so.7"]) == ["libegl1", "libnobody.so.7"]
    assert "sudo apt install libegl1" in script.sentence(["libEGL.so.1"])


def commands() -> dict[str, object]:
    import click

    from factcheck.cli import main as group

    context = click.Context(group)
    return {name: group.get_command(context, name) for name in group.list_commands(context)}


def made_by(script: str) -> str:
    done = subprocess.run([sys.executable, "-m", script, "--print"], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_command_is_documented_and_has_help():
    found = commands()
    assert found
    text = read("docs/command-line.md")
    assert [name for name in found if f"## factcheck {name}\n" not in text] == []
    assert [name for name, command in found.items() if not command.help] == []
    assert [
        f"{name} {parameter.name}"
        for name, command in found.items()
        for parameter in command.params
        if parameter.param_type_name == "option" and not parameter.help
    ] == []


def test_command_line_page_is_the_one_the_help_makes():
    old = "docs/command-line.md is old: run python -m scripts.make_commands"
    assert read("docs/command-line.md") == made_by("scripts.make_commands"), old


def test_keys_page_is_the_one_the_table_of_actions_makes():
    assert read("docs/keys.md") == made_by("scripts.make_keys"), "docs/keys.md is old: run python -m scripts.make_keys"


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path):
    broken = []
    for target in LINK.findall(without_code(path.read_text("utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, fragment = target.partition("#")
        there = (path.parent / name).resolve() if name else path
        if not there.exists() or (fragment and there.suffix == ".md" and fragment not in anchors(there)):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_path_of_one_machine(path: Path):
    found = re.findall(r"(?<![\w.~])/(?:home|Users|tmp|root|work|opt)/\w[^\s`)]*", path.read_text("utf-8"))
    assert found == []


def test_decisions_are_numbered_without_gaps_and_listed():
    folder = ROOT / "docs/decisions"
    numbers = sorted(int(path.name[:4]) for path in folder.glob("[0-9]*.md"))
    assert numbers == list(range(1, len(numbers) + 1))
    index = (folder / "README.md").read_text("utf-8")
    assert [path.name for path in folder.glob("[0-9]*.md") if path.name not in index] == []


def test_constraints_are_plain_pins():
    lines = [line for line in read("constraints.txt").split("\n") if line]
    assert [line for line in lines if not re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*", line)] == []
    assert lines == sorted(lines)
