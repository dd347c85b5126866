"""Connections to machines that were checked, each wait of theirs short, so that a person or the clock can end it.

Imported only when a page is fetched: http.client and ssl take a while.
"""

import errno
import http.client
import io
import ipaddress
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from factcheck.errors import Cancelled, IntakeError, PrivateAddressError
from factcheck.intake.addresses import Target, refused_address

_TURN = 0.1
"""Seconds of one wait, after which the clock and the person are asked."""

_PATIENCE = 4
"""Seconds after which the next address of a host is tried."""

Address = tuple[Any, ...]


class Watch:
    """The clock of one fetch, and the person who may stop it."""

    def __init__(self, seconds: float, silence: float, stopped: Callable[[], bool] | None) -> None:
        self._end = time.monotonic() + seconds
        self._seconds, self._silence, self._stopped = seconds, silence, stopped
        self._heard = time.monotonic()
        self.host = ""
        """Who is being waited for."""

    def heard(self) -> None:
        """Something came: the silence begins anew."""
        self._heard = time.monotonic()

    def look(self) -> None:
        """Raise when the time is over, when nothing came for too long, or when the person stopped it."""
        if self._stopped is not None and self._stopped():
            raise Cancelled("Fetching the page was stopped.")
        now = time.monotonic()
        hint = "Try again later, or save the page in your browser and add the file."
        if now > self._end:
            raise IntakeError(f"{self.host} took longer than {self._seconds:g} seconds to send the page.", hint)
        if now > self._heard + self._silence:
            raise IntakeError(f"{self.host} did not answer for {self._silence:g} seconds.", hint)


class _Place(NamedTuple):
    """One of the addresses of a host, as the system's resolver names it."""

    family: int
    address: Address


def places_of(target: Target, watch: Watch, allow_private: bool) -> list[_Place]:
    """Every address of the target's host; raises :class:`IntakeError` when one of them is not to be asked."""
    places = list[_Place]()
    for family, _kind, _protocol, _name, address in _looked_up(target, watch):
        if family not in (socket.AF_INET, socket.AF_INET6):
            continue
        ip = ipaddress.ip_address(address[0])
        if refused_address(ip, allow_private):
            raise _private(target.host, ip, allow_private)
        places.append(_Place(family, address))
    if not places:
        raise _unknown(target.host)
    return places


def _looked_up(target: Target, watch: Watch) -> list[Any]:
    """What the system's resolver says; it cannot be told to hurry, so it is asked in a thread of its own."""
    answers = list[Any]()
    done = threading.Event()

    def ask() -> None:
        try:
            answers.append(socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM))
        except (OSError, ValueError, OverflowError) as error:
            answers.append(error)
        finally:
            done.set()

    threading.Thread(target=ask, name="look up", daemon=True).start()
    while not done.wait(_TURN):
        watch.look()
    watch.heard()
    answer = answers[0]
    if isinstance(answer, socket.gaierror) and answer.errno == socket.EAI_AGAIN:
        raise IntakeError(
            f"The address of {target.host} could not be looked up: there seems to be no network.",
            "Check the connection of this computer, then try again.",
        ) from answer
    if isinstance(answer, OSError | ValueError | OverflowError):
        raise _unknown(target.host) from answer
    return list(answer)


def _unknown(host: str) -> IntakeError:
    return IntakeError(
        f"There is no web site called {host}.", "Check the address; if it is right, check this computer's connection."
    )


def _private(host: str, ip: ipaddress.IPv4Address | ipaddress.IPv6Address, allowed: bool) -> IntakeError:
    named = host == str(ip)
    if allowed or refused_address(ip, allow_private=True):
        said = f"{host} is not on the internet; factcheck never fetches from there."
        if not named:
            said = f"{host} is not on the internet but at {ip}; factcheck never fetches from there."
        return IntakeError(said, "Check the address.")
    said = f"{host} is not on the internet but in this computer or its own network."
    if not named:
        said = f"{host} is not on the internet but at {ip}, in this computer or its own network."
    return PrivateAddressError(said, "If you mean to, allow addresses of this computer and the local network.")


class _Watched(io.RawIOBase):
    """What comes from a socket, waited for in turns."""

    def __init__(self, wire: socket.socket, watch: Watch) -> None:
        self._wire, self._watch = wire, watch

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while True:
            self._watch.look()
            try:
                count = self._wire.recv_into(buffer)
            except TimeoutError:
                continue
            self._watch.heard()
            return count


class _Line:
    """As much of a socket as http.client uses."""

    def __init__(self, wire: socket.socket, watch: Watch) -> None:
        self._wire, self._watch = wire, watch

    def sendall(self, data: bytes) -> None:
        """Send a request; it is short, and the other side has nothing to do but take it."""
        self._wire.settimeout(10)
        self._wire.sendall(data)
        self._wire.settimeout(_TURN)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What comes back."""
        return io.BufferedReader(_Watched(self._wire, self._watch), 64 * 1024)

    def close(self) -> None:
        """Keep it: http.client lets go of a connection while its answer is still to be read."""


class Connection(http.client.HTTPConnection):
    """A connection to one checked address of a target: nothing is looked up a second time, no proxy is asked."""

    def __init__(self, target: Target, places: list[_Place], watch: Watch) -> None:
        super().__init__(target.host, target.port)
        self._target, self._places, self._watch = target, places, watch
        self._wire: socket.socket | None = None

    def connect(self) -> None:
        """Connect to the first address that answers, with TLS for https."""
        wire = _connected(self._places, self._watch)
        try:
            if self._target.scheme == "https":
                wire = _secured(wire, self._target.host, self._watch)
        except BaseException:
            wire.close()
            raise
        self._wire = wire
        self.sock = _Line(wire, self._watch)

    def hang_up(self) -> None:
        """The answer has been read, or is not wanted any more."""
        self.close()
        if self._wire is not None:
            self._wire.close()


def _connected(places: list[_Place], watch: Watch) -> socket.socket:
    failure: OSError | None = None
    for number, place in enumerate(places, 1):
        wire = socket.socket(place.family, socket.SOCK_STREAM)
        try:
            _reach(wire, place, watch, _PATIENCE if number < len(places) else float("inf"))
        except OSError as error:
            failure = failure or error
            wire.close()
            continue
        except BaseException:
            wire.close()
            raise
        return wire
    raise failure or OSError


def _reach(wire: socket.socket, place: _Place, watch: Watch, patience: float) -> None:
    wire.setblocking(False)
    begun = time.monotonic()
    try:
        wire.connect(place.address)
    except BlockingIOError:
        with selectors.DefaultSelector() as selector:
            selector.register(wire, selectors.EVENT_WRITE)
            while not selector.select(_TURN):
                watch.look()
                if time.monotonic() > begun + patience:
                    raise OSError(errno.ETIMEDOUT, "") from None
        failed = wire.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if failed:
            raise OSError(failed, "") from None
    wire.settimeout(_TURN)
    watch.heard()


def _secured(wire: socket.socket, host: str, watch: Watch) -> ssl.SSLSocket:
    named = host.rstrip(".")  # certificates are made out without the full stop of a whole name
    secure = ssl.create_default_context().wrap_socket(wire, server_hostname=named, do_handshake_on_connect=False)
    try:
        secure.settimeout(_TURN)
        while True:
            try:
                secure.do_handshake()
            except (TimeoutError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                watch.look()
                continue
            watch.heard()
            return secure
    except BaseException:
        secure.close()
        raise
