"""Documents built for tests, part by part, and ways to damage them."""

import importlib
import io
import random
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from factcheck.errors import IntakeError
from factcheck.intake.extract import Extract, Given

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "documents"
"""Real documents of others; tests that look at them are skipped where they are not."""
KINDS = ("docx", "odt", "rtf", "epub", "eml")

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DOCX_SPACES = (
    f'{_W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_MANIFEST = (
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="/" '
    'm:media-type="application/vnd.oasis.opendocument.text"/><m:file-entry m:full-path="content.xml" '
    'm:media-type="text/xml"/><m:file-entry m:full-path="styles.xml" m:media-type="text/xml"/>'
    '<m:file-entry m:full-path="meta.xml" m:media-type="text/xml"/></m:manifest>'
)
_ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        ("meta", "meta"), ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
ODT_TYPE = "application/vnd.oasis.opendocument.text"


def read(kind: str, data: bytes, name: str = "") -> Extract:
    """What the reader of a kind makes of some bytes."""
    module = importlib.import_module(f"factcheck.intake.{kind}")
    return module.extract(data, Given(name or f"file.{kind}"))


def refusal(kind: str, data: bytes) -> IntakeError:
    """The error with which the reader of a kind refuses some bytes; they must be refused."""
    with pytest.raises(IntakeError) as caught:
        read(kind, data)
    assert caught.value.message.endswith(".")
    assert caught.value.hint
    return caught.value


def recognised(data: bytes) -> list[str]:
    """Which of the readers say that some bytes are theirs."""
    return [kind for kind in KINDS if importlib.import_module(f"factcheck.intake.{kind}").recognises(data)]


# Building


