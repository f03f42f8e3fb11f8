"""`why`: the story of a request, in one message, in English and Korean."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta, timezone
from functools import partial
from pathlib import Path

import pytest

from bot.model.backend_errors import Ambiguous, Cause, Refused, TryLater, Unavailable
from bot.model.chat_errors import ChatError, DeliveryUnknown, Gone
from bot.model.commands import Reply, ReplyKind
from bot.model.images import Abilities
from bot.model.jobs import JobState
from bot.model.outgoing import Recipient
from bot.model.people import Identity
from bot.model.platforms import PlatformFacts, Platforms
from bot.model.tables import Json
from bot.pipeline.views import Views
from bot.telling.outbox import OutboxService
from bot.texts.catalogs import Catalogs
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import FastClock
from tests.integration.core import ANNA, BORIS, PLATFORM, House, open_house

ADMIN = Identity(platform=PLATFORM, user_id="admin")
PROMPT = "a lighthouse made of candy floss at dawn"
SEOUL = timezone(timedelta(hours=9), "Asia/Seoul")


FACTS = Platforms(PlatformFacts(name=PLATFORM))
opened = partial(open_house, platforms=FACTS)


def be_admin(house: House) -> None:
    context = house.core.router._context
    house.core.router._context = replace(context, admins=frozenset({ADMIN}), zone=SEOUL)


def steps(reply: Reply) -> Sequence[Mapping[str, Json]]:
    assert isinstance(reply.data, Mapping), reply.text
    moments = reply.data["moments"]
    assert isinstance(moments, Sequence), reply.text
    return [moment for moment in moments if isinstance(moment, Mapping)]


def names(reply: Reply) -> list[Json]:
    return [step["what"] for step in steps(reply)]


async def test_the_story_of_a_delivered_picture_is_whole_in_order_and_without_its_prompt(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        be_admin(house)
        job = await house.order(prompt=PROMPT)
        await house.delivered(job)
        reply = await house.ask("why", by=ADMIN, what=str(ANNA))
        assert names(reply) == ["asked", "hold", "submitted", "accepted", "made", "capture", "ended"]
        sent = steps(reply)[2]
        assert (sent["backend"], sent["circuit"]) == ("zimage", "closed")
        asked_at = (await house.job(job)).accepted_at.astimezone(SEOUL)
        assert f"{asked_at:%Y-%m-%d %H:%M:%S}" in reply.text
        assert "Times: Asia/Seoul" in reply.text
        assert PROMPT not in reply.text + json.dumps(reply.data)
        again = await house.ask("why", by=ADMIN, what=job)
        assert (again.data, again.is_private) == (reply.data, True)


async def test_what_a_service_said_at_each_try_and_how_its_circuit_stood_is_told(tmp_path: Path) -> None:
    clock = FastClock()
    first = FakeBackend(clock=clock)
    second = FakeBackend(clock=clock, name="local", abilities=Abilities(bills_nobody=True))
    async with opened(tmp_path, clock=clock, backends=(first, second)) as house:
        be_admin(house)
        said = Cause(said=f"no credit for {PROMPT}")
        first.script_submits(for_ever=Unavailable(reason="balance_used_up", cause=said))
        second.script_submits(TryLater(after_s=1.0), Refused(detail=f"{PROMPT} is not nice", is_certain=True))
        job = await house.order(prompt=PROMPT)
        await house.told(job)
        reply = await house.ask("why", by=ADMIN, what=str(ANNA))
        told = [(step["what"], step.get("backend", ""), step.get("said", "")) for step in steps(reply)]
        assert ("postponed", "zimage", "balance_used_up: no credit for …") in told
        assert ("postponed", "local", "later: 1 s") in told
        assert ("refused", "local", "… is not nice") in told
        stood = {(step["backend"], step["circuit"]) for step in steps(reply) if step["what"] == "postponed"}
        assert stood == {("zimage", "open: balance_used_up"), ("local", "closed")}
        given_up = [str(step["circuit"]) for step in steps(reply) if step["what"] == "failed"]
        assert [circuits.split()[0] for circuits in given_up] == ["zimage"]
        assert names(reply)[-3:] == ["release", "ended", "told"]
        assert PROMPT not in reply.text + json.dumps(reply.data)


async def test_a_submit_without_an_answer_a_lost_task_and_tries_to_deliver_are_told(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, abilities=Abilities(bills_nobody=True))
    async with opened(tmp_path, clock=clock, backends=(backend,)) as house:
        be_admin(house)
        backend.script_submits(Ambiguous())
        house.chat.script_deliveries(DeliveryUnknown(), RuntimeError("boom"))
        job = await house.order(pictures=2)
        await house.delivered(job)
        reply = await house.ask("why", by=ADMIN, what=job)
        assert names(reply).count("unknown") == 1
        assert names(reply).count("submitted") == 3
        shown = [step["said"] for step in steps(reply) if step["what"] == "not_shown"]
        assert shown == ["DeliveryUnknown", "RuntimeError"]
        assert "picture 2: " in reply.text


async def test_who_cancelled_it_and_that_the_person_could_not_be_told(tmp_path: Path) -> None:
    async with opened(tmp_path, is_started=False) as house:
        be_admin(house)
        job = await house.order()
        await house.cancel(job)
        assert names(await house.ask("why", by=ADMIN, what=job))[-1] == "untold"
        house.chat.script_notices(Gone())
        house.start()
        await house.until(house.is_nobody_untold)
        reply = await house.ask("why", by=ADMIN, what=job)
        assert names(reply) == ["asked", "hold", "ended_by", "release", "ended", "not_told"]
        assert steps(reply)[2]["said"] == str(ANNA)


async def test_a_request_that_waited_in_vain_tells_which_backends_did_not_work(tmp_path: Path) -> None:
    async with opened(tmp_path, is_started=False, JOB_DEADLINE_S="10") as house:
        be_admin(house)
        job = await house.order()
        lane = next(iter(house.core.lanes))
        for _ in range(5):
            house.core.lanes.fail(lane, "down", at_submit=True)
        house.backends[0].broken = "down"  # type: ignore[attr-defined]  # a FakeBackend
        house.start()
        await house.told(job)
        expired = [step for step in steps(await house.ask("why", by=ADMIN, what=job)) if step["what"] == "expired"]
        assert [step["circuit"] for step in expired] == ["zimage open: down"]


async def test_a_refund_long_after_and_its_undoing_are_part_of_the_story(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        be_admin(house)
        job = await house.order(pictures=2)
        await house.delivered(job)
        await house.storage.refund(
            job, amount=1, actor="fake:admin", reason="six fingers", key="r", at=house.clock.now()
        )
        last = await house.storage.last_undoable(["fake:admin"])
        await house.storage.undo(last, actor="fake:admin", key="u", at=house.clock.now())
        reply = await house.ask("why", by=ADMIN, what=job)
        assert names(reply)[-2:] == ["refund", "undone"]
        assert "1 credit refunded by fake:admin. six fingers" in reply.text
        # A refund is no part of the next job's story.
        other = await house.order()
        await house.delivered(other)
        assert "refund" not in names(await house.ask("why", by=ADMIN, what=str(ANNA)))


@pytest.mark.parametrize(
    ("trouble", "happened", "english", "korean"),
    [
        (None, "refund_told", "the person was told of the refund", "본인에게 환불을 알림"),
        (Gone(), "refund_not_told", "the person could not be told of the refund", "본인에게 환불을 알릴 수 없었음"),
        (DeliveryUnknown(), "refund_not_told", "told of the refund. no answer", "환불을 알릴 수 없었음. no answer"),
    ],
)
async def test_whether_the_news_of_a_refund_has_reached_the_person_is_part_of_the_story(
    tmp_path: Path, trouble: ChatError | None, happened: str, english: str, korean: str
) -> None:
    async with opened(tmp_path) as house:
        be_admin(house)
        job = await house.order()
        await house.delivered(job)
        await house.ask("refund", by=ADMIN, what=job)
        assert names(await house.ask("why", by=ADMIN, what=job))[-2:] == ["refund", "refund_untold"]
        if trouble is not None:
            house.chat.closed[Recipient(platform=PLATFORM, user_id=ANNA.user_id)] = trouble
        outbox = OutboxService(
            storage=house.storage, chats={PLATFORM: house.chat}, webhook=None, views=Views(texts=Catalogs()),
            clock=house.clock, events=house.events,
        )  # fmt: skip
        telling = asyncio.create_task(outbox.run())
        while await house.storage.count_waiting_messages():  # noqa: ASYNC110 - it ends soon
            await asyncio.sleep(0)
        telling.cancel()
        reply = await house.ask("why", by=ADMIN, what=job)
        assert names(reply)[-2:] == ["refund", happened]
        assert english in reply.text
        assert korean in (await house.ask("why", by=ADMIN, what=job, locale="ko")).text
        other = await house.order()
        await house.delivered(other)
        assert happened not in names(await house.ask("why", by=ADMIN, what=other))


async def test_it_is_told_in_korean_and_to_admins_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        be_admin(house)
        job = await house.order(prompt=PROMPT)
        await house.delivered(job)
        reply = await house.ask("why", by=ADMIN, what=str(ANNA), locale="ko")
        assert "보냄: zimage. 그때 상태: closed" in reply.text
        assert "시간대: Asia/Seoul" in reply.text
        refused = await house.ask("why", by=BORIS, what=job)
        assert refused.kind is ReplyKind.REFUSAL
        assert job not in refused.text
        nothing = await house.ask("why", by=ADMIN, what=str(BORIS))
        assert "has not asked for a picture yet" in nothing.text
        unknown = await house.ask("why", by=ADMIN, what="fake:nobody")
        assert unknown.kind is ReplyKind.REFUSAL


async def test_a_long_story_fits_a_message_and_tells_its_beginning_and_its_end(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock)
    async with opened(tmp_path, clock=clock, backends=(backend,)) as house:
        be_admin(house)
        backend.script_submits(*[TryLater(after_s=0.1)] * 60, Refused(detail="x" * 500))
        job = await house.order(pictures=4)
        await house.reached(job, JobState.DELIVERED, JobState.FAILED)
        reply = await house.ask("why", by=ADMIN, what=job)
        assert len(reply.text) < 4000
        assert reply.table is not None
        assert "more, which the terminal tells" in reply.text
        assert "asked for" in reply.table.rows[0][1]
        assert "ended" in reply.text.splitlines()[-3] + reply.text.splitlines()[-2]
        assert 40 < len(steps(reply)) <= 100 + 12


async def test_notes_are_forgotten_when_they_are_old_and_the_money_of_the_story_stays(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        be_admin(house)
        old = await house.order()
        await house.delivered(old)
        await house.delivered(await house.order())
        ended_at = house.clock.now()
        assert await house.storage.forget_stories(before=(await house.job(old)).accepted_at) == 0
        assert await house.storage.forget_stories(before=ended_at + timedelta(seconds=1)) == 4
        assert await house.storage.forget_stories(before=ended_at + timedelta(seconds=1)) == 0
        reply = await house.ask("why", by=ADMIN, what=old)
        assert names(reply) == ["asked", "hold", "accepted", "capture", "ended"]
