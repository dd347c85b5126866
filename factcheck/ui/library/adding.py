"""Adding what somebody has looked at: the new articles in one act, each new edition in one of its own."""

from functools import partial
from typing import TYPE_CHECKING

from factcheck.ui.library.outcome import Entry, called, id_of
from factcheck.ui.session import MANY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.core.model import ArticleDraft, ArticleId, Changes
    from factcheck.project import Project
    from factcheck.ui.library.offers import Offer
    from factcheck.ui.session import Session


def add_offers(session: "Session", offers: "Sequence[Offer]") -> list[Entry] | None:
    """Add them and look at the first; None when something was refused, which the session has said by then.

    What an address says is asked again before each one: a draft may be the next edition of the one before it.
    """
    project = session.project
    if project is None:
        return []
    # Said now: among the drafts themselves, two of one address are an article and its edition.
    addresses: set[str] = set()
    fresh: list[Offer] = []
    editions: list[Offer] = []
    for offer in offers:
        address = offer.values["url"].strip()
        later = offer.predecessor(project) is not None or (not offer.choice.by_hand and address in addresses)
        (editions if later else fresh).append(offer)
        addresses |= {address} - {""}
    entries = _add_new(session, project, fresh)
    if entries is None:
        return None
    if not editions:
        _look_at(session, entries)
        return entries
    for offer in editions:
        offer.forget()
        of = offer.predecessor(project)
        changes = session.run(partial(_add_one, project, offer.draft(), of), MANY)
        if changes is None:
            return None
        entries.append(Entry(called(offer.source), offer.id))
    # Claims came with it: the edition is looked at rather than what came in beside it.
    session.focus_article(editions[0].id)
    return entries


def add_pasted(session: "Session", draft: "ArticleDraft", of: "ArticleId | None") -> bool:
    """Add one article, or edition, and look at it; False when it was refused."""
    project = session.project
    if project is None:
        return True
    changes = session.run(partial(_add_one, project, draft, of), MANY)
    if changes is None:
        return False
    session.focus_article(id_of(draft.text))
    return True


def _add_one(project: "Project", draft: "ArticleDraft", of: "ArticleId | None") -> "Changes":
    if of is None:
        return project.add_article(draft)
    return project.add_edition(draft, project.editions(of)[-1])


def _add_new(session: "Session", project: "Project", offers: "list[Offer]") -> list[Entry] | None:
    if not offers:
        return []
    drafts = [offer.draft() for offer in offers]
    one = len(drafts) == 1
    changes = session.run(partial(project.add_article, drafts[0]) if one else partial(project.add_articles, drafts))
    if changes is None:
        return None
    return [Entry(called(offer.source), offer.id) for offer in offers if offer.id in changes.articles]


def _look_at(session: "Session", entries: list[Entry]) -> None:
    if entries and (len(entries) == 1 or session.article is None):
        session.focus_article(entries[0].article)
