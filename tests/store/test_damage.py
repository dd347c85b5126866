"""Random damage (the short form; the long one is in tests/soak)."""

import sqlite3

import pytest

from factcheck.errors import StoreError
from factcheck.project import Project
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


@pytest.mark.parametrize(
    ("was", "became"),
    [
        ("unicode61", "unicode62"),
        ("categories", "catogories"),
        ("remove_diacritics 2", "remove_diacritics 9"),
        ("content", "cantent"),
        ("fts5", "fts6"),
    ],
)
def test_a_damaged_definition_of_the_word_index_is_said(victim, was, became):
    folder, data, _tables = victim
    path = folder / "words.factcheck"
    path.write_bytes(data)
    sql = sqlite3.connect(path)
    sql.execute("PRAGMA writable_schema = ON")
    sql.execute("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'claim_words'", (was, became))
    sql.commit()
    sql.close()
    with pytest.raises(StoreError, match="damaged") as failure, Project.open(path, read_only=True) as project:
        project.claims(search="the")
    assert failure.value.hint
