"""What owners have changed while the bot runs, as this process knows it: looked up at each request, and each second."""

from __future__ import annotations

from bot.model.controls import Controls
from bot.model.terms import Terms
from bot.pipeline.lanes import Lanes
from bot.ports import Config, Storage


class Live:
    """`terms` are those of the last look."""

    def __init__(self, *, storage: Storage, lanes: Lanes, config: Config) -> None:
        self._storage = storage
        self._lanes = lanes
        self.config = config
        self.controls = Controls(overrides={})
        self.terms: Terms = config.terms({})

    async def look(self) -> None:
        """Take up what this or another process has changed since the last look."""
        found = await self._storage.controls()
        if found == self.controls:
            return
        self.controls = found
        self.terms = self.config.terms(found.overrides)
        self._lanes.change(found, self.terms)
