"""What a stop waits for, and what it cuts."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.model.commands import Delivery, Receipt
from bot.model.jobs import JobId, JobState, Place
from bot.model.ledger import Balance
from bot.pipeline.delivery import DeliveryService
from bot.pipeline.jobs_in_flight import JobsInFlight, Stopping
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.views import Views
from tests.fakes.chat import FakeChat
from tests.fakes.office import Office, open_office

FOX, OWL = JobId("fox"), JobId("owl")


async def is_finished(in_flight: JobsInFlight) -> bool:
    waiting = asyncio.ensure_future(in_flight.finished())
    for _ in range(5):
        await asyncio.sleep(0)
    is_done = waiting.done()
    waiting.cancel()
    return is_done


async def test_without_a_stop_a_critical_point_is_passed_quietly() -> None:
    in_flight = JobsInFlight()
    async with in_flight.critical(FOX):
        assert in_flight.is_critical(FOX)
        assert not in_flight.is_critical(OWL)
    assert not in_flight.is_critical(FOX)
    assert await is_finished(in_flight)


async def test_once_stopping_no_critical_point_is_begun() -> None:
    in_flight = JobsInFlight()
    in_flight.is_stopping = True
    begun = False
    with pytest.raises(Stopping):
        async with in_flight.critical(FOX):
            begun = True
    assert not begun
    assert await is_finished(in_flight)


async def test_a_stop_during_a_critical_point_waits_for_its_end_and_then_ends_the_job() -> None:
    in_flight = JobsInFlight()
    point = in_flight.critical(FOX)
    await point.__aenter__()
    in_flight.is_stopping = True
    assert not await is_finished(in_flight)
    with pytest.raises(Stopping):
        await point.__aexit__(None, None, None)
    assert await is_finished(in_flight)


async def test_a_stop_waits_for_every_job() -> None:
    in_flight = JobsInFlight()
    async with in_flight.critical(FOX):
        async with in_flight.critical(OWL):
            pass
        assert not await is_finished(in_flight)
    assert await is_finished(in_flight)


async def test_the_first_of_two_pictures_at_a_critical_point_leaves_the_second_alone() -> None:
    in_flight = JobsInFlight()
    second = in_flight.critical(FOX)
    await second.__aenter__()
    async with in_flight.critical(FOX):
        in_flight.is_stopping = True
    assert in_flight.is_critical(FOX)
    with pytest.raises(Stopping):
        await second.__aexit__(None, None, None)


async def test_an_error_inside_is_not_hidden_by_the_stop() -> None:
    in_flight = JobsInFlight()

    async def crash() -> None:
        async with in_flight.critical(FOX):
            in_flight.is_stopping = True
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await crash()
    assert await is_finished(in_flight)


async def test_being_cancelled_inside_leaves_nothing_critical() -> None:
    in_flight = JobsInFlight()

    async def wait() -> None:
        async with in_flight.critical(FOX):
            await asyncio.Event().wait()

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    assert in_flight.is_critical(FOX)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not in_flight.is_critical(FOX)
    assert await is_finished(in_flight)


# --- a delivery under way ---------------------------------------------------------------------------------


class StoppedChat(FakeChat):
    """The program is asked to stop while this chat shows a picture."""

    def __init__(self, in_flight: JobsInFlight) -> None:
        super().__init__()
        self._in_flight = in_flight

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        self._in_flight.is_stopping = True
        return await super().deliver(place, delivery)


def delivery_service_of(office: Office) -> DeliveryService:
    return DeliveryService(
        storage=office.storage,
        blobs=office.blobs,
        chats={"fake": StoppedChat(office.in_flight)},
        views=Views(texts=office.texts),
        memory=MemoryBudget(limit_bytes=1000),
        in_flight=office.in_flight,
        clock=office.clock,
        ids=office.ids,
        events=office.events,
    )


async def test_a_delivery_that_a_stop_meets_is_finished_and_paid_and_is_no_crash(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.accepted()
        await office.render(job)
        with pytest.raises(Stopping):
            await delivery_service_of(office).deliver(await office.job(job.id))
        assert await office.state(job) is JobState.DELIVERED
        assert await office.balance() == Balance(posted=9, held=0)
        assert office.events.incidents == []


async def test_a_delivery_not_begun_before_a_stop_is_left_for_the_next_start(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        job = await office.accepted()
        await office.render(job)
        office.in_flight.is_stopping = True
        with pytest.raises(Stopping):
            await delivery_service_of(office).deliver(await office.job(job.id))
        assert await office.state(job) is JobState.RENDERED
        assert office.events.incidents == []
