"""The claims panel with very many claims, and finding words in a very long text. CPU time, offscreen."""

from collections.abc import Callable
from functools import partial
from itertools import count, cycle
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from benchmarks.measure import Row, cpu_of, in_turns, ms
from benchmarks.sizes import FRAME, Figures, Target, row
from benchmarks.stage import Bench, Paints, child_of, on_stage
from benchmarks.texts import KINDS, kinds, project_of
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleId
from factcheck.ui.cards import CardTable
from factcheck.ui.claims.claim_list import ClaimList
from factcheck.ui.claims.filters import FilterBar, WordsBox

_TYPED = ("a", "an", "and", "be", "ber", "co", "de", "el")


def panel(shop: Workshop) -> list[Row]:
    """Repaint, a key in the filter, and going from claim to claim in the text, with 100,000 cards."""
    kind = next(kind for kind in KINDS if kind.name == "5 MB")
    paints, keys, steps = list[Figures](), list[Figures](), list[Figures]()
    for many in shop.sizes.cards:
        path, (article,) = project_of(shop, kind, (many,))
        with on_stage(shop, "panel", path) as bench:
            repaint, filtered, stepped = _panel(bench, article)
        paints.append(Figures(repaint, 0.0, Target(limit=8)))
        keys.append(Figures(filtered, 0.0, Target(limit=30 if many <= 10_000 else 120)))
        steps.append(Figures(stepped, 0.0, Target(limit=FRAME)))
    named = f"{' / '.join(f'{many:,}' for many in shop.sizes.cards)} cards"
    return [
        row(f"claims panel, {named}: repaint", paints),
        row(f"claims panel, {named}: a key in the filter", keys),
        row(f"claims panel, {named}: to the next claim, text and panel", steps),
    ]


def _panel(bench: Bench, article: ArticleId) -> tuple[float, float, float]:
    _view, paints = bench.look_at(article)
    for _round in range(3):
        bench.settle()
    table = child_of(child_of(bench.window, ClaimList), CardTable)
    alone = Paints(table.viewport())
    words, bar = child_of(bench.window, WordsBox), child_of(bench.window, FilterBar)
    places, typed = count(), cycle(_TYPED)

    def repaint() -> float:
        scroll = table.verticalScrollBar()
        scroll.setValue((next(places) * 7919 * 120) % max(1, scroll.maximum()))
        bench.settle()
        return alone.after(table.viewport().update)

    def key() -> float:
        text = next(typed)
        taken = cpu_of(lambda: words.setText(text))  # the list waits for a pause in the typing
        bench.settle()

        def pause() -> None:
            bar.filter_changed.emit()
            table.viewport().update()

        return taken + paints_of(table, pause)

    def paints_of(widget: CardTable, act: Callable[[], object]) -> float:
        return Paints(widget.window() if not widget.isVisible() else widget.viewport()).after(act)

    def step() -> float:
        return paints.after(lambda: bench.session.next_claim(1))

    rounds = bench.shop.sizes.rounds
    (repaints,) = in_turns(rounds, repaint)
    bench.session.focus_claim(None)
    bench.session.next_claim(1)
    bench.settle()
    (stepped,) = in_turns(2 * rounds, step)
    bench.session.focus_claim(None)
    (filtered,) = in_turns(rounds + 1, key)
    words.clear()
    words.entered.emit()
    bench.settle()
    return median(repaints), median(filtered), median(stepped)


def find(shop: Workshop) -> list[Row]:
    """A key in the find bar of a very long text, from it to the hits on the screen; the first one separately."""
    rows = list[Row]()
    for kind in [kind for kind in kinds(shop) if kind.length >= 1_000_000]:
        path, articles = project_of(shop, kind, shop.sizes.claims)
        with on_stage(shop, path.stem, path) as bench:
            first, keys, longest = _find(bench, articles[1 if len(articles) > 1 else 0])
        rows.append(
            Row(
                f"find in {kind.name}: first key / each key / longest wait after it",
                f"{ms(first)} / {ms(keys)} / {ms(longest)}",
                target=f"<= {2 * FRAME:g} ms",
                met=max(first, keys, longest) * 1000 <= 2 * FRAME,
            )
        )
    return rows


def _type(line: QLineEdit, letter: str, shown: QWidget) -> None:
    QTest.keyClicks(line, letter)
    shown.update()


def _find(bench: Bench, article: ArticleId) -> tuple[float, float, float]:
    view, _paints = bench.look_at(article)
    paints = Paints(view.viewport())
    firsts, keys, waits = list[float](), list[float](), list[float]()
    for _round in range(bench.shop.sizes.rounds):
        bench.reading.open_find()
        line = next(box for box in bench.reading.findChildren(QLineEdit) if box.isVisible())
        line.clear()
        bench.settle()
        for number, letter in enumerate("an ber"):
            taken = paints.after(partial(_type, line, letter, view.viewport()))
            (keys if number else firsts).append(taken)
            waits.append(bench.settle())
        QTest.keyClick(line, Qt.Key.Key_Escape)
        other = bench.project.articles()[-1].id
        bench.session.focus_article(other)
        bench.settle()
        bench.session.focus_article(article)
        bench.settle()
    return median(firsts), median(keys), median(waits)
