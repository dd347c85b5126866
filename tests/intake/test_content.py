"""What is in a file: text comes through exactly, anything else is one clear sentence."""

import hashlib
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.text import normalise
from factcheck.errors import IntakeError
from factcheck.intake import KINDS, files, read_bytes, read_file, read_text
from factcheck.intake.drafts import draft_of
from factcheck.intake.extract import Extract, Given
from factcheck.intake.refusals import READS
from tests.helpers.pdfs import Text, pdf

BODY = "The council met on Monday and agreed to nothing at all.\n"


HIGH = bytes(128 | byte for byte in range(256))


def refusal(data: bytes, name: str = "file.txt", **keywords) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        read_bytes(data, name, **keywords)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


# Exactly as it was

EXACT = {
    "CRLF": ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
    "mark at the start": ("\ufeffone", "one"),
    "mark inside": ("one\ufefftwo", "one\ufefftwo"),
    "NUL": ("one\0two", "one\ufffdtwo"),
    "line and paragraph separators": ("one\u2028two\u2029three", "one\u2028two\u2029three"),
    "next line, form feed": ("one\x85two\x0cthree", "one\x85two\ufffdthree"),
    "soft hyphens": ("inter\u00adnatio\u00adnal", "inter\u00adnatio\u00adnal"),
    "no-break and zero-width spaces": ("10\u00a0%\u200b\u2060", "10\u00a0%\u200b\u2060"),
    "combining marks, not composed": ("Cafe\u0301 and Café", "Cafe\u0301 and Café"),
    "emoji with joiners": ("👩‍👩‍👧‍👦 said 👍🏽 in 🇲🇲", "👩‍👩‍👧‍👦 said 👍🏽 in 🇲🇲"),
    "Burmese": ("မြန်မာနိုင်ငံ၏ သတင်း။", "မြန်မာနိုင်ငံ၏ سတင်း။".replace("س", "သ")),
    "Arabic": ("قال الوزير إنّ الأسعار «لن ترتفع».", "قال الوزير إنّ الأسعار «لن ترتفع»."),
    "Hebrew and Latin": ("השר אמר \u200fBBC\u200e היום", "השר אמר \u200fBBC\u200e היום"),
    "Chinese": ("总统说，经济将增长。", "总统说，经济将增长。"),
    "beyond the basic plane": ("𠮷野家 𝔸", "𠮷野家 𝔸"),
    "blank space at the edges": ("\n\n  one  \n\n", "\n\n  one  \n\n"),
}


@pytest.mark.parametrize(("given_text", "kept"), EXACT.values(), ids=EXACT.keys())
@pytest.mark.parametrize("name", ["file.txt", "file.md", "file"])
def test_text_comes_through_exactly(given_text: str, kept: str, name: str):
    data = given_text.encode()
    draft = read_bytes(data, name)
    assert draft.text == kept
    assert draft.original == data
    assert draft.note == ""
    assert read_text(given_text).text == kept


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-le", "utf-32-be"])
def test_marked_encodings(encoding: str):
    text = "A😀 said: «naïve» မြန်မာ\nsecond"
    bom = "" if encoding in ("utf-8-sig", "utf-16", "utf-32") else "\ufeff"
    draft = read_bytes((bom + text).encode(encoding), "file.txt")
    assert (draft.text, draft.note) == (text, "")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark_are_guessed(encoding: str):
    draft = read_bytes(BODY.encode(encoding), "file.txt")
    assert draft.text == BODY
    assert draft.note == f"Read as {encoding.upper()} (a guess)."


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_is_kept_or_refused(text: str):
    try:
        draft = read_bytes(text.encode(), "file.txt")
    except IntakeError:
        return
    if "\0" not in text:  # UTF-16 without a mark is told by its zero bytes
        assert draft.text == normalise(text)
    assert 0 < len(draft.title) <= 200
    assert "\n" not in draft.title


@given(st.binary(max_size=300))
def test_any_bytes_are_kept_or_refused(data: bytes):
    try:
        draft = read_bytes(data, "file.txt")
    except IntakeError:
        return
    assert draft.text == normalise(draft.text)


# Encodings

GUESSES = {
    "windows-1250": "Prezydent powiedział, że gospodarka wzrośnie. Dodał, że podatki będą niższe. Żółw, ćma, źrebię.",
    "windows-1254": "Cumhurbaşkanı ekonominin büyüyeceğini söyledi. Vergilerin düşeceğini de ekledi. İğne, çığ, ölüş.",
    "windows-1252": "Le maire a déclaré : « Nous n’avons rien à cacher », puis s’est tû. Élève, garçon, forêt, où.",
    "windows-1251": "Президент сказал, что экономика вырастет. Он добавил, что налоги будут снижены.",
    "gb18030": "总统说，经济将增长。他补充说，税收将降低。反对派不同意这一说法，并要求提供证据。",
    "shift_jis": "大統領は経済が成長すると述べた。また、税金が下がるとも述べた。野党はこれに同意せず、証拠を求めている。"
    "カタカナのニュースもあります。",
    "euc_kr": "대통령은 경제가 성장할 것이라고 말했다. 그는 세금이 내려갈 것이라고 덧붙였다.",
}


