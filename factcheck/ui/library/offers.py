"""What the preview is about: drafts that somebody may add, as they stand after the person's changes."""

from typing import TYPE_CHECKING, NamedTuple

from factcheck.core import rules
from factcheck.core.model import ArticleDraft, ArticleId
from factcheck.errors import FactcheckError
from factcheck.ui.library.left_out import LeftOut
from factcheck.ui.library.outcome import Arrival, Failure, called, id_of

if TYPE_CHECKING:
    from factcheck.core.model import Article
    from factcheck.project import Project

_TEXTS = ("text/plain", "text/markdown", "text/html", "application/xhtml+xml")
_READ_AS = "read as "
"""What every note about an encoding says (``intake.decoding``, ``intake.declared``), and no other note."""
FIELDS = ("title", "byline", "site", "url", "published")


class Choice(NamedTuple):
    """What an article is to be: an edition of another one, or a new one (None); ``by_hand``: somebody said so."""

    of: ArticleId | None = None
    by_hand: bool = False


class Offer:
    """One draft, what is to become of it, and why it cannot become anything when it failed."""

    def __init__(self, arrival: Arrival | None, failure: Failure | None = None) -> None:
        self.failure = failure
        self.source = arrival.draft if arrival is not None else ArticleDraft("", "")
        self.left_out = arrival.left_out if arrival is not None else LeftOut()
        self.values = {name: getattr(self.source, name) for name in FIELDS}
        self.whole = False
        """Everything on the page is added, not its main text alone."""
        self.wanted = failure is None
        self.choice = Choice()
        self.encoding = ""
        """What the bytes were read as because somebody said so; "" for what they seemed to be."""
        self._ids: dict[bool, ArticleId] = {}
        self._words = arrival.words if arrival is not None else (0, 0)
        self._looked_up: dict[str, ArticleId | None] = {}

    def renew(self, arrival: Arrival, encoding: str) -> None:
        """Take the text as it is in another encoding; what the person has changed stays."""
        typed = {name: value for name, value in self.values.items() if value != getattr(self.source, name)}
        self.source, self.left_out, self._words = arrival
        self.values = {name: getattr(self.source, name) for name in FIELDS} | typed
        self.encoding = encoding
        self._ids.clear()
        self.forget()

    @property
    def may_be_misread(self) -> bool:
        """Whether its letters may be wrong because the encoding was guessed."""
        plain = self.source.media_type in _TEXTS and self.source.original is not None
        return plain and (_READ_AS in self.source.note.lower() or bool(self.encoding))

    @property
    def name(self) -> str:
        """What the list calls it."""
        return self.failure.name if self.failure is not None else called(self.source)

    @property
    def title(self) -> str:
        """The title as it now stands, or the file's name."""
        return self.values["title"].strip() or self.name

    @property
    def text(self) -> str:
        """The text that would be added."""
        return self.source.everything if self.whole else self.source.text

    @property
    def has_more(self) -> bool:
        """Whether there is more on the page than its main text."""
        return bool(self.source.everything) and self.source.everything != self.source.text

    @property
    def id(self) -> ArticleId:
        """The id its article would have."""
        if self.whole not in self._ids:
            self._ids[self.whole] = id_of(self.text)
        return self._ids[self.whole]

    @property
    def words(self) -> int:
        """How many words would be added."""
        return self._words[self.whole]

    def draft(self) -> ArticleDraft:
        """The draft with what the person has changed."""
        pages = () if self.whole else self.source.pages
        return self.source._replace(**self.values, text=self.text, pages=pages, everything="")

    def problem(self) -> FactcheckError | None:
        """Why it cannot be added as it stands; the project would refuse all of an act for one of them."""
        try:
            rules.article_fields(self.values)
        except FactcheckError as error:
            return error
        return None

    def known(self, project: "Project") -> "Article | None":
        """The article in the project that has this text already."""
        return None if project.article_n(self.id) is None else project.article(self.id)

    def predecessor(self, project: "Project") -> ArticleId | None:
        """What it is a new edition of, as chosen by hand or else by its address."""
        if self.choice.by_hand:
            return self.choice.of
        address = self.values["url"].strip()
        if not address:
            return None
        if address not in self._looked_up:
            self._looked_up[address] = project.predecessor_for(address)
        return self._looked_up[address]

    def forget(self) -> None:
        """Look the address up again: the project has changed since."""
        self._looked_up.clear()
