"""The language of the window: Qt's translations, and the sentences that come from below Qt.

The core, the store and the command line speak English and know nothing of Qt. What they say is told from
``resources/i18n/core.txt``, a list of their sentences with ``{0}`` where a value stands, made by
``scripts/make_translations.py``; Qt translates the pattern, and the values are put back in.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from factcheck import assets

if TYPE_CHECKING:
    from factcheck.core.labels import LabelScheme
    from factcheck.ui.sentences import Sentences

SYSTEM = "system"
LANGUAGES = ("en", "de")
"""Languages the window speaks; the first is the one its strings are written in."""


class _Chosen:
    """The language of this process, and what is loaded for it."""

    name = LANGUAGES[0]
    translators: tuple[QTranslator, ...] = ()
    sentences: "Sentences | None" = None


def current() -> str:
    """The language the window speaks."""
    return _Chosen.name


def install(app: QCoreApplication, wanted: str = SYSTEM) -> None:
    """Speak this language from now on, or the system's if that is one of ours; windows made before keep theirs."""
    for former in _Chosen.translators:
        app.removeTranslator(former)
    _Chosen.name = wanted if wanted in LANGUAGES else _of_the_system()
    _Chosen.sentences = None
    found = [_translator(app, f"factcheck_{_Chosen.name}", str(assets.path("i18n")))]
    if _Chosen.name != LANGUAGES[0]:
        from PySide6.QtCore import QLibraryInfo

        # Qt's own buttons and menus; English ones need nothing.
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found.append(_translator(app, f"qtbase_{_Chosen.name}", folder))
    _Chosen.translators = tuple(translator for translator in found if translator is not None)
    for translator in _Chosen.translators:
        app.installTranslator(translator)


def said(sentence: str) -> str:
    """A sentence of the core in the language of the window; one it does not know stays as it is."""
    if _Chosen.name == LANGUAGES[0] or not sentence:
        return sentence
    if _Chosen.sentences is None:
        from factcheck.ui.sentences import Sentences

        _Chosen.sentences = Sentences()
    return _Chosen.sentences.said(sentence)


def shown(scheme: "LabelScheme") -> "LabelScheme":
    """A project's labels under the names the window's language has for the shipped ones; others keep theirs."""
    if _Chosen.name == LANGUAGES[0]:
        return scheme
    say = QCoreApplication.translate
    labels = [
        label._replace(
            name=say("Labels", label.name),
            description=say("Labels", label.description),
            reasons=tuple(reason._replace(name=say("Labels", reason.name)) for reason in label.reasons),
        )
        for label in scheme.labels
    ]
    return scheme._replace(labels=tuple(labels))


def _of_the_system() -> str:
    for tag in QLocale.system().uiLanguages():
        name = tag.split("-", maxsplit=1)[0].lower()
        if name in LANGUAGES:
            return name
    return LANGUAGES[0]


def _translator(app: QCoreApplication, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator(app)
    return translator if translator.load(name, folder) else None
