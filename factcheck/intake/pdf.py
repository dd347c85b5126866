"""PDF documents: what PDFium reads on their pages, in reading order, as paragraphs. Runs in the child process alone."""

import re
from typing import Any

from factcheck.errors import IntakeError
from factcheck.intake.extract import Extract, Given

NAME = "PDF document"
ENDINGS = (".pdf",)
MEDIA_TYPE = "application/pdf"

FEWEST = 20
"""Letters on a page, on average, below which a document is taken for one that was scanned."""
MOST_PAGES = 10_000
MOST_CHARACTERS = 20_000_000
_HEAD = 1024
"""Bytes in which the beginning of a PDF may stand: some have a few of something else in front."""
_NO_TITLE = re.compile(
    r"\W*(?:untitled|anonymous|unspecified|unknown|title|document\d*|\w+\d*\.\w{2,5})?\W*", re.IGNORECASE
)
_NO_AUTHOR = re.compile(r"\W*(?:anonymous|unspecified|unknown|user|admin\w*|owner|author|pc|root)?\W*", re.IGNORECASE)
_PROGRAM = re.compile(r"^Microsoft (?:Word|PowerPoint|Excel) - ")
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")
_MADE = "The date is that of the day on which the PDF was made."
_SAVE = "Open it in the program that made it, save it as PDF anew, and add that."


def recognises(data: bytes) -> bool:
    """Whether the bytes begin like a PDF, or have its marks at both ends."""
    return data.lstrip(b"\x00\t\n\r\x0c \xef\xbb\xbf").startswith(b"%PDF-") or (
        b"%PDF-" in data[:_HEAD] and b"%%EOF" in data[-_HEAD:]
    )


def extract(data: bytes, given: Given) -> Extract:
    """The text of a PDF; raises :class:`IntakeError` for one that is encrypted, damaged or scanned."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        # PDFium's last error may be that of an earlier file.
        raise _refused(error.err_code if b"/Encrypt" in data else 0, given.name) from error
    try:
        return _read(document, raw, given)
    finally:
        document.close()


def _refused(code: int, name: str) -> IntakeError:
    if code == 4:  # FPDF_ERR_PASSWORD
        return IntakeError(
            f"“{name}” is encrypted with a password.", "Open it with its password, save it without one, and add that."
        )
    if code == 5:  # FPDF_ERR_SECURITY
        return IntakeError(f"“{name}” is protected in a way that cannot be read.", _SAVE)
    return IntakeError(f"“{name}” is a damaged PDF document.", _SAVE)


def _read(document: Any, raw: Any, given: Given) -> Extract:
    from factcheck.intake.pdfdocument import Pages, article_of

    count = len(document)
    if not count:
        raise IntakeError(f"“{given.name}” has no pages.", _SAVE)
    if count > MOST_PAGES:
        raise IntakeError(
            f"“{given.name}” has {count:,} pages; at most {MOST_PAGES:,} are read.", "Split it, and add each part."
        )
    pages = Pages()
    for number in range(count):
        pages.take(document, number, raw)
        if pages.characters > MOST_CHARACTERS:
            raise IntakeError(
                f"“{given.name}” has more than {MOST_CHARACTERS:,} characters.", "Split it, and add each part."
            )
    if pages.letters < FEWEST * count and (pages.pictures or not pages.letters):
        raise IntakeError(
            f"“{given.name}” was scanned: its pages are pictures, with hardly any text in them.",
            "It needs text recognition (OCR) first.",
        )
    made = article_of(pages)
    known = document.get_metadata_dict()
    published = _date(known.get("CreationDate", ""))
    return Extract(
        made.text,
        title=_title(known.get("Title", ""), given.name) or made.heading,
        byline=_author(known.get("Author", "")),
        published=published,
        language=_language(document, raw),
        pages=made.pages,
        note=" ".join(filter(None, (made.note, _MADE if published else ""))),
    )


def _title(title: str, name: str) -> str:
    title = _PROGRAM.sub("", title.strip("\x00 \t\r\n"))
    stem = name.rpartition(".")[0]
    return "" if _NO_TITLE.fullmatch(title) or title == stem else title


def _author(author: str) -> str:
    author = author.strip("\x00 \t\r\n")
    return "" if _NO_AUTHOR.fullmatch(author) else author


def _date(date: str) -> str:
    """The day of a PDF's time, as 2024-05-31."""
    found = _DATE.match(date)
    if not found or not (found[1] >= "1970" and "01" <= found[2] <= "12" and "01" <= found[3] <= "31"):
        return ""
    return "-".join(found.groups())


def _language(document: Any, raw: Any) -> str:
    import ctypes

    ask = getattr(raw, "FPDFCatalog_GetLanguage", None)
    if ask is None:
        return ""
    size = ask(document.raw, None, 0)
    if not 2 < size <= 64:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    ask(document.raw, buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\x00")
