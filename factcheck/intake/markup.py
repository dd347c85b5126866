"""All the text of HTML or XHTML, block by block: what a browser would show, without any choice of what matters."""

import re
from collections.abc import Callable, Mapping
from typing import ClassVar, NamedTuple

from factcheck.intake.blocks import Blocks, one_line
from factcheck.intake.tags import Piece, pieces

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# fmt: off
_BREAKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li",
    "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
})
"""Elements at whose start and end a block ends."""
_UNSEEN = frozenset({
    "script", "style", "template", "noembed", "noframes", "iframe", "object", "applet", "audio", "video", "canvas",
    "svg", "select", "datalist", "textarea", "noscript", "head", "rt", "rp",
})
"""Elements whose text is not text of the page, or not in its lines."""
# fmt: on
_MAY_HIDE = frozenset({"div", "span", "section", "aside", "article", "nav", "ul", "ol", "table", "dialog", "a", "form"})
"""Elements that always have an end tag: only these can be hidden without hiding all that follows by mistake."""
_OF_HEAD = frozenset({"title", "meta", "link", "base", "script", "style", "noscript", "template", "object"})
"""Elements a head may hold: any other one ends it."""
_RUBY = frozenset({"rt", "rp"})
_NOTES = frozenset({"footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"})
_NOTE_MARKS = frozenset({"noteref", "doc-noteref"})
_PAGE_BREAKS = frozenset({"pagebreak", "doc-pagebreak"})
_LINE, _MARK, _MARKED = "\x01", "\x02", "\x03"
"""A line that the markup begins, and the two ends of a reference to a note, until a block is done."""
_SIGNS = re.compile("[\x01-\x03]")


class Page(NamedTuple):
    """What the markup says outside its blocks, in one line each."""

    title: str
    language: str


class _Open:
    """A list or a table that is open."""

    def __init__(self, number: int | None = None) -> None:
        self.number = number  # of the next item; None without numbers
        self.row = False  # whether a row of the table is open


