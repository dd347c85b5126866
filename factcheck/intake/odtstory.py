"""Reads the text of an OpenDocument file, as a reader sees it on paper."""

import re
from collections.abc import Callable, Mapping
from typing import ClassVar

from factcheck.intake.blocks import Blocks
from factcheck.intake.complaints import damaged, other
from factcheck.intake.extract import Given
from factcheck.intake.numerals import whole
from factcheck.intake.odtstyles import BULLET, MOST_LEVELS, PREFIXES, Styles
from factcheck.intake.xmlparts import Attributes, parse

# fmt: off
_UNSEEN = frozenset({
    "text:tracked-changes", "office:annotation", "svg:title", "svg:desc", "office:forms", "office:scripts",
    "office:binary-data", "office:master-styles", "office:meta", "office:settings", "draw:object", "text:ruby-text",
    "text:note-citation", "presentation:notes", "text:script", "text:sequence-decls", "text:variable-decls",
    "text:table-of-content-source", "text:illustration-index-source", "text:table-index-source",
    "text:object-index-source", "text:user-index-source", "text:alphabetical-index-source", "text:bibliography-source",
})
"""What was deleted, comments, descriptions of pictures, and what programs keep beside the text."""
_BODIES = {
    "office:spreadsheet": "an OpenDocument spreadsheet", "office:presentation": "an OpenDocument presentation",
    "office:drawing": "an OpenDocument drawing", "office:chart": "an OpenDocument chart",
    "office:image": "an OpenDocument picture", "office:database": "an OpenDocument database",
}
# fmt: on
_MOST_SPACES = 1000
_MOST_REPEATED = 63
_SPACES = re.compile("[ \t\r\n]+")


class _Paragraph:
    """A paragraph that is open; blank space in the source counts as one space, and as none at its start."""

    def __init__(self, style: str, outline: int = 0, *, numbered: bool = True) -> None:
        self.style, self.outline, self.numbered = style, outline, numbered
        self.hidden = False
        self.boxes: list[_Paragraph] = []  # of text boxes that hang on it
        self._said: list[str] = []
        self._after_blank = True

    def say(self, text: str) -> None:
        """Text of the source."""
        text = _SPACES.sub(" ", text)
        if self._after_blank:
            text = text.removeprefix(" ")
        if text:
            self._said.append(text)
            self._after_blank = text.endswith(" ")

    def put(self, sign: str) -> None:
        """Signs that are elements of their own."""
        self._said.append(sign)
        self._after_blank = False

    def text(self) -> str:
        """All that was said."""
        return "" if self.hidden else "".join(self._said)


class _List:
    """A list that is open."""

    def __init__(self, style: str, number: int) -> None:
        self.style, self.number = style, number
        self.mark = ""  # of an item whose first paragraph has not come yet


