"""The sentence cursor in the reading view: seen in every theme, hides nothing, costs the paragraphs concerned alone."""

from itertools import pairwise
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette

from factcheck import assets
from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui import theme
from factcheck.ui.reading import cursor, walking
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session

LONG = (
    "It goes on over more than one line, since there are so many words in it that no measure could ever hold them all."
)
TEXT = f"One is short. {LONG} The last one.\n\nAnother paragraph. With two.\n\nقال التقرير إن المدن الخمس ستحصل عليها. نعم."


@pytest.fixture
def shown(qtbot, tmp_path):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia")
    project.add_article(ArticleDraft("Lines", TEXT))
    session = Session()
    session.adopt(project)
    panel = ReadingPanel(session)
    qtbot.addWidget(panel)
    panel.resize(700, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    session.focus_first_article()
    qtbot.waitUntil(lambda: session.sentence is not None)
    yield SimpleNamespace(session=session, view=panel.view, project=project)
    session.close()


class Rects(QObject):
    """What is painted of a widget."""

    def __init__(self, widget):
        super().__init__()
        self.seen = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.seen.append(event.rect())
        return False


def shape(shown, block=0):
    view = shown.view
    return view._sentence.shape(view.document().findBlockByNumber(block))


def test_stands_beside_all_lines_of_the_sentence(shown):
    shown.session.move_sentence(+1)
    grounds, bar = shape(shown)
    assert len(grounds) >= 2
    assert all(one.bottom() == other.top() for one, other in pairwise(grounds))
    column = shown.view._column
    assert bar.right() < column.left
    assert bar.top() <= grounds[0].top() + 8
    assert bar.bottom() >= grounds[-1].bottom() - 12
    assert shape(shown, 2).grounds == []


def test_stands_on_the_right_of_what_runs_from_right_to_left(shown):
    shown.session.go_to(TEXT.index("قال"))
    column = shown.view._column
    assert shape(shown, 4).bar.left() > column.left + column.width


def test_hides_no_tint_and_shows_itself_around(shown):
    session, view = shown.session, shown.view
    session.selection = (0, 3)
    session.apply_label("verified")
    session.focus_claim(None)
    session.go_to(0)
    picture = view.viewport().grab().toImage()
    shown_theme = theme.current()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(90)}
    label = shown.project.labels.get("verified")
    assert theme.look(shown_theme, label).tint in colours
    assert cursor.ground().name() in colours
    assert shown_theme.colours["accent"] in colours


def test_only_the_paragraphs_concerned_are_painted(shown, qtbot):
    shown.session.go_to(TEXT.index("Another"))
    qtbot.waitUntil(lambda: shown.view.focused_claim is None)
    shown.view.viewport().repaint()
    rects = Rects(shown.view.viewport())
    shown.session.go_to(TEXT.index("With"))
    qtbot.waitUntil(lambda: bool(rects.seen))
    assert max(rect.height() for rect in rects.seen) < 80


def test_is_brought_into_sight(shown):
    view = shown.view
    view.resize(700, 160)
    shown.session.go_to(0)
    for _ in range(5):
        shown.session.move_sentence(+1)
    tops = [top for block, top, _height in view.visible_blocks() if block.blockNumber() == 4]
    assert tops
    assert 0 <= tops[0] < view.viewport().height()


def test_moves_with_the_text_when_the_column_does(shown):
    before = shape(shown).bar
    shown.view.resize(900, 600)
    assert shape(shown).bar.left() > before.left()


def test_is_read_out_with_what_has_been_done(shown, monkeypatch):
    said = []
    monkeypatch.setattr(walking, "announce", lambda _widget, sentence: said.append(sentence))
    shown.session.nothing_to_check()
    shown.session.move_sentence(-1)
    shown.session.go_to(len(TEXT))
    shown.session.apply_label("verified")
    shown.session.move_sentence(-1)
    shown.session.move_sentence(+1)
    assert said[:2] == [f"{LONG} Not looked at yet.", "One is short. Nothing to check."]
    assert said[-1] == "نعم. Claim."


@pytest.mark.parametrize("name", [name.removesuffix(".toml") for name in assets.names("themes", ".toml")])
def test_can_be_seen_in_every_theme_and_the_text_on_it_read(qapp, name, monkeypatch):
    shown = theme.load(name)
    monkeypatch.setattr(theme, "current", lambda: shown)
    paper, accent = QColor(shown.colours["paper"]), QColor(shown.colours["accent"])
    assert contrast(paper, accent) >= 3
    assert contrast(cursor.ground(), QColor(shown.colours["text"])) >= 7
    assert cursor.ground() != paper


def contrast(one, other):
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour):
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_takes_the_colours_of_another_theme(shown, qapp):
    before = QPalette(qapp.palette()), cursor.ground().name()
    try:
        qapp.setPalette(theme.palette(theme.load("dark")))
        assert cursor.ground().name() != before[1]
    finally:
        qapp.setPalette(before[0])
