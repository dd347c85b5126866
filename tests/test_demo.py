"""The sample project: what its data file promises is in the project, and the same each time."""

from collections import Counter
from pathlib import Path

import pytest

from factcheck import assets
from factcheck.core.model import ATTRIBUTIONS, CERTAINTIES, STANCES, STATUSES
from factcheck.demo import article_text, build_demo, export_demo, sample
from factcheck.errors import ExportError, StoreError
from factcheck.exchange.claims_csv import read_claims_csv
from factcheck.project import Project

PASSAGE = "agencies may be reading the army's computers"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def project(demo: Path):
    with Project.open(demo, read_only=True) as opened:
        yield opened


def test_every_quote_occurs_once():
    for entry in sample()["article"]:
        text = article_text(entry)
        assert [claim["quote"] for claim in entry["claim"] if text.count(claim["quote"]) != 1] == []


def test_every_file_of_the_sample_is_used():
    used = {entry["file"] for kind in ("article", "edition") for entry in sample()[kind]} | {"sample.toml"}
    assert set(assets.names("sample", "")) == used


def test_the_project_is_sound_and_holds_three_reviewers(project: Project):
    assert project.check() == []
    assert [person.name for person in project.reviewers()] == ["Amara Diallo", "Rosa Keller", "Yusuf Tan"]
    titles = [entry["title"] for kind in ("article", "edition") for entry in sample()[kind]]
    assert [article.title for article in project.articles()] == titles


def test_the_main_article_is_of_a_length_people_read(project: Project):
    main, *others, later = project.articles()
    assert 600 <= len(project.text(main.id).split()) <= 900
    assert len(others) == 2
    assert any("\u0600" <= sign <= "\u06ff" for sign in project.text(others[-1].id)), "one in another script"
    assert project.editions(main.id) == [main.id, later.id]


def test_a_later_edition_shows_what_can_become_of_a_claim(project: Project):
    main, later = project.articles()[0], project.articles()[-1]
    project.me = project.reviewer_named("Amara Diallo")
    became = {project.claim(each.claim).quote[:20]: each for each in project.carryings(later.id)}
    assert {each.state for each in became.values()} == {"exact", "changed", "waiting", "gone"}
    figure = project.claim(became["The papers, dated 4 "].to)
    assert "621 cameras" in figure.quote
    assert figure.status == "in-progress"
    assert project.evidence(figure.id)
    assert became["Foreign agencies may"].state == "waiting"
    assert became["engineers abroad cou"].state == "gone"
    assert project.uncarried(later.id) == 0
    project.me = project.reviewer_named("Rosa Keller")
    assert project.uncarried(later.id) == len(project.claims(article=main.id, reviewer=project.me.id)) > 0
    assert project.predecessor_for(main.url) == later.id


def test_each_reviewer_has_six_to_ten_claims_on_it_and_all_but_the_first_have_submitted(project: Project):
    main = project.articles()[0].id
    counted = Counter(claim.reviewer for claim in project.claims(article=main))
    assert len(counted) == 3
    assert all(6 <= number <= 10 for number in counted.values())
    submitted = [person.name for person in project.reviewers() if project.store.is_submitted(main, person.id)]
    assert submitted == ["Rosa Keller", "Yusuf Tan"]


def test_reviewers_disagree_on_the_passage_of_the_story(project: Project):
    claims = [claim for claim in project.claims() if PASSAGE in claim.quote]
    by_passage = Counter((claim.start, claim.end, claim.label) for claim in claims)
    (start, end) = next((claim.start, claim.end) for claim in claims if claim.quote.endswith(PASSAGE))
    assert by_passage[start, end, "unverified"] == 1
    assert by_passage[start, end, "speculative"] == 2
    assert any(claim.start == start and claim.end > end for claim in claims), "and one marks the whole sentence"


def test_everything_a_claim_can_hold_is_shown_somewhere(project: Project):
    claims = project.claims()
    evidence = [item for claim in claims for item in project.evidence(claim.id)]
    assert {claim.label for claim in claims} == set(project.labels.keys())
    assert {claim.attribution for claim in claims} >= set(ATTRIBUTIONS)
    assert {claim.certainty for claim in claims} >= set(CERTAINTIES)
    assert {claim.status for claim in claims} >= set(STATUSES) - {"to-do"}
    assert {claim.reason for claim in claims} >= {"not-finished", "inconclusive", "no-evidence"}
    assert {item.stance for item in evidence} >= set(STANCES)
    assert {item.source for item in evidence} >= {"primary", "secondary"}
    for field in ("wording", "speaker", "note", "correction", "tags", "legal"):
        assert any(getattr(claim, field) for claim in claims), field
    assert any("😀" in claim.quote for claim in claims)


def test_claims_nest_and_overlap(project: Project):
    claims = project.claims(article=project.articles()[0].id)
    pairs = [(a, b) for a in claims for b in claims if a.id != b.id]
    assert any(a.start <= b.start and b.end < a.end for a, b in pairs)
    assert any(a.start < b.start < a.end < b.end or (a.start, a.end) == (b.start, b.end) for a, b in pairs)


def test_addresses_lead_nowhere(project: Project):
    urls = [article.url for article in project.articles()]
    urls += [item.url for claim in project.claims() for item in project.evidence(claim.id)]
    hosts = {url.split("/")[2] for url in urls}
    assert all(host.endswith("example.org") for host in hosts)


def test_it_is_the_same_each_time(demo: Path, tmp_path: Path):
    def content(path: Path) -> list[tuple[str, ...]]:
        rows = read_claims_csv(export_demo(path, tmp_path / "out.csv").read_text("utf-8"))
        changing = {"claim_id", "created", "modified"}
        return sorted(tuple(value for name, value in row.items() if name not in changing) for row in rows)

    assert content(build_demo(tmp_path / "again")) == content(demo)


def test_a_sample_that_is_there_stays_as_it_is(tmp_path: Path):
    path = build_demo(tmp_path)
    with Project.open(path) as project:
        project.use_reviewer("Amara Diallo")
        project.mark(project.articles()[2].id, 0, 4, "verified")
        many = len(project.claims())
    assert build_demo(tmp_path) == path
    with Project.open(path, read_only=True) as project:
        assert len(project.claims()) == many
    assert [entry.name for entry in tmp_path.iterdir()] == ["demo.factcheck"]


def test_a_folder_that_cannot_be_made(tmp_path: Path):
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(StoreError, match="cannot be made"):
        build_demo(tmp_path / "file" / "deep")


def test_the_table_is_written_beside_the_project(demo: Path, tmp_path: Path):
    assert export_demo(demo) == demo.with_name("demo.csv")
    with pytest.raises(ExportError):
        export_demo(demo, demo)
