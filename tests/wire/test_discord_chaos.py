"""Discord at its worst, by a seed: whatever fails, each wish ends once, and only what can be seen is paid.

`DISCORD_CHAOS_SEEDS=20` tries as many seeds; one in the ordinary run.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.model.jobs import JobState
from tests.fakes.discord_faults import Fault, Faults, failing, limited, refused
from tests.fakes.discord_server import FakeDiscord
from tests.wire.discord import identity_of, running_bot

SEEDS = int(os.environ.get("DISCORD_CHAOS_SEEDS", "1"))
WISHES, PEOPLE = 40, 5


@dataclass(slots=True)
class Chaos(Faults):
    """Every request about a message or an interaction may fail, as Discord and networks really fail."""

    dice: random.Random = field(default_factory=random.Random)
    share: float = 0.25

    def take(self, method: str, path: str, *, is_upload: bool) -> Fault | None:
        is_ours = path.startswith(("/webhooks", "/interactions", "/channels", "/users/@me/channels"))
        if not is_ours or self.dice.random() > self.share:
            return None
        return self._fault(method, path)

    def _fault(self, method: str, path: str) -> Fault:
        has_effect = self.dice.random() < 0.5
        kinds = [
            Fault(method=method, path=path, answer=failing(502), has_effect=has_effect),
            Fault(method=method, path=path, answer=failing(503), has_effect=has_effect),
            Fault(method=method, path=path, answer=limited(0.05, is_global=has_effect)),
            Fault(method=method, path=path, is_cut=True, has_effect=has_effect),
            Fault(method=method, path=path, delay_s=0.3),
        ]
        if path.startswith("/interactions"):
            kinds.append(Fault(method=method, path=path, answer=refused(10062)))
        elif path.startswith("/webhooks"):
            kinds += [Fault(method=method, path=path, answer=refused(code)) for code in (10008, 50027)]
        else:
            kinds += [Fault(method=method, path=path, answer=refused(code)) for code in (50001, 50013)]
        return self.dice.choice(kinds)


@pytest.mark.parametrize("seed", range(1, SEEDS + 1))
async def test_whatever_fails_each_wish_ends_once_and_only_what_is_seen_is_paid(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    limits = {"MAX_ACTIVE_JOBS_PER_PERSON": "100", "WELCOME_CREDITS": "100"}
    async with FakeDiscord().serving() as server:
        channel = server.guild().general
        people = [server.user(f"P{number}") for number in range(PEOPLE)]
        async with running_bot(tmp_path, server, finish_after_s=0.3, **limits) as bot:
            for user in people:
                await bot.answer(user, channel, "credits")
            server.faults = server.rest.faults = Chaos(dice=dice)
            asked = []
            for _ in range(WISHES):
                asked.append(await server.slash(dice.choice(people), channel, "imagine", prompt="a red fox"))
                if dice.random() < 0.1:
                    await server.gateway.reconnect()
                    await server.until(server.gateway.is_ready, patience_s=30)
                if dice.random() < 0.1:
                    await server.repeat(dice.choice(asked))
                await asyncio.sleep(dice.uniform(0.0, 0.05))
            async with asyncio.timeout(60):
                while not all(one.is_acknowledged for one in asked) and len(await bot.jobs()) < WISHES:
                    await asyncio.sleep(0.05)
            await bot.idle()
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
            assert bot.events.incidents == []
