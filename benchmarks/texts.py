"""Texts of every size and kind, each with ever more claims: what the reading column has to cope with."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from benchmarks import data
from benchmarks.workshop import Workshop
from factcheck.core.model import ArticleDraft, ArticleId
from factcheck.core.rules import cuts_emoji
from factcheck.project import Project
from factcheck.project.claims import NewClaim

PROSE, ONE_LINE, MIXED = "prose", "one line", "mixed scripts"
_LEAST = 1_500
# Syllables, not words of any text: scripts that are wide, stacked, joined, run the other way, or need two units.
_SCRIPTS = (
    ("报", "告", "说", "城", "市", "新", "年", "前", "将", "会", "经", "济", "人", "民", "大", "学"),
    ("မြန်", "မာ", "နိုင်", "ငံ", "တွင်", "က", "သည်", "များ", "ကို", "အ", "လုပ်", "ငန်း"),
    ("قال", "التقرير", "إن", "مدينة", "خمس", "وُضعت", "في", "من", "السنة", "قبل"),
    ("😀", "👩‍👩‍👧", "🇩🇪", "🚲", "é", "👍🏽"),
)
_JOINED = (True, True, False, False)  # whether words of the script stand without spaces between them


class Kind(NamedTuple):
    """A text to be measured: its name in the table, its length in code points, what it is made of."""

    name: str
    length: int
    made_of: str = PROSE


KINDS = (
    Kind("3 kB", 3_000),
    Kind("10 kB", 10_000),
    Kind("100 kB", 100_000),
    Kind("1 MB", 1_000_000),
    Kind("5 MB", 5_000_000),
    Kind("1 MB, one line", 1_000_000, ONE_LINE),
    Kind("1 MB, mixed scripts", 1_000_000, MIXED),
)


def kinds(shop: Workshop) -> list[Kind]:
    """The texts of this run."""
    some = KINDS if shop.sizes.shrink == 1 else (KINDS[0], KINDS[-1])
    return [kind for kind in some if shop.texts in kind.name]


def project_of(
    shop: Workshop, kind: Kind, claims: tuple[int, ...], beside: Kind | None = None
) -> tuple[Path, list[ArticleId]]:
    """A project that holds this text with so many claims, once for each number; made when it is first asked for.

    ``beside``: before them stands another text, with two claims.
    """
    key = (kind, claims, beside)
    if key not in shop.made:
        path = shop.folder / f"text-{len(shop.made)}.factcheck"
        Project.create(path, reviewer="Mia").close()
        if beside is not None:
            _add(path, beside, length_of(shop, beside), 2)
        articles = [_add(path, kind, length_of(shop, kind), many) for many in claims]
        shop.made[key] = path, articles
    path, articles = shop.made[key]
    return path, articles


def length_of(shop: Workshop, kind: Kind) -> int:
    """How long the text is in this run."""
    return max(_LEAST, kind.length // shop.sizes.shrink)


def _add(path: Path, kind: Kind, length: int, claims: int) -> ArticleId:
    prose = data.Prose(7 + claims)
    text, places = _text(prose, kind.made_of, length)
    # Opened anew for each text: undo would keep all its claims in memory.
    with Project.open(path) as project:
        project.use_reviewer("Mia")
        changes = project.add_article(ArticleDraft(f"{kind.name} with {claims:,} claims", text))
        (article,) = changes.articles
        project.mark_many(
            NewClaim(article, *place, prose.random.choice(data.LABELS), prose.fields())
            for place in islice(_passages(prose, text, places), claims)
        )
    return article


def _text(prose: data.Prose, made_of: str, length: int) -> tuple[str, list[tuple[int, int]]]:
    if made_of == MIXED:
        return _mixed(prose, length)
    text, places = prose.article(length)
    return (text.replace("\n", " ") if made_of == ONE_LINE else text), places


def _mixed(prose: data.Prose, length: int) -> tuple[str, list[tuple[int, int]]]:
    """Paragraphs of five sentences, each paragraph in another script; Latin ones in between."""
    parts, places, at, number = list[str](), list[tuple[int, int]](), 0, 0
    while at < length:
        paragraph, number = number // 5, number + 1
        if paragraph % 5 == 0:
            sentence = prose.words(prose.random.randint(60, 120)).capitalize() + "."
        else:
            signs, joined = _SCRIPTS[paragraph % 5 - 1], _JOINED[paragraph % 5 - 1]
            words = prose.random.choices(signs, k=prose.random.randint(25, 60))
            sentence = ("" if joined else " ").join(words) + ("。" if joined else ".")
        places.append((at, at + len(sentence)))
        parts += (sentence, "\n" if number % 5 == 0 else " ")
        at += len(sentence) + 1
    return "".join(parts).rstrip(), places


def _passages(prose: data.Prose, text: str, places: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Passages for ever, each another: sentences, and stretches of words that may cross and hold them."""
    taken = set[tuple[int, int]]()
    for place in places if len(places) < 100 else ():
        taken.add(place)
        yield place
    while True:
        start, end = prose.random.choice(places)
        if prose.random.random() < 0.5:
            start = text.find(" ", prose.random.randint(start, end)) + 1
            end = min(len(text), start + prose.random.randint(8, 400))
        place = (start, end)
        good = place not in taken and 0 <= start < end and text[start:end].strip()
        if good and not cuts_emoji(text, start) and not cuts_emoji(text, end):
            taken.add(place)
            yield place
