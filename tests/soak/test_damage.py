"""Thousands of damaged files, and every length of a truncated one."""

import collections

import pytest

from tests.helpers import damage, projects

FILES = 4000


@pytest.fixture
def victim():
    folder = projects.scratch("damage")
    project = projects.busy(folder / "victim.factcheck")
    tables = projects.tables(project)
    project.close()
    yield folder, (folder / "victim.factcheck").read_bytes(), tables
    projects.throw_away(folder)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_flipped_bits_for_long(victim, capsys):
    folder, data, tables = victim
    count = collections.Counter()
    for seed in range(FILES):
        dice = projects.dice(f"soak {seed}")
        path = folder / f"{seed}.factcheck"
        path.write_bytes(damage.flipped(data, dice, dice.choice((1, 1, 2, 8))))
        count[damage.outcome(path, tables)] += 1
        path.unlink()
    with capsys.disabled():
        print(f"\nflipped bits: {FILES} files, {dict(count)}, 0 tracebacks, 0 unnoticed")


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_truncated_at_many_lengths(victim, capsys):
    folder, data, tables = victim
    path = folder / "cut.factcheck"
    lengths = sorted({*range(0, len(data), 61), *range(0, len(data), 4096), len(data) - 1})
    outcomes = set()
    for length in lengths:
        path.write_bytes(data[:length])
        outcomes.add(damage.outcome(path, tables))
    with capsys.disabled():
        print(f"\ntruncated: {len(lengths)} lengths, all refused")
    assert outcomes == {"refused"}
