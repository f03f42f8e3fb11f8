"""The Chat port, a platform's way out; and what the core gives to the way in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from bot.model.commands import Delivery, Notice, Progress, Receipt
from bot.model.jobs import Job, JobId, Place
from bot.model.ledger import Balance
from bot.model.outgoing import Recipient
from bot.model.people import Identity
from bot.ports.health import Health


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatLimits:
    """`max_picture_bytes` is None where pictures are not uploaded (the page serves them itself).

    `progress_interval_s` is the shortest time between two progress edits of one message.
    """

    max_picture_bytes: int | None = None
    progress_interval_s: float = 1.0


class Chat(Protocol):
    """A platform's way out.

    What a platform answers is an open set. A refusal that the adapter does not know closes one way of reaching the
    place, and is never raised as it is: the next way is tried. Where none is left, it is WordsRefused if one of the
    refusals may have been for the words, else Gone. After WordsRefused the core asks again with `shows_prompt` False:
    then nothing that the person wrote is shown, alternative texts included. Where that is refused, too, the core gives
    up. A way that is busy for long is closed; ChatBusy is for a place that no way reaches now.
    """

    @property
    def platform(self) -> str: ...

    @property
    def limits(self) -> ChatLimits: ...

    async def deliver(self, place: Place, delivery: Delivery) -> Receipt:
        """Show the pictures. A second call shows them once. Raises ChatBusy, Gone, DeliveryUnknown, WordsRefused."""
        ...

    async def tell(self, place: Place, notice: Notice) -> Receipt:
        """Say how a job ended without pictures. A second call says it once. Raises as `deliver`."""
        ...

    async def show_progress(self, place: Place, progress: Progress) -> None:
        """Best effort: never raises a ChatError, never waits long, drops what is outdated."""
        ...

    async def ping(self) -> Health: ...


@runtime_checkable
class EditedChat(Protocol):
    """A Chat whose results stand in messages that progress has changed before: an edit that is taken late may cover
    them."""

    async def look_again(self, place: Place, news: Delivery | Notice) -> None:
        """Show the news once more in some seconds, in its message and nowhere else, where something may cover it.

        For a result that an earlier process has shown. Best effort, and harmless twice: never raises a ChatError.
        """
        ...


class SpeakingChat(Chat, Protocol):
    """The Chat of a platform: it also says what no request asked for."""

    says_once: bool
    """Whether what is said again with the same key is shown once, for some minutes."""

    async def say(self, to: Recipient, text: str, *, key: str) -> None:
        """Say something that no request asked for: to a person in their private chat, or to a chat that was opted in.

        Raises ChatBusy, Gone, DeliveryUnknown, WordsRefused.
        """
        ...

    def watched_balances(self) -> Collection[Identity]:
        """Whose balance somebody looks at now, on what `show_balance` can change."""
        ...

    def show_balance(self, identity: Identity, balance: Balance) -> None:
        """Somebody else has changed it. At once, without waiting; never raises a ChatError."""
        ...


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
