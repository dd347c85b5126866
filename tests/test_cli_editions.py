"""The commands on editions, one after the other, as a script would use them."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from factcheck.core import anchoring
from factcheck.core.anchoring import Placed
from factcheck.core.model import ArticleDraft, Candidate
from factcheck.project import Project

OLD = "The mayor paid 40 crowns. Nobody 😀 saw it. The bridge opened in March.\n\nIt was cold."
NEW = "The mayor paid 45 crowns. Nobody 😀 saw it. A road is planned.\n\nIt was not cold."
ANSWERS = {
    "The mayor paid 40 crowns.": Placed(0, 25, "changed", 81),
    "Nobody 😀 saw it.": Placed(26, 42, "exact", 99),
    "The bridge opened in March.": Placed(0, 0, "waiting", 45, (Candidate(43, 61, 45), Candidate(63, 79, 30))),
    "It was cold.": Placed(0, 0, "gone", 88),
}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def ok(*arguments: object) -> str:
    done = run(*arguments)
    assert (done.exit_code, done.stderr) == (0, ""), done.stderr
    return done.stdout


def listed(*arguments: object) -> list[dict]:
    return json.loads(ok(*arguments, "--json"))


def refused(project: Path, *arguments: object) -> str:
    before = project.read_bytes()
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert project.read_bytes() == before
    return done.stderr


def wrong_usage(*arguments: object) -> str:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    return done.stderr


@pytest.fixture(autouse=True)
def plain_core(monkeypatch):
    """What became of each passage is known here; the real core has tests of its own."""

    def carry(old, _new, passages, _progress=None):
        return [ANSWERS[old[start:end]] for start, end in passages]

    monkeypatch.setattr(anchoring, "carry", carry)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two articles that are not linked, with four claims of Ann's on the first."""
    path = tmp_path / "p.factcheck"
    with Project.create(path, reviewer="Ann") as opened:
        for title, text, original in (("Mayor", OLD, b"\0\xffold"), ("Mayor, mended", NEW, None)):
            draft = ArticleDraft(title, text, url="https://example.org/m", published="2026-01-02", original=original)
            opened.add_article(draft)
        old = opened.articles()[0].id
        for quote in ANSWERS:
            (claim,) = opened.mark(old, OLD.index(quote), OLD.index(quote) + len(quote), "verified").claims
            opened.add_evidence(claim, url="https://example.org/e")
        opened.use_reviewer("Ben")
    return path


@pytest.fixture
def old(project: Path) -> str:
    return listed("articles", project)[0]["article_id"]


@pytest.fixture
def new(project: Path) -> str:
    return listed("articles", project)[1]["article_id"]


@pytest.fixture
def carried(project: Path, old: str, new: str) -> str:
    ok("carry", project, new, "--reviewer", "Ann", "--edition-of", old)
    return new


def test_linking_and_carrying(project: Path, old: str, new: str):
    assert "is not an edition of another" in refused(project, "carry", project, new, "--reviewer", "Ann")
    told = ok("carry", project, new[:8], "--reviewer", "Ann", "--edition-of", old[:8])
    assert told == ("“Mayor, mended” is now an edition of “Mayor”. Claims carried over: 2, to be placed: 1, gone: 1.\n")
    assert ok("carry", project, new, "--reviewer", "Ann", "--edition-of", old) == "There is nothing to carry over.\n"
    claims = [record for record in listed("claims", project) if record["article_id"] == new]
    assert [(claim["quote"], claim["evidence_count"]) for claim in claims] == [
        ("The mayor paid 45 crowns.", 1),
        ("Nobody 😀 saw it.", 1),
    ]
    assert "itself a later edition" in refused(project, "carry", project, old, "--reviewer", "Ann", "--edition-of", new)
    assert "There is no reviewer" in refused(project, "carry", project, new, "--reviewer", "Nobody")


def test_carrying_as_json(project: Path, old: str, new: str):
    done = ok("carry", project, new, "--reviewer", "Ann", "--edition-of", old, "--json")
    assert json.loads(done) == {
        "reviewer": "Ann", "exact": 1, "moved": 0, "changed": 1, "placed": 0, "waiting": 1, "gone": 1, "not_carried": 0,
    }  # fmt: skip
    assert json.loads(ok("carry", project, new, "--reviewer", "Ben", "--json")) is None


