"""The order in which a screen reader walks through widgets: that of their making, unless something is done."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QWidget


def in_order(layout: QLayout) -> None:
    """Put the widgets of a layout into the order in which they stand in it, for those who listen."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            in_order(inner)
        elif widget is not None:
            widget.raise_()


def one_after_another(widgets: Iterable[QWidget]) -> None:
    """Put widgets of one parent into this order, for those who listen; nothing is seen of it."""
    for widget in widgets:
        widget.raise_()
