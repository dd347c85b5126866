"""Bodies, canonical JSON and the hash that names a revision."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.core import record
from factcheck.core.model import Claim, Evidence
from tests.helpers import texts

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | texts.plain,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts.plain, inner, max_size=3),
    max_leaves=6,
)
bodies = st.dictionaries(texts.plain, values, max_size=6)

ONE = {
    "replica": bytes(range(16)),
    "seq": 7,
    "kind": "claim",
    "entity": bytes(range(16, 32)),
    "ver": 2,
    "at": 1_770_000_000_123,
    "author": bytes(range(32, 48)),
    "deleted": False,
    "body": '{"label":"speculative","note":"ခန့်မှန်း 😀"}',
}


@given(bodies)
def test_canonical_json_comes_back_and_does_not_depend_on_the_order(body):
    text = record.dump(body)
    assert record.load(text) == body
    assert record.dump(dict(reversed(body.items()))) == text
    assert record.dump(record.load(text)) == text
    text.encode()


def test_canonical_json_is_sorted_short_and_plain():
    assert record.dump({"b": [1, True, None], "a": "é😀\n"}) == '{"a":"é😀\\n","b":[1,true,null]}'


def test_the_hash_of_a_revision_is_for_ever():
    """Were it to change, no log could be merged with an older one."""
    assert record.revision(**ONE).hash.hex() == "ff2ddc472ebc32af39140c54a915b85c"


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("replica", bytes(16)),
        ("seq", 8),
        ("kind", "claims"),
        ("entity", bytes(16)),
        ("ver", 3),
        ("at", 1_770_000_000_124),
        ("author", bytes(16)),
        ("deleted", True),
        ("body", "{}"),
    ],
)
def test_the_hash_covers_every_field(field, other):
    assert record.revision(**{**ONE, field: other}).hash != record.revision(**ONE).hash


def test_the_hash_does_not_run_fields_together():
    one = record.revision(**{**ONE, "seq": 1, "ver": 23})
    other = record.revision(**{**ONE, "seq": 12, "ver": 3})
    assert one.hash != other.hash


def test_ids():
    assert len({record.new_id() for _ in range(100)}) == 100
    assert len(record.new_id()) == 32
    assert record.named_id("setting", "labels") == record.named_id("setting", "labels")
    assert record.named_id("a", "bc") != record.named_id("ab", "c")
    assert record.text_sha("é").hex() == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


def test_a_body_leaves_out_defaults_and_what_is_known_from_elsewhere():
    claim = Claim("i", "a", "r", 0, 3, "abc", "", "", "verified", note="n", tags=("x", "y"), created=5, modified=6)
    body = record.pack("claim", claim._asdict())
    assert body == {
        "article": "a", "start": 0, "end": 3, "quote": "abc", "prefix": "", "suffix": "", "label": "verified",
        "note": "n", "tags": ["x", "y"], "created": 5,
    }  # fmt: skip
    assert record.pack("evidence", Evidence("i", "c")._asdict()) == {"claim": "c"}
    assert record.pack("unheard-of", {"a": 1, "id": 2}) == {"a": 1}


def test_fields_of_a_newer_factcheck_survive_a_change():
    body = {"label": "verified", "note": "n", "mood": {"deep": [1, 2]}, "tags": ["a"]}
    assert record.change("claim", body, {"note": "", "label": "unverified", "tags": ()}) == {
        "label": "unverified",
        "mood": {"deep": [1, 2]},
    }
    assert body["note"] == "n", "the old body is left as it was"


@given(bodies, bodies)
def test_a_change_sets_its_fields_and_keeps_all_others(body, fields):
    changed = record.change("unheard-of", body, fields)
    packed = record.pack("unheard-of", fields)
    assert {key: changed[key] for key in packed} == packed
    assert {key: changed[key] for key in body if key not in fields} == {k: body[k] for k in body if k not in fields}


def test_no_numbers_that_json_does_not_have():
    with pytest.raises(ValueError, match="JSON"):
        record.dump({"a": float("nan")})
    json.loads(record.dump({"a": 2**70}))
