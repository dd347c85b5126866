"""The label scheme: reading one, and every mistake named with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import assets
from factcheck.core import labels
from factcheck.errors import LabelSchemeError

GOOD = """name = "Two"

[[label]]
key = "yes"
name = "Yes"
glyph = "✓"
shortcut = "1"
underline = "solid"
look.light = { tint = "#c6ebd6", ink = "#00644a" }
look.dark = { tint = "#143d30", ink = "#5fd6a8" }
reasons = [ { key = "seen", name = "Seen" } ]

[[label]]
key = "no"
name = "No"
glyph = "x"
shortcut = "2"
underline = "wave"

[label.look]
light = { tint = "#ffe1bd", ink = "#a04e00" }
dark = { tint = "#4d3512", ink = "#f5a94e" }
"""


def test_the_scheme_that_comes_with_factcheck():
    scheme = labels.load(assets.path("labels", "factcheck.toml").read_text(encoding="utf-8"))
    assert scheme.keys() == ("verified", "unverified", "speculative")
    unverified = scheme.get("unverified")
    assert unverified is not None
    assert [reason.key for reason in unverified.reasons] == ["not-finished", "inconclusive", "no-evidence"]
    assert scheme.get("true") is None


def test_a_scheme_goes_to_the_project_and_back():
    scheme = labels.load(GOOD)
    assert labels.from_dict(labels.to_dict(scheme)) == scheme
    assert [label.underline for label in scheme.labels] == ["solid", "wave"]


def test_a_label_wants_evidence_unless_it_has_reasons_or_says_otherwise():
    assert [label.evidence for label in labels.load(GOOD).labels] == [False, True]
    said = GOOD.replace('key = "yes"', 'key = "yes"\nevidence = true').replace(
        'key = "no"', 'key = "no"\nevidence = false'
    )
    assert [label.evidence for label in labels.load(said).labels] == [True, False]
    old = labels.to_dict(labels.load(GOOD))
    for entry in old["label"]:
        del entry["evidence"]  # as a project of an older factcheck has it
    assert labels.from_dict(old) == labels.load(GOOD)


MISTAKES = [
    ('key = "yes"', 'key = "Yes!"', 4, "must be lower-case"),
    ('key = "yes"', 'key = ""', 4, "has no key"),
    ('key = "yes"', "key = 3", 4, "has no key"),
    ('key = "yes"', f'key = "{"a" * 41}"', 4, "at most 40"),
    ('key = "yes"\n', "", 3, "has no key"),
    ('name = "Yes"', 'name = "  "', 5, "has no name"),
    ('glyph = "✓"', 'glyph = "no"', 6, "must be one character"),
    ('shortcut = "1"', 'shortcut = "10"', 7, "must be one character"),
    ('underline = "solid"', 'underline = "zigzag"', 8, "is not one of solid"),
    ('"#c6ebd6", ink = "#00644a"', '"green", ink = "#00644a"', 9, "is not a colour"),
    ('tint = "#143d30", ', "", 10, "look.dark tint None"),
    ('look.dark = { tint = "#143d30", ink = "#5fd6a8" }\n', "", 3, "no look.dark"),
    ('reasons = [ { key = "seen", name = "Seen" } ]', 'reasons = "seen"', 11, "must be a list"),
    ('reasons = [ { key = "seen", name = "Seen" } ]', 'reasons = [ { key = "seen" } ]', 11, "needs a key and a name"),
    ('underline = "solid"', 'underline = "solid"\nevidence = "yes"', 9, "must be true or false"),
    ('key = "no"', 'key = "yes"', 14, "two labels have the key"),
    ('shortcut = "2"', 'shortcut = "1"', 17, "two labels have the shortcut"),
    ('glyph = "x"', 'glyph = "✓"', 16, "two labels have the glyph"),
    ('underline = "wave"', "underline = 3", 18, "has no underline"),
    ('dark = { tint = "#4d3512", ink = "#f5a94e" }', 'dark = "black"', 22, "no look.dark"),
    ('light = { tint = "#ffe1bd", ink', 'light = { tint = "#ffe1b", ink', 21, "is not a colour"),
]


@pytest.mark.parametrize(("good", "bad", "line", "words"), MISTAKES, ids=[f"{m[2]}-{m[3]}" for m in MISTAKES])
def test_a_mistake_names_the_file_and_its_line(good, bad, line, words):
    assert GOOD.count(good) == 1
    with pytest.raises(LabelSchemeError) as failure:
        labels.load(GOOD.replace(good, bad), "mine.toml")
    assert failure.value.message.startswith(f"mine.toml, line {line}: ")
    assert words in failure.value.message
    assert failure.value.message.endswith(".")
    assert failure.value.hint


def test_toml_that_is_none_names_its_line():
    with pytest.raises(LabelSchemeError, match=r"mine\.toml: .*line 2"):
        labels.load('name = "x"\n[[label]\n', "mine.toml")


@pytest.mark.parametrize("text", ["", 'name = "x"', "label = []", "label = 3", "label = [1]", '[label]\nkey = "x"'])
def test_no_labels_at_all(text):
    with pytest.raises(LabelSchemeError, match="line 1: "):
        labels.load(text)


def test_ten_labels_are_one_too_many():
    one = '[[label]]\nkey = "k{0}"\nname = "N"\nglyph = "{0}"\nshortcut = "{0}"\nunderline = "solid"\n'
    look = 'look.light = { tint = "#ffffff", ink = "#000000" }\nlook.dark = { tint = "#000000", ink = "#ffffff" }\n'
    nine = "".join(one.format(n) + look for n in range(1, 10))
    assert len(labels.load(nine).labels) == 9
    with pytest.raises(LabelSchemeError, match="line 73: 10 labels, at most 9"):
        labels.load(nine + one.format("0") + look)


@given(st.dictionaries(st.sampled_from(["label", "name", "ordered"]), st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["key", "name", "glyph", "shortcut", "underline", "look", "light", "dark", "reasons"]), inner, max_size=5
    ),
    max_leaves=12,
)))  # fmt: skip
def test_any_data_is_a_scheme_or_a_sentence(data):
    try:
        scheme = labels.from_dict(data)
    except LabelSchemeError:
        return
    assert scheme.labels
