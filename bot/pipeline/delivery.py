"""The last steps of a job: show its pictures and capture the price, or tell once why there are none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count

from bot.model.chat_errors import ChatBusy, DeliveryUnknown, Gone, WordsRefused
from bot.model.commands import Delivery, Notice
from bot.model.jobs import Failure, Job, JobId, JobState
from bot.model.ledger import Balance
from bot.model.pictures import decoded_bytes
from bot.model.platforms import UNLISTED, Platforms
from bot.model.refusals import StorageFull
from bot.model.storage_errors import BlobMissing, JobEnded
from bot.model.stories import Step
from bot.pipeline.backoff import backoff_s
from bot.pipeline.job_notes import JobNotes
from bot.pipeline.jobs_in_flight import FULL_DISK_PAUSE_S, JobsInFlight, Stopping, until_written
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.time_limits import time_limit
from bot.pipeline.views import Views
from bot.ports import Blobs, Chat, Clock, EditedChat, Events, Ids, Storage

DELIVERY_TIMEOUT_S = 90.0
"""One upload, time-outs of the platform's library included."""
MAX_UNKNOWN = 3
"""How often a delivery with an unknown outcome is repeated (repeating is harmless by the Chat's contract)."""
MAX_CRASHES = 3
BUSY_LIMIT_S = 900.0
"""A chat that has been busy for so long is closed: nobody knows whether it ever takes anything again."""
MAX_NOTICES = 3
"""How often a notice with an unknown outcome is repeated, or one that crashed."""
UPLOAD_COPIES = 2
"""A picture being uploaded is held about twice: as bytes and inside the request's body."""


@dataclass(slots=True, kw_only=True)
class _Tries:
    """What has come of the tries to deliver one job, or to tell of it. `refused` is set once the words were refused."""

    refused: Failure | None = None
    unknown: int = 0
    crashes: int = 0
    busy_since_s: float | None = None

    def is_busy_too_long(self, now_s: float) -> bool:
        if self.busy_since_s is None:
            self.busy_since_s = now_s
        return now_s - self.busy_since_s >= BUSY_LIMIT_S


@dataclass(slots=True, kw_only=True)
class _Postponed:
    """A notice that could not be given yet. It is not stored: the next start tries anew."""

    tries: _Tries
    not_before_s: float = 0.0


def _name_of(error: Exception) -> str:
    """What came of a try, for the story of the job."""
    reason = error.reason if isinstance(error, WordsRefused) else ""
    return ": ".join(part for part in (type(error).__name__, reason) if part)


