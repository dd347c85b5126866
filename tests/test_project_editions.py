"""Editions: which follows which, and a reviewer's work carried over, as acts that can be undone."""

import pytest

from factcheck.core import anchoring, record
from factcheck.core.addresses import address_of
from factcheck.core.anchoring import Placed
from factcheck.core.coverage import NOT_LOOKED, NOTHING
from factcheck.core.model import CARRIED, ArticleDraft, Candidate
from factcheck.errors import Cancelled, InputError, NoReviewerError, NotFoundError, StoreError
from factcheck.project import Project
from tests.helpers import projects

OLD = "The mayor paid 40 crowns. Nobody saw it. The bridge opened in March.\n\nIt was cold."
NEW = "Mended. The mayor paid 45 crowns. Nobody saw it. A new road is planned.\n\nIt was cold."
MAYOR, NOBODY_SAW, BRIDGE, COLD = (0, 25), (26, 40), (41, 68), (70, 82)


@pytest.fixture
def project(tmp_path):
    with projects.opened(tmp_path / "test.factcheck") as opened:
        yield opened


@pytest.fixture
def old(project):
    """An article with claims on two sentences, one with evidence, and one sentence passed over."""
    (made,) = project.add_article(ArticleDraft("Mayor", OLD, url="https://example.org/mayor")).articles
    fields = {"note": "n", "tags": ("a", "b"), "legal": True, "wording": "w", "certainty": "certain"}
    (claim,) = project.mark(made, *MAYOR, "verified", status="ready", **fields).claims
    project.add_evidence(claim, url="https://example.org/1", stance="supports")
    project.attach(next(iter(project.add_evidence(claim, title="two").evidence)), "a.txt", b"proof")
    project.mark(made, *NOBODY_SAW, "unverified", status="ready", reason="inconclusive")
    project.mark(made, *BRIDGE, "speculative")
    project.pass_over(made, *COLD)
    return made


def add(project, of, text=NEW, **fields):
    changes = project.add_edition(ArticleDraft("Mayor, mended", text, **fields), of)
    (made,) = changes.articles - {of}
    return made


CORE = anchoring.carry
MENDED = {"The mayor paid 40 crowns.": "The mayor paid 45 crowns."}


@pytest.fixture(autouse=True)
def plain_core(monkeypatch):
    """A core that knows the sentences of these texts by heart: what the real one answers is tested beside it."""

    def carry(old, new, passages, progress=None):
        found = []
        for number, (start, end) in enumerate(passages, 1):
            quote = old[start:end]
            there, mended = new.find(quote), new.find(MENDED.get(quote, "\0"))
            if there >= 0:
                found.append(Placed(there, there + end - start, "exact", 99))
            elif mended >= 0:
                found.append(Placed(mended, mended + len(MENDED[quote]), "changed", 70))
            else:
                found.append(Placed(0, 0, "gone", 90))
            if progress is not None:
                progress(number, len(passages))
        return found

    monkeypatch.setattr(anchoring, "carry", carry)


def answers(monkeypatch, *placed):
    """Have the core answer so, whatever the texts are."""
    monkeypatch.setattr(anchoring, "carry", lambda _old, _new, passages, *_more: list(placed[: len(passages)]))


def everything(project):
    return projects.tables(project), projects.log(project), project.undo_name, project.redo_name


def refused(project, verb, *values, match, kind=InputError):
    before = everything(project)
    with pytest.raises(kind, match=match) as caught:
        verb(*values)
    assert caught.value.hint
    assert everything(project) == before


def state(project, article, position):
    coverage = project.coverage(article)
    assert coverage.grow()
    return coverage.state_at(position)


def chain_of(project, *links):
    """Articles "A", "B"…, each linked to an earlier one of the given number (None: to none)."""
    made = []
    for number, of in enumerate(links):
        (article,) = project.add_article(ArticleDraft(chr(65 + number), f"Text number {number}.")).articles
        made.append(article)
        if of is not None:
            project.link_edition(article, made[of])
    return made


# -- adding ------------------------------------------------------------------------------------------


