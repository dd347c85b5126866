"""The values factcheck speaks of: article, passage, claim, evidence, reviewer, revision, changes.

All are immutable and know nothing of Qt, SQL or files. They are named tuples rather than frozen
dataclasses because the window starts on them: defining one costs a tenth as much.
Offsets are Unicode code points of the article's stored text, half-open. Times are milliseconds
since 1970-01-01 UTC. Ids are 32 lower-case hexadecimal digits.
"""

from typing import NamedTuple, NewType

ArticleId = NewType("ArticleId", str)
ClaimId = NewType("ClaimId", str)
EvidenceId = NewType("EvidenceId", str)
ReviewerId = NewType("ReviewerId", str)

CONTEXT = 32
"""Code points of prefix and of suffix kept with a quote."""

ATTRIBUTIONS = ("named", "anonymous", "vague")
"""How the article names whoever says it: by name, as an unnamed but specific source, or "experts say"."""

CERTAINTIES = ("certain", "probable", "possible", "reported")
"""How sure the article's own wording is: states it, "likely", "could", or "reportedly"."""

STATUSES = ("to-do", "in-progress", "waiting", "ready")
"""How far the work on a claim is; "submitted" belongs to an article and its reviewer."""

STANCES = ("supports", "refutes", "context")
"""What an evidence item does to the claim."""

SOURCES = ("primary", "secondary")
"""Whether an evidence item is the origin itself or somebody's report of it."""

CARRIED = ("exact", "moved", "changed", "placed", "waiting", "gone")
"""What became of a claim in a later edition: the same words where they were to be expected, the same words elsewhere,
other words, put there by the reviewer; or no claim yet: it needs placing, or its passage is gone."""

ARTICLE_STATES = ("to-do", "in-progress", "waiting", "submitted")
"""How far one reviewer is with one article."""


class Passage(NamedTuple):
    """A stretch of an article's text: ``[start, end)`` in code points, its words, and 32 on each side."""

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""


class ArticleDraft(NamedTuple):
    """What intake makes of a file, a paste or a page, before anybody has added it."""

    title: str
    text: str
    byline: str = ""
    site: str = ""
    url: str = ""
    published: str = ""
    language: str = ""
    name: str = ""
    media_type: str = "text/plain"
    original: bytes | None = None
    retrieved: int = 0
    note: str = ""
    """Something to tell the person who adds it (a guessed encoding); not stored."""
    pages: tuple[int, ...] = ()
    """Where each page of a paged original begins in the text, in code points; the first is 0, () without pages."""
    everything: str = ""
    """All the text of a web page of which ``text`` is the main part; "" where there is no more; not stored."""


class Article(NamedTuple):
    """A text under review, without the text itself: ``Project.text`` has that."""

    id: ArticleId
    title: str
    byline: str = ""
    site: str = ""
    url: str = ""
    published: str = ""
    language: str = ""
    name: str = ""
    media_type: str = "text/plain"
    length: int = 0
    retrieved: int = 0
    added: int = 0


class Claim(NamedTuple):
    """What one reviewer says about one passage."""

    id: ClaimId
    article: ArticleId
    reviewer: ReviewerId
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    label: str
    reason: str = ""
    wording: str = ""
    speaker: str = ""
    attribution: str = ""
    certainty: str = ""
    note: str = ""
    correction: str = ""
    status: str = "to-do"
    tags: tuple[str, ...] = ()
    legal: bool = False
    created: int = 0
    modified: int = 0


class Candidate(NamedTuple):
    """A passage of a later edition where a claim may belong: code points, and how sure that is from 0 to 100."""

    start: int
    end: int
    sureness: int


class Carrying(NamedTuple):
    """What became of one reviewer's claim in a later edition of its article.

    ``state`` is one of :data:`CARRIED`. ``to`` is the claim it became; None while it needs placing or is gone.
    """

    article: ArticleId
    claim: ClaimId
    reviewer: ReviewerId
    to: ClaimId | None
    state: str
    sureness: int = 0
    candidates: tuple[Candidate, ...] = ()


class Original(NamedTuple):
    """What an article was made of: the bytes as they came, and what is known of them."""

    data: bytes
    media_type: str
    name: str = ""
    url: str = ""
    retrieved: int = 0


class Evidence(NamedTuple):
    """One source for or against a claim. ``file_sha`` names an attached file kept in the project."""

    id: EvidenceId
    claim: ClaimId
    position: int = 0
    url: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    quote: str = ""
    archive_url: str = ""
    stance: str = ""
    source: str = ""
    note: str = ""
    file_name: str = ""
    file_sha: str = ""
    created: int = 0
    modified: int = 0


class Reviewer(NamedTuple):
    """A person who makes claims; a trainer may also decide."""

    id: ReviewerId
    name: str
    initials: str = ""
    colour: str = ""
    role: str = "reviewer"


class Revision(NamedTuple):
    """One immutable entry of the log: who, when, and the record's whole state as canonical JSON."""

    hash: bytes
    replica: bytes
    seq: int
    kind: str
    entity: bytes
    ver: int
    at: int
    author: bytes
    deleted: bool
    body: str


class Changes(NamedTuple):
    """What a verb changed: the act as a sentence for the status bar, and the ids each view looks for.

    ``everything`` says that a view should re-read all it shows (project opened, tables rebuilt). ``readings``
    are the articles of which a sentence was marked as nothing to check, or is so no more.
    """

    act: str = ""
    articles: frozenset[ArticleId] = frozenset()
    claims: frozenset[ClaimId] = frozenset()
    evidence: frozenset[EvidenceId] = frozenset()
    reviewers: frozenset[ReviewerId] = frozenset()
    everything: bool = False
    readings: frozenset[ArticleId] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return any(self[1:])
