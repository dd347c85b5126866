import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.cli.output import elide, one_line, plural, print_table, width


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("", 0), ("日本", 4), ("e\u0301", 1), ("“a”", 3), ("مرسى", 4), ("👩\u200d🔬", 4)]
)
def test_width_in_columns(text: str, columns: int):
    assert width(text) == columns


@given(st.text(max_size=60), st.integers(2, 30))
def test_an_elided_text_fits(text: str, most: int):
    shown = elide(text, most)
    assert width(shown) <= most
    assert "\n" not in shown
    if width(one_line(text)) <= most:
        assert shown == one_line(text)
    else:
        assert shown.endswith("…")
        assert one_line(text).startswith(shown[:-1].rstrip())


def test_what_moves_the_cursor_is_not_printed():
    assert one_line("a\x1b[2Jb\u202ec\n\td\u2028e\x9bf") == "a [2Jb c d e f"


def test_a_table_is_aligned_whatever_its_script(capsys: pytest.CaptureFixture[str]):
    rows = [(str(number), "日本", "x" * 300) for number in range(1200)]
    print_table(("n", "name", "text"), [*rows, ("5", "abcd", "y")], numbers=(0,))
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1202
    assert lines[1].startswith("   0  日本  xxx")
    assert lines[-1] == "   5  abcd  y"
    assert {width(line) for line in lines[1:-1]} == {110}


def test_plural():
    assert [plural(1, "claim"), plural(0, "claim"), plural(1200, "text")] == ["1 claim", "0 claims", "1,200 texts"]