def test_an_edition_is_one_act_with_all_that_is_carried(project, old):
    before = everything(project)[:2]
    changes = project.add_edition(ArticleDraft("Mayor, mended", NEW, original=b"<p>", media_type="text/html"), old)
    (made,) = changes.articles - {old}
    claims = project.claims(article=made)
    assert changes.claims == {claim.id for claim in claims}
    assert changes.readings == {made}
    assert [(claim.quote, claim.label, claim.status) for claim in claims] == [
        ("The mayor paid 45 crowns.", "verified", "in-progress"),
        ("Nobody saw it.", "unverified", "ready"),
    ]
    assert changes.act == "Added “Mayor, mended” as a new edition. Claims carried over: 2, to be placed: 0, gone: 1."
    assert project.undo_name == "add edition"
    first = claims[0]
    assert (first.note, first.tags, first.legal, first.wording) == ("n", ("a", "b"), True, "w")
    assert (first.prefix, first.suffix) == ("Mended. ", NEW[33:65])
    assert claims[1].reason == "inconclusive"
    assert [(item.url, item.title, item.stance) for item in project.evidence(first.id)] == [
        ("https://example.org/1", "", "supports"),
        ("", "two", ""),
    ]
    assert project.attachment(project.evidence(first.id)[1].id) == b"proof"
    assert state(project, made, NEW.index("It was")) == NOTHING
    assert project.original(made) == (b"<p>", "text/html", "", "", 0)
    assert project.check() == []
    after = projects.tables(project)
    project.undo()
    assert project.articles()[-1].id == old
    live = {kind: [row for row in rows if row[1]] for kind, rows in projects.tables(project).items()}
    assert live == {kind: [row for row in rows if row[1]] for kind, rows in before[0].items()}
    project.redo()
    assert {kind: [row[:-1] for row in rows] for kind, rows in projects.tables(project).items()} == {
        kind: [row[:-1] for row in rows] for kind, rows in after.items()
    }
    assert project.check() == []


def test_what_became_of_each_claim(project, old):
    made = add(project, old)
    carryings = project.carryings(made)
    assert [carrying.state for carrying in carryings] == ["changed", "exact", "gone"]
    assert all(carrying.state in CARRIED and carrying.article == made for carrying in carryings)
    assert [project.claim(carrying.claim).start for carrying in carryings] == [0, 26, 41]
    for carrying in carryings[:2]:
        assert project.carried(carrying.to) == carrying
    assert carryings[2].to is None
    assert project.carryings(made, ("gone", "waiting")) == [carryings[2]]
    assert project.carrying_counts(made) == {"changed": 1, "exact": 1, "gone": 1}
    assert project.carried(carryings[0].claim) is None
    assert project.uncarried(made) == 0
    assert project.became(made)[carryings[0].claim] == ("changed", carryings[0].to)
    project.delete(carryings[0].to)
    assert project.carryings(made)[0].to is None
    project.delete(carryings[1].claim)
    assert [carrying.state for carrying in project.carryings(made)] == ["changed", "gone"]
    assert project.carried(carryings[1].to) == carryings[1]
    project.use_reviewer("Ana")
    assert project.carryings(made) == []


def test_the_ids_are_the_same_on_every_machine(project, old):
    made = add(project, old)
    (first, *_rest) = project.carryings(made)
    assert first.to == record.named_id("carried", first.claim, made)
    ids = {
        kind: [row[0].lower() for row in projects.tables(project)[kind]] for kind in ("edition", "carrying", "reading")
    }
    assert record.named_id("edition", made) in ids["edition"]
    assert record.named_id("carrying", first.claim, made) in ids["carrying"]
    start = NEW.index("It was")
    assert record.named_id("reading", made, project.me.id, f"{start}-{start + 12}") in ids["reading"]
    old_item, new_item = project.evidence(first.claim)[0].id, project.evidence(first.to)[0].id
    assert new_item == record.named_id("carried", old_item, made)


def test_without_a_reviewer_it_is_the_article_and_its_link(project, old):
    me = project.me
    project.me = None
    changes = project.add_edition(ArticleDraft("T", NEW), old)
    assert changes.act == "Added “T” as a new edition."
    (made,) = changes.articles - {old}
    assert project.edition_of(made) == old
    assert (project.claims(article=made), project.carryings(made), project.uncarried(made)) == ([], [], 0)
    project.me = me
    assert project.uncarried(made) == 3
    assert project.carry(made).act == "Claims carried over: 2, to be placed: 0, gone: 1."
    assert project.undo_name == "carry claims over"
    assert not project.carry(made)
    project.undo()
    assert project.uncarried(made) == 3
    assert project.check() == []


