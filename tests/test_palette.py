"""Colours are data, so their promises are tested: contrast, and distance for people who see colours otherwise.

Distances are CIEDE2000. Protan and deutan sight are simulated with the matrices of Machado, Oliveira and
Fernandes (2009) at full severity.
"""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest

from factcheck import assets
from factcheck.core import labels
from factcheck.ui import theme

SIGHTS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
THEMES = ("light", "dark")
TINTS_APART = 7.0
INKS_APART = 12.0

# (foreground, ground, least contrast); 7 for what is read at length, 4.5 for what is looked up, 3 for marks.
PAIRS = (
    ("text", "paper", 7.0),
    ("text", "panel", 7.0),
    ("text", "card", 7.0),
    ("text", "card_selected", 7.0),
    ("text", "chip", 7.0),
    ("text", "field", 7.0),
    ("text", "button", 7.0),
    ("text", "flash", 7.0),
    ("text", "find", 7.0),
    ("text", "find_current", 7.0),
    ("selection_text", "selection", 7.0),
    ("muted", "paper", 4.5),
    ("muted", "panel", 4.5),
    ("muted", "card", 4.5),
    ("muted", "card_selected", 4.5),
    ("muted", "gutter", 4.5),
    ("link", "paper", 4.5),
    ("link", "card", 4.5),
    ("warning", "paper", 4.5),
    ("warning", "panel", 4.5),
    ("danger", "paper", 4.5),
    ("danger", "panel", 4.5),
    ("danger", "card", 4.5),
    ("danger", "card_selected", 4.5),
    ("accent_text", "accent", 4.5),
    ("accent", "paper", 3.0),
    ("accent", "panel", 3.0),
    ("accent", "card", 3.0),
    ("caret", "paper", 7.0),
    ("faint", "paper", 3.0),
    ("faint", "panel", 3.0),
)


def linear(colour: str) -> tuple[float, ...]:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, sight: str) -> tuple[float, float, float]:
    seen = linear(colour)
    red, green, blue = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, seen, strict=True)))) for row in SIGHTS[sight])
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str, sight: str) -> float:
    """CIEDE2000 between two colours as a person with this sight sees them."""
    (l1, a1, b1), (l2, a2, b2) = lab(one, sight), lab(other, sight)
    mean7 = ((hypot(a1, b1) + hypot(a2, b2)) / 2) ** 7
    g = 0.5 * (1 - sqrt(mean7 / (mean7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn) / 2)
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = (
        1
        - 0.17 * cos(radians(hm - 30))
        + 0.24 * cos(radians(2 * hm))
        + 0.32 * cos(radians(3 * hm + 6))
        - 0.20 * cos(radians(4 * hm - 63))
    )
    sl = 1 + 0.015 * (lm - 50) ** 2 / sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rt = -2 * sqrt(cm**7 / (cm**7 + 25**7)) * sin(radians(60 * exp(-(((hm - 275) / 25) ** 2))))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


def scheme() -> labels.LabelScheme:
    return labels.load(assets.path("labels", "factcheck.toml").read_text("utf-8"))


def test_the_distance_is_ciede2000() -> None:
    # Two distances that are well known.
    assert distance("#000000", "#ffffff", "normal") == pytest.approx(100.0, abs=0.1)
    assert distance("#ff0000", "#00ff00", "normal") == pytest.approx(86.6, abs=0.2)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_text_stands_out_from_its_ground(name: str, front: str, ground: str, least: float) -> None:
    colours = theme.load(name).colours
    assert contrast(colours[front], colours[ground]) >= least


@pytest.mark.parametrize("name", THEMES)
def test_label_inks_and_tints_carry_text(name: str) -> None:
    shown = theme.load(name)
    for label in scheme().labels:
        tint, ink = theme.look(shown, label)
        assert contrast(ink, shown.colours["paper"]) >= 4.5, label.key
        assert contrast(ink, shown.colours["card"]) >= 4.5, label.key
        assert contrast(ink, shown.colours["gutter"]) >= 4.5, label.key
        assert contrast(ink, tint) >= 4.5, label.key
        assert contrast(shown.colours["text"], tint) >= 7.0, label.key


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", THEMES)
def test_labels_can_be_told_apart(name: str, sight: str) -> None:
    shown = theme.load(name)
    looks = {label.key: theme.look(shown, label) for label in scheme().labels}
    for one, other in combinations(looks, 2):
        assert distance(looks[one].tint, looks[other].tint, sight) >= TINTS_APART, (one, other, "tint")
        assert distance(looks[one].ink, looks[other].ink, sight) >= INKS_APART, (one, other, "ink")
    for key, (tint, _ink) in looks.items():
        assert distance(tint, shown.colours["paper"], sight) >= 5.5, (key, "paper")


def test_colour_is_never_the_only_sign() -> None:
    every = scheme().labels
    assert len({label.underline for label in every}) == len(every)
    assert len({label.glyph for label in every}) == len(every)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", THEMES)
def test_what_the_view_paints_differs_from_the_paper(name: str, sight: str) -> None:
    colours = theme.load(name).colours
    for role in ("selection", "find", "find_current", "flash"):
        assert distance(colours[role], colours["paper"], sight) >= 6.0, role
    assert distance(colours["find"], colours["find_current"], sight) >= 6.0


def test_both_themes_have_the_same_roles() -> None:
    assert theme.load("light").colours.keys() == theme.load("dark").colours.keys()
