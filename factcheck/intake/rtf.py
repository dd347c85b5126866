"""Rich text (.rtf): own reader, since no library keeps footnotes, tables, deletions and lists apart."""

from factcheck.intake.complaints import damaged, left_out
from factcheck.intake.extract import Extract, Given
from factcheck.intake.rtfstory import Story

NAME = "rich text document"
ENDINGS = (".rtf",)
MEDIA_TYPE = "application/rtf"

_BEGIN = b"{\\rtf"
_ROOM = 16
"""Bytes of blank space there may be in front."""


def recognises(data: bytes) -> bool:
    """Whether it begins as rich text does."""
    return data[:_ROOM].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_BEGIN)


def extract(data: bytes, given: Given) -> Extract:
    """The text as printed without headers, and the document's properties; raises :class:`IntakeError`."""
    begin = data.find(_BEGIN)
    if begin < 0:
        raise damaged(given, "it does not begin as rich text does")
    story = Story(given.encoding)
    story.read(data[begin:].decode("latin-1"))
    missing = {
        "comments": story.commented,
        "headers and footers": story.headed,
        "deletions that are still marked": story.deleted,
        "hidden text": story.hidden,
    }
    cut_off = "The file is cut off: the end of the text is missing." if story.cut_off else ""
    return Extract(
        story.text(),
        title=story.known.get("title", "") or story.title,
        byline=story.known.get("author", ""),
        published=story.known.get("creatim", ""),
        note=" ".join(note for note in (left_out(missing), cut_off) if note),
    )
