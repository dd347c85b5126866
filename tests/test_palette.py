"""Colours are data, so their promises are tested: contrast, and distance for people who see colours otherwise.

Distances are CIEDE2000. Protan, deutan and tritan sight are simulated at full severity with the matrices of
Machado, Oliveira and Fernandes (2009). Theirs for tritan sight is an approximation, so tritan sight is simulated
once more, as "tritan (Brettel)", with the two half planes of Brettel, Viénot and Mollon (1997).
"""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import assets
from factcheck.core import labels
from factcheck.ui import theme

SIGHTS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
BRETTEL = (
    ((1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911)),
    ((0.93678, 0.18979, -0.12657), (0.06154, 0.81526, 0.12320), (-0.37562, 1.12767, 0.24796)),
)
BRETTEL_PLANE = (0.03901, -0.02788, -0.01113)
EVERY_SIGHT = (*SIGHTS, "tritan (Brettel)")
THEMES = theme.THEMES
TINTS_APART = 11.0
INKS_APART = 17.0
READ, MARK = 7.0, 3.0
"""Least contrast of what is read as text, and of marks, borders and signs."""

GROUNDS = ("paper", "gutter", "panel", "card", "card_selected", "chrome", "field", "button", "chip")
PAIRS = (
    *((front, ground, READ) for front in ("text", "muted", "link", "warning", "danger") for ground in GROUNDS),
    *(("text", ground, READ) for ground in ("flash", "find", "find_current", "added", "removed")),
    ("link", "added", MARK),
    ("danger", "removed", MARK),
    ("selection_text", "selection", READ),
    ("accent_text", "accent", READ),
    ("caret", "paper", READ),
    *((front, ground, MARK) for front in ("accent", "faint", "scroll_hover") for ground in GROUNDS),
    ("scroll", "paper", MARK),
    ("scroll", "panel", MARK),
    ("scroll", "chrome", MARK),
    ("find_edge", "paper", MARK),
)
FORMER = """
name = "As before the third issue"
[[label]]
key = "verified"
name = "Verified"
glyph = "✓"
shortcut = "1"
underline = "solid"
look.light = { tint = "#c6ebd6", ink = "#00644a" }
look.dark = { tint = "#143d30", ink = "#5fd6a8" }
[[label]]
key = "unverified"
name = "Unverified"
glyph = "?"
shortcut = "2"
underline = "dashed"
look.light = { tint = "#ffe1bd", ink = "#a04e00" }
look.dark = { tint = "#4d3512", ink = "#f5a94e" }
[[label]]
key = "speculative"
name = "Speculative"
glyph = "≈"
shortcut = "3"
underline = "dotted"
look.light = { tint = "#dfe2ff", ink = "#4338b8" }
look.dark = { tint = "#302f62", ink = "#aeb0ff" }
"""
"""The scheme that projects made by factcheck 0.1 keep their own copy of."""


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
    if sight in SIGHTS:
        matrix = SIGHTS[sight]
    else:
        matrix = BRETTEL[sum(n * c for n, c in zip(BRETTEL_PLANE, seen, strict=True)) < 0]
    red, green, blue = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, seen, strict=True)))) for row in matrix)
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


def scheme(text: str = "") -> labels.LabelScheme:
    return labels.load(text or assets.path("labels", "factcheck.toml").read_text("utf-8"))


def test_the_distance_is_ciede2000() -> None:
    # Two distances that are well known.
    assert distance("#000000", "#ffffff", "normal") == pytest.approx(100.0, abs=0.1)
    assert distance("#ff0000", "#00ff00", "normal") == pytest.approx(86.6, abs=0.2)


@pytest.mark.parametrize("sight", EVERY_SIGHT)
def test_grey_is_grey_for_everybody(sight: str) -> None:
    assert distance("#808080", "#808080", sight) == 0
    _light, a, b = lab("#808080", sight)
    assert hypot(a, b) < 0.2


@pytest.mark.parametrize("name", THEMES)
def test_text_stands_out_from_its_ground(name: str) -> None:
    colours = theme.load(name).colours
    short = {
        (front, ground): round(contrast(colours[front], colours[ground]), 2)
        for front, ground, least in PAIRS
        if contrast(colours[front], colours[ground]) < least
    }
    assert not short


