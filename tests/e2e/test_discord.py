"""The real program with Discord on, against the imitation of Discord: pictures, kills, tokens, logs."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.model.jobs import JobState
from bot.model.people import Identity
from tests.e2e.program import NO_PAGE, TIME_LIMIT_S, Customers, Program, customers, exit_code, prepare, program
from tests.e2e.test_kill import KILLS, SEED
from tests.fakes.discord_faults import CALLBACK, COMMANDS, ORIGINAL, Refused, failing, refused
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import TOKEN, Channel, Interaction, User
from tests.fakes.telegram_server import TOKEN as TELEGRAM_TOKEN
from tests.fakes.telegram_server import FakeTelegram

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

WELCOME = 10
PATIENCE_S = 40.0


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


@pytest.fixture
def anna(server: FakeDiscord) -> User:
    return server.user("Anna")


@pytest.fixture
def channel(server: FakeDiscord) -> Channel:
    return server.guild().general


def beside_the_page(server: FakeDiscord) -> dict[str, str]:
    return {"DISCORD_TOKEN": TOKEN, "DISCORD_API_URL": server.api_url, "SIMULATOR_DELAY_S": "0.3"}


def settings(server: FakeDiscord) -> dict[str, str]:
    return beside_the_page(server) | NO_PAGE


async def connected(bot: Program, server: FakeDiscord) -> None:
    known = len(server.gateway.identifies)
    await bot.start()

    def is_let_in() -> bool:
        assert bot.running.poll() is None, f"it ended with code {bot.running.returncode}:\n{bot.said}"
        return len(server.gateway.identifies) > known

    await server.until(is_let_in, patience_s=PATIENCE_S)
    await server.until(server.gateway.is_ready, patience_s=PATIENCE_S)


async def picture(server: FakeDiscord, user: User, channel: Channel, prompt: str = "a red fox") -> Interaction:
    asked = await server.slash(user, channel, "imagine", prompt=prompt)
    await server.until(lambda: asked.pictures, patience_s=PATIENCE_S)
    return asked


async def assert_paid(people: Customers, user: User, credits: int) -> None:
    await people.all_final()
    left = await people.balance(identity_of(user))
    assert (left.posted, left.held) == (WELCOME - credits, 0)
    await people.assert_whole()


def identity_of(user: User) -> Identity:
    return Identity(platform="discord", user_id=str(user.id))


async def test_the_first_picture_and_its_buttons_after_a_restart(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    prepare(tmp_path)
    with program(tmp_path, **beside_the_page(server)) as bot:
        await connected(bot, server)
        [message] = (await picture(server, anna, channel)).messages
        assert len(message.pictures[0].content) > 10_000
        ready = (await asyncio.to_thread(httpx.get, f"{bot.url}/readyz", timeout=10)).json()
        assert ready["checks"]["discord"]["ok"], ready
        assert await bot.stop() == 0
        await connected(bot, server)
        again = await server.click(anna, message, "Again")
        await server.until(lambda: again.pictures, patience_s=PATIENCE_S)
        assert len(server.syncs) == 1
        async with customers(bot.database) as people:
            await assert_paid(people, anna, 2)
        assert await bot.stop() == 0


@pytest.mark.parametrize("is_taken", [True, False])
async def test_killed_during_the_acknowledgement_a_start_finds_out_about_it(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, is_taken: bool
) -> None:
    prepare(tmp_path)
    with program(tmp_path, **settings(server)) as bot:
        await connected(bot, server)
        fault = server.faults.add("POST", CALLBACK, has_effect=is_taken, delay_s=3600)
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        async with customers(bot.database) as people:
            while not (fault.hits and sum((await people.storage.count_jobs()).values())):  # noqa: ASYNC110 - it comes soon
                await asyncio.sleep(0.01)
            bot.kill()
            await connected(bot, server)
            if is_taken:
                await server.until(lambda: asked.pictures, patience_s=PATIENCE_S)
            await assert_paid(people, anna, 1 if is_taken else 0)
        assert len(server.seen(channel)) == (1 if is_taken else 0)


async def test_killed_between_acknowledgement_and_delivery_the_same_message_becomes_the_picture(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    prepare(tmp_path)
    with program(tmp_path, **settings(server) | {"SIMULATOR_DELAY_S": "1.5"}) as bot:
        await connected(bot, server)
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        await server.until(lambda: asked.text, patience_s=PATIENCE_S)
        bot.kill()
        await connected(bot, server)
        await server.until(lambda: asked.pictures, patience_s=PATIENCE_S)
        async with customers(bot.database) as people:
            await assert_paid(people, anna, 1)
        assert server.seen(channel) == asked.messages


async def test_killed_with_the_upload_under_way_it_is_shown_and_paid_once(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    prepare(tmp_path)
    with program(tmp_path, **settings(server)) as bot:
        await connected(bot, server)
        fault = server.faults.add("PATCH", ORIGINAL, has_effect=True, delay_s=3600, only_uploads=True)
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        await server.until(lambda: fault.hits, patience_s=PATIENCE_S)
        bot.kill()
        await connected(bot, server)
        async with customers(bot.database) as people:
            await assert_paid(people, anna, 1)
        assert [len(message.pictures) for message in server.seen(channel)] == [1]
        assert asked.pictures


@pytest.mark.parametrize(
    ("token", "answer", "words"),
    [
        ("another-token-of-nobody", None, "Discord does not know the token in DISCORD_TOKEN"),
        (TOKEN, Refused(403, 50001, "Missing Access"), "Discord refuses access to this application"),
    ],
)
async def test_what_discord_does_not_let_in_ends_in_one_sentence(
    server: FakeDiscord, tmp_path: Path, token: str, answer: Refused | None, words: str
) -> None:
    prepare(tmp_path)
    if answer is not None:
        server.faults.add("PUT", COMMANDS, answer)
    with program(tmp_path, **settings(server) | {"DISCORD_TOKEN": token}) as bot:
        bot.begin()
        assert await exit_code(bot.running) == 2
        said = [line for line in bot.err.splitlines() if words in line]
        assert len(said) == 1
        assert "Traceback" not in bot.said
        assert token not in bot.said


async def test_no_token_is_in_any_log_even_at_debug_and_in_trouble(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    prepare(tmp_path)
    with program(tmp_path, **settings(server), LOG_LEVEL="debug") as bot:
        await connected(bot, server)
        server.faults.add("POST", CALLBACK, failing(502), has_effect=True)
        server.faults.add("PATCH", ORIGINAL, refused(10008), only_uploads=True)
        asked = [await server.slash(anna, channel, "imagine", prompt="a red fox")]
        await server.until(lambda: any(message.pictures for message in server.seen(channel)), patience_s=PATIENCE_S)
        server.faults.add("POST", CALLBACK, refused(10062))
        asked.append(await server.slash(anna, channel, "imagine", prompt="late"))
        server.faults.add("PATCH", ORIGINAL, failing(413), times=2)
        asked.append(await server.slash(anna, channel, "credits"))
        asked.append(await server.slash(anna, channel, "imagine", prompt="a dog"))
        await server.until(lambda: asked[-1].pictures, patience_s=PATIENCE_S)
        await server.gateway.reconnect()
        await server.until(lambda: server.gateway.resumes, patience_s=PATIENCE_S)
        assert await bot.stop() == 0
        said = bot.said
        assert "debug" in said
        assert TOKEN not in said
        assert TOKEN.rpartition(".")[2] not in said
        for interaction in asked:
            assert interaction.token not in said
        assert not re.search("Traceback", said)


async def test_a_stop_lets_what_is_under_way_be_delivered_at_the_next_start(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    prepare(tmp_path)
    with program(tmp_path, **settings(server) | {"SIMULATOR_DELAY_S": "2"}) as bot:
        await connected(bot, server)
        asked = await server.slash(anna, channel, "imagine", prompt="a red fox")
        await server.until(lambda: asked.text, patience_s=PATIENCE_S)
        assert await bot.stop() == 0
        await connected(bot, server)
        await server.until(lambda: asked.pictures, patience_s=PATIENCE_S)
        async with customers(bot.database) as people:
            await assert_paid(people, anna, 1)


async def test_killed_at_random_with_both_platforms_each_command_ends_once_and_every_balance_is_right(
    server: FakeDiscord, channel: Channel, tmp_path: Path
) -> None:
    dice = random.Random(SEED)
    prepare(tmp_path)
    people = [server.user(f"P{number}") for number in range(3)]
    chats = range(100, 103)
    asked: dict[int, list[Interaction]] = {user.id: [] for user in people}
    written = dict.fromkeys(chats, 0)
    async with FakeTelegram().serving() as telegram:
        more = {"TELEGRAM_TOKEN": TELEGRAM_TOKEN, "TELEGRAM_API_URL": telegram.base_url, "WELCOME_CREDITS": "1000"}
        limits = {"MAX_ACTIVE_JOBS_PER_PERSON": "500"}
        with program(tmp_path, **beside_the_page(server), **more, **limits) as bot:
            for _ in range(KILLS):
                await connected(bot, server)
                ends_at_s = time.monotonic() + dice.uniform(0.0, 1.5)
                while time.monotonic() < ends_at_s:
                    user, chat = dice.choice(people), dice.choice(chats)
                    asked[user.id].append(await server.slash(user, channel, "imagine", prompt="a fox"))
                    telegram.write(chat, f"/gen fox {written[chat]}")
                    written[chat] += 1
                    await asyncio.sleep(dice.uniform(0.0, 0.3))
                bot.kill()
            await connected(bot, server)
            await telegram.until(
                lambda: all(len(telegram.pictures(chat)) >= written[chat] for chat in chats), patience_s=60
            )
            async with customers(bot.database) as database:
                await database.all_final()
                jobs = await database.storage.recent_jobs(states=tuple(JobState), limit=10_000)
                for chat in chats:
                    assert len(telegram.pictures(chat)) == written[chat]
                    if written[chat]:
                        left = await database.balance(Identity(platform="telegram", user_id=str(chat)))
                        assert (left.posted, left.held) == (1000 - written[chat], 0)
                for user in people:
                    own = [job for job in jobs if job.identity == identity_of(user)]
                    shown = [one for one in asked[user.id] if one.pictures]
                    delivered = [job for job in own if job.state is JobState.DELIVERED]
                    assert len(shown) == len(delivered)
                    assert all(len(one.pictures) == 1 and len(one.messages) == 1 for one in shown)
                    # What was not acknowledged had no answer at all, and an acknowledged one with a job has a picture.
                    for one in asked[user.id]:
                        assert one.pictures or not one.text, one.text
                    if own:
                        left = await database.balance(identity_of(user))
                        assert (left.posted, left.held) == (1000 - len(delivered), 0)
                await database.assert_whole()
            assert "crash" not in bot.err
            assert await bot.stop() == 0
