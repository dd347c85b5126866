"""How far the reading has come, in the text: what is veiled, where the hairline runs, what an act repaints."""

import pytest
from PySide6.QtGui import QColor

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui import theme
from factcheck.ui.reading.looked import VEIL, veil
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session

SENTENCES = ["The bridge was closed on Monday.", "Agencies may be reading along.", "It reopened on Tuesday."]
TEXT = " ".join(SENTENCES[:2]) + "\n\n" + SENTENCES[2]


class Desk:
    def __init__(self, project, session, panel, qtbot):
        self.project, self.session, self.panel, self.qtbot = project, session, panel, qtbot

    @property
    def article(self):
        return self.session.article

    @property
    def view(self):
        return self.panel.view

    def run(self, verb, words, *rest):
        start = self.project.text(self.article).index(words)
        return self.session.run(lambda: verb(self.article, start, start + len(words), *rest))

    def pass_over(self, words):
        self.run(self.project.pass_over, words)

    def counted(self):
        """Wait until the text has been cut into sentences and the column shows it."""
        self.session.coverages.progress(self.article)
        self.qtbot.waitUntil(lambda: self.session.coverages.progress(self.article) is not None)
        self.qtbot.waitUntil(lambda: not self.panel._later.isActive())

    def veiled(self):
        """What is veiled, as words."""
        text, looked = self.project.text(self.article), self.view._passed
        return [
            text[start:end]
            for block, _top, _height in self.view.visible_blocks()
            for start, end, rects in looked._block(block).veils
            if rects
        ]

    def lines(self):
        """How many hairlines stand beside each paragraph that has any text."""
        return [
            len(self.view._passed._block(block).lines)
            for block, _top, _height in self.view.visible_blocks()
            if block.length() > 1
        ]


@pytest.fixture
def desk(tmp_path, qtbot):
    project = Project.create(tmp_path / "a.factcheck", reviewer="Mia")
    project.add_articles([ArticleDraft("Bridge", TEXT), ArticleDraft("Right", "الجسر مغلق. الجسر مفتوح.")])
    session = Session()
    panel = ReadingPanel(session)
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    session.adopt(project)
    session.focus_first_article()
    made = Desk(project, session, panel, qtbot)
    made.counted()
    yield made
    session.close()


def test_what_was_passed_over_is_veiled_and_nothing_else(desk):
    assert desk.veiled() == []
    desk.pass_over(SENTENCES[1])
    assert desk.veiled() == [SENTENCES[1]]
    desk.run(desk.project.mark, "bridge was closed", "verified")
    assert desk.veiled() == [SENTENCES[1]]
    desk.session.undo()
    desk.session.undo()
    assert desk.veiled() == []


def test_a_hairline_runs_where_nothing_is_left_to_look_at(desk):
    assert desk.lines() == [0, 0]
    desk.pass_over(SENTENCES[2])
    assert desk.lines() == [0, 1]
    desk.run(desk.project.mark, "bridge", "verified")
    desk.pass_over(SENTENCES[1])
    assert desk.lines() == [1, 1]


def test_only_the_paragraphs_that_look_different_are_painted_again(desk, qtbot):
    looked = desk.view._passed
    desk.veiled()
    blocks = [block for block, _top, _height in desk.view.visible_blocks()]
    coverage = desk.project.coverage(desk.article)
    start = TEXT.index(SENTENCES[2])
    desk.project.pass_over(desk.article, start, start + 3)
    assert [block.text() for block in looked.follow(coverage, blocks)] == [SENTENCES[2]]
    desk.veiled()
    assert looked.follow(coverage, blocks) == []


def test_it_is_seen(desk, qtbot):
    """Ink, not only rectangles: words passed over are paler than before, and so far from the paper still."""
    start = desk.panel.view.grab().toImage()
    desk.pass_over(SENTENCES[0])
    qtbot.waitUntil(lambda: desk.panel.view.grab().toImage() != start)


