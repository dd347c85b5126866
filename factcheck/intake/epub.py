"""E-books (.epub): the documents of the spine one after the other; own reader, for the licence of the known library."""

import posixpath
from typing import NamedTuple
from urllib.parse import unquote

from factcheck.errors import IntakeError
from factcheck.intake.blocks import Blocks
from factcheck.intake.complaints import called, damaged
from factcheck.intake.declared import decode_markup
from factcheck.intake.extract import Extract, Given
from factcheck.intake.markup import Reader
from factcheck.intake.xmlparts import Attributes, ignore, parse
from factcheck.intake.zipped import Archive, begins_with, names_in

NAME = "e-book"
ENDINGS = (".epub",)
MEDIA_TYPE = "application/epub+zip"

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PREFIXES = {
    "urn:oasis:names:tc:opendocument:xmlns:container": "",
    "http://www.idpf.org/2007/opf": "",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.w3.org/2001/04/xmlenc#": "enc",
}
_LONGEST = 1000
"""Code points of authors' names, beyond which no more are added."""
_DOCUMENTS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_OF_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ways to garble fonts only, which is no lock on the text."""


class _Item(NamedTuple):
    """A file of the book."""

    path: str
    media_type: str
    is_contents: bool


class _Book(NamedTuple):
    """What the package document says."""

    items: dict[str, _Item]
    spine: list[str]
    beside: list[str]
    """Documents that are not on the way through the book: notes, mostly."""
    known: dict[str, str]


def recognises(data: bytes) -> bool:
    """Whether this is an e-book, whole or damaged."""
    return begins_with(data, MEDIA_TYPE.encode()) or _CONTAINER in names_in(data)


def extract(data: bytes, given: Given) -> Extract:
    """The text of the book in the order of its spine, without cover and contents; raises :class:`IntakeError`."""
    archive = Archive(data, given)
    book = _book(archive, given)
    paths = _paths(book)
    _refuse_locked(archive, paths, given)
    blocks = Blocks()
    reader = Reader(blocks)
    title, language, missing = "", "", 0
    for path in paths:
        part = archive.get(path)
        if part is None:
            missing += 1
            continue
        page = reader.read(decode_markup(part).text, xhtml=True)
        title, language = title or page.title, language or page.language
    if missing == len(paths):
        raise damaged(given, "none of its chapters are in it")
    lost = "" if not missing else f"{missing} of {len(paths)} chapters of the book are missing from the file."
    return Extract(
        blocks.text(),
        title=book.known.get("dc:title", "") or title,
        byline=book.known.get("dc:creator", ""),
        site=book.known.get("dc:publisher", ""),
        published=book.known.get("dc:date", "")[:10],
        language=book.known.get("dc:language", "") or language,
        note=lost,
    )


def _book(archive: Archive, given: Given) -> _Book:
    roots = list[str]()

    def started(tag: str, attributes: Attributes) -> None:
        if tag == "rootfile" and attributes.get("full-path"):
            roots.append(attributes["full-path"].lstrip("/"))

    container = archive.get(_CONTAINER)
    if container is not None:
        parse(container, given, _PREFIXES, started, ignore, ignore, doctype=True)
    # Without a container that leads anywhere, the package document is known by its ending.
    roots += [name for name in archive.names if name.endswith(".opf")]
    root = next((name for name in roots if name in archive), None)
    if root is None:
        raise damaged(given, "the list of its chapters is missing")
    return _package(archive.read(root), posixpath.dirname(root), given)


def _package(data: bytes, folder: str, given: Given) -> _Book:
    book = _Book({}, [], [], {})
    said: list[str] = []

    def started(tag: str, attributes: Attributes) -> None:
        said.clear()
        if tag == "item":
            path = posixpath.normpath(posixpath.join("/", folder, unquote(attributes.get("href", "")))).lstrip("/")
            contents = "nav" in attributes.get("properties", "").split()
            item = _Item(path, attributes.get("media-type", "").strip().lower(), contents)
            book.items.setdefault(attributes.get("id", ""), item)
        elif tag == "itemref":
            (book.beside if attributes.get("linear") == "no" else book.spine).append(attributes.get("idref", ""))

    def ended(tag: str) -> None:
        text = " ".join("".join(said).split())
        said.clear()
        if tag.startswith("dc:") and text:
            before = book.known.get(tag, "")
            if not before:
                book.known[tag] = text
            elif tag == "dc:creator" and len(before) < _LONGEST and text not in before.split(", "):
                book.known[tag] = f"{before}, {text}"

    parse(data, given, _PREFIXES, started, ended, said.append, doctype=True)
    return book


def _paths(book: _Book) -> list[str]:
    """The documents to read, each once: those of the spine, then those beside it; the contents only if all there is."""
    wanted = [book.items[name] for name in (*book.spine, *book.beside) if name in book.items]
    readable = [item for item in wanted if item.media_type in _DOCUMENTS or item.path.endswith(("html", ".htm"))]
    if not readable:
        readable = [item for item in book.items.values() if item.media_type in _DOCUMENTS]
    chapters = [item.path for item in readable if not item.is_contents] or [item.path for item in readable]
    return list(dict.fromkeys(chapters))


def _refuse_locked(archive: Archive, paths: list[str], given: Given) -> None:
    """Raise :class:`IntakeError` when what is to be read is encrypted; garbled fonts do not matter."""
    data = archive.get(_ENCRYPTION)
    if data is None:
        return
    locked = set[str]()
    method = ""

    def started(tag: str, attributes: Attributes) -> None:
        nonlocal method
        if tag == "enc:EncryptedData":
            method = ""
        elif tag == "enc:EncryptionMethod" and not method:
            method = attributes.get("Algorithm", "")
        elif tag == "enc:CipherReference" and method not in _OF_FONTS:
            locked.add(unquote(attributes.get("URI", "")).lstrip("/").lower())

    parse(data, given, _PREFIXES, started, ignore, ignore)
    if any(path.lower() in locked for path in paths):
        raise IntakeError(
            f"{called(given)} is locked against copying (DRM).",
            "Only the seller's own program can open it: copy what you need there and paste it.",
        )
