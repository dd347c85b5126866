"""Documents after an accident: each is read, or refused in one sentence; nothing else ever comes out of a reader."""

import random

import pytest

from factcheck.errors import IntakeError
from factcheck.intake.zipped import is_zip
from tests.helpers import documents
from tests.helpers.samples import OF_KINDS, shared_of_kind

SEEDS = 150


def outcome(kind: str, data: bytes) -> str:
    """What the reader makes of it; raises what is neither a text nor a refusal."""
    documents.recognised(data)
    try:
        return "read" if isinstance(documents.read(kind, data).text, str) else "neither"
    except IntakeError as error:
        said = error
    assert said.message.startswith("“file.")
    assert said.message.endswith(".")
    return "refused"


def accident(kind: str, data: bytes, dice: random.Random) -> bytes:
    """Damage to the file, or to a part of it that was packed soundly again."""
    if kind in ("docx", "odt", "epub") and is_zip(data) and dice.random() < 0.6:
        return documents.repacked(data, dice)
    return documents.damaged(data, dice)


@pytest.mark.parametrize("kind", documents.KINDS)
def test_built_documents_after_an_accident(kind: str):
    samples = OF_KINDS[kind]()
    outcomes = set()
    for seed in range(SEEDS):
        dice = documents.dice(f"{kind} {seed}")
        outcomes.add(outcome(kind, accident(kind, dice.choice(samples), dice)))
    assert "read" in outcomes


@pytest.mark.parametrize("kind", documents.KINDS)
def test_each_reader_with_what_is_not_its_own(kind: str):
    others = [sample for samples in OF_KINDS.values() for sample in samples()]
    for data in (
        b"",
        b"PK",
        b"PK\x03\x04",
        b"PK\x05\x06" + bytes(18),
        b"{\\rtf",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"<a/>",
        *others,
    ):
        outcome(kind, data)


@pytest.mark.parametrize("kind", documents.KINDS)
def test_every_length_of_a_truncated_document(kind: str):
    data = OF_KINDS[kind]()[0]
    for length in range(0, len(data), max(1, len(data) // 300)):
        outcome(kind, data[:length])


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", documents.KINDS)
def test_thousands_of_damaged_documents(kind: str, capsys):
    samples = [*OF_KINDS[kind](), *shared_of_kind(kind)]
    count = dict.fromkeys(("read", "refused"), 0)
    for seed in range(5000):
        dice = documents.dice(f"soak {kind} {seed}")
        data = dice.choice(samples)
        for _n in range(dice.choice((1, 1, 2, 5))):
            data = accident(kind, data, dice) or data
        count[outcome(kind, data)] += 1
    with capsys.disabled():
        print(f"\n{kind}: 5,000 accidents to {len(samples)} files, {count}, nothing else")
