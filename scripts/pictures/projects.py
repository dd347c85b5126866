"""Projects that the pictures need and the sample is not: long, crowded, nested, empty. All text is made up here."""

import random
from pathlib import Path

from factcheck.core.model import ArticleDraft
from factcheck.core.text import trim
from factcheck.demo import article_text, build_demo, sample
from factcheck.project import Project
from factcheck.project.claims import NewClaim

EDITS = (
    ("four harbour towns, according", "five harbour towns, according"),
    ("list 612 cameras", "list 640 cameras"),
    ("A fifth town, Marrow Bay, is named in an annex without a number beside it. ", ""),
    (" had fallen by a third since the first poles went up in spring", " had fallen by seven per cent since spring"),
    ("Three local companies won the contracts. None of them makes cameras.", "Two local companies won the contracts."),
    (
        "Tallis Vision did not answer three messages.",
        "Tallis Vision did not answer three messages. After this article appeared it called the report “inaccurate”.",
    ),
    (
        "The same suppliers are helping the general staff to build a filter for the country's internet traffic",
        "One of the suppliers has been asked to advise the general staff on a filter for internet traffic",
    ),
    (
        "“They fix things before we know they are broken,” he said.",
        "“They mend things before anybody knows that they are broken,” he said.",
    ),
    ("nineteen days", "19 days"),
    (
        "said that engineers abroad could log in at any hour",
        "said that the supplier's staff can look in from abroad when they like, and that its engineers had a log-in",
    ),
    (" Foreign agencies may be reading the army's computers, two officials who were not authorised to speak said,", ""),
    (" and the army, they believe, has not noticed.", ""),
    (
        "eleven of fourteen ministries had left the factory password on at least one network device",
        "most ministries had never changed a device's first password; of fourteen ministries, eleven were named",
    ),
)
"""What the publisher changed in the sample's first article."""
MOVED = (
    "Turnout at the council's public hearing in May was the largest since records began: 340 people came, in a town of "
    "six thousand."
)
ARABIC_EDITS = (
    ("أربعين ألف", "خمسة وثلاثين ألف"),
    ("ولم تنشر البلدية نتائج هذه الاختبارات حتى الآن.", "ونشرت البلدية نتائج هذه الاختبارات أمس."),
)
LABELS = ("verified", "unverified", "speculative")
_NESTED = (
    "Ministers met on Monday, and the paper says that nine of the ten towns, among them Sandrey and Oster Quay, may "
    "have paid twice for the same cameras, which two officials who were not authorised to speak called a mistake.\n\n"
    "The ministry denies it. Its spokeswoman said the second payment, of 1.4 million, was a loan that has been repaid."
)


def page() -> str:
    """The page of a newspaper with the sample's first article, corrected, and all that stands around it."""
    text = article_text(sample()["article"][0])
    for before, after in EDITS[:4]:
        text = text.replace(before, after)
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    title, body = paragraphs[0], "".join(f"<p>{part}</p>\n" for part in paragraphs[1:])
    names = "Home", "Politics", "Harbour", "Sport", "Weather"
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in names)
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | The Velmora Courier</title>
<meta property="og:site_name" content="The Velmora Courier"><meta name="author" content="Petra Holm">
<meta property="article:published_time" content="2026-08-16">
<link rel="canonical" href="https://courier.example.org/2026/08/harbour-cameras"></head>
<body><nav><ul>{menu}</ul></nav><p>Subscribe for one crown a week, and read us on the ferry.</p>
<article><h1>{title}</h1>{body}</article>
<aside><h2>Most read</h2><ul><li>Ferry stops for a seal</li><li>Who pays for the new pier?</li></ul></aside>
<footer>© The Velmora Courier. All rights reserved.</footer></body></html>"""


def empty(folder: Path) -> Path:
    """A project without an article."""
    path = folder / "empty.factcheck"
    Project.create(path, reviewer="Amara Diallo").close()
    return path


def half_read(folder: Path) -> Path:
    """The sample after half an hour's reading: two of three sentences of its first article are passed over."""
    path = build_demo(folder / "half-read")
    with Project.open(path) as project:
        project.use_reviewer("Amara Diallo")
        article = project.articles()[0].id
        coverage = project.coverage(article)
        while not coverage.grow():
            pass
        for number, (start, end) in enumerate(coverage.unlooked()[:24]):
            if number % 3 != 2:
                project.pass_over(article, start, end)
    return path


