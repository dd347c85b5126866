"""The library: the project's articles as cards, and how articles come in."""

from factcheck.ui.library.panel import LibraryPanel

__all__ = ["LibraryPanel"]
