"""The second language is whole: every string of the code is in it, with its values, its plurals and its shortcut."""

import re
import subprocess
from pathlib import Path
from shutil import copytree

import pytest

pytest.importorskip("PySide6")

from scripts import make_translations as making

FOLDER = making.I18N
GERMAN = FOLDER / "factcheck_de.ts"
VALUES = re.compile(r"\{\w*\}|%n")
RENEW = "run: python -m scripts.make_translations, and see docs/german.md"


def translations() -> list[tuple[str, str, list[str]]]:
    """Context, source and the forms of each translation."""
    found = []
    for context, message in making.messages(GERMAN):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        found.append((context, message.findtext("source"), forms))
    return found


def same_strings(one: Path, other: Path) -> None:
    def strings(path: Path) -> set[tuple[str, str]]:
        return {(context, message.findtext("source")) for context, message in making.messages(path)}

    assert strings(one) == strings(other), RENEW


def test_every_string_of_the_code_is_in_the_files(tmp_path: Path) -> None:
    fresh = copytree(FOLDER, tmp_path / "i18n")
    making.extract(fresh)
    for language in making.LANGUAGES:
        same_strings(FOLDER / f"factcheck_{language}.ts", fresh / f"factcheck_{language}.ts")
    assert (FOLDER / "core.txt").read_text("utf-8") == (fresh / "core.txt").read_text("utf-8"), RENEW


@pytest.mark.parametrize("language", making.LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    assert making.missing(FOLDER / f"factcheck_{language}.ts") == [], RENEW


def test_what_is_compiled_is_what_was_translated(tmp_path: Path) -> None:
    fresh = copytree(FOLDER, tmp_path / "i18n")
    for language in making.LANGUAGES:
        (fresh / f"factcheck_{language}.qm").unlink()
    making.compile_all(fresh)
    for language in making.LANGUAGES:
        name = f"factcheck_{language}.qm"
        assert (fresh / name).read_bytes() == (FOLDER / name).read_bytes(), RENEW


def test_values_and_plurals_are_all_there() -> None:
    for context, source, forms in translations():
        for form in forms:
            assert form.strip(), (context, source)
            assert sorted(VALUES.findall(form)) == sorted(VALUES.findall(source)), (context, source, form)
        assert len(forms) == (2 if "%n" in source else 1), (context, source)


def test_shortcuts_endings_and_quotation_marks_are_kept() -> None:
    for context, source, (form, *_rest) in translations():
        assert ("&" in form) == ("&" in source), (context, source)
        assert source.endswith("…") == form.endswith("…"), (context, source)
        assert source.endswith(".") == form.endswith("."), (context, source)
        assert not set("“\"'") & set(form) or "„" in form, (context, source, form)


def test_no_two_menus_and_no_two_fields_share_a_letter() -> None:
    letters: dict[str, list[str]] = {}
    for context, source, (form, *_rest) in translations():
        if "&" in source:
            letters.setdefault(context, []).append(form[form.index("&") + 1].lower())
    for context, used in letters.items():
        assert len(set(used)) == len(used), (context, used)


def test_no_string_hides_behind_another_name_of_tr() -> None:
    hidden = re.compile(r"= (self\.tr|QCoreApplication\.translate)$", re.MULTILINE)
    for path in (making.ROOT / "factcheck" / "ui").rglob("*.py"):
        if path.name != "language.py":  # looks up what is marked elsewhere
            assert not hidden.search(path.read_text("utf-8")), f"{path}: lupdate does not see what this says"


def test_qts_own_tools_are_where_the_script_looks() -> None:
    done = subprocess.run([str(Path(making.sys.executable).parent / "pyside6-lrelease"), "-version"])
    assert done.returncode == 0
