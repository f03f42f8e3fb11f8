"""Everything that takes what others send, by name: what plays it, and how much of it the tests play."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz import discord, operators, page, pictures, services, telegram
from tests.fuzz.mutate import Mutator

Play = Callable[[Mutator, Path, int], Coroutine[None, None, None] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """`examples` are those of one round: a fresh bot, server or folder, and so many things that come in."""

    name: str
    play: Play
    examples: int

    def round(self, seed: int, folder: Path) -> None:
        """The same seed plays the same round. Raises Found."""
        played = self.play(Mutator(f"{self.name}:{seed}"), folder, self.examples)
        if played is not None:
            asyncio.run(_whole(played))


async def _whole(played: Coroutine[None, None, None]) -> None:
    await played


TARGETS = {
    target.name: target
    for target in (
        Target(name="telegram-updates", play=telegram.updates, examples=60),
        Target(name="telegram-webhook", play=telegram.webhook, examples=60),
        Target(name="telegram-answers", play=telegram.answers, examples=25),
        Target(name="discord-interactions", play=discord.interactions, examples=60),
        Target(name="discord-answers", play=discord.answers, examples=25),
        Target(name="hosted-service", play=services.hosted, examples=150),
        Target(name="engines", play=services.engines, examples=150),
        Target(name="gpu-server", play=services.gpu, examples=100),
        Target(name="settings", play=operators.settings, examples=200),
        Target(name="terminal", play=operators.terminal, examples=30),
        Target(name="page", play=page.page, examples=200),
        Target(name="pictures", play=pictures.pictures, examples=150),
    )
}
