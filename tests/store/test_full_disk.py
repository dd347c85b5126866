"""A full disk: the act fails with one sentence, nothing is half done, and the next one works when there is room."""

import shutil
import subprocess

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.errors import StoreError
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from tests.helpers import children, projects


def pages(project, room):
    """Let the file grow by no more than ``room`` pages."""
    sql = project.store._sql
    count = sql.execute("PRAGMA page_count").fetchone()[0]
    sql.execute(f"PRAGMA max_page_count = {count + room}")


def many(article, start):
    return [NewClaim(article, start, end, "verified", {"note": "x" * 900}) for end in range(start + 1, start + 40)]


def failure(verb):
    """The sentence of a failing verb, or None when it had room."""
    try:
        verb()
    except StoreError as error:
        return error
    return None


@pytest.mark.parametrize("room", [0, 1, 2, 5, 10])
def test_every_verb_fails_whole(project, article, room):
    (claim,) = project.mark(article, 0, 7, "verified").claims
    (item,) = project.add_evidence(claim, url="u").evidence
    project.mark_many(many(article, 1))
    project.undo()
    verbs = [
        lambda: project.mark_many(many(article, 40)),
        lambda: project.add_articles([ArticleDraft(f"T{n}", f"{n} " * 3000) for n in range(20)]),
        lambda: project.attach(item, "big", bytes(200_000)),
        project.redo,
        project.rebuild,
    ]
    for verb in verbs:
        pages(project, room)
        before = projects.tables(project), projects.log(project), project.undo_name, project.redo_name
        contents = project.store._sql.execute("SELECT count(*) FROM content").fetchone()
        error = failure(verb)
        if error is None:
            assert verb == project.rebuild, "only a rebuild can do with the pages it has freed"
            continue
        assert error.message == f"The disk with {project.path} is full, so nothing was saved."
        assert error.hint == "Free some space, then do the same again."
        assert (projects.tables(project), projects.log(project), project.undo_name, project.redo_name) == before
        assert project.store._sql.execute("SELECT count(*) FROM content").fetchone() == contents
    pages(project, 100_000)
    for verb in verbs:
        if verb != project.redo or project.redo_name:
            assert verb()
    assert project.check() == []


# A disk of its own: a small tmpfs in the child's own mount namespace, gone with the child.
SMALL_DISK = """
import os, sys
from factcheck.core.model import ArticleDraft
from factcheck.errors import FactcheckError
from factcheck.project import Project
from pathlib import Path
path = Path(sys.argv[1], "p.factcheck")
project = Project.create(path, reviewer="Mia")
(article,) = project.add_article(ArticleDraft("T", "word " * 4000)).articles
filler = Path(sys.argv[1], "filler")
acknowledged, failed = [], ""
with filler.open("wb") as file:
    free = 900_000
    stat = os.statvfs(sys.argv[1])
    file.write(bytes(max(0, stat.f_bavail * stat.f_bsize - free)))
for n in range(2000):
    before = project.undo_name, len(project.claims())
    try:
        acknowledged += project.mark(article, n * 5, n * 5 + 4, "verified", note="x" * 500).claims
    except FactcheckError as error:
        failed = str(error)
        assert (project.undo_name, len(project.claims())) == before
        break
assert failed, "the disk never filled up"
assert sorted(c.id for c in project.claims()) == sorted(acknowledged)
assert project.text(article).startswith("word ")
for n in range(3):
    try:
        project.mark(article, 3, 9 + n, "verified", note="y" * 20000)
        raise SystemExit("there should be no room")
    except FactcheckError:
        pass
try:
    Project.create(Path(sys.argv[1], "q.factcheck"))
    raise SystemExit("there should be no room for a project")
except FactcheckError as error:
    assert sorted(p.name for p in Path(sys.argv[1]).glob("*q.factcheck*")) == [], error
try:
    project.backup(Path(sys.argv[1], "b.factcheck"))
    raise SystemExit("there should be no room for a copy")
except FactcheckError as error:
    assert sorted(p.name for p in Path(sys.argv[1]).glob("*b.factcheck*")) == [], error
project.close()
for read_only in (False, True):
    try:
        with Project.open(path, read_only=read_only) as project:
            assert sorted(c.id for c in project.claims()) == sorted(acknowledged)
    except FactcheckError as error:
        assert "disk" in str(error), error
filler.unlink()
with Project.open(path) as project:
    project.use_reviewer("Mia")
    assert sorted(c.id for c in project.claims()) == sorted(acknowledged)
    project.mark(article, 1, 3, "verified")
    assert project.check() == [], project.check()
assert sorted(p.name for p in Path(sys.argv[1]).iterdir()) == ["p.factcheck"]
print(len(acknowledged), failed)
"""


def test_a_real_small_disk(tmp_path):
    """The disk fills up in the middle of marking; no mark that was acknowledged is lost, no other is there."""
    if shutil.which("unshare") is None or shutil.which("mount") is None:
        pytest.skip("no unshare or mount here to make a small disk with")
    import sys

    disk = tmp_path / "disk"
    disk.mkdir()
    script = 'mount -t tmpfs -o size=3m none "$1" || exit 77; shift; exec "$@"'
    command = [
        "unshare",
        "--mount",
        "--map-root-user",
        "sh",
        "-c",
        script,
        "sh",
        str(disk),
        sys.executable,
        "-c",
        SMALL_DISK,
        str(disk),
    ]
    done = subprocess.run(command, cwd=children.ROOT, capture_output=True, text=True, timeout=60, encoding="utf-8")
    if done.returncode == 77 or "unshare" in done.stderr.split(":")[0]:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[0]) > 10
    assert "is full, so nothing was saved." in done.stdout


LIMITED = """
import resource, signal, sys
from factcheck.errors import FactcheckError
from factcheck.project import Project
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
project = Project.open(sys.argv[1])
project.use_reviewer("Mia")
article = project.articles()[0].id
(first,) = project.mark(article, 0, 7, "verified").claims
before = project.undo_name, project.store.log()
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
try:
    project.mark(article, 8, 11, "verified")
    raise SystemExit("the limit did nothing")
except FactcheckError as error:
    print(error)
assert (project.undo_name, project.store.log()) == before
assert [c.id for c in project.claims()] == [first]
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
project.mark(article, 8, 11, "verified")
assert project.check() == []
project.close()
"""


def test_a_file_that_may_not_grow(path):
    """Writing fails with another error than a full disk's."""
    pytest.importorskip("resource", reason="no limits on files here")
    projects.copy_to(path)
    out = children.run(LIMITED, path)
    assert out.startswith((f"Reading or writing {path} failed", f"The disk with {path} is full"))
    with Project.open(path) as project:
        assert len(project.claims()) == 2
    assert projects.beside(path) == ["test.factcheck"]
