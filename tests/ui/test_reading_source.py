"""What the widget is given keeps every position of the stored text, whatever is in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.rules import cuts_emoji
from factcheck.core.text import normalise
from factcheck.ui.text.source import LONGEST, heading_of, is_boundary, prepare, snap

AWKWARD = "ab .\n\t😀é\u0301\u2028\u2029\ufdd0\ufdd1\ufffc\u00ad\u00a0\u200d\ufeff\u0085မြန်مرحبا中文。"
TEXTS = st.text(st.sampled_from(AWKWARD) | st.characters(exclude_categories=["Cs"]), max_size=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_character_keeps_its_place(text: str) -> None:
    text = normalise(text)
    source = prepare(text)
    assert source.text == text
    assert units(source.shown) == units(text)
    for position in range(len(text) + 1):
        assert source.offsets.to_code_point(source.offsets.to_utf16(position)) == position


@pytest.mark.parametrize("wrong", ["\ufdd0", "\ufdd1", "\ufffc", "\0", "\ud800"])
def test_what_qt_misreads_is_shown_as_unreadable(wrong: str) -> None:
    assert prepare(f"a{wrong}b").shown == "a\ufffdb"


def test_a_paragraph_separator_is_a_paragraph_end_and_a_line_separator_is_none() -> None:
    assert prepare("a\u2029b").shown == "a\nb"
    assert prepare("a\u2028b").shown == "a\u2028b"


@pytest.mark.parametrize(
    "word", ["word ", "A sentence. ", "ကခဂ", "汉字。", "漢", "é\u0301", "👩‍👩‍👧", "مرحبا بالعالم "], ids=range(8)
)
def test_a_giant_paragraph_is_broken_where_nothing_is_torn(word: str) -> None:
    text = "Before\n" + word * (30_000 // len(word)) + "\nAfter"
    source = prepare(text)
    assert max(map(len, source.shown.split("\n"))) <= LONGEST
    for position in range(0, len(text), 97):
        unit = source.offsets.to_utf16(position)
        encoded = source.shown.encode("utf-16-le")
        shown = encoded[2 * unit : 2 * unit + 2 * units(text[position])].decode("utf-16-le")
        assert shown == text[position] or (text[position], shown) == (" ", "\n")
        assert source.offsets.to_code_point(unit) == position
    for start, paragraph in source.pieces.items():
        assert is_boundary(text, source.offsets.to_code_point(start))
        assert source.offsets.to_code_point(paragraph) == len("Before\n")


def test_a_break_falls_at_the_end_of_a_sentence_when_there_is_one() -> None:
    sentence = "Some say that it was so. "
    source = prepare(sentence * 600)
    assert all(line.endswith("so.") for line in source.shown.rstrip().split("\n"))


def test_short_paragraphs_are_left_whole() -> None:
    text = "\n".join(["x" * LONGEST] * 3)
    assert prepare(text).shown == text


@given(TEXTS, st.data())
def test_snapping_widens_to_whole_clusters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = snap(text, start, end)
    assert low <= start <= end <= high
    assert is_boundary(text, low)
    assert is_boundary(text, high)
    assert snap(text, low, high) == (low, high)


@given(st.text(st.sampled_from("a👩👍🏽❤️\u200d🇩🇪1\ufe0f\u20e3 "), max_size=12))
def test_no_boundary_is_where_the_project_refuses_a_passage(text: str) -> None:
    for position in range(len(text) + 1):
        assert not (is_boundary(text, position) and cuts_emoji(text, position)), position


@pytest.mark.parametrize("cluster", ["e\u0301", "👩‍👩‍👧", "🇩🇪", "ကို", "a\u0327\u0323"])
def test_a_cluster_is_never_cut(cluster: str) -> None:
    text = f"x{cluster}y"
    assert snap(text, 2, 2) == (1, 1 + len(cluster))


@pytest.mark.parametrize(
    ("text", "title", "length"),
    [
        ("Cameras\n\nText.", "Cameras", 7),
        ("Cameras", "Cameras", 7),
        ("  A  long\u00a0 title \nText", "A long title", 17),
        ("# Cameras\nText", "Cameras", 9),
        ("Cameras in town and more\nText", "Cameras in town…", 24),
        ("Cameras\nText", "Camera", 0),
        ("\nCameras\nText", "Cameras", 0),
        ("", "", 0),
        ("word " * 200, "word", 0),
    ],
)
def test_a_first_line_that_is_the_title_is_known_as_one(text, title, length):
    assert heading_of(text, title) == length
