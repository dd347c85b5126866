import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.model import ArticleDraft
from factcheck.errors import Cancelled, ExportError, InputError
from factcheck.exchange import registry
from factcheck.exchange.claims_csv import read_claims_csv, write_csv
from factcheck.exchange.csvtext import Profile
from factcheck.exchange.tables import CLAIM_COLUMNS, TABLES
from factcheck.project import Project
from factcheck.store.rows import Rows

ROOT = Path(__file__).parents[2]
TEXT = "A😀 said so. =cmd() is in the text.\nThe end, “so to speak”."
FIELD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "p.factcheck", reviewer="Ann") as opened:
        yield opened


def add(project: Project, title: str, text: str, **fields: str):
    (article,) = project.add_article(ArticleDraft(title=title, text=text, **fields)).articles
    return article


def read(path: Path, profile: Profile | None = None) -> list[dict[str, str]]:
    return read_claims_csv(path.read_bytes().decode("utf-8"), raw=profile.raw if profile else False)


def export(project: Project, out: Path, **options) -> str:
    with Rows(project.path) as rows:
        registry.export(rows, out, **options)
    return out.read_bytes().decode("utf-8")


def test_the_columns_are_the_contract():
    assert ", ".join(CLAIM_COLUMNS) == (
        "article_id, article_title, article_url, claim_id, reviewer, label, reason, start, end, offset_unit, quote, "
        "wording, speaker, certainty, note, correction, status, tags, evidence_count, evidence_urls, created, modified, "
        "decision, decided_by, decision_reason"
    )


def test_the_documented_columns_are_the_real_ones():
    text = (ROOT / "docs/csv.md").read_text("utf-8")
    for table, (columns, _lines) in TABLES.items():
        section = text.split(f"## The table of {table}")[1].split("\n## ")[0]
        assert tuple(re.findall(r"^\| `(\w+)`", section, re.MULTILINE)) == columns


def test_one_claim_with_everything(project: Project, tmp_path: Path):
    article = add(project, "=Title", TEXT, url="https://example.org/a b")
    (claim,) = project.mark(
        article, 3, 7, "unverified", reason="inconclusive", wording="-wording", speaker="'Ann'", certainty="reported",
        note='two\nlines, "quoted"', correction="@", status="ready", tags=["a b", "=c"], attribution="vague", legal=True,
    ).claims  # fmt: skip
    project.add_evidence(claim, url="https://example.org/1 2", stance="supports")
    project.add_evidence(claim, note="a call, no address")
    project.add_evidence(claim, url="https://example.org/3")
    text = export(project, tmp_path / "out.csv")
    (row,) = read(tmp_path / "out.csv")
    assert list(row) == list(CLAIM_COLUMNS)
    expected = {
        "article_id": article, "article_title": "=Title", "article_url": "https://example.org/a b", "claim_id": claim,
        "reviewer": "Ann", "label": "unverified", "reason": "inconclusive", "start": "3", "end": "7",
        "offset_unit": "code point", "quote": "said", "wording": "-wording", "speaker": "'Ann'", "certainty": "reported",
        "note": 'two\nlines, "quoted"', "correction": "@", "status": "ready", "tags": "a b, =c", "evidence_count": "3",
        "evidence_urls": "https://example.org/1%202 https://example.org/3", "decision": "", "decided_by": "",
        "decision_reason": "",
    }  # fmt: skip
    assert {name: row[name] for name in expected} == expected
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", row["created"])
    assert row["created"] <= row["modified"]
    assert TEXT[int(row["start"]) : int(row["end"])] == row["quote"]
    assert text.count("\r") == 0
    assert '"\'=Title"' in text


@pytest.mark.parametrize(
    "profile", [Profile(), Profile(excel=True), Profile(raw=True), Profile(excel=True, raw=True)], ids=str
)
def test_profiles(project: Project, tmp_path: Path, profile: Profile):
    article = add(project, "T", TEXT)
    project.mark(article, 12, 18, "verified", note="=1\n2")
    text = export(project, tmp_path / "out.csv", profile=profile)
    assert text.startswith("\ufeff") == profile.excel
    assert text.endswith("\r\n") == profile.excel
    assert ("\"'=cmd()" in text) != profile.raw
    (row,) = read(tmp_path / "out.csv", profile)
    assert (row["quote"], row["note"]) == ("=cmd()", "=1\n2")


@settings(max_examples=60)
@given(st.lists(st.tuples(FIELD, FIELD, FIELD), max_size=5), st.booleans(), st.booleans())
def test_any_fields_come_back_exactly(fields: list[tuple[str, str, str]], excel: bool, raw: bool):
    rows = [
        ("0" * 32, title, "", f"{number:032x}", "Ann", "verified", "", number, number + 1, quote,
         "", "", "", note, "", "ready", "", 0, "", 1, 1)
        for number, (title, quote, note) in enumerate(fields)
    ]  # fmt: skip
    profile = Profile(excel=excel, raw=raw)
    out = io.BytesIO()
    # The title is that of the article, which the rows share: the first one counts.
    title = fields[0][0] if fields else ""
    assert write_csv(rows, "claims", out, profile) == len(fields)
    text = out.getvalue().decode("utf-8")
    back = read_claims_csv(text, raw=raw)
    assert [(row["article_title"], row["quote"], row["note"]) for row in back] == [(title, q, n) for _t, q, n in fields]
    plain = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    if raw:
        assert plain == back
    else:
        assert [row["start"] for row in plain] == [row["start"] for row in back]


