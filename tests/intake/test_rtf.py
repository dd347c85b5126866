"""Rich text: what is on paper comes through; what programs keep beside it does not."""

import pytest

from tests.helpers import documents
from tests.helpers.documents import read, recognised, refusal

FONTS = r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset204 Times{\*\falt Other};}{\f2\fcharset128 Gothic;}{\f3\fcharset1 Any;}}"
STYLES = r"{\stylesheet{\ql Normal;}{\s1\outlinelevel0 \sbasedon0 heading 1;}{\*\cs10 Default;}{\s15 Title;}}"
TABLE = r"\trowd\cellx100\cellx200\pard\intbl Year\cell Jobs\cell\row\trowd\cellx100\pard\intbl 2024\cell 1,200\par (est.)\cell\row\pard "


def rtf(body: str, head: str = "") -> bytes:
    return (r"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + STYLES + head + "\n" + body + "}").encode("latin-1")


CASES = {
    "paragraphs": (r"\pard One \b two\b0  three.\par\par{\i Four}\line five.\par", "One two three.\n\nFour\nfive."),
    "line ends of the file": ("One\r\n two\\\nthree\\\r\nfour", "One two\n\nthree\n\nfour"),
    "headings": (r"\pard\s1 Head\par\pard Text\par\pard\outlinelevel2 Sub\par", "Head\n\nText\n\nSub"),
    "signs": (r"a\tab b\emdash\~c\_d\-e\{\}\\\ldblquote f\rdblquote\bullet", "a\tb—\u00a0c\u2011de{}\\“f”•"),
    "bytes": (r"\'93D\'e9j\'e0\'94 \f1\'c4\'e0\f0 .\f2\'8e\'96{\f3 \'e9}", "“Déjà” Да.事é"),
    "Unicode": (r"\u8220?a\u-10179?\u-8704?b\uc2\u233\'65\'65c\uc0\u233 d{\uc1\u233?}e", "“a😀bécédée"),
    "lone surrogate": (r"a\u-10179?b\u-8704?c", "a\ufffdb\ufffdc"),
    "table": (TABLE + r"After.\par", "Year\tJobs\n2024\t1,200 (est.)\n\nAfter."),
    "two tables": (TABLE + r"\par " + TABLE, "Year\tJobs\n2024\t1,200 (est.)\n\nYear\tJobs\n2024\t1,200 (est.)"),
    "table in a table": (r"\trowd\pard\intbl a\cell\itap2 x\nestcell y\nestcell{\*\nesttableprops\trowd\nestrow}\cell\row", "a\tx y"),
    "lists": (
        (
            r"{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt\pnf1{\pntxtb\'B7}}dot\par{\listtext\f0 3.\tab}\ls1 three\par"
            r"{\listtext o\tab}\ilvl1 inner\par\pard After\par"
        ),
        "- dot\n3. three\n  - inner\n\nAfter",
    ),
    "numbered heading": (r"{\listtext 1.\tab}\s1 Head\par", "1. Head"),
    "fields": (r'{\field{\*\fldinst HYPERLINK "http://a"}{\fldrslt linked}} text', "linked text"),
    "footnotes": (
        r"One{\super\chftn}{\footnote\pard {\super\chftn} First.\par More.} two{\*\footnote\ftnalt End.}.\par After\par",
        "One[1] two[2].\n\nAfter\n\n[1] First.\nMore.\n[2] End.",
    ),
    "text boxes": (
        r"Before{\shp{\*\shpinst\shpleft0{\sp{\sn a}{\sv 1}}{\shptxt In the box.\par Second.\par}}{\shprslt{\*\do{\dptxbxtext no}}}} after.\par",
        "Before after.\n\nIn the box.\n\nSecond.",
    ),
    "old text boxes": (r"Before{\*\do\dobxpage{\dptxbxtext In the box.\par}} after.\par", "Before after.\n\nIn the box."),
    "pictures": (r"a{\pict\pngblip 89504e47\bin3 }}}}b{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}c", "abc"),
    "objects": (r"a{\object{\*\objdata 00}{\result shown}}b", "ashownb"),
    "alternative": (r"{\upr{old}{\*\ud{new}}} {\*\unknown no}{\*\bkmkstart no}", "new"),
    "HTML in it": (r"{\*\htmltag <p>}One\htmlrtf\par\htmlrtf0 {\*\htmltag </p>} two", "One two"),
    "formula": (r"{\mmath{\*\moMath{\mr E=m{\msSup{\me{\mr c}}{\msup{\mr 2}}}}}{\mmathPict{\pict 00}}}", "E=mc^2"),
    "behind its end": (r"One\par}garbage{", "One"),
    "huge numbers": (r"\bin99999999999 a\u99999999999?b", ""),
}  # fmt: skip


