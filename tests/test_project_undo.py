"""Undo and redo, articles, reviewers: acts on whole projects."""

import itertools

import pytest

from factcheck.core import record
from factcheck.core.model import ArticleDraft
from factcheck.errors import Cancelled, InputError, NotFoundError, StaleError
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


def visible(project):
    """What a person sees, times of change aside: undo is a change too."""
    return (
        [claim._replace(modified=0) for claim in project.claims()],
        [[item._replace(modified=0) for item in project.evidence(claim.id)] for claim in project.claims()],
        project.articles(),
        project.article_rows(project.article_ns()),
        projects.indexed(project),
    )


def test_undo_and_redo_of_every_verb(project, article):
    (claim,) = project.mark(article, 0, 11, "unverified", reason="inconclusive").claims
    (other,) = project.mark(article, 12, 20, "verified").claims
    (one,) = project.add_evidence(claim, url="u").evidence
    (two,) = project.add_evidence(claim, title="t").evidence
    verbs = [
        lambda: project.relabel(claim, "speculative"),
        lambda: project.move(claim, 0, 7),
        lambda: project.edit(claim, note="ဘာ 😀", tags=["x"], status="waiting"),
        lambda: project.edit_evidence(one, note="n"),
        lambda: project.order_evidence(claim, [two, one]),
        lambda: project.attach(one, "f.bin", b"\0\1"),
        lambda: project.delete_evidence(two),
        lambda: project.delete(claim),
        lambda: project.restore(claim),
        lambda: project.delete(other),
        lambda: project.mark_many([NewClaim(article, n, n + 5, "verified") for n in range(30, 40)]),
        lambda: project.edit_article(article, title="Other", byline="B"),
        lambda: project.submit(article),
        lambda: project.reopen(article),
        lambda: project.add_articles([ArticleDraft(name, text) for name, text in texts.SCRIPTS.items()]),
        lambda: project.remove_article(article),
    ]
    states = [visible(project)]
    for verb in verbs:
        assert verb()
        states.append(visible(project))
    assert all(before != after for before, after in itertools.pairwise(states))
    for state in reversed(states[:-1]):
        name = project.undo_name
        assert project.undo().act == f"Undid: {name}."
        assert project.redo_name == name
        assert visible(project) == state
    for state in states[1:]:
        name = project.redo_name
        assert project.redo().act == f"Did again: {name}."
        assert visible(project) == state
    assert project.redo_name == ""
    assert project.check() == []


def test_undo_writes_more_history_and_rewrites_none(project, article):
    project.mark(article, 0, 11, "verified")
    before = projects.log(project)
    project.undo()
    project.redo()
    assert projects.log(project)[: len(before)] == before
    assert len(projects.log(project)) == len(before) + 2


@pytest.mark.parametrize("what", ["undo", "redo"])
def test_undo_refuses_when_the_record_has_changed_since(project, article, what):
    (claim,) = project.mark(article, 0, 11, "verified").claims
    project.edit(claim, note="mine")
    if what == "redo":
        project.undo()
    body = project.store.state("claim", claim)
    with project.store.transaction():  # as a merge would
        project.store.put("claim", claim, record.change("claim", body, {"note": "since"}), bytes.fromhex(project.me.id))
    before = projects.tables(project), projects.log(project), project.undo_name, project.redo_name
    with pytest.raises(StaleError, match=r"“change note” cannot be .*: its claim has changed since"):
        getattr(project, what)()
    assert (projects.tables(project), projects.log(project), project.undo_name, project.redo_name) == before
    assert project.claim(claim).note == "since"


def test_one_stale_record_and_the_whole_act_stays(project, article):
    made = project.mark_many([NewClaim(article, n, n + 4, "verified") for n in (0, 8, 20)]).claims
    some = sorted(made)[1]
    body = project.store.state("claim", some)
    with project.store.transaction():
        project.store.put("claim", some, body, bytes.fromhex(project.me.id), deleted=True)
    before = projects.tables(project)
    with pytest.raises(StaleError):
        project.undo()
    assert projects.tables(project) == before


def test_nothing_to_undo(project):
    project.rebuild()
    for verb in (project.undo, project.redo):
        with pytest.raises(InputError, match="There is nothing to"):
            verb()
    assert (project.undo_name, project.redo_name) == ("", "")


def test_undo_keeps_the_name_of_who_did_it(project, article):
    project.mark(article, 0, 11, "verified")
    project.use_reviewer("Ana")
    project.undo()
    project.redo()
    (claim,) = project.claims()
    assert claim.reviewer == project.reviewer_named("Mia").id
    assert {entry.author_name for entry in project.history(claim=claim.id)} == {"Mia"}


