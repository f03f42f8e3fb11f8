"""What a kill has left: jobs whose acknowledgement nobody knows to be taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.discord.inbound.acknowledgement import find_original
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import Spot
from bot.model.jobs import Job
from bot.ports import Acceptance, Clock, Events


class Recovery:
    """Asks Discord, since it alone knows."""

    def __init__(self, *, acceptance: Acceptance, messages: Messages, clock: Clock, events: Events) -> None:
        self._acceptance = acceptance
        self._messages = messages
        self._clock = clock
        self._events = events

    async def resolve(self, left: Sequence[Job]) -> None:
        """`left` are the provisional jobs from before this start: each is started or withdrawn."""
        for job in left:
            try:
                await self._resolve(job)
            except Exception as error:  # noqa: BLE001 - one job's trouble is not the others': its deadline ends it
                self._events.incident("discord_job_not_resolved", error, job_id=job.id)

    async def _resolve(self, job: Job) -> None:
        spot, message = Spot.of(job.place), None
        if spot.has_token(self._clock.now()):
            message = await find_original(spot, self._messages, clock=self._clock)
        if message is None:
            await self._acceptance.withdraw(job.id)
        else:
            await self._acceptance.confirm(job.id, replace(spot, message=message).to_place())
