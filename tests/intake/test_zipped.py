"""Archives are read within bounds, whatever they say of themselves."""

import io
import zipfile

import pytest

from factcheck.errors import IntakeError
from factcheck.intake import zipped
from factcheck.intake.extract import Given
from tests.helpers.documents import lying, zip_of

GIVEN = Given("book.zip")


def refused(data: bytes, part: str = "a") -> str:
    with pytest.raises(IntakeError) as caught:
        zipped.Archive(data, GIVEN).read(part)
    return caught.value.message


def test_parts_are_found_without_regard_to_case_or_slashes():
    archive = zipped.Archive(zip_of({"Word\\Document.xml": "one", "/b": "two", "./c": "three"}), GIVEN)
    assert archive.read("word/document.XML") == b"one"
    assert archive.get("b") == b"two"
    assert archive.get("C") == b"three"
    assert archive.get("d") is None
    assert "d" not in archive
    assert archive.names == ["word/document.xml", "b", "c"]


def test_missing_part():
    assert refused(zip_of({"b": "x"})) == "“book.zip” is damaged: the part “a” is missing."


def test_small_parts_may_be_packed_as_well_as_they_like():
    assert zipped.Archive(zip_of({"a": b" " * 900_000}), GIVEN).read("a") == b" " * 900_000


def test_dense_part():
    assert refused(zip_of({"a": b" " * 1_100_000})) == "“book.zip” would unpack to more than 200 times its size."


def test_dense_part_that_others_hide():
    """A part that is not packed makes the whole look sparse; each part is watched while it is read."""
    data = zip_of({"a": b" " * 20_000_000, "b": bytes(range(256)) * 4000}, packed=True)
    with zipfile.ZipFile(io.BytesIO(data), "a", zipfile.ZIP_STORED) as file:
        file.writestr("c", bytes(200_000))
    buffer = io.BytesIO(data)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_STORED) as file:
        file.writestr("c", bytes(200_000))
    assert refused(buffer.getvalue()) == "“book.zip” would unpack to more than 200 times its size."


def test_too_much_in_all():
    assert refused(lying(zip_of({"a": "x", "b": "y"}), 150_000_000)) == "“book.zip” would unpack to more than 200 MB."


def test_reads_are_counted_together(monkeypatch):
    data = zip_of({"a": bytes(range(256)) * 200, "b": bytes(range(256)) * 200}, packed=False)
    archive = zipped.Archive(data, GIVEN)
    archive._left = 100_000
    assert archive.read("a")
    with pytest.raises(IntakeError, match="more than 200 MB"):
        archive.read("b")


def test_part_that_is_larger_than_it_says():
    assert refused(lying(zip_of({"a": bytes(100_000)}), 10)).startswith("“book.zip” is damaged")


def test_too_many_parts():
    assert "10,000 parts" in refused(zip_of({str(n): "" for n in range(10_001)}))


def test_encrypted_part():
    data = bytearray(zip_of({"a": "x"}))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.find(mark) + offset] |= 1
    assert refused(bytes(data)) == "“book.zip” is protected by a password."


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing(method: int):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        file.writestr("a", b"x" * 100)
    assert refused(buffer.getvalue()) == "“book.zip” is damaged: the part “a” is packed in an unknown way."


def test_names_in_whole_and_truncated_archives():
    data = zip_of({"mimetype": "x", "word/document.xml": "y" * 1000, "b\n" * 60: "z"})
    assert zipped.names_in(data) >= {"mimetype", "word/document.xml"}
    assert zipped.names_in(data[:-40]) >= {"mimetype", "word/document.xml"}
    assert zipped.names_in(data[: data.find(b"word") + 30]) >= {"mimetype", "word/document.xml"}
    assert zipped.names_in(b"PK\x03\x04") == zipped.names_in(b"") == zipped.names_in(b"text") == frozenset()
    assert zipped.names_in(zip_of({str(n): "" for n in range(10_001)})) == frozenset()


def test_name_of_a_part_in_a_sentence_is_one_line():
    assert "\n" not in refused(zip_of({"a": ""}), "b\n" * 90)
