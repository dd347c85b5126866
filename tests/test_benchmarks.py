"""Every benchmark runs, in a tiny size; what it measures there means nothing."""

import os

import pytest

from benchmarks.__main__ import GROUPS, main, run
from benchmarks.measure import TINY, Row, against, table


@pytest.mark.parametrize("group", GROUPS)
def test_runs(group, qapp, monkeypatch):
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, os.environ[name])  # put back afterwards
    if group == "start" and os.name != "posix":
        pytest.skip("child processes' CPU time")
    rows = run([group], TINY)
    assert rows
    assert all(isinstance(row, Row) and row.what and row.figure for row in rows)


def test_prints_one_table(capsys, monkeypatch):
    monkeypatch.setitem(GROUPS, "commit", lambda _shop: [Row("a", "1 ms", "2 ms", "0.50x", "<= 1x", True)])
    assert main(["--tiny", "commit"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-3].split() == ["what", "figure", "floor", "ratio", "target"]
    assert lines[-1].split() == ["a", "1", "ms", "2", "ms", "0.50x", "<=", "1x", "met"]


def test_refuses_an_unknown_group(capsys):
    with pytest.raises(SystemExit):
        main(["nonsense"])
    assert "there is no group nonsense" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("figures", "floors", "most", "limit", "met"),
    [
        ([0.001, 0.002, 0.009], [0.001] * 3, 2.0, None, True),
        ([0.003], [0.001], 2.0, None, False),
        ([0.020], [0.010], 3.5, 16, False),
        ([0.015], [0.010], 3.5, 16, True),
    ],
)
def test_a_target_is_a_ratio_of_medians_and_perhaps_a_limit(figures, floors, most, limit, met):
    assert against("x", figures, floors, most, limit=limit).met is met


def test_a_missed_target_says_so():
    assert table([Row("a", "1", "1", "1", "1", False)]).endswith("MISSED")
