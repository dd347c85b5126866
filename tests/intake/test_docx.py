"""Word documents: what is on paper comes through, in lines that keep the structure; the rest is refused or named."""

import pytest

from tests.helpers import documents
from tests.helpers.documents import docx, docx_parts, ole, p, read, recognised, refusal, zip_of

HEADING = '<w:pStyle w:val="H1"/>'
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="H1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Bul"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def numbered(text: str, number: int, level: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def run(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


def t(text: str) -> str:
    return run(f'<w:t xml:space="preserve">{text}</w:t>')


def text_of(body: str, **others: str) -> str:
    return read("docx", docx(body, **others)).text


def test_paragraphs_headings_and_their_title():
    body = (
        p("Headline &amp; more", HEADING)
        + p("First 😀.")
        + p("")
        + p("Second.", '<w:pStyle w:val="Own"/>')
        + p("Third.")
    )
    made = read("docx", docx(body, styles=STYLES))
    assert made.text == "Headline & more\n\nFirst 😀.\n\nSecond.\n\nThird."
    assert (made.title, made.language, made.note) == ("Headline & more", "de-DE", "")


def test_properties():
    core = (
        "<dc:title> The  title </dc:title><dc:creator>Ada Example</dc:creator><dc:language>fr</dc:language>"
        "<dcterms:created>2024-05-06T07:08:09Z</dcterms:created><dcterms:modified>2025-01-01T00:00:00Z</dcterms:modified>"
    )
    made = read("docx", docx(p("Text."), core))
    assert (made.title, made.byline, made.published, made.language) == ("The title", "Ada Example", "2024-05-06", "fr")


def test_names_that_programs_put_in_are_nobody():
    assert read("docx", docx(p("Text."), "<dc:creator>python-docx</dc:creator>")).byline == ""


def test_damaged_properties_do_not_matter():
    parts = {**docx_parts(p("Text.")), "docProps/core.xml": "<broken"}
    assert read("docx", zip_of(parts)).text == "Text."


def test_lists_keep_their_marks_and_lines():
    body = (
        p("Before.") + numbered("dot", 1) + numbered("three", 2) + numbered("inner", 2, 1) + numbered("inner two", 2, 1)
        + numbered("four", 2) + numbered("inner again", 2, 1) + p("Between.") + numbered("five", 2) + numbered("one", 3)
        + p("by style", '<w:pStyle w:val="Bul"/>') + p("none", '<w:pStyle w:val="Bul"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    )  # fmt: skip
    assert text_of(body, styles=STYLES, numbering=NUMBERING) == (
        "Before.\n\n- dot\n3. three\n  3.i) inner\n  3.ii) inner two\n4. four\n  4.i) inner again\n\nBetween.\n\n"
        "5. five\n1. one\n- by style\n\nnone"
    )


def test_lists_that_borrow_or_change_their_levels():
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="S"/><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/>'
        '<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="S"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/>'
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="9"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§%1"/></w:lvl>'
        "</w:lvlOverride></w:num>"
    )
    body = numbered("a", 1) + numbered("b", 1) + numbered("c", 2) + numbered("none", 7)
    assert text_of(body, numbering=numbering) == "A) a\nB) b\n§9 c\n\nnone"


def test_numbered_heading_and_its_title():
    body = p("Results", HEADING + '<w:numPr><w:numId w:val="3"/></w:numPr>')
    made = read("docx", docx(body, styles=STYLES, numbering=NUMBERING))
    assert (made.text, made.title) == ("1. Results", "Results")


def test_outline_level_makes_a_heading_and_a_style_that_is_its_own_base_nothing():
    body = p("Head", '<w:outlineLvl w:val="1"/>') + p("Body", '<w:pStyle w:val="Loop"/>')
    assert read("docx", docx(body, styles=STYLES)).title == "Head"


def test_tables_are_lines_of_cells():
    cell = "<w:tc>{}</w:tc>".format
    row = "<w:tr>{}</w:tr>".format
    inner = f"<w:tbl>{row(cell(p('x')) + cell(p('y')))}</w:tbl>"
    body = (
        p("Before.") + "<w:tbl>" + row(cell(p("Year")) + cell(p("Jobs"))) + row(cell(p("2024")) + cell(p("1,200") + p("(est.)")))
        + "</w:tbl><w:tbl>" + row(cell(p("Second")) + cell(p("table"))) + "</w:tbl><w:tbl>" + row(cell(p("Box.") + p("Two.")))
        + row(cell(inner + p("")) + cell(p("z"))) + "</w:tbl>" + p("After.")
    )  # fmt: skip
    assert text_of(body) == (
        "Before.\n\nYear\tJobs\n2024\t1,200 (est.)\n\nSecond\ttable\n\nBox.\n\nTwo.\n\nx\ty\n\nz\n\nAfter."
    )


def test_footnotes_and_endnotes_come_last():
    body = (
        "<w:p>" + t("One") + run('<w:footnoteReference w:id="2"/>') + t(" two") + run('<w:endnoteReference w:id="1"/>')
        + t(" three.") + run('<w:footnoteReference w:id="9"/>') + "</w:p>"
    )  # fmt: skip
    notes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2">{p(" The note.")}{p("More.")}</w:footnote><w:footnote w:id="3">{p("Unused.")}</w:footnote>'
    )
    ends = f'<w:endnote w:id="1">{p("The end.")}</w:endnote>'
    assert text_of(body, footnotes=notes, endnotes=ends) == (
        "One[1] two[2] three.[3]\n\n[1] The note.\nMore.\n[2] The end."
    )


def test_tracked_changes_are_read_as_accepted():
    body = (
        "<w:p>" + t("Kept ") + f"<w:ins>{t('added')}</w:ins><w:del>{run('<w:delText>gone</w:delText>')}</w:del>"
        + f"<w:moveFrom>{t('moved')}</w:moveFrom><w:moveTo>{t(' here')}</w:moveTo></w:p>"
        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + t("Joined ") + "</w:p>" + p("line.")
        + '<w:p><w:pPr><w:pStyle w:val="N"/><w:pPrChange><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:pPrChange></w:pPr>' + t("Plain.")
        + "</w:p>"
    )  # fmt: skip
    made = read("docx", docx(body, styles=STYLES))
    assert made.text == "Kept added here\n\nJoined line.\n\nPlain."
    assert made.title == ""
    assert made.note == "Left out: deletions that are still marked."


def field(code: str, result: str) -> str:
    return (
        run('<w:fldChar w:fldCharType="begin"/>') + run(f"<w:instrText>{code}</w:instrText>")
        + run('<w:fldChar w:fldCharType="separate"/>') + result + run('<w:fldChar w:fldCharType="end"/>')
    )  # fmt: skip


def test_fields_give_their_results():
    inner = field("IF ", t("shown"))
    nested = (
        run('<w:fldChar w:fldCharType="begin"/>') + field("PAGE", t("7")) + run('<w:fldChar w:fldCharType="separate"/>')
        + t("result") + run('<w:fldChar w:fldCharType="end"/>')
    )  # fmt: skip
    link = f'<w:hyperlink r:id="r1">{t("linked")}</w:hyperlink>'
    simple = f'<w:fldSimple w:instr="DATE">{t("today")}</w:fldSimple>'
    assert text_of(f"<w:p>{inner}{t(' ')}{nested}{t(' ')}{link}{t(' ')}{simple}</w:p>") == "shown result linked today"


def test_field_without_an_end_hides_nothing():
    body = (
        "<w:p>" + run('<w:fldChar w:fldCharType="begin"/>') + t("Text") + "</w:p>" + numbered("one", 3) + p("behind.")
    )
    assert text_of(body, numbering=NUMBERING) == "Text\n\n1. one\n\nbehind."


def test_text_boxes_once_and_behind_their_paragraph():
    box = f"<w:txbxContent>{p('In the box.')}<w:tbl><w:tr><w:tc>{p('cell')}</w:tc></w:tr></w:tbl></w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert text_of(f"<w:p>{t('Before')}{run(both)}{t(' after.')}</w:p>") == "Before after.\n\nIn the box.\n\ncell"


def test_content_controls_but_not_their_prompts():
    control = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>".format
    body = control("", control("", p("Nested."))) + control("<w:showingPlcHdr/>", p("Click here.")) + p("After.")
    assert text_of(body) == "Nested.\n\nAfter."


def test_signs_and_hidden_text():
    body = (
        "<w:p>" + t("a") + run("<w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>")
    )
    body += run(
        '<w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="2192"/><w:sym w:char="F041"/><w:sym w:char="zz"/>'
    )
    body += (
        run("<w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t>")
        + run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>!</w:t>')
        + "</w:p>"
    )
    made = read("docx", docx(body))
    assert made.text == "a\tb\nc\u2011d•→\ufffd!"
    assert made.note == "Left out: hidden text."


def test_ruby_and_formulas():
    ruby = f"<w:ruby><w:rt>{t('kan')}</w:rt><w:rubyBase>{t('漢')}</w:rubyBase></w:ruby>"
    m = "<m:r><m:t>{}</m:t></m:r>".format
    formula = f"<m:oMath><m:sSup><m:e>{m('c')}</m:e><m:sup>{m('2')}</m:sup></m:sSup><m:f><m:num>{m('a')}</m:num><m:den>{m('b')}</m:den></m:f><m:nary><m:sub/><m:sup/><m:e>{m('x')}</m:e></m:nary></m:oMath>"
    assert text_of(f"<w:p>{run(ruby)}{t(' ')}{formula}</w:p>") == "漢 c^2a/bx"


def test_what_was_left_out_is_said():
    body = "<w:p>" + t("Text.") + run('<w:commentReference w:id="0"/>') + "</w:p>"
    data = docx(body, comments=f"<w:comment>{p('Really?')}</w:comment>", header=p("Head"), footer=p(""))
    made = read("docx", data)
    assert (made.text, made.note) == ("Text.", "Left out: comments, headers and footers.")


def inserted(name: str, content: str) -> tuple[str, str]:
    parts = docx_parts(p("Before.") + '<w:altChunk r:id="r0"/>' + p("After."))
    parts["word/_rels/document.xml.rels"] = documents.relations({"aFChunk": name})
    made = read("docx", zip_of({**parts, f"word/{name}": content}))
    return made.text, made.note


def test_documents_that_word_would_put_in():
    html = "<html><h1>Head</h1><p>In&nbsp;it.</p></html>"
    mail = f'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n\n--a\nContent-Type: text/html\n\n{html}\n--a--\n'
    for name, content in (("a.html", html), ("a.mht", mail), ("a.rtf", r"{\rtf1 Head\par In\~it.}")):
        assert inserted(name, content) == ("Before.\n\nHead\n\nIn\u00a0it.\n\nAfter.", "")
    assert inserted("a.docx", "") == ("Before.\n\nAfter.", "Left out: inserted documents.")
    assert inserted("a.rtf", "") == ("Before.\n\nAfter.", "Left out: inserted documents.")


def test_strict_documents_and_other_paths():
    parts = docx_parts(p("Strict."))
    strict = str(parts.pop("word/document.xml")).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    parts["content/main part.xml"] = strict
    parts["_rels/.rels"] = documents.relations({"officeDocument": "/content/main%20part.xml"})
    data = zip_of(parts)
    assert read("docx", data).text == "Strict."
    assert recognised(data) == ["docx"]


def test_names_with_backslashes_and_another_case():
    parts = {name.replace("/", "\\").upper(): content for name, content in docx_parts(p("Text.")).items()}
    assert read("docx", zip_of(parts)).text == "Text."


def test_empty_document_has_no_text():
    assert read("docx", docx(p("") + "<w:sectPr/>")).text == ""


def test_text_outside_paragraphs_is_kept():
    assert text_of(t("loose") + f"<w:tbl><w:tr><w:tc>{p('cell')}</w:tc></w:tr></w:tbl>") == "loose\n\ncell"


def test_control_characters_make_it_damaged():
    assert "is damaged" in refusal("docx", docx(p("a\0b"))).message
    assert "is damaged" in refusal("docx", docx(p("a\x01b"))).message


# Other things that look like one


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (ole("EncryptionInfo", "EncryptedPackage"), "“file.docx” is protected by a password."),
        (ole("WordDocument", "1Table"), "“file.docx” is an old Word document (.doc)."),
        (ole("Workbook"), "“file.docx” is an old Excel workbook."),
        (ole("Something"), "“file.docx” is an old Office document."),
    ],
    ids=["password", "doc", "xls", "other"],
)
def test_old_and_locked_documents(data: bytes, sentence: str):
    assert refusal("docx", data).message == sentence


