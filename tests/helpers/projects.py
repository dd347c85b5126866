"""Projects for tests: made from a template in a millisecond, looked into without going through the verbs."""

import functools
import random
import shutil
import tempfile
from pathlib import Path

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.store import check
from factcheck.store.fold import KINDS
from tests.helpers import texts

ENGLISH = "Experts say agencies may be reading 😀 the mail. Officials did not comment on it, she said."


@functools.cache
def _template() -> bytes:
    """A closed project with the reviewer Mia and one article."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "template.factcheck")
        with Project.create(path, reviewer="Mia") as project:
            project.add_article(ArticleDraft("English", ENGLISH))
        return path.read_bytes()


def copy_to(path: Path) -> Path:
    """A closed project file at ``path``."""
    path.write_bytes(_template())
    return path


def opened(path: Path) -> Project:
    """A new project at ``path``, open, with Mia at work on one English article."""
    project = Project.open(copy_to(path))
    project.use_reviewer("Mia")
    return project


def busy(path: Path) -> Project:
    """A project in which every kind of record is there: made, changed, deleted and brought back."""
    project = opened(path)
    first = project.articles()[0].id
    made = project.add_articles(
        [ArticleDraft(name, text, site=name, original=text.encode()) for name, text in texts.SCRIPTS.items()]
    )
    claims = []
    for article in [first, *sorted(made.articles)]:
        whole = project.text(article)
        changes = project.mark(article, 0, len(whole) // 2, "verified", note=whole[::-1][:10], tags=("a", "ဘ"))
        claims += changes.claims
        (item,) = project.add_evidence(claims[-1], url="https://example.org/" + article, note=whole).evidence
    project.attach(item, "proof.bin", bytes(range(256)) * 40)
    project.edit(claims[0], note="another note", status="waiting")
    project.relabel(claims[1], "speculative")
    project.move(claims[2], 0, 3)
    project.delete(claims[3])
    project.delete(claims[4])
    project.restore(claims[4])
    project.undo()
    project.pass_over(first, len(project.text(first)) - 2, len(project.text(first)))
    project.mark(first, 0, 7, "speculative")
    project.mark(first, 49, 90, "unverified")
    later = project.add_edition(ArticleDraft("English again", "Experts say they may be reading 😀 the post."), first)
    (again,) = later.articles - {first}
    for carrying in project.carryings(again, ("waiting", "gone")):
        project.place(again, carrying.claim, 8, 12)
        project.undo()
    project.submit(first)
    project.use_reviewer("Ana")
    project.mark(first, 0, 7, "unverified", reason="inconclusive")
    project.remove_article(max(made.articles))
    return project


def tables(project: Project) -> dict[str, list[tuple[object, ...]]]:
    """Every current table with ids instead of local numbers."""
    return {kind: list(check.dump(project.store._sql, kind)) for kind in KINDS}


def log(project: Project) -> list[tuple[object, ...]]:
    """Every row of the log."""
    return project.store._sql.execute("SELECT * FROM revision ORDER BY n").fetchall()


def indexed(project: Project) -> set[tuple[object, ...]]:
    """Every word of the full-text index with the claim it belongs to and its place."""
    sql = project.store._sql
    sql.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, claim_words, instance)")
    return set(sql.execute("SELECT hex(c.uid), t.term, t.offset FROM temp.terms t LEFT JOIN claim c ON c.n = t.doc"))


def beside(path: Path) -> list[str]:
    """Names of the files in the project's folder."""
    return sorted(entry.name for entry in path.parent.iterdir())


def unguarded(project_or_sql: object, table: str, statement: str, *values: object) -> None:
    """Do to the log what the file's guards forbid, and put them back."""
    sql = getattr(project_or_sql, "store", None)
    sql = sql._sql if sql else project_or_sql
    guards = sql.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _text in guards:
        sql.execute(f"DROP TRIGGER {name}")
    sql.execute(statement, values)
    for _name, text in guards:
        sql.execute(text)


def scratch(name: str) -> Path:
    """A folder in memory where there is one, for tests that open hundreds of projects."""
    memory = Path("/dev/shm")  # noqa: S108
    return Path(tempfile.mkdtemp(prefix=f"factcheck-{name}-", dir=memory if memory.is_dir() else None))


def throw_away(folder: Path) -> None:
    """Remove a scratch folder."""
    shutil.rmtree(folder, ignore_errors=True)


def dice(seed: object) -> random.Random:
    """Chance that comes out the same each time."""
    return random.Random(str(seed))  # noqa: S311  nothing secret
