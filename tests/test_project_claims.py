"""The verbs on claims and evidence: what they do, what they refuse, and that a refusal changes nothing."""

import pytest

from factcheck.core import record
from factcheck.core.model import ArticleDraft
from factcheck.errors import FactcheckError, InputError, NotFoundError
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from tests.helpers import projects, texts


@pytest.fixture
def project(tmp_path):
    with projects.opened(tmp_path / "test.factcheck") as opened:
        yield opened


@pytest.fixture
def article(project):
    return project.articles()[0].id


@pytest.fixture
def claim(project, article):
    """A claim on "Experts say" with one evidence item."""
    (made,) = project.mark(article, 0, 11, "unverified", reason="inconclusive").claims
    project.add_evidence(made, url="https://example.org/1")
    return made


@pytest.fixture
def refuses(project):
    """Call a verb that must be refused, and see that nothing has changed."""

    def call(words, verb, *values, kind=InputError, **fields):
        before = projects.tables(project), projects.log(project), project.undo_name, project.redo_name
        with pytest.raises(kind) as failure:
            verb(*values, **fields)
        assert words in failure.value.message
        assert failure.value.message.endswith(".")
        assert (projects.tables(project), projects.log(project), project.undo_name, project.redo_name) == before

    return call


def test_mark_makes_one_claim(project, article):
    changes = project.mark(article, 12, 33, "speculative", note="n", tags="a, b", certainty="possible")
    (made,) = changes.claims
    assert changes.articles == {article}
    assert changes.act == "Marked “agencies may be readi” as speculative."
    claim = project.claim(made)
    assert claim.quote == project.text(article)[12:33]
    assert (claim.prefix, claim.tags, claim.certainty, claim.status) == (
        "Experts say ",
        ("a", "b"),
        "possible",
        "to-do",
    )
    assert project.undo_name == "mark as speculative"
    assert [mark.id for mark in project.marks(article)] == [made]


def test_mark_counts_code_points(project):
    (article,) = project.add_article(ArticleDraft("Emoji", texts.EMOJI)).articles
    (made,) = project.mark(article, 3, 7, "verified").claims
    assert project.claim(made).quote == "said"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((0, 0, "verified"), "is empty"),
        ((5, 2, "verified"), "is reversed"),
        ((0, 9999, "verified"), "reaches outside"),
        ((-3, 4, "verified"), "reaches outside"),
        ((0, 11, "true"), "no label “true”"),
        ((7, 8, "verified"), "white space"),
    ],
)
def test_mark_refuses(project, article, refuses, values, words):
    refuses(words, project.mark, article, *values)


def test_mark_refuses_an_unknown_article_and_nobody(project, article, refuses):
    refuses("no article", project.mark, "0" * 32, 0, 3, "verified", kind=NotFoundError)
    refuses("no field", project.mark, article, 0, 3, "verified", colour="red")
    project.me = None
    refuses("who is working", project.mark, article, 0, 3, "verified")


def test_the_same_passage_twice_is_refused_but_not_to_others(project, article, claim, refuses):
    refuses("already", project.mark, article, 0, 11, "verified")
    project.use_reviewer("Ana")
    project.mark(article, 0, 11, "verified")
    assert len(project.claims(article=article)) == 2


def test_somebody_elses_claim_cannot_be_changed(project, article, claim, refuses):
    (item,) = project.evidence(claim)
    project.use_reviewer("Ana")
    for verb in (
        lambda: project.relabel(claim, "verified"),
        lambda: project.move(claim, 0, 3),
        lambda: project.edit(claim, note="x"),
        lambda: project.delete(claim),
        lambda: project.add_evidence(claim, url="u"),
        lambda: project.edit_evidence(item.id, url="u"),
        lambda: project.delete_evidence(item.id),
        lambda: project.order_evidence(claim, [item.id]),
        lambda: project.attach(item.id, "f", b"x"),
    ):
        refuses("This claim is Mia's.", verb)
    project.use_reviewer("Mia")
    project.delete(claim)
    project.use_reviewer("Ana")
    refuses("another reviewer's", project.restore, claim)


