"""Brings ``resources/i18n`` up to date: takes in new strings, keeps what is translated, compiles.

``python -m scripts.make_translations``             extracts and compiles, and says how much is still to do
``python -m scripts.make_translations --missing``   prints the strings that have no translation yet, as JSON
``python -m scripts.make_translations --take FILE`` takes translations from such a JSON and compiles

The JSON is a list of ``{"context": …, "source": …, "translation": …}``; for a string with a number in it,
``translation`` is a list of its forms (German: one, several). docs/german.md says which words are used.
"""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from factcheck.intake.refusals import READS

ROOT = Path(__file__).parent.parent
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "en")
CORE = ("core", "store", "project", "intake", "exchange")
NO_SENTENCES = (
    "schema",
    "cards",
    "fold",
    "merge",
    "records",
    "rows",
    "reads",
    "markdown",
    "text",
    "record",
    "tables",
    "sentences",
    "abbreviations",
    "rulefiles",
    "languages",
    "telling",
    "tags",
    "tokens",
    "fetching",
)
"""Modules of the core whose strings are SQL, patterns, headers and words of other languages."""
WORDS = (
    "article", "articles", "claim", "claims", "evidence", "reviewer", "reviewers", "undone", "redone",
    "label", "reason", "wording", "speaker", "attribution", "certainty", "status", "note", "correction", "tags",
    "legal", "submission", "reading", "edition", "comments", "page", "pages", "character", "characters", "seconds",
    "minutes",
)  # fmt: skip
"""Single words of the core that stand as values in its sentences, alone or behind a number."""
SQLITES = (
    "Could not decode", "unsupported file format", "has no column named", "unknown function", "unknown column",
    "vtable constructor failed", "unrecognized option", "parse error in",
)  # fmt: skip
"""What SQLite says and the store looks for."""
NAMES = ("PowerPoint Document", "microsoft office user", "windows user", "look up")
"""What stands in files and what threads are called."""
CODE = ("\\", " = ", "SELECT ", "INSERT ", "PRAGMA ", "CREATE ", "DELETE ", " ORDER BY ", "[^", " | ", " IN (")
"""What is in no sentence."""
BEHIND_A_NAME = ("answers",)
"""Modules whose sentences begin with a name that is put in front of the rest."""
UNSAFE = "unsafe"
"""A function that puts a name in front of what it is given, and a full stop behind it."""
COMPOSED = (
    "“{0}”",
    "“{0}” {1}",
    f"“{{0}}” is {{1}}; {READS}.",
    "The page was saved on {0}.",
    "Attachments left out: {0} and {1} more.",
    "Left out on each page: {0} and others.",
    "Left out on each page: {0}, and the page numbers.",
    "Left out on each page: {0} and others, and the page numbers.",
)
"""Sentences that the core makes of pieces whose ends could not be told from the values beside them."""


def main() -> int:
    """Do what the command line asks for."""
    if sys.argv[1:] == ["--missing"]:
        sys.stdout.write(json.dumps(missing(I18N / "factcheck_de.ts"), ensure_ascii=False, indent=1) + "\n")
        return 0
    extract(I18N)
    if sys.argv[1:2] == ["--take"]:
        take(I18N / "factcheck_de.ts", json.loads(Path(sys.argv[2]).read_text("utf-8")))
        extract(I18N)  # once more, for lupdate's own way of writing
    compile_all(I18N)
    left = len(missing(I18N / "factcheck_de.ts"))
    sys.stdout.write(f"{left} strings to translate\n" if left else "everything is translated\n")
    return 0


def extract(folder: Path) -> None:
    """Write ``core.txt`` and take all strings of the code into the ``.ts`` files of a folder."""
    lines = core_sentences()
    (folder / "core.txt").write_text("\n".join(lines) + "\n", "utf-8")
    with TemporaryDirectory() as temporary:
        beside = Path(temporary, "beside.py")
        marked = [("Core", line) for line in lines] + [("Labels", text) for text in label_texts()]
        beside.write_text(
            "".join(f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})\n" for context, text in marked), "utf-8"
        )
        sources = [str(path) for path in sorted((ROOT / "factcheck" / "ui").rglob("*.py"))]
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == "en" else []
            target = folder / f"factcheck_{language}.ts"
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            _tool("pyside6-lupdate", *sources, str(beside), "-ts", str(target), *options, *plural)
    english = folder / "factcheck_en.ts"
    take(english, [{**entry, "translation": _english(str(entry["source"]))} for entry in missing(english)])


def compile_all(folder: Path) -> None:
    """Make a ``.qm`` of each ``.ts``; a string without a translation stays out of it."""
    for language in LANGUAGES:
        made = folder / f"factcheck_{language}.qm"
        _tool("pyside6-lrelease", str(made.with_suffix(".ts")), "-qm", str(made), "-silent")


