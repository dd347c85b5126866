"""Web pages: main text, everything, and what a page says about itself."""

import contextlib
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.text import normalise
from factcheck.errors import IntakeError
from factcheck.intake import main_text, page
from factcheck.intake.extract import Extract, Given

URL = "https://www.courier.example/news/2026/bridge.html"
FIRST = "The town council agreed on Monday to spend 3,000 euros on a new bridge over the river, the mayor said."
SECOND = "“We have waited for it for eleven years,” said Anna Maier, who lives on the other side of the river."
THIRD = "The opposition called the decision rushed and asked for a report on its costs before the work begins."
HEAD = """<!doctype html><html lang="en-gb"><head><meta charset="utf-8"><title>New bridge agreed | The Courier</title>
<meta property="og:site_name" content="The Courier"><link rel="canonical" href="/news/2026/bridge.html">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Courier"},
{"@type": "NewsArticle", "headline": "New bridge agreed", "datePublished": "2026-11-20T08:00:00Z",
"author": [{"@type": "Person", "name": "By Ben Ito"}, {"@type": "Person", "name": "Cleo Dahl"}]}]}</script>
<style>p { color: red }</style><script>var x = "<p>not text</p>";</script></head><body>"""
NAVIGATION = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
FOOTER = "<footer><p>© The Courier. All rights reserved. Imprint. Privacy.</p></footer></body></html>"


def article(inside: str, head: str = HEAD) -> bytes:
    return f"{head}{NAVIGATION}<article><h1>New bridge agreed</h1>{inside}</article>{FOOTER}".encode()


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>\n" for text in texts)


def read(data: bytes, url: str = URL, **known) -> Extract:
    main = known.pop("main", True)
    return page.extract(data, Given(name="bridge.html", url=url, **known), main=main)


def refusal(data: bytes, **keywords) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        page.extract(data, Given(name="page.html"), **keywords)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


PLAIN = article(paragraphs(FIRST, SECOND, THIRD))


# Text


def test_main_text_is_the_article_alone():
    found = read(PLAIN)
    assert found.text.endswith(f"{FIRST}\n\n{SECOND}\n\n{THIRD}")
    assert "rights reserved" not in found.text
    assert "Sport" not in found.text
    assert found.note == ""


def test_everything_is_all_that_a_browser_shows():
    found = read(PLAIN)
    assert found.everything.startswith("- Home\n- Sport\n\nNew bridge agreed\n\n")
    assert found.everything.endswith("© The Courier. All rights reserved. Imprint. Privacy.")
    assert "not text" not in found.everything
    assert "color" not in found.everything


def test_without_trafilatura_all_is_the_text():
    found = read(PLAIN, main=False)
    assert found.text == read(PLAIN).everything
    assert found.everything == ""
    assert "in time" in found.note
    assert (found.title, found.published) == ("New bridge agreed", "2026-11-20")