@pytest.mark.parametrize("encoding", GUESSES)
def test_guess_is_right_and_is_said(encoding: str):
    draft = read_bytes(GUESSES[encoding].encode(encoding), "file.txt")
    assert draft.text == GUESSES[encoding]
    assert "(a guess)" in draft.note
    assert draft.note.startswith("Read as ")


@pytest.mark.parametrize("text", ["café", "naïve", "Straße", "Müller sagt nein."])
def test_few_words_in_latin_letters_are_no_chinese(text: str):
    assert read_bytes(text.encode("cp1252"), "x.txt").text == text


def test_of_equally_good_guesses_the_encoding_met_most_often():
    text = "Le président a déclaré : « Nous verrons. » Élève.\n"
    assert read_bytes(text.encode("windows-1252"), "file.txt").text == text


def test_best_known_name_of_a_guess_is_said():
    draft = read_bytes("The mayor said “no” — it’s over. Café.".encode("windows-1252"), "file.txt")
    assert draft.note.startswith("Read as windows-1252 (a guess)")


def test_named_encoding_wins_over_everything():
    data = "naïve".encode()
    assert read_bytes(data, "file.txt", encoding="latin-1").text == "naÃ¯ve"
    assert read_bytes(data, "file.txt", encoding="latin-1").note == ""


@pytest.mark.parametrize("encoding", ["nonsense", "hex", "rot13", "a\0b", "ü"])
def test_unknown_encoding(encoding: str):
    assert "There is no text encoding called" in refusal(b"text", encoding=encoding).message


def test_named_encoding_that_does_not_fit():
    error = refusal("déjà".encode("latin-1"), encoding="utf-8")
    assert error.message == "“file.txt” is not UTF-8: the byte 0xE9 at position 1 does not fit."


def test_utf8_that_is_cut_off_in_a_character_stays_utf8():
    text = "Élève, forêt, garçon, naïveté, déjà, où, à, é, è, ê — «bon»"
    draft = read_bytes((text + "é").encode()[:-1], "file.txt")
    assert draft.text == text + "\ufffd"
    assert draft.note == "Read as UTF-8; 1 character could not be read and is shown as \ufffd."


def test_marked_utf8_that_is_not():
    assert "is not UTF-8" in refusal(b"\xef\xbb\xbfcaf\xe9").message


def test_bytes_in_no_encoding():
    data = b"".join(hashlib.sha512(bytes([n])).digest() for n in range(60)).translate(HIGH)
    assert refusal(data).message in (
        "The encoding of “file.txt” could not be found out.",
        f"“file.txt” is not a text file; {READS}.",
    )


# Not text at all

BINARIES = {
    b"PK\x03\x04\x14\x00\x06\x00xl/workbook.xml": "an Excel workbook",
    b"PK\x03\x04\x14\x00\x06\x00ppt/presentation.xml": "a PowerPoint presentation",
    b"PK\x03\x04\x0a\x00mimetypeapplication/vnd.oasis.opendocument.spreadsheet": "an OpenDocument spreadsheet",
    b"PK\x03\x04\x0a\x00mimetypeapplication/vnd.oasis.opendocument.graphics": "an OpenDocument file other than a text",
    b"PK\x03\x04\x14\x00Index/Document.iwa": "a Pages, Numbers or Keynote document",
    b"PK\x03\x04\x14\x00a.txt": "a zip archive",
    b"\x89PNG\r\n\x1a\n\x00\x00": "a PNG picture",
    b"\xff\xd8\xff\xe0\x00\x10JFIF": "a JPEG picture",
    b"GIF89a\x01\x00": "a GIF picture",
    b"RIFF\x00\x00\x00\x00WEBPVP8 ": "a WebP picture",
    b"\x1f\x8b\x08\x00": "a gzip archive",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00": "an old Office document",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00" + "Workbook".encode("utf-16-le"): "an old Excel workbook",
    b"\x7fELF\x02\x01\x01": "a program",
    b"BZh91AY&SY\x00\x01": "a bzip2 archive",
    b"RIFF\x24\x00\x00\x00WAVEfmt \x10": "a sound recording",
    b"story.txt".ljust(257, b"\x00") + b"ustar\x00": "a tar archive",
    b"SQLite format 3\x00\x10\x00": "a database",
    b"%!PS-Adobe-3.0\n": "a PostScript document",
}