def test_nothing_is_linked_when_nothing_can_be_carried(project: Path, old: str, new: str):
    ok("submit", project, new, "--reviewer", "Ann")
    error = refused(project, "carry", project, new, "--reviewer", "Ann", "--edition-of", old)
    assert "You have submitted" in error
    assert listed("editions", project) == []


def test_editions(project: Path, old: str, new: str):
    assert ok("editions", project) == "No article has a later edition yet.\n"
    ok("mark", project, old, "--label", "speculative", "--reviewer", "Ben", "--quote", "Nobody 😀 saw it.")
    ok("carry", project, new, "--reviewer", "Ann", "--edition-of", old)
    (chain,) = listed("editions", project)
    first, second = chain["editions"]
    assert (first["article_id"], first["edition_of"], first["claims"]) == (old, "", [])
    assert (second["edition"], second["article_id"], second["edition_of"]) == (2, new, old)
    assert (second["article_title"], second["published"]) == ("Mayor, mended", "2026-01-02")
    assert second["article_url"] == "https://example.org/m"
    ann, ben = second["claims"]
    assert (ann["reviewer"], ann["changed"], ann["not_carried"]) == ("Ann", 1, 0)
    assert (ben["reviewer"], ben["exact"], ben["not_carried"]) == ("Ben", 0, 1)
    assert listed("editions", project, new) == [chain]
    assert [c["reviewer"] for c in listed("editions", project, "--reviewer", "Ben")[0]["editions"][1]["claims"]] == [
        "Ben"
    ]
    assert ok("editions", project).splitlines() == [
        "edition  id        date        address                title",
        f"      1  {old[:8]}  2026-01-02  https://example.org/m  Mayor",
        f"      2  {new[:8]}  2026-01-02  https://example.org/m  Mayor, mended",
        "edition  exact  moved  changed  placed  waiting  gone  not carried  reviewer",
        "      2      1      0        1       0        1     1            0  Ann",
        "      2      0      0        0       0        0     0            1  Ben",
    ]


def test_an_article_without_editions_stands_alone(project: Path, old: str):
    (chain,) = listed("editions", project, old)
    assert [each["article_id"] for each in chain["editions"]] == [old]


def test_what_changed_and_which_claims_it_touches(project: Path, old: str, carried: str):
    records = listed("changes", project, carried)
    assert "".join(record["new"] for record in records).startswith("45")
    figure = records[0]
    assert (figure["line"], figure["old"], figure["new"]) == (1, "40", "45")
    assert OLD[figure["old_start"] : figure["old_end"]] == "40"
    assert NEW[figure["new_start"] : figure["new_end"]] == "45"
    (claim,) = figure["claims"]
    assert (claim["quote"], claim["state"], claim["reviewer"]) == ("The mayor paid 40 crowns.", "changed", "Ann")
    assert claim["to_claim_id"]
    last = records[-1]
    assert (last["line"], last["old"], last["new"].strip()) == (3, "", "not")
    assert [(touched["quote"], touched["state"]) for touched in last["claims"]] == [("It was cold.", "gone")]
    told = ok("changes", project, carried).splitlines()
    assert told[0] == "line 1: The mayor paid [-40-]{+45+} crowns. Nobody 😀 saw it. A road is plan…"
    assert re.fullmatch(r"    [0-9a-f]{8}  Ann, verified, changed: The mayor paid 40 crowns\.", told[1])
    assert told[-1] == f"{len(records)} changes."
    assert "is not an edition" in refused(project, "changes", project, old)
    assert "is not an edition" in refused(project, "placing", project, old, "--reviewer", "Ann")


def test_nothing_changed(project: Path, tmp_path: Path, carried: str):
    with Project.open(project) as opened:
        opened.unlink_edition(carried)
        opened.remove_article(carried)
        old = opened.articles()[0].id
        opened.add_edition(ArticleDraft("Same", f"{OLD}\n"), old)
        same = opened.articles()[1].id
    assert ok("changes", project, same).splitlines()[-1] in ("1 change.", "Nothing has changed.")