class Story:
    """Reads the part with the text, or a whole flat document, into ``blocks``."""

    def __init__(self, blocks: Blocks, styles: Styles, given: Given) -> None:
        self._blocks, self._styles, self._given = blocks, styles, given
        self._unseen = 0  # elements open in one that is not seen
        self._paragraphs: list[_Paragraph] = []
        self._lists: list[_List] = []
        self._ended: dict[tuple[str, int], int] = {}  # the last number of each style and depth of lists
        self._outline = [0] * MOST_LEVELS
        self._rows: list[bool] = []  # whether each open row is one of the text
        self._repeated: list[int] = []
        self._outer: list[tuple[Blocks, list[_Paragraph], list[_List], int]] = []  # around each open note
        self._notes: list[str] = []
        self._in_text = False
        self.commented = self.deleted = self.hidden = False
        """Whether anything commented on, deleted or hidden was met."""

    def read(self, data: bytes) -> None:
        """Read it to its end; raises :class:`IntakeError`, also when it is not a text but a table or the like."""
        parse(data, self._given, PREFIXES, self._on_start, self._on_end, self._on_text)
        if not self._in_text:
            raise damaged(self._given, "the part with its text is missing")
        while self._outer:
            self._end_note()
        while self._paragraphs:
            self._end_paragraph()
        for number, text in enumerate(self._notes, 1):
            self._blocks.note(f"[{number}]", text)

    def _on_start(self, tag: str, attributes: Attributes) -> None:
        if self._unseen:
            self._unseen += 1
            self.deleted = self.deleted or tag == "text:deletion"
        elif tag in _UNSEEN or self._is_hidden(tag, attributes):
            self.commented = self.commented or tag == "office:annotation"
            self._unseen = 1
        elif not self._in_text:
            self._before_text(tag, attributes)
        elif begun := self._BEGUN.get(tag):
            begun(self, tag, attributes)

    def _on_end(self, tag: str) -> None:
        if self._unseen:
            self._unseen -= 1
        elif not self._in_text:
            self._styles.ended(tag)
        elif done := self._DONE.get(tag):
            done(self)

    def _on_text(self, text: str) -> None:
        if self._paragraphs and not self._unseen:
            self._paragraphs[-1].say(text)

    def _before_text(self, tag: str, attributes: Attributes) -> None:
        if tag == "office:text":
            self._in_text = True
        elif tag in _BODIES:
            raise other(self._given, _BODIES[tag])
        else:
            self._styles.started(tag, attributes)

    def _is_hidden(self, tag: str, attributes: Attributes) -> bool:
        if tag == "text:hidden-text":
            hidden = attributes.get("text:is-hidden") != "false"
        elif tag == "text:section":
            hidden = attributes.get("text:display") == "none"
        else:
            hidden = tag == "text:span" and attributes.get("text:style-name", "") in self._styles.hidden
        self.hidden = self.hidden or hidden
        return hidden

    # Paragraphs

    def _begin_paragraph(self, tag: str, attributes: Attributes) -> None:
        style = attributes.get("text:style-name", "")
        outline = whole(attributes.get("text:outline-level"), 1) if tag == "text:h" else 0
        numbered = attributes.get("text:is-list-header") != "true"
        self._paragraphs.append(_Paragraph(style, min(max(outline, 0), MOST_LEVELS), numbered=numbered))

    def _end_paragraph(self) -> None:
        if not self._paragraphs:
            return
        done = self._paragraphs.pop()
        if self._paragraphs:
            self._paragraphs[0].boxes.append(done)
            return
        self._emit(done)
        for paragraph in done.boxes:
            self._blocks.paragraph(paragraph.text())

    def _emit(self, paragraph: _Paragraph) -> None:
        text, innermost = paragraph.text(), self._lists[-1] if self._lists else None
        mark = innermost.mark if innermost else ""
        if innermost and text.strip():
            innermost.mark = ""
        if paragraph.outline or self._styles.is_heading(paragraph.style):
            mark = mark or self._outline_mark(paragraph, text)
            self._blocks.heading(text, "" if mark == BULLET else mark)
        elif innermost:
            self._blocks.item(text, mark, len(self._lists) - 1)
        else:
            self._blocks.paragraph(text)

    def _outline_mark(self, paragraph: _Paragraph, text: str) -> str:
        if not paragraph.outline or not paragraph.numbered or not text.strip():
            return ""
        level = paragraph.outline
        self._outline[level - 1] += 1
        self._outline[level:] = [0] * (MOST_LEVELS - level)
        return self._styles.outline_mark(self._outline[:level])

    def _sign(self, tag: str, attributes: Attributes) -> None:
        if self._paragraphs:
            spaces = min(max(whole(attributes.get("text:c"), 1), 1), _MOST_SPACES)
            self._paragraphs[-1].put({"text:s": " " * spaces, "text:tab": "\t"}.get(tag, "\n"))

    def _hidden_paragraph(self, _tag: str, attributes: Attributes) -> None:
        if self._paragraphs and attributes.get("text:is-hidden") == "true":
            self._paragraphs[-1].hidden = self.hidden = True

    # Lists

    def _begin_list(self, _tag: str, attributes: Attributes) -> None:
        outer = self._lists[-1].style if self._lists else ""
        style, depth = attributes.get("text:style-name", "") or outer, len(self._lists) + 1
        begin = self._styles.start(style, depth) - 1
        if attributes.get("text:continue-numbering") == "true" or attributes.get("text:continue-list"):
            begin = self._ended.get((style, depth), begin)
        self._lists.append(_List(style, begin))

    def _end_list(self) -> None:
        if self._lists:
            done = self._lists.pop()
            self._ended[done.style, len(self._lists) + 1] = done.number
        if not self._lists:
            self._blocks.gap()

    def _begin_item(self, tag: str, attributes: Attributes) -> None:
        if not self._lists:
            return
        innermost = self._lists[-1]
        innermost.mark = ""
        if tag == "text:list-item":
            innermost.number = whole(attributes.get("text:start-value"), innermost.number + 1)
            innermost.mark = self._styles.mark(innermost.style, [each.number for each in self._lists[:MOST_LEVELS]])

    # Tables; one in a text box is read as paragraphs

    def _begin_row(self, _tag: str, _attributes: Attributes) -> None:
        self._rows.append(not self._paragraphs)
        if self._rows[-1]:
            self._blocks.begin_row()

    def _begin_cell(self, tag: str, attributes: Attributes) -> None:
        if self._rows and self._rows[-1] and not self._paragraphs:
            self._blocks.begin_cell()
        self._repeated.append(min(whole(attributes.get("table:number-columns-repeated"), 1), _MOST_REPEATED) - 1)
        if tag == "table:covered-table-cell":
            self._repeated.pop()
            self._unseen = 1

    def _end_cell(self) -> None:
        repeated = self._repeated.pop() if self._repeated else 0
        if self._rows and self._rows[-1] and not self._paragraphs:
            for _n in range(repeated):
                self._blocks.begin_cell()

    def _end_row(self) -> None:
        if self._rows and self._rows.pop():
            self._blocks.end_row()

    def _end_table(self) -> None:
        if not self._paragraphs:
            self._blocks.gap()

    # Notes

    def _begin_note(self, _tag: str, _attributes: Attributes) -> None:
        self._notes.append("")
        if self._paragraphs:
            self._paragraphs[-1].put(f"[{len(self._notes)}]")
        self._outer.append((self._blocks, self._paragraphs, self._lists, len(self._notes)))
        self._blocks, self._paragraphs, self._lists = Blocks(), [], []

    def _end_note(self) -> None:
        if not self._outer:
            return
        while self._paragraphs:
            self._end_paragraph()
        said = self._blocks.text()
        self._blocks, self._paragraphs, self._lists, number = self._outer.pop()
        self._notes[number - 1] = said

    _BEGUN: ClassVar[Mapping[str, Callable[["Story", str, Attributes], None]]] = {
        "text:p": _begin_paragraph,
        "text:h": _begin_paragraph,
        "text:s": _sign,
        "text:tab": _sign,
        "text:line-break": _sign,
        "text:hidden-paragraph": _hidden_paragraph,
        "text:list": _begin_list,
        "text:list-item": _begin_item,
        "text:list-header": _begin_item,
        "table:table-row": _begin_row,
        "table:table-cell": _begin_cell,
        "table:covered-table-cell": _begin_cell,
        "text:note": _begin_note,
    }
    _DONE: ClassVar[Mapping[str, Callable[["Story"], None]]] = {
        "text:p": _end_paragraph,
        "text:h": _end_paragraph,
        "text:list": _end_list,
        "table:table-cell": _end_cell,
        "table:table-row": _end_row,
        "table:table": _end_table,
        "text:note": _end_note,
    }
