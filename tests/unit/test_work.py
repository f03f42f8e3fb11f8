"""What a stop waits for, and what it cuts."""

from __future__ import annotations

import asyncio

import pytest

from bot.model.jobs import JobId
from bot.pipeline.work import Stopping, Work

FOX, OWL = JobId("fox"), JobId("owl")


async def is_finished(work: Work) -> bool:
    waiting = asyncio.ensure_future(work.finished())
    for _ in range(5):
        await asyncio.sleep(0)
    is_done = waiting.done()
    waiting.cancel()
    return is_done


async def test_without_a_stop_a_critical_point_is_passed_quietly() -> None:
    work = Work()
    async with work.critical(FOX):
        assert work.is_critical(FOX)
        assert not work.is_critical(OWL)
    assert not work.is_critical(FOX)
    assert await is_finished(work)


async def test_once_stopping_no_critical_point_is_begun() -> None:
    work = Work()
    work.is_stopping = True
    begun = False
    with pytest.raises(Stopping):
        async with work.critical(FOX):
            begun = True
    assert not begun
    assert await is_finished(work)


async def test_a_stop_during_a_critical_point_waits_for_its_end_and_then_ends_the_job() -> None:
    work = Work()
    point = work.critical(FOX)
    await point.__aenter__()
    work.is_stopping = True
    assert not await is_finished(work)
    with pytest.raises(Stopping):
        await point.__aexit__(None, None, None)
    assert await is_finished(work)


async def test_a_stop_waits_for_every_job() -> None:
    work = Work()
    async with work.critical(FOX):
        async with work.critical(OWL):
            pass
        assert not await is_finished(work)
    assert await is_finished(work)


async def test_the_first_of_two_pictures_at_a_critical_point_leaves_the_second_alone() -> None:
    work = Work()
    second = work.critical(FOX)
    await second.__aenter__()
    async with work.critical(FOX):
        work.is_stopping = True
    assert work.is_critical(FOX)
    with pytest.raises(Stopping):
        await second.__aexit__(None, None, None)


async def test_an_error_inside_is_not_hidden_by_the_stop() -> None:
    work = Work()

    async def crash() -> None:
        async with work.critical(FOX):
            work.is_stopping = True
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await crash()
    assert await is_finished(work)


async def test_being_cancelled_inside_leaves_nothing_critical() -> None:
    work = Work()

    async def wait() -> None:
        async with work.critical(FOX):
            await asyncio.Event().wait()

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    assert work.is_critical(FOX)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not work.is_critical(FOX)
    assert await is_finished(work)
