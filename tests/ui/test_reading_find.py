"""Searching keeps every offset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ui.reading.find import find_all, folded


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert folded(folded(text)) == folded(text)


@given(st.text(st.sampled_from("aAbBİßΣς’' \u00a0😀"), max_size=30), st.data())
def test_whatever_stands_there_is_found_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end]
    hits = find_all(folded(text), words)
    assert bool(hits) == bool(words)
    assert all(folded(text[hit : hit + len(words)]) == folded(words) for hit in hits)


@pytest.mark.parametrize(
    ("text", "words", "starts"),
    [
        ("The the THE", "the", [0, 4, 8]),
        ("aaaa", "aa", [0, 2]),
        ("😀 said İt’s", "it's", []),
        ("😀 said It’s", "it's", [7]),
        ("a\u00a0b\nb", "a b b", [0]),
        ("ΟΔΟΣ οδος", "οδοσ", [0, 5]),
        ("nothing", "", []),
    ],
)
def test_examples(text: str, words: str, starts: list[int]) -> None:
    assert find_all(text, words) == find_all(folded(text), words) == starts


@given(st.text(st.sampled_from("aAbİΣς’ "), max_size=40), st.text("aAb", min_size=1, max_size=4), st.integers(1, 9))
def test_searching_in_pieces_finds_what_searching_at_once_does(text: str, words: str, piece: int) -> None:
    assert find_all(text, words, piece) == find_all(text, words)
