"""Reads the rules that say what is checkable (``resources/rules/*.toml``) and makes them fit to search with.

A file is a language: its name, lists of words, and rules. A rule has an id, a kind, words for people, and either
``phrases`` (as they stand in the text; a small first letter stands for a capital too, a ``*`` at the end for any
further letters) or ``patterns`` (regular expressions, in which ``{name}`` is one of the file's lists or of
``_PARTS``). Patterns with ``at = "figure"`` are tried where a figure begins, all others where a word begins.
"""

import functools
import re
from typing import Any, Final, NamedTuple

from factcheck.errors import RuleFileError

KINDS: Final = ("figure", "date", "name", "quotation", "attribution", "superlative", "hedge")
"""What a rule can find."""
EVERY: Final = "any"
"""The file whose rules hold in all languages."""

MARKS: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0b82\u0bbe-\u0bcd\u0bd7\u0e31\u0e33-\u0e3a\u0e47-\u0e4e"
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3"
    "\u200c\u200d\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ufe00-\ufe0f"
)
"""Signs that hang on the one before, as they stand in a class: those of the scripts there are rules for."""
_LETTER: Final = f"[^\\W\\d_{MARKS}]"
_CURRENCY: Final = "$€£¥￥₹฿៛₽₪₩₺₴"
_PARTS: Final = {
    "number": "\\d++(?:[.,٫٬'’·]\\d++|[ \u00a0\u202f]\\d{3}(?!\\d))*+",
    "currency": f"[{_CURRENCY}]",
    "word": f"{_LETTER}(?:[^\\W\\d_]|[{MARKS}]|['’\\-״׳](?={_LETTER}))*+",
    "year": "(?:1[5-9]|20)\\d\\d(?!\\d)",
}
_NAME = re.compile(r"\{([a-z_]+)\}")
_ID = re.compile(r"[a-z]+\.[a-z][a-z-]*")


class Rule(NamedTuple):
    """One rule of one language: what it finds, and the words that say so to a person."""

    key: str
    kind: str
    words: str
    phrases: tuple[str, ...]
    patterns: tuple[str, ...]
    at_figure: bool


class RuleFile(NamedTuple):
    """The rules of one language."""

    language: str
    name: str
    spaced: bool
    before: str
    name_words: int
    name_joins: str
    rules: tuple[Rule, ...]
    lists: dict[str, str]


@functools.cache
def load(language: str) -> RuleFile | None:
    """The rules of a language, or None where there are none; :class:`RuleFileError` for a file with a mistake."""
    from factcheck import assets

    if re.fullmatch(r"[a-z]{2,3}", language) is None:
        return None
    path = assets.path("rules", f"{language}.toml")
    if not path.is_file():
        return None
    return parse(path.read_text("utf-8"), language, path.name)


def parse(text: str, language: str, name: str) -> RuleFile:
    """Read rules from TOML; ``name`` is the file's, for what is said about a mistake."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleFileError(f"{name}: {error}.", "Mend that line and try again.") from None
    _check_header(data, name)
    lists = {key: _alternatives(_texts(data["lists"], key, name)) for key in data.get("lists", {})}
    entries = data.get("rule")
    if not isinstance(entries, list) or not entries:
        raise RuleFileError(f"{name}: there is no [[rule]] in it.", "Add one and try again.")
    rules: list[Rule] = []
    for number, entry in enumerate(entries, 1):
        rule = _rule(entry, lists, language, f"{name}, rule {number}")
        if any(rule.key == other.key for other in rules):
            raise RuleFileError(f"{name}: two rules are called “{rule.key}”.", "Give one of them another id.")
        rules.append(rule)
    return RuleFile(
        language,
        data.get("name", language),
        data.get("spaced", True),
        data.get("before", ""),
        data.get("name_words", 0),
        _alternatives(_texts(data, "name_joins", name)) if "name_joins" in data else "",
        tuple(rules),
        lists,
    )


def _check_header(data: dict[str, Any], name: str) -> None:
    for field, kind, said in (
        ("name", str, "a text"),
        ("spaced", bool, "true or false"),
        ("before", str, "a text"),
        ("name_words", int, "a number"),
        ("lists", dict, "a table"),
    ):
        if not isinstance(data.get(field, kind()), kind):
            raise RuleFileError(f"{name}: “{field}” must be {said}.", "Mend it and try again.")
    try:
        re.compile(data.get("before", ""))
    except re.error as error:
        raise RuleFileError(f"{name}: “before” is no pattern: {error}.", "Mend it and try again.") from None


def _rule(entry: Any, lists: dict[str, str], language: str, place: str) -> Rule:
    """One [[rule]], with the names in its patterns put in."""
    hint = "Mend that rule and try again."
    if not isinstance(entry, dict):
        raise RuleFileError(f"{place} is not a table.", hint)
    key, words = entry.get("id"), entry.get("words")
    if not isinstance(key, str) or _ID.fullmatch(key) is None:
        raise RuleFileError(f"{place}: id {key!r} must be like “hedge.hearsay”.", hint)
    place = f"{place} (“{key}”)"
    kind = key.partition(".")[0]
    if kind not in KINDS:
        raise RuleFileError(f"{place}: “{kind}” is not one of {', '.join(KINDS)}.", hint)
    if not isinstance(words, str) or not words.strip():
        raise RuleFileError(f"{place} has no words that say what it finds.", hint)
    phrases = _texts(entry, "phrases", place) if "phrases" in entry else []
    patterns = [_filled(one, lists, place) for one in (_texts(entry, "patterns", place) if "patterns" in entry else [])]
    if not phrases and not patterns:
        raise RuleFileError(f"{place} has neither phrases nor patterns.", hint)
    return Rule(f"{language}.{key}", kind, words, tuple(phrases), tuple(patterns), entry.get("at") == "figure")


def _texts(table: dict[str, Any], field: str, place: str) -> list[str]:
    values = table.get(field)
    if not isinstance(values, list) or not all(isinstance(value, str) and value.strip() for value in values):
        raise RuleFileError(f"{place}: “{field}” must be a list of texts.", "Mend it and try again.")
    return values


def _filled(pattern: str, lists: dict[str, str], place: str) -> str:
    """A pattern with its names put in; it must be a regular expression that does not match nothing."""

    def part(found: re.Match[str]) -> str:
        known = lists.get(found[1]) or _PARTS.get(found[1])
        if known is None:
            raise RuleFileError(f"{place}: there is no list “{found[1]}”.", "Add it to [lists], or mend its name.")
        return f"(?:{known})"

    filled = _NAME.sub(part, pattern)
    try:
        empty = re.compile(filled).match("") is not None
    except re.error as error:
        raise RuleFileError(f"{place}: “{pattern}” is no pattern: {error}.", "Mend it and try again.") from None
    if empty:
        raise RuleFileError(f"{place}: “{pattern}” finds nothing at all everywhere.", "Mend it and try again.")
    return filled


def _alternatives(texts: list[str]) -> str:
    return "|".join(literal(one) for one in sorted(texts, key=len, reverse=True))


def literal(phrase: str) -> str:
    """A phrase as a pattern: white space may be any, a ``*`` at the end any further letters."""
    open_end = phrase.endswith("*")
    parts = [re.escape(part) for part in phrase.removesuffix("*").split()]
    return r"\s".join(parts) + (f"(?:[^\\W_]|[{MARKS}])*+" if open_end else "")
