"""Passages of an edition found again in the next: where they stand now, and how sure that is.

A passage is carried through the alignment of the two texts (:mod:`factcheck.core.alignment`); text that was moved is
aligned once more with where it went. Each place is judged by how much of the passage is left, by how well its ends
are held, and by what stands around it. What is not sure enough is never carried: it waits, with the best candidates,
or it is gone.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcheck.core import alignment as aligning
from factcheck.core import sentences
from factcheck.core.alignment import Alignment
from factcheck.core.mapping import AROUND, Blocks, Spot
from factcheck.core.model import Candidate
from factcheck.core.moves import Moves
from factcheck.core.telling import FIGURES, NEGATION, told_apart
from factcheck.core.text import trim
from factcheck.core.tokens import cuts_sign, cuts_word, fold

CARRY = 60
"""Sureness from which a passage is carried; below it the claim needs placing."""
WEAK = 25
"""Sureness below which a place is no candidate worth showing: with none better the passage is gone."""
TYPOGRAPHY = 99
"""The most a passage is sure of which only quotation marks, dashes or spaces have another shape."""
CHANGED_FIGURES = 70
"""The most a place can be sure in which a figure reads differently, however certain the place itself is."""
CHANGED_NEGATION = 70
"""The same where "not", "no", "never" and their like came or went."""
CHANGED_NAMES = 80
"""The same where a word that looks like a name is another one."""
CANDIDATES = 3
"""So many places are offered at most."""
_NEAR = 50_000  # how far around its old place the exact quote is looked for
_WORD = 64  # how far the end of a word is looked for
_EVERY = 256  # passages between two reports of progress


class Placed(NamedTuple):
    """What became of one passage: ``state`` is "exact", "moved", "changed", "waiting" or "gone".

    "exact" and "moved" are the same words; where they stand in another typography, the sureness is at most
    :data:`TYPOGRAPHY`. ``start`` and ``end`` are 0 for "waiting" and "gone"; the sureness of "gone" says how sure it
    is that nothing is left.
    """

    start: int
    end: int
    state: str
    sureness: int
    candidates: tuple[Candidate, ...] = ()


def carry(
    old: str,
    new: str,
    passages: Sequence[tuple[int, int]],
    progress: Callable[[int, int], None] | None = None,
    alignment: Alignment | None = None,
) -> list[Placed]:
    """Find each passage ``[start, end)`` of the old text in the new one; the answers stand in the same order."""
    carrier = _Carrier(alignment or aligning.align(old, new))
    known = dict[tuple[int, int], Placed]()
    each = sorted(set(passages))  # in text order, what one needs is still at hand from the one before
    for number, passage in enumerate(each):
        known[passage] = carrier.place(*passage)
        if progress is not None and number % _EVERY == 0:
            progress(number * len(passages) // len(each), len(passages))
    if progress is not None:
        progress(len(passages), len(passages))
    return [known[passage] for passage in passages]


class _Carrier:
    """Two texts, and what is known of where one went in the other."""

    def __init__(self, alignment: Alignment) -> None:
        self.old, self.new = alignment.old, alignment.new
        self._main = Blocks(alignment.old, alignment.new, alignment.same)
        self._moves = Moves(alignment)
        self._quotes = dict[tuple[str, int], list[int]]()

    def place(self, start: int, end: int) -> Placed:
        start, end = trim(self.old, max(0, start), min(end, len(self.old)))
        if start >= end:
            return Placed(0, 0, "gone", 100)
        low = self._main.inside(start, end)
        if low is not None:
            return self._the_same(start, end, low, low + end - start, "exact", 100)
        spot = self._main.spot(start, end)
        found, spots = list[Placed](), list[Spot]()
        if spot is not None:
            found.append(self._judged(start, end, spot, "exact"))
            spots.append(spot)
        if not found or found[0].sureness < CARRY:
            moved = self._moves.spot(start, end)
            if moved is not None:
                found.append(self._judged(start, end, moved, "moved"))
                spots.append(moved)
        best = max(found, key=_sureness, default=None)
        if best is not None and best.sureness >= CARRY:
            return best
        return self._left(start, end, found, spots)

    def _judged(self, start: int, end: int, spot: Spot, same: str) -> Placed:
        """A spot as a place, with how sure it is."""
        low, high = self._trimmed(start, end, spot)
        if not self._fits(low, high):
            return Placed(0, 0, "gone", 0)
        sureness = sureness_of(spot, end - start, same == "moved")
        if high - low == end - start and fold(self.old[start:end]) == fold(self.new[low:high]):
            return self._the_same(start, end, low, high, same, sureness)
        if sureness > min(CHANGED_FIGURES, CHANGED_NEGATION, CHANGED_NAMES):
            sureness = min(sureness, self._cap(start, end, low, high))
        return Placed(low, high, "changed", sureness)

    def _the_same(self, start: int, end: int, low: int, high: int, state: str, sureness: int) -> Placed:
        same = self.old[start:end] == self.new[low:high]
        return Placed(low, high, state, sureness if same else min(TYPOGRAPHY, sureness))

    def _cap(self, start: int, end: int, low: int, high: int) -> int:
        """How sure a place can be at most, by what the passage turns on."""
        apart = told_apart(self.old[start:end], self.new[low:high])
        if not apart:
            return 100
        if NEGATION in apart:
            return CHANGED_NEGATION
        return CHANGED_FIGURES if FIGURES in apart else CHANGED_NAMES

    def _trimmed(self, start: int, end: int, spot: Spot) -> tuple[int, int]:
        """A place without white space at its ends, that cuts no sign, and no word where the passage cut none."""
        low, high = trim(self.new, spot.start, spot.end)
        if low < high:
            cuts = cuts_sign if cuts_word(self.old, start) else cuts_word
            least, most = max(0, low - _WORD), min(len(self.new), high + _WORD)
            while low > least and cuts(self.new, low):
                low -= 1
            cuts = cuts_sign if cuts_word(self.old, end) else cuts_word
            while high < most and cuts(self.new, high):
                high += 1
        return low, high

    def _fits(self, low: int, high: int) -> bool:
        """Whether a place of the new text can be a passage: it cuts no sign, and neither end is white space."""
        cut = cuts_sign(self.new, low) or cuts_sign(self.new, high)
        return low < high and not cut and trim(self.new, low, high) == (low, high)

    def _left(self, start: int, end: int, found: list[Placed], spots: list[Spot]) -> Placed:
        """A passage that cannot be carried: it waits, with candidates, or it is gone."""
        some = list[Candidate]()
        for place, spot in zip(found, spots, strict=True):
            if place.end:
                low, high = self._in_sentences(start, end, place)
                sureness = max(place.sureness, likely(spot, end - start, high - low))
                some.append(Candidate(low, high, min(CARRY - 1, sureness)))
        some += self._elsewhere(start, end)
        best = dict[tuple[int, int], Candidate]()
        for one in sorted(some, key=_sureness):
            best[one.start, one.end] = one
        candidates = tuple(sorted(best.values(), key=_sureness, reverse=True)[:CANDIDATES])
        top = candidates[0].sureness if candidates else 0
        if top >= WEAK:
            return Placed(0, 0, "waiting", top, candidates)
        return Placed(0, 0, "gone", 100 - top, candidates)

    def _in_sentences(self, start: int, end: int, place: Placed) -> tuple[int, int]:
        """A candidate's place; from sentence to sentence where the passage was."""
        low, high = place.start, place.end
        if _may_part(self.old, start) and trim(self.old, sentences.start_before(self.old, start), end)[0] == start:
            low = trim(self.new, sentences.start_before(self.new, low), high)[0]
        if _may_part(self.old, end) and trim(self.old, start, sentences.end_after(self.old, end - 1))[1] == end:
            high = trim(self.new, low, sentences.end_after(self.new, high - 1))[1]
        return (low, high) if self._fits(low, high) else (place.start, place.end)

    def _elsewhere(self, start: int, end: int) -> list[Candidate]:
        """Where the exact quote stands otherwise, near its old place, judged by what stands around it."""
        quote = self.old[start:end]
        expected = self._main.near(start)
        key = quote, expected // _NEAR
        if key not in self._quotes:
            low, places = max(0, expected - _NEAR), list[int]()
            at = self.new.find(quote, low, expected + _NEAR)
            while at >= 0 and len(places) < 20:
                stop = at + len(quote)
                if self._fits(at, stop) and not cuts_word(self.new, at) and not cuts_word(self.new, stop):
                    places.append(at)
                at = self.new.find(quote, at + len(quote), expected + _NEAR)
            self._quotes[key] = places
        places = self._quotes[key]
        return [self._by_context(start, end, at, len(places)) for at in places]

    def _by_context(self, start: int, end: int, at: int, many: int) -> Candidate:
        size = end - start
        before = _alike(self.old[max(0, start - 32) : start][::-1], self.new[max(0, at - 32) : at][::-1])
        after = _alike(self.old[end : end + 32], self.new[at + size : at + size + 32])
        sureness = min(20, size) + min(15, before) + min(15, after) - (10 if many > 1 else 0)
        return Candidate(at, at + size, max(1, min(CARRY - 1, sureness)))


