import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.exchange.csvtext import GUARDED, Clock, Profile, guarded, iso, parse, quoted, unguard

# What can be in the way: formula starters, quotes, separators, line ends, emoji, marks, other directions.
AWKWARD = st.sampled_from(
    [*GUARDED, '"', '""', ",", ";", "\n", "\r\n", "\r", "\t", "😀", "👩‍🔬", "က္က", "\u200f", "\ufeff", " "]
)
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40),
    st.lists(AWKWARD).map("".join),
)
PROFILES = [Profile(), Profile(excel=True), Profile(raw=True), Profile(excel=True, raw=True)]


def cell_through_the_csv_module(cell: str, end: str) -> str:
    ((_before, text, _after),) = csv.reader(io.StringIO(f"a,{cell},b{end}", newline=""))
    return text


@given(TEXT, st.sampled_from(PROFILES))
@example("=1+1", Profile())
@example("'", Profile())
@example("'=1", Profile(excel=True))
@example("'tis", Profile())
@example("\r", Profile(excel=True))
@example('""', Profile())
def test_any_text_comes_back_through_the_csv_module(text: str, profile: Profile):
    back = cell_through_the_csv_module(profile.cell(text), profile.line_end)
    assert (back if profile.raw else unguard(back)) == text


@given(st.lists(st.lists(TEXT, min_size=2, max_size=4), min_size=1, max_size=4), st.sampled_from(PROFILES))
def test_our_reader_agrees_with_the_csv_module(rows: list[list[str]], profile: Profile):
    text = "".join(",".join(map(profile.cell, row)) + profile.line_end for row in rows)
    assert (
        list(parse(text))
        == list(csv.reader(io.StringIO(text, newline="")))
        == [list(map(shown(profile), row)) for row in rows]
    )


def shown(profile: Profile):
    def show(text: str) -> str:
        return f"'{text}" if text[:1] in GUARDED and text and not profile.raw else text

    return show


@given(TEXT)
def test_no_guarded_cell_starts_a_formula(text: str):
    back = cell_through_the_csv_module(guarded(text), "\n")
    assert back[:1] not in GUARDED - {"'"}


@given(st.text(max_size=20))
def test_a_cell_of_somebody_else_keeps_its_apostrophe(text: str):
    if text[:1] not in GUARDED:
        assert unguard(f"'{text}") == f"'{text}"


def test_cells_as_they_stand_in_the_file():
    assert guarded("") == quoted("") == ""
    assert guarded('He said "no"') == '"He said ""no"""'
    assert guarded("=SUM(A1)") == '"\'=SUM(A1)"'
    assert quoted("=SUM(A1)") == '"=SUM(A1)"'
    assert guarded("−5") == '"−5"', "a minus sign is not a hyphen"


def test_a_quote_longer_than_the_csv_module_takes():
    long = '"=\n' * 100_000
    assert list(parse(f"a,{quoted(long)}\n")) == [["a", long]]


def test_a_leading_bom_and_blank_lines_are_passed_over():
    assert list(parse("\ufeffa,b\r\n\r\n1,2\r\n")) == [["a", "b"], ["1", "2"]]
    assert list(parse("a,b\n1,")) == [["a", "b"], ["1", ""]]


@pytest.mark.parametrize("text", ['a\n"never closed', 'a\nbe"tween', 'a\n"closed"too early'])
def test_a_misplaced_quotation_mark_names_the_line(text: str):
    with pytest.raises(InputError, match="line 2"):
        list(parse(text, "x.csv"))


def test_times():
    assert iso(0) == ""
    assert iso(1) == "1970-01-01T00:00:00.001Z"
    assert iso(1_790_000_061_250) == "2026-09-21T14:14:21.250Z"
    assert iso(-1) == iso(10**18) == ""


@given(st.integers(1, 253_402_300_799_999))
def test_times_are_those_of_the_calendar(ms: int):
    from datetime import UTC, datetime, timedelta

    right = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)
    assert Clock()(ms) == right.isoformat(timespec="milliseconds").replace("+00:00", "Z")
