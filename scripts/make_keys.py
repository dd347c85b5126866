"""Writes docs/keys.md from the window's table of actions; ``--print`` shows it instead."""

import sys
from pathlib import Path

from factcheck import assets
from factcheck.core import labels
from factcheck.ui.actions import ACTIONS, LABELS, MENUS, RECENT, SEPARATOR

PAGE = Path(__file__).parent.parent / "docs" / "keys.md"
INTRODUCTION = """# Keys and menus

Everything the window can do, by menu. This page is made from the table in `factcheck/ui/actions.py` by
`python -m scripts.make_keys`; a test compares the two. On macOS, Ctrl is the Command key.
`?` or F1 shows the keys in the window as they are there, and Ctrl+K finds everything by a few letters.

Every key can be changed: *Help → Change keys*. The keys of labels belong to a project and come before all others.
Letters, digits and Del are text wherever somebody types. A key stands for the sign that it writes: where digits
need Shift, so do the keys of labels, but `X` and `R` need none.

What a key is about, in this order: what is selected, the claim in focus, the sentence you are on. Going to a
sentence that the claim in focus does not touch leaves the claim.
"""


def page() -> str:
    """The whole page as Markdown."""
    parts = [INTRODUCTION]
    scheme = labels.load(assets.path("labels", "factcheck.toml").read_text("utf-8"))
    for menu, title in MENUS:
        parts.append(f"\n## {title.replace('&', '')}\n\n| what | key | |\n|---|---|---|\n")
        for act in ACTIONS:
            if act.menu != menu or act.id == SEPARATOR:
                continue
            if act.id == LABELS:
                parts += [row(label.name, (label.shortcut,), "a label of the project") for label in scheme.labels]
            elif act.id == RECENT:
                parts.append(row(act.text, (), "the projects opened last"))
            else:
                parts.append(row(act.text, act.shortcuts, act.tip))
    return "".join(parts)


def row(what: str, keys: tuple[str, ...], tip: str) -> str:
    """One line of the table."""
    return f"| {what.replace('&', '')} | {', '.join(f'`{key}`' for key in keys)} | {tip} |\n"


if __name__ == "__main__":
    if "--print" in sys.argv[1:]:
        sys.stdout.write(page())
    else:
        PAGE.write_text(page(), "utf-8")
