"""Writes docs/command-line.md from the commands' own help; ``--print`` shows it instead."""

import sys
from pathlib import Path

import click

from factcheck.cli import main as group

PAGE = Path(__file__).parent.parent / "docs" / "command-line.md"
WIDTH = 96
INTRODUCTION = """# The command line

Everything here works without a display. This page is made from the commands' own help by
`python -m scripts.make_commands`; a test compares the two.

- `factcheck` alone opens the window, `factcheck PROJECT` opens it on that project.
- ARTICLE and CLAIM are ids as the listings show them, or the first characters of one.
- Every listing takes `--json`.
- A failure is one line on standard error that begins with `error:`, mostly one more that begins with `hint:`, and exit
  status 1 (2 when the command was written wrongly). Nothing has changed then.
- Long commands show their progress on a terminal and none in a pipe.

A whole round:

```sh
factcheck new news.factcheck --reviewer "Mia Marks"
factcheck add news.factcheck story.txt
factcheck articles news.factcheck
factcheck mark news.factcheck 3f --label verified --reviewer "Mia Marks" --quote "The bridge opened in March"
factcheck evidence news.factcheck 9c --url https://example.org/minutes --stance supports
factcheck submit news.factcheck 3f --reviewer "Mia Marks"
factcheck export news.factcheck claims.csv
```

What stands in the exported tables: [csv.md](csv.md).
"""


def page() -> str:
    """The whole page as Markdown."""
    parts = [INTRODUCTION]
    outer = click.Context(group, info_name="factcheck", **group.context_settings)
    for name in group.list_commands(outer):
        command = group.get_command(outer, name)
        if command is not None:
            inner = click.Context(command, outer, name, terminal_width=WIDTH, max_content_width=WIDTH)
            parts.append(f"\n## factcheck {name}\n\n```\n{command.get_help(inner)}\n```\n")
    return "".join(parts)


if __name__ == "__main__":
    if "--print" in sys.argv[1:]:
        sys.stdout.write(page())
    else:
        PAGE.write_text(page(), "utf-8")
