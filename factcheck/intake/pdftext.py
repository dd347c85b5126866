"""The blocks of all pages become one text: joined over pages, hyphens undone, footnotes last, pages marked."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.intake.pdfblocks import BULLET, HEADING, ITEM, LINE, PARAGRAPH, TABLE, TERMINAL, Block, is_marked
from factcheck.intake.pdfpieces import HYPHEN

# Scripts that have no space between two words, and so none between two lines.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_DASHES = "-‐‑"
_HALF_BEFORE = re.compile(r"([^\W\d_]+)$")
_HALF_AFTER = re.compile(r"[^\W\d_]+")
_SUSPENDED = ("und", "oder", "sowie", "bzw", "and", "or")  # codespell:ignore oder
"""Words behind a hyphen that stands for what follows later: pre- and post-war."""
_LONG = 4
"""Letters of a half that stands as a word by itself, for a hyphen between two halves to be a real one."""


class Words(NamedTuple):
    """The words that stand in the middle of lines, in lower case, and among them those with a hyphen."""

    whole: frozenset[str]
    hyphenated: frozenset[str]


def words_of(lines: Iterable[str]) -> Words:
    """The words that no end of a line has cut."""
    whole: set[str] = set()
    for line in lines:
        found = [match.group().lower().replace("‐", "-").replace("‑", "-") for match in _WORD.finditer(line)]
        if line.rstrip().endswith(("-", "‐", "‑", HYPHEN)) and found:
            found.pop()
        whole.update(found)
    hyphenated = {word for word in whole if "-" in word}
    whole.update(part for word in hyphenated for part in word.split("-"))
    return Words(frozenset(whole), frozenset(hyphenated))


def join_lines(before: str, after: str, words: Words) -> str:
    """A text and the line after it in one; what is returned begins with ``before`` but for a hyphen at its end."""
    if not before or not after:
        return before + after
    if before.endswith(HYPHEN):
        return _undone(before[:-1], after, words)
    if before[-1] in _DASHES and len(before) > 1 and before[-2].isalpha():
        return _undone(before[:-1], after, words)
    if before[-1] in _DASHES and len(before) > 1 and before[-2].isdigit():
        return before + after
    if before[-1] in "—/" and not before[-2:-1].isspace():
        return before + after
    if _UNSPACED.match(before[-1]) and _UNSPACED.match(after[0]):
        return before + after
    return f"{before} {after}"


def _undone(before: str, after: str, words: Words) -> str:
    """Two halves of a word: without the hyphen where that makes sense, with it where it is the word's own."""
    first, second = _HALF_BEFORE.search(before), _HALF_AFTER.match(after)
    if first is None or second is None or not after[0].islower():
        return f"{before}-{after}"
    left, right = first.group().lower(), second.group().lower()
    compound = before[: first.start()].endswith(tuple(_DASHES))  # face-to-|face
    if f"{left}-{right}" in words.hyphenated or compound:
        return f"{before}-{after}"
    if left + right in words.whole:
        return before + after
    if right in _SUSPENDED:
        return f"{before}- {after}"
    both = len(left) >= _LONG and len(right) >= _LONG and left in words.whole and right in words.whole
    return f"{before}-{after}" if both else before + after


class _Part(NamedTuple):
    text: str
    page: int


class Article:
    """Collects blocks page by page; :meth:`text` is what they make, and where its pages begin."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._out: list[str] = []
        self._length = 0
        self._starts: dict[int, int] = {}
        self._held: list[_Part] = []
        self._last: Block | None = None
        self._notes: list[str] = []

    def add(self, block: Block, page: int, *, opens: bool) -> None:
        """The next block in reading order, on a page counted from 0; ``opens`` says that a column begins with it."""
        last = self._last
        parts = _parts(block, page)
        if opens and last is not None and self._held and continues(last, block):
            self._held += parts
            self._last = block._replace(kind=last.kind, rows=(last.rows[0], *block.rows))
            return
        self._flush(block)
        self._held, self._last = parts, block

    def note(self, lines: Iterable[str]) -> None:
        """A footnote."""
        text = ""
        for line in lines:
            text = join_lines(text, line, self._words)
        if text:
            self._notes.append(text.replace(HYPHEN, "-"))

    def finish(self, pages: int) -> tuple[str, tuple[int, ...]]:
        """The text, and where each of so many pages begins in it."""
        self._flush(None)
        body = "".join(self._out).rstrip("\n")
        notes = "\n".join(self._notes)
        text = f"{body}\n\n{notes}" if body and notes else body or notes
        starts: list[int] = []
        after = len(body)
        for page in reversed(range(pages)):
            after = min(after, self._starts.get(page, after))
            starts.append(after)
        starts.reverse()
        if starts:
            starts[0] = 0
        return text, tuple(starts)

    def _flush(self, following: Block | None) -> None:
        block = self._last
        if block is None:
            return
        text = ""
        for part in self._held:
            joined = part.text if not text else self._joined(block, text, part.text)
            if part.page not in self._starts:
                self._starts[part.page] = self._length + (len(joined) - len(part.text))
            text = joined
        text = text.replace(HYPHEN, "-")
        if text:
            gap = "\n" if following is not None and _closely(block, following) else "\n\n"
            self._out.append(text + gap)
            self._length += len(text) + len(gap)
        self._held, self._last = [], None

    def _joined(self, block: Block, text: str, line: str) -> str:
        return f"{text}\n{line}" if block.kind == TABLE else join_lines(text, line, self._words)


def _parts(block: Block, page: int) -> list[_Part]:
    if block.kind == TABLE:
        lines = ["\t".join(cells).rstrip("\t") for cells in block.cells]
        lines = [line for line in lines if line.strip()]
    else:
        lines = [row.text.strip() for row in block.rows]
    if block.kind == ITEM:
        lines[0] = BULLET.sub("- ", lines[0], count=1) if BULLET.match(lines[0]) else lines[0]
    return [_Part(line, page) for line in lines if line]


def continues(last: Block, block: Block) -> bool:
    """Whether a block that begins a column or a page goes on with the one before it."""
    if last.kind not in (PARAGRAPH, ITEM, LINE) or block.kind not in (PARAGRAPH, LINE):
        return False
    if abs(last.size - block.size) > 0.07 * last.size or last.rows[-1].bold != block.rows[0].bold:
        return False
    text, after = last.rows[-1].text, block.rows[0].text
    if text.endswith((HYPHEN, "-")) and after[:1].islower():
        return True
    if block.indented or is_marked(after):
        return False
    if after[:1].islower():
        return not TERMINAL.search(text)
    return not last.short and last.kind != LINE and (len(last.rows) > 1 or not TERMINAL.search(text))


def _closely(block: Block, following: Block) -> bool:
    """Whether two blocks follow each other line by line."""
    if block.kind == following.kind == ITEM:
        return True
    if block.kind == following.kind == TABLE:  # it goes on after a page
        return max(map(len, block.cells)) == max(map(len, following.cells))
    lines = (LINE, HEADING)
    return block.kind == following.kind and block.kind in lines and block.group == following.group
