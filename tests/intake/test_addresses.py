"""Web addresses as people write them."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import IntakeError
from factcheck.intake.addresses import joined, refused_address, target_of

MEANT = {
    "https://example.com": "https://example.com/",
    "example.com": "https://example.com/",
    "example.com/a?b#c": "https://example.com/a?b",
    "  “https://example.com/a” ": "https://example.com/a",
    "<https://example.com/a>": "https://example.com/a",
    "https://example.com/'a'": "https://example.com/'a'",
    "//example.com/a": "https://example.com/a",
    "HTTP://Example.COM:80/A": "http://example.com/A",
    "example.com:8080/a": "https://example.com:8080/a",
    "localhost:8000": "https://localhost:8000/",
    "https://example.com:443": "https://example.com/",
    "https://bücher.example/größe/ä b?q=ö ü": "https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe/%C3%A4%20b?q=%C3%B6%20%C3%BC",
    "https://straße.example/": "https://xn--strae-oqa.example/",
    "https://例え.jp/": "https://xn--r8jz45g.jp/",
    "https://example.com/100%/%C3%A9%zz": "https://example.com/100%25/%C3%A9%25zz",
    "https://example.com/a\nb\tc": "https://example.com/abc",
    "https://example.com?q=1": "https://example.com/?q=1",
    "http://[::1]:8080/a": "http://[::1]:8080/a",
    "https://example.com./": "https://example.com./",
    "https://my_host.example/": "https://my_host.example/",
    "https://example.com/(a)[b];c=1,2&d=@e:f": "https://example.com/(a)[b];c=1,2&d=@e:f",
}


@pytest.mark.parametrize(("written", "meant"), MEANT.items())
def test_what_is_meant(written: str, meant: str):
    assert target_of(written).url == meant
    assert target_of(meant).url == meant


NOT_FOR_US = [
    "file:///etc/passwd",
    "ftp://example.com/",
    "javascript:alert(1)",
    "data:text/html,hello",
    "mailto:somebody@example.com",
    "view-source:https://example.com/",
    "about:blank",
]


@pytest.mark.parametrize("written", NOT_FOR_US)
def test_other_schemes(written: str):
    with pytest.raises(IntakeError, match="is not the address of a web page"):
        target_of(written)


@pytest.mark.parametrize(
    "written", ["https://user:secret@example.com/", "https://user@example.com", "me@example.com/a"]
)
def test_nobody_is_logged_in(written: str):
    with pytest.raises(IntakeError, match="user name or a password") as caught:
        target_of(written)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        "https://",
        "https:///a",
        "http://[bad/",
        "http://[::1",
        "http://[::1\0]/",
        "http://[v1.a:b]/",
        "http://[1:2:3]/",
        "https://example.com:port/",
        "https://example.com:99999/",
        "https://example.com:0/",
        "two words",
        "https://a..b/",
        "https://.example.com/",
        "https://exa\0mple.com/",
        "https://" + "a" * 300 + ".com/",
        "https://" + "ü" * 80 + ".com/",
        "https://\u2100.com/",
        "https://a%20b.com/",
    ],
)
def test_no_address_at_all(written: str):
    with pytest.raises(IntakeError, match="is not an address"):
        target_of(written)


@pytest.mark.parametrize(
    ("ip", "refused", "in_own_network"),
    [
        ("64:ff9b::8.8.8.8", False, False),  # how a network without IPv4 reaches the old internet
        ("64:ff9b::127.0.0.1", True, False),
        ("64:ff9b::10.0.0.1", True, False),
        ("64:ff9b::169.254.169.254", True, True),
        ("64:ff9b:1::8.8.8.8", True, True),
        ("::ffff:127.0.0.1", True, False),
        ("2002:7f00:1::1", True, False),
        ("2606:4700::1111", False, False),
        ("fe80::1%eth0", True, True),
    ],
)
def test_what_a_wrapped_address_leads_to(ip: str, refused: bool, in_own_network: bool):
    assert refused_address(ipaddress.ip_address(ip), allow_private=False) is refused
    assert refused_address(ipaddress.ip_address(ip), allow_private=True) is in_own_network


def test_nothing_and_far_too_much():
    with pytest.raises(IntakeError, match="There is no address"):
        target_of(" \n")
    with pytest.raises(IntakeError, match="longer than"):
        target_of("https://example.com/" + "a" * 9_000)


@given(st.text(max_size=60))
def test_anything_is_a_target_or_a_sentence(written: str):
    for made in (lambda: target_of(written), lambda: joined(target_of("https://example.com/a/b"), written)):
        try:
            target = made()
        except IntakeError as error:
            refused = error
        else:
            refused = None
        if refused is not None:
            assert refused.message.endswith(".")
            assert refused.hint.endswith(".")
            continue
        assert target.url.isascii()
        assert not set(target.url) & set(" \r\n\t\0")
        assert target_of(target.url) == target


@given(st.text(alphabet="https:/@[]%.\u3002ü\r\n?#ab0", max_size=40))
def test_signs_that_mean_something_in_an_address(written: str):
    test_anything_is_a_target_or_a_sentence.hypothesis.inner_test(written)
