"""Documents of others, of every kind, through the public reader: how many are read, how fast, and their words."""

import re
from collections import Counter
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from benchmarks.measure import ROOT, TINY, Row, Skipped, cpu_of, ms
from benchmarks.workshop import Workshop
from factcheck.errors import IntakeError
from factcheck.intake.extract import Given
from factcheck.intake.recognise import recognise
from factcheck.intake.workshop import Workshop as Reading

_FOLDER = ROOT.parent / "shared" / "data" / "documents"
_EXPECTED = "expected_outputs"
_KINDS = {
    "docx": (".docx",),
    "odt": (".odt", ".fodt"),
    "rtf": (".rtf",),
    "epub": (".epub",),
    "eml": (".eml",),
    "pdf": (".pdf",),
    "html": (".html",),
    "csv": (".csv",),
}
_WORD = re.compile(r"\w+")
_FEW = 2
"""Files of a kind that are read in the tiny size."""


class _Outcome(NamedTuple):
    """What became of one file: its text, the sentence that refused it, or the error that should never be."""

    path: Path
    text: str = ""
    sentence: str = ""
    neither: str = ""


def documents(shop: Workshop) -> list[Row]:
    """Rows of each kind; skipped where the documents are not there."""
    if not _FOLDER.is_dir():
        raise Skipped("the documents of others are not here")
    rows = list[Row]()
    for kind, endings in _KINDS.items():
        files = [path for path in sorted(_FOLDER.rglob("*")) if path.suffix in endings and _EXPECTED not in path.parts]
        if shop.sizes == TINY:
            files = files[:_FEW]
        if files:
            rows += _of_kind(kind, files)
    return rows


def _of_kind(kind: str, files: list[Path]) -> list[Row]:
    with Reading() as reading:
        outcomes = [_outcome(reading, path) for path in files]
    read = [outcome for outcome in outcomes if outcome.text]
    refused = [outcome for outcome in outcomes if outcome.sentence]
    neither = [outcome for outcome in outcomes if outcome.neither]
    characters = sum(len(outcome.text) for outcome in read)
    rows = [
        Row(
            f"documents: {len(files)} {kind}, read / refused in a sentence / neither",
            f"{len(read)} / {len(refused)} / {len(neither)}",
            target="neither 0",
            met=not neither,
        ),
        Row(f"documents: {kind}, characters, CPU a file", f"{characters:,}, {ms(mean(map(_cpu, files)))}"),
    ]
    for outcome in read:
        expected = outcome.path.parent / _EXPECTED / f"{outcome.path.stem}.md"
        # What is there was made of the PDF where several files have the same name.
        if kind == "pdf" and expected.exists():
            precision, recall, f1 = _agreement(outcome.text, expected.read_text("utf-8"))
            shown = f"{f1:.3f} ({precision:.3f} / {recall:.3f})"
            rows.append(Row(f"documents: words of {outcome.path.name} as expected, F1 (precision / recall)", shown))
    return rows


def _outcome(reading: Reading, path: Path) -> _Outcome:
    try:
        return _Outcome(path, text=reading.read_file(path).text)
    except IntakeError as error:
        return _Outcome(path, sentence=str(error))
    except Exception as error:  # noqa: BLE001  what this row counts
        return _Outcome(path, neither=repr(error))


def _cpu(path: Path) -> float:
    """CPU seconds of recognising and reading a file here, without the process that keeps it apart, the second time."""
    data = path.read_bytes()

    def read() -> None:
        given = Given(path.name)
        try:
            recognise(data, path.name, given).reader().extract(data, given)
        except IntakeError:
            return

    read()
    return cpu_of(read)


def _agreement(text: str, expected: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of the words of a text, in whatever order; Markdown's marks are no words."""
    ours, theirs = Counter(_WORD.findall(text)), Counter(_WORD.findall(expected))
    both = (ours & theirs).total()
    precision, recall = both / max(1, ours.total()), both / max(1, theirs.total())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)