def test_trafilatura_is_not_loaded_for_everything(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    assert read(PLAIN, main=False).text
    with pytest.raises(ImportError):
        read(PLAIN)


def test_headings_lists_quotes_and_tables_keep_their_lines():
    inside = (
        f"<p>{FIRST}</p><h2>What it costs</h2><p>{SECOND}</p><ul><li>Steel: 1,000 euros</li><li>Work: 2,000 euros</li></ul>"
        f"<ol><li>First the piers are built in the river.</li><li>Then the road is laid on top of them.</li></ol>"
        f"<blockquote><p>Nobody asked us about this bridge.</p></blockquote><p>{THIRD}</p>"
        "<table><tr><th>Year</th><th>Cost in euros</th></tr><tr><td>2025</td><td>1,200</td></tr></table>"
    )
    text = read(article(inside)).text
    assert "\n\nWhat it costs\n\n" in text
    assert "\n\n- Steel: 1,000 euros\n- Work: 2,000 euros\n\n" in text
    assert "\n\n1. First the piers are built in the river.\n2. Then the road is laid on top of them.\n\n" in text
    assert "\n\nNobody asked us about this bridge.\n\n" in text
    assert "\n\nYear\tCost in euros\n2025\t1,200" in text


def test_headings_in_boxes_are_kept():
    inside = f"<p>{FIRST}</p><h2><div><a name='x'></a>What it costs</div></h2><p>{SECOND}</p><p>{THIRD}</p>"
    assert "\n\nWhat it costs\n\n" in read(article(inside)).text


def test_quotation_marks_that_browsers_add():
    inside = paragraphs(f"{FIRST} She said: <q>We will see.</q>", f"{SECOND} He said: „<q>No.</q>“", THIRD)
    text = read(article(inside)).text
    assert "She said: “We will see.”" in text
    assert "He said: „No.“" in text


def test_references_to_notes_do_not_run_into_figures():
    inside = paragraphs(f"{FIRST} It was 12<sup><a href='#n1'>1</a></sup> metres.", SECOND, THIRD)
    found = read(article(inside))
    assert "It was 12[1] metres." in found.text
    assert "It was 12[1] metres." in found.everything


def test_lines_of_verse_are_kept():
    inside = f"<p>{FIRST}</p><pre>Row, row, row your boat\nGently down the stream</pre><p>{SECOND}</p><p>{THIRD}</p>"
    assert "Row, row, row your boat\nGently down the stream" in read(article(inside)).text


def test_breaks_are_lines_and_two_of_them_a_paragraph():
    text = read(article(f"<p>{FIRST}<br>{SECOND}<br><br>{THIRD}</p>")).text
    assert f"{FIRST}\n{SECOND}\n\n{THIRD}" in text


def test_hints_for_hyphenation_are_no_text():
    data = article(paragraphs(FIRST.replace("council", "coun&shy;cil"), SECOND.replace("river", "ri\u00adver"), THIRD))
    found = read(data)
    assert FIRST in found.text
    assert SECOND in found.everything


def test_signs_of_no_width_behind_headings():
    heading = "<h2>What it costs<a href='#costs' title='Link'>\u200b</a></h2>"
    assert "\n\nWhat it costs\n\n" in read(article(f"<p>{FIRST}</p>{heading}<p>{SECOND}</p><p>{THIRD}</p>")).text


def test_words_that_were_put_together_are_parted():
    everything = "Steps\n\n1\n\nHeat the oven"
    assert main_text.unglued("- 1Heat the oven", everything) == "- 1 Heat the oven"
    assert main_text.unglued("Unheard of", everything) == "Unheard of"


def test_a_text_for_machines_keeps_its_lines():
    body = "\\n\\n".join((FIRST, SECOND.replace("“", "").replace("”", ""), THIRD))
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    found = page.extract(f"<html><head>{script}</head><body><div id=app></div></body></html>".encode(), Given())
    assert found.text.startswith(f"{FIRST}\n\nWe have waited")


# What a page says about itself


def test_what_is_said():
    found = read(PLAIN)
    assert found.title == "New bridge agreed"
    assert found.byline == "Ben Ito, Cleo Dahl"
    assert found.site == "The Courier"
    assert found.published == "2026-11-20"
    assert found.language == "en-GB"
    assert found.url == URL


def test_guesses_are_to_be_confirmed():
    head = "<html><head><title>New bridge agreed</title></head><body>"
    inside = (
        f"<p class='byline author'>By Dora Engel</p><time>20 November 2026</time>{paragraphs(FIRST, SECOND, THIRD)}"
    )
    found = read(article(inside, head))
    assert "please confirm" in found.note


TITLES = {
    "New bridge agreed - The Courier": "New bridge agreed",
    "New bridge agreed – courier.example": "New bridge agreed",
    "The Courier: New bridge agreed": "New bridge agreed",
    "Bridge - or tunnel?": "Bridge - or tunnel?",
    "New bridge agreed | Town | The Courier": "New bridge agreed | Town",
}


@pytest.mark.parametrize(("said", "title"), TITLES.items())
def test_the_site_is_not_part_of_the_title(said: str, title: str):
    head = f"<html><head><title>{said}</title><meta property=og:site_name content='The Courier'></head><body>"
    data = f"{head}{paragraphs(FIRST, SECOND, THIRD)}".encode()
    assert read(data).title == title


HEADINGS = {
    "a part behind the heading": ("Bridge agreed for the town | News of today", "Bridge agreed for the town"),
    "the way to it": ("Town / News / Bridge agreed for the town", "Bridge agreed for the town"),
    "the site as heading": ("Bridge agreed › The Courier of the Town", "Bridge agreed › The Courier of the Town"),
}


@pytest.mark.parametrize(("said", "title"), HEADINGS.values(), ids=HEADINGS.keys())
def test_a_heading_says_which_part_is_the_title(said: str, title: str):
    heading = "The Courier of the Town" if "›" in said else title
    data = f"<html><title>{said}</title><h1>{heading}</h1>{paragraphs(FIRST, SECOND, THIRD)}"
    assert read(data.encode()).title == title


def test_of_headline_and_name_the_one_that_is_shown():
    script = '{"@type": "Article", "name": "Bridge", "headline": "structure that crosses something"}'
    head = f"<html><head><title>Bridge - Encyclopedia</title><script type='application/ld+json'>{script}</script>"
    assert read(f"{head}<body><h1>Bridge</h1>{paragraphs(FIRST, SECOND, THIRD)}".encode()).title == "Bridge"


ADDRESSES = {
    "its own": (f'<link rel="canonical" href="{URL}?page=1#top">', URL + "?from=mail", URL + "?page=1"),
    "relative": ('<link rel="canonical" href="/a">', URL, "https://www.courier.example/a"),
    "without www": ('<link rel="canonical" href="https://courier.example/a">', URL, "https://courier.example/a"),
    "on another site": ('<link rel="canonical" href="https://elsewhere.example/a">', URL, URL),
    "on another site, but og:url": (
        '<link rel="canonical" href="https://elsewhere.example/a"><meta property="og:url" content="/b">',
        URL,
        "https://www.courier.example/b",
    ),
    "the front page": ('<link rel="canonical" href="https://www.courier.example/">', URL, URL),
    "no web address": ('<link rel="canonical" href="javascript:alert(1)">', URL, URL),
    "nonsense": ('<link rel="canonical" href="https://[">', URL, URL),
    "none": ("", URL, URL),
    "of a saved page": (f'<link rel="canonical" href="{URL}">', "", URL),
    "of a saved page, relative": ('<link rel="canonical" href="/a">', "", ""),
    "fetched from none": ("", "http://[x", ""),
    "of a page saved from": (f"<!-- saved from url=(0049){URL} -->", "", URL),
}


@pytest.mark.parametrize(("head", "fetched", "address"), ADDRESSES.values(), ids=ADDRESSES.keys())
def test_the_address(head: str, fetched: str, address: str):
    assert read(f"<html>{head}<body>{paragraphs(FIRST, SECOND)}".encode(), fetched).url == address


@pytest.mark.parametrize(
    "script",
    ["{", "[" * 100_000, '{"@graph": ' * 990 + "{}" + "}" * 990, "null", '"text"', "[[], {}, 3]", '{"@type": ["NewsArticle", 3]}',
     '{"@type": "NewsArticle", "author": {"name": {"x": []}}, "headline": 3, "datePublished": []}'],
    ids=["cut", "deep", "graphs", "null", "string", "list", "types", "values"],
)  # fmt: skip
def test_broken_json(script: str):
    data = f"<html><script type='application/ld+json'>{script}</script><title>Bridge</title>{paragraphs(FIRST)}"
    assert read(data.encode()).title == "Bridge"


# Encodings

GERMAN = (
    "Die Brücke über den Fluß kostet 3.000 € – „zu viel“, sagt Frau Müller aus Höchstädt. Überall hört man Ähnliches."
)
RUSSIAN = "Президент сказал, что экономика вырастет. Он добавил, что налоги будут снижены, но не сказал когда именно."


def encoded(text: str, encoding: str, declared: str = "", header: str = "") -> Extract:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    return read(f"<html><head>{meta}</head><body><p>{text}</p>".encode(encoding), main=False, encoding=header)


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-2", "windows-1252"])
def test_what_the_person_says_is_what_is_done(declared):
    data = f'<html><head><meta charset="{declared}"></head><body><p>Größe, Žižkov'.encode("windows-1250")
    found = page.extract(data, Given(name="page.html", encoding="windows-1250"), main=False)
    assert found.text == "Größe, Žižkov"
    assert "guess" not in found.note
    with pytest.raises(IntakeError, match="There is no text encoding called “klingon”"):
        page.extract(data, Given(name="page.html", encoding="klingon"))
    short = page.extract(data, Given(name="page.html", encoding="utf-8"), main=False)
    assert short.note.startswith("Read as UTF-8; ")


@pytest.mark.parametrize(
    ("text", "encoding", "declared", "header"),
    [
        (GERMAN, "utf-8", "utf-8", ""),
        (GERMAN, "utf-8", "iso-8859-1", "iso-8859-1"),
        (GERMAN, "utf-8-sig", "", ""),
        (GERMAN, "utf-16", "", ""),
        (GERMAN, "utf-16-le", "", ""),
        (GERMAN, "cp1252", "iso-8859-1", ""),
        (GERMAN, "cp1252", "", "ISO-8859-1"),
        (GERMAN, "cp1252", "windows-1252", "utf-8"),
        (RUSSIAN, "cp1251", "windows-1251", ""),
        (RUSSIAN, "cp1251", "windows-1251", "iso-8859-1"),
        (RUSSIAN, "koi8-r", "", "koi8-r"),
        ("総理大臣は、経済が成長すると述べた。", "shift_jis", "x-sjis", ""),
        ("総理大臣は、経済が成長すると述べた。", "euc_jp", "euc-jp", ""),
        ("総理大臣は、経済が成長すると述べた。", "iso2022_jp", "iso-2022-jp", ""),
        ("总统说，经济将增长。镕", "gbk", "gb2312", ""),
        ("대통령은 경제가 성장할 것이라고 말했다.", "cp949", "ks_c_5601-1987", ""),
    ],
)
def test_declared_encodings(text: str, encoding: str, declared: str, header: str):
    found = encoded(text, encoding, declared, header)
    assert found.text == text


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "windows-1252", ""])
def test_a_wrong_declaration_is_not_believed(declared: str):
    found = encoded(RUSSIAN * 3, "cp1251", declared)
    assert found.text == RUSSIAN * 3
    assert "windows-1251 (a guess)" in found.note
    assert ("says that it is" in found.note) is bool(declared)


