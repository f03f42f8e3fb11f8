"""What every chat keeps to, whatever platform it is: the page, Telegram, Discord, and the fake that other tests use."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from adapters.web.facts import LOCAL_PERSON
from adapters.web.outbound.cards import Card, Tone
from adapters.web.outbound.chat import WebChat
from bot.model.chat_errors import Gone
from bot.model.commands import Delivery, Notice, Progress
from bot.model.jobs import JobId, JobState
from bot.model.ledger import Balance
from bot.model.outgoing import Recipient
from bot.model.people import Identity
from bot.ports import SpeakingChat
from tests.fakes.chat import FakeChat
from tests.fakes.discord_chat import open_discord_chat
from tests.fakes.telegram_chat import open_telegram_chat
from tests.fakes.web import Page, make_delivery, make_notice, make_progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A chat, and how many pictures and notices of a job somebody looking at it sees.

    `anna` takes what is said, and `said` is what she reads; `closed` takes nothing."""

    chat: SpeakingChat
    pictures: Callable[[JobId], int]
    notices: Callable[[JobId], int]
    said: Callable[[], str]
    anna: Recipient
    closed: Recipient

    @property
    def is_fake(self) -> bool:
        return isinstance(self.chat, FakeChat)


def fake() -> Shown:
    chat = FakeChat()
    anna, closed = Recipient(platform="fake", user_id="1"), Recipient(platform="fake", user_id="2")
    chat.closed[closed] = Gone()
    return Shown(
        chat=chat,
        pictures=lambda job: len(chat.pictures[job].pictures) if job in chat.pictures else 0,
        notices=lambda job: int(job in chat.notices),
        said=lambda: "\n".join(text for _, text in chat.said.values()),
        anna=anna,
        closed=closed,
    )


def web() -> Shown:
    chat = WebChat()
    page = Page(chat=chat)
    chat.connected(page.inbox)

    def said() -> str:
        page.read_news()
        return "\n".join(card.text for card in page.screen.cards)

    def cards(job: JobId) -> list[Card]:
        page.read_news()
        return [card for card in page.screen.cards if card.key == f"job:{job}"]

    return Shown(
        chat=chat,
        pictures=lambda job: sum(len(card.pictures) for card in cards(job)),
        notices=lambda job: sum(card.tone in (Tone.FAILED, Tone.CANCELLED) for card in cards(job)),
        said=said,
        anna=Recipient(platform="web", user_id=LOCAL_PERSON.user_id),
        closed=Recipient(platform="web", user_id="somebody else"),
    )


@asynccontextmanager
async def telegram(folder: Path) -> AsyncIterator[Shown]:
    async with open_telegram_chat(folder) as chat:
        yield Shown(
            chat=chat,
            pictures=chat.pictures,
            notices=chat.notices,
            said=chat.said,
            anna=chat.anna,
            closed=chat.closed,
        )


@asynccontextmanager
async def discord(folder: Path) -> AsyncIterator[Shown]:
    async with open_discord_chat(folder) as chat:
        yield Shown(
            chat=chat,
            pictures=chat.pictures,
            notices=chat.notices,
            said=chat.said,
            anna=chat.anna,
            closed=chat.closed,
        )


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


# --- what no request asked for ----------------------------------------------------------------------------------------


async def test_what_is_said_is_read_as_it_is(shown: Shown) -> None:
    """Words that somebody wrote are no markup, no mention and no link."""
    words = "You were given 5 credits (thank *you* <b>@everyone</b> [here](https://example.org))."
    await shown.chat.say(shown.anna, words, key="one")
    plain = shown.said().replace("\\", "")  # as Discord escapes it
    assert "You were given 5 credits (thank *you* <b>" in plain


async def test_the_same_key_is_said_once_where_the_chat_says_so(shown: Shown) -> None:
    for key in ("one", "one", "two"):
        await shown.chat.say(shown.anna, f"News {key}.", key=key)
    assert shown.said().count("News one.") == (1 if shown.chat.says_once or shown.is_fake else 2)
    assert shown.said().count("News two.") == 1


async def test_whose_private_chat_is_closed_hears_nothing_and_the_next_is_told(shown: Shown) -> None:
    with pytest.raises(Gone):
        await shown.chat.say(shown.closed, "Nobody reads this.", key="closed")
    await shown.chat.say(shown.anna, "News.", key="open")
    assert "Nobody reads this." not in shown.said()
    assert "News." in shown.said()


async def test_a_very_long_text_is_cut_and_said(shown: Shown) -> None:
    await shown.chat.say(shown.anna, "It begins here. " + "🦊 and more. " * 2000, key="long")
    assert "It begins here." in shown.said()


async def test_nobody_looks_at_a_balance_but_at_a_page(shown: Shown) -> None:
    """Messages of jobs have what is left by another way; to show it where nobody looks does nothing."""
    assert bool(shown.chat.watched_balances()) == (shown.anna.platform == "web")
    identity = Identity(platform=shown.anna.platform, user_id=shown.anna.user_id)
    shown.chat.show_balance(identity, Balance(posted=7, held=0))
