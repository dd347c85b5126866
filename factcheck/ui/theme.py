"""Colours, fonts and the one style sheet, made from ``resources/themes``. Nothing else makes a colour.

The application's palette is the only state: whoever paints asks :func:`current`, which looks at the
palette's base, and looks again when a ``PaletteChange`` event arrives.
"""

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from factcheck import assets

if TYPE_CHECKING:
    from factcheck.core.labels import Label, Look

Mode = Literal["system", "light", "dark"]

SPACE = 8
"""The one distance between things; halves and multiples of it are used, nothing else."""
SPACE_SMALL = 4
SPACE_LARGE = 16
RADIUS = 6

READING_SIZE = 13.0
"""Point size of the reading column before anybody has changed it."""
TITLE_SCALE = 1.4
"""Size of an article's title, of the text's."""
READING_SMALLEST, READING_LARGEST = 8.0, 32.0

_FAMILIES = ("Source Serif 4", "Noto Serif", "Georgia", "Times New Roman", "DejaVu Serif")
_VALUE = re.compile(r'^(\w+) = "([^"]*)"$', re.MULTILINE)
_DARK = re.compile(r"^dark = true$", re.MULTILINE)
_MODE = "factcheckMode"
_STARTED_DARK = "factcheckStartedDark"
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(NamedTuple):
    """One set of colours by role ("paper", "text", …)."""

    name: str
    dark: bool
    colours: dict[str, str]

    def colour(self, role: str) -> QColor:
        """The colour of a role; do not change what you get, it is shared."""
        return colour(self.colours[role])


@lru_cache(maxsize=256)
def colour(value: str) -> QColor:
    """A colour from ``#rrggbb``; made once, shared by all who ask."""
    return QColor(value)


@lru_cache(maxsize=8)
def load(name: str) -> Theme:
    """The theme kept as ``resources/themes/NAME.toml``.

    Its lines are comments, one heading, and ``key = "text"``, true or false: tomllib would read them as well,
    but its patterns cost 10 ms at every start.
    """
    found: dict[str, str] = {}
    for line in assets.path("themes", f"{name}.toml").read_text("utf-8").split("\n"):
        key, equals, value = line.partition(" = ")
        if equals and not line.startswith("#"):
            found[key.strip()] = value.strip().strip('"')
    return Theme(found.pop("name"), found.pop("dark") == "true", found)


def current() -> Theme:
    """Light or dark, whichever the application's palette is."""
    return load("dark" if _is_dark(QGuiApplication.palette()) else "light")


def look(theme: Theme, label: "Label") -> "Look":
    """Tint and ink of a label in this theme."""
    return label.dark if theme.dark else label.light


def unknown_look(theme: Theme) -> "Look":
    """Tint and ink for a label the scheme no longer has."""
    from factcheck.core.labels import Look

    return Look(theme.colours["chip"], theme.colours["muted"])


def blend(ground: QColor, over: QColor, part: float) -> QColor:
    """An opaque colour ``part`` (0 to 1) of the way from ``ground`` to ``over``."""
    rest = 1.0 - part
    return QColor(
        round(ground.red() * rest + over.red() * part),
        round(ground.green() * rest + over.green() * part),
        round(ground.blue() * rest + over.blue() * part),
    )


def reading_font(point_size: float = READING_SIZE, *, bold: bool = False) -> QFont:
    """The serif of the reading column; scripts it lacks come from the system's fonts."""
    load_fonts()
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(point_size)
    font.setBold(bold)
    return font


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once; cheapest before the first text is measured."""
    for name in assets.names("fonts", ".ttf"):
        QFontDatabase.addApplicationFont(str(assets.path("fonts", name)))


def apply(app: QApplication, mode: Mode = "system") -> None:
    """Give the application its palette and style sheet, and follow the system from now on."""
    app.setProperty(_STARTED_DARK, _is_dark(app.palette()))
    load_fonts()
    app.styleHints().colorSchemeChanged.connect(partial(_on_scheme_changed, app))
    set_mode(mode)


def mode() -> Mode:
    """What was asked for last: the system's colours, light, or dark."""
    app = QApplication.instance()
    value = app.property(_MODE) if app is not None else None
    return value if value in ("light", "dark") else "system"


def set_mode(mode: Mode) -> None:
    """Use light or dark colours, or the system's."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setProperty(_MODE, mode)
    hints = app.styleHints()
    # Native dialogs and title bars follow the same choice where the platform can.
    if mode in _SCHEMES:
        hints.setColorScheme(_SCHEMES[mode])
    else:
        hints.unsetColorScheme()
    _dress(app)


def palette(theme: Theme) -> QPalette:
    """Qt's palette made from a theme."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "chrome"),
        (roles.WindowText, "text"),
        (roles.Base, "field"),
        (roles.AlternateBase, "panel"),
        (roles.Text, "text"),
        (roles.Button, "button"),
        (roles.ButtonText, "text"),
        (roles.BrightText, "danger"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "accent_text"),
        (roles.Accent, "accent"),
        (roles.Link, "link"),
        (roles.LinkVisited, "link"),
        (roles.ToolTipBase, "card"),
        (roles.ToolTipText, "text"),
        (roles.PlaceholderText, "muted"),
        (roles.Light, "card"),
        (roles.Midlight, "button"),
        (roles.Mid, "rule"),
        (roles.Dark, "faint"),
    ):
        made.setColor(role, theme.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("faint"))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, theme.colour("rule"))
    made.setColor(QPalette.ColorGroup.Disabled, roles.HighlightedText, theme.colour("muted"))
    return made


def style_sheet(theme: Theme) -> str:
    """The few rules a palette cannot say: slim scroll bars, hairline splitters, calm tool tips."""
    return _SHEET.format(**theme.colours, small=SPACE_SMALL)


_SHEET = """
QToolTip {{ color: {text}; background: {card}; border: 1px solid {rule}; padding: {small}px; }}
QStatusBar::item {{ border: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QSplitter::handle {{ background: {rule}; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:hover {{ background: {scroll_hover}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _dress(app: QApplication) -> None:
    theme = load("dark" if _wants_dark(app) else "light")
    app.setPalette(palette(theme))
    sheet = style_sheet(theme)
    if app.styleSheet() == sheet:
        return
    # Another sheet makes Qt forget the fonts that widgets were given (6.11): the title would become small.
    own_font = Qt.WidgetAttribute.WA_SetFont
    kept = [(widget, widget.font()) for widget in app.allWidgets() if widget.testAttribute(own_font)]
    app.setStyleSheet(sheet)
    for widget, font in kept:
        widget.setFont(font)


def _wants_dark(app: QApplication) -> bool:
    chosen = mode()
    if chosen != "system":
        return chosen == "dark"
    scheme = app.styleHints().colorScheme()
    # Unknown where the desktop says nothing (bare X, offscreen): go by the palette we were started with.
    if scheme == Qt.ColorScheme.Unknown:
        return bool(app.property(_STARTED_DARK))
    return scheme == Qt.ColorScheme.Dark


def _on_scheme_changed(app: QApplication, _scheme: Qt.ColorScheme) -> None:
    _dress(app)


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightness() < 128
