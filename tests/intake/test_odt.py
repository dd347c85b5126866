"""OpenDocument texts, packed and flat: the same reader, the same lines."""

import pytest

from tests.helpers import documents
from tests.helpers.documents import fodt, odt, odt_content, odt_parts, read, recognised, refusal, zip_of

LISTS = (
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>'
    '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="i" style:num-suffix=")" style:num-prefix="(" text:display-levels="2" text:start-value="4"/>'
    "</text:list-style>"
)
STYLES = (
    '<style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="AT"/></style:default-style>'
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="A" style:num-suffix="."/>'
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
)


def para(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def head(text: str, level: int = 1, more: str = "") -> str:
    return f'<text:h text:outline-level="{level}" {more}>{text}</text:h>'


def items(*texts: str, style: str = "", more: str = "") -> str:
    inner = "".join(f"<text:list-item>{text}</text:list-item>" for text in texts)
    return f"<text:list {f'text:style-name={style!r}' if style else ''} {more}>{inner}</text:list>"


def text_of(body: str, **others: str) -> str:
    return read("odt", odt(body, **others)).text


def test_paragraphs_headings_and_blank_space():
    body = (
        head("Head &amp; more")
        + para("\n  One\n   <text:span>two</text:span> <text:s/><text:s text:c='2'/>three  ")
        + para("")
    )
    body += para("a<text:tab/>b<text:line-break/>c<text:soft-page-break/>d 😀")
    made = read("odt", odt(body))
    assert made.text == "Head & more\n\nOne two    three\n\na\tb\ncd 😀"
    assert made.title == "Head & more"


def test_properties_and_language():
    meta = (
        "<meta:creation-date>2023-04-05T06:07:08</meta:creation-date><dc:date>2024-01-01T00:00:00</dc:date>"
        "<meta:initial-creator>Ada</meta:initial-creator><dc:creator>Bob</dc:creator><dc:title>Called</dc:title>"
    )
    made = read("odt", odt(para("Text."), styles=STYLES, meta=meta))
    assert (made.title, made.byline, made.published, made.language) == ("Called", "Ada", "2023-04-05", "de-AT")
    made = read("odt", fodt(para("Text."), meta=meta))
    assert (made.title, made.byline, made.published) == ("Called", "Ada", "2023-04-05")


def test_damaged_properties_do_not_matter():
    assert read("odt", zip_of({**odt_parts(para("Text.")), "meta.xml": "<broken"})).text == "Text."


def test_numbered_headings():
    body = (
        head("One")
        + head("In it", 2)
        + head("Two")
        + head("No number", 1, 'text:is-list-header="true"')
        + head("In two", 2)
    )
    made = read("odt", odt(body, styles=STYLES))
    assert made.text == "A. One\n\nA.1 In it\n\nB. Two\n\nNo number\n\nB.1 In two"
    assert made.title == "One"


def test_title_style_is_a_heading():
    automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    assert read("odt", odt(para("Called so", "P1") + para("Text."), automatic)).title == "Called so"


def test_lists_keep_their_marks_and_lines():
    inner = items(para("x"), para("y"), style="")
    body = items(para("dot") + inner, para("two") + para("its second paragraph"), style="L1")
    body += items(para("one"), para("two") + items(para("in"), para("in"))).replace(
        "<text:list ", '<text:list text:style-name="L2" ', 1
    )
    body += items(para("three"), style="L2", more='text:continue-numbering="true"')
    body += '<text:list text:style-name="L2"><text:list-header><text:p>no mark</text:p></text:list-header>'
    body += '<text:list-item text:start-value="9"><text:p>nine</text:p></text:list-item></text:list>'
    assert text_of(body, automatic=LISTS) == (
        "- dot\n  - x\n  - y\n- two\nits second paragraph\n\n1. one\n2. two\n  (2.iv) in\n  (2.v) in\n\n3. three\n\nno mark\n9. nine"
    )


def test_tables_are_lines_of_cells():
    cell = "<table:table-cell {}>{}</table:table-cell>".format
    row = "<table:table-row>{}</table:table-row>".format
    covered = "<table:covered-table-cell><text:p>no</text:p></table:covered-table-cell>"
    inner = f"<table:table>{row(cell('', para('x')) + cell('', para('y')))}</table:table>"
    body = (
        "<table:table><table:table-header-rows>" + row(cell("", para("Year")) + cell("", para("Jobs")) + cell("", para("Note")))
        + "</table:table-header-rows>" + row(cell("", para("b")) + cell('table:number-columns-repeated="2"', "") + cell("", para("c") + para("d")))
        + row(cell("", para("wide")) + covered + cell("", para("e"))) + "</table:table><table:table>"
        + row(cell("", para("Box.") + para("Two."))) + row(cell("", inner)) + "</table:table>"
    )  # fmt: skip
    assert text_of(body) == "Year\tJobs\tNote\nb\t\t\tc d\nwide\t\te\n\nBox.\n\nTwo.\n\nx\ty"


def note(text: str, kind: str = "footnote") -> str:
    return f'<text:note text:note-class="{kind}"><text:note-citation>i</text:note-citation><text:note-body>{text}</text:note-body></text:note>'


def test_notes_come_last():
    body = para(f"One{note(para('First.') + para('More.'))} two{note(items(para('End.')), 'endnote')}.") + para(
        "After."
    )
    assert text_of(body) == "One[1] two[2].\n\nAfter.\n\n[1] First.\nMore.\n[2] - End."


def test_changes_comments_and_hidden_text():
    changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    automatic = (
        '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    body = changes + para(
        "Text<text:change/><text:change-start/> added<text:change-end/>"
        "<office:annotation><dc:creator>A</dc:creator><text:p>Really?</text:p></office:annotation>"
        "<text:span text:style-name='T9'>hidden</text:span><text:hidden-text text:is-hidden='true'>no</text:hidden-text>."
    )
    body += "<text:section text:display='none'><text:p>no</text:p></text:section>"
    body += para("<text:hidden-paragraph text:is-hidden='true'/>no")
    styles = "<office:master-styles><style:master-page><style:header><text:p>Head</text:p></style:header></style:master-page></office:master-styles>"
    made = read("odt", odt(body, automatic, styles))
    assert made.text == "Text added."
    assert made.note == "Left out: comments, headers and footers, deletions that are still marked, hidden text."


def test_text_boxes_fields_links_and_ruby():
    box = "<draw:frame><draw:text-box>{}</draw:text-box><svg:title>alt</svg:title><svg:desc>alt</svg:desc></draw:frame>".format
    table = "<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>"
    body = para(
        f"Before{box(para('In the box.') + table)} <text:a>linked</text:a> <text:page-number>3</text:page-number>"
        " <text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>"
        "<draw:frame><draw:object><math><mi>x</mi></math></draw:object></draw:frame>."
    )
    assert text_of(body) == "Before linked 3 漢.\n\nIn the box.\n\ncell"


def test_contents_without_their_recipe():
    source = "<text:table-of-content-source><text:index-title-template>Template</text:index-title-template></text:table-of-content-source>"
    body = f"<text:table-of-content>{source}<text:index-body><text:index-title>{para('Contents')}</text:index-title>{para('One<text:tab/>1')}</text:index-body></text:table-of-content>"
    assert text_of(body) == "Contents\n\nOne\t1"


def test_flat_is_the_same():
    body = head("Head") + para("Text.")
    data = fodt(body)
    made = read("odt", data)
    assert (made.text, made.note) == ("Head\n\nText.", "Left out: headers and footers.")
    assert recognised(data) == ["odt"]
    wide = data.decode().replace("UTF-8", "UTF-16").encode("utf-16")
    assert recognised(wide) == ["odt"]
    assert read("odt", wide).text == made.text


def test_empty_document_has_no_text():
    assert text_of(para("") + para(" ")) == ""


def test_locked_document():
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    data = zip_of({**odt_parts(""), "content.xml": b"\x80\x81garbled", "META-INF/manifest.xml": manifest})
    assert refusal("odt", data).message == "“file.odt” is protected by a password."
    whole = zip_of({"mimetype": documents.ODT_TYPE, "encrypted-package": b"\x80", "META-INF/manifest.xml": manifest})
    assert refusal("odt", whole).message == "“file.odt” is protected by a password."


def test_other_opendocument_files():
    parts = {
        **odt_parts(""),
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": odt_content("", kind="spreadsheet"),
    }
    data = zip_of(parts)
    assert recognised(data) == ["odt"]
    assert refusal("odt", data).message == "“file.odt” is an OpenDocument spreadsheet, not a text document."


def test_without_the_type_in_front():
    parts = odt_parts(para("Text."))
    del parts["mimetype"]
    data = zip_of(parts)
    assert recognised(data) == ["odt"]
    assert read("odt", data).text == "Text."


def test_part_with_the_text_missing():
    parts = odt_parts("")
    del parts["content.xml"]
    assert refusal("odt", zip_of(parts)).message == "“file.odt” is damaged: the part “content.xml” is missing."
    assert "is damaged" in refusal("odt", zip_of({**parts, "content.xml": "<a/>"})).message


def test_archives_that_would_take_all_memory():
    for name, data in documents.bombs(odt_parts(para("Text.")), "content.xml"):
        message = refusal("odt", data).message
        assert any(words in message for words in ("would unpack to", "10,000 parts", "is damaged")), name


@pytest.mark.parametrize("part", ["content.xml", "styles.xml"])
def test_entities_are_refused_in_every_part(part: str):
    for name, evil in documents.evil_xml():
        message = refusal("odt", zip_of({**odt_parts(para("Text.")), part: evil})).message
        assert message == "“file.odt” holds definitions of its own that a document has no need of.", name


def test_entities_are_refused_in_a_flat_one():
    data = fodt(para("&a;")).replace(b"?>\n", b'?>\n<!DOCTYPE x [<!ENTITY a "b">]>', 1)
    assert "definitions of its own" in refusal("odt", data).message


@pytest.mark.parametrize("length", [4, 30, 200, -200, -1])
def test_truncated(length: int):
    assert "is damaged" in refusal("odt", odt(para("Text. " * 500))[:length]).message
    assert recognised(odt(para("Text. " * 500))[:-200]) == ["odt"]
    assert "is damaged" in refusal("odt", fodt(para("Text."))[:-20]).message


@pytest.mark.parametrize(
    "outer", ["<text:section>", "<text:list><text:list-item>", "<table:table><table:table-row><table:table-cell>", "<text:p><text:span>"]
)  # fmt: skip
def test_deep_nesting(outer: str):
    ends = "".join(f"</{name}>" for name in reversed(outer.strip("<>").split("><")))
    data = zip_of(odt_parts(outer * 30_000 + para("deep") + ends * 30_000), packed=False)
    assert read("odt", data).text.strip(" -") == "deep"


def test_many_attributes_and_spaces():
    many = " ".join(f'a{n}="1"' for n in range(50_000))
    assert text_of(f"<text:p {many}>many</text:p>") == "many"
    assert len(text_of(para("a<text:s text:c='99999999'/>b"))) == 1002