def test_utf8_declared_and_windows_1252_written():
    found = encoded(GERMAN * 3, "cp1252", "utf-8")
    assert found.text == GERMAN * 3
    assert "says that it is UTF-8, and is not; read as windows-1252" in found.note


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", ""])
def test_two_encodings_in_one_page(declared: str):
    data = f"<meta charset='{declared}'><p>{GERMAN}".encode() + b"<p>Caf\xe9 \x96 \x93gut\x94, 5 \x80."
    found = read(data, main=False)
    assert found.text == f"{GERMAN}\n\nCafé – “gut”, 5 €."
    assert "mixes two encodings: 5 characters" in found.note


def test_control_characters_stay_visible():
    found = read(article(paragraphs(FIRST + "\0\x01\x1b", SECOND, THIRD)))
    assert FIRST + "\ufffd\ufffd\ufffd" in found.text
    assert FIRST + "\ufffd\ufffd\ufffd" in found.everything
    assert normalise(found.text) == found.text


# Little text, and none


def test_no_main_text_means_everything(monkeypatch):
    monkeypatch.setattr(main_text, "main_text", lambda *_arguments, **_keywords: None)
    found = read(PLAIN)
    assert found.text.startswith("- Home")
    assert found.everything == ""
    assert found.note == "No main text was found; this is all text of the page."


