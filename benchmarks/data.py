"""Made-up articles and claims, the same at each run: real word lengths and frequencies, no real words."""

import random
from collections.abc import Callable, Iterator
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

from factcheck.core import record
from factcheck.core.acts import Step
from factcheck.core.model import ArticleDraft, ArticleId, ClaimId
from factcheck.project import Project
from factcheck.project.claims import NewClaim

LABELS = ("verified", "unverified", "speculative")
SLICE = 20_000
"""Claims made in one act while a project is built."""
_PASSAGES_AN_ARTICLE = 8
_SYLLABLES = [
    "an",
    "ber",
    "co",
    "den",
    "el",
    "fa",
    "gra",
    "hin",
    "is",
    "jo",
    "kel",
    "la",
    "mo",
    "nur",
    "os",
    "pra",
    "quin",
    "ro",
    "sta",
    "tel",
    "un",
    "va",
    "wes",
    "xi",
    "yor",
    "zu",
]


class Prose:
    """Sentences of about 90 characters whose words are as unevenly frequent as those of a language."""

    def __init__(self, seed: int, vocabulary: int = 8_000) -> None:
        self.random = random.Random(seed)
        known: dict[str, None] = {}
        while len(known) < vocabulary:
            known["".join(self.random.choices(_SYLLABLES, k=self.random.choice((1, 1, 2, 2, 2, 3, 3, 4))))] = None
        self._words = list(known)
        self._weights = list(accumulate(1 / (place + 3) for place in range(vocabulary)))

    def words(self, length: int) -> str:
        """Words until there are about ``length`` characters."""
        picked = self.random.choices(self._words, cum_weights=self._weights, k=length // 5 + 1)
        text = " ".join(picked)
        cut = text.rfind(" ", 0, length + 1)
        return text[: cut if cut > 0 else length]

    def sentences(self, length: int) -> Iterator[str]:
        """Sentences until there are ``length`` characters in all."""
        while length > 0:
            sentence = self.words(self.random.randint(60, 120)).capitalize() + "."
            length -= len(sentence) + 1
            yield sentence

    def article(self, length: int) -> tuple[str, list[tuple[int, int]]]:
        """A text of about ``length`` characters in paragraphs, and where each sentence stands."""
        parts, places, at = list[str](), list[tuple[int, int]](), 0
        for number, sentence in enumerate(self.sentences(length), 1):
            places.append((at, at + len(sentence)))
            gap = "\n" if number % 5 == 0 else " "
            parts += (sentence, gap)
            at += len(sentence) + 1
        return "".join(parts).rstrip(), places

    def draft(self, length: int, number: int) -> tuple[ArticleDraft, list[tuple[int, int]]]:
        """An article to add, and where its sentences stand."""
        text, places = self.article(length)
        title = f"{self.words(50).capitalize()} ({number})"
        return ArticleDraft(
            title, text, byline="Staff", site="example.org", url=f"https://example.org/{number}"
        ), places

    def fields(self) -> dict[str, Any]:
        """Fields of a claim: a note of 70 characters in 40 of 100."""
        return {"note": self.words(70)} if self.random.random() < 0.4 else {}

    def url(self) -> str:
        """An address of about 60 characters."""
        return f"https://www.example.org/2026/{self.random.randint(1, 12):02}/{self.words(24).replace(' ', '-')}"


def big_project(path: Path, claims: int, tell: Callable[[int], None] | None = None) -> int:
    """Make a project of ``claims`` claims through its own verbs; returns the file's bytes before the first claim.

    Ten reviewers mark eight passages in each article; 40 % of the claims have a note, 60 % an evidence item.
    """
    prose = Prose(1)
    each = 10 * _PASSAGES_AN_ARTICLE
    drafts, places = list[ArticleDraft](), list[list[tuple[int, int]]]()
    for number in range(-(-claims // each)):
        draft, where = prose.draft(2_500, number)
        drafts.append(draft)
        places.append(where)
    with Project.create(path) as project:
        project.add_articles(drafts)
        articles = [article.id for article in project.articles()]
    before = path.stat().st_size
    per_reviewer = len(articles) * _PASSAGES_AN_ARTICLE
    made = 0
    for reviewer in range(10):
        wanted = _claims(prose, articles, places)
        for start in range(0, min(per_reviewer, claims - made), SLICE):
            many = min(SLICE, per_reviewer - start, claims - made)
            # Opened anew for each act: undo would keep all million claims in memory.
            with Project.open(path) as project:
                project.use_reviewer(f"Reviewer {reviewer}")
                done = project.mark_many(islice(wanted, many))
                add_evidence(project, prose, sorted(done.claims))
            made += many
            if tell is not None:
                tell(made)
    return before


def _claims(prose: Prose, articles: list[ArticleId], places: list[list[tuple[int, int]]]) -> Iterator[NewClaim]:
    for article, where in zip(articles, places, strict=True):
        for start, end in prose.random.sample(where, min(_PASSAGES_AN_ARTICLE, len(where))):
            yield NewClaim(article, start, end, prose.random.choice(LABELS), prose.fields())


def add_evidence(project: Project, prose: Prose, claims: list[ClaimId]) -> None:
    """Give 60 of 100 claims one evidence item, in one act."""
    now = project.store.clock()
    steps = [
        Step("evidence", record.new_id(), None, {"claim": claim, "url": prose.url(), "created": now})
        for claim in claims
        if prose.random.random() < 0.6
    ]
    project.commit("add evidence", "Added evidence.", steps, new=True)


def marked_article(project: Project, length: int, claims: int) -> ArticleId:
    """Add one article of ``length`` characters with ``claims`` claims by the present reviewer, some of them nested."""
    prose = Prose(2 + claims)
    draft, places = prose.draft(length, claims)
    changes = project.add_article(draft)
    article = next(iter(changes.articles))
    text = project.text(article)
    taken: dict[tuple[int, int], None] = {}
    while len(taken) < claims:
        start, end = prose.random.choice(places)
        if prose.random.random() < 0.5:
            start = text.find(" ", prose.random.randint(start, end - 10)) + 1
            end = min(len(text), start + prose.random.randint(8, 400))
        if 0 <= start < end <= len(text) and text[start:end].strip():
            taken[start, end] = None
    project.mark_many(NewClaim(article, *place, prose.random.choice(LABELS), prose.fields()) for place in taken)
    return article
