"""The ruler reckons where its handle is; the style, which the mouse goes by, must agree."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from factcheck.ui import theme
from factcheck.ui.reading.ruler import WIDTH, Ruler


@pytest.mark.parametrize("height", [30, 100, 634, 1200])
@pytest.mark.parametrize("most", [0, 1, 5, 226, 1654, 30_000])
def test_the_handle_is_where_the_style_has_it(qtbot, height: int, most: int) -> None:
    ruler = Ruler()
    qtbot.addWidget(ruler)
    ruler.setStyleSheet(theme.style_sheet(theme.load("light")))
    ruler.ensurePolished()
    ruler.resize(WIDTH, height)
    ruler.setRange(0, most)
    for page in (1, 10, 40, 633):
        ruler.setPageStep(page)
        for part in (0.0, 0.1, 0.333, 0.5, 0.9, 1.0):
            ruler.setValue(int(most * part))
            option = QStyleOptionSlider()
            ruler.initStyleOption(option)
            control, part_of_it = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
            there = ruler.style().subControlRect(control, option, part_of_it, ruler)
            assert ruler.handle() == (there.top(), there.height()), (page, part)
