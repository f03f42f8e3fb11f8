"""The last step: pictures to where they were asked for, paid when shown; or bad news, told once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.model.commands import Delivery, Receipt
from bot.model.errors import ChatBusy, DeliveryUnknown, Gone
from bot.model.jobs import Failure, JobId, JobState, Place
from bot.pipeline.delivery import MAX_CRASHES, MAX_NOTICES, MAX_UNKNOWN
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.clock import FastClock
from tests.integration.core import PLATFORM, Hanging, House, Lost, ScriptedChat, Step, open_house


async def nothing_is_paid(house: House) -> bool:
    balance = await house.balance()
    return (balance.posted, balance.held, await house.faults()) == (100, 0, ())


async def failing(house: House) -> JobId:
    """A job the backend gives up."""
    backend = house.backends[0]
    assert isinstance(backend, FakeBackend)
    backend.script_submits(Work(failure="out of paint"))
    return await house.order()


def chat_with(*, deliveries: tuple[Step, ...] = (), notices: tuple[Step, ...] = ()) -> ScriptedChat:
    chat = ScriptedChat()
    chat.script_deliveries(*deliveries)
    chat.script_notices(*notices)
    return chat


async def is_kept(house: House, job_id: JobId) -> bool:
    """In the person's history."""
    page = await house.storage.history((await house.job(job_id)).person, limit=5, before=None)
    return [job.id for job in page.jobs] == [job_id]


# --- pictures -------------------------------------------------------------------------------------------------------


async def test_a_busy_chat_is_waited_for_as_long_as_it_asks(tmp_path: Path) -> None:
    clock = FastClock()
    chat = chat_with(deliveries=(ChatBusy(after_s=15.0), ChatBusy(after_s=0.0)))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        job_id = await h.order()
        await h.until(lambda: len(chat.deliveries) == 1)
        began_s = clock.monotonic_s()
        await h.delivered(job_id)
        assert clock.monotonic_s() - began_s >= 14.0
        assert len(chat.deliveries) == 3
        assert (await h.balance()).posted == 99


async def test_a_chat_busy_until_the_deadline_gets_nothing_and_nothing_is_paid(tmp_path: Path) -> None:
    chat = ScriptedChat()
    chat.script_deliveries(for_ever=ChatBusy(after_s=30.0))
    async with open_house(tmp_path, clock=FastClock(speed=100), chat=chat, JOB_DEADLINE_S="80") as h:
        job_id = await h.order()
        notice = await h.told(job_id)
        assert notice.job.state is JobState.UNDELIVERABLE
        assert await nothing_is_paid(h)
        await h.at_rest()
        assert not chat.pictures


async def test_where_the_place_is_gone_the_pictures_are_kept_uncharged_and_told_once(tmp_path: Path) -> None:
    chat = chat_with(deliveries=(Gone(),))
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        notice = await h.told(job_id)
        assert notice.job.failure == Failure(key="failure.gone")
        assert await is_kept(h, job_id)
        assert await nothing_is_paid(h)
        await h.at_rest()
        assert (len(chat.deliveries), len(chat.tellings)) == (1, 1)


async def test_where_even_the_notice_finds_nobody_it_is_not_repeated(tmp_path: Path) -> None:
    clock = FastClock()
    chat = chat_with(deliveries=(Gone(),), notices=(Gone(),))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        job_id = await h.order()
        await h.at_rest()
        later_s = clock.monotonic_s() + 20.0
        await h.until(lambda: clock.monotonic_s() > later_s)
        assert len(chat.tellings) == 1
        assert (await h.job(job_id)).state is JobState.UNDELIVERABLE


async def test_a_delivery_of_unknown_outcome_is_repeated_shown_once_and_paid_once(tmp_path: Path) -> None:
    chat = chat_with(deliveries=(Lost(), DeliveryUnknown()))
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        await h.delivered(job_id)
        assert len(chat.deliveries) == 3
        assert (await h.balance()).posted == 99


async def test_a_delivery_that_stays_unknown_is_given_up_uncharged(tmp_path: Path) -> None:
    chat = ScriptedChat()
    chat.script_deliveries(for_ever=DeliveryUnknown())
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        assert (await h.told(job_id)).job.failure == Failure(key="failure.delivery_unknown")
        assert len(chat.deliveries) == MAX_UNKNOWN
        assert await is_kept(h, job_id)
        assert await nothing_is_paid(h)


async def test_a_delivery_that_hangs_times_out_and_is_made_again(tmp_path: Path) -> None:
    chat = chat_with(deliveries=(Hanging(asyncio.Event()),))
    async with open_house(tmp_path, chat=chat) as h:
        await h.delivered(await h.order())
        assert len(chat.deliveries) == 2


