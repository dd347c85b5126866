"""Header fields, encodings and lines of mails, as tolerantly as mail programs read them."""

import base64
import binascii
import codecs
import re
from datetime import datetime
from email.message import Message
from email.policy import Compat32
from email.utils import parsedate_to_datetime

from factcheck.errors import IntakeError
from factcheck.intake import decoding

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?[^?\s]*\?=)")
_LONGEST = 10_000
"""Code points of a header field that are kept: the library takes time by the square of its length."""
_ENOUGH = 64
"""Bytes from which on a guess at their encoding is better than the most frequent one."""
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_SIGNATURE = "-- "
_QUOTES = re.compile(r">*")
_NO_TEXT = frozenset({"hex", "base64", "bz2", "zlib", "uu", "quopri", "rot13"})


class ShortFields(Compat32):
    """The library's most tolerant rules, and no header field that is longer than anybody would write it."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and value of a field from its lines."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST]


def field(part: Message, name: str) -> str:
    """A header field in one line, its encoded words and stray bytes decoded; "" without one."""
    wanted = name.lower()
    for key, value in part.raw_items():
        if str(key).lower() == wanted:
            return words(str(value))
    return ""


def parameter(part: Message, name: str) -> str:
    """A parameter of a part's content type: its charset, say; "" without one."""
    try:
        found = part.get_param(name)
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    return str(found[2] if isinstance(found, tuple) else found or "").strip()


def words(raw: str) -> str:
    """The text of a raw header field."""
    raw = raw[:_LONGEST]
    if not raw.isascii():
        data = raw.encode("utf-8", "surrogateescape")
        try:
            raw = data.decode("utf-8")
        except UnicodeDecodeError:
            raw = data.decode("cp1252", "replace")
    # Blank space between encoded words is none; a character may be cut in two by them.
    raw = _BETWEEN.sub(r"\1", raw)
    pieces, at, pending, pending_charset = list[str](), 0, b"", ""
    for found in _WORD.finditer(raw):
        charset = found[1].partition("*")[0].lower()
        if pending and (found.start() > at or charset != pending_charset):
            pieces.append(in_charset(pending, pending_charset)[0])
            pending = b""
        pieces.append(raw[at : found.start()])
        pending, pending_charset, at = pending + _word(found[2], found[3]), charset, found.end()
    pieces += (in_charset(pending, pending_charset)[0], raw[at:])
    return " ".join("".join(pieces).split())


def _word(coding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if coding in "qQ":
        return _HEX.sub(lambda found: bytes([int(found[1], 16)]), data.replace(b"_", b" "))
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4)) or data
    except (binascii.Error, ValueError):
        return data


def in_charset(data: bytes, charset: str, name: str = "") -> tuple[str, str]:
    """The text of some bytes, and what to tell about how they were read; never fails.

    An encoding that is unknown, or does not fit, is not believed: the bytes are looked at.
    """
    if is_known(charset):
        try:
            return data.decode(charset), ""
        except UnicodeError:
            pass
    if len(data) >= _ENOUGH or data.isascii():
        try:
            return decoding.decode(data, name)
        except IntakeError:
            pass
    try:
        return data.decode("utf-8"), ""
    except UnicodeError:
        return data.decode(
            "cp1252", "replace"
        ), "Read as windows-1252 (a guess); if letters look wrong, paste the text."


def is_known(charset: str) -> bool:
    """Whether there is a text encoding of that name."""
    try:
        return bool(charset) and codecs.lookup(charset).name not in _NO_TEXT and bool("a".encode(charset))
    except (LookupError, ValueError):
        return False


def person(raw: str) -> str:
    """Whom a field like From names: the name if there is one, else the address."""
    name, angle, address = raw.rpartition("<")
    if not angle:
        return raw.strip().strip('"')
    return name.strip().strip("\"'").replace('\\"', '"').strip() or address.partition(">")[0].strip()


def day(raw: str) -> str:
    """The date of a field like Date where it was sent, as 2026-11-26; "" for what is none."""
    try:
        return _date(raw).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _date(raw: str) -> datetime:
    return parsedate_to_datetime(raw[:200])


def unflowed(text: str, *, delete_space: bool) -> str:
    """A text whose lines were broken by the mail program put together again (format=flowed)."""
    lines, joined, flowing = list[str](), list[str](), -1  # how deeply the line is quoted that goes on
    for line in text.split("\n"):
        quotes = _QUOTES.match(line)
        depth = quotes.end() if quotes else 0
        said = line[depth:].removeprefix(" ")
        flows = said.endswith(" ") and said != _SIGNATURE
        if flows and delete_space:
            said = said[:-1]
        if flowing == depth and said != _SIGNATURE:
            joined.append(said)
        else:
            lines.append("".join(joined))
            joined = [f"{'>' * depth} {said}" if depth else said]
        flowing = depth if flows else -1
    return "\n".join([*lines[1:], "".join(joined)])
