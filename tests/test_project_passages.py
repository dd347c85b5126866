"""Splitting and joining claims: what becomes of passages, evidence, notes and tags, and what is refused."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.errors import FactcheckError, InputError, NoReviewerError
from tests.helpers import projects


@pytest.fixture
def project(tmp_path):
    with projects.opened(tmp_path / "test.factcheck") as opened:
        yield opened


@pytest.fixture
def article(project):
    return project.articles()[0].id


@pytest.fixture
def claim(project, article):
    """ "Experts say agencies may be reading", with a note, a tag and two evidence items, one with a file."""
    (made,) = project.mark(article, 0, 35, "unverified", note="n", tags=["a"], reason="inconclusive").claims
    project.add_evidence(made, url="https://example.org/one", file=("proof.bin", b"\0\1"))
    project.add_evidence(made, title="two", stance="refutes")
    return made


def refused(project, verb, *values, match):
    """See a verb refuse in a sentence and change nothing."""
    before = projects.tables(project), projects.log(project), project.undo_name
    with pytest.raises(FactcheckError, match=match) as caught:
        verb(*values)
    assert caught.value.hint
    assert (projects.tables(project), projects.log(project), project.undo_name) == before


def other_of(changes, claim):
    (other,) = changes.claims - {claim}
    return other


def test_split_makes_two_claims_with_all_there_is_to_the_one(project, article, claim):
    before = projects.tables(project)
    changes = project.split(claim, 12)
    assert changes.act == "Split “Experts say agencies may be reading” in two."
    assert changes.articles == {article}
    other = other_of(changes, claim)
    first, second = project.claim(claim), project.claim(other)
    assert (first.quote, second.quote) == ("Experts say", "agencies may be reading")
    assert second.prefix == "Experts say "
    assert second[8:19] == first[8:19]  # label to legal
    items = [
        [item._replace(id="", claim="", created=0, modified=0) for item in project.evidence(c)] for c in (claim, other)
    ]
    assert items[0] == items[1]
    assert len(items[0]) == 2
    assert project.attachment(project.evidence(other)[0].id) == b"\0\1"
    assert project.undo_name == "split claim"
    project.undo()
    assert [row[3:20] for row in projects.tables(project)["claim"] if row[1]] == [row[3:20] for row in before["claim"]]
    assert len(project.evidence(claim)) == 2
    project.redo()
    assert project.claim(other).quote == "agencies may be reading"
    assert project.check() == []


@pytest.mark.parametrize(
    ("at", "match"),
    [(0, "not inside"), (-3, "not inside"), (35, "not inside"), (99, "not inside"), (10**9, "not inside")],
)
def test_split_refuses_a_place_outside(project, claim, at, match):
    refused(project, project.split, claim, at, match=match)


def test_split_refuses_a_side_without_words(project, article):
    (made,) = project.mark(article, 11, 20, "verified").claims  # " agencies"
    refused(project, project.split, made, 12, match="no words on one side")


def test_split_refuses_half_an_emoji_and_a_half_that_is_marked(project):
    (article,) = project.add_article(ArticleDraft("E", "So 👍🏽 it is.")).articles
    (made,) = project.mark(article, 0, 9, "verified").claims
    refused(project, project.split, made, 4, match="middle of an emoji")
    project.mark(article, 0, 2, "unverified")
    refused(project, project.split, made, 3, match="exactly one of the halves")


def test_join_keeps_the_first_and_moves_the_evidence(project, article, claim):
    (other,) = project.mark(
        article, 42, 51, "verified", note="m", tags=["b", "a"], speaker="Ana", legal=True, reason=""
    ).claims
    (item,) = project.add_evidence(other, url="https://example.org/three").evidence
    changes = project.join(claim, other)
    assert changes.act.startswith("Joined two claims to “Experts say agencies may be reading 😀")
    assert changes.claims == {claim, other}
    joined = project.claim(claim)
    assert (joined.start, joined.end, joined.label, joined.reason) == (0, 51, "unverified", "inconclusive")
    assert (joined.note, joined.tags, joined.speaker, joined.legal) == ("n\n\nm", ("a", "b"), "Ana", True)
    assert [(e.url or e.title, e.position) for e in project.evidence(claim)] == [
        ("https://example.org/one", 0),
        ("two", 1),
        ("https://example.org/three", 2),
    ]
    assert project.evidence_item(item).claim == claim
    assert not project.has_claim(other)
    project.undo()
    assert project.claim(claim).note == "n"
    assert [e.id for e in project.evidence(other)] == [item]
    project.redo()
    assert project.claim(claim) == joined._replace(modified=project.claim(claim).modified)
    assert project.check() == []


def test_split_and_joined_again_it_is_what_it_was(project, claim):
    before = project.claim(claim)
    other = other_of(project.split(claim, 12), claim)
    project.join(claim, other)
    assert project.claim(claim)._replace(modified=0) == before._replace(modified=0)


def test_join_of_a_claim_with_one_inside_it(project, article, claim):
    (inner,) = project.mark(article, 12, 20, "unverified", reason="no-evidence").claims
    project.join(inner, claim)
    joined = project.claim(inner)
    assert (joined.start, joined.end, joined.reason) == (0, 35, "no-evidence")
    assert len(project.evidence(inner)) == 2


def test_join_refuses(project, article, claim):
    (far,) = project.mark(article, 42, 51, "verified", note="x" * 20_000).claims
    refused(project, project.join, claim, claim, match="with itself")
    refused(project, project.join, claim, far, match="The note has 20,003 characters")
    project.edit(far, note="")
    project.mark(article, 0, 51, "speculative")
    refused(project, project.join, claim, far, match="exactly that passage")
    (elsewhere,) = project.add_article(ArticleDraft("Other", "Something else entirely.")).articles
    (there,) = project.mark(elsewhere, 0, 9, "verified").claims
    refused(project, project.join, claim, there, match="different articles")
    refused(project, project.join, claim, "0" * 32, match="no claim")


def test_both_refuse_what_is_not_mine_to_change(project, article, claim):
    project.use_reviewer("Ana")
    (hers,) = project.mark(article, 42, 51, "verified").claims
    refused(project, project.split, claim, 12, match="Mia's")
    refused(project, project.join, hers, claim, match="Mia's")
    refused(project, project.join, claim, hers, match="Mia's")
    project.submit(article)
    refused(project, project.split, hers, 45, match="submitted")
    project.me = None
    with pytest.raises(NoReviewerError):
        project.split(claim, 12)


def test_the_history_of_both_halves_can_be_read(project, claim):
    other = other_of(project.split(claim, 12), claim)
    assert [entry.what for entry in project.history(claim=other) if entry.kind == "claim"] == ["claim made"]
    assert project.history(claim=claim)[-1].what == "passage changed"
    project.join(claim, other)
    with pytest.raises(InputError, match="not deleted"):
        project.restore(claim)
    project.restore(other)
    assert project.evidence(other) == []
    assert project.check() == []
