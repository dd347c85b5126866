"""Merging two files: what comes in, what is refused, and that a project is whole at every moment."""

import os
import shutil
import sqlite3

import pytest

from factcheck.core import record
from factcheck.core.model import ArticleDraft
from factcheck.errors import Cancelled, InputError, ReadOnlyError, StaleError, StoreError
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from factcheck.store import making, other, schema
from factcheck.store.merge import Merging
from tests.helpers import children, damage, projects


@pytest.fixture
def theirs(tmp_path):
    """A closed file in which every kind of record is."""
    path = tmp_path / "theirs.factcheck"
    projects.busy(path).close()
    return path


@pytest.fixture
def small_chunks(monkeypatch):
    monkeypatch.setattr(other, "CHUNK", 7)
    monkeypatch.setattr(other, "LARGE", 7)


def tables_of(path):
    with Project.open(path, read_only=True) as project:
        return projects.tables(project)


def contents(project):
    return set(project.store._sql.execute("SELECT sha, data FROM content"))


def hashes(project):
    return {row[1] for row in projects.log(project)}


def long_file(path, claims=300):
    """A closed copy of the template with one more article that has many claims."""
    with projects.opened(path) as project:
        (article,) = project.add_article(ArticleDraft("Long", "word after word, " * 200)).articles
        project.mark_many(NewClaim(article, n, n + 4, "verified", {"note": f"n{n}"}) for n in range(claims))
    return path


def edited(path, statement, *values):
    """Do to a closed file what its guards forbid."""
    sql = sqlite3.connect(path, isolation_level=None)
    projects.unguarded(sql, "revision" if "revision" in statement else "content", statement, *values)
    sql.close()


# -- what comes in -------------------------------------------------------------------------------------------


def test_everything_comes_in_once(project, theirs):
    before = theirs.read_bytes()
    changes = project.merge(theirs)
    assert changes.everything
    assert changes.act.startswith("Merged theirs.factcheck; new entries in the log: ")
    assert projects.tables(project) == tables_of(theirs)
    with Project.open(theirs, read_only=True) as source:
        assert contents(project) == contents(source)
        assert hashes(project) == hashes(source)
        assert projects.indexed(project) == projects.indexed(source)
    assert project.check() == []
    assert theirs.read_bytes() == before, "the other file was written"
    log = projects.log(project)
    again = project.merge(theirs)
    assert (again.act, bool(again)) == ("There is nothing new in theirs.factcheck.", False)
    assert projects.log(project) == log


def test_small_chunks_come_to_the_same(project, theirs, small_chunks):
    steps = 0
    with project.merging(theirs) as merging:
        while merging.step():
            steps += 1
            assert project.check() == [], "not whole between two parts"
    assert steps > 5
    assert projects.tables(project) == tables_of(theirs)


