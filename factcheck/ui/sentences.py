"""Sentences of the core, recognised by their pattern and said in the language of the window."""

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from factcheck import assets

CONTEXT = "Core"
_PLACE = re.compile(r"\{(\d)\}")
_QUOTATION = re.compile("“([^“”]*)”")
_QUOTATIONS = re.compile("“[^“”]*”(?:, “[^“”]*”)*")
_BETWEEN = re.compile(r"(?<=\.) ")
_MOST_PIECES = 12  # of a text that may be several sentences
_FEW_LETTERS = 5  # a pattern with fewer of its own says little about a sentence


class Pattern(NamedTuple):
    """One sentence of the core with ``{0}`` where a value stands."""

    source: str
    anchor: str
    """The longest piece between values; looked for before anything slower is tried."""
    weak: bool


class Sentences:
    """All of the core's sentences."""

    def __init__(self) -> None:
        lines = assets.path("i18n", "core.txt").read_text("utf-8").split("\n")
        self._whole = {line for line in lines if line and "{" not in line}
        patterns = [_pattern(line) for line in lines if "{" in line]
        # The one with the most words of its own comes first: others may fit as well.
        self._patterns = sorted(patterns, key=lambda pattern: len(_PLACE.sub("", pattern.source)), reverse=True)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def said(self, sentence: str) -> str:
        """The sentence, or several one behind the other, in the language of the window; or as it is."""
        pieces = _BETWEEN.split(sentence)
        if 1 < len(pieces) <= _MOST_PIECES and sentence not in self._whole:
            told = self._one_by_one(pieces)
            if told:
                return told
        return self._told(sentence) or sentence

    def _one_by_one(self, pieces: list[str]) -> str:
        """Several sentences that are all known; "" when one is not: a full stop may also stand in a name."""
        found, begun = list[str](), 0
        for end in range(1, len(pieces) + 1):
            piece = " ".join(pieces[begun:end])
            told = self._told(piece) if piece.count("“") == piece.count("”") else ""
            if told:
                found.append(told)
                begun = end
        return " ".join(found) if begun == len(pieces) else ""

    def _told(self, sentence: str, *, inner: bool = False) -> str:
        """One sentence; "" when it is not known. ``inner`` for a value within another one."""
        if sentence in self._whole:
            return QCoreApplication.translate(CONTEXT, sentence)
        for pattern in self._patterns:
            if pattern.anchor not in sentence:
                continue
            found = self._expression(pattern.source).fullmatch(sentence)
            if found is None:
                continue
            values = {name[1:]: self._value(value, inner) for name, value in found.groupdict().items()}
            if pattern.weak and all(value == found[f"v{name}"] for name, value in values.items()):
                continue
            for name, value in values.items():
                if value == found[f"v{name}"] and f"“{{{name}}}”" not in pattern.source:
                    values[name] = _requoted(value)
            told = QCoreApplication.translate(CONTEXT, pattern.source)
            return _filled(told, values)
        return ""

    def _value(self, value: str, inner: bool) -> str:
        """What stands in a sentence is a name or a number, or words of the core's own."""
        number, space, word = value.rpartition(" ")
        if space and number.replace(",", "").isdigit() and word in self._whole:  # "3 claims"
            return f"{number} {QCoreApplication.translate(CONTEXT, word)}"
        listed = value.split(", ")
        if len(listed) > 1 and self._whole.issuperset(listed):  # "comments, hidden text"
            return ", ".join(QCoreApplication.translate(CONTEXT, one) for one in listed)
        return value if inner else self._told(value, inner=True) or value  # "3 sentences hold"

    def _expression(self, source: str) -> re.Pattern[str]:
        made = self._compiled.get(source)
        if made is None:
            parts = _PLACE.split(source)
            text = "".join(
                re.escape(part) if number % 2 == 0 else f"(?P<v{part}>.*)" for number, part in enumerate(parts)
            )
            made = self._compiled[source] = re.compile(text, re.DOTALL)
        return made


def _requoted(value: str) -> str:
    """A name, or several, in the quotation marks of the language."""
    if _QUOTATIONS.fullmatch(value) is None:
        return value
    marks = QCoreApplication.translate(CONTEXT, "“{0}”")
    return _QUOTATION.sub(lambda quoted: marks.replace("{0}", quoted[1]), value)


def _filled(told: str, values: dict[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), told)


def _pattern(source: str) -> Pattern:
    pieces = _PLACE.split(source)[::2]
    letters = sum(character.isalpha() for piece in pieces for character in piece)
    return Pattern(source, max(pieces, key=len), letters < _FEW_LETTERS)
