"""A reviewer who does anything in any order: the rule-based machine behind the property tests of Project."""

import itertools

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from factcheck.core.model import CARRIED, ArticleDraft
from factcheck.errors import FactcheckError, InputError, StaleError
from factcheck.project import Project
from factcheck.project.claims import NewClaim
from tests.helpers import projects, texts

LABELS = st.sampled_from(["verified", "unverified", "speculative", "no-such-label"])
PICK = st.integers(0, 9)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "note": texts.wild,
        "wording": texts.wild,
        "speaker": texts.plain,
        "tags": st.lists(texts.plain, max_size=3),
        "reason": st.sampled_from(["", "inconclusive", "no-evidence"]),
        "status": st.sampled_from(["to-do", "waiting", "ready", "unheard-of"]),
        "legal": st.booleans(),
    },
)
EVIDENCE = st.fixed_dictionaries(
    {}, optional={"url": texts.plain, "note": texts.wild, "stance": st.sampled_from(["supports", "", "maybe"])}
)


def attempt(verb, *values, **fields):
    """What a verb changed, or None when it refused."""
    try:
        return verb(*values, **fields)
    except StaleError:
        raise AssertionError("nobody else works on this project: nothing can be stale") from None
    except FactcheckError:
        return None


class Reviewing(RuleBasedStateMachine):
    """Random verbs over one project. A verb that refuses must change nothing; the rest is in the invariants."""

    def __init__(self):
        super().__init__()
        self.folder = projects.scratch("machine")
        self.project = projects.opened(self.folder / "m.factcheck")
        self.ids = {"article": [], "claim": [], "evidence": []}

    def teardown(self):
        try:
            self.undo_all_and_redo_all()
            self.sound()
        finally:
            self.project.close()
            projects.throw_away(self.folder)

    def do(self, verb, *values, **fields):
        """Run a verb; remember the ids it speaks of, or see that its refusal changed nothing."""
        before = self.snapshot()
        changes = attempt(verb, *values, **fields)
        if changes is None:
            assert self.snapshot() == before, "refused, and yet changed"
            return None
        for kind, ids in (("article", changes.articles), ("claim", changes.claims), ("evidence", changes.evidence)):
            self.ids[kind] += [found for found in sorted(ids) if found not in self.ids[kind]]
        return changes

    def snapshot(self):
        project = self.project
        return projects.tables(project), projects.log(project), project.undo_name, project.redo_name, project.me

    def pick(self, kind, n):
        known = self.ids[kind]
        return known[n % len(known)] if known else "0" * 32

    def place_in(self, article, low, high):
        """A passage of an article that is nearly always one."""
        try:
            length = len(self.project.text(article))
        except InputError:
            length = 10
        return low % (length + 1), high % (length + 2)

    # -- verbs -----------------------------------------------------------------------------------------

    @initialize()
    def begin(self):
        self.ids["article"] = [article.id for article in self.project.articles()]

    @rule(text=texts.article, title=texts.plain, crlf=st.booleans())
    def add_article(self, text, title, crlf):
        self.do(self.project.add_article, ArticleDraft(title, text.replace("\n", "\r\n") if crlf else text))

    @rule(some=st.lists(texts.article, max_size=3))
    def add_articles(self, some):
        self.do(self.project.add_articles, [ArticleDraft(f"T{n}", text) for n, text in enumerate(some)])

    @rule(n=PICK, title=texts.wild, byline=texts.plain)
    def edit_article(self, n, title, byline):
        self.do(self.project.edit_article, self.pick("article", n), title=title, byline=byline)

    @rule(n=PICK)
    def remove_article(self, n):
        self.do(self.project.remove_article, self.pick("article", n))

    @rule(n=PICK, low=st.integers(0, 99), high=st.integers(0, 99), label=LABELS, fields=FIELDS)
    def mark(self, n, low, high, label, fields):
        article = self.pick("article", n)
        start, end = self.place_in(article, low, high)
        changes = self.do(self.project.mark, article, start, end, label, **fields)
        assert changes is None or len(changes.claims) == 1

    @rule(n=PICK, places=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3), label=LABELS)
    def mark_many(self, n, places, label):
        article = self.pick("article", n)
        self.do(self.project.mark_many, [NewClaim(article, *self.place_in(article, *place), label) for place in places])

    @rule(n=PICK, label=LABELS)
    def relabel(self, n, label):
        self.do(self.project.relabel, self.pick("claim", n), label)

    @rule(n=PICK, low=st.integers(0, 99), high=st.integers(0, 99))
    def move(self, n, low, high):
        claim = self.pick("claim", n)
        found = self.project.store.claim(claim)
        start, end = self.place_in(found.article if found else "0" * 32, low, high)
        self.do(self.project.move, claim, start, end)

    @rule(n=PICK, fields=FIELDS)
    def edit(self, n, fields):
        self.do(self.project.edit, self.pick("claim", n), **fields)

    @rule(n=PICK)
    def delete(self, n):
        self.do(self.project.delete, self.pick("claim", n))

    @rule(n=PICK)
    def restore(self, n):
        self.do(self.project.restore, self.pick("claim", n))

    @rule(n=PICK, fields=EVIDENCE)
    def add_evidence(self, n, fields):
        self.do(self.project.add_evidence, self.pick("claim", n), **fields)

    @rule(n=PICK, fields=EVIDENCE)
    def edit_evidence(self, n, fields):
        self.do(self.project.edit_evidence, self.pick("evidence", n), **fields)

    @rule(n=PICK)
    def delete_evidence(self, n):
        self.do(self.project.delete_evidence, self.pick("evidence", n))

    @rule(n=PICK, seed=st.randoms(use_true_random=False))
    def order_evidence(self, n, seed):
        claim = self.pick("claim", n)
        order = [item.id for item in self.project.evidence(claim)]
        seed.shuffle(order)
        self.do(self.project.order_evidence, claim, order)

    @rule(n=PICK, name=texts.plain, data=st.binary(max_size=20))
    def attach(self, n, name, data):
        item = self.pick("evidence", n)
        if self.do(self.project.attach, item, name, data):
            assert self.project.attachment(item) == data

    @rule(n=PICK, at=st.integers(-1, 99))
    def split(self, n, at):
        claim = self.pick("claim", n)
        had = len(self.project.evidence(claim))
        if changes := self.do(self.project.split, claim, at):
            assert len(changes.claims) == 2
            assert len(changes.evidence) == had
            assert [len(self.project.evidence(half)) for half in changes.claims] == [had, had]

    @rule(n=PICK, m=PICK)
    def join(self, n, m):
        claim, other = self.pick("claim", n), self.pick("claim", m)
        had = len(self.project.evidence(claim)) + len(self.project.evidence(other))
        if self.do(self.project.join, claim, other):
            assert len(self.project.evidence(claim)) == had
            assert not self.project.has_claim(other)

    @rule(n=PICK, low=st.integers(0, 99), high=st.integers(0, 99))
    def pass_over(self, n, low, high):
        article = self.pick("article", n)
        changes = self.do(self.project.pass_over, article, *self.place_in(article, low, high))
        assert not changes or changes.readings == {article}

    @rule(n=PICK, low=st.integers(0, 99), high=st.integers(0, 99))
    def look_again(self, n, low, high):
        article = self.pick("article", n)
        changes = self.do(self.project.look_again, article, *self.place_in(article, low, high))
        assert changes is None or changes.readings == {article}

    @rule(n=PICK, at=st.integers(0, 99), gone=st.integers(0, 30), more=st.sampled_from(["", "x ", "No. ", "\n\n"]))
    def add_edition(self, n, at, gone, more):
        of = self.pick("article", n)
        text = (self.project.store.text(of) or "") + "."
        made = ArticleDraft("Later", text[:at] + more + text[at + gone :], url="https://example.org/" + str(at % 3))
        changes = self.do(self.project.add_edition, made, of)
        assert changes is None or of in changes.articles

    @rule(n=PICK, m=PICK)
    def link_edition(self, n, m):
        self.do(self.project.link_edition, self.pick("article", n), self.pick("article", m))

    @rule(n=PICK)
    def unlink_edition(self, n):
        self.do(self.project.unlink_edition, self.pick("article", n))

    @rule(n=PICK)
    def carry(self, n):
        article = self.pick("article", n)
        if self.do(self.project.carry, article) is not None:
            assert self.project.uncarried(article) == 0

    @rule(n=PICK, low=st.integers(0, 99), high=st.integers(0, 99))
    def place(self, n, low, high):
        if waiting := self.carryings():
            found = waiting[n % len(waiting)]
            self.do(self.project.place, found.article, found.claim, *self.place_in(found.article, low, high))

    @rule(n=PICK)
    def set_gone(self, n):
        if waiting := self.carryings():
            self.do(self.project.set_gone, waiting[n % len(waiting)].article, waiting[n % len(waiting)].claim)

    def carryings(self):
        """What became of my claims, in all editions."""
        return [found for article in self.project.articles() for found in self.project.carryings(article.id)]

    @rule(n=PICK)
    def submit(self, n):
        self.do(self.project.submit, self.pick("article", n))

    @rule(n=PICK)
    def reopen_article(self, n):
        self.do(self.project.reopen, self.pick("article", n))

    @rule(name=st.sampled_from(["Mia", "Ana", "မြင့်", "  ", "x" * 101]))
    def use_reviewer(self, name):
        self.do(self.project.use_reviewer, name)

    @rule()
    def undo(self):
        self.do(self.project.undo)

    @rule()
    def redo(self):
        self.do(self.project.redo)

    @rule()
    def close_and_open(self):
        before, me = projects.tables(self.project), self.project.me
        self.project.close()
        assert projects.beside(self.project.path) == ["m.factcheck"]
        self.project = Project.open(self.project.path)
        assert projects.tables(self.project) == before
        self.project.use_reviewer(me.name)

    @precondition(lambda self: len(projects.log(self.project)) > 12)
    @rule()
    def check_and_rebuild(self):
        self.sound()

    # -- what must hold ----------------------------------------------------------------------------------

    @invariant()
    def every_quote_is_its_passage(self):
        project = self.project
        for claim in project.claims():
            text = project.text(claim.article)
            assert claim.quote == text[claim.start : claim.end]
            assert claim.prefix + claim.quote + claim.suffix == text[max(0, claim.start - 32) : claim.end + 32]

    @invariant()
    def lists_and_counts_agree(self):
        project = self.project
        claims = project.claims()
        rows = project.article_rows(project.article_ns())
        assert [row.id for row in rows] == [article.id for article in project.articles()]
        for row in rows:
            own = [claim for claim in claims if claim.article == row.id]
            assert sum(row.counts.values()) == len(own) == len(project.marks(row.id))
            assert {card.id for card in project.claim_rows(project.claim_ns(row.id))} == {claim.id for claim in own}
            assert row.mine == sum(claim.reviewer == project.me.id for claim in own)

    @invariant()
    def coverage_is_in_step(self):
        """What was kept of coverage act by act equals what is read anew."""
        kept = [self.coverages() for _once in range(2)]  # the second time from what is kept
        self.project._forget_coverage()
        assert kept[0] == kept[1] == self.coverages()

    @invariant()
    def editions_hang_together(self):
        project = self.project
        articles = [article.id for article in project.articles()]
        chains = [project.editions(article) for article in articles]
        assert all(project.editions(each) == chain for chain in chains for each in chain)
        assert sorted(map(tuple, project.chains())) == sorted({tuple(chain) for chain in chains if len(chain) > 1})
        for article, chain in zip(articles, chains, strict=True):
            place, many = project.edition_number(article)
            before = project.edition_of(article)
            assert (chain[place - 1], many) == (article, len(chain))
            assert before is None or chain.index(before) < place - 1
        for carrying in self.carryings():
            assert carrying.state in CARRIED
            if carrying.to is not None:
                claim, old = project.claim(carrying.to), project.claim(carrying.claim)
                assert carrying.state not in ("waiting", "gone")
                assert claim.article == carrying.article != old.article
                assert project.carried(carrying.to) == carrying
                assert claim.reviewer == old.reviewer == carrying.reviewer == project.me.id

    def coverages(self):
        project = self.project
        found = []
        for article in project.articles():
            for everybody in (False, True):
                coverage = project.coverage(article.id, everybody=everybody)
                assert coverage.grow()
                found.append((coverage.counts(), coverage.passed(), coverage.unlooked(), coverage.progress))
        return found

    def sound(self):
        """Nothing to find, and tables made anew equal those kept."""
        project = self.project
        assert project.check() == []
        before, words = projects.tables(project), projects.indexed(project)
        undone = project._undone
        project._undone = type(undone)()  # a rebuild would clear it
        project.rebuild()
        project._undone = undone
        assert projects.tables(project) == before
        assert projects.indexed(project) == words

    def visible(self):
        """All a person sees, times of change aside."""
        project = self.project
        claims = [claim._replace(modified=0) for claim in project.claims()]
        return (
            claims,
            [[item._replace(modified=0) for item in project.evidence(claim.id)] for claim in claims],
            project.articles(),
            project.article_rows(project.article_ns()),
            projects.indexed(project),
            self.coverages(),
            self.carryings(),
            project.chains(),
        )

    def undo_all_and_redo_all(self):
        """Undo everything, then redo everything: each state comes back."""
        states = [self.visible()]
        while self.project.undo_name:
            self.project.undo()
            states.append(self.visible())
        for state in itertools.islice(reversed(states), 1, None):
            self.project.redo()
            assert self.visible() == state