def test_marking_goes_on_between_the_parts(project, theirs, small_chunks):
    (article,) = project.add_article(ArticleDraft("Another", "word after word, " * 20)).articles
    made = []
    with project.merging(theirs) as merging:
        for n in range(100):
            made += project.mark(article, 50 + n % 20, 80 + n // 20, "verified").claims
            if not merging.step():
                break
    assert len(made) > 5
    assert {claim.id for claim in project.claims()} > set(made)
    assert project.check() == []
    with Project.open(theirs) as back:
        assert back.merge(project.path)
        assert projects.tables(back) == projects.tables(project)
        assert back.check() == []


def test_what_is_counted_is_right_afterwards(project, article, theirs):
    project.use_reviewer("Mia")
    project.coverage(article).grow()
    project.article_rows(project.article_ns())
    project.mark(article, 0, 7, "verified")
    project.merge(theirs)
    kept = project.article_rows(project.article_ns()), project.coverage(article).counts()
    with Project.open(project.path, read_only=True) as fresh:
        fresh.me = project.me
        assert (fresh.article_rows(fresh.article_ns()), fresh.coverage(article).counts()) == kept


def test_labels_and_reviewers_are_those_of_the_log(project, tmp_path):
    from factcheck.core import labels
    from factcheck.project.base import setting_body

    path = projects.copy_to(tmp_path / "b.factcheck")
    with Project.open(path) as source:
        data = labels.to_dict(source.labels)
        data["label"][0]["name"] = "Proven"
        source.commit("x", "x", [source.step("setting", *setting_body("labels", data))])
        me = source.reviewers()[0]
        source.commit("x", "x", [source.edited("reviewer", me.id, {"name": "Mia B."})])
    project.merge(path)
    assert project.labels.labels[0].name == "Proven"
    assert project.me.name == "Mia B."


def test_records_of_unknown_kinds_are_passed_on_with_their_content(project, tmp_path):
    path, third = projects.copy_to(tmp_path / "b.factcheck"), projects.copy_to(tmp_path / "c.factcheck")
    with Project.open(path) as source, source.store.transaction():
        sha = source.store.put_content(b"a picture")
        source.store.put("mood", "ab" * 16, {"picture": sha, "n": [1, {}]}, record.NOBODY)
    assert project.survey(path).unknown == 1
    project.merge(path)
    with Project.open(third) as end:
        end.merge(project.path)
        assert end.store.content(sha) == b"a picture"
        assert "mood" in {entry.kind for entry in end.history()}
        assert end.check() == []


@pytest.mark.parametrize("layout", [1, 2])
def test_older_layouts_are_read_as_they_are(project, theirs, layout):
    expected = tables_of(theirs)
    sql = sqlite3.connect(theirs, isolation_level=None)
    for later in range(layout + 1, 4):
        for table in schema.NEW_KINDS[later][::-1]:
            sql.execute(f"DROP TABLE {table}")
    sql.execute(f"PRAGMA user_version = {layout}")
    sql.close()
    before = theirs.read_bytes()
    assert project.survey(theirs).new
    project.merge(theirs)
    assert projects.tables(project) == expected
    assert project.check() == []
    assert theirs.read_bytes() == before


def test_a_file_that_is_open_and_being_written(project, article, tmp_path):
    with projects.opened(tmp_path / "b.factcheck") as source:
        source.get_ready()
        (claim,) = source.mark(article, 0, 7, "verified").claims
        project.merge(source.path)
        assert project.has_claim(claim)
        source.relabel(claim, "speculative")
        project.merge(source.path)
        assert project.claim(claim).label == "speculative"


def test_a_project_closed_meanwhile(project, theirs):
    with project.merging(theirs):
        project.close()


def test_two_merges_at_once(project, theirs, small_chunks):
    with project.merging(theirs) as one, project.merging(theirs) as two:
        while one.step() | two.step():
            pass
    assert projects.tables(project) == tables_of(theirs)
    assert project.check() == []


# -- itself and its copies -----------------------------------------------------------------------------------


def test_itself_is_refused(project, tmp_path):
    names = [project.path, tmp_path / "hard.factcheck", tmp_path / "soft.factcheck"]
    os.link(project.path, names[1])
    names[2].symlink_to(project.path)
    for name in names:
        for verb in (project.merge, project.survey):
            with pytest.raises(StoreError, match="is this project itself"):
                verb(name)


def test_a_copy_brings_nothing_and_leaves_no_backup(busy, tmp_path):
    copy = tmp_path / "copy.factcheck"
    busy.backup(copy)
    found = busy.survey(copy)
    assert (found.new, found.conflict_count, found.namesakes) == (0, 0, ())
    assert all(not count.new and not count.changed for count in found.counts)
    assert not busy.merge(copy)
    assert busy.before_merge is None


def test_copies_of_copies_that_went_on_by_themselves_lose_nothing(busy, article_of, tmp_path):
    """The same replica with the same numbers in three files."""
    files = [tmp_path / f"{n}.factcheck" for n in range(3)]
    busy.backup(files[0])
    shutil.copy(files[0], files[1])
    shutil.copy(files[1], files[2])
    made = {}
    for n, path in enumerate(files):
        with Project.open(path) as copy:
            copy.use_reviewer("Ana")
            made[path] = copy.mark(article_of(copy), 10 + n, 30, "verified").claims
    for path in files:
        busy.merge(path)
    assert {claim.id for claim in busy.claims()} > {claim for claims in made.values() for claim in claims}
    assert busy.check() == []
    busy.use_reviewer("Ana")
    busy.mark(article_of(busy), 20, 33, "verified")
    assert busy.check() == []


@pytest.fixture
def article_of():
    return lambda project: next(each.id for each in project.articles() if each.title == "English")


# -- what is refused -----------------------------------------------------------------------------------------


def refused(project, path, match):
    """Looking and merging both say the sentence, and nothing has come in."""
    before = projects.log(project), projects.tables(project), contents(project), projects.beside(project.path)
    said = []
    for verb in (project.survey, project.merge):
        with pytest.raises(StoreError, match=match) as failure:
            verb(path)
        said.append(str(failure.value))
    assert said[0] == said[1]
    assert failure.value.hint
    assert (projects.log(project), projects.tables(project), contents(project), projects.beside(project.path)) == before
    return said[0]


def test_what_is_no_project_is_refused(project, tmp_path):
    refused(project, tmp_path / "nowhere.factcheck", "There is no project file")
    refused(project, tmp_path, "is a folder")
    (tmp_path / "empty").write_bytes(b"")
    refused(project, tmp_path / "empty", "is empty")
    (tmp_path / "text").write_text("Not a project, but long enough to be looked at. " * 40)
    refused(project, tmp_path / "text", "is not a factcheck project")
    sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE t (a)").connection.close()
    refused(project, tmp_path / "other.db", "is not a factcheck project")


def test_a_newer_layout_is_refused(project, theirs):
    sql = sqlite3.connect(theirs)
    sql.execute("PRAGMA user_version = 99")
    sql.close()
    refused(project, theirs, "newer factcheck")


def test_a_truncated_file_is_refused(project, theirs):
    theirs.write_bytes(theirs.read_bytes()[:-9000])
    refused(project, theirs, "damaged")


@pytest.mark.parametrize(
    "change",
    ["body = replace(body, '}', ',\"x\":1}')", "at = at + 1", "ver = ver + 1", "deleted = 1", "author = 1", "seq = 999",
     "kind = 'claimed'", "hash = randomblob(16)"],
)  # fmt: skip
def test_a_changed_entry_is_named(project, theirs, change):
    edited(theirs, f"UPDATE revision SET {change} WHERE n = 40")
    assert "entry 40 of its log" in refused(
        project, theirs, "is damaged: entry 40 of its log .* is not what was written"
    )


def test_what_came_before_a_damaged_part_stays_and_merging_goes_on(project, tmp_path, small_chunks):
    path = long_file(tmp_path / "b.factcheck", 100)
    sound = path.read_bytes()
    edited(path, "UPDATE revision SET at = at + 1 WHERE n = 60")
    with pytest.raises(StoreError, match="entry 60"), Merging(project.store, path) as merging:
        merging.run()
    assert 20 < merging.taken < 60
    assert project.check() == []
    assert not {row[0] for row in sqlite3.connect(path).execute("SELECT hash FROM revision WHERE n = 60")} & hashes(
        project
    )
    path.write_bytes(sound)
    project.merge(path)
    assert projects.tables(project) == tables_of(path)
    assert project.check() == []


@pytest.mark.parametrize("change", ["UPDATE content SET data = CAST(data || 'x' AS BLOB)", "DELETE FROM content"])
def test_content_that_is_not_what_was_written_is_refused(project, theirs, change):
    edited(theirs, f"{change} WHERE n > 1")
    refused(project, theirs, "is damaged: the (text|original|attached file) of entry .* (is missing|is not what was)")


@pytest.mark.parametrize(
    ("kind", "body"),
    [("claim", {"article": "zz"}), ("claim", {}), ("evidence", {"claim": 7}), ("reading", {"article": "11" * 16}),
     ("article", {"text": 5}), ("article", {"added": "soon"}), ("edition", {"article": "11" * 16})],
)  # fmt: skip
def test_an_entry_that_is_no_record_is_refused(project, tmp_path, kind, body):
    path = projects.copy_to(tmp_path / "b.factcheck")
    made = record.revision(replica=b"r" * 16, seq=1, kind=kind, entity=b"e" * 16, ver=1, at=1, author=bytes(16),
                           deleted=False, body=record.dump(body))  # fmt: skip
    sql = sqlite3.connect(path, isolation_level=None)
    sql.execute("INSERT INTO replica (uid) VALUES (?)", (made.replica,))
    sql.execute("INSERT OR IGNORE INTO person (uid) VALUES (?)", (made.author,))
    sql.execute(
        """INSERT INTO revision (hash, replica, seq, kind, entity, ver, at, author, deleted, body) SELECT ?,
           (SELECT n FROM replica WHERE uid = ?), 1, ?, ?, 1, 1, (SELECT n FROM person WHERE uid = ?), 0, ?""",
        (made.hash, made.replica, kind, made.entity, made.author, made.body),
    )
    sql.close()
    before = projects.log(project), projects.tables(project)
    with pytest.raises(StoreError, match=f"cannot be read as {kind} {made.entity.hex()}"):
        project.merge(path, backup=False)
    assert (projects.log(project), projects.tables(project)) == before
    assert project.check() == []


@pytest.mark.parametrize("seed", range(25))
def test_random_damage_brings_nothing_that_was_not_written(path, theirs, seed):
    with Project.open(theirs, read_only=True) as source:
        genuine, kept = hashes(source), contents(source)
    dice = projects.dice(f"merge {seed}")
    theirs.write_bytes(damage.flipped(theirs.read_bytes(), dice, dice.choice((1, 1, 2, 8))))
    with projects.opened(path) as project:
        own = hashes(project), contents(project)
        try:
            project.merge(theirs, backup=False)
        except StoreError:
            assert (hashes(project), contents(project)) == own
        assert hashes(project) <= genuine | own[0]
        assert contents(project) <= kept | own[1]
        assert project.check() == []


# -- stopped in the middle -----------------------------------------------------------------------------------


def test_stopping_keeps_what_came_in_and_merging_again_finishes(project, theirs, small_chunks):
    told = []

    def stop(done, total):
        told.append((done, total))
        if done > total // 2:
            raise Cancelled("enough")

    with pytest.raises(Cancelled, match="what had come in is kept"):
        project.merge(theirs, stop)
    assert told[0][0] == 1
    assert [done for done, _total in told] == sorted(done for done, _total in told)
    assert 0 < project.survey(theirs).new < told[0][1]
    assert project.check() == []
    project.merge(theirs)
    assert projects.tables(project) == tables_of(theirs)


MERGER = """
import sys
from factcheck.project import Project
from factcheck.store import other
other.CHUNK = 40
project = Project.open(sys.argv[1])
with project.merging(sys.argv[2], backup=False) as steps:
    while steps.step():
        print(steps.taken, flush=True)
print("done", flush=True)
sys.stdin.readline()
"""


def test_killed_in_the_middle_and_merged_again(path, tmp_path):
    theirs = long_file(tmp_path / "theirs.factcheck", 700)
    projects.copy_to(path)
    dice = projects.dice("killed while merging")
    seen = []
    for _life in range(6):
        child = children.start(MERGER, path, theirs)
        for _line in range(dice.randrange(1, 4)):
            child.stdout.readline()
        children.kill(child)
        with Project.open(path) as project:
            assert project.check() == []
            seen.append(len(projects.log(project)))
    assert seen == sorted(seen)
    assert 40 < seen[0] < 700
    with Project.open(path) as project:
        project.merge(theirs, backup=False)
        assert projects.tables(project) == tables_of(theirs)
        assert project.check() == []


def test_a_full_disk(project, tmp_path, small_chunks):
    theirs = long_file(tmp_path / "theirs.factcheck", 400)
    sql = project.store._sql
    sql.execute(f"PRAGMA max_page_count = {sql.execute('PRAGMA page_count').fetchone()[0] + 30}")
    with pytest.raises(StoreError, match="is full"):
        project.merge(theirs, backup=False)
    assert project.check() == []
    assert 0 < project.survey(theirs).new < 400
    sql.execute("PRAGMA max_page_count = 100000")
    project.merge(theirs, backup=False)
    assert projects.tables(project) == tables_of(theirs)
    assert project.check() == []


def test_a_project_that_can_only_be_read(project, theirs):
    with Project.open(project.path, read_only=True) as reading:
        assert reading.survey(theirs).new
        with pytest.raises(ReadOnlyError):
            reading.merge(theirs)


# -- before and after ----------------------------------------------------------------------------------------


def test_a_copy_is_made_before_the_first_merge(project, theirs, tmp_path):
    before, names = projects.tables(project), projects.beside(project.path)
    project.merge(theirs)
    (made,) = set(projects.beside(project.path)) - set(names) - {"test.factcheck-wal", "test.factcheck-shm"}
    assert made.startswith("test.before-merge-2")
    assert made.endswith(".factcheck")
    assert project.before_merge.name == made
    assert tables_of(project.before_merge) == before
    more = long_file(tmp_path / "more.factcheck", 3)
    project.merge(more)
    assert project.before_merge.name == made, "once for all merges since it was opened"


def test_a_copy_that_cannot_be_read_again_stops_the_merge(project, theirs, monkeypatch):
    monkeypatch.setattr(making, "_COUNTS", ("SELECT random()",))
    before = projects.log(project)
    with pytest.raises(StoreError, match="could not be read again"):
        project.merge(theirs)
    assert projects.log(project) == before
    assert not [name for name in projects.beside(project.path) if "before-merge" in name]


def test_undo_takes_back_acts_from_before_but_not_the_merge(project, article, tmp_path):
    (claim,) = project.mark(article, 0, 7, "verified").claims
    (second,) = project.mark(article, 8, 11, "verified").claims
    path = tmp_path / "b.factcheck"
    project.backup(path)
    with Project.open(path) as copy:
        copy.use_reviewer("Mia")
        copy.relabel(claim, "speculative")
    project.merge(path)
    project.undo()
    assert not project.has_claim(second)
    with pytest.raises(StaleError, match="has changed since"):
        project.undo()
    assert project.claim(claim).label == "speculative"


# -- looking first -------------------------------------------------------------------------------------------


def test_a_survey_says_what_merging_does(project, theirs):
    before = projects.log(project)
    found = project.survey(theirs)
    assert projects.log(project) == before
    with Project.open(theirs, read_only=True) as source:
        claims = source.claims()
        assert found.revisions == len(projects.log(source))
    assert found.new == found.revisions - len(set(before) & set(before) and {row[1] for row in before})
    assert found.total("article")[2] == 1
    project.merge(theirs)
    assert len(project.claims()) == len(claims)
    after = project.survey(theirs)
    assert after.new == 0
    for kind in ("article", "claim", "evidence", "reading", "carrying", "submission"):
        assert sum(found.total(kind)) == sum(after.total(kind)) == after.total(kind)[2]
    by_name = {count.name: count.new for count in found.counts if count.kind == "claim"}
    assert set(by_name) == {"Mia", "Ana"}
    assert by_name["Ana"] == 1


def test_concurrent_edits_are_told_with_the_one_that_wins(project, article, tmp_path):
    project.store.clock = lambda: 5_000
    claims = [project.mark(article, n, n + 7, "verified").claims for n in (0, 8, 20, 30)]
    one, two, three, four = (next(iter(each)) for each in claims)
    path = tmp_path / "b.factcheck"
    project.backup(path)
    with Project.open(path) as copy:
        copy.store.clock = lambda: 4_000
        copy.use_reviewer("Mia")
        copy.edit(one, note="there")
        copy.edit(one, note="there again")
        copy.edit(two, note="there")
        copy.edit(three, note="the same")
        copy.delete(four)
    project.store.clock = lambda: 6_000
    project.edit(one, note="here")
    project.edit(two, note="here")
    project.edit(three, note="the same")
    project.edit(four, note="still here")
    found = project.survey(path)
    told = {each.entity: each for each in found.conflicts}
    assert found.conflict_count == 3
    assert set(told) == {one, two, four}
    assert (told[one].wins, told[two].wins, told[four].wins) == ("there", "here", "here")
    assert (told[one].here["note"], told[one].there["note"], told[one].here_by) == ("here", "there again", "Mia")
    assert told[four].there is None
    project.merge(path)
    assert [project.claim(each).note for each in (one, two, four)] == ["there again", "here", "still here"]
    assert project.survey(path).conflict_count == 0


def test_namesakes_are_noticed(tmp_path):
    paths = [tmp_path / "a.factcheck", tmp_path / "b.factcheck"]
    ids = []
    for path, name in zip(paths, ("Zoë", "zoë "), strict=True):
        with Project.create(path, reviewer=name) as made:
            ids.append(made.me.id)
    with Project.open(paths[0]) as project:
        (pair,) = project.survey(paths[1]).namesakes
        assert (pair.here, pair.there) == tuple(ids)


def test_somebody_elses_revision_of_a_claim_is_counted_and_not_shown(project, article, tmp_path):
    (claim,) = project.mark(article, 0, 7, "verified").claims
    path = tmp_path / "b.factcheck"
    project.backup(path)
    with Project.open(path) as copy:
        copy.use_reviewer("Eve")
        with copy.store.transaction():
            copy.store.owner = lambda *_record: copy.me.id
            body = {**copy.store.state("claim", claim), "note": "forged"}
            copy.store.put("claim", claim, body, bytes.fromhex(copy.me.id))
    found = project.survey(path)
    assert (found.foreign, found.conflict_count) == (1, 0)
    project.merge(path)
    assert project.claim(claim).note == ""
    assert len(project.store.log([bytes.fromhex(claim)])) == 2
    assert project.check() == []


def test_refusals_are_told_by_verbs_too(project):
    with pytest.raises((StoreError, InputError)):
        project.merge("")
