"""Random damage (the short form; the long one is in tests/soak)."""

import pytest

from tests.helpers import damage, projects


@pytest.fixture(scope="module")
def victim():
    """A folder, a sound file's bytes, and its tables."""
    folder = projects.scratch("damage")
    path = folder / "victim.factcheck"
    project = projects.busy(path)
    tables = projects.tables(project)
    project.close()
    yield folder, path.read_bytes(), tables
    projects.throw_away(folder)


@pytest.mark.parametrize("seed", range(40))
def test_flipped_bits_end_in_a_sentence(victim, seed):
    folder, data, tables = victim
    dice = projects.dice(seed)
    path = folder / f"{seed}.factcheck"
    path.write_bytes(damage.flipped(data, dice, dice.choice((1, 1, 2, 8))))
    damage.outcome(path, tables)


def test_an_undamaged_file_is_unharmed(victim):
    folder, data, tables = victim
    path = folder / "sound.factcheck"
    path.write_bytes(data)
    assert damage.outcome(path, tables) == "unharmed"