WALLS = {
    "a password": "<form><input type='text' name='user'><input type='password' name='word'></form>",
    "not free": '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>',
    "not free, as a text": '<script type="application/ld+json">{"@type": "Article", "isAccessibleForFree": "False"}</script>',
}


@pytest.mark.parametrize("wall", WALLS.values(), ids=WALLS.keys())
def test_a_login_wall_is_said(wall: str):
    little = f"<html><body><p>{FIRST}</p>{wall}".encode()
    assert "may want a login or a subscription" in read(little).note
    enough = f"<html><body>{paragraphs(FIRST, SECOND, THIRD, FIRST + '2')}{wall}".encode()
    assert "login" not in read(enough).note


def test_little_text_from_a_server_is_said():
    little = f"<html><body><p>{FIRST}</p></body></html>".encode()
    assert "may show the rest in a browser only" in read(little).note
    assert page.extract(little, Given(name="page.html")).note == ""


def test_nobody_is_asked_while_a_page_is_read(monkeypatch):
    """Pictures, scripts and addresses in a page are nobody's business but its reader's."""
    import socket

    def asked(*_arguments, **_keywords):
        raise AssertionError("the network was used")

    for name in ("getaddrinfo", "create_connection", "gethostbyname"):
        monkeypatch.setattr(socket, name, asked)
    monkeypatch.setattr(socket.socket, "connect", asked)
    pictures = "<img src='https://pictures.example/a.png'><script src='https://tracker.example/b.js'></script>"
    assert read(article(pictures + paragraphs(FIRST, SECOND, THIRD))).text


