"""Pages that a browser saved into one file."""

import base64
import quopri
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import IntakeError
from factcheck.intake import mhtml
from factcheck.intake.extract import Extract, Given

URL = "https://www.courier.example/news/bridge.html"
TEXTS = (
    "The town council agreed on Monday to spend 3,000 euros on a new bridge over the river, the mayor said.",
    "“We have waited for it for eleven years,” said Anna Müller, who lives on the other side of the river.",
    "The opposition called the decision rushed and asked for a report on its costs before the work begins.",
)
HTML = f"""<!doctype html><html><head><title>New bridge agreed</title><link rel=canonical href="{URL}"></head>
<body><nav><a href="/">Home</a></nav><article>{"".join(f"<p>{text}</p>" for text in TEXTS)}</article></body></html>"""
HEADER = f"""From: <Saved by Blink>
Snapshot-Content-Location: {URL}?from=mail
Subject: =?utf-8?Q?New=20bridge=20agreed?=
Date: Fri, 20 Nov 2026 08:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----Boundary--x"
"""
PICTURE = f"""Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://www.courier.example/a.png

{base64.encodebytes(bytes(range(256)) * 20).decode()}"""


def part(html: str = HTML, charset: str = "utf-8", transfer: str = "quoted-printable", more: str = "") -> bytes:
    data = html.encode(charset)
    body = quopri.encodestring(data) if transfer == "quoted-printable" else base64.encodebytes(data)
    head = f"Content-Type: text/html; charset={charset}\nContent-Transfer-Encoding: {transfer}\n{more}\n"
    return head.encode() + body


def saved(*parts: bytes, header: str = HEADER) -> bytes:
    inside = b"".join(b"\n------Boundary--x\n" + one for one in parts)
    return (header.encode() + inside + b"\n------Boundary--x--\n").replace(b"\n", b"\r\n")


PAGE = saved(part(more=f"Content-ID: <frame-1@mhtml.blink>\nContent-Location: {URL}\n"), PICTURE.encode())


def read(data: bytes, **known) -> Extract:
    return mhtml.extract(data, Given(name="bridge.mhtml", **known))


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_page_is_read(charset: str, transfer: str):
    found = read(saved(PICTURE.encode(), part(charset=charset, transfer=transfer)))
    assert found.text == "\n\n".join(TEXTS)
    assert found.everything.startswith("Home\n\n")
    assert found.title == "New bridge agreed"
    assert found.url == URL
    assert found.note == "The page was saved on 2026-11-20."


def test_all_text_without_trafilatura():
    found = mhtml.extract(PAGE, Given(), main=False)
    assert found.text.startswith("Home\n\n")
    assert found.everything == ""


def test_the_address_is_the_one_it_was_saved_from():
    plain = HTML.replace("<link", "<nolink")
    assert read(saved(part(plain))).url == f"{URL}?from=mail"
    header = HEADER.replace("Snapshot-Content-Location", "X-Other")
    assert read(saved(part(plain, more=f"Content-Location: {URL}\n"), header=header)).url == URL
    assert read(saved(part(plain, more="Content-Location: file:///C:/a.html\n"), header=header)).url == ""


def test_the_page_that_the_file_is_about_comes_first():
    other = HTML.replace("council", "COMMITTEE")
    header = HEADER.replace('type="text/html"', 'type="text/html"; start="<two>"')
    data = saved(part(other, more="Content-ID: <one>\n"), part(more="Content-ID: <two>\n"), header=header)
    assert "COMMITTEE" not in read(data).text


def test_of_a_page_of_frames_the_first_with_text():
    frames = "<html><frameset cols='*'><frame src='cid:two'></frameset></html>"
    assert read(saved(part(frames), part())).text == "\n\n".join(TEXTS)


def test_a_title_from_the_header():
    found = read(saved(part(HTML.replace("title", "notitle"))))
    assert found.title == "New bridge agreed"


def test_a_single_part_and_no_date():
    data = f"From: <Saved by Blink>\nMIME-Version: 1.0\nDate: some day\nContent-Location: {URL}\n".encode() + part()
    assert mhtml.recognises(data)
    assert read(data).note == ""


def mail() -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@courier.example", "b@courier.example", "A page"
    message.set_content("See the page.")
    message.add_alternative(HTML, subtype="html")
    message.get_payload()[1].add_related(b"x", "image", "png", cid="<a>")
    return message.as_bytes()


IE = HEADER.replace("From: <Saved by Blink>\n", 'From: "Saved by Windows Internet Explorer 11"\n')
RECOGNISED = {
    "Blink": (PAGE, True),
    "Internet Explorer": (saved(part(), header=IE), True),
    "Firefox": (saved(part(), header=HEADER.replace("<Saved by Blink>", "<Saved by Mozilla 5.0>")), True),
    "without who saved it": (saved(part(), header=HEADER[HEADER.index("Subject") :]), True),
    "a mail": (mail(), False),
    "a page": (HTML.encode(), False),
    "a text": (b"Subject: this is what the letter says.\n\nDear Sir", False),
    "nothing": (b"", False),
}


@pytest.mark.parametrize(("data", "saved_page"), RECOGNISED.values(), ids=RECOGNISED.keys())
def test_recognising(data: bytes, saved_page: bool):
    assert mhtml.recognises(data) is saved_page


REFUSED = {
    "nothing": b"",
    "no page in it": saved(PICTURE.encode()),
    "cut off before the page": PAGE[:300],
    "a page without text": saved(part("<html><script>x</script></html>")),
    "base64 that is none": saved(b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n\xff\xfe!!"),
    "parts in parts without end": HEADER.encode()
    + b"".join(
        b'\n------Boundary--x\nContent-Type: multipart/related; boundary="----Boundary--x%d"\n\n------Boundary--x%d\n'
        % (n, n)
        for n in range(5_000)
    ),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED.keys())
def test_refused_with_a_sentence(data: bytes):
    with pytest.raises(IntakeError) as caught:
        read(data)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize("charset", ["nonsense", "utf-8'en'x", "=?x?", "hex"])
def test_an_unknown_charset_is_left_out(charset: str):
    data = PAGE.replace(b"text/html; charset=utf-8", f"text/html; charset={charset}".encode())
    assert read(data).text == "\n\n".join(TEXTS)


@given(st.lists(st.tuples(st.integers(0, len(PAGE)), st.integers(0, 40), st.binary(max_size=8)), max_size=8))
def test_damaged_files_become_text_or_a_sentence(damage: list[tuple[int, int, bytes]]):
    data = bytearray(PAGE)
    for start, length, instead in damage:
        data[start : start + length] = instead
    mhtml.recognises(bytes(data))
    try:
        found = mhtml.extract(bytes(data), Given(), main=False)
    except IntakeError as error:
        refused: IntakeError | None = error
    else:
        refused = None
        assert found.text
    assert refused is None or refused.message.endswith(".")
