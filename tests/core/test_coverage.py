"""Coverage: states of sentences, kept in step, whatever comes and goes and however the text was divided."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.coverage import CLAIM, NOT_LOOKED, NOTHING, Coverage, Progress
from factcheck.core.differing import differing
from factcheck.core.sentences import sentences
from factcheck.core.text import trim

TEXT = "  Hello there. This is it!\n— —\nAgain 😀 now.\n\nEnd"
SENTENCES = [(2, 14), (15, 26), (27, 30), (31, 43), (45, 48)]


def whole(text, claims=(), passed=()):
    """A coverage of the whole text."""
    coverage = Coverage.of(text, claims, passed)
    while not coverage.grow():
        pass
    return coverage


def everything(coverage):
    """All it can be asked."""
    return coverage.counts(), coverage.progress, coverage.passed(), coverage.unlooked(), coverage.complete


def test_the_states_of_sentences():
    coverage = whole(TEXT, [(4, 20)], [(31, 43)])
    assert coverage.between(0, len(TEXT)) == [*SENTENCES[:2], *SENTENCES[3:]]
    assert [coverage.state_at(start) for start, _end in SENTENCES] == [CLAIM, CLAIM, NOTHING, NOTHING, NOT_LOOKED]
    assert coverage.progress == Progress(3, 4)
    assert coverage.counts() == (1, 1, 2)
    assert coverage.passed() == [(31, 43)]
    assert coverage.passed(0, 32) == [(31, 43)]
    assert coverage.passed(0, 31) == coverage.passed(43, 45) == []
    assert coverage.unlooked() == [(45, 48)]
    assert [coverage.sentence_at(place) for place in (0, 2, 14, 26, 44, 48, 999)] == [
        (2, 14), (2, 14), (2, 14), (15, 26), (31, 43), (45, 48), (45, 48),
    ]  # fmt: skip


def test_white_space_at_the_ends_of_a_claim_counts_for_nothing():
    coverage = whole(TEXT, [(14, 27)])
    assert [coverage.state_at(start) for start, _end in SENTENCES] == [
        NOT_LOOKED,
        CLAIM,
        NOTHING,
        NOT_LOOKED,
        NOT_LOOKED,
    ]


def test_what_covers_less_than_half_a_sentence_does_not_pass_it_over():
    """As kept by a version that divided the text otherwise: "Is it true that Dr. | Li left?" was two sentences."""
    text = "Is it true that Dr Li left? Then two more. And three."
    assert whole(text, passed=[(0, 18)]).passed() == [(0, 27)]
    assert whole(text, passed=[(19, 27)]).passed() == []
    assert whole(text, passed=[(0, 42)]).passed() == [(0, 27), (28, 42)]
    assert whole(text, passed=[(0, 42), (0, 27), (40, 53)]).passed() == [(0, 27), (28, 42), (43, 53)]


def test_next_unlooked():
    coverage = whole(TEXT, [(15, 17)])
    assert coverage.next_unlooked(-1) == coverage.next_unlooked(0) == (2, 14)
    assert coverage.next_unlooked(2) == coverage.next_unlooked(14) == (31, 43)
    assert coverage.next_unlooked(40) == (45, 48)
    assert coverage.next_unlooked(45) is None
    assert coverage.next_unlooked(45, -1) == (31, 43)
    assert coverage.next_unlooked(33, -1) == (2, 14)
    assert coverage.next_unlooked(5, -1) is None


def test_a_text_without_words_has_nothing_to_look_at():
    for text in ("", " \n\t ", "… — !!!", "\u3000"):
        coverage = whole(text)
        assert coverage.progress == Progress(0, 0)
        assert coverage.next_unlooked(-1) is None
        assert coverage.unlooked() == coverage.passed() == []
    assert whole("").sentence_at(0) == whole("  ").sentence_at(1) == (0, 0)
    assert whole("…").state_at(0) == NOTHING
    assert whole("…", [(0, 1)]).state_at(0) == CLAIM


def test_overlapping_claims_come_and_go():
    coverage = whole(TEXT, [(2, 14), (2, 14), (4, 30)], [(2, 14)])
    coverage.change(removed_claims=[(2, 14)])
    assert coverage.state_at(2) == CLAIM
    coverage.change(removed_claims=[(4, 30)])
    assert [coverage.state_at(place) for place in (2, 15)] == [CLAIM, NOT_LOOKED]
    coverage.change(removed_claims=[(2, 14)])
    assert coverage.state_at(2) == NOTHING
    coverage.change(removed_passed=[(2, 14)])
    assert coverage.state_at(2) == NOT_LOOKED
    assert coverage.progress == Progress(0, 4)


def test_what_has_not_been_divided_yet_is_not_known():
    text = "One two three. " * 100
    coverage = Coverage.of(text, [(0, 14), (10, 700)])
    assert coverage.state_at(5) == NOT_LOOKED
    assert coverage.sentence_at(20) == (15, 29)
    assert not coverage.grow(100)
    assert not coverage.complete
    assert coverage.reached == 105
    assert coverage.progress == Progress(7, 7)
    assert coverage.next_unlooked(-1) is None
    assert coverage.state_at(600) == NOT_LOOKED
    assert coverage.sentence_at(601) == (600, 614)
    while not coverage.grow(100):
        pass
    assert coverage.progress == Progress(47, 100)
    assert coverage.state_at(600) == CLAIM


SIGNS = st.text(alphabet="ab1. !?…\n—😀။。 \u00a0", max_size=60)
STEPS = st.lists(
    st.tuples(st.sampled_from("cCpP"), st.integers(0, 60), st.integers(1, 60), st.integers(1, 30)), max_size=25
)


@given(text=SIGNS, steps=STEPS)
def test_kept_in_step_it_equals_one_made_anew(text, steps):
    """Passages come and go while the text is still being divided; c adds a claim, C takes one away."""
    there = {"c": [], "p": []}

    def source(low, high):
        return tuple(sorted(place for place in there[kind] if low <= place[0] < high) for kind in "cp")

    coverage = Coverage(text, source)
    for kind, at, length, limit in steps:
        own = there[kind.lower()]
        lists = {"c": [[], [], [], []], "p": [[], [], [], []]}[kind.lower()]
        first = 0 if kind.lower() == "c" else 2
        if kind.islower():
            place = (at, min(len(text), at + length))
            if place[0] >= place[1] or not text[slice(*place)].strip():
                continue
            own.append(place)
            lists[first + 1].append(place)
        elif own:
            lists[first].append(own.pop(at % len(own)))
        coverage.change(*lists)
        if limit < 15:
            coverage.grow(limit)
    while not coverage.grow(7):
        pass
    made = whole(text, there["c"], there["p"])
    assert everything(coverage) == everything(made)
    for place in range(-1, len(text) + 1):
        assert coverage.sentence_at(max(0, place)) == made.sentence_at(max(0, place))
        assert [coverage.next_unlooked(place, step) for step in (1, -1)] == [
            made.next_unlooked(place, step) for step in (1, -1)
        ]


@given(text=SIGNS, claims=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_it_says_what_the_definition_says(text, claims):
    """A sentence is a claim when some claim shares a character with it that is not white space."""
    claims = [(start, end) for start, end in claims if text[start:end].strip()]
    coverage = whole(text, claims)
    for low, high in sentences(text):
        start, end = trim(text, low, high)
        if start == end:
            continue
        shared = any(
            text[max(start, low) : min(end, high)].strip() for low, high in claims if low < end and high > start
        )
        words = any(sign.isalnum() for sign in text[start:end])
        assert coverage.state_at(start) == (CLAIM if shared else NOT_LOOKED if words else NOTHING)


def by_definition(claims):
    """Code points where two reviewers have claims and their labels there are not the same."""
    found = []
    for place in range(40):
        labels = {}
        for start, end, label, who in claims:
            if start <= place < end:
                labels.setdefault(who, set()).add(label)
        if any(one != other for one, other in itertools.combinations(labels.values(), 2)):
            found.append(place)
    return found


@given(
    st.lists(
        st.tuples(st.integers(0, 39), st.integers(1, 9), st.sampled_from("uvs"), st.integers(1, 3)).map(
            lambda c: (c[0], c[0] + c[1], *c[2:])
        ),
        max_size=8,
    ).map(lambda claims: [claim for claim in claims if claim[1] <= 40])
)
def test_where_reviewers_differ(claims):
    found = differing(claims)
    assert [place for start, end in found for place in range(start, end)] == by_definition(claims)
    assert all(one[1] < other[0] for one, other in itertools.pairwise(found))
