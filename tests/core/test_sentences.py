"""Sentences: nothing lost, nothing doubled, the same from the top and on the spot."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.sentences import sentence_at, sentences
from tests.helpers import texts

_MARKS = [
    ". ",
    "! ",
    "?",
    "…",
    "...",
    "\n",
    " \n ",
    "\r\n",
    '"',
    "”",
    "“",
    "« ",
    " »",
    "(",
    ")",
    "[1]",
    ", ",
    "  ",
    "'",
]
_WORDS = [
    "Dr.",
    "U.S.",
    "z. B.",
    "3.",
    "1. ",
    "J.",
    "No. ",
    "The ",
    "der ",
    "a",
    "B",
    "😀",
    "👩🏽‍🚀",
    "🇲🇲",
    "ไทย ",
    "中",
]
_SIGNS = [
    "\u0301",
    "\u200d",
    "\ufe0f",
    "。",
    "」",
    "と",
    "।",
    "။",
    "៕",
    "؟",
    "۔",
    "က",
    "कि",
    "ب",
    "ש",
    "\u00a0",
    "\u2028",
]
nasty = st.lists(
    st.one_of(st.sampled_from([*_MARKS, *_WORDS, *_SIGNS]), st.characters()),
    max_size=40,
).map("".join)


@given(st.one_of(nasty, texts.wild, texts.article))
def test_pieces_joined_are_the_text_and_any_place_says_the_same(text):
    pieces = list(sentences(text))
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(start < end for start, end in pieces)
    for start, end in pieces:
        for position in range(start, end):
            assert sentence_at(text, position) == (start, end)
