"""What in a text can be checked: figures, dates, names, quotations, attributions, superlatives and hedges.

The rules are data (``resources/rules``, read by :mod:`factcheck.core.rulefiles`): those of ``any.toml`` for every
language, and a short list for each language there is a file for. Every hit names the rule that found it. Offsets
are code points, and no hit cuts a character from the signs that hang on it.
"""

import functools
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.core import rulefiles
from factcheck.core.languages import language_of
from factcheck.core.rulefiles import EVERY, KINDS, MARKS

__all__ = ["KINDS", "Hit", "Rules", "hits", "language_of", "rule_words", "rules_for"]

_BEGINS: Final = frozenset(".!?…:。！？।။។៕؟۔\n\t•*#")
"""Behind one of these a capital says nothing: a sentence or an item begins."""
_OPENERS: Final = " \u00a0\"'“”‘’«»‹›„‚([{—–-"


class Hit(NamedTuple):
    """A stretch of the text that can be checked, and the rule that found it."""

    start: int
    end: int
    kind: str
    rule: str


class Rules(NamedTuple):
    """The rules of one language, ready to search with."""

    language: str
    figures: re.Pattern[str]
    words: re.Pattern[str] | None
    groups: tuple[tuple[str, str], ...]
    """Kind and id of the rule behind each group of ``figures`` and ``words``."""
    phrases: dict[str, tuple[str, str]]
    stems: dict[str, tuple[str, str]]
    names: re.Pattern[str] | None
    name_words: int


def hits(text: str, start: int, end: int, rules: Rules) -> list[Hit]:
    """Everything checkable that lies wholly in ``[start, end)``, in text order."""
    found = [*_figures(text, start, end, rules), *_quotations(text, start, end)]
    if rules.words is not None:
        found += _cues(text, start, end, rules)
    if rules.names is not None:
        found += _names(text, start, end, rules)
    return _tidy(text, end, found) if found else found


@functools.cache
def rules_for(language: str) -> Rules:
    """The rules of a language (two letters), or those for every language where it has none of its own."""
    every = rulefiles.load(EVERY)
    assert every is not None  # noqa: S101 - it is part of the package
    own = rulefiles.load(language) if language != EVERY else None
    files = [own, every] if own else [every]
    groups: list[tuple[str, str]] = []
    at_figures: list[str] = []
    at_words: list[str] = []
    phrases: dict[str, tuple[str, str]] = {}
    stems: dict[str, tuple[str, str]] = {}
    spelt: list[str] = []
    for rule in (rule for file in files for rule in file.rules):
        name = (rule.kind, rule.key)
        spelt += rule.phrases
        for phrase in rule.phrases:
            (stems if phrase.endswith("*") else phrases)[_plain(phrase.removesuffix("*"))] = name
        if rule.patterns:
            side = at_figures if rule.at_figure else at_words
            side.append(f"(?P<r{len(groups)}>{'|'.join(rule.patterns)})")
            groups.append(name)
    spaced, before = (own.spaced, own.before) if own else (True, "")
    at_words += _phrases_pattern(spelt, before)
    edges = ("(?<![^\\W_])", f"(?![^\\W_]|[{MARKS}])") if spaced else ("", f"(?![{MARKS}])")
    return Rules(
        own.language if own else EVERY,
        re.compile(f"(?:{'|'.join(at_figures)})(?![{MARKS}])"),
        re.compile(f"{edges[0]}(?:{'|'.join(at_words)}){edges[1]}") if at_words else None,
        tuple(groups),
        phrases,
        stems,
        _names_pattern(own.name_joins if own and own.name_joins else _JOINS),
        own.name_words if own else 1,
    )


def rule_words(rule_id: str) -> str:
    """What a rule finds, in words for people; the id itself when there is no such rule."""
    file = rulefiles.load(rule_id.partition(".")[0])
    for rule in file.rules if file else ():
        if rule.key == rule_id:
            return rule.words
    return _OWN_RULES.get(rule_id, rule_id)


# -- figures and dates ------------------------------------------------------------------------------------------------


@functools.cache
def _figure_starts() -> re.Pattern[str]:
    # Old spellings and the Zawgyi encoding write letters of Burmese with two of its figures.
    return re.compile("[\\d$€£¥￥₹฿៛₽₪₩₺₴](?<!၀(?![၀-၉.]))(?<!၄(?=င))")


@functools.cache
def _inside_word() -> re.Pattern[str]:
    """What stands before a figure that is part of a name (“COVID-19”, “F-16”) or a note (“[3]”)."""
    return re.compile("(?:[A-Za-z\u00c0-\u052f]-?|\\[|\\d[.,:/]?|#)\\Z")


def _figures(text: str, start: int, end: int, rules: Rules) -> Iterator[Hit]:
    position = start
    for found in _figure_starts().finditer(text, start, end):
        low = found.start()
        if low < position or (low and _inside_word().search(text, max(0, low - 2), low)):
            continue
        match = rules.figures.match(text, low, end)
        if match is not None and match.lastgroup:
            position = match.end()
            kind, rule = rules.groups[int(match.lastgroup[1:])]
            yield Hit(low, position, kind, rule)


# -- words ------------------------------------------------------------------------------------------------------------


def _plain(phrase: str) -> str:
    return " ".join(phrase.split()).lower()


