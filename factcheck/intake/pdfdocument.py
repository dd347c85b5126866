"""All pages of a PDF, read one after another, and the article they make."""

from typing import Any, NamedTuple

from factcheck.intake.pdfblocks import Body, apart, blocks, body_of, notes_of
from factcheck.intake.pdffurniture import Furniture, furniture
from factcheck.intake.pdflayout import Flow, flows, rows
from factcheck.intake.pdfpieces import HYPHEN, UNREAD, Piece, Seen, seen_on
from factcheck.intake.pdftext import Article, words_of

_COUNTED = 20
"""Characters of a piece in which letters are counted."""
_MOST_OF_HEAD = 60
"""Characters of a running head that are told."""


class Made(NamedTuple):
    """What became of the pages."""

    text: str
    pages: tuple[int, ...]
    heading: str
    note: str


class Pages:
    """The pieces of each page, and what was counted on the way."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.characters = 0
        self.letters = 0
        self.pictures = False
        self.lost = 0

    def take(self, document: Any, number: int, raw: Any) -> None:
        """Read a page; one that PDFium cannot open is counted and left empty."""
        page = raw.FPDF_LoadPage(document.raw, number)
        if not page:
            self.lost += 1
            self.seen.append(Seen([], [], 0))
            return
        text = raw.FPDFText_LoadPage(page)
        try:
            seen = seen_on(text, raw) if text else Seen([], [], 0)
            if not seen.pieces and not self.pictures:
                self.pictures = raw.FPDFPage_CountObjects(page) > 0
        finally:
            if text:
                raw.FPDFText_ClosePage(text)
            raw.FPDF_ClosePage(page)
        self.seen.append(seen)
        for piece in (*seen.pieces, *seen.across):
            self.characters += len(piece.text)
            # Only whether there are hardly any is asked.
            self.letters += sum(map(str.isalnum, piece.text[:_COUNTED]))


def article_of(pages: Pages) -> Made:
    """The text of all pages, where they begin in it, the largest heading of the first, and what was left out."""
    lines = [rows(seen.pieces) for seen in pages.seen]
    dropped = furniture(lines, body_of(lines).size)
    by_page = [
        flows(_without(seen.pieces, drop) if drop else seen.pieces)
        for seen, drop in zip(pages.seen, dropped.rows, strict=True)
    ]
    body = body_of([flow for found in by_page for flow in found])
    article = Article(words_of(row.text for found in by_page for flow in found for row in flow))
    for number, (seen, found) in enumerate(zip(pages.seen, by_page, strict=True)):
        for flow in found:
            _add(article, flow, number, body)
        for flow in flows(seen.across):
            _add(article, flow, number, body)
    text, starts = article.finish(len(pages.seen))
    return Made(text, starts, _heading(by_page[0], body) if by_page else "", _note(pages, dropped, text))


def _without(pieces: list[Piece], drop: set[Any]) -> list[Piece]:
    """The pieces but for those of furniture: a row may be several of them, joined."""
    boxes = [(row.left, row.right, row.base, row.size) for row in drop]
    return [
        piece
        for piece in pieces
        if not any(
            left - 1 <= piece.left and piece.right <= right + 1 and abs(piece.base - base) < size
            for left, right, base, size in boxes
        )
    ]


def _add(article: Article, flow: Flow, page: int, body: Body) -> None:
    flow, notes = notes_of(flow, body)
    for place, block in enumerate(blocks(flow, body)):
        article.add(block, page, opens=not place)
    for note in apart(notes):
        article.note(row.text for row in note)


def _heading(first: list[Flow], body: Body) -> str:
    """The largest heading of the first page, when it is larger than all the rest and no more than a few lines."""
    largest = max((row.size for flow in first for row in flow), default=0.0)
    if largest < 1.2 * body.size:
        return ""
    lines = [row.text.strip() for flow in first for row in flow if row.size > 0.95 * largest]
    return " ".join(lines).replace(f"{HYPHEN} ", "").replace(HYPHEN, "-") if len(lines) <= 4 else ""


def _note(pages: Pages, dropped: Furniture, text: str) -> str:
    parts: list[str] = []
    if dropped.heads:
        heads = ", ".join(f"“{head[:_MOST_OF_HEAD]}”" for head in dropped.heads[:3])
        more = " and others" if len(dropped.heads) > 3 else ""
        parts.append(f"Left out on each page: {heads}{more}{', and the page numbers' if dropped.numbered else ''}.")
    elif dropped.numbered:
        parts.append("The page numbers were left out.")
    slanted = sum(seen.slanted for seen in pages.seen)
    if slanted:
        parts.append("Slanted text was left out.")
    unread = text.count(UNREAD)
    if unread:
        some = "1 character has no letter and is" if unread == 1 else f"{unread:,} characters have no letter and are"
        parts.append(f"{some} shown as {UNREAD}.")
    if pages.lost:
        some = "1 page" if pages.lost == 1 else f"{pages.lost:,} pages"
        parts.append(f"{some} could not be read.")
    return " ".join(parts)