def test_placing(project: Path, carried: str):
    waiting, gone = listed("placing", project, carried, "--reviewer", "Ann")
    assert (waiting["state"], waiting["quote"], waiting["label"]) == (
        "waiting",
        "The bridge opened in March.",
        "verified",
    )
    assert [(place["quote"], place["sureness"]) for place in waiting["candidates"]] == [
        ("A road is planned.", 45),
        ("It was not cold.", 30),
    ]
    assert (gone["state"], gone["candidates"]) == ("gone", [])
    assert ok("placing", project, carried, "--reviewer", "Ann").splitlines() == [
        f"{waiting['claim_id'][:8]}  needs placing  verified  The bridge opened in March.",
        "    1  43–61  45 %  A road is planned.",
        "    2  63–79  30 %  It was not cold.",
        f"{gone['claim_id'][:8]}  gone  verified  It was cold.",
    ]
    assert ok("placing", project, carried, "--reviewer", "Ben") == "Every claim that was carried over has its place.\n"


def test_what_is_not_carried_yet_is_said(project: Path, old: str, new: str):
    with Project.open(project) as opened:
        opened.link_edition(new, old)
    done = run("placing", project, new, "--reviewer", "Ann")
    assert done.stderr == "Not carried over yet: 4. Carry them over with: factcheck carry\n"


def test_placing_by_words_by_offsets_and_by_number(project: Path, carried: str):
    waiting, gone = (each["claim_id"] for each in listed("placing", project, carried, "--reviewer", "Ann"))
    place = ["place", project, carried, waiting[:8], "--reviewer", "Ann"]
    assert ok(*place, "--candidate", 1) == "Placed the claim on “A road is planned.”.\n"
    assert ok(*place, "--quote", "A road") == "Placed the claim on “A road”.\n"
    assert ok(*place, "--quote", "A road") == "It is there already.\n"
    record = json.loads(ok("place", project, carried, gone, "--reviewer", "Ann", "--start", 63, "--end", 79, "--json"))
    assert (record["claim_id"], record["article_id"], record["state"]) == (gone, carried, "placed")
    (made,) = (claim for claim in listed("claims", project) if claim["claim_id"] == record["to_claim_id"])
    assert (made["quote"], made["evidence_count"]) == ("It was not cold.", 1)
    assert listed("placing", project, carried, "--reviewer", "Ann") == []


def test_saying_that_a_passage_is_gone(project: Path, carried: str):
    waiting, gone = (each["claim_id"] for each in listed("placing", project, carried, "--reviewer", "Ann"))
    told = ok("place", project, carried, waiting, "--reviewer", "Ann", "--gone")
    assert told == "The passage “The bridge opened in March.” is gone.\n"
    assert ok("place", project, carried, gone, "--reviewer", "Ann", "--gone") == "It is there already.\n"


def test_places_that_are_none(project: Path, carried: str):
    waiting, gone = (each["claim_id"] for each in listed("placing", project, carried, "--reviewer", "Ann"))
    place = ["place", project, carried, waiting, "--reviewer", "Ann"]
    assert "There is no candidate 3: the claim has 2." in refused(project, *place, "--candidate", 3)
    assert "There is no candidate 0" in refused(project, *place, "--candidate", 0)
    assert "has no." in refused(project, *place[:3], gone, *place[4:], "--candidate", 1)
    assert "exactly that passage" in refused(project, *place, "--start", 26, "--end", 42)
    assert "another reviewer's" in refused(project, *place[:-1], "Ben", "--gone")
    assert "Say where: --candidate N" in wrong_usage(*place)
    assert "one of them" in wrong_usage(*place, "--gone", "--candidate", 1)
    assert "one of them" in wrong_usage(*place, "--gone", "--quote", "x")


def test_the_original_byte_for_byte(project: Path, old: str, new: str, tmp_path: Path):
    assert run("original", project, old).stdout_bytes == b"\0\xffold"
    out = tmp_path / "o.bin"
    assert ok("original", project, old, "--out", out) == f"Wrote 5 bytes (text/plain) to {out}.\n"
    assert out.read_bytes() == b"\0\xffold"
    out.write_bytes(b"mine")
    assert "There is already something" in refused(project, "original", project, old, "--out", out)
    assert "There is already something" in refused(project, "original", project, old, "--out", project)
    assert out.read_bytes() == b"mine"
    assert "No original was kept" in refused(project, "original", project, new)
    assert "no folder" in refused(project, "original", project, old, "--out", tmp_path / "no" / "o.bin")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    assert "There is already something" in refused(project, "original", project, old, "--out", link)
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_reading_changes_no_byte(project: Path, carried: str):
    before = project.read_bytes()
    for command in ("editions", "changes", "placing"):
        ok(command, project, carried, *(["--reviewer", "Ann"] if command == "placing" else []))
    assert project.read_bytes() == before