def test_order_is_project_order_then_text_order(project: Project, tmp_path: Path):
    first, second = add(project, "first", "one two three four"), add(project, "second", "five six")
    project.mark(second, 5, 8, "verified")
    project.mark(first, 4, 13, "verified")
    project.mark(first, 4, 7, "speculative")
    project.mark(second, 0, 4, "verified")
    project.use_reviewer("Ben")
    project.mark(first, 0, 13, "verified")
    project.mark(first, 4, 13, "unverified")
    export(project, tmp_path / "out.csv")
    found = [(row["article_title"], row["quote"], row["reviewer"]) for row in read(tmp_path / "out.csv")]
    assert found == [
        ("first", "one two three", "Ben"),
        ("first", "two three", "Ann"),
        ("first", "two three", "Ben"),
        ("first", "two", "Ann"),
        ("second", "five", "Ann"),
        ("second", "six", "Ann"),
    ]
    assert [(c.quote, c.start) for c in project.claims()] == [
        (row["quote"], int(row["start"])) for row in read(tmp_path / "out.csv")
    ]


def test_deleted_claims_and_articles_are_not_in_it(project: Project, tmp_path: Path):
    kept, gone = add(project, "kept", "one two"), add(project, "gone", "three")
    (deleted,) = project.mark(kept, 0, 3, "verified").claims
    project.add_evidence(deleted, url="https://example.org")
    project.mark(kept, 4, 7, "verified")
    project.mark(gone, 0, 5, "verified")
    project.delete(deleted)
    project.remove_article(gone)
    for table, many in (("claims", 1), ("evidence", 0), ("articles", 1)):
        with Rows(project.path) as rows:
            assert registry.export(rows, tmp_path / "out.csv", table=table) == many


def test_evidence_and_articles(project: Project, tmp_path: Path):
    article = add(project, "T", TEXT, byline="By", site="Site", published="2026-01-02", language="en")
    (claim,) = project.mark(article, 3, 7, "verified").claims
    (item,) = project.add_evidence(claim, url="=1", title="t", stance="refutes", source="primary", quote='"q"').evidence
    project.attach(item, "scan.pdf", b"data")
    project.submit(article)
    (row,) = csv.DictReader(io.StringIO(export(project, tmp_path / "e.csv", table="evidence"), newline=""))
    assert (row["claim_id"], row["evidence_id"], row["evidence_url"]) == (claim, item, "'=1")
    assert (row["stance"], row["source"], row["evidence_quote"]) == ("refutes", "primary", '"q"')
    assert (row["file_name"], len(row["file_sha256"])) == ("scan.pdf", 64)
    (row,) = csv.DictReader(io.StringIO(export(project, tmp_path / "a.csv", table="articles"), newline=""))
    assert (row["article_id"], row["byline"], row["site"], row["language"]) == (article, "By", "Site", "en")
    assert (row["length"], row["length_unit"]) == (str(len(TEXT)), "code point")
    assert (row["claims"], row["submissions"]) == ("1", "1")


def test_writing_goes_on_while_an_export_reads(project: Project, tmp_path: Path):
    article = add(project, "T", TEXT)
    project.mark(article, 0, 1, "verified")
    with Rows(project.path) as rows:
        stream = rows.claims()
        first = next(stream)
        project.mark(article, 3, 7, "verified")
        assert [first, *stream] == [first], "one snapshot"
    assert export(project, tmp_path / "out.csv").count("\n") == 3


def test_a_cancelled_export_leaves_what_was_there(project: Project, tmp_path: Path):
    article = add(project, "T", TEXT)
    project.mark(article, 0, 1, "verified")
    out = tmp_path / "out.csv"
    out.write_text("before", "utf-8")

    def stop(_rows: int) -> None:
        raise Cancelled("Stopped.")

    with Rows(project.path) as rows, pytest.raises(Cancelled):
        registry.export(rows, out, progress=stop)
    assert out.read_text("utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_unknown_formats_and_tables_say_which_there_are():
    with pytest.raises(ExportError, match="no format “xml”") as caught:
        registry.get("xml")
    assert "csv" in caught.value.hint
    with pytest.raises(ExportError, match="does not hold decisions"):
        registry.get("csv", "decisions")


@pytest.mark.parametrize(
    ("text", "said"), [("", "no column article_id"), ("a,b\n1,2\n", "no column"), ('"a', "line 1")]
)
def test_a_file_that_is_no_claims_table(text: str, said: str):
    with pytest.raises(InputError, match=said):
        read_claims_csv(text)


def test_a_row_with_a_cell_too_few_is_named():
    text = ",".join(CLAIM_COLUMNS) + "\n" + "," * (len(CLAIM_COLUMNS) - 1) + "\na,b\n"
    with pytest.raises(InputError, match="claim 2: 2 cells"):
        read_claims_csv(text)


def test_columns_of_other_tools_are_kept():
    heading = ",".join([*CLAIM_COLUMNS, "mine"])
    (row,) = read_claims_csv(heading + "\n" + "," * len(CLAIM_COLUMNS) + "x\n")
    assert row["mine"] == "x"
