"""Discord at its worst, by a seed: whatever fails, each wish ends once, and only what can be seen is paid.

`DISCORD_CHAOS_SEEDS=20` tries as many seeds; the ordinary run tries one.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.model.jobs import JobState
from tests.fakes.discord_faults import Fault, Faults, failing, limited, refused
from tests.fakes.discord_server import FakeDiscord
from tests.wire.discord import identity_of, running_bot

SEEDS = int(os.environ.get("DISCORD_CHAOS_SEEDS", "1"))
WISHES, PEOPLE = 40, 5


CLOSED = {"/interactions": 10062, "/webhooks": 50027, "/channels": 50013, "/users": 50007}


@dataclass(slots=True, kw_only=True)
class Chaos(Faults):
    """A request about a message or an interaction may fail, as Discord and networks really fail: some for good from
    the beginning, the others now and then, before or after they have taken effect."""

    seed: int
    dice: random.Random
    closed: float = 0.15
    failing: float = 0.3

    def take(self, method: str, path: str, *, is_upload: bool) -> Fault | None:
        code = next((code for start, code in CLOSED.items() if path.startswith(start)), None)
        if code is None or path == "/users/@me":
            return None
        if random.Random(f"{self.seed} {path}").random() < self.closed:
            return Fault(method=method, path=path, answer=refused(code))
        return self._fault(method, path) if self.dice.random() < self.failing else None

    def _fault(self, method: str, path: str) -> Fault:
        has_effect = self.dice.random() < 0.5
        return self.dice.choice(
            [
                Fault(method=method, path=path, answer=failing(502), has_effect=has_effect),
                Fault(method=method, path=path, answer=failing(503), has_effect=has_effect),
                Fault(method=method, path=path, answer=limited(0.05, is_global=has_effect)),
                Fault(method=method, path=path, is_cut=True, has_effect=has_effect),
                Fault(method=method, path=path, delay_s=0.3),
            ]
        )


@pytest.mark.parametrize("seed", range(1, SEEDS + 1))
async def test_whatever_fails_each_wish_ends_once_and_only_what_is_seen_is_paid(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    async with FakeDiscord().serving() as server:
        channel = server.guild().general
        people = [server.user(f"P{number}") for number in range(PEOPLE)]
        async with running_bot(
            tmp_path, server, finish_after_s=0.3, MAX_ACTIVE_JOBS_PER_PERSON="100", WELCOME_CREDITS="100"
        ) as bot:
            for user in people:
                await bot.answer(user, channel, "credits")
            server.faults = server.rest.faults = Chaos(seed=seed, dice=dice)
            asked = []
            for _ in range(WISHES):
                asked.append(await server.slash(dice.choice(people), channel, "imagine", prompt="a red fox"))
                if dice.random() < 0.1:
                    await server.gateway.reconnect()
                if dice.random() < 0.1:
                    await server.repeat(dice.choice(asked))
                await asyncio.sleep(dice.uniform(0.0, 0.05))
            async with asyncio.timeout(60):
                while len(await bot.jobs()) < WISHES:  # noqa: ASYNC110 - they come soon
                    await asyncio.sleep(0.05)
            await bot.idle(is_told=False)
            shown = Counter(
                message.buttons["Again"].split(":")[2]
                for place in (channel, *map(server.dm, people))
                for message in server.seen(place)
                if message.pictures
            )
            jobs = await bot.jobs()
            delivered = {job.id for job in jobs if job.state is JobState.DELIVERED}
            assert {job: count for job, count in shown.items() if count > 1} == {}
            assert delivered <= set(shown)
            assert len(jobs) == len({job.place.address["interaction"] for job in jobs})
            for user in people:
                own = [job for job in jobs if job.identity == identity_of(user) and job.id in delivered]
                balance = await bot.balance(user)
                assert (balance.posted, balance.held) == (100 - len(own), 0)
            report = await bot.storage.verify_ledger()
            assert (report.faults, report.open_holds) == ((), 0)
