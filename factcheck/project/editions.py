"""Editions: an article's later versions, which one follows which, and what an article was made of."""

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from factcheck.core import record
from factcheck.core.acts import Step
from factcheck.core.addresses import address_of
from factcheck.core.model import ArticleId, Changes, Original
from factcheck.errors import InputError
from factcheck.project.articles import short
from factcheck.project.passages import Passages
from factcheck.store.editions import EditionRow
from factcheck.store.reads import ArticleRow


class Editions(Passages):
    """Links between articles, and asking for them.

    A link names the article before. It outlives the removal of either article: chains are read past what is
    removed, so that the others stay together.
    """

    def predecessor_for(self, url: str) -> ArticleId | None:
        """What a new text from this web address would be an edition of: the latest edition of an article from there.

        That edition may itself have another address, or none. What counts of an address is told by
        :func:`factcheck.core.addresses.address_of`.
        """
        wanted = address_of(url)
        if not wanted:
            return None
        near = self.store.with_addresses(wanted.beginnings())
        same = [article for article, address in near if address_of(address) == wanted]
        return self.editions(same[0])[-1] if same else None

    def edition_of(self, article: ArticleId) -> ArticleId | None:
        """The article that this one is a later edition of; None for a first edition."""
        return _before(self._chain(article), article)

    def editions(self, article: ArticleId) -> list[ArticleId]:
        """All editions an article hangs together with, the oldest first; itself alone when there are no others.

        Each stands behind the one it follows, and of several that follow the same one the first added is first.
        """
        return _in_order(self._chain(article))

    def edition_number(self, article: ArticleId) -> tuple[int, int]:
        """Which edition this is, from 1, and how many there are."""
        chain = self.editions(article)
        return chain.index(article) + 1, len(chain)

    def has_editions(self) -> bool:
        """Whether any article is linked as an edition of another one."""
        return self.store.has_editions()

    def article_rows(self, ns: Sequence[int]) -> list[ArticleRow]:
        """Cards of the article list, each with which edition it is of how many."""
        rows = super().article_rows(ns)
        linked = self.store.in_chains_of(ns)
        if not linked:
            return rows
        numbers = {row.n: self.edition_number(row.id) for row in rows if row.n in linked}
        return [
            row._replace(edition=numbers[row.n][0], editions=numbers[row.n][1]) if row.n in numbers else row
            for row in rows
        ]

    def chains(self) -> list[list[ArticleId]]:
        """The editions of all articles that have more than one, in project order, the oldest first."""
        linked, seen, found = self.store.in_chains(), set[ArticleId](), list[list[ArticleId]]()
        for article in self.articles() if linked else ():
            if article.id in linked and article.id not in seen:
                chain = self.editions(article.id)
                seen.update(chain)
                if len(chain) > 1:
                    found.append(chain)
        return found

    def _chain(self, article: ArticleId) -> dict[ArticleId, EditionRow]:
        self.article(article)
        return {row.id: row for row in self.store.edition_chain(article)}

    # -- verbs ---------------------------------------------------------------------------------------

    def link_edition(self, article: ArticleId, of: ArticleId) -> Changes:
        """Say that an article is a later edition of another one. Claims are carried over by :meth:`carry`."""
        now, before = self.article(article), self.article(of)
        link = self._link(article, of)
        if link is None:
            return Changes()
        sentence = f"“{short(now.title, 40)}” is now an edition of “{short(before.title, 40)}”."
        return self.commit("link edition", sentence, [link])

    def unlink_edition(self, article: ArticleId) -> Changes:
        """Say that an article is no later edition of another one; claims that were carried over stay."""
        now = self.article(article)
        entity = _entity(article)
        if self.store.state("edition", entity) is None:
            raise InputError(f"“{short(now.title)}” is not an edition of another article.", "There is nothing to unlink.")
        sentence = f"“{short(now.title, 40)}” is an article of its own again."
        return self.commit("unlink edition", sentence, [self.step("edition", entity, None)])

    def _link(self, article: ArticleId, of: ArticleId, *, anew: bool = False) -> Step | None:
        """The step that makes an article an edition of another one; None when it is that already.

        Raises :class:`InputError` for a circle or, unless ``anew``, a third article that it is an edition of.
        """
        if article == of:
            raise InputError("An article cannot be an edition of itself.", "Choose another one.")
        above = {row.id: row for row in self.store.edition_chain(of)}
        if article in upwards(above, of):
            raise InputError(
                "The article to be followed is itself a later edition of this one.",
                "Link them the other way round, or unlink the other first.",
            )
        step = self.step("edition", _entity(article), {"article": article, "of": of})
        if step.before == step.after:
            return None
        present = _before({row.id: row for row in self.store.edition_chain(article)}, article)
        if present not in (None, of) and not anew:
            title = self.article(present).title if present else ""
            raise InputError(f"This article is an edition of “{short(title)}” already.", "Unlink it from that first.")
        return step

    # -- what an article was made of -------------------------------------------------------------------

    def pages(self, article: ArticleId) -> tuple[int, ...]:
        """Where each page of a paged original begins in the text, in code points; () without pages."""
        body = self.store.state("article", article) or {}
        return tuple(body.get("pages", ()))

    def original(self, article: ArticleId) -> Original | None:
        """The bytes an article was made of, and what is known of them; None when they were not kept."""
        now = self.article(article)
        data = self.store.original(article)
        return None if data is None else Original(data, now.media_type, now.name, now.url, now.retrieved)


def _entity(article: ArticleId) -> str:
    return record.named_id("edition", article)


def upwards(chain: Mapping[ArticleId, EditionRow], article: ArticleId) -> list[ArticleId]:
    """An article, the one it follows, the one that follows, and so on; ends where a circle closes."""
    path, at = dict[ArticleId, None](), chain.get(article)
    while at is not None and at.id not in path:
        path[at.id] = None
        at = chain.get(at.previous) if at.previous is not None else None
    return list(path)


def _before(chain: Mapping[ArticleId, EditionRow], article: ArticleId) -> ArticleId | None:
    """The nearest article above one that has not been removed."""
    return next((each for each in upwards(chain, article)[1:] if chain[each].live), None)


def _in_order(chain: Mapping[ArticleId, EditionRow]) -> list[ArticleId]:
    """The articles that are still there, each behind the one it follows, otherwise in the order of adding."""
    later: dict[ArticleId | None, list[ArticleId]] = {}
    place = {article: number for number, article in enumerate(chain)}
    for row in chain.values():
        later.setdefault(row.previous if row.previous in chain else None, []).append(row.id)
    found, waiting = list[ArticleId](), [place[article] for article in later.get(None, ())]
    if not waiting:
        waiting = [0]  # all in a circle: begin with the one added first
    articles, seen = list(chain), set(waiting)
    heapify(waiting)
    while waiting:
        article = articles[heappop(waiting)]
        found.append(article)
        for each in later.get(article, ()):
            if place[each] not in seen:
                seen.add(place[each])
                heappush(waiting, place[each])
    return [article for article in found if chain[article].live]
