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

ANNA = 7
BLOCKED = Refusal(403, "Forbidden: bot was blocked by the user")


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot
        assert bot.events.incidents == []


async def states(bot: Bot) -> list[JobState]:
    return [job.state for job in await bot.storage.recent_jobs(states=tuple(JobState), limit=50)]


@pytest.mark.parametrize(
    "fault",
    [Refusal(500, "Internal Server Error"), Refusal(429, "Too Many Requests: retry after 11", retry_after=11)],
    ids=["500", "flood"],
)
async def test_an_answer_that_could_not_be_shown_is_shown_later(bot: Bot, fault: Refusal) -> None:
    bot.server.faults["sendMessage"].append(fault)
    bot.server.write(ANNA, "/credits")
    await bot.server.until(lambda: bot.server.ours(ANNA), patience_s=25)
    assert "10 credits" in bot.server.ours(ANNA)[0]["text"]
    await bot.server.until(lambda: len(bot.server.ours(ANNA)) == 1)


async def test_a_topup_whose_answer_is_given_twice_gives_once(bot: Bot) -> None:
    bot.server.write(ANNA, "/start")
    await bot.server.until(lambda: bot.server.ours(ANNA))
    bot.server.faults["sendMessage"].append(Refusal(502, "Bad Gateway"))
    bot.server.write(ADMIN, f"/topup {ANNA} 5")
    await bot.server.until(lambda: bot.server.ours(ADMIN), patience_s=15)
    assert "15" in bot.server.ours(ADMIN)[0]["text"]
    assert "15 credits" in (await bot.written(ANNA, "/credits"))["text"]


async def test_an_answer_that_never_can_be_shown_is_given_up(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        server.faults["sendMessage"].append(BLOCKED)
        server.write(ANNA, "/credits")
        await server.until(lambda: "telegram_answer_lost" in bot.events.names())
        waiting = await bot.storage.waiting_updates(bot.telegram._owner, max_tries=99)
        assert waiting == {}


async def test_who_has_blocked_the_bot_before_the_status_is_tried_once(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=0.3) as bot:
        server.faults["sendMessage"].extend([BLOCKED] * 5)
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


async def test_two_taps_on_again_are_one_wish_and_a_later_one_is_another(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = await bot.picture(ANNA)
    again = bot.server.buttons(picture)["Again"]
    ids = [bot.server.press(picture, again) for _ in range(2)]
    await bot.server.until(lambda: len(bot.server.pictures(ANNA)) == 2)
    await bot.server.until(lambda: all(bot.server.callbacks[id] for id in ids))
    await bot.idle()
    assert len(bot.server.pictures(ANNA)) == 2
    monkeypatch.setattr("adapters.telegram.inbound.presses.DOUBLE_TAP_S", 0.0)
    bot.server.press(picture, again)
    await bot.server.until(lambda: len(bot.server.pictures(ANNA)) == 3)


async def test_an_answered_question_whose_status_is_shown_later_makes_one_picture(bot: Bot) -> None:
    """Handled again, the answer still finds its question: else the prompt would be offered, and made twice."""
    await bot.written(ANNA, "/gen")
    bot.server.faults["sendMessage"].append(Refusal(500, "Internal Server Error"))
    bot.server.write(ANNA, "a red fox")
    await bot.server.until(lambda: bot.server.pictures(ANNA), patience_s=15)
    await bot.idle()
    await bot.server.until(lambda: "telegram_answer_postponed" in bot.events.names())
    assert len(bot.server.ours(ANNA)) == 2
    assert await states(bot) == [JobState.DELIVERED]


async def test_a_press_handled_again_is_no_second_tap(bot: Bot) -> None:
    picture = await bot.picture(ANNA)
    bot.server.faults["sendMessage"].append(Refusal(429, "Too Many Requests: retry after 11", retry_after=11))
    bot.server.press(picture, bot.server.buttons(picture)["Details"])
    await bot.server.until(lambda: len(bot.server.ours(ANNA)) == 2, patience_s=25)


async def test_an_update_that_cannot_be_read_is_passed_by(server: FakeTelegram, tmp_path: Path) -> None:
    """A date out of range makes the library fail while it reads the page of updates."""
    odd: Json = {"message": {**server.write(ANNA, "x"), "date": 10**18}}
    server.pending.clear()
    server.push(odd)
    server.write(ANNA, "/credits")
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: server.ours(ANNA), patience_s=20)
        assert "10 credits" in server.ours(ANNA)[0]["text"]
        assert any("telegram_poll_crashed" in str(incident) for incident in bot.events.incidents)


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
        (job,) = await bot.storage.recent_jobs(states=tuple(JobState), limit=1)
        spot = {name: value for name, value in job.place.address.items() if name != "message"}
        bot.telegram.chat._spots.clear()
        await bot.storage.update_place(job.id, type(job.place)(platform="telegram", address=spot))
        known = await bot.storage.job(job.id)
        assert known is not None
        await bot.telegram.chat.adopt(known, Spot(chat=ANNA, message=status["message_id"]))
        adopted = await bot.storage.job(job.id)
        assert adopted is not None
        assert adopted.place.address["message"] == str(status["message_id"])


async def test_a_cancel_in_a_list_of_jobs_leaves_the_list(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        for prompt in ("a red fox", "a blue fox"):
            await bot.written(ANNA, f"/gen {prompt}")
        listed = await bot.written(ANNA, "/jobs")
        text, buttons = listed["text"], bot.server.buttons(listed)
        assert len(buttons) == 2
        server.press(listed, next(iter(buttons.values())))
        await server.until(lambda: server.named("answerCallbackQuery"))
        await bot.storage.ping()
        await server.until(lambda: any("ancelled" in message.get("text", "") for message in server.ours(ANNA)))
        assert (listed["text"], bot.server.buttons(listed)) == (text, buttons)
