"""Colours, fonts and the one style sheet, made from ``resources/themes``. Nothing else makes a colour.

The application's palette is the only state: whoever paints asks :func:`current`, which looks at the
palette's base, and looks again when a ``PaletteChange`` event arrives.
"""

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from factcheck import assets

if TYPE_CHECKING:
    from factcheck.core.labels import Label, Look

Mode = Literal["system", "light", "dark", "contrast-light", "contrast-dark"]
THEMES = ("light", "dark", "contrast-light", "contrast-dark")

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
MEASURE = 70
"""Characters of running text a line of the reading column holds before anybody has changed it."""
MEASURE_LEAST, MEASURE_MOST = 40, 110

_FAMILIES = ("Source Serif 4", "Noto Serif", "Georgia", "Times New Roman", "DejaVu Serif")
_MODE = "factcheckMode"
_MADE: dict[tuple[int, int], str] = {}
"""Which theme a palette was made from, by its base and accent."""
_FOUND: "dict[int, Theme]" = {}
"""The theme of the palette looked at last, by the palette's key: another palette has another one."""
_BASE, _ACCENT = QPalette.ColorRole.Base, QPalette.ColorRole.Accent
_STARTED_DARK = "factcheckStartedDark"
_READ = 7.0
"""Least contrast of what is read as text (WCAG 2.2, 1.4.6)."""
_CONTROLS = (
    "QLineEdit",
    "QComboBox",
    "QPushButton",
    "GrowingText",  # not QPlainTextEdit: Qt would not tell the reading view of another palette
    "QToolButton",
    "QCheckBox",
    "QRadioButton",
    "QListWidget",
)
"""Widgets whose border Fusion makes from their window colour, by ``darker(140)``."""


class Theme(NamedTuple):
    """One set of colours by role ("paper", "text", …)."""

    name: str
    dark: bool
    colours: dict[str, str]
    contrast: bool = False

    @property
    def key(self) -> str:
        """Name of the file it is kept in, without its ending."""
        return ("contrast-" if self.contrast else "") + ("dark" if self.dark else "light")

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
    return Theme(found.pop("name"), found.pop("dark") == "true", found, found.pop("contrast", "") == "true")


def current() -> Theme:
    """The theme the application's palette was made from; light or dark for a palette made by others."""
    shown = QGuiApplication.palette()
    key = shown.cacheKey()
    found = _FOUND.get(key)  # asked for every card and every paragraph that is painted
    if found is None:
        _FOUND.clear()
        name = _MADE.get((shown.color(_BASE).rgb(), shown.color(_ACCENT).rgb()))
        found = _FOUND[key] = load(name or ("dark" if _is_dark(shown) else "light"))
    return found


def look(theme: Theme, label: "Label") -> "Look":
    """Tint and ink of a label in this theme, such that both can be read whatever the scheme says."""
    meant = None
    if theme.contrast:
        meant = label.contrast_dark if theme.dark else label.contrast_light
    return _legible(meant or (label.dark if theme.dark else label.light), *_grounds(theme))


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two opaque colours, from 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    """Relative luminance of an opaque colour, from 0 (black) to 1 (white)."""
    return 0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF()) + 0.0722 * _linear(colour.blueF())


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


def usual_reading_size() -> float:
    """Point size of the reading column at first: larger where the system's letters are much larger than usual."""
    larger = QGuiApplication.font().pointSizeF() / 10
    return READING_SIZE if larger < 1.3 else min(round(READING_SIZE * larger, 1), READING_LARGEST)


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
    begin(app, mode)
    follow_system(app)


def begin(app: QApplication, mode: Mode = "system") -> None:
    """Give the application its palette and style sheet, by the palette it was started with if that is the system's.

    To ask the system itself makes the 93 enums of Qt's namespace, 27 ms: :func:`follow_system` does it later.
    """
    started_dark = _is_dark(app.palette())
    app.setProperty(_STARTED_DARK, started_dark)
    load_fonts()
    if mode == "system":
        app.setProperty(_MODE, mode)
        _dress(app, load("dark" if started_dark else "light"))
    else:
        set_mode(mode)


