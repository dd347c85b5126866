"""Projects that the pictures need and the sample is not: long, crowded, nested, empty. All text is made up here."""

import random
from pathlib import Path

from factcheck.core.model import ArticleDraft
from factcheck.core.text import trim
from factcheck.demo import article_text, sample
from factcheck.project import Project
from factcheck.project.claims import NewClaim

LABELS = ("verified", "unverified", "speculative")
_NESTED = (
    "Ministers met on Monday, and the paper says that nine of the ten towns, among them Sandrey and Oster Quay, may "
    "have paid twice for the same cameras, which two officials who were not authorised to speak called a mistake.\n\n"
    "The ministry denies it. Its spokeswoman said the second payment, of 1.4 million, was a loan that has been repaid."
)


def empty(folder: Path) -> Path:
    """A project without an article."""
    path = folder / "empty.factcheck"
    Project.create(path, reviewer="Amara Diallo").close()
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