def test_a_new_act_forgets_what_could_be_redone(project, article):
    project.mark(article, 0, 11, "verified")
    project.undo()
    project.mark(article, 12, 20, "verified")
    assert project.redo_name == ""


# -- articles -------------------------------------------------------------------------------------


def test_articles_with_the_same_text_are_the_same(project, article):
    title = project.article(article).title
    with pytest.raises(InputError, match=f"already, as “{title}”"):
        project.add_article(ArticleDraft("Again", projects.ENGLISH))
    with pytest.raises(InputError):
        project.add_article(ArticleDraft("Again", "\ufeff" + projects.ENGLISH.replace("\n", "\r\n")))
    changes = project.add_articles(
        [ArticleDraft("Again", projects.ENGLISH), ArticleDraft("N", "new"), ArticleDraft("M", "new")]
    )
    assert changes.act == "Added 1 article."
    assert [a.title for a in project.articles()] == ["English", "N"]
    assert not project.add_articles([ArticleDraft("Again", "new")])


def test_articles_come_in_the_order_they_were_given(project):
    project.add_articles([ArticleDraft(f"T{n}", f"text {n}") for n in range(30)])
    assert [a.title for a in project.articles()][1:] == [f"T{n}" for n in range(30)]


def test_texts_are_kept_as_they_are(project):
    drafts = [ArticleDraft(name, text, original=text.encode("utf-16")) for name, text in texts.SCRIPTS.items()]
    project.add_articles(drafts)
    for article in project.articles()[1:]:
        assert project.text(article.id) == texts.SCRIPTS[article.title]
        assert article.length == len(texts.SCRIPTS[article.title])
        assert project.store.original(article.id) == texts.SCRIPTS[article.title].encode("utf-16")


def test_adding_that_is_stopped_adds_nothing(project):
    def stop(_done, _total):
        raise Cancelled("Stopped.")

    before = projects.tables(project)
    with pytest.raises(Cancelled):
        project.add_articles([ArticleDraft(f"T{n}", f"text {n}") for n in range(50)], stop)
    assert projects.tables(project) == before
    assert project.undo_name == ""
    assert project.add_articles([ArticleDraft("T", "text 0")])
    assert project.check() == []


def test_a_removed_article_takes_its_claims_along_and_brings_them_back(project, article):
    (claim,) = project.mark(article, 0, 11, "verified").claims
    project.remove_article(article)
    assert (project.articles(), project.claims()) == ([], [])
    for verb in (project.article, project.remove_article, project.submit):
        with pytest.raises(NotFoundError):
            verb(article)
    with pytest.raises(NotFoundError):
        project.edit(claim, note="x")
    project.add_article(ArticleDraft("Back", projects.ENGLISH))
    assert [c.id for c in project.claims()] == [claim]
    assert project.check() == []


def test_reviewers(project):
    mia = project.me
    assert project.use_reviewer(" Mia ").reviewers == {mia.id}
    project.use_reviewer("Zoë  Li")
    assert (project.me.name, project.me.initials) == ("Zoë Li", "ZL")
    assert [person.name for person in project.reviewers()] == ["Mia", "Zoë Li"]
    with pytest.raises(InputError):
        project.use_reviewer("  ")
    assert project.me.name == "Zoë Li"
    with pytest.raises(NotFoundError, match="no reviewer “Eve”"):
        project.reviewer_named("Eve")


def test_an_unknown_field_of_a_newer_factcheck_survives_every_verb(project, article):
    (claim,) = project.mark(article, 0, 11, "verified").claims
    body = project.store.state("claim", claim)
    with project.store.transaction():
        project.store.put("claim", claim, {**body, "mood": ["calm"]}, bytes.fromhex(project.me.id))
    project.relabel(claim, "unverified")
    project.move(claim, 0, 7)
    project.edit(claim, note="n")
    project.delete(claim)
    project.undo()
    assert project.store.state("claim", claim)["mood"] == ["calm"]
    assert project.check() == []


def test_a_project_without_articles_has_empty_lists(project, article):
    project.remove_article(article)
    assert project.article_rows(project.article_ns()) == []
    assert project.claim_rows(project.claim_ns(article)) == []
    assert project.claims() == []


def test_articles_stand_in_the_order_of_adding_even_within_a_millisecond(tmp_path):
    with Project.create(tmp_path / "same.factcheck", reviewer="Mia") as project:
        project.store.clock = lambda: 1_700_000_000_000
        for number in range(12):
            project.add_article(ArticleDraft(f"T{number}", f"Text number {number}."))
        project.add_articles([ArticleDraft(f"T{number}", f"Text number {number}.") for number in range(12, 20)])
        assert [article.title for article in project.articles()] == [f"T{number}" for number in range(20)]
