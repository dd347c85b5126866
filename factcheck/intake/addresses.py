"""Web addresses as people write them, and the machines that factcheck may ask for a page."""

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from factcheck.errors import IntakeError

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

LONGEST = 8_000
"""Most characters of an address."""

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_HOST_AND_PORT = re.compile(r"[^/?#@:\s]+:\d+(?:[/?#]|$)")
_BREAKS = re.compile(r"[\t\r\n]+")
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?")
# Letters that the older rule of international names rewrites and browsers keep.
_KEPT_LETTERS = ("ß", "ς")
_PATH_SIGNS = "/%:@!$&'()*+,;=~[]|"
_QUERY_SIGNS = _PATH_SIGNS + "?"
_WRAPPING = "<>\"'“”„«»"
"""What stands around an address in a text, on both sides."""
_MISTYPED = "Check the address, or copy it from the browser's address line again."
_SAVE_IT = "Save the page in your browser, and add the file."


class Target(NamedTuple):
    """An address in the parts that a request needs; the host is in ASCII, the path holds the query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        """The address in one piece, its port only when it is not the usual one."""
        return f"{self.scheme}://{self.authority}{self.path}"

    @property
    def authority(self) -> str:
        """The host as the request names it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _usual_port(self.scheme) else f"{host}:{self.port}"


def target_of(address: str) -> Target:
    """The target that somebody means by ``address``: “https://” is added where no scheme is named.

    Raises :class:`IntakeError` for whatever is not the address of a web page.
    """
    text = _BREAKS.sub("", address.strip())
    if text[:1] in _WRAPPING:
        text = text.strip(_WRAPPING + " \u00a0")
    if not text:
        raise IntakeError("There is no address.", "Copy it from the browser's address line.")
    if len(text) > LONGEST:
        raise IntakeError(f"The address is longer than {LONGEST:,} characters.", _MISTYPED)
    return _parts(_with_scheme(text))


def joined(base: Target, location: str) -> Target:
    """The target of a redirect from ``base``; raises :class:`IntakeError` like :func:`target_of`."""
    location = _BREAKS.sub("", location.strip())
    try:
        text = urljoin(base.url, location)
    except ValueError:
        text = ""
    if not text or len(text) > LONGEST:
        raise IntakeError(f"{base.host} leads on to an address that is none.", _SAVE_IT)
    try:
        return _parts(text)
    except IntakeError as error:
        raise IntakeError(
            f"{base.host} leads on to “{_clipped(text)}”, where factcheck does not go.", _SAVE_IT
        ) from error


def refused_address(ip: "IPv4Address | IPv6Address", allow_private: bool) -> bool:
    """Whether a machine at ``ip`` is not to be asked; ``allow_private``: one in one's own network may be.

    What some IPv6 addresses wrap counts as well: they lead to the IPv4 address inside.
    """
    for one in _led_to(ip):
        if one.is_multicast or one.is_unspecified or one.is_link_local:
            return True
        if one.is_global and not (one.version == 6 and (one.is_reserved or one.is_site_local)):
            continue
        if not (allow_private and (one.is_private or one.is_loopback)) or str(one) == "255.255.255.255":
            return True
    return False


def _led_to(ip: "IPv4Address | IPv6Address") -> "list[IPv4Address | IPv6Address]":
    """The machines that an address may lead to."""
    from ipaddress import IPv4Address, IPv6Network

    if ip.version == 4:
        return [ip]
    if ip in IPv6Network("64:ff9b::/96"):
        # A network without IPv4 reaches every site of the old internet so (NAT64): only what is inside counts.
        return [IPv4Address(int(ip) & 0xFFFFFFFF)]
    wrapped = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
    return [ip, *(one for one in wrapped if one is not None)]


def _usual_port(scheme: str) -> int:
    return 443 if scheme == "https" else 80


def _with_scheme(text: str) -> str:
    if text.startswith("//"):
        return f"https:{text}"
    if _HOST_AND_PORT.match(text) or _SCHEME.match(text) is None:
        return f"https://{text}"
    return text


def _parts(text: str) -> Target:
    scheme = text.partition(":")[0].lower()
    if scheme not in ("http", "https"):
        raise IntakeError(
            f"“{_clipped(text)}” is not the address of a web page.",
            "Such addresses begin with https:// or http://; a file on this computer is added as a file.",
        )
    try:
        split = urlsplit(text)
        port = split.port
    except ValueError as error:  # brackets that do not match, a port that is no number
        raise _no_address(text) from error
    if "@" in split.netloc:
        raise IntakeError(
            "The address holds a user name or a password, which factcheck does not send.",
            "Log in with your browser, save the page there, and add the file.",
        )
    host = _ascii_host(split.hostname or "", text)
    path = quote(_BARE_PERCENT.sub("%25", split.path), safe=_PATH_SIGNS, errors="replace") or "/"
    query = quote(_BARE_PERCENT.sub("%25", split.query), safe=_QUERY_SIGNS, errors="replace")
    if port == 0:
        raise _no_address(text)
    return Target(scheme, host, port or _usual_port(scheme), f"{path}?{query}" if query else path)


def _ascii_host(host: str, text: str) -> str:
    if ":" in host:  # IPv6, which urlsplit has taken out of its brackets
        return _ipv6(host, text)
    try:
        found = ".".join(_ascii_label(label) for label in host.replace("。", ".").split("."))
    except UnicodeError as error:
        raise _no_address(text) from error
    if len(found) > 253 or not _HOST.fullmatch(found):
        raise _no_address(text)
    return found


def _ipv6(host: str, text: str) -> str:
    from ipaddress import IPv6Address

    try:
        IPv6Address(host)
    except ValueError as error:
        raise _no_address(text) from error
    return host


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label.lower()
    if any(letter in label.lower() for letter in _KEPT_LETTERS):
        import unicodedata

        return "xn--" + unicodedata.normalize("NFKC", label).lower().encode("punycode").decode("ascii")
    return label.encode("idna").decode("ascii").lower()


def _no_address(text: str) -> IntakeError:
    return IntakeError(f"“{_clipped(text)}” is not an address.", _MISTYPED)


def _clipped(text: str) -> str:
    shown = "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
    return shown if len(shown) <= 100 else f"{shown[:99]}…"
