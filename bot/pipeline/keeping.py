"""Whether pictures can be kept. While they cannot, none is bought: it would be paid for and thrown away."""

from __future__ import annotations

import asyncio
from enum import Enum, auto

from bot.model.refusals import PicturesNotKept
from bot.model.storage_errors import BlobMissing, NoSpace, NotKept
from bot.pipeline.backoff import backoff_s
from bot.ports import Blobs, Clock, Events, Ids

TRUSTED_S = 30.0
"""How long it is believed that pictures can be kept, without looking again."""
TRIES = 6
"""Looks before a picture is given up for which nothing was paid: with the waits between them half a minute or more."""
TRIAL_S = 60.0
"""After a picture could not be kept, one more is bought in such a time, until one is kept: a look says only that
bytes could be kept, and not that a picture finds room."""
LOOK_AGAIN_S = 10.0
"""While pictures are known not to be kept, a request has it looked again in such a time."""
_PROBE_BYTES = 64 * 1024


class _BetweenTrials(NotKept):
    """A look found all well, and the last picture found no room all the same."""


class _State(Enum):
    UNKNOWN = auto()
    WELL = auto()
    ON_TRIAL = auto()


class Keeping:
    """Asked before a request is accepted and before a submit, told how each picture went."""

    def __init__(self, *, blobs: Blobs, clock: Clock, ids: Ids, events: Events) -> None:
        self._blobs = blobs
        self._clock = clock
        self._ids = ids
        self._events = events
        self._state = _State.UNKNOWN
        self._seen_at_s = 0.0
        self._trial_at_s: float | None = None
        self._is_told = False
        self._is_known_not_to = False
        self._looked_at_s = 0.0
        self._looking = asyncio.Lock()

    async def until_possible(self) -> None:
        """Return once a picture may be bought. Raises NoSpace with the reason where that takes too long."""
        for attempt in range(1, TRIES + 1):
            trouble = await self._trouble()
            if trouble is None:
                return
            if attempt == TRIES:
                self._is_known_not_to = not isinstance(trouble, _BetweenTrials)
                self._looked_at_s = self._clock.monotonic_s()
                raise trouble
            await self._clock.sleep(backoff_s(attempt, jitter=self._ids.jitter()))

    async def check(self) -> None:
        """Raises PicturesNotKept from the first picture that was given up for it until a look finds all well."""
        if not self._is_known_not_to:
            return
        async with self._looking:
            now_s = self._clock.monotonic_s()
            if self._is_known_not_to and now_s - self._looked_at_s >= LOOK_AGAIN_S:
                self._looked_at_s = now_s
                self._is_known_not_to = await self._looked() is not None
        if self._is_known_not_to:
            raise PicturesNotKept

    def failed(self, trouble: NoSpace) -> None:
        """A picture could not be kept. The operator is told once, until one can be kept again."""
        self._state = _State.ON_TRIAL
        self._tell(trouble)

    def succeeded(self) -> None:
        """A picture was kept."""
        self._is_known_not_to = False
        self._state, self._seen_at_s, self._trial_at_s = _State.WELL, self._clock.monotonic_s(), None
        if self._is_told:
            self._is_told = False
            self._events.note("pictures_kept_again")

    async def _trouble(self) -> NoSpace | None:
        async with self._looking:
            now_s = self._clock.monotonic_s()
            if self._state is _State.WELL and now_s - self._seen_at_s < TRUSTED_S:
                return None
            trouble = await self._looked()
            if trouble is not None:
                self._state = _State.ON_TRIAL if self._state is _State.ON_TRIAL else _State.UNKNOWN
                self._tell(trouble)
            elif self._state is not _State.ON_TRIAL:
                self.succeeded()
            elif self._trial_at_s is not None and now_s - self._trial_at_s < TRIAL_S:
                return _BetweenTrials()
            else:
                self._trial_at_s = now_s
            return trouble

    async def _looked(self) -> NoSpace | None:
        """Keep a blob, read it, delete it, and ask how much room is left."""
        content = f"{self._ids.jitter()} ".encode().ljust(_PROBE_BYTES, b".")
        try:
            async with self._blobs.draft() as draft:
                await draft.write(content)
                blob = await draft.keep()
            try:
                is_whole = await self._blobs.read(blob) == content
            finally:
                await self._blobs.delete([blob])
        except NoSpace as trouble:
            return trouble
        except (BlobMissing, OSError):
            return NotKept()
        if not is_whole:
            return NotKept()
        return None if (await self._blobs.ping()).is_ok else NoSpace()

    def _tell(self, trouble: NoSpace) -> None:
        if not self._is_told:
            self._is_told = True
            self._events.alert(trouble.event, where="pictures")
