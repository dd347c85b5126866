"""Every state worth looking at: its name, the project it is of, the colours, and how the window gets there."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton

from factcheck.demo import build_demo
from factcheck.errors import InputError
from factcheck.ui import theme
from factcheck.ui.editions.compare import CompareView
from scripts.pictures import projects
from scripts.pictures.stage import SIZE, Scene, Stage, settle


class Picture(NamedTuple):
    """One picture to be made."""

    name: str
    play: Scene
    project: Callable[[Path], Path] | None = build_demo
    mode: theme.Mode = "light"
    size: QSize = SIZE
    speaking: str = "en"
    letters: float = 1.0


def _reading(on: Stage) -> None:
    on.work_as("Amara Diallo", claim=1)


def _start(_on: Stage) -> None:
    settle(0.1)


def _empty(on: Stage) -> None:
    on.session.use_reviewer("Amara Diallo")


def _right_to_left(on: Stage) -> None:
    on.work_as("Yusuf Tan", article=2, claim=0)


def _first(on: Stage) -> None:
    on.work_as("Amara Diallo")


def _middle(on: Stage) -> None:
    on.work_as("Amara Diallo", claim=400)


def _found(on: Stage) -> None:
    on.work_as("Amara Diallo")
    on.act("find")
    bar = on.window.focusWidget()
    if bar is not None:
        for sign in "cameras":
            _type(bar, sign)
    settle(0.3)


def _selected(on: Stage) -> None:
    on.work_as("Amara Diallo")
    view = on.window.findChild(QPlainTextEdit)
    assert view is not None
    text = view.toPlainText()
    cursor = view.textCursor()
    start = text.index("Work is to be")
    cursor.setPosition(start)
    cursor.setPosition(start + 40, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def _failed(on: Stage) -> None:
    on.work_as("Amara Diallo", claim=1)
    on.session.failed.emit(InputError("You have a claim on exactly that passage already.", "Delete one of the two."))


def _filtered(on: Stage) -> None:
    on.work_as("Amara Diallo")
    on.act("filter-claims")
    box = on.window.focusWidget()
    if box is not None:
        for sign in "zebra":
            _type(box, sign)
    settle(0.3)


def _dialog(*acts: str, claim: int | None = 1) -> Scene:
    def play(on: Stage) -> None:
        on.work_as("Amara Diallo", claim=claim)
        settle(0.3)
        for act in acts:
            on.act(act)

    return play


def _passed_over(on: Stage) -> None:
    on.work_as("Amara Diallo")
    settle(0.3)
    on.act("next-unlooked")


def _not_marked(on: Stage) -> None:
    _passed_over(on)
    on.act("checkable")


def _ready_check(on: Stage) -> None:
    _passed_over(on)
    on.act("submit")


def _newest(on: Stage, name: str = "Amara Diallo") -> None:
    """Look at the edition that was added last."""
    project = on.session.project
    assert project is not None
    on.work_as(name, article=len(project.articles()) - 1)
    settle(0.4)


def _needs_placing(on: Stage) -> None:
    _newest(on)
    on.act("needs-placing")


def _carried(on: Stage) -> None:
    _newest(on)
    on.session.next_claim(1)
    on.session.next_claim(1)


def _compare(on: Stage, changes: int = 2, name: str = "Amara Diallo") -> None:
    _newest(on, name)
    on.act("compare-editions")
    view = next(iter(on.window.findChildren(CompareView)))
    while not view.ready:
        settle(0.05)
    for _ in range(changes):
        view.next_change()


def _compare_arabic(on: Stage) -> None:
    _compare(on, 0, "Yusuf Tan")


def _pages(on: Stage) -> None:
    on.work_as("Amara Diallo", claim=0)


def _preview(on: Stage) -> None:
    """A page of the web and a note, of which the page has more than its main text."""
    from factcheck.ui.library.preview import PreviewDialog

    on.work_as("Amara Diallo")
    desk = on.window.desk
    assert desk is not None
    with TemporaryDirectory() as folder:
        page, note = Path(folder, "ferry.html"), Path(folder, "note.txt")
        page.write_text(projects.page(), "utf-8")
        note.write_text("A note on the ferry.\n\nIt is late on Fridays.", "utf-8")
        desk.library.add_paths([str(page), str(note), str(Path(folder, "gone.txt"))])
        while not (dialogs := on.window.findChildren(PreviewDialog)):
            settle(0.05)
    next(button for button in dialogs[0].findChildren(QRadioButton) if "very" in button.text()).click()


def _type(widget: object, sign: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(widget, sign)  # type: ignore[call-overload]


SMALL = QSize(1024, 640)

SCENES = (
    Picture("window-light", _reading),
    Picture("window-dark", _reading, mode="dark"),
    Picture("contrast-light", _reading, mode="contrast-light"),
    Picture("contrast-dark", _reading, mode="contrast-dark"),
    Picture("german", _reading, speaking="de"),
    Picture("large-letters", _reading, letters=2.0),
    Picture("start", _start, None),
    Picture("empty-project", _empty, projects.empty),
    Picture("right-to-left", _right_to_left),
    Picture("right-to-left-dark", _right_to_left, mode="dark"),
    Picture("nested", _first, projects.nested),
    Picture("nested-dark", _first, projects.nested, mode="dark"),
    Picture("many-claims", _first, projects.crowded),
    Picture("long-text", _middle, projects.long_text),
    Picture("passed-over", _passed_over, projects.half_read),
    Picture("passed-over-dark", _passed_over, projects.half_read, mode="dark"),
    Picture("not-marked", _not_marked, projects.half_read),
    Picture("not-marked-dark", _not_marked, projects.half_read, mode="dark"),
    Picture("ready-check", _ready_check, projects.half_read),
    Picture("compare", _compare, projects.edited),
    Picture("compare-dark", _compare, projects.edited, mode="dark"),
    Picture("compare-right-to-left", _compare_arabic, projects.edited_arabic),
    Picture("needs-placing", _needs_placing, projects.edited),
    Picture("needs-placing-dark", _needs_placing, projects.edited, mode="dark"),
    Picture("carried", _carried, projects.edited),
    Picture("pages", _pages, projects.paged),
    Picture("preview", _preview),
    Picture("preview-dark", _preview, mode="dark"),
    Picture("fetch", _dialog("fetch-page")),
    Picture("selection", _selected),
    Picture("find", _found),
    Picture("find-dark", _found, mode="dark"),
    Picture("filter-nothing", _filtered),
    Picture("refused", _failed),
    Picture("keys", _dialog("keys")),
    Picture("commands", _dialog("commands")),
    Picture("change-keys", _dialog("change-keys")),
    Picture("reviewer", _dialog("reviewer")),
    Picture("paste", _dialog("paste-article")),
    Picture("details", _dialog("edit-details")),
    Picture("evidence", _dialog("add-evidence")),
    Picture("small", _reading, size=SMALL),
)
