"""Reads parts of a zip archive that somebody else made: bounded in size, in number and in ratio, whatever it says."""

import re
import struct
import zipfile
import zlib
from io import BytesIO

from factcheck.intake.complaints import damaged, protected, unsafe
from factcheck.intake.extract import Given

MOST_UNPACKED = 200_000_000
"""Most bytes that an archive says its parts have in all, and most that are ever read out of it."""
MOST_RATIO = 200
"""Most bytes that one packed byte becomes, in an archive that unpacks to more than :data:`RATIO_FROM` bytes."""
RATIO_FROM = 1_000_000
"""Bytes up to which a part may be packed as well as it likes: small files of blanks are."""
MOST_ENTRIES = 10_000
"""Most parts of an archive; a document with thousands of pictures has about as many."""
_CHUNK = 1 << 16

_ENTRY = b"PK\x01\x02"
_LOCAL = re.compile(rb"PK\x03\x04(?s:.{22})(..)(?s:..)", re.DOTALL)
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What documents may be packed with; others can make far more of a few bytes before anybody can stop them."""
# What zipfile raises on damage, by what it was seen to raise; a damaged archive must end as one sentence.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    IndexError,
    NotImplementedError,
    RuntimeError,
)
_ENCRYPTED = 0x1


def is_zip(data: bytes) -> bool:
    """Whether some bytes begin like a zip archive."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def names_in(data: bytes) -> frozenset[str]:
    """The names of the parts; of an archive without its end, those in front of each part: it has a kind too.

    Never raises. Names are as :class:`Archive` has them, but for case.
    """
    if not is_zip(data) or data.count(_ENTRY) > MOST_ENTRIES:
        return frozenset()
    try:
        with zipfile.ZipFile(BytesIO(data)) as file:
            return frozenset(_plain(name) for name in file.namelist())
    except _BROKEN:
        return _names_before_parts(data)


def _names_before_parts(data: bytes) -> frozenset[str]:
    names = set[str]()
    for found in _LOCAL.finditer(data):
        length = int.from_bytes(found[1], "little")
        names.add(_plain(data[found.end() : found.end() + length].decode("utf-8", "replace")))
        if len(names) > MOST_ENTRIES:
            break
    return frozenset(names)


def begins_with(data: bytes, media_type: bytes) -> bool:
    """Whether the first part is the media type, unpacked, as OpenDocument and EPUB want it."""
    return is_zip(data) and data[30:38] == b"mimetype" and media_type in data[38:200]


class Archive:
    """The parts of a document by their names; those are looked up without regard to case, as offices do."""

    def __init__(self, data: bytes, given: Given) -> None:
        """Look at the directory; raises :class:`IntakeError` for an archive that is damaged or unsafe."""
        self._given = given
        self._left = MOST_UNPACKED
        # Before it is read: each entry of a directory takes memory.
        if data.count(_ENTRY) > MOST_ENTRIES:
            raise unsafe(given, f"is packed in more than {MOST_ENTRIES:,} parts")
        try:
            self._file = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as error:
            raise damaged(given, "it is cut off, or not all of it was copied") from error
        self._entries: dict[str, zipfile.ZipInfo] = {}
        unpacked = packed = 0
        for entry in self._file.infolist():
            unpacked += entry.file_size
            packed += entry.compress_size
            self._entries.setdefault(_plain(entry.filename).lower(), entry)
        if unpacked > MOST_UNPACKED:
            raise unsafe(given, f"would unpack to more than {MOST_UNPACKED // 1_000_000} MB")
        if unpacked > RATIO_FROM and unpacked > MOST_RATIO * max(packed, 1):
            raise self._too_dense()

    def __contains__(self, name: str) -> bool:
        """Whether there is a part of that name."""
        return name.lower() in self._entries

    @property
    def names(self) -> list[str]:
        """The names of all parts, in lower case, in the order of the directory."""
        return list(self._entries)

    def get(self, name: str) -> bytes | None:
        """The bytes of a part; None where there is no such part."""
        return self.read(name) if name in self else None

    def read(self, name: str) -> bytes:
        """The bytes of a part, read with a cap whatever its header says.

        Raises :class:`IntakeError` where it is missing, damaged, encrypted or unsafe.
        """
        entry = self._entries.get(name.lower())
        if entry is None:
            raise damaged(self._given, f"the part “{_shown(name)}” is missing")
        if entry.flag_bits & _ENCRYPTED:
            raise protected(self._given)
        if entry.compress_type not in _PACKINGS:
            raise damaged(self._given, f"the part “{_shown(name)}” is packed in an unknown way")
        try:
            return self._unpacked(entry)
        except _BROKEN as error:
            raise damaged(self._given, f"the part “{_shown(name)}” could not be unpacked") from error

    def _unpacked(self, entry: zipfile.ZipInfo) -> bytes:
        pieces, size = list[bytes](), 0
        with self._file.open(entry) as part:
            while piece := part.read(_CHUNK):
                pieces.append(piece)
                size += len(piece)
                self._left -= len(piece)
                if self._left < 0:
                    raise unsafe(self._given, f"would unpack to more than {MOST_UNPACKED // 1_000_000} MB")
                if size > RATIO_FROM and size > MOST_RATIO * max(entry.compress_size, 1):
                    raise self._too_dense()
        return b"".join(pieces)

    def _too_dense(self) -> Exception:
        return unsafe(self._given, f"would unpack to more than {MOST_RATIO} times its size")


def _plain(name: str) -> str:
    """A name as the standards write it: some programs of Windows write backslashes, some a slash in front."""
    return name.replace("\\", "/").removeprefix("./").lstrip("/")


def _shown(name: str) -> str:
    return name if len(name) <= 80 and name.isprintable() else ascii(name[:80])
