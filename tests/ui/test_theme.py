"""The theme: follows the palette, the system and the person's choice; fonts come along."""

import tomllib
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from factcheck import assets
from factcheck.core.labels import Label, Look
from factcheck.ui import theme


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before, sheet = QPalette(qapp.palette()), qapp.styleSheet()
    yield qapp
    theme.set_mode("system")
    qapp.setProperty("factcheckMode", None)
    qapp.setPalette(before)
    qapp.setStyleSheet(sheet)


def test_the_current_theme_is_the_palettes(app: QApplication) -> None:
    for name in theme.THEMES:
        app.setPalette(theme.palette(theme.load(name)))
        assert theme.current() == theme.load(name)


def test_a_dark_palette_of_someone_elses_counts_as_dark(app: QApplication) -> None:
    palette = QPalette(app.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    app.setPalette(palette)
    assert theme.current().dark


def test_a_mode_changes_the_palette_and_the_style_sheet(app: QApplication) -> None:
    theme.set_mode("dark")
    assert theme.mode() == "dark"
    assert theme.current().dark
    assert theme.load("dark").colours["scroll"] in app.styleSheet()
    theme.set_mode("light")
    assert not theme.current().dark
    assert theme.load("light").colours["scroll"] in app.styleSheet()
    theme.set_mode("system")
    assert theme.mode() == "system"


def test_without_a_word_from_the_desktop_the_first_palette_decides(app: QApplication) -> None:
    for name in ("dark", "light"):
        app.setPalette(theme.palette(theme.load(name)))
        theme.apply(app)
        assert theme.current().dark == (name == "dark")


def test_a_label_looks_as_its_scheme_says() -> None:
    label = Label("a", "A", "", "a", "1", "solid", Look("#eeeeee", "#222222"), Look("#333333", "#f4f4f4"))
    assert theme.look(theme.load("light"), label) == label.light
    assert theme.look(theme.load("dark"), label) == label.dark
    own = label._replace(contrast_dark=Look("#111111", "#fefefe"))
    assert theme.look(theme.load("contrast-dark"), own) == own.contrast_dark


def test_high_contrast_is_used_when_the_system_asks_for_it(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "_system_wants_contrast", lambda _app: True)
    app.setPalette(theme.palette(theme.load("dark")))
    theme.apply(app)
    assert theme.current().key == "contrast-dark"
    theme.set_mode("light")
    assert theme.current().key == "light"
    theme.set_mode("contrast-light")
    assert theme.current().key == theme.mode() == "contrast-light"


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_theme_is_read_as_toml_says(name: str) -> None:
    data = tomllib.loads(assets.path("themes", f"{name}.toml").read_text("utf-8"))
    assert theme.load(name) == theme.Theme(data["name"], data["dark"], data["colours"], data.get("contrast", False))


def test_the_reading_font_is_bundled(qapp: QApplication) -> None:
    theme.load_fonts()
    assert "Source Serif 4" in QFontDatabase.families()
    assert QFontInfo(theme.reading_font(12)).family() == "Source Serif 4"
    assert theme.reading_font(12, bold=True).bold()


def test_blending_is_opaque_and_meets_both_ends() -> None:
    black, white = QColor("#000000"), QColor("#ffffff")
    assert theme.blend(black, white, 0.0) == black
    assert theme.blend(black, white, 1.0) == white
    assert theme.blend(black, white, 0.5).alpha() == 255


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_border_of_a_control_stands_out(app: QApplication, qtbot: QtBot, name: str) -> None:
    theme.set_mode(name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(120, 30)
    picture = field.grab().toImage()
    ground = picture.pixelColor(60, 10)
    edge = max((picture.pixelColor(60, y) for y in range(4)), key=lambda colour: theme.contrast(colour, ground))
    assert theme.contrast(edge, ground) >= 3