def test_a_submitted_article_is_closed_to_its_reviewer(project, article, claim, refuses):
    project.submit(article)
    refuses("You have submitted", project.mark, article, 12, 20, "verified")
    refuses("You have submitted", project.delete, claim)
    refuses("submitted “English” already", project.submit, article)
    project.use_reviewer("Ana")
    project.mark(article, 12, 20, "verified")
    project.use_reviewer("Mia")
    project.reopen(article)
    refuses("is not submitted", project.reopen, article)
    project.delete(claim)


def test_relabel_drops_a_reason_the_new_label_has_not(project, claim):
    project.relabel(claim, "verified")
    assert (project.claim(claim).label, project.claim(claim).reason) == ("verified", "")
    assert not project.relabel(claim, "verified"), "nothing changed, nothing to undo"
    assert project.undo_name == "change label to verified"
    project.undo()
    assert (project.claim(claim).label, project.claim(claim).reason) == ("unverified", "inconclusive")


def test_move_and_edit(project, article, claim, refuses):
    project.mark(article, 12, 20, "verified")
    refuses("exactly that passage", project.move, claim, 12, 20)
    refuses("no label", project.relabel, claim, "x")
    refuses("no field", project.edit, claim, quote="forged")
    project.move(claim, 8, 20)
    moved = project.claim(claim)
    assert (moved.quote, moved.prefix) == ("say agencies", "Experts ")
    project.edit(claim, note="ဘာ", legal=True)
    assert project.undo_name == "change note and legal"
    assert not project.edit(claim, note="ဘာ")


def test_delete_takes_the_evidence_and_restore_brings_it_back(project, claim):
    project.add_evidence(claim, title="second")
    before = [item.url or item.title for item in project.evidence(claim)]
    project.delete(claim)
    assert project.claims() == []
    assert project.evidence(claim) == []
    project.restore(claim)
    assert [item.url or item.title for item in project.evidence(claim)] == before


def test_restore_leaves_evidence_that_was_deleted_before(project, claim):
    (first,) = project.evidence(claim)
    project.add_evidence(claim, title="second")
    project.delete_evidence(first.id)
    project.delete(claim)
    project.restore(claim)
    assert [item.title for item in project.evidence(claim)] == ["second"]


def test_restore_leaves_the_last_evidence_deleted_just_before(project, claim):
    (item,) = project.evidence(claim)
    project.delete_evidence(item.id)
    project.delete(claim)
    project.restore(claim)
    assert project.evidence(claim) == []


def test_restore_refuses(project, article, claim, refuses):
    refuses("is not deleted", project.restore, claim)
    refuses("no claim", project.restore, "0" * 32, kind=NotFoundError)
    project.delete(claim)
    refuses("no claim", project.delete, claim, kind=NotFoundError)
    project.mark(article, 0, 11, "verified")
    refuses("exactly that passage", project.restore, claim)


def test_evidence_verbs(project, claim, refuses):
    (one,) = project.evidence(claim)
    (two,) = (project.evidence_item(i) for i in project.add_evidence(claim, title="T", stance="refutes").evidence)
    assert [item.position for item in project.evidence(claim)] == [0, 1]
    project.order_evidence(claim, [two.id, one.id])
    assert [item.id for item in project.evidence(claim)] == [two.id, one.id]
    for order in ([two.id], [two.id, two.id], [two.id, one.id, one.id], []):
        refuses("every evidence item once", project.order_evidence, claim, order)
    refuses("says nothing", project.add_evidence, claim)
    refuses("says nothing", project.add_evidence, claim, stance="supports")
    refuses("is not a stance", project.edit_evidence, one.id, stance="maybe")
    project.edit_evidence(one.id, quote="said so", source="primary")
    assert project.evidence_item(one.id).quote == "said so"
    project.delete_evidence(two.id)
    refuses("not in this project", project.edit_evidence, two.id, url="x", kind=NotFoundError)
    project.add_evidence(claim, title="third")
    assert [item.position for item in project.evidence(claim)] == [1, 2]


