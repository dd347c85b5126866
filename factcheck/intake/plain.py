"""Plain text: a file of any name whose bytes are text, or what somebody pasted."""

from factcheck.core.model import ArticleDraft
from factcheck.intake.titles import title_of

ENDINGS = (".txt", ".text")
MEDIA_TYPE = "text/plain"


def draft(text: str, name: str) -> ArticleDraft:
    """An article of exactly this text; its first line stays in it, also when it is the title."""
    return ArticleDraft(title_of(text, name), text, name=name, media_type=MEDIA_TYPE)