@pytest.mark.parametrize(("data", "what"), BINARIES.items(), ids=BINARIES.values())
def test_known_binary_is_named(data: bytes, what: str):
    assert refusal(data, "report.txt").message == f"“report.txt” is {what}; {READS}."


BROKEN = {
    b"PK\x03\x04\x14\x00\x06\x00word/document.xml": "a damaged Word document",
    b"PK\x03\x04\x0a\x00mimetypeapplication/epub+zip": "a damaged e-book",
    b"PK\x03\x04\x0a\x00mimetypeapplication/vnd.oasis.opendocument.text": "a damaged OpenDocument text",
}


@pytest.mark.parametrize(("data", "what"), BROKEN.items(), ids=BROKEN.values())
def test_what_would_be_read_but_is_broken(data: bytes, what: str):
    assert refusal(data, "report.docx").message == f"“report.docx” is {what}."


@pytest.mark.parametrize("start", ["RIFF", "BZh9", "ID3", "OggS", "MZ", "PK", "7z", "Rar!", "II*", "html", "PDF-1.7"])
def test_text_that_begins_like_a_known_binary_is_text(start: str):
    text = f"{start} is how this article begins. " * 20 + "ustar"
    assert read_bytes(text.encode(), "file.txt").text == text


def test_unknown_binary():
    data = bytes(range(32)) * 100
    assert "is not a text file" in refusal(data).message


def test_a_stray_control_character_does_no_harm():
    assert read_bytes((BODY * 20 + "\0\x07").encode(), "file.txt").text.endswith("\ufffd\ufffd")


# Nothing in it


def test_empty_file():
    assert refusal(b"").message == "“file.txt” is empty."
    assert refusal(b"", "").message == "“standard input” is empty."


@pytest.mark.parametrize("text", [" \n\t\r\n ", "\ufeff", "\ufeff\n", "\u200b\u2028\u00ad", "\u3000\u00a0"])
def test_blank_file(text: str):
    assert refusal(text.encode()).message == "“file.txt” holds nothing but blank space."


@pytest.mark.parametrize("text", ["", " \n ", "\u200b"])
def test_blank_paste(text: str):
    with pytest.raises(IntakeError, match="There is no text to paste"):
        read_text(text)


def test_fifty_million_characters_pasted():
    with pytest.raises(IntakeError) as caught:
        read_text("x" * 50_000_000)
    assert caught.value.message == "The pasted text has 50,000,000 characters; an article has at most 20,000,000."


def test_a_text_of_the_limit_is_pasted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "LIMIT", 10)
    assert read_text("x" * 10).text == "x" * 10


# Titles


def test_first_line_is_the_title_and_stays_in_the_text(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"\n\n  Bridge   to\topen \n\nIt will open.\n")
    draft = read_file(path)
    assert draft.title == "Bridge to open"
    assert draft.text == "\n\n  Bridge   to\topen \n\nIt will open.\n"
    assert (draft.name, draft.media_type) == ("story.txt", "text/plain")
    assert (draft.byline, draft.site, draft.url, draft.published) == ("", "", "", "")


def test_long_first_line_leaves_the_name_of_the_file():
    assert read_bytes(("word " * 100).encode(), "2024-05-01.final.txt").title == "2024-05-01.final"


def test_long_first_line_without_a_name_is_cut():
    draft = read_text("word " * 100)
    assert len(draft.title) <= 200
    assert draft.title.endswith("…")
    assert draft.text == "word " * 100


def test_long_name_is_cut():
    draft = read_bytes(("word " * 100).encode(), "n" * 240 + ".txt")
    assert draft.title == "n" * 199 + "…"
    assert draft.name == "n" * 240 + ".txt"


def test_title_after_very_much_blank_space():
    assert read_text(" \n" * 30_000 + "\u200fHeadline\nbody").title == "\u200fHeadline"


def test_title_of_a_text_that_shows_nothing_readable():
    assert read_text("\u0301").title == "\u0301"


def test_title_ends_at_a_line_separator():
    assert read_text("Headline\u2028body").title == "Headline"


def test_given_title_wins_for_pasted_text():
    assert read_text(BODY, "  A title\nof mine ").title == "A title of mine"
    assert read_text(BODY, "x" * 300).title == "x" * 199 + "…"


HEADINGS = {
    "# Bridge to open\n\nText": "Bridge to open",
    "Intro line\n\n## The *real* `title` ##\n": "The real title",
    "Bridge to open\n==============\n\nText": "Bridge to open",
    "Bridge to open\n---\n": "Bridge to open",
    "---\ntitle: From the front matter\n---\n\n# Heading\n": "Heading",
    "```\n# not this\n```\n# This\n": "This",
    "# [Linked](https://example.org/a_b) title {#anchor}\n": "Linked title",
    "#hashtag first\n\ntext": "#hashtag first",
    "# \n## Second\n": "Second",
    "# snake_case stays\n": "snake_case stays",
    "No heading at all\n\ntext": "No heading at all",
    "---\ntitle: x\n---\nFirst line\n": "First line",
    "# **العنوان** هنا\n": "العنوان هنا",
}


