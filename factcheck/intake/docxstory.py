"""Reads the text of a part of a Word document (its body, its footnotes) as a reader sees it on paper."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from factcheck.intake.blocks import Blocks
from factcheck.intake.complaints import other
from factcheck.intake.docxstyles import BULLET, PREFIXES, Numbered, Numbering, Styles, with_number
from factcheck.intake.docxveil import Veil
from factcheck.intake.extract import Given
from factcheck.intake.numerals import whole
from factcheck.intake.xmlparts import Attributes, parse

_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
_IN_FORMULAS = {"m:den": "/", "m:sup": "^", "m:sub": "_"}
"""Signs for what is below or above the line, where there is anything."""
_ROOTS = {"workbook": "an Excel workbook", "presentation": "a PowerPoint presentation"}
_NO_OUTLINE = 9
_PRIVATE = range(0xF000, 0xF100)
"""Where symbol fonts keep their signs."""
_BULLET_SIGN = 0xF0B7


class Notes:
    """The footnotes and endnotes of a document: marks in the order of the text, and what each says."""

    def __init__(self) -> None:
        self._marks: dict[tuple[str, str], str] = {}
        self.texts: dict[tuple[str, str], str] = {}

    def mark(self, kind: str, name: str) -> str:
        """The mark of a note where the text refers to it; the same one each time."""
        return self._marks.setdefault((kind, name), f"[{len(self._marks) + 1}]")

    def put_into(self, blocks: Blocks) -> None:
        """Add the notes that the text refers to."""
        for key, mark in self._marks.items():
            blocks.note(mark, self.texts.get(key, ""))


class _Paragraph:
    """A paragraph that is open."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.style = ""
        self.numbered = Numbered()
        self.outline: int | None = None
        self.joined = False  # its end was deleted: the next one goes on in it
        self.boxes: list[_Paragraph] = []  # of text boxes that hang on it