class DeliveryService:
    """Gives deliveries and notices to chats. A person pays for what was shown, and for nothing else."""

    def __init__(
        self,
        *,
        storage: Storage,
        blobs: Blobs,
        chats: Mapping[str, Chat],
        views: Views,
        memory: MemoryBudget,
        in_flight: JobsInFlight,
        clock: Clock,
        ids: Ids,
        events: Events,
        platforms: Platforms = UNLISTED,
    ) -> None:
        self._platforms = platforms
        self._storage = storage
        self._blobs = blobs
        self._chats = chats
        self._views = views
        self._memory = memory
        self._in_flight = in_flight
        self._clock = clock
        self._ids = ids
        self._events = events
        self._notes = JobNotes(clock=clock)
        self._postponed: dict[JobId, _Postponed] = {}
        self._given: set[JobId] = set()  # notices that are not in the books yet, as on a full disk

    async def deliver(self, job: Job) -> None:
        """Show a rendered job's pictures and settle it. Raises JobEnded, Stopping.

        Tries until it is shown, or is known to be impossible, or somebody (the deadline) ends the job. Where the prompt
        is refused, the pictures are shown without it.
        """
        chat, tries = self._chats[job.place.platform], _Tries()
        for attempt in count(1):
            try:
                await self._deliver_once(chat, job, shows_prompt=tries.refused is None)
            except (JobEnded, Stopping):
                raise
            except Exception as error:  # noqa: BLE001 - the job boundary of a delivery
                then = self._after(error, job, tries, attempt)
                self._notes.of_job(job, Step.NOT_SHOWN, said=_name_of(error))
            else:
                return
            if isinstance(then, Failure):
                await self._give_up(job, then)
                return
            await self._clock.sleep(then)

    def _after(  # noqa: PLR0911 - a case, a line
        self, error: Exception, job: Job, tries: _Tries, attempt: int
    ) -> Failure | float:
        """Why nothing more is tried, or the seconds to wait before the next try."""
        wait_s = backoff_s(attempt, jitter=self._ids.jitter())
        match error:
            case ChatBusy():
                is_closed = tries.is_busy_too_long(self._clock.monotonic_s())
                return tries.refused or Failure(key="failure.chat_busy") if is_closed else max(error.after_s, 0.1)
            case WordsRefused() if tries.refused is None:
                tries.refused = Failure(key=error.key, detail=error.reason)
                self._events.warn("delivery_refused", job_id=job.id, why=error.reason)
                return 0.0
            case Gone() | WordsRefused():
                return tries.refused or Failure(key="failure.gone")
            case DeliveryUnknown() | TimeoutError():
                tries.unknown += 1
                return Failure(key="failure.delivery_unknown") if tries.unknown >= MAX_UNKNOWN else wait_s
            case StorageFull():  # what the adapter had to write down: it waits for room, as all else does
                return FULL_DISK_PAUSE_S
            case BlobMissing():
                return Failure(key="failure.picture_lost")
            case _:
                tries.crashes += 1
                self._events.incident("delivery_crashed", error, job_id=job.id)
                return Failure(key="failure.delivery_crashed") if tries.crashes >= MAX_CRASHES else wait_s

    async def _deliver_once(self, chat: Chat, job: Job, *, shows_prompt: bool) -> None:
        for _, picture in job.pictures:
            self._blobs.path(picture.blob)
        async with self._memory.reserve(self._upload_bytes(chat, job)), self._in_flight.delivery(job.id):
            now = self._clock.now()
            if await self._storage.ended((job.id,)):
                raise JobEnded(job_id=job.id)
            balance = await self._storage.balance(job.person)
            delivery = self._delivery(job, balance, now, shows_prompt=shows_prompt)
            began_s = self._clock.monotonic_s()
            async with time_limit(self._clock, DELIVERY_TIMEOUT_S):
                receipt = await chat.deliver(job.place, delivery)
            self._events.observe("delivery", self._clock.monotonic_s() - began_s, platform=chat.platform)
            notes = self._notes.take(job)
            settlement = await until_written(
                lambda: self._storage.settle(job.id, receipt=receipt.message, at=self._clock.now(), notes=notes),
                in_flight=self._in_flight,
                clock=self._clock,
                events=self._events,
            )
            self._note_delivered(settlement.job, took_s=delivery.took_s)

    def _note_delivered(self, job: Job, *, took_s: float) -> None:
        self._events.note("job_delivered", job_id=job.id, captured=job.captured, took_s=round(took_s, 3))
        self._events.observe("job_took", took_s, platform=job.place.platform)
        self._events.count("job_finished", state=JobState.DELIVERED)

    @staticmethod
    def _upload_bytes(chat: Chat, job: Job) -> int:
        limit_bytes = chat.limits.max_picture_bytes
        if limit_bytes is None:
            return 0
        uploaded = UPLOAD_COPIES * sum(min(picture.size_bytes, limit_bytes) for _, picture in job.pictures)
        # What is too large is encoded anew, one picture after the other.
        too_large = [picture for _, picture in job.pictures if picture.size_bytes > limit_bytes]
        return uploaded + max((decoded_bytes(found.width_px, found.height_px) for found in too_large), default=0)

    def _delivery(self, job: Job, balance: Balance, now: datetime, *, shows_prompt: bool) -> Delivery:
        """The delivery as it will be once settled: its caption shows what was paid and, where nobody else reads it,
        what is left then."""
        paid = job.cost
        after = Balance(posted=balance.posted - paid, held=balance.held - job.hold)
        settled = replace(job, state=JobState.DELIVERED, captured=paid, finished_at=now)
        return self._settled(settled, after, shows_prompt=shows_prompt)

    def _settled(self, settled: Job, after: Balance, *, shows_prompt: bool = True) -> Delivery:
        took_s = ((settled.finished_at or settled.accepted_at) - settled.accepted_at).total_seconds()
        is_public = self._platforms.of(settled.place.platform).is_read_by_others(settled.place, settled.group)
        caption = self._views.caption(settled, balance=None if is_public else after)
        return Delivery(
            job=settled,
            pictures=tuple(picture for _, picture in settled.pictures),
            price=settled.captured,
            balance=after,
            took_s=took_s,
            text=caption if shows_prompt else f"{caption}\n{self._views.say('caption.words_refused', settled.locale)}",
            buttons=self._views.buttons(settled),
            shows_prompt=shows_prompt,
        )

    async def _give_up(self, job: Job, failure: Failure) -> None:
        """End a rendered job as `undeliverable`: the pictures stay in the person's history, nothing is charged."""
        notes = self._notes.take(job)
        await until_written(
            lambda: self._storage.end(
                job.id, JobState.UNDELIVERABLE, failure=failure, at=self._clock.now(), notes=notes
            ),
            in_flight=self._in_flight,
            clock=self._clock,
            events=self._events,
        )
        self._events.warn("job_undeliverable", job_id=job.id, why=failure.key, detail=failure.detail)

    async def look_again(self, job: Job) -> None:
        """Of a job that an earlier process has settled: see EditedChat. Twice is once."""
        chat = self._chats.get(job.place.platform)
        if isinstance(chat, EditedChat):
            balance = await self._storage.balance(job.person)
            is_delivered = job.state is JobState.DELIVERED
            await chat.look_again(
                job.place, self._settled(job, balance) if is_delivered else self._notice(job, balance)
            )

    def _notice(self, job: Job, balance: Balance, *, shows_prompt: bool = True) -> Notice:
        text, buttons = self._views.state_text(job, shows_detail=shows_prompt), self._views.buttons(job)
        return Notice(job=job, balance=balance, text=text, buttons=buttons, shows_prompt=shows_prompt)

    async def tell(self, job: Job) -> None:
        """Tell how a job ended without a delivery, and remember that it was told. It tries once; the caller tries again
        later.

        A call before the time that the platform asked to wait for does nothing.
        """
        chat = self._chats.get(job.place.platform)
        postponed = self._postponed.get(job.id) or _Postponed(tries=_Tries())
        if chat is None or self._clock.monotonic_s() < postponed.not_before_s:
            return
        if job.id not in self._given:
            if not await self._is_told(chat, job, postponed):
                self._postponed[job.id] = postponed
                return
            self._postponed.pop(job.id, None)
            self._given.add(job.id)
        notes = self._notes.take(job)
        await self._storage.mark_told(job.id, notes=notes)
        self._given.discard(job.id)
        self._events.note("job_ended", job_id=job.id, state=job.state, why=job.failure.key if job.failure else "")
        self._events.count("job_finished", state=job.state)

    async def _is_told(self, chat: Chat, job: Job, postponed: _Postponed) -> bool:
        """Try to give the notice; gives whether nothing is left to try. The news of words that were refused, or news
        that is itself refused, comes without them."""
        tries = postponed.tries
        is_repeatable = job.failure is None or job.failure.key != WordsRefused.key
        if tries.refused is None and is_repeatable:
            try:
                return await self._is_notice_given(chat, job, postponed, shows_prompt=True)
            except WordsRefused as refusal:
                tries.refused = Failure(key=refusal.key, detail=refusal.reason)
                self._events.warn("notice_refused", job_id=job.id, why=refusal.reason)
        try:
            return await self._is_notice_given(chat, job, postponed, shows_prompt=False)
        except WordsRefused as refusal:
            self._events.warn("notice_given_up", job_id=job.id, why=refusal.reason)
            self._notes.of_job(job, Step.NOT_TOLD, said=refusal.reason)
            return True

    async def _is_notice_given(self, chat: Chat, job: Job, postponed: _Postponed, *, shows_prompt: bool) -> bool:
        """As `_is_told`. Raises WordsRefused."""
        tries, now_s = postponed.tries, self._clock.monotonic_s()
        notice = self._notice(job, await self._storage.balance(job.person), shows_prompt=shows_prompt)
        wait_s = backoff_s(tries.unknown + 1, jitter=self._ids.jitter())
        try:
            async with time_limit(self._clock, DELIVERY_TIMEOUT_S):
                await chat.tell(job.place, notice)
        except WordsRefused:
            raise
        except ChatBusy as busy:
            is_over, wait_s = tries.is_busy_too_long(now_s), busy.after_s
        except Gone:
            self._events.note("notice_impossible", job_id=job.id)
            self._notes.of_job(job, Step.NOT_TOLD, said="Gone")
            return True
        except StorageFull:
            is_over, wait_s = False, FULL_DISK_PAUSE_S
        except Exception as error:  # noqa: BLE001 - the job boundary of a notice
            if not isinstance(error, DeliveryUnknown | TimeoutError):
                self._events.incident("notice_crashed", error, job_id=job.id)
            tries.unknown += 1
            is_over = tries.unknown >= MAX_NOTICES
        else:
            self._notes.of_job(job, Step.TOLD)
            return True
        if is_over:
            self._events.warn("notice_given_up", job_id=job.id)
            self._notes.of_job(job, Step.NOT_TOLD, said="no answer")
            return True
        self._events.warn("notice_postponed", job_id=job.id, wait_s=round(wait_s, 1))
        postponed.not_before_s = self._clock.monotonic_s() + wait_s
        return False