def test_only_my_claims_are_carried_and_others_carry_theirs(project, old):
    project.use_reviewer("Ana")
    project.mark(old, *BRIDGE, "verified")
    project.mark(old, 0, 9, "verified")
    made = add(project, old)
    assert [claim.quote for claim in project.claims(article=made)] == ["The mayor"]
    project.use_reviewer("Mia")
    assert project.uncarried(made) == 3
    project.carry(made)
    assert len(project.claims(article=made)) == 3
    assert project.check() == []


def test_adding_again_after_undo_and_after_removal(project, old):
    made = add(project, old)
    claims = project.claims(article=made)
    project.undo()
    assert add(project, old) == made
    assert [claim.id for claim in project.claims(article=made)] == [claim.id for claim in claims]
    project.edit(claims[0].id, note="mine")
    project.remove_article(made)
    add(project, old)
    assert project.claim(claims[0].id).note == "mine"
    assert project.uncarried(made) == 0
    assert project.check() == []


def test_a_text_that_is_there_is_not_added_as_an_edition(project, old):
    refused(project, project.add_edition, ArticleDraft("T", OLD), old, match="already, as “Mayor”")
    refused(project, project.add_edition, ArticleDraft("T", projects.ENGLISH), old, match="already, as “English”")
    refused(project, project.add_edition, ArticleDraft("T", "New."), "0" * 32, match="no article", kind=NotFoundError)
    refused(project, project.add_edition, ArticleDraft("T", " \n"), old, match="holds no text")


def test_an_edition_stopped_in_the_middle_leaves_nothing(project, old, monkeypatch):
    before = everything(project)
    told = []

    def stop(done, total):
        told.append((done, total))
        if 2 * done >= total:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        project.add_edition(ArticleDraft("T", NEW), old, stop)
    assert everything(project) == before
    put = project.store.put_new

    def fail(kind, *more):
        if kind == "carrying":
            raise StoreError("The disk is full.", "Free some space.")
        put(kind, *more)

    monkeypatch.setattr(project.store, "put_new", fail)
    with pytest.raises(StoreError):
        add(project, old)
    assert everything(project) == before
    monkeypatch.setattr(project.store, "put_new", put)
    add(project, old)
    assert project.check() == []


