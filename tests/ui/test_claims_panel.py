"""The claims panel: what the cards say, what stands there when there are none, and who follows whom."""

import pytest
from PySide6.QtCore import Qt

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.claims.panel import ClaimsPanel
from factcheck.ui.session import Session

TEXT = "The bridge 😀 closed. Agencies may be reading along, experts say. الوزارة أنفقت كثيرا. It reopened later."
BRIDGE, AGENCIES, MINISTRY, LATER = (
    "The bridge 😀 closed.",
    "Agencies may be",
    "الوزارة أنفقت كثيرا.",
    "It reopened later.",
)


class Desk:
    """A panel on a real project."""

    def __init__(self, project, session, panel):
        self.project, self.session, self.panel = project, session, panel
        self.failures = []
        session.failed.connect(self.failures.append)

    def mark(self, quote, label="verified", **fields):
        start = TEXT.index(quote)
        article = self.session.article
        verb = lambda: self.project.mark(article, start, start + len(quote), label, **fields)  # noqa: E731
        return next(iter(self.session.run(verb).claims))

    @property
    def list(self):
        return self.panel._list

    @property
    def cards(self):
        model = self.list.table.model()
        return [model.index(i, 0).data() for i in range(model.rowCount())]

    @property
    def current(self):
        return self.list.table.currentIndex().data()

    @property
    def count(self):
        return self.list.filter._count.text()

    @property
    def sentence(self):
        for label in (self.panel._nothing, self.list and self.list._empty_words):
            if label is not None and label.isVisible():
                return label.text()
        return ""


