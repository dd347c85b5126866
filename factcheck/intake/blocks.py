"""The one rule by which the blocks of a document become text.

Blocks stand apart by one blank line. Items of one list, rows of one table and footnotes follow each other line by
line, and a block that has several lines keeps them. Footnotes come last. The readers of the kinds collect here.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.core.text import normalise

_MANY_EMPTY = re.compile(r"\n{3,}")
_NOTE_MARK = re.compile(r"(?<=\S)\[\d{1,4}\]")
_INDENT = "  "
"""In front of an item, for each list that its own list is in."""
_DEEPEST = 8
"""Lists in lists beyond this many are not indented any further."""
_MARKER = "-"
_SOFT_HYPHEN = "\u00ad"
_MOST_TABLES = 20
"""Tables in tables beyond this many are read as if their cells were paragraphs of the table around them."""


class _Held(NamedTuple):
    """A block in a cell, which is not text yet: the row may become one line, or no row at all."""

    run: str
    text: str
    indent: str


class _Row:
    """A row of a table that has begun: the blocks of each of its cells."""

    def __init__(self) -> None:
        self.cells: list[list[_Held]] = []
        self.outer = False  # a row of another table stands in it


class Blocks:
    """Collects the blocks of one document in reading order; :meth:`text` is the article they make.

    Blocks without anything in them leave no trace. No method changes a text but for the blank space at the ends of
    its lines: what looks like one space in the source is for the reader of its kind to know.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._run = ""  # what the last block was part of, when another of its sort may follow line by line
        self._notes: list[str] = []
        self._rows: list[_Row] = []
        self._deeper = 0  # rows begun beyond the most that are kept
        self.title = ""
        """The first heading, in one line."""

    def __bool__(self) -> bool:
        """Whether there is anything yet, footnotes included."""
        return bool(self._parts or self._notes)

    def paragraph(self, text: str) -> None:
        """A paragraph; line feeds in it are lines that the document itself begins."""
        self._add("", tidy(text))

    def heading(self, text: str, mark: str = "") -> None:
        """A heading of any level, ``mark`` being its number; the first is :attr:`title`, without number or notes."""
        text = tidy(text)
        self.title = self.title or " ".join(_NOTE_MARK.sub("", text).split())
        self._add("", f"{mark} {text}" if mark and text else text)

    def quote(self, text: str) -> None:
        """A paragraph that is set off as a quotation, without any mark: its lines are its own."""
        self._add("", tidy(text))

    def lines(self, text: str) -> None:
        """A text whose every space counts (code, verse): only what is blank around it goes."""
        text = _clean(text).strip("\n").rstrip()
        self._add("", text if text.strip() else "")

    def item(self, text: str, marker: str = _MARKER, depth: int = 0) -> None:
        """An item of a list, ``marker`` being "-" or its number ("3."); ``depth`` counts the lists around its list."""
        text = tidy(text)
        indent = _INDENT * min(depth, _DEEPEST)
        lines = (f"{marker} {text}" if marker else text).split("\n")
        self._add("item", f"\n{indent}".join(lines) if text else "", indent)

    def row(self, cells: Iterable[str]) -> None:
        """A row of a table: its cells in one line, a tab between two; a row of empty cells is left out."""
        line = "\t".join(" ".join(_clean(cell).split()) for cell in cells).rstrip("\t")
        self._add("row", line if line.strip() else "")

    def begin_row(self) -> None:
        """A row of a table begins; until :meth:`end_row` all blocks belong to its cells. Rows may stand in rows."""
        if len(self._rows) >= _MOST_TABLES:
            self._deeper += 1
            return
        if self._rows:
            self._rows[-1].outer = True
        self._rows.append(_Row())

    def begin_cell(self) -> None:
        """The next cell of the row begins."""
        if self._rows and not self._deeper:
            self._rows[-1].cells.append([])

    def end_row(self) -> None:
        """The row ends. It becomes a line; where tables only arrange a page, its blocks stay what they are.

        They do when one cell alone has anything in it, and more than one block, or when there is another table inside.
        """
        if self._deeper or not self._rows:
            self._deeper = max(0, self._deeper - 1)
            return
        row = self._rows.pop()
        filled = [cell for cell in row.cells if cell]
        if row.outer or (len(filled) == 1 and len(filled[0]) > 1):
            for cell in filled:
                for block in cell:
                    self._add(*block)
        else:
            self.row(" ".join(block.text for block in cell) for cell in row.cells)

    def gap(self) -> None:
        """A list or a table ends here: what follows stands apart even when it is one more."""
        self._run = ""

    def note(self, mark: str, text: str) -> None:
        """A footnote or endnote, for the end of the text; ``mark`` is what stands in the text, "[1]"."""
        text = _MANY_EMPTY.sub("\n\n", tidy(text)).replace("\n\n", "\n")
        if text:
            self._notes.append(f"{mark} {text}" if mark else text)

    def text(self) -> str:
        """All blocks as one text, footnotes last; "" when there were none. A row that is still open ends."""
        while self._rows:
            self.end_row()
        notes = "\n".join(self._notes)
        body = "".join(self._parts)
        return f"{body}\n\n{notes}" if body and notes else body or notes

    def _add(self, run: str, text: str, indent: str = "") -> None:
        if not text:
            return
        if self._rows:
            cells = self._rows[-1].cells
            if not cells:
                cells.append([])
            cells[-1].append(_Held(run, text, indent))
            return
        if self._parts:
            self._parts.append("\n" if run and run == self._run else "\n\n")
        self._parts.append(indent + text)
        self._run = run


def tidy(text: str) -> str:
    """The lines of a block without blank space at their ends, and never more than one empty line in a row."""
    text = _clean(text)
    if "\n" not in text:
        return text.strip(" \t")
    return _MANY_EMPTY.sub("\n\n", "\n".join(line.strip(" \t") for line in text.split("\n"))).strip("\n")


def _clean(text: str) -> str:
    """By the text rule, and without the places where a word may be parted at the end of a line: nobody sees them."""
    return normalise(text).replace(_SOFT_HYPHEN, "")


def one_line(text: str) -> str:
    """The text with each run of blank space as one space, none at its ends: how HTML means its text."""
    return _RUN.sub(" ", text).strip(" ")


def says_something(text: str) -> bool:
    """Whether there is anything to see in a text: a sign that is not blank space, a control or of no width."""
    return any(character.isprintable() and not character.isspace() for character in text)


# No-break spaces are not among what HTML joins.
_RUN = re.compile("[ \t\n\r\f]+")
