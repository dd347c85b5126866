"""factcheck: mark the claims in an article, label them, keep the evidence."""

__version__ = "0.1.0"
