"""The act that is done most: a key labels the selected passage. CPU time of the process, offscreen."""

from itertools import cycle
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from benchmarks import data
from benchmarks.data import LABELS
from benchmarks.measure import Row, against, in_turns, ms
from benchmarks.stage import Bench, Paints, bare_like, on_stage
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleId
from factcheck.core.text import OffsetMap
from factcheck.project import Project

_KEEP = QTextCursor.MoveMode.KeepAnchor
_NO_SHORTCUT = Qt.Key.Key_F20  # a key of ours would reach our window, which is the active one
_SHOWN = 100_000  # more than is ever in sight


def label(shop: Workshop) -> list[Row]:
    """The key that labels a selection until the claim is durable and both panels show it."""
    rows, medians = list[Row](), list[float]()
    with on_stage(shop, "label") as bench:
        for claims in shop.sizes.marks:
            article = data.marked_article(bench.project, shop.sizes.text, claims)
            figures, _undos, floors = acts(bench, article, shop.sizes.runs)
            what = f"label act, {shop.sizes.text // 1000:,} kB with {claims:,} claims"
            rows.append(against(what, figures, floors, 3.5, limit=16))
            medians.append(median(figures))
    flat = medians[-1] / medians[0]
    what = f"label act, {shop.sizes.marks[-1]:,} against {shop.sizes.marks[0]:,} claims"
    rows.append(Row(what, ms(medians[-1]), ms(medians[0]), f"{flat:.2f}x", "flat: <= 1.5x", flat <= 1.5))
    return rows


def acts(bench: Bench, article: ArticleId, runs: int) -> tuple[list[float], list[float], list[float]]:
    """CPU seconds of labelling, of taking that back, and of the floor: a key and a paint of a bare text widget."""
    session = bench.session
    view, paints = bench.look_at(article)
    text = bench.project.text(article)
    units = OffsetMap(text)
    first = bench.project.marks(article)[0].id
    places = iter(_free_places(bench.project, article, runs + 2))
    bare = bare_like(view)
    bare.setPlainText(text[:_SHOWN])
    bare_paints = Paints(bare.viewport())
    bench.window.activateWindow()
    view.setFocus()
    bench.settle()
    undos, labels = list[float](), cycle(LABELS)

    def ours() -> float:
        # As in the midst of work: another claim was labelled last, is in focus and in the editor.
        session.focus_claim(first)
        session.apply_label(next(labels))
        start, end = next(places)
        cursor = view.textCursor()
        cursor.setPosition(units.to_utf16(start))
        cursor.setPosition(units.to_utf16(end), _KEEP)
        view.setTextCursor(cursor)
        bench.settle()
        assert session.selection == (start, end), (session.selection, start, end)
        taken = paints.after(lambda: QTest.keyClick(view, Qt.Key.Key_3))
        assert session.claim not in (None, first)
        bench.settle()
        undos.append(paints.after(session.undo))
        bench.settle()
        return taken

    def floor() -> float:
        bench.still()
        return bare_paints.after(lambda: (QTest.keyClick(bare, _NO_SHORTCUT), bare.viewport().update()))

    in_turns(2, ours, floor)
    undos.clear()
    figures, floors = in_turns(runs, ours, floor)
    bare.close()
    bare.deleteLater()
    return figures, undos, floors


def _free_places(project: Project, article: ArticleId, many: int) -> list[tuple[int, int]]:
    """Passages of two words at the top of a text, each another, on which there is no claim yet."""
    text, places, at = project.text(article), list[tuple[int, int]](), 0
    while len(places) < many:
        end = text.find(" ", text.find(" ", at) + 1)
        if 0 < end < len(text) and "\n" not in text[at:end] and project.my_claim_at(article, at, end) is None:
            places.append((at, end))
        at = text.find(" ", at) + 1
        if at == 0:
            raise RuntimeError("the text is too short")
    return places
