"""The command that merges project files: each is looked at first, and one that cannot be merged ends nothing else."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import click

from factcheck.cli.output import Progress, json_option, one_line, plural, print_failure, print_json, print_table
from factcheck.errors import FactcheckError, ReadOnlyError
from factcheck.project import Project

if TYPE_CHECKING:
    from factcheck.store.survey import Conflict, Survey

SOME = 3
"""Exit status when some could not be merged."""
_SHOWN = 20
"""Concurrent edits that are listed for people; --json has more."""

_NOUNS = {
    "setting": "settings", "reviewer": "reviewers", "article": "articles", "claim": "claims",
    "evidence": "evidence items", "submission": "submissions", "reading": "sentences with nothing to check",
    "edition": "editions", "carrying": "claims carried over",
}  # fmt: skip


@click.command("merge")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("others", metavar="OTHER …", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would come in, and change nothing.")
@json_option
def merge_command(project: Path, others: tuple[Path, ...], dry_run: bool, as_json: bool) -> None:
    """Take in what is new in other project files: articles, claims, evidence, whose ever they are.

    Merging again changes nothing, the order does not matter, and the other files are only read. Of a record that was
    changed on both sides the latest version is shown; the other stays in the history. A copy of PROJECT is made beside
    it first; undo does not take a merge back.

    A file that cannot be merged is said, nothing of it comes in, and it ends nothing else. Exit status: 0 when all
    were merged, 3 when some could not be, 1 when none could: then nothing has changed.
    """
    with _Merging(project, dry_run=dry_run, quiet=as_json) as merging:
        for other in others:
            merging.take(other)
    if as_json:
        print_json(merging.told)
    if merging.failed and len(others) == 1:
        raise merging.failed[0][1]
    for _other, error in merging.failed:
        print_failure(error.message, error.hint)
    if merging.failed and merging.told:
        click.echo(f"{plural(len(merging.failed), 'file')} of {len(others):,} not merged.", err=True)
    click.get_current_context().exit(SOME if merging.failed and merging.told else 1 if merging.failed else 0)


class _Merging:
    """One run of the command: what came in, and what failed."""

    def __init__(self, path: Path, *, dry_run: bool, quiet: bool) -> None:
        self._path, self._dry_run, self._quiet = path, dry_run, quiet
        self._project = Project.open(path, read_only=True)
        self.told: list[dict[str, Any]] = []
        self.failed: list[tuple[Path, FactcheckError]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._project.close()

    def take(self, other: Path) -> None:
        """Look at one file, say what it brings, and merge it."""
        try:
            with Progress("Looking") as bar:
                found = self._project.survey(other, bar.reach)
            if found.new and not self._dry_run:
                self._merge(other)
        except ReadOnlyError:
            raise
        except FactcheckError as error:
            self.failed.append((other, error))
            return
        self.told.append(_record(found))
        if not self._quiet:
            _tell(found, dry_run=self._dry_run)

    def _merge(self, other: Path) -> None:
        if self._project.read_only:
            # Only now: what is refused is refused before the file is opened for writing, which alone changes it.
            self._project.close()
            self._project = Project.open(self._path)
            self._project.store.require_writable()
        told = self._project.before_merge
        with self._project.merging(other, quick=True) as steps, Progress("Merging") as bar:
            while steps.step():
                bar.reach(steps.taken, steps.total)
        if self._project.before_merge != told:
            click.echo(f"The project as it was before is in {self._project.before_merge}.", err=True)


def _record(found: "Survey") -> dict[str, Any]:
    return {
        "file": str(found.path),
        "revisions": found.revisions,
        "new_revisions": found.new,
        "counts": [
            {
                "kind": count.kind,
                "reviewer": count.name,
                "reviewer_id": count.reviewer or "",
                "new": count.new,
                "changed": count.changed,
                "known": count.known,
            }
            for count in found.counts
        ],
        "conflicts": [conflict._asdict() for conflict in found.conflicts],
        "conflict_count": found.conflict_count,
        "namesakes": [pair._asdict() for pair in found.namesakes],
        "not_shown": found.foreign,
        "unknown": found.unknown,
    }


def _tell(found: "Survey", *, dry_run: bool) -> None:
    name = one_line(str(found.path))
    if not found.new:
        click.echo(
            f"{name}: nothing new, all {plural(found.revisions, 'entry', 'entries')} of its log are here already."
        )
    else:
        what = "would come in" if dry_run else "came in"
        click.echo(f"{name}: {plural(found.new, 'new entry', 'new entries')} of {found.revisions:,} in its log {what}.")
        rows = [
            (f"{count.new:,}", f"{count.changed:,}", f"{count.known:,}", _NOUNS.get(count.kind, count.kind),
             one_line(count.name) or (count.reviewer or "")[:8])
            for count in found.counts
        ]  # fmt: skip
        print_table(("new", "changed", "here already", "what", "reviewer"), rows, numbers=range(3))
    if found.conflict_count:
        shown = "will be shown" if dry_run else "is shown"
        click.echo(
            f"{plural(found.conflict_count, 'record')} changed on both sides; nothing is lost, and this {shown}:"
        )
        differing = [_conflict_row(conflict) for conflict in found.conflicts[:_SHOWN]]
        print_table(("what", "id", "from", "by", "differs in", "about"), differing)
        if found.conflict_count > _SHOWN:
            click.echo(f"… and {found.conflict_count - _SHOWN:,} more (see --json).")
    for pair in found.namesakes:
        click.echo(
            f"Two reviewers are called {one_line(pair.name)}: {pair.here[:8]} here and {pair.there[:8]} there. "
            "They stay apart."
        )
    if found.foreign:
        click.echo(f"{plural(found.foreign, 'change')} of somebody else's record: kept in the log and not shown.")
    if found.unknown:
        entries = plural(found.unknown, "entry", "entries")
        click.echo(f"{entries} of a newer factcheck: kept and passed on.")


def _conflict_row(conflict: "Conflict") -> tuple[str, ...]:
    here, there = conflict.here or {}, conflict.there or {}
    differing = sorted(name for name in here.keys() | there.keys() if here.get(name) != there.get(name))
    won = here if conflict.wins == "here" else there
    if (conflict.here if conflict.wins == "here" else conflict.there) is None:
        differing = ["deleted"]
    body = won or here or there
    about = next((str(body[name]) for name in ("quote", "title", "url", "name", "key") if body.get(name)), "")
    by = conflict.here_by if conflict.wins == "here" else conflict.there_by
    return conflict.kind, conflict.entity[:8], conflict.wins, one_line(by) or "–", ", ".join(differing)[:30], about
