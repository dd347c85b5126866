"""Merging two files that have half of their log in common, against copying the same rows with SQLite alone."""

import random
import shutil
import sqlite3
import sys
import time
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from benchmarks import data
from benchmarks.measure import PROBES, Row, cpu, cpu_of, in_turns, ms, python
from benchmarks.workshop import Workshop
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from factcheck.store.fold import KINDS
from factcheck.store.merge import Merging

MOST_MB = 200
_EACH = 80


def merging(shop: Workshop) -> list[Row]:
    """The rate of a merge, of merging again, of looking first; marks between the parts; memory."""
    here, there = _halves(shop)
    runs = min(3, shop.sizes.runs)
    floors, figures, slower = in_turns(
        runs,
        lambda: _raw(shop, here, there),
        lambda: _ours(shop, here, there, quick=True),
        lambda: _ours(shop, here, there, quick=False),
    )
    with Project.open(shop.folder / "merged.factcheck") as merged:
        claims = len(merged.store._sql.execute("SELECT n FROM claim").fetchall())
        again = [cpu_of(lambda: _merge(merged, there, quick=True)) for _run in range(runs)]
        looked = [cpu_of(lambda: merged.survey(there)) for _run in range(runs)]
    with Project.open(here) as fresh:
        looking = cpu_of(lambda: fresh.survey(there))
    came = claims - shop.sizes.merge
    figure, floor = median(figures), median(floors)
    what = f"merge: {came:,} claims new of {shop.sizes.merge:,}, into as many"
    rate = floor / figure
    small = floor / median(slower)
    return [
        Row(f"{what}, a CPU second", f"{came / figure:,.0f}", f"{came / floor:,.0f}", f"{rate:.2f}x", ">= 0.4x",
            met=rate >= 0.4),
        Row("merge: the same in small parts, as beside somebody who marks", f"{came / median(slower):,.0f}",
            f"{came / floor:,.0f}", f"{small:.2f}x"),
        _share("merge: again, nothing new", median(again), figure, 0.1),
        _share("merge: looking first, nothing new", median(looked), figure, 0.1),
        _share("merge: looking first", looking, figure, None),
        *_marks(shop, here, there),
        *_memory(shop, here, there),
    ]  # fmt: skip


def _share(what: str, figure: float, whole: float, most: float | None) -> Row:
    share = figure / whole
    target = "" if most is None else f"<= {most:g}x"
    return Row(what, ms(figure), ms(whole), f"{share:.2f}x", target, None if most is None else share <= most)


def _halves(shop: Workshop) -> tuple[Path, Path]:
    """Two projects of as many claims: half of the log was there when the file was copied."""
    here, there = shop.folder / "here.factcheck", shop.folder / "there.factcheck"
    prose = data.Prose(11)
    half = shop.sizes.merge // 2
    with Project.create(here, reviewer="Mia") as project:
        _fill(project, prose, half)
    shutil.copy(here, there)
    for path, reviewer in ((here, "Mia"), (there, "Ana")):
        with Project.open(path) as project:
            project.use_reviewer(reviewer)
            _fill(project, prose, half)
    return here, there


