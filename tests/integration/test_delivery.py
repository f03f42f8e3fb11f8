"""The last step: pictures to where they were asked for, paid when shown; or bad news, told once."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from pathlib import Path

import pytest

from bot.model.chat_errors import ChatBusy, DeliveryUnknown, Gone, WordsRefused
from bot.model.commands import Delivery, Receipt
from bot.model.jobs import Failure, Job, JobId, JobState, Place
from bot.model.refusals import StorageFull
from bot.pipeline.delivery import DeliveryService
from bot.pipeline.jobs_in_flight import JobsInFlight
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.views import Views
from bot.texts.catalogs import Catalogs
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend, Work
from tests.fakes.clock import FastClock, StoppedClock
from tests.fakes.ids import CountedIds
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


async def test_a_chat_that_is_busy_five_times_still_gets_its_pictures(tmp_path: Path) -> None:
    chat = chat_with(deliveries=tuple([ChatBusy(after_s=2.0)] * 5))
    async with open_house(tmp_path, chat=chat) as h:
        await h.delivered(await h.order())
        assert len(chat.deliveries) == 6
        assert (await h.balance()).posted == 99
        assert not chat.tellings


async def test_a_chat_busy_until_the_deadline_gets_nothing_and_nothing_is_paid(tmp_path: Path) -> None:
    clock = FastClock(speed=100)
    chat = ScriptedChat()
    chat.script_deliveries(for_ever=ChatBusy(after_s=30.0))
    async with open_house(tmp_path, clock=clock, chat=chat, JOB_DEADLINE_S="80") as h:
        job_id = await h.order()
        notice = await h.told(job_id)
        assert (notice.job.state, notice.job.failure) == (JobState.UNDELIVERABLE, Failure(key="failure.deadline"))
        assert clock.now() >= notice.job.deadline_at
        assert len(chat.deliveries) <= 3  # at once, after 30 s, and perhaps after 60 s
        assert await nothing_is_paid(h)
        assert await is_kept(h, job_id)
        await h.at_rest()
        tried, later_s = len(chat.deliveries), clock.monotonic_s() + 40.0
        await h.until(lambda: clock.monotonic_s() > later_s)
        assert (len(chat.deliveries), chat.pictures) == (tried, {})


async def test_pictures_that_could_not_be_shown_at_first_are_shown_once_also_a_minute_later(tmp_path: Path) -> None:
    clock = FastClock()
    chat = chat_with(deliveries=(ChatBusy(after_s=3.0), DeliveryUnknown(), ZeroDivisionError()))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        job_id = await h.order()
        await h.delivered(job_id)
        later_s = clock.monotonic_s() + 60.0
        await h.until(lambda: clock.monotonic_s() > later_s)
        assert (len(chat.deliveries), chat.tellings) == (4, [])
        assert (await h.balance()).posted == 99


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
        assert len(chat.deliveries) == 3
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
        assert len(chat.deliveries) == 3
        assert await nothing_is_paid(h)


async def test_words_that_a_chat_refuses_are_left_out_and_the_pictures_shown_and_paid_once(tmp_path: Path) -> None:
    chat = chat_with(deliveries=(WordsRefused(reason="400, code 200000"),))
    async with open_house(tmp_path, chat=chat) as h:
        await h.delivered(await h.order())
        assert [delivery.prompt for delivery in chat.deliveries] == [chat.deliveries[0].job.prompt, ""]
        assert [("left out" in delivery.text) for delivery in chat.deliveries] == [False, True]
        assert (chat.tellings, (await h.balance()).posted) == ([], 99)


@pytest.mark.parametrize("last", [WordsRefused(reason="403"), Gone()], ids=repr)
async def test_pictures_refused_with_and_without_the_words_are_kept_uncharged_and_the_news_repeats_no_word(
    tmp_path: Path, last: Exception
) -> None:
    chat = chat_with(deliveries=(WordsRefused(reason="400, code 240000"), last))
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        notice = await h.told(job_id)
        assert (await h.job(job_id)).failure == Failure(key="failure.words_refused", detail="400, code 240000")
        assert (len(chat.deliveries), notice.prompt) == (2, "")
        assert await is_kept(h, job_id)
        assert await nothing_is_paid(h)
        assert "delivery_crashed" not in str(h.events.incidents)


async def test_a_chat_that_is_busy_for_ever_is_closed_long_before_a_far_deadline(tmp_path: Path) -> None:
    clock = FastClock(speed=2000)
    chat = ScriptedChat()
    chat.script_deliveries(for_ever=ChatBusy(after_s=30.0))
    async with open_house(tmp_path, clock=clock, chat=chat, JOB_DEADLINE_S="86400") as h:
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.chat_busy")
        assert clock.now() < notice.job.deadline_at
        assert await nothing_is_paid(h)


@pytest.mark.parametrize("written", ["end", "settle"])
async def test_a_crash_after_rendering_ends_as_undeliverable_at_once(tmp_path: Path, written: str) -> None:
    chat = chat_with(deliveries=(Gone(),) if written == "end" else ())
    async with open_house(tmp_path, chat=chat, JOB_DEADLINE_S="3600") as h:
        if written == "end":
            h.storage.crashing_once_at = {"end": OSError("input/output error")}
        else:
            h.storage.crashing_at = {"settle": OSError("input/output error")}
        job_id = await h.order()
        notice = await h.told(job_id)
        assert notice.job.state is JobState.UNDELIVERABLE
        assert notice.job.failure is not None
        assert notice.job.failure.key == {"end": "failure.internal", "settle": "failure.delivery_crashed"}[written]
        assert h.clock.now() < notice.job.deadline_at
        assert await is_kept(h, job_id)
        assert await nothing_is_paid(h)
        assert h.core.runner.in_flight == 0


async def test_pictures_of_a_job_ended_elsewhere_a_moment_ago_are_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_house(tmp_path, is_started=False) as h, SqliteStorage(path=tmp_path / "bot.db") as terminal:
        find = h.storage.job

        async def find_just_before_its_end(job_id: JobId) -> Job | None:
            found = await find(job_id)
            if found is not None and found.state is JobState.RENDERED:
                gone = Failure(key="failure.gone")
                await terminal.end(job_id, JobState.UNDELIVERABLE, failure=gone, at=h.clock.now())
            return found

        monkeypatch.setattr(h.storage, "job", find_just_before_its_end)
        h.start()
        await h.told(await h.order())
        await h.at_rest()
        assert (h.chat.deliveries, len(h.chat.tellings)) == ([], 1)
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
        assert h.core.runner._delivery_service._postponed == {}
        assert waited_s >= (11.0 if isinstance(trouble, ChatBusy) else 0.0)


async def test_a_chat_that_is_busy_five_times_still_gets_its_notice(tmp_path: Path) -> None:
    chat = chat_with(notices=tuple([ChatBusy(after_s=2.0)] * 5))
    async with open_house(tmp_path, chat=chat) as h:
        await h.told(await failing(h))
        assert len(chat.tellings) == 6
        assert "notice_given_up" not in h.events.names()


async def test_a_notice_that_is_refused_comes_without_the_prompt_and_without_what_the_service_said(
    tmp_path: Path,
) -> None:
    chat = chat_with(notices=(WordsRefused(reason="400"),))
    async with open_house(tmp_path, chat=chat) as h:
        await h.told(await failing(h))
        first, second = chat.tellings
        assert (first.prompt, second.prompt) == (first.job.prompt, "")
        assert ("out of paint" in first.text, "out of paint" in second.text) == (True, False)


@pytest.mark.parametrize("trouble", [WordsRefused(reason="400"), ChatBusy(after_s=20.0)], ids=repr)
async def test_a_notice_that_is_refused_or_busy_for_ever_is_given_up_and_the_log_says_so(
    tmp_path: Path, trouble: Exception
) -> None:
    chat = ScriptedChat()
    chat.script_notices(for_ever=trouble)
    async with open_house(tmp_path, clock=FastClock(speed=2000), chat=chat) as h:
        await failing(h)
        await h.until(lambda: "notice_given_up" in str(h.events.warnings))
        await h.until(h.is_nobody_untold)
        assert [name for name, _ in h.events.warnings].count("notice_given_up") == 1
        assert h.events.incidents == []


async def test_a_notice_on_its_way_is_given_once_however_often_the_runner_looks(tmp_path: Path) -> None:
    clock = FastClock(speed=20)  # so that the notice does not time out meanwhile
    gate = asyncio.Event()
    chat = chat_with(notices=(Hanging(gate),))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        first = await failing(h)
        await h.until(lambda: len(chat.tellings) == 1)
        await h.delivered(await h.order())  # each end is a reason to look who is untold
        await h.until(lambda: h.core.runner.in_flight == 0)
        gate.set()
        await h.told(first)
        later_s = clock.monotonic_s() + 6.0
        await h.until(lambda: clock.monotonic_s() > later_s)
        assert len(chat.tellings) == 1


async def test_one_told_while_the_runner_was_looking_is_not_told_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = asyncio.Event()
    chat = chat_with(notices=(Hanging(gate),))
    async with open_house(tmp_path, chat=chat, is_started=False) as h:
        untold = h.storage.untold

        async def untold_before_it_was_told(*, platforms: Collection[str]) -> tuple[Job, ...]:
            found = await untold(platforms=platforms)
            if chat.tellings and not gate.is_set():
                gate.set()
                await h.until(lambda: not h.core.runner._telling)
            return found

        monkeypatch.setattr(h.storage, "untold", untold_before_it_was_told)
        h.start()
        await failing(h)
        await h.until(gate.is_set)
        later_s = h.clock.monotonic_s() + 12.0
        await h.until(lambda: h.clock.monotonic_s() > later_s)
        assert len(chat.tellings) == 1


@pytest.mark.parametrize("trouble", [DeliveryUnknown(), ZeroDivisionError()], ids=repr)
async def test_a_notice_that_never_works_is_not_repeated_for_ever(tmp_path: Path, trouble: Exception) -> None:
    chat = ScriptedChat()
    chat.script_notices(for_ever=trouble)
    async with open_house(tmp_path, chat=chat) as h:
        await failing(h)
        await h.at_rest()
        assert len(chat.tellings) == 3


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


async def test_a_postponed_notice_is_given_once_however_often_it_is_looked_at(tmp_path: Path) -> None:
    clock = FastClock(speed=50)
    chat = chat_with(notices=(ChatBusy(after_s=2.0),))
    async with open_house(tmp_path, clock=clock, chat=chat) as h:
        job_id = await failing(h)
        await h.until(lambda: len(chat.tellings) == 1)
        began_s = clock.monotonic_s()
        while clock.monotonic_s() < began_s + 20.0:  # each job that ends has everybody looked at who is untold
            await h.reached(await failing(h), JobState.FAILED)
            await asyncio.sleep(0.02)
        told = [notice.job.id for notice in chat.tellings]
        assert told.count(job_id) == 2
        assert len(told) == len(set(told)) + 1


@pytest.mark.parametrize(
    ("troubles", "given_at_s"),
    [
        ((ChatBusy(after_s=2.0),), [0, 2]),
        ((ChatBusy(after_s=12.0), ChatBusy(after_s=3.0)), [0, 12, 15]),
        (tuple([ChatBusy(after_s=5.0)] * 5), [0, 5, 10, 15, 20, 25]),
        ((DeliveryUnknown(), DeliveryUnknown()), [0, 1, 3]),
        (tuple([DeliveryUnknown()] * 3), [0, 1, 3]),
        ((ChatBusy(after_s=5.0), Gone()), [0, 5]),
    ],
)
async def test_a_notice_looked_at_each_second_is_given_when_it_is_due_and_once(
    tmp_path: Path, troubles: tuple[Step, ...], given_at_s: list[int]
) -> None:
    chat, clock = chat_with(notices=troubles), StoppedClock()
    async with open_house(tmp_path, chat=chat, is_started=False) as h:
        await h.cancel(await h.order())
        delivery_service = DeliveryService(
            storage=h.storage,
            blobs=h.blobs,
            chats={PLATFORM: chat},
            views=Views(texts=Catalogs()),
            memory=MemoryBudget(limit_bytes=1),
            in_flight=JobsInFlight(),
            clock=clock,
            ids=CountedIds(),
            events=h.events,
        )
        seen: list[int] = []
        for second in range(40):
            for job in await h.storage.untold(platforms=[PLATFORM]):
                await delivery_service.tell(job)
            seen += [second] * (len(chat.tellings) - len(seen))
            clock.advance(1.0)
        assert seen == given_at_s
        assert await h.is_nobody_untold()


async def test_who_was_told_while_it_was_looked_up_who_is_untold_is_not_told_again(tmp_path: Path) -> None:
    gate, looking = asyncio.Event(), asyncio.Event()
    chat = chat_with(notices=(Hanging(gate),))
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await failing(h)
        await h.until(lambda: len(chat.tellings) == 1)
        h.storage.hold_untold(begun=looking, until=(answered := asyncio.Event()))
        await looking.wait()  # what it has read names the job, and comes only after the job was told
        gate.set()
        await h.until(h.is_nobody_untold)
        await h.until(lambda: "job_ended" in h.events.names())
        answered.set()
        await h.told(await failing(h))
        assert [notice.job.id for notice in chat.tellings].count(job_id) == 1


@pytest.mark.parametrize("trouble", [StorageFull(), ZeroDivisionError()], ids=repr)
async def test_a_notice_that_could_not_be_noted_down_is_not_given_again(tmp_path: Path, trouble: Exception) -> None:
    async with open_house(tmp_path) as h:
        h.storage.crashing_at = {"mark_told": trouble}
        job_id = await failing(h)
        await h.until(lambda: h.storage.crashed.count("mark_told") > 3)
        h.storage.crashing_at = {}
        await h.told(job_id)
        assert len(h.chat.tellings) == 1


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


async def test_what_an_adapter_cannot_write_down_on_a_full_disk_costs_no_delivery(tmp_path: Path) -> None:
    chat = chat_with(deliveries=(StorageFull(),) * 5)
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await h.order()
        job = await h.reached(job_id, JobState.DELIVERED)
        assert (job.state, len(chat.deliveries)) == (JobState.DELIVERED, 6)
        assert h.events.incidents == []


async def test_news_waits_for_room_on_the_disk_as_often_as_it_takes(tmp_path: Path) -> None:
    chat = chat_with(notices=(StorageFull(),) * 5)
    async with open_house(tmp_path, chat=chat) as h:
        job_id = await failing(h)
        await h.told(job_id)
        assert (len(chat.tellings), list(chat.notices)) == (6, [job_id])
        assert h.events.incidents == []
