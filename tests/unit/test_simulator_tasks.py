"""The provider's tasks: finish times, files that outlive the process, and what is forgotten."""

from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median

from bot.simulator.faults import parse_rules
from bot.simulator.tasks import CREDITS_PER_PICTURE, KEEP_S, Duration, Tasks


@dataclass
class HandClock:
    now: float = 1_764_939_909.0

    def __call__(self) -> float:
        return self.now


def tasks_with(clock: HandClock, *, folder: Path | None = None, max_tasks: int = 100, seed: int = 1) -> Tasks:
    return Tasks(folder=folder, clock=clock, random=Random(seed), duration=Duration(fixed_s=3.0), max_tasks=max_tasks)


def test_a_task_is_done_when_its_time_has_come_and_not_before() -> None:
    clock = HandClock()
    tasks = tasks_with(clock)
    task, _ = tasks.new("a fox", "1:1")
    clock.now += 2.9
    assert not tasks.is_finished(task)
    clock.now += 0.1
    assert tasks.is_finished(task)


def test_task_ids_look_like_the_contracts() -> None:
    task, _ = tasks_with(HandClock()).new("a fox", "1:1")
    word, _, digits = task.task_id.partition("_")
    assert word == "task"
    assert digits.isdigit()


def test_the_creation_time_has_no_time_zone() -> None:
    task, _ = tasks_with(HandClock()).new("a fox", "1:1")
    assert task.created_at_text == "2025-12-05 13:05:09"


def test_a_killed_simulator_finds_its_tasks_again(tmp_path: Path) -> None:
    clock = HandClock()
    before = tasks_with(clock, folder=tmp_path)
    task, forgotten = before.new("고양이\n둘", "16:9", fate=parse_rules("image-black, status:hang*2"))
    before.save(task, forgotten)
    clock.now += 60
    after = tasks_with(clock, folder=tmp_path, seed=2)
    assert after.get(task.task_id) == task
    assert after.is_finished(task)


def test_half_a_file_is_no_task(tmp_path: Path) -> None:
    (tmp_path / "task_1.json").write_text('{"task_id": "task_1", "prom')
    (tmp_path / "task_2.json").write_text("[]")
    (tmp_path / "task_3.part").write_text("{}")
    assert len(tasks_with(HandClock(), folder=tmp_path)) == 0


def test_a_task_older_than_a_day_is_forgotten_with_its_file(tmp_path: Path) -> None:
    clock = HandClock()
    tasks = tasks_with(clock, folder=tmp_path)
    old, _ = tasks.new("a fox", "1:1")
    tasks.save(old, ())
    clock.now += KEEP_S + 1
    assert tasks.get(old.task_id) is None
    tasks.save(*tasks.new("another", "1:1"))
    assert [file.stem for file in tmp_path.iterdir()] == [task.task_id for task in tasks]


def test_the_oldest_makes_room_where_there_are_too_many() -> None:
    tasks = tasks_with(HandClock(), max_tasks=2)
    first, _ = tasks.new("one", "1:1")
    tasks.new("two", "1:1")
    _, forgotten = tasks.new("three", "1:1")
    assert forgotten == (first.task_id,)
    assert len(tasks) == 2


def test_a_failed_task_is_not_billed() -> None:
    clock = HandClock()
    tasks = tasks_with(clock)
    good, _ = tasks.new("a fox", "1:1")
    bad, _ = tasks.new("a fox", "1:1", fate=parse_rules("failed"))
    assert tasks.billed_credits(good) == 0
    clock.now += 3
    assert (tasks.billed_credits(good), tasks.billed_credits(bad)) == (CREDITS_PER_PICTURE, 0)


def test_a_task_that_never_finishes_does_not() -> None:
    clock = HandClock()
    tasks = tasks_with(clock)
    task, _ = tasks.new("a fox", "1:1", fate=parse_rules("never-finishes"))
    clock.now += 3600
    assert not tasks.is_finished(task)


def test_a_repeated_submit_is_noticed() -> None:
    tasks = tasks_with(HandClock())
    for prompt in ("a fox", "a fox", "a cat"):
        tasks.new(prompt, "1:1")
    assert (tasks.submits_of("a fox"), tasks.submits_of("a cat"), tasks.submits_of("a dog")) == (2, 1, 0)


def test_durations_scatter_around_their_median() -> None:
    random = Random(3)
    drawn = [Duration(median_s=3.0).draw(random) for _ in range(2000)]
    assert 2.8 < median(drawn) < 3.2
    assert min(drawn) > 0.5
    assert max(drawn) < 15
