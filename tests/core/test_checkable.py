"""What can be checked: the rules that come with factcheck, the files they stand in, and hits that can be shown."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import assets
from factcheck.core import rulefiles
from factcheck.core.checkable import KINDS, hits, language_of, rule_words, rules_for
from factcheck.core.sentences import sentences
from factcheck.core.text import joins
from factcheck.errors import RuleFileError
from tests.helpers import texts

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
LANGUAGES = [name.removesuffix(".toml") for name in assets.names("rules", ".toml")]


def found(text, language):
    return {(text[hit.start : hit.end], hit.rule) for hit in hits(text, 0, len(text), rules_for(language))}


SAMPLES = [
    ("en", "Reportedly 3.5 million people may have left on 3 May 2021.", "Reportedly", "en.hedge.hearsay"),
    ("en", "Reportedly 3.5 million people may have left on 3 May 2021.", "3.5 million", "en.figure.scale"),
    ("en", "Reportedly 3.5 million people may have left on 3 May 2021.", "may have", "en.hedge.possible"),
    ("en", "Reportedly 3.5 million people may have left on 3 May 2021.", "3 May 2021", "en.date.day"),
    ("en", "Some experts say it is the world’s largest.", "Some experts say", "en.attribution.group"),
    ("en", "It was, officials said on condition of anonymity.", "on condition of anonymity", "en.attribution.unnamed"),
    ("en", "A source close to the army told us.", "A source close to the army told", "en.attribution.unnamed"),
    ("en", "According to Reuters it cost $3bn.", "According to", "en.attribution.according"),
    ("en", "According to Reuters it cost $3bn.", "$3bn", "any.figure.money"),
    ("en", "According to Reuters it cost $3bn.", "Reuters", "any.name.capitals"),
    ("en", "The White House said: “We did it.”", "“We did it.”", "any.quotation.marks"),
    ("en", "The White House said: “We did it.”", "White House", "any.name.capitals"),
    ("de", "Experten zufolge könnten 40 Prozent fehlen.", "Experten zufolge", "de.attribution.group"),
    ("de", "Experten zufolge könnten 40 Prozent fehlen.", "könnten", "de.hedge.possible"),
    ("de", "Experten zufolge könnten 40 Prozent fehlen.", "40 Prozent", "de.figure.percent"),
    ("de", "Am 3. Mai kam das größte Schiff.", "3. Mai", "de.date.day"),
    ("de", "Am 3. Mai kam das größte Schiff.", "größte", "de.superlative.most"),
    ("fr", "Selon les experts, le plan pourrait échouer.", "Selon les experts", "fr.attribution.group"),
    ("fr", "Selon les experts, le plan pourrait échouer.", "pourrait", "fr.hedge.possible"),
    ("fr", "« C’est fini », a déclaré une source.", "« C’est fini »", "any.quotation.marks"),
    (
        "es",
        "Los expertos advierten que podría subir un 12 por ciento.",
        "Los expertos advierten",
        "es.attribution.group",
    ),
    ("es", "Los expertos advierten que podría subir un 12 por ciento.", "12 por ciento", "es.figure.percent"),
    ("ru", "Эксперты считают, что якобы 5 тысяч уехали 3 мая 2021 года.", "Эксперты считают", "ru.attribution.group"),
    ("ru", "Эксперты считают, что якобы 5 тысяч уехали 3 мая 2021 года.", "якобы", "ru.hedge.hearsay"),
    ("ru", "Эксперты считают, что якобы 5 тысяч уехали 3 мая 2021 года.", "3 мая 2021 года", "ru.date.day"),
    ("ru", "Это крупнейший завод.", "крупнейший", "ru.superlative.most"),
    ("ar", "وقال مصدر أمني إن الخطة قد تفشل.", "قال", "ar.attribution.verb"),
    ("ar", "وقال مصدر أمني إن الخطة قد تفشل.", "مصدر أمني", "ar.attribution.unnamed"),
    ("ar", "وقال مصدر أمني إن الخطة قد تفشل.", "قد", "ar.hedge.possible"),
    ("he", "לדברי מומחים, ייתכן כי 40 אחוזים עזבו.", "ייתכן", "he.hedge.possible"),
    ("he", "לדברי מומחים, ייתכן כי 40 אחוזים עזבו.", "40 אחוזים", "he.figure.percent"),
    ("hi", "विशेषज्ञों का कहना है कि शायद 20 प्रतिशत गए।", "विशेषज्ञों का कहना", "hi.attribution.group"),
    ("hi", "विशेषज्ञों का कहना है कि शायद 20 प्रतिशत गए।", "शायद", "hi.hedge.possible"),
    ("hi", "विशेषज्ञों का कहना है कि शायद २० प्रतिशत गए।", "२० प्रतिशत", "hi.figure.percent"),
    ("my", "ကျွမ်းကျင်သူများက ၂၀ ရာခိုင်နှုန်း ဖြစ်နိုင်သည်ဟု ပြောသည်။", "ကျွမ်းကျင်သူ", "my.attribution.group"),
    ("my", "ကျွမ်းကျင်သူများက ၂၀ ရာခိုင်နှုန်း ဖြစ်နိုင်သည်ဟု ပြောသည်။", "၂၀ ရာခိုင်နှုန်း", "my.figure.percent"),
    ("zh", "专家表示，2021年5月可能有3万人离开。", "专家表示", "zh.attribution.group"),
    ("zh", "专家表示，2021年5月可能有3万人离开。", "2021年5月", "zh.date.day"),
    ("zh", "专家表示，2021年5月可能有3万人离开。", "可能", "zh.hedge.possible"),
    ("zh", "专家表示，2021年5月可能有3万人离开。", "3万", "zh.figure.scale"),
    ("ja", "専門家によると、最大の船かもしれない。", "専門家によると", "ja.attribution.group"),
    ("ja", "専門家によると、最大の船かもしれない。", "かもしれない", "ja.hedge.possible"),
    ("ja", "専門家によると、最大の船かもしれない。", "最大", "ja.superlative.most"),
    ("th", "ผู้เชี่ยวชาญกล่าวว่าแผนอาจล้มเหลว 20 ล้านบาท", "ผู้เชี่ยวชาญกล่าวว่า", "th.attribution.group"),
    ("th", "ผู้เชี่ยวชาญกล่าวว่าแผนอาจล้มเหลว 20 ล้านบาท", "อาจ", "th.hedge.possible"),
    ("th", "ผู้เชี่ยวชาญกล่าวว่าแผนอาจล้มเหลว 20 ล้านบาท", "20 ล้านบาท", "th.figure.scale"),
    ("km", "អ្នកជំនាញនិយាយថាផែនការអាចបរាជ័យ ២០ ភាគរយ។", "អ្នកជំនាញ", "km.attribution.group"),
    ("km", "អ្នកជំនាញនិយាយថាផែនការអាចបរាជ័យ ២០ ភាគរយ។", "អាច", "km.hedge.possible"),
    ("km", "អ្នកជំនាញនិយាយថាផែនការអាចបរាជ័យ ២០ ភាគរយ។", "២០ ភាគរយ", "km.figure.percent"),
]


@pytest.mark.parametrize(("language", "text", "passage", "rule"), SAMPLES)
def test_each_language_finds_its_own(language, text, passage, rule):
    assert (passage, rule) in found(text, language)


def test_what_is_no_figure_and_no_name():
    text = "The COVID-19 test [3] took place. Nobody came. I was there with 1️⃣."
    assert found(text, "en") == {("COVID-19", "any.name.capitals")}


def test_a_figure_in_a_date_is_the_date_alone():
    text = "It began on 3 May 2021 at 10:30 and cost 2,500,000 dollars in 1999."
    kinds = [(text[hit.start : hit.end], hit.kind) for hit in hits(text, 0, len(text), rules_for("en"))]
    assert kinds == [("3 May 2021", "date"), ("10:30", "date"), ("2,500,000 dollars", "figure"), ("1999", "date")]


def test_an_unknown_language_has_the_rules_for_every_language():
    assert rules_for("xx") is rules_for("xx")
    assert found("Ní raibh 40% agus «go maith» ag Seán.", "ga") == {
        ("40%", "any.figure.percent"),
        ("«go maith»", "any.quotation.marks"),
        ("Seán", "any.name.capitals"),
    }
    for odd in ("", "..", "../labels/factcheck", "EN", "eng", "a\0"):
        assert rules_for(odd).language == "any"


def test_a_quotation_over_two_sentences_is_found_in_the_first():
    text = "He said: “It is late. We go.” Then he left."
    pieces = list(sentences(text))
    assert {hit.rule for hit in hits(text, *pieces[0], rules_for("en")) if hit.kind == "quotation"} == {
        "any.quotation.begun"
    }
    assert [
        text[hit.start : hit.end] for hit in hits(text, 0, len(text), rules_for("en")) if hit.kind == "quotation"
    ] == ["“It is late. We go.”"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_says_what_it_finds(language):
    file = rulefiles.load(language)
    assert file is not None
    assert rules_for(language).language == language
    for rule in file.rules:
        assert rule.key.split(".")[:2] == [language, rule.kind]
        assert rule.kind in KINDS
        assert rule_words(rule.key) == rule.words
        for phrase in rule.phrases:
            assert phrase == phrase.strip()
            assert not joins(phrase[0])


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "any"])
def test_every_phrase_is_found_by_a_rule_of_its_kind(language):
    file = rulefiles.load(language)
    assert file is not None
    for rule in file.rules:
        for phrase in rule.phrases:
            text = f" {phrase.removesuffix('*')} "
            kinds = {hit.kind for hit in hits(text, 0, len(text), rules_for(language))}
            assert rule.kind in kinds, phrase


def test_rule_words_of_what_code_finds():
    for rule in ("any.name.capitals", "any.quotation.marks", "any.quotation.begun"):
        assert rule_words(rule) != rule
    assert rule_words("nothing.at-all") == "nothing.at-all"


def test_the_page_about_the_rules_lists_them_all():
    page = (assets.root().parent / "docs" / "checkable.md").read_text("utf-8")
    listed = dict(re.findall(r"^\| (\w+) \| [^|]+ \| (\d+) \|", page, re.MULTILINE))
    counted = {}
    for language in LANGUAGES:
        file = rulefiles.load(language)
        assert file is not None
        counted[language] = str(len(file.rules))
    assert listed == counted


GOOD = '[[rule]]\nid = "hedge.x"\nwords = "A hedge"\nphrases = ["perhaps"]\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no [[rule]]"),
        ("[[rule]", "bad.toml"),
        ('rule = ["x"]', "rule 1 is not a table"),
        (GOOD.replace("hedge.x", "mood.x"), "“mood.x”"),
        (GOOD.replace("hedge.x", "Hedge"), "'Hedge'"),
        (GOOD.replace("A hedge", " "), "“hedge.x”) has no words"),
        (GOOD.replace("phrases", "phrase"), "“hedge.x”) has neither"),
        (GOOD.replace('["perhaps"]', '"perhaps"'), "“phrases” must be a list"),
        (GOOD + GOOD, "two rules are called “xx.hedge.x”"),
        (GOOD + "patterns = ['(']\n", "is no pattern"),
        (GOOD + "patterns = ['a?']\n", "nothing at all"),
        (GOOD + "patterns = ['{months} x']\n", "there is no list “months”"),
        ("lists = { months = [3] }\n" + GOOD, "“months” must be a list"),
        ("lists = 3\n" + GOOD, "“lists” must be a table"),
        ('name_words = "two"\n' + GOOD, "name_words"),
        ("before = '('\n" + GOOD, "before"),
    ],
)
def test_a_mistake_names_the_file_and_the_rule(text, said):
    with pytest.raises(RuleFileError) as caught:
        rulefiles.parse(text, "xx", "bad.toml")
    assert "bad.toml" in caught.value.message
    assert said in caught.value.message
    assert caught.value.hint


@given(st.one_of(texts.wild, texts.article), st.sampled_from([*LANGUAGES, ""]))
def test_hits_lie_in_the_text_in_order_and_cut_no_cluster(text, language):
    rules = rules_for(language)
    before = (-1, 0)
    for start, end, kind, rule in hits(text, 0, len(text), rules):
        assert 0 <= start < end <= len(text)
        assert kind in KINDS
        assert rule_words(rule) != rule
        assert not joins(text[start])
        assert end == len(text) or not joins(text[end])
        assert before <= (start, -end)
        before = (start, -end)
    for start, end in sentences(text):
        assert all(start <= hit.start < hit.end <= end for hit in hits(text, start, end, rules))


@given(texts.wild)
def test_a_language_can_be_asked_of_anything(text):
    assert language_of(text) == language_of(text, "") or True
    assert re.fullmatch("[a-z]{0,3}", language_of(text, "x-y")) is not None


NTREX = {
    "eng": "en",
    "deu": "de",
    "fra": "fr",
    "spa": "es",
    "rus": "ru",
    "arb": "ar",
    "fas": "fa",
    "heb": "he",
    "hin": "hi",
    "tam": "ta",
} | {"mya": "my", "khm": "km", "tha": "th", "zho-CN": "zh", "jpn": "ja"}


def test_language_of_short_texts():
    assert language_of("The plan of the army is to read all mail.") == "en"
    assert language_of("Der Plan ist nicht gut, sagt die Regierung.") == "de"
    assert language_of("Эксперты считают, что план может провалиться.") == "ru"
    assert language_of("", "de-AT") == "de"
    assert language_of("ok", "fr") == "fr"
    assert language_of("专家表示", "en") == "zh"
    assert language_of("Das ist der Plan und die Tat.", "zh") == "de"
    assert language_of("12345") == ""


def ntrex(code: str) -> list[str]:
    folder = SHARED / "ntrex" / code
    if not folder.is_dir():
        pytest.skip("../shared/data is not here")
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]


@pytest.mark.parametrize("code", NTREX)
def test_language_of_news(code):
    assert {language_of(text) for text in ntrex(code)} == {NTREX[code]}


def test_the_seed_article_is_hedged_and_attributed():
    path = SHARED / "seed" / "article.txt"
    if not path.is_file():
        pytest.skip("../shared/data is not here")
    text = path.read_text("utf-8")
    said = found(text, language_of(text))
    for passage in ("multiple sources", "five", "touted as", "probably", "February 1", "they say", "Aung San Suu Kyi"):
        assert any(passage == one for one, _rule in said), passage
    assert ("experts monitoring the situation say", "en.attribution.group") in said
