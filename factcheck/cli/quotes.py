"""Finds the passage that somebody names by its words."""

from factcheck.core.text import normalise
from factcheck.errors import InputError

# One character for one, so that offsets stay: what people type, and what publishers print instead of it.
_PLAIN = str.maketrans("’‘“”„«»‐‑–—\u00a0\u202f\n\t", '\'\'"""""----    ')


def find_quote(text: str, quote: str, occurrence: int | None) -> tuple[int, int]:
    """Code points ``[start, end)`` of the quote's only occurrence in the text, or of its ``occurrence``-th from 1.

    Raises :class:`InputError` saying how many there are when that is not one.
    """
    wanted = normalise(quote)
    if not wanted:
        raise InputError("The quote is empty.", "Give the words of the passage.")
    places = _places(text, wanted)
    if not places:
        raise InputError("The quote is not in this article.", _advice(text, wanted))
    many = len(places)
    if occurrence is None and many > 1:
        raise InputError(
            f"The quote occurs {many} times in this article.",
            f"Say which with --occurrence 1 to {many}, or quote more.",
        )
    number = 1 if occurrence is None else occurrence
    if not 1 <= number <= many:
        times = "once" if many == 1 else f"{many} times"
        raise InputError(f"There is no occurrence {number}: the quote occurs {times}.", "Occurrences count from 1.")
    start = places[number - 1]
    return start, start + len(wanted)


def _places(text: str, quote: str) -> list[int]:
    places, place = [], text.find(quote)
    while place >= 0:
        places.append(place)
        place = text.find(quote, place + 1)
    return places


def _advice(text: str, quote: str) -> str:
    """The passage that differs only in capitals, quotation marks, dashes or spaces, if there is one."""
    plain_text, plain_quote = _fold(text), _fold(quote)
    place = plain_text.find(plain_quote) if len(plain_text) == len(text) else -1
    if place >= 0 and len(plain_quote) == len(quote) and len(quote) <= 200:
        return f"The article writes it: {text[place : place + len(quote)]}"
    return "Copy it exactly, with its capitals and quotation marks."


def _fold(text: str) -> str:
    return text.translate(_PLAIN).lower()
