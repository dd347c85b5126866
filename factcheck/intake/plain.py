"""Plain text: a file of any name whose bytes are text, or what somebody pasted."""

from factcheck.errors import IntakeError
from factcheck.intake import decoding, refusals
from factcheck.intake.extract import Extract, Given

NAME = "plain text"
ENDINGS = (".txt", ".text")
MEDIA_TYPE = "text/plain"


def recognises(data: bytes) -> bool:  # noqa: ARG001  every kind is asked the same
    """Never: text is what is left when nothing else has claimed the bytes."""
    return False


def extract(data: bytes, given: Given) -> Extract:
    """The whole text, exactly; its first line stays in it, also when it is the title."""
    text, note = decoded(data, given)
    return Extract(text, note=note)


def decoded(data: bytes, given: Given) -> decoding.Decoded:
    """The text in the bytes; raises :class:`IntakeError` for what is none."""
    try:
        found = decoding.decode(data, given.name, given.encoding)
    except IntakeError:
        # What a person says holds; what a server says may be wrong.
        if not (given.url and given.encoding):
            raise
        found = decoding.decode(data, given.name)
    refusals.refuse_controls(found.text, given.name)
    return found