class Story:
    """Reads one part into ``blocks``; what a part of notes says goes to ``notes``."""

    def __init__(
        self, blocks: Blocks, notes: Notes, styles: Styles, numbering: Numbering, given: Given, *, fields: bool = True
    ) -> None:
        self._blocks, self._notes = blocks, notes
        self._styles, self._numbering, self._given = styles, numbering, given
        self.veil = Veil(fields=fields)
        self.commented = False
        self.insert: Callable[[str], None] = _leave_out
        """Called with the relation of a document that Word would put in its place."""
        self._paragraphs: list[_Paragraph] = []
        self._carried: list[str] = []
        self._rows: list[bool] = []  # whether each open row is one of the text
        self._in_text = self._rooted = False
        self._before = ""  # a sign for a formula, when the next text is part of it
        self._note: tuple[str, str] | None = None

    def read(self, data: bytes) -> None:
        """Read a part to its end."""
        parse(data, self._given, PREFIXES, self._started, self._ended, self._said)
        self._emit_rest()

    # Events

    def _started(self, tag: str, attributes: Attributes) -> None:
        if not self._rooted:
            self._must_be_word(tag)
        if tag == "w:del" and self.veil.in_properties and self._paragraphs:
            self._paragraphs[-1].joined = True
        if not self.veil.started(tag, attributes):
            return
        if begun := self._BEGUN.get(tag):
            begun(self, tag, attributes)
        elif tag in _SIGNS and not self.veil.in_properties:
            self._put(_SIGNS[tag])
        elif tag in _IN_FORMULAS:
            self._before = _IN_FORMULAS[tag]

    def _ended(self, tag: str) -> None:
        if tag in _IN_FORMULAS:
            self._before = ""
        if self.veil.ended(tag) and (done := self._DONE.get(tag)):
            done(self)

    def _said(self, text: str) -> None:
        if self._in_text:
            self._put(text.replace("\n", " "))

    def _put(self, text: str) -> None:
        if self.veil.silent:
            return
        if not self._paragraphs:
            self._paragraphs.append(_Paragraph())  # text outside a paragraph, in a damaged part
        self._paragraphs[-1].said.append(self._before + text)
        self._before = ""

    def _must_be_word(self, tag: str) -> None:
        self._rooted = True
        if not tag.startswith("w:"):
            raise other(self._given, _ROOTS.get(tag.rpartition(":")[2], "an Office file of another kind"))

    # Paragraphs

    def _begin_paragraph(self, _tag: str, _attributes: Attributes) -> None:
        self._paragraphs.append(_Paragraph())

    def _end_paragraph(self) -> None:
        if not self._paragraphs:
            return
        done = self._paragraphs.pop()
        if self._paragraphs:
            self._paragraphs[0].boxes.append(done)
            return
        if done.joined and not done.boxes:
            self._carried += done.said
            return
        done.said[:0] = self._carried
        self._carried = []
        for paragraph in (done, *done.boxes):
            self._emit(paragraph)

    def _emit_rest(self) -> None:
        """What is still open where a part or a note ends."""
        last = _Paragraph()
        last.said = self._carried + [text for paragraph in self._paragraphs for text in paragraph.said]
        boxes = [box for paragraph in self._paragraphs for box in paragraph.boxes]
        self._paragraphs, self._carried = [], []
        for paragraph in (last, *boxes):
            self._emit(paragraph)

    def _emit(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.said)
        numbered = paragraph.numbered
        if not numbered.list:
            by_style = self._styles.numbered(paragraph.style)
            numbered = by_style._replace(level=numbered.level or by_style.level)
        mark = self._numbering.mark(numbered) if text.strip() else ""
        if self._styles.is_heading(paragraph.style, paragraph.outline):
            self._blocks.heading(text, "" if mark == BULLET else mark)
        elif mark:
            self._blocks.item(text, mark, numbered.level)
        else:
            self._blocks.paragraph(text)

    def _property(self, tag: str, attributes: Attributes) -> None:
        if not self._paragraphs:
            return
        paragraph, value = self._paragraphs[-1], attributes.get("w:val", "")
        if tag == "w:pStyle":
            paragraph.style = value
        elif tag == "w:outlineLvl":
            paragraph.outline = whole(value, _NO_OUTLINE)
        else:
            paragraph.numbered = with_number(paragraph.numbered, tag, value)

    # Runs

    def _begin_text(self, _tag: str, _attributes: Attributes) -> None:
        self._in_text = True

    def _end_text(self) -> None:
        self._in_text = False

    def _symbol(self, _tag: str, attributes: Attributes) -> None:
        try:
            code = int(attributes.get("w:char", ""), 16)
        except ValueError:
            return
        if code == _BULLET_SIGN:
            self._put("•")
        else:
            self._put("\ufffd" if code in _PRIVATE or not ord(" ") <= code <= 0xFFFF else chr(code))

    def _reference(self, tag: str, attributes: Attributes) -> None:
        if not self.veil.silent:
            kind = tag.removeprefix("w:").removesuffix("Reference")
            self._put(self._notes.mark(kind, attributes.get("w:id", "")))

    def _comment(self, _tag: str, _attributes: Attributes) -> None:
        self.commented = True

    def _chunk(self, _tag: str, attributes: Attributes) -> None:
        self.insert(attributes.get("r:id", ""))

    # Tables; one in a text box is read as paragraphs

    def _begin_row(self, _tag: str, _attributes: Attributes) -> None:
        self._rows.append(not self._paragraphs)
        if self._rows[-1]:
            self._blocks.begin_row()

    def _begin_cell(self, _tag: str, _attributes: Attributes) -> None:
        if self._rows and self._rows[-1] and not self._paragraphs:
            self._blocks.begin_cell()

    def _end_row(self) -> None:
        if self._rows and self._rows.pop():
            self._blocks.end_row()

    def _end_table(self) -> None:
        if not self._paragraphs:
            self._blocks.gap()

    # Notes

    def _begin_note(self, tag: str, attributes: Attributes) -> None:
        self._note, self._blocks = (tag.removeprefix("w:"), attributes.get("w:id", "")), Blocks()
        self.veil.forget_fields()

    def _end_note(self) -> None:
        self._emit_rest()
        if self._note is not None:
            self._notes.texts[self._note] = self._blocks.text()

    _BEGUN: ClassVar[Mapping[str, Callable[["Story", str, Attributes], None]]] = {
        "w:p": _begin_paragraph,
        "w:pStyle": _property,
        "w:numId": _property,
        "w:ilvl": _property,
        "w:outlineLvl": _property,
        "w:t": _begin_text,
        "m:t": _begin_text,
        "w:sym": _symbol,
        "w:footnoteReference": _reference,
        "w:endnoteReference": _reference,
        "w:commentReference": _comment,
        "w:altChunk": _chunk,
        "w:tr": _begin_row,
        "w:tc": _begin_cell,
        "w:footnote": _begin_note,
        "w:endnote": _begin_note,
    }
    _DONE: ClassVar[Mapping[str, Callable[["Story"], None]]] = {
        "w:p": _end_paragraph,
        "w:t": _end_text,
        "m:t": _end_text,
        "w:tr": _end_row,
        "w:tbl": _end_table,
        "w:footnote": _end_note,
        "w:endnote": _end_note,
    }


def _leave_out(_relation: str) -> None:
    """In notes and headers no other document is put in."""
