"""Merging as a promise: random histories of several machines, merged in any order, end with the same project."""

from array import array

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from factcheck.store import fold, merge, other
from tests.helpers import replicas

QUICK = settings(max_examples=300, suppress_health_check=list(HealthCheck))
TURN = st.integers(0, 5)


@QUICK
@given(replicas.MACHINES, replicas.EVENTS, TURN)
def test_everybody_ends_with_the_same_project(machines, events, turn):
    replicas.history(machines, events, turn, replicas.agrees)


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(replicas.MACHINES, replicas.EVENTS, TURN)
def test_every_file_is_sound_and_its_tables_are_its_logs(machines, events, turn):
    replicas.history(machines, events, turn, replicas.sound)


@pytest.mark.soak
@pytest.mark.timeout(14_400)
@settings(max_examples=20_000, suppress_health_check=list(HealthCheck))
@given(replicas.MACHINES, replicas.EVENTS, TURN)
def test_twenty_thousand_histories(machines, events, turn):
    replicas.history(machines, events, turn, replicas.sound)


# -- the properties notice what is wrong: each of these mistakes must be found in few histories -------------


def _by(order):
    def mutate(monkeypatch):
        monkeypatch.setattr(fold, "_DOWN", order)
        monkeypatch.setattr(fold, "_WINNERS", fold._ranked("r.kind = ? AND r.entity = ?"))
        monkeypatch.setattr(fold, "_ALL_WINNERS", fold._ranked("r.kind = ?"))

    return mutate


def _forgotten(monkeypatch):
    monkeypatch.setattr(merge, "winners_of", lambda *_values: [])


def _by_sequence(monkeypatch):
    """What is new is told by each replica's greatest sequence, as if no file were ever copied."""

    def new_numbers(self, ours):
        query = "SELECT p.uid, max(r.seq) FROM revision r JOIN replica p ON p.n = r.replica GROUP BY p.uid"
        known = dict(ours.execute(query))
        rows = self.sql.execute("SELECT r.n, p.uid, r.seq FROM revision r JOIN replica p ON p.n = r.replica")
        return array("q", sorted(n for n, uid, seq in rows if seq > known.get(uid, 0)))

    monkeypatch.setattr(other.OtherFile, "new_numbers", new_numbers)


MUTANTS = {
    "the winner by arrival": _by("r.n DESC"),
    "the winner by the clock on the wall": _by("r.at DESC, r.ver DESC, p.uid DESC, r.seq DESC, r.hash DESC"),
    "rows not brought up to date": _forgotten,
    "what is new told by sequences": _by_sequence,
}


@pytest.mark.parametrize("name", MUTANTS)
def test_a_mistake_is_found(name, monkeypatch):
    @settings(QUICK, max_examples=100, phases=[Phase.generate], report_multiple_bugs=False)
    @given(replicas.MACHINES, replicas.EVENTS, TURN)
    def lived(machines, events, turn):
        replicas.history(machines, events, turn, replicas.agrees)

    MUTANTS[name](monkeypatch)
    with pytest.raises(AssertionError):
        lived()
