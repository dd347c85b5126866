"""What is not marked yet: which sentences stand there and why, how the list follows, where choosing leads."""

import pytest
from PySide6.QtCore import Qt

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.claims import checkable_list, findings
from factcheck.ui.claims.panel import CHECKABLE, CLAIMS, ClaimsPanel
from factcheck.ui.session import Session

CALM = "It was a quiet day."
COSTS = "The bridge cost 12 million euros."
MAYBE = "The mayor reportedly knew of it."
TRAINS = "Of 340 trains, 17 were late."
TEXT = f"{CALM} {COSTS}\n\n{MAYBE} {CALM} {TRAINS}"


class Desk:
    """A panel on a real project, with what is not marked yet in front."""

    def __init__(self, project, session, panel, qtbot):
        self.project, self.session, self.panel, self.qtbot = project, session, panel, qtbot
        self.said = []
        session.announced.connect(self.said.append)

    @property
    def list(self):
        return self.panel._checkable

    @property
    def rows(self):
        """The sentences in the list, as words."""
        model = self.list.table.model()
        return [self.project.text(self.session.article)[model.row_at(i).start : model.row_at(i).end]
                for i in range(model.rowCount())]  # fmt: skip

    @property
    def tab(self):
        return self.panel._tabs.tabText(CHECKABLE)

    @property
    def here(self):
        sentence = self.session.sentence
        return self.project.text(self.session.article)[slice(*sentence)] if sentence else ""

    def wait(self, *rows):
        self.qtbot.waitUntil(lambda: self.rows == list(rows) and not self.list._idle.isActive())

    def open(self):
        self.panel.show_checkable()
        self.qtbot.waitUntil(lambda: self.list._findings.complete)

    def key(self, key):
        self.qtbot.keyClick(self.list.table, key)

    def on(self, verb, words, *rest):
        start = self.project.text(self.session.article).index(words)
        return self.session.run(lambda: verb(self.session.article, start, start + len(words), *rest))


