"""Documents of others are read, each as its kind and with the words that are known to be in it."""

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
