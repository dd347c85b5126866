"""Two editions side by side: what counts as a change, the texts that scroll together, claims on both sides."""

from threading import Event

import pytest
from PySide6.QtCore import Qt

from factcheck.core.alignment import align
from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.editions import compare as compare_module
from factcheck.ui.editions.compare import CompareView
from factcheck.ui.editions.differences import ADDED, CHANGED, MOVED, REMOVED, Places, differences
from factcheck.ui.editions.pair import two_editions
from factcheck.ui.session import Session
from tests.helpers import accessible
from tests.helpers.editions import GONE, NEW, NOW, OLD, SAME, WAITING, project_with_editions
from tests.helpers.editions import MOVED as MOVED_WORDS

STEADY = "Nothing at all has changed in this long sentence of the article."
LONG = "This sentence is long enough to be known again wherever it may stand later."


def found(old, new):
    return differences(old, new, align(old, new))


def words(old, new, difference):
    return [(old[w.old_start : w.old_end], new[w.new_start : w.new_end]) for w in difference.words]


class TestDifferences:
    def test_the_same_text_has_none(self):
        assert found(STEADY, STEADY) == []

    def test_words_that_changed_are_one_difference(self):
        old, new = f"{STEADY} It cost 12 million euros.", f"{STEADY} It cost 15 million euros."
        (one,) = found(old, new)
        assert one.kind == CHANGED
        assert words(old, new, one) == [("12", "15")]

    def test_neighbours_belong_together_but_not_over_a_paragraph(self):
        old = f"{STEADY}\n\nThe red house was sold.\n\nThe end of it all."
        new = f"{STEADY}\n\nThe blue house was let.\n\nThe start of it all."
        first, second = found(old, new)
        assert words(old, new, first) == [("red", "blue"), ("sold", "let")]
        assert words(old, new, second) == [("end", "start")]

    def test_added_and_removed(self):
        (added,) = found(STEADY, f"{STEADY} It was late.")
        (removed,) = found(f"{STEADY} It was late.", STEADY)
        assert (added.kind, removed.kind) == (ADDED, REMOVED)
        assert added.place(False) == (len(STEADY), len(STEADY))

    def test_a_sentence_that_stands_elsewhere_was_moved(self):
        old = f"{LONG} {STEADY}\n\nA short end."
        new = f"{STEADY}\n\nA short end. {LONG}"
        (moved,) = found(old, new)
        assert moved.kind == MOVED
        assert old[slice(*moved.place(False))] == new[slice(*moved.place(True))] == LONG

    def test_what_changed_beside_a_moved_sentence_is_told_apart(self):
        old = f"{LONG} It cost 12.\n\n{STEADY}\n\nA short end."
        new = f"It cost 15.\n\n{STEADY}\n\nA short end. {LONG}"
        kinds = sorted(each.kind for each in found(old, new))
        assert kinds == [CHANGED, MOVED]

    def test_burmese_is_compared_too(self):
        old, new = "မြို့တော်တွင် ကင်မရာ ၆၁၂ လုံး ရှိသည်။", "မြို့တော်တွင် ကင်မရာ ၆၄၀ လုံး ရှိသည်။"
        (one,) = found(old, new)
        assert "၁၂" in old[slice(*one.place(False))]

    @pytest.mark.parametrize("new", [False, True])
    def test_places_are_found_across(self, new):
        old_text, new_text = f"aaaa {STEADY} bbbb", f"ccccccccccc {STEADY}"
        places = Places(align(old_text, new_text).same, len(old_text), len(new_text))
        here, there = (new_text, old_text) if new else (old_text, new_text)
        at = here.index("changed")
        assert places.across(at, new) == there.index("changed")
        assert places.across(0, new) == 0
        assert places.across(len(here), new) == len(there)


