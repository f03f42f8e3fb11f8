"""Bytes by their hash, time, ids, texts, news: what every part of the core may need from outside."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.model.errors import Value
from bot.model.images import BlobId
from bot.model.jobs import JobId
from bot.ports.health import Health

ProxyFor = Callable[[str], str | None]
"""The proxy by which an address is reached, as a URL with its password; None for the direct way. Never raises."""


def directly(_: str) -> str | None:
    """Without any proxy."""
    return None


class Draft(Protocol):
    """Bytes on their way in. Dropped at the end of the `with` unless kept."""

    @property
    def path(self) -> Path:
        """Where the bytes written so far can be read."""
        ...

    @property
    def size_bytes(self) -> int: ...

    async def write(self, piece: bytes) -> None:
        """Append. Raises NoSpace."""
        ...

    async def keep(self) -> BlobId:
        """Make them durable under their hash, atomically. Keeping the same bytes twice is one blob. Raises NoSpace."""
        ...


class Blobs(Protocol):
    """Immutable bytes by content hash."""

    def draft(self) -> AbstractAsyncContextManager[Draft]: ...

    async def read(self, blob: BlobId) -> bytes:
        """Raises BlobMissing."""
        ...

    def path(self, blob: BlobId) -> Path:
        """The file with the bytes, to be streamed from. Raises BlobMissing."""
        ...

    async def delete(self, blobs: Collection[BlobId]) -> None:
        """What is not there is skipped."""
        ...

    async def older_than(self, at: datetime) -> Sequence[BlobId]:
        """Blobs written before then; leftovers of unfinished drafts from before then are removed on the way."""
        ...

    async def ping(self) -> Health:
        """Whether a picture could be written now, and how much space is left."""
        ...


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def monotonic_s(self) -> float:
        """Seconds that never go back."""
        ...

    async def sleep(self, seconds: float) -> None: ...


class PasswordTries(Protocol):
    """How often a password may be tried, by address and over all."""

    def begin(self, address: str) -> float:
        """0 where the try may be made now (it is counted), else how many seconds to wait."""
        ...

    def succeeded(self, address: str) -> None:
        """The password was right: this address starts afresh."""
        ...


class Ids(Protocol):
    def job_id(self) -> JobId:
        """16 lower-case letters and digits, never given before."""
        ...

    def seed(self) -> int:
        """0 to 2³²−1."""
        ...

    def jitter(self) -> float:
        """0 to 1, evenly."""
        ...

    def chance(self, alphabet: str, count: int) -> str:
        """So many signs of the alphabet, each as likely as any other, that nobody can guess."""
        ...

    def chance_of(self, cause: str, alphabet: str, count: int) -> str:
        """As `chance`, but the same signs again for the same cause, as long as this process lives."""
        ...


class Texts(Protocol):
    """Everything people read, by key and locale."""

    def say(self, key: str, locale: str, /, **values: Value) -> str:
        """The sentence in the nearest language there is (English at last). Raises KeyError for an unknown key.

        Values may be people's words: whatever they hold, each stays on one line and turns nothing around it.
        """
        ...

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages that people can choose."""
        ...

    def locale(self, wanted: str) -> str:
        """The nearest locale there is: `ko-KR` gives `ko`, `fr` gives `en`."""
        ...


class Events(Protocol):
    """What the core has to say to the operator: one line an event, with fields; never a secret, never a prompt."""

    def note(self, event: str, /, **fields: str | float | bool | None) -> None: ...

    def warn(self, event: str, /, **fields: str | float | bool | None) -> None: ...

    def alert(self, event: str, /, **fields: str | float | bool | None) -> None:
        """Something only the operator can mend."""
        ...

    def incident(self, event: str, error: BaseException, /, **fields: str | float | bool | None) -> str:
        """Record an unexpected error with its trace; gives the incident id that the person is shown."""
        ...

    def count(self, event: str, /, amount: float = 1, **labels: str) -> None:
        """Add to a counter."""
        ...

    def observe(self, measure: str, seconds: float, /, **labels: str) -> None:
        """Add a duration in seconds to a distribution."""
        ...
