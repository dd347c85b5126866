"""Opening a long article with many claims. CPU time of the process, offscreen."""

from statistics import median

from PySide6.QtWidgets import QPlainTextEdit

from benchmarks import data
from benchmarks.measure import Row, against, cpu, in_turns, ms
from benchmarks.naive import NaiveView
from benchmarks.stage import Bench, Paints, bare_like, on_stage
from benchmarks.texts import Kind, project_of
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleId
from factcheck.ui.reading.view import ReadingView
from factcheck.ui.session import Session
from factcheck.ui.text.marks import marks_of


def reading(shop: Workshop) -> list[Row]:
    """An article with many claims until it is painted, against a bare text widget without any.

    The floor of the targets is a widget that is made, filled and painted for the first time. Beside it stands
    what a widget costs that is on the screen already and gets another text. Both have our font and size, but lines
    from edge to edge without our spacing: they paint 27 lines (2,080 characters) where the article shows 21 (1,210).
    """
    name = f"open {shop.sizes.text // 1000:,} kB with {shop.sizes.shown:,} claims"
    with on_stage(shop, "reading") as bench:
        article = data.marked_article(bench.project, shop.sizes.text, shop.sizes.shown)
        other = data.marked_article(bench.project, shop.sizes.text // 10, min(10, shop.sizes.shown))
        view, paints = bench.look_at(article)
        text = bench.project.text(article)
        bare = bare_like(view)
        bare_paints = Paints(bare.viewport())

        def window() -> float:
            bench.session.focus_article(other)
            bench.settle()
            taken = paints.after(lambda: bench.session.focus_article(article))
            bench.settle()
            return taken

        def refilled() -> float:
            bare.clear()
            bench.settle()
            taken = bare_paints.after(lambda: bare.setPlainText(text))
            bench.settle()
            return taken

        turns = (lambda: fresh_bare(bench, view, text), refilled, lambda: fresh_view(bench, article), window)
        in_turns(1, *turns)
        floors, warm_floors, alone, whole = in_turns(shop.sizes.runs, *turns)
        (merges,) = in_turns(min(3, shop.sizes.runs), lambda: _merged(bench, view, article))
        bare.close()
        bare.deleteLater()
    faster = median(merges) / median(whole)
    return [
        against(f"{name}: reading view", alone, floors, 1.6),
        against(f"{name}: whole window", whole, floors, 1.6),
        Row(
            f"{name}: mergeCharFormat a claim", ms(median(whole)), ms(median(merges)), f"1/{faster:.0f}",
            "<= 1/20", faster >= 20,
        ),
        against(f"{name}: whole window, bare widget refilled", whole, warm_floors, 0)._replace(target="", met=None),
    ]  # fmt: skip


def peers(shop: Workshop) -> list[Row]:
    """An article in the whole window against the same text and claims shown the way others do it."""
    return [_peer(shop, *case) for case in shop.sizes.merged]


def _peer(shop: Workshop, length: int, claims: int, goal: int) -> Row:
    kind = Kind(f"{length // 1000:,} kB", length)
    path, (other, article) = project_of(shop, kind, (2, claims))
    with on_stage(shop, path.stem, path) as bench:
        view, paints = bench.look_at(article)

        def window() -> float:
            bench.session.focus_article(other)
            bench.settle()
            return paints.after(lambda: bench.session.focus_article(article))

        in_turns(1, window)
        (figures,) = in_turns(shop.sizes.rounds, window)
        slow = claims**2 / length > 20  # half a minute, or more
        (merges,) = in_turns(1 if slow else min(3, shop.sizes.rounds), lambda: _merged(bench, view, article))
    faster = median(merges) / median(figures)
    return Row(
        f"QualCoder's way: {kind.name} with {claims:,} claims", ms(median(figures)), ms(median(merges)),
        f"1/{faster:,.0f}", f"<= 1/{goal}", faster >= goal,
    )  # fmt: skip


def fresh_bare(bench: Bench, like: QPlainTextEdit, text: str) -> float:
    """A bare text widget from nothing to its first paint."""
    before = cpu()
    bare = QPlainTextEdit()
    bare.setReadOnly(True)
    bare.setFont(like.font())
    bare.resize(like.viewport().size())
    bare.setPlainText(text)
    taken = Paints(bare.viewport()).after(bare.show, since=before)
    bench.settle()
    bare.close()
    bare.deleteLater()
    bench.settle()
    return taken


def fresh_view(bench: Bench, article: ArticleId) -> float:
    """The reading view alone, without header and window, from nothing to its first paint."""
    session, project = Session(), bench.project
    before = cpu()
    view = ReadingView(session)
    view.resize(bench.reading.view.size())
    view.show_article(project.text(article), marks_of(project, article), project.labels)
    taken = Paints(view.viewport()).after(view.show, since=before)
    bench.settle()
    view.close()
    view.deleteLater()
    bench.settle()
    return taken


def _merged(bench: Bench, like: QPlainTextEdit, article: ArticleId) -> float:
    """The same text and claims as character formats, in a widget that is on the screen already."""
    marks = [(mark.start, mark.end) for mark in bench.project.marks(article)]
    text = bench.project.text(article)
    naive = NaiveView(like.font(), like.viewport().size())
    bench.settle()
    taken = Paints(naive.viewport()).after(lambda: naive.load(text, marks))
    naive.close()
    naive.deleteLater()
    bench.settle()
    return taken