class View:
    def __init__(self, project, session, view, old, new, qtbot):
        self.project, self.session, self.view, self.old, self.new, self.qtbot = project, session, view, old, new, qtbot

    @property
    def said(self):
        return self.view.foot.said

    @property
    def place(self):
        return self.view.foot.place

    @property
    def rows(self):
        model = self.view.changes.table.model()
        return [model.row_at(place) for place in range(model.rowCount())]

    def text(self, new):
        return self.view.columns[new].text

    def claims(self):
        return tuple(
            self.project.claim(column.text.claim).quote if column.text.claim else "" for column in self.view.columns
        )

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.view.focusWidget(), key, modifier)

    def go(self, kind):
        number = next(n for n, each in enumerate(self.view._found) if each.kind == kind)
        self.view._go(number)
        return self.view._found[number]


def opened(project, session, old, new, qtbot):
    view = CompareView(session, old, new)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(view)
    view.resize(1100, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.waitUntil(lambda: view.ready)
    return View(project, session, view, old, new, qtbot)


@pytest.fixture
def compare(tmp_path, qtbot, monkeypatch):
    project, old, new = project_with_editions(tmp_path / "a.factcheck", monkeypatch)
    session = Session()
    session.adopt(project)
    session.focus_article(new)
    made = opened(project, session, old, new, qtbot)
    yield made
    made.view.close()
    session.close()


class TestTheView:
    def test_both_texts_stand_there_with_their_number_and_date(self, compare):
        assert compare.text(0).text == OLD
        assert compare.text(1).text == NEW
        first, second = (column._from for column in compare.view.columns)
        assert "Edition 1 of 2" in first
        assert "2026-03-02" in first
        assert "Edition 2 of 2" in second
        assert "2026-04-02" in second

    def test_every_control_has_a_name_and_stands_in_its_order(self, compare):
        assert accessible.nameless(compare.view) == []
        assert accessible.out_of_order(compare.view) == []

    def test_it_begins_at_the_first_change(self, compare):
        assert compare.place == f"Change 1 of {len(compare.rows)}"
        assert compare.view.changes.table.current_n() == 0

    def test_keys_go_from_change_to_change_and_stop_at_the_ends(self, compare):
        many = len(compare.rows)
        compare.key(Qt.Key.Key_P)
        assert compare.said == "This is the first change."
        compare.key(Qt.Key.Key_N)
        assert compare.place == f"Change 2 of {many}"
        compare.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert compare.place == f"Change 1 of {many}"
        for _ in range(many):
            compare.key(Qt.Key.Key_F7)
        assert compare.place == f"Change {many} of {many}"
        assert compare.said == "This is the last change."

    def test_each_change_says_how_many_claims_it_touches(self, compare):
        told = [compare.view.changes.table.model().index(place, 0).data() for place in range(len(compare.rows))]
        (costs,) = [words for words in told if "12" in words]
        assert "touches 1 of your claims" in costs
        assert "gone: 12; new: 15" in costs
        assert any(words.startswith("Moved down") for words in told)

    def test_only_changes_that_touch_claims(self, compare):
        touching = sum(bool(row.touches) for row in compare.rows)
        assert compare.view.changes._count.text().endswith(f", {touching} touching your claims")
        compare.view.changes._only.click()
        assert len(compare.rows) == touching
        compare.view._go(compare.rows[-1].n)
        assert compare.place == f"Change {touching} of {touching}"

    def test_choosing_a_card_goes_there_in_both_texts(self, compare):
        moved = compare.go(MOVED)
        assert compare.view.current == moved
        assert compare.claims() == (MOVED_WORDS, MOVED_WORDS)

    def test_a_claim_shows_its_counterpart(self, compare):
        marks = sorted(compare.text(1).claims.all())
        costs = next(mark for mark in marks if NEW[mark.start : mark.end] == NOW)
        compare.text(1).claim_picked.emit(costs.id)
        assert compare.claims()[1] == NOW
        assert "12 million" in compare.claims()[0]
        assert compare.said == "Carried over: it reads differently now (87 % sure)."

    @pytest.mark.parametrize(
        ("quote", "said"),
        [
            (SAME, "Carried over: the same words."),
            (MOVED_WORDS, "Carried over: the same words, at another place."),
            (WAITING, "This claim needs placing in the newer edition."),
            (GONE, "The passage of this claim is gone from the newer edition."),
        ],
    )
    def test_what_became_of_a_claim_is_said(self, compare, quote, said):
        claim = compare.project.my_claim_at(compare.old, OLD.index(quote), OLD.index(quote) + len(quote))
        compare.text(0).claim_picked.emit(claim)
        assert compare.said == said

    def test_keys_go_from_claim_to_claim(self, compare):
        compare.text(1).setFocus()
        compare.text(1).focus_claim(None)
        compare.key(Qt.Key.Key_C)
        first = compare.claims()[1]
        compare.key(Qt.Key.Key_C)
        assert compare.claims()[1] != first
        compare.key(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
        assert compare.claims()[1] == first

    def test_enter_goes_to_the_claim_in_the_main_window(self, compare):
        compare.go(MOVED)
        with compare.qtbot.waitSignal(compare.view.reading_requested):
            compare.key(Qt.Key.Key_Return)
        assert compare.project.claim(compare.session.claim).quote == MOVED_WORDS
        assert compare.session.article == compare.new

    def test_show_claim_goes_to_what_changed_there(self, compare):
        old = "Repairs cost 12 million euros."
        claim = compare.project.my_claim_at(compare.old, OLD.index(old), OLD.index(old) + len(old))
        compare.view.show_claim(claim)
        assert compare.view.current.kind == CHANGED
        assert compare.claims() == (old, NOW)

    def test_it_follows_what_is_done_in_the_main_window(self, compare):
        (waiting,) = compare.project.carryings(compare.new, ("waiting",))
        before = len(compare.text(1).claims.all())
        start = NEW.index("The end of it.")
        compare.session.run(lambda: compare.project.place(compare.new, waiting.claim, start, start + 14))
        assert len(compare.text(1).claims.all()) == before + 1
        compare.text(0).claim_picked.emit(waiting.claim)
        assert compare.claims() == (WAITING, "The end of it.")

    def test_it_closes_when_an_edition_is_removed(self, compare):
        compare.session.run(lambda: compare.project.remove_article(compare.old))
        assert not compare.view.isVisible()

    def test_it_closes_when_they_are_no_editions_of_each_other_any_more(self, compare):
        compare.session.run(lambda: compare.project.unlink_edition(compare.new))
        assert not compare.view.isVisible()

    def test_comparing_that_was_dropped_for_another_says_nothing(self, compare, qtbot, monkeypatch):
        """The older of two threads may end last."""
        go, dropped = Event(), compare.view._jobs
        waited = compare_module._compared

        def slow(pair, progress):
            go.wait(10)
            return waited(pair, progress)

        monkeypatch.setattr(compare_module, "_compared", slow)
        compare.view.compare(compare.old, compare.new)
        monkeypatch.undo()
        (late,) = dropped.running
        compare.view.compare(compare.old, compare.new)
        compare.view.show_claim(compare.project.carryings(compare.new, ("changed",))[0].claim)
        qtbot.waitUntil(lambda: compare.view.ready)
        assert dropped.running == [late]
        assert compare.claims()[0] != ""
        shown = compare.rows
        assert shown
        go.set()
        qtbot.waitUntil(lambda: not dropped.running)
        assert compare.rows == shown
        assert compare.view.changes.table.isVisible()


class TestScrolling:
    @pytest.fixture
    def long(self, tmp_path, qtbot):
        project = Project.create(tmp_path / "l.factcheck", reviewer="Mia")
        paragraphs = [f"Paragraph {number} says something of its own, and a little more." for number in range(200)]
        extra = [f"Inserted {number}, which the former edition did not have at all." for number in range(60)]
        project.add_article(ArticleDraft("Long", "\n\n".join(paragraphs)))
        old = project.articles()[-1].id
        project.add_edition(ArticleDraft("Long", "\n\n".join([*paragraphs[:50], *extra, *paragraphs[50:]])), old)
        session = Session()
        session.adopt(project)
        made = opened(project, session, old, project.articles()[-1].id, qtbot)
        yield made
        made.view.close()
        session.close()

    def test_what_belongs_together_stands_side_by_side(self, long):
        old, new = long.text(0), long.text(1)
        at = old.text.index("Paragraph 120 ")
        bar = old.verticalScrollBar()
        old.scroll_to(at, 200)
        share = bar.value() / bar.maximum()
        height = old.viewport().height() * share
        here = old.text[old.position_at(height) :][:13]
        beside = {new.text[new.position_at(height + away) :][:13] for away in (-40, -20, 0, 20, 40)}
        assert here in beside

    def test_the_ends_stand_together(self, long):
        for side, other in ((0, 1), (1, 0)):
            for end in ("minimum", "maximum"):
                bar, follower = long.text(side).verticalScrollBar(), long.text(other).verticalScrollBar()
                bar.setValue(getattr(bar, end)())
                assert abs(follower.value() - getattr(follower, end)()) <= 2

    def test_a_change_stands_at_one_height_in_both(self, long):
        (added,) = long.view._found
        assert added.kind == ADDED
        assert long.text(1).text[added.new_start :].startswith("Inserted 0,")


class TestWhichTwo:
    @pytest.fixture
    def project(self, tmp_path):
        with Project.create(tmp_path / "t.factcheck", reviewer="Mia") as project:
            project.add_article(ArticleDraft("One", f"{STEADY} One."))
            for number, name in enumerate(("Two", "Three")):
                project.add_edition(ArticleDraft(name, f"{STEADY} {name}."), project.articles()[number].id)
            project.add_article(ArticleDraft("Alone", "By itself."))
            yield project

    def test_an_edition_stands_beside_the_one_before_and_the_first_beside_the_next(self, project):
        one, two, three, alone = (article.id for article in project.articles())
        assert two_editions(project, three) == (two, three)
        assert two_editions(project, two) == (one, two)
        assert two_editions(project, one) == (one, two)
        assert two_editions(project, alone) is None

    def test_of_three_any_two_can_be_chosen(self, project, qtbot):
        one, two, three, _alone = (article.id for article in project.articles())
        session = Session()
        session.project = project
        made = opened(project, session, two, three, qtbot)
        choices = made.view.columns[0]._choice
        assert choices.isVisible()
        assert choices.count() == 3
        choices.setCurrentIndex(0)
        choices.activated.emit(0)
        qtbot.waitUntil(lambda: made.view.ready)
        assert made.view.editions == (one, three)
        # The later one is always on the right.
        made.view.columns[1]._choice.activated.emit(0)
        made.view.columns[0]._choice.activated.emit(2)
        qtbot.waitUntil(lambda: made.view.ready)
        assert made.view.editions == (one, three)
        made.view.close()
        session.project = None

    def test_claims_are_followed_over_an_edition_between(self, project, qtbot):
        from factcheck.ui.editions.pair import read_claims

        one, two, three, _alone = (article.id for article in project.articles())
        project.mark(one, 0, len(STEADY), "verified")
        project.carry(two)
        project.carry(three)
        claims = read_claims(project, one, three)
        (first,) = claims.old.all()
        (last,) = claims.new.all()
        assert claims.across(first.id, False) == last.id
        assert claims.across(last.id, True) == first.id

    def test_without_a_reviewer_the_texts_are_compared_all_the_same(self, project, qtbot):
        one, two, *_rest = (article.id for article in project.articles())
        project.me = None
        session = Session()
        session.project = project
        made = opened(project, session, one, two, qtbot)
        assert made.view.changes._count.text() == "1 change"
        assert not made.view.changes._only.isVisible()
        made.view.close()
        session.project = None
