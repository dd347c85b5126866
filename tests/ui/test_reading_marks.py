"""The index of claims agrees with looking at every claim; lanes never let two underlines touch."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.model import ClaimId
from factcheck.ui.text.marks import LANES, Mark, MarkIndex, MarkTuple, text_order

SPANS = st.tuples(st.integers(0, 9000), st.sampled_from([1, 2, 30, 400, 3000, 5000, 9000]))
UNKNOWN = ClaimId("f" * 32)


def made(spans: list[tuple[int, int]], name: int = 0) -> list[Mark]:
    return [Mark(s, s + length, "ab"[s % 2], ClaimId(f"{name << 64 | n:032x}")) for n, (s, length) in enumerate(spans)]


class Stored:
    """Claims as a project has them, for an index that reads them in slices."""

    def __init__(self, marks: list[Mark]) -> None:
        self.marks = sorted(marks, key=text_order)

    def load(self, start: int, most: int) -> Sequence[MarkTuple]:
        return [(m.start, m.end, m.label, bytes.fromhex(m.id)) for m in self.marks if m.start >= start][:most]

    def find(self, claim: ClaimId) -> Mark | None:
        return next((mark for mark in self.marks if mark.id == claim), None)

    def index(self, slice_: int = 3) -> MarkIndex:
        index = MarkIndex(load=self.load, find=self.find)
        index._slice = slice_
        return index


@given(st.lists(SPANS, max_size=30), SPANS)
def test_it_finds_what_looking_at_all_finds(spans: list[tuple[int, int]], window: tuple[int, int]) -> None:
    marks, (start, length) = made(spans), window
    end = start + length
    wanted = sorted((m for m in marks if m.start < end and m.end > start), key=text_order)
    over = [m for m in marks if m.start <= start < m.end]
    for index in (MarkIndex(marks), Stored(marks).index()):
        assert index.between(start, end) == wanted
        assert sorted(index.at(start)) == sorted(over)
        begun = sorted((m for m in marks if start <= m.start < end), key=text_order)
        assert index.begun(start, end, 3) == (begun[:3], len(begun))


@given(st.lists(SPANS, max_size=12), st.lists(SPANS, max_size=12), st.data())
def test_changing_it_is_making_it_anew(
    before: list[tuple[int, int]], more: list[tuple[int, int]], data: st.DataObject
) -> None:
    marks, added = made(before), made(more, 1)
    index = MarkIndex(marks)
    gone = data.draw(st.lists(st.sampled_from(marks), unique=True)) if marks else []
    touched = index.change(added, [mark.id for mark in gone])
    left = [mark for mark in marks if mark not in gone] + added
    assert sorted(touched) == sorted(gone + added)
    assert sorted(index.all()) == sorted(left)
    found = index.between(0, 20_000)
    assert sorted(found) == sorted(left)
    assert found == sorted(found, key=text_order)
    assert len(index) == len(left)
    for mark in left:
        assert index.get(mark.id) == mark
    for mark in gone:
        assert index.get(mark.id) is None


@given(st.lists(SPANS, max_size=20), st.lists(SPANS, max_size=8), st.integers(0, 4), st.data())
def test_changing_it_while_it_is_read_loses_nothing_and_shows_nothing_twice(
    before: list[tuple[int, int]], more: list[tuple[int, int]], slices: int, data: st.DataObject
) -> None:
    stored = Stored(made(before))
    index, added = stored.index(data.draw(st.integers(1, 6))), made(more, 1)
    for _slice in range(slices):
        index.more()
    gone = data.draw(st.lists(st.sampled_from(stored.marks), unique=True)) if before else []
    for mark in stored.marks:
        assert index.get(mark.id) == mark  # read or not
    stored.marks = sorted([*(mark for mark in stored.marks if mark not in gone), *added], key=text_order)
    index.change(added, [mark.id for mark in gone])
    while not index.more():
        pass
    assert index.complete
    assert sorted(index.all()) == sorted(stored.marks)
    assert all(index.get(mark.id) is None for mark in gone)


def test_only_what_is_asked_for_is_read() -> None:
    stored = Stored(made([(n * 10, 5) for n in range(10_000)]))
    index = MarkIndex(load=stored.load, find=stored.find)
    assert len(index.between(0, 1000)) == 100
    assert not index.complete
    assert len(index._starts) < 1000
    assert index.get(stored.marks[-1].id) == stored.marks[-1]
    assert not index.complete
    assert index.between(99_990, 99_991) == stored.marks[-1:]
    assert len(index) == 10_000


def test_more_claims_on_one_place_than_are_read_in_one_go() -> None:
    stored = Stored([*made([(5, 3)] * 900), *made([(6, 1)], 1)])
    assert len(stored.index(10).between(5, 6)) == 900


def test_a_thousand_changes_at_once_and_a_claim_nobody_knows() -> None:
    index = MarkIndex(made([(n, 5) for n in range(500)]))
    index.change(made([(n, 7) for n in range(600)], 1), [*(m.id for m in made([(0, 5)] * 500)), UNKNOWN])
    assert len(index) == 600
    assert {mark.end - mark.start for mark in index.all()} == {7}
    assert index.get(UNKNOWN) is None


@given(st.lists(SPANS, max_size=40), SPANS)
def test_lanes_keep_underlines_apart_and_grounds_follow_the_outermost(
    spans: list[tuple[int, int]], window: tuple[int, int]
) -> None:
    start, end = window[0], window[0] + window[1]
    index = MarkIndex(made(spans))
    marks, packed = index.between(start, end), index.pack(start, end)
    lanes = {mark.id for mark, _lane in packed.lanes}
    assert packed.beyond == [mark.start for mark in marks if mark.id not in lanes]
    for lane in range(LANES):
        row = [mark for mark, its in packed.lanes if its == lane]
        for one, other in pairwise(row):
            assert min(one.end, end) <= max(other.start, start)
    for place in packed.beyond:
        assert sum(mark.start <= max(place, start) < mark.end for mark, _lane in packed.lanes) == LANES
    covered: dict[int, str] = {}
    for label, low, high in packed.grounds:
        assert low < high
        for position in range(low, high):
            assert position not in covered
            covered[position] = label
    for position in range(start, end, 13):
        over = [mark for mark in marks if mark.start <= position < mark.end]
        assert covered.get(position) == (min(over, key=text_order).label if over else None)


@given(st.lists(SPANS, max_size=30))
def test_rows_of_the_ruler_show_every_claim_in_its_label(spans: list[tuple[int, int]]) -> None:
    rows, length, least = 180, 18_000, 2
    shown = MarkIndex(made(spans)).rows_by_label(rows, length, least)
    wanted: dict[str, set[int]] = {}
    for mark in made(spans):
        top, bottom = (int(place * (rows / length)) for place in (mark.start, mark.end))
        wanted.setdefault(mark.label, set()).update(range(top, max(bottom, top + least)))
    assert {label: {at for at, on in enumerate(row) if on} for label, row in shown.items()} == wanted
