"""The project file: one commit, opening a big one, and making many claims at once."""

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import data
from benchmarks.measure import Row, against, cpu, cpu_of, in_turns, ms, wall_of
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from factcheck.store import fold, making


def commit(shop: Workshop) -> list[Row]:
    """A mark until it is durable, on the clock, against one write and sync of 4 KiB in the same folder."""
    path = shop.folder / "commit.factcheck"
    block = os.urandom(4096)
    sync = getattr(os, "fdatasync", os.fsync)
    handle = os.open(shop.folder / "sync.bin", os.O_RDWR | os.O_CREAT)
    try:
        with Project.create(path, reviewer="Mia") as project:
            article = data.marked_article(project, shop.sizes.text, shop.sizes.marks[-1])
            starts = iter(range(0, shop.sizes.text, 3))

            def mark() -> float:
                start = next(starts)
                while project.text(article)[start : start + 1].isspace():
                    start = next(starts)
                return wall_of(lambda: project.mark(article, start, start + 1, "verified"))

            def write() -> float:
                return wall_of(lambda: (os.pwrite(handle, block, 0), sync(handle)))

            floors, figures = in_turns(20 * shop.sizes.runs, write, mark)
            spent = [cpu_of(mark) for _round in range(5 * shop.sizes.runs)]
    finally:
        os.close(handle)
    return [
        against("commit: a mark until it is durable (clock)", figures, floors, 2.0),
        Row("commit: CPU time of a mark", ms(median(spent))),
    ]


def opening(shop: Workshop) -> list[Row]:
    """Opening the big project against a bare connection that reads the schema."""
    path = shop.big
    Project.open(path).close()  # the first opening imports

    def bare() -> sqlite3.Connection:
        sql = sqlite3.connect(path)
        sql.execute("SELECT name, sql FROM sqlite_schema").fetchall()
        return sql

    def timed(act: Callable[[], sqlite3.Connection | Project]) -> Callable[[], float]:
        def run() -> float:
            start, spent = time.perf_counter(), cpu()
            opened = act()
            taken = time.perf_counter() - start
            cpus.setdefault(act, []).append(cpu() - spent)
            opened.close()
            return taken

        return run

    def ours() -> Project:
        return Project.open(path)

    cpus: dict[Callable[[], object], list[float]] = {}
    floors, figures = in_turns(2 * shop.sizes.runs + 1, timed(bare), timed(ours))
    what = f"open a project of {shop.sizes.big:,} claims"
    return [
        against(f"{what} (clock)", figures, floors, 5.0),
        against(f"{what} (CPU)", cpus[ours], cpus[bare], 0)._replace(target="", met=None),
    ]


def bulk(shop: Workshop) -> list[Row]:
    """Many articles and claims at once through the project against ``executemany`` of the same rows."""
    prose = data.Prose(3)
    drafts, wanted = list[ArticleDraft](), list[tuple[int, int, int, str, dict[str, Any]]]()
    each = -(-shop.sizes.bulk_claims // shop.sizes.bulk_articles)
    for number in range(shop.sizes.bulk_articles):
        draft, places = prose.draft(5_000, number)
        drafts.append(draft)
        for start, end in prose.random.sample(places, min(each, len(places))):
            wanted.append((number, start, end, prose.random.choice(data.LABELS), prose.fields()))
    paths = [shop.folder / f"bulk-{n}.factcheck" for n in range(3)]
    figures, floors, before = list[float](), list[float](), 0
    for path in paths:
        with Project.create(path, reviewer="Mia") as project:
            began = cpu()
            project.add_articles(drafts)
            articles = [article.id for article in project.articles()]
            spent = cpu() - began
            project.close()
            before = path.stat().st_size
        with Project.open(path) as project:
            project.use_reviewer("Mia")
            began = cpu()
            project.mark_many(NewClaim(articles[claim[0]], *claim[1:]) for claim in wanted)
            figures.append(spent + cpu() - began)
        floors.append(_same_rows(path, path.with_suffix(".floor")))
    what = f"bulk: {shop.sizes.bulk_articles:,} articles of 5 kB and {shop.sizes.bulk_claims:,} claims"
    size = (paths[0].stat().st_size - before) / len(wanted)
    return [against(what, figures, floors, 4.0), Row("bulk: bytes a claim", f"{size:,.0f} B")]


def _same_rows(source: Path, path: Path) -> float:
    """CPU seconds of writing the rows of a project into a new file with the same tables and indexes."""
    making.create(path)
    tables = ("person", "replica", "reviewer", "content", "revision", "article", "claim")
    rows, words = dict[str, list[tuple[object, ...]]](), list[tuple[int, str]]()
    with sqlite3.connect(f"file:{source}?mode=ro", uri=True) as old:
        for table in tables:
            rows[table] = old.execute(f"SELECT * FROM {table} ORDER BY n").fetchall()
        columns = f"rowid, {', '.join(fold._WORDS)}".replace("rowid", "n")
        for n, *texts in old.execute(f"SELECT {columns} FROM claim ORDER BY n"):
            words.append((n, "\n".join([*texts, ""])))
    old.close()
    new = sqlite3.connect(path, isolation_level=None)
    new.execute("PRAGMA journal_mode = WAL")
    new.execute("PRAGMA synchronous = FULL")
    new.execute("PRAGMA cache_size = -16384")
    start = cpu()
    new.execute("BEGIN IMMEDIATE")
    for table, those in rows.items():
        marks = ", ".join("?" * len(those[0]))
        new.executemany(f"INSERT INTO {table} VALUES ({marks})", those)
    new.executemany("INSERT INTO claim_words (rowid, words) VALUES (?, ?)", words)
    new.execute("COMMIT")
    taken = cpu() - start
    new.close()
    return taken