def test_locked_and_old_word_documents_are_recognised_and_other_old_ones_are_not():
    assert recognised(ole("EncryptedPackage")) == recognised(ole("WordDocument")) == ["docx"]
    assert recognised(ole("Workbook")) == []


@pytest.mark.parametrize(
    ("folder", "root", "what"),
    [("xl", "workbook", "an Excel workbook"), ("ppt", "presentation", "a PowerPoint presentation")],
)
def test_other_office_files(folder: str, root: str, what: str):
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": documents.relations({"officeDocument": f"{folder}/{root}.xml"}),
        f"{folder}/{root}.xml": f'<{root} xmlns="http://schemas.openxmlformats.org/any"/>',
    }
    assert refusal("docx", zip_of(parts)).message == f"“file.docx” is {what}, not a text document."
    del parts["_rels/.rels"]
    assert refusal("docx", zip_of(parts)).message == f"“file.docx” is {what}, not a text document."
    assert recognised(zip_of(parts)) == []


def test_main_part_missing():
    parts = docx_parts(p("Text."))
    del parts["word/document.xml"]
    data = zip_of(parts)
    assert refusal("docx", data).message == "“file.docx” is damaged: the part with its text is missing."
    assert recognised(data) == ["docx"]


# Harm


def test_archives_that_would_take_all_memory():
    for name, data in documents.bombs(docx_parts(p("Text.")), "word/document.xml"):
        message = refusal("docx", data).message
        assert any(words in message for words in ("would unpack to", "10,000 parts", "is damaged")), name


