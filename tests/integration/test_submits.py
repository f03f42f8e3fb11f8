"""What comes of one POST: a trial told to come later, a service that never answers, an outcome that nobody knows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.model.backend_errors import Ambiguous, BackendError, Refused, TryLater, Unavailable
from bot.model.images import Abilities
from bot.model.jobs import Failure, TaskState
from bot.model.ledger import Balance
from bot.pipeline.circuits import CircuitState
from bot.pipeline.lane import Lane
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.clock import FastClock
from tests.integration.core import House, open_house

NEVER_S = 1e9
WITH_KEYS = Abilities(seed=True, idempotent_submit=True)
"""It bills, and finds a submit again by its key."""
DOWN = Unavailable(reason="down")


def lane_of(house: House, name: str = "zimage") -> Lane:
    lane = house.core.lanes.named(name)
    assert lane is not None
    return lane


@asynccontextmanager
async def open_one(folder: Path) -> AsyncIterator[tuple[House, FakeBackend]]:
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    async with open_house(folder, clock=clock, backends=[backend]) as house:
        yield house, backend


# --- the trial ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [TryLater(after_s=1.0), Refused(detail="no foxes")], ids=["later", "refused"])
async def test_where_the_trial_brought_no_news_the_next_submit_is_the_trial(
    tmp_path: Path, answer: BackendError
) -> None:
    async with open_one(tmp_path) as (h, backend):
        h.core.lanes.fail(lane_of(h), "key_invalid")
        await h.until(lambda: lane_of(h).circuit.state is CircuitState.HALF_OPEN)
        backend.script_submits(answer)
        await h.order()
        await h.until(lambda: len(backend.submits) >= 1)
        second = await h.order()
        await h.delivered(second)
        await h.at_rest()
        assert lane_of(h).circuit.state is CircuitState.CLOSED
        assert len(backend.submits) == (3 if isinstance(answer, TryLater) else 2)
        assert lane_of(h).active == 0


# --- a service that never answers -----------------------------------------------------------------------------------


async def test_a_service_that_never_answers_submits_opens_its_circuit_though_status_calls_are_answered(
    tmp_path: Path,
) -> None:
    async with open_one(tmp_path) as (h, backend):
        backend.script_submits(Work(finish_after_s=NEVER_S), *[Ambiguous()] * 5)
        await h.order()
        await h.until(lambda: len(backend.asked) > 1)
        for _ in range(2):
            asked = len(backend.asked)
            await h.until(lambda asked=asked: len(backend.asked) > asked)  # type: ignore[misc]
            await h.order()
        await h.until(lambda: h.alerts == ["circuit_opened"])
        assert ("circuit_opened", {"backend": "zimage", "reason": "down"}) in h.events.alerts


async def test_a_refused_prompt_shows_that_the_service_answers_submits(tmp_path: Path) -> None:
    async with open_one(tmp_path) as (h, backend):
        for _ in range(4):
            h.core.lanes.fail(lane_of(h), "down", at_submit=True)
        backend.script_submits(Refused(detail="no foxes"), DOWN)
        await h.told(await h.order())
        await h.delivered(await h.order())
        assert h.alerts == []


# --- an outcome that nobody knows -----------------------------------------------------------------------------------

TURNS = {"BACKENDS": "zimage,simulator", "ZIMAGE_API_KEY": "key", "BACKEND_WEIGHTS": "zimage:1,simulator:1"}
"""Whoever is not held to the first one goes to the second one the next time."""


@asynccontextmanager
async def open_two(
    folder: Path, first: FakeBackend, second: FakeBackend, env: Mapping[str, str] = TURNS
) -> AsyncIterator[House]:
    async with open_house(folder, clock=FastClock(), backends=[first, second], settings=env) as house:
        yield house
        assert await house.faults() == ()


def two(clock: FastClock | None = None) -> tuple[FakeBackend, FakeBackend]:
    clock = clock or FastClock()
    return (
        FakeBackend(clock=clock, name="zimage", abilities=WITH_KEYS),
        FakeBackend(clock=clock, name="simulator", abilities=Abilities(seed=True)),
    )


@pytest.mark.parametrize("then", [[], [TryLater()], [DOWN]], ids=["at once", "after later", "after trouble"])
async def test_a_submit_of_unknown_outcome_at_a_backend_with_keys_is_asked_again_there_and_not_at_the_next_one(
    tmp_path: Path, then: list[BackendError]
) -> None:
    with_keys, other = two()
    with_keys.script_submits(Work(is_answer_lost=True), *then)
    async with open_two(tmp_path, with_keys, other) as h:
        job_id = await h.order()
        await h.delivered(job_id)
        first, *_, last = with_keys.submits
        assert (first.key, first.request) == (last.key, last.request)
        assert (len(with_keys.tasks), other.submits) == (1, [])
        assert (await h.job(job_id)).tasks[0].submits == 2
        assert await h.balance() == Balance(posted=99, held=0)


async def test_a_submit_of_unknown_outcome_is_still_looked_for_where_it_was_made_after_a_kill(tmp_path: Path) -> None:
    with_keys, other = two()
    with_keys.script_submits(Work(is_answer_lost=True), *[TryLater(after_s=1.0)] * 2)
    async with open_two(tmp_path, with_keys, other) as h:
        h.storage.crashing_at = {"uncount_submit": asyncio.CancelledError("killed")}
        job_id = await h.order()
        await h.until(lambda: len(with_keys.submits) == 2)
        await h.until(lambda: h.core.runner.in_flight == 0)
    async with open_two(tmp_path, with_keys, other) as h:
        await h.until(lambda: len(with_keys.submits) >= 3)
        task = (await h.job(job_id)).tasks[0]
        assert (task.state, task.backend) == (TaskState.SUBMITTING, "zimage")
        await h.delivered(job_id)
        assert (len(with_keys.tasks), other.submits) == (1, [])
        assert await h.balance() == Balance(posted=99, held=0)


async def test_one_that_says_later_many_times_after_an_unknown_outcome_loses_no_picture(tmp_path: Path) -> None:
    with_keys, other = two()
    with_keys.script_submits(Work(is_answer_lost=True), *[TryLater()] * 6)
    async with open_two(tmp_path, with_keys, other) as h:
        await h.delivered(await h.order())
        assert (len(with_keys.tasks), other.submits) == (1, [])


async def test_without_keys_an_unknown_outcome_may_be_asked_of_the_next_one(tmp_path: Path) -> None:
    clock = FastClock()
    first = FakeBackend(clock=clock, name="zimage")
    second = FakeBackend(clock=clock, name="simulator")
    first.script_submits(Ambiguous())
    async with open_two(tmp_path, first, second) as h:
        await h.delivered(await h.order())
        assert (len(first.submits), len(second.submits)) == (1, 1)


# --- the price of the lane ------------------------------------------------------------------------------------------


async def test_a_picture_costs_what_the_backend_that_made_it_costs_and_not_the_one_asked_before(tmp_path: Path) -> None:
    env = {**TURNS, "BACKEND_WEIGHTS": "", "BACKEND_PRICES": "zimage:5,simulator:2"}
    clock = FastClock()
    first, second = FakeBackend(clock=clock, name="zimage"), FakeBackend(clock=clock, name="simulator")
    first.script_submits(DOWN)
    async with open_two(tmp_path, first, second, env) as h:
        job_id = await h.order()
        assert (await h.balance()).held == 5
        assert (await h.delivered(job_id)).price == 2
        assert await h.balance() == Balance(posted=98, held=0)


async def test_the_operators_fault_at_the_one_backend_that_must_answer_ends_the_job_uncharged(tmp_path: Path) -> None:
    with_keys, other = two()
    with_keys.script_submits(Ambiguous(), Unavailable(reason="key_invalid"))
    async with open_two(tmp_path, with_keys, other) as h:
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.unavailable")
        assert other.submits == []
        assert await h.balance() == Balance(posted=100, held=0)