def _sureness(one: Placed | Candidate) -> int:
    return one.sureness


def _may_part(text: str, place: int) -> bool:
    """Whether sentences may part at a place: not behind a mere letter or comma. Asked first, for it costs little."""
    before = text[max(0, place - 8) : place]
    last = before.rstrip()[-1:]
    return not (last.isalnum() or last in ",;:") or "\n" in before or text[place : place + 1] in ("", "\n")


def _alike(one: str, two: str) -> int:
    """How many characters two texts begin with in common."""
    for number, (sign, other) in enumerate(zip(one, two, strict=False)):
        if sign != other:
            return number
    return min(len(one), len(two))


def sureness_of(spot: Spot, size: int, moved: bool) -> int:
    """How sure a spot is, from 0 to 100, for a passage of so many characters."""
    new = max(1, spot.end - spot.start)
    left = spot.kept / size
    alike = 2 * spot.kept / (size + new)
    held = max(0.0, (new - spot.slack) / new)
    around = min(1.0, spot.context / AROUND)
    firm = min(1.0, spot.kept / AROUND)
    own = spot.kept / new
    sure = held * held * min(1.0, left + 0.1) * min(1.0, own + 0.3) * (1 - (1 - alike) ** 2)
    sure *= 1 - (1 - firm) * (1 - around) * 0.95
    return max(0, min(100, round(100 * sure * (0.97 if moved else 1.0))))


def likely(spot: Spot, size: int, new: int) -> int:
    """How likely a spot is worth being shown, ``new`` characters long, that is not sure enough to be carried to."""
    around = min(1.0, spot.context / AROUND)
    instead = around * min(size, new) / max(size, new)
    return round(max(55 * spot.kept / size, 45 * instead))
