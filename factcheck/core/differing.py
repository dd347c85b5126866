"""Where reviewers differ: stretches of a text on which their claims overlap and carry different labels."""

from collections.abc import Hashable, Iterable
from operator import itemgetter


def differing(claims: Iterable[tuple[int, int, str, Hashable]]) -> list[tuple[int, int]]:
    """Passages, in text order, on which at least two reviewers have claims and not the same labels.

    ``claims`` are ``(start, end, label, reviewer)``. Passages that touch are one.
    """
    turns: list[tuple[int, int, str, Hashable]] = []
    for start, end, label, reviewer in claims:
        turns += ((start, 1, label, reviewer), (end, -1, label, reviewer))
    turns.sort(key=itemgetter(0))
    there: dict[Hashable, dict[str, int]] = {}
    found: list[tuple[int, int]] = []
    since = -1
    for index, (place, step, label, reviewer) in enumerate(turns):
        labels = there.setdefault(reviewer, {})
        labels[label] = labels.get(label, 0) + step
        if not labels[label]:
            del labels[label]
            if not labels:
                del there[reviewer]
        if index + 1 < len(turns) and turns[index + 1][0] == place:
            continue  # all that begins and ends here first
        if _differ(there):
            since = place if since < 0 else since
        elif since >= 0:
            found.append((since, place))
            since = -1
    return found


def _differ(there: dict[Hashable, dict[str, int]]) -> bool:
    if len(there) < 2:
        return False
    each = iter(there.values())
    first = next(each).keys()
    return any(labels.keys() != first for labels in each)
