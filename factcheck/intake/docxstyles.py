"""What the styles and the numbering of a Word document say about its paragraphs: headings, and the marks of items."""

import re
from typing import NamedTuple

from factcheck.intake.extract import Given
from factcheck.intake.numerals import letters, roman, whole
from factcheck.intake.xmlparts import Attributes, ignore, parse

_PARTS = re.compile(r"%([1-9])")
_DEEPEST = 9
_MOST_BASES = 20
"""Styles that a style may be based on, one on the other; a circle ends here too."""
_BODY = 9
"""The outline level that says “no heading”."""
BULLET = "-"

# fmt: off
PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
}
# fmt: on


class Numbered(NamedTuple):
    """Which list a paragraph is in, and how deep; "0" is no list, "" is not said."""

    list: str = ""
    level: int = 0


class Style(NamedTuple):
    """What a style of paragraphs says itself; None where it leaves that to the style it is based on."""

    name: str = ""
    base: str = ""
    numbered: Numbered | None = None
    outline: int | None = None


class Styles:
    """The styles of a document by their ids."""

    def __init__(self) -> None:
        self.language = ""
        self.default = ""
        self._styles: dict[str, Style] = {}
        self._id = ""
        self._in_numbers = False

    def read(self, data: bytes, given: Given) -> None:
        """Take in the part with the styles."""
        parse(data, given, PREFIXES, self._started, self._ended, ignore)

    def is_heading(self, style: str, outline: int | None) -> bool:
        """Whether a paragraph of that style, with an outline level of its own or None, is a heading."""
        for found in self._chain(style):
            name = found.name.lower()
            if name.startswith("heading ") or name in ("title", "subtitle"):
                return outline != _BODY
            outline = found.outline if outline is None else outline
        return outline is not None and outline < _BODY

    def numbered(self, style: str) -> Numbered:
        """The list that a paragraph of that style is in by its style alone."""
        for found in self._chain(style):
            if found.numbered is not None:
                return found.numbered
        return Numbered()

    def _chain(self, style: str) -> list[Style]:
        chain = list[Style]()
        while (found := self._styles.get(style or self.default)) is not None and len(chain) < _MOST_BASES:
            chain.append(found)
            style = found.base
            if not style:
                break
        return chain

    def _started(self, tag: str, attributes: Attributes) -> None:
        value = attributes.get("w:val", "")
        if tag == "w:style":
            self._id = attributes.get("w:styleId", "") if attributes.get("w:type") == "paragraph" else ""
            if self._id:
                self._styles[self._id] = Style()
                if attributes.get("w:default") in ("1", "true", "on"):
                    self.default = self._id
        elif tag == "w:lang" and not self.language and not self._styles:
            self.language = value
        elif self._id:
            style = self._styles[self._id]
            if tag == "w:name":
                style = style._replace(name=value)
            elif tag == "w:basedOn":
                style = style._replace(base=value)
            elif tag == "w:outlineLvl":
                style = style._replace(outline=whole(value, _BODY))
            elif tag in ("w:numId", "w:ilvl"):
                style = style._replace(numbered=with_number(style.numbered or Numbered(), tag, value))
            self._styles[self._id] = style

    def _ended(self, tag: str) -> None:
        if tag == "w:style":
            self._id = ""


def with_number(numbered: Numbered, tag: str, value: str) -> Numbered:
    """``numbered`` with what one of the two elements w:numId and w:ilvl says."""
    if tag == "w:numId":
        return numbered._replace(list=value)
    return numbered._replace(level=min(max(whole(value, 0), 0), _DEEPEST - 1))


class _Level:
    """One level of a list: where it starts, in which numerals, and what stands around them."""

    def __init__(self) -> None:
        self.start = 1
        self.numerals = "decimal"
        self.text = ""


class Numbering:
    """The lists of a document, and where each has got to."""

    def __init__(self) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}  # of each abstract list
        self._lists: dict[str, str] = {}  # the abstract list of each list
        self._own: dict[str, dict[int, _Level]] = {}  # levels that a list changes for itself
        self._lenders: dict[str, str] = {}  # the abstract list that gives its levels, by the style of lists
        self._borrowers: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, list[int | None]] = {}  # of each abstract list
        self._abstract = self._list = ""
        self._level: _Level | None = None
        self._at = 0

    def read(self, data: bytes, given: Given) -> None:
        """Take in the part with the numbering."""
        parse(data, given, PREFIXES, self._started, ignore, ignore)

    def mark(self, numbered: Numbered) -> str:
        """The mark of the next paragraph in that list: "-", its number, or "" for a list that shows none."""
        abstract = self._lists.get(numbered.list)
        if abstract is None:
            return ""
        lender = self._lenders.get(self._borrowers.get(abstract, ""), abstract)
        levels = {**self._levels.get(lender, {}), **self._own.get(numbered.list, {})}
        counts = self._counts.setdefault(abstract, [None] * _DEEPEST)
        for depth, start in self._restarts.pop(numbered.list, {}).items():
            counts[depth] = start - 1
        own = levels.get(numbered.level, _Level())
        before = counts[numbered.level]
        counts[numbered.level] = own.start if before is None else before + 1
        counts[numbered.level + 1 :] = [None] * (_DEEPEST - numbered.level - 1)
        if own.numerals == "bullet":
            return BULLET
        if own.numerals == "none":
            return ""

        def shown(part: re.Match[str]) -> str:
            depth = int(part[1]) - 1
            level = levels.get(depth, _Level())
            count = counts[depth]
            return _shown(level.start if count is None else count, level.numerals)

        return _PARTS.sub(shown, own.text).strip()

    def _started(self, tag: str, attributes: Attributes) -> None:
        value = attributes.get("w:val", "")
        if tag == "w:abstractNum":
            self._abstract, self._list = attributes.get("w:abstractNumId", ""), ""
        elif tag == "w:num":
            self._list, self._level = attributes.get("w:numId", ""), None
        elif tag == "w:abstractNumId" and self._list:
            self._lists[self._list] = value
        elif tag == "w:lvlOverride":
            self._at = min(max(whole(attributes.get("w:ilvl"), 0), 0), _DEEPEST - 1)
        elif tag == "w:startOverride" and self._list:
            self._restarts.setdefault(self._list, {})[self._at] = whole(value, 1)
        elif tag in ("w:styleLink", "w:numStyleLink"):
            (self._lenders if tag == "w:styleLink" else self._borrowers).setdefault(*self._link(tag, value))
        elif tag == "w:lvl":
            self._level = _Level()
            levels = self._own.setdefault(self._list, {}) if self._list else self._levels.setdefault(self._abstract, {})
            levels[whole(attributes.get("w:ilvl"), 0)] = self._level
        elif self._level is not None:
            self._set(self._level, tag, value)

    def _link(self, tag: str, style: str) -> tuple[str, str]:
        return (style, self._abstract) if tag == "w:styleLink" else (self._abstract, style)

    @staticmethod
    def _set(level: _Level, tag: str, value: str) -> None:
        if tag == "w:start":
            level.start = whole(value, 1)
        elif tag == "w:numFmt":
            level.numerals = value
        elif tag == "w:lvlText":
            level.text = value


def _shown(number: int, numerals: str) -> str:
    if numerals in ("lowerRoman", "upperRoman"):
        signs = roman(number)
    elif numerals in ("lowerLetter", "upperLetter"):
        signs = letters(number)
    elif numerals == "decimalZero":
        signs = f"{number:02}"
    else:
        signs = str(number)
    return signs.upper() if numerals.startswith("upper") else signs
