"""Claims carried to made-up editions of real texts: how many right, how many wrong, how quick."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from statistics import median
from typing import NamedTuple

from benchmarks.data import Prose
from benchmarks.edits import Edition, edited, with_repeats
from benchmarks.measure import ROOT, Row, against, cpu_of, in_turns
from benchmarks.passages import Place, claims, kinds_of, truth
from benchmarks.workshop import Workshop
from factcheck.core.alignment import align
from factcheck.core.anchoring import carry
from factcheck.core.text import words

NEWS = ROOT.parent / "shared" / "data" / "ntrex"
SEED = ROOT.parent / "shared" / "data" / "seed" / "article.txt"
GROUPS = {
    "Latin script": ("deu", "eng", "fra", "spa"),
    "other scripts with spaces": ("arb", "fas", "heb", "hin", "rus", "tam"),
    "scripts without spaces": ("jpn", "khm", "mya", "tha", "zho-CN"),
}
_EDIT_EVERY = 500  # characters: 200 edits in 100 kB
_LINEAR = 1.2  # as many times the CPU time a claim may take in a text ten times as long
_SAME = 0.8  # overlap (intersection over union) from which a passage is in its place
_CARRIED = ("exact", "moved", "changed")


class Answer(NamedTuple):
    """What a method says of one passage: where it is now (None: not carried), how sure, and what else it may be."""

    place: Place | None
    sureness: int = 100
    others: tuple[Place, ...] = ()


class Tally:
    """How the answers of one method compare with the truth."""

    def __init__(self) -> None:
        self.counts = Counter[str]()

    def add(self, answer: Answer, true: Place | None) -> str:
        """Count an answer and say what it is."""
        if answer.place is None:
            found = "kept back" if true is None else "needs placing"
            if true is not None and any(_overlap(other, true) >= _SAME for other in answer.others):
                self.counts["candidate"] += 1
        else:
            found = "right" if true is not None and _overlap(answer.place, true) >= _SAME else "wrong"
            self.counts["wrong, deleted"] += found == "wrong" and true is None
        self.counts[found] += 1
        return found

    @property
    def there(self) -> int:
        """Passages that still have a place."""
        return self.all - self.deleted

    @property
    def deleted(self) -> int:
        """Passages whose text was deleted."""
        return self.counts["kept back"] + self.counts["wrong, deleted"]

    @property
    def all(self) -> int:
        """Passages counted."""
        return sum(self.counts[kind] for kind in ("right", "wrong", "needs placing", "kept back"))


def editions(shop: Workshop) -> list[Row]:
    """The tables of what was carried where, and the rates."""
    rows = list[Row]()
    if NEWS.is_dir():
        rows += _quality(shop)
    else:
        rows.append(Row("claims carried right: the news texts beside the project are not there", "skipped"))
    return rows + _rates(shop)


def _quality(shop: Workshop) -> list[Row]:
    tiny = shop.sizes.shrink > 1
    seeds, many = max(1, shop.sizes.rounds // 2), 40 if tiny else 1_500
    ours, theirs = defaultdict[str, Tally](Tally), defaultdict[str, Tally](Tally)
    sureness = defaultdict[int, Tally](Tally)
    for group, languages in (*GROUPS.items(), ("the sample article", ("",))):
        for language in languages[:1] if tiny else languages:
            text = news(language) if language else SEED.read_text("utf-8")
            for seed in range(seeds):
                edition = _edition(text, seed)
                for start, end, answer, other in _answers(edition, claims(edition.old, many, seed)):
                    true = truth(edition, start, end)
                    kinds = kinds_of(edition, start, end) or {"nothing"}
                    for name in (group, "all", *(f"by {kind}" for kind in kinds)):
                        ours[name].add(answer, true)
                        theirs[name].add(other, true)
                    if answer.place is not None:
                        sureness[min(answer.sureness // 5 * 5, 95)].add(answer, true)
    rows = [row for name in (*GROUPS, "the sample article", "all") for row in _told(name, ours[name], theirs[name])]
    for name in sorted(ours):
        if name.startswith("by "):
            rows.append(_of_kind(f"touched {name}", ours[name], theirs[name]))
    return rows + [_of_bin(low, sureness[low]) for low in sorted(sureness)]


def news(*languages: str) -> str:
    """All news texts there are in some languages, one after the other."""
    found = [path for language in languages for path in sorted((NEWS / language).glob("*.txt"))]
    return "\n\n".join(path.read_text("utf-8") for path in found)


def _edition(text: str, seed: int) -> Edition:
    text = with_repeats(text, seed, max(1, len(text) // 4_000))
    return edited(text, max(1, len(text) // _EDIT_EVERY), seed)


def _answers(edition: Edition, passages: Sequence[Place]) -> Iterable[tuple[int, int, Answer, Answer]]:
    """Each passage, what factcheck says of it, and what plain difflib says."""
    placed = carry(edition.old, edition.new, passages)
    plain = by_difflib(edition.old, edition.new)
    for (start, end), found in zip(passages, placed, strict=True):
        place = (found.start, found.end) if found.state in _CARRIED else None
        others = tuple((one.start, one.end) for one in found.candidates)
        yield start, end, Answer(place, found.sureness, others), Answer(plain(start, end))


def by_difflib(old: str, new: str) -> Callable[[int, int], Place | None]:
    """The plain way: match the words of both texts with difflib, and carry a passage when both ends are matched."""
    one, two = list(words(old)), list(words(new))
    matcher = SequenceMatcher(None, [old[low:high] for low, high in one], [new[low:high] for low, high in two])
    starts, ends = dict[int, int](), dict[int, int]()
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            starts[one[block.a + step][0]] = two[block.b + step][0]
            ends[one[block.a + step][1]] = two[block.b + step][1]

    def place(start: int, end: int) -> Place | None:
        while start < end and start not in starts and not old[start].isalnum():
            start += 1
        while end > start and end not in ends and not old[end - 1].isalnum():
            end -= 1
        low, high = starts.get(start), ends.get(end)
        return None if low is None or high is None or low >= high else (low, high)

    return place


def _overlap(one: Place, two: Place) -> float:
    shared = min(one[1], two[1]) - max(one[0], two[0])
    return max(0, shared) / (max(one[1], two[1]) - min(one[0], two[0]))


def _told(name: str, ours: Tally, theirs: Tally) -> list[Row]:
    wrong = ours.counts["wrong"] / max(1, ours.all)
    goal = ("< 0.1 %", wrong < 0.001) if name == "all" else ("", None)
    placing = f"needs placing ({_share(ours.counts['candidate'], ours.counts['needs placing'])} with its place among 3)"
    return [
        Row(f"{name}: {ours.all:,} claims, carried right", *_both("right", ours, theirs, "there")),
        Row(f"{name}: carried wrong", *_both("wrong", ours, theirs, "all"), "", *goal),
        Row(f"{name}: {placing}", *_both("needs placing", ours, theirs, "there")),
        Row(f"{name}: of {ours.deleted:,} deleted, kept back", *_both("kept back", ours, theirs, "deleted")),
    ]


def _of_kind(name: str, ours: Tally, theirs: Tally) -> Row:
    def told(tally: Tally) -> str:
        return f"right {_share(tally.counts['right'], tally.there)}, wrong {_share(tally.counts['wrong'], tally.all)}"

    return Row(f"{name} ({ours.all:,})", told(ours), told(theirs))


def _of_bin(low: int, tally: Tally) -> Row:
    high = 100 if low == 95 else low + 4
    share = tally.counts["right"] / max(1, tally.all)
    what = f"sureness {low} to {high}: {tally.all:,} carried, right"
    return Row(what, f"{share:.2%}", "", "", f">= {low} %", share >= low / 100)


def _both(kind: str, ours: Tally, theirs: Tally, of: str) -> tuple[str, str]:
    return _share(ours.counts[kind], getattr(ours, of)), _share(theirs.counts[kind], getattr(theirs, of))


def _share(some: int, many: int) -> str:
    return f"{some / many:.2%}" if many else "none"


def _rates(shop: Workshop) -> list[Row]:
    """Claims in a CPU second, alignment included, beside looking for each quote with ``str.find``."""
    tiny = shop.sizes.shrink > 1
    rows = list[Row]()
    plan = [(10_000, 1_000), (10_000, 10_000), (100_000, 10_000), (1_000_000, 10_000), (1_000_000, 100_000)]
    for length, many in [(5_000, 100)] if tiny else plan:
        goal = 20_000 if length == 100_000 else 0
        rows.append(_rate(shop, f"{length // 1_000:,} kB of made-up prose", _prose(length, 6), many, goal))
    rows += _sizes(shop)
    if NEWS.is_dir() and not tiny:
        languages = [language for group in GROUPS.values() for language in group]
        latin, every = news(*GROUPS["Latin script"]), news(*languages)
        for name, text in (("news in Latin script", latin), ("news in 15 languages", every)):
            edition = _edition(text, 2)
            rows.append(_rate(shop, f"{len(text) // 1_000:,} kB of {name}", edition, 10_000, 0))
    return rows


def _prose(length: int, seed: int) -> Edition:
    return edited(Prose(seed).article(length)[0], length // _EDIT_EVERY, seed)


def _sizes(shop: Workshop) -> list[Row]:
    """One text and its claims beside ten of a tenth of its length with a tenth of the claims each."""
    rows = list[Row]()
    for length in [10_000] if shop.sizes.shrink > 1 else [100_000, 1_000_000]:
        one = _prose(length, 6)
        ten = [_prose(length // 10, 6 + seed) for seed in range(10)]
        passages = claims(one.old, length // 10, 3)
        parts = [claims(edition.old, length // 100, 3) for edition in ten]

        def whole(one: Edition = one, passages: list[Place] = passages) -> float:
            return cpu_of(lambda: carry(one.old, one.new, passages)) / len(passages)

        def apart(ten: list[Edition] = ten, parts: list[list[Place]] = parts) -> float:
            many = sum(map(len, parts))
            return cpu_of(lambda: [carry(o.old, o.new, p) for o, p in zip(ten, parts, strict=True)]) / many

        figures, floors = in_turns(min(5, shop.sizes.runs), whole, apart)
        what = f"each of {len(passages):,} claims on {length // 1_000:,} kB, beside ten texts of a tenth"
        row = against(what, figures, floors, _LINEAR)
        rows.append(row._replace(figure=f"{median(figures) * 1e6:.1f} µs", floor=f"{median(floors) * 1e6:.1f} µs"))
    return rows


def _rate(shop: Workshop, name: str, edition: Edition, many: int, goal: int) -> Row:
    passages = claims(edition.old, many, 3)
    random.Random(1).shuffle(passages)
    runs = min(3, shop.sizes.runs)
    taken = min(cpu_of(lambda: carry(edition.old, edition.new, passages)) for _run in range(runs))
    aligned = min(cpu_of(lambda: align(edition.old, edition.new)) for _run in range(runs))
    some = passages[:2_000]
    found = cpu_of(lambda: [edition.new.find(edition.old[start:end]) for start, end in some])
    rate, floor = len(passages) / max(taken, 1e-6), len(some) / max(found, 1e-6)
    what = f"{name}, {len(passages):,} claims (of it {aligned * 1000:.0f} ms to lay the texts side by side)"
    target = (f">= {goal:,}/s", rate >= goal) if goal else ("", None)
    return Row(what, f"{rate:,.0f}/s", f"{floor:,.0f}/s", f"{rate / floor:.2f}x", *target)