def test_attachments(project, claim, refuses, monkeypatch):
    from factcheck.project import evidence

    (item,) = project.evidence(claim)
    refuses("no file", project.attachment, item.id, kind=NotFoundError)
    refuses("is empty", project.attach, item.id, "x.pdf", b"")
    monkeypatch.setattr(evidence, "MOST_FILE", 3)
    refuses("at most 3", project.attach, item.id, "x.pdf", b"abcd")
    monkeypatch.undo()
    data = bytes(range(256)) * 300
    project.attach(item.id, "x.pdf", data)
    assert project.attachment(item.id) == data
    assert project.evidence_item(item.id).file_name == "x.pdf"
    project.undo()
    refuses("no file", project.attachment, item.id, kind=NotFoundError)
    assert project.check() == []


def test_mark_many_is_one_act_and_all_or_nothing(project, article, refuses):
    good = [NewClaim(article, n, n + 4, "verified", {"note": str(n)}) for n in (0, 8, 20)]
    refuses("reaches outside", project.mark_many, [*good, NewClaim(article, 0, 9999, "verified")])
    refuses("no label", project.mark_many, [*good, NewClaim(article, 0, 5, "true")])
    changes = project.mark_many(good)
    assert len(changes.claims) == 3
    assert project.undo_name == "mark 3 claims"
    project.undo()
    assert project.claims() == []
    assert not project.mark_many([])


def test_a_failure_in_the_middle_of_an_act_takes_all_of_it_back(project, article, claim, monkeypatch):
    for n in range(3):
        project.add_evidence(claim, title=str(n))
    made, calls = record.revision_hash, []

    def third_fails(*values):
        calls.append(values)
        if len(calls) == 3:
            raise FactcheckError("No.")
        return made(*values)

    new = [NewClaim(article, n, n + 4, "verified") for n in (0, 8, 20)]
    for verb in (lambda: project.mark_many(new), lambda: project.delete(claim)):
        before = projects.tables(project), projects.log(project), project.undo_name, projects.indexed(project)
        calls.clear()
        with monkeypatch.context() as patch:
            patch.setattr(record, "revision_hash", third_fails)
            with pytest.raises(FactcheckError, match="No"):
                verb()
        assert (projects.tables(project), projects.log(project), project.undo_name, projects.indexed(project)) == before
        assert verb()
    assert project.check() == []


def test_history_tells_who_did_what(project, article, claim):
    project.edit(claim, note="x")
    project.move(claim, 0, 7)
    project.delete(claim)
    project.undo()
    project.submit(article)
    project.reopen(article)
    whats = [entry.what for entry in project.history(claim=claim) if entry.kind == "claim"]
    assert whats == ["claim made", "note changed", "passage changed", "claim deleted", "claim brought back"]
    assert {entry.author_name for entry in project.history(claim=claim)} == {"Mia"}
    whole = [entry.what for entry in project.history(article=article)]
    assert whole[0] == "article added"
    assert whole[-2:] == ["article submitted", "article reopened"]
    assert len(project.history()) == len(projects.log(project))


def test_find_by_prefix(project, claim):
    assert project.find_claim(claim[:8]).id == claim
    assert project.find_claim(claim.upper()).id == claim
    for prefix in ("", "zz", "0" * 33, claim + "0", "%", " "):
        with pytest.raises(NotFoundError):
            project.find_claim(prefix)
    project.store.ids_beginning = lambda _kind, _prefix: ["a", "b"]
    with pytest.raises(NotFoundError, match="More than one"):
        project.find_claim("a")


def test_reopened_it_is_all_there(project, claim, tmp_path):
    before = projects.tables(project)
    project.close()
    with Project.open(project.path) as again:
        assert projects.tables(again) == before
        assert again.undo_name == ""
        assert again.me is None
        with pytest.raises(InputError, match="nothing to undo"):
            again.undo()
