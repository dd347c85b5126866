"""Moving the ends of a passage by word, sentence and paragraph, in any script; where a passage falls into two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.edges import halves, moved

TEXT = "One here. Two there.\n\nThree, in a row; and more.\n\n  Four 😀 ends.  "
UNITS, EDGES = ("word", "part", "sentence", "paragraph"), ("start", "end")


def after(words, unit, edge, step, text=TEXT):
    start = text.index(words)
    low, high = moved(text, start, start + len(words), unit, edge, step)
    return text[low:high]


@pytest.mark.parametrize(
    ("words", "unit", "edge", "step", "becomes"),
    [
        ("Two there", "word", "end", -1, "Two"),
        ("Two there.", "word", "end", -1, "Two there"),
        ("Two there.", "word", "start", -1, "here. Two there."),
        ("One", "sentence", "end", +1, "One here."),
        ("One here.", "sentence", "end", +1, "One here. Two there."),
        ("Two there.", "sentence", "end", +1, "Two there.\n\nThree, in a row; and more."),
        ("One here. Two", "sentence", "end", -1, "One here."),
        ("Two there.", "sentence", "end", -1, "Two there."),
        ("there", "sentence", "start", -1, "Two there"),
        ("Two there", "sentence", "start", -1, "One here. Two there"),
        ("One here. Two", "sentence", "start", +1, "Two"),
        ("One here.", "sentence", "start", +1, "One here."),
        ("One", "sentence", "start", -1, "One"),
        ("Four 😀 ends.", "sentence", "end", +1, "Four 😀 ends."),
        ("Three", "part", "end", +1, "Three, in a row"),
        ("Three, in a row", "part", "end", +1, "Three, in a row; and more."),
        ("Three, in a row; and more.", "part", "end", -1, "Three, in a row"),
        ("Three, in a row", "part", "end", -1, "Three"),
        ("Three", "part", "end", -1, "Three"),
        ("Two there.", "part", "end", +1, "Two there.\n\nThree"),
        ("Three, in a row; and more.", "part", "start", +1, "in a row; and more."),
        ("and more.", "part", "start", -1, "in a row; and more."),
        ("in a row; and more.", "part", "start", -1, "Three, in a row; and more."),
        ("Three", "part", "start", -1, "Two there.\n\nThree"),
        ("One", "paragraph", "end", +1, "One here. Two there."),
        ("Two there.", "paragraph", "end", +1, "Two there.\n\nThree, in a row; and more."),
        ("here. Two there.\n\nThree", "paragraph", "end", -1, "here. Two there."),
        ("there.\n\nThree", "paragraph", "start", +1, "Three"),
        ("in a row", "paragraph", "start", -1, "Three, in a row"),
        ("Three, in", "paragraph", "start", -1, "One here. Two there.\n\nThree, in"),
        ("Four", "paragraph", "start", -1, "Three, in a row; and more.\n\n  Four"),
        ("Four 😀", "paragraph", "end", +1, "Four 😀 ends."),
        ("Three", "paragraph", "end", -1, "Three"),
        ("Three", "paragraph", "start", +1, "Three"),
    ],
)
def test_an_end_moves(words, unit, edge, step, becomes):
    assert after(words, unit, edge, step) == becomes


@given(
    st.text(alphabet="ab.,\n 。é😀", min_size=1, max_size=60),
    st.data(),
    st.sampled_from(UNITS),
    st.sampled_from(EDGES),
    st.sampled_from([+1, -1]),
)
def test_a_passage_never_becomes_empty_nor_leaves_the_text_nor_moves_the_wrong_way(text, data, unit, edge, step):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    low, high = moved(text, start, end, unit, edge, step)
    assert 0 <= low < high <= len(text)
    if edge == "end":
        assert low == start
        assert high >= end if step > 0 else high <= end
    else:
        assert high == end
        assert low >= start if step > 0 else low <= start


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One here. Two there. Three.", "One here. "),
        ("Three, in a row; and more.", "Three, in a row; "),
        ("第一句话，第二句话", "第一句话，"),
        ("no mark at all", None),
        ("ends with one,", None),
        ("3,000 people", None),
    ],
)
def test_halves(text, first):
    at = halves(text, 0, len(text))
    assert (at if at is None else text[:at]) == first


def test_quotation_marks_behind_a_comma_belong_to_the_words_before_it():
    text = "“Nobody fears a lens,” the deputy said – on Tuesday – twice."
    assert after("“Nobody", "part", "end", +1, text) == "“Nobody fears a lens,”"
    assert after("the deputy", "part", "end", +1, text) == "the deputy said"
    assert after("twice.", "part", "start", -1, text) == "on Tuesday – twice."


def test_a_long_line_is_as_quick_as_a_short_one():
    text = "It was so. " * 100_000
    place = 600_006
    assert moved(text, place, place + 3, "sentence", "end", +1)[1] - place < 20
    assert place - moved(text, place, place + 3, "sentence", "start", -1)[0] < 20
