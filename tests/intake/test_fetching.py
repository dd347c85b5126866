"""Fetching one page: from a server in this test, which is on loopback and so must be allowed first."""

import contextlib
import gzip
import http.server
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.errors import Cancelled, IntakeError
from factcheck.intake import fetching, read_url
from factcheck.intake.fetching import Fetched, Limits, fetch

CERTIFICATES = Path(__file__).parent / "certificates"
PAGE = "<html><head><title>Café</title></head><body><p>The mayor said no.</p></body></html>".encode()
SHORT = Limits(size=200_000, seconds=1.0, silence=0.4, redirects=5)


class Server:
    """Answers each path with what a test has put there: a function that is given the handler."""

    def __init__(self, certificate: str = "") -> None:
        self.answers: dict[str, Callable[[http.server.BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.over = threading.Event()
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                server.asked.append((self.path, dict(self.headers.items())))
                self.close_connection = True
                with contextlib.suppress(OSError):  # whoever asked has hung up
                    server.answers[self.path](self)

            def log_message(self, *_arguments) -> None:
                pass

        class Quiet(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_arguments) -> None:
                pass  # a client that does not trust the certificate hangs up

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATES / certificate)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        self.base = f"{'https' if certificate else 'http'}://localhost:{self.port}"

    def close(self) -> None:
        self.over.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def says(body: bytes = PAGE, status: int = 200, **headers: str):
    """An answer; underscores in the names of headers are hyphens."""

    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named.setdefault("Content-Length", str(len(body)))
        for name, value in named.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def get(server: Server, answer=None, path: str = "/page", **keywords) -> Fetched:
    if answer is not None:
        server.answers[path] = answer
    return fetch(server.base + path, allow_private=True, **keywords)


def refusal(function: Callable[[], object]) -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        function()
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


# What comes


def test_a_page_and_what_the_server_calls_it(server: Server):
    found = get(server, says(Content_Type='Text/HTML; Charset="UTF-8"'))
    assert found.data == PAGE
    assert (found.media_type, found.encoding) == ("text/html", "utf-8")
    assert found.url == f"{server.base}/page"
    assert found.retrieved > 1_700_000_000_000


def test_only_what_is_needed_is_sent(server: Server):
    server.answers["/page?a=b%20c"] = says()
    found = fetch(f"{server.base}/page?a=b c#part", allow_private=True)
    ((path, headers),) = server.asked
    assert path == "/page?a=b%20c"
    assert headers["Host"] == f"localhost:{server.port}"
    assert headers["User-Agent"].startswith("factcheck/")
    assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert found.url == f"{server.base}/page?a=b%20c"


def test_proxies_of_the_environment_are_not_used(server: Server, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert get(server, says()).data == PAGE


def test_cookies_are_not_sent_back(server: Server):
    server.answers["/first"] = says(b"", 302, Location="/page", Set_Cookie="a=b")
    server.answers["/page"] = says()
    assert get(server, path="/first").data == PAGE
    assert "Cookie" not in server.asked[1][1]


def test_nothing_is_declared(server: Server):
    found = get(server, says())
    assert (found.media_type, found.encoding) == ("", "")


def test_other_kinds_are_passed_on_as_they_are(server: Server):
    found = get(server, says(b"%PDF-1.7 ...", Content_Type="application/pdf"))
    assert (found.data, found.media_type) == (b"%PDF-1.7 ...", "application/pdf")


def packed_raw(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKED = {
    "gzip": ("gzip", gzip.compress(PAGE)),
    "x-gzip": ("X-GZip", gzip.compress(PAGE)),
    "gzip of two members": ("gzip", gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:])),
    "gzip with filling": ("gzip", gzip.compress(PAGE) + b"\0" * 50),
    "deflate": ("deflate", zlib.compress(PAGE)),
    "deflate without its header": ("deflate", packed_raw(PAGE)),
    "identity": ("identity", PAGE),
}


@pytest.mark.parametrize(("name", "body"), PACKED.values(), ids=PACKED.keys())
def test_packed(server: Server, name: str, body: bytes):
    assert get(server, says(body, Content_Encoding=name)).data == PAGE


def test_in_chunks(server: Server):
    def answer(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for piece in (PAGE[:10], PAGE[10:]):
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        handler.wfile.write(b"0\r\n\r\n")

    assert get(server, answer).data == PAGE


def test_without_a_length(server: Server):
    def answer(handler):
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(PAGE)

    assert get(server, answer).data == PAGE


def test_a_large_page_is_read_to_its_end(server: Server):
    body = b"<p>" + bytes(range(32, 127)) * 10_000
    assert get(server, says(body)).data == body


PARAGRAPHS = "".join(
    f"<p>Paragraph {number}: the mayor of Café said that it would take time.</p>" for number in range(9)
)


def test_a_page_becomes_an_article(server: Server):
    html = f"<html><link rel=canonical href='/article'><title>A page</title><nav>Home</nav>{PARAGRAPHS}</html>"
    server.answers["/page?from=mail"] = says(html.encode("cp1252"), Content_Type="text/html; charset=iso-8859-1")
    draft = read_url(f"{server.base}/page?from=mail", allow_private=True)
    assert draft.title == "A page"
    assert draft.text.startswith("Paragraph 0: the mayor of Café said")
    assert draft.everything.startswith("Home\n\nParagraph 0")
    assert draft.url == f"{server.base}/article"
    assert (draft.media_type, draft.original) == ("text/html", html.encode("cp1252"))
    assert draft.retrieved > 1_700_000_000_000


def test_a_picture_and_an_archive_are_one_sentence_each(server: Server):
    server.answers["/a"] = says(b"\x89PNG\r\n\x1a\n" + bytes(50), Content_Type="image/png")
    server.answers["/b"] = says(b"PK\x03\x04" + bytes(50), Content_Type="application/zip")
    for path, said in (("/a", "picture"), ("/b", "zip")):
        error = refusal(lambda path=path: read_url(server.base + path, allow_private=True))
        assert said in error.message


# Redirects


def test_redirects_are_followed(server: Server):
    for number, status in enumerate((301, 302, 303, 307, 308)):
        server.answers[f"/{number}"] = says(b"", status, Location=f"{number + 1}")
    server.answers["/5"] = says()
    found = get(server, path="/0")
    assert (found.data, found.url) == (PAGE, f"{server.base}/5")


def test_too_many_redirects(server: Server):
    for number in range(6):
        server.answers[f"/{number}"] = says(b"", 302, Location=f"/{number + 1}")
    server.answers["/6"] = says()
    assert "more than 5 times" in refusal(lambda: get(server, path="/0")).message
    assert len(server.asked) == 6


def test_a_loop_ends(server: Server):
    assert "more than 5 times" in refusal(lambda: get(server, says(b"", 302, Location="/page"))).message


def test_a_redirect_that_is_not_ascii(server: Server):
    server.answers["/s%C3%A9e?q=%E2%82%AC"] = says()
    location = "/sée?q=€".encode().decode("latin-1")
    assert get(server, says(b"", 302, Location=location)).url == f"{server.base}/s%C3%A9e?q=%E2%82%AC"


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://example.com/",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://[bad",
        "https://a b/",
    ],
)
def test_a_redirect_to_where_nobody_goes(server: Server, location: str):
    message = refusal(lambda: get(server, says(b"", 302, Location=location))).message
    assert "where factcheck does not go" in message or "that is none" in message
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "location", ["http://169.254.169.254/latest/meta-data", "http://[fe80::1]/", "http://0.0.0.0/", "http://224.0.0.1/"]
)
def test_a_redirect_to_a_machine_that_is_never_asked(server: Server, location: str):
    error = refusal(lambda: get(server, says(b"", 302, Location=location)))
    assert "never fetches from there" in error.message


