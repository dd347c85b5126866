"""What kind of file some bytes are: by what is in them first, by the name second, by what a server says third."""

from factcheck.intake import refusals
from factcheck.intake.extract import Given
from factcheck.intake.registry import KINDS, PLAIN, Kind, kind_by_ending, kind_by_media_type


def recognise(data: bytes, name: str, given: Given) -> Kind:
    """The kind that reads these bytes; raises :class:`IntakeError` where none does.

    ``name`` is what the file is called where it comes from; ``given.name`` is how it is called in sentences.
    """
    for kind in KINDS:
        if kind.reader().recognises(data):
            return kind
    refusals.refuse_known(data, given.name)
    for named in (kind_by_ending(name), kind_by_media_type(given.media_type)):
        if named is not None and _may_be(named, data):
            return named
    refusals.refuse_declared(given.media_type, given.name)
    named = kind_by_ending(name)
    if named is not None and named.begins:
        refusals.refuse_bytes(data, given.name)
    return PLAIN


def _may_be(kind: Kind, data: bytes) -> bool:
    """Whether a name can be believed: plain text called report.docx is plain text."""
    return data.startswith(kind.begins)
