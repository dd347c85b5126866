"""E-books: chapters in the order of the spine, their notes last; locked and damaged ones are refused."""

import pytest

from tests.helpers import documents
from tests.helpers.documents import chapter, epub_parts, read, recognised, refusal, zip_of

KNOWN = (
    "<dc:title>The Book</dc:title><dc:creator>Ada</dc:creator><dc:creator>Bob</dc:creator><dc:creator>Ada</dc:creator>"
    "<dc:date>2020-02-03T00:00:00Z</dc:date><dc:language>fr</dc:language><dc:publisher>Press</dc:publisher>"
)
ONE, TWO = chapter("<h1>One</h1><p>First.</p>"), chapter("<h1>Two</h1><p>Second.</p>")


def epub(*arguments, **keywords) -> bytes:
    return zip_of(epub_parts(*arguments, **keywords))


def test_chapters_in_order_and_what_the_book_says_of_itself():
    made = read("epub", epub({"two.xhtml": TWO, "a b.xhtml": ONE}, KNOWN))
    assert made.text == "Two\n\nSecond.\n\nOne\n\nFirst."
    assert (made.title, made.byline, made.site) == ("The Book", "Ada, Bob", "Press")
    assert (made.published, made.language, made.note) == ("2020-02-03", "fr", "")


def test_title_and_language_of_the_chapters_when_the_book_has_none():
    made = read("epub", epub({"a.xhtml": chapter("<p>Text.</p>", "Called")}))
    assert (made.title, made.language) == ("Called", "en")


def test_structure_and_notes():
    body = (
        '<p>Text<a epub:type="noteref" href="#n">1</a>.</p><ul><li>a</li></ul><table><tr><td>x</td><td>y</td></tr></table>'
        '<blockquote><p>We will<br/>see.</p></blockquote><aside epub:type="footnote" id="n"><p>1 The note.</p></aside><p/>After.'
    )
    assert read("epub", epub({"a.xhtml": chapter(body)})).text == (
        "Text[1].\n\n- a\n\nx\ty\n\nWe will\nsee.\n\nAfter.\n\n1 The note."
    )


def test_contents_are_left_out_and_what_is_beside_the_way_comes_last():
    items = (
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="pic" href="p.png" media-type="image/png"/>'
    )
    spine = '<itemref idref="nav"/><itemref idref="c1" linear="no"/><itemref idref="pic"/><itemref idref="c0"/><itemref idref="c0"/><itemref idref="none"/>'
    chapters = {"a.xhtml": ONE, "notes.xhtml": chapter("<p>Notes.</p>")}
    parts = {**epub_parts(chapters, "", spine, items), "OEBPS/nav.xhtml": chapter("<nav>One</nav>")}
    assert read("epub", zip_of(parts)).text == "One\n\nFirst.\n\nNotes."


def test_old_documents_with_a_document_type_and_another_encoding():
    old = (
        '<?xml version="1.0" encoding="windows-1252"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd">'
        + chapter("<p>D\u00e9j\u00e0&nbsp;vu &mdash; \u201cso\u201d</p>")
    ).encode("windows-1252")
    parts = {**epub_parts({"a.xhtml": ""}), "OEBPS/a.xhtml": old}
    parts["OEBPS/book.opf"] = '<!DOCTYPE package SYSTEM "oeb.dtd">' + str(parts["OEBPS/book.opf"])
    assert read("epub", zip_of(parts)).text == "D\u00e9j\u00e0\u00a0vu \u2014 \u201cso\u201d"


def test_without_a_container_the_package_is_looked_for():
    parts = epub_parts({"a.xhtml": ONE})
    del parts["META-INF/container.xml"]
    assert read("epub", zip_of(parts)).text == "One\n\nFirst."
    del parts["OEBPS/book.opf"]
    assert refusal("epub", zip_of(parts)).message == "“file.epub” is damaged: the list of its chapters is missing."


def test_missing_chapters_are_said():
    parts = epub_parts({"a.xhtml": ONE, "b.xhtml": TWO})
    del parts["OEBPS/b.xhtml"]
    made = read("epub", zip_of(parts))
    assert (made.text, made.note) == ("One\n\nFirst.", "1 of 2 chapters of the book are missing from the file.")
    del parts["OEBPS/a.xhtml"]
    assert refusal("epub", zip_of(parts)).message == "“file.epub” is damaged: none of its chapters are in it."


def encryption(path: str, algorithm: str) -> str:
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#">'
        f'<e:EncryptionMethod Algorithm="{algorithm}"/><e:CipherData><e:CipherReference URI="{path}"/></e:CipherData>'
        "</e:EncryptedData></encryption>"
    )


def test_locked_book():
    locked = encryption("OEBPS/a.xhtml", "http://www.w3.org/2001/04/xmlenc#aes128-cbc")
    data = zip_of({**epub_parts({"a.xhtml": "\x80garbled"}), "META-INF/encryption.xml": locked})
    assert refusal("epub", data).message == "“file.epub” is locked against copying (DRM)."


@pytest.mark.parametrize(
    ("path", "algorithm"),
    [
        ("OEBPS/font.otf", "http://www.w3.org/2001/04/xmlenc#aes128-cbc"),
        ("OEBPS/a.xhtml", "http://www.idpf.org/2008/embedding"),
    ],
)
def test_garbled_fonts_are_no_lock(path: str, algorithm: str):
    data = zip_of({**epub_parts({"a.xhtml": ONE}), "META-INF/encryption.xml": encryption(path, algorithm)})
    assert read("epub", data).text == "One\n\nFirst."


def test_recognised_whole_or_damaged():
    parts = epub_parts({"a.xhtml": ONE})
    assert recognised(zip_of(parts)) == recognised(zip_of(parts)[:300]) == ["epub"]
    del parts["mimetype"]
    assert recognised(zip_of(parts)) == ["epub"]


def test_empty_book_has_no_text():
    assert read("epub", epub({"a.xhtml": chapter("")})).text == ""


def test_archives_that_would_take_all_memory():
    for name, data in documents.bombs(epub_parts({"a.xhtml": ONE}), "OEBPS/a.xhtml"):
        message = refusal("epub", data).message
        assert any(words in message for words in ("would unpack to", "10,000 parts", "is damaged")), name


@pytest.mark.parametrize("part", ["META-INF/container.xml", "OEBPS/book.opf"])
def test_entities_are_refused(part: str):
    for name, evil in documents.evil_xml():
        message = refusal("epub", zip_of({**epub_parts({"a.xhtml": ONE}), part: evil})).message
        assert message == "“file.epub” holds definitions of its own that a document has no need of.", name


def test_entities_in_chapters_expand_to_nothing():
    for _name, evil in documents.evil_xml():
        made = read("epub", zip_of({**epub_parts({"a.xhtml": ONE, "b.xhtml": ""}), "OEBPS/b.xhtml": evil}))
        assert "root:" not in made.text
        assert len(made.text) < 100


@pytest.mark.parametrize("length", [4, 30, 200, -200, -1])
def test_truncated(length: int):
    assert "is damaged" in refusal("epub", epub({"a.xhtml": ONE})[:length]).message


def test_deep_chapter():
    data = zip_of(epub_parts({"a.xhtml": chapter("<div>" * 100_000 + "deep")}), packed=False)
    assert read("epub", data).text == "deep"
