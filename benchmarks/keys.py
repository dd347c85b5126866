"""Key presses a claim: whole articles are checked in the real window, with keys alone, and every press is counted.

How somebody would check them is laid down here, so that the figures can be had again. Sentence by sentence:

- A heading (the first line), and a sentence in which nothing can be checked (no figure, no name within it, no quotation,
  nobody who says it): nothing to check. Three or more of them at the end of a paragraph are passed over together.
- Anything else is a claim, the whole sentence: speculative where it says “may”, “could”, “probably” and their like or
  rests on people without a name, else verified where it has a figure, else unverified.
- A sentence of more than 35 words with a comma or semicolon is two claims, split there; each with its own label.

The sample is walked besides by the passages its first reviewer really marked, which are mostly parts of sentences:
the sentence is labelled, then its ends are moved with as few keys as can be.

Nothing is typed into fields: wording, speaker and evidence cost what they cost in any form.
"""

import re
from collections import Counter, deque
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measure import ROOT, Row
from benchmarks.stage import Bench, on_stage
from benchmarks.workshop import Workshop
from factcheck import demo
from factcheck.core.coverage import Coverage
from factcheck.core.edges import Edge, Unit, halves, moved
from factcheck.core.model import ArticleDraft
from factcheck.core.text import normalise, trim

DATA = ROOT.parent / "shared" / "data"
ARTICLES = {
    "the seed article": DATA / "seed" / "article.txt",
    "ntrex bbc.381790": DATA / "ntrex" / "eng" / "bbc.381790.txt",
    "ntrex guardian.221754": DATA / "ntrex" / "eng" / "guardian.221754.txt",
    "ntrex nytimes.184837": DATA / "ntrex" / "eng" / "nytimes.184837.txt",
}
PLAIN = " ".join(f"Figure {n} of the report is {n * 7} per cent." for n in range(1, 31))
"""A text where each sentence is one claim."""

_LONG = 35  # words
_MOVES: tuple[tuple[str, Unit, Edge, int], ...] = (
    ("Alt+Right", "word", "end", +1),
    ("Alt+Left", "word", "end", -1),
    ("Alt+Shift+Right", "word", "start", +1),
    ("Alt+Shift+Left", "word", "start", -1),
    ("L", "part", "end", +1),
    ("H", "part", "end", -1),
    ("Shift+L", "part", "start", +1),
    ("Shift+H", "part", "start", -1),
    ("Alt+End", "sentence", "end", +1),
    ("Alt+Home", "sentence", "end", -1),
    ("Alt+Shift+End", "sentence", "start", +1),
    ("Alt+Shift+Home", "sentence", "start", -1),
)
_HEDGE = re.compile(
    r"\b(may|might|could|would|probably|possibly|likely|apparently|reportedly|allegedly|suggest\w*|plan\w*|seek\w*"
    r"|expect\w*|(?:multiple |several |some )?sources|officials|experts|critics|observers)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|half|third|fourth|hundred|million)\b")
_NAME = re.compile(r"(?<=[a-z,’] )[A-Z][a-z]+")
_SAYS = re.compile(r"[“\"]|\b(said|says|say|told|reported|report|according)\b", re.IGNORECASE)


Passage = tuple[int, int]


class Step(NamedTuple):
    """One sentence of the plan: the labels of its claims in text order (none: nothing to check), as their keys.

    ``exact`` are keys that move the ends of the claim from the sentence to what was marked.
    """

    passage: Passage
    labels: tuple[str, ...]
    exact: tuple[str, ...] = ()


def plan(text: str, *, heading: bool = True) -> list[Step]:
    """How somebody would check a text; see the head of this file."""
    coverage = Coverage.of(text, ())
    while not coverage.grow():
        pass
    steps = list[Step]()
    for start, end in coverage.unlooked():
        words = text[start:end]
        checkable = any(kind.search(words) for kind in (_FIGURE, _NAME, _SAYS, _HEDGE))
        if (heading and not steps) or not checkable:
            steps.append(Step((start, end), ()))
            continue
        at = halves(text, start, end) if len(words.split()) > _LONG else None
        passages = [(start, end)] if at is None else [trim(text, start, at), trim(text, at, end)]
        steps.append(Step((start, end), tuple(_label(text[low:high]) for low, high in passages)))
    return steps


def _label(words: str) -> str:
    return "3" if _HEDGE.search(words) else "1" if _FIGURE.search(words) else "2"


def sample_plan(text: str, marked: list[tuple[Passage, str]]) -> list[Step]:
    """How somebody marks exactly these passages, each with the key of its label; the rest has nothing to check."""
    coverage = Coverage.of(text, ())
    while not coverage.grow():
        pass
    steps = list[Step]()
    waiting = dict(marked)
    for start, end in coverage.unlooked():
        there = [passage for passage in waiting if start <= passage[0] < end]
        if there:
            steps.append(Step((start, end), (waiting[there[0]],), _moves(text, (start, end), there[0])))
        else:
            steps.append(Step((start, end), ()))
    return steps


