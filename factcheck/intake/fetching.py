"""Fetches one page, when a person asks for it: the only time that factcheck uses the network.

Addresses are looked up once and checked, also after each redirect, and the connection goes to the address that was
checked. Nothing is run, no picture is loaded, no cookie is kept, no proxy of the environment is used.
"""

import contextlib
import re
import time
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import factcheck
from factcheck.intake import answers
from factcheck.intake.addresses import Target, joined, target_of
from factcheck.intake.files import LIMIT

if TYPE_CHECKING:
    from http.client import HTTPMessage, HTTPResponse

    from factcheck.intake.connections import Watch


class Limits(NamedTuple):
    """What one fetch may take."""

    size: int = LIMIT
    """Bytes, packed and unpacked."""
    seconds: float = 30
    """On the clock, for everything from the first look-up to the last byte."""
    silence: float = 15
    """Seconds without a byte."""
    redirects: int = 5


LIMITS = Limits()
"""The limits of every fetch but those of tests."""

_HEADERS = {
    "User-Agent": f"factcheck/{factcheck.__version__} (reads one page because a person asked for it)",
    "Accept": "text/html, application/xhtml+xml;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
_REDIRECTS = (301, 302, 303, 307, 308)
_PIECE = 64 * 1024
_CHARSET = re.compile(r";\s*charset\s*=\s*\"?'?([A-Za-z0-9_.:+-]{1,40})", re.IGNORECASE)
_TYPE = re.compile(r"\s*([\w.+-]+/[\w.+-]+)")


class Fetched(NamedTuple):
    """What came, from where in the end, what the server calls it, and when."""

    data: bytes
    url: str
    media_type: str
    encoding: str
    """The encoding that the header names; "" for none."""
    retrieved: int
    """Milliseconds since 1970 UTC."""


def fetch(
    url: str, *, allow_private: bool = False, stopped: Callable[[], bool] | None = None, limits: Limits = LIMITS
) -> Fetched:
    """What a web server gives for an address, whatever it is.

    ``allow_private`` lets it be in this computer or its own network. ``stopped`` is asked several times a second.
    Raises :class:`IntakeError` with a whole sentence, and :class:`Cancelled` when ``stopped`` says so.
    """
    from factcheck.intake.connections import Watch

    watch = Watch(limits.seconds, limits.silence, stopped)
    target = target_of(url)
    for _hop in range(limits.redirects + 1):
        watch.host = target.host
        found = _asked(target, watch, allow_private, limits)
        if isinstance(found, Fetched):
            return found
        target = found
    raise answers.too_many(target.host, limits.redirects)


def _asked(target: Target, watch: "Watch", allow_private: bool, limits: Limits) -> Fetched | Target:
    """Ask one server: the page, or where else to go."""
    from http.client import HTTPException

    from factcheck.intake.connections import Connection, places_of

    connection = Connection(target, places_of(target, watch, allow_private), watch)
    answered = False
    try:
        connection.request("GET", target.path, headers={"Host": target.authority, **_HEADERS})
        response = connection.getresponse()
        with response:
            if response.status in _REDIRECTS:
                return _elsewhere(target, response.headers)
            refusal = answers.refused_status(target.host, response.status, response.headers.get("Retry-After", ""))
            if refusal is not None:
                raise refusal
            answered = True
            data = _body(response, target.host, limits.size)
            return _fetched(target, data, response.headers)
    except (OSError, HTTPException, ValueError) as error:
        raise answers.failed(target.host, error, answered) from error
    finally:
        connection.hang_up()


def _elsewhere(target: Target, headers: "HTTPMessage") -> Target:
    location = headers.get("Location", "")
    if not location:
        raise answers.leads_nowhere(target.host)
    with contextlib.suppress(UnicodeError):  # servers send UTF-8, and headers are read as Latin-1
        location = location.encode("latin-1").decode("utf-8")
    return joined(target, location)


def _fetched(target: Target, data: bytes, headers: "HTTPMessage") -> Fetched:
    if not data:
        raise answers.empty(target.host)
    declared = headers.get("Content-Type", "")
    kind, charset = _TYPE.match(declared), _CHARSET.search(declared)
    return Fetched(
        data,
        target.url,
        kind[1].lower() if kind else "",
        charset[1].lower() if charset else "",
        time.time_ns() // 1_000_000,
    )


def _body(response: "HTTPResponse", host: str, most: int) -> bytes:
    """The whole body, unpacked; never more than ``most`` bytes of it are held."""
    unpacker = _unpacker(response.headers.get("Content-Encoding", ""), host)
    if response.length is not None and response.length > most:
        raise answers.too_large(host, most)
    packed = 0
    pieces = bytearray()
    while piece := response.read(_PIECE):
        packed += len(piece)
        if packed > most:
            raise answers.too_large(host, most)
        try:
            pieces += unpacker.unpack(piece, most + 1 - len(pieces))
        except zlib.error as error:
            raise answers.compressed(host) from error
        if len(pieces) > most:
            raise answers.too_large(host, most)
    if response.length or not (unpacker.whole() or not packed):
        raise answers.cut_off(host)
    return bytes(pieces)


class _Unpacker(Protocol):
    """Takes what came piece by piece, and gives what was packed in it, at most so many bytes at a time."""

    def unpack(self, piece: bytes, most: int) -> bytes: ...

    def whole(self) -> bool: ...


class _AsItIs:
    def unpack(self, piece: bytes, most: int) -> bytes:
        return piece[:most]

    def whole(self) -> bool:
        return True


class _Zipped:
    """Gzip (of several members too) and deflate, with and without its header."""

    def __init__(self, deflate: bool) -> None:
        self._deflate = deflate
        self._inside: Any = None  # zlib's object has no public type

    def unpack(self, piece: bytes, most: int) -> bytes:
        found = bytearray()
        while piece and len(found) < most:
            if self._inside is None or self._inside.eof:
                if self._inside is not None and (self._deflate or not piece.startswith(b"\x1f\x8b")):
                    break  # filling behind the end
                self._inside = zlib.decompressobj(self._window(piece))
            found += self._inside.decompress(piece, most - len(found))
            piece = self._inside.unused_data if self._inside.eof else self._inside.unconsumed_tail
        return bytes(found)

    def whole(self) -> bool:
        return self._inside is not None and self._inside.eof

    def _window(self, piece: bytes) -> int:
        if not self._deflate:
            return 16 + zlib.MAX_WBITS
        # Some servers leave out the two bytes that deflate begins with.
        headed = len(piece) > 1 and piece[0] & 0x0F == 8 and (piece[0] << 8 | piece[1]) % 31 == 0
        return zlib.MAX_WBITS if headed else -zlib.MAX_WBITS


def _unpacker(named: str, host: str) -> _Unpacker:
    name = named.strip().lower()
    if name in ("", "identity", "none"):
        return _AsItIs()
    if name in ("gzip", "x-gzip", "deflate"):
        return _Zipped(name == "deflate")
    raise answers.compressed(host)
