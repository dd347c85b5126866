"""All the text of markup, however it is written, and in time that grows with its length alone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.intake.blocks import Blocks
from factcheck.intake.markup import Reader
from factcheck.intake.tags import pieces


def text_of(markup: str, *, xhtml: bool = False) -> str:
    blocks = Blocks()
    Reader(blocks).read(markup, xhtml=xhtml)
    return blocks.text()


CASES = {
    "paragraphs": ("<p>One\n  two<br>three</p><p>four<p>five", "One two\nthree\n\nfour\n\nfive"),
    "inline": ("<p>a<b>b</b>c <i>d</i>&amp;&eacute;&nbsp;e</p>", "abc d&é\u00a0e"),
    "headings": ("<h1>Head</h1>Text<h2>Sub</h2><div>more</div>", "Head\n\nText\n\nSub\n\nmore"),
    "lists": (
        "<ul><li>a<li>b<ul><li>c</ul></ul><ol start=3><li>x<li value=7>y<li><p>z</p><p>zz</p></ol>",
        "- a\n- b\n  - c\n\n3. x\n7. y\n8. z\nzz",
    ),
    "table": ("<table><tr><th>A<th>B<tr><td>1</td><td>2</td></table>", "A\tB\n1\t2"),
    "two tables": ("<table><tr><td>1</table><table><tr><td>2</table>", "1\n\n2"),
    "page in a table": ("<table><tr><td></td><td><p>One.</p><p>Two.</p></td></tr></table>", "One.\n\nTwo."),
    "unseen": (
        "<head><title>T</title><style>p{}</style></head><script>if (a<b) x()</script><p>seen<select><option>no</select>",
        "seen",
    ),
    "head without an end": ("<head><title>T</title><meta name=a><p>text", "text"),
    "hidden": ("<div hidden><div>no</div>no</div><p>yes</p><p hidden>kept", "yes\n\nkept"),
    "pre": ("<pre>a\n  b\n</pre>", "a\n  b"),
    "quotation": ("<p><q>So</q> he said</p><blockquote>We<br>will</blockquote>", "“So” he said\n\nWe\nwill"),
    "ruby": ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</ruby>です", "漢字です"),
    "note reference": (
        '<p>12<sup><a href="#n">1</a></sup> and<sup><a href="#m">[2]</a></sup> m<sup>2</sup></p>',
        "12[1] and[2] m2",
    ),
    "notes": (
        '<aside epub:type="footnote"><p>1 The note.</p></aside><p>Text<a epub:type="noteref" href="x#n">1</a>.</p>',
        "Text[1].\n\n1 The note.",
    ),
    "comments": ("a<!-- b > c -->d<!-->e<![CDATA[f<g]]><?php h ?><!x>i", "adef<gi"),
    "quoted end": ("<p title=\"a > b\" x='>'>text</p>", "text"),
    "stray quote": ('<p class=a">text</p><p>more "x"</p>', 'text\n\nmore "x"'),
    "no tag": ("1 < 2 & 3 <4 <>", "1 < 2 & 3 <4 <>"),
    "unfinished tag": ("<p>text</p><p class", "text"),
    "title that never ends": ("<title>Head<p>text", "text"),
    "own prefix": ("<html:p>text</html:p>", "text"),
    "another prefix": ("<p>One<o:p> </o:p>two</p>", "One two"),
    "printed pages": ('<p>One <span epub:type="pagebreak">12</span>two</p>', "One two"),
    "doctype with a subset": ('<!DOCTYPE html [<!ENTITY a "b">]><p>&a;</p>', "&a;"),
    "signs of our own": ("<p>a\x01b\x02[</p>", "a\ufffdb\ufffd["),
}


@pytest.mark.parametrize(("markup", "text"), CASES.values(), ids=CASES)
def test_text(markup: str, text: str):
    assert text_of(markup) == text


def test_xhtml_may_end_any_tag_at_once():
    markup = (
        '<html xmlns="x" lang="fr"><head><title/></head><body><script src="a"/><p/><a id="b"/><td/>text</body></html>'
    )
    assert text_of(markup, xhtml=True) == "text"
    assert text_of("<head><title>T</title></head><body><p>a<b/>c</p></body>", xhtml=True) == "ac"


def test_title_and_language():
    page = Reader(Blocks()).read("<html lang='de-DE'><title> Ein\n Name &amp; mehr</title><svg><title>x</title></svg>")
    assert page == ("Ein Name & mehr", "de-DE")


def test_several_documents_in_one_text():
    blocks = Blocks()
    reader = Reader(blocks)
    reader.read("<table><tr><td><ul><li>a")
    reader.read("<p>b</p>")
    assert blocks.text() == "- a\n\nb"


HOSTILE = {
    "deep": lambda n: "<div>" * n + "text" + "</div>" * n,
    "deep lists": lambda n: "<ul><li>" * n + "text",
    "deep tables": lambda n: "<table><tr><td>" * n + "text",
    "deep quotes": lambda n: "<blockquote>" * n + "text",
    "unfinished tags": lambda n: "text<a " * n,
    "unfinished comments": lambda n: "text<!-" + "<!--" * n,
    "unfinished cdata": lambda n: "text" + "<![CDATA[" * n,
    "unfinished scripts": lambda n: "text" + "<script>" * n,
    "unfinished titles": lambda n: "text" + "<title>" * n,
    "unfinished end tags": lambda n: "text" + "</a" * n,
    "quotes": lambda n: "text" + "<a b=\"'" * n,
    "unfinished doctypes": lambda n: "text" + "<!DOCTYPE a [" * n,
    "equals": lambda n: "text<a" + "= " * n + ">",
    "attributes": lambda n: "<p" + " a=b" * n + ">text</p>",
    "hidden attributes": lambda n: "text<div" + " hidden" * n + ">x</div>",
    "ampersands": lambda n: "text" + "&" * n + "&#x" * n,
    "lesser": lambda n: "text" + "<" * n,
    "hidden": lambda n: "text" + "<div hidden>" * n,
    "spaces": lambda n: "text" + "\n \t" * n,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_takes_time_by_its_length(name: str):
    took = []
    for many in (20_000, 100_000):
        markup = HOSTILE[name](many)
        begun = time.process_time()
        assert "text" in text_of(markup)
        took.append(time.process_time() - begun)
    assert took[1] < 5
    assert took[1] < 12 * took[0] + 0.3, took  # five times the length


@given(st.text(st.sampled_from("<>/!-=\"' abp[]&;\n") | st.characters(), max_size=80))
def test_any_text_is_read(markup: str):
    text_of(markup)
    text_of(markup, xhtml=True)
    assert "".join(piece.body for piece in pieces(markup) if not piece.tag) is not None


@given(st.lists(st.sampled_from(
    ["<p>", "</p>", "<ul>", "</ul>", "<li>", "<table>", "<tr>", "<td>", "</table>", "<pre>", "</pre>", "<h1>", "</h1>",
     "<head>", "<body>", "<ruby>", "<rt>", "</ruby>", "<sup>", "<a href='#x'>", "</a>", "<div hidden>", "</div>", "word "]
)))  # fmt: skip
def test_any_order_of_tags_is_read(tags: list[str]):
    text_of("".join(tags))
