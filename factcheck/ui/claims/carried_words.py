"""How a claim came here from the edition before, in words."""

from PySide6.QtCore import QCoreApplication


def carried_words(state: str, sureness: int, *, typography: bool = False) -> str:
    """One sentence on how a claim was carried over; "" for a claim that was made where it is.

    ``typography``: the words are the same, but their quotation marks, dashes or spaces have another shape.
    """
    words = {
        "exact": QCoreApplication.translate("Carried", "Carried over from the edition before: same words"),
        "moved": QCoreApplication.translate("Carried", "Carried over from the edition before: moved"),
        "changed": QCoreApplication.translate(
            "Carried", "Carried over from the edition before: reads differently now ({sureness} % sure)"
        ),
        "placed": QCoreApplication.translate("Carried", "Carried over from the edition before: placed by hand"),
    }
    if typography and state in SAME:
        words = {
            "exact": QCoreApplication.translate(
                "Carried", "Carried over from the edition before: same words, in another typography"
            ),
            "moved": QCoreApplication.translate(
                "Carried", "Carried over from the edition before: moved, in another typography"
            ),
        }
    return words.get(state, "").format(sureness=sureness)


def carried_sign(state: str, sureness: int) -> str:
    """The same as a card has room for."""
    words = {
        "exact": QCoreApplication.translate("Carried", "Carried over: same words"),
        "moved": QCoreApplication.translate("Carried", "Carried over: moved"),
        "changed": QCoreApplication.translate("Carried", "Reads differently now ({sureness} % sure)"),
        "placed": QCoreApplication.translate("Carried", "Placed by hand"),
    }
    return words.get(state, "").format(sureness=sureness)


SAME = ("exact", "moved")
"""States of a claim whose words are the same as they were, but for their typography."""
