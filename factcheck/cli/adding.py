"""The command that adds articles: read one by one, kept in batches; what cannot be read ends nothing else."""

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import click

from factcheck.cli.output import Progress, json_option, one_line, plural, print_failure, print_json, short_id
from factcheck.core.model import ArticleDraft, ArticleId
from factcheck.errors import FactcheckError, InputError, PrivateAddressError, ReadOnlyError
from factcheck.project import Project

if TYPE_CHECKING:
    from factcheck.intake import Workshop

_WEB = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
"""How an address begins; of those that are not http(s) the fetching says that it does not fetch them."""
_BATCH = 100
"""Articles that are kept in one act."""
_BATCH_BYTES = 32_000_000
"""Bytes of originals that are held before they are kept."""
SOME = 3
"""Exit status when some could not be read."""


@click.command("add")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("sources", metavar="FILE|FOLDER|URL|- …", nargs=-1, required=True)
@click.option("--title", default="", help="Title instead of the one found; for one article only.")
@click.option("--byline", default="", help="Who wrote it.")
@click.option("--url", default="", help="Where it was published; for one article only.")
@click.option("--published", default="", metavar="DATE", help="When it was published.")
@click.option("--encoding", default="", help="How the bytes are to be read, where that is guessed wrong.")
@click.option("--everything", is_flag=True, help="Of web pages all the text, not the main text alone.")
@click.option("--edition-of", default="", metavar="ARTICLE", help="It is a later edition of this one.")
@click.option("--reviewer", default="", metavar="NAME", help="Whose claims are carried over to the edition.")
@click.option("--allow-private", is_flag=True, help="Fetch from this machine and its own network too.")
@json_option
def add_command(project: Path, sources: tuple[str, ...], as_json: bool, **given: Any) -> None:
    """Add articles from files, folders and web addresses, or from standard input with -.

    Text, Markdown, web pages, Word, OpenDocument, RTF, PDF, EPUB and mails are read; of a folder, the files in it
    and below it that are named so. A text that is in the project already is not added twice. With --edition-of,
    the claims of --reviewer are carried over.

    What cannot be read is said and ends nothing else. Exit status: 0 when all was added (or, of several,
    was there already), 3 when some could not be read, 1 when nothing could: then nothing has changed.
    """
    context = click.get_current_context()
    several = len(sources) > 1 or Path(sources[0]).is_dir()
    for option in ("title", "url", "edition_of"):
        if several and given[option]:
            raise click.UsageError(f"--{option.replace('_', '-')} is for one file or address.", context)
    if given["reviewer"] and not given["edition_of"]:
        raise click.UsageError("--reviewer goes with --edition-of.", context)
    options = _Options(**given)
    with _Adding(project, options, quiet=as_json) as adding:
        adding.add_all(_named(sources))
    status = adding.finish(single=not several)
    if as_json:
        print_json(adding.told())
    context.exit(status)


class _Options(NamedTuple):
    title: str
    byline: str
    url: str
    published: str
    encoding: str
    everything: bool
    edition_of: str
    reviewer: str
    allow_private: bool


class _Source(NamedTuple):
    """What is to be read: its name as it is told, and whether it was found in a folder."""

    name: str
    found: bool


class _Failed(NamedTuple):
    source: _Source
    error: FactcheckError


def _named(sources: tuple[str, ...]) -> list[_Source]:
    """The files, addresses and - that are meant; folders become the files in them."""
    from factcheck.intake import files_in

    found: list[_Source] = []
    for source in sources:
        if source == "-" or _WEB.match(source):
            found.append(_Source(source, found=False))
            continue
        inside = [_Source(str(path), str(path) != str(Path(source))) for path in files_in([source])]
        found += inside or [_Source(source, found=False)]
    return found