async def test_a_chat_that_crashes_is_given_up_after_a_few_times(tmp_path: Path) -> None:
    chat = ScriptedChat()
    chat.script_deliveries(for_ever=ZeroDivisionError())
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        assert (await h.told(job_id)).job.failure == Failure(key="failure.delivery_crashed")
        assert len(chat.deliveries) == MAX_CRASHES
        assert await nothing_is_paid(h)


async def test_pictures_lost_from_the_disk_cost_nothing(tmp_path: Path) -> None:
    chat = chat_with(deliveries=(ChatBusy(after_s=10.0),))
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        await h.until(lambda: len(chat.deliveries) == 1)
        await h.blobs.delete([h.blob_of(chat.deliveries[0])])
        assert (await h.told(job_id)).job.failure == Failure(key="failure.picture_lost")
        assert await nothing_is_paid(h)


async def test_one_chat_that_hangs_holds_up_no_other_delivery(tmp_path: Path) -> None:
    gate = asyncio.Event()
    chat = chat_with(deliveries=(Hanging(gate),))
    async with open_house(tmp_path, chat=chat) as h:
        first, second = await h.order(), await h.order()
        await h.until(lambda: len(chat.pictures) == 1)
        gate.set()
        await h.at_rest()
        assert set(chat.pictures) == {first, second}


async def test_a_place_that_was_mended_meanwhile_is_where_the_pictures_go_after_a_start(tmp_path: Path) -> None:
    seen: list[Place] = []

    class Watching(ScriptedChat):
        async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
            seen.append(place)
            return await super().deliver(place, delivery)

    new = Place(platform=PLATFORM, address={"channel": "8"})
    async with open_house(tmp_path, is_started=False) as h:
        job_id = await h.order()
        await h.storage.update_place(job_id, new)
    async with open_house(tmp_path, chat=Watching()) as h:
        await h.delivered(job_id)
        assert seen == [new]


# --- notices --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("trouble", [ChatBusy(after_s=12.0), DeliveryUnknown(), ZeroDivisionError()], ids=repr)
async def test_who_could_not_be_told_is_told_later_and_once(tmp_path: Path, trouble: Exception) -> None:
    clock = FastClock()
    chat = chat_with(notices=(trouble,))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        job_id = await failing(h)
        await h.until(lambda: len(chat.tellings) == 1)
        began_s = clock.monotonic_s()
        await h.told(job_id)
        waited_s = clock.monotonic_s() - began_s
        await h.until(lambda: clock.monotonic_s() > began_s + 40.0)
        assert len(chat.tellings) == 2
        assert waited_s >= (11.0 if isinstance(trouble, ChatBusy) else 0.0)


@pytest.mark.parametrize("trouble", [DeliveryUnknown(), ZeroDivisionError()], ids=repr)
async def test_a_notice_that_never_works_is_not_repeated_for_ever(tmp_path: Path, trouble: Exception) -> None:
    chat = ScriptedChat()
    chat.script_notices(for_ever=trouble)
    async with open_house(tmp_path, chat=chat) as h:
        await failing(h)
        await h.at_rest()
        assert len(chat.tellings) == MAX_NOTICES


async def test_a_notice_that_hangs_holds_up_neither_deadlines_nor_other_notices(tmp_path: Path) -> None:
    clock = FastClock(speed=50)
    gate = asyncio.Event()
    chat = chat_with(notices=(Hanging(gate),))
    async with open_house(tmp_path, clock=clock, chat=chat, JOB_DEADLINE_S="20") as h:
        backend = h.backends[0]
        assert isinstance(backend, FakeBackend)
        first = await failing(h)
        await h.until(lambda: len(chat.tellings) == 1)
        backend.script_submits(Work(finish_after_s=1e9))
        second = await h.order()
        await h.until(lambda: second in chat.notices)
        assert first not in chat.notices
        gate.set()
        await h.told(first)
        assert len(chat.tellings) == 2


async def test_who_was_not_told_before_a_stop_is_told_at_the_next_start(tmp_path: Path) -> None:
    chat = chat_with(notices=(Hanging(asyncio.Event()),))
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await failing(h)
        await h.until(lambda: len(chat.tellings) == 1)
        await h.core.runner.stop()
    async with open_house(tmp_path, chat=chat) as h:
        await h.told(job_id)
        assert len(chat.tellings) == 2


async def test_who_was_told_is_not_told_again_at_the_next_start(tmp_path: Path) -> None:
    clock = FastClock()
    async with open_house(tmp_path, clock=clock) as h:
        await h.told(await failing(h))
    chat = ScriptedChat()
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        await h.delivered(await h.order())
        assert not chat.tellings
