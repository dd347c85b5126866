"""Does `check` notice what is wrong, and does `rebuild` mend what can be mended?"""

import contextlib

import pytest

from factcheck.errors import Cancelled, StoreError
from factcheck.project import Project
from tests.helpers import projects
from tests.helpers.projects import unguarded


def test_a_busy_project_is_sound(busy):
    assert busy.check() == []


def test_rebuilt_tables_equal_the_kept_ones(busy):
    before, words, entries = projects.tables(busy), projects.indexed(busy), projects.log(busy)
    assert sum(map(len, before.values())) > 30
    assert len(words) > 150
    changes = busy.rebuild()
    assert changes.everything
    assert projects.tables(busy) == before
    assert projects.indexed(busy) == words
    assert projects.log(busy) == entries
    assert busy.check() == []
    assert busy.undo_name == ""
    busy.mark(busy.articles()[0].id, 8, 11, "verified")
    assert busy.check() == []


def test_a_flipped_bit_in_a_body_names_the_entry(busy):
    n, body = busy.store._sql.execute(
        "SELECT n, body FROM revision WHERE kind = 'claim' AND instr(body, 'note')"
    ).fetchone()
    unguarded(busy, "revision", "UPDATE revision SET body = ? WHERE n = ?", body.replace('"note":"', '"note":"x', 1), n)
    found = busy.check()
    assert found
    assert f"Entry {n} of the log (claim " in found[0]
    assert found[0].endswith("is not what was written.")


@pytest.mark.parametrize(
    "change",
    [
        "hash = zeroblob(16)",
        "seq = seq + 1000",
        "ver = ver + 1",
        "at = at + 1",
        "deleted = 1 - deleted",
        "entity = zeroblob(16)",
        "author = (SELECT max(n) FROM person) + 1 - author",
        "kind = 'klaim'",
    ],
)
def test_a_change_to_any_column_of_the_log_is_noticed(busy, change):
    busy.store._sql.execute("INSERT INTO person (uid) VALUES (randomblob(16))")
    n = busy.store._sql.execute("SELECT max(n) FROM revision WHERE kind = 'claim'").fetchone()[0]
    unguarded(busy, "revision", f"UPDATE revision SET {change} WHERE n = ?", n)
    assert any(f"Entry {n} of the log" in finding for finding in busy.check())


@pytest.mark.parametrize("body", ['{"note":"x"}', '{"article":3}', "[]", "3", '{"article":"zz","start":0,"end":1}'])
def test_a_body_that_cannot_be_folded_is_a_finding_not_a_crash(busy, body):
    n = busy.store._sql.execute("SELECT max(n) FROM revision WHERE kind = 'claim'").fetchone()[0]
    unguarded(busy, "revision", "UPDATE revision SET body = ? WHERE n = ?", body, n)
    assert any(f"Entry {n} of the log" in finding for finding in busy.check())
    before = projects.tables(busy)
    with pytest.raises(StoreError, match="damaged"):
        busy.rebuild()
    assert projects.tables(busy) == before


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE claim SET note = 'forged' WHERE n = 1", "claim"),
        ("UPDATE claim SET label = 'verified' WHERE label = 'unverified'", "claim"),
        ("UPDATE claim SET live = 0 WHERE n = 1", "claim"),
        ("DELETE FROM submission", "submission"),
        ("UPDATE evidence SET url = ''", "evidence"),
        ("UPDATE reviewer SET name = 'Eve' WHERE name = 'Mia'", "reviewer"),
        ("UPDATE article SET title = 'Other' WHERE n = 1", "article"),
        ("UPDATE setting SET value = '{}'", "setting"),
        ("INSERT INTO claim (uid, live, article, reviewer) VALUES (randomblob(16), 0, 1, 1)", "claim"),
    ],
)
def test_a_tampered_table_is_found_and_mended(busy, statement, table):
    before = projects.tables(busy)
    busy.store._sql.execute(statement)
    assert (
        f"The table of {table} records differs from the log; repair it with: factcheck check --rebuild" in busy.check()
    )
    busy.rebuild()
    assert busy.check() == []
    assert projects.tables(busy) == before


def test_an_index_that_forgot_a_claim_is_found_and_mended(busy):
    words = projects.indexed(busy)
    busy.store._sql.execute("INSERT INTO claim_words (claim_words) VALUES ('delete-all')")
    (finding,) = busy.check()
    assert "word index knows 0 of" in finding
    busy.rebuild()
    assert busy.check() == []
    assert projects.indexed(busy) == words


