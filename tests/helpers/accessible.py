"""The window as a screen reader is told of it: each thing with its role, name and state, as lines of text."""

import time
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget

_MOST_ROWS = 3  # of a list: the others are alike
_STATES = (
    "disabled", "focusable", "checkable", "checked", "checkStateMixed", "expandable", "expanded", "collapsed",
    "readOnly", "editable", "multiLine", "hasPopup", "modal", "selected", "linked",
)  # fmt: skip
# Qt has these wherever it scrolls or lays out; they have no name and take no keyboard.
_QUIET = ("Client", "Splitter", "Grip", "Pane", "LayeredPane", "Separator", "ScrollBar", "Whitespace", "Filler")


def lines(root: QWidget) -> list[str]:
    """One line for each thing that can be seen, indented by its depth."""
    return [f"{'  ' * depth}{_said(interface)}" for depth, interface in walk(root)]


def nameless(root: QWidget) -> list[str]:
    """The things that take the keyboard, or are a control, and have no name."""
    found = []
    for _depth, interface in walk(root):
        state, widget = interface.state(), interface.object()
        control = state.focusable and _role(interface) not in ("Client", "Window", "Dialog")
        if control and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{_said(interface)} {_path(widget)}")
        if isinstance(widget, QLabel) and widget.accessibleName() not in ("", widget.text()):
            found.append(f"“{widget.text()}” is never said, but “{widget.accessibleName()}”: make that its description")
    return found


def walk(root: QWidget) -> Iterator[tuple[int, QAccessibleInterface]]:
    """Everything visible below a widget, with its depth."""
    yield from _walk(QAccessible.queryAccessibleInterface(root), 0)


def _walk(interface: QAccessibleInterface | None, depth: int) -> Iterator[tuple[int, QAccessibleInterface]]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield depth, interface
    role = _role(interface)
    rows = 0
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None:
            continue
        if role in ("Table", "List", "Tree") and _role(child) in ("Cell", "ListItem", "TreeItem"):
            rows += not child.state().invisible
            if rows > _MOST_ROWS:
                break
        yield from _walk(child, depth + 1)


def out_of_order(root: QWidget) -> list[str]:
    """Neighbours in the tree of which the second stands before the first on the screen."""
    found = []
    for _depth, interface in walk(root):
        if _role(interface) == "Grouping":
            continue  # a box of buttons, which stand as the desktop likes
        children = [interface.child(number) for number in range(min(interface.childCount(), 60))]
        seen = [child for child in children if child is not None and not child.state().invisible]
        seen = [child for child in seen if _role(child) not in ("ScrollBar", "Grip") and not child.rect().isEmpty()]
        for one, other in pairwise(seen):
            first, second = one.rect(), other.rect()
            column = second.left() <= first.right() and first.left() <= second.right()
            above = second.bottom() < first.top() and column
            beside = second.right() < first.left() and second.top() <= first.bottom() and first.top() <= second.bottom()
            if above or beside:
                found.append(f"{_said(one)} {_path(one.object())} before {_said(other)} {_path(other.object())}")
    return found


def _role(interface: QAccessibleInterface) -> str:
    return str(interface.role().name)


def _said(interface: QAccessibleInterface) -> str:
    state = interface.state()
    states = [name for name in _STATES if getattr(state, name)]
    name = interface.text(QAccessible.Text.Name)
    told = interface.text(QAccessible.Text.Description)
    value = interface.text(QAccessible.Text.Value)
    parts = [_role(interface)]
    if name:
        parts.append(f"“{_short(name)}”")
    if value and value != name and _role(interface) != "ScrollBar":
        parts.append(f"= {_short(value)}")
    if told and told != name:
        parts.append(f"({_short(told)})")
    if states:
        parts.append(f"[{' '.join(states)}]")
    return " ".join(parts)


def _short(text: str) -> str:
    flat = " ".join(text.split()).replace(time.strftime("%Y-%m-%d"), "(today)")
    return flat if len(flat) <= 100 else flat[:99] + "…"


def _path(widget: QObject | None) -> str:
    names = []
    while widget is not None:
        names.append(type(widget).__name__)
        widget = widget.parent()
    return " in ".join(names)
