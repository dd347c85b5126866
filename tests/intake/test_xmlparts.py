"""XML is read event by event, without entities, in any encoding it may have."""

import pytest

from factcheck.errors import IntakeError
from factcheck.intake.extract import Given
from factcheck.intake.xmlparts import parse
from tests.helpers.documents import evil_xml

GIVEN = Given("part.xml")


def events(data: bytes | str, *, doctype: bool = False) -> list[object]:
    found = []
    data = data.encode() if isinstance(data, str) else data
    parse(
        data, GIVEN, {"urn:a": "a", "urn:b": ""}, lambda tag, more: found.append((tag, dict(more))),
        lambda tag: found.append(f"/{tag}"), found.append, doctype=doctype,
    )  # fmt: skip
    return found


def refused(data: bytes | str, **more: bool) -> str:
    with pytest.raises(IntakeError) as caught:
        events(data, **more)
    return caught.value.message


def test_names_are_short_by_the_table():
    xml = '<x:r xmlns:x="urn:a" xmlns="urn:b" xmlns:c="urn:c"><p x:k="1" k="2" c:k="3">a&amp;&#233;</p><c:q/></x:r>'
    assert events(xml) == [
        ("a:r", {}), ("p", {"a:k": "1", "k": "2", "?:k": "3"}), "a&é", "/p", ("?:q", {}), "/?:q", "/a:r",
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str):
    assert events("<r>é😀</r>".encode(encoding)) == [("r", {}), "é😀", "/r"]


def test_declared_encoding():
    assert events('<?xml version="1.0" encoding="windows-1251"?><r>Да</r>'.encode("cp1251"))[1] == "Да"


@pytest.mark.parametrize("encoding", ["nonsense", "hex", "utf-7", "shift_jis", "idna", "undefined"])
def test_encodings_nobody_can_read_make_it_damaged(encoding: str):
    assert "is damaged" in refused(f'<?xml version="1.0" encoding="{encoding}"?><r>é</r>')


@pytest.mark.parametrize("doctype", [False, True])
@pytest.mark.parametrize(("name", "evil"), [*evil_xml()], ids=dict(evil_xml()))
def test_entities_are_refused(name: str, evil: bytes, doctype: bool):
    assert refused(evil, doctype=doctype) == "“part.xml” holds definitions of its own that a document has no need of."


def test_harmless_document_type_where_it_is_allowed():
    xml = '<!DOCTYPE r PUBLIC "-//a" "http://example.org/a.dtd"><r>a&nbsp;b</r>'
    assert events(xml, doctype=True) == [("r", {}), "ab", "/r"]
    assert "definitions of its own" in refused(xml)


@pytest.mark.parametrize(
    "xml", ["", "text", "<r>", "<r></s>", "<r>&b;</r>", "<r>\0</r>", "<r>\x01</r>", "<r/><r/>", "<a:r/>"]
)
def test_damaged(xml: str):
    assert "is damaged" in refused(xml)


def test_deep_and_long():
    assert len(events("<r>" * 300_000 + "</r>" * 300_000)) == 600_000
    assert events(f"<r a='{'x' * 5_000_000}'>{'y' * 5_000_000}</r>")[1][:1] == "y"
    assert events("<!--" + "x" * 5_000_000 + "--><r/>") == [("r", {}), "/r"]
