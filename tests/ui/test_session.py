"""The session: one way to change things, what is in focus afterwards, and what happens when a verb refuses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from factcheck.core.model import ArticleDraft, Changes
from factcheck.errors import InputError
from factcheck.project import Project
from factcheck.ui.session import MANY, Session

TEXT = "The bridge 😀 was closed on Monday. Agencies may be reading along, experts say. It reopened later."
BRIDGE = (0, TEXT.index("."))
AGENCIES = (TEXT.index("Agencies"), TEXT.index(" along"))


@pytest.fixture
def session(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia")
    project.add_article(ArticleDraft("Bridge", TEXT))
    project.add_article(ArticleDraft("Harbour", "The harbour froze over in March."))
    session = Session()
    session.adopt(project)
    session.focus_first_article()
    yield session
    session.close()


@pytest.fixture
def heard(session):
    """What the session says, in order, by name of the signal."""
    said = []
    for name in ("changed", "announced", "failed"):
        getattr(session, name).connect(lambda value, name=name: said.append((name, value)))
    for name in ("project_opened", "article_focused", "claim_focused", "selection_changed"):
        getattr(session, name).connect(lambda name=name: said.append((name, None)))
    return said


def mark(session, passage, label="verified"):
    session.selection = passage
    session.apply_label(label)
    return session.claim


def test_marking_focuses_the_claim_and_clears_the_selection(session, heard):
    claim = mark(session, BRIDGE, "speculative")
    assert session.project.claim(claim).quote == TEXT[slice(*BRIDGE)]
    assert session.project.claim(claim).label == "speculative"
    assert session.selection is None
    names = [name for name, _ in heard]
    assert names.index("changed") < names.index("claim_focused")
    assert next(value for name, value in heard if name == "announced").endswith("as speculative. Saved.")


def test_a_label_without_selection_goes_to_the_claim_in_focus(session):
    claim = mark(session, BRIDGE)
    session.apply_label("unverified")
    assert session.project.claim(claim).label == "unverified"
    assert len(session.project.claims()) == 1


def test_a_label_with_nothing_to_label_says_so_and_changes_nothing(session, heard):
    session.run(lambda: session.project.add_article(ArticleDraft("Stars", "***\n\n…")))
    session.next_article(+1)
    session.next_article(+1)
    heard.clear()
    session.apply_label("verified")
    assert [name for name, _ in heard] == ["announced"]
    assert session.project.claims() == []


def test_an_empty_selection_is_none(session):
    session.selection = (3, 3)
    assert session.selection is None


def test_deleting_focuses_the_next_claim_or_else_the_one_before(session):
    first, second = mark(session, BRIDGE), mark(session, AGENCIES)
    session.focus_claim(first)
    session.delete_claim()
    assert session.claim == second
    session.delete_claim()
    assert session.claim is None
    assert session.project.claims() == []


def test_deleting_the_last_one_focuses_the_one_before(session):
    first, _second = mark(session, BRIDGE), mark(session, AGENCIES)
    session.delete_claim()
    assert session.claim == first


def test_undo_and_redo_focus_the_claim_they_touched(session):
    first, second = mark(session, BRIDGE), mark(session, AGENCIES)
    session.focus_claim(first)
    session.delete_claim()
    assert session.claim == second
    session.undo()
    assert session.claim == first
    session.focus_claim(second)
    session.redo()
    assert session.claim == second  # the claim it touched is gone again
    session.undo()
    session.undo()
    assert session.claim == first
    assert session.project.claim_n(second) is None


def test_the_pointer_says_that_much_is_written(session):
    shown = []

    def verb():
        cursor = QGuiApplication.overrideCursor()
        shown.append(cursor.shape() if cursor is not None else None)
        return Changes()

    session.run(verb)
    session.run(verb, MANY)
    assert shown == [None, Qt.CursorShape.WaitCursor]
    assert QGuiApplication.overrideCursor() is None


def test_undo_goes_to_the_article_of_the_claim(session):
    claim = mark(session, BRIDGE)
    session.apply_label("speculative")
    session.next_article(+1)
    assert session.claim is None
    session.undo()
    assert session.project.article(session.article).title == "Bridge"
    assert session.claim == claim


def test_one_end_moves_by_a_word(session):
    claim = mark(session, AGENCIES)
    quote = lambda: session.project.claim(claim).quote  # noqa: E731
    session.grow("word", "end", +1)
    assert quote() == "Agencies may be reading along"
    session.grow("word", "end", -1)
    session.grow("word", "start", +1)
    assert quote() == "may be reading"
    session.grow("word", "start", -1)
    session.grow("word", "start", -1)
    assert quote() == "Monday. Agencies may be reading"


def test_a_passage_never_becomes_empty(session, heard):
    start = TEXT.index("Agencies")
    claim = mark(session, (start, start + len("Agencies")))
    heard.clear()
    session.grow("word", "end", -1)
    session.grow("word", "start", +1)
    assert session.project.claim(claim).quote == "Agencies"
    assert [name for name, _ in heard] == ["announced", "announced"]


def test_walking_through_claims_stops_at_the_ends(session):
    second, first = mark(session, AGENCIES), mark(session, BRIDGE)
    session.focus_claim(None)
    session.next_claim(+1)
    assert session.claim == first
    session.next_claim(+1)
    session.next_claim(+1)
    assert session.claim == second
    session.focus_claim(None)
    session.next_claim(-1)
    assert session.claim == second


def test_focusing_a_claim_of_another_article_goes_there_first(session, heard):
    claim = mark(session, BRIDGE)
    session.next_article(+1)
    heard.clear()
    session.focus_claim(claim)
    assert [name for name, _ in heard] == ["article_focused", "claim_focused"]


def test_focusing_what_is_gone_focuses_nothing(session):
    claim = mark(session, BRIDGE)
    session.delete_claim()
    session.focus_claim(claim)
    assert session.claim is None
    session.focus_article("0" * 32)
    assert session.article is None


def test_a_removed_article_is_no_longer_in_focus_when_views_re_read(session):
    seen = []
    session.changed.connect(lambda _changes: seen.append((session.article, session.claim)))
    mark(session, BRIDGE)
    article = session.article
    session.run(lambda: session.project.remove_article(article))
    assert seen[-1] == (None, None)


def test_a_refusal_is_shown_and_changes_nothing(session, heard):
    mark(session, AGENCIES)
    session.project.submit(session.article)
    heard.clear()
    session.selection = BRIDGE
    session.apply_label("verified")
    assert [name for name, _ in heard] == ["selection_changed", "failed"]
    assert len(session.project.claims()) == 1
    assert session.selection == BRIDGE


def test_a_bug_is_not_swallowed(session):
    def broken() -> Changes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session.run(broken)


def test_submitting_and_reopening(session):
    session.toggle_submitted()
    assert session.submitted
    session.toggle_submitted()
    assert not session.submitted


class TestWithoutAName:
    @pytest.fixture
    def session(self, session, tmp_path):
        session.adopt(Project.create(tmp_path / "b.factcheck"))
        session.run(lambda: session.project.add_article(ArticleDraft("Bridge", TEXT)))
        session.focus_first_article()
        return session

    def test_an_act_waits_for_the_name_and_is_then_done(self, session, qtbot):
        session.selection = BRIDGE
        with qtbot.waitSignal(session.reviewer_requested, timeout=100):
            session.apply_label("verified")
        assert session.project.claims() == []
        session.use_reviewer("Mia")
        assert [claim.quote for claim in session.project.claims()] == [TEXT[slice(*BRIDGE)]]
        assert session.selection is None

    def test_a_verb_of_a_view_waits_too(self, session, qtbot):
        article = session.article
        with qtbot.waitSignal(session.reviewer_requested, timeout=100):
            session.run(lambda: session.project.submit(article))
        session.use_reviewer("Mia")
        assert session.submitted

    def test_without_an_answer_the_refusal_is_shown(self, session, heard):
        article = session.article
        session.run(lambda: session.project.submit(article))
        session.drop_waiting()
        assert isinstance(heard[-1][1], InputError)
        session.use_reviewer("Mia")
        assert not session.submitted


def test_opening_closes_the_former_project(session, tmp_path, heard):
    former = session.project
    Project.create(tmp_path / "c.factcheck").close()
    assert session.open(tmp_path / "c.factcheck")
    assert session.article is None
    Project.open(former.path).close()
    assert ("project_opened", None) in heard


def test_a_project_that_cannot_be_opened_leaves_the_present_one(session, tmp_path, heard):
    (tmp_path / "bad.factcheck").write_bytes(b"not a project" * 100)
    former = session.project
    assert not session.open(tmp_path / "bad.factcheck")
    assert not session.create(former.path, "Mia")
    assert session.project is former
    assert [name for name, _ in heard] == ["failed", "failed"]


def test_opening_the_open_project_again_does_nothing(session, heard):
    assert session.open(session.project.path)
    assert not session.project.read_only
    assert heard == []


def test_labelling_a_passage_that_is_marked_already_changes_that_claim(session):
    first = mark(session, BRIDGE)
    session.focus_claim(None)
    assert mark(session, BRIDGE, "speculative") == first
    assert [claim.label for claim in session.project.claims()] == ["speculative"]
    assert session.selection is None
