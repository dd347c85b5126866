"""An article appears in a new edition: what needs placing is placed, by keys and mouse, and all is there after a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factcheck.core.anchoring import Placed
from factcheck.core.model import ArticleDraft, Candidate
from factcheck.project import Project
from factcheck.ui.editions.compare import CompareView

pytestmark = pytest.mark.story

OPENED = "The bridge opened in 1931, the archive says."
MAYOR = "The mayor knew of the cracks for two years."
COST = "Repairs will cost 12 million euros."
HURT = "Nobody was hurt when the railing fell."
STEADY = "The council paid for the inspection, which engineers from Lindholm carried out over two nights in February."
OLD = f"{OPENED}\n\n{STEADY}\n\n{MAYOR} {COST} {HURT}"
HEARD = "The mayor had heard of cracks, aides say."
COUNCIL = "The council knew of the cracks as well."
BILL = "Nobody wants to name a price for the repairs."
NEW = f"{OPENED}\n\n{STEADY}\n\n{HEARD} {COUNCIL} {BILL}"
WHEN = "two nights in February"


def carry(old, new, passages, progress=None, **_more):
    """What the real one might say of these texts, whatever it says of others."""

    def at(words):
        return new.index(words), new.index(words) + len(words)

    known = {
        OPENED: lambda: Placed(*at(OPENED), "exact", 100, ()),
        MAYOR: lambda: Placed(0, 0, "waiting", 55, (Candidate(*at(COUNCIL), 55), Candidate(*at(HEARD), 52))),
        COST: lambda: Placed(0, 0, "waiting", 30, (Candidate(*at(BILL), 30),)),
        HURT: lambda: Placed(0, 0, "waiting", 28, (Candidate(*at(BILL), 28),)),
    }
    return [known[old[start:end]]() for start, end in passages]


@pytest.fixture
def editions(tmp_path, monkeypatch):
    """A closed project of Mia's: an article with four claims, and its later edition."""
    path = tmp_path / "bridge.factcheck"
    with Project.create(path, reviewer="Mia") as project:
        project.add_article(ArticleDraft("The bridge", OLD, site="The Courier", published="2026-03-02", language="en"))
        old = project.articles()[0].id
        for words in (OPENED, MAYOR, COST, HURT):
            project.mark(old, OLD.index(words), OLD.index(words) + len(words), "verified", note=f"on {words[:9]}")
        claim = project.my_claim_at(old, OLD.index(MAYOR), OLD.index(MAYOR) + len(MAYOR))
        project.add_evidence(claim, url="https://example.org/minutes", title="Minutes")
        with monkeypatch.context() as patch:
            patch.setattr("factcheck.core.anchoring.carry", carry)
            project.add_edition(ArticleDraft("The bridge", NEW, site="The Courier", published="2026-04-02"), old)
    return path


def tabs(reader):
    bar = reader.window.desk.claims._tabs
    return [bar.tabText(place) for place in range(bar.count())]


def cards(reader):
    model = reader.window.desk.claims._placing.table.model()
    return [(model.row_at(place).quote, model.row_at(place).state) for place in range(model.rowCount())]


def here(reader):
    return {claim.quote for claim in reader.project.claims(article=reader.session.article)}


def selected(reader):
    return NEW[slice(*reader.session.selection)] if reader.session.selection else ""


def in_list(reader):
    return reader.focus().accessibleName() == "Claims that need placing"


def test_what_needs_placing_is_placed_and_stays_so(readers, editions, qtbot):
    reader = readers(editions)
    reader.key("Ctrl+PgDown")
    qtbot.waitUntil(lambda: tabs(reader)[2:] == ["Needs placing (3)"])
    assert here(reader) == {OPENED}

    # By candidate: the second one.
    reader.key("Shift+F7")
    qtbot.waitUntil(lambda: in_list(reader))
    assert selected(reader) == COUNCIL
    reader.key("Right")
    assert selected(reader) == HEARD
    reader.key("Return")
    assert here(reader) == {OPENED, HEARD}
    assert cards(reader) == [(COST, "waiting"), (HURT, "waiting")]
    assert in_list(reader)
    assert selected(reader) == BILL

    # By selection: with the mouse in the article, then the key.
    reader.drag(WHEN)
    assert selected(reader) == WHEN
    reader.key("P")
    assert here(reader) == {OPENED, HEARD, WHEN}
    assert cards(reader) == [(HURT, "waiting")]

    # Gone, and taken back, and gone again.
    reader.key("G")
    assert cards(reader) == [(HURT, "gone")]
    assert tabs(reader)[2:] == ["Passage gone (1)"]
    reader.key("Ctrl+Z")
    assert cards(reader) == [(HURT, "waiting")]
    reader.key("Ctrl+Z")
    assert here(reader) == {OPENED, HEARD}
    assert [quote for quote, _state in cards(reader)] == [COST, HURT]
    reader.key("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert here(reader) == {OPENED, HEARD, WHEN}
    assert cards(reader) == [(HURT, "gone")]
    reader.close()

    # After a restart all of it is there: places, notes, evidence, and what is gone.
    reader = readers(editions)
    reader.key("Ctrl+PgDown")
    qtbot.waitUntil(lambda: tabs(reader)[2:] == ["Passage gone (1)"])
    assert here(reader) == {OPENED, HEARD, WHEN}
    claims = {claim.quote: claim for claim in reader.project.claims(article=reader.session.article)}
    assert claims[HEARD].note == f"on {MAYOR[:9]}"
    assert [item.title for item in reader.project.evidence(claims[HEARD].id)] == ["Minutes"]
    assert reader.project.carried(claims[WHEN].id).state == "placed"


def test_what_changed_is_looked_at_by_keys_alone(readers, editions, qtbot):
    reader = readers(editions)
    reader.key("Ctrl+PgDown", "F4")
    view = compare_view(reader, qtbot)
    qtbot.waitUntil(lambda: view.foot.place.startswith("Change 1 of "))
    many = len(view.changes.shown)
    for _ in range(many - 1):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_N)
    assert view.foot.place == f"Change {many} of {many}"

    # From a claim of the older edition back to the main window.
    view.columns[0].text.setFocus()
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_C)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(reader.window.isActiveWindow)
    assert reader.session.claim is not None
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not reader.window.findChildren(CompareView))


def test_show_what_changed_leads_from_a_card_to_the_compare_view(readers, editions, qtbot):
    reader = readers(editions)
    reader.key("Ctrl+PgDown")
    qtbot.waitUntil(lambda: len(tabs(reader)) == 3)
    reader.key("Shift+F7")
    qtbot.waitUntil(lambda: in_list(reader))
    reader.tab_to("Show what changed")
    reader.key("Space")
    view = compare_view(reader, qtbot)
    qtbot.waitUntil(lambda: view.columns[0].text.claim is not None)
    assert reader.project.claim(view.columns[0].text.claim).quote == MAYOR
    assert view.foot.said == "This claim needs placing in the newer edition."
    view.close()


def test_an_article_alone_has_nothing_beside_it(readers, file, qtbot):
    reader = readers(file)
    reader.key("F4")
    assert reader.window.messages.text.startswith("This article has no other edition yet.")


def compare_view(reader, qtbot):
    qtbot.waitUntil(lambda: bool(reader.window.findChildren(CompareView)))
    (view,) = reader.window.findChildren(CompareView)
    qtbot.waitUntil(lambda: view.ready and view.isActiveWindow())
    assert QApplication.activeWindow() is view
    return view
