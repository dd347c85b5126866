"""The index of claims agrees with looking at every claim; lanes never let two underlines touch."""

from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.model import ClaimId
from factcheck.ui.reading.marks import LANES, MarkIndex, pack, text_order


class Mark(NamedTuple):
    start: int
    end: int
    label: str
    id: ClaimId


SPANS = st.tuples(st.integers(0, 9000), st.sampled_from([1, 2, 30, 400, 3000, 5000, 9000]))


def made(spans: list[tuple[int, int]], name: str = "c") -> list[Mark]:
    return [Mark(s, s + length, "ab"[s % 2], ClaimId(f"{name}{n}")) for n, (s, length) in enumerate(spans)]


@given(st.lists(SPANS, max_size=30), SPANS)
def test_it_finds_what_looking_at_all_finds(spans: list[tuple[int, int]], window: tuple[int, int]) -> None:
    marks, (start, length) = made(spans), window
    end = start + length
    wanted = sorted((m for m in marks if m.start < end and m.end > start), key=text_order)
    assert MarkIndex(marks).between(start, end) == wanted
    over = [m for m in marks if m.start <= start < m.end]
    assert sorted(MarkIndex(marks).at(start)) == sorted(over)


@given(st.lists(SPANS, max_size=12), st.lists(SPANS, max_size=12), st.data())
def test_changing_it_is_making_it_anew(
    before: list[tuple[int, int]], more: list[tuple[int, int]], data: st.DataObject
) -> None:
    marks, added = made(before), made(more, "new")
    index = MarkIndex(marks)
    gone = data.draw(st.lists(st.sampled_from(marks), unique=True)) if marks else []
    touched = index.change(added, [mark.id for mark in gone])
    left = [mark for mark in marks if mark not in gone] + added
    assert sorted(touched) == sorted(gone + added)
    assert sorted(index.all()) == sorted(left)
    assert index.between(0, 20_000) == sorted(left, key=text_order)
    assert len(index) == len(left)
    for mark in left:
        assert index.get(mark.id) == mark
    for mark in gone:
        assert index.get(mark.id) is None


def test_a_thousand_changes_at_once_and_a_claim_nobody_knows() -> None:
    index = MarkIndex(made([(n, 5) for n in range(500)]))
    index.change(made([(n, 7) for n in range(600)], "new"), [ClaimId(f"c{n}") for n in range(500)] + [ClaimId("?")])
    assert len(index) == 600
    assert {mark.end - mark.start for mark in index.all()} == {7}


@given(st.lists(SPANS, max_size=40), SPANS)
def test_lanes_keep_underlines_apart_and_grounds_follow_the_outermost(
    spans: list[tuple[int, int]], window: tuple[int, int]
) -> None:
    start, end = window[0], window[0] + window[1]
    marks = MarkIndex(made(spans)).between(start, end)
    packed = pack(marks, start, end)
    assert len(packed.lanes) + len(packed.beyond) == len(marks)
    for lane in range(LANES):
        row = [mark for mark, its in packed.lanes if its == lane]
        for one, other in pairwise(row):
            assert min(one.end, end) <= max(other.start, start)
    covered: dict[int, Mark] = {}
    for mark, low, high in packed.grounds:
        assert low < high
        for position in range(low, high):
            assert position not in covered
            covered[position] = mark
    for position in range(start, end, 13):
        over = [mark for mark in marks if mark.start <= position < mark.end]
        assert covered.get(position) == (min(over, key=text_order) if over else None)


def test_rows_of_the_ruler_name_every_label_that_begins_there() -> None:
    marks = made([(0, 10), (1, 10), (500, 4), (999, 1)])
    assert dict(MarkIndex(marks).labels_by_row(10, 1000)) == {0: {"a", "b"}, 5: {"a"}, 9: {"b"}}
    assert MarkIndex(marks).at_least(10) == marks[:2]
    assert MarkIndex(marks).at_least(11) == []
