"""What a record may hold: every value somebody gives is checked here, before anything is written.

Each function returns clean values or raises :class:`InputError` with one sentence and what to do.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from factcheck.core import model
from factcheck.core.labels import LabelScheme
from factcheck.core.model import CONTEXT, ArticleDraft, Passage
from factcheck.core.text import is_normal, normalise
from factcheck.errors import InputError

MOST_TITLE = 500
MOST_FIELD = 20_000
MOST_TEXT = 20_000_000
"""Code points: of a title, of any other field, of an article's text."""

_CLAIM_TEXTS = ("wording", "speaker", "note", "correction")
_EVIDENCE_TEXTS = (
    "url",
    "title",
    "publisher",
    "published",
    "accessed",
    "quote",
    "archive_url",
    "note",
    "file_name",
)
_ARTICLE_TEXTS = ("title", "byline", "site", "url", "published", "language")
_ONE_LINE = frozenset({"speaker", "url", "title", "publisher", "published", "accessed", "archive_url", "file_name",
                       "byline", "site", "language"})  # fmt: skip
_JOINER, _SELECTOR, _KEYCAP = "\u200d", "\ufe0f", "\u20e3"


def passage(text: str, start: int, end: int) -> Passage:
    """The passage ``[start, end)`` of a text, in code points, with its quote and context."""
    length = len(text)
    if start == end:
        raise InputError(f"The passage is empty: it starts and ends at {start}.", "Select at least one word.")
    if start > end:
        raise InputError(f"The passage is reversed: it starts at {start} and ends at {end}.", "Give the smaller first.")
    if start < 0 or end > length:
        raise InputError(
            f"The passage {start}–{end} reaches outside the text, which has {length:,} characters.",
            "Offsets count Unicode code points from 0.",
        )
    for place in (start, end):
        if cuts_emoji(text, place):
            raise InputError(f"Offset {place} is in the middle of an emoji.", "Put it before or after the whole sign.")
    quote = text[start:end]
    if not quote.strip():
        raise InputError(f"The passage {start}–{end} holds nothing but white space.", "Select at least one word.")
    return Passage(start, end, quote, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def cuts_emoji(text: str, place: int) -> bool:
    """Whether ``place`` is between the parts of one emoji (joiner, selector, skin tone, flag, keycap)."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if after in (_SELECTOR, _KEYCAP) or "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return _is_pictorial(before) or before == _SELECTOR
    if after == _JOINER or before == _JOINER:
        other = text[place - 2 : place - 1] if before == _JOINER else before
        return _is_pictorial(other) or other == _SELECTOR
    if _is_flag_half(before) and _is_flag_half(after):
        run = place
        while run > 0 and _is_flag_half(text[run - 1]):
            run -= 1
        return (place - run) % 2 == 1
    return False


def _is_pictorial(character: str) -> bool:
    """Whether a character can be the first of an emoji of several; "" (there is none) is not."""
    if character >= "\U0001f000" or "\u2190" <= character <= "\u2bff":
        return True
    return bool(character) and character in "0123456789#*©®"


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def label(scheme: LabelScheme, key: str) -> str:
    """A label's key, if the scheme has it."""
    if scheme.get(key) is None:
        raise InputError(f"There is no label “{key}” in this project.", f"Its labels are: {', '.join(scheme.keys())}.")
    return key


def claim_fields(scheme: LabelScheme, label_key: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Clean values of a claim's fields, its label aside.

    A reason must be one of the label's; leave a field out to keep it as it is.
    """
    clean = _texts(fields, _CLAIM_TEXTS)
    for name, allowed in (
        ("attribution", model.ATTRIBUTIONS),
        ("certainty", model.CERTAINTIES),
    ):
        if name in fields:
            clean[name] = _one_of(name, fields[name], ("", *allowed))
    if "status" in fields:
        clean["status"] = _one_of("status", fields["status"], model.STATUSES)
    if "reason" in fields:
        chosen = scheme.get(label_key)
        reasons = tuple(reason.key for reason in chosen.reasons) if chosen else ()
        if fields["reason"] and not reasons:
            raise InputError(f"The label “{label_key}” has no reasons to choose from.", "Leave the reason empty.")
        clean["reason"] = _one_of("reason", fields["reason"], ("", *reasons))
    if "tags" in fields:
        clean["tags"] = _tags(fields["tags"])
    if "legal" in fields:
        clean["legal"] = bool(fields["legal"])
    return _none_left(fields, clean, "claim")


def evidence_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Clean values of an evidence item's fields."""
    clean = _texts(fields, _EVIDENCE_TEXTS)
    if "stance" in fields:
        clean["stance"] = _one_of("stance", fields["stance"], ("", *model.STANCES))
    if "source" in fields:
        clean["source"] = _one_of("source", fields["source"], ("", *model.SOURCES))
    return _none_left(fields, clean, "evidence")


def article_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Clean values of an article's fields; a title must say something and be at most 500 characters."""
    clean = _texts(fields, _ARTICLE_TEXTS)
    if "title" in fields:
        title = clean["title"]
        if not title:
            raise InputError("The article has no title.", "Give it a few words to be found by.")
        if len(title) > MOST_TITLE:
            raise InputError(
                f"The title has {len(title):,} characters; at most {MOST_TITLE} are kept.",
                "Shorten it and try again.",
            )
    return _none_left(fields, clean, "article")


def article_text(draft: ArticleDraft) -> str:
    """The draft's text after the text rule; it must hold something and be of bearable length."""
    text = draft.text if is_normal(draft.text) else normalise(draft.text)
    if not text.strip():
        raise InputError(f"“{draft.title or draft.name}” holds no text.", "Choose another file, or paste the text.")
    if len(text) > MOST_TEXT:
        raise InputError(
            f"“{draft.title or draft.name}” has {len(text):,} characters; an article can have {MOST_TEXT:,}.",
            "Split it into parts and add those.",
        )
    return text


def article_pages(draft: ArticleDraft, text: str) -> tuple[int, ...]:
    """Where the pages of the draft begin in its text: the first at 0, none before the one before it.

    A page without text (a picture) begins where the next one does, or at the end.
    """
    pages = tuple(int(page) for page in draft.pages)
    if pages and (pages[0] != 0 or pages[-1] > len(text) or any(b < a for a, b in pairwise(pages))):
        raise InputError(
            f"The pages of “{draft.title or draft.name}” do not fit its text.", "Add it without its pages."
        )
    return pages


def reviewer_name(name: str) -> str:
    """A reviewer's name: one line, not blank, at most 100 characters."""
    clean = " ".join(normalise(name).split())
    if not clean:
        raise InputError("A reviewer needs a name.", "Type the name that colleagues know you by.")
    if len(clean) > 100:
        raise InputError(f"The name has {len(clean)} characters; at most 100 are kept.", "Shorten it and try again.")
    return clean


def initials(name: str) -> str:
    """Up to two initials of a name, for a small badge."""
    parts = name.split()
    return (parts[0][0] + parts[-1][0] if len(parts) > 1 else name[:2]).upper()


def _texts(fields: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    clean: dict[str, Any] = {}
    for name in names:
        if name not in fields:
            continue
        value = normalise(str(fields[name]))
        if name in _ONE_LINE:
            value = " ".join(value.split())
        if len(value) > MOST_FIELD:
            raise InputError(
                f"The {name.replace('_', ' ')} has {len(value):,} characters; at most {MOST_FIELD:,} are kept.",
                "Shorten it, or attach it as a file to an evidence item.",
            )
        clean[name] = value
    return clean


def _one_of(name: str, value: Any, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        words = ", ".join(word for word in allowed if word)
        a = "an" if name[0] in "aeiou" else "a"
        raise InputError(f"“{value}” is not {a} {name} factcheck knows.", f"It can be: {words}.")
    return str(value)


def _tags(value: Any) -> tuple[str, ...]:
    if not isinstance(value, str | list | tuple):
        raise InputError(f"“{value}” is not a list of tags.", "Give words with commas between them.")
    parts = value.split(",") if isinstance(value, str) else [part for tag in value for part in str(tag).split(",")]
    tags = [" ".join(normalise(part).split()) for part in parts]
    length = sum(map(len, tags))
    if length > MOST_FIELD:
        raise InputError(f"The tags have {length:,} characters; at most {MOST_FIELD:,} are kept.", "Use fewer tags.")
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def _none_left(fields: Mapping[str, Any], clean: dict[str, Any], kind: str) -> dict[str, Any]:
    unknown = sorted(set(fields) - set(clean))
    if unknown:
        raise InputError(f"{kind.capitalize()} records have no field “{unknown[0]}”.", "Check the field's name.")
    return clean
