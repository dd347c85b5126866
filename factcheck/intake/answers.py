"""What a web server answered, or why it did not, in one sentence and one hint."""

import errno
from typing import TYPE_CHECKING

from factcheck.errors import IntakeError

if TYPE_CHECKING:
    from http.client import HTTPException

_BROWSER = "Save the page in your browser, and add the file."
_LOG_IN = "Log in with your browser, save the page there, and add the file."
_LATER = "Try again later."
_MISTYPED = "Check the address; the page may have moved, or may be kept by a web archive."
_NETWORK = "Check the connection of this computer, then try again."
_UNSAFE = "Nothing was fetched. If you trust the site all the same, save the page in your browser and add the file."

_STATUSES = {
    400: ("did not understand the request (status 400).", _BROWSER),
    401: ("wants a login before it shows this page (status 401).", _LOG_IN),
    402: ("wants to be paid before it shows this page (status 402).", _LOG_IN),
    403: ("does not let factcheck read this page (status 403).", _BROWSER),
    404: ("has no such page (status 404).", _MISTYPED),
    406: ("has this page in no form that factcheck asked for (status 406).", _BROWSER),
    407: ("is reached only through a proxy that wants a login (status 407).", _BROWSER),
    408: ("says that the request took too long (status 408).", _LATER),
    410: ("has removed this page for good (status 410).", "A web archive may have kept it."),
    429: ("was asked too often (status 429).", "Wait a few minutes, then try again."),
    451: ("may not show this page for legal reasons (status 451).", "A web archive may have kept it."),
}
_CERTIFICATES = {
    9: "its certificate is not valid yet (is the clock of this computer right?)",
    10: "its certificate has expired",
    18: "its certificate is signed by itself, and by nobody this computer trusts",
    19: "its certificate is signed by nobody this computer trusts",
    20: "its certificate is signed by nobody this computer trusts",
    21: "its certificate is signed by nobody this computer trusts",
    23: "its certificate was withdrawn",
    62: "its certificate is for another site",
    64: "its certificate is for another site",
}
_NO_NETWORK = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)


def refused_status(host: str, status: int, wait: str) -> IntakeError | None:
    """Why an answer of this status holds no page; None when it does. ``wait`` is the server's Retry-After."""
    if status in (204, 205, 304):
        return empty(host)
    if 200 <= status < 300:
        return None
    said, hint = _STATUSES.get(status, ("", ""))
    if not said and status >= 500:
        said, hint = f"has a fault of its own at the moment (status {status}).", _LATER
    if not said:
        said, hint = f"gave an answer without a page (status {status}).", _BROWSER
    if status in (429, 503) and wait.isdecimal() and 0 < int(wait[:9]) <= 86_400:
        hint = f"It asks to be left alone for {_span(int(wait))}; try again then."
    return IntakeError(f"{host} {said}", hint)


def empty(host: str) -> IntakeError:
    """Nothing came where a page should be."""
    return IntakeError(f"The answer of {host} is empty.", _BROWSER)


def cut_off(host: str) -> IntakeError:
    """Less came than was announced."""
    return IntakeError(f"The page of {host} was cut off on the way.", "Try again.")


def too_large(host: str, most: int) -> IntakeError:
    """More came than an article may have."""
    return IntakeError(
        f"The page of {host} is larger than {most / 1_000_000:g} MB.",
        "Save the page in your browser, take out what is not needed, and add the file.",
    )


def compressed(host: str) -> IntakeError:
    """The page is packed in a way that was not asked for, or badly."""
    return IntakeError(f"{host} sent the page packed in a way that factcheck cannot read.", _BROWSER)


def too_many(host: str, most: int) -> IntakeError:
    """Redirects without end."""
    return IntakeError(f"{host} leads on from one address to the next more than {most} times.", _BROWSER)


def leads_nowhere(host: str) -> IntakeError:
    """A redirect without an address."""
    return IntakeError(f"{host} leads on without saying where.", _BROWSER)


def failed(host: str, error: "OSError | HTTPException | ValueError", answered: bool) -> IntakeError:
    """A connection that was not made, or broke; ``answered``: when the page had begun to come."""
    import ssl

    if isinstance(error, ssl.SSLCertVerificationError):
        why = _CERTIFICATES.get(error.verify_code, f"its certificate cannot be trusted ({error.verify_message})")
        return IntakeError(f"The connection to {host} is not safe: {why}.", _UNSAFE)
    if answered:
        return cut_off(host)
    if isinstance(error, ssl.SSLError):
        why = (error.reason or "").replace("_", " ").lower() or "it broke off"
        return IntakeError(
            f"No safe connection to {host} could be made ({why}).",
            "If the site has none, begin the address with http:// instead.",
        )
    if isinstance(error, ConnectionRefusedError):
        return IntakeError(f"{host} refused the connection.", "Check the address, or try again later.")
    if isinstance(error, ConnectionError):
        return IntakeError(f"{host} hung up without an answer.", _LATER)
    if isinstance(error, OSError):
        if error.errno in _NO_NETWORK:
            return IntakeError(f"There is no way to {host}: there seems to be no network.", _NETWORK)
        if isinstance(error, TimeoutError):
            return IntakeError(f"{host} did not answer in time.", _LATER)
        return IntakeError(f"{host} could not be reached.", _NETWORK)
    return IntakeError(f"{host} did not answer like a web server.", "Check the address.")


def _span(seconds: int) -> str:
    if seconds < 120:
        return f"{seconds} seconds"
    return f"{-(-seconds // 60)} minutes"
