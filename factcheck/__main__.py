"""Where factcheck starts: a project path, or nothing, opens the window; anything else is a command.

Each way imports only what it needs: the window never loads click, a command never loads Qt.
"""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

PROJECT = ".factcheck"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run factcheck with these arguments (the process's own by default); returns the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:
        return _window(None)
    if len(given) == 1 and _is_path(given[0]):
        return _window(Path(given[0]))
    return _command(given)


def _is_path(argument: str) -> bool:
    """Whether an argument means a project rather than a command."""
    return not argument.startswith("-") and (argument.endswith(PROJECT) or os.sep in argument)


def _window(project: Path | None) -> int:
    from factcheck.ui import loading

    problem = loading.no_display_problem()
    if problem:
        return _refuse(problem)
    gc.disable()  # importing Qt makes a hundred thousand objects that stay; app.run turns it on again
    app = _app()
    return int(app.run(project)) if app else 1


def _app() -> ModuleType | None:
    """The module that shows the window; None, with a sentence, where a library that Qt needs is missing."""
    from factcheck.ui import loading

    try:
        from factcheck.ui import app
    except ImportError as error:
        problem = loading.import_problem(error)
        if not problem:
            raise
        _refuse(problem)
        return None
    return app


def _command(given: list[str]) -> int:
    from factcheck.cli import main as group

    group.main(given, "factcheck", obj=_demo)  # leaves with the exit status itself


def _demo(folder: Path) -> int:
    """Make the sample project in a folder and show it: in the window, or as a picture where there is none."""
    from factcheck.demo import build_demo, export_demo
    from factcheck.ui import loading

    project = build_demo(folder)
    if loading.has_display():
        return _window(project)
    table, picture = export_demo(project), project.with_suffix(".png")
    app = _app()
    if app is None:
        return 1
    app.run_offscreen(project, picture)
    for what, path in (("project", project), ("window", picture), ("claims", table)):
        sys.stdout.write(f"{what:8} {path}\n")
    return 0


def _refuse(problem: str) -> int:
    sys.stderr.write(problem + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
