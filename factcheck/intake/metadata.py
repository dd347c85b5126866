"""What a page says about itself: in JSON-LD, in Open Graph, in other meta elements, in its links."""

import contextlib
import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from factcheck.intake.blocks import Blocks, one_line
from factcheck.intake.headline import headline
from factcheck.intake.markup import Reader
from factcheck.intake.tags import Piece, pieces

_ARTICLES = frozenset({
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle",
    "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "SatiricalArticle", "ScholarlyArticle",
    "MedicalScholarlyArticle", "TechArticle", "Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting",
    "DiscussionForumPosting", "AdvertiserContentArticle", "ClaimReview", "Recipe", "Review",
})  # fmt: skip
_PAGES = frozenset({"WebPage", "ItemPage", "AboutPage", "FAQPage", "QAPage", "MedicalWebPage", "CollectionPage"})
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title",
           "sailthru.title", "headline", "title")  # fmt: skip
_SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_journal_title")
_DATES = ("article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
          "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "citation_date",
          "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "og:pubdate",
          "cxenseparse:recs:publishtime", "date", "article.published")  # fmt: skip
_AUTHORS = ("author", "article:author_name", "dc.creator", "dcterms.creator", "citation_author", "parsely-author",
            "sailthru.author", "byl", "article:author")  # fmt: skip
_DAY = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)(?!\d)")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*")
_SAVED_FROM = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S+)")
_MOBILE = re.compile(r"^(?:www\d?|m|mobile|amp)\.")
_BY = re.compile(r"^(?:by|von|par|por|di|door|av|af|text:|auth?or:)\s+(?=\w)", re.IGNORECASE)
_MOST_JSON = 2_000_000
_MOST_NODES = 5_000
_HEAD = 4_096
_MOST_HEADINGS, _MOST_PARTS, _LONGEST = 10, 50, 1_000
_TOLD = ("meta", "link", "html", "input")


class Known(NamedTuple):
    """What a page says about itself, each in one line; "" for what it does not say."""

    title: str = ""
    byline: str = ""
    site: str = ""
    published: str = ""
    """A day, 2026-11-26."""
    language: str = ""
    url: str = ""
    locked: bool = False
    """Whether it says that not everybody may read it."""
    asks_login: bool = False
    """Whether it has a field for a password."""
    body: str = ""
    """The article's text, for machines, with its own lines; browsers do not show it."""


def known_of(markup: str, url: str = "") -> Known:
    """What the page says; ``url`` is where it was fetched, "" for a saved one. Never fails."""
    found = _Collected(markup)
    nodes = list(_nodes(found.scripts))
    articles = [node for node in nodes if _types(node) & _ARTICLES]
    article = articles[0] if articles else {}
    page: dict[str, Any] = next((node for node in nodes if _types(node) & _PAGES), {})
    address = _address(found, url or _saved_from(markup))
    host = host_of(address)
    site = _meta(found, _SITES[:1]) or _named(article.get("publisher")) or _site_of(nodes) or _meta(found, _SITES)
    title = _title_of(article, found) or _meta(found, _TITLES) or _text(page.get("headline")) or found.title
    return Known(
        headline(title[:_LONGEST], found.headings, site, host),
        byline(_named(article.get("author")), site, host) or byline(_author(found), site, host),
        site,
        _day(article.get("datePublished")) or _day(page.get("datePublished")) or _day_in(found),
        _language(found, article),
        address,
        any(node.get("isAccessibleForFree") in (False, "False", "false") for node in (*articles, page)),
        found.asks_login,
        _body(article.get("articleBody")),
    )


class _Collected:
    """What one pass over the pieces of a page leaves."""

    def __init__(self, markup: str) -> None:
        self.meta: dict[str, list[str]] = {}
        self.scripts: list[str] = []
        self.headings: list[str] = []
        self.title = self.canonical = self.language = ""
        self.asks_login = False
        self._into: list[str] | None = None
        titles: list[str] = []
        headings: list[list[str]] = []
        for piece in pieces(markup):
            if not piece.tag:
                if self._into is not None:
                    self._into.append(piece.body)
            elif piece.tag in ("title", "/title"):
                self._into = titles if piece.tag == "title" and not titles else None
            elif piece.tag == "script":
                self._into = self.scripts if "ld+json" in piece.body else None
            elif piece.tag in ("/script", "/h1"):
                self._into = None
            elif piece.tag == "h1" and len(headings) < _MOST_HEADINGS:
                headings.append([])
                self._into = headings[-1]
            elif piece.tag in _TOLD:
                _look_at(piece, self)
        self.title = one_line("".join(titles))[:_LONGEST]
        self.headings = [
            heading for parts in headings if (heading := one_line("".join(parts[:_MOST_PARTS]))[:_LONGEST])
        ]


def _look_at(piece: Piece, found: _Collected) -> None:
    attributes = piece.attributes()
    if piece.tag == "meta":
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop", "")
        name = name or attributes.get("http-equiv", "")
        content = one_line(attributes.get("content", ""))[:_LONGEST]
        if name and content and len(found.meta) < 1_000:
            found.meta.setdefault(name.strip().lower(), []).append(content)
    elif piece.tag == "link":
        if "canonical" in attributes.get("rel", "").lower().split():
            found.canonical = found.canonical or attributes.get("href", "").strip()
    elif piece.tag == "html":
        found.language = found.language or attributes.get("lang") or attributes.get("xml:lang", "")
    elif attributes.get("type", "").lower() == "password":
        found.asks_login = True


