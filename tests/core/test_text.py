"""The text rule, and the map between code points and Qt's UTF-16 units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.text import OffsetMap, is_normal, normalise, trim
from tests.helpers import texts


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("plain", "plain"),
        ("\ufeffBOM first", "BOM first"),
        ("\ufeff\ufefftwo BOMs", "two BOMs"),
        ("in\ufeffside", "in\ufeffside"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\r\r\nb", "a\n\nb"),
        ("tab\tkept", "tab\tkept"),
        ("nul\0 esc\x1b del\x7f", "nul\ufffd esc\ufffd del\ufffd"),
        ("vt\x0bff\x0c", "vt\ufffdff\ufffd"),
        ("half\ud83d", "half\ufffd"),
        ("c1\x85 nel\x80", "c1\x85 nel\x80"),
        ("line\u2028par\u2029 soft\u00adhyphen", "line\u2028par\u2029 soft\u00adhyphen"),
        ("e\u0301 stays in two", "e\u0301 stays in two"),
        ("", ""),
        ("  no trimming  ", "  no trimming  "),
    ],
)
def test_text_rule(given_, kept):
    assert normalise(given_) == kept


@given(texts.wild)
def test_text_rule_is_idempotent_and_says_so(text):
    once = normalise(text)
    assert normalise(once) == once
    assert is_normal(once)
    assert is_normal(text) == (once == text)
    once.encode()  # what the rule lets through can be stored
    assert "\0" not in once
    assert "\r" not in once


@pytest.mark.parametrize(
    ("text", "span", "left"),
    [
        ("  ab  ", (0, 6), (2, 4)),
        ("ab", (0, 2), (0, 2)),
        (" \n\u2028\u00a0", (0, 4), (4, 4)),
        ("ab", (1, 1), (1, 1)),
        ("x  y", (1, 3), (3, 3)),
    ],
)
def test_trim(text, span, left):
    assert trim(text, *span) == left


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts.plain)
def test_offsets_equal_the_length_of_utf16_in_front(text):
    offsets = OffsetMap(text)
    for i in range(len(text) + 1):
        assert offsets.to_utf16(i) == len(text[:i].encode("utf-16-le")) // 2


@given(texts.plain)
def test_offsets_come_back_and_never_go_backwards(text):
    offsets = OffsetMap(text)
    there = [offsets.to_utf16(i) for i in range(len(text) + 1)]
    assert there == sorted(set(there))
    assert [offsets.to_code_point(unit) for unit in there] == list(range(len(text) + 1))
    back = [offsets.to_code_point(unit) for unit in range(units(text) + 1)]
    assert back == sorted(back)
    assert set(back) == set(range(len(text) + 1))


def shown(text, breaks):
    """Code point of each unit the widget shows, and the unit each code point begins at: the slow, plain way."""
    of_unit, of_point = [], []
    for i, sign in enumerate(text):
        of_unit += [i] * breaks.count(i)
        of_point.append(len(of_unit))
        of_unit += [i] * units(sign)
    return [*of_unit, len(text)], [*of_point, len(of_unit)]


@given(st.data())
def test_offsets_with_inserted_breaks(data):
    text = data.draw(texts.plain)
    breaks = sorted(data.draw(st.sets(st.integers(0, len(text) - 1), max_size=6)))
    offsets = OffsetMap(text, breaks)
    of_unit, of_point = shown(text, breaks)
    assert [offsets.to_utf16(i) for i in range(len(text) + 1)] == of_point
    assert [offsets.to_code_point(unit) for unit in range(len(of_unit))] == of_unit


@given(st.text("a😀𝔘é", max_size=30), st.data())
def test_offsets_of_a_text_of_many_parts(text, data):
    breaks = sorted(data.draw(st.sets(st.integers(0, max(0, len(text) - 1)), max_size=6 if text else 0)))
    of_unit, of_point = shown(text, breaks)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("factcheck.core.text._PART", data.draw(st.integers(1, 7)))
        offsets = OffsetMap(text, breaks)
        assert [offsets.to_utf16(i) for i in range(len(text) + 1)] == of_point
        assert [offsets.to_code_point(unit) for unit in range(len(of_unit))] == of_unit


def test_offsets_of_the_trap():
    """In "A😀 said so" Qt's cursor 4 to 8 is "said"; the slice of the same numbers is "aid "."""
    text = "A😀 said so"
    offsets = OffsetMap(text)
    assert text[offsets.to_code_point(4) : offsets.to_code_point(8)] == "said"
    assert (offsets.to_utf16(3), offsets.to_utf16(7)) == (4, 8)
    assert offsets.to_code_point(2) == 1, "the middle of a pair is the start of its character"
