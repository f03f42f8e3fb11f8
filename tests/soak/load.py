"""People who use both platforms: they ask alone, in groups and in bursts, look things up, and change their mind."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, Interaction, User
from tests.fakes.telegram_faults import Json, Refusal
from tests.fakes.telegram_people import BOT_ID
from tests.fakes.telegram_server import FakeTelegram

PEOPLE, GROUP = 4, -1004001
PATIENCE_S = 90.0
BURST = 6
WAIT_S = (1.0, 5.0)
KEPT = 300
"""Messages and calls that the imitations keep: they are no part of what is measured."""


@dataclass(slots=True)
class Load:
    """`is_over` says when nobody asks any more; what is under way then still comes to its end."""

    telegram: FakeTelegram
    discord: FakeDiscord
    seed: int
    is_over: Callable[[], bool]
    latencies_s: list[float] = field(default_factory=list)
    asked: int = 0
    lost: list[str] = field(default_factory=list)
    """Asked for, and without a picture or a word of its end for PATIENCE_S."""
    unheard: int = 0
    """The same on Discord, of what nobody acknowledged: sent while no program was there. Discord keeps it for nobody,
    and tells the person itself that the application did not respond."""

    async def run(self) -> None:
        people = [self.discord.user(f"D{number}") for number in range(PEOPLE)]
        channel = self.discord.guild().general
        async with asyncio.TaskGroup() as tasks:
            for number in range(PEOPLE):
                tasks.create_task(self._somebody_in_telegram(100 + number, random.Random(f"{self.seed}:t{number}")))
                tasks.create_task(
                    self._somebody_in_discord(people[number], channel, random.Random(f"{self.seed}:d{number}"))
                )
            tasks.create_task(self._bursts(random.Random(f"{self.seed}:b")))
            tasks.create_task(self._trouble(random.Random(f"{self.seed}:f")))
            tasks.create_task(self._forget())

    async def _somebody_in_telegram(self, who: int, chance: random.Random) -> None:
        while not self.is_over():
            await asyncio.sleep(chance.uniform(*WAIT_S))
            chat = GROUP if chance.random() < 0.3 else who
            match chance.random():
                case kind if kind < 0.25:
                    self.telegram.write(
                        chat, chance.choice(("/credits", "/history", "/help", "/jobs", "/settings", "hello")), by=who
                    )
                case _:
                    await self._picture_in_telegram(chat, who, chance)

    async def _picture_in_telegram(self, chat: int, who: int, chance: random.Random, prompt: str = "") -> None:
        asked = self.telegram.write(
            chat, f"/gen {prompt or f'a fox {chance.random()}'} --n {chance.choice((1, 1, 2))}", by=who
        )
        gives_up = chance.random() < 0.1

        def is_answer(id: int, message: Json) -> bool:
            """In private what the bot says after it was asked."""
            if chat == GROUP:
                return bool(message.get("answers") == asked["message_id"])
            return bool(id > asked["message_id"] and message["from"]["id"] == BOT_ID)

        def ended() -> bool:
            answers = [
                message
                for (at, id), message in list(self.telegram.messages.items())
                if at == chat and is_answer(id, message)
            ]
            if gives_up and answers and "Cancel" in (found := self.telegram.buttons(answers[0])):
                self.telegram.press(answers[0], found["Cancel"], by=who)
            return any("photo" in m or "Cancel" not in self.telegram.buttons(m) for m in answers)

        if not await self._awaited(ended):
            self.lost.append(f"{asked['text']!r} of {who} in Telegram's chat {chat}")

    async def _somebody_in_discord(self, who: User, channel: Channel, chance: random.Random) -> None:
        while not self.is_over():
            await asyncio.sleep(chance.uniform(*WAIT_S))
            where = channel if chance.random() < 0.5 else self.discord.dm(who)
            if chance.random() < 0.25:
                with suppress(StopIteration):  # the commands are not there yet
                    await self.discord.slash(who, where, chance.choice(("credits", "history", "help", "jobs")))
                continue
            with suppress(StopIteration):
                asked = await self.discord.slash(
                    who, where, "imagine", prompt=f"a fox {chance.random()}", count=chance.choice((1, 1, 2))
                )
                if not await self._awaited(partial(_is_over, asked)):
                    if asked.is_acknowledged:
                        self.lost.append(f"{asked.data} of {who.name} on Discord: {asked.text!r}")
                    else:
                        self.unheard += 1

    async def _awaited(self, ended: Callable[[], bool]) -> bool:
        """Whether it has ended within PATIENCE_S."""
        self.asked += 1
        began_s = time.monotonic()
        while not ended():
            if time.monotonic() - began_s > PATIENCE_S:
                return False
            await asyncio.sleep(0.1)
        self.latencies_s.append(time.monotonic() - began_s)
        return True

    async def _bursts(self, chance: random.Random) -> None:
        while not self.is_over():
            await self._pause(45.0)
            async with asyncio.TaskGroup() as tasks:
                for number in range(BURST):
                    tasks.create_task(self._picture_in_telegram(500 + number, 500 + number, chance))

    async def _trouble(self, chance: random.Random) -> None:
        """A platform that refuses, asks to wait, or cuts the line."""
        while not self.is_over():
            await self._pause(7.0)
            match chance.randrange(4):
                case 0:
                    self.telegram.faults["editMessageMedia"].append(Refusal(502, "Bad Gateway"))
                case 1:
                    self.telegram.faults["sendMessage"].append(
                        Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
                    )
                case 2:
                    with suppress(TimeoutError):
                        await self.discord.gateway.drop()
                case _:
                    with suppress(TimeoutError):
                        await self.discord.gateway.reconnect()

    async def _pause(self, seconds: float) -> None:
        ends_s = time.monotonic() + seconds
        while not self.is_over() and time.monotonic() < ends_s:  # noqa: ASYNC110 - nobody tells of the end
            await asyncio.sleep(0.2)

    async def _forget(self) -> None:
        while not self.is_over():
            await self._pause(5.0)
            _oldest_go(self.telegram.messages)
            _oldest_go(self.telegram.callbacks)
            _oldest_go(self.telegram.files)
            _oldest_go(self.discord.messages)
            _oldest_go(self.discord.interactions)
            del self.telegram.calls[:-KEPT], self.discord.rest.calls[:-KEPT]
            for session in self.discord.gateway.sessions.values():
                del session.sent[:-KEPT]


def _is_over(asked: Interaction) -> bool:
    return any("Cancel" not in message.buttons and not message.is_loading for message in asked.messages)


def _oldest_go(kept: dict[Any, Any]) -> None:
    for key in list(kept)[:-KEPT]:
        del kept[key]
