"""Mails (.eml): the text as it was written, quotations and signature with it; attachments are only named."""

import re
from email.message import Message
from email.parser import BytesParser
from typing import NamedTuple

from factcheck.errors import IntakeError
from factcheck.intake.blocks import Blocks, says_something
from factcheck.intake.complaints import called, damaged
from factcheck.intake.declared import decode_markup
from factcheck.intake.extract import Extract, Given
from factcheck.intake.mailparts import ShortFields, day, field, in_charset, parameter, person, unflowed
from factcheck.intake.markup import Reader

NAME = "mail"
ENDINGS = (".eml",)
MEDIA_TYPE = "message/rfc822"

MOST_PARTS = 2_000
"""Parts of a mail that are looked at."""
_HEAD = 16_384
_FIELD = re.compile(rb"^([!-9;-~]{2,60}):", re.MULTILINE)
_FIRST_LINE = re.compile(rb"\s{0,40}(?:From [^\n]*\n)?[!-9;-~]{2,60}:[ \t]?[^\n]*\n")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_WHO = frozenset({b"from", b"subject", b"to", b"sender", b"return-path"})
_MAIL = frozenset({b"message-id", b"mime-version", b"received", b"date", b"delivered-to", b"content-type"})
_SAVED_PAGE = (b"snapshot-content-location:", b"<saved by ")
_MANY_EMPTY = re.compile(r"\n{3,}")
_STUB = 5
"""How many times as many letters the formatted text has when the plain one only says to look at it."""
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, AssertionError)
"""What the library raises for parts and names that nobody foresaw."""
_NAMED = 10
"""Attachments that are named."""


class _Text(NamedTuple):
    """What a part says, and what to tell about how it was read."""

    text: str = ""
    note: str = ""


class _Mail:
    """What is found in the parts of a mail besides its text."""

    def __init__(self, given: Given) -> None:
        self.given = given
        self.attachments: list[str] = []
        self.locked = False
        self.left = MOST_PARTS


def recognises(data: bytes) -> bool:
    """Whether it begins with the header of a mail that says who writes, and is not a page saved like a mail."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if _FIRST_LINE.match(head) is None:
        return False
    head = _END_OF_HEAD.split(head.lstrip(), 1)[0].lower()
    if any(sign in head for sign in _SAVED_PAGE):
        return False
    names = set(_FIELD.findall(head))
    return len(names & _WHO) >= 1 and len(names & _MAIL) >= 1 and len(names & (_WHO | _MAIL)) >= 3


def extract(data: bytes, given: Given) -> Extract:
    """The mail's text, its subject as title, its sender as byline; raises :class:`IntakeError`."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    try:
        message = BytesParser(policy=ShortFields()).parsebytes(data)
    except (RecursionError, *_BROKEN) as error:
        raise damaged(given, "its parts are too deep in each other") from error
    mail = _Mail(given)
    found = _text_of(message, mail)
    if not says_something(found.text) and mail.locked:
        raise IntakeError(
            f"{called(given)} is an encrypted mail.", "Open it in your mail program, copy its text and paste it."
        )
    return Extract(
        found.text,
        title=field(message, "subject"),
        byline=person(field(message, "from")),
        published=day(field(message, "date")),
        language=field(message, "content-language").partition(",")[0],
        note=" ".join(note for note in (found.note, _attachments(mail)) if note),
    )


def _text_of(message: Message, mail: _Mail) -> _Text:
    """The text of a part and of those in it, without recursion: a mail may be made of parts in parts for ever."""
    texts = list[_Text]()
    waiting = [message]
    while waiting and mail.left > 0:
        mail.left -= 1
        part = waiting.pop()
        kind, inside = _kind(part), _parts(part)
        if kind == "multipart/alternative":
            # The plainest comes first; each may be made of parts itself.
            texts.append(_best([_text_of_leaf(leaf, mail) for leaf in _leaves(part, mail)]))
        elif kind == "multipart/encrypted" or kind.startswith(("application/pkcs7-mime", "application/x-pkcs7-mime")):
            mail.locked = True
        elif kind == "message/rfc822" and part is not message:
            mail.attachments.append(_name(part) or field(inside[0], "subject") if inside else _name(part))
        elif inside:
            waiting.extend(reversed(inside))
        else:
            texts.append(_text_of_leaf(part, mail)[1])
    said = [found for found in texts if says_something(found.text)]
    notes = dict.fromkeys(found.note for found in said if found.note)
    return _Text("\n\n".join(found.text for found in said), " ".join(notes))


def _leaves(part: Message, mail: _Mail) -> list[Message]:
    leaves, waiting = list[Message](), [part]
    while waiting and mail.left > 0:
        mail.left -= 1
        inner = waiting.pop()
        inside = _parts(inner)
        if inside and _kind(inner) != "message/rfc822":
            waiting.extend(reversed(inside))
        else:
            leaves.append(inner)
    return leaves


def _text_of_leaf(part: Message, mail: _Mail) -> tuple[bool, _Text]:
    """Whether a part is formatted, and its text; anything else than text that stands in the mail is an attachment."""
    kind = _kind(part)
    attached = field(part, "content-disposition").lower().startswith("attachment")
    if attached or kind not in ("text/plain", "text/html", "text/markdown", "text/x-markdown", "application/xhtml+xml"):
        name = _name(part)
        # Pictures that the formatted text shows have no names, or are of no interest to a reader.
        if attached or (name and not kind.startswith("image/")):
            mail.attachments.append(name or kind)
        return False, _Text()
    data = _payload(part)
    charset = parameter(part, "charset")
    if kind in ("text/html", "application/xhtml+xml"):
        blocks = Blocks()
        Reader(blocks).read(decode_markup(data, charset).text)
        return True, _Text(blocks.text())
    text, note = in_charset(data, charset, mail.given.name)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if parameter(part, "format").lower() == "flowed":
        text = unflowed(text, delete_space=parameter(part, "delsp").lower() == "yes")
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return False, _Text(_MANY_EMPTY.sub("\n\n", lines).strip("\n"), note)


def _best(found: list[tuple[bool, _Text]]) -> _Text:
    """Of texts that say the same: the plain one, unless it only says that there is another."""
    plain = [text for formatted, text in found if not formatted and says_something(text.text)]
    formatted = [text for is_formatted, text in found if is_formatted and says_something(text.text)]
    if plain and (not formatted or _letters(plain[0]) * _STUB >= _letters(formatted[-1])):
        return plain[0]
    return formatted[-1] if formatted else _Text()


def _letters(found: _Text) -> int:
    return sum(map(str.isalnum, found.text))


def _kind(part: Message) -> str:
    return part.get_content_type()


def _parts(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [inner for inner in payload if isinstance(inner, Message)] if isinstance(payload, list) else []


def _payload(part: Message) -> bytes:
    """The bytes of a part; what cannot be unpacked stays as it is."""
    try:
        data = part.get_payload(decode=True)
    except _BROKEN:
        data = str(part.get_payload()).encode("utf-8", "replace")
    return data if isinstance(data, bytes) else b""


def _name(part: Message) -> str:
    try:
        return " ".join((part.get_filename() or "").split())[:200]
    except _BROKEN:  # a name in an encoding nobody knows
        return ""


def _attachments(mail: _Mail) -> str:
    names = [name or "a mail" for name in mail.attachments]
    if not names:
        return ""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"Attachments left out: {', '.join(names[:_NAMED])}{more}."
