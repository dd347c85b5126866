"""Reads rich text word by word: one state for each open group, paragraphs into blocks."""

import re
from collections.abc import Callable, Mapping
from typing import ClassVar, NamedTuple

from factcheck.intake.blocks import Blocks, one_line
from factcheck.intake.mailparts import is_known
from factcheck.intake.rtfwords import (
    HEADERS,
    KNOWN_STARRED,
    SIGNS,
    SYMBOLS,
    UNSEEN,
    of_charset,
    of_code_page,
)

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,40})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\", re.DOTALL
)
_INFO = frozenset({"title", "author", "creatim"})
_TABLES = frozenset({"fonttbl", "stylesheet", "info", *_INFO})
_MARKS = frozenset({"listtext", "pntext"})
_UNSEEN = ("*", "upr")
_COMMENTS = frozenset({"annotation", "atnref"})
_MOST_NAME = 500
_MOST_AROUND = 20
"""Footnotes and text boxes in each other; beyond so many the text is read as if it stood in the innermost."""
_BULLET = "-"
_HOLLOW_BULLET = "o"
_NO_OUTLINE = 9


class _State(NamedTuple):
    """What holds in a group and in those inside it, until they say otherwise."""

    where: str = ""
    """The destination: "" is the text itself, "*" something that is not seen, "upr" text that comes in Unicode too."""
    font: int = -1
    skipped: int = 1
    """Characters behind a Unicode character, for programs that do not know those."""
    hidden: bool = False
    style: int = 0
    outline: int = _NO_OUTLINE
    level: int = 0
    in_table: bool = False


class _Around(NamedTuple):
    """What was open where a footnote or a text box began, and how deep that was."""

    depth: int
    note: int
    """The number of the footnote, 0 for a text box."""
    blocks: Blocks
    said: list[str]
    mark: str
    row: tuple[bool, bool]
    boxes: list[str]


