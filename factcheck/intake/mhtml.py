"""A web page that a browser saved into one file with all its pictures (MHTML): the page in it, without the rest."""

import re
from typing import TYPE_CHECKING

from factcheck.errors import IntakeError
from factcheck.intake import page
from factcheck.intake.extract import Extract, Given

if TYPE_CHECKING:
    from email.message import Message

NAME = "saved web page (MHTML)"
ENDINGS = (".mhtml", ".mht")
MEDIA_TYPE = "multipart/related"

_HEAD = 8_192
_HEADER = re.compile(rb"(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_SAVED = re.compile(rb"^(?:snapshot-content-location:|from:[^\n]*saved by)", re.IGNORECASE | re.MULTILINE)
_MAIL = re.compile(rb"^(?:received|to|cc|message-id|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE)
_PAGES = ("text/html", "application/xhtml+xml")
_MOST_PARTS = 2_000


def recognises(data: bytes) -> bool:
    """Whether the first bytes are the header of a saved page, and not of a mail."""
    found = _HEADER.match(data[:_HEAD].replace(b"\r\n", b"\n").lstrip(b"\xef\xbb\xbf\n"))
    if found is None:
        return False
    header = found[0]
    if b"mime-version:" not in header.lower():
        return False
    if _SAVED.search(header):
        return True
    related = b"multipart/related" in header.lower() or b"content-location:" in header.lower()
    return related and b"text/html" in data[:_HEAD].lower() and _MAIL.search(header) is None


def extract(data: bytes, given: Given, main: bool = True) -> Extract:
    """The article of the page in the file; with ``main`` False all text of the page."""
    name = given.name or "The file"
    root, pages = _pages(data, name)
    if not pages:
        raise IntakeError(f"“{name}” holds no web page.", "Save the page in your browser again, or copy its text.")
    address = _one_line(root.get("Snapshot-Content-Location"))
    refusal: IntakeError | None = None
    for part in pages:
        url = address or _one_line(part.get("Content-Location"))
        inside = given._replace(
            url=given.url or (url if url.startswith(("http://", "https://")) else ""),
            media_type=part.get_content_type(),
            encoding=given.encoding or _charset(part),
        )
        try:
            found = page.extract(_payload(part), inside, main=main, saved=True)
        except IntakeError as error:
            refusal = refusal or error  # of a page of frames the text is in the next ones
            continue
        return found._replace(title=found.title or _title(root), note=_note(found.note, root))
    raise refusal or IntakeError(f"“{name}” holds no web page.", "Save it again.")


def _pages(data: bytes, name: str) -> "tuple[Message, list[Message]]":
    """The whole file, and the pages in it, the one that it is about first."""
    from email import message_from_bytes
    from email.errors import MessageError

    try:
        root = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
        parts = [part for _number, part in zip(range(_MOST_PARTS), root.walk(), strict=False)]
    except (MessageError, RecursionError, ValueError, LookupError) as error:
        raise IntakeError(f"“{name}” is damaged: its parts cannot be told apart.", "Save the page again.") from error
    start = _one_line(root.get_param("start") if root.is_multipart() else "")
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    if start:
        pages.sort(key=lambda part: _one_line(part.get("Content-ID")) != start)
    return root, pages


def _payload(part: "Message") -> bytes:
    try:
        found = part.get_payload(decode=True)
    except (ValueError, LookupError):
        found = None
    return found if isinstance(found, bytes) else b""


def _charset(part: "Message") -> str:
    try:
        return part.get_content_charset() or ""
    except (ValueError, LookupError, TypeError):
        return ""


def _title(root: "Message") -> str:
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    subject = _one_line(root.get("Subject"))
    try:
        return str(make_header(decode_header(subject)))
    except (HeaderParseError, ValueError, LookupError):
        return subject


def _note(note: str, root: "Message") -> str:
    """What the page had to say, and when it was saved."""
    from email.utils import parsedate_to_datetime

    try:
        saved = parsedate_to_datetime(_one_line(root.get("Date")))
    except (ValueError, TypeError, OverflowError, IndexError):
        return note
    return f"{note} The page was saved on {saved:%Y-%m-%d}.".strip()


def _one_line(value: object) -> str:
    return " ".join(str(value or "").split())
