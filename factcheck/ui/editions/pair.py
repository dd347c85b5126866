"""Two editions of an article, my claims on both, and which of them belong together. Reads the project, changes nothing.

Knows nothing of Qt.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.core.model import Article, ArticleId, Carrying, ClaimId
from factcheck.ui.editions.differences import Difference
from factcheck.ui.text.marks import MarkIndex

if TYPE_CHECKING:
    from factcheck.project import Project
    from factcheck.store.reads import MarkRow

Couple = tuple[ClaimId | None, ClaimId | None]
"""A claim of the older edition and the one it became; one of them may be None."""


class Pair(NamedTuple):
    """What is compared."""

    old: Article
    new: Article
    old_text: str
    new_text: str

    def article(self, new: bool) -> Article:
        """The newer or the older edition."""
        return self.new if new else self.old

    def text(self, new: bool) -> str:
        """Its text."""
        return self.new_text if new else self.old_text


class Claims(NamedTuple):
    """My claims on both editions."""

    old: MarkIndex
    new: MarkIndex
    later: Mapping[ClaimId, ClaimId]
    """Claims of the older edition, each with the one it became."""
    earlier: Mapping[ClaimId, ClaimId]
    """The same the other way round."""
    fates: Mapping[ClaimId, Carrying]
    """What became of claims of the older edition on the way to the newer one."""

    def on(self, new: bool) -> MarkIndex:
        """The claims of one edition."""
        return self.new if new else self.old

    def across(self, claim: ClaimId, new: bool) -> ClaimId | None:
        """The claim that belongs to one of the newer (``new``) or older edition, in the other one."""
        return (self.earlier if new else self.later).get(claim)

    def touched(self, difference: Difference) -> list[Couple]:
        """The claims that a difference touches in either edition, each couple once, in text order."""
        found = dict[Couple, None]()
        for new in (False, True):
            for start, end in difference.spans(new):
                for claim in _touched(self.on(new), start, end):
                    other = self.across(claim, new)
                    found[(other, claim) if new else (claim, other)] = None
        return list(found)


def two_editions(project: "Project", article: ArticleId) -> tuple[ArticleId, ArticleId] | None:
    """Which two editions to compare for an article: itself with the one before it, or else with the one behind it."""
    before = project.edition_of(article)
    if before is not None:
        return before, article
    chain = project.editions(article)
    after = next((each for each in chain if project.edition_of(each) == article), None)
    if after is None:
        after = next((each for each in chain if each != article), None)
    return (article, after) if after is not None else None


def read_pair(project: "Project", old: ArticleId, new: ArticleId) -> Pair:
    """The two editions with their texts."""
    return Pair(project.article(old), project.article(new), project.text(old), project.text(new))


def read_claims(project: "Project", old: ArticleId, new: ArticleId) -> Claims:
    """My claims on two editions, and which belong together; none when nobody has said who is working."""
    if project.me is None:
        return Claims(MarkIndex(()), MarkIndex(()), {}, {}, {})
    me = project.me.id
    fates = _fates(project, old, new)
    later = {claim: fate.to for claim, fate in fates.items() if fate.to is not None}
    return Claims(
        _mine(project.marks(old), me), _mine(project.marks(new), me), later,
        {new: old for old, new in later.items()}, fates,
    )  # fmt: skip


def _mine(marks: "Iterable[MarkRow]", me: str) -> MarkIndex:
    return MarkIndex([mark for mark in marks if mark.reviewer == me])


def _fates(project: "Project", old: ArticleId, new: ArticleId) -> dict[ClaimId, Carrying]:
    """What became of my claims from one edition to a later one, over all those between them."""
    way, at = list[ArticleId](), new
    while at != old:
        before = project.edition_of(at)
        if before is None or at in way:
            return {}
        way.append(at)
        at = before
    fates: dict[ClaimId, Carrying] = {}
    for number, edition in enumerate(reversed(way)):
        step = {each.claim: each for each in project.carryings(edition)}
        if not number:
            fates = step
            continue
        fates = {claim: _further(fate, step) for claim, fate in fates.items()}
    return fates


def _further(fate: Carrying, step: Mapping[ClaimId, Carrying]) -> Carrying:
    if fate.to is None:
        return fate
    following = step.get(fate.to)
    return fate._replace(to=None) if following is None else following._replace(claim=fate.claim)


def _touched(index: MarkIndex, start: int, end: int) -> Sequence[ClaimId]:
    """Claims that share a character with a stretch, or hold an empty one inside."""
    if start < end:
        return [mark.id for mark in index.between(start, end)]
    return [mark.id for mark in index.between(max(0, start - 1), start + 1) if mark.start < start < mark.end]