def falls_short(shown: theme.Theme, label: labels.Label) -> dict[str, float]:
    """What of a label's look cannot be read in a theme."""
    tint, ink = theme.look(shown, label)
    pairs = {ground: (ink, shown.colours[ground]) for ground in ("paper", "card", "card_selected")}
    pairs |= {"tint": (ink, tint), "text": (shown.colours["text"], tint)}
    return {name: contrast(*pair) for name, pair in pairs.items() if contrast(*pair) < READ}


@pytest.mark.parametrize("text", ["", FORMER], ids=["shipped", "former"])
@pytest.mark.parametrize("name", THEMES)
def test_label_inks_and_tints_carry_text(name: str, text: str) -> None:
    shown = theme.load(name)
    for label in scheme(text).labels:
        assert not falls_short(shown, label), label.key
        # The line is drawn once more over a selection.
        assert contrast(theme.look(shown, label).ink, shown.colours["selection"]) >= MARK, label.key


@given(colours=st.lists(st.integers(0, 0xFFFFFF), min_size=4, max_size=4), name=st.sampled_from(THEMES))
def test_whatever_a_scheme_says_can_be_read(colours: list[int], name: str) -> None:
    tint, ink, other_tint, other_ink = (f"#{colour:06x}" for colour in colours)
    looks = labels.Look(tint, ink), labels.Look(other_tint, other_ink)
    assert not falls_short(theme.load(name), labels.Label("a", "A", "", "a", "1", "solid", *looks))


@pytest.mark.parametrize("name", THEMES)
def test_the_shipped_scheme_is_shown_as_it_is_written(name: str) -> None:
    for label in scheme().labels:
        written = dict(zip(THEMES, (label.light, label.dark, label.contrast_light, label.contrast_dark), strict=True))
        assert theme.look(theme.load(name), label) == written[name]


@pytest.mark.parametrize("sight", EVERY_SIGHT)
@pytest.mark.parametrize("name", THEMES)
def test_labels_can_be_told_apart(name: str, sight: str) -> None:
    shown = theme.load(name)
    looks = {label.key: theme.look(shown, label) for label in scheme().labels}
    for one, other in combinations(looks, 2):
        assert distance(looks[one].tint, looks[other].tint, sight) >= TINTS_APART, (one, other, "tint")
        assert distance(looks[one].ink, looks[other].ink, sight) >= INKS_APART, (one, other, "ink")
    for key, (tint, _ink) in looks.items():
        for ground in ("paper", "card"):
            assert distance(tint, shown.colours[ground], sight) >= 5.5, (key, ground)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", THEMES)
def test_labels_of_former_projects_can_be_told_apart(name: str, sight: str) -> None:
    shown = theme.load(name)
    looks = [theme.look(shown, label) for label in scheme(FORMER).labels]
    for one, other in combinations(looks, 2):
        assert distance(one.tint, other.tint, sight) >= 7.0
        assert distance(one.ink, other.ink, sight) >= 8.0


def test_colour_is_never_the_only_sign() -> None:
    every = scheme().labels
    assert len({label.underline for label in every}) == len(every)
    assert len({label.glyph for label in every}) == len(every)


@pytest.mark.parametrize("sight", EVERY_SIGHT)
@pytest.mark.parametrize("name", THEMES)
def test_what_the_view_paints_differs_from_the_paper(name: str, sight: str) -> None:
    colours = theme.load(name).colours
    for role in ("selection", "find", "find_current", "flash", "added", "removed"):
        assert distance(colours[role], colours["paper"], sight) >= 6.0, role
    assert distance(colours["find"], colours["find_current"], sight) >= 6.0
    assert distance(colours["added"], colours["removed"], sight) >= TINTS_APART


def test_every_theme_has_the_same_roles() -> None:
    for name in THEMES:
        assert theme.load(name).colours.keys() == theme.load("light").colours.keys()
        assert theme.load(name).key == name


def test_a_scheme_keeps_its_looks_in_a_project() -> None:
    for text in ("", FORMER):
        kept = labels.to_dict(scheme(text))
        assert labels.from_dict(kept) == scheme(text)
    assert "contrast-light" not in kept["label"][0]["look"]
