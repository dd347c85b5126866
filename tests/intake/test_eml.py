"""Mails: the text as written; subject, sender and date; attachments by their names only."""

from functools import partial

import pytest

from tests.helpers import documents
from tests.helpers.documents import read, recognised, refusal

HEAD = (
    "From: Ada Example <ada@example.org>\nTo: bob@example.org\nSubject: Growth figures\n"
    "Date: Wed, 15 May 2024 23:59:00 +0200\nMIME-Version: 1.0\n"
)


def mail(body: str, head: str = HEAD, kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"{head}Content-Type: {kind}\n\n{body}".encode()


def part(body: str, kind: str = "text/plain", more: str = "") -> str:
    return f"Content-Type: {kind}\n{more}\n{body}\n"


def multipart(*parts: str, kind: str = "mixed", mark: str = "=mark") -> str:
    inner = "".join(f"--{mark}\n{each}" for each in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\n\n{inner}--{mark}--\n'


def text_of(body: str, kind: str = "text/plain; charset=utf-8") -> str:
    return read("eml", mail(body, kind=kind)).text


def test_plain_mail():
    made = read("eml", mail("Dear all,\n\ngrowth is 3 %.  \n> It was 2 %.\n>> Was it?\n\n\n\n-- \nAda\n"))
    assert made.text == "Dear all,\n\ngrowth is 3 %.\n> It was 2 %.\n>> Was it?\n\n--\nAda"
    assert (made.title, made.byline, made.published, made.note) == ("Growth figures", "Ada Example", "2024-05-15", "")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?utf-8?q?D=C3=A9j=C3=A0_vu?=", "Déjà vu"),
        ("=?utf-8?B?RMOpasOg?= =?UTF-8?Q?_vu?=\n =?utf-8?q?!?=", "Déjà vu!"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=A9?= cut in two", "é cut in two"),
        ("=?windows-1251?Q?=C4=E0?= and =?koi8-r?q?=E4=C1?=", "Да and Да"),
        ("=?nonsense?q?caf=C3=A9?=", "café"),
        ("=?utf-8?b?!!!?= =?utf-8?x?a?= =?utf-8?q?a", "!!! =?utf-8?x?a?= =?utf-8?q?a"),
        ("Déjà vu", "Déjà vu"),
        ("one\n two\n\tthree", "one two three"),
        ("=?iso-8859-1*fr?q?=E9t=E9?=", "été"),
    ],
)
def test_subjects(raw: str, text: str):
    assert read("eml", mail("Text.", f"Subject: {raw}\nFrom: a@b\nDate: x\n")).title == text


def test_subject_in_stray_bytes():
    data = b"Subject: D\xe9j\xe0\nFrom: a@b\nDate: x\n\nText."
    assert read("eml", data).title == "Déjà"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("ada@example.org", "ada@example.org"),
        ("<ada@example.org>", "ada@example.org"),
        ('"Example, Ada" <ada@example.org>', "Example, Ada"),
        ("=?utf-8?q?Ad=C3=A4?= <ada@example.org>", "Adä"),
        ("Ada <broken", "Ada"),
        ("", ""),
    ],
)
def test_senders(raw: str, name: str):
    assert read("eml", mail("Text.", f"Subject: x\nFrom: {raw}\nDate: x\n")).byline == name


@pytest.mark.parametrize(
    "date", ["", "tomorrow", "Mon, 99 Foo 99999 99:99:99 +9999", "1 Jan 2000 00:00 +999999", "9" * 5000]
)
def test_dates_that_are_none(date: str):
    assert read("eml", mail("Text.", f"Subject: x\nFrom: a@b\nDate: {date}\n")).published == ""


def test_plain_is_taken_before_html():
    both = multipart(
        part("Plain text of the mail."), part("<p>Formatted text of the mail.</p>", "text/html"), kind="alternative"
    )
    assert read("eml", (HEAD + both).encode()).text == "Plain text of the mail."


def test_html_is_taken_when_the_plain_part_is_a_stub_or_none():
    html = part("<h1>Head</h1><p>" + "Long text. " * 30 + "</p>", "text/html; charset=utf-8")
    for stub in ("See the HTML part.", "", " \n"):
        both = multipart(
            part(stub), multipart(html, part("x", "image/png"), kind="related", mark="in"), kind="alternative"
        )
        assert read("eml", (HEAD + both).encode()).text.startswith("Head\n\nLong text. Long")
    assert text_of("<p>Only</p><p>HTML</p>", "text/html") == "Only\n\nHTML"


def test_attachments_are_named():
    data = HEAD + multipart(
        part("Text."),
        part(
            "JVBERi0=",
            'application/pdf; name="report.pdf"',
            "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n",
        ),
        part("a,b", "text/csv", "Content-Disposition: attachment; filename*=utf-8''d%C3%A9j%C3%A0.csv\n"),
        part("attached text", "text/plain", "Content-Disposition: attachment\n"),
        part("x", "image/png", "Content-Disposition: inline; filename=logo.png\n"),
        part("From: c@d\nSubject: Inner mail\n\nInner text.", "message/rfc822"),
        part("After the attachments."),
    )
    made = read("eml", data.encode())
    assert made.text == "Text.\n\nAfter the attachments."
    assert made.note == "Attachments left out: report.pdf, déjà.csv, text/plain, Inner mail."


def test_many_attachments():
    parts = [part("x", "application/x", f"Content-Disposition: attachment; filename={n}.bin\n") for n in range(13)]
    note = read("eml", (HEAD + multipart(part("Text."), *parts)).encode()).note
    assert note.endswith("8.bin, 9.bin and 3 more.")