def _moves(text: str, here: Passage, there: Passage) -> tuple[str, ...]:
    """The fewest keys that move the ends of one passage to those of another."""
    ways = {here: tuple[str, ...]()}
    waiting = deque([here])
    while there not in ways:
        passage = waiting.popleft()
        for key, unit, edge, step in _MOVES:
            found = moved(text, *passage, unit, edge, step)
            if found not in ways:
                ways[found] = (*ways[passage], key)
                waiting.append(found)
    return ways[there]


class Pressed(NamedTuple):
    """What checking one text took."""

    claims: int
    keys: Counter[str]

    @property
    def each(self) -> float:
        """Key presses a claim."""
        return self.keys.total() / self.claims


def check(bench: Bench, title: str, text: str, steps: list[Step]) -> Pressed:
    """Check a text by a plan, pressing keys; raises when what is marked in the end is not what was planned."""
    session, project = bench.session, bench.project
    project.add_article(ArticleDraft(title, text))
    article = project.articles()[-1].id
    bench.look_at(article)
    keys = Counter[str]()

    def press(key: str) -> None:
        keys[key] += 1
        stroke = QKeySequence(key)[0]  # type: ignore[index]
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, stroke.key(), stroke.keyboardModifiers())
        QApplication.processEvents()

    done = 0
    for number, (passage, labels, exact) in enumerate(steps):
        if number < done:
            continue
        assert session.sentence == passage, (title, number, session.sentence, passage)
        if not labels:
            done = _nothing_until(text, steps, number)
            if done - number >= 3:
                press("Alt+PgDown")
            else:
                done = number + 1
            press("0")  # goes on to the next one itself
            continue
        press(labels[0])
        for key in exact:
            press(key)
        if len(labels) > 1:
            press("S")
            if labels[1] != labels[0]:
                press("C")
                press(labels[1])
        if number + 1 < len(steps):
            press("N")
    made = [claim.label for claim in project.claims(article=article)]
    shortcuts = {label.key: label.shortcut for label in project.labels.labels}
    assert [shortcuts[label] for label in made] == [label for step in steps for label in step.labels], title
    progress = project.progress(article)
    assert progress is not None
    assert progress.looked == progress.total, (title, progress)
    return Pressed(len(made), keys)


def _nothing_until(text: str, steps: list[Step], first: int) -> int:
    """Behind which step a paragraph ends that has nothing to check from the ``first`` step on; ``first`` if it has."""
    for number in range(first, len(steps)):
        if steps[number].labels:
            return first
        end = steps[number].passage[1]
        following = steps[number + 1].passage[0] if number + 1 < len(steps) else len(text)
        if "\n" in text[end:following] or following == len(text):
            return number + 1
    return first


def keys(shop: Workshop) -> list[Row]:
    """Key presses a claim, and which keys."""
    rows = list[Row]()
    with on_stage(shop, "keys") as bench:
        rows.append(_row("each sentence one claim", check(bench, "Plain", PLAIN, plan(PLAIN, heading=False)), 2.0))
        rows.append(_row("the sample as it was marked", check(bench, "Sample", *_sample(bench))))
        for name, path in ARTICLES.items():
            if path.exists():
                text = _read(path)
                rows.append(_row(name, check(bench, name, text, plan(text))))
            else:
                rows.append(Row(f"keys a claim, {name}: the text is not here", "skipped"))
    return rows


def _row(name: str, pressed: Pressed, most: float | None = None) -> Row:
    which = " ".join(f"{key}×{times}" for key, times in sorted(pressed.keys.items()))
    what = f"keys a claim, {name}: {pressed.claims} claims, {which}"
    if most is None:
        return Row(what, f"{pressed.each:.2f}")
    return Row(what, f"{pressed.each:.2f}", "", "", f"<= {most:g}", pressed.each <= most)


def _sample(bench: Bench) -> tuple[str, list[Step]]:
    """The sample's first article, and what its first reviewer marked there, one passage a sentence."""
    entry = demo.sample()["article"][0]
    text, who = demo.article_text(entry), demo.sample()["reviewers"][0]
    digits = {label.key: label.shortcut for label in bench.project.labels.labels}
    marked = list[tuple[Passage, str]]()
    for claim in entry["claim"]:
        if claim["reviewer"] == who:
            start = text.index(claim["quote"])
            marked.append(((start, start + len(claim["quote"])), digits[claim["label"]]))
    return text, sample_plan(text, marked)


def _read(path: Path) -> str:
    return normalise(path.read_text("utf-8"))
