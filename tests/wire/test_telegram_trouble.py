"""What goes wrong beside pictures: answers that are not shown at once, orphans of a kill, two taps, odd updates."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.telegram.outbound.places import Spot
from bot.model.jobs import JobState
from tests.fakes.backend import Work
from tests.fakes.telegram_faults import Hang, Json, Refusal
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import ADMIN, Bot, running_bot

ANNA, BORIS = 7, 8


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


async def states(bot: Bot) -> list[JobState]:
    return [job.state for job in await bot.storage.recent_jobs(states=tuple(JobState), limit=50)]


@pytest.mark.parametrize(
    ("fault", "wait_s"),
    [
        (Refusal(500, "Internal Server Error"), 2),
        (Refusal(429, "Too Many Requests: retry after 11", retry_after=11), 11),
        (Refusal(429, "Too Many Requests: retry after 880", retry_after=880), 880),
    ],
    ids=["500", "flood", "long flood"],
)
async def test_an_answer_that_could_not_be_shown_is_shown_later_and_once(bot: Bot, fault: Refusal, wait_s: int) -> None:
    bot.server.faults["sendMessage"].append(fault)
    bot.server.write(ANNA, "/credits")
    await bot.postponed()
    bot.clock.advance(wait_s - 1)
    await bot.idle()
    assert bot.server.ours(ANNA) == []
    for _ in range(3):
        bot.clock.advance(wait_s + 1)
        await bot.settled()
        await bot.idle()
        assert ["10 credits" in sent["text"] for sent in bot.server.ours(ANNA)] == [True]


@pytest.mark.parametrize(
    ("fault", "shown"),
    [
        (Refusal(502, "Bad Gateway"), 4),
        (Refusal(429, "Too Many Requests: retry after 11", retry_after=11), 4),
        (Refusal(429, "Too Many Requests: retry after 910", retry_after=910), 1),
        (Refusal(403, "Forbidden: bot was kicked from the group chat"), 1),
        (Refusal(400, "Bad Request: what is this?"), 1),
    ],
    ids=["502", "flood", "a flood of more than a quarter of an hour", "gone", "unknown"],
)
async def test_an_answer_is_given_four_times_at_most_and_once_where_it_never_can_be_shown(
    bot: Bot, fault: Refusal, shown: int
) -> None:
    """Then its update is done with: the next start handles it no more."""
    bot.server.faults["sendMessage"].extend([fault] * shown)
    bot.server.write(ANNA, "/credits")
    for times in range(1, shown):
        await bot.postponed(times)
        assert bot.waiting() == 1
        bot.clock.advance(12)
    await bot.settled()
    assert bot.events.names().count("telegram_answer_lost") == 1
    bot.clock.advance(3600)
    await bot.idle()
    assert len(bot.server.named("sendMessage")) == shown
    assert "10 credits" in (await bot.written(BORIS, "/credits"))["text"]


async def test_an_update_that_comes_again_while_its_answer_waits_is_handled_once(bot: Bot) -> None:
    bot.server.faults["sendMessage"].append(Refusal(500, "Internal Server Error"))
    said = bot.server.write(ANNA, "/credits")
    await bot.postponed()
    bot.server.pending[500] = {"update_id": 500, "message": said}
    bot.server._news.set()
    await bot.server.until(lambda: "telegram_updates_repeated" in bot.events.names())
    bot.clock.advance(3)
    await bot.settled()
    await bot.idle()
    assert len(bot.server.ours(ANNA)) == 1


async def test_a_topup_whose_answer_is_given_twice_gives_once(bot: Bot) -> None:
    await bot.written(ANNA, "/start")
    bot.server.faults["sendMessage"].append(Refusal(502, "Bad Gateway"))
    bot.server.write(ADMIN, f"/topup {ANNA} 5")
    await bot.postponed()
    bot.clock.advance(3)
    await bot.settled()
    assert ["15" in sent["text"] for sent in bot.server.ours(ADMIN)] == [True]
    assert "15 credits" in (await bot.written(ANNA, "/credits"))["text"]


async def test_who_has_blocked_the_bot_before_the_status_is_tried_once(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        server.blocked.add(ANNA)
        server.write(ANNA, "/gen a red fox")
        await server.until(lambda: server.named("sendMessage"))
        await server.until(lambda: "job_undeliverable" in bot.events.names())
        await bot.idle()
        assert await states(bot) == [JobState.UNDELIVERABLE]
        assert len(server.named("sendMessage")) == 1


async def test_a_status_message_whose_answer_never_comes_does_not_keep_the_picture(
    server: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.telegram.outbound.chat.STATUS_TIMEOUT_S", 0.3)
    async with running_bot(tmp_path, server, finish_after_s=0.1) as bot:
        server.faults["sendMessage"].append(Hang(has_effect=True))
        server.write(ANNA, "/gen a red fox")
        await server.until(lambda: server.pictures(ANNA), patience_s=5)
        await bot.idle()
        assert len(server.pictures(ANNA)) == 1
        orphan = server.ours(ANNA)[0]
        assert list(server.buttons(orphan)) == ["Cancel"]
        server.press(orphan, server.buttons(orphan)["Cancel"])
        await server.until(lambda: not server.buttons(orphan))
        assert len(server.pictures(ANNA)) == 1
        assert await states(bot) == [JobState.DELIVERED]


async def test_two_taps_on_again_are_one_wish_and_a_later_one_is_another(bot: Bot) -> None:
    picture = await bot.picture(ANNA)
    again = bot.server.buttons(picture)["Again"]
    ids = [bot.server.press(picture, again) for _ in range(2)]
    await bot.server.until(lambda: len(bot.server.pictures(ANNA)) == 2)
    await bot.server.until(lambda: all(bot.server.callbacks[id] for id in ids))
    await bot.idle()
    assert len(bot.server.pictures(ANNA)) == 2
    bot.clock.advance(2.1)
    bot.server.press(picture, again)
    await bot.server.until(lambda: len(bot.server.pictures(ANNA)) == 3)


async def test_an_answered_question_whose_status_is_shown_later_makes_one_picture(bot: Bot) -> None:
    """Handled again, the answer still finds its question: else the prompt would be offered, and made twice."""
    await bot.written(ANNA, "/gen")
    bot.server.faults["sendMessage"].append(Refusal(500, "Internal Server Error"))
    bot.server.write(ANNA, "a red fox")
    await bot.postponed()
    await bot.server.until(lambda: bot.server.pictures(ANNA))
    bot.clock.advance(3)
    await bot.settled()
    await bot.idle()
    assert len(bot.server.ours(ANNA)) == 2
    assert await states(bot) == [JobState.DELIVERED]


async def test_an_update_that_cannot_be_read_is_passed_by(server: FakeTelegram, tmp_path: Path) -> None:
    """A date out of range makes the library fail while it reads the page of updates."""
    odd: Json = {"message": {**server.write(ANNA, "x"), "date": 10**18}}
    server.pending.clear()
    server.push(odd)
    server.write(ANNA, "/credits")
    async with running_bot(tmp_path, server, incidents=("telegram_poll_crashed",) * 2) as bot:
        await bot.hurried(lambda: server.ours(ANNA))
        assert "10 credits" in server.ours(ANNA)[0]["text"]


async def test_it_is_ready_as_soon_as_telegram_has_answered_once(server: FakeTelegram, tmp_path: Path) -> None:
    """Not after the first long wait for news, of which there may be none."""
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: server.named("getUpdates"))
        for _ in range(200):
            if (await bot.telegram.chat.ping()).is_ok:
                break
            await asyncio.sleep(0.01)
        assert (await bot.telegram.chat.ping()).is_ok
        assert int(server.named("getUpdates")[0].data.get("timeout", 0)) == 0


async def test_a_job_of_a_status_message_found_by_its_button_gets_that_message(
    server: FakeTelegram, tmp_path: Path
) -> None:
    """Killed inside sendMessage: the message is there, and the job does not know it."""
    async with running_bot(tmp_path, server) as bot:
        bot.backend.script_submits(Work(finish_after_s=60.0))
        status = await bot.written(ANNA, "/gen a red fox")
        await server.until(lambda: bot.backend.submits)
        (job,) = await bot.storage.recent_jobs(states=tuple(JobState), limit=1)
        spot = {name: value for name, value in job.place.address.items() if name != "message"}
        bot.telegram.chat._memory.spots.drop(job.id)
        await bot.storage.update_place(job.id, type(job.place)(platform="telegram", address=spot))
        known = await bot.storage.job(job.id)
        assert known is not None
        await bot.telegram.chat.adopt(known, Spot(chat=ANNA, message=status["message_id"]))
        adopted = await bot.storage.job(job.id)
        assert adopted is not None
        assert adopted.place.address["message"] == str(status["message_id"])
