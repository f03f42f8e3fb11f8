"""Which message somebody has pressed Delete below, kept while they are asked whether they are sure."""

from __future__ import annotations

import json
from datetime import timedelta

from adapters.discord.outbound.places import PLATFORM, Spot
from bot.model.jobs import Place
from bot.model.refusals import StorageFull
from bot.ports import Clock, Events, PlatformStorage

KEPT = timedelta(days=1)
"""The question is shown to one person, whose app forgets it sooner."""


class ToBeDeleted:
    """Notes, so that a restart between the question and its answer changes nothing."""

    def __init__(self, *, storage: PlatformStorage, clock: Clock, events: Events) -> None:
        self._storage = storage
        self._clock = clock
        self._events = events

    async def keep(self, job: str, spot: Spot) -> None:
        """The newest press of that person about the job. On a full disk nothing is kept: the job's own message is still
        known.
        """
        place = spot.to_place()
        written = json.dumps({"chat": place.chat, "address": dict(place.address)})
        try:
            await self._storage.keep_note(
                _owner(spot.application), _name(job, spot.user), written, expires_at=self._clock.now() + KEPT
            )
        except StorageFull as full:
            self._events.alert(full.event, where="database")

    async def of(self, application: int, job: str, user: int) -> Spot | None:
        """None where it is not known (any more)."""
        written = await self._storage.note(_owner(application), _name(job, user), at=self._clock.now())
        if written is None:
            return None
        kept = json.loads(written)
        return Spot.of(Place(platform=PLATFORM, chat=kept["chat"], address=kept["address"]))


def _owner(application: int) -> str:
    return f"{PLATFORM}:{application}"


def _name(job: str, user: int) -> str:
    return f"delete:{job}:{user}"