@pytest.mark.parametrize(("text", "title"), HEADINGS.items(), ids=HEADINGS.values())
def test_markdown_is_kept_and_titled_by_its_heading(text: str, title: str):
    draft = read_bytes(text.encode(), "story.MD")
    assert draft.title == title
    assert draft.text == text
    assert draft.media_type == "text/markdown"


# Kinds


def test_kinds_do_not_share_endings():
    endings = [ending for kind in KINDS for ending in kind.endings]
    assert len(endings) == len(set(endings))
    assert all(ending == ending.lower() and ending.startswith(".") for ending in endings)


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_the_table_says_what_the_modules_say(kind):
    reader = kind.reader()
    assert (kind.name, kind.endings, kind.media_type) == (reader.NAME, reader.ENDINGS, reader.MEDIA_TYPE)
    assert reader.recognises(b"") is False


@pytest.mark.parametrize("name", ["story", "story.unknown", "README", ".txt"])
def test_text_of_an_unknown_ending_is_plain_text(name: str):
    assert read_bytes(BODY.encode(), name).media_type == "text/plain"


@pytest.mark.soak
def test_a_million_random_bytes():
    for _ in range(300):
        try:
            read_bytes(os.urandom(3000), "file.txt")
        except IntakeError:
            continue


# How a kind is found


SAYS = "The council met on Monday and agreed to pay for the bridge over the river. " * 6


@pytest.mark.parametrize(
    ("name", "media_type", "kind"),
    [
        ("story.txt", "", "text/plain"),
        ("story.html", "", "text/html"),
        ("story", "text/html; charset=utf-8", "text/html"),
        ("story.txt", "text/html", "text/plain"),
        ("story.docx", "", "text/plain"),
        ("story", "application/pdf", "text/plain"),
        ("story", "text/markdown", "text/markdown"),
        ("story", "application/octet-stream", "text/plain"),
    ],
)
def test_text_by_name_then_by_what_a_server_says(name: str, media_type: str, kind: str):
    assert read_bytes(f"<p>{SAYS}</p>".encode(), name, media_type=media_type).media_type == kind


@pytest.mark.parametrize("name", ["story.html", "story.txt", "story.docx", "story"])
def test_content_comes_before_the_name(name: str):
    assert read_bytes(pdf([Text(72, 700, "The council met.")]), name).media_type == "application/pdf"
    page = f"<!DOCTYPE html><html><body><p>{SAYS}</p></body></html>"
    assert read_bytes(page.encode(), name).media_type == "text/html"


@pytest.mark.parametrize("name", ["story.docx", "story.pdf", "story.odt", "story.epub", "story.rtf"])
def test_bytes_that_are_not_what_their_name_says(name: str):
    with pytest.raises(IntakeError, match="is not the kind of file that its name says") as refused:
        read_bytes(hashlib.shake_128(b"4").digest(3000), name)
    assert "damaged" in refused.value.hint
    assert read_bytes("The bridge, plainly.".encode("utf-16"), name).text == "The bridge, plainly."


def test_a_page_is_called_by_its_address():
    page = f"<html><body><p>{SAYS}</p></body></html>".encode()
    draft = read_bytes(page, url="https://example.org/news/a%20story.html?id=1", media_type="text/html")
    assert (draft.name, draft.url) == ("a story.html", "https://example.org/news/a%20story.html?id=1")
    assert draft.original == page


@pytest.mark.parametrize("media_type", ["application/json", "text/css", "application/rss+xml; charset=utf-8"])
def test_what_a_server_sends_for_programs(media_type: str):
    error = refusal(b'{"a": "b"}', "", url="https://example.org/api", media_type=media_type)
    assert error.message.startswith("“https://example.org/api” is data for programs (")


def test_the_encoding_a_server_says_may_be_wrong():
    data = "Élève – garçon".encode()
    draft = read_bytes(data, url="https://example.org/a.txt", media_type="text/plain", encoding="ascii")
    assert draft.text == "Élève – garçon"
    assert "is not ASCII" in refusal(data, "a.txt", encoding="ascii").message


def test_an_extract_beyond_the_limit(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files, "LIMIT", 4_000)
    with pytest.raises(IntakeError, match=r"has [\d,]+ characters; an article has at most 4,000"):
        draft_of(Extract("x" * 4_001), KINDS[2], b"", "a.pdf", Given("a.pdf"))


def test_pages_are_right_after_the_text_rule():
    draft = read_bytes(pdf([Text(72, 700, "One page.")], [Text(72, 700, "Another page.")]), "a.pdf")
    assert [draft.text[place:] for place in draft.pages] == [draft.text, "Another page."]
