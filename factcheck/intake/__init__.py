"""Files, pages and pasted text become article drafts. One module a kind; nothing here writes anything."""

from factcheck.intake.files import files_in
from factcheck.intake.reading import read_bytes, read_file, read_text, read_url
from factcheck.intake.registry import KINDS, Kind
from factcheck.intake.workshop import Workshop

__all__ = ["KINDS", "Kind", "Workshop", "files_in", "read_bytes", "read_file", "read_text", "read_url"]
