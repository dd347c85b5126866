"""Verbs on articles: add, edit, remove, submit, reopen."""

from collections.abc import Iterable
from typing import Any

from factcheck.core import record, rules
from factcheck.core.acts import Step
from factcheck.core.model import Article, ArticleDraft, ArticleId, Changes
from factcheck.errors import InputError
from factcheck.project.base import Progress
from factcheck.project.reading import Reading


class Articles(Reading):
    """Verbs on articles."""

    def add_article(self, draft: ArticleDraft) -> Changes:
        """Add an article; raises :class:`InputError` when the same text is in the project already."""
        body, text = self._article_body(draft, self._next_added())
        entity = self._article_id(text)
        there = self.store.article(ArticleId(entity))
        if there is not None:
            raise InputError(f"This text is in the project already, as “{there.title}”.", "Open that article instead.")
        return self._add([(entity, body, text, draft.original)], f"Added “{short(draft.title)}”.", "add article")

    def add_articles(self, drafts: Iterable[ArticleDraft], progress: Progress | None = None) -> Changes:
        """Add many articles in one act; texts that are there already, or twice among them, are passed over."""
        ready: dict[str, tuple[str, dict[str, Any], str, bytes | None]] = {}
        first = self._next_added()
        for draft in drafts:
            # One millisecond apart, so that project order is the order they were given in.
            body, text = self._article_body(draft, first + len(ready))
            entity = self._article_id(text)
            if entity not in ready and self.store.article(ArticleId(entity)) is None:
                ready[entity] = (entity, body, text, draft.original)
        many = len(ready)
        noun = "article" if many == 1 else "articles"
        return self._add(list(ready.values()), f"Added {many} {noun}.", f"add {many} {noun}", progress)

    def _article_body(self, draft: ArticleDraft, added: int) -> tuple[dict[str, Any], str]:
        text = rules.article_text(draft)
        fields = rules.article_fields(
            {name: getattr(draft, name) for name in ("title", "byline", "site", "url", "published", "language")}
        )
        pages = rules.article_pages(draft, text)
        rest = {"name": draft.name, "media_type": draft.media_type, "retrieved": draft.retrieved, "pages": pages}
        return record.pack("article", {**fields, **rest, "length": len(text), "added": added}), text

    def _next_added(self) -> int:
        """Now, but after every article there is: project order is the order of adding, also within a millisecond."""
        return max(self.store.clock(), self.store.last_added() + 1)

    @staticmethod
    def _article_id(text: str) -> str:
        return record.text_sha(text)[:16].hex()

    def _add(
        self,
        ready: list[tuple[str, dict[str, Any], str, bytes | None]],
        sentence: str,
        name: str,
        progress: Progress | None = None,
    ) -> Changes:
        if not ready:
            return Changes()

        def keep() -> list[Step]:
            for done, (_entity, body, text, original) in enumerate(ready, 1):
                body["text"] = self.store.put_content(text.encode())
                if original is not None:
                    body["original"] = self.store.put_content(original)
                if progress is not None and done % 20 == 0:
                    progress(done, len(ready))
            return [self.step("article", entity, body) for entity, body, _text, _original in ready]

        return self.commit(name, sentence, keep)

    def edit_article(self, article: ArticleId, **fields: Any) -> Changes:
        """Change an article's title, byline, site, url, published or language; its text never changes."""
        now = self.article(article)
        clean = rules.article_fields(fields)
        if all(getattr(now, name) == value for name, value in clean.items()):
            return Changes()
        return self.commit("edit article", f"Changed “{short(now.title)}”.", [self.edited("article", article, clean)])

    def remove_article(self, article: ArticleId) -> Changes:
        """Take an article out of the lists, its claims with it; undo and the log can bring it back."""
        now = self.article(article)
        return self.commit("remove article", f"Removed “{short(now.title)}”.", [self.step("article", article, None)])

    def submit(self, article: ArticleId) -> Changes:
        """Say that I am done with an article."""
        now, me = self.article(article), self.require_me()
        if self.is_submitted(article):
            raise InputError(f"You have submitted “{short(now.title)}” already.", "Reopen it to go on.")
        entity = record.named_id("submission", article, me.id)
        steps = [self.step("submission", entity, {"article": article})]
        return self.commit("submit article", f"Submitted “{short(now.title)}”.", steps)

    def reopen(self, article: ArticleId) -> Changes:
        """Take a submission back and go on with the article."""
        now, me = self.article(article), self.require_me()
        if not self.is_submitted(article):
            raise InputError(f"“{short(now.title)}” is not submitted.", "There is nothing to reopen.")
        entity = record.named_id("submission", article, me.id)
        return self.commit("reopen article", f"Reopened “{short(now.title)}”.", [self.step("submission", entity, None)])

    def is_submitted(self, article: ArticleId) -> bool:
        """Whether I have submitted this article."""
        return self.me is not None and self.store.is_submitted(article, self.me.id)

    def require_open(self, article: ArticleId) -> Article:
        """The article, if I have not submitted it; raises :class:`InputError` when I have."""
        now = self.article(article)
        self.require_me()
        if self.is_submitted(article):
            raise InputError(f"You have submitted “{short(now.title)}”.", "Reopen it to change your claims.")
        return now


def short(title: str, most: int = 60) -> str:
    """A title or quote on one line, cut at ``most`` characters with an ellipsis."""
    title = " ".join(title.split())
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"
