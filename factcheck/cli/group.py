"""The group of commands: loads a command's module when it is called, and says failures in one sentence."""

import importlib
import os
import re
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from factcheck import __version__
from factcheck.errors import FactcheckError

# Name → (module, what it does in a line). The line is told here so that --help loads no command.
COMMANDS = {
    "new": ("projects", "Make a new project file."),
    "add": ("adding", "Add articles from files, folders or web addresses."),
    "articles": ("articles", "List the articles."),
    "mark": ("marking", "Make a claim on a passage of an article."),
    "evidence": ("marking", "Add a source for or against a claim."),
    "claims": ("claims", "List the claims."),
    "split": ("passages", "Make two claims of one."),
    "join": ("passages", "Make one claim of two."),
    "nothing": ("coverage", "Say that sentences of an article hold nothing to check."),
    "coverage": ("coverage", "Show what a reviewer has looked at."),
    "checkable": ("coverage", "List figures, quotations and the like that no claim has."),
    "ready": ("coverage", "Say what is left to do before submitting."),
    "editions": ("editions", "List articles with later editions, and what became of the claims."),
    "changes": ("editions", "Show what changed in an article against the edition before."),
    "carry": ("carrying", "Carry claims over to a later edition."),
    "placing": ("carrying", "List claims that have no place in a later edition."),
    "place": ("carrying", "Put a claim in its place in a later edition."),
    "original": ("editions", "Give back what an article was made of, byte for byte."),
    "merge": ("merging", "Take in what is new in other project files."),
    "submit": ("articles", "Say that a reviewer is done with an article."),
    "export": ("exporting", "Write claims, evidence or articles to a CSV file."),
    "history": ("projects", "Show who did what when."),
    "check": ("projects", "Check the file, its log, and its tables against the log."),
    "backup": ("projects", "Write a sound copy of a project, even of an open one."),
    "demo": ("sample", "Open a sample project with three reviewers' claims."),
}

_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")

INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells have it."""


class LazyGroup(click.Group):
    """Commands by name, loaded when asked for; every failure becomes ``error:`` and ``hint:`` lines."""

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any
    ) -> NoReturn:
        """Run a command and leave with its exit status: 0, 1 for a failure, 2 for wrong usage."""
        _prepare_streams()
        status = 0
        try:
            # The width is given because click would load shutil, and with it four archive formats, to find it.
            known = {"terminal_width": min(_columns(), 100), **extra, "standalone_mode": False}
            result = super().main(args, prog_name or "factcheck", **known)
            status = result if isinstance(result, int) else 0
            sys.stdout.flush()
        except click.UsageError as error:
            status = _say(error.format_message(), _usage_hint(error), error.exit_code)
        except click.ClickException as error:
            status = _say(error.format_message(), "", error.exit_code)
        except FactcheckError as error:
            status = _say(error.message, error.hint, 1)
        except (click.Abort, KeyboardInterrupt):
            status = _say("Stopped; what was not finished has not been kept.", "", INTERRUPTED)
        except BrokenPipeError:
            _forget_output()
        sys.exit(status)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; that nobody reads its output any more is not a failure."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _forget_output()
            return 0

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's own signature
        """Names of the commands in the order in which people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load one command."""
        found = COMMANDS.get(cmd_name)
        if found is None:
            return None
        module = importlib.import_module(f"factcheck.cli.{found[0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name, command and its arguments; a word that is no command gets a sentence of our own."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise click.UsageError(f"There is no command “{args[0]}”.", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, what) for name, (_module, what) in COMMANDS.items()])


@click.group(cls=LazyGroup, name="factcheck", context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck")
def main() -> None:
    """Mark the claims in an article, label them, keep the evidence.

    Without a command, `factcheck [PROJECT]` opens the window. ARTICLE and CLAIM are ids as the listings show
    them, or the first characters of one. Every listing takes --json.
    """


def _say(message: str, hint: str, status: int) -> int:
    """Write the error and, where there is one, the hint; returns the exit status."""
    try:
        click.echo(f"error: {_UNSHOWN.sub(' ', message)}", err=True)
        if hint:
            click.echo(f"hint: {_UNSHOWN.sub(' ', hint)}", err=True)
    except BrokenPipeError:
        _forget_output()
    return status


def _usage_hint(error: click.UsageError) -> str:
    path = error.ctx.command_path if error.ctx else "factcheck"
    return f"See how it is used with: {path} --help"


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns - 2
    except (OSError, ValueError):
        return 78


def _prepare_streams() -> None:
    """Write UTF-8 into pipes and files whatever the system's code page is; never fail at one character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _forget_output() -> None:
    """The reader of our output has gone (``| head``): write the rest to nowhere, without a word."""
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        except (OSError, ValueError):
            continue
