"""A web page, saved or fetched: its main text, all its text, and what it says about itself."""

import re
from typing import NamedTuple

from factcheck.errors import IntakeError
from factcheck.intake import main_text
from factcheck.intake.blocks import Blocks, says_something
from factcheck.intake.declared import decode_as, decode_markup
from factcheck.intake.extract import Extract, Given
from factcheck.intake.main_text import Main
from factcheck.intake.markup import Reader
from factcheck.intake.metadata import Known, byline, host_of, known_of

NAME = "web page"
ENDINGS = (".html", ".htm", ".xhtml", ".xht", ".shtml")
MEDIA_TYPE = "text/html"

_HEAD = 4_096
_IN_FRONT = re.compile(rb"\s+|<!--.*?-->|<\?xml\b.*?\?>|<\?xml-stylesheet\b.*?\?>", re.IGNORECASE | re.DOTALL)
_BEGINS = re.compile(rb"<(?:!doctype\s+html\b|html[\s>]|head[\s>]|body[\s>]|title>|meta\s)", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NO_WIDTH = re.compile("[\u200b\u2060\ufeff]+$", re.MULTILINE)
"""Signs of no width at the end of a line: links to headings hold them."""
_TAG = re.compile(r"<[a-zA-Z!?/]")
_FRAMES = re.compile(r"<(?:frameset|frame|iframe)\b", re.IGNORECASE)
_LITTLE = 250
"""Letters of a text that may be what a login wall leaves of an article."""
_NEARLY_NOTHING = 50
_COPY = "Open it in your browser, copy the text there, and paste it."


class _Choice(NamedTuple):
    """Which of the page's texts is the article's, and what to say about that."""

    text: str
    everything: str
    note: str


def recognises(data: bytes) -> bool:
    """Whether the first bytes are those of a web page."""
    head = data[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[2:].replace(b"\0", b"")
    head, at = head.removeprefix(b"\xef\xbb\xbf"), 0
    # One by one: as one pattern, each comment more would double the ways to match what is no page after all.
    while found := _IN_FRONT.match(head, at):
        at = found.end()
    return _BEGINS.match(head, at) is not None


def extract(data: bytes, given: Given, main: bool = True, *, saved: bool = False) -> Extract:
    """The article of a page; without ``main`` all its text, which takes little time whatever the page is like.

    ``saved`` says that a browser has shown the page before, whatever address is given.
    """
    by_hand = given.encoding and not (given.url or saved)  # else a server said it, or the file
    decoded = decode_as(data, given.encoding) if by_hand else decode_markup(data, given.encoding)
    markup = _CONTROLS.sub("\ufffd", decoded.text)
    xhtml = _is_xhtml(markup, given)
    if _TAG.search(markup) is None:
        return _plain(markup, decoded.note, given)
    known = known_of(markup, given.url)
    everything = _everything(markup, xhtml)
    if not says_something(everything.replace("\ufffd", "")):
        everything = _shown(known.body)
    if not says_something(everything.replace("\ufffd", "")):
        raise _without_text(markup, known, given.name or given.url or "The page")
    found, why = _main_text(markup, known, xhtml) if main else (None, _IN_TIME)
    choice = _choose(found, everything, known, why)
    guessed = found or Main("")
    notes = (
        decoded.note,
        choice.note,
        _of_little_text(choice.text, known, fetched=bool(given.url) and not saved),
        _to_confirm(guessed, known),
    )
    return Extract(
        choice.text,
        title=_shown(known.title or guessed.title),
        byline=known.byline or byline(guessed.author, known.site, host_of(known.url)),
        site=known.site or guessed.site,
        url=known.url,
        published=known.published or guessed.date,
        language=known.language,
        everything=choice.everything,
        note=" ".join(note for note in notes if note),
    )


_IN_TIME = "The main text could not be found in time; this is all text of the page."


def _plain(text: str, note: str, given: Given) -> Extract:
    """A file that is only called a page: its lines are its own."""
    if not says_something(text.replace("\ufffd", "")):
        raise _without_text(text, Known(), given.name or given.url or "The page")
    return Extract(text, url=given.url, note=note)


def _is_xhtml(markup: str, given: Given) -> bool:
    named = given.name.lower().endswith((".xhtml", ".xht"))
    return named or given.media_type == "application/xhtml+xml" or markup.startswith("<?xml")


def _everything(markup: str, xhtml: bool) -> str:
    blocks = Blocks()
    Reader(blocks).read(markup, xhtml=xhtml)
    return _shown(blocks.text())


def _shown(text: str) -> str:
    """A text without the places where its words may be parted at the end of a line, and without signs of no width."""
    return _NO_WIDTH.sub("", text.replace("\u00ad", ""))


def _main_text(markup: str, known: Known, xhtml: bool) -> tuple[Main | None, str]:
    """What trafilatura finds, and why there is nothing when it finds nothing."""
    prepared = main_text.prepared(markup, xhtml=xhtml)
    if len(prepared) > main_text.MOST:
        size = f"{main_text.MOST / 1_000_000:g} MB"
        return None, f"The page is larger than {size} without its scripts and pictures; this is all its text."
    told = all((known.title, known.byline, known.published, known.site))
    return main_text.main_text(
        prepared, known.url, guess=not told
    ), "No main text was found; this is all text of the page."


def _choose(found: Main | None, everything: str, known: Known, why: str) -> _Choice:
    if found is None or (_letters(found.text) < _NEARLY_NOTHING and _letters(everything) > _letters(found.text)):
        return _Choice(everything, "", why)
    text = _shown(found.text)
    if known.body and text.split() == _shown(known.body).split():
        return _Choice(_shown(known.body), everything, "")  # trafilatura makes one paragraph of it
    return _Choice(main_text.unglued(text, everything), everything, "")


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _of_little_text(text: str, known: Known, *, fetched: bool) -> str:
    if _letters(text) >= _LITTLE:
        return ""
    if known.locked or known.asks_login:
        return "The page gave little text; it may want a login or a subscription before it shows the rest."
    if fetched:
        return "The page gave little text; it may show the rest in a browser only."
    return ""


def _to_confirm(found: Main, known: Known) -> str:
    """What of the page's data was guessed from its looks: one date in eight and one name in four are wrong."""
    date = bool(found.date) and not known.published
    byline = bool(found.author) and not known.byline
    if date and byline:
        return "Date and byline were found by guessing: please confirm them."
    if date:
        return "The date was found by guessing: please confirm it."
    return "The byline was found by guessing: please confirm it." if byline else ""


def _without_text(markup: str, known: Known, name: str) -> IntakeError:
    if known.locked or known.asks_login:
        return IntakeError(
            f"“{name}” is a web page without any text but a login.",
            "Log in with your browser, save the page there, and add the file.",
        )
    if _FRAMES.search(markup):
        return IntakeError(f"“{name}” is a web page of frames; the text is in other pages.", _COPY)
    if "<script" in markup.lower():
        return IntakeError(f"“{name}” is a web page without text until its scripts have run.", _COPY)
    return IntakeError(f"“{name}” is a web page without any text.", _COPY)
