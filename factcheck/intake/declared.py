"""The encoding of a page that names one itself, rightly or wrongly, or mixes two.

What is UTF-8 throughout is read so, whatever is declared: other encodings hardly ever look like it. Then counts what
the server says, then what the page says, as browsers understand those names; a declaration that does not fit what is
there is not believed, and the person is told.
"""

import codecs
import re
from typing import NamedTuple

from factcheck.intake.decoding import MARKS, Decoded, guess, unknown_encoding, wide_without_mark

_HEAD = 8192
"""Bytes in which a declaration is looked for."""
_IN_MARKUP = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})"
    rb"|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})",
    re.IGNORECASE,
)
# As the encoding standard of the web has it: pages say the narrow name and use the wide set.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "cp819": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
_OTHER_NAMES = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "windows-949": "cp949",
    "x-euc-jp": "euc_jp",
    "x-mac-roman": "mac_roman",
    "x-cp1252": "cp1252",
    "x-cp1251": "cp1251",
    "windows-874": "cp874",
    "visual": "iso8859-8",
    "logical": "iso8859-8",
}
_NEVER = frozenset({"utf-7", "idna", "punycode", "raw-unicode-escape", "unicode-escape"})
"""Encodings of Python in which no page is written."""
_LATIN = frozenset({"cp1252", "cp1250", "cp1254", "cp1257", "iso8859-2", "iso8859-15", "iso8859-16", "mac-roman"})
"""Encodings of Latin letters, in which signs beyond ASCII stand alone or in short runs."""
_ONE_BYTE = ("cp", "iso8859-", "koi8", "mac")
_FOREIGN_RUN = re.compile(r"[^\x00-\x7f]{5,}")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_SHIFTED = ("iso2022", "hz")
_TAG = re.compile(rb"<[^<>]*>")
_SAMPLE = 200_000


class _Mixed(NamedTuple):
    """Bytes read as UTF-8 where they are, and as windows-1252 where they are not."""

    text: str
    stray: int
    """Bytes that are not UTF-8."""
    signs: int
    """Characters beyond ASCII that are."""


def decode_as(data: bytes, encoding: str) -> Decoded:
    """The text of a page as the person says it is to be read; raises :class:`IntakeError` of an unknown encoding."""
    known = _known(encoding)
    if not known:
        raise unknown_encoding(encoding)
    mark = next((mark for mark, marked in MARKS if marked == known and data.startswith(mark)), b"")
    return _as(known, data.removeprefix(mark))


def decode_markup(data: bytes, named: str = "") -> Decoded:
    """The text of a page; ``named`` is the encoding that the server or the person says. Never fails."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"))
    declared = _declared(data, named)
    if declared.startswith(_SHIFTED):
        return _as(declared, data)  # its bytes are all ASCII, and so UTF-8 as well
    wide = wide_without_mark(data)
    if wide:
        return Decoded(data.decode(wide, "replace"))
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _not_utf8(data, declared)


def _declared(data: bytes, named: str) -> str:
    """Python's name for the encoding that is declared; "" without one, or when nobody knows it."""
    in_markup = _IN_MARKUP.search(data[:_HEAD])
    page = _known((in_markup[1] or in_markup[2]).decode("ascii")) if in_markup else ""
    server = _known(named)
    # Servers say Latin-1 of every page where nobody has set anything else: a page that says more knows better.
    if server == "cp1252" and page:
        return page
    return server or page


def _known(name: str) -> str:
    name = name.strip().lower()
    name = _OTHER_NAMES.get(name, name)
    try:
        b"a".decode(name)  # refuses what is no text encoding, and what nobody knows
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return "" if found in _NEVER else _WIDER.get(found, found)


def _not_utf8(data: bytes, declared: str) -> Decoded:
    mixed = _mixed(data)
    if _is_mixture(mixed, declared):
        some = "1 character" if mixed.stray == 1 else f"{mixed.stray:,} characters"
        return Decoded(
            mixed.text, f"The page mixes two encodings: {some} that are not UTF-8 were read as windows-1252."
        )
    if declared and declared != "utf-8":
        found = _as(declared, data)
        if _fits(found.text, declared):
            return found
    encoding = guess(_TAG.sub(b" ", data[: 4 * _SAMPLE])[:_SAMPLE]) or declared or "cp1252"
    text = _as(encoding if encoding != "utf-8" else "cp1252", data).text
    said = _said(encoding)
    if declared:
        return Decoded(text, f"The page says that it is {_said(declared)}, and is not; read as {said} (a guess).")
    return Decoded(text, f"Read as {said} (a guess); if letters look wrong, name the encoding.")


def _mixed(data: bytes) -> _Mixed:
    stray = 0

    def as_windows(error: UnicodeError) -> tuple[str, int]:
        nonlocal stray
        if not isinstance(error, UnicodeDecodeError):
            raise error
        bad = error.object[error.start : error.end]
        stray += len(bad)
        return _windows(bad), error.end

    codecs.register_error("factcheck.windows-1252", as_windows)
    text = data.decode("utf-8", "factcheck.windows-1252")
    return _Mixed(text, stray, len(text) - len(text.encode("ascii", "ignore")) - stray)


def _is_mixture(mixed: _Mixed, declared: str) -> bool:
    """Whether most of what is not ASCII is UTF-8; of a page in any other encoding some is, by chance."""
    if declared == "cp1252":
        return mixed.stray <= mixed.signs * 2
    if declared in ("", "utf-8"):
        return mixed.stray * 2 <= mixed.signs
    return mixed.stray * 10 <= mixed.signs


def _as(encoding: str, data: bytes) -> Decoded:
    """Read in this encoding; what does not fit becomes U+FFFD, and is said."""
    if encoding == "cp1252":
        return Decoded(_windows(data))
    try:
        text = data.decode(encoding, "replace")
    except (UnicodeError, ValueError):  # a codec that knows no replacing
        return Decoded(_windows(data))
    bad = text.count("\ufffd")
    if not bad:
        return Decoded(text)
    some = "1 character could not be read and is" if bad == 1 else f"{bad:,} characters could not be read and are"
    return Decoded(text, f"Read as {_said(encoding)}; {some} shown as \ufffd.")


def _windows(data: bytes) -> str:
    """Windows-1252 as browsers read it: the five bytes it leaves open are control characters."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1").translate(_OPEN)


_OPEN = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}


def _fits(text: str, encoding: str) -> bool:
    """Whether a text read in a declared encoding can be meant so."""
    if text.count("\ufffd") * 100 > len(text):
        return False
    if encoding not in _LATIN:
        return True
    foreign = len(_FOREIGN.findall(text))
    in_runs = sum(len(run) for run in _FOREIGN_RUN.findall(text))
    return foreign < 20 or in_runs * 2 < foreign


def _said(encoding: str) -> str:
    """How people write the name of an encoding."""
    name = codecs.lookup(encoding).name
    if name.startswith("cp12"):
        return f"windows-{name[2:]}"
    return name.upper() if name.startswith("utf") else name.replace("_", "-")
