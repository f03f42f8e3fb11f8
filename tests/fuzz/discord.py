"""Interactions as Discord never sends them, and answers as its API never gives them."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import discord

from bot.model.images import Abilities
from bot.model.jobs import JobState
from tests.fakes.backend import FakeBackend, sample_png
from tests.fakes.discord_faults import Json, Refused
from tests.fakes.discord_rest import Call
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Interaction, Message, User
from tests.fuzz.mutate import Mutator
from tests.fuzz.watch import Found, assert_no_crash, assert_nobody_paid_for_nothing, no_task_left, watched
from tests.wire.discord import Bot, ShiftedClock, admin, running_bot

MAX_CALLS = 60
MAX_LOOKS = 3000
UNDER_WAY = ("_run_event", "_schedule", "_call", "scheduled_task")
"""In the names of the library's tasks that something has come in for."""
UNREADABLE_FRAMES = 0.02
"""Share of those that are played: the client connects anew after each."""


class HastyClock(ShiftedClock):
    """Nobody waits longer than a moment."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, 0.02))


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Bot]:
    async with no_task_left(), FakeDiscord().serving() as server:
        clock = HastyClock(server)
        backend = FakeBackend(
            clock=clock, finish_after_s=0.01, abilities=Abilities(seed=True, sizes=True, image_to_image=True)
        )
        many: dict[str, Any] = {"WELCOME_CREDITS": "1000", "MAX_ACTIVE_JOBS_PER_PERSON": "50"}
        async with running_bot(folder, server, backend=backend, clock=clock, **many) as bot:
            yield bot
            bot.events.incidents.clear()  # each example has looked at its own


async def real_interactions(bot: Bot) -> list[Interaction]:
    """As Discord sends them: commands in servers and in private, menus, buttons, a choice, a modal."""
    server = bot.server
    anna, channel, ada = server.user("Anna"), server.guild().general, admin(server)
    asked = await bot.picture(anna, channel)
    privately = await bot.picture(anna, server.dm(anna))
    file = server.upload("a.png", sample_png())
    sent = [asked, privately]
    sent.append(
        await server.slash(anna, channel, "imagine", prompt="a cat", aspect_ratio="16:9", count=2, seed=5, image=file)
    )
    sent += [await server.slash(anna, channel, name) for name in ("credits", "history", "settings", "help")]
    sent.append(await server.slash(ada, channel, "topup", user=anna, amount=5))
    said = await server.say(anna, channel, "a fox")
    on: dict[int, User | Message] = {2: anna, 3: said}
    menus = [command for command in server.commands if command["type"] in on]
    sent += [await server.menu(ada, channel, command["name"], on[command["type"]]) for command in menus]
    message = asked.messages[-1]
    for label in message.buttons:
        pressed = await server.click(anna, message, label)
        sent.append(pressed)
        if label.startswith("Edit"):
            await server.until(lambda pressed=pressed: pressed.modal)  # type: ignore[misc]
            sent.append(await server.submit(pressed))
    await done_with(bot)
    assert_no_crash(bot.events.incidents)
    return sent


async def interactions(mutator: Mutator, folder: Path, examples: int) -> None:
    async with opened(folder) as bot:
        real = await real_interactions(bot)
        for _ in range(examples):
            payload = mutator.json(again(bot, mutator.one_of(real)))
            if not is_frame(payload) and not mutator.is_so(UNREADABLE_FRAMES):
                continue
            async with watched(payload):
                calls = len(bot.server.calls)
                await bot.server.gateway.dispatch("INTERACTION_CREATE", payload)
                await done_with(bot)
                assert_well(bot, calls)
        await assert_paid(bot)


def again(bot: Bot, real: Interaction) -> Json:
    """The same once more, under an id and a token of its own, so that it may be answered."""
    fresh = copy.copy(real)
    fresh.id, fresh.sent_at_s = bot.server.new_id(), bot.server.now_s()
    fresh.token = f"{real.token}{fresh.id:x}"
    fresh.acknowledged_at_s, fresh.original, fresh.followups, fresh.modal = None, None, [], None
    fresh.payload = real.payload | {"id": str(fresh.id), "token": fresh.token}
    bot.server.interactions[fresh.token] = fresh
    return fresh.payload


def is_frame(payload: Any) -> bool:
    """Whether the library takes it for JSON; if not, it connects anew, which takes a while."""
    try:
        discord.utils._from_json(json.dumps(payload))
    except ValueError:
        return False
    return True


async def answers(mutator: Mutator, folder: Path, examples: int) -> None:
    """What was asked for comes to an end, whatever Discord answers for a while."""
    async with opened(folder) as bot:
        real = await real_interactions(bot)
        do = bot.server.rest.do
        left, said = 0, list[Any]()

        def odd(call: Call) -> Any:
            nonlocal left
            if not left or mutator.is_so(0.5):
                return do(call)
            left -= 1
            try:
                answer, status = do(call), 200
            except Refused as refused:
                answer, status = refused.body, refused.status
            status = mutator.one_of((status, status, 200, 400, 401, 403, 404, 500))
            error = Refused(status, 0, "odd")
            body = mutator.encoded(mutator.json(answer if answer is not None else {}))
            error.body = body.decode("utf-8", "replace") if mutator.is_so(0.3) else mutator.json(answer)
            said.append((call.method, call.path, status, error.body))
            raise error

        bot.server.rest.do = odd
        for _ in range(examples):
            said.clear()
            left = mutator.chance.randint(1, 5)
            asked = mutator.one_of(real)
            payload = again(bot, asked)
            async with watched((payload, said)):
                calls = len(bot.server.calls)
                await bot.server.gateway.dispatch("INTERACTION_CREATE", payload)
                await done_with(bot)
                left = 0
                assert_well(bot, calls, most=10 * MAX_CALLS)
        await assert_paid(bot)


async def done_with(bot: Bot) -> None:
    """Until nothing of ours is under way beside what runs for ever."""
    quiet, names = 0, set[str]()
    for looks in count():
        if quiet == 3:
            return
        if looks == MAX_LOOKS:
            raise Found(f"it comes to no end: {await bot.storage.count_jobs()}, {names}")
        await asyncio.sleep(0.004)
        for task in bot.running:
            if task.done():
                task.result()
                raise Found("the bot has ended")
        counts = await bot.storage.count_jobs()
        is_over = all(state.is_final or state is JobState.QUEUED for state, count in counts.items() if count)
        names = {getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks()}
        is_busy = any(part in name for name in names for part in UNDER_WAY)
        is_quiet = is_over and not bot.core.runner.in_flight and not is_busy
        quiet = quiet + 1 if is_quiet and bot.server.gateway.is_ready() else 0


def assert_well(bot: Bot, calls: int, *, most: int = MAX_CALLS) -> None:
    assert_no_crash(bot.events.incidents)
    made = [f"{call.method} {call.path}" for call in bot.server.calls[calls:]]
    if len(made) > most:
        raise Found(f"{len(made)} calls for one interaction: {made[:20]}")


async def assert_paid(bot: Bot) -> None:
    async with watched("at the end"):
        await bot.picture(bot.server.user("Zoe"), bot.server.guild().general)
        await assert_nobody_paid_for_nothing(bot.storage)
        delivered = await bot.storage.recent_jobs(states=(JobState.DELIVERED,), limit=10_000)
        shown = sum(len(message.pictures) for message in bot.server.messages.values())
        if sum(len(job.pictures) for job in delivered) > shown:
            raise Found(f"{len(delivered)} jobs were paid, {shown} pictures shown")
