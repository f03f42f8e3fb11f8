"""What every chat keeps to, whatever platform it is: the page, Telegram, Discord, and the fake that other tests use."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from adapters.web.outbound.cards import Card, Tone
from adapters.web.outbound.chat import WebChat
from bot.model.commands import Delivery, Notice, Progress
from bot.model.jobs import JobId, JobState
from bot.ports import Chat
from tests.fakes.chat import FakeChat
from tests.fakes.discord_chat import open_discord_chat
from tests.fakes.telegram_chat import open_telegram_chat
from tests.fakes.web import Page, make_delivery, make_notice, make_progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A chat, and how many pictures and notices of a job somebody looking at it sees."""

    chat: Chat
    pictures: Callable[[JobId], int]
    notices: Callable[[JobId], int]


def fake() -> Shown:
    chat = FakeChat()
    return Shown(
        chat=chat,
        pictures=lambda job: len(chat.pictures[job].pictures) if job in chat.pictures else 0,
        notices=lambda job: int(job in chat.notices),
    )


def web() -> Shown:
    chat = WebChat()
    page = Page(chat=chat)

    def cards(job: JobId) -> list[Card]:
        page.read_news()
        return [card for card in page.screen.cards if card.key == f"job:{job}"]

    return Shown(
        chat=chat,
        pictures=lambda job: sum(len(card.pictures) for card in cards(job)),
        notices=lambda job: sum(card.tone in (Tone.FAILED, Tone.CANCELLED) for card in cards(job)),
    )


@asynccontextmanager
async def telegram(folder: Path) -> AsyncIterator[Shown]:
    async with open_telegram_chat(folder) as chat:
        yield Shown(chat=chat, pictures=chat.pictures, notices=chat.notices)


@asynccontextmanager
async def discord(folder: Path) -> AsyncIterator[Shown]:
    async with open_discord_chat(folder) as chat:
        yield Shown(chat=chat, pictures=chat.pictures, notices=chat.notices)


@pytest.fixture(params=[fake, web, telegram, discord], ids=lambda made: made.__name__)
async def shown(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Shown]:
    if request.param in (fake, web):
        made: Shown = request.param()
        yield made
        return
    async with request.param(tmp_path) as opened:
        yield opened


def named(job: str, news: Delivery) -> Delivery:
    return replace(news, job=replace(news.job, id=JobId(job)))


async def test_a_delivery_shows_all_its_pictures(shown: Shown) -> None:
    delivery = make_delivery(pictures=3)
    await shown.chat.deliver(delivery.job.place, delivery)
    assert shown.pictures(delivery.job.id) == 3


async def test_a_delivery_made_twice_is_shown_once_and_has_the_same_receipt(shown: Shown) -> None:
    delivery = make_delivery(pictures=2)
    first = await shown.chat.deliver(delivery.job.place, delivery)
    second = await shown.chat.deliver(delivery.job.place, delivery)
    assert shown.pictures(delivery.job.id) == 2
    assert first == second
    assert first.message.endswith(delivery.job.id)


async def test_each_job_is_shown_for_itself(shown: Shown) -> None:
    for job in ("job1", "job2"):
        delivery = named(job, make_delivery(pictures=1))
        await shown.chat.deliver(delivery.job.place, delivery)
    assert [shown.pictures(JobId(job)) for job in ("job1", "job2", "job3")] == [1, 1, 0]


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.CANCELLED])
async def test_bad_news_told_twice_is_said_once(shown: Shown, state: JobState) -> None:
    notice: Notice = make_notice(state=state)
    await shown.chat.tell(notice.job.place, notice)
    await shown.chat.tell(notice.job.place, notice)
    assert shown.notices(notice.job.id) == 1


async def test_progress_after_the_pictures_changes_nothing(shown: Shown) -> None:
    delivery = make_delivery(pictures=1)
    progress: Progress = make_progress()
    await shown.chat.show_progress(progress.job.place, progress)
    await shown.chat.deliver(delivery.job.place, delivery)
    await shown.chat.show_progress(progress.job.place, progress)
    assert shown.pictures(delivery.job.id) == 1


async def test_it_says_who_it_is_and_that_it_is_well(shown: Shown) -> None:
    assert shown.chat.platform
    assert shown.chat.limits.progress_interval_s > 0
    assert (await shown.chat.ping()).is_ok
