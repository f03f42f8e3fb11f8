"""The last steps of a job: show its pictures and capture the price, or tell once why there are none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.model.chat_errors import ChatBusy, DeliveryUnknown, Gone
from bot.model.commands import Delivery, Notice
from bot.model.jobs import Failure, Job, JobId, JobState
from bot.model.ledger import Balance
from bot.model.pictures import decoded_bytes
from bot.model.storage_errors import BlobMissing, JobEnded
from bot.pipeline.backoff import backoff_s
from bot.pipeline.jobs_in_flight import JobsInFlight, Stopping, until_written
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.time_limits import time_limit
from bot.pipeline.views import Views
from bot.ports import Blobs, Chat, Clock, Events, Ids, Storage

DELIVERY_TIMEOUT_S = 90.0
"""One upload, time-outs of the platform's library included."""
MAX_UNKNOWN = 3
"""How often a delivery with an unknown outcome is repeated (repeating is harmless by the Chat's contract)."""
MAX_CRASHES = 3
MAX_NOTICES = 3
"""How often a notice with an unknown outcome is repeated, or one that crashed."""
UPLOAD_COPIES = 2
"""A picture being uploaded is held about twice: as bytes and inside the request's body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Postponed:
    """A notice that could not be given yet. It is not stored: the next start tries anew."""

    tries: int
    not_before_s: float


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
    ) -> None:
        self._storage = storage
        self._blobs = blobs
        self._chats = chats
        self._views = views
        self._memory = memory
        self._in_flight = in_flight
        self._clock = clock
        self._ids = ids
        self._events = events
        self._postponed: dict[JobId, _Postponed] = {}
        self._given: set[JobId] = set()  # notices that are not in the books yet, as on a full disk

    async def deliver(self, job: Job) -> None:
        """Show a rendered job's pictures and settle it. Raises JobEnded, Stopping.

        Tries until it is shown, or is known to be impossible, or somebody (the deadline) ends the job.
        """
        chat = self._chats[job.place.platform]
        unknown = crashes = attempt = 0
        while True:
            attempt += 1
            wait_s = backoff_s(attempt, jitter=self._ids.jitter())
            try:
                await self._deliver_once(chat, job)
            except ChatBusy as busy:
                wait_s = max(busy.after_s, 0.1)
            except (DeliveryUnknown, TimeoutError):
                unknown += 1
                if unknown >= MAX_UNKNOWN:
                    await self._give_up(job, "failure.delivery_unknown")
                    return
            except Gone:
                await self._give_up(job, "failure.gone")
                return
            except BlobMissing:
                await self._give_up(job, "failure.picture_lost")
                return
            except (JobEnded, Stopping):
                raise
            except Exception as error:  # noqa: BLE001 - the job boundary of a delivery
                crashes += 1
                self._events.incident("delivery_crashed", error, job_id=job.id)
                if crashes >= MAX_CRASHES:
                    await self._give_up(job, "failure.delivery_crashed")
                    return
            else:
                return
            await self._clock.sleep(wait_s)

    async def _deliver_once(self, chat: Chat, job: Job) -> None:
        for _, picture in job.pictures:
            self._blobs.path(picture.blob)
        async with self._memory.reserve(self._upload_bytes(chat, job)), self._in_flight.delivery(job.id):
            now = self._clock.now()
            if await self._storage.ended((job.id,)):
                raise JobEnded(job_id=job.id)
            delivery = self._delivery(job, await self._storage.balance(job.person), now)
            began_s = self._clock.monotonic_s()
            async with time_limit(self._clock, DELIVERY_TIMEOUT_S):
                receipt = await chat.deliver(job.place, delivery)
            self._events.observe("delivery", self._clock.monotonic_s() - began_s, platform=chat.platform)
            settlement = await until_written(
                lambda: self._storage.settle(job.id, receipt=receipt.message, at=self._clock.now()),
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

    def _delivery(self, job: Job, balance: Balance, now: datetime) -> Delivery:
        """The delivery as it will be once settled: its caption shows what was paid and what is left then."""
        paid = job.cost
        after = Balance(posted=balance.posted - paid, held=balance.held - job.hold)
        settled = replace(job, state=JobState.DELIVERED, captured=paid, finished_at=now)
        took_s = (now - job.accepted_at).total_seconds()
        return Delivery(
            job=settled,
            pictures=tuple(picture for _, picture in job.pictures),
            price=paid,
            balance=after,
            took_s=took_s,
            text=self._views.caption(settled, balance=after),
            buttons=self._views.buttons(settled),
        )

    async def _give_up(self, job: Job, key: str) -> None:
        """End a rendered job as `undeliverable`: the pictures stay in the person's history, nothing is charged."""
        await until_written(
            lambda: self._storage.end(job.id, JobState.UNDELIVERABLE, failure=Failure(key=key), at=self._clock.now()),
            in_flight=self._in_flight,
            clock=self._clock,
            events=self._events,
        )
        self._events.warn("job_undeliverable", job_id=job.id, why=key)

    async def tell(self, job: Job) -> None:
        """Tell how a job ended without a delivery, and remember that it was told. It tries once; the caller tries again
        later.

        A call before the time that the platform asked to wait for does nothing.
        """
        chat = self._chats.get(job.place.platform)
        before = self._postponed.get(job.id)
        if chat is None or (before is not None and self._clock.monotonic_s() < before.not_before_s):
            return
        if job.id not in self._given:
            if not await self._is_told(chat, job, tries=(before.tries if before else 0) + 1):
                return
            self._postponed.pop(job.id, None)
            self._given.add(job.id)
        await self._storage.mark_told(job.id)
        self._given.discard(job.id)
        self._events.note("job_ended", job_id=job.id, state=job.state, why=job.failure.key if job.failure else "")
        self._events.count("job_finished", state=job.state)

    async def _is_told(self, chat: Chat, job: Job, *, tries: int) -> bool:
        """Try to give the notice; gives whether nothing is left to try."""
        balance = await self._storage.balance(job.person)
        notice = Notice(job=job, balance=balance, text=self._views.state_text(job), buttons=self._views.buttons(job))
        wait_s = backoff_s(tries, jitter=self._ids.jitter())
        try:
            async with time_limit(self._clock, DELIVERY_TIMEOUT_S):
                await chat.tell(job.place, notice)
        except ChatBusy as busy:
            tries, wait_s = tries - 1, busy.after_s
        except (DeliveryUnknown, TimeoutError):
            pass
        except Gone:
            self._events.note("notice_impossible", job_id=job.id)
            return True
        except Exception as error:  # noqa: BLE001 - the job boundary of a notice
            self._events.incident("notice_crashed", error, job_id=job.id)
        else:
            return True
        if tries >= MAX_NOTICES:
            self._events.warn("notice_given_up", job_id=job.id)
            return True
        self._events.warn("notice_postponed", job_id=job.id, wait_s=round(wait_s, 1))
        self._postponed[job.id] = _Postponed(tries=tries, not_before_s=self._clock.monotonic_s() + wait_s)
        return False
