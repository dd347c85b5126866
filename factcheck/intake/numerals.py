"""How word processors write the numbers of a list."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 4999
_LETTERS = 26
_MOST_LETTERS = 26 * 20


def roman(number: int) -> str:
    """The number in small Roman numerals; as it is where they have no sign for it."""
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    signs = ""
    for value, sign in _ROMAN:
        signs += sign * (number // value)
        number %= value
    return signs


def letters(number: int) -> str:
    """Letters: a to z, then aa to zz, as word processors count; the number as it is where there is no such letter."""
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    return chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)


def whole(said: str | None, otherwise: int) -> int:
    """A number as a file gives it, or ``otherwise`` when that is none or beyond all sense."""
    digits = (said or "").removeprefix("-")
    return int(said or "") if digits.isascii() and digits.isdigit() and len(digits) < 9 else otherwise
