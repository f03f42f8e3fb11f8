"""The tasks of the GPU server: keys, room, and how long pictures are kept."""

from __future__ import annotations

import pytest

from bot.gpu.tasks import MAX_WAITING_BYTES, KeyUsed, QueueFull, Task, Tasks, TaskState
from bot.gpu.work import Work
from tests.fakes.clock import StoppedClock

KB = 1024


class Room:
    def __init__(self, *, max_queued: int = 10, keep_s: float = 60.0, max_kept_bytes: int = 1000 * KB) -> None:
        self.clock = StoppedClock()
        self.tasks = Tasks(clock=self.clock, max_queued=max_queued, keep_s=keep_s, max_kept_bytes=max_kept_bytes)
        self.count = 0

    def add(self, *, key: str | None = None, asked: str = "", side_px: int = 64, source: bytes = b"") -> str:
        self.count += 1
        work = Work(
            task_id=f"t{self.count}", prompt="a fox", width_px=side_px, height_px=side_px, seed=1, source=source
        )
        self.tasks.add(
            Task(
                work=work,
                requester="ann",
                asked=asked,
                key=key,
                picture_name=f"p{self.count}.png",
                created_at=self.clock.now(),
            )
        )
        return work.task_id

    def batch(self, max_batch: int = 4) -> list[str]:
        return [work.task_id for work in self.tasks.next_batch(max_batch)]

    def state(self, task_id: str) -> TaskState | None:
        task = self.tasks.get(task_id)
        return task.state if task else None


def test_the_same_key_is_the_same_task_while_it_is_known() -> None:
    room = Room()
    task_id = room.add(key="job:0", asked="a fox")
    known = room.tasks.known("job:0", asked="a fox")
    assert known is not None
    assert known.id == task_id
    assert room.tasks.known("job:1", asked="a fox") is None
    assert room.tasks.known(None, asked="a fox") is None


def test_a_key_with_other_words_is_a_mistake() -> None:
    room = Room()
    room.add(key="job:0", asked="a fox")
    with pytest.raises(KeyUsed):
        room.tasks.known("job:0", asked="a cat")


def test_the_line_has_an_end() -> None:
    room = Room(max_queued=2)
    room.add()
    room.add()
    with pytest.raises(QueueFull):
        room.add()
    room.batch()
    assert room.add()


def test_pictures_to_begin_from_have_an_end_of_their_own() -> None:
    room = Room()
    room.add(source=bytes(MAX_WAITING_BYTES - 10))
    with pytest.raises(QueueFull):
        room.add(source=bytes(11))
    assert room.add(source=bytes(10))


def test_small_pictures_of_one_size_are_painted_together() -> None:
    room = Room()
    small = [room.add() for _ in range(5)]
    other = room.add(side_px=128)
    assert room.batch(4) == small[:4]
    assert room.batch(4) == small[4:]
    assert room.batch(4) == [other]
    assert room.batch(4) == []


def test_a_large_picture_and_one_from_a_source_are_painted_alone() -> None:
    room = Room()
    large = [room.add(side_px=528), room.add(side_px=528)]
    sourced = [room.add(source=b"x"), room.add(source=b"x")]
    assert [room.batch() for _ in range(4)] == [[large[0]], [large[1]], [sourced[0]], [sourced[1]]]


def test_what_begins_again_is_alone_and_first() -> None:
    room = Room()
    first, second, third = room.add(), room.add(), room.add()
    assert room.batch(2) == [first, second]
    room.tasks.paint_again(first, was_fair=True)
    room.tasks.paint_again(second, was_fair=False)
    assert [room.batch(), room.batch(), room.batch()] == [[first], [second], [third]]
    attempts = [task.attempts for task in map(room.tasks.get, (first, second)) if task]
    assert attempts == [2, 1]


def test_a_picture_and_its_task_are_forgotten_together_when_their_time_is_over() -> None:
    room = Room(keep_s=60)
    task_id = room.add(key="job:0")
    room.batch()
    room.tasks.finish(task_id, b"png")
    room.clock.advance(59)
    assert room.tasks.picture("p1.png") == b"png"
    room.clock.advance(2)
    assert room.tasks.picture("p1.png") is None
    assert room.state(task_id) is None
    assert room.tasks.known("job:0", asked="") is None


def test_of_too_many_kept_bytes_the_oldest_go_first_and_the_newest_stays() -> None:
    room = Room(max_kept_bytes=100)
    for size in (60, 30, 20, 500):
        task_id = room.add()
        room.batch()
        room.tasks.finish(task_id, bytes(size))
    assert [room.state(f"t{number}") for number in (1, 2, 3, 4)] == [None, None, None, TaskState.DONE]


def test_a_task_that_has_ended_stays_as_it_ended() -> None:
    room = Room()
    task_id = room.add()
    room.tasks.cancel(task_id)
    room.tasks.finish(task_id, b"png")
    room.tasks.fail(task_id, "too late")
    room.tasks.advance(task_id, 0.5)
    room.tasks.paint_again(task_id, was_fair=True)
    assert room.state(task_id) is TaskState.CANCELLED
    assert room.batch() == []


def test_what_nobody_will_paint_is_forgotten_and_what_is_done_is_not() -> None:
    room = Room()
    done, painting, waiting = room.add(), room.add(side_px=128), room.add(key="job:9")
    room.batch(1)
    room.tasks.finish(done, b"png")
    room.batch(1)
    assert sorted(room.tasks.forget_unfinished()) == [painting, waiting]
    assert [room.state(task_id) for task_id in (done, painting, waiting)] == [TaskState.DONE, None, None]
    assert room.tasks.known("job:9", asked="") is None
    assert room.tasks.waiting == 0
