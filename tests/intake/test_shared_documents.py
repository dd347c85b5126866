"""Documents of others are read, each as its kind and with the words that are known to be in it."""

import html
import re
import zipfile
from collections import Counter

import pytest

from tests.helpers import documents
from tests.helpers.documents import SHARED

NEEDED = pytest.mark.skipif(not SHARED.exists(), reason=f"the documents of others are not here ({SHARED.name})")
FILES = sorted(path for path in SHARED.rglob("*") if path.suffix[1:] in (*documents.KINDS, "fodt"))
WITHOUT_TEXT = {"having-images.docx", "doc-no-coreprops.docx", "tbl-having-tables.docx"}


@NEEDED
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_read_as_its_kind(path):
    data = path.read_bytes()
    kind = path.suffix.removeprefix(".").removeprefix("f")
    assert documents.recognised(data) == [kind]
    made = documents.read(kind, data, path.name)
    assert bool(made.text.strip()) is (path.name not in WITHOUT_TEXT)
    assert "\ufffd" not in made.text


@NEEDED
@pytest.mark.parametrize("name", [path.name for path in FILES if path.parent.name == "markitdown"])
def test_others_are_not_taken_for_documents(name):
    for other in sorted((SHARED / "markitdown").rglob("*")):
        if other.suffix in (".pdf", ".html", ".csv", ".md"):
            assert documents.recognised(other.read_bytes()) == []


@NEEDED
def test_words_that_are_known():
    text = documents.read("docx", (SHARED / "markitdown" / "test.docx").read_bytes()).text
    assert "AutoGen: Enabling Next-Gen LLM Applications via Multi-Agent Conversation\n\nQingyun Wu" in text
    made = documents.read("odt", (SHARED / "odfdo" / "samples" / "dormeur_notes.odt").read_bytes())
    assert "C'est un trou de verdure où chante une rivière,\nAccrochant follement" in made.text
    assert made.text.endswith("\n\n[1] Note dormeur\n[2] Note next remote link\n[3] End note")
    made = documents.read("odt", (SHARED / "odfdo" / "samples" / "tracked_changes.odt").read_bytes())
    assert made.text == "Bonjour  los bonitos amigos  ça va ?"


_UNSEEN_IN_ODT = re.compile(
    r"<(text:tracked-changes|office:annotation|svg:title|svg:desc|text:note-citation|text:table-of-content-source"
    r"|office:forms|draw:object)[ >].*?</\1>",
    re.DOTALL,
)


def part_of(path, name: str) -> str:
    with zipfile.ZipFile(path) as file:
        return file.read(name).decode()


@NEEDED
@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".docx"], ids=lambda path: path.name)
def test_every_character_of_a_word_document_in_order(path):
    said = re.findall(r"<[wm]:t(?: [^>]*)?>([^<]*)</[wm]:t>", part_of(path, "word/document.xml"))
    # Signs that the reader puts into formulas do not count.
    without = re.compile(r"[\s^/_]")
    made = documents.read("docx", path.read_bytes()).text
    assert without.sub("", made) == without.sub("", html.unescape("".join(said)))


@NEEDED
@pytest.mark.parametrize("path", [path for path in FILES if path.suffix == ".odt"], ids=lambda path: path.name)
def test_every_character_of_an_opendocument_text(path):
    body = part_of(path, "content.xml").partition("<office:text")[2].partition(">")[2]
    said = html.unescape(re.sub("<[^>]+>", "", _UNSEEN_IN_ODT.sub("", body)))
    made = documents.read("odt", path.read_bytes()).text
    lost, more = Counter(said) - Counter(made), Counter(made) - Counter(said)
    assert "".join(lost).strip() == ""
    assert re.fullmatch(r"[-.\[\]AB1-9\s]*", "".join(more))  # marks of items, of headings and of notes