def test_nothing_but_a_login():
    assert "without any text but a login" in refusal(b"<html><input type=password>").message


@pytest.mark.parametrize("main", [True, False])
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "without any text"),
        (b"<html></html>", "without any text"),
        (b"<html><body>\xc2\xa0 \0</body></html>", "without any text"),
        (b"<html><head><title>Only a title</title></head></html>", "without any text"),
        (b"<html><body><img src='a.png' alt='picture'></body></html>", "without any text"),
        (b"<html><script>document.write('text')</script><script src=a></script></html>", "until its scripts have run"),
        (b"<html><frameset cols='20%,80%'><frame src='a.html'><frame src='b.html'></frameset></html>", "of frames"),
        (b"<!--" * 1000, "without any text"),
    ],
)
def test_no_text_at_all(data: bytes, said: str, main: bool):
    assert said in refusal(data, main=main).message


# Recognising

PAGES = [
    b"<!DOCTYPE html><html>",
    b"\xef\xbb\xbf\r\n<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
    b"<HTML lang=de>",
    b"<!-- saved from url=(0014)about:internet -->\r\n<html>",
    b"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><html>",
    "<!doctype html><html>".encode("utf-16"),
    "\ufeff<html>".encode("utf-16-be"),
    b"<head><title>x</title>",
]
OTHERS = [
    b"",
    b"<",
    b"The <html> element",
    b"<?xml version='1.0'?><rss>",
    b"<svg>",
    b"<htmlx>",
    b"\xff\xfe",
    b"<!--" + b"x" * 5000,
    b"# <html>",
    b"{\\rtf1",
]


@pytest.mark.parametrize("data", PAGES)
def test_pages_are_recognised(data: bytes):
    assert page.recognises(data)


@pytest.mark.parametrize("data", OTHERS)
def test_others_are_not(data: bytes):
    assert not page.recognises(data)


@given(st.binary(max_size=200))
def test_recognising_never_fails(data: bytes):
    page.recognises(data)
    page.recognises(b"<!-- " + data)


def test_what_is_only_called_a_page_is_text():
    text = "First line,\n  second line: 1 < 2\n\nNext paragraph.\n"
    found = page.extract(text.encode(), Given(name="notes.html"))
    assert (found.text, found.everything, found.note) == (text, "", "")


# Made to do harm