class _Adding:
    """One run of the command: what was read, what was kept, what failed."""

    def __init__(self, path: Path, options: _Options, *, quiet: bool) -> None:
        self._path, self._options, self._quiet = path, options, quiet
        self._project: Project | None = None
        self._of: ArticleId | None = None
        self._waiting: list[tuple[_Source, ArticleDraft]] = []
        self._added: list[dict[str, Any]] = []
        self._known: list[dict[str, Any]] = []
        self._failed: list[_Failed] = []
        self._notes: list[str] = []
        self._hints: list[str] = []
        self._lines: list[str] = []
        self._told_of_edition = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._project is not None:
            self._project.close()
            self._project = None
        if self._lines and not self._quiet:  # not while a bar is on the screen, and also after Ctrl+C
            click.echo("\n".join(self._lines))

    def add_all(self, sources: list[_Source]) -> None:
        """Read them one after another, and keep what was read in batches."""
        from factcheck.intake import Workshop

        self._rehearse()
        several = len(sources) > 1
        with Workshop() as shop, Progress("Reading", len(sources) if several else 0) as bar:
            for source in bar.each(sources):
                try:
                    draft = self._read(shop, source)
                except PrivateAddressError as error:
                    refused = PrivateAddressError(error.message, "If you mean to, add it with --allow-private.")
                    self._failed.append(_Failed(source, refused))
                    continue
                except FactcheckError as error:
                    self._failed.append(_Failed(source, error))
                    continue
                self._waiting.append((source, draft))
                if len(self._waiting) >= _BATCH or self._held() > _BATCH_BYTES:
                    self._keep()
        self._keep()

    def told(self) -> list[dict[str, Any]]:
        """The articles that came in; what was there already and what failed goes to standard error."""
        return self._added

    def finish(self, *, single: bool) -> int:
        """Say on standard error what was not added, and why; returns the exit status."""
        for line in self._notes:
            click.echo(line, err=True)
        for line in self._hints:
            click.echo(f"hint: {one_line(line)}", err=True)
        if single and self._failed:
            raise self._failed[0].error
        for source, error in self._failed:
            where = f"{source.name}: " if source.found else ""
            print_failure(f"{where}{error.message}", error.hint)
        if single and self._known:
            raise _is_known(self._known[0], self._of)
        for record in self._known:
            there = f"{record['article_id'][:12]}  {record['article_title']}"
            click.echo(one_line(f"{record['file']}: in the project already: {there}"), err=True)
        if self._known:
            click.echo(f"{plural(len(self._known), 'text')} passed over: in the project already.", err=True)
        if self._failed and (self._added or self._known):
            count = len(self._failed)
            click.echo(
                f"{plural(count, 'file')} of {count + len(self._added) + len(self._known):,} not added.", err=True
            )
        return SOME if self._failed and (self._added or self._known) else 1 if self._failed else 0

    def _rehearse(self) -> None:
        """Find what was named in the project before anything is read or fetched."""
        with Project.open(self._path, read_only=True) as reading:
            if self._options.edition_of:
                self._of = reading.find_article(self._options.edition_of).id
            if self._options.reviewer:
                reading.reviewer_named(self._options.reviewer)

    def _read(self, shop: "Workshop", source: _Source) -> ArticleDraft:
        from factcheck.intake.files import LIMIT

        options = self._options
        if source.name == "-":
            draft = shop.read_bytes(sys.stdin.buffer.read(LIMIT + 1), encoding=options.encoding)
        elif _WEB.match(source.name):
            draft = shop.read_url(source.name, encoding=options.encoding, allow_private=options.allow_private)
        elif Path(source.name).is_dir() and os.access(source.name, os.R_OK):
            raise InputError(
                f"There is nothing to add in the folder “{source.name}”.",
                "See what factcheck reads: factcheck add --help",
            )
        else:
            draft = shop.read_file(source.name, encoding=options.encoding)
        if options.everything and draft.everything:
            draft = draft._replace(text=draft.everything, everything="", pages=())
        given = {name: getattr(options, name) for name in ("title", "byline", "url", "published")}
        return draft._replace(**{name: value for name, value in given.items() if value})

    def _held(self) -> int:
        return sum(len(draft.original or b"") for _source, draft in self._waiting)

    def _keep(self) -> None:
        """Add what is waiting, in one act, or one by one where one of them is refused."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        try:
            self._keep_together(waiting)
        except InputError as error:
            if len(waiting) == 1:
                self._failed.append(_Failed(waiting[0][0], error))
                return
            for one in waiting:
                self._waiting = [one]
                self._keep()

    def _keep_together(self, waiting: list[tuple[_Source, ArticleDraft]]) -> None:
        if self._project is None:
            # What is refused is refused before the file is opened for writing, which alone changes it.
            with Project.open(self._path, read_only=True) as reading:
                try:
                    self._add(reading, waiting)
                except ReadOnlyError:
                    pass
                else:
                    return
            self._project = Project.open(self._path)
            self._project.store.require_writable()
        self._add(self._project, waiting)

    def _add(self, project: Project, waiting: list[tuple[_Source, ArticleDraft]]) -> None:
        """Add to the project, and note what became of each; notes nothing when adding is refused."""
        there = {_id_of(draft): _title_in(project, _id_of(draft)) for _source, draft in waiting}
        hints = [
            hint for _source, draft in waiting if not there[_id_of(draft)] and (hint := self._hint(project, draft))
        ]
        edition: dict[str, Any] = {}
        if self._of is not None and not any(there.values()):
            edition = self._add_edition(project, waiting[0][1], self._of)
        elif not all(there.values()):
            project.add_articles([draft for _source, draft in waiting])
        self._hints += hints
        for source, draft in waiting:
            article = _id_of(draft)
            known = there[article]
            told = {"article_id": article, "article_title": known or draft.title, "file": source.name, **edition}
            (self._known if known else self._added).append(told)
            if not known:
                there[article] = draft.title  # the same text once more among them
                self._lines.append(f"{short_id(project, 'article', article)}  {one_line(draft.title)}")
                self._lines += [self._told_of_edition] if self._told_of_edition else []
            if draft.note:
                self._notes.append(f"{one_line(draft.name) or 'standard input'}: {draft.note}")

    def _add_edition(self, project: Project, draft: ArticleDraft, of: ArticleId) -> dict[str, Any]:
        """Add the only article as a later edition; returns what there is to tell of it."""
        from factcheck.cli.editions import carried_record

        person = project.reviewer_named(self._options.reviewer) if self._options.reviewer else None
        project.me = person
        with Progress("Carrying") as bar:
            act = project.add_edition(draft, of, bar.reach).act
        claims = carried_record(project, _id_of(draft), person) if person else None
        self._told_of_edition = act
        return {"edition_of": of, "claims": claims}

    def _hint(self, project: Project, draft: ArticleDraft) -> str:
        """What to do where there is an article from the same address already."""
        before = project.predecessor_for(draft.url) if draft.url and self._of is None else None
        if before is None:
            return ""
        title, short = project.article(before).title, short_id(project, "article", before)
        return (
            f"“{draft.url}” is in the project already, as “{title}”. If this is a later edition of it: "
            f"factcheck carry PROJECT {_id_of(draft)[:8]} --edition-of {short} --reviewer NAME"
        )


def _is_known(record: dict[str, Any], of: ArticleId | None) -> InputError:
    """The refusal of the only text, which is in the project already; ``of``: it was to be an edition of that."""
    hint = "Open that article instead."
    if record["article_id"] == of:
        hint = "Nothing has changed in it: there is no new edition."
    elif of is not None:
        hint = "Say that it is a later edition: factcheck carry PROJECT ARTICLE --edition-of … --reviewer …"
    return InputError(f"This text is in the project already, as “{record['article_title']}”.", hint)


def _id_of(draft: ArticleDraft) -> ArticleId:
    from factcheck.core import record, rules

    return ArticleId(record.text_sha(rules.article_text(draft))[:16].hex())


def _title_in(project: Project, article: ArticleId) -> str:
    found = project.store.article(article)
    return found.title if found else ""
