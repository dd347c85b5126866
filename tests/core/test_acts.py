"""What can be undone and redone, as pure values."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.core.acts import Act, Step, Undone, reversed_steps


def act(name):
    return Act(name, (Step("claim", name, None, {"n": name}), Step("evidence", name, {"n": 1}, None)), bytes(16))


def test_undo_and_redo_take_turns():
    undone = Undone()
    assert (undone.last, undone.next) == (None, None)
    one, two = act("one"), act("two")
    undone.did(one)
    undone.did(two)
    assert (undone.last, undone.next) == (two, None)
    undone.took_back()
    assert (undone.last, undone.next) == (one, two)
    undone.did_again()
    assert (undone.last, undone.next) == (two, None)


def test_a_new_act_forgets_what_was_undone():
    undone = Undone()
    undone.did(act("one"))
    undone.took_back()
    undone.did(act("two"))
    assert undone.next is None
    undone.clear()
    assert undone.last is None


def test_reversed_steps_go_backwards():
    assert reversed_steps(act("x")) == (
        Step("evidence", "x", None, {"n": 1}),
        Step("claim", "x", {"n": "x"}, None),
    )


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=40))
def test_it_is_two_stacks(what):
    undone, done, again = Undone(), [], []
    for n, verb in enumerate(what):
        if verb == "do":
            undone.did(act(str(n)))
            done.append(str(n))
            again.clear()
        elif verb == "undo" and done:
            undone.took_back()
            again.append(done.pop())
        elif verb == "redo" and again:
            undone.did_again()
            done.append(again.pop())
        assert (undone.last and undone.last.name) == (done[-1] if done else None)
        assert (undone.next and undone.next.name) == (again[-1] if again else None)
