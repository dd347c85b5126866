"""The kinds of article files: a table. What reads a kind is a module of its own, imported when one comes."""

import importlib
from pathlib import PurePath
from typing import NamedTuple, Protocol, cast

from factcheck.intake.extract import Extract, Given


class Reader(Protocol):
    """What the module of a kind offers."""

    def recognises(self, data: bytes) -> bool:
        """Whether the bytes say themselves that they are of this kind; cheap, and never raises."""

    def extract(self, data: bytes, given: Given) -> Extract:
        """The text and what is known of it; raises :class:`IntakeError`."""


class Kind(NamedTuple):
    """One kind of file: how people call it, how its files are named, declared and begin, and what reads it."""

    name: str
    endings: tuple[str, ...]
    media_types: tuple[str, ...]
    """The first is kept with an article, all are known when a server declares them."""
    module: str
    begins: bytes = b""
    """What every file of it begins with; b"" where that is text like any other."""
    apart: bool = True
    """Whether it is read in a process of its own: anything but plain text may be made to do harm."""
    simpler: tuple[tuple[str, bool], ...] = ()
    """Options for reading it once more when the reader broke down or took too long."""

    @property
    def media_type(self) -> str:
        """What is kept with an article of this kind."""
        return self.media_types[0]

    def media_type_of(self, data: bytes) -> str:
        """What is kept with an article of these bytes: flat OpenDocument has a media type of its own."""
        flat = next((name for name in self.media_types if name.endswith("-flat-xml")), "")
        return flat if flat and not data.startswith(self.begins) else self.media_type

    def reader(self) -> Reader:
        """The module that reads it, imported now if nothing has asked for it before."""
        return cast(Reader, importlib.import_module(self.module))


# In the order in which they are asked whether some bytes are theirs.
KINDS = (
    Kind("plain text", (".txt", ".text"), ("text/plain",), "factcheck.intake.plain", apart=False),
    Kind(
        "Markdown",
        (".md", ".markdown", ".mkd", ".mdown"),
        ("text/markdown", "text/x-markdown"),
        "factcheck.intake.markdown",
        apart=False,
    ),
    Kind("PDF document", (".pdf",), ("application/pdf", "application/x-pdf"), "factcheck.intake.pdf", b"%PDF-"),
    Kind(
        "Word document",
        (".docx", ".docm", ".dotx", ".dotm"),
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-word.document.macroenabled.12",
        ),
        "factcheck.intake.docx",
        b"PK",
    ),
    Kind(
        "OpenDocument text",
        (".odt", ".fodt", ".ott"),
        (
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-flat-xml",
            "application/vnd.oasis.opendocument.text-template",
        ),
        "factcheck.intake.odt",
        b"PK",
    ),
    Kind("e-book", (".epub",), ("application/epub+zip",), "factcheck.intake.epub", b"PK"),
    Kind(
        "rich text document",
        (".rtf",),
        ("application/rtf", "text/rtf", "application/x-rtf", "text/richtext"),
        "factcheck.intake.rtf",
        b"{\\rtf",
    ),
    Kind(
        "saved web page (MHTML)",
        (".mhtml", ".mht"),
        ("multipart/related", "application/x-mimearchive"),
        "factcheck.intake.mhtml",
        simpler=(("main", False),),
    ),
    Kind("mail", (".eml",), ("message/rfc822",), "factcheck.intake.eml"),
    Kind(
        "web page",
        (".html", ".htm", ".xhtml", ".xht", ".shtml"),
        ("text/html", "application/xhtml+xml"),
        "factcheck.intake.page",
        simpler=(("main", False),),
    ),
)
PLAIN = KINDS[0]


def kind_by_ending(name: str) -> Kind | None:
    """The kind whose files are named like this one."""
    ending = PurePath(name).suffix.lower()
    return next((kind for kind in KINDS if ending in kind.endings), None)


def kind_by_media_type(declared: str) -> Kind | None:
    """The kind that a server means by a media type; parameters after a semicolon do not matter."""
    media_type = declared.partition(";")[0].strip().lower()
    return next((kind for kind in KINDS if media_type in kind.media_types), None)


def all_endings() -> frozenset[str]:
    """The endings of all kinds, with their full stops."""
    return frozenset(ending for kind in KINDS for ending in kind.endings)
