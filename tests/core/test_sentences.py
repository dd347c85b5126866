"""Sentences: nothing lost, nothing doubled, the same from the top and on the spot."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.sentences import MOST, end_after, sentence_at, sentences, start_before
from factcheck.core.text import joins
from tests.helpers import texts

SHARED = Path(__file__).parents[2].parent / "shared" / "data"


def split(text):
    return [text[start:end] for start, end in sentences(text)]


# A bar stands where a sentence ends; it is no part of the text.
SAMPLES = {
    "en": [
        "Dr. Smith met J. K. Doe in the U.S. on Jan. 3. |He left at 5 p.m. Monday. |“Really?” he asked. |“Yes!” |She left.",
        "It cost $3.5 million, e.g. No. 5 and Fig. 2. |No. |He moved to the U.S. |The plan failed (it was late.) |Then what?! |Oh.",
        "See example.com or v2.1. |He said so.[1] |Next... and so on. |Wait… |What?\n|A new line",
        "1. First item\n|2. Second item. |It goes on.\n\n  |- Third",
    ],
    "de": [
        "Am 3. Mai kam z. B. Herr Dr. Maier. |„Kommst du?“, fragte er. |„Ja.“ |Dann ging er im 19. Jahrhundert.",
        "Der 2. Weltkrieg endete am 8. 5. 1945. |Er wurde 3. |Dann, d. h. später, sprach Ludwig XIV. mit ihm usw. |»Nein!« |Gut.",
    ],
    "fr": ["« Il vient. » |Puis M. Dupont part. |Vraiment ? |Oui ! |« Quoi ? » a-t-il dit, av. J.-C. et p. 5. |Fin."],
    "es": [
        "¿Vienes, Sr. Pérez? |¡Sí! |«No», dijo el Dr. Ruiz en EE. UU. |Luego, a las 5 p. m. en la pág. 7, etc. |Luego nada."
    ],
    "ru": [
        "В 2001 г. президент приехал в г. Москву и т. д. |Он сказал: «Что?» — спросил он. |А. С. Пушкин умер, т. е. ушёл. |Да."
    ],
    "ar": ["قال د. أحمد: نعم. |هل جاء؟ |نعم! |انتهى."],
    "ur": ["یہ ہے۔ |وہ کہاں ہے؟ |یہاں۔"],
    "he": ["הוא בא. |“מה?” |היא הלכה. |זה עלה 3.5 מיליון."],
    "hi": ["यह है। |डॉ. सिंह यू.एन. में आए। |क्या? |हाँ।"],
    "ta": ["அவர் வந்தார். |திரு. ராஜா 3.5 கோடி கொடுத்தார். |சரி."],
    "my": ["သူ လာသည်။ |“မလာပါ။” |သူ ပြောသည်။", "ျဖစ္ပါသည္။ |ေ၀လႏိုင္ငံ သည္။ |ႏိုင္ငံ"],
    "km": ["គាត់មក។ |គាត់ទៅ៕ |ចប់"],
    "zh": ["他说。|“你好！”|她说：《书》。|真的吗？|是3.5万。|对!|好"],
    "ja": ["「本当だ。」と述べた。|次の文。|本当か？|「はい。」|そう言った！|終わり"],
    "th": ["เขากล่าวว่าแผนการนี้จะช่วยประชาชนได้มากในปีนี้ |อย่างไรก็ตาม นักวิจารณ์ไม่เห็นด้วย"],
    "ka": ["ის მოვიდა. |მერე წავიდა."],
}


@pytest.mark.parametrize("marked", [text for language in SAMPLES.values() for text in language])
def test_sentences_end_where_a_reader_says(marked):
    assert split(marked.replace("|", "")) == marked.split("|")


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
        assert start == 0 or not joins(text[start]) or "\u1000" <= text[start] <= "\u109f"  # Zawgyi begins so


@given(nasty, st.integers(-2, 60), st.integers(-2, 60))
def test_any_number_is_answered(text, position, other):
    assert 0 <= start_before(text, position) <= max(position, 0)
    assert min(max(position, 0), len(text)) <= end_after(text, position) <= len(text)
    start = start_before(text, max(0, min(position, other)))
    pieces = list(sentences(text, start, max(position, other)))
    assert pieces == [piece for piece in sentences(text) if start <= piece[0] < max(position, other)]


def test_no_text_has_no_sentences():
    assert split("") == []
    assert sentence_at("", 3) == (0, 0)
    assert split(" \n ") == [" \n "]
    assert sentence_at("One. Two.", 9) == sentence_at("One. Two.", 99) == (5, 9)


GIANTS = {
    "words": "word and more " * 4000,
    "letters": "x" * 30_000,
    "clusters": "e\u0301👩🏽‍🚀" * 5000,
    "flags": "🇲🇲" * 9000,
    "white": " " * 30_000,
    "stops": ". " * 12_000,
    "dots": "." * 20_000,
    "quotes": '."' * 12_000,
    "digits": "1" * 20_000,
    "thai": "ก " * 12_000,
    "some": ("Short one. " * 300 + "no end here " * 700 + "End. ") * 3,
}


@pytest.mark.parametrize("name", GIANTS)
def test_what_never_ends_is_cut_and_every_place_agrees(name):
    text = GIANTS[name]
    pieces = list(sentences(text))
    assert pieces[0][0] == 0
    assert pieces[-1][1] == len(text)
    assert all(before[1] == after[0] for before, after in itertools.pairwise(pieces))
    assert max(end - start for start, end in pieces) <= MOST
    assert not any(joins(text[start]) for start, _end in pieces)
    for start, end in pieces[:: max(1, len(pieces) // 40)]:
        assert {sentence_at(text, place) for place in (start, (start + end) // 2, end - 1)} == {(start, end)}


def test_a_long_sentence_is_left_whole():
    long = "And so on, " + "and on, " * 220 + "end. "
    text = "One. " * 900 + long + "Two. " * 900
    assert long in split(text)


# How many paragraphs of three sentences have three, in per cent, and a few less: translators split and join some.
NTREX = {
    "eng": 93,
    "deu": 78,
    "fra": 84,
    "spa": 88,
    "rus": 78,
    "arb": 90,
    "fas": 88,
    "heb": 93,
    "hin": 93,
    "khm": 91,
} | {"mya": 74, "tam": 60, "zho-CN": 84, "jpn": 57, "tha": 30}


@pytest.mark.parametrize("code", NTREX)
def test_paragraphs_of_three_sentences(code):
    folder = SHARED / "ntrex" / code
    if not folder.is_dir():
        pytest.skip("../shared/data is not here")
    right = every = 0
    for path in sorted(folder.glob("*.txt")):
        text = path.read_text("utf-8")
        assert "".join(split(text)) == text
        for paragraph in [line for line in text.split("\n") if line.strip()][1:-1]:
            every += 1
            right += sum(bool(piece.strip()) for piece in split(paragraph)) == 3
    assert 100 * right / every >= NTREX[code]
