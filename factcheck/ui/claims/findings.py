"""What is checkable and not marked yet, sentence by sentence: found in slices, and followed act by act.

No Qt in here. A text is looked through once, from its beginning, a little at a time; from then on an act makes
anew only the sentences it touched.
"""

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.checkable import Hit
from factcheck.core.sentences import end_after

if TYPE_CHECKING:
    from factcheck.core.coverage import Coverage
    from factcheck.core.model import ArticleId
    from factcheck.project import Project

PIECE = 1200
"""Code points looked through between two looks at the clock."""
_FEW = 200  # touched passages followed one by one
_SHORT = 60_000  # code points looked through again at once
_LONGEST = 400  # code points of a sentence that a row holds


class Finding(NamedTuple):
    """A sentence with something in it that is checkable and not marked."""

    n: int
    """Its number in a list: where it begins."""
    start: int
    end: int
    text: str
    """The sentence, or the beginning of a long one."""
    hits: tuple[Hit, ...]
    before: int
    """Code points of the text between the sentence's beginning and ``text``."""


class Findings:
    """The findings of one article, in text order."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Know of no article."""
        self._project: Project | None = None
        self._article: ArticleId | None = None
        self._text = ""
        self._coverage: Coverage | None = None
        self._touched: list[tuple[int, int]] = []
        self._seen = 0
        self._reached = 0
        self._starts: list[int] = []
        self._found: dict[int, tuple[Hit, ...]] = {}
        self.kinds: Counter[str] = Counter()

    def load(self, project: "Project", article: "ArticleId") -> None:
        """Begin with an article."""
        self.forget()
        self._project, self._article, self._text = project, article, project.text(article)
        self._coverage = project.coverage(article)
        self._touched = self._coverage.touched
        self._seen = len(self._touched)

    @property
    def article(self) -> "ArticleId | None":
        """The article looked through."""
        return self._article

    @property
    def complete(self) -> bool:
        """Whether the whole text has been looked through."""
        return self._reached >= len(self._text)

    @property
    def reached(self) -> int:
        """The code point up to which it has been."""
        return self._reached

    @property
    def share(self) -> float:
        """How much of it has been, from 0 to 1."""
        return self._reached / len(self._text) if self._text else 1.0

    def __len__(self) -> int:
        return len(self._starts)

    def numbers(self, kinds: Collection[str] = ()) -> list[int]:
        """Numbers of the findings in text order; only those with a hit of one of these kinds."""
        if not kinds:
            return self._starts
        wanted, found = frozenset(kinds), self._found
        return [n for n in self._starts if not wanted.isdisjoint([hit.kind for hit in found[n]])]

    def finding(self, n: int) -> Finding | None:
        """One finding, or None when it is gone."""
        hits = self._found.get(n)
        if hits is None or self._coverage is None:
            return None
        start, end = self._coverage.sentence_at(n)
        # Of a sentence as long as a page, the part that was found.
        low = start if hits[0].start - start < _LONGEST // 2 else hits[0].start - _LONGEST // 4
        return Finding(n, start, end, self._text[low : min(end, low + _LONGEST)], hits, low - start)

    def beside(self, position: int, step: int) -> int | None:
        """Number of the first finding that begins behind ``position``, or of the last before it (``step`` -1)."""
        at = bisect_left(self._starts, position + 1) if step > 0 else bisect_left(self._starts, position) - 1
        return self._starts[at] if 0 <= at < len(self._starts) else None

    def look(self, seconds: float) -> bool:
        """Look on for about so long; True when the whole text has been looked through."""
        until = time.perf_counter() + seconds
        while not self.complete:
            low = self._reached
            high = end_after(self._text, min(low + PIECE, len(self._text) - 1))
            self._add(low, high)
            self._reached = high
            if time.perf_counter() >= until:
                break
        return self.complete

    def follow(self) -> bool:
        """Make anew what acts have touched; False when nothing was."""
        coverage, project, article = self._coverage, self._project, self._article
        if coverage is None or project is None or article is None:
            return False
        now = project.coverage(article)
        touched = self._touched[self._seen :]
        if (
            now is not coverage
            or coverage.touched is not self._touched
            or len(touched) > _FEW
            or sum(end - start for start, end in touched) > _SHORT
        ):
            self.load(project, article)  # other sentences, or so many that all may be looked at again
            return True
        self._seen += len(touched)
        changed = False
        for start, end in touched:
            # A quotation may begin a sentence before the one that was marked.
            low = coverage.sentence_at(max(0, coverage.sentence_at(start)[0] - 1))[0]
            high = coverage.sentence_at(max(start, end - 1))[1]
            if low < self._reached:
                self._take_out(low, high)
                self._add(low, min(high, self._reached))
                changed = True
        return changed

    def _add(self, low: int, high: int) -> None:
        project, article, coverage = self._project, self._article, self._coverage
        if project is None or article is None or coverage is None:
            return
        while coverage.reached < high and not coverage.grow(PIECE):
            pass
        found = dict[int, list[Hit]]()
        for hit in project.unmarked(article, start=low, end=high):
            found.setdefault(coverage.sentence_at(hit.start)[0], []).append(hit)
        if not found:
            return
        numbers = sorted(found)
        at = bisect_left(self._starts, numbers[0])
        self._starts[at:at] = numbers
        for n in numbers:
            hits = self._found[n] = tuple(found[n])
            self.kinds.update({hit.kind for hit in hits})

    def _take_out(self, low: int, high: int) -> None:
        first, last = bisect_left(self._starts, low), bisect_left(self._starts, high)
        for n in self._starts[first:last]:
            self.kinds.subtract({hit.kind for hit in self._found.pop(n)})
        del self._starts[first:last]