@pytest.mark.parametrize(("body", "text"), CASES.values(), ids=CASES)
def test_text(body: str, text: str):
    assert read("rtf", rtf(body)).text == text


def test_properties():
    info = r"{\info{\title D\'e9j\u224?}{\author Ada}{\creatim\yr2024\mo5\dy6\hr7}{\operator Bob}{\company C}}"
    made = read("rtf", rtf(r"\s15 Called\par Text", info))
    assert (made.title, made.byline, made.published) == ("Déjà", "Ada", "2024-05-06")
    assert read("rtf", rtf(r"\s15 Called\par Text")).title == "Called"


def test_what_was_left_out_is_said():
    body = r"{\header Head\par}Text{\v hidden}{\deleted gone}{\revised added}{\*\atnid A}{\*\annotation Really?}{\footer {\shp{\*\shpinst{\shptxt no}}}}"
    made = read("rtf", rtf(body))
    assert made.text == "Textadded"
    assert made.note == "Left out: comments, headers and footers, deletions that are still marked, hidden text."


def test_cut_off_is_said():
    data = rtf(r"One\par Two\par Three\par")
    made = read("rtf", data[: data.find(b"Three")])
    assert (made.text, made.note) == ("One\n\nTwo", "The file is cut off: the end of the text is missing.")


def test_encoding_of_fonts_that_name_none():
    old = "{\\rtf1\\ansi\\ansicpg1251 Да\\par}".encode("cp1251")
    assert read("rtf", old).text == "Да"
    assert read("rtf", rb"{\rtf1\mac \'8e\par}").text == "é"
    assert read("rtf", rb"{\rtf1\ansi\ansicpg99999 \'e9\par}").text == "é"


def test_recognised():
    assert recognised(rtf("")) == recognised(b"\xef\xbb\xbf\n{\\rtf1 x}") == ["rtf"]
    assert recognised(b"{\\r") == []
    assert "is damaged" in refusal("rtf", b"text").message


def test_empty_document_has_no_text():
    assert read("rtf", rtf(r"\par\par")).text == ""
    assert read("rtf", b"{\\rtf").text == ""


HOSTILE = {
    "groups": b"{" * 50_000,
    "footnotes": b"{\\footnote a" * 30_000,
    "boxes": b"{\\shptxt a" * 30_000,
    "rows": b"\\intbl a\\cell " * 30_000,
    "paragraphs": b"\\par a" * 50_000,
    "surrogates": b"\\u-10179?" * 30_000,
    "stars": b"{\\*\\" * 50_000,
    "fonts": b"{\\fonttbl" + b"{\\f1\\fcharset0 a;}" * 30_000,
    "titles": b"{\\info{\\title " + b"\\u233?" * 50_000,
    "backslashes": b"\\" * 200_000 + b"'" * 10,
    "closing": b"}" * 50_000,
    "control characters": bytes(range(32)) * 30_000,
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(name: str):
    read("rtf", b"{\\rtf1 " + HOSTILE[name])


def test_any_words_in_any_order():
    words = [part.decode("latin-1") for body, _text in CASES.values() for part in body.encode("latin-1").split(b" ")]
    for seed in range(300):
        dice = documents.dice(seed)
        read("rtf", rtf("".join(dice.choices(words, k=30))))


def test_damaged_at_random():
    whole = b"".join(rtf(body) for body, _text in CASES.values())
    for seed in range(200):
        read("rtf", b"{\\rtf1" + documents.damaged(whole, documents.dice(seed)))
