"""Records ↔ the canonical JSON of the log, and the hash that names a revision.

A body holds a record's whole state without its id: sorted keys, no spaces, UTF-8, no floats, and no field
that is at its default. Fields of a newer factcheck are kept, because edits start from the stored body.
"""

import json
import os
from collections.abc import Mapping
from typing import Any

from factcheck.core.model import Article, Claim, Evidence, Reviewer, Revision

NOBODY = bytes(16)
"""Author of acts done before anybody said who they are (a project made without a reviewer)."""

_DEFAULTS: dict[str, dict[str, Any]] = {
    "article": {**Article._field_defaults, "text": "", "original": "", "pages": ()},
    "claim": Claim._field_defaults,
    "evidence": Evidence._field_defaults,
    "reviewer": Reviewer._field_defaults,
    "carrying": {"to": "", "sureness": 0, "candidates": []},
}
# Known from elsewhere: the entity is the id, the author is the reviewer, the revision's time is `modified`.
_OUTSIDE = frozenset({"id", "reviewer", "modified"})

_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode


def new_id() -> str:
    """A fresh random id: 32 hexadecimal digits."""
    return os.urandom(16).hex()


def named_id(*parts: str) -> str:
    """The id of something that is the same on every machine (a setting, a submission): a hash of its name."""
    return _sha("\x1f".join(parts).encode())[:16].hex()


def text_sha(text: str) -> bytes:
    """SHA-256 of a text's UTF-8 bytes; its first 16 bytes are the article's id."""
    return _sha(text.encode())


def _sha(data: bytes) -> bytes:
    # Imported late: loading OpenSSL takes 3 ms, and neither looking nor listing hashes anything.
    import hashlib

    return hashlib.sha256(data).digest()


def pack(kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a record: its fields without id, author, time of change and defaults; tuples become lists."""
    defaults = _DEFAULTS.get(kind, {})
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in fields.items()
        if key not in _OUTSIDE and (key not in defaults or value != defaults[key])
    }


def change(kind: str, body: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of ``body`` with some fields changed; a field set to its default disappears."""
    kept = {key: value for key, value in body.items() if key not in fields}
    return {**kept, **pack(kind, fields)}


def dump(body: Mapping[str, Any]) -> str:
    """Canonical JSON."""
    return _encode(body)


def load(body: str) -> dict[str, Any]:
    """Read a body back."""
    data: dict[str, Any] = json.loads(body)
    return data


def revision(
    *,
    replica: bytes,
    seq: int,
    kind: str,
    entity: bytes,
    ver: int,
    at: int,
    author: bytes,
    deleted: bool,
    body: str,
) -> Revision:
    """A revision with its hash: the first 16 bytes of SHA-256 over all other fields, each length-prefixed."""
    digest = revision_hash(replica, seq, kind, entity, ver, at, author, deleted, body)
    return Revision(digest, replica, seq, kind, entity, ver, at, author, deleted, body)


def revision_hash(
    replica: bytes,
    seq: int,
    kind: str,
    entity: bytes,
    ver: int,
    at: int,
    author: bytes,
    deleted: bool,
    body: str,
) -> bytes:
    """Identity of a revision: equal hash means equal content, whichever machine it was made on."""
    data = body.encode()
    name = kind.encode()
    numbers = f"{seq} {ver} {at} {int(deleted)}".encode()
    head = b"%d:%s%d:%s%d:%s%d:%s%d:%s%d:" % (
        *(len(replica), replica),
        *(len(numbers), numbers),
        *(len(name), name),
        *(len(entity), entity),
        *(len(author), author),
        len(data),
    )
    return _sha(head + data)[:16]
