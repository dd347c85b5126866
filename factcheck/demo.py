"""The sample project: three articles, a later edition of one, three reviewers' claims; from ``resources/sample``."""

import os
import tomllib
from pathlib import Path
from typing import Any

from factcheck import assets
from factcheck.core.model import ArticleDraft, ArticleId
from factcheck.core.text import normalise
from factcheck.errors import ExportError, InputError, StoreError
from factcheck.project import Project

NAME = "demo.factcheck"


def build_demo(folder: Path) -> Path:
    """Make the sample project in ``folder``; one that is there already stays as it is. Returns its path.

    Made under another name and moved into place whole. Raises :class:`StoreError` when it cannot be written.
    """
    path = folder / NAME
    if path.exists():
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise StoreError(f"The folder {folder} cannot be made: {why}.", "Name another folder.") from error
    draft = folder / f".{os.getpid()}.{NAME}"
    draft.unlink(missing_ok=True)
    try:
        with Project.create(draft) as project:
            _fill(project)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return path


def export_demo(project: Path, out: Path | None = None) -> Path:
    """Write the claims of the sample project as CSV, beside it where no other file is named. Returns its path."""
    from factcheck.exchange import registry
    from factcheck.store.rows import Rows

    target = out or project.with_suffix(".csv")
    if target == project:
        raise ExportError(f"“{target}” is the project itself.", "Name another file.")
    with Rows(project) as rows:
        registry.export(rows, target)
    return target


def sample() -> dict[str, Any]:
    """The sample's articles, reviewers and claims as they stand in its data file."""
    return tomllib.loads(assets.path("sample", "sample.toml").read_text("utf-8"))


def article_text(entry: dict[str, Any]) -> str:
    """The text of one of the sample's articles."""
    return normalise(assets.path("sample", entry["file"]).read_text("utf-8"))


def _fill(project: Project) -> None:
    data = sample()
    for name in data["reviewers"]:
        project.use_reviewer(name)
    project.me = None
    drafts = [_draft(entry) for entry in data["article"]]
    project.add_articles(drafts)
    articles = {entry["file"]: article.id for entry, article in zip(data["article"], project.articles(), strict=True)}
    for entry in data["article"]:
        article = articles[entry["file"]]
        for claim in entry.get("claim", ()):
            _claim(project, article, dict(claim))
        for name in entry["submitted"]:
            project.use_reviewer(name)
            project.submit(article)
    for entry in data["edition"]:
        project.me = None
        of = articles[entry["of"]]
        (later,) = project.add_edition(_draft(entry), of).articles - {of}
        for name in entry["carried"]:
            project.use_reviewer(name)
            project.carry(later)


def _draft(entry: dict[str, Any]) -> ArticleDraft:
    fields = {name: entry.get(name, "") for name in ("title", "byline", "site", "url", "published", "language")}
    return ArticleDraft(text=article_text(entry), name=entry["file"], **fields)


def _claim(project: Project, article: ArticleId, entry: dict[str, Any]) -> None:
    project.use_reviewer(entry.pop("reviewer"))
    quote, evidence = entry.pop("quote"), entry.pop("evidence", ())
    start = _only_place(project.text(article), quote)
    changes = project.mark(article, start, start + len(quote), entry.pop("label"), **entry)
    (claim,) = changes.claims
    for item in evidence:
        project.add_evidence(claim, **item)


def _only_place(text: str, quote: str) -> int:
    """Code point where the quote starts; it must occur exactly once."""
    if text.count(quote) != 1:
        raise InputError(f"The sample's text has {text.count(quote)} times: {quote}", "Mend resources/sample.")
    return text.index(quote)