def test_an_index_that_is_behind_is_found_and_mended(busy):
    """As many claims as there are, and yet another word: an edit that did not reach the index."""
    words = projects.indexed(busy)
    n = busy.store._sql.execute("SELECT min(n) FROM claim WHERE live = 1 AND quote LIKE 'Experts%'").fetchone()[0]
    busy.store._sql.execute("INSERT INTO claim_words (claim_words, rowid, words) VALUES ('delete', ?, 'experts')", (n,))
    busy.store._sql.execute("INSERT INTO claim_words (rowid, words) VALUES (?, 'walrus')", (n,))
    assert any("word index" in finding for finding in busy.check())
    busy.rebuild()
    assert busy.check() == []
    assert projects.indexed(busy) == words


def test_a_damaged_index_is_found_and_mended(busy):
    words = projects.indexed(busy)
    busy.store._sql.execute("UPDATE claim_words_data SET block = zeroblob(length(block)) WHERE id > 10")
    assert any("word index" in finding for finding in busy.check())
    busy.rebuild()
    assert busy.check() == []
    assert projects.indexed(busy) == words


@pytest.mark.parametrize(
    "damage",
    ["UPDATE claim_words_config SET v = 0", "DELETE FROM claim_words_config", "DELETE FROM claim_words_data",
     "UPDATE claim_words_data SET block = zeroblob(20) WHERE id = 10"],
)  # fmt: skip
def test_an_index_that_cannot_be_used_is_found_and_mended_or_refused(path, damage):
    with projects.busy(path) as project:
        words = projects.indexed(project)
        project.store._sql.execute(damage)
    with Project.open(path) as project:
        assert any("word index" in finding for finding in project.check())
        before = projects.tables(project)
        with contextlib.suppress(StoreError):
            project.claims(search="experts")
        try:
            project.rebuild()
        except StoreError:
            assert projects.tables(project) == before
        else:
            assert project.check() == []
            assert projects.indexed(project) == words


def test_missing_guards_are_named(busy):
    busy.store._sql.execute("DROP TRIGGER revision_is_for_ever_2")
    assert busy.check() == ["The guard revision_is_for_ever_2 is missing from the file."]


def test_missing_text(busy):
    title = busy.articles()[0].title
    unguarded(busy, "content", "DELETE FROM content WHERE sha = (SELECT text FROM article WHERE title = ?)", title)
    assert f"The text of the article “{title}” is missing." in busy.check()


def test_missing_attachment(busy):
    unguarded(busy, "content", "DELETE FROM content WHERE hex(sha) = (SELECT upper(max(file_sha)) FROM evidence)")
    assert any("file" in finding and "is missing" in finding for finding in busy.check())


def test_changed_content(busy):
    unguarded(busy, "content", "UPDATE content SET data = x'20' WHERE n = 2")
    (finding, *_rest) = busy.check()
    assert finding.startswith("Stored content 2 (")


def test_a_row_that_names_nothing(busy):
    busy.store._sql.execute("PRAGMA foreign_keys = OFF")
    busy.store._sql.execute("UPDATE claim SET article = 999 WHERE n = 1")
    assert "A row of claim names something that is not there." in busy.check()


def test_a_lost_entry_of_the_log(busy):
    """Entries of one replica are numbered without gaps."""
    unguarded(busy, "revision", "DELETE FROM revision WHERE n = (SELECT max(r.n) FROM revision r WHERE r.n NOT IN "
              "(SELECT rev FROM claim UNION SELECT rev FROM evidence UNION SELECT rev FROM article UNION SELECT rev FROM setting "
              "UNION SELECT rev FROM submission UNION SELECT rev FROM reading UNION SELECT rev FROM reviewer "
              "UNION SELECT rev FROM edition UNION SELECT rev FROM carrying))")  # fmt: skip
    assert any("lacks" in finding for finding in busy.check())


def test_check_and_rebuild_tell_how_far_they_are(busy):
    seen = []
    busy.check(lambda done, total: seen.append((done, total)))
    assert seen
    assert seen[-1] == (len(projects.log(busy)),) * 2
    seen.clear()
    busy.rebuild(lambda done, total: seen.append((done, total)))
    assert seen
    assert seen[-1][0] == seen[-1][1]


def test_a_rebuild_that_is_stopped_changes_nothing(busy):
    before, words = projects.tables(busy), projects.indexed(busy)

    def stop(_done, _total):
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        busy.rebuild(stop)
    assert projects.tables(busy) == before
    assert projects.indexed(busy) == words
    busy.mark(busy.articles()[0].id, 8, 11, "verified")
    assert busy.check() == []


def test_check_from_a_second_window(busy):
    with Project.open(busy.path) as second:
        assert second.read_only
        assert second.check() == []
    busy.mark(busy.articles()[0].id, 8, 11, "verified")