def test_archive_in_the_archive_is_not_opened():
    bomb = zip_of({"a": b"\0" * 100_000_000})
    assert read("docx", zip_of({**docx_parts(p("Text.")), "word/embeddings/a.zip": bomb})).text == "Text."


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/footnotes.xml", "_rels/.rels"])
def test_entities_are_refused_in_every_part(part: str):
    parts = docx_parts(p("Text."), styles=STYLES, footnotes="")
    for name, evil in documents.evil_xml():
        message = refusal("docx", zip_of({**parts, part: evil})).message
        assert message == "“file.docx” holds definitions of its own that a document has no need of.", name


@pytest.mark.parametrize("length", [4, 30, 200, -200, -30, -1])
def test_truncated(length: int):
    data = docx(p("Text.") + p("word " * 500), styles=STYLES)[:length]
    assert "is damaged" in refusal("docx", data).message
    if abs(length) != 4 and length != 30:
        assert recognised(data) == ["docx"]


def test_damaged_part():
    data = bytearray(docx(p("".join(map(str, range(4000))))))
    at = data.find(b"word/document.xml") + 200
    data[at : at + 20] = bytes(20)
    assert "is damaged" in refusal("docx", bytes(data)).message


@pytest.mark.parametrize(
    "outer", ["<w:sdt><w:sdtContent>", "<w:tbl><w:tr><w:tc>", "<w:p><w:r>", "<w:ins>", "<w:txbxContent>"]
)
def test_deep_nesting(outer: str):
    ends = "".join(f"</{name}>" for name in reversed(outer.strip("<>").split("><")))
    body = outer * 30_000 + p("deep") + ends * 30_000
    assert read("docx", zip_of(docx_parts(body), packed=False)).text == "deep"


def test_many_attributes():
    many = " ".join(f'a{n}="1"' for n in range(50_000))
    assert text_of(f"<w:p {many}>{t('many')}</w:p>") == "many"
