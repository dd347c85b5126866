"""When two addresses are those of one page."""

from typing import NamedTuple


class Address(NamedTuple):
    """What counts of an address: all false when it is none of a web page."""

    host: str = ""
    path: str = ""
    query: str = ""

    def __bool__(self) -> bool:
        """Whether it is one of a web page."""
        return bool(self.host)

    def beginnings(self) -> list[str]:
        """What an address of this page can begin with, its capitals aside: for an index of addresses."""
        return [
            f"{scheme}{www}{self.host}{port}{self.path}"
            for scheme in ("https://", "http://", "")
            for www in ("", "www.")
            for port in ("", ":443", ":80")
        ]


def address_of(url: str) -> Address:
    """What counts of a web address when editions of a page are looked for.

    Scheme, capitals of the host, a leading ``www.``, the usual port, the fragment, slashes at the end and the
    ``utm_`` values that newsletters add are all left out. Nothing is decoded.
    """
    from urllib.parse import urlsplit  # late: neither listing nor marking needs it

    given = url.strip()
    if "://" not in given:
        if "@" in given.partition("/")[0]:
            return Address()  # a mail address
        given = f"https://{given}"
    try:
        scheme, net, path, query, _fragment = urlsplit(given)
    except ValueError:
        return Address()
    if scheme not in ("http", "https"):
        return Address()
    host = net.rpartition("@")[2].lower().removesuffix(":80").removesuffix(":443").rstrip(".").removeprefix("www.")
    if "." not in host and host.partition(":")[0] != "localhost":
        return Address()  # a word alone
    kept = [part for part in query.split("&") if part and not part.lower().startswith("utm_")]
    return Address(host, path.rstrip("/"), "&".join(kept))
