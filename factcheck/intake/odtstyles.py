"""What the styles of an OpenDocument text say: headings, hidden text, the marks of items, the language."""

from factcheck.intake.numerals import letters, roman, whole
from factcheck.intake.xmlparts import Attributes

# fmt: off
PREFIXES = {
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0": "presentation",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "http://purl.org/dc/elements/1.1/": "dc",
}
# fmt: on
BULLET = "-"
MOST_LEVELS = 10
_MOST_BASES = 20
_LEVELS = ("text:list-level-style-number", "text:list-level-style-bullet", "text:list-level-style-image",
           "text:outline-level-style")  # fmt: skip
_OUTLINE = "\x00outline"
_BLANK = "_20_"
"""How a space is written in the name of a style."""


class Level:
    """One level of a list: its numerals ("" for none, "-" for a bullet), and what stands around them."""

    def __init__(self, numerals: str = BULLET, attributes: Attributes | None = None) -> None:
        said = attributes or {}
        self.numerals = numerals
        self.before, self.after = said.get("style:num-prefix", ""), said.get("style:num-suffix", "")
        self.shown = whole(said.get("text:display-levels"), 1)
        self.start = whole(said.get("text:start-value"), 1)


class Styles:
    """Collects the styles of both parts that have some, and answers for paragraphs and lists."""

    def __init__(self) -> None:
        self.language = ""
        self.hidden: set[str] = set()
        """Names of the styles of text that is not shown."""
        self._bases: dict[str, str] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self._style = self._list = ""
        self._is_default = False

    def started(self, tag: str, attributes: Attributes) -> None:
        """An element of the styles starts."""
        if tag in ("style:style", "style:default-style"):
            self._style = attributes.get("style:name", "")
            self._is_default = tag == "style:default-style" and attributes.get("style:family") == "paragraph"
            if self._style and attributes.get("style:family") == "paragraph":
                self._bases[self._style] = attributes.get("style:parent-style-name", "")
        elif tag == "style:text-properties":
            self._text_properties(attributes)
        elif tag in ("text:list-style", "text:outline-style"):
            self._list = attributes.get("style:name", "") if tag == "text:list-style" else _OUTLINE
            self._lists[self._list] = {}
        elif tag in _LEVELS and self._list:
            numbered = tag in ("text:list-level-style-number", "text:outline-level-style")
            numerals = attributes.get("style:num-format", "") if numbered else BULLET
            self._lists[self._list][whole(attributes.get("text:level"), 1)] = Level(numerals, attributes)

    def ended(self, tag: str) -> None:
        """An element of the styles ends."""
        if tag in ("text:list-style", "text:outline-style"):
            self._list = ""

    def is_heading(self, style: str) -> bool:
        """Whether a paragraph of that style is a heading though it does not say so: a title, above all."""
        for _step in range(_MOST_BASES):
            name = style.replace(_BLANK, " ")
            if name in ("Title", "Subtitle") or name.startswith("Heading"):
                return True
            style = self._bases.get(style, "")
            if not style:
                break
        return False

    def mark(self, style: str, counts: list[int]) -> str:
        """The mark of an item in lists of that style, ``counts`` being the numbers from the outermost list inwards."""
        levels = self._lists.get(style)
        if levels is None:
            return BULLET
        own = levels.get(len(counts), Level())
        if own.numerals in ("", BULLET):
            return own.numerals
        shown = [
            _numeral(count, level.numerals)
            for depth, count in enumerate(counts, 1)
            if depth > len(counts) - own.shown and (level := levels.get(depth, own)).numerals not in ("", BULLET)
        ]
        return f"{own.before}{'.'.join(shown)}{own.after}".strip()

    def start(self, style: str, depth: int) -> int:
        """The number of the first item of a list that is the ``depth``-th one inwards."""
        return self._lists.get(style, {}).get(depth, Level()).start

    def outline_mark(self, counts: list[int]) -> str:
        """The number of a heading, "" where headings have none."""
        mark = self.mark(_OUTLINE, counts) if _OUTLINE in self._lists else ""
        return "" if mark == BULLET else mark

    def _text_properties(self, attributes: Attributes) -> None:
        if attributes.get("text:display") == "none" and self._style:
            self.hidden.add(self._style)
        language = attributes.get("fo:language", "")
        if self._is_default and not self.language and language not in ("", "zxx", "none"):
            country = attributes.get("fo:country", "")
            self.language = f"{language}-{country}" if country not in ("", "none") else language


def _numeral(number: int, numerals: str) -> str:
    if numerals in ("a", "A"):
        signs = letters(number)
    elif numerals in ("i", "I"):
        signs = roman(number)
    else:
        return str(number)
    return signs.upper() if numerals.isupper() else signs