def _fill(project: Project, prose: data.Prose, claims: int) -> None:
    drafts, places = [], []
    number = len(project.articles())
    for n in range(-(-claims // _EACH)):
        draft, where = prose.draft(10_000, number + n)
        drafts.append(draft)
        places.append(where)
    project.add_articles(drafts)
    articles = [article.id for article in project.articles()][number:]
    wanted = [
        NewClaim(article, *place, prose.random.choice(data.LABELS), prose.fields())
        for article, where in zip(articles, places, strict=True)
        for place in where[:_EACH]
    ]
    made = sorted(project.mark_many(wanted[:claims]).claims)
    for claim in made[: len(made) // 50]:
        project.add_evidence(claim, url=prose.url())
    for claim in made[len(made) // 50 : len(made) // 25]:
        project.edit(claim, note=prose.words(70))


def _copy_of(shop: Workshop, here: Path, name: str) -> Path:
    path = shop.folder / f"{name}.factcheck"
    shutil.copy(here, path)
    return path


def _merge(project: Project, there: Path, *, quick: bool) -> int:
    with Merging(project.store, there, quick=quick) as merging:
        return merging.run()


def _ours(shop: Workshop, here: Path, there: Path, *, quick: bool) -> float:
    with Project.open(_copy_of(shop, here, "merged")) as project:
        project.get_ready()
        return cpu_of(lambda: _merge(project, there, quick=quick))


def _raw(shop: Workshop, here: Path, there: Path) -> float:
    """ATTACH, and INSERT OR IGNORE … SELECT of the same rows of the log and of the current tables, words included."""
    sql = sqlite3.connect(_copy_of(shop, here, "raw"), isolation_level=None)
    sql.execute("PRAGMA journal_mode = WAL")
    sql.execute("PRAGMA synchronous = FULL")
    sql.execute("PRAGMA cache_size = -16384")
    sql.execute("ATTACH ? AS there", (str(there),))
    began = cpu()
    sql.execute("BEGIN IMMEDIATE")
    for table in ("person", "replica", "content", "revision", *KINDS):
        columns = [row[1] for row in sql.execute(f"PRAGMA table_info({table})") if row[1] != "n"]
        # Numbers are local: that of the row a row points to does not matter to the work.
        named = ", ".join(f'"{column}"' for column in columns)
        sql.execute("PRAGMA foreign_keys = OFF")
        sql.execute(f"INSERT OR IGNORE INTO main.{table} ({named}) SELECT {named} FROM there.{table}")
    sql.execute(
        """INSERT INTO claim_words (rowid, words)
           SELECT c.n, c.quote || char(10) || c.wording || char(10) || c.note FROM main.claim c
           WHERE c.n > (SELECT count(*) FROM claim_words_docsize)"""
    )
    sql.execute("COMMIT")
    taken = cpu() - began
    sql.close()
    return taken


def _marks(shop: Workshop, here: Path, there: Path) -> list[Row]:
    """A mark is made after each part: how long it takes until it is durable, and how long a part keeps it waiting."""
    marks, parts = list[float](), list[float]()
    with Project.open(_copy_of(shop, here, "marked")) as project:
        project.use_reviewer("Mia")
        article = project.articles()[0].id
        text = project.text(article)
        places = (place for place in range(len(text)) if text[place : place + 3].strip())
        with project.merging(there, backup=False) as steps:
            more = True
            while more:
                began = time.perf_counter()
                more = steps.step()
                parts.append(time.perf_counter() - began)
                start = next(places)
                began = time.perf_counter()
                project.mark(article, start, start + 3, "verified")
                marks.append(time.perf_counter() - began)
    # Asked for while a part is on its way, at any moment of it.
    dice = random.Random(5)
    waits = [dice.random() * part + mark for part, mark in zip(parts, marks, strict=True)]
    wait = _p95(waits)
    return [
        Row("merge: a mark asked for at any moment is durable (clock, p95)", ms(wait), target="<= 100 ms",
            met=wait <= 0.1),
        Row("merge: of it, the mark itself", ms(_p95(marks))),
        Row("merge: a part, if it is asked for when one begins (clock, p95)", ms(_p95(parts))),
    ]  # fmt: skip


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def _memory(shop: Workshop, here: Path, there: Path) -> list[Row]:
    if sys.platform == "win32":
        return []
    peak = float(python(PROBES / "merge.py", _copy_of(shop, here, "probed"), there).out)
    megabytes: dict[str, Any] = {"target": f"<= {MOST_MB} MB", "met": peak <= MOST_MB}
    return [Row("merge: memory of the process, looking first included (peak)", f"{peak:.0f} MB", **megabytes)]