def test_progress_is_told_as_of_one_piece_of_work(project, old):
    told = []
    project.add_edition(ArticleDraft("T", NEW), old, lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert told[-1] == 1


def test_kept_when_opened_again_and_when_made_anew(project, old):
    made = add(project, old)
    carryings = project.carryings(made)
    tables = projects.tables(project)
    project.rebuild()
    assert projects.tables(project) == tables
    project.close()
    with Project.open(project.path, read_only=True) as again:
        again.use_reviewer("Mia")
        assert again.carryings(made) == carryings
        assert again.editions(old) == [old, made]
        assert again.edition_number(made) == (2, 2)


def test_counts_and_coverage_are_kept_in_step(project, old):
    project.article_rows(project.article_ns())
    me, project.me = project.me, None
    made = add(project, old)
    project.me = me
    rows = {row.id: row for row in project.article_rows(project.article_ns())}
    assert rows[made].counts == {}
    assert state(project, made, 0) == NOT_LOOKED
    for _twice in range(2):
        project.carry(made)
        kept = project.coverage(made).counts(), project.article_rows(project.article_ns())
        project._forget_coverage()
        project._tallies.clear()
        assert project.coverage(made).grow()
        assert (project.coverage(made).counts(), project.article_rows(project.article_ns())) == kept
        project.undo()


def test_counts_of_an_edition_that_is_taken_back_and_made_again(project, old):
    made = add(project, old)

    def counts():
        return {row.id: row.counts for row in project.article_rows(project.article_ns())}.get(made)

    for _twice in range(2):
        assert counts() == {"verified": 1, "unverified": 1}
        project.undo()
        assert counts() is None
        project.redo()


# -- what the core answers -----------------------------------------------------------------------------


def test_what_is_not_sure_enough_waits_with_its_candidates(project, old, monkeypatch):
    waiting = Placed(0, 0, "waiting", 40, (Candidate(0, 7, 40), Candidate(8, 20, 30)))
    answers(monkeypatch, waiting, Placed(3, 3, "exact", 99), Placed(0, 7, "moved", 80), Placed(8, 20, "exact", 99))
    made = add(project, old)
    carryings = project.carryings(made)
    assert [(each.state, each.sureness) for each in carryings] == [("waiting", 40), ("waiting", 99), ("moved", 80)]
    assert carryings[0].candidates == ((0, 7, 40), (8, 20, 30))
    assert [claim.quote for claim in project.claims(article=made)] == ["Mended."]
    assert project.coverage(made).grow()
    assert project.coverage(made).passed() == [], "no whole sentence"
    assert project.check() == []


def test_two_claims_on_one_passage_both_stay(project, old, monkeypatch):
    answers(monkeypatch, *[Placed(0, 7, "changed", 70)] * 4)
    made = add(project, old)
    assert [claim.quote for claim in project.claims(article=made)] == ["Mended."] * 3


def test_with_the_real_core(project, old, monkeypatch):
    monkeypatch.setattr(anchoring, "carry", CORE)
    made = add(project, old, OLD.replace("40 crowns", "45 crowns").replace("Nobody", "It rained. Nobody"))
    assert [(each.quote, each.status) for each in project.claims(article=made)] == [
        ("The mayor paid 45 crowns.", "in-progress"),
        ("Nobody saw it.", "ready"),
        ("The bridge opened in March.", "to-do"),
    ]
    assert [each.state for each in project.carryings(made)] == ["changed", "exact", "exact"]
    assert state(project, made, OLD.index("It was") + 11) == NOTHING
    assert project.check() == []


def test_other_quotation_marks_leave_a_claim_ready(project, monkeypatch):
    monkeypatch.setattr(anchoring, "carry", CORE)
    text = "“It is done”, he said.\n\nNothing else."
    (old,) = project.add_article(ArticleDraft("Q", text)).articles
    project.mark(old, 0, 22, "verified", status="ready")
    made = add(project, old, text.replace("“", '"').replace("”", '"'))
    (claim,) = project.claims(article=made)
    assert (claim.quote, claim.status) == ('"It is done", he said.', "ready")


# -- placing -------------------------------------------------------------------------------------------


def test_placing_a_claim_brings_all_of_it(project, old, monkeypatch):
    answers(monkeypatch, *[Placed(0, 0, "waiting", 40)] * 4)
    made = add(project, old)
    (first, second, third) = project.carryings(made)
    changes = project.place(made, first.claim, 8, 33)
    assert changes.act == "Placed the claim on “The mayor paid 45 crowns.”."
    assert changes.articles == {made}
    (claim,) = changes.claims
    assert project.carryings(made)[0] == first._replace(to=claim, state="placed", sureness=100)
    found = project.claim(claim)
    assert (found.quote, found.label, found.status, found.note) == (
        "The mayor paid 45 crowns.",
        "verified",
        "in-progress",
        "n",
    )
    assert len(project.evidence(claim)) == 2
    assert not project.place(made, first.claim, 8, 33)
    refused(project, project.place, made, second.claim, 8, 33, match="exactly that passage")
    refused(project, project.place, made, second.claim, 8, 8, match="empty")
    refused(project, project.set_gone, made, first.claim, match="has its place")
    project.undo()
    assert project.carryings(made)[0] == first
    assert not project.has_claim(claim)
    project.redo()
    project.place(made, first.claim, 0, 7)
    assert project.claim(claim).quote == "Mended."
    project.delete(claim)
    project.place(made, first.claim, 8, 33)
    assert len(project.evidence(claim)) == 2
    project.delete(claim)
    assert project.set_gone(made, first.claim).act == "The passage “The mayor paid 40 crowns.” is gone."
    assert (project.carryings(made)[0].state, project.carryings(made)[0].to) == ("gone", None)
    assert third.state == "waiting"
    assert project.check() == []


def test_saying_that_a_passage_is_gone(project, old, monkeypatch):
    answers(monkeypatch, *[Placed(0, 0, "waiting", 40, (Candidate(0, 7, 40),))] * 4)
    made = add(project, old)
    (first, *_rest) = project.carryings(made)
    changes = project.set_gone(made, first.claim)
    assert (changes.articles, changes.claims) == ({made}, set())
    assert project.carryings(made, ("gone",)) == [first._replace(state="gone", sureness=100)]
    assert not project.set_gone(made, first.claim)
    project.undo()
    assert project.carryings(made)[0] == first
    project.redo()
    project.place(made, first.claim, 0, 7)
    assert project.carryings(made)[0].state == "placed"


def test_placing_what_is_not_mine_or_not_carried(project, old):
    project.use_reviewer("Ana")
    (hers,) = project.mark(old, 0, 9, "verified").claims
    project.use_reviewer("Mia")
    made = add(project, old)
    mine = project.carryings(made)[2].claim
    refused(project, project.place, made, hers, 0, 7, match="another reviewer's")
    refused(project, project.set_gone, old, mine, match="has not been carried over")
    refused(project, project.place, made, "0" * 32, 0, 7, match="no claim", kind=NotFoundError)
    project.submit(made)
    for verb, values in (
        (project.place, (made, mine, 0, 7)),
        (project.set_gone, (made, mine)),
        (project.carry, (made,)),
    ):
        refused(project, verb, *values, match="You have submitted")
    project.me = None
    refused(project, project.place, made, mine, 0, 7, match="Nobody has said", kind=NoReviewerError)


def test_carrying_from_a_submitted_article(project, old):
    project.submit(old)
    made = add(project, old)
    assert len(project.claims(article=made)) == 2
    assert not project.is_submitted(made)


def test_claims_made_later_are_carried_later(project, old):
    made = add(project, old)
    project.look_again(made, len(NEW) - 3, len(NEW) - 1)
    project.mark(old, 4, 9, "verified")
    assert project.uncarried(made) == 1
    assert project.carry(made).act == "Claims carried over: 1, to be placed: 0, gone: 0."
    assert state(project, made, len(NEW) - 3) == NOT_LOOKED, "it was taken back, and stays so"
    first = project.articles()[0].id
    refused(project, project.carry, first, match="not an edition of another")


# -- chains --------------------------------------------------------------------------------------------


def test_a_chain_from_any_of_its_articles(project):
    a, b, c = chain_of(project, None, 0, 1)
    for each in (a, b, c):
        assert project.editions(each) == [a, b, c]
    assert [project.edition_of(each) for each in (a, b, c)] == [None, a, b]
    assert project.edition_number(b) == (2, 3)
    first = project.articles()[0].id
    assert (project.editions(first), project.edition_number(first)) == ([first], (1, 1))
    assert project.chains() == [[a, b, c]]


def test_several_follow_one_in_the_order_of_adding(project):
    a, b, c, d, e = chain_of(project, None, 0, 0, 1, 2)
    assert project.editions(e) == [a, b, c, d, e]
    assert project.edition_of(d) == b


def test_an_older_one_can_be_added_later(project):
    a, b = chain_of(project, None, None)
    project.link_edition(a, b)
    assert project.editions(a) == [b, a]
    assert project.edition_number(a) == (2, 2)


def test_a_removed_edition_is_skipped(project):
    a, b, c = chain_of(project, None, 0, 1)
    project.remove_article(b)
    assert project.editions(a) == project.editions(c) == [a, c]
    assert project.edition_of(c) == a
    refused(project, project.edition_of, b, match="no article", kind=NotFoundError)
    project.undo()
    assert project.editions(a) == [a, b, c]
    project.remove_article(a)
    assert project.editions(c) == [b, c]
    assert project.edition_of(b) is None
    assert project.check() == []


def test_what_came_by_a_removed_edition_is_not_carried_twice(project, old):
    between = add(project, old, NEW)
    last = add(project, between, f"{NEW} The end.")
    assert len(project.claims(article=last)) == 2
    project.remove_article(between)
    assert project.edition_of(last) == old
    assert project.uncarried(last) == 1, "the one that was gone in between"
    project.carry(last)
    assert len(project.claims(article=last)) == 2
    assert project.uncarried(last) == 0


def test_linking_and_unlinking(project):
    a, b, c = chain_of(project, None, None, None)
    changes = project.link_edition(b, a)
    assert changes.act == "“B” is now an edition of “A”."
    assert changes.articles == {a, b}
    assert not project.link_edition(b, a)
    refused(project, project.link_edition, b, c, match="edition of “A” already")
    refused(project, project.link_edition, a, b, match="itself a later edition")
    refused(project, project.link_edition, a, a, match="of itself")
    project.link_edition(c, b)
    refused(project, project.link_edition, a, c, match="itself a later edition")
    changes = project.unlink_edition(b)
    assert changes.act == "“B” is an article of its own again."
    assert changes.articles == {a, b}
    refused(project, project.unlink_edition, b, match="not an edition")
    assert (project.editions(a), project.editions(b)) == ([a], [b, c])
    project.link_edition(a, c)
    project.undo()
    project.undo()
    assert project.editions(c) == [a, b, c]
    project.redo()
    project.link_edition(b, a)
    assert [entry.what for entry in project.history(article=b) if entry.kind == "edition"][:3] == [
        "linked as a later edition", "linked as a later edition", "edition unlinked",
    ]  # fmt: skip
    assert project.check() == []


def test_a_circle_by_way_of_a_removed_article_is_refused(project):
    a, b, c = chain_of(project, None, 0, 1)
    text = project.text(b)
    project.remove_article(b)
    refused(project, project.add_edition, ArticleDraft("B", text), c, match="itself a later edition")
    project.add_edition(ArticleDraft("B", text), a)
    assert project.editions(a) == [a, b, c]
    assert project.edition_of(c) == b


def test_a_removed_article_comes_back_with_another_link(project):
    a, b, c = chain_of(project, None, 0, None)
    text = project.text(b)
    project.remove_article(b)
    project.add_edition(ArticleDraft("B", text), c)
    assert project.edition_of(b) == c
    assert project.editions(a) == [a]


def test_a_circle_that_a_merge_has_made_comes_to_an_end(project):
    """Two machines may each link one of two articles to the other."""
    a, b = chain_of(project, None, 0)
    with project.store.transaction():
        project.store.put("edition", record.named_id("edition", a), {"article": a, "of": b}, project.author())
    assert sorted(project.editions(a)) == sorted([a, b])
    assert project.edition_number(b)[1] == 2
    assert (project.edition_of(a), project.edition_of(b)) == (None, a)
    project.unlink_edition(a)
    assert project.editions(b) == [a, b]
    assert project.check() == []


def test_an_older_edition_beside_a_circle_loses_nobody(project):
    """The one added first hangs on the circle without being in it."""
    first, a, b = chain_of(project, None, None, 1)
    project.link_edition(first, a)
    with project.store.transaction():
        project.store.put("edition", record.named_id("edition", a), {"article": a, "of": b}, project.author())
    for article in (first, a, b):
        assert project.editions(article) == [a, first, b]
        assert project.edition_number(article)[1] == 3
    assert project.chains() == [[a, first, b]]
    assert {first, a, b} & {each.id for each in project.last_editions()} == {first, b}
    assert [row.edition for row in project.article_rows(project.article_ns())][-3:] == [2, 1, 3]
    c, d = (next(iter(project.add_article(ArticleDraft(name, f"Text {name}.")).articles)) for name in "CD")
    project.link_edition(d, c)
    assert project.chains() == [[a, first, b], [c, d]]
    project.link_edition(a, c)  # no circle any more
    assert project.editions(b) == [c, a, first, b, d]


def test_linking_past_a_removed_edition_changes_nothing(project, old):
    """The link by way of the removed one tells which claims have come along already."""
    between = add(project, old)
    later = add(project, between, NEW + " More.")
    project.remove_article(between)
    before, left = everything(project), project.uncarried(later)
    assert left == 1  # it was gone in the one between
    assert not project.link_edition(later, old)
    assert everything(project) == before
    assert project.uncarried(later) == left


def test_another_link_in_place_of_one_is_one_act(project):
    a, b, c, d = chain_of(project, None, 0, 1, None)
    refused(project, project.link_edition, b, d, match="an edition of “A” already")
    project.link_edition(b, d, anew=True)
    assert (project.editions(b), project.editions(a)) == ([d, b, c], [a])
    project.undo()
    assert project.editions(b) == [a, b, c]
    before = everything(project)
    with pytest.raises(InputError, match="itself a later edition"):
        project.link_edition(b, c, anew=True)
    assert everything(project) == before


def test_the_last_editions_of_many(project):
    there = project.last_editions()
    a, b, c, d, e = (project.article(each) for each in chain_of(project, None, 0, 1, None, 0))
    assert project.last_editions() == [*there, c, d, e]
    project.remove_article(c.id)
    assert project.last_editions() == [*there, b, d, e]
    project.remove_article(b.id)
    assert project.last_editions() == [*there, d, e]
    project.remove_article(e.id)
    assert project.last_editions() == [*there, a, d]


def test_a_long_chain_is_listed_in_one_go(project):
    """One look at the links, not one for each article: thousands of them are listed while somebody waits."""
    made = chain_of(project, None, *range(60))
    asked = []
    project.store._sql.set_trace_callback(asked.append)
    chains, last = project.chains(), project.last_editions()
    rows = project.article_rows(project.article_ns())
    project.store._sql.set_trace_callback(None)
    assert chains == [made]
    assert {article.id for article in last} & set(made) == set(made[-1:])
    assert [row.edition for row in rows][-61:] == list(range(1, 62))
    assert len(asked) < 20


# -- addresses -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    [
        "http://example.org/a/b?x=1",
        "https://www.EXAMPLE.org/a/b/?x=1#top",
        "https://example.org:443/a/b?utm_source=mail&x=1&UTM_medium=y",
        "example.org/a/b?x=1",
    ],
)
def test_one_page_by_several_addresses(other):
    assert address_of(other) == address_of("https://example.org/a/b?x=1") != ()


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/a/B?x=1", "https://example.org/a/b?x=2", "https://example.org/a/b", "https://a.example.org/a/b?x=1",
        "", "nonsense", "mailto:me@example.org", "ftp://example.org/a/b?x=1", "me@example.org", "http://[", "https://",
    ],
)  # fmt: skip
def test_another_page_or_none(other):
    assert address_of(other) != address_of("https://example.org/a/b?x=1")


