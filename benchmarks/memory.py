"""Memory that an article with very many claims takes, in a process of its own."""

from pathlib import Path
from statistics import median

from benchmarks.measure import PROBES, Row, Skipped, in_turns, python
from benchmarks.texts import KINDS, project_of
from benchmarks.workshop import Workshop

MOST_MB = 40


def memory(shop: Workshop) -> list[Row]:
    """The window with 5 MB and 50,000 claims against the same window with a few claims on hardly any text."""
    if not Path("/proc/self/status").exists():
        raise Skipped("this system does not say how much memory is whose")
    kind = next(kind for kind in KINDS if kind.name == "5 MB")
    small = KINDS[0]._replace(name="a few words", length=1_000)
    claims = shop.sizes.claims[-1]
    path, _articles = project_of(shop, kind, (claims,), beside=small)
    title = f"{kind.name} with {claims:,} claims"
    patience = 1.5 if shop.sizes.shrink == 1 else 0.1
    told = list[dict[str, float]]()

    def run() -> float:
        out = python(PROBES / "memory.py", path, shop.folder / "memory.ini", title, str(patience)).out
        told.append({name: float(value) / 1024 for name, value in map(str.split, out.splitlines())})
        return told[-1]["shown"] - told[-1]["empty"]

    (added,) = in_turns(min(3, shop.sizes.rounds), run)
    bare, empty, shown = (median(each[name] for each in told) for name in ("floor", "empty", "shown"))
    what = f"memory of {kind.name} with {claims:,} claims"
    return [
        Row(f"{what}, above our window with a few words", f"{median(added):.1f} MB", target=f"<= {MOST_MB} MB",
            met=median(added) <= MOST_MB),
        Row(f"{what}, whole window, above a bare one", f"{shown - bare:.1f} MB", f"{empty - bare:.1f} MB"),
    ]  # fmt: skip
