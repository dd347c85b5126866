"""What a reader of one kind is given, and what it hands back."""

from typing import NamedTuple


class Given(NamedTuple):
    """What is known of some bytes besides themselves; "" for what is not."""

    name: str = ""
    """The file's own name, fit to be shown."""
    url: str = ""
    """Where they were fetched."""
    media_type: str = ""
    """As a server declared it."""
    encoding: str = ""
    """As the person or the server named it."""


class Extract(NamedTuple):
    """What a file says: its text, and what it tells about itself; "" for what it does not.

    The text need not be normalised. ``pages`` are places in the text after normalisation, so a kind with pages
    makes a text that normalising leaves as long as it is: without carriage returns.
    """

    text: str
    title: str = ""
    byline: str = ""
    site: str = ""
    url: str = ""
    published: str = ""
    language: str = ""
    pages: tuple[int, ...] = ()
    everything: str = ""
    note: str = ""
    """Something to tell the person who adds it."""
