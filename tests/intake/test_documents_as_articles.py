"""Documents all the way to a draft, through the process that reads them apart."""

import pytest

from factcheck.errors import IntakeError
from factcheck.intake import Workshop
from tests.helpers import documents
from tests.helpers.documents import chapter, docx, epub_parts, fodt, odt, p, zip_of
from tests.helpers.samples import OF_KINDS

EMPTY = {
    "docx": docx(p("")),
    "odt": odt("<text:p/>"),
    "rtf": b"{\\rtf1\\par}",
    "epub": zip_of(epub_parts({"a.xhtml": chapter("")})),
    "eml": b"From: a@b\nSubject: x\nDate: x\n\n",
}


@pytest.fixture(scope="module")
def shop():
    with Workshop() as made:
        yield made


@pytest.mark.parametrize("kind", documents.KINDS)
def test_found_by_content_whatever_the_name(kind: str, shop: Workshop):
    for data in OF_KINDS[kind]():
        for name in (f"story.{kind}", "story", "story.txt", "story.pdf"):
            draft = shop.read_bytes(data, name)
            assert draft.media_type.startswith(__import__(f"factcheck.intake.{kind}", fromlist=["x"]).MEDIA_TYPE)
            assert draft.original == data
            assert draft.name == name
            assert draft.title
            assert draft.text == documents.read(kind, data).text


@pytest.mark.parametrize("kind", documents.KINDS)
def test_empty_documents_are_refused(kind: str, shop: Workshop):
    with pytest.raises(IntakeError, match=r"has no text in it\."):
        shop.read_bytes(EMPTY[kind], f"empty.{kind}")


def test_flat_text_and_others_of_the_family(shop: Workshop):
    flat = shop.read_bytes(fodt("<text:p>Text.</text:p>"), "a.fodt")
    assert flat.text == "Text."
    assert flat.media_type == "application/vnd.oasis.opendocument.text-flat-xml"
    parts = {**documents.odt_parts(""), "mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
    parts["content.xml"] = documents.odt_content("", kind="spreadsheet")
    with pytest.raises(IntakeError, match="is an OpenDocument spreadsheet"):
        shop.read_bytes(zip_of(parts), "a.ods")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (documents.ole("EncryptedPackage"), "is protected by a password"),
        (documents.ole("WordDocument"), "is an old Word document"),
        (documents.ole("Workbook"), "is an old Excel workbook"),
        (zip_of({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<a/>"}), "is an Excel workbook"),
        (zip_of({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<a/>"}), "is a PowerPoint presentation"),
        (zip_of({"a.txt": "text"}), "is a zip archive"),
        (docx(p("Text. " * 500))[:-100], "is damaged"),
        (docx(p("Text. " * 500))[:300], "is (damaged|a damaged Word document)"),
    ],
    ids=["password", "doc", "xls", "xlsx", "pptx", "zip", "cut", "cut early"],
)
def test_refusals(data: bytes, sentence: str, shop: Workshop):
    with pytest.raises(IntakeError, match=sentence):
        shop.read_bytes(data, "file.docx")


def test_bad_ones_do_not_end_the_others(shop: Workshop):
    for name, data in documents.bombs(documents.docx_parts(p("Text.")), "word/document.xml"):
        with pytest.raises(IntakeError):
            shop.read_bytes(data, f"{name}.docx")
        assert shop.read_bytes(docx(p("Sound.")), "sound.docx").text == "Sound."
