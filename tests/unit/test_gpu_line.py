"""Who is next at the GPU."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.gpu.line import FairLine


def line_of(*pairs: tuple[str, str]) -> FairLine:
    line = FairLine()
    for requester, task_id in pairs:
        line.push(task_id, requester=requester)
    return line


def emptied(line: FairLine) -> list[str]:
    taken = []
    while (task_id := line.pop()) is not None:
        taken.append(task_id)
    return taken


def test_people_take_turns_however_much_one_of_them_asks() -> None:
    line = line_of(("ann", "a1"), ("ann", "a2"), ("ann", "a3"), ("bob", "b1"), ("cid", "c1"), ("bob", "b2"))
    assert emptied(line) == ["a1", "b1", "c1", "a2", "b2", "a3"]


def test_what_must_begin_again_goes_before_everybody() -> None:
    line = line_of(("ann", "a1"), ("bob", "b1"))
    line.push_again("again")
    assert emptied(line) == ["again", "a1", "b1"]


def test_a_position_is_the_number_of_those_before() -> None:
    line = line_of(("ann", "a1"), ("ann", "a2"), ("bob", "b1"))
    assert [line.position(task_id) for task_id in ("a1", "b1", "a2", "none")] == [0, 1, 2, None]


def test_what_goes_together_is_taken_together_in_the_order_of_turns() -> None:
    line = line_of(("ann", "a1"), ("ann", "a2"), ("bob", "b1"), ("cid", "c1"))
    assert line.take(2, where=lambda task_id: task_id != "b1") == ("a1", "c1")
    assert sorted(emptied(line)) == ["a2", "b1"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 20)), unique_by=lambda pair: pair[1]), st.data())
def test_the_order_told_is_the_order_kept(pairs: list[tuple[str, int]], data: st.DataObject) -> None:
    line = line_of(*((who, str(number)) for who, number in pairs))
    if pairs:
        gone = str(data.draw(st.sampled_from(pairs))[1])
        line.remove(gone)
        line.remove(gone)
        assert gone not in list(line)
    told = list(line)
    assert len(line) == len(told)
    assert emptied(line) == told
