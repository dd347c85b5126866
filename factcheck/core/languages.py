"""Which language a text is in, told cheaply: by its script, and by common words where many languages share one."""

import functools
from typing import Final

_SAMPLE: Final = 2000
"""Code points looked at, from the beginning of the text."""

_SCRIPTS: Final = (
    ("latin", "A", "\u024f"),
    ("el", "\u0370", "\u03ff"),
    ("cyrillic", "\u0400", "\u052f"),
    ("hy", "\u0531", "\u0587"),
    ("he", "\u05d0", "\u05ea"),
    ("arabic", "\u0620", "\u06ff"),
    ("hi", "\u0900", "\u097f"),
    ("bn", "\u0980", "\u09ff"),
    ("ta", "\u0b80", "\u0bff"),
    ("th", "\u0e01", "\u0e5b"),
    ("lo", "\u0e81", "\u0edf"),
    ("my", "\u1000", "\u109f"),
    ("ka", "\u10a0", "\u10ff"),
    ("km", "\u1780", "\u17ff"),
    ("latin", "\u1e00", "\u1eff"),
    ("kana", "\u3041", "\u30ff"),
    ("han", "\u3400", "\u9fff"),
    ("ko", "\uac00", "\ud7a3"),
)

_COMMON: Final = {
    "en": "the of and to in is that for was on with as by at from his her they have been are this it which were not",
    "de": "der die und das den von ist mit dem des sich auf für nicht ein eine im auch als wurde werden sie nach bei",
    "fr": "le la les des et est une dans que qui pour du sur par pas plus avec au sont il elle ce cette aux été ont",
    "es": "el la los las que del y en una por con para es se no su como más al lo fue ha sus este pero han",
    "pt": "o os as que do da em um uma não para com por dos das mais foi ao na no se são pelo também",
    "it": "il gli che di e un una per non con del della sono è le nel dei alla più anche da ha questo si",
    "nl": "de het een van en dat niet op te zijn voor met aan er ook als bij door naar werd hij maar uit",
    "sv": "och att det som en på är av för med den till inte har om ett var jag men han från vid sig kan",
    "pl": "w i na z się nie do że jest to o jak za od po przez dla są ale było tym został oraz które",
    "tr": "bir ve bu da de için ile olarak çok daha olan gibi en sonra kadar ne var değil oldu ise ki her",
    "id": "yang dan di dengan untuk pada dari ini itu tidak dalam akan adalah oleh telah juga ke bahwa sebagai karena",
}


def language_of(text: str, declared: str = "") -> str:
    """Two letters of the language a text is in; "" when that cannot be told.

    What was declared (``en``, ``pt-BR``) holds unless the script says that it cannot be.
    """
    declared = declared.strip().lower().replace("_", "-").partition("-")[0]
    if not (2 <= len(declared) <= 3 and declared.isascii() and declared.isalpha()):
        declared = ""
    sample = text[:_SAMPLE]
    counts = _scripts(sample)
    if not counts:
        return declared
    script = max(counts, key=counts.__getitem__)
    if script in ("han", "kana"):
        return "ja" if counts.get("kana", 0) * 10 > counts.get("han", 0) else "zh"
    if script == "latin":
        known = {name for name, _low, _high in _SCRIPTS} | {"ar", "fa", "ur", "ru", "uk", "bg", "ja", "zh"}
        return declared if declared and declared not in known else _latin(sample)
    if script == "cyrillic":
        return _cyrillic(sample, declared)
    if script == "arabic":
        return _arabic(sample, declared)
    if script == "hi" and declared in ("mr", "ne", "sa"):
        return declared
    return script


def _scripts(sample: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    script, low, high = "", "\uffff", ""
    for sign in sample:
        if not sign.isalpha():
            continue
        if not low <= sign <= high:
            script, low, high = next((one for one in _SCRIPTS if one[1] <= sign <= one[2]), ("", "\uffff", ""))
        if script:
            counts[script] = counts.get(script, 0) + 1
    return counts


def _latin(sample: str) -> str:
    words = sample.lower().split()
    scores = dict.fromkeys(_COMMON, 0)
    common = _languages_of_words()
    for word in words:
        for language in common.get(word, ()):
            scores[language] += 1
    first, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    few = scores[first] < 2 and len(words) > 3
    return "" if scores[first] == 0 or few or scores[first] == scores[second] else first


@functools.cache
def _languages_of_words() -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    for language, words in _COMMON.items():
        for word in words.split():
            known.setdefault(word, []).append(language)
    return known


def _cyrillic(sample: str, declared: str) -> str:
    if declared and declared not in _COMMON:
        return declared
    if any(sign in "іїєґІЇЄҐ" for sign in sample):
        return "uk"
    return "ru" if any(sign in "ыэЫЭёЁ" for sign in sample) or len(sample) < 200 else ""


def _arabic(sample: str, declared: str) -> str:
    if any(sign in "ٹڈڑےں" for sign in sample):
        return "ur"
    persian = sum(sign in "پچژگکی" for sign in sample)
    if persian > sum(sign in "يكىة" for sign in sample):
        return declared if declared in ("fa", "ku", "ps", "ug", "sd") else "fa"
    return "ar"
