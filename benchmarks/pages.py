"""Web pages of others: what of the article is in the text and what beside it is not, for factcheck and the bare library.

Counted as the library's own evaluation does: a wanted segment found is a true positive, one missing a false negative,
an unwanted one found a false positive. Both texts and all segments are compared with their blank space squeezed, so
that where lines end decides nothing. The library is called as its manual says first: ``extract(page)``. Soft hyphens
are left out by both. Right and wrong titles, bylines and dates are those of the whole reader, case aside.
"""

import gzip
import json
import logging
from collections import Counter
from statistics import median
from typing import Any, NamedTuple

from benchmarks.measure import ROOT, TINY, Row, Skipped, cpu, ms
from benchmarks.workshop import Workshop
from factcheck.errors import IntakeError
from factcheck.intake.extract import Extract, Given

_FOLDER = ROOT.parent / "shared" / "data" / "html"
_FIELDS = {"title": "title", "author": "byline", "date": "published"}
_FEW = 3
"""Pages that are read in the tiny size."""


class _Score(NamedTuple):
    """Segments over all pages."""

    found: int = 0
    missing: int = 0
    unwanted: int = 0
    absent: int = 0

    def with_page(self, text: str, gold: dict[str, Any]) -> "_Score":
        line = _squeezed(text)
        wanted = [_squeezed(segment) in line for segment in gold["with"]]
        unwanted = [_squeezed(segment) in line for segment in gold["without"]]
        more = (sum(wanted), len(wanted) - sum(wanted), sum(unwanted), len(unwanted) - sum(unwanted))
        return _Score(*(mine + other for mine, other in zip(self, more, strict=True)))

    @property
    def f1(self) -> float:
        return 2 * self.found / max(1, 2 * self.found + self.missing + self.unwanted)

    @property
    def shares(self) -> str:
        return f"{_share(self.found, self.missing)} / {_share(self.absent, self.unwanted)}"


class _Run(NamedTuple):
    """What came of all pages."""

    main: _Score
    bare: _Score
    everything: _Score
    told: Counter[tuple[str, str]]
    ours: list[float]
    theirs: list[float]
    refused: int


def pages(shop: Workshop) -> list[Row]:
    """Main text beside the bare library's, everything, metadata and time; skipped where the pages are not there."""
    if not (_FOLDER / "gold.json").is_file():
        raise Skipped("the web pages of others are not here")
    gold = json.loads((_FOLDER / "gold.json").read_text("utf-8"))
    run = _run(dict(list(gold.items())[: _FEW if shop.sizes == TINY else None]))
    said = f"pages: {len(run.ours)} pages"
    wanted, unwanted = run.main.found + run.main.missing, run.main.absent + run.main.unwanted
    rows = [
        Row(
            f"{said}, {wanted} wanted segments present / {unwanted} unwanted absent",
            run.main.shares,
            run.bare.shares,
        ),
        Row(
            "pages: F1 over both, main text beside the bare library",
            f"{run.main.f1:.4f}",
            f"{run.bare.f1:.4f}",
            target=">= the library",
            met=run.main.f1 >= run.bare.f1,
        ),
        Row(
            "pages: wanted segments in everything",
            _share(run.everything.found, run.everything.missing),
            target=">= 99 %",
            met=run.everything.found >= 0.99 * (run.everything.found + run.everything.missing),
        ),
        Row("pages: refused", str(run.refused), target="0", met=not run.refused),
        Row(
            "pages: CPU a page, median, main text and everything and metadata",
            ms(median(run.ours)),
            ms(median(run.theirs)),
        ),
    ]
    for name in _FIELDS:
        right, wrong, none = (run.told[name, what] for what in ("right", "wrong", "none"))
        rows.append(
            Row(f"pages: {name} right / wrong / none, of {right + wrong + none}", f"{right} / {wrong} / {none}")
        )
    return rows


def _run(gold: dict[str, dict[str, Any]]) -> _Run:
    import trafilatura

    from factcheck.intake import page

    for name in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    main, bare, everything = _Score(), _Score(), _Score()
    told: Counter[tuple[str, str]] = Counter()
    ours, theirs = list[float](), list[float]()
    refused = 0
    for number, (url, known) in enumerate(gold.items()):
        data = gzip.decompress((_FOLDER / f"{known['file']}.gz").read_bytes())
        if not number:  # what is imported is not counted to the first page
            page.extract(data, Given("page.html", url))
            trafilatura.extract(data)
        before = cpu()
        try:
            found = page.extract(data, Given("page.html", url))
        except IntakeError:
            found, refused = Extract(""), refused + 1
        between = cpu()
        text = trafilatura.extract(data) or ""
        ours.append(between - before)
        theirs.append(cpu() - between)
        main, bare = main.with_page(found.text, known), bare.with_page(text, known)
        everything = everything.with_page(found.everything or found.text, known)
        told.update((name, _told(known.get(name), getattr(found, field))) for name, field in _FIELDS.items())
    return _Run(main, bare, everything, told, ours, theirs, refused)


def _told(gold: str | None, said: str) -> str:
    if not gold:
        return ""
    if not said:
        return "none"
    return "right" if _squeezed(said).casefold() == _squeezed(gold).casefold() else "wrong"


def _squeezed(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


def _share(part: int, rest: int) -> str:
    return f"{100 * part / max(1, part + rest):.1f} %"