@pytest.fixture
def desk(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia Larsen")
    project.add_article(ArticleDraft("Bridge", TEXT))
    project.add_article(ArticleDraft("Harbour", "The harbour froze over in March."))
    session = Session()
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(320, 800)
    panel.show()
    session.adopt(project)
    session.focus_article(project.articles()[0].id)
    yield Desk(project, session, panel)
    session.close()


def test_without_project_or_article_it_says_what_to_do(qtbot, desk):
    panel = ClaimsPanel(Session())
    qtbot.addWidget(panel)
    panel.show()
    assert "project" in panel._nothing.text()
    desk.session.focus_article(None)
    assert desk.sentence == "Choose an article to see its claims here."
    desk.session.close()
    assert desk.sentence == "Open or create a project to see its claims here."


def test_an_article_without_claims_says_which_keys_mark_one(desk):
    assert (
        desk.sentence == "No claims yet.\nPress 1, 2 or 3 for the sentence you are on, or for what you have selected."
    )
    assert not desk.list.filter.isVisible()
    desk.mark(BRIDGE)
    assert desk.sentence == ""
    assert desk.list.filter.isVisible()
    assert desk.count == "1 claim"


def test_cards_stand_in_text_order_and_say_everything(desk):
    desk.mark(LATER, "speculative")
    claim = desk.mark(AGENCIES, "unverified", speaker="Experts", note="who?", legal=True, status="waiting")
    desk.mark(BRIDGE)
    desk.session.run(lambda: desk.project.add_evidence(claim, url="https://example.org/a"))
    assert [card.partition(".")[0] for card in desk.cards] == ["Verified", "Unverified", "Speculative"]
    assert desk.cards[1] == f"Unverified. “{AGENCIES}”. Experts. Waiting · 1 evidence · Note. Legal"
    assert desk.count == "3 claims"


def test_a_second_reviewer_makes_everybody_named(desk):
    desk.mark(BRIDGE)
    assert "Mia" not in desk.cards[0]
    assert not desk.list.filter._reviewer.isVisible()
    desk.session.use_reviewer("Ola Nordmann")
    desk.mark(BRIDGE, "speculative")
    assert [card.rpartition(". ")[2] for card in desk.cards] == ["Mia Larsen", "Ola Nordmann"]
    assert desk.list.filter._reviewer.isVisible()


def test_choosing_a_card_focuses_its_claim_and_the_other_way_round(desk):
    first, second = desk.mark(BRIDGE), desk.mark(LATER)
    desk.list.table.selectRow(1)
    assert desk.session.claim == second
    desk.session.focus_claim(first)
    assert BRIDGE in desk.current
    desk.session.focus_claim(None)
    assert desk.current is None


def test_a_claim_focused_from_elsewhere_flashes_and_one_chosen_here_does_not(desk):
    first = desk.mark(BRIDGE)
    desk.mark(LATER)
    flashed = []
    desk.list.table.flash = flashed.append
    desk.list.table.selectRow(1)
    assert flashed == []
    desk.session.focus_claim(first)
    assert flashed == [desk.project.claim_n(first)]


def test_enter_on_a_card_asks_to_edit_it(desk, qtbot):
    claim = desk.mark(BRIDGE)
    desk.list.table.selectRow(0)
    with qtbot.waitSignal(desk.panel.edit_requested):
        qtbot.keyClick(desk.list.table, Qt.Key.Key_Return)
    assert desk.session.claim == claim


def test_every_act_and_its_undoing_shows_at_once(desk):
    claim = desk.mark(BRIDGE)
    desk.mark(LATER)
    desk.session.focus_claim(claim)
    desk.session.run(lambda: desk.project.relabel(claim, "speculative"))
    assert desk.cards[0].startswith("Speculative")
    desk.session.undo()
    assert desk.cards[0].startswith("Verified")
    start = TEXT.index("later")
    desk.session.run(lambda: desk.project.move(claim, start, start + 5))
    assert [LATER in card for card in desk.cards] == [True, False]
    desk.session.undo()
    assert [LATER in card for card in desk.cards] == [False, True]
    desk.session.delete_claim()
    assert len(desk.cards) == 1
    assert desk.count == "1 claim"
    desk.session.undo()
    assert len(desk.cards) == 2
    assert BRIDGE in desk.current


def test_following_act_by_act_shows_what_reading_everything_would(desk):
    quotes = [BRIDGE, AGENCIES, MINISTRY, LATER, "bridge", "Agencies", "reopened", TEXT]
    model = desk.list.table.model()
    for quote in quotes:
        desk.mark(quote)
        assert list(model.ns) == desk.project.claim_ns(desk.session.article)
    for _ in range(5):
        desk.session.undo()
        assert list(model.ns) == desk.project.claim_ns(desk.session.article)
    for _ in range(5):
        desk.session.redo()
    assert list(model.ns) == desk.project.claim_ns(desk.session.article)
    assert desk.count == "8 claims"


def test_a_claim_of_another_article_changes_nothing_here(desk):
    desk.mark(BRIDGE)
    other = desk.project.articles()[1].id
    desk.session.run(lambda: desk.project.mark(other, 0, 11, "verified"))
    assert len(desk.cards) == 1
    desk.session.focus_article(other)
    assert ["The harbour" in card for card in desk.cards] == [True]


def test_filters_go_together_and_the_count_says_how_many_are_left(desk, qtbot):
    desk.mark(BRIDGE)
    desk.mark(AGENCIES, "unverified", note="bridge")
    desk.mark(LATER, "unverified")
    chips = desk.list.filter._chips
    chips[1].click()
    assert desk.count == "2 of 3 claims"
    desk.panel.focus_filter()
    qtbot.keyClicks(desk.list.filter._words, "bridge")
    qtbot.waitUntil(lambda: desk.count == "1 of 3 claims")
    assert AGENCIES in desk.cards[0]
    desk.list.filter.clear()
    assert desk.count == "3 claims"
    assert len(desk.cards) == 3


def test_the_reviewer_box_shows_one_persons_claims(desk):
    desk.mark(BRIDGE)
    desk.session.use_reviewer("Ola Nordmann")
    desk.mark(LATER)
    box = desk.list.filter._reviewer
    box.setCurrentIndex(box.findText("Ola Nordmann"))
    box.activated.emit(box.currentIndex())
    assert [LATER in card for card in desk.cards] == [True]
    assert desk.count == "1 of 2 claims"


def test_a_filter_that_matches_nothing_offers_to_be_cleared(desk, qtbot):
    desk.mark(BRIDGE)
    desk.list.filter._chips[2].click()
    assert desk.sentence == "None of this article’s claims matches the filter."
    qtbot.mouseClick(desk.list._empty_button, Qt.MouseButton.LeftButton)
    assert len(desk.cards) == 1


def test_escape_clears_the_words_and_is_left_alone_when_there_are_none(desk, qtbot):
    desk.mark(BRIDGE)
    desk.panel.focus_filter()
    words = desk.list.filter._words
    qtbot.keyClicks(words, "zebra")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    assert words.text() == ""
    assert desk.count == "1 claim"


def test_a_new_claim_that_the_filter_hides_is_said_to_be_hidden(desk):
    desk.mark(BRIDGE)
    desk.list.filter._chips[0].click()
    hidden = desk.mark(LATER, "speculative")
    desk.session.focus_claim(hidden)
    assert desk.count == "1 of 2 claims"
    assert desk.list.filter._remark.text() == "The filter hides the claim in focus."
    desk.list.filter.clear()
    assert LATER in desk.current
    assert not desk.list.filter._remark.isVisible()


def test_the_editor_is_built_when_a_claim_is_first_looked_at(desk, qtbot):
    claim = desk.mark(BRIDGE)
    assert desk.panel._editor is None
    assert desk.panel.commit_pending()
    desk.session.focus_claim(claim)
    qtbot.waitUntil(lambda: desk.panel._editor is not None)
    assert desk.panel._editor.isVisible()


def test_nothing_to_edit_is_no_mistake(desk):
    desk.panel.edit_claim()
    desk.panel.add_evidence_from_clipboard()
    desk.panel.focus_list()
    assert desk.panel._editor is None
    assert desk.failures == []


def test_every_control_has_a_name_to_be_read_out(desk, qtbot):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView

    desk.session.focus_claim(desk.mark(BRIDGE))
    qtbot.waitUntil(lambda: desk.panel._editor is not None)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView):
        for control in desk.panel.findChildren(kind):
            if control.objectName().startswith("qt_") or type(control).__name__ in (
                "QTableCornerButton",
                "QToolButton",
            ):
                continue
            assert control.accessibleName() or control.text(), control


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [240, 320, 900])
def test_it_paints_at_any_width_in_both_themes(desk, qtbot, mode, width):
    from PySide6.QtWidgets import QApplication

    from factcheck.ui import theme

    app = QApplication.instance()
    before = app.palette()
    desk.session.use_reviewer("Ola Nordmann")
    for quote in (BRIDGE, AGENCIES, MINISTRY, TEXT):
        desk.mark(quote, "unverified", reason="inconclusive", speaker="The director of the institute " * 4, legal=True)
    desk.session.focus_claim(desk.mark(LATER))
    qtbot.waitUntil(lambda: desk.panel._editor is not None)
    app.setPalette(theme.palette(theme.load(mode)))
    try:
        desk.panel.resize(width, 900)
        assert desk.panel.minimumSizeHint().width() <= 320
        image = desk.panel.grab().toImage()
        colours = {image.pixelColor(x, 300).name() for x in range(0, width, 3)}
        assert theme.load(mode).colours["card"] in colours
    finally:
        app.setPalette(before)


def test_evidence_without_a_claim_says_what_to_do_first(desk):
    said = []
    desk.session.announced.connect(said.append)
    desk.session.focus_claim(None)
    desk.panel.add_evidence_from_clipboard()
    assert said == ["Label the sentence first: evidence belongs to a claim."]