def zip_of(parts: Mapping[str, str | bytes], *, packed: bool = True) -> bytes:
    """A zip archive of these parts; one called mimetype is stored, as the standards want it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as file:
        for name, content in parts.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else None
            file.writestr(zipfile.ZipInfo(name), content, compress_type=method or file.compression)
    return made.getvalue()


def relations(pairs: Mapping[str, str]) -> str:
    """A part with relations: targets by kinds."""
    inner = "".join(
        f'<Relationship Id="r{n}" Type="{kind if ":" in kind else f"{_RELATIONS}/{kind}"}" Target="{target}"/>'
        for n, (kind, target) in enumerate(pairs.items())
    )
    return f'<Relationships xmlns="{_PACKAGE}">{inner}</Relationships>'


def docx_parts(body: str, core: str = "", **others: str) -> dict[str, str | bytes]:
    """The parts of a Word document with this body; ``others`` are styles, footnotes and so on, without their roots."""
    roots = {"header": "hdr", "footer": "ftr"}
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": relations(
            {"officeDocument": "word/document.xml", **({_CORE: "docProps/core.xml"} if core else {})}
        ),
        "word/document.xml": f"<w:document {_DOCX_SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations({kind: f"{kind}.xml" for kind in others}),
    }
    for kind, content in others.items():
        root = roots.get(kind, kind)
        parts[f"word/{kind}.xml"] = f"<w:{root} {_DOCX_SPACES}>{content}</w:{root}>"
    if core:
        parts["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            f"{core}</cp:coreProperties>"
        )
    return parts


def docx(body: str, core: str = "", **others: str) -> bytes:
    """A Word document."""
    return zip_of(docx_parts(body, core, **others))


def p(text: str, properties: str = "") -> str:
    """A paragraph of a Word document with one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt_content(body: str, automatic: str = "", kind: str = "text") -> str:
    """The part of an OpenDocument file with its text."""
    return (
        f"<office:document-content {_ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )


def odt_parts(body: str, automatic: str = "", styles: str = "", meta: str = "") -> dict[str, str | bytes]:
    """The parts of an OpenDocument text."""
    return {
        "mimetype": ODT_TYPE,
        "content.xml": odt_content(body, automatic),
        "styles.xml": f"<office:document-styles {_ODF}>{styles}</office:document-styles>",
        "meta.xml": f"<office:document-meta {_ODF}><office:meta>{meta}</office:meta></office:document-meta>",
        "META-INF/manifest.xml": _MANIFEST,
    }


def odt(body: str, automatic: str = "", styles: str = "", meta: str = "") -> bytes:
    """An OpenDocument text."""
    return zip_of(odt_parts(body, automatic, styles, meta))


def fodt(body: str, meta: str = "") -> bytes:
    """A flat OpenDocument text."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_ODF} office:mimetype="{ODT_TYPE}">'
        f"<office:meta>{meta}</office:meta><office:master-styles><style:header><text:p>Head</text:p></style:header>"
        f"</office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def epub_parts(
    chapters: Mapping[str, str], known: str = "", spine: str = "", items: str = ""
) -> dict[str, str | bytes]:
    """The parts of an e-book; chapters by file names, in the order of the spine."""
    manifest = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(chapters)
    )
    refs = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
        ),
        "OEBPS/book.opf": (
            '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata>{known}</metadata><manifest>{manifest}{items}</manifest><spine>{spine or refs}</spine></package>"
        ),
        **{f"OEBPS/{name}": content for name, content in chapters.items()},
    }


def chapter(body: str, title: str = "") -> str:
    """A chapter of an e-book."""
    return f'<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>{title}</title></head><body>{body}</body></html>'


def ole(*names: str) -> bytes:
    """What the beginning and the directory of an old Office file look like."""
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in ("Root Entry", *names))
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + entries


# Harm


def dice(seed: object) -> random.Random:
    """Chance that is the same at each run."""
    return random.Random(str(seed))  # noqa: S311


def bombs(parts: Mapping[str, str | bytes], victim: str) -> Iterator[tuple[str, bytes]]:
    """Archives that are made to take all memory, each in its own way; ``victim`` is the part that is read."""
    sound = zip_of(parts)
    yield "one part that says it is huge", lying(sound, 250_000_000, victim)
    yield "parts that are too much together", lying(sound, 150_000_000)
    yield "ratio", zip_of({**parts, victim: b" " * 30_000_000})
    yield "lying header", lying(zip_of({**parts, victim: b" " * 30_000_000}), 500)
    yield "entries", zip_of({**parts, **{f"{n}": "" for n in range(10_001)}})


def lying(data: bytes, said: int, victim: str = "") -> bytes:
    """An archive that says of each part, or of one, that it has ``said`` bytes unpacked, wherever it says so."""
    changed = bytearray(data)
    for mark, offset, name in ((b"PK\x01\x02", 24, 46), (b"PK\x03\x04", 22, 30)):
        at = data.find(mark)
        while at >= 0:
            if data.startswith(victim.encode(), at + name):
                struct.pack_into("<I", changed, at + offset, said)
            at = data.find(mark, at + 4)
    return bytes(changed)


LAUGHS = (
    '<?xml version="1.0"{encoding}?><!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]><x>&j;</x>"
)
EXTERNAL = '<?xml version="1.0"{encoding}?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def evil_xml() -> Iterator[tuple[str, bytes]]:
    """XML with entities that multiply, or reach for a file, in several encodings."""
    for name, text in (("laughs", LAUGHS), ("external", EXTERNAL)):
        yield name, text.format(encoding="").encode()
        yield f"{name} in UTF-16", text.format(encoding=' encoding="UTF-16"').encode("utf-16")
        yield f"{name} in UTF-16 without a mark", text.format(encoding="").encode("utf-16-be")


def damaged(data: bytes, dice: random.Random) -> bytes:
    """The data after an accident: cut off, bits turned over, a stretch missing, doubled or zeroed."""
    kind = dice.randrange(5)
    start = dice.randrange(len(data))
    end = min(len(data), start + dice.choice((1, 8, 64, 1024)))
    if kind == 0:
        return data[:start]
    if kind == 1:
        changed = bytearray(data)
        for _n in range(dice.choice((1, 2, 8, 64))):
            changed[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        return bytes(changed)
    if kind == 2:
        return data[:start] + data[end:]
    if kind == 3:
        return data[:end] + data[start:]
    return data[:start] + bytes(end - start) + data[end:]


def repacked(data: bytes, dice: random.Random) -> bytes:
    """An archive whose parts had an accident, and were packed soundly afterwards; a damaged one has one more."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            parts = {name: file.read(name) for name in file.namelist()}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, zlib.error, EOFError):
        return damaged(data, dice)
    name = dice.choice([name for name, content in parts.items() if content] or [""])
    return zip_of({**parts, name: damaged(parts[name], dice)}) if name else damaged(data, dice)