def test_a_claim_of_somebody_else_is_never_veiled(desk):
    desk.run(desk.project.mark, "may be reading", "speculative")
    desk.session.use_reviewer("Ola")
    desk.counted()
    desk.pass_over(SENTENCES[1])
    assert desk.veiled() == []
    desk.pass_over(SENTENCES[0])
    assert desk.veiled() == [SENTENCES[0]]
    assert desk.lines() == [1, 0]


def test_what_is_selected_or_found_is_not_veiled(desk):
    desk.pass_over(SENTENCES[0])
    blocks = [(block, top) for block, top, _height in desk.view.visible_blocks()]
    looked, hits = desk.view._passed, desk.view.hits
    assert looked.veils(blocks, (0, 0), hits)
    assert not looked.veils(blocks, (4, 10), hits)
    found = hits._replace(starts=[TEXT.index("closed")], length=6, current=0)
    assert not looked.veils(blocks, (0, 0), found)
    elsewhere = hits._replace(starts=[TEXT.index("Tuesday")], length=7, current=0)
    assert looked.veils(blocks, (0, 0), elsewhere)


def test_another_reviewer_and_a_reader_without_a_name_see_their_own(desk):
    desk.pass_over(SENTENCES[0])
    desk.session.use_reviewer("Ola")
    desk.counted()
    assert desk.veiled() == []
    desk.session.use_reviewer("Mia")
    desk.counted()
    assert desk.veiled() == [SENTENCES[0]]


def test_in_a_right_to_left_paragraph_the_hairline_is_on_the_right(desk):
    desk.session.next_article(+1)
    desk.counted()
    desk.pass_over("الجسر مغلق.")
    desk.pass_over("الجسر مفتوح.")
    (block,) = [block for block, _top, _height in desk.view.visible_blocks()]
    (line,) = desk.view._passed._block(block).lines
    column = desk.view._column
    assert line.left() >= column.left + column.width


def test_it_follows_the_column_when_that_moves(desk):
    desk.pass_over(SENTENCES[2])
    before = [
        rect.x() for block, _t, _h in desk.view.visible_blocks() for rect in desk.view._passed._block(block).lines
    ]
    desk.panel.resize(900, 500)
    after = [rect.x() for block, _t, _h in desk.view.visible_blocks() for rect in desk.view._passed._block(block).lines]
    assert before
    assert before != after


def test_the_scroll_bar_has_a_band_where_something_is_left(desk, qtbot):
    ruler = desk.view._ruler

    def band():
        qtbot.waitUntil(lambda: not ruler._band_timer.isActive())
        return [(rect.top(), rect.bottom()) for rect in ruler._band]

    assert len(band()) == 1
    assert band()[0][0] == 0
    desk.pass_over(SENTENCES[0])
    (left,) = band()
    assert left[0] > 0
    assert left[0] == pytest.approx(ruler.height() * len(SENTENCES[0]) / len(TEXT), abs=ruler.height() * 2 / len(TEXT))
    desk.pass_over(SENTENCES[1])
    desk.pass_over(SENTENCES[2])
    assert band() == []
    desk.session.undo()
    assert len(band()) == 1
    desk.session.next_article(+1)
    assert ruler._band == []


def test_closing_the_project_and_removing_the_article_is_no_mistake(desk):
    desk.pass_over(SENTENCES[0])
    article = desk.article
    desk.session.focus_article(None)
    desk.session.run(lambda: desk.project.remove_article(article))
    desk.session.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_veiled_words_keep_their_contrast(qtbot, qapp, mode):
    from tests.test_palette import contrast

    before = qapp.palette()
    qapp.setPalette(theme.palette(theme.load(mode)))
    try:
        look, over = theme.load(mode), veil()
        assert over.alphaF() == pytest.approx(VEIL, abs=0.01)
        paper, accent = look.colour("paper"), look.colour("accent")
        for ground in (paper, theme.blend(paper, accent, 0.09)):  # also on the sentence the reader is on
            ink, under = (theme.blend(colour, QColor(over.rgb()), VEIL) for colour in (look.colour("text"), ground))
            assert contrast(ink.name(), under.name()) >= 7.0
    finally:
        qapp.setPalette(before)