@pytest.fixture
def desk(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia")
    project.add_articles(
        [ArticleDraft("Bridge", TEXT, language="en"), ArticleDraft("Calm", f"{CALM} {CALM}", language="en")]
    )
    session = Session()
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(340, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    session.adopt(project)
    session.focus_first_article()
    yield Desk(project, session, panel, qtbot)
    session.close()


class TestTheList:
    def test_it_is_not_built_before_somebody_asks(self, desk):
        assert desk.panel._checkable is None
        assert desk.tab == "Not marked yet"

    def test_sentences_with_something_checkable_stand_in_text_order(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        assert desk.tab == "Not marked yet (3)"
        assert desk.list._count.text() == "3 sentences"

    def test_each_says_what_was_found_and_by_which_rule(self, desk):
        from factcheck.core.checkable import rule_words

        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        told = desk.list.table.model().index(1, 0).data()
        assert told.startswith(MAYBE)
        (hit,) = [hit for hit in desk.list.table.model().row_at(1).hits if hit.kind == "hedge"]
        assert f"{rule_words(hit.rule)}: “reportedly”" in told

    def test_marking_and_passing_over_take_sentences_out_and_undo_brings_them_back(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.on(desk.project.mark, COSTS, "verified")
        desk.wait(MAYBE, TRAINS)
        desk.on(desk.project.pass_over, MAYBE)
        desk.wait(TRAINS)
        assert desk.tab == "Not marked yet (1)"
        desk.session.undo()
        desk.session.undo()
        desk.wait(COSTS, MAYBE, TRAINS)

    def test_a_sentence_of_which_only_a_part_is_a_claim_stays_for_the_rest(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.on(desk.project.mark, "340 trains", "verified")
        desk.qtbot.waitUntil(lambda: not desk.list._idle.isActive())
        assert desk.rows == [COSTS, MAYBE, TRAINS]
        told = desk.list.table.model().index(2, 0).data()
        assert "“340" not in told
        assert "“17" in told
        desk.on(desk.project.mark, "17 were late", "verified")
        desk.wait(COSTS, MAYBE)

    def test_following_act_by_act_shows_what_looking_again_would(self, desk):
        desk.open()
        for words in ("cost 12", MAYBE, "late", "340", TEXT):
            desk.on(desk.project.mark, words, "verified")
            desk.qtbot.waitUntil(lambda: not desk.list._idle.isActive())
            assert list(desk.list.table.model().ns) == fresh(desk)
        for _ in range(5):
            desk.session.undo()
            desk.qtbot.waitUntil(lambda: not desk.list._idle.isActive())
            assert list(desk.list.table.model().ns) == fresh(desk)
        assert desk.rows == [COSTS, MAYBE, TRAINS]

    def test_what_happened_while_it_was_hidden_is_followed_when_it_is_shown(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.panel._tabs.setCurrentIndex(CLAIMS)
        assert desk.tab == "Not marked yet"
        desk.on(desk.project.mark, COSTS, "verified")
        desk.panel._tabs.setCurrentIndex(CHECKABLE)
        desk.wait(MAYBE, TRAINS)

    def test_another_reviewer_and_another_article_have_others(self, desk):
        desk.open()
        desk.on(desk.project.mark, COSTS, "verified")
        desk.wait(MAYBE, TRAINS)
        desk.session.use_reviewer("Ola")
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.session.next_article(+1)
        desk.wait()
        desk.session.next_article(-1)
        desk.wait(COSTS, MAYBE, TRAINS)

    def test_nobody_has_marked_anything_and_a_submitted_article_is_listed_still(self, desk):
        desk.open()
        desk.session.run(lambda: desk.project.submit(desk.session.article))
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.project.me = None
        desk.session.article_focused.emit()
        desk.wait(COSTS, MAYBE, TRAINS)

    def test_an_empty_list_says_what_that_means(self, desk):
        desk.session.next_article(+1)
        desk.open()
        desk.qtbot.waitUntil(desk.list._words.isVisible)
        assert desk.list._words.text() == "Everything checkable in this article is marked or passed over."
        assert not desk.list._head.isVisible()
        assert desk.tab == "Not marked yet (0)"

    def test_closing_the_project_and_removing_the_article_empty_it(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        article = desk.session.article
        desk.session.run(lambda: desk.project.remove_article(article))
        assert desk.list.table.model().rowCount() == 0
        desk.session.close()
        assert not desk.panel._tabs.isVisible()


def fresh(desk):
    """The numbers that looking through the text anew gives."""
    made = findings.Findings()
    made.load(desk.project, desk.session.article)
    while not made.look(1.0):
        pass
    return made.numbers()


class TestKinds:
    def test_a_kind_shows_only_its_sentences(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        chips = {chip.kind: chip for chip in desk.list._chips}
        chips["hedge"].click()
        assert desk.rows == [MAYBE]
        assert desk.list._count.text() == "1 of 3 sentences"
        chips["figure"].click()
        assert desk.rows == [COSTS, MAYBE, TRAINS]
        desk.list._all.click()
        assert not chips["figure"].isChecked()
        assert desk.rows == [COSTS, MAYBE, TRAINS]

    def test_chips_count_sentences_and_those_without_any_are_not_there(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        chips = {chip.kind: chip for chip in desk.list._chips}
        assert chips["figure"].text() == "Figures 2"
        assert chips["hedge"].text() == "Hedges 1"
        assert not chips["quotation"].isVisible()
        desk.on(desk.project.mark, COSTS, "verified")
        desk.qtbot.waitUntil(lambda: chips["figure"].text() == "Figures 1")

    def test_a_kind_of_which_nothing_is_left_says_so(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        {chip.kind: chip for chip in desk.list._chips}["hedge"].click()
        desk.on(desk.project.pass_over, MAYBE)
        desk.wait()
        assert desk.list._words.text() == "No sentence has anything of these kinds that is not marked yet."
        desk.list._clear.click()
        assert desk.rows == [COSTS, TRAINS]


class TestGoing:
    def test_choosing_a_row_goes_to_its_sentence(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.key(Qt.Key.Key_End)
        assert desk.here == TRAINS
        desk.key(Qt.Key.Key_Up)
        assert desk.here == MAYBE

    def test_opening_it_by_key_begins_at_the_sentence_the_reader_is_on(self, desk):
        desk.session.visit(TEXT.index(MAYBE))
        desk.open()
        desk.qtbot.waitUntil(lambda: desk.list.table.current_n() == TEXT.index(MAYBE))
        assert desk.list.table.hasFocus()
        assert desk.here == MAYBE

    def test_the_row_of_the_sentence_walked_to_is_the_current_one(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.session.visit(TEXT.index(TRAINS))
        assert desk.list.table.current_n() == TEXT.index(TRAINS)
        desk.session.visit(0)
        assert desk.list.table.current_n() is None

    def test_enter_asks_for_the_text(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.key(Qt.Key.Key_Down)
        with desk.qtbot.waitSignal(desk.panel.reading_requested):
            desk.key(Qt.Key.Key_Return)

    def test_marking_from_the_list_goes_on_to_what_comes_next_in_it(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        desk.key(Qt.Key.Key_Home)
        assert desk.here == COSTS
        desk.session.apply_label("verified")
        desk.wait(MAYBE, TRAINS)
        assert desk.here == MAYBE
        desk.session.nothing_to_check()
        desk.wait(TRAINS)
        assert desk.here == TRAINS
        with desk.qtbot.waitSignal(desk.panel.reading_requested):
            desk.session.apply_label("verified")
        assert desk.said[-1] == "Everything checkable in this article is marked or passed over."

    def test_an_act_on_a_claim_leaves_the_reader_at_the_claim(self, desk):
        (claim,) = desk.on(desk.project.mark, COSTS, "verified").claims
        desk.open()
        desk.wait(MAYBE, TRAINS)
        assert desk.list.table.hasFocus()
        desk.session.focus_claim(claim)
        desk.session.run(lambda: desk.project.add_evidence(claim, url="https://a.example/b"))
        desk.wait(MAYBE, TRAINS)
        assert (desk.here, desk.session.claim) == (COSTS, claim)
        desk.session.apply_label("unverified")
        desk.wait(MAYBE, TRAINS)
        assert (desk.here, desk.session.claim) == (COSTS, claim)

    def test_the_same_key_leads_back_to_the_claims(self, desk):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        assert desk.panel._tabs.currentIndex() == CHECKABLE
        desk.panel.show_checkable()
        assert desk.panel._tabs.currentIndex() == CLAIMS

    def test_the_filter_of_claims_is_in_the_list_of_claims(self, desk):
        desk.on(desk.project.mark, COSTS, "verified")
        desk.open()
        desk.panel.focus_filter()
        assert desk.panel._tabs.currentIndex() == CLAIMS
        assert desk.panel._list.filter._words.hasFocus()


class TestNextAndPrevious:
    def step(self, desk, step):
        desk.panel.next_unmarked(step)
        desk.qtbot.waitUntil(lambda: desk.list._seeking is None)

    def test_they_go_through_the_text_without_the_list(self, desk):
        desk.session.visit(0)
        for wanted in (COSTS, MAYBE, TRAINS, TRAINS):
            self.step(desk, +1)
            assert desk.here == wanted
        assert desk.said[-1] == "Nothing checkable is left unmarked from here to the end."
        for wanted in (MAYBE, COSTS, COSTS):
            self.step(desk, -1)
            assert desk.here == wanted
        assert desk.said[-1] == "Nothing checkable is left unmarked before this sentence."
        assert not desk.list.isVisible()

    def test_they_say_what_was_found(self, desk):
        desk.session.visit(TEXT.index(COSTS))
        self.step(desk, +1)
        assert desk.said[-1].startswith("Not marked yet: ")
        assert "“reportedly”" in desk.said[-1]

    def test_what_is_marked_meanwhile_is_passed_by(self, desk):
        desk.session.visit(0)
        desk.on(desk.project.mark, COSTS, "verified")
        self.step(desk, +1)
        assert desk.here == MAYBE
        desk.on(desk.project.mark, MAYBE, "verified")
        desk.session.visit(0)
        self.step(desk, +1)
        assert desk.here == TRAINS


class TestGiants:
    @pytest.fixture
    def giant(self, desk):
        text = f"{CALM} " * 20_000 + COSTS
        (article,) = desk.session.run(lambda: desk.project.add_article(ArticleDraft("Giant", text))).articles
        desk.session.focus_article(article)
        return article

    def test_a_giant_text_is_looked_through_in_slices_and_says_so(self, desk, giant):
        counts, slices = [], []
        desk.panel.show_checkable()
        desk.list._idle.timeout.connect(lambda: slices.append(len(slices)))
        desk.qtbot.waitUntil(lambda: desk.list._count.text().startswith("0 so far, still looking…"))
        desk.list.counted.connect(counts.append)
        desk.qtbot.waitUntil(lambda: desk.list._findings.complete, timeout=30_000)
        desk.wait(COSTS)
        assert len(slices) > 3
        assert counts[-1] == 1

    def test_opening_it_near_the_end_does_not_lead_back_to_what_is_found_first(self, desk):
        text = f"{COSTS} {f'{CALM} ' * 20_000}{MAYBE} {CALM}"
        (article,) = desk.session.run(lambda: desk.project.add_article(ArticleDraft("Giant", text))).articles
        desk.session.focus_article(article)
        desk.session.visit(text.index(MAYBE))
        desk.panel.show_checkable()
        desk.qtbot.waitUntil(lambda: desk.rows == [COSTS])
        desk.panel.setFocus()
        desk.panel.show_checkable()
        assert desk.list.table.hasFocus()
        assert desk.here == MAYBE
        desk.qtbot.waitUntil(lambda: desk.list.table.current_n() == text.index(MAYBE), timeout=30_000)
        assert desk.here == MAYBE

    def test_leaving_the_list_ends_the_looking(self, desk, giant):
        desk.panel.show_checkable()
        desk.qtbot.waitUntil(lambda: desk.list._findings.reached > 0)
        desk.panel._tabs.setCurrentIndex(CLAIMS)
        desk.qtbot.waitUntil(lambda: not desk.list._idle.isActive())
        assert not desk.list._findings.complete

    def test_many_acts_at_once_are_followed_by_looking_again(self, desk, monkeypatch):
        desk.open()
        desk.wait(COSTS, MAYBE, TRAINS)
        monkeypatch.setattr(findings, "_FEW", 0)
        desk.on(desk.project.mark, COSTS, "verified")
        desk.wait(MAYBE, TRAINS)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [240, 340, 900])
def test_it_paints_at_any_width_in_both_themes(desk, qapp, mode, width):
    from factcheck.ui import theme

    before = qapp.palette()
    desk.open()
    desk.wait(COSTS, MAYBE, TRAINS)
    qapp.setPalette(theme.palette(theme.load(mode)))
    try:
        desk.panel.resize(width, 800)
        desk.list._chips[0].setFocus()
        image = desk.panel.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(0, width, 3) for y in range(0, 400, 3)}
        assert theme.load(mode).colours["card"] in colours
        assert theme.load(mode).colours["chip"] in colours
        assert desk.panel.minimumSizeHint().width() <= 320
    finally:
        qapp.setPalette(before)


def test_the_rules_on_a_card_are_said_in_the_language_of_the_window(desk, monkeypatch):
    from factcheck.core.checkable import rule_words
    from factcheck.ui.claims import finding_card

    asked = []
    monkeypatch.setattr(finding_card, "said", lambda sentence: asked.append(sentence) or sentence)
    desk.open()
    desk.wait(COSTS, MAYBE, TRAINS)
    asked.clear()
    desk.panel.grab()
    assert {rule_words(hit.rule) for hit in desk.list.table.model().row_at(0).hits} <= set(asked)


def test_every_control_has_a_name_to_be_read_out(desk):
    from PySide6.QtWidgets import QAbstractButton, QTabBar, QTableView

    desk.open()
    for kind in (QAbstractButton, QTabBar, QTableView):
        for control in desk.panel.findChildren(kind):
            if type(control).__name__ not in ("QTableCornerButton", "QToolButton") and control.isVisible():
                assert control.accessibleName() or control.text(), control
    assert checkable_list.KINDS
