"""The full-text index: found in every script, and never behind the tables."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.project.claims import NewClaim
from tests.helpers import projects, texts

LOOK_FOR = {
    "latin": ("experts", "fai"),
    "decomposed": ("élysée", "cafe\u0301"),
    "arabic": ("الوكالات", "الرسائل"),
    "hebrew": ("הממשלה", "תיכשל"),
    "chinese": ("机构", "阅读邮件", "件"),
    "japanese": ("メール", "専門家", "読"),
    "korean": ("전문가들은", "계획"),
    "burmese": ("အစီအစဉ်", "ပြောသည်"),
    "thai": ("แผน", "ผู้เชี่ยวชาญ"),
    "khmer": ("ផែនការ", "អ្នក"),
    "hindi": ("योजना", "विशेषज्ञों"),
    "russian": ("ЭКСПЕРТЫ", "план"),
    "greek": ("σχέδιο", "ειδικοί"),
    "emoji": ("said so", "day"),
}


@pytest.fixture
def everything(project):
    """A claim on the whole of a text in each script; returns script to claim."""
    project.add_articles([ArticleDraft(name, text) for name, text in texts.SCRIPTS.items()])
    articles = [article for article in project.articles() if article.title in texts.SCRIPTS]
    project.mark_many([NewClaim(a.id, 0, a.length, "verified") for a in articles])
    titles = {article.id: article.title for article in articles}
    return {titles[claim.article]: claim for claim in project.claims()}


def found(project, words):
    return {claim.id for claim in project.claims(search=words)}


@pytest.mark.parametrize("script", sorted(LOOK_FOR))
def test_found_in_every_script(project, everything, script):
    assert set(LOOK_FOR) == set(texts.SCRIPTS)
    for words in LOOK_FOR[script]:
        assert everything[script].id in found(project, words)
        others = {name for name, claim in everything.items() if claim.id in found(project, words)} - {script}
        assert others <= {"chinese", "japanese"}, "a single sign can be in both"
        (n,) = project.claim_ns(everything[script].article, words=words)
        assert project.claim_rows([n])[0].id == everything[script].id


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_finds_all(project, everything, typed):
    assert len(project.claim_ns(everything["latin"].article, words=typed)) == 1


@pytest.mark.parametrize("typed", ["!?", '"', "absentword", "a\0b", "\ud800"])
def test_found_nowhere(project, everything, typed):
    assert found(project, typed) == set()
    assert project.claim_ns(everything["latin"].article, words=typed) == []


FIELDS = ["wording", "speaker", "note", "correction", "tags"]


@pytest.mark.parametrize("field", FIELDS)
def test_the_index_follows_every_change(project, article, field):
    (claim,) = project.mark(article, 0, 11, "verified", **{field: "walrus 手机"}).claims
    assert found(project, "experts walrus") == found(project, "手机") == {claim}
    project.edit(claim, **{field: "otter မြန်မာ"})
    assert found(project, "walrus") == found(project, "手机") == set()
    assert found(project, "otter") == found(project, "မြန်မာ") == {claim}
    project.relabel(claim, "speculative")
    assert found(project, "otter") == {claim}
    project.move(claim, 12, 20)
    assert found(project, "experts") == set()
    assert found(project, "agencies") == {claim}
    project.delete(claim)
    assert found(project, "otter") == found(project, "agencies") == set()
    project.restore(claim)
    assert found(project, "otter") == found(project, "agencies") == {claim}
    words = projects.indexed(project)
    project.rebuild()
    assert found(project, "otter") == found(project, "agencies") == {claim}
    assert projects.indexed(project) == words
    project.edit(claim, **{field: ""})
    assert found(project, "otter") == set()
    project.undo()
    assert found(project, "otter") == {claim}
    assert project.check() == []


def test_claims_of_a_removed_article_are_not_found(project, article):
    project.mark(article, 0, 11, "verified")
    project.remove_article(article)
    assert found(project, "experts") == set()
    project.undo()
    assert len(found(project, "experts")) == 1


def test_the_index_itself_holds_together(busy):
    busy.store._sql.execute("INSERT INTO claim_words (claim_words) VALUES ('integrity-check')")