def _phrases_pattern(phrases: list[str], before: str) -> list[str]:
    """One pattern for many phrases, parted by their first letter, the longest first."""
    by_letter: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_letter.setdefault(phrase[0], []).append(rulefiles.literal(phrase)[len(re.escape(phrase[0])) :])
    parts = []
    for letter, rests in by_letter.items():
        first = re.escape(letter) if letter.upper() == letter else f"[{letter}{letter.upper()[0]}]"
        parts.append(f"{first}(?:{'|'.join(rests)})")
    return [f"{before}(?P<p>{'|'.join(parts)})"] if parts else []


def _cues(text: str, start: int, end: int, rules: Rules) -> Iterator[Hit]:
    assert rules.words is not None  # noqa: S101 - its only caller asked
    for found in rules.words.finditer(text, start, end):
        group = found.lastgroup or "p"
        if group != "p":
            kind, rule = rules.groups[int(group[1:])]
            yield Hit(*found.span(group), kind, rule)
            continue
        low, high = found.span("p")
        phrase = _plain(text[low:high])
        name = rules.phrases.get(phrase)
        length = len(phrase)
        while name is None and length:
            name = rules.stems.get(phrase[:length])
            length -= 1
        if name is not None:
            yield Hit(low, high, name[0], name[1])


# -- names ------------------------------------------------------------------------------------------------------------


_JOINS: Final = "of|the|for|de|del|della|di|da|do|dos|du|des|la|le|les|el|von|van|der|den|zu|zur|bin|ibn|al"
"""Small words that names have inside, in any language that does not say otherwise."""


@functools.cache
def _names_pattern(small: str) -> re.Pattern[str]:
    """A run of words with a capital; small words that names have inside join them."""
    capitals = "".join(sign for sign in map(chr, range(0xC0, 0x530)) if sign.isupper())
    word = f"[A-Z{capitals}](?:[^\\W_]|[{MARKS}]|['’\\-‐](?=[^\\W_])|(?<=[A-Z])\\.(?=[A-Z]))*+"
    return re.compile(f"(?<![\\w.@#/'’\\-]){word}(?:[ \u00a0](?:(?:{small})[ \u00a0]){{0,2}}{word})*+")


@functools.cache
def _no_names() -> frozenset[str]:
    """Words that have a capital without being a name: those that begin sentences, and “I”."""
    from factcheck.core import abbreviations

    return abbreviations.STARTERS | {"I", "A", "O", "OK", "Mr", "Mrs", "Ms", "Dr"}


def _names(text: str, start: int, end: int, rules: Rules) -> Iterator[Hit]:
    if not rules.name_words:
        return
    assert rules.names is not None  # noqa: S101 - its only caller asked
    no_names = _no_names()
    for found in rules.names.finditer(text, start, end):
        low, high = found.span()
        words = found.group().split()
        before = text[max(0, low - 6) : low].rstrip(_OPENERS)
        if low == 0 or (before and before[-1] in _BEGINS) or (not before and low < 6):
            if words[0] in no_names or len(words) == 1:
                low += len(words.pop(0)) + 1  # it has its capital from standing first
        elif words[0] in no_names:
            low += len(words.pop(0)) + 1
        while words and not words[0][0].isupper():
            low += len(words.pop(0)) + 1
        if text.endswith(("’s", "'s"), low, high):
            high -= 2
        if len(words) >= rules.name_words and any(len(word) > 1 for word in words):
            yield Hit(low, high, "name", f"{EVERY}.name.capitals")


# -- quotations -------------------------------------------------------------------------------------------------------


@functools.cache
def _quotes() -> re.Pattern[str]:
    pairs = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ("「", "」"), ("『", "』"), ("”", "”"))
    closed = [f"{a}[^{a}{b}\n]{{2,1000}}{b}" for a, b in pairs]
    closed += ['"[^"\n]{2,1000}"', "‘[^‘’\n]{2,400}(?:’(?=\\w)[^‘’\n]{1,400})*’(?!\\w)"]
    rest = ["[“„«「『][^“”„«»「」『』\n]{2,1000}(?=\n|\\Z)"]
    return re.compile(f"(?P<whole>{'|'.join(closed)})|(?P<begun>{'|'.join(rest)})")


def _quotations(text: str, start: int, end: int) -> Iterator[Hit]:
    for found in _quotes().finditer(text, start, end):
        if found.lastgroup == "whole":
            yield Hit(*found.span(), "quotation", f"{EVERY}.quotation.marks")
        else:
            low, high = found.span()
            yield Hit(low, low + len(text[low:high].rstrip()), "quotation", f"{EVERY}.quotation.begun")


_OWN_RULES: Final = {
    f"{EVERY}.name.capitals": "A name: words with a capital that do not begin a sentence",
    f"{EVERY}.quotation.marks": "A quotation: words between quotation marks",
    f"{EVERY}.quotation.begun": "A quotation that begins here and goes on behind this sentence",
}
"""What is found by code rather than by a file, in words."""


# -- hits that are fit to show ----------------------------------------------------------------------------------------


def _tidy(text: str, end: int, found: list[Hit]) -> list[Hit]:
    """In text order; no hit in another of its kind, no figure or name in a date, no cluster cut."""
    from factcheck.core.text import joins

    found.sort(key=_outer_first)
    kept: list[Hit] = []
    covered: dict[str, int] = {}
    for low, high, kind, rule in found:
        if high <= covered.get(kind, 0) or (kind in ("figure", "name") and high <= covered.get("date", 0)):
            continue
        whole = high
        while whole < len(text) and joins(text[whole]):
            whole += 1
        if whole <= end:
            covered[kind] = max(whole, covered.get(kind, 0))
            kept.append(Hit(low, whole, kind, rule))
    return kept


def _outer_first(hit: Hit) -> tuple[int, int, bool]:
    return hit.start, -hit.end, hit.kind != "date"
