"""Where a request becomes a job: the last checks, then one transaction that holds the credits and queues it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta

from bot.model.commands import Request
from bot.model.images import Abilities, Needs
from bot.model.jobs import (
    NOT_ACKNOWLEDGED,
    Accepted,
    Ahead,
    Failure,
    Job,
    JobId,
    JobState,
    Order,
    Place,
    Wish,
    nth_seed,
)
from bot.model.ledger import Credits, Quote
from bot.model.people import PersonId
from bot.model.refusals import NotEnoughCredits, NotEnoughForDearest, PriceRisen, Refusal, ShuttingDown
from bot.model.signs import first
from bot.model.words import one_line
from bot.pipeline.jobs_in_flight import JobsInFlight
from bot.pipeline.keeping import Keeping
from bot.pipeline.lanes import Lanes
from bot.pipeline.live import Live
from bot.ports import Clock, Events, Ids, Storage

MAX_GROUP_NAME = 100
"""Characters that are kept of what people call a group."""


class Intake:
    """The only way to a job, and the Acceptance port.

    Every limit is checked here or in the transaction, so no adapter can pass one by.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        lanes: Lanes,
        keeping: Keeping,
        in_flight: JobsInFlight,
        clock: Clock,
        ids: Ids,
        events: Events,
        live: Live,
        on_accepted: Callable[[Job], None],
    ) -> None:
        self._storage = storage
        self._lanes = lanes
        self._keeping = keeping
        self._in_flight = in_flight
        self._clock = clock
        self._ids = ids
        self._events = events
        self._live = live
        self._on_accepted = on_accepted
        self._expected: dict[JobId, Order] = {}
        self._expecting = asyncio.Lock()

    @property
    def abilities(self) -> Abilities:
        """What at least one backend can do."""
        return self._lanes.abilities

    @property
    def can_size_sources(self) -> bool:
        return self._lanes.can_size_sources

    def quote(self, needs: Needs | None = None) -> Quote:
        """What one picture costs, where its shape and how many are asked for change nothing."""
        return self._lanes.quote(needs or Needs())

    def quote_for(self, wish: Wish | Job) -> Quote:
        """What one picture of it costs."""
        return self._live.terms.price_factors.quote(self.quote(wish.needs), wish)

    def quote_of(self, job: Job) -> Quote:
        """What a job costs as things stand; never more than what was set aside for it."""
        quote = self.quote_for(job)
        return Quote(least=min(quote.least, job.price), most=job.price).times(job.count)

    async def accept(
        self,
        request: Request,
        person: PersonId,
        wish: Wish,
        *,
        is_spoiler: bool = False,
        shown: Credits | None = None,
    ) -> Accepted:
        """Hold what it costs at most and queue the job; the same request again gets the same job and pays nothing more.
        `shown` is the price that was shown for all pictures: more is not held.

        Raises ShuttingDown, PicturesNotKept, what `Lanes.check_open` and `Storage.accept` raise,
        NotEnoughForDearest, and PriceRisen.
        """
        known = await self._known_where_closed(request, person, wish)
        if known is not None:
            return known
        quote = self.quote_for(wish)
        if shown is not None and quote.times(wish.count).most > shown:
            # A request that comes a second time has its job, whatever it would cost by now.
            known = await self._storage.find_accepted(request.id, person=person)
            if known is not None:
                return known
            raise PriceRisen(price=quote.times(wish.count).most, shown=shown)
        order = self._order(request, person, wish, quote, is_spoiler=is_spoiler)
        with _told_of_the_dearest(quote):
            accepted = await self._storage.accept(order, limits=self._live.terms.limits)
        if not accepted.repeated:
            self._events.note(
                "job_accepted",
                job_id=accepted.job.id,
                person=str(request.identity),
                request_id=request.id,
                count=wish.count,
                held=accepted.job.hold,
            )
            if not accepted.job.is_provisional:
                self._on_accepted(accepted.job)
        return accepted

    @asynccontextmanager
    async def expect(self, request: Request, person: PersonId, wish: Wish) -> AsyncIterator[Accepted | None]:
        """Ask beforehand what `accept` would say, for the picture of this request is to be fetched within the block.

        Raises what `accept` raises. Gives the answer where the request has been accepted before, and None where the
        picture may be fetched. Until the block ends, other requests with pictures count this one as accepted: so who
        sends a hundred at once has no more of them fetched than they may have jobs.
        """
        known = await self._known_where_closed(request, person, wish)
        if known is not None:
            yield known
            return
        quote = self.quote_for(wish)
        order = self._order(request, person, wish, quote, is_spoiler=False)
        async with self._expecting:  # one after the other, so that each counts those that were let in before it
            with _told_of_the_dearest(quote):
                limits, ahead = self._live.terms.limits, self._ahead(order)
                known = await self._storage.would_accept(order, limits=limits, ahead=ahead)
            self._expected[order.job_id] = order
        try:
            yield known
        finally:
            del self._expected[order.job_id]

    def _ahead(self, order: Order) -> Ahead:
        own = [other for other in self._expected.values() if other.person == order.person]
        there = [other for other in self._expected.values() if order.group and other.group == order.group]
        return Ahead(
            of_person=len(own),
            held=sum(other.hold for other in own),
            in_group=len(there),
            in_all=len(self._expected),
            pictures_of_person=_pictures(own),
            pictures_in_group=_pictures(there),
            pictures_in_all=_pictures(self._expected.values()),
        )

    async def _known_where_closed(self, request: Request, person: PersonId, wish: Wish) -> Accepted | None:
        """None where nothing is closed. Raises ShuttingDown, PicturesNotKept, and as `Lanes.check_open`."""
        try:
            if self._in_flight.is_stopping:
                raise ShuttingDown
            self._lanes.check_open(wish)
            await self._keeping.check()
        except Refusal:
            # A request that comes a second time has its job, whatever is closed by now: nothing else would be true.
            known = await self._storage.find_accepted(request.id, person=person)
            if known is None:
                raise
            return known
        return None

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
        failure = Failure(key=NOT_ACKNOWLEDGED)
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
            deadline_at=now + timedelta(seconds=self._live.terms.deadline_s),
            size=wish.size,
            source=wish.source,
            strength_percent=wish.strength_percent,
            drawn_seed=drawn,
            group=request.group,
            group_name=first(one_line(request.group_name).strip(), MAX_GROUP_NAME),
            is_spoiler=is_spoiler,
            is_provisional=request.is_provisional,
        )


def _pictures(orders: Iterable[Order]) -> int:
    return sum(len(order.seeds) for order in orders)


@contextmanager
def _told_of_the_dearest(quote: Quote) -> Iterator[None]:
    """Who lacks credits is told that a price is the highest of several. Raises NotEnoughForDearest."""
    try:
        yield
    except NotEnoughCredits as short:
        if quote.is_exact:
            raise
        raise NotEnoughForDearest(**short.values) from None