def test_a_redirect_without_an_address(server: Server):
    assert "without saying where" in refusal(lambda: get(server, says(b"", 302))).message


# Machines that are not asked


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "127.0.0.1",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "127.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
    ],
)
def test_this_computer_is_not_asked_unless_allowed(server: Server, host: str):
    server.answers["/"] = says()
    error = refusal(lambda: fetch(f"http://{host}:{server.port}/"))
    if "There is no web site" not in error.message:  # not every system reads every spelling
        assert "is not on the internet" in error.message
        assert "local network" in error.hint
    assert server.asked == []


@pytest.mark.parametrize("address", ["10.1.2.3", "192.168.1.1", "172.16.0.9", "fd00::1", "100.64.0.1", "169.254.1.1"])
def test_a_name_that_leads_into_a_private_network(server: Server, monkeypatch, address: str):
    leads_to(monkeypatch, "93.184.215.14", address)
    error = refusal(lambda: fetch("https://public.example/"))
    assert error.message.startswith(f"public.example is not on the internet but at {address}")


@pytest.mark.parametrize(
    "address",
    ["2002:7f00:1::", "64:ff9b::7f00:1", "2001:0:7f00:1::", "ff02::1", "::", "0.0.0.0", "255.255.255.255", "240.0.0.1"],  # noqa: S104
)
def test_addresses_that_wrap_others_and_those_of_nobody(monkeypatch, address: str):
    leads_to(monkeypatch, address)
    assert "is not on the internet" in refusal(lambda: fetch("https://public.example/")).message


