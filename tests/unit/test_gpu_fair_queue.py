"""Who is next at the GPU."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.gpu.fair_queue import FairQueue


def queue_of(*pairs: tuple[str, str]) -> FairQueue:
    queue = FairQueue()
    for requester, task_id in pairs:
        queue.push(task_id, requester=requester)
    return queue


def emptied(queue: FairQueue) -> list[str]:
    taken = []
    while (task_id := queue.pop()) is not None:
        taken.append(task_id)
    return taken


def test_people_take_turns_however_much_one_of_them_asks() -> None:
    queue = queue_of(("ann", "a1"), ("ann", "a2"), ("ann", "a3"), ("bob", "b1"), ("cid", "c1"), ("bob", "b2"))
    assert emptied(queue) == ["a1", "b1", "c1", "a2", "b2", "a3"]


def test_what_must_begin_again_goes_before_everybody() -> None:
    queue = queue_of(("ann", "a1"), ("bob", "b1"))
    queue.push_again("again")
    assert emptied(queue) == ["again", "a1", "b1"]


def test_a_position_is_the_number_of_those_before() -> None:
    queue = queue_of(("ann", "a1"), ("ann", "a2"), ("bob", "b1"))
    assert [queue.position(task_id) for task_id in ("a1", "b1", "a2", "none")] == [0, 1, 2, None]


def test_what_goes_together_is_taken_together_in_the_order_of_turns() -> None:
    queue = queue_of(("ann", "a1"), ("ann", "a2"), ("bob", "b1"), ("cid", "c1"))
    assert queue.take(2, where=lambda task_id: task_id != "b1") == ("a1", "c1")
    assert sorted(emptied(queue)) == ["a2", "b1"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 20)), unique_by=lambda pair: pair[1]), st.data())
def test_the_order_told_is_the_order_kept(pairs: list[tuple[str, int]], data: st.DataObject) -> None:
    queue = queue_of(*((who, str(number)) for who, number in pairs))
    if pairs:
        gone = str(data.draw(st.sampled_from(pairs))[1])
        queue.remove(gone)
        queue.remove(gone)
        assert gone not in list(queue)
    told = list(queue)
    assert len(queue) == len(told)
    assert emptied(queue) == told


def test_who_was_served_while_alone_does_not_come_twice_before_somebody_else() -> None:
    queue = FairQueue()
    queue.push("ann 0", requester="ann")
    assert queue.pop() == "ann 0"
    for task_id, requester in (("ann 1", "ann"), ("ann 2", "ann"), ("bob 0", "bob")):
        queue.push(task_id, requester=requester)
    assert list(queue) == ["bob 0", "ann 1", "ann 2"]
    assert [queue.pop() for _ in range(3)] == ["bob 0", "ann 1", "ann 2"]
