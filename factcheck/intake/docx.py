"""Word documents (.docx and its kin): own reader, for what is on paper is what a fact-checker quotes."""

from functools import partial

from factcheck.errors import IntakeError
from factcheck.intake.blocks import Blocks
from factcheck.intake.complaints import called, damaged, left_out, other, protected
from factcheck.intake.docxinserted import Inserted
from factcheck.intake.docxstory import Notes, Story
from factcheck.intake.docxstyles import Numbering, Styles
from factcheck.intake.extract import Extract, Given
from factcheck.intake.package import Relation, properties, relations
from factcheck.intake.zipped import Archive, begins_with, is_zip, names_in

NAME = "Word document"
ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TYPES = "[content_types].xml"
_USUAL = "word/document.xml"
_SAVE_AS = "Save it as .docx in a word processor, and add that."
# The parts of an old Office file have names in UTF-16.
_IN_AN_OLE = (
    ("WordDocument", "an old Word document (.doc)"),
    ("Workbook", "an old Excel workbook"),
    ("PowerPoint Document", "an old PowerPoint presentation"),
)
_ENCRYPTED = "EncryptedPackage"
_NOBODY = frozenset({"python-docx", "microsoft office user", "windows user", "unknown", "author", "user", "un-named"})
"""Creators that programs put in when they know nobody's name."""


def recognises(data: bytes) -> bool:
    """Whether this is an Office package of Word, or one that is locked with a password or too old to be read."""
    if data.startswith(_OLE):
        return any(name.encode("utf-16-le") in data for name in (_ENCRYPTED, "WordDocument"))
    if begins_with(data, b"application/") or not is_zip(data):
        return False
    names = {name.lower() for name in names_in(data)}
    if any(name.startswith("word/") for name in names):
        return True
    # A package whose main part is elsewhere; those of Excel and PowerPoint have refusals of their own.
    return _TYPES in names and not any(name.startswith(("xl/", "ppt/", "visio/")) for name in names)


def extract(data: bytes, given: Given) -> Extract:
    """The text as printed without headers, and the document's properties; raises :class:`IntakeError`."""
    if data.startswith(_OLE):
        raise _old(data, given)
    archive = Archive(data, given)
    main = _main_part(archive, given)
    parts = relations(archive, main, given)
    styles, numbering = Styles(), Numbering()
    for kind, taker in (("styles", styles.read), ("numbering", numbering.read)):
        part = _part(archive, parts, kind)
        if part is not None:
            taker(part, given)
    body = archive.read(main)
    inserted = Inserted(archive, parts, given)
    blocks, story = _read(archive, body, parts, styles, numbering, inserted)
    if story.veil.unfinished:
        # A field without an end would hide the rest of the document: its code is the smaller evil.
        again = Numbering()
        part = _part(archive, parts, "numbering")
        if part is not None:
            again.read(part, given)
        blocks, story = _read(archive, body, parts, styles, again, inserted, fields=False)
    return _with_properties(archive, blocks, styles, given, _left_out(archive, parts, story, inserted))


def _read(
    archive: Archive,
    body: bytes,
    parts: list[Relation],
    styles: Styles,
    numbering: Numbering,
    inserted: Inserted,
    *,
    fields: bool = True,
) -> tuple[Blocks, Story]:
    blocks, notes, given = Blocks(), Notes(), inserted.given
    for kind in ("footnotes", "endnotes"):
        part = _part(archive, parts, kind)
        if part is not None:
            Story(Blocks(), notes, styles, numbering, given, fields=fields).read(part)
    story = Story(blocks, notes, styles, numbering, given, fields=fields)
    story.insert = partial(inserted.into, blocks)
    story.read(body)
    notes.put_into(blocks)
    return blocks, story


def _with_properties(archive: Archive, blocks: Blocks, styles: Styles, given: Given, note: str) -> Extract:
    try:
        known = properties(archive, given)
    except IntakeError:  # a document whose properties alone are damaged is still read
        known = {}
    creator = known.get("dc:creator", "")
    return Extract(
        blocks.text(),
        title=known.get("dc:title", "").removeprefix("Microsoft Word - ") or blocks.title,
        byline="" if creator.lower() in _NOBODY else creator,
        published=(known.get("dcterms:created") or known.get("dcterms:modified") or "")[:10],
        language=known.get("dc:language", "") or styles.language,
        note=note,
    )


def _main_part(archive: Archive, given: Given) -> str:
    main = next((item.target for item in relations(archive, "", given) if item.kind == "officeDocument"), "")
    if main in archive:
        return main
    if _USUAL in archive:
        return _USUAL
    for folder, what in (("xl/", "an Excel workbook"), ("ppt/", "a PowerPoint presentation")):
        if any(name.startswith(folder) for name in archive.names):
            raise other(given, what)
    raise damaged(given, "the part with its text is missing")


def _part(archive: Archive, parts: list[Relation], kind: str) -> bytes | None:
    """The part that the document refers to as its styles, its footnotes and so on."""
    return next((archive.get(part.target) for part in parts if part.kind == kind), None)


def _left_out(archive: Archive, parts: list[Relation], story: Story, inserted: Inserted) -> str:
    """What is in the file and not in the text, for the person to know."""
    kinds = {part.kind for part in parts if part.target in archive}
    around = (archive.get(part.target) for part in parts if part.kind in ("header", "footer"))
    return left_out(
        {
            "comments": story.commented and "comments" in kinds,
            "headers and footers": any(_says(part, inserted.given) for part in around),
            "deletions that are still marked": story.veil.deleted,
            "hidden text": story.veil.hidden,
            "inserted documents": inserted.missing,
        }
    )


def _says(data: bytes | None, given: Given) -> bool:
    """Whether a header or footer has any text."""
    if data is None:
        return False
    blocks = Blocks()
    try:
        Story(blocks, Notes(), Styles(), Numbering(), given).read(data)
    except IntakeError:
        return False
    return bool(blocks)


def _old(data: bytes, given: Given) -> IntakeError:
    if _ENCRYPTED.encode("utf-16-le") in data:
        return protected(given)
    for part, what in _IN_AN_OLE:
        if part.encode("utf-16-le") in data:
            return IntakeError(f"{called(given)} is {what}.", _SAVE_AS)
    return IntakeError(f"{called(given)} is an old Office document.", _SAVE_AS)
