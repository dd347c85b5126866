"""OpenDocument texts, packed (.odt) and flat (.fodt): own reader, the same for both."""

from factcheck.errors import IntakeError
from factcheck.intake.blocks import Blocks
from factcheck.intake.complaints import left_out, protected
from factcheck.intake.extract import Extract, Given
from factcheck.intake.odtstory import Story
from factcheck.intake.odtstyles import PREFIXES, Styles
from factcheck.intake.package import leaves
from factcheck.intake.xmlparts import Attributes, ignore, parse
from factcheck.intake.zipped import Archive, begins_with, is_zip, names_in

NAME = "OpenDocument text"
ENDINGS = (".odt", ".fodt", ".ott")
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"

_ANY = b"application/vnd.oasis.opendocument"
_NAMESPACE = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_HEAD = 8192
_MANIFEST = "META-INF/manifest.xml"


def recognises(data: bytes) -> bool:
    """Whether this is an OpenDocument file, whatever is in it: a table has its refusal here."""
    if is_zip(data):
        return begins_with(data, _ANY) or {"content.xml", _MANIFEST} <= names_in(data)
    return _is_flat(data)


def extract(data: bytes, given: Given) -> Extract:
    """The text as printed without headers, and the document's properties; raises :class:`IntakeError`."""
    styles, blocks = Styles(), Blocks()
    story = Story(blocks, styles, given)
    if not is_zip(data):
        story.read(data)
        return _extract(blocks, story, styles, _known(data, given), with_headers=_has_headers(data, given))
    archive = Archive(data, given)
    if b"encryption-data" in (archive.get(_MANIFEST) or b""):
        raise protected(given)
    common = archive.get("styles.xml")
    if common is not None:
        parse(common, given, PREFIXES, styles.started, styles.ended, ignore)
    story.read(archive.read("content.xml"))
    with_headers = common is not None and _has_headers(common, given)
    return _extract(blocks, story, styles, _known(archive.get("meta.xml"), given), with_headers=with_headers)


def _extract(blocks: Blocks, story: Story, styles: Styles, known: dict[str, str], *, with_headers: bool) -> Extract:
    missing = {
        "comments": story.commented,
        "headers and footers": with_headers,
        "deletions that are still marked": story.deleted,
        "hidden text": story.hidden,
    }
    return Extract(
        blocks.text(),
        title=known.get("dc:title", "") or blocks.title,
        byline=known.get("meta:initial-creator", "") or known.get("dc:creator", ""),
        published=(known.get("meta:creation-date") or known.get("dc:date") or "")[:10],
        language=known.get("dc:language", "") or styles.language,
        note=left_out(missing),
    )


def _is_flat(data: bytes) -> bool:
    head = data[:_HEAD].replace(b"\0", b"")
    return b"<" in head[:8] and b":document" in head and _NAMESPACE in head


def _known(data: bytes | None, given: Given) -> dict[str, str]:
    """What the document says about itself: the first of each in a flat one, where the properties come first."""
    if data is None:
        return {}
    try:
        return leaves(data, given, PREFIXES, within="office:meta")
    except IntakeError:  # a document whose properties alone are damaged is still read
        return {}


def _has_headers(data: bytes, given: Given) -> bool:
    """Whether a page style has a header or footer with text."""
    deep, said = 0, False

    def started(tag: str, _attributes: Attributes) -> None:
        nonlocal deep
        deep += deep > 0 or tag in ("style:header", "style:footer")

    def ended(_tag: str) -> None:
        nonlocal deep
        deep -= deep > 0

    def text(words: str) -> None:
        nonlocal said
        said = said or (deep > 0 and not words.isspace())

    parse(data, given, PREFIXES, started, ended, text)
    return said
