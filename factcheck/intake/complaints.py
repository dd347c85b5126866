"""What the readers of documents say: why they refuse one, and what of one they left out."""

from collections.abc import Mapping

from factcheck.errors import IntakeError
from factcheck.intake.extract import Given

_AGAIN = "Open it in the program that made it, save it anew, and add that; or copy its text and paste it."
_HARM = "It may have been made to do harm. If you trust it, open it, copy its text and paste it."


def called(given: Given) -> str:
    """The file's name as sentences begin with it."""
    return f"“{given.name}”" if given.name else "The document"


def damaged(given: Given, what: str) -> IntakeError:
    """The file is of the right kind, but cannot be read to its end."""
    return IntakeError(f"{called(given)} is damaged: {what}.", _AGAIN)


def unsafe(given: Given, what: str) -> IntakeError:
    """The file is made so that reading it would take all memory, or asks for files that are not its own."""
    return IntakeError(f"{called(given)} {what}.", _HARM)


def protected(given: Given) -> IntakeError:
    """The file is encrypted."""
    return IntakeError(
        f"{called(given)} is protected by a password.", "Open it with its password, save it without one, and add that."
    )


def other(given: Given, what: str, hint: str = "Copy the text out of it and paste it.") -> IntakeError:
    """The file looks like one of this kind and is something else; ``what`` as in "an Excel workbook"."""
    return IntakeError(f"{called(given)} is {what}, not a text document.", hint)


def left_out(found: Mapping[str, bool]) -> str:
    """The note about what is in the file and not in the text: names of such things, and whether there were any."""
    names = [name for name, any_there in found.items() if any_there]
    return f"Left out: {', '.join(names)}." if names else ""
