"""The main text of a page: trafilatura says what belongs to it, :mod:`markup` makes blocks of that.

Only the text that trafilatura chose is read again, as plain markup, so that main text and everything follow one rule.
"""

import logging
import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.intake.blocks import Blocks
from factcheck.intake.markup import Reader
from factcheck.intake.tags import Piece, pieces

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 10_000_000
"""Most characters of markup that trafilatura is given: it is many times slower than reading everything."""

_DATA = re.compile(r"""=\s*(?:"data:[^"]*"|'data:[^']*'|data:[^\s>]*)""")
_LONG_TAG = 1_000
_LONGEST_TAG = 20_000
"""A tag longer than this loses its attributes: some parsers need seconds for them."""
_VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
_ENDS_WITH_QUOTE = ("“", "„", "«", "»", '"', "‚", "‘", "'", "「")
_REFERENCE = re.compile(
    r"<sup\b[^<>]{0,300}>\s*(<a\b[^<>]{0,500}href=[\"']?#[^<>]{0,300}>)\s*([0-9]{1,3}|[a-z*†‡])\s*</a>\s*</sup>"
    r"|(<a\b[^<>]{0,500}href=[\"']?#[^<>]{0,300}>)\s*<sup\b[^<>]{0,300}>\s*([0-9]{1,3}|[a-z*†‡])\s*</sup>\s*</a>"
)
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


def main_text(markup: str, url: str = "", *, xhtml: bool = False) -> Main | None:
    """The main text of a page and what is known of it; None when none was found. Takes its time on large pages."""
    import trafilatura

    # What these think of odd pages is for whoever writes them.
    for name in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    found: Any = trafilatura.bare_extraction(
        prepared(markup, xhtml=xhtml),
        url=url or None,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
    )
    if found is None:
        return None
    blocks = Blocks()
    Reader(blocks).read("".join(_as_markup(found.body)))
    author = ", ".join(name.strip() for name in (found.author or "").split(";") if name.strip())
    site = "" if "://" in (found.sitename or "") else found.sitename or ""
    return Main(blocks.text(), found.title or "", author, found.date or "", site)


def prepared(markup: str, *, xhtml: bool = False) -> str:
    """The markup without what only costs time (scripts, styles, pictures in attributes), and with what would be lost.

    Marks of quotations that browsers add, lines of preformatted text and brackets around references to notes.
    """
    parts: list[str] = []
    marks: list[str] = []
    pre, unwanted = 0, False
    for piece in pieces(markup, xhtml=xhtml):
        if not piece.tag:
            if not unwanted:
                parts.append(_text(piece.body, parts, pre))
            continue
        unwanted = piece.tag == "style" or (piece.tag == "script" and "ld+json" not in piece.body)
        if unwanted or piece.tag == "/style":
            continue
        if piece.tag in ("pre", "/pre"):
            pre = max(0, pre + (1 if piece.tag == "pre" else -1))
        parts.append(_tag(piece, parts, marks, xhtml))
    return _REFERENCE.sub(r"\1\3[\2\4]</a>", "".join(parts))


def _text(body: str, parts: list[str], pre: int) -> str:
    if parts and parts[-1].startswith("<script"):
        return body
    text = escape(body, quote=False)
    return text.replace("\n", "<br>") if pre else text


def _tag(piece: Piece, parts: list[str], marks: list[str], xhtml: bool) -> str:
    tag, body = piece.tag, piece.body
    if tag == "q":
        quoted = "".join(parts[-2:]).rstrip().endswith(_ENDS_WITH_QUOTE)
        marks.append("" if quoted else "”")
        return "" if quoted else "“"
    if tag == "/q":
        return marks.pop() if marks else ""
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
