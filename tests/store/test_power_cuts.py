"""Power cuts: every acknowledged mark survives (the short form; the long one and its control are in tests/soak)."""

import pytest

from tests.helpers import projects

pytest.importorskip("apsw", reason="apsw is not installed: no VFS to simulate power cuts with")


def test_fifteen_cuts(tmp_path, monkeypatch):
    from tests.helpers import power

    folder = projects.scratch("power")
    try:
        session = power.record(tmp_path, "short", 40, monkeypatch)
        dice = projects.dice("cuts")
        cuts = [power.cut(session, folder, dice) for _cut in range(15)]
    finally:
        projects.throw_away(folder)
    assert [cut.wrong for cut in cuts if cut.wrong] == []
    assert sum(cut.lost for cut in cuts) == 0
    assert sum(cut.said for cut in cuts) > 100


def test_the_recorded_session_syncs_before_it_says_so(tmp_path, monkeypatch):
    """What the long control shows with luck, in one look: with FULL no write of the WAL is unsynced when an act is said."""
    from tests.helpers import power

    unsynced = {}
    for synchronous in ("FULL", "NORMAL"):
        pending, worst = 0, 0
        for event in power.record(tmp_path, "look", 12, monkeypatch, synchronous).events:
            if event.file.endswith("-wal"):
                pending = 0 if event.what == "sync" else pending + 1
            if event.what == "said":
                worst = max(worst, pending)
        unsynced[synchronous] = worst
    assert unsynced["FULL"] == 0
    assert unsynced["NORMAL"] > 0, "the harness could not fail"