@pytest.mark.parametrize("charset", ["iso-8859-1", "us-ascii", "nonsense", "hex", "", "utf-8"])
def test_charsets_that_fit_and_that_do_not(charset: str):
    body = "Le maire a déclaré : Élève, garçon, forêt, où, déjà, très."
    data = (
        f"{HEAD}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n".encode()
        + body.encode("latin-1")
    )
    made = read("eml", data)
    assert made.text == body
    assert ("guess" in made.note) is (charset != "iso-8859-1")


def test_few_bytes_in_no_known_encoding():
    data = HEAD.encode() + b"Content-Type: text/plain; charset=nonsense\n\nT\xe9xt"
    assert read("eml", data).text == "Téxt"
    assert "guess" in read("eml", data).note


def test_transfer_encodings():
    for coding, body in (
        ("quoted-printable", "D=C3=A9j=\n=C3=A0 =zz"),
        ("base64", "RMOpasOgID16eg=="),
        ("BASE64", "RMOpasOgID16eg"),
    ):
        head = f"{HEAD}Content-Transfer-Encoding: {coding}\n"
        assert read("eml", mail(body, head)).text == "Déjà =zz"


def test_flowed_text():
    body = "One line \nthat goes on.\n\n> quoted \n> on\n>> deeper \n> back\n From stuffed\n-- \nAda\n"
    assert (
        text_of(body, "text/plain; format=flowed")
        == "One line that goes on.\n\n> quoted on\n>> deeper\n> back\nFrom stuffed\n--\nAda"
    )
    assert text_of("日本 \n語", "text/plain; charset=utf-8; format=flowed; delsp=yes") == "日本語"


def test_encrypted_mails():
    sealed = multipart(
        part("Version: 1", "application/pgp-encrypted"), part("xyz", "application/octet-stream"), kind="encrypted"
    )
    assert refusal("eml", (HEAD + sealed).encode()).message == "“file.eml” is an encrypted mail."
    assert (
        refusal("eml", mail("xyz", kind="application/pkcs7-mime; name=smime.p7m")).message
        == "“file.eml” is an encrypted mail."
    )


def test_recognised():
    assert recognised(mail("Text.")) == ["eml"]
    assert recognised(b"\n\nFrom ada Mon May  6 2024\n" + mail("Text.")) == ["eml"]
    assert recognised(mail("Text.").replace(b"\n", b"\r\n")) == ["eml"]
    for text in (
        b"",
        b"Subject: an article about mail\n\nText",
        b"Note: this\nis text",
        b"From: here\nto: there\n\n",
        b"Just text: with a colon\n\nMore",
    ):
        assert recognised(text) == [], text
    saved = b"From: <Saved by Blink>\nSnapshot-Content-Location: https://a\nSubject: x\nDate: x\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n"
    assert recognised(saved) == []


def test_mail_of_a_mailbox():
    assert read("eml", b"From ada Mon May  6 2024\n" + mail("Text.")).text == "Text."


def test_empty_mail_has_no_text():
    assert text_of("") == ""
    assert read("eml", HEAD.encode()).text == ""


def nested(depth: int) -> bytes:
    inner = part("deep")
    for n in range(depth):
        inner = multipart(inner, mark=f"m{n}")
    return (HEAD + inner).encode()


def test_parts_in_parts():
    assert read("eml", nested(50)).text == "deep"


HOSTILE = {
    "deep parts": partial(nested, 3000),
    "many parts": (HEAD + multipart(*[part(f"{n}") for n in range(20_000)])).encode,
    "never ending part": (HEAD + 'Content-Type: multipart/mixed; boundary="a"\n\n--a\n\ntext').encode,
    "no boundary": (HEAD + "Content-Type: multipart/mixed\n\ntext").encode,
    "long subject": lambda: mail("x", "Subject: " + "=?utf-8?q?a?= " * 200_000 + "\nFrom: a\nDate: x\n"),
    "long sender": lambda: mail("x", "From: " + '"<' * 500_000 + "\nSubject: a\nDate: x\n"),
    "many fields": lambda: mail("x", HEAD + "X-A: b\n" * 50_000),
    "many parameters": lambda: mail("x", kind="text/plain" + "; a=b" * 50_000),
    "numbered parameters": lambda: mail("x", kind="text/plain" + "".join(f"; charset*{n}*=a" for n in range(5000))),
    "control characters": lambda: bytes(range(256)) * 2000 + HEAD.encode(),
    "long line": lambda: mail("x" * 5_000_000),
    "many lines": lambda: mail("> \n" * 200_000, kind="text/plain; format=flowed"),
    "broken base64": lambda: mail("=A" * 100_000, HEAD + "Content-Transfer-Encoding: base64\n"),
    "uuencoded": lambda: mail("begin 644 a\nMzzz\nend\n", HEAD + "Content-Transfer-Encoding: x-uuencode\n"),
    "odd names": lambda: mail("x", kind="text/plain; charset*=nonsense''a; name*=nonsense'x'%zz"),
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(name: str):
    data = HOSTILE[name]()
    try:
        read("eml", data)
    except documents.IntakeError as error:
        said = error.message
    else:
        return
    assert said.startswith("“file.eml” is damaged")


def test_nul_and_control_characters_reach_the_text_rule():
    assert read("eml", mail("a\0b\x01c")).text == "a\0b\x01c"


def test_damaged_at_random():
    whole = (HEAD + multipart(part("Text é."), part("<p>HTML</p>", "text/html"), kind="alternative")).encode()
    for seed in range(400):
        data = documents.damaged(whole, documents.dice(seed))
        try:
            read("eml", data)
        except documents.IntakeError:
            continue
