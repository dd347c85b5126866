"""What a claim turns on: figures, names, and words that say "not". Where one of them changed, it is another claim.

Only for saying how sure a carried claim is, so too much is better than too little: a hint, no grammar.
"""

import functools
import re

from factcheck.core.alignment import agreeing, agreeing_back

FIGURES, NEGATION, NAMES = "figures", "negation", "names"

_NOT = (
    # English, German, Dutch
    "not no never none nobody nothing neither nor without cannot "
    "nicht kein keine keinen keiner keinem keines nie niemals niemand ohne weder noch niet geen nooit zonder "
    # French, Spanish, Italian, Portuguese
    "ne pas non jamais aucun aucune sans ni rien nunca jamás ningún ninguna ninguno sin nada nadie mai nessuno senza "
    "não nem sem nenhum nenhuma "
    # Russian, Ukrainian, Polish
    "не нет ни никогда без никто ничего ні немає nie bez nigdy "
    # Arabic, Persian, Hebrew
    "لا لم لن ليس ليست ليسوا غير دون بدون ما نه نیست نیستند نبود هیچ هرگز بی לא אין בלי ללא מעולם איננו אינו אינה "
    # Hindi, Tamil, Greek, Turkish, Indonesian
    "नहीं न मत बिना कभी இல்லை இல்லாமல் அல்ல δεν μην όχι değil yok hayır tidak bukan tanpa"
)
_NOT_WITHIN = "n['’]t\\b|[不没沒无無未非别別]|ない|ません|なかっ|なし|ず、|ไม่|มิได้|ไร้|မ[က-အ]|မဟုတ်|មិន|ពុំ|គ្មាន"
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half double "
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen "
    "milliarde milliarden deux trois quatre cinq six sept huit neuf dix vingt trente cent cents mille millions "
    "milliard milliards dos tres cuatro cinco seis siete ocho nueve diez cien cientos mil millón millones "
    "два две три четыре пять шесть семь восемь девять десять сто тысяча тысяч тысячи миллион миллиона миллионов "
    "миллиард миллиарда миллиардов ألف آلاف مليون ملايين مليار مئة هزار میلیون میلیارد صد אלף אלפים מיליון מיליארד מאה "
    "लाख करोड़ हज़ार हजार सौ अरब மில்லியன் ஆயிரம் நூறு லட்சம் கோடி"
)
_NUMBERS_WITHIN = "[〇一二三四五六七八九十百千万萬億亿兆两両]|ล้าน|พัน|แสน|หมื่น|သန်း|ထောင်|သောင်း|သိန်း|លាន|ពាន់|រយ"


@functools.cache
def _figures() -> re.Pattern[str]:
    return re.compile(f"[+-]?\\d+(?:[.,:]\\d+)*|[%‰$€£¥]|\\b(?:{'|'.join(_NUMBERS.split())})\\b|{_NUMBERS_WITHIN}")


@functools.cache
def _not() -> re.Pattern[str]:
    return re.compile(f"\\b(?:{'|'.join(_NOT.split())})\\b|{_NOT_WITHIN}")


@functools.cache
def _names() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def told_apart(old: str, new: str) -> frozenset[str]:
    """Which of figures, negation and names are not the same in two wordings of a passage."""
    return _told_apart(*_differing(old, new))


def _differing(old: str, new: str) -> tuple[str, str]:
    """Two wordings without the words they begin and end with in common: few wordings need to be looked at whole."""
    most = min(len(old), len(new))
    head = old.rfind(" ", 0, agreeing(old, new, 0, 0, most)) + 1
    tail = agreeing_back(old, new, len(old), len(new), most - head)
    stop = old.find(" ", len(old) - tail)
    tail = len(old) - stop if stop >= 0 else 0
    return old[head : len(old) - tail], new[head : len(new) - tail]


@functools.lru_cache(maxsize=4096)
def _told_apart(old: str, new: str) -> frozenset[str]:
    found = set[str]()
    low, low2 = old.lower(), new.lower()
    if _figures().findall(low) != _figures().findall(low2):
        found.add(FIGURES)
    if len(_not().findall(low)) != len(_not().findall(low2)):
        found.add(NEGATION)
    words, words2 = set(_names().findall(old)), set(_names().findall(new))
    if _strange(words - words2, low2) or _strange(words2 - words, low):
        found.add(NAMES)
    return frozenset(found)


def _strange(words: set[str], other: str) -> bool:
    """Whether a word with a capital is among these that the other wording has not, in small letters or with an end."""
    return any(len(word) > 1 and word[0].isupper() and word.lower() not in other for word in words)
