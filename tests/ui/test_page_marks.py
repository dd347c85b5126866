"""Pages of a paged original: named in the margin on the line where they begin, and with the claim in the editor."""

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.project import Project
from factcheck.ui.claims.panel import ClaimsPanel
from factcheck.ui.page_words import page_words
from factcheck.ui.reading.panel import ReadingPanel
from factcheck.ui.session import Session

WORDS = "The report says that the towns have paid for cameras twice and that nobody has noticed it so far. "
FIRST, SECOND = WORDS * 5, WORDS * 3
TEXT = f"{FIRST.strip()}\n\n{SECOND.strip()}\n\nThe end."
INSIDE = TEXT.index("cameras", 300)
PAGES = (0, INSIDE, TEXT.index("The end."))


@pytest.mark.parametrize(
    ("pages", "start", "end", "said"),
    [
        ((), 5, 9, ""),
        ((0, 10, 20), 0, 10, "p. 1"),
        ((0, 10, 20), 5, 11, "p. 1–2"),
        ((0, 10, 20), 10, 20, "p. 2"),
        ((0, 10, 20), 25, 30, "p. 3"),
        ((0,), 3, 4, "p. 1"),
        ((4, 10), 0, 2, "p. 1"),
    ],
)
def test_the_page_of_a_passage_in_words(pages, start, end, said):
    assert page_words(pages, start, end) == said


@pytest.fixture
def shown(tmp_path, qtbot):
    """A reading column on a paged article, and the session."""
    project = Project.create(tmp_path / "p.factcheck", reviewer="Mia")
    project.add_article(ArticleDraft("Paged", TEXT, pages=PAGES))
    project.add_article(ArticleDraft("Whole", f"{TEXT} And more."))
    project.add_article(ArticleDraft("One page", f"{TEXT} And still more.", pages=(0,)))
    session = Session()
    panel = ReadingPanel(session)
    qtbot.addWidget(panel)
    panel.resize(700, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    session.adopt(project)
    session.focus_article(project.articles()[0].id)
    panel.grab()
    yield panel, session
    session.close()


def names(panel):
    """What stands in the margins of the paragraphs in sight: names of pages with the line of the text beside them."""
    view, found = panel.view, []
    for block, _top, _height in view.visible_blocks():
        ink = view._ink._ink(block)
        rows = view._ink.paragraph(block).rows
        view._ink._paragraphs.clear()
        for corner, sign in ink.placed:
            if sign.startswith("\f"):
                row = next(n for n, row in enumerate(rows) if row.top <= corner.y() + 8 <= row.top + row.height + 4)
                start = view._source.offsets.to_code_point(block.position() + rows[row].start)
                end = view._source.offsets.to_code_point(block.position() + rows[row].end)
                found.append((sign[1:], start, end))
    return found


def test_each_page_is_named_where_it_begins(shown):
    panel, _session = shown
    told = names(panel)
    assert [name for name, _start, _end in told] == ["p. 1", "p. 2", "p. 3"]
    for (_name, start, end), page in zip(told, PAGES, strict=True):
        assert start <= page < end


def test_an_article_without_pages_or_with_one_has_none(shown):
    panel, session = shown
    for article in session.project.articles()[1:]:
        session.focus_article(article.id)
        panel.grab()
        assert names(panel) == []
    session.focus_article(session.project.articles()[0].id)
    panel.grab()
    assert len(names(panel)) == 3


def test_claims_and_pages_stand_in_one_margin(shown):
    panel, session = shown
    article = session.article
    session.run(lambda: session.project.mark(article, INSIDE - 20, INSIDE + 30, "verified"))
    panel.grab()
    assert [name for name, _start, _end in names(panel)] == ["p. 1", "p. 2", "p. 3"]
    (block,) = [block for block, _top, _height in panel.view.visible_blocks() if block.blockNumber() == 0]
    signs = [sign for _corner, sign in panel.view._ink._ink(block).placed]
    assert "verified" in signs
    assert "\fp. 2" in signs


def test_pages_that_begin_on_one_line_are_named_together(shown, tmp_path):
    panel, session = shown
    session.run(lambda: session.project.add_article(ArticleDraft("Tiny", "One. Two. Three.", pages=(0, 5, 10))))
    session.focus_article(session.project.articles()[-1].id)
    panel.grab()
    assert [name for name, _start, _end in names(panel)] == ["p. 1–3"]


def test_the_editor_says_the_page(shown, qtbot):
    _panel, session = shown
    claims = ClaimsPanel(session)
    qtbot.addWidget(claims)
    claims.resize(380, 800)
    with qtbot.waitExposed(claims):
        claims.show()
    changes = session.run(lambda: session.project.mark(session.article, INSIDE, INSIDE + 7, "verified"))
    session.focus_claim(next(iter(changes.claims)))
    qtbot.waitUntil(lambda: claims._editor is not None)
    place = claims._editor.form.header._place
    qtbot.waitUntil(lambda: place.text().startswith("p. 2 · Characters"))
