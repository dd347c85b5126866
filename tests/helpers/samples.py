"""Documents of each kind with a little of everything in them, to be damaged."""

from collections.abc import Callable

from tests.helpers import documents
from tests.helpers.documents import SHARED, docx, epub_parts, fodt, odt, p, zip_of

_DOCX = (
    p("Headline", '<w:pStyle w:val="H1"/>') + p("item", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    + "<w:tbl><w:tr><w:tc>" + p("cell") + "</w:tc><w:tc>" + p("cell") + "</w:tc></w:tr></w:tbl><w:p><w:r>"
    '<w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>result</w:t>'
    '<w:fldChar w:fldCharType="end"/><w:footnoteReference w:id="2"/></w:r><w:ins><w:r><w:t>é😀</w:t></w:r></w:ins><w:del/>'
    "<mc:AlternateContent><mc:Choice><w:txbxContent>" + p("box") + "</w:txbxContent></mc:Choice></mc:AlternateContent>"
    '<w:r><w:sym w:char="2192"/><w:commentReference/></w:r></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent/></w:sdt>'
)  # fmt: skip
_ODT = (
    '<text:h text:outline-level="2">Head</text:h><text:p text:style-name="P1">Text<text:s text:c="3"/><text:tab/>é😀'
    "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note>"
    "<office:annotation><text:p>c</text:p></office:annotation><draw:text-box><text:p>box</text:p></draw:text-box></text:p>"
    '<text:list text:style-name="L1"><text:list-item text:start-value="3"><text:p>item</text:p></text:list-item></text:list>'
    '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>cell</text:p></table:table-cell>'
    "<table:covered-table-cell/></table:table-row></table:table>"
)
_LISTS = '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="i" text:display-levels="2"/></text:list-style>'
_RTF = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}{\stylesheet{\s1 heading 1;}}{\info{\title T}"
    r"{\creatim\yr2024\mo5\dy6}}\pard\s1 Head\par{\listtext 1.\tab}\ilvl0 item\par\trowd\intbl a\cell b\cell\row\pard "
    r"\'e9\u233?\u-10179?\u-8704?{\footnote Note}{\*\shppict{\pict\bin3 abc}}{\shp{\*\shpinst{\shptxt box\par}}}"
    r"{\field{\*\fldinst X}{\fldrslt result}}{\v hidden}{\upr{a}{\*\ud{b}}}\par}"
)
_EML = (
    "From: =?utf-8?q?Ad=C3=A4?= <ada@example.org>\nSubject: =?utf-8?B?RMOpasOg?=\nDate: Wed, 15 May 2024 23:59:00 +0200\n"
    'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="m"\n\n--m\nContent-Type: multipart/alternative; boundary="n"\n\n'
    "--n\nContent-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nD=C3=A9j=C3=A0 \nvu\n"
    "--n\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\nPHA+RGVqYSB2dTwvcD4=\n--n--\n"
    "--m\nContent-Type: application/pdf; name*=utf-8''a%C3%A9.pdf\nContent-Disposition: attachment\n\nx\n--m--\n"
)
_CHAPTER = documents.chapter(
    '<h1>One</h1><p>Text<sup><a href="#n">1</a></sup></p><ul><li>a</li></ul><table><tr><td>x</td></tr></table>'
    '<aside epub:type="footnote">Note</aside>'
)
_STYLES = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
)


def _docx() -> list[bytes]:
    notes = f'<w:footnote w:id="2">{p("Note.")}</w:footnote>'
    core = "<dc:title>T</dc:title><dcterms:created>2024-05-06T00:00:00Z</dcterms:created>"
    return [docx(_DOCX, core, styles=_STYLES, numbering=_NUMBERING, footnotes=notes, comments="", header=p("Head"))]


def _odt() -> list[bytes]:
    return [odt(_ODT, _LISTS, "", "<dc:title>T</dc:title>"), fodt(_ODT)]


def _rtf() -> list[bytes]:
    return [_RTF.encode("latin-1")]


def _epub() -> list[bytes]:
    return [zip_of(epub_parts({"a.xhtml": _CHAPTER, "b.xhtml": _CHAPTER}, "<dc:title>T</dc:title>"))]


def _eml() -> list[bytes]:
    return [_EML.encode()]


OF_KINDS: dict[str, Callable[[], list[bytes]]] = {"docx": _docx, "odt": _odt, "rtf": _rtf, "epub": _epub, "eml": _eml}


def shared_of_kind(kind: str) -> list[bytes]:
    """Documents of others of that kind, as far as they are here."""
    return [path.read_bytes() for path in sorted(SHARED.rglob("*")) if path.suffix in (f".{kind}", f".f{kind}")]