def follow_system(app: QApplication) -> None:
    """Use the colours the system asks for from now on, unless a theme was asked for."""
    hints: Any = app.styleHints()
    hints.colorSchemeChanged.connect(partial(_on_system_changed, app))
    if hasattr(hints, "accessibility"):  # Qt 6.10
        hints.accessibility().contrastPreferenceChanged.connect(partial(_on_system_changed, app))
    wanted = load(_wanted(app))
    if wanted != current():
        _dress(app, wanted)


def mode() -> Mode:
    """What was asked for last: the system's colours, or a theme."""
    app = QApplication.instance()
    value = app.property(_MODE) if app is not None else None
    return value if value in THEMES else "system"


def set_mode(mode: Mode) -> None:
    """Use the colours of a theme, or those the system asks for."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setProperty(_MODE, mode)
    hints = app.styleHints()
    # Native dialogs and title bars follow the same choice where the platform can.
    if mode != "system":
        from PySide6.QtCore import Qt

        schemes = Qt.ColorScheme
        hints.setColorScheme(schemes.Dark if load(mode).dark else schemes.Light)
    else:
        hints.unsetColorScheme()
    _dress(app, load(_wanted(app)))


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
    _MADE[theme.colour("field").rgb(), theme.colour("accent").rgb()] = theme.key
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


def _dress(app: QApplication, theme: Theme) -> None:
    made = palette(theme)
    app.setPalette(made)
    made.setColor(QPalette.ColorRole.Window, _before_darker(theme.colour("faint")))
    for control in _CONTROLS:
        app.setPalette(made, control)  # type: ignore[arg-type]  # the stub says bytes, Qt for Python wants str
    sheet = style_sheet(theme)
    if app.styleSheet() == sheet:
        return
    # Another sheet makes Qt forget the fonts that widgets were given (6.11): the title would become small.
    kept = [(widget, widget.font()) for widget in _with_own_font(app.allWidgets())]
    app.setStyleSheet(sheet)
    for widget, font in kept:
        widget.setFont(font)


def _with_own_font(widgets: list[QWidget]) -> list[QWidget]:
    if not widgets:
        return []
    from PySide6.QtCore import Qt

    return [widget for widget in widgets if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)]


def _wanted(app: QApplication) -> str:
    """Name of the theme that was asked for, by a person or by the system."""
    chosen = mode()
    if chosen != "system":
        return chosen
    from PySide6.QtCore import Qt

    scheme = app.styleHints().colorScheme()
    # Unknown where the desktop says nothing (bare X, offscreen): go by the palette we were started with.
    unknown = scheme == Qt.ColorScheme.Unknown
    dark = bool(app.property(_STARTED_DARK)) if unknown else scheme == Qt.ColorScheme.Dark
    name = "dark" if dark else "light"
    return f"contrast-{name}" if _system_wants_contrast(app) else name


def _system_wants_contrast(app: QApplication) -> bool:
    from PySide6.QtCore import Qt

    # Held by a name: what accessibility() gives dies with the Python object it was asked of.
    hints: Any = app.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _on_system_changed(app: QApplication, _now: object) -> None:
    _dress(app, load(_wanted(app)))


@lru_cache(maxsize=64)
def _legible(meant: "Look", text: str, *grounds: str) -> "Look":
    """A look whose tint carries the text and whose ink is read on its tint and on every ground.

    What a scheme says is kept where it does; else the tint goes towards the paper and the ink towards the text.
    """
    words = QColor(text)
    tint = _moved(QColor(meant.tint), QColor(grounds[0]), (words,))
    ink = _moved(QColor(meant.ink), words, (tint, *map(QColor, grounds)))
    return meant._replace(tint=tint.name(), ink=ink.name())


def _moved(start: QColor, end: QColor, against: tuple[QColor, ...]) -> QColor:
    """The colour nearest to ``start`` on the way to ``end`` that stands out from all of ``against``."""
    steps = 32
    for step in range(steps):
        colour = blend(start, end, step / steps)
        if all(contrast(colour, other) >= _READ for other in against):
            return colour
    return end


def _grounds(theme: Theme) -> tuple[str, ...]:
    colours = theme.colours
    return colours["text"], colours["paper"], colours["card"], colours["card_selected"]


def _before_darker(border: QColor) -> QColor:
    """The colour that ``darker(140)`` makes the border from."""
    return QColor.fromHsv(border.hsvHue(), border.hsvSaturation(), min(255, round(border.value() * 1.4)))


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightness() < 128
