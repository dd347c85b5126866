"""Files and pasted text become article drafts. One module a kind; nothing here writes anything."""

from factcheck.intake.registry import KINDS, Kind, read_bytes, read_file, read_text

__all__ = ["KINDS", "Kind", "read_bytes", "read_file", "read_text"]
