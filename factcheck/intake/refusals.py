"""What a file that holds no plain text is, told from its first bytes, and what to do with it."""

import re
from typing import NamedTuple

from factcheck.errors import IntakeError
from factcheck.intake.decoding import MARKS, wide_without_mark

HEAD = 4096
"""Bytes looked at to tell what a file is."""

READS = "factcheck reads text, Markdown, web pages, Word, OpenDocument, RTF, PDF, e-books (EPUB) and mails"
"""What every refusal of a file of another kind ends with."""

_COPY = "Open it, copy the text and paste it with Ctrl+Shift+V."
_TEXT = "Choose a file with an article in it."
_PICTURE = "If there is an article on it, it needs text recognition (OCR) first."
_UNPACK = "Unpack it, and add the files in it."
_EXPORT = "Open it in the program that made it, save it as .docx or .pdf, and add that."
_DAMAGED = "It may be damaged. Open it in the program that made it, save it anew, and add that."
_AGAIN = "Open it in the program that made it, save it anew, and add that."


class _Known(NamedTuple):
    """Bytes that no text has in that place: letters alone would not do, an article may begin with “RIFF”."""

    offset: int
    magic: bytes
    what: str
    hint: str


_KNOWN = (
    _Known(60, b"BOOKMOBI\x00", "a Kindle e-book", "Convert it to EPUB, and add that."),
    _Known(0, b"AT&TFORM\x00", "a DjVu document", "Convert it to PDF, and add that."),
    _Known(0, b"%!PS-Adobe-", "a PostScript document", "Convert it to PDF, and add that."),
    _Known(0, b"bplist00", "a web archive or settings of a Mac", _COPY),
    _Known(0, b"SQLite format 3\x00", "a database", "A .factcheck project is opened with Ctrl+O."),
    _Known(0, b"\x89PNG\r\n\x1a\n", "a PNG picture", _PICTURE),
    _Known(0, b"\xff\xd8\xff", "a JPEG picture", _PICTURE),
    _Known(0, b"GIF87a", "a GIF picture", _PICTURE),
    _Known(0, b"GIF89a", "a GIF picture", _PICTURE),
    _Known(0, b"II*\x00", "a TIFF picture", _PICTURE),
    _Known(0, b"MM\x00*", "a TIFF picture", _PICTURE),
    _Known(8, b"WEBPVP8", "a WebP picture", _PICTURE),
    _Known(0, b"\x1f\x8b", "a gzip archive", _UNPACK),
    _Known(4, b"1AY&SY", "a bzip2 archive", _UNPACK),
    _Known(0, b"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    _Known(0, b"\x28\xb5\x2f\xfd", "a zstd archive", _UNPACK),
    _Known(0, b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    _Known(0, b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    _Known(257, b"ustar\x00", "a tar archive", _UNPACK),
    _Known(257, b"ustar  \x00", "a tar archive", _UNPACK),
    _Known(0, b"\x7fELF", "a program", _TEXT),
    _Known(0, b"MZ\x90\x00", "a program", _TEXT),
    _Known(0, b"\xca\xfe\xba\xbe", "a program", _TEXT),
    _Known(0, b"\xcf\xfa\xed\xfe", "a program", _TEXT),
    _Known(0, b"ID3\x03", "a sound recording", _TEXT),
    _Known(0, b"ID3\x04", "a sound recording", _TEXT),
    _Known(0, b"OggS\x00", "a sound recording", _TEXT),
    _Known(8, b"WAVEfmt", "a sound recording", _TEXT),
    _Known(8, b"AVI LIST", "a video", _TEXT),
    _Known(0, b"\x00\x00\x00\x18ftyp", "a video", _TEXT),
    _Known(0, b"\x00\x00\x00\x20ftyp", "a video", _TEXT),
    _Known(0, b"\x1aE\xdf\xa3", "a video", _TEXT),
)
# Office documents, e-books and OpenDocument texts are zip archives; a name inside tells which. What gets here with
# the marks of a kind that is read has been claimed by no reader: it is damaged.
_IN_A_ZIP = (
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet", _COPY),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", "an OpenDocument presentation", _COPY),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "a damaged OpenDocument text", _AGAIN),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file other than a text", _COPY),
    (b"mimetypeapplication/epub+zip", "a damaged e-book", _AGAIN),
    (b"xl/", "an Excel workbook", _COPY),
    (b"ppt/", "a PowerPoint presentation", _COPY),
    (b"word/", "a damaged Word document", _AGAIN),
    (b"Index/Document.iwa", "a Pages, Numbers or Keynote document", _EXPORT),
)
# The names of the parts of an old Office file stand in it in UTF-16.
_IN_AN_OLE = (
    ("Workbook", "an old Excel workbook", _COPY),
    ("PowerPoint Document", "an old PowerPoint presentation", _COPY),
    ("__substg1.0_", "an Outlook message", "Save it as .eml, or copy its text and paste it with Ctrl+Shift+V."),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOR_PROGRAMS = frozenset(
    {
        "application/json",
        "application/javascript",
        "application/ecmascript",
        "application/xml",
        "application/wasm",
        "text/css",
        "text/javascript",
        "text/ecmascript",
        "text/xml",
    }
)
# Form feeds, vertical tabs and escape sequences do occur in old texts.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def refuse_known(data: bytes, name: str) -> None:
    """Raise :class:`IntakeError` when the first bytes say that this is not plain text."""
    for known in _KNOWN:
        if data.startswith(known.magic, known.offset):
            raise _refusal(name, known.what, known.hint)
    if data.startswith(_OLE):
        for part, what, hint in _IN_AN_OLE:
            if part.encode("utf-16-le") in data:
                raise _refusal(name, what, hint)
        raise _refusal(name, "an old Office document", _EXPORT)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        for inside, what, hint in _IN_A_ZIP:
            if inside in data[:HEAD] or inside in data[-HEAD:]:
                raise _refusal(name, what, hint)
        raise _refusal(name, "a zip archive", _UNPACK)


def refuse_declared(media_type: str, name: str) -> None:
    """Raise :class:`IntakeError` when a server says that it sends text which is for programs alone."""
    declared = media_type.partition(";")[0].strip().lower()
    if declared in _FOR_PROGRAMS or declared.endswith(("+json", "+xml")):
        raise IntakeError(
            f"“{name}” is data for programs ({declared}), not an article.",
            "Open the article in a browser, and take the address that it shows.",
        )


def refuse_controls(text: str, name: str) -> None:
    """Raise :class:`IntakeError` when a text is so full of control characters that it cannot be one."""
    head = text[: 64 * 1024]
    controls = len(_CONTROLS.findall(head))
    # A stray NUL or two is damage, and is shown as U+FFFD; a share of them is another kind of file.
    if controls > 8 and controls * 20 > len(head):
        raise _refusal(name, "not a text file", _TEXT)


def refuse_bytes(data: bytes, name: str) -> None:
    """Raise :class:`IntakeError` when what is named like a binary kind is neither of that kind nor text."""
    head = data[: 16 * HEAD]
    if wide_without_mark(data) or any(data.startswith(mark) for mark, _encoding in MARKS):
        return
    controls = len(_CONTROLS.findall(head.decode("latin-1")))
    if controls * 50 > len(head):
        raise IntakeError(f"“{name}” is not the kind of file that its name says.", _DAMAGED)


def _refusal(name: str, what: str, hint: str) -> IntakeError:
    # A damaged file may well be of a kind that is read.
    reads = "" if hint == _AGAIN else f"; {READS}"
    return IntakeError(f"“{name}” is {what}{reads}.", hint)