def test_private_is_asked_about_the_redirect_too(server: Server, monkeypatch):
    """Only the first host is public: the connection to it is the test's own server all the same."""
    from factcheck.intake import addresses, connections

    def refused(ip, allow_private):
        return str(ip) != "127.0.0.1" and addresses.refused_address(ip, allow_private)

    monkeypatch.setattr(connections, "refused_address", refused)
    server.answers["/page"] = says(b"", 302, Location="http://192.168.0.1/")
    with pytest.raises(IntakeError) as error:
        fetch(f"http://127.0.0.1:{server.port}/page")
    assert "192.168.0.1 is not on the internet" in error.value.message


def leads_to(monkeypatch, *addresses: str) -> None:
    """The resolver says that every name is at these addresses."""

    def resolver(host, port, **_keywords):
        found = []
        for address in addresses:
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            place = (address, port, 0, 0) if ":" in address else (address, port)
            found.append((family, socket.SOCK_STREAM, 6, "", place))
        return found

    monkeypatch.setattr(socket, "getaddrinfo", resolver)


def test_the_name_is_looked_up_once(server: Server, monkeypatch):
    """A second answer of the resolver could be another one."""
    asked = []
    resolver = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: asked.append(a) or resolver(*a, **k))
    get(server, says())
    assert len(asked) == 1


def test_the_next_address_is_tried(server: Server, monkeypatch):
    leads_to(monkeypatch, "127.0.0.2" if Path("/proc").exists() else "::1", "127.0.0.1")
    assert get(server, says()).data == PAGE


# Answers without a page

STATUSES = {
    400: "did not understand",
    401: "wants a login",
    402: "wants to be paid",
    403: "does not let factcheck read",
    404: "has no such page",
    410: "has removed this page",
    418: "gave an answer without a page (status 418)",
    429: "was asked too often",
    451: "for legal reasons",
    500: "has a fault of its own",
    502: "has a fault of its own",
    503: "has a fault of its own",
    204: "is empty",
}


@pytest.mark.parametrize(("status", "said"), STATUSES.items())
def test_a_status_is_one_sentence(server: Server, status: int, said: str):
    error = refusal(lambda: get(server, says(b"", status)))
    assert said in error.message
    assert "localhost" in error.message


def test_how_long_to_wait(server: Server):
    assert "for 90 seconds" in refusal(lambda: get(server, says(b"", 429, Retry_After="90"))).hint
    assert "for 10 minutes" in refusal(lambda: get(server, says(b"", 503, Retry_After="600"))).hint
    assert "Try again later" in refusal(lambda: get(server, says(b"", 503, Retry_After="Fri, 31 Dec"))).hint


def test_an_empty_answer(server: Server):
    assert refusal(lambda: get(server, says(b""))).message == "The answer of localhost is empty."


def test_nobody_listens():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        error = refusal(lambda: fetch(f"http://127.0.0.1:{port}/", allow_private=True))
    assert error.message == "127.0.0.1 refused the connection."


def raises(error: Exception):
    def resolver(*_arguments, **_keywords):
        raise error

    return resolver


