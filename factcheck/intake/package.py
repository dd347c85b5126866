"""The parts of an Office package: which one is the main part, which ones it refers to, what it says about itself."""

import posixpath
from typing import NamedTuple
from urllib.parse import unquote

from factcheck.intake.extract import Given
from factcheck.intake.xmlparts import Attributes, ignore, parse
from factcheck.intake.zipped import Archive

_PREFIXES = {
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
}


class Relation(NamedTuple):
    """A part that another one refers to: ``kind`` as in "footnotes", ``target`` its name in the archive."""

    id: str
    kind: str
    target: str


def relations(archive: Archive, part: str, given: Given) -> list[Relation]:
    """What a part refers to inside the package; "" is the package itself."""
    folder, name = posixpath.split(part)
    data = archive.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    found = list[Relation]()

    def started(tag: str, attributes: Attributes) -> None:
        if tag.endswith("Relationship") and attributes.get("TargetMode") != "External":
            target = unquote(attributes.get("Target", "").replace("\\", "/"))
            kind = attributes.get("Type", "").rpartition("/")[2]
            found.append(Relation(attributes.get("Id", ""), kind, _inside(folder, target)))

    if data is not None:
        parse(data, given, _PREFIXES, started, ignore, ignore)
    return found


def properties(archive: Archive, given: Given) -> dict[str, str]:
    """What the package says about itself: "dc:title", "dc:creator", "dcterms:created" and the like."""
    part = next((item.target for item in relations(archive, "", given) if item.kind == "core-properties"), "")
    data = archive.get(part or "docProps/core.xml")
    if data is None:
        return {}
    return leaves(data, given, _PREFIXES)


def leaves(data: bytes, given: Given, prefixes: dict[str, str], within: str = "") -> dict[str, str]:
    """The text of each element of some XML by its name; the first one of a name that has any counts.

    ``within`` names the element in which they are looked for, where that is not the whole.
    """
    found: dict[str, str] = {}
    said: list[str] = []
    inside = not within

    def started(tag: str, _attributes: Attributes) -> None:
        nonlocal inside
        inside = inside or tag == within
        said.clear()

    def ended(tag: str) -> None:
        nonlocal inside
        text = " ".join("".join(said).split())
        said.clear()
        if text and inside:
            found.setdefault(tag, text)
        inside = inside and (not within or tag != within)

    def text(words: str) -> None:
        if inside:
            said.append(words)

    parse(data, given, prefixes, started, ended, text)
    return found


def _inside(folder: str, target: str) -> str:
    """A name in the archive, wherever the reference starts; one that leads out of it leads to nothing."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
