"""The headline of a page without the name of its site around it."""

import re
from collections.abc import Sequence

_PARTING = re.compile(r"\s+[|–—·•»›‹:/-]+\s+|\s*\|\s*|(?<=\w): (?=\w)")
_SIGNS = "|–—·•»›‹:/-,"
_PATH = "/:"
"""Behind these stands what is meant, in front of them where it is."""
_SHORTEST = 8
"""Characters of a heading that may be the headline when the page's title says more."""


def headline(said: str, headings: Sequence[str], site: str, host: str) -> str:
    """What is left of a page's title, given its first headings, the site's name and the machine's."""
    title = _without_site(said, site, host).strip().rstrip("|–—·•»›-").strip()
    for heading in headings:
        if (
            len(heading) >= _SHORTEST
            and heading != title
            and not _is_site(heading, site, host)
            and _is_part(heading, title)
        ):
            return heading
    return title or said or next(iter(headings), "")


def _without_site(title: str, site: str, host: str) -> str:
    partings = list(_PARTING.finditer(title))
    if not partings:
        return title
    first, last = partings[0], partings[-1]
    if _is_site(title[last.end() :], site, host):
        return title[: last.start()]
    # In front, a word of the host's name may be what the article is about.
    front = title[: first.start()]
    if _letters(front) == _letters(site) != "" or (host and front.casefold() in (host, host.removeprefix("www."))):
        return title[first.end() :]
    # A site's name may have such signs in it.
    for parting in partings:
        if _letters(title[parting.end() :]) == _letters(site) != "":
            return title[: parting.start()]
    return title


def _is_site(part: str, site: str, host: str) -> bool:
    letters = _letters(part)
    return len(letters) > 2 and (letters == _letters(site) or letters in _letters(host.removeprefix("www.")))


def _is_part(heading: str, title: str) -> bool:
    """Whether the title is the heading, and something that a sign parts from it."""
    if title.startswith(heading):
        return title[len(heading) :].lstrip()[:1] in _SIGNS
    # Behind another sign stands the site, which may be a heading as well.
    return title.endswith(heading) and title[: -len(heading)].rstrip()[-1:] in _PATH


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
