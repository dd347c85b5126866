"""Two texts laid side by side: what is the same, what changed, whatever the texts are."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.alignment import Alignment, Change, align, tells
from factcheck.core.matching import runs, shortest
from factcheck.core.tokens import cuts_sign, fold

SIGNS = st.text(alphabet="ab cd.\n12,“\"’'–-\u00a0é\u0301我们。မြန်မာ👩‍👧🇩🇪👍🏽", max_size=60)
WORDS = st.lists(st.sampled_from(["the", "cat", "sat", "on", "a", "mat", "not", "5", "7.5", ".", "\n\n"]), max_size=40)


def holds(alignment: Alignment) -> None:
    """What is true of any alignment."""
    old, new = fold(alignment.old), fold(alignment.new)
    at = at2 = 0
    for start, start2, length in alignment.same:
        assert length > 0
        assert start >= at
        assert start2 >= at2
        assert old[start : start + length] == new[start2 : start2 + length]
        at, at2 = start + length, start2 + length
    assert at <= len(old)
    assert at2 <= len(new)
    for parts in (list(alignment.gaps()), alignment.changes()):
        at = at2 = 0
        for part in parts:
            assert part.old_start < part.old_end or part.new_start < part.new_end
            assert old[at : part.old_start] == new[at2 : part.new_start]
            at, at2 = part.old_end, part.new_end
        assert old[at:] == new[at2:]


def said(old: str, new: str) -> list[tuple[str, str]]:
    """What changed, as texts."""
    alignment = align(old, new)
    holds(alignment)
    return [(old[one.old_start : one.old_end], new[one.new_start : one.new_end]) for one in alignment.changes()]


@given(SIGNS, SIGNS)
def test_any_two_texts(old, new):
    holds(align(old, new))


@given(WORDS, WORDS)
def test_any_words(old, new):
    holds(align(" ".join(old), " ".join(new)))


@given(SIGNS, SIGNS, SIGNS, SIGNS)
def test_what_stands_around_an_edit_is_the_same(before, old, new, after):
    alignment = align(before + old + after, before + new + after)
    holds(alignment)
    assert sum(length for _start, _start2, length in alignment.same) >= min(1, len(before + after))


@given(SIGNS)
def test_a_text_beside_itself_has_no_changes(text):
    assert align(text, text).changes() == []
    assert sum(length for _start, _start2, length in align(text, text).same) == len(text)


@given(SIGNS, SIGNS)
def test_changes_cut_no_sign(old, new):
    for one in align(old, new).changes():
        for text, start, end in ((old, one.old_start, one.old_end), (new, one.new_start, one.new_end)):
            if start < end:
                assert not cuts_sign(text, start)
                assert not cuts_sign(text, end)


@given(SIGNS, SIGNS)
def test_changes_make_the_new_text_of_the_old_one(old, new):
    made, at = "", 0
    for one in align(old, new).changes():
        assert at <= one.old_start <= one.old_end
        made += old[at : one.old_start] + new[one.new_start : one.new_end]
        assert len(made) == one.new_end
        at = one.old_end
    assert fold(made + old[at:]) == fold(new)


@given(SIGNS)
def test_folding_moves_nothing(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("He said so.", "She said so.", [("He", "She")]),
        ("832 people died.", "1,832 people died.", [("832", "1,832")]),
        ("It rose by 7.5 %.", "It rose by 7.8 %.", [("7.5", "7.8")]),
        ("A lot of tehm.", "A lot of them.", [("tehm", "them")]),
        ("One. Two. Three.", "One. Three.", [("Two. ", "")]),
        ("The boy ran.", "The man left. The boy ran.", [("", "The man left. ")]),
        ("“Yes” – he said", '"Yes" - he said', []),
        ("one\n\ntwo", "one two", [("\n\n", " ")]),
        (
            "It is, a man said.\n\nOn.",
            "It is, I hear.\n\nNew one.\n\nOn.",
            [("a man said", "I hear"), ("", "New one.\n\n")],
        ),
        (
            "It is, I hear.\n\nNew one.\n\nOn.",
            "It is, a man said.\n\nOn.",
            [("I hear", "a man said"), ("New one.\n\n", "")],
        ),
        ("we saw 👩‍👧 there", "we saw 👩‍👦 there", [("👩‍👧", "👩‍👦")]),
        ("cafe\u0301 open", "cafe open", [("cafe\u0301", "cafe")]),
        ("我们有三百人。", "我们有四百人。", [("三", "四")]),
        ("", "new", [("", "new")]),
        ("old", "", [("old", "")]),
        ("", "", []),
    ],
)
def test_what_changed(old, new, changes):
    assert said(old, new) == changes


def test_words_left_between_two_changes_belong_to_them():
    old = "The minister and his deputy resigned on Monday."
    new = "The chancellor and her secretary resigned on Monday."
    assert said(old, new) == [("minister and his deputy", "chancellor and her secretary")]


def test_paragraphs_stay_apart():
    assert said("Old one here.\n\nOld two here.", "New one here.\n\nNew two here.") == [("Old", "New"), ("Old", "New")]


def test_a_moved_paragraph_is_put_in_and_taken_out_whole():
    one, two, three = (
        f"{word} paragraph with words of its own, number {word}.\n\n" for word in ("First", "Second", "Third")
    )
    assert said(one + two + three + "End.", two + three + one + "End.") == [(one, ""), ("", one)]


def test_about_the_same_the_other_way_round():
    chance = Random(3)  # noqa: S311  the same at each run
    words = [f"w{chance.randrange(300)}" for _number in range(2_000)]
    other = [word for word in words if chance.random() > 0.05]
    for _number in range(80):
        other.insert(chance.randrange(len(other)), "new")
    there, back = align(" ".join(words), " ".join(other)), align(" ".join(other), " ".join(words))
    kept, kept_back = (sum(block[2] for block in one.same) for one in (there, back))
    assert abs(kept - kept_back) < 0.02 * kept


PARAGRAPH = "The same paragraph stands here once more, with a few words in it."


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_the_same_paragraph_ten_thousand_times(between):
    chance = Random(4)  # noqa: S311  the same at each run
    old = [PARAGRAPH] * 10_000
    new = list(old)
    for number in range(60):
        place = chance.randrange(len(new))
        new[place : place + 1] = [] if number % 3 else [PARAGRAPH, f"Something new, number {number}."]
    alignment = align(between.join(old), between.join(new))
    holds(alignment)
    assert sum(block[2] for block in alignment.same) > 0.9 * len(between.join(old))


@pytest.mark.parametrize("sign", ["a", "我", "\n", " "])
def test_one_character_a_million_times(sign):
    new = sign * 300_000 + "b" + sign * 300_000 + "c" + sign * 200_000
    alignment = align(sign * 1_000_000, new)
    holds(alignment)
    assert len(alignment.changes()) <= 3


def test_texts_that_have_nothing_to_do_with_each_other():
    chance = Random(5)  # noqa: S311  the same at each run
    one, two = (" ".join(chance.choices("abcdefgh", k=60_000)) for _number in range(2))
    holds(align(one, two))


@given(st.lists(st.integers(0, 3), max_size=40), st.lists(st.integers(0, 3), max_size=40))
def test_the_shortest_script_is_one(one, two):
    found = shortest(one, two, [10_000])
    at = at2 = 0
    for start, start2, length in found:
        assert start >= at
        assert start2 >= at2
        assert one[start : start + length] == two[start2 : start2 + length]
        at, at2 = start + length, start2 + length
    assert sum(length for _start, _start2, length in found) == longest_common(one, two)
    assert sum(length for _start, _start2, length in runs(one, two)) <= longest_common(one, two)


@given(st.lists(st.integers(0, 1), max_size=60), st.lists(st.integers(0, 1), max_size=60), st.integers(0, 40))
def test_a_short_budget_still_gives_runs_that_rise(one, two, budget):
    at = at2 = 0
    for start, start2, length in shortest(one, two, [budget]):
        assert start >= at
        assert start2 >= at2
        assert one[start : start + length] == two[start2 : start2 + length]
        at, at2 = start + length, start2 + length


def longest_common(one: list[int], two: list[int]) -> int:
    """How many elements two lists have in common in order, the slow way."""
    row = [0] * (len(two) + 1)
    for element in one:
        before = 0
        for place, other in enumerate(two):
            kept = row[place + 1]
            row[place + 1] = before + 1 if element == other else max(row[place], kept)
            before = kept
    return row[-1]


def test_changes_are_values():
    assert align("a", "b").changes() == [Change(0, 1, 0, 1)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("one\n\ntwo", "one\n\n\n\ntwo", False),
        ("one two", "one  two", False),
        ("one\n\ntwo", "one\n\ntwo\n", False),
        ("one\n\ntwo", "one\ntwo", True),
        ("one\ntwo", "one two", True),
        ("one two", "onetwo", True),
        ("one\n\ntwo", "one\n\nand\n\ntwo", True),
    ],
)
def test_more_blank_lines_are_no_change_worth_telling(old, new, told):
    alignment = align(old, new)
    assert any(tells(alignment, change) for change in alignment.changes()) == told
