"""Random verbs in random order (the short form; the long one is in tests/soak)."""

from hypothesis import settings

from tests.helpers.machine import Reviewing

TestReviewing = Reviewing.TestCase
TestReviewing.settings = settings(max_examples=12, stateful_step_count=30)
