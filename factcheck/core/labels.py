"""The label scheme: what labels a project has, how each looks, and which reasons go with it.

Read from TOML (``resources/labels/*.toml``) or from the project's own copy; validated in one place.
"""

import re
from typing import Any, NamedTuple

from factcheck.errors import LabelSchemeError

UNDERLINES = ("solid", "dashed", "dotted", "wave", "double")
MOST_LABELS = 9
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Look(NamedTuple):
    """Colours of a label in one theme: an opaque ground under the text, and the ink of its line."""

    tint: str
    ink: str


class Reason(NamedTuple):
    """Why a claim has its label, chosen from a short list."""

    key: str
    name: str


class Label(NamedTuple):
    """One label of a scheme. ``key`` is what files say, ``name`` what people read.

    ``evidence`` says whether a claim with it should rest on some: where the scheme does not say, a label does
    that has no reasons.
    """

    key: str
    name: str
    description: str
    glyph: str
    shortcut: str
    underline: str
    light: Look
    dark: Look
    reasons: tuple[Reason, ...] = ()
    evidence: bool = True


class LabelScheme(NamedTuple):
    """The labels of a project, in their order."""

    name: str
    labels: tuple[Label, ...]
    ordered: bool = False

    def get(self, key: str) -> Label | None:
        """The label with this key, or None."""
        return next((label for label in self.labels if label.key == key), None)

    def keys(self) -> tuple[str, ...]:
        """Keys in the scheme's order."""
        return tuple(label.key for label in self.labels)


def load(text: str, name: str = "label file") -> LabelScheme:
    """Read a scheme from TOML.

    Raises :class:`LabelSchemeError` naming ``name`` and the line for anything that is not a scheme.
    """
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LabelSchemeError(f"{name}: {error}.", "Mend that line and try again.") from None
    try:
        return from_dict(data)
    except _MistakeError as mistake:
        line = _line_of(text, mistake)
        raise LabelSchemeError(f"{name}, line {line}: {mistake}.", "Mend that line and try again.") from None


def from_dict(data: dict[str, Any]) -> LabelScheme:
    """Build a scheme from plain data (TOML or the project's JSON); unknown keys are ignored."""
    entries = data.get("label")
    if not isinstance(entries, list) or not entries:
        raise _MistakeError("there is no [[label]] in it")
    if len(entries) > MOST_LABELS:
        raise _MistakeError(f"{len(entries)} labels, at most {MOST_LABELS} can be told apart", MOST_LABELS)
    labels = tuple(_label(entry, index) for index, entry in enumerate(entries))
    for field in ("key", "shortcut", "glyph"):
        seen: set[str] = set()
        for index, label in enumerate(labels):
            value = getattr(label, field)
            if value in seen:
                raise _MistakeError(f"two labels have the {field} “{value}”", index, field)
            seen.add(value)
    return LabelScheme(str(data.get("name", "Labels")), labels, bool(data.get("ordered", False)))


def to_dict(scheme: LabelScheme) -> dict[str, Any]:
    """Plain data for the project file; :func:`from_dict` reads it back."""
    return {
        "name": scheme.name,
        "ordered": scheme.ordered,
        "label": [
            {
                "key": label.key,
                "name": label.name,
                "description": label.description,
                "glyph": label.glyph,
                "shortcut": label.shortcut,
                "underline": label.underline,
                "look": {"light": label.light._asdict(), "dark": label.dark._asdict()},
                "reasons": [reason._asdict() for reason in label.reasons],
                "evidence": label.evidence,
            }
            for label in scheme.labels
        ],
    }


class _MistakeError(LabelSchemeError):
    """What is wrong, in which label (0-based) and in which of its fields; becomes a line number."""

    def __init__(self, message: str, index: int = -1, field: str = "") -> None:
        super().__init__(message)
        self.index = index
        self.field = field


def _label(entry: object, index: int) -> Label:
    if not isinstance(entry, dict):
        raise _MistakeError("a [[label]] must be a table", index)
    key = _text(entry, "key", index)
    if _KEY.fullmatch(key) is None:
        raise _MistakeError(f"key “{key}” must be lower-case letters, digits and hyphens, at most 40", index, "key")
    underline = _text(entry, "underline", index)
    if underline not in UNDERLINES:
        raise _MistakeError(f"underline “{underline}” is not one of {', '.join(UNDERLINES)}", index, "underline")
    glyph, shortcut = _text(entry, "glyph", index), _text(entry, "shortcut", index)
    for field, value in (("glyph", glyph), ("shortcut", shortcut)):
        if len(value) != 1:
            raise _MistakeError(f"{field} “{value}” must be one character", index, field)
    look = entry.get("look")
    if not isinstance(look, dict):
        raise _MistakeError(f"label “{key}” has no look", index, "look")
    reasons = _reasons(entry.get("reasons", []), index)
    evidence = entry.get("evidence", not reasons)
    if not isinstance(evidence, bool):
        raise _MistakeError(f"evidence “{evidence}” must be true or false", index, "evidence")
    return Label(
        key,
        _text(entry, "name", index),
        str(entry.get("description", "")),
        glyph,
        shortcut,
        underline,
        _look(look, "light", index),
        _look(look, "dark", index),
        reasons,
        evidence,
    )


def _text(entry: dict[str, Any], field: str, index: int) -> str:
    value = entry.get(field)
    if not isinstance(value, str) or not value.strip():
        raise _MistakeError(f"label {index + 1} has no {field}", index, field)
    return value


def _look(look: dict[str, Any], theme: str, index: int) -> Look:
    colours = look.get(theme)
    if not isinstance(colours, dict):
        raise _MistakeError(f"label {index + 1} has no look.{theme}", index, f"look.{theme}")
    for part in ("tint", "ink"):
        if not isinstance(colours.get(part), str) or _COLOUR.fullmatch(colours[part]) is None:
            wrong = colours.get(part)
            raise _MistakeError(f"look.{theme} {part} {wrong!r} is not a colour like #a0b1c2", index, f"look.{theme}")
    return Look(colours["tint"], colours["ink"])


def _reasons(entries: object, index: int) -> tuple[Reason, ...]:
    if not isinstance(entries, list):
        raise _MistakeError("reasons must be a list", index, "reasons")
    reasons = []
    for entry in entries:
        if (
            not isinstance(entry, dict)
            or not isinstance(entry.get("key"), str)
            or not isinstance(entry.get("name"), str)
        ):
            raise _MistakeError("each reason needs a key and a name", index, "reasons")
        reasons.append(Reason(entry["key"], entry["name"]))
    return tuple(reasons)


def _line_of(text: str, mistake: _MistakeError) -> int:
    """Line (from 1) where the mistaken field of the mistaken label stands; its [[label]] if it is absent."""
    headings = [n for n, line in enumerate(text.split("\n"), 1) if line.strip().startswith("[[label]]")]
    if not 0 <= mistake.index < len(headings):
        return 1
    first = headings[mistake.index]
    last = headings[mistake.index + 1] if mistake.index + 1 < len(headings) else None
    field = mistake.field
    places = (field + "=", field + ".", field.split(".", maxsplit=1)[0] + "=")
    table = ""
    for number, line in enumerate(text.split("\n")[first : last and last - 1], first + 1):
        stripped = line.strip().replace(" ", "")
        if stripped.startswith(("[label.", "[[label.")):
            # A table of its own, [label.look]: its fields are look.light and look.dark.
            table = stripped.strip("[]").removeprefix("label.") + "."
            stripped = ""
        if field and (table + stripped).startswith(places):
            return number
    return first
