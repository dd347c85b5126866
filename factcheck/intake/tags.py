"""Cuts markup into text, start tags and end tags, in one pass, whatever is wrong with it.

The standard library's parser looks for the end of each unfinished tag in all that follows: time grows with the square
of a broken page. This one never looks at a character twice for the same thing, and keeps no stack.
"""

import re
from collections.abc import Generator, Iterator
from html import unescape
from typing import NamedTuple

_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_OF_HTML = re.compile("^(?:html|xhtml|h):")
"""Prefixes of HTML's own elements; those of others ("o:p" of an office) are elements that nobody knows."""
_QUOTE_OR_END = re.compile(r"=\s*([\"'])|>")
_ATTRIBUTE = re.compile(r"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_LONGEST_TAG = 100_000
"""Characters of a tag in which attributes are looked for."""
_RAW = frozenset({"script", "style", "xmp", "noembed", "noframes", "iframe", "textarea", "title"})
"""Elements in which nothing but their own end tag is markup."""


class Piece(NamedTuple):
    """``tag`` is "" for text, "p" where an element begins and "/p" where one ends; ``body`` the text, or the tag."""

    tag: str
    body: str

    def attributes(self) -> dict[str, str]:
        """The attributes of a start tag, their names in lower case; the first one of a name counts."""
        found: dict[str, str] = {}
        start = _NAME.match(self.body)
        for name, *values in _ATTRIBUTE.findall(self.body, start.end() if start else 0, _LONGEST_TAG):
            found.setdefault(name.lower(), unescape("".join(values)))
        return found

    @property
    def empty(self) -> bool:
        """Whether the tag ends itself, as in XHTML."""
        return self.body.endswith("/>")


def pieces(markup: str, *, xhtml: bool = False) -> Iterator[Piece]:
    """The pieces of some markup in order, entities in text resolved; comments and declarations are left out.

    ``xhtml`` says that any tag may end itself (``<title/>``); HTML takes such a tag as a start tag.
    """
    place, length = 0, len(markup)
    ends = _Ends(markup)
    while place < length:
        begin = markup.find("<", place)
        if begin < 0:
            begin = length
        if begin > place:
            yield Piece("", unescape(markup[place:begin]))
        if begin >= length:
            return
        name = _NAME.match(markup, begin)
        if name is None:
            place = yield from _other(markup, begin, ends)
            continue
        end = ends.of_tag(name.end())
        body = markup[begin:end]
        closing, tag = body.startswith("</"), _OF_HTML.sub("", name[1].lower())
        place = end
        yield Piece(f"/{tag}" if closing else tag, body)
        if tag in _RAW and not closing and not (xhtml and body.endswith("/>")):
            stop = ends.of_raw(tag, end)
            if stop > end:
                yield Piece("", unescape(markup[end:stop]) if tag in ("title", "textarea") else markup[end:stop])
            place = stop


def _other(markup: str, begin: int, ends: "_Ends") -> Generator[Piece, None, int]:
    """A comment, a declaration or a lone "<"; returns where it ends."""
    if markup.startswith("<!--", begin):
        return ends.after("-->", begin + 2)  # "<!-->" is a whole comment
    if markup.startswith("<![CDATA[", begin):
        end = ends.after("]]>", begin + 9)
        yield Piece("", markup[begin + 9 : end].removesuffix("]]>"))
        return end
    if markup.startswith("<!DOCTYPE", begin) or markup.startswith("<!doctype", begin):
        return ends.of_doctype(begin)
    if markup.startswith(("<!", "<?", "</"), begin):
        return ends.after(">", begin + 2)
    yield Piece("", "<")
    return begin + 1


class _Ends:
    """Where things end in one text. What was not found once is not there further on either."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._missing: set[str] = set()

    def after(self, sign: str, place: int) -> int:
        """Behind the next ``sign``, or the end of the text."""
        found = self._find(sign, place)
        return found + len(sign) if found >= 0 else len(self._markup)

    def of_tag(self, place: int) -> int:
        """Behind the ">" of a tag; one in a quoted value is none."""
        while True:
            found = _QUOTE_OR_END.search(self._markup, place)
            if found is None:
                return len(self._markup)
            if found[0] == ">":
                return found.end()
            closing = self._find(found[1], found.end())
            place = closing + 1 if closing >= 0 else found.end()

    def of_doctype(self, begin: int) -> int:
        """Behind a document type, declarations of its own (in square brackets) included."""
        end = self.after(">", begin)
        inner = self._markup.find("[", begin, end)
        return self.after("]>", inner) if inner >= 0 else end

    def of_raw(self, tag: str, place: int) -> int:
        """The start of the end tag of an element whose text is not markup; the end of the text without one."""
        if tag in self._missing:
            return place
        found = re.compile(f"</{tag}(?=[\\s/>])", re.IGNORECASE).search(self._markup, place)
        if found is None:
            # A title or text area that never ends would swallow the page: its start tag is left alone.
            self._missing.add(tag)
            return place if tag in ("title", "textarea") else len(self._markup)
        return found.start()

    def _find(self, sign: str, place: int) -> int:
        if sign in self._missing:
            return -1
        found = self._markup.find(sign, place)
        if found < 0:
            self._missing.add(sign)
        return found
