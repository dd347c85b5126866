"""Power cuts by the hundred, and the control that shows that the harness can lose."""

import pytest

from tests.helpers import projects

pytest.importorskip("apsw", reason="apsw is not installed: no VFS to simulate power cuts with")

CUTS, SESSIONS, ACTS = 400, 8, 150
CONTROL = 120


def cut_many(synchronous, number, sessions, tmp_path, monkeypatch):
    from tests.helpers import power

    folder, cuts = projects.scratch("power"), []
    try:
        for seed in range(sessions):
            session = power.record(tmp_path, f"soak {seed}", ACTS, monkeypatch, synchronous)
            dice = projects.dice(f"{synchronous} {seed}")
            cuts += [power.cut(session, folder, dice) for _cut in range(number // sessions)]
    finally:
        projects.throw_away(folder)
    return cuts


def summary(synchronous, cuts):
    hit, worst = sum(cut.lost > 0 for cut in cuts), max(cut.lost for cut in cuts)
    wrong = sum(bool(cut.wrong) for cut in cuts)
    said, lost = sum(cut.said for cut in cuts), sum(cut.lost for cut in cuts)
    return (
        f"\npower cuts, synchronous={synchronous}: {len(cuts)} cuts after {said} acknowledged acts,"
        f" {lost} lost in {hit} cuts (at most {worst}), {wrong} files unsound"
    )


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_full_loses_nothing(tmp_path, monkeypatch, capsys):
    cuts = cut_many("FULL", CUTS, SESSIONS, tmp_path, monkeypatch)
    with capsys.disabled():
        print(summary("FULL", cuts))
    assert [cut.wrong for cut in cuts if cut.wrong] == []
    assert sum(cut.lost for cut in cuts) == 0


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("synchronous", ["NORMAL", "OFF"])
def test_control_loses(tmp_path, monkeypatch, capsys, synchronous):
    cuts = cut_many(synchronous, CONTROL, 3, tmp_path, monkeypatch)
    with capsys.disabled():
        print(summary(synchronous + " (control)", cuts))
    assert any(cut.lost or cut.wrong for cut in cuts), "a harness that cannot fail proves nothing"
