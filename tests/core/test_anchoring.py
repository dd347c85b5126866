"""Passages found again in a later edition: in their place, moved, changed, waiting or gone; never somewhere wrong."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.data import Prose
from benchmarks.edits import edited, with_repeats
from benchmarks.passages import claims, truth
from factcheck.core.alignment import align
from factcheck.core.anchoring import (
    CANDIDATES,
    CARRY,
    CHANGED_FIGURES,
    CHANGED_NAMES,
    CHANGED_NEGATION,
    TYPOGRAPHY,
    Placed,
    carry,
)
from factcheck.core.telling import FIGURES, NAMES, NEGATION, told_apart
from factcheck.core.text import trim
from factcheck.core.tokens import cuts_sign

NEWS = Path(__file__).parents[2].parent / "shared" / "data" / "ntrex"

LEAD = "The council met on Tuesday evening in the old town hall. "
CLAIM = "It found that 832 of the town's bridges are not safe, said Maria Keller. "
REST = "Repairs will take until the end of next year and cost far more than planned. "
LAST = "Nobody from the ministry answered the questions that were sent to it."
ARTICLE = LEAD + CLAIM + REST + LAST
SIGNS = st.text(alphabet="ab cd.\n12,“’–\u00a0e\u0301我们。👩‍👧🇩🇪👍🏽", max_size=80)


def placed(old: str, new: str, quote: str) -> Placed:
    start = old.index(quote)
    (found,) = carry(old, new, [(start, start + len(quote))])
    return found


def said(new: str, found: Placed) -> str:
    return new[found.start : found.end]


def test_the_same_text():
    found = placed(ARTICLE, ARTICLE, "832 of the town's bridges")
    assert found == Placed(found.start, found.end, "exact", 100)
    assert said(ARTICLE, found) == "832 of the town's bridges"


def test_what_is_put_in_elsewhere_changes_nothing():
    new = "CORRECTION: this text was changed.\n\n" + LEAD + "It rained. " + CLAIM + REST + LAST
    found = placed(ARTICLE, new, CLAIM.strip())
    assert (found.state, said(new, found)) == ("exact", CLAIM.strip())


def test_a_typo_is_mended():
    old = ARTICLE.replace("bridges", "bridxes")
    found = placed(old, ARTICLE, CLAIM.strip().replace("bridges", "bridxes"))
    assert (found.state, said(ARTICLE, found)) == ("changed", CLAIM.strip())
    assert found.sureness > 90


@pytest.mark.parametrize(
    ("old", "new", "most"),
    [
        ("832", "842", CHANGED_FIGURES),
        ("are not safe", "are safe", CHANGED_NEGATION),
        ("Maria Keller", "Maria Kessler", CHANGED_NAMES),
    ],
)
def test_what_a_claim_turns_on_lowers_its_sureness(old, new, most):
    other = ARTICLE.replace(old, new)
    found = placed(ARTICLE, other, CLAIM.strip())
    assert (found.state, said(other, found)) == ("changed", CLAIM.strip().replace(old, new))
    assert CARRY <= found.sureness <= most


def test_a_figure_that_grew_is_not_the_same_figure():
    old = "There were 3 of them, he said, and 3 is enough for a start of it."
    new = old.replace("3 of", "3,000 of")
    found = placed(old, new, "3")
    assert found.state != "exact"


def test_another_shape_of_quotation_marks():
    old = 'She wrote: "We\'re ready - now." Then she left the house for good.'
    new = "She wrote: “We’re ready – now.” Then she left the house for good."
    found = placed(old, new, '"We\'re ready - now."')
    assert (found.state, found.sureness) == ("exact", TYPOGRAPHY)
    assert said(new, found) == "“We’re ready – now.”"


def test_a_sentence_that_was_moved():
    new = REST + LAST + " " + LEAD + CLAIM.strip()
    found = placed(ARTICLE, new, CLAIM.strip())
    assert (found.state, said(new, found)) in [("moved", CLAIM.strip()), ("exact", CLAIM.strip())]
    new = LEAD + REST + LAST + "\n\n" + CLAIM.strip()
    assert placed(ARTICLE, new, CLAIM.strip()).state == "moved"
    phrase = placed(ARTICLE, new, "bridges are not safe")
    assert (phrase.state, said(new, phrase)) == ("moved", "bridges are not safe")


def test_a_sentence_moved_and_changed():
    new = LEAD + REST + LAST + "\n\n" + CLAIM.strip().replace("bridges", "old bridges")
    found = placed(ARTICLE, new, CLAIM.strip())
    assert (found.state, said(new, found)) == ("changed", CLAIM.strip().replace("bridges", "old bridges"))


def test_two_sentences_made_one_and_one_made_two():
    merged = ARTICLE.replace("town hall. It found", "town hall, and it found")
    assert said(merged, placed(ARTICLE, merged, CLAIM.strip())) == CLAIM.strip().replace("It found", "it found")
    split = ARTICLE.replace("not safe, said", "not safe. Said")
    assert said(split, placed(ARTICLE, split, CLAIM.strip())) == CLAIM.strip().replace("safe, said", "safe. Said")


def test_a_sentence_that_was_removed_is_gone():
    found = placed(ARTICLE, LEAD + REST + LAST, CLAIM.strip())
    assert (found.start, found.end, found.state) == (0, 0, "gone")
    assert found.sureness > 75


def test_another_sentence_in_its_place_is_never_taken_for_it():
    other = "A spokesman for the railway says that trains run as usual again. "
    found = placed(ARTICLE, LEAD + other + REST + LAST, CLAIM.strip())
    assert found.state in ("waiting", "gone")


def test_a_sentence_that_was_rewritten_needs_placing_and_its_place_is_offered():
    other = "Of the bridges in the town 832 were found to be unsafe, as Maria Keller put it. "
    new = LEAD + other + REST + LAST
    found = placed(ARTICLE, new, CLAIM.strip())
    assert found.state == "waiting"
    assert any(new[one.start : one.end] == other.strip() for one in found.candidates)


@pytest.mark.parametrize("removed", range(4))
def test_of_a_sentence_that_stands_four_times_the_right_one_is_gone(removed):
    slogan = "Nobody was hurt, the police say. "
    between = [f"Paragraph {number} is about something else, {word} namely. " for number, word in enumerate("abcd")]
    old = "".join(text + slogan for text in between) + LAST
    new = "".join(text + (slogan if number != removed else "") for number, text in enumerate(between)) + LAST
    starts = [number for number in range(len(old)) if old.startswith(slogan, number)]
    found = carry(old, new, [(start, start + len(slogan.strip())) for start in starts])
    assert [one.state in ("waiting", "gone") for one in found] == [number == removed for number in range(4)]
    there = [number for number in range(len(new)) if new.startswith(slogan, number)]
    assert [one.start for one in found if one.state == "exact"] == there


def test_candidates_are_few_the_best_first_and_never_sure():
    word = "unsafe"
    others = " ".join(f"Bridge {number} is {word} too." for number in range(9))
    old = f"Most of what was built then is {word}. {ARTICLE} {others}"
    new = f"{ARTICLE} {others}"
    found = placed(old, new, word)
    assert found.state in ("waiting", "gone")
    assert 0 < len(found.candidates) <= CANDIDATES
    sure = [one.sureness for one in found.candidates]
    assert sure == sorted(sure, reverse=True)
    assert max(sure) < CARRY


def test_the_order_of_the_passages_and_repeated_ones():
    passages = [(71, 80), (4, 10), (71, 80), (0, len(ARTICLE))]
    found = carry(ARTICLE, "Note. " + ARTICLE, passages)
    assert [(one.start, one.end) for one in found] == [(start + 6, end + 6) for start, end in passages]


def test_progress_is_told_to_the_end():
    told = list[tuple[int, int]]()
    carry(ARTICLE, ARTICLE, [(number, number + 9) for number in range(0, 200, 2)] * 6, lambda *some: told.append(some))
    assert told[0] == (0, 600)
    assert told[-1] == (600, 600)
    assert told == sorted(told)


def test_an_alignment_that_is_there_is_used():
    new = ARTICLE.replace("832", "900")
    whole = (0, len(ARTICLE))
    assert carry(ARTICLE, new, [whole], alignment=align(ARTICLE, new)) == carry(ARTICLE, new, [whole])


def test_nothing_is_left():
    assert [one.state for one in carry(ARTICLE, "", [(0, 5), (60, 80)])] == ["gone", "gone"]
    assert carry("", "", []) == []


PASSAGES = st.lists(st.tuples(st.integers(0, 160), st.integers(1, 40)), max_size=8)


@given(SIGNS, SIGNS, PASSAGES)
def test_any_texts(old, new, some):
    holds(old, new, some)


@given(SIGNS, SIGNS, SIGNS, SIGNS, PASSAGES)
def test_any_edit(before, old, new, after, some):
    holds(before + old + after, before + new + after, some)
    holds(before + old + after, after + new + before, some)


def holds(old: str, new: str, some: list[tuple[int, int]]) -> None:
    """What is true of passages carried from any text to any other."""
    passages = [(start, min(len(old), start + size)) for start, size in some if start < len(old)]
    for found in carry(old, new, passages):
        assert 0 <= found.sureness <= 100
        if found.state in ("waiting", "gone"):
            assert (found.start, found.end) == (0, 0)
        else:
            assert found.state in ("exact", "moved", "changed")
            assert found.sureness >= CARRY
            assert not found.candidates
        for start, end in [(found.start, found.end)] * bool(found.end) + [one[:2] for one in found.candidates]:
            assert 0 <= start < end <= len(new)
            assert trim(new, start, end) == (start, end)
            assert not cuts_sign(new, start)
            assert not cuts_sign(new, end)


@given(SIGNS, SIGNS, SIGNS)
def test_exact_means_the_same_characters(before, middle, after):
    old, new = before + middle + after, after + middle + before
    for start in range(0, len(old), 3):
        for found in carry(old, new, [(start, min(len(old), start + 5))]):
            if found.state in ("exact", "moved"):
                low, high = trim(old, start, min(len(old), start + 5))
                assert new[found.start : found.end] == old[low:high]


@pytest.mark.parametrize("seed", range(4))
def test_made_up_editions(seed):
    text = with_repeats(Prose(seed).article(12_000)[0], seed, 3)
    edition = edited(text, 24, seed)
    right = wrong = there = 0
    passages = claims(edition.old, 400, seed)
    for (start, end), found in zip(passages, carry(edition.old, edition.new, passages), strict=True):
        true = truth(edition, start, end)
        there += true is not None
        if found.state in ("exact", "moved", "changed"):
            good = true is not None and overlap((found.start, found.end), true) >= 0.8
            right, wrong = right + good, wrong + (not good)
    assert wrong <= 2
    assert right >= 0.93 * there


@pytest.mark.parametrize("language", ["eng", "mya", "zho-CN", "arb", "rus"])
def test_made_up_editions_of_news(language):
    if not NEWS.is_dir():
        pytest.skip("the news texts beside the project are not there")
    text = "\n\n".join(path.read_text("utf-8") for path in sorted((NEWS / language).glob("*.txt")))
    edition = edited(text, len(text) // 500, 3)
    passages = claims(edition.old, 500, 3)
    wrong = 0
    for (start, end), found in zip(passages, carry(edition.old, edition.new, passages), strict=True):
        true = truth(edition, start, end)
        if found.state in ("exact", "moved", "changed"):
            wrong += true is None or overlap((found.start, found.end), true) < 0.8
    assert wrong <= 2


def overlap(one: tuple[int, int], two: tuple[int, int]) -> float:
    shared = min(one[1], two[1]) - max(one[0], two[0])
    return max(0, shared) / (max(one[1], two[1]) - min(one[0], two[0]))


@pytest.mark.parametrize(
    ("old", "new", "apart"),
    [
        ("832 people", "832 people", set()),
        ("832 people", "840 people", {FIGURES}),
        ("five people", "six people", {FIGURES}),
        ("a million euros", "a billion euros", {FIGURES}),
        ("rose by 7 %", "rose by 7", {FIGURES}),
        ("३ लोग", "४ लोग", {FIGURES}),
        ("三百人", "四百人", {FIGURES}),
        ("he is ill", "he is not ill", {NEGATION}),
        ("he isn't ill", "he is ill", {NEGATION}),
        ("er kam nicht", "er kam", {NEGATION}),
        ("他没有来", "他来", {NEGATION}),
        ("said Smith", "said Jones", {NAMES}),
        ("The plan works", "It works, the plan", set()),
        ("a small plan", "a big plan", set()),
    ],
)
def test_what_tells_two_wordings_apart(old, new, apart):
    assert told_apart(old, new) >= apart
    assert apart or told_apart(old, new) <= {NAMES}
