"""Claims that need placing: the tab, the cards, the candidates in the article, placing and taking back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from factcheck.ui.claims.panel import CHECKABLE, CLAIMS, PLACING, ClaimsPanel
from factcheck.ui.session import Session
from tests.helpers import accessible
from tests.helpers.editions import FIRST, GONE, NEW, NOW, OLD, SECOND, WAITING, project_with_editions

TAB = Qt.Key.Key_Tab


class Desk:
    """A panel on a real project with two editions, the newer one in focus."""

    def __init__(self, project, session, panel, old, new, qtbot):
        self.project, self.session, self.panel, self.old, self.new = project, session, panel, old, new
        self.qtbot, self.said = qtbot, []
        session.announced.connect(self.said.append)

    @property
    def tabs(self):
        return [self.panel._tabs.tabText(place) for place in range(self.panel._tabs.count())]

    @property
    def shown(self):
        return self.panel._tabs.currentIndex()

    @property
    def list(self):
        return self.panel._placing

    @property
    def rows(self):
        model = self.list.table.model()
        return [model.row_at(place) for place in range(model.rowCount())]

    @property
    def selected(self):
        return NEW[slice(*self.session.selection)] if self.session.selection else ""

    def key(self, *keys):
        for key in keys:
            self.qtbot.keyClick(self.list.table, key)

    def open(self):
        self.panel.show_placing()
        self.qtbot.waitUntil(self.list.table.hasFocus)

    def quotes(self):
        return [claim.quote for claim in self.project.claims(article=self.new)]


@pytest.fixture
def desk(tmp_path, qtbot, monkeypatch):
    project, old, new = project_with_editions(tmp_path / "a.factcheck", monkeypatch)
    session = Session()
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(380, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    session.adopt(project)
    session.focus_article(new)
    made = Desk(project, session, panel, old, new, qtbot)
    qtbot.waitUntil(lambda: len(made.tabs) == 3)
    yield made
    session.close()


class TestTheTab:
    def test_it_is_there_while_something_needs_placing_and_says_how_much(self, desk):
        assert desk.tabs[PLACING] == "Needs placing (1)"
        assert desk.shown == CLAIMS
        assert desk.list is None  # nobody has looked yet

    def test_another_article_has_none(self, desk):
        desk.session.focus_article(desk.old)
        desk.qtbot.waitUntil(lambda: len(desk.tabs) == 2)
        desk.panel.show_placing()
        assert desk.said[-1] == "No claim needs placing in this article."
        desk.session.focus_article(desk.new)
        desk.qtbot.waitUntil(lambda: desk.tabs[2:] == ["Needs placing (1)"])

    def test_what_is_only_gone_is_named_as_that(self, desk):
        waiting = desk.project.carryings(desk.new, ("waiting",))[0]
        desk.session.run(lambda: desk.project.set_gone(desk.new, waiting.claim))
        assert desk.tabs[PLACING] == "Passage gone (2)"

    def test_asking_again_goes_back_to_the_claims(self, desk):
        desk.open()
        assert desk.shown == PLACING
        desk.panel.show_placing()
        assert desk.shown == CLAIMS
        desk.panel.show_checkable()
        assert desk.shown == CHECKABLE

    def test_the_editor_is_not_there_meanwhile(self, desk):
        desk.session.next_claim(1)
        desk.qtbot.waitUntil(lambda: desk.panel._editor is not None and desk.panel._editor.isVisible())
        desk.open()
        assert not desk.panel._editor.isVisible()
        desk.panel.show_placing()
        assert desk.panel._editor.isVisible()

    def test_nobody_who_works_has_nothing_to_place(self, desk, tmp_path):
        desk.session.run(lambda: desk.project.use_reviewer("Ola"))
        assert len(desk.tabs) == 2


class TestTheCards:
    def test_each_says_what_it_was_about_and_why_it_is_here(self, desk):
        desk.open()
        waiting, gone = desk.rows
        assert (waiting.quote, waiting.state, len(waiting.options)) == (WAITING, "waiting", 2)
        assert (gone.quote, gone.state, gone.options) == (GONE, "gone", ())
        told = desk.list.table.model().index(0, 0).data()
        assert "2 candidates" in told
        assert "Note on The mayor" in told
        assert "No evidence" in told
        assert "paragraph 3, 61 % sure" in told
        assert "Its passage is gone" in desk.list.table.model().index(1, 0).data()

    def test_what_differs_is_marked_on_both_sides(self, desk):
        desk.open()
        row = desk.rows[0]
        gone = [piece.text.strip() for piece in row.shown if piece.mark]
        come = [piece.text.strip() for piece in row.options[0].shown if piece.mark]
        assert gone
        assert come
        assert "".join(piece.text for piece in row.options[0].shown) == FIRST
        assert {piece.mark for piece in row.shown} == {"", "removed"}
        assert {piece.mark for piece in row.options[0].shown} == {"", "added"}

    def test_going_there_shows_the_first_candidate_in_the_article(self, desk):
        desk.open()
        assert desk.selected == FIRST
        assert NEW[slice(*desk.session.sentence)] == FIRST

    def test_every_control_has_a_name_and_stands_in_its_order(self, desk):
        desk.open()
        assert accessible.nameless(desk.panel) == []
        assert accessible.out_of_order(desk.panel) == []

    def test_left_and_right_go_through_the_candidates(self, desk):
        desk.open()
        desk.key(Qt.Key.Key_Right)
        assert desk.selected == SECOND
        assert desk.said[-1] == "Candidate 2 of 2."
        desk.key(Qt.Key.Key_Right)
        assert desk.selected == FIRST
        desk.key(Qt.Key.Key_Left)
        assert desk.selected == SECOND

    def test_the_current_card_is_taller(self, desk):
        desk.open()
        header = desk.list.table.verticalHeader()
        assert header.sectionSize(0) > header.sectionSize(1)
        desk.key(Qt.Key.Key_Down)
        assert header.sectionSize(0) == header.defaultSectionSize()
        assert header.sectionSize(1) > header.defaultSectionSize()
        assert desk.selected == ""

    def test_a_click_on_a_candidate_shows_it_and_two_place_nothing(self, desk):
        desk.open()
        table = desk.list.table
        box = table.visualRect(table.model().index(0, 0))
        row = desk.rows[0]
        height = next(y for y in range(box.height()) if desk.list._delegate.option_at(table.font(), row, y) == 1)
        at = box.topLeft()
        at.setX(box.center().x())
        at.setY(box.top() + height + 4)
        desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert desk.selected == SECOND
        desk.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert len(desk.project.carryings(desk.new, ("waiting",))) == 1


class TestPlacing:
    def test_enter_takes_the_candidate_that_is_shown_and_goes_on(self, desk):
        desk.open()
        desk.key(Qt.Key.Key_Right, Qt.Key.Key_Return)
        assert SECOND in desk.quotes()
        assert [row.quote for row in desk.rows] == [GONE]
        assert desk.list.current.state == "gone"
        assert desk.list.table.hasFocus()
        placed = next(claim for claim in desk.project.claims(article=desk.new) if claim.quote == SECOND)
        assert placed.note == f"Note on {WAITING[:10]}"
        assert desk.project.carried(placed.id).state == "placed"

    def test_undo_brings_it_back(self, desk):
        desk.open()
        desk.key(Qt.Key.Key_Return)
        desk.session.undo()
        assert [row.quote for row in desk.rows] == [WAITING, GONE]
        assert desk.list.current.state == "waiting"
        assert FIRST not in desk.quotes()

    def test_place_here_takes_what_is_selected(self, desk):
        desk.open()
        start = NEW.index("knew of the cracks")
        desk.session.selection = start - 1, start + len("knew of the cracks")
        desk.panel.place_here()
        assert "knew of the cracks" in desk.quotes()

    def test_place_here_takes_the_sentence_when_nothing_is_selected(self, desk):
        desk.open()
        desk.key(Qt.Key.Key_Down)
        desk.session.visit(NEW.index("The end of it."))
        desk.panel.place_here()
        assert "The end of it." in desk.quotes()
        assert [row.quote for row in desk.rows] == [WAITING]

    def test_enter_on_a_gone_passage_asks_for_a_place(self, desk):
        desk.open()
        desk.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert desk.said[-1] == "Select its passage in the article, then choose “Place here”."
        assert len(desk.project.carryings(desk.new, ("waiting", "gone"))) == 2

    def test_it_is_gone(self, desk):
        desk.open()
        desk.panel.passage_gone()
        assert {row.state for row in desk.rows} == {"gone"}
        assert desk.tabs[PLACING] == "Passage gone (2)"
        desk.panel.passage_gone()
        assert desk.said[-1] == "This passage is noted as gone already."
        desk.session.undo()
        assert [row.state for row in desk.rows] == ["waiting", "gone"]

    def test_the_acts_show_the_list_first_when_no_claim_is_chosen(self, desk):
        desk.panel.place_here()
        assert desk.shown == PLACING
        assert len(desk.project.carryings(desk.new, ("waiting",))) == 1

    def test_when_all_is_placed_the_tab_goes_and_undo_brings_it_back(self, desk):
        desk.open()
        desk.key(Qt.Key.Key_Return)
        desk.session.visit(NEW.index("The end of it."))
        desk.panel.place_here()
        assert desk.tabs == ["Claims", "Not marked yet"]
        assert desk.shown == CLAIMS
        assert desk.said[-1] == "Placed and saved. No claim of this article needs placing any more."
        assert desk.project.claim(desk.session.claim).quote == "The end of it."
        assert desk.panel.isAncestorOf(QApplication.focusWidget())
        desk.session.undo()
        assert desk.shown == PLACING
        assert [row.quote for row in desk.rows] == [GONE]

    def test_a_place_that_is_taken_is_refused_in_a_sentence(self, desk):
        failed = []
        desk.session.failed.connect(failed.append)
        desk.open()
        desk.session.selection = 0, len("The bridge opened in 1931.")
        desk.panel.place_here()
        assert failed[0].message == "You have a claim on exactly that passage already."
        assert desk.list.current.state == "waiting"

    def test_show_what_changed_names_the_claim(self, desk):
        desk.open()
        with desk.qtbot.waitSignal(desk.panel.compare_requested) as asked:
            desk.list._changed.click()
        assert desk.project.claim(asked.args[0]).quote == WAITING


class TestCarriedClaims:
    def test_cards_say_how_a_claim_was_carried_over(self, desk):
        model = desk.panel._list.table.model()
        told = [model.index(place, 0).data() for place in range(model.rowCount())]
        assert "same words" in told[0]
        assert "reads differently now (87 % sure)" in told[1]
        assert "moved" in told[2]

    def test_those_that_read_differently_can_be_asked_for(self, desk):
        bar, model = desk.panel._list.filter, desk.panel._list.table.model()
        assert bar._changed.isVisible()
        desk.qtbot.mouseClick(bar._changed, Qt.MouseButton.LeftButton)
        assert [model.row_at(place).quote for place in range(model.rowCount())] == [NOW]
        assert bar._count.text() == "1 of 3 claims"
        desk.session.focus_article(desk.old)
        assert not bar._changed.isVisible()
        assert model.rowCount() == 5
        desk.session.focus_article(desk.new)
        assert model.rowCount() == 3

    def test_they_are_taller_only_in_a_later_edition(self, desk):
        header = desk.panel._list.table.verticalHeader()
        later = header.defaultSectionSize()
        desk.session.focus_article(desk.old)
        assert header.defaultSectionSize() < later
        desk.session.focus_article(desk.new)
        assert header.defaultSectionSize() == later

    def test_the_editor_shows_the_former_words(self, desk):
        changed = next(claim for claim in desk.project.claims(article=desk.new) if "15 million" in claim.quote)
        desk.session.focus_claim(changed.id)
        desk.qtbot.waitUntil(lambda: desk.panel._editor is not None)
        note = desk.panel._editor.form.carried
        desk.qtbot.waitUntil(lambda: "reads differently now (87 % sure)" in note.text)
        assert "12 million" in note._former.accessibleName()
        assert [piece.text for piece in note._former._shown if piece.mark] == ["12"]
        own = desk.project.my_claim_at(desk.old, OLD.index(WAITING), OLD.index(WAITING) + len(WAITING))
        desk.session.focus_claim(own)
        desk.qtbot.waitUntil(lambda: note.text == "")
        assert not note.isVisible()
