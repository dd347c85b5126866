"""PDF documents: reading order, paragraphs, pages, and what is no text."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.core.model import ArticleDraft
from factcheck.core.text import is_normal
from factcheck.errors import IntakeError
from factcheck.intake import Workshop
from factcheck.intake.pdftext import Words, join_lines
from tests.helpers.pdfs import Text, lines, pdf

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "documents"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the documents of other projects are not here")


@pytest.fixture(scope="module")
def shop() -> Iterator[Workshop]:
    with Workshop() as shop:
        yield shop


@pytest.fixture
def read(shop: Workshop):
    return lambda data, name="story.pdf": shop.read_bytes(data, name)


@pytest.fixture
def refused(shop: Workshop):
    def refusal(data: bytes) -> str:
        with pytest.raises(IntakeError) as caught:
            shop.read_bytes(data, "story.pdf")
        assert caught.value.message.endswith(".")
        assert caught.value.hint.endswith(".")
        return caught.value.message

    return refusal


def paragraph(x: float, top: float, *more: str) -> list[Text]:
    """Four lines that fill 270 points, and others."""
    return lines(
        x,
        top,
        "The council met on Monday and agreed to build a bridge over",
        "the river that parts the old town from the new one, though it",
        "has no money for the bridge yet and does not know where it",
        *more,
    )


def test_lines_become_paragraphs(read):
    one = paragraph(72, 700, "will come from.")
    two = paragraph(72, 700 - 4 * 12 - 8, "will come from either.")
    draft = read(pdf(one + two))
    assert draft.text == (
        "The council met on Monday and agreed to build a bridge over the river that parts the old town from the new one, "
        "though it has no money for the bridge yet and does not know where it will come from.\n\n"
        "The council met on Monday and agreed to build a bridge over the river that parts the old town from the new one, "
        "though it has no money for the bridge yet and does not know where it will come from either."
    )
    assert draft.pages == (0,)
    assert draft.note == ""
    assert (draft.media_type, draft.name) == ("application/pdf", "story.pdf")


def test_paragraphs_told_by_a_short_last_line_alone(read):
    page = paragraph(72, 700, "will come from.") + paragraph(72, 700 - 4 * 12, "will come from either.")
    assert read(pdf(page)).text.count("\n\n") == 1


def test_paragraphs_told_by_an_indented_first_line(read):
    page = lines(
        72,
        700,
        "The council met on Monday and agreed to build a bridge over",
        "the river that parts the old town from the new one, though now",
    )
    page += [Text(84, 676, "It was the third time that the council had agreed to that.")]
    page += lines(72, 664, "Nobody expects that it will be the last time that it does it.")
    assert read(pdf(page)).text.split("\n\n")[1].startswith("It was the third time")


HYPHENS = {
    "a word that was cut": ("the gov-", "ernment fell", "the government fell"),
    "a word that stands elsewhere": ("a well-known man and a well-", "known woman", "and a well-known woman"),
    "a name": ("the Anglo-", "Saxon kings", "the Anglo-Saxon kings"),
    "a figure": ("from 2019-", "2021 only", "from 2019-2021 only"),
    "a chain": ("a face-to-", "face talk", "a face-to-face talk"),
    "a part for two words": ("the pre-", "and post-war years", "the pre- and post-war years"),
    "a soft hyphen": ("the gov\xad", "ernment fell", "the government fell"),
}


@pytest.mark.parametrize(("first", "second", "wanted"), HYPHENS.values(), ids=HYPHENS)
def test_hyphens_at_the_end_of_lines(read, first: str, second: str, wanted: str):
    # The line is as long as the others, so that the paragraph goes on.
    page = paragraph(72, 700, "comes, and then some other words come, so that " + first, second + " because of it.")
    page[3] = page[3]._replace(text="comes, and then " + first)
    assert wanted in read(pdf(page)).text


def test_two_columns_are_read_one_after_the_other(read):
    title = [Text(72, 760, "A bridge between two towns that nobody has asked for yet", 16)]
    left = paragraph(36, 700, *["and this is said in the left column of the page again,"] * 6)
    right = paragraph(330, 700, *["and that is said in the right column of the page then,"] * 6)
    both = [piece for pair in zip(left, right, strict=True) for piece in pair]  # drawn line by line
    text = read(pdf(title + both)).text
    assert text.startswith("A bridge between two towns that nobody has asked for yet\n\nThe council met")
    assert text.count("The council met") == 2
    assert text.rindex("left column") < text.index("right column")


def test_columns_above_and_below_what_stands_across_the_page(read):
    across = lines(
        36,
        600,
        "Across the page stands what nobody has asked for yet, and it goes on from its first line to the second one, so that",
        "it is plain that there are no columns in it, and nothing else either that could be taken for one by anybody at all.",
    )
    page = paragraph(36, 700, "first left.") + paragraph(330, 700, "first right.") + across
    page += paragraph(36, 500, "second left.") + paragraph(330, 500, "second right.")
    text = read(pdf(page)).text
    places = [text.index(f"{word}") for word in ("first left", "first right", "Across", "second left", "second right")]
    assert places == sorted(places)
    assert "\t" not in text


def test_words_pushed_apart_to_fill_a_line_are_no_table(read):
    page = paragraph(72, 700)
    for y, words in ((664, "nobody council bridges agreed"), (652, "agreed money council nobody")):
        places = (72, 153, 232.3, 313.3) if y == 664 else (72, 152.2, 231.3, 311.5)
        page += [Text(x, y, word) for x, word in zip(places, words.split(), strict=True)]
    page += paragraph(72, 640, "will come from.")
    text = read(pdf(page)).text
    assert "nobody council bridges agreed agreed money council nobody The council" in text


def test_a_paragraph_that_runs_over_the_page(read):
    first = paragraph(72, 120, "will come from, which is why the mayor has asked the state")
    second = lines(72, 780, "for help.", "The state said nothing at all to that and to anything else.")
    draft = read(pdf(first, second))
    assert "has asked the state for help." in draft.text
    assert draft.text[draft.pages[1] :].startswith("for help.")


def test_a_word_that_runs_over_the_page(read):
    first = paragraph(72, 120, "will come from, which is why the mayor has asked the gov-")
    second = lines(72, 780, "ernment for help.")
    draft = read(pdf(first, second))
    assert "has asked the government for help." in draft.text
    assert draft.text[draft.pages[1] :].startswith("ernment for help.")


def test_a_page_without_text_begins_where_the_next_does(read):
    draft = read(pdf(paragraph(72, 700, "will come from."), [], [Text(72, 700, "The end of it all.")]))
    assert draft.pages == (0, draft.text.index("The end"), draft.text.index("The end"))


def test_heads_and_numbers_of_pages_are_left_out_and_told(read):
    pages = [
        [
            Text(72, 800, f"The Paper, Monday, page {number}", 8),
            Text(290, 30, str(number), 8),
            *paragraph(72, 700, f"will come from in {number} years."),
        ]
        for number in range(4, 8)
    ]
    draft = read(pdf(*pages))
    assert "The Paper" not in draft.text
    assert len(draft.text.split("\n\n")) == 4
    assert draft.note == "Left out on each page: “The Paper, Monday, page 4”, and the page numbers."
    assert [draft.text[place : place + 11] for place in draft.pages] == ["The council"] * 4


def test_a_page_of_numbers_alone_keeps_them(read):
    draft = read(pdf([Text(72, 700, "1234567890 1234567890 people")], [Text(72, 700, "2345678901 2345678901 people")]))
    assert draft.text.count("people") == 2


def test_footnotes_come_last(read):
    first = paragraph(72, 700, "will come from.") + lines(
        72, 60, "1 As the mayor says.", "2 As nobody", "says.", size=7
    )
    second = lines(72, 700, "The state said nothing at all to that and to anything else.")
    draft = read(pdf(first, second))
    assert draft.text.endswith("anything else.\n\n1 As the mayor says.\n2 As nobody says.")
    assert draft.text[draft.pages[1] :].startswith("The state")


def test_a_small_number_above_the_line(read):
    page = [
        Text(72, 700, "The bridge costs 12 million", 10),
        Text(192.5, 704, "3", 6),
        Text(200, 700, "euros in all.", 10),
    ]
    assert "12 million³ euros" in read(pdf(page)).text


def test_tables_have_tabs(read):
    rows = [("Year", "Cost", "Paid"), ("2023", "1,200", "300"), ("2024", "", "400"), ("2025", "1,400", "")]
    page = lines(72, 760, "The council has paid for the bridge as follows, and no other way:")
    for number, row in enumerate(rows):
        page += [Text(72 + 110 * place, 700 - 16 * number, cell) for place, cell in enumerate(row) if cell]
    text = read(pdf(page)).text
    assert text.endswith("Year\tCost\tPaid\n2023\t1,200\t300\n2024\t\t400\n2025\t1,400")


def test_lists_keep_their_lines(read):
    page = lines(72, 700, "The council wants three things from the state in the next year:")
    page += lines(80, 680, "• money for the bridge", "• time to build it", "• peace")
    page += lines(80, 630, "1. First this and nothing else at all, since it is said so", "2. Then that")
    text = read(pdf(page)).text
    assert "\n\n- money for the bridge\n- time to build it\n- peace\n1. First this" in text
    assert text.endswith("\n2. Then that")


def test_headings_stand_alone(read):
    page = [Text(72, 700, "Bridge to open", 18), *paragraph(72, 670, "will come from.")]
    page += [Text(72, 610, "What it costs", 10, "F2"), *paragraph(72, 598, "will come from.")]
    draft = read(pdf(page))
    assert draft.title == "Bridge to open"
    parts = draft.text.split("\n\n")
    assert (parts[0], parts[2]) == ("Bridge to open", "What it costs")


def test_lines_of_an_address_stay_lines(read):
    page = lines(72, 760, "The Paper", "12 Main Street", "Yangon") + paragraph(72, 700, "will come from.")
    assert read(pdf(page)).text.startswith("The Paper\n12 Main Street\nYangon\n\nThe council")


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side(read, turn: int):
    upright = paragraph(72, 700, "will come from.")
    turned = {
        90: lambda one: one._replace(x=842 - one.y, y=one.x, turn=90),
        180: lambda one: one._replace(x=595 - one.x, y=842 - one.y, turn=180),
        270: lambda one: one._replace(x=one.y, y=595 - one.x, turn=270),
    }[turn]
    assert read(pdf([turned(one) for one in upright], rotate=turn)).text == read(pdf(upright)).text


def test_what_is_written_aslant_is_left_out_and_told(read):
    draft = read(pdf([*paragraph(72, 700, "will come from."), Text(200, 300, "DRAFT", 60, "F1", 30)]))
    assert "DRAFT" not in draft.text
    assert draft.note == "Slanted text was left out."


def test_right_to_left_text_in_the_order_of_reading(read):
    # Drawn letter by letter, from the right: ABC DE (12%) F, as Hebrew letters; the number runs from the left.
    places = (300, 293.3, 286.1, 274.9, 268.2, 244.2, 249.8, 255.3, 234.1)
    page = [Text(x, 700, letter, 10, "F3") for x, letter in zip(places, "ABCDE12%F", strict=True)]
    page += [Text(x, 688, letter, 10, "F3") for x, letter in zip((300, 292.5, 284.5), "GHK", strict=True)]
    assert read(pdf(page)).text == "אבג דה 12% ו\nזחך"


# What it says about itself


def test_metadata(read):
    info = "/Title (Bridge to open) /Author (A. Writer) /CreationDate (D:20240531120000+02'00')"
    draft = read(pdf(paragraph(72, 700, "will come from."), info=info))
    assert (draft.title, draft.byline, draft.published) == ("Bridge to open", "A. Writer", "2024-05-31")
    assert draft.note == "The date is that of the day on which the PDF was made."


@pytest.mark.parametrize(
    "title", ["untitled", "(anonymous\\)", "report_final.docx", "Microsoft Word - a.doc", "story", " "]
)
def test_titles_that_are_none(read, title: str):
    info = f"/Title ({title}) /Author (user) /CreationDate (D:00000000)"
    draft = read(pdf([Text(72, 740, "Bridge to open", 18), *paragraph(72, 700, "will come from.")], info=info))
    assert (draft.title, draft.byline, draft.published) == ("Bridge to open", "", "")


# No text in it


def test_encrypted(refused):
    assert refused(pdf(paragraph(72, 700), encrypted=True)) == "“story.pdf” is encrypted with a password."


def test_scanned(refused):
    assert "was scanned" in refused(pdf([], [], drawn=True))
    assert "was scanned" in refused(pdf([Text(72, 700, "7")], [], drawn=True))


def test_a_picture_among_pages_of_text_is_no_scan(read):
    assert read(pdf(paragraph(72, 700, "will come from."), [], drawn=True)).pages[1] > 0


def test_without_pages(refused):
    assert refused(pdf()) in ("“story.pdf” has no pages.", "“story.pdf” is a damaged PDF document.")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4 is how this file begins, and no more than that."])
def test_damaged(refused, data: bytes):
    assert refused(data) == "“story.pdf” is a damaged PDF document."


def test_cut_off(shop: Workshop):
    whole = pdf(paragraph(72, 700, "will come from."))
    for share in (0.3, 0.6, 0.9):
        with pytest.raises(IntakeError, match=r"damaged|no pages|scanned|no text in it"):
            shop.read_bytes(whole[: int(len(whole) * share)].replace(b"endstream", b""), "story.pdf")


def test_damage_at_random_places_is_read_or_refused(shop: Workshop):
    whole = pdf(paragraph(72, 700, "will come from."), paragraph(72, 700))
    chance = random.Random(7)  # noqa: S311  the same at each run
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 30)):
            data[chance.randrange(8, len(data))] = chance.randrange(256)
        try:
            draft = shop.read_bytes(bytes(data), "story.pdf")
        except IntakeError:
            continue
        assert_sound(draft)


def test_more_pages_than_are_read(refused):
    assert refused(pdf(*[[]] * 10_001)) == "“story.pdf” has 10,001 pages; at most 10,000 are read."


def test_ten_thousand_pages(read):
    draft = read(pdf(*[[Text(72, 700, f"This is what stands on page {number} of it.")] for number in range(10_000)]))
    assert len(draft.pages) == 10_000
    assert_sound(draft)


def assert_sound(draft: ArticleDraft) -> None:
    assert is_normal(draft.text)
    assert draft.pages[0] == 0
    assert list(draft.pages) == sorted(draft.pages)
    assert draft.pages[-1] <= len(draft.text)


# Documents of others


@needs_shared
@pytest.mark.parametrize("path", sorted(SHARED.rglob("*.pdf")), ids=lambda path: path.name)
def test_documents_of_others_are_read_or_refused(shop: Workshop, path: Path):
    try:
        draft = shop.read_file(path)
    except IntakeError:
        if path.name not in ("libreoffice-writer-password.pdf", "imagemagick-images.pdf"):
            raise
        return
    assert_sound(draft)
    expected = SHARED / "markitdown" / "expected_outputs" / f"{path.stem}.md"
    if expected.exists():
        # Words cut at the ends of lines are still cut there.
        words, wanted = (re.findall(r"\w+", text) for text in (draft.text, expected.read_text("utf-8")))
        assert len(set(wanted) - set(words)) <= 0.06 * len(set(wanted))


# Lines that are joined


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("总统说，经济", "将增长。", "总统说，经济将增长。"),
        ("対して", "証拠を", "対して証拠を"),
        ("대통령은 경제가", "성장할", "대통령은 경제가 성장할"),
        ("မြန်မာ", "နိုင်ငံ", "မြန်မာနိုင်ငံ"),
        ("either/", "or", "either/or"),
        ("the river –", "as it is", "the river – as it is"),
        ("the river—", "as it is", "the river—as it is"),
        ("minus -", "five", "minus - five"),
    ],
)
def test_lines_of_other_scripts_and_dashes(before: str, after: str, joined: str):
    assert join_lines(before, after, Words(frozenset(), frozenset())) == joined
