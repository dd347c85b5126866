"""Words and word steps in scripts with and without spaces; queries for the full-text index."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core import text as t
from tests.helpers import texts


def cut(text):
    return [text[low:high] for low, high in t.words(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Experts didn't say so.", ["Experts", "didn't", "say", "so"]),
        ("L’État, 3.5 per-cent", ["L’État", "3.5", "per-cent"]),
        ("cafe\u0301 fermé", ["cafe\u0301", "fermé"]),
        ("trans\u00adport", ["trans\u00adport"]),
        ("كِتَاب العَرَبِيَّة، قال", ["كِتَاب", "العَرَبِيَّة", "قال"]),
        ("می\u200cخواهم رفت", ["می\u200cخواهم", "رفت"]),
        ("שָׁלוֹם עולם", ["שָׁלוֹם", "עולם"]),
        ("विशेषज्ञों ने", ["विशेषज्ञों", "ने"]),
        ("专家，说。", ["专", "家", "说"]),
        ("မြန်မာ စာ။", ["မြ", "န်", "မာ", "စာ"]),
        ("ผู้นำ", ["ผู้", "น", "ำ"]),
        ("iPhone手机", ["iPhone", "手", "机"]),
        ("한국 말", ["한국", "말"]),
        ("😀 … — !", []),
        ("", []),
    ],
)
def test_words(text, words):
    assert cut(text) == words


@pytest.mark.parametrize("script", sorted(texts.SCRIPTS))
def test_words_never_begin_with_a_mark_nor_leave_one_behind(script):
    import unicodedata

    text = texts.SCRIPTS[script]
    for low, high in t.words(text):
        assert text[low].isalnum()
        assert high == len(text) or unicodedata.category(text[high]) not in ("Mn", "Mc") or script == "emoji"


@given(texts.plain)
def test_words_are_in_order_and_apart(text):
    last = 0
    for low, high in t.words(text):
        assert last <= low < high <= len(text)
        last = high


@given(st.data())
def test_steps_agree_with_the_words(data):
    text = data.draw(texts.article)
    words = list(t.words(text))
    at = data.draw(st.integers(0, len(text)))
    ends, starts = [high for _low, high in words], [low for low, _high in words]
    assert t.word_end_after(text, at) == next((high for high in ends if high > at), len(text))
    assert t.word_start_after(text, at) == next((low for low in starts if low > at), len(text))
    assert t.word_end_before(text, at) == next((high for high in reversed(ends) if high < at), 0)
    assert t.word_start_before(text, at) == next((low for low in reversed(starts) if low < at), 0)


@pytest.mark.parametrize("script", sorted(texts.SCRIPTS))
def test_steps_walk_through_a_long_text_and_end(script):
    text = " ".join([texts.SCRIPTS[script]] * 12)
    forward, at = 0, 0
    while at < len(text):
        step = t.word_end_after(text, at)
        assert step > at
        at, forward = step, forward + 1
    backward = 0
    while at > 0:
        step = t.word_start_before(text, at)
        assert step < at
        at, backward = step, backward + 1
    many = len(list(t.words(text)))
    assert many <= forward <= many + 1
    assert many <= backward <= many + 1


def test_a_word_step_far_from_any_space_stays_near():
    text = "x" * 3000 + "。" + "字" * 3000
    assert t.word_end_after(text, 4000) == 4001
    assert t.word_start_before(text, 4000) == 3999


@pytest.fixture(scope="module")
def index():
    """A full-text index with the project's own tokeniser."""
    from factcheck.store import schema

    sql = sqlite3.connect(":memory:")
    start = schema._CURRENT.index("CREATE VIRTUAL TABLE claim_words")
    sql.executescript(schema._CURRENT[start:])
    yield sql
    sql.close()


def finds(index, text, typed):
    index.execute("INSERT INTO claim_words (claim_words) VALUES ('delete-all')")
    index.execute("INSERT INTO claim_words (rowid, words) VALUES (7, ?)", (t.search_words(text),))
    rows = index.execute("SELECT rowid FROM claim_words WHERE claim_words MATCH ?", (t.search_query(typed) or '""',))
    return rows.fetchall() == [(7,)]


@given(typed=texts.wild)
def test_no_typed_string_is_a_syntax_error(index, typed):
    query = t.search_query(typed)
    index.execute("SELECT rowid FROM claim_words WHERE claim_words MATCH ?", (query or '""',)).fetchall()


@pytest.mark.parametrize(
    "typed", ['"', "*", "a AND", "NEAR(", "col:x", "-a", "^a", "a\0b", "\ud83d", "((", "{a}", "a+b"]
)
def test_query_language_is_only_words(index, typed):
    finds(index, "a b col x near", typed)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        (texts.LATIN, "EXPERTS fai"),
        (texts.LATIN, "didn't"),
        (texts.DECOMPOSED, "élysée"),
        (texts.ARABIC, "الوكالات"),
        (texts.HEBREW, "הממשלה"),
        (texts.CHINESE, "机构"),
        (texts.CHINESE, "机构可能正在"),
        (texts.CHINESE, "件"),
        (texts.CHINESE, "专 机构"),
        (texts.JAPANESE, "メール"),
        (texts.KOREAN, "계획"),
        (texts.BURMESE, "အစီအစဉ်"),
        (texts.THAI, "แผน"),
        (texts.KHMER, "ផែនការ"),
        (texts.HINDI, "योजना"),
        (texts.RUSSIAN, "эксперты"),
        (texts.GREEK, "σχέδιο"),
        ("新iPhone手机 sold", "iphone手机"),
    ],
)
def test_search_finds(index, text, typed):
    assert finds(index, text, typed)


@pytest.mark.parametrize("typed", ["absent", "机器", "构机", "!?"])
def test_search_does_not_find(index, typed):
    assert not finds(index, texts.CHINESE, typed)


@given(data=st.data())
def test_search_finds_every_word_of_a_text(index, data):
    text = t.normalise(data.draw(texts.known))
    words = [text[low:high] for low, high in t.words(text) if text[low:high] != "_"]
    if words:
        assert finds(index, text, data.draw(st.sampled_from(words)))
