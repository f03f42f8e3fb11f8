"""Engines that do not keep every seed: what is painted with is what people are told, and the same seed is the same."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.backends.dialects import DIALECTS
from bot.model.commands import Argument, Reply, ReplyKind
from bot.model.images import MAX_SEED, Abilities
from bot.model.jobs import Job
from tests.fakes.office import BACKEND, Office, open_office

LOCALAI = DIALECTS["localai"].abilities
EVERY = Abilities(seed=True)
MOST = 2**31 - 2
OUTSIDE = (0, 2**31 - 1, 2**31, 3_000_000_000, MAX_SEED)


async def asked(office: Office, arguments: Mapping[str, Argument]) -> tuple[Reply, Job]:
    reply = await office.ask("imagine", {"prompt": "a fox", **arguments})
    assert reply.kind is ReplyKind.ACCEPTED, reply.text
    return reply, await office.job(reply.jobs[0].job.id)


def seeds_of(job: Job) -> list[int | None]:
    return [job.seed_of(task) for task in job.tasks]


@pytest.mark.parametrize("number", [0, 2**31 - 2, 2**31 - 1, 2_999_999_999, MAX_SEED - 1])
async def test_a_seed_that_is_drawn_is_one_that_the_engine_keeps(tmp_path: Path, number: int) -> None:
    async with open_office(tmp_path, backends=(LOCALAI,)) as office:
        office.ids._seeds = number - 1000
        _, job = await asked(office, {"count": 4})
        assert all(seed is not None and 1 <= seed <= MOST for seed in seeds_of(job))
        assert len(set(seeds_of(job))) == 4
        assert [task.seed for task in job.tasks] == seeds_of(job)


@pytest.mark.parametrize("given", OUTSIDE)
async def test_a_seed_that_the_engine_does_not_keep_becomes_one_that_it_does_and_that_is_said(
    tmp_path: Path, given: int
) -> None:
    async with open_office(tmp_path, backends=(LOCALAI,)) as office:
        reply, job = await asked(office, {"seed": given})
        (used,) = seeds_of(job)
        assert used is not None
        assert 1 <= used <= MOST
        assert f"seed {given}, so seed {used} takes its place" in reply.text
        again, same = await asked(office, {"seed": used})
        assert seeds_of(same) == [used]
        assert "takes its place" not in again.text


async def test_the_same_seed_outside_becomes_the_same_one_each_time(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=(LOCALAI,)) as office:
        jobs = [(await asked(office, {"seed": 4_000_000_000}))[1] for _ in range(2)]
        assert seeds_of(jobs[0]) == seeds_of(jobs[1])


async def test_the_pictures_after_the_greatest_seed_have_seeds_that_are_kept_too(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=(LOCALAI,)) as office:
        reply, job = await asked(office, {"seed": MOST, "count": 3})
        assert seeds_of(job)[0] == MOST
        assert all(seed is not None and 1 <= seed <= MOST for seed in seeds_of(job))
        assert "takes its place" not in reply.text


async def test_a_seed_goes_to_the_backend_that_keeps_it_where_there_is_one(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=(LOCALAI, EVERY)) as office:
        reply, job = await asked(office, {"seed": 3_000_000_000})
        assert seeds_of(job) == [3_000_000_000]
        assert "takes its place" not in reply.text
        assert (await office.lanes.enter(needs=job.needs)).name != BACKEND


async def test_a_seed_that_is_drawn_is_kept_by_every_backend_that_may_be_asked(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=(EVERY, LOCALAI)) as office:
        office.ids._seeds = 3_000_000_000
        _, job = await asked(office, {"count": 4})
        assert LOCALAI.keeps(seed for seed in seeds_of(job) if seed is not None)
