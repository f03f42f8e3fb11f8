"""Where a request becomes a job: the last checks, then one transaction that holds the credits and queues it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.model.commands import Request
from bot.model.errors import Refusal, ShuttingDown
from bot.model.images import MAX_SEED, AspectRatio
from bot.model.jobs import Accepted, Failure, Job, JobId, JobState, Limits, Order, Place
from bot.model.ledger import Credits
from bot.model.people import PersonId
from bot.pipeline.lanes import Lanes
from bot.pipeline.work import Work
from bot.ports import Clock, Events, Ids, Storage


class Intake:
    """The only way to a job, and the Acceptance port.

    Every limit is checked here or in the transaction, so no adapter can pass one by.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        lanes: Lanes,
        work: Work,
        clock: Clock,
        ids: Ids,
        events: Events,
        limits: Limits,
        price: Credits,
        deadline_s: int,
        on_accepted: Callable[[Job], None],
    ) -> None:
        self._storage = storage
        self._lanes = lanes
        self._work = work
        self._clock = clock
        self._ids = ids
        self._events = events
        self._limits = limits
        self.price = price
        self._deadline_s = deadline_s
        self._on_accepted = on_accepted

    @property
    def takes_seeds(self) -> bool:
        return self._lanes.abilities.seed

    async def accept(
        self,
        request: Request,
        person: PersonId,
        *,
        prompt: str,
        aspect_ratio: AspectRatio,
        count: int,
        seed: int | None,
        is_spoiler: bool,
    ) -> Accepted:
        """Hold the price and queue the job; the same request again gets the same job and pays nothing more.

        Raises ShuttingDown, SeedNotTaken, ServiceUnavailable and what `Storage.accept` raises.
        """
        wanted = seed if seed is not None and seed >= 0 else None
        try:
            self._check_open(wanted)
        except Refusal:
            # A request that comes a second time has its job, whatever is closed by now: nothing else would be true.
            known = await self._storage.find_accepted(request.id, person=person)
            if known is None:
                raise
            return known
        now = self._clock.now()
        accepted = await self._storage.accept(
            Order(
                job_id=self._ids.job_id(),
                request_id=request.id,
                person=person,
                identity=request.identity,
                place=request.place,
                locale=request.locale,
                prompt=prompt,
                aspect_ratio=aspect_ratio,
                seeds=self._seeds(count, wanted),
                price=self.price,
                at=now,
                deadline_at=now + timedelta(seconds=self._deadline_s),
                group=request.group,
                is_spoiler=is_spoiler,
                is_provisional=request.is_provisional,
            ),
            limits=self._limits,
        )
        if not accepted.repeated:
            self._events.note(
                "job_accepted", job_id=accepted.job.id, request_id=request.id, count=count, held=accepted.job.hold
            )
            if not accepted.job.is_provisional:
                self._on_accepted(accepted.job)
        return accepted

    # --- the Acceptance port --------------------------------------------------------------------------------------

    async def confirm(self, job_id: JobId, place: Place) -> bool:
        """As the port says."""
        job = await self._storage.confirm(job_id, place)
        if job is None:
            return False
        if job.state is JobState.QUEUED:
            self._on_accepted(job)
        return True

    async def withdraw(self, job_id: JobId) -> None:
        """As the port says."""
        failure = Failure(key="failure.not_acknowledged")
        if await self._storage.withdraw(job_id, failure=failure, at=self._clock.now()) is not None:
            self._events.warn("job_withdrawn", job_id=job_id)

    async def provisional(self, platform: str) -> tuple[Job, ...]:
        """As the port says."""
        return await self._storage.provisional(platform)

    def _check_open(self, seed: int | None) -> None:
        if self._work.is_stopping:
            raise ShuttingDown
        self._lanes.check_open(seed=seed)

    def _seeds(self, count: int, seed: int | None) -> tuple[int | None, ...]:
        """A concrete seed for each picture where all backends take them, so that each can be shown and used again.

        Where only some do, a seed that nobody asked for would keep the picture from the others.
        """
        if seed is None and not self._lanes.all_take_seeds:
            return (None,) * count
        first = self._ids.seed() if seed is None else seed
        return tuple((first + index) % (MAX_SEED + 1) for index in range(count))
