"""What a record may hold: every bad value is refused with a sentence and a hint."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core import rules
from factcheck.core.model import ArticleDraft
from factcheck.errors import InputError
from factcheck.project.project import default_labels
from tests.helpers import texts

LABELS = default_labels()


def refused(words, call, *values, **fields):
    with pytest.raises(InputError) as failure:
        call(*values, **fields)
    error = failure.value
    assert words in error.message
    assert error.message.endswith(".")
    assert error.hint.endswith((".", "articles"))
    assert "\n" not in error.message
    return error


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (3, 3, "is empty"),
        (5, 2, "is reversed"),
        (-1, 2, "reaches outside"),
        (0, 1000, "reaches outside"),
        (10**30, 10**30 + 1, "reaches outside"),
        (3, 4, "nothing but white space"),
        (7, 9, "in the middle of an emoji"),
    ],
)
def test_a_passage_that_cannot_be(start, end, words):
    refused(words, rules.passage, "one \n\t👩🏽\u200d🚀 two", start, end)


def test_a_passage_has_its_context():
    text = "x" * 40 + "quote" + "y" * 40
    passage = rules.passage(text, 40, 45)
    assert passage == (40, 45, "quote", "x" * 32, "y" * 32)
    assert rules.passage("ab", 0, 2) == (0, 2, "ab", "", "")


@given(st.data())
def test_every_passage_is_a_slice_or_a_sentence(data):
    text = data.draw(texts.article)
    start, end = data.draw(st.tuples(*[st.integers(-2, len(text) + 2)] * 2))
    try:
        passage = rules.passage(text, start, end)
    except InputError:
        return
    assert passage.quote == text[start:end]
    assert passage.prefix + passage.quote + passage.suffix == text[max(0, start - 32) : end + 32]


@pytest.mark.parametrize(
    ("sign", "parts"),
    [
        ("😀", [1]),
        ("👩🏽\u200d🚀", [4]),
        ("👨\u200d👩\u200d👧\u200d👦", [7]),
        ("❤️", [2]),
        ("1️⃣", [3]),
        ("🇲🇲🇫🇷", [2, 2]),
        ("🇲🇲🇫", [2, 1]),
        ("👍🏽👍", [2, 1]),
        ("🏴\U000e0067\U000e0062\U000e007f", [4]),
        ("é😀é", [1, 1, 1]),
        ("12", [1, 1]),
        ("a\u200db", [1, 1, 1]),
        ("😀😀", [1, 1]),
    ],
)
def test_where_an_emoji_may_not_be_cut(sign, parts):
    text = "a" + sign + "b"
    allowed, at = {1}, 1
    for length in parts:
        at += length
        allowed.add(at)
    for place in range(len(text) + 1):
        assert rules.cuts_emoji(text, place) == (1 < place < at and place not in allowed), place


def test_a_joiner_with_nothing_in_front_joins_nothing():
    """The part of a text that begins with one, say; it joins only what comes before."""
    assert not rules.cuts_emoji("\u200da", 1)
    assert not rules.cuts_emoji("\u200d😀", 1)
    assert rules.passage("\u200da b", 1, 2).quote == "a"


def test_labels():
    assert rules.label(LABELS, "verified") == "verified"
    error = refused("no label “true”", rules.label, LABELS, "true")
    assert "verified, unverified, speculative" in error.hint


@pytest.mark.parametrize(
    ("label", "fields", "words"),
    [
        ("verified", {"reason": "inconclusive"}, "has no reasons"),
        ("unverified", {"reason": "bored"}, "is not a reason"),
        ("verified", {"attribution": "somebody"}, "is not an attribution"),
        ("verified", {"certainty": "very"}, "is not a certainty"),
        ("verified", {"status": "submitted"}, "is not a status"),
        ("verified", {"status": ""}, "is not a status"),
        ("verified", {"note": "x" * 20_001}, "20,001 characters"),
        ("verified", {"tags": "x" * 20_001}, "20,001 characters"),
        ("verified", {"tags": 3}, "is not a list of tags"),
        ("verified", {"quote": "other"}, "no field “quote”"),
        ("verified", {"label": "x"}, "no field “label”"),
        ("verified", {"": 1}, "no field “”"),
    ],
)
def test_a_claim_field_that_cannot_be(label, fields, words):
    refused(words, rules.claim_fields, LABELS, label, fields)


def test_claim_fields_are_cleaned():
    given_ = {
        "speaker": "  Ana\r\n Lee ", "note": "two\r\nlines\0", "tags": " a, b ,,a", "legal": 1, "reason": "inconclusive",
        "certainty": "possible", "attribution": "", "status": "waiting",
    }  # fmt: skip
    assert rules.claim_fields(LABELS, "unverified", given_) == {
        "speaker": "Ana Lee", "note": "two\nlines\ufffd", "tags": ("a", "b"), "legal": True, "reason": "inconclusive",
        "certainty": "possible", "attribution": "", "status": "waiting",
    }  # fmt: skip
    assert rules.claim_fields(LABELS, "verified", {"tags": ["x,y", "z"]}) == {"tags": ("x", "y", "z")}
    assert rules.claim_fields(LABELS, "verified", {}) == {}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"stance": "maybe"}, "is not a stance"),
        ({"source": "tertiary"}, "is not a source"),
        ({"url": "x" * 20_001}, "20,001 characters"),
        ({"position": 3}, "no field “position”"),
        ({"file_sha": "00"}, "no field “file_sha”"),
    ],
)
def test_an_evidence_field_that_cannot_be(fields, words):
    refused(words, rules.evidence_fields, fields)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"title": ""}, "has no title"),
        ({"title": " \n\t"}, "has no title"),
        ({"title": "x" * 501}, "501 characters"),
        ({"byline": "x" * 20_001}, "20,001 characters"),
        ({"text": "new"}, "no field “text”"),
    ],
)
def test_an_article_field_that_cannot_be(fields, words):
    refused(words, rules.article_fields, fields)


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", "\u2028\u00a0"])
def test_an_article_needs_a_text(text):
    refused("holds no text", rules.article_text, ArticleDraft("Title", text))


def test_an_article_text_is_made_normal_and_has_a_limit(monkeypatch):
    assert rules.article_text(ArticleDraft("T", "\ufeffa\r\nb\0")) == "a\nb\ufffd"
    monkeypatch.setattr(rules, "MOST_TEXT", 5)
    refused("has 6 characters", rules.article_text, ArticleDraft("T", "abcdef"))


@pytest.mark.parametrize("name", ["", " \t", "x" * 101])
def test_a_reviewer_name_that_cannot_be(name):
    refused("name", rules.reviewer_name, name)


@pytest.mark.parametrize(
    ("name", "clean", "initials"),
    [(" Mia  Chen ", "Mia Chen", "MC"), ("jo", "jo", "JO"), ("Ana María de la Cruz", "Ana María de la Cruz", "AC"),
     ("မြင့်", "မြင့်", "မြ"), ("李", "李", "李")],
)  # fmt: skip
def test_reviewer_names(name, clean, initials):
    assert rules.reviewer_name(name) == clean
    assert rules.initials(clean) == initials


@given(st.dictionaries(
    st.sampled_from(["wording", "speaker", "note", "correction", "reason", "status", "tags", "legal", "nonsense"]), texts.wild
))  # fmt: skip
def test_any_text_is_kept_clean_or_refused(fields):
    from factcheck.core import record

    try:
        clean = rules.claim_fields(LABELS, "unverified", fields)
    except InputError:
        return
    record.dump(record.pack("claim", clean)).encode()
    assert clean == rules.claim_fields(LABELS, "unverified", clean), "cleaning twice changes nothing more"
