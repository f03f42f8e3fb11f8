"""What the core needs from outside, as contracts. Every implementation passes the suite in tests/contract."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.errors import Value
from bot.model.images import Abilities, BlobId, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.model.jobs import Job, JobId, Place
from bot.ports.health import Health as Health
from bot.ports.storage import Storage as Storage


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


# --- Chats ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatLimits:
    """`max_picture_bytes` is None where pictures are not uploaded (the page serves them itself).

    `progress_interval_s` is the shortest time between two progress edits of one message.
    """

    max_picture_bytes: int | None = None
    progress_interval_s: float = 1.0


class Chat(Protocol):
    """A platform's way out."""

    @property
    def platform(self) -> str: ...

    @property
    def limits(self) -> ChatLimits: ...

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        """Show the pictures. A second call shows them once. Raises ChatBusy, Gone, DeliveryUnknown."""
        ...

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        """Say how a job ended without pictures. A second call says it once. Raises ChatBusy, Gone, DeliveryUnknown."""
        ...

    async def show_progress(self, place: Place, progress: Progress) -> None:
        """Best effort: never raises a ChatError, never waits long, drops what is outdated."""
        ...

    async def ping(self) -> Health: ...


class Acceptance(Protocol):
    """What follows on the acknowledgement of a provisional request. An adapter is given one beside `answer`."""

    async def confirm(self, job_id: JobId, place: Place) -> bool:
        """The platform took our acknowledgement: the job may start, and is shown at `place`. Twice is once.

        False where the job has ended meanwhile.
        """
        ...

    async def withdraw(self, job_id: JobId) -> None:
        """It did not: the job ends `failed`, uncharged, and nobody is told, for nobody could be. Twice is once; a
        job that has been confirmed or has ended is left alone."""
        ...

    async def provisional(self, platform: str) -> tuple[Job, ...]:
        """Jobs that are neither confirmed nor withdrawn, oldest first: what a start has to find out about."""
        ...


class TakePicture(Protocol):
    """How a picture that a person sent comes in. An adapter is given one beside `answer`."""

    async def __call__(self, pieces: AsyncIterable[bytes]) -> BlobId:
        """Check and keep it, for `Request.source`. Raises SentPictureTooLarge, SentPictureUnreadable, PictureNotTaken
        (no backend can begin from one), StorageFull. Reads no further than the limit."""
        ...


# --- Blobs ------------------------------------------------------------------------------------------------


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


# --- Time, ids, texts, news -------------------------------------------------------------------------------


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def monotonic_s(self) -> float:
        """Seconds that never go back."""
        ...

    async def sleep(self, seconds: float) -> None: ...


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


class Texts(Protocol):
    """Everything people read, by key and locale."""

    def say(self, key: str, locale: str, /, **values: Value) -> str:
        """The sentence in the nearest language there is (English at last). Raises KeyError for an unknown key."""
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
