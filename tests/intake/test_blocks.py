"""Blocks become text by one rule."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.text import normalise
from factcheck.intake.blocks import Blocks, one_line, says_something, tidy


def test_blocks_stand_apart_and_lists_tables_and_notes_line_by_line():
    blocks = Blocks()
    blocks.heading("Headline")
    blocks.paragraph("First paragraph,\nits second line.")
    blocks.item("one")
    blocks.item("two", "2.")
    blocks.item("inner", depth=1)
    blocks.note("[1]", "A note.\n\nIts second paragraph.")
    blocks.quote("“We will see.”")
    blocks.row(["Year", "Jobs"])
    blocks.row(["2024", "1 200"])
    blocks.gap()
    blocks.row(["another", "table"])
    blocks.lines("  code\n    more  \n")
    blocks.note("[2]", "Another.")
    assert blocks.text() == (
        "Headline\n\nFirst paragraph,\nits second line.\n\n- one\n2. two\n  - inner\n\n“We will see.”\n\n"
        "Year\tJobs\n2024\t1 200\n\nanother\ttable\n\n  code\n    more\n\n"
        "[1] A note.\nIts second paragraph.\n[2] Another."
    )
    assert blocks.title == "Headline"


def test_nothing_leaves_no_trace():
    blocks = Blocks()
    blocks.paragraph(" \t\n ")
    blocks.heading("")
    blocks.item("")
    blocks.row(["", " "])
    blocks.note("[1]", " ")
    blocks.lines("\n \n")
    assert not blocks
    assert blocks.text() == ""


def test_cells_are_one_line_without_tabs_of_their_own():
    blocks = Blocks()
    blocks.row(["", "a\tb", "c\nd", "", ""])
    assert blocks.text() == "\ta b\tc d"


def test_lists_in_lists_are_indented_only_so_far():
    blocks = Blocks()
    blocks.item("deep", depth=5000)
    assert blocks.text() == "                - deep"


def test_title_is_the_first_heading_without_its_number_and_notes():
    blocks = Blocks()
    blocks.heading("Results[1]\nof [2] years", "1.")
    blocks.heading("More")
    assert blocks.text() == "1. Results[1]\nof [2] years\n\nMore"
    assert blocks.title == "Results of [2] years"


def table(blocks, rows):
    for row in rows:
        blocks.begin_row()
        for cell in row:
            blocks.begin_cell()
            for block in cell:
                if isinstance(block, list):
                    table(blocks, block)
                else:
                    blocks.paragraph(block)
        blocks.end_row()
    blocks.gap()


def test_rows_become_lines_and_tables_that_arrange_a_page_do_not():
    blocks = Blocks()
    table(blocks, [[["Year"], ["Jobs"]], [["2024"], ["1,200", "(estimate)"]], [[], []]])
    table(blocks, [[["Lead."], []], [["First.", "Second."], []]])
    table(blocks, [[["Outer."], [[[["a"], ["b"]], [["c"], ["d"]]]]]])
    assert blocks.text() == ("Year\tJobs\n2024\t1,200 (estimate)\n\nLead.\n\nFirst.\n\nSecond.\n\nOuter.\n\na\tb\nc\td")


def test_tables_in_tables_without_end():
    blocks = Blocks()
    for _n in range(50_000):
        blocks.begin_row()
        blocks.begin_cell()
    blocks.paragraph("deep")
    blocks.paragraph("deeper")
    for _n in range(50_000):
        blocks.end_row()
    blocks.end_row()
    blocks.begin_row()
    blocks.paragraph("left open")
    assert blocks.text() == "deep\n\ndeeper\n\nleft open"


def test_blank_space_inside_a_line_stays():
    assert tidy("  a  b\u00a0 \r\n\r\n\r\n\r\n c ") == "a  b\u00a0\n\nc"
    assert tidy("Donau\u00addampf") == "Donaudampf"
    assert not says_something(" \n\u200b\ufeff\u00ad")
    assert says_something("\u200ba")
    assert one_line(" a \n b\u00a0 c ") == "a b\u00a0 c"


@given(st.lists(st.tuples(st.sampled_from(["paragraph", "heading", "quote", "item", "lines"]), st.text())))
def test_text_is_normal_and_no_word_is_lost(given_blocks):
    blocks = Blocks()
    for kind, text in given_blocks:
        getattr(blocks, kind)(text)
    made = blocks.text()
    assert normalise(made) == made
    words = [word for _kind, text in given_blocks for word in normalise(text).replace("\u00ad", "").split()]
    assert [word for word in made.split() if word != "-"] == [word for word in words if word != "-"]
    assert made == made.strip("\n")
