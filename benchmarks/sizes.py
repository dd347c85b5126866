"""Opening, moving about and marking in texts of every size with ever more claims. CPU time, offscreen."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from statistics import median
from typing import NamedTuple

from PySide6.QtWidgets import QPlainTextEdit

from benchmarks import label, reading
from benchmarks.measure import Row, in_turns, ms
from benchmarks.stage import Bench, Paints, bare_like, child_of, on_stage
from benchmarks.texts import ONE_LINE, Kind, kinds, project_of
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleId
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.reading.view import ReadingView
from factcheck.ui.session import Session

FRAME = 16.0
"""Milliseconds after which a person sees that something took time."""


class Target(NamedTuple):
    """The most a figure may be, of its floor and in milliseconds; ``either``: one of the two is enough."""

    most: float | None = None
    limit: float | None = None
    either: bool = False

    def met(self, figure: float, floor: float) -> bool:
        """Whether a figure (seconds) is no more than that."""
        ratio = self.most is None or figure <= self.most * floor
        short = self.limit is None or figure * 1000 <= self.limit
        if self.either and self.most is not None and self.limit is not None:
            return ratio or short
        return ratio and short

    def __str__(self) -> str:
        """As the table says it."""
        parts = [f"{self.most:g}x"] if self.most is not None else []
        parts += [f"{self.limit:g} ms"] if self.limit is not None else []
        return (" or " if self.either else ", ").join(parts)


class Figures(NamedTuple):
    """What was measured of one action at one number of claims: medians in seconds."""

    figure: float
    floor: float
    target: Target


def row(what: str, figures: Sequence[Figures]) -> Row:
    """One row for all numbers of claims; what misses its target carries an exclamation mark."""
    good = [each.target.met(each.figure, each.floor) for each in figures]
    signs = ["" if met else "!" for met in good]
    shown = " / ".join(ms(each.figure).removesuffix(" ms") for each in figures)
    floors = " / ".join(dict.fromkeys(ms(each.floor).removesuffix(" ms") for each in figures if each.floor))
    ratios = " / ".join(
        f"{each.figure / each.floor:.2f}{sign}" if each.floor else sign
        for each, sign in zip(figures, signs, strict=True)
    )
    targets = " / ".join(dict.fromkeys(str(each.target) for each in figures))
    return Row(what, f"{shown} ms", f"{floors} ms" if floors else "", ratios.strip(" /"), f"<= {targets}", all(good))


def opening(shop: Workshop) -> list[Row]:
    """Opening, and the longest later slice of the event loop."""
    rows = list[Row]()
    for kind in kinds(shop):
        alone, whole, slices = list[Figures](), list[Figures](), list[Figures]()
        with _texts(shop, kind) as (bench, articles):
            other = articles[0]
            for article, claims in zip(articles, shop.sizes.claims, strict=True):
                floors, views, windows, later = _open(bench, kind, article, articles[1] if article == other else other)
                target = _open_target(kind, claims)
                alone.append(Figures(median(views), median(floors), target))
                whole.append(Figures(median(windows), median(floors), target))
                slices.append(Figures(median(later), 0.0, Target(limit=FRAME)))
        named = _named(shop, kind)
        rows += [
            row(f"open {named}: reading view", alone),
            row(f"open {named}: whole window", whole),
            row(f"open {named}: longest later slice", slices),
        ]
    return rows


def moving(shop: Workshop) -> list[Row]:
    """A frame while scrolling, jumping to a place and to a claim, another width."""
    rows = list[Row]()
    for kind in kinds(shop):
        found: dict[str, list[Figures]] = {}
        with _texts(shop, kind) as (bench, articles):
            for article in articles:
                for what, figures in _move(bench, article).items():
                    found.setdefault(what, []).append(figures)
        rows += [row(f"{what}, {_named(shop, kind)}", figures) for what, figures in found.items()]
    return rows


def acting(shop: Workshop) -> list[Row]:
    """A key that labels, and one that takes it back, until both panels show it and it is durable."""
    rows = list[Row]()
    for kind in kinds(shop):
        marks, undos = list[Figures](), list[Figures]()
        with _texts(shop, kind) as (bench, articles):
            for article in articles:
                figures, back, floors = label.acts(bench, article, shop.sizes.rounds)
                target, floor = Target(3.5, FRAME), median(floors)
                marks.append(Figures(median(figures), floor, target))
                undos.append(Figures(median(back), floor, target))
        rows += [row(f"label act, {_named(shop, kind)}", marks), row(f"undo, {_named(shop, kind)}", undos)]
    return rows


def _named(shop: Workshop, kind: Kind) -> str:
    return f"{kind.name} with {' / '.join(f'{claims:,}' for claims in shop.sizes.claims)} claims"


def _open_target(kind: Kind, claims: int) -> Target:
    if claims > 10_000:
        return Target(8.0, 300)
    if kind.made_of == ONE_LINE:
        return Target(3.0)
    if kind.length <= 3_000 and claims <= 1_000:
        return Target(limit=35)
    return Target(1.6 if claims <= 1_000 else 2.7)


@contextmanager
def _texts(shop: Workshop, kind: Kind) -> Iterator[tuple[Bench, list[ArticleId]]]:
    """The window on the project of a text."""
    path, articles = project_of(shop, kind, shop.sizes.claims)
    with on_stage(shop, path.stem, path) as bench:
        yield bench, articles


def _open(bench: Bench, kind: Kind, article: ArticleId, other: ArticleId) -> list[list[float]]:
    """Floors, the reading view alone, the whole window, the longest slices after it."""
    view, paints = bench.look_at(article)
    text = bench.project.text(article)
    if kind.made_of == ONE_LINE:
        text = text.replace(". ", ".\n")  # the same text as others would have it
    later = list[float]()

    def window() -> float:
        bench.session.focus_article(other)
        bench.settle()
        taken = paints.after(lambda: bench.session.focus_article(article))
        later.append(bench.settle())
        return taken

    turns = (lambda: reading.fresh_bare(bench, view, text), lambda: reading.fresh_view(bench, article), window)
    in_turns(1, *turns)
    later.clear()
    return [*in_turns(bench.shop.sizes.rounds, *turns), later]


def _move(bench: Bench, article: ArticleId) -> dict[str, Figures]:
    view, paints = bench.look_at(article)
    assert isinstance(view, ReadingView)
    text, chance = bench.project.text(article), random.Random(5)
    marks = bench.project.marks(article)
    alone = Paints(view.viewport())
    bare = bare_like(view)
    bare.setPlainText(text if "\n" in text else text.replace(". ", ".\n"))
    bench.settle()
    bare_paints = Paints(bare.viewport())
    claims = count()

    def scroll(widget: QPlainTextEdit, watched: Paints) -> Callable[[], float]:
        steps = count()

        def step() -> float:
            bar, number = widget.verticalScrollBar(), next(steps)
            if number % 8 == 0:
                bar.setValue(chance.randrange(max(1, bar.maximum() - 30)))
            bench.settle()
            if bar.maximum() < 4:
                return watched.after(widget.viewport().update)
            return watched.after(lambda: bar.setValue(bar.value() + (3 if bar.value() + 3 <= bar.maximum() else -3)))

        return step

    def jump(widget: QPlainTextEdit, watched: Paints) -> Callable[[], float]:
        def step() -> float:
            bar = widget.verticalScrollBar()
            place = chance.randrange(max(1, bar.maximum()))
            bench.settle()
            return watched.after(lambda: _show(widget, place))

        return step

    def claim() -> float:
        mark = marks[(next(claims) * 7919 + 13) % len(marks)]
        bench.session.focus_claim(None)
        bench.settle()
        return paints.after(lambda: bench.session.focus_claim(mark.id))

    turns = (scroll(bare, bare_paints), scroll(view, alone), jump(bare, bare_paints), jump(view, alone), claim)
    in_turns(1, *turns)
    measured = in_turns(2 * bench.shop.sizes.rounds, *turns)
    floor, frame, plain, jumped, shown = map(median, measured)
    bare.close()
    bare.deleteLater()
    resized, wide = _resize(bench, article, view)
    return {
        "scroll frame": Figures(frame, floor, Target(1.8, 10)),
        "jump in the text": Figures(jumped, plain, Target(2.5, FRAME, either=True)),
        "jump to a claim, both panels": Figures(shown, plain, Target(2.5, FRAME, either=True)),
        "resize to repaint": Figures(resized, wide, Target(2.0)),
    }


def _show(widget: QPlainTextEdit, line: int) -> None:
    widget.verticalScrollBar().setValue(line)
    widget.viewport().update()


def _resize(bench: Bench, article: ArticleId, like: QPlainTextEdit) -> tuple[float, float]:
    """The reading column and a bare widget, each given another width in turns, in the midst of the text."""
    session = Session()
    session.project = bench.project
    panel = ReadingPanel(session)
    panel.resize(bench.reading.size())
    session.focus_article(article)
    panel.show()
    view = child_of(panel, QPlainTextEdit)
    bare = bare_like(like)
    text = bench.project.text(article)
    bare.setPlainText(text if "\n" in text else text.replace(". ", ".\n"))
    bench.settle()
    for text_widget in (view, bare):
        bar = text_widget.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
    bench.settle()

    def resize(window: ReadingPanel | QPlainTextEdit, watched: Paints) -> Callable[[], float]:
        widths = count()

        def step() -> float:
            width = 560 + 40 * (next(widths) % 2)
            taken = watched.after(lambda: window.resize(width, window.height()))
            bench.settle()
            return taken

        return step

    turns = (resize(panel, Paints(view.viewport())), resize(bare, Paints(bare.viewport())))
    in_turns(2, *turns)
    ours, floors = in_turns(bench.shop.sizes.rounds, *turns)
    for widget in (panel, bare):
        widget.close()
        widget.deleteLater()
    session.project = None
    bench.settle()
    return median(ours), median(floors)
