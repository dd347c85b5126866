"""Articles come in, by keys and mouse alone: a saved page, its next edition, files dropped, a pasted text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from factcheck.ui.library.preview import PreviewDialog

pytestmark = pytest.mark.story

FIRST = "The town council closed the old river bridge on Monday after engineers found cracks in two of its supports."
SECOND = "About 12,000 people cross the bridge on a working day, according to a count that was made in March."
THIRD = "The mayor said at a meeting that the repair will cost no more than the town has set aside for this year."
HURT = "Nobody was hurt, the fire brigade said in the evening, but three cars had to be left on the bridge overnight."


def page(*paragraphs, title="Bridge closed"):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>"
        '<link rel=canonical href="https://courier.example/bridge"></head><body>'
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport and weather</a></li></ul></nav>"
        f"<main><article><h1>{title}</h1>{body}</article></main>"
        "<footer><p>All rights reserved by the Courier</p></footer></body></html>"
    )


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "monday.html").write_text(page(FIRST, SECOND, THIRD), "utf-8")
    (folder / "tuesday.html").write_text(
        page(FIRST, HURT, SECOND.replace("12,000", "14,000"), title="Bridge still closed"), "utf-8"
    )
    return folder


def choose(reader, *names):
    """Ctrl+Shift+O, and the names typed into the system's question for files."""
    reader.key("Ctrl+Shift+O")
    asked = reader.dialog()
    assert isinstance(asked, QFileDialog)
    reader.type(" ".join(f'"{name}"' for name in names))
    reader.key("Return")
    reader.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog), timeout=60_000)
    return reader.dialog()


def test_a_page_and_its_next_edition_by_keyboard_alone(readers, file, pages, qtbot):
    reader = readers(file)

    # A saved page: another title, and everything that is on it.
    preview = choose(reader, pages / "monday.html")
    reader.type("The bridge on Monday")
    reader.key("Alt+E")
    qtbot.waitUntil(lambda: "Sport and weather" in preview._text.pane.text)
    reader.key("Ctrl+Return")
    reader.answered()
    assert reader.window.windowTitle().startswith("The bridge on Monday")
    first = reader.session.article
    assert "Sport and weather" in reader.project.text(first)
    assert reader.project.article(first).url == "https://courier.example/bridge"
    assert reader.project.original(first).data == (pages / "monday.html").read_bytes()

    # Three claims.
    reader.key("Esc")
    for words, label in ((FIRST, "1"), (SECOND, "2"), (THIRD, "3")):
        reader.key("Ctrl+F")
        reader.type(words[:40])
        reader.key("Return", "Esc", label)
    claims = [claim for claim in reader.project.claims() if claim.article == first]
    assert [claim.label for claim in claims] == ["verified", "unverified", "speculative"]

    # The next day's page has the same address: it is offered as an edition, and my claims go with it.
    preview = choose(reader, pages / "tuesday.html")
    assert preview._form._editions._edition.isChecked()
    assert "Your 3 claims will be carried over" in preview._form._editions._says.text()
    reader.key("Return")
    reader.answered()
    second = reader.session.article
    assert reader.project.editions(first) == [first, second]
    assert reader.project.edition_number(second) == (2, 2)
    states = {claim.state for claim in reader.project.carryings(second)}
    assert "gone" in states or "waiting" in states
    assert claims[0].quote in [claim.quote for claim in reader.project.claims(article=second)]
    assert reader.say().startswith("Added “Bridge still closed” as a new edition. Claims carried over: ")

    # One step takes all of it back.
    reader.key("Ctrl+Z")
    assert reader.project.article_n(second) is None
    assert len(reader.project.claims()) == 3


def test_several_files_one_left_out_by_mouse(readers, file, pages, qtbot):
    (pages / "harbour.txt").write_text("The harbour thawed.", "utf-8")
    (pages / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    reader = readers(file)
    reader.click(reader.tool("add-files"))
    asked = reader.dialog()
    names = ("monday.html", "harbour.txt", "photo.png")
    reader.type(" ".join(f'"{pages / name}"' for name in names))
    reader.key("Return")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() not in (None, asked), timeout=60_000)
    preview = reader.dialog()
    assert preview._list.count() == 3
    reader.click(preview._list.viewport(), preview._list.visualItemRect(preview._list.item(2)).center())
    assert preview._form._state.text().startswith("“photo.png”")
    reader.click(preview._list.viewport(), preview._list.visualItemRect(preview._list.item(0)).center())
    reader.click(preview._skip)
    assert preview._add.text() == "Add article"
    reader.click(preview._add)
    reader.answered()
    assert [article.title for article in reader.project.articles()][2:] == ["The harbour thawed."]


def test_a_pasted_text_becomes_an_edition_that_was_chosen_by_hand(readers, file, qtbot):
    reader = readers(file)
    before = reader.session.article
    reader.key("Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "1")
    QGuiApplication.clipboard().setText(reader.project.text(before) + "\n\nIt was painted green.")
    reader.key("Ctrl+Shift+V")
    paste = reader.dialog()
    reader.key("Alt+O")
    qtbot.waitUntil(paste._editions._which.isVisible)
    reader.type("bridge")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    found = QApplication.activePopupWidget()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(found, key)
    assert not paste._editions.unclear
    reader.key("Ctrl+Return")
    reader.answered()
    assert reader.project.editions(before) == [before, reader.session.article]
    assert [claim.quote for claim in reader.project.claims(article=reader.session.article)] == ["The bridge"]
