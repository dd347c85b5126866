"""What an original is called on screen, and how a copy of it is made that can be opened safely.

A copy gets the ending of its kind, never the one it came with: a file that says it is a page must not be opened as a
program. A page gets a rule in front that forbids it scripts, the network and forms; what a browser would do on its own
in spite of that rule (going to another address after a while, looking addresses up ahead) is taken out.
"""

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for translation where it stands; Qt's own says it returns any object."""
    return text


class Medium(NamedTuple):
    """How a kind of original is called, and the ending a copy of it gets."""

    name: str
    ending: str


_OPEN = "application/vnd.oasis.opendocument.text"
MEDIA = {
    "text/plain": Medium(QT_TRANSLATE_NOOP("Media", "Plain text"), ".txt"),
    "text/markdown": Medium(QT_TRANSLATE_NOOP("Media", "Markdown"), ".md"),
    "text/html": Medium(QT_TRANSLATE_NOOP("Media", "Web page"), ".html"),
    "application/xhtml+xml": Medium(QT_TRANSLATE_NOOP("Media", "Web page"), ".html"),
    "multipart/related": Medium(QT_TRANSLATE_NOOP("Media", "Saved web page"), ".mhtml"),
    "application/x-mimearchive": Medium(QT_TRANSLATE_NOOP("Media", "Saved web page"), ".mhtml"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Medium(
        QT_TRANSLATE_NOOP("Media", "Word document"), ".docx"
    ),
    _OPEN: Medium(QT_TRANSLATE_NOOP("Media", "OpenDocument text"), ".odt"),
    _OPEN + "-flat-xml": Medium(QT_TRANSLATE_NOOP("Media", "OpenDocument text"), ".fodt"),
    "application/rtf": Medium(QT_TRANSLATE_NOOP("Media", "Rich text"), ".rtf"),
    "text/rtf": Medium(QT_TRANSLATE_NOOP("Media", "Rich text"), ".rtf"),
    "application/pdf": Medium(QT_TRANSLATE_NOOP("Media", "PDF document"), ".pdf"),
    "application/epub+zip": Medium(QT_TRANSLATE_NOOP("Media", "EPUB book"), ".epub"),
    "message/rfc822": Medium(QT_TRANSLATE_NOOP("Media", "Mail"), ".eml"),
}
_UNKNOWN = ".bin"
PAGES = ("text/html", "application/xhtml+xml")

_RULE = (
    "<!doctype html>{charset}"
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; font-src data:; '
    "style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">"
    '<meta http-equiv="x-dns-prefetch-control" content="off">\n'
)
# Both act on their own whatever the rule says. A base element may stand where they stood, and the rule makes it inert.
_ON_ITS_OWN = re.compile(rb"<(?:meta|link)(?=[\s/>])", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)
_HEAD = 4096
_UTF8, _UTF16 = b"\xef\xbb\xbf", {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_SHIFTING = ("iso-2022-jp", "csiso2022jp")
"""The one encoding of browsers with signs that are nothing: within a tag they would hide its name from us."""


def kind_name(media_type: str) -> str:
    """What this kind of original is called; the media type itself where nobody knows a better name."""
    medium = MEDIA.get(_bare(media_type))
    return QCoreApplication.translate("Media", medium.name) if medium is not None else media_type


def is_page(media_type: str) -> bool:
    """Whether it is a web page, of which a copy is made harmless first."""
    return _bare(media_type) in PAGES


def ending(media_type: str) -> str:
    """The ending a copy of such an original gets."""
    medium = MEDIA.get(_bare(media_type))
    return medium.ending if medium is not None else _UNKNOWN


def copy_to_open(data: bytes, media_type: str) -> bytes:
    """The bytes of a copy that can be opened: of a page without scripts and without the network, else as they are."""
    return harmless(data) if is_page(media_type) else data


def harmless(page: bytes) -> bytes:
    """A page that runs no script, fetches nothing and sends nothing when a browser shows it."""
    mark = next((mark for mark in _UTF16 if page.startswith(mark)), None)
    if mark is not None:
        page = _UTF8 + page[2:].decode(_UTF16[mark], "replace").encode()
    elif _charset(page).lower() in _SHIFTING:
        page = _UTF8 + page.decode("iso2022_jp", "replace").encode()
    bare = page.removeprefix(_UTF8)
    rule = _RULE.format(charset=f'<meta charset="{_charset(page)}">')
    return _UTF8[: len(page) - len(bare)] + rule.encode() + _ON_ITS_OWN.sub(b"<base", bare)


def _charset(page: bytes) -> str:
    """The encoding the page says it has: behind the rule a browser would no longer look for it."""
    if page.startswith(_UTF8):
        return "utf-8"
    said = _CHARSET.search(page[:_HEAD])
    if said is not None:
        return said[1].decode("ascii")
    try:
        page.decode()
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
