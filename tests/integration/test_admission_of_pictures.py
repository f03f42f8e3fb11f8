"""Who may not ask, is refused before a byte of their picture is fetched; what is refused later, is deleted at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.model.commands import Argument, ReplyKind, Request
from bot.model.images import Abilities
from bot.model.people import GroupChange, GroupRule
from bot.model.refusals import SentPictureUnreadable
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import FastClock
from tests.fakes.orders import block as ban
from tests.fakes.sent_pictures import Sent
from tests.integration.core import ANNA, BORIS, PLACE, PLATFORM, House, open_house

CAN = Abilities(image_to_image=True)
GROUP = "the group"
NO_SETTINGS: Mapping[str, str] = {}


@asynccontextmanager
async def opened(
    folder: Path, env: Mapping[str, str] = NO_SETTINGS, *, abilities: Abilities = CAN
) -> AsyncIterator[House]:
    """Its jobs wait: nothing takes them."""
    backend = FakeBackend(clock=(clock := FastClock()), abilities=abilities)
    async with open_house(folder, clock=clock, backends=[backend], is_started=False, settings=env) as house:
        yield house


def kept(folder: Path) -> list[Path]:
    """Pictures and drafts on the disk."""
    return [path for path in (folder / "pictures").rglob("*") if path.is_file()]


def why(house: House) -> list[object]:
    return [fields["why"] for name, fields in house.events.notes if name == "request_refused"]


async def block(house: House) -> None:
    await house.ask("credits")
    await ban(house.storage, ANNA)


async def order(house: House) -> None:
    await house.ask(by=ANNA, group=GROUP)


async def order_as_another(house: House) -> None:
    await house.ask(by=BORIS, group=GROUP)


async def close_group(house: House) -> None:
    closed = GroupChange(who=GroupRule.NOBODY)
    await house.storage.change_group_rules(PLATFORM, GROUP, closed, by="boris", at=house.clock.now())


async def open_circuits(house: House) -> None:
    for lane in house.core.lanes:
        house.core.lanes.fail(lane, "key_invalid")


async def stop(house: House) -> None:
    house.core.in_flight.is_stopping = True


async def nothing(house: House) -> None:
    pass


@pytest.mark.parametrize(
    ("before", "env", "told"),
    [
        (block, {}, "banned"),
        (nothing, {"WELCOME_CREDITS": "0"}, "not_enough_credits"),
        (order, {"MAX_ACTIVE_JOBS_PER_PERSON": "1"}, "too_many_active_jobs"),
        (order, {"MAX_QUEUED_JOBS": "1"}, "queue_full"),
        (order, {"MAX_JOBS_PER_MINUTE_PER_PERSON": "1"}, "too_fast"),
        (order_as_another, {"MAX_JOBS_PER_MINUTE_PER_GROUP": "1"}, "group_too_fast"),
        (close_group, {}, "group_closed"),
        (open_circuits, {}, "service_unavailable"),
        (stop, {}, "shutting_down"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_nothing_is_fetched_for_who_may_not_ask(
    tmp_path: Path, before: Callable[[House], Awaitable[None]], env: dict[str, str], told: str
) -> None:
    async with opened(tmp_path, env) as house:
        await before(house)
        sent = Sent()
        reply = await house.ask(sent=sent, group=GROUP)
        assert reply.kind is ReplyKind.REFUSAL
        assert why(house) == [f"refusal.{told}"]
        assert (sent.fetches, kept(tmp_path)) == (0, [])


@pytest.mark.parametrize(
    ("name", "value"), [("prompt", ""), ("count", 99), ("size", "1x1"), ("strength", 0), ("seed", 2**40)]
)
async def test_nothing_is_fetched_for_what_is_no_wish(tmp_path: Path, name: str, value: Argument) -> None:
    async with opened(tmp_path) as house:
        sent = Sent()
        request = Request(
            id="fake:1", identity=ANNA, place=PLACE, command="imagine",
            arguments={"prompt": "a fox", name: value}, sent=sent.picture,
        )  # fmt: skip
        assert (await house.core.router.answer(request)).kind is ReplyKind.REFUSAL
        assert sent.fetches == 0


async def test_nothing_is_fetched_where_no_backend_begins_from_pictures(tmp_path: Path) -> None:
    async with opened(tmp_path, abilities=Abilities(sizes=True)) as house:
        sent = Sent()
        assert (await house.ask(sent=sent)).kind is ReplyKind.REFUSAL
        assert sent.fetches == 0


@pytest.mark.parametrize(
    "env",
    [
        {"MAX_ACTIVE_JOBS_PER_PERSON": "3"},
        {"MAX_JOBS_PER_MINUTE_PER_PERSON": "3"},
        {"MAX_JOBS_PER_MINUTE_PER_GROUP": "3"},
        {"MAX_QUEUED_JOBS": "3"},
        {"WELCOME_CREDITS": "3"},
    ],
    ids=str,
)
async def test_of_a_hundred_at_once_no_more_are_fetched_than_may_be(tmp_path: Path, env: dict[str, str]) -> None:
    async with opened(tmp_path, env) as house:
        await house.ask("credits")
        sent = Sent(gate=(gate := asyncio.Event()))
        async with asyncio.TaskGroup() as crowd:
            asked = [crowd.create_task(house.ask(sent=sent, group=GROUP)) for _ in range(100)]
            for _ in range(3):
                await sent.begun.acquire()
            await house.until(lambda: sum(task.done() for task in asked) == 97)
            assert sent.fetches == 3
            gate.set()
        kinds = [task.result().kind for task in asked]
        assert (kinds.count(ReplyKind.ACCEPTED), sent.fetches, len(kept(tmp_path))) == (3, 3, 1)
        assert (await house.ask(sent=sent, group=GROUP)).kind is ReplyKind.REFUSAL
        assert sent.fetches == 3


async def test_who_is_refused_at_once_takes_nobodys_place(tmp_path: Path) -> None:
    async with opened(tmp_path, {"MAX_QUEUED_JOBS": "1"}) as house:
        await block(house)
        async with asyncio.TaskGroup() as crowd:
            for _ in range(20):
                crowd.create_task(house.ask(sent=Sent()))
            other = crowd.create_task(house.ask(sent=Sent(), by=BORIS))
        assert other.result().kind is ReplyKind.ACCEPTED


async def test_what_is_refused_after_its_picture_came_leaves_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        await house.ask("credits")
        sent = Sent(gate=(gate := asyncio.Event()))
        asking = asyncio.create_task(house.ask(sent=sent))
        await sent.begun.acquire()
        await ban(house.storage, ANNA)
        gate.set()
        assert (await asking).kind is ReplyKind.REFUSAL
        assert (sent.fetches, kept(tmp_path)) == (1, [])
        assert (await house.balance()).held == 0


async def test_a_picture_that_cannot_be_fetched_costs_nothing_and_stands_in_nobodys_way(tmp_path: Path) -> None:
    async with opened(tmp_path, {"MAX_ACTIVE_JOBS_PER_PERSON": "1"}) as house:
        for broken in (Sent(b"no picture"), Sent(error=SentPictureUnreadable())):
            assert (await house.ask(sent=broken)).kind is ReplyKind.REFUSAL
            assert (kept(tmp_path), (await house.balance()).held) == ([], 0)
        assert (await house.ask(sent=Sent())).kind is ReplyKind.ACCEPTED


async def test_a_refused_picture_that_a_job_uses_stays(tmp_path: Path) -> None:
    """Also that of a job which is over: it can be asked for again."""
    async with opened(tmp_path) as house:
        reply = await house.ask(sent=Sent(), by=BORIS)
        await house.cancel(reply.jobs[0].job.id, by=BORIS)
        await house.ask("credits")
        sent = Sent(gate=(gate := asyncio.Event()))
        asking = asyncio.create_task(house.ask(sent=sent))
        await sent.begun.acquire()
        await ban(house.storage, ANNA)
        gate.set()
        assert (await asking).kind is ReplyKind.REFUSAL
        assert len(kept(tmp_path)) == 1
        assert (await house.ask("again", by=BORIS, job=reply.jobs[0].job.id)).kind is ReplyKind.ACCEPTED


async def test_the_same_request_again_fetches_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path, {"MAX_ACTIVE_JOBS_PER_PERSON": "1"}) as house:
        sent = Sent()
        first = await house.ask(sent=sent, id="one")
        again = await house.ask(sent=sent, id="one")
        assert (again.is_repeated, again.jobs[0].job.id, sent.fetches) == (True, first.jobs[0].job.id, 1)


async def test_the_picture_gives_the_shape_unless_one_is_named(tmp_path: Path) -> None:
    async with opened(tmp_path, abilities=Abilities(image_to_image=True, sizes=True)) as house:
        shapes = [
            (await asked).jobs[0].job.shape
            for asked in (
                house.ask(sent=Sent()),
                house.ask(sent=Sent(), size="512x768"),
                house.ask(sent=Sent(), aspect_ratio="16:9"),
            )
        ]
        assert shapes == ["320×320", "512×768", "16:9"]
