"""Bytes become text: by the encoding the person names, the mark at the start, UTF-8, and last by a guess."""

import codecs
from typing import TYPE_CHECKING, NamedTuple

from factcheck.errors import IntakeError

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The marks that texts may begin with, and their encodings."""
_SAMPLE = 8192
_ENOUGH = 64
"""Bytes from which on statistics know better than the most frequent encoding of a text in Latin letters."""
_PREFERRED = ("windows-1252", "windows-1251", "iso-8859-2", "gb18030", "shift_jis", "euc-kr", "big5")
_SOME = "utf-8, utf-16, windows-1252, windows-1251, gb18030, shift_jis, big5, euc-kr"


_HOMES = {
    "cp1252": (
        "Danish",
        "Dutch",
        "English",
        "Finnish",
        "French",
        "German",
        "Italian",
        "Norwegian",
        "Portuguese",
        "Spanish",
        "Swedish",
    ),
    "cp1250": ("Croatian", "Czech", "Hungarian", "Polish", "Romanian", "Slovak", "Slovene"),
    "cp1254": ("Turkish",),
}


class Decoded(NamedTuple):
    """The text of a file, and what to tell the person about how it was read ("" when there was no doubt)."""

    text: str
    note: str = ""


def decode(data: bytes, name: str, encoding: str = "") -> Decoded:
    """The text in ``data``; ``encoding`` overrides every other sign. Raises :class:`IntakeError`."""
    if encoding:
        return Decoded(_as_named(data, name, encoding))
    for mark, marked in MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], marked, name))
    wide = wide_without_mark(data)
    if wide:
        try:
            return Decoded(data.decode(wide), f"Read as {wide.upper()} (a guess).")
        except UnicodeDecodeError:
            pass
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _guessed(data, name)


def _as_named(data: bytes, name: str, encoding: str) -> str:
    try:
        "".encode(encoding)
    except (LookupError, ValueError) as error:
        raise unknown_encoding(encoding) from error
    return _strictly(data, encoding, name)


def unknown_encoding(encoding: str) -> IntakeError:
    """The refusal of an encoding that nobody knows."""
    return IntakeError(f"There is no text encoding called “{encoding}”.", f"Some that there are: {_SOME}.")


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"the byte 0x{data[error.start]:02X} at position {error.start:,}"
        raise IntakeError(
            f"“{name}” is not {encoding.upper()}: {where} does not fit.",
            "Leave the encoding out to have it guessed, or save the file as UTF-8.",
        ) from error


def wide_without_mark(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark, told from where the zero bytes of its Latin letters stand."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    units = len(sample) // 2
    if units < 4 or 0 not in sample:
        return ""
    zeros = [sample[place::4].count(0) for place in range(4)]
    first, second = zeros[0] + zeros[2], zeros[1] + zeros[3]
    quarter = len(sample) // 4
    if min(zeros[1], zeros[2]) > quarter * 0.9:
        return "utf-32-be" if zeros[0] > zeros[3] else "utf-32-le"
    if second > units * 0.3 and first < units * 0.05:
        return "utf-16-le"
    if first > units * 0.3 and second < units * 0.05:
        return "utf-16-be"
    return ""


def _damaged_utf8(data: bytes) -> Decoded | None:
    """A text that is plainly UTF-8 but for a few bytes (cut off in a character, a bad copy)."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    if bad * 10 > good:
        return None
    some = "1 character could not be read and is" if bad == 1 else f"{bad:,} characters could not be read and are"
    return Decoded(text, f"Read as UTF-8; {some} shown as \ufffd.")


def _guessed(data: bytes, name: str) -> Decoded:
    encoding, said = _best_guess(data)
    if not encoding:
        raise IntakeError(
            f"The encoding of “{name}” could not be found out.", f"Save it as UTF-8, or name its encoding: {_SOME}."
        )
    return Decoded(data.decode(encoding), f"Read as {said} (a guess); if letters look wrong, name the encoding.")


def guess(sample: bytes) -> str:
    """Python's name of the encoding that some bytes seem to be in; "" when nothing fits."""
    return _best_guess(sample)[0]


def _best_guess(data: bytes) -> tuple[str, str]:
    """Python's name of the likeliest encoding, and how people write it; "" and "" when nothing fits."""
    if len(data) < _ENOUGH and _is_mostly_latin(data):
        return "cp1252", "windows-1252"
    from charset_normalizer import from_bytes

    # UTF-16 and UTF-32 have been looked for already; to its eyes any pair of letters may be a Chinese one.
    found = [match for match in from_bytes(data) if not match.encoding.startswith(("utf_16", "utf_32"))]
    if not found:
        return "", ""
    best = _at_home(found)
    text = str(best)
    # Several encodings may give the very same text; the best known name is the one to say.
    known = next((known for known in _PREFERRED if _gives(data, known, text)), "")
    return known or best.encoding, known or _known_name(best.encoding)


def _is_mostly_latin(data: bytes) -> bool:
    """Whether more than half of what is no space is an unaccented letter, and the rest fits windows-1252."""
    letters = sum(chr(byte).isalpha() for byte in data if byte < 128)
    return letters * 2 > len(data) - data.count(b" ") and _gives(data, "cp1252", data.decode("cp1252", "replace"))


def _gives(data: bytes, encoding: str, text: str) -> bool:
    try:
        return data.decode(encoding) == text
    except UnicodeDecodeError:
        return False


def _at_home(found: "list[CharsetMatch]") -> "CharsetMatch":
    """The guess to take: of those as good as the first, one whose language is written in that encoding.

    A few French or Swedish sentences look as likely in windows-1250 as in windows-1252 otherwise.
    """
    first = found[0]
    at_home = [
        match
        for match in found
        if match.chaos <= first.chaos + 0.001
        and match.coherence >= first.coherence - 0.05
        and match.language in _HOMES.get(match.encoding, ())
    ]
    # Of equals the encoding that is met most often: the order of _HOMES.
    order = list(_HOMES)
    return min(at_home, key=lambda match: (-match.coherence, order.index(match.encoding)), default=first)


def _known_name(encoding: str) -> str:
    """How people write the name of an encoding: cp1252 is windows-1252."""
    known = codecs.lookup(encoding).name
    return f"windows-{known[2:]}" if known.startswith("cp125") else known