def _nodes(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """The objects in the page's JSON-LD, those in lists and graphs too, outer ones first."""
    left = _MOST_NODES
    for script in scripts:
        waiting: list[Any] = []
        with contextlib.suppress(ValueError, RecursionError):
            waiting = [json.loads(_bare(script), strict=False)]
        while waiting and left:
            left -= 1
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting = [*node[:_MOST_NODES], *waiting]
            elif isinstance(node, dict):
                yield node
                waiting += [node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node]


def _bare(script: str) -> str:
    """JSON without what old pages put around scripts."""
    if len(script) > _MOST_JSON:
        return ""
    script = script.strip().removeprefix("<!--").removesuffix("-->").strip()
    return (
        script.removeprefix("//<![CDATA[")
        .removeprefix("<![CDATA[")
        .removesuffix("//]]>")
        .removesuffix("]]>")
        .rstrip(";")
    )


def _types(node: dict[str, Any]) -> set[str]:
    said = node.get("@type")
    return {str(one).rpartition("/")[2] for one in (said if isinstance(said, list) else [said])}


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value", "")
    return one_line(unescape(value)) if isinstance(value, str) else ""


def _named(value: Any) -> str:
    """The names of persons or of a publisher, a comma between two."""
    names: list[str] = []
    for one in value[:50] if isinstance(value, list) else [value]:
        name = _text(one.get("name")) if isinstance(one, dict) else _text(one)
        if name and name not in names and not name.startswith(("http://", "https://", "@")):
            names.append(name)
    return ", ".join(names)


def _author(found: _Collected) -> str:
    for name in _AUTHORS:
        if said := _named(found.meta.get(name, [])):
            return said
    return ""


def _body(value: Any) -> str:
    """A text that may be markup, as plain lines."""
    if not isinstance(value, str):
        return ""
    if "<p" in value or "<br" in value or "&lt;p" in value:
        blocks = Blocks()
        Reader(blocks).read(unescape(value) if "&lt;p" in value else value)
        return blocks.text()
    return "\n\n".join(line for part in unescape(value).splitlines() if (line := one_line(part)))


def _title_of(article: dict[str, Any], found: _Collected) -> str:
    """The headline; the name where that is what the page shows (encyclopedias keep a description as headline)."""
    said, name = _text(article.get("headline")), _text(article.get("name"))
    shown = " ".join(map(_letters, (found.title, *found.headings)))
    return name if name and _letters(name) in shown and _letters(said) not in shown else said


def byline(names: str, site: str, host: str) -> str:
    """Names without “By” in front, and without the names of the site and its machine among them."""
    own = {_letters(site), _letters(host.removeprefix("www.")), _letters("".join(host.split(".")[-2:-1]))}
    parts = (_BY.sub("", name.strip(), count=1) for name in names.split(", "))
    return ", ".join(name for name in parts if name and _letters(name) not in own)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _meta(found: _Collected, names: tuple[str, ...]) -> str:
    return next((one_line(unescape(found.meta[name][0])) for name in names if name in found.meta), "")


def _site_of(nodes: list[dict[str, Any]]) -> str:
    return next((_text(node.get("name")) for node in nodes if "WebSite" in _types(node)), "")


def _day(value: Any) -> str:
    found = _DAY.match(_text(value))
    if found is None or not ("1400" < found[1] < "2200" and "01" <= found[2] <= "12" and "01" <= found[3] <= "31"):
        return ""
    return f"{found[1]}-{found[2]}-{found[3]}"


def _day_in(found: _Collected) -> str:
    days = (_day(said) for name in _DATES for said in found.meta.get(name, ())[:1])
    return next((day for day in days if day), "")


def _language(found: _Collected, article: dict[str, Any]) -> str:
    said = (
        found.language,
        _text(article.get("inLanguage")),
        _meta(found, ("content-language", "og:locale", "language", "dc.language", "dcterms.language")),
    )
    for one in said:
        matched = _LANGUAGE.match(one.strip())
        if matched:
            language, _sign, rest = matched[0].replace("_", "-").partition("-")
            rest = rest.upper() if len(rest) == 2 else rest
            return f"{language.lower()}-{rest}" if rest else language.lower()
    return ""


def _saved_from(markup: str) -> str:
    """The address that a browser wrote into a page it saved."""
    found = _SAVED_FROM.search(markup[:_HEAD])
    return found[1] if found else ""


def host_of(url: str) -> str:
    """The machine that an address of the web names; "" for anything else."""
    try:
        split = urlsplit(url)
    except ValueError:
        return ""
    return split.hostname or "" if split.scheme in ("http", "https") else ""


def _address(found: _Collected, url: str) -> str:
    """The address that the page calls its own, when it is on the same site; else where it came from."""
    url = url if host_of(url) else ""
    for said in (found.canonical, _meta(found, ("og:url",))):
        try:
            address = urljoin(url, said) if said else ""
            own, fetched = urlsplit(address), urlsplit(url)
            if own.scheme not in ("http", "https") or not own.hostname or "@" in own.netloc:
                continue
            if url and (_MOBILE.sub("", own.hostname) != _MOBILE.sub("", fetched.hostname or "")):
                continue
        except ValueError:
            continue
        # A front page as the address of an article is a mistake that sites make.
        if own.path in ("", "/") and not own.query and (fetched.path not in ("", "/") or fetched.query):
            continue
        return address.partition("#")[0]
    return url
