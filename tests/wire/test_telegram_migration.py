"""A group that becomes a supergroup: its rules go along, its messages do not. Their numbers are others' there.

The imitation refuses the old chat as Telegram does; in the new one others' messages have the numbers of ours.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.jobs import JobState
from bot.model.people import GroupRule
from tests.fakes.backend import Work
from tests.fakes.telegram_faults import Json
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, message_numbered, running_bot

ANNA, BORIS = 7, 8
OLD, NEW = -4001, -1004001


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


def moved(server: FakeTelegram, *, told: bool) -> list[Json]:
    """It moves, with a service message or without; what stands in the new chat under the numbers of our messages."""
    server.migrated[OLD] = NEW
    numbers = [id for chat, id in server.messages if chat == OLD]
    others = [message_numbered(server, NEW, id, of="somebody else") for id in numbers]
    if told:
        server.push({"message": service_message(server, OLD, migrate_to_chat_id=NEW)})
        server.push({"message": service_message(server, NEW, migrate_from_chat_id=OLD)})
    return others


def service_message(server: FakeTelegram, chat: int, **what: int) -> Json:
    return {"message_id": 1, "date": 0, "chat": server.chat(chat), "from": server.user(777000), **what}


def unchanged(server: FakeTelegram, others: list[Json]) -> bool:
    return all(server.messages.get((NEW, other["message_id"])) == other for other in others)


def new_ones(server: FakeTelegram) -> list[Json]:
    return [message for message in server.ours(NEW) if "of" not in message]


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("pictures", [1, 2])
async def test_a_job_under_way_answers_with_a_new_message(
    bot: Bot, server: FakeTelegram, told: bool, pictures: int
) -> None:
    bot.backend.script_submits(*[Work(finish_after_s=0.4)] * pictures)
    status = await bot.written(OLD, f"/gen a red fox --n {pictures}", by=ANNA)
    before = dict(status)
    others = moved(server, told=told)
    copies = [dict(other) for other in others]
    await server.until(lambda: any("seed" in str(sent.get("caption", sent.get("text"))) for sent in new_ones(server)))
    await bot.idle()
    assert others == copies
    assert unchanged(server, others)
    assert status == before
    assert all("answers" not in sent or sent["answers"] > status["message_id"] for sent in new_ones(server))
    (job,) = await bot.storage.recent_jobs(states=tuple(JobState), limit=1)
    assert job.state is JobState.DELIVERED
    assert (job.place.chat, job.place.address["chat"]) == (str(NEW), str(NEW))
    assert int(job.place.address["message"]) in {sent["message_id"] for sent in new_ones(server)}


async def test_a_job_that_fails_is_told_in_a_new_message(bot: Bot, server: FakeTelegram) -> None:
    bot.backend.script_submits(Work(finish_after_s=0.4, failure="no foxes today"))
    await bot.written(OLD, "/gen a red fox", by=ANNA)
    others = moved(server, told=False)
    await server.until(lambda: any("Nothing was charged" in sent["text"] for sent in new_ones(server)))
    assert unchanged(server, others)


async def test_a_job_found_by_the_next_start_answers_with_a_new_message(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        status = await bot.written(OLD, "/gen a red fox", by=ANNA)
        backend = bot.backend
        await bot.kill()
    others = moved(server, told=False)
    async with running_bot(tmp_path, server, backend=backend) as bot:
        bot.server.press(status, server.buttons(status)["Cancel"], by=ANNA)
        await server.until(lambda: any("ancelled" in sent["text"] for sent in new_ones(server)))
        await bot.idle()
    assert unchanged(server, others)


@pytest.mark.parametrize("told", [True, False])
async def test_delete_on_an_old_picture_deletes_nothing_in_the_new_chat(
    bot: Bot, server: FakeTelegram, told: bool
) -> None:
    picture = await bot.picture(OLD, "/gen a red fox", by=ANNA)
    others = moved(server, told=told)
    await bot.settled()
    await bot.pressed(picture, "Delete", by=ANNA)
    (question,) = new_ones(server)
    assert "deleted" in (await bot.pressed(question, "Delete for good", by=ANNA))["text"].lower()
    assert unchanged(server, others)
    assert (OLD, picture["message_id"]) in server.messages


async def test_delete_below_a_copy_in_the_new_chat_deletes_the_copy_alone(bot: Bot, server: FakeTelegram) -> None:
    picture = await bot.picture(OLD, "/gen a red fox", by=ANNA)
    others = moved(server, told=True)
    copy = message_numbered(server, NEW, 5, reply_markup=picture["reply_markup"])
    await bot.deleted(copy, by=ANNA)
    assert (NEW, copy["message_id"]) not in server.messages
    assert unchanged(server, others)


async def test_an_old_menu_that_is_pressed_is_answered_in_a_new_message(bot: Bot, server: FakeTelegram) -> None:
    server.admins |= {(OLD, BORIS), (NEW, BORIS)}
    menu = await bot.written(OLD, "/group", by=BORIS)
    text = menu["text"]
    others = moved(server, told=False)
    await bot.pressed(menu, "Off", by=BORIS)
    assert menu["text"] == text
    assert ["switched off" in sent["text"] for sent in new_ones(server)] == [True]
    assert unchanged(server, others)


async def test_a_question_of_the_old_chat_is_none_of_the_new_one(bot: Bot, server: FakeTelegram) -> None:
    """Somebody else's message has its number now."""
    asked = await bot.written(OLD, "/gen", by=ANNA)
    moved(server, told=True)
    server.write(NEW, "a red fox", by=ANNA, answer_to=server.messages[NEW, asked["message_id"]])
    await bot.settled()
    await bot.idle()
    assert bot.backend.submits == []


@pytest.mark.parametrize("told", [True, False])
async def test_the_rules_of_the_group_go_along(bot: Bot, server: FakeTelegram, told: bool) -> None:
    server.admins |= {(OLD, BORIS), (NEW, BORIS)}
    now = await bot.written(OLD, "/group", by=BORIS)
    await bot.pressed(now, "Admins only", by=BORIS)
    moved(server, told=told)
    if not told:  # the refusal of an edit tells it
        bot.clock.advance(3)
        await bot.pressed(now, "✓ Admins only", by=BORIS)
    await bot.settled()
    assert "only its admins" in (await bot.written(NEW, "/gen a cat", by=ANNA))["text"]
    assert (await bot.storage.group_rules("telegram", str(NEW))).who is GroupRule.ADMINS