def test_the_article_before_is_found_by_its_address(project, old):
    assert project.predecessor_for("http://WWW.example.org/mayor/?utm_campaign=x#c") == old
    for none in ("https://example.org/mayor2", "https://example.org/", "", "nonsense"):
        assert project.predecessor_for(none) is None
    made = add(project, old, url="https://example.org/mayor?utm_source=mail")
    assert project.predecessor_for("https://example.org/mayor") == made
    (other,) = project.add_article(ArticleDraft("O", "Other.", url="example.org/mayor/")).articles
    assert project.predecessor_for("https://example.org/mayor") == other
    project.remove_article(other)
    project.edit_article(made, url="https://example.org/moved")
    assert (
        project.predecessor_for("https://example.org/mayor") == made
    )  # the latest edition, which has another address now
    assert project.edition_of(made) == old, "an address says nothing by itself"


# -- what an article was made of -----------------------------------------------------------------------


def test_pages_are_kept_in_the_article(project):
    (made,) = project.add_article(ArticleDraft("P", "One.\n\nTwo.\n\nThree.", pages=(0, 6, 12))).articles
    assert project.pages(made) == (0, 6, 12)
    project.edit_article(made, title="Q")
    assert project.pages(made) == (0, 6, 12)
    later = add(project, made, "One.\n\nTwo.", pages=(0, 6))
    assert project.pages(later) == (0, 6)
    assert project.pages(project.articles()[0].id) == ()
    (pictures,) = project.add_article(ArticleDraft("P", "Five", pages=(0, 0, 2, 4))).articles
    assert project.pages(pictures) == (0, 0, 2, 4)  # pages without text begin where the next does, or at the end
    for pages in ((1,), (0, 3, 2), (0, 99), (0, 5)):
        refused(project, project.add_article, ArticleDraft("P", "Four", pages=pages), match="pages of “P” do not fit")
    with pytest.raises(NotFoundError):
        project.original("0" * 32)


def test_the_original_as_it_came(project, old):
    draft = ArticleDraft(
        "W", "Words.", original=b"\0\1", media_type="application/pdf", name="w.pdf", url="u", retrieved=9
    )
    (made,) = project.add_article(draft).articles
    assert project.original(made) == (b"\0\1", "application/pdf", "w.pdf", "u", 9)
    assert project.original(old) is None


def test_history_tells_of_editions(project, old):
    made = add(project, old)
    (first, *_rest) = project.carryings(made)
    told = [entry.what for entry in project.history(article=made)]
    assert told.count("linked as a later edition") == 1
    assert {
        "claim carried over exactly",
        "claim carried over, its words changed",
        "passage of the claim is gone",
    } < set(told)
    assert [entry.what for entry in project.history(claim=first.to)] == [
        "claim made", "evidence added", "evidence added", "claim carried over, its words changed",
    ]  # fmt: skip
    assert "claim carried over, its words changed" in [entry.what for entry in project.history(claim=first.claim)]
    project.undo()
    assert "carrying over taken back" in [entry.what for entry in project.history(claim=first.claim)]
    assert "edition unlinked" in [entry.what for entry in project.history(article=old)]
