"""Reads XML that somebody else made, event by event: no tree, no entities, nothing fetched, any depth."""

from collections.abc import Callable, Mapping
from xml.parsers import expat

from factcheck.intake.complaints import damaged, unsafe
from factcheck.intake.extract import Given

_CHUNK = 1 << 16
"""Bytes handed over first. Each time it is twice as many: little is parsed after something was refused, and an element
that is longer than all that came before is not looked at over and over."""
# What expat raises on damage, on encodings nobody knows, and on those it cannot be told of.
_BROKEN = (expat.ExpatError, ValueError, LookupError)

Attributes = Mapping[str, str]
Started = Callable[[str, Attributes], None]
Ended = Callable[[str], None]
Said = Callable[[str], None]


class Names(dict[str, str]):
    """Expat's names ("address name") as short ones ("w:p"), by a table of addresses; those of others are "?:name"."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        super().__init__()
        self._prefixes = prefixes

    def __missing__(self, full: str) -> str:
        space, _, name = full.rpartition(" ")
        prefix = self._prefixes.get(space, "?") if space else ""
        short = self[full] = f"{prefix}:{name}" if prefix else name
        return short


def parse(
    data: bytes,
    given: Given,
    prefixes: Mapping[str, str],
    started: Started,
    ended: Ended,
    said: Said,
    *,
    doctype: bool = False,
) -> None:
    """Call ``started``, ``ended`` and ``said`` for all there is in some XML, names made short by ``prefixes``.

    A document type is refused, for office documents have none, or with ``doctype`` allowed without entities of its
    own; so nothing can expand or reach for a file, in whatever encoding. Raises :class:`IntakeError`.
    """
    names = Names(prefixes)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        started(names[name], {names[key]: value for key, value in attributes.items()} if attributes else attributes)

    def end(name: str) -> None:
        ended(names[name])

    def refuse(*_about: object) -> None:
        raise unsafe(given, "holds definitions of its own that a document has no need of")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = said
    if not doctype:
        parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        place, chunk = 0, _CHUNK
        while place < len(data):
            parser.Parse(data[place : place + chunk], False)
            place, chunk = place + chunk, chunk * 2
        parser.Parse(b"", True)
    except _BROKEN as error:
        raise damaged(given, "its text is not complete, or was changed by another program") from error


def ignore(*_event: object) -> None:
    """What to call for events that are of no interest."""
