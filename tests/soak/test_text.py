"""The text rule, offsets, words and searches with many more strings than the short tests take."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core import text as t
from tests.helpers import texts

MANY = settings(max_examples=4000)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_text_for_long(capsys):
    count = 0

    @MANY
    @given(texts.wild, st.data())
    def any_text(text, data):
        nonlocal count
        count += 1
        kept = t.normalise(text)
        assert t.normalise(kept) == kept
        offsets = t.OffsetMap(kept)
        for i in range(len(kept) + 1):
            unit = offsets.to_utf16(i)
            assert unit == len(kept[:i].encode("utf-16-le")) // 2
            assert offsets.to_code_point(unit) == i
        words = list(t.words(kept))
        at = data.draw(st.integers(0, len(kept)))
        assert t.word_end_after(kept, at) == next((high for _low, high in words if high > at), len(kept))
        assert t.word_start_before(kept, at) == next((low for low, _high in reversed(words) if low < at), 0)

    any_text()
    with capsys.disabled():
        print(f"\ntexts: {count} strings, 0 violations")