def crowded(folder: Path, claims: int = 1000) -> Path:
    """The sample's first article, about 5 kB, with a thousand claims on it."""
    rng = random.Random(7)
    path = folder / "crowded.factcheck"
    entry = sample()["article"][0]
    text = article_text(entry)
    with Project.create(path, reviewer="Amara Diallo") as project:
        project.add_article(ArticleDraft(entry["title"], text, byline=entry["byline"], site=entry["site"]))
        article = project.articles()[0].id
        spaces = [0, *(i + 1 for i, sign in enumerate(text) if sign == " ")]
        wanted: dict[tuple[int, int], str] = {}
        while len(wanted) < claims:
            start = rng.choice(spaces)
            end = rng.choice([place for place in spaces if start < place <= start + rng.choice((20, 60, 200))] or [0])
            start, end = trim(text, start, end)
            if start < end:
                wanted[start, end] = rng.choice(LABELS)
        project.mark_many(NewClaim(article, *place, label) for place, label in wanted.items())
    return path


def long_text(folder: Path) -> Path:
    """The sample's articles one after the other until there are 400 kB, marked here and there."""
    rng = random.Random(8)
    path = folder / "long.factcheck"
    once = "\n\n".join(article_text(entry) for entry in sample()["article"][:2])
    text = "\n\n".join(f"Chapter {number}\n\n{once}" for number in range(1, 400_000 // len(once) + 1))
    with Project.create(path, reviewer="Amara Diallo") as project:
        project.add_article(ArticleDraft("A report as long as a book", text, site="The Velmora Courier"))
        article, claims, at = project.articles()[0].id, list[NewClaim](), 0
        while (at := text.find(". ", at + rng.randint(50, 900))) > 0:
            end = text.find(".", at + 2) + 1
            start, end = trim(text, at + 2, end)
            if start < end and "\n" not in text[start:end]:
                claims.append(NewClaim(article, start, end, rng.choice(LABELS)))
        project.mark_many(claims)
    return path


def edited(folder: Path) -> Path:
    """The sample with a later edition of its first article, and my claims carried over to it."""
    return _edition(folder, "edited", 0, "Amara Diallo", EDITS, MOVED)


def edited_arabic(folder: Path) -> Path:
    """The sample with a later edition of its article in Arabic."""
    return _edition(folder, "edited-arabic", 2, "Yusuf Tan", ARABIC_EDITS)


def _edition(
    folder: Path, name: str, place: int, who: str, edits: tuple[tuple[str, str], ...], moved: str = ""
) -> Path:
    path = build_demo(folder / name)
    with Project.open(path) as project:
        project.use_reviewer(who)
        for later in project.articles():
            if project.edition_of(later.id) is not None:
                project.remove_article(later.id)  # the sample's own edition has fewer changes
        article = project.articles()[place]
        text = project.text(article.id)
        for before, after in edits:
            assert before in text, before
            text = text.replace(before, after)
        if moved:
            text = text.replace(f" {moved}", "").replace("\n\nThe papers,", f"\n\n{moved}\n\nThe papers,", 1)
        day = f"{article.published[:8]}{int(article.published[8:10]) + 5:02}"
        draft = ArticleDraft(article.title, text, article.byline, article.site, article.url, day, article.language)
        project.add_edition(draft, article.id)
    return path


def paged(folder: Path) -> Path:
    """An article of three pages, as a PDF has them."""
    path = folder / "paged.factcheck"
    text = article_text(sample()["article"][0])
    pages = (0, text.index("Three local companies"), text.index("the army, they believe"))
    with Project.create(path, reviewer="Amara Diallo") as project:
        project.add_article(ArticleDraft("Harbour towns get cameras", text, site="The Velmora Courier", pages=pages))
        article, start = project.articles()[0].id, text.index("In 2019 the Velmoran")
        project.mark(article, start, text.index("The general staff was not"), "verified")
    return path


def nested(folder: Path) -> Path:
    """Claims inside claims inside claims, and across them."""
    path = folder / "nested.factcheck"
    passages = (
        ("speculative", "nine of the ten towns, among them Sandrey and Oster Quay, may have paid twice"),
        ("verified", "nine of the ten towns"),
        ("verified", "among them Sandrey and Oster Quay"),
        ("unverified", "Sandrey"),
        ("unverified", "paid twice for the same cameras, which two officials who were not authorised to speak"),
        ("speculative", "two officials"),
        ("unverified", "the second payment, of 1.4 million, was a loan that has been repaid"),
        ("verified", "1.4 million"),
        ("speculative", "a loan that has been repaid"),
    )
    with Project.create(path, reviewer="Amara Diallo") as project:
        project.add_article(ArticleDraft("Towns may have paid twice", f"Towns may have paid twice\n\n{_NESTED}"))
        article = project.articles()[0].id
        text = project.text(article)
        for label, words in passages:
            start = text.index(words)
            project.mark(article, start, start + len(words), label)
    return path
