"""Where two sequences agree: runs that rise in both, found in near-linear time whatever repeats itself.

Elements are compared by equality only (tokens, or lines). Stretches that occur once in both sequences come first,
the longest rising chain of them, grown both ways; what lies between is looked through again with shorter stretches,
then exactly where it is small. Long stretches without anything unique get the shortest edit script, as far as a
budget goes that grows with the length, so that one paragraph repeated 10,000 times costs no more than others.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher

Run = tuple[int, int, int]
"""``(first, second, length)``: so many elements from ``first`` on in one are those from ``second`` on in the other."""

_GRAMS = (4, 2, 1)
_EXACT = 6_400  # pairs of elements up to which a gap is compared exactly
_DEPTH = 12  # a gap within a gap within a gap
_VARIED = 200  # a stretch with fewer different elements than one in so many has nothing unique
_LONG = 16  # elements that agree one after the other, from which on whole slices are compared
_EDITS = 150  # edits in one go of the shortest script
_STEPS = 6  # budget of the shortest scripts, for each element

Elements = Sequence[Hashable]


def runs(first: Elements, second: Elements, grams: tuple[int, ...] = _GRAMS) -> list[Run]:
    """Runs of equal elements, rising in both sequences and not touching on one diagonal."""
    found = list[Run]()
    budget = [_STEPS * (len(first) + len(second)) + 2_000]
    waiting = [(0, len(first), 0, len(second), 0, 0)]
    while waiting:
        low, high, low2, high2, level, depth = waiting.pop()
        start = low
        while low < high and low2 < high2 and first[low] == second[low2]:
            low += 1
            low2 += 1
        if low > start:
            found.append((start, low2 - (low - start), low - start))
        stop = high
        while high > low and high2 > low2 and first[high - 1] == second[high2 - 1]:
            high -= 1
            high2 -= 1
        if stop > high:
            found.append((high, high2, stop - high))
        if low == high or low2 == high2:
            continue
        one, two = first[low:high], second[low2:high2]
        inside, level = _inside(one, two, grams, level, depth, budget)
        found += [(low + i, low2 + j, length) for i, j, length in inside]
        if level < len(grams):
            at, at2 = low, low2
            for i, j, length in inside:
                waiting.append((at, low + i, at2, low2 + j, level, depth + 1))
                at, at2 = low + i + length, low2 + j + length
            waiting.append((at, high, at2, high2, level, depth + 1))
    return _joined(sorted(found))


def _inside(
    one: Elements, two: Elements, grams: tuple[int, ...], level: int, depth: int, budget: list[int]
) -> tuple[list[Run], int]:
    """Runs within two stretches, and the level at which to look between them; past the last where they are final."""
    done = len(grams)
    if len(one) * len(two) <= _EXACT:
        return _exact(one, two), done
    if depth < _DEPTH and len(set(one)) * _VARIED > len(one):
        for number in range(level, done):
            chain = _rising(_unique(one, two, grams[number]))
            if chain:
                return _grown(one, two, chain, grams[number]), number
    return shortest(one, two, budget), done


def _exact(one: Elements, two: Elements) -> list[Run]:
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks()
    return [(i, j, length) for i, j, length in blocks if length]


def _unique(one: Elements, two: Elements, gram: int) -> list[tuple[int, int]]:
    """Where stretches of so many elements stand that occur once in both, in the order of the first sequence."""
    if gram == 1:
        grams, others = list(one), list(two)
    else:
        grams = list(zip(*(one[offset:] for offset in range(gram)), strict=False))
        others = list(zip(*(two[offset:] for offset in range(gram)), strict=False))
    many, many2 = Counter(grams), Counter(others)
    where = dict(zip(others, range(len(others)), strict=True))
    return [(place, where[key]) for place, key in enumerate(grams) if many2.get(key) == 1 and many[key] == 1]


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs that rises in both; ``pairs`` rise in their first."""
    tops = list[int]()
    ends = list[int]()  # the pair that ends the best chain of each length
    before = list[int]()
    for number, (_first, second) in enumerate(pairs):
        length = bisect_left(tops, second)
        before.append(ends[length - 1] if length else -1)
        if length == len(tops):
            tops.append(second)
            ends.append(number)
        else:
            tops[length] = second
            ends[length] = number
    chain = list[tuple[int, int]]()
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    chain.reverse()
    return chain


