"""Walking: where the sentence cursor goes, what it has to do with the claim in focus, and what each act is about."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.session import Session

TEXT = "The first one is short. Then 😀 comes a second.\n\n* * *\n\nA third follows here. And a fourth, at last."
SENTENCES = ["The first one is short.", "Then 😀 comes a second.", "A third follows here.", "And a fourth, at last."]


def place(words):
    return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.fixture
def session(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia")
    project.add_article(ArticleDraft("Four", TEXT))
    project.add_article(ArticleDraft("Other", "One only"))
    session = Session()
    session.adopt(project)
    session.focus_first_article()
    yield session
    session.close()


@pytest.fixture
def said(session):
    heard = []
    session.announced.connect(heard.append)
    return heard


def here(session):
    return TEXT[slice(*session.sentence)]


def claims(session):
    return [(claim.quote, claim.label) for claim in session.project.claims(article=session.article)]


class TestTheCursor:
    def test_begins_at_the_first_sentence_once_there_is_time(self, session, qtbot):
        session.focus_article(None)
        session.focus_first_article()
        assert session.sentence is None
        with qtbot.waitSignal(session.walked):
            pass
        assert here(session) == SENTENCES[0]

    def test_begins_at_the_first_sentence_i_have_not_looked_at(self, session, qtbot):
        project, article = session.project, session.article
        project.pass_over(article, *place(SENTENCES[0]))
        project.mark(article, *place("comes"), "verified")
        session.next_article(+1)
        session.next_article(-1)
        qtbot.waitUntil(lambda: session.sentence is not None)
        assert here(session) == SENTENCES[2]

    def test_begins_at_the_first_one_when_all_have_been_looked_at(self, session, qtbot):
        session.project.pass_over(session.article, 0, len(TEXT))
        session.next_article(+1)
        session.next_article(-1)
        qtbot.waitUntil(lambda: session.sentence is not None)
        assert here(session) == SENTENCES[0]

    def test_goes_from_sentence_to_sentence_and_stops_at_the_ends(self, session, said):
        seen = []
        for _ in range(4):
            session.move_sentence(+1)
            seen.append(here(session))
        assert seen == [*SENTENCES[1:], SENTENCES[3]]
        assert said == ["This is the last sentence."]
        for _ in range(4):
            session.move_sentence(-1)
        assert here(session) == SENTENCES[0]
        assert said[1:] == ["This is the first sentence."]

    def test_follows_a_place_and_passes_over_what_says_nothing(self, session):
        session.go_to(TEXT.index("fourth"))
        assert here(session) == SENTENCES[3]
        session.go_to(TEXT.index("* * *"))
        assert here(session) == SENTENCES[2]
        session.go_to(len(TEXT))
        assert here(session) == SENTENCES[3]

    def test_is_none_without_an_article_or_words(self, session):
        session.run(lambda: session.project.add_article(ArticleDraft("Stars", "***")))
        session.next_article(+1)
        session.next_article(+1)
        session.move_sentence(+1)
        assert session.sentence is None
        session.focus_article(None)
        session.move_sentence(+1)
        session.next_unlooked()
        session.next_disagreement(+1)
        session.go_to(3)
        assert session.sentence is None

    def test_next_not_looked_at_goes_round(self, session, said):
        session.project.mark(session.article, *place(SENTENCES[1]), "verified")
        session.project.pass_over(session.article, *place(SENTENCES[3]))
        session.next_unlooked()
        assert here(session) == SENTENCES[2]
        session.next_unlooked()
        assert here(session) == SENTENCES[0]
        assert said == ["Going on from the beginning of the article."]
        session.project.pass_over(session.article, *place(SENTENCES[2]))
        session.next_unlooked()
        assert said[1:] == ["This is the only sentence left that has not been looked at."]
        session.project.pass_over(session.article, 0, 5)
        session.next_unlooked()
        assert said[2:] == ["Every sentence of this article has been looked at."]

    def test_nobody_has_looked_is_about_everybody(self, session):
        project, article = session.project, session.article
        project.use_reviewer("Ben")
        project.mark(article, *place(SENTENCES[1]), "verified")
        project.use_reviewer("Mia")
        session.next_unlooked()
        assert here(session) == SENTENCES[1]
        session.move_sentence(-1)
        session.next_unlooked(everybody=True)
        assert here(session) == SENTENCES[2]

    def test_disagreements_there_and_back(self, session, said):
        project, article = session.project, session.article
        for name, label in (("Ben", "verified"), ("Ada", "speculative")):
            project.use_reviewer(name)
            project.mark(article, *place("third follows"), label)
            project.mark(article, *place(SENTENCES[1]), "verified")
            project.submit(article)
        project.use_reviewer("Mia")
        session.next_disagreement(+1)
        assert here(session) == SENTENCES[2]
        session.next_disagreement(+1)
        assert said == ["No further disagreement in this article."]
        session.move_sentence(+1)
        session.next_disagreement(-1)
        assert here(session) == SENTENCES[2]

    def test_a_long_text_is_read_in_slices_until_a_place_is_found(self, session, qtbot):
        text = "It was so. " * 6000 + "And now this."
        session.run(lambda: session.project.add_article(ArticleDraft("Long", text)))
        article = session.project.articles()[-1].id
        session.project.pass_over(article, 0, len(text) - 20)
        session.focus_article(article)
        qtbot.waitUntil(lambda: session.sentence is not None)
        assert text[slice(*session.sentence)] == "And now this."


class TestTheClaimInFocus:
    def test_goes_when_the_cursor_comes_to_a_sentence_it_does_not_touch(self, session):
        session.apply_label("verified")
        assert session.claim is not None
        session.move_sentence(+1)
        assert session.claim is None

    def test_stays_while_the_cursor_is_on_one_of_its_sentences(self, session):
        session.selection = (4, TEXT.index("comes"))
        session.apply_label("verified")
        claim = session.claim
        session.move_sentence(+1)
        assert here(session) == SENTENCES[1]
        assert session.claim == claim
        session.apply_label("speculative")
        assert claims(session) == [(TEXT[4 : TEXT.index("comes")].strip(), "speculative")]

    def test_takes_the_cursor_along(self, session):
        session.selection = place("third")
        session.apply_label("verified")
        claim = session.claim
        assert here(session) == SENTENCES[2]
        session.move_sentence(-1)
        session.focus_claim(claim)
        assert here(session) == SENTENCES[2]

    def test_coming_back_to_a_sentence_focuses_my_claim_on_it(self, session):
        session.apply_label("verified")
        claim = session.claim
        session.move_sentence(+1)
        session.move_sentence(-1)
        assert session.claim == claim
        session.apply_label("unverified")
        assert claims(session) == [(SENTENCES[0], "unverified")]

    def test_next_and_previous_claim_begin_at_the_cursor(self, session):
        session.selection = place("first")
        session.apply_label("verified")
        session.selection = place("fourth")
        session.apply_label("verified")
        session.go_to(TEXT.index("third"))
        assert session.claim is None
        session.next_claim(+1)
        assert session.project.claim(session.claim).quote == "fourth"
        session.go_to(TEXT.index("third"))
        session.next_claim(-1)
        assert session.project.claim(session.claim).quote == "first"


class TestALabel:
    def test_goes_to_the_sentence_when_nothing_is_selected(self, session):
        session.move_sentence(+1)
        session.apply_label("speculative")
        assert claims(session) == [(SENTENCES[1], "speculative")]
        assert session.project.claim(session.claim).start == TEXT.index("Then")

    def test_goes_to_the_selection_before_the_claim_in_focus_and_the_sentence(self, session):
        session.apply_label("verified")
        session.selection = (TEXT.index("Then"), TEXT.index("Then") + 5)
        session.apply_label("speculative")
        assert claims(session) == [(SENTENCES[0], "verified"), ("Then", "speculative")]

    def test_of_somebody_elses_claim_makes_one_of_mine_on_its_passage(self, session):
        project, article = session.project, session.article
        project.use_reviewer("Ben")
        project.mark(article, *place("first one"), "verified")
        project.use_reviewer("Mia")
        session.next_claim(+1)
        session.apply_label("unverified")
        mine = session.project.claim(session.claim)
        assert (mine.quote, mine.label, mine.reviewer) == ("first one", "unverified", project.me.id)
        assert len(project.claims()) == 2

    def test_is_repeated(self, session, said):
        session.repeat_label()
        assert said == ["No label has been given yet: press the key of one first."]
        session.apply_label("speculative")
        session.move_sentence(+1)
        session.repeat_label()
        assert claims(session) == [(SENTENCES[0], "speculative"), (SENTENCES[1], "speculative")]


class TestNothingToCheck:
    def test_goes_on_to_the_next_sentence_not_looked_at(self, session):
        session.project.mark(session.article, *place(SENTENCES[1]), "verified")
        session.nothing_to_check()
        assert here(session) == SENTENCES[2]
        assert session.project.coverage(session.article).passed(0, 20) == [place(SENTENCES[0])]

    def test_takes_all_sentences_of_a_selection(self, session):
        session.selection = (2, TEXT.index("third"))
        session.nothing_to_check()
        assert here(session) == SENTENCES[3]
        assert session.selection is None
        assert session.project.progress(session.article) == (3, 4)

    def test_can_be_taken_back(self, session):
        session.nothing_to_check()
        session.move_sentence(-1)
        session.look_again()
        assert session.project.progress(session.article) == (0, 4)

    def test_is_refused_on_a_claim_and_stays_there(self, session):
        session.apply_label("verified")
        refused = []
        session.failed.connect(refused.append)
        session.nothing_to_check()
        assert "You have a claim on this sentence." in str(refused[0])
        assert here(session) == SENTENCES[0]

    def test_waits_for_a_name(self, session, tmp_path, qtbot):
        session.adopt(Project.create(tmp_path / "b.factcheck"))
        session.run(lambda: session.project.add_article(ArticleDraft("Four", TEXT)))
        session.focus_first_article()
        with qtbot.waitSignal(session.reviewer_requested, timeout=100):
            session.nothing_to_check()
        session.use_reviewer("Mia")
        assert session.project.progress(session.article) == (1, 4)


class TestTakingBack:
    def test_goes_back_to_the_sentence_the_reader_had_gone_on_from(self, session):
        session.nothing_to_check()
        assert here(session) == SENTENCES[1]
        session.undo()
        assert here(session) == SENTENCES[0]
        session.apply_label("verified")
        session.next_unlooked()
        session.undo()
        assert here(session) == SENTENCES[0]

    def test_stays_on_the_sentence_it_is_about(self, session):
        session.move_sentence(+1)
        session.apply_label("verified")
        session.undo()
        assert here(session) == SENTENCES[1]
        session.redo()
        assert claims(session) == [(SENTENCES[1], "verified")]

    def test_of_looking_again_stays(self, session):
        session.move_sentence(+1)
        session.nothing_to_check()
        session.move_sentence(-1)
        session.look_again()
        session.undo()
        assert here(session) == SENTENCES[1]
        assert session.project.progress(session.article) == (1, 4)

    def test_deleting_can_stay_on_the_sentence(self, session):
        session.apply_label("verified")
        session.move_sentence(+1)
        session.apply_label("verified")
        session.delete_claim(stay=True)
        assert here(session) == SENTENCES[1]
        assert session.claim is None
        session.apply_label("speculative")
        assert claims(session) == [(SENTENCES[0], "verified"), (SENTENCES[1], "speculative")]


class TestGrowing:
    def test_the_sentence_becomes_a_selection_with_another_end(self, session):
        session.grow("sentence", "end", +1)
        assert TEXT[slice(*session.selection)] == f"{SENTENCES[0]} {SENTENCES[1]}"
        session.grow("paragraph", "end", +1)
        assert session.selection == (0, TEXT.index("* * *") + 5)
        session.grow("paragraph", "end", -1)
        session.grow("sentence", "start", +1)
        session.grow("word", "end", -1)
        assert TEXT[slice(*session.selection)] == "Then 😀 comes a second"
        assert claims(session) == []

    def test_my_claim_in_focus_grows_itself(self, session):
        session.move_sentence(+1)
        session.apply_label("verified")
        session.grow("sentence", "start", -1)
        assert claims(session) == [(f"{SENTENCES[0]} {SENTENCES[1]}", "verified")]
        session.grow("paragraph", "end", +1)
        session.grow("sentence", "end", +1)
        session.grow("paragraph", "start", +1)
        assert claims(session) == [(f"* * *\n\n{SENTENCES[2]}", "verified")]
        session.undo()
        assert here(session) in TEXT[slice(*session.sentence)]

    def test_a_selection_comes_before_the_claim_in_focus(self, session):
        session.apply_label("verified")
        session.selection = place("second")
        session.grow("word", "start", -1)
        assert TEXT[slice(*session.selection)] == "a second"
        assert claims(session) == [(SENTENCES[0], "verified")]

    @pytest.mark.parametrize("unit", ["word", "sentence", "paragraph"])
    @pytest.mark.parametrize("edge", ["start", "end"])
    def test_never_leaves_nothing_nor_the_text(self, session, said, unit, edge):
        session.go_to(TEXT.index("third"))
        for step in (+1, -1):
            for _ in range(40):
                session.grow(unit, edge, step)
                start, end = session.selection or session.sentence
                assert 0 <= start < end <= len(TEXT)
        assert "The passage cannot be moved further that way." in said


class TestSplittingAndJoining:
    def test_at_the_caret_inside_the_claim(self, session):
        session.apply_label("verified")
        session.caret = TEXT.index("is short")
        session.split_claim()
        assert claims(session) == [("The first one", "verified"), ("is short.", "verified")]

    def test_else_between_its_sentences(self, session):
        session.selection = (0, place(SENTENCES[2])[1])
        session.apply_label("verified")
        session.split_claim()
        assert [quote for quote, _ in claims(session)] == [
            f"{SENTENCES[0]} {SENTENCES[1]}",
            f"* * *\n\n{SENTENCES[2]}",
        ]

    def test_the_reader_stays_on_the_sentence_and_with_its_half(self, session):
        session.selection = (0, place(SENTENCES[1])[1])
        session.apply_label("verified")
        session.move_sentence(+1)
        session.caret = session.sentence[0]
        session.split_claim()
        assert here(session) == SENTENCES[1]
        assert session.project.claim(session.claim).quote == SENTENCES[1]

    def test_else_behind_a_comma_or_the_like(self, session):
        session.go_to(TEXT.index("fourth"))
        session.apply_label("verified")
        session.split_claim()
        assert claims(session) == [("And a fourth,", "verified"), ("at last.", "verified")]

    def test_of_words_without_any_says_what_to_do(self, session, said):
        session.apply_label("verified")
        said.clear()
        session.split_claim()
        assert said == ["Put the caret where the second claim should begin, then split."]

    def test_joins_with_my_next_claim_not_somebody_elses(self, session, said):
        project, article = session.project, session.article
        project.use_reviewer("Ben")
        project.mark(article, *place(SENTENCES[1]), "speculative")
        project.use_reviewer("Mia")
        for words in (SENTENCES[0], SENTENCES[2]):
            session.selection = place(words)
            session.apply_label("verified")
        said.clear()
        session.join_claim()
        assert said == ["You have no further claim in this article to join with."]
        session.next_claim(-1)
        session.next_claim(-1)
        session.join_claim()
        mine = [claim.quote for claim in project.claims() if claim.reviewer == project.me.id]
        assert mine == [TEXT[: place(SENTENCES[2])[1]]]

    def test_without_a_claim_nothing_happens(self, session):
        session.split_claim()
        session.join_claim()
        assert claims(session) == []


def test_who_listens_hears_of_a_sentence_once(session):
    seen = []
    session.sentence_changed.connect(lambda: seen.append(session.sentence))
    session.move_sentence(+1)
    session.go_to(session.sentence[0] + 3)
    assert seen == [place(SENTENCES[1])]
