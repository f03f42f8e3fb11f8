"""Jobs whose acknowledgement a kill has left unconfirmed: a start asks Discord about each of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

from bot.model.jobs import JobId, JobState, Place
from tests.wire.discord_office import open_bot


async def once(is_so: Callable[[], Coroutine[None, None, bool]]) -> None:
    async with asyncio.timeout(20):
        while not await is_so():  # noqa: ASYNC110 - it comes soon
            await asyncio.sleep(0.01)


async def test_a_job_whose_interaction_is_forgotten_by_then_is_taken_back_and_discord_is_not_asked(
    tmp_path: Path,
) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.anna.slash("imagine", prompt="a red fox")
        job = await bot.job_of(bot.anna)
        await bot.make_provisional(job)
        bot.pass_quarter_hour()
        calls = len(bot.server.calls)
        await bot.restart()

        async def is_over() -> bool:
            return (await bot.office.state(job)) is JobState.FAILED

        await once(is_over)
        assert await bot.credits(bot.anna) == 10
        assert [call for call in bot.server.calls[calls:] if job.place.address["token"] in call.path] == []


async def test_one_unconfirmed_jobs_trouble_is_not_the_others(tmp_path: Path) -> None:
    async with open_bot(tmp_path, incidents=["discord_job_not_resolved"]) as bot:
        jobs = []
        for prompt in ("a red fox", "a blue fox"):
            await bot.anna.slash("imagine", prompt=prompt)
            jobs.append(await bot.job_of(bot.anna))
            await bot.make_provisional(jobs[-1])
        confirm = bot.office.acceptance.confirm

        async def broken_for_the_first(job_id: JobId, place: Place) -> bool:
            if job_id == jobs[0].id:
                raise RuntimeError("of ours")
            return await confirm(job_id, place)

        bot.office.acceptance.confirm = broken_for_the_first  # type: ignore[method-assign]  # a fault of ours
        await bot.restart()

        async def is_confirmed() -> bool:
            return not (await bot.office.job(jobs[1].id)).is_provisional

        await once(is_confirmed)
        assert (await bot.office.job(jobs[0].id)).is_provisional