def _grown(one: Elements, two: Elements, chain: list[tuple[int, int]], gram: int) -> list[Run]:
    """The chain's stretches as runs, each grown as far as both sequences agree."""
    found = list[Run]()
    end = end2 = 0
    for first, second in chain:
        if first < end or second < end2:
            continue
        start, start2 = first, second
        while start > end and start2 > end2 and one[start - 1] == two[start2 - 1]:
            start -= 1
            start2 -= 1
        end, end2 = first + gram, second + gram
        while end < len(one) and end2 < len(two) and one[end] == two[end2]:
            end += 1
            end2 += 1
        found.append((start, start2, end - start))
    return found


def shortest(one: Elements, two: Elements, budget: list[int]) -> list[Run]:
    """Runs of the shortest edit script (Myers), piece by piece while the budget lasts; then place by place."""
    found = list[Run]()
    at = at2 = 0
    looked = False
    while at < len(one) and at2 < len(two):
        if not looked and min(len(one) - at, len(two) - at2) <= _LONG:
            looked = True
            if set(one[at:]).isdisjoint(two[at2:]):
                break
        if budget[0] <= 0:
            found += _in_step(one, two, at, at2)
            break
        taken, end, end2 = _script(one, two, at, at2, budget)
        found += [(at + i, at2 + j, length) for i, j, length in taken]
        if not end and not end2:
            break
        at, at2 = at + end, at2 + end2
    return found


def _in_step(one: Elements, two: Elements, at: int, at2: int) -> list[Run]:
    """Runs on the diagonal from a place on: all that can be said in time of two long heaps of the same few elements."""
    found = list[Run]()
    length = 0
    for offset, (element, other) in enumerate(zip(one[at:], two[at2:], strict=False)):
        if element == other:
            length += 1
        elif length:
            found.append((at + offset - length, at2 + offset - length, length))
            length = 0
    if length:
        stop = min(len(one) - at, len(two) - at2)
        found.append((at + stop - length, at2 + stop - length, length))
    return found


def _script(one: Elements, two: Elements, at: int, at2: int, budget: list[int]) -> tuple[list[Run], int, int]:
    """Runs from a place on, counted from there, up to where so many edits lead furthest; and how far that is."""
    reached = {1: 0}
    trace = list[dict[int, int]]()
    size, size2 = len(one) - at, len(two) - at2
    for edits in range(min(size + size2, _EDITS) + 1):
        trace.append(reached.copy())
        for diagonal in range(-edits, edits + 1, 2):
            down = diagonal == -edits or (diagonal != edits and reached[diagonal - 1] < reached[diagonal + 1])
            start = reached[diagonal + 1] if down else reached[diagonal - 1] + 1
            x = start + _agreeing(one, two, at + start, at2 + start - diagonal)
            reached[diagonal] = x
            budget[0] -= x - start + 1
            if x >= size and x - diagonal >= size2:
                return _walked(trace, diagonal, x), size, size2
        if budget[0] <= 0:
            break
    within = [(2 * x - diagonal, x, diagonal) for diagonal, x in reached.items() if x <= size and x - diagonal <= size2]
    _sum, x, diagonal = max(within)
    edits = len(trace) - 1
    if (diagonal + edits) % 2:  # reached one edit earlier
        trace.pop()
    return _walked(trace, diagonal, x), x, x - diagonal


def _agreeing(one: Elements, two: Elements, place: int, place2: int) -> int:
    """How many elements agree from two places on; from a while on looked for in ever longer slices."""
    most = min(len(one) - place, len(two) - place2)
    same = 0
    while same < most and one[place + same] == two[place2 + same]:
        same += 1
        if same == _LONG:
            break
    step = _LONG if same == _LONG else 0
    while step and same < most:
        step = min(step, most - same)
        if one[place + same : place + same + step] == two[place2 + same : place2 + same + step]:
            same += step
            step *= 2
        else:
            most = min(most, same + step - 1)
            step //= 2
    return same


def _walked(trace: list[dict[int, int]], diagonal: int, x: int) -> list[Run]:
    """The runs of the way that led to ``x`` on ``diagonal``."""
    found = list[Run]()
    for edits in range(len(trace) - 1, -1, -1):
        reached = trace[edits]
        down = diagonal == -edits or (
            diagonal != edits and reached.get(diagonal - 1, -1) < reached.get(diagonal + 1, -1)
        )
        before = diagonal + 1 if down else diagonal - 1
        start = reached[before] + (0 if down else 1) if edits else 0
        if x > start:
            found.append((start, start - diagonal, x - start))
        x, diagonal = (reached[before] if edits else 0), before
    found.reverse()
    return found


def _joined(found: list[Run]) -> list[Run]:
    """Runs that go on where the one before ends become one."""
    joined = list[Run]()
    for run in found:
        if joined:
            first, second, length = joined[-1]
            if run[0] == first + length and run[1] == second + length:
                joined[-1] = first, second, length + run[2]
                continue
        joined.append(run)
    return joined
