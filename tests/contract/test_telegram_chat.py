"""What Telegram's chat keeps to beyond what every chat does: one message a job, and the names of photos."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.telegram.outbound.places import Spot
from bot.model.commands import ReplyKind
from bot.model.jobs import JobState
from tests.fakes.telegram_chat import MadeUpChat, open_telegram_chat
from tests.fakes.web import make_delivery, make_job, make_notice, make_reply, make_view


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[MadeUpChat]:
    async with open_telegram_chat(tmp_path) as opened:
        yield opened


async def test_bad_news_that_is_told_twice_at_one_time_is_said_once(chat: MadeUpChat) -> None:
    notice = make_notice()
    first, second = await asyncio.gather(
        chat.tell(notice.job.place, notice),
        chat.tell(notice.job.place, notice),
    )
    assert first == second
    assert chat.notices(notice.job.id) == 1


async def test_bad_news_waits_for_the_status_message_that_is_being_sent_and_takes_its_place(chat: MadeUpChat) -> None:
    notice = make_notice()
    job = make_job(state=JobState.QUEUED)
    reply = make_reply(ReplyKind.ACCEPTED, "1 picture for 1 credit.", make_view(job))
    await asyncio.gather(
        chat.show_accepted(reply, Spot(chat=chat._chat(job.id))),
        chat.tell(notice.job.place, notice),
    )
    (message,) = chat._messages_of(job.id)
    assert "did not work" in message["text"]


async def test_a_photos_name_that_telegram_forgot_is_forgotten_and_another_one_stays(chat: MadeUpChat) -> None:
    delivery = make_delivery(pictures=2)
    await chat.deliver(delivery.job.place, delivery)
    first, second = (picture.blob for picture in delivery.pictures)
    name, other = await chat.file_id(first), await chat.file_id(second)
    assert name
    assert other
    await chat.forget_file(first, other)
    assert await chat.file_id(first) == name
    assert chat.events.names() == []
    for _ in range(2):
        await chat.forget_file(first, name)
        assert (await chat.file_id(first), await chat.file_id(second)) == ("", other)
    assert chat.events.names() == ["telegram_file_forgotten"]