class Story:
    """One document; ``encoding`` is the one to use for fonts that name none, when somebody has named it."""

    def __init__(self, encoding: str = "") -> None:
        self.known: dict[str, str] = {}
        """What the document says about itself: title, author, and when it was made."""
        self.commented = self.headed = self.deleted = self.hidden = self.cut_off = False
        """Whether anything of the kind was left out, and whether the document ends before it should."""
        self._named = encoding if is_known(encoding) else ""
        self._page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._default = -1  # the font of text that names none
        self._headings: set[int] = set()
        self._state, self._stack = _State(), list[_State]()
        self._starred = False
        self._bytes = bytearray()
        self._skip = 0
        self._blocks, self._said, self._mark = Blocks(), list[str](), ""
        self._boxes: list[str] = []
        self._row = self._new_cell = self._after_row = False
        self._around: list[_Around] = []
        self._notes: list[str] = []
        self._entry = list[str]()  # the text of a table of fonts, styles or properties
        self._number = -1  # of the font or style that is defined

    @property
    def title(self) -> str:
        """The first heading."""
        return self._blocks.title

    def text(self) -> str:
        """All that was read, footnotes last."""
        for number, note in enumerate(self._notes, 1):
            self._blocks.note(f"[{number}]", note)
        self._notes.clear()
        return self._blocks.text()

    def read(self, source: str) -> None:
        """Read a document, each of its bytes as one character."""
        place, end = 0, len(source)
        while place < end and (token := _TOKEN.match(source, place)) is not None:
            place = token.end()
            word, number, byte, symbol, brace, run = token.groups()
            if run or byte:
                self._run(run or chr(int(byte, 16)))
            elif brace:
                if self._brace(brace):
                    break
            elif word == "bin":
                place += max(0, int(number or 0))
            elif word:
                self._word(word, int(number) if number else None)
            elif symbol:
                self._symbol(symbol)
        self.cut_off = bool(self._stack)
        self._flush()
        while self._around:
            self._leave()
        self._end_paragraph()
        self._end_row()

    # Characters

    def _run(self, run: str) -> None:
        if self._skip:
            self._skip, run = max(0, self._skip - len(run)), run[self._skip :]
        if run and self._state.where not in _UNSEEN and not self._state.hidden:
            self._bytes += run.encode("latin-1", "replace")

    def _flush(self) -> None:
        if self._bytes:
            encoding = self._fonts.get(self._state.font) or self._named or self._page
            text = self._bytes.decode(encoding, "replace")
            self._bytes.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        state = self._state
        if state.where in _UNSEEN or state.hidden:
            return
        if state.where in _TABLES:
            if len(self._entry) < _MOST_NAME:
                self._entry.append(text)
        elif state.where in _MARKS:
            self._mark += text
        else:
            self._said.append(text)

    def _unicode(self, _word: str, number: int | None) -> None:
        self._flush()
        code = (number or 0) & 0xFFFF
        self._skip = self._state.skipped
        low = 0xDC00 <= code < 0xE000
        if low and self._said and "\ud800" <= self._said[-1][-1:] < "\udc00":
            high = ord(self._said.pop())
            self._put(chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00))
        elif number is not None:
            self._put(chr(code))

    def _symbol(self, symbol: str) -> None:
        self._flush()
        self._skip = 0
        if symbol == "*":
            self._starred = True
        elif symbol in ("\n", "\r"):
            self._paragraph("par", None)
        elif symbol in SYMBOLS:
            self._put(SYMBOLS[symbol])

    # Groups and words

    def _brace(self, brace: str) -> bool:
        """Whether the document ends with it."""
        self._flush()
        self._skip, self._starred = 0, False
        if brace == "{":
            self._stack.append(self._state)
            return False
        if not self._stack:
            return True
        self._end_entry()
        while self._around and self._around[-1].depth >= len(self._stack):
            self._leave()
        self._state = self._stack.pop()
        return not self._stack

    def _word(self, word: str, number: int | None) -> None:
        self._flush()
        self._skip = 0
        starred, self._starred = self._starred, False
        if self._state.where in _UNSEEN:
            if word == "ud" and self._state.where == "upr":
                self._state = self._state._replace(where="")
            return
        if word in SIGNS:
            self._put(SIGNS[word])
        elif handler := self._WORDS.get(word):
            handler(self, word, number)
        elif word in UNSEEN or (starred and word not in KNOWN_STARRED):
            self._unsee(word)
        elif word in _TABLES or word in _MARKS or word == "upr":
            self._state = self._state._replace(where=word, hidden=False)
            self._entry.clear()

    def _unsee(self, word: str) -> None:
        self.headed = self.headed or word in HEADERS
        self.commented = self.commented or word in _COMMENTS
        self._state = self._state._replace(where="*")

    def _set(self, word: str, number: int | None) -> None:
        """What holds from here on in this group."""
        state, on = self._state, number != 0
        if word in ("f", "deff"):
            state = state._replace(font=number or 0)
            self._default = number or 0 if word == "deff" else self._default
            self._number = number or 0 if state.where == "fonttbl" else self._number
        elif word == "uc":
            state = state._replace(skipped=max(0, number if number is not None else 1))
        elif word == "s":
            state = state._replace(style=number or 0)
            self._number = number or 0 if state.where == "stylesheet" else self._number
        elif word == "outlinelevel":
            state = state._replace(outline=number or 0)
        elif word == "ilvl":
            state = state._replace(level=number or 0)
        elif word == "intbl":
            state = state._replace(in_table=on)
        elif word == "pard":
            state = state._replace(style=0, outline=_NO_OUTLINE, level=0, in_table=False)
        elif word == "plain":
            state = state._replace(hidden=False, font=self._default)
        else:
            state = state._replace(hidden=on)
            self.deleted = self.deleted or (word == "deleted" and on)
            self.hidden = self.hidden or (word == "v" and on)
        self._state = state

    def _encoding(self, word: str, number: int | None) -> None:
        if word == "ansicpg":
            self._page = of_code_page(number or 0) or self._page
        elif word in ("mac", "pc", "pca"):
            self._page = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
        elif self._state.where == "fonttbl":
            known = of_charset(number or 0) if word == "fcharset" else of_code_page(number or 0)
            if known:
                self._fonts[self._number] = known

    def _date(self, word: str, number: int | None) -> None:
        if self._state.where == "creatim":
            self._entry.append(f"{number or 0:04}" if word == "yr" else f"-{number or 0:02}")

    def _end_entry(self) -> None:
        """The end of an entry in the tables of styles and properties."""
        where, said = self._state.where, one_line("".join(self._entry))
        if where not in _TABLES:
            return
        if where == "stylesheet" and said.lower().startswith(("heading ", "title", "subtitle")):
            self._headings.add(self._number)
        elif where in _INFO and said:
            self.known.setdefault(where, said)
        self._entry.clear()

    # Paragraphs, rows and what stands beside them

    def _paragraph(self, word: str, _number: int | None) -> None:
        if self._state.where or self._state.hidden:
            return
        if not self._state.in_table:
            self._end_row()
            if self._after_row:
                self._blocks.gap()
                self._after_row = False
        elif word == "par":
            self._into_cell()
        self._end_paragraph()

    def _end_paragraph(self) -> None:
        text, mark = "".join(self._said), one_line(self._mark)
        boxes, self._boxes = self._boxes, []
        self._said, self._mark = [], ""
        if self._state.outline < _NO_OUTLINE or self._state.style in self._headings:
            self._blocks.heading(text, mark if mark[:1].isalnum() else "")
        elif mark:
            is_number = mark != _HOLLOW_BULLET and any(map(str.isalnum, mark))
            self._blocks.item(text, mark if is_number else _BULLET, self._state.level)
        else:
            self._blocks.paragraph(text)
        for box in boxes:
            self._blocks.paragraph(box)

    def _into_cell(self) -> None:
        if not self._row:
            self._blocks.begin_row()
            self._row = self._new_cell = True
        if self._new_cell:
            self._blocks.begin_cell()
            self._new_cell = False

    def _cell(self, _word: str, _number: int | None) -> None:
        if self._state.where == "":
            self._into_cell()
            self._end_paragraph()
            self._new_cell = True

    def _end_row(self, _word: str = "", _number: int | None = None) -> None:
        if self._row:
            self._row, self._after_row = False, True
            self._blocks.end_row()

    def _enter(self, word: str, _number: int | None) -> None:
        """A footnote or a text box begins."""
        if self._state.where or self._state.hidden:
            self._unsee(word)
            return
        if len(self._around) >= _MOST_AROUND:
            return
        note = 0
        if word == "footnote":
            self._notes.append("")
            note = len(self._notes)
            self._put(f"[{note}]")
        row = (self._row, self._new_cell)
        self._around.append(_Around(len(self._stack), note, self._blocks, self._said, self._mark, row, self._boxes))
        self._blocks, self._said, self._mark, self._boxes = Blocks(), [], "", []
        self._row = self._new_cell = False
        self._state = self._state._replace(style=0, outline=_NO_OUTLINE, in_table=False)

    def _leave(self) -> None:
        self._end_paragraph()
        self._end_row()
        said, around = self._blocks.text(), self._around.pop()
        self._blocks, self._said, self._mark, self._boxes = around.blocks, around.said, around.mark, around.boxes
        self._row, self._new_cell = around.row
        if around.note:
            self._notes[around.note - 1] = said
        else:
            self._boxes.append(said)

    _WORDS: ClassVar[Mapping[str, Callable[["Story", str, int | None], None]]] = {
        **dict.fromkeys(
            ("f", "uc", "s", "outlinelevel", "ilvl", "intbl", "pard", "plain", "v", "deleted", "htmlrtf"), _set
        ),
        **dict.fromkeys(("ansicpg", "mac", "pc", "pca", "fcharset", "cpg"), _encoding),
        **dict.fromkeys(("yr", "mo", "dy"), _date),
        **dict.fromkeys(("par", "sect"), _paragraph),
        **dict.fromkeys(("footnote", "shptxt", "dptxbxtext"), _enter),
        "u": _unicode,
        "cell": _cell,
        "row": _end_row,
    }