class Reader:
    """Puts the text of one or more documents of markup into ``blocks``."""

    _title: str
    _language: str

    def __init__(self, blocks: Blocks) -> None:
        self._blocks = blocks
        self._begin()

    def read(self, markup: str, *, xhtml: bool = False) -> Page:
        """Add the blocks of one document; nothing it holds makes this fail, or take longer than its length says."""
        self._begin()
        for piece in pieces(markup, xhtml=xhtml):
            if not piece.tag:
                self._say(piece.body)
                continue
            self._in_title = False
            if piece.tag in ("title", "/title"):
                wanted = piece.tag == "title" and not self._title and self._unseen in ("", "head")
                self._in_title = wanted and not (xhtml and piece.empty)
            elif self._unseen:
                self._look_for_end(piece, xhtml)
            elif piece.tag.startswith("/"):
                self._end(piece.tag[1:])
            else:
                self._start(piece, xhtml)
        self._flush()
        while self._tables:
            self._end_table()
        self._blocks.gap()
        return Page(one_line(self._title), self._language)

    def _begin(self) -> None:
        self._said: list[str] = []
        self._lists: list[_Open] = []
        self._tables: list[_Open] = []
        self._marker = ""  # of an item whose first block has not come yet
        self._heading = self._note = ""  # the element that is open
        self._pre = self._superscript = 0
        self._unseen, self._unseen_deep = "", 0
        self._in_title, self._title, self._language = False, "", ""
        self._mark = False  # in a reference to a note

    # What is seen

    def _say(self, text: str) -> None:
        if self._in_title:
            self._title += text
        elif not self._unseen:
            if not text.isprintable():
                text = _SIGNS.sub("\ufffd", text)
            self._said.append(text)

    def _start(self, piece: Piece, xhtml: bool) -> None:
        tag = piece.tag
        if tag in _UNSEEN or (tag in _MAY_HIDE and _is_hidden(piece)):
            if not (piece.empty and (xhtml or tag == "svg")):
                self._unseen, self._unseen_deep = tag, 1
            return
        if tag in _BREAKS or tag in _HEADINGS:
            self._flush()
            self._open(piece)
        elif tag == "br":
            self._said.append("\n" if self._pre else _LINE)
        elif tag in ("a", "sup"):
            self._reference(piece)
        elif tag == "q":
            self._said.append("“")
        if xhtml and piece.empty and tag != "br":
            self._end(tag)

    def _open(self, piece: Piece) -> None:
        tag = piece.tag
        if tag in _HEADINGS:
            self._heading = tag
        elif opened := self._OPENED.get(tag):
            opened(self, piece)
        if not self._note and "note" in piece.body and _NOTES & _roles(piece):
            self._note = tag

    def _end(self, tag: str) -> None:
        if tag in _BREAKS or tag in _HEADINGS:
            self._flush()
            if tag in _HEADINGS:
                self._heading = ""
            elif closed := self._CLOSED.get(tag):
                closed(self)
            if tag == self._note:
                self._note = ""
        elif tag == "a" and self._mark:
            self._mark = False
            self._said.append(_MARKED)
        elif tag == "sup":
            self._superscript = max(0, self._superscript - 1)
        elif tag == "q":
            self._said.append("”")

    def _reference(self, piece: Piece) -> None:
        """A reference to a note is put into brackets: "12" and a raised "1" must not become "121"."""
        if piece.tag == "sup":
            self._superscript += 1
            return
        if self._mark or not (self._superscript or "note" in piece.body):
            return
        attributes = piece.attributes()
        if _NOTE_MARKS & _roles(piece) or (self._superscript and attributes.get("href", "").startswith("#")):
            self._mark = True
            self._said.append(_MARK)

    def _look_for_end(self, piece: Piece, xhtml: bool) -> None:
        tag, closing = piece.tag.removeprefix("/"), piece.tag.startswith("/")
        if self._unseen == "head":
            ended = tag == "head" if closing else tag not in _OF_HEAD
        elif self._unseen in _RUBY:
            ended = tag == "rb" or tag in _BREAKS or (closing and tag in (*_RUBY, "ruby"))
        else:
            if tag == self._unseen:
                self._unseen_deep += -1 if closing else not (xhtml and piece.empty)
            ended = not self._unseen_deep
        if ended:
            self._unseen = ""
            if tag in _BREAKS or not closing:
                (self._end(tag) if closing else self._start(piece, xhtml))

    # Blocks

    def _flush(self) -> None:
        if not self._said:
            return
        text = "".join(self._said)
        self._said.clear()
        if not self._pre:
            text = "\n".join(one_line(line) for line in text.split(_LINE))
        if _MARK in text or _MARKED in text:
            text = text.replace(f"{_MARK}[", "[").replace(f"]{_MARKED}", "]").replace(_MARK, "[").replace(_MARKED, "]")
        if not text.strip():
            return
        if self._note:
            self._blocks.note("", text)
        elif self._pre:
            self._blocks.lines(text)
        elif self._heading:
            self._blocks.heading(text)
        elif self._lists:
            self._blocks.item(text, self._marker, len(self._lists) - 1)
            self._marker = ""
        else:
            self._blocks.paragraph(text)

    def _begin_html(self, piece: Piece) -> None:
        attributes = piece.attributes()
        self._language = one_line(attributes.get("lang") or attributes.get("xml:lang") or "")[:_LONGEST_LANGUAGE]

    def _begin_list(self, piece: Piece) -> None:
        numbered = piece.tag == "ol"
        self._lists.append(_Open(_number(piece.attributes().get("start", ""), 1) if numbered else None))

    def _end_list(self) -> None:
        if self._lists:
            self._lists.pop()
        self._marker = ""
        if not self._lists:
            self._blocks.gap()

    def _begin_item(self, piece: Piece) -> None:
        if not self._lists:
            self._lists.append(_Open())
        innermost = self._lists[-1]
        if innermost.number is None:
            self._marker = "-"
            return
        value = piece.attributes().get("value", "") if "value" in piece.body else ""
        number = _number(value, innermost.number)
        self._marker, innermost.number = f"{number}.", number + 1

    def _begin_table(self, _piece: Piece) -> None:
        self._tables.append(_Open())

    def _end_table(self) -> None:
        self._end_row()
        if self._tables:
            self._tables.pop()
        self._blocks.gap()

    def _begin_row(self, _piece: Piece) -> None:
        self._end_row()
        if self._tables:
            self._tables[-1].row = True
            self._blocks.begin_row()

    def _begin_cell(self, piece: Piece) -> None:
        if self._tables and not self._tables[-1].row:
            self._begin_row(piece)
        if self._tables:
            self._blocks.begin_cell()

    def _end_row(self) -> None:
        if self._tables and self._tables[-1].row:
            self._tables[-1].row = False
            self._blocks.end_row()

    def _begin_pre(self, _piece: Piece) -> None:
        self._pre += 1

    def _end_pre(self) -> None:
        self._pre = max(0, self._pre - 1)

    _OPENED: ClassVar[Mapping[str, Callable[["Reader", Piece], None]]] = {
        "html": _begin_html,
        "ul": _begin_list,
        "ol": _begin_list,
        "menu": _begin_list,
        "li": _begin_item,
        "table": _begin_table,
        "tr": _begin_row,
        "td": _begin_cell,
        "th": _begin_cell,
        "pre": _begin_pre,
    }
    _CLOSED: ClassVar[Mapping[str, Callable[["Reader"], None]]] = {
        "ul": _end_list,
        "ol": _end_list,
        "menu": _end_list,
        "table": _end_table,
        "tr": _end_row,
        "pre": _end_pre,
    }


_LONGEST_LANGUAGE = 35


def _number(said: str, otherwise: int) -> int:
    said = said.strip()
    digits = said.removeprefix("-")
    return int(said) if digits.isascii() and digits.isdigit() and len(digits) < 9 else otherwise


def _is_hidden(piece: Piece) -> bool:
    """Whether an element is not shown, or is the number of a printed page in the middle of a sentence."""
    if "hidden" in piece.body and "hidden" in piece.attributes():
        return True
    return "pagebreak" in piece.body and bool(_PAGE_BREAKS & _roles(piece))


def _roles(piece: Piece) -> set[str]:
    attributes = piece.attributes()
    return {*attributes.get("epub:type", "").split(), *attributes.get("role", "").split()}
