"""The main text of a page: trafilatura says what belongs to it, :mod:`markup` makes blocks of that.

Only the text that trafilatura chose is read again, as plain markup, so that main text and everything follow one rule.
"""

import logging
import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.intake.blocks import Blocks, one_line
from factcheck.intake.markup import Reader
from factcheck.intake.tags import Piece, pieces

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 5_000_000
"""Most characters of prepared markup that trafilatura is given: it needs about 3 seconds for each million."""

_DATA = re.compile(r"""=\s*(?:"data:[^"]*"|'data:[^']*'|data:[^\s>]*)""")
_WORD = re.compile(r"\w+")
_MOST_GLUED, _LONGEST_WORD = 200, 60
_LONG_TAG = 1_000
_LONGEST_TAG = 20_000
"""A tag longer than this loses its attributes: some parsers need seconds for them."""
_VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
_EMPTY = "\U0010fffd"
"""What an empty line holds meanwhile: trafilatura leaves out a second br."""
_EMPTY_LINES = re.compile(f"\\s*\n{_EMPTY}[\\s{_EMPTY}]*")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_IN_HEADING = frozenset({"div", "p", "section", "header", "center"})
"""Elements that make trafilatura lose the heading they stand in."""
_ENDS_WITH_QUOTE = ("“", "„", "«", "»", '"', "‚", "‘", "'", "「")
_TO_NOTE = re.compile(r"<a\b.*\bhref=[\"']?#", re.DOTALL)
_NOTE_MARK = re.compile(r"\s*(?:[0-9]{1,3}|[a-z*†‡])\s*")
_MARKUP = {
    "body": "div",
    "cell": "td",
    "div": "div",
    "head": "h2",
    "item": "li",
    "lb": "br",
    "p": "p",
    "quote": "blockquote",
    "row": "tr",
    "table": "table",
}
"""trafilatura's elements, and the elements of HTML that say the same; what is missing is part of a line."""


class Main(NamedTuple):
    """The text, and what trafilatura made out about the page; "" for what it did not."""

    text: str
    title: str = ""
    author: str = ""
    date: str = ""
    site: str = ""


def main_text(markup: str, url: str = "", *, guess: bool = True) -> Main | None:
    """The main text of a page that was :func:`prepared`; None when none was found.

    ``guess`` has trafilatura look for title, author, date and site too, which takes as long as the text.
    """
    import trafilatura

    # What these think of odd pages is for whoever writes them.
    for name in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    found: Any = trafilatura.bare_extraction(
        markup,
        url=url or None,
        include_comments=False,
        include_tables=True,
        with_metadata=guess,
    )
    if found is None:
        return None
    blocks = Blocks()
    Reader(blocks).read("".join(_as_markup(found.body)))
    text = _EMPTY_LINES.sub("\n\n", blocks.text()).replace(_EMPTY, "").strip("\n")
    author = ", ".join(name.strip() for name in (found.author or "").split(";") if name.strip())
    site = "" if "://" in (found.sitename or "") else found.sitename or ""
    return Main(text, found.title or "", author, found.date or "", site)


def unglued(text: str, everything: str) -> str:
    """The text with a space between words that trafilatura put together: as one word they are nowhere on the page."""
    known = set(_WORD.findall(everything))
    line = one_line(everything)
    glued = {word for word in _WORD.findall(text) if word not in known and len(word) <= _LONGEST_WORD}
    for word in sorted(glued)[:_MOST_GLUED]:
        for cut in range(1, len(word)):
            parted = f"{word[:cut]} {word[cut:]}"
            if word[:cut] in known and word[cut:] in known and parted in line:
                text = re.sub(rf"\b{word}\b", parted, text)
                break
    return text


def prepared(markup: str, *, xhtml: bool = False) -> str:
    """The markup without what only costs time (scripts, styles, pictures in attributes), and with what would be lost.

    Marks of quotations that browsers add, lines of preformatted text and brackets around references to notes. It ends
    soon behind the :data:`MOST` there may be.
    """
    parts: list[str] = []
    marks: list[str] = []
    pre, unwanted, heading, size = 0, False, False, 0
    for piece in pieces(markup, xhtml=xhtml):
        if not piece.tag:
            if not unwanted:
                parts.append(_text(piece.body, parts, pre))
                size += len(parts[-1])
            continue
        unwanted = piece.tag == "style" or (piece.tag == "script" and "ld+json" not in piece.body)
        if unwanted or piece.tag == "/style":
            continue
        if piece.tag in ("pre", "/pre"):
            pre = max(0, pre + (1 if piece.tag == "pre" else -1))
        elif piece.tag.lstrip("/") in _HEADINGS:
            heading = not piece.tag.startswith("/")
        elif heading and piece.tag.lstrip("/") in _IN_HEADING:
            parts.append(" ")
            continue
        parts.append(_tag(piece, parts, marks, xhtml))
        size += len(parts[-1])
        if size > MOST:
            break
    return "".join(parts)


def _text(body: str, parts: list[str], pre: int) -> str:
    if parts and parts[-1].startswith("<script"):
        return body
    text = escape(body, quote=False)
    if _NOTE_MARK.fullmatch(body) and _is_reference("".join(parts[-1:]), "".join(parts[-2:-1])):
        return f"[{text.strip()}]"
    return text.replace("\n", "<br>") if pre else text


def _last(parts: list[str]) -> str:
    """The last of some parts that is not blank space."""
    return next((part for part in parts[:-4:-1] if part.strip()), "")


def _is_reference(last: str, before: str) -> bool:
    """Whether these tags begin a reference to a note: “12” and a raised “1” must not become “121”."""
    raised = last.startswith("<sup") and before.startswith("<a") and _TO_NOTE.match(before)
    return bool(raised or (before.startswith("<sup") and last.startswith("<a") and _TO_NOTE.match(last)))


def _tag(piece: Piece, parts: list[str], marks: list[str], xhtml: bool) -> str:
    tag, body = piece.tag, piece.body
    if tag == "q":
        quoted = "".join(parts[-2:]).rstrip().endswith(_ENDS_WITH_QUOTE)
        marks.append("" if quoted else "”")
        return "" if quoted else "“"
    if tag == "/q":
        return marks.pop() if marks else ""
    if tag == "br" and _last(parts).startswith("<br"):
        return f"{_EMPTY}<br>"
    if len(body) > _LONG_TAG:
        body = _DATA.sub('=""', body) if "data:" in body else body
        if len(body) > _LONGEST_TAG:
            return f"<{tag}>"
    if not body.endswith(">"):  # the page is cut off in a tag
        return ""
    return f"{body[:-2]}></{tag}>" if xhtml and piece.empty and tag not in _VOID else body


def _as_markup(body: "Element") -> Iterator[str]:
    """The body that trafilatura made, as the plainest markup that says the same."""
    from lxml.etree import iterwalk

    for event, element in iterwalk(body, events=("start", "end")):
        name = _name(element)
        if event == "start":
            if name:
                yield f"<{name}>"
            if element.text:
                yield escape(element.text, quote=False)
        else:
            if name and name != "br":
                yield f"</{name}>"
            if element.tail and element is not body:
                yield escape(element.tail, quote=False)


def _name(element: "Element") -> str:
    tag = element.tag
    if tag == "list":
        return "ol" if element.get("rend") == "ol" else "dl" if element.get("rend") == "dl" else "ul"
    if tag == "item" and (element.get("rend") or "").startswith(("dt", "dd")):
        return (element.get("rend") or "")[:2]
    if tag == "code":
        parent = element.getparent()
        return "div" if parent is None or parent.tag in ("body", "div") else ""
    return _MARKUP.get(tag, "")