def missing(path: Path) -> list[dict[str, object]]:
    """The strings of a ``.ts`` file that have no finished translation."""
    found: list[dict[str, object]] = []
    for context, message in messages(path):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            entry: dict[str, object] = {"context": context, "source": message.findtext("source", "")}
            entry["translation"] = ["", ""] if message.get("numerus") else ""
            found.append(entry)
    return found


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Each message of a ``.ts`` file with its context."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def take(path: Path, entries: list[dict[str, object]]) -> None:
    """Put translations into a ``.ts`` file. An entry without a context is for all of them."""
    given = {(entry.get("context"), entry["source"]): entry["translation"] for entry in entries if entry["translation"]}
    tree = ET.parse(path)  # noqa: S314  our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            words = given.get((context.findtext("name"), source), given.get((None, source)))
            translation = message.find("translation")
            if words is None or translation is None:
                continue
            translation.attrib.pop("type", None)
            forms = translation.findall("numerusform")
            if forms and isinstance(words, list):
                for form, word in zip(forms, words, strict=True):
                    form.text = word
            elif isinstance(words, str):
                translation.text = words
    tree.write(path, "utf-8", xml_declaration=True)


def core_sentences() -> list[str]:
    """What the core says to people, with {0} where a value stands; sorted, each once."""
    found = {*WORDS, *COMPOSED}
    files = [ROOT / "factcheck" / "demo.py"]
    for layer in CORE:
        files += sorted((ROOT / "factcheck" / layer).rglob("*.py"))
    for path in files:
        if path.stem not in NO_SENTENCES:
            found.update(_sentences(ast.parse(path.read_text("utf-8")), path.stem in BEHIND_A_NAME))
    found.update(rule_texts())
    for path in sorted((ROOT / "factcheck" / "ui").rglob("*.py")):  # failures that the window itself foresees
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Error"):
                found.update(filter(_is_said, _strings(node)))
    return sorted(found)


def label_texts() -> list[str]:
    """Names, descriptions and reasons of the shipped labels."""
    data = tomllib.loads((ROOT / "resources" / "labels" / "factcheck.toml").read_text("utf-8"))
    texts = []
    for label in data["label"]:
        texts += [label["name"], label["description"], *(reason["name"] for reason in label.get("reasons", []))]
    return texts


def rule_texts() -> set[str]:
    """What the rules that find checkable words say of themselves."""
    texts = set()
    for path in sorted((ROOT / "resources" / "rules").glob("*.toml")):
        texts.update(rule["words"] for rule in tomllib.loads(path.read_text("utf-8")).get("rule", []))
    return texts


def _strings(tree: ast.AST) -> Iterator[str]:
    """Every string of a module but its documentation and its types; of an f-string its pattern."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed.update(id(part) for part in node.values)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
        for types in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(types, ast.AST):
                passed.update(id(part) for part in ast.walk(types))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            places = count()
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else f"{{{next(places)}}}" for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield node.value


def _sentences(tree: ast.AST, behind_a_name: bool) -> set[str]:
    """The sentences of a module of the core; what has a name in front gets a place for it."""
    said = set(filter(_is_said, _strings(tree)))
    refused = {text for node in ast.walk(tree) if _is_call(node, UNSAFE) for text in filter(_is_said, _strings(node))}
    rest = {_behind_a_name(text) if behind_a_name else text for text in said - refused}
    return rest | {_behind_a_name(f"{text}.") for text in refused}


def _is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _is_said(text: str) -> bool:
    """Whether a string is a sentence or words for people: several words, no SQL, no pattern."""
    if " " not in text.strip() or text != text.strip() or "\n" in text or text in SQLITES or text in NAMES:
        return False
    if text.removeprefix("{0} ") in WORDS:  # a number and what it counts: the word alone is told
        return False
    if any(sign in text for sign in CODE) or "{10}" in text:
        return False
    words = [word for word in text.replace("“", " ").split() if word.strip(".,:;“”()").isalpha()]
    return len(words) >= (1 if "{" in text else 2) and not text.isupper()


def _behind_a_name(text: str) -> str:
    """What is said of a machine, with a place for the machine's name in front."""
    if not text[0].islower() or not text.endswith("."):
        return text
    return "{0} " + re.sub(r"\{(\d)\}", lambda place: f"{{{int(place[1]) + 1}}}", text)


def _english(source: str) -> list[str]:
    """One and several of a string that says both at once."""
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools, which lie beside this Python."""
    command = [str(Path(sys.executable).parent / name), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  Qt's own tools
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main())