SENTENCE = f"<p>{FIRST}</p>\n".encode()
HARM = {
    "20 MB": b"<html><body>" + SENTENCE + f"<p>{FIRST * 20}</p>".encode() * 9_500,
    "a picture of 15 MB inside": b"<html><img src='data:image/png;base64," + b"A" * 15_000_000 + b"'>" + SENTENCE,
    "100,000 boxes": b"<html>" + b"<div>" * 100_000 + SENTENCE + b"</div>" * 100_000,
    "100,000 letters": b"<html><p>" + b"<b>" * 100_000 + SENTENCE,
    "30,000 lists": b"<html>" + b"<ul><li>" * 30_000 + SENTENCE,
    "30,000 tables": b"<html>" + b"<table><tr><td>" * 30_000 + SENTENCE,
    "50,000 attributes": b"<html><p " + b" ".join(b"a%d=x" % n for n in range(50_000)) + b">" + SENTENCE,
    "tags without end": b"<html>" + SENTENCE + b"<a href='" * 50_000,
    "scripts without end": b"<html>" + SENTENCE + b"<script>" * 100_000,
    "comments without end": b"<html>" + SENTENCE + b"<!--" * 100_000,
    "notes without end": b"<html>" + SENTENCE + b"<sup><a href='#" * 10_000,
    "a title of 1 MB": b"<html><title>" + b"a | " * 250_000 + b"</title>" + SENTENCE,
    "declarations": b"<html>" + b"<meta charset=" * 100_000 + b">" + SENTENCE,
}


@pytest.mark.parametrize("data", HARM.values(), ids=HARM.keys())
def test_harm_is_bounded(data: bytes):
    """Far below the 30 seconds that the process which reads pages has; all is in the text, whatever stands around."""
    began = time.process_time()
    found = page.extract(data, Given(name="page.html"), main=len(data) < 1_000_000)
    assert time.process_time() - began < 20
    assert FIRST in found.text


def test_too_large_for_trafilatura(monkeypatch):
    monkeypatch.setattr(main_text, "MOST", 1_000)
    found = read(article(paragraphs(*[f"{FIRST} {number}" for number in range(30)])))
    assert found.text.startswith("- Home")
    assert found.text.endswith("Privacy.")
    assert "is larger than" in found.note


# Real pages

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "html"
SEEDS = [PLAIN, article(f"<ul><li>{FIRST}</li></ul><table><tr><td>{SECOND}<td>{THIRD}</table><pre>a\n b</pre>")]


@given(
    st.sampled_from(SEEDS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), st.binary(max_size=12)), max_size=8)
)
def test_damaged_pages_become_text_or_a_sentence(seed: bytes, damage: list[tuple[float, int, bytes]]):
    data = bytearray(seed)
    for place, length, instead in damage:
        start = int(place * len(data))
        data[start : start + length] = instead
    try:
        found = page.extract(bytes(data), Given(url=URL))
    except IntakeError as error:
        refused: IntakeError | None = error
    else:
        refused = None
        assert found.text
        if re.search(rb"<[a-zA-Z!?/]", data):  # what has no tag keeps its lines as they are
            assert re.search(r"[ \t]\n|\n{3}|\n$", found.text) is None
    assert refused is None or refused.message.endswith(".")


@given(st.text(alphabet="<>/=\"'!-&;# \nabdhilpqrstu[]?\0\ufeff", max_size=300))
def test_any_markup_becomes_text_or_a_sentence(markup: str):
    test_damaged_pages_become_text_or_a_sentence.hypothesis.inner_test(markup.encode(), [])


@pytest.mark.skipif(not DATA.exists(), reason="the real pages are not part of the project")
def test_real_pages_damaged():
    import gzip
    import random  # the same damage at each run

    chance = random.Random(4)  # noqa: S311
    for packed in sorted(DATA.glob("*.gz"))[::12]:
        data = bytearray(gzip.decompress(packed.read_bytes()))
        for _time in range(40):
            start = chance.randrange(len(data))
            data[start : start + chance.randrange(80)] = chance.randbytes(chance.randrange(5))
        with contextlib.suppress(IntakeError):  # a script whose end is damaged swallows all that follows
            assert page.extract(bytes(data), Given(url=URL)).text


def test_what_is_no_page_is_told_at_once_whatever_stands_in_front():
    """Comments in front of anything else once took twice as long with each one more."""
    for front in (b"<!---->", b"<?xml?>", b"<!--<?xml?>-->", b" \n"):
        head = front * (4000 // len(front))
        assert not page.recognises(head + b"x")
        assert page.recognises(head + b"<html>")
    assert not page.recognises(b"<!--" * 1000)
