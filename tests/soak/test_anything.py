"""Random verbs in random order, for a long time."""

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.helpers.machine import Reviewing

EXAMPLES, STEPS = 300, 80


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_reviewing_for_long(capsys):
    count = {"machines": 0, "entries": 0}

    class Counted(Reviewing):
        def teardown(self):
            count["machines"] += 1
            count["entries"] += self.project.store._sql.execute("SELECT count(*) FROM revision").fetchone()[0]
            super().teardown()

    run_state_machine_as_test(Counted, settings=settings(max_examples=EXAMPLES, stateful_step_count=STEPS))
    with capsys.disabled():
        print(f"\nrandom verbs: {count['machines']} projects, {count['entries']} log entries, 0 violations")
