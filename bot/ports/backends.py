"""The Backend port: a place that makes pictures."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from bot.model.images import Abilities, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.ports.health import Health


class Backend(Protocol):
    """A place that makes pictures. Each method makes one attempt: retries, pace and circuits are the core's."""

    @property
    def name(self) -> str: ...

    @property
    def abilities(self) -> Abilities: ...

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        """Ask for one picture. Raises TryLater, Refused, Unavailable, Ambiguous.

        TryLater (429) and Unavailable mean that it was certainly not accepted: `down` where no connection was made,
        `key_invalid` (401) and `balance_used_up` (402) where only the operator can mend it. `key` is the idempotency
        key: a second call with it gives the same task where `abilities.idempotent_submit`, and asks for a second
        picture elsewhere.
        """
        ...

    async def status(self, task: TaskId) -> TaskStatus:
        """Raises TryLater (429), Refused (another 4xx in the service's own words: final), Unavailable (`down`: 5xx, a
        bare 4xx of a proxy, time-out, malformed answer, connection lost; `key_invalid`, `balance_used_up`), TaskLost.
        Asking again is harmless."""
        ...

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """Stream the bytes in pieces. Raises Unavailable (trouble: fetching again is harmless), BadPicture (address not
        allowed, too large, packed, gone). Whether the bytes are a picture is the caller's to check. Close it early
        (`aclosing`) where not all is read."""
        ...

    async def cancel(self, task: TaskId) -> None:
        """Stop the work where `abilities.cancel`; else do nothing. Never raises a BackendError."""
        ...

    async def ping(self) -> Health:
        """One cheap question that needs a valid key. Never raises a BackendError."""
        ...