def test_unknown_host(monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", raises(socket.gaierror(socket.EAI_NONAME, "Name not known")))
    assert refusal(lambda: fetch("nowhere.example")).message == "There is no web site called nowhere.example."


def test_no_network(monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", raises(socket.gaierror(socket.EAI_AGAIN, "Temporary failure")))
    assert "there seems to be no network" in refusal(lambda: fetch("https://news.example/a")).message


def hangs_up(handler):
    handler.connection.shutdown(socket.SHUT_RDWR)


def test_hung_up_without_an_answer(server: Server):
    assert "hung up without an answer" in refusal(lambda: get(server, hangs_up)).message


def test_not_a_web_server(server: Server):
    error = refusal(lambda: get(server, lambda handler: handler.wfile.write(b"220 mail.example ESMTP\r\n")))
    assert "did not answer like a web server" in error.message


def test_headers_without_end(server: Server):
    def answer(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5_000)

    assert "did not answer like a web server" in refusal(lambda: get(server, answer)).message


# Too much, too slow, too little


def test_too_large_as_announced(server: Server):
    error = refusal(lambda: get(server, says(PAGE, Content_Length="20000001")))
    assert error.message == "The page of localhost is larger than 20 MB."


def endless(handler):
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b"x" * 10_000)


def test_a_body_without_end(server: Server):
    assert "larger than 0.2 MB" in refusal(lambda: get(server, endless, limits=SHORT)).message


def test_a_bomb_is_not_unpacked(server: Server):
    bomb = gzip.compress(b"\0" * 30_000_000)
    assert len(bomb) < 100_000
    error = refusal(lambda: get(server, says(bomb, Content_Encoding="gzip"), limits=SHORT))
    assert "larger than 0.2 MB" in error.message


def test_packed_nothing_without_end(server: Server):
    empty = gzip.compress(b"")
    error = refusal(lambda: get(server, says(empty * 20_000, Content_Encoding="gzip"), limits=SHORT))
    assert "larger than 0.2 MB" in error.message


@pytest.mark.parametrize("name", ["br", "zstd", "gzip, gzip"])
def test_packed_in_another_way(server: Server, name: str):
    assert "cannot read" in refusal(lambda: get(server, says(Content_Encoding=name))).message


def test_not_packed_as_it_says(server: Server):
    assert "cannot read" in refusal(lambda: get(server, says(Content_Encoding="gzip"))).message


def test_a_slow_drip_is_ended_by_the_clock(server: Server):
    def drip(handler):
        handler.send_response(200)
        handler.end_headers()
        while not server.over.wait(0.05):
            handler.wfile.write(b"x")
            handler.wfile.flush()

    assert "took longer than 1 seconds" in refusal(lambda: get(server, drip, limits=SHORT)).message


def test_silence(server: Server):
    error = refusal(lambda: get(server, lambda _handler: server.over.wait(), limits=SHORT))
    assert "did not answer for 0.4 seconds" in error.message


@pytest.mark.parametrize("packed", [False, True])
def test_cut_off(server: Server, packed: bool):
    body = gzip.compress(PAGE)[:-12] if packed else PAGE
    answer = says(body, Content_Encoding="gzip") if packed else says(body, Content_Length=str(len(body) + 1))
    assert "was cut off" in refusal(lambda: get(server, answer)).message


def test_cut_off_in_a_chunk(server: Server):
    def answer(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"ff\r\nnot so many")

    assert "was cut off" in refusal(lambda: get(server, answer)).message


def test_stopped(server: Server):
    """The server begins to answer, and then the person stops it."""
    begun = threading.Event()

    def answer(handler):
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"<p>")
        handler.wfile.flush()
        begun.set()
        server.over.wait()

    with pytest.raises(Cancelled):
        get(server, answer, stopped=begun.is_set)


# TLS


@pytest.fixture
def secure(request, monkeypatch) -> Iterator[Server]:
    certificate, trusted = request.param
    made = Server(certificate)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / certificate))
    yield made
    made.close()


@pytest.mark.parametrize("secure", [("localhost.pem", True)], indirect=True)
def test_a_safe_connection(secure: Server):
    secure.answers["/page"] = says()
    assert get(secure).data == PAGE


@pytest.mark.parametrize(
    ("secure", "said"),
    [
        (("localhost.pem", False), "signed by itself"),
        (("expired.pem", True), "has expired"),
        (("elsewhere.pem", True), "is for another site"),
    ],
    indirect=["secure"],
)
def test_what_is_wrong_with_a_certificate_is_named(secure: Server, said: str):
    secure.answers["/page"] = says()
    error = refusal(lambda: get(secure))
    assert error.message.startswith("The connection to localhost is not safe: its certificate ")
    assert said in error.message
    assert secure.asked == []


def test_https_where_there_is_none(server: Server):
    error = refusal(lambda: fetch(f"https://localhost:{server.port}/", allow_private=True))
    assert error.message.startswith("No safe connection to localhost could be made")


def test_the_limits_are_those_of_the_product():
    assert tuple(fetching.LIMITS) == (20_000_000, 30, 15, 5)
