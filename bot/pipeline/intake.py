"""Where a request becomes a job: the last checks, then one transaction that holds the credits and queues it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.model.commands import Request
from bot.model.images import Abilities, Needs
from bot.model.jobs import Accepted, Failure, Job, JobId, JobState, Limits, Order, Place, Wish, nth_seed
from bot.model.ledger import Quote
from bot.model.people import PersonId
from bot.model.refusals import NotEnoughCredits, NotEnoughForDearest, Refusal, ShuttingDown
from bot.pipeline.jobs_in_flight import JobsInFlight
from bot.pipeline.lanes import Lanes
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
        in_flight: JobsInFlight,
        clock: Clock,
        ids: Ids,
        events: Events,
        limits: Limits,
        deadline_s: int,
        on_accepted: Callable[[Job], None],
    ) -> None:
        self._storage = storage
        self._lanes = lanes
        self._in_flight = in_flight
        self._clock = clock
        self._ids = ids
        self._events = events
        self._limits = limits
        self._deadline_s = deadline_s
        self._on_accepted = on_accepted

    @property
    def abilities(self) -> Abilities:
        """What at least one backend can do."""
        return self._lanes.abilities

    @property
    def can_size_sources(self) -> bool:
        return self._lanes.can_size_sources

    def quote(self, needs: Needs | None = None) -> Quote:
        """What one picture costs."""
        return self._lanes.quote(needs or Needs())

    def quote_of(self, job: Job) -> Quote:
        """What a job costs as things stand; never more than what was set aside for it."""
        quote = self.quote(job.needs)
        return Quote(least=min(quote.least, job.price), most=job.price).times(job.count)

    async def accept(self, request: Request, person: PersonId, wish: Wish, *, is_spoiler: bool = False) -> Accepted:
        """Hold what it costs at most and queue the job; the same request again gets the same job and pays nothing more.

        Raises ShuttingDown, what `Lanes.check_open` and `Storage.accept` raise, and NotEnoughForDearest.
        """
        try:
            self._check_open(wish)
        except Refusal:
            # A request that comes a second time has its job, whatever is closed by now: nothing else would be true.
            known = await self._storage.find_accepted(request.id, person=person)
            if known is None:
                raise
            return known
        quote = self.quote(wish.needs)
        try:
            accepted = await self._storage.accept(
                self._order(request, person, wish, quote, is_spoiler=is_spoiler), limits=self._limits
            )
        except NotEnoughCredits as short:
            if quote.is_exact:
                raise
            raise NotEnoughForDearest(**short.values) from None
        if not accepted.repeated:
            self._events.note(
                "job_accepted", job_id=accepted.job.id, request_id=request.id, count=wish.count, held=accepted.job.hold
            )
            if not accepted.job.is_provisional:
                self._on_accepted(accepted.job)
        return accepted

    # --- the Acceptance port --------------------------------------------------------------------------------------

    async def confirm(self, job_id: JobId, place: Place) -> bool:
        """The acknowledgement was taken: the job may start. Twice is once; False where the job has ended."""
        job = await self._storage.confirm(job_id, place)
        if job is None:
            return False
        if job.state is JobState.QUEUED:
            self._on_accepted(job)
        return True

    async def withdraw(self, job_id: JobId) -> None:
        """The acknowledgement was refused: the job ends uncharged, and nobody is told. Twice is once."""
        failure = Failure(key="failure.not_acknowledged")
        if await self._storage.withdraw(job_id, failure=failure, at=self._clock.now()) is not None:
            self._events.warn("job_withdrawn", job_id=job_id)

    async def provisional(self, platform: str) -> tuple[Job, ...]:
        """Jobs that are neither confirmed nor withdrawn, oldest first."""
        return await self._storage.provisional(platform)

    def _order(self, request: Request, person: PersonId, wish: Wish, quote: Quote, *, is_spoiler: bool) -> Order:
        now = self._clock.now()
        drawn = None
        if wish.seed is None and self._lanes.abilities.seed:
            drawn = self._lanes.first_kept_seed(self._ids.seed(), count=wish.count)
        seeds = self._lanes.seeds_kept_for(wish)
        # Shown at once where it is certain; where only some take seeds, one is given when the picture goes to such.
        if drawn is not None and self._lanes.all_take_seeds:
            seeds = tuple(nth_seed(drawn, index) for index in range(wish.count))
        return Order(
            job_id=self._ids.job_id(),
            request_id=request.id,
            person=person,
            identity=request.identity,
            place=request.place,
            locale=request.locale,
            prompt=wish.prompt,
            aspect_ratio=wish.aspect_ratio,
            seeds=seeds or (None,) * wish.count,
            price=quote.most,
            at=now,
            deadline_at=now + timedelta(seconds=self._deadline_s),
            size=wish.size,
            source=wish.source,
            strength_percent=wish.strength_percent,
            drawn_seed=drawn,
            group=request.group,
            is_spoiler=is_spoiler,
            is_provisional=request.is_provisional,
        )

    def _check_open(self, wish: Wish) -> None:
        if self._in_flight.is_stopping:
            raise ShuttingDown
        self._lanes.check_open(wish)
