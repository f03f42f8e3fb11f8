"""Which of the backends makes the next picture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from bot.model.backend_errors import Cause, Unavailable
from bot.model.controls import Controls
from bot.model.images import EVERY_SEED, Abilities, Needs, kept_seed
from bot.model.jobs import Wish, nth_seed
from bot.model.ledger import Quote
from bot.model.refusals import NotTakenTogether, PictureNotTaken, SeedNotTaken, ServiceUnavailable, SizeNotTaken
from bot.model.spending import BudgetUsedUp
from bot.model.terms import Terms
from bot.pipeline.circuits import CircuitState
from bot.pipeline.lane import Lane
from bot.ports import Clock, Events, Health

BUDGET_USED_UP = "budget_used_up"
FORSAKEN_AFTER_S = 30.0
"""How long a backend that bills nobody may be out of order before what it has accepted is asked of another."""
LOOK_INTERVAL_S = 1.0
LONG_HALT_S = 5.0
"""While one asks to be left alone for longer than this, another that is ready goes before it."""
QUEUE_INTERVAL_S = 5.0
"""How often servers among which pictures are shared out are asked how many wait there."""


class Lanes:
    """All backends: who takes the next picture.

    The first one in order of preference that is open and has a place. Where weights are given, those that have one are
    taken in turn by them (smoothly: 3 to 1 is a a b a), and those without one only where none of these can.
    """

    def __init__(self, lanes: Sequence[Lane], *, clock: Clock, events: Events) -> None:
        self._lanes = tuple(lanes)
        self._clock = clock
        self._events = events
        self._credit: dict[str, int] = {}
        self._expected: dict[object, tuple[Needs, str | None]] = {}
        self._changed = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    def __iter__(self) -> Iterator[Lane]:
        return iter(self._lanes)

    def named(self, name: str | None) -> Lane | None:
        return next((lane for lane in self._lanes if lane.name == name), None)

    @property
    def abilities(self) -> Abilities:
        """What at least one backend can do."""
        all_abilities = [lane.backend.abilities for lane in self._lanes]
        return Abilities(
            seed=any(a.seed for a in all_abilities),
            sizes=any(a.sizes for a in all_abilities),
            progress=any(a.progress for a in all_abilities),
            cancel=any(a.cancel for a in all_abilities),
            idempotent_submit=any(a.idempotent_submit for a in all_abilities),
            image_to_image=any(a.image_to_image for a in all_abilities),
            bills_nobody=any(a.bills_nobody for a in all_abilities),
        )

    @property
    def all_take_seeds(self) -> bool:
        return all(lane.backend.abilities.seed for lane in self._lanes)

    @property
    def kept_seeds(self) -> range:
        """The seeds that every backend which takes seeds paints with as they are."""
        kept = [lane.backend.abilities.kept_seeds for lane in self._lanes if lane.backend.abilities.seed]
        return range(max(seeds.start for seeds in kept), min(seeds.stop for seeds in kept)) if kept else EVERY_SEED

    def seeds_kept_for(self, wish: Wish) -> tuple[int, ...]:
        """The seed of each picture where the wish names one: as it is named where a backend keeps it, else one that is
        kept, the same each time. Nothing where it names none."""
        named = wish.needs.seeds
        if any(lane.backend.abilities.keeps(named) for lane in self._able(wish.needs)):
            return named
        return tuple(kept_seed(seed, self.kept_seeds) for seed in named)

    def first_kept_seed(self, drawn: int, *, count: int) -> int:
        """A seed that is kept, and so are those of the pictures that follow it."""
        kept = self.kept_seeds
        if all(nth_seed(drawn, index) in kept for index in range(count)):
            return drawn
        return kept_seed(drawn, range(kept.start, kept.stop - count + 1))

    @property
    def free(self) -> int:
        """Places for more pictures in lanes that take some now; one where a trial must show first whether it does.

        Places of pictures that were taken from the queue and have not entered yet (`expect`) are not free.
        """
        left = {lane.name: lane.places for lane in self._lanes}
        for needs, only in self._expected.values():
            lane = next((lane for lane in self._candidates(needs, only) if left[lane.name]), None)
            if lane is not None:
                left[lane.name] -= 1
        return sum(left.values())

    @property
    def is_closed_by_operator(self) -> bool:
        """Whether only the operator can open any lane again: who waits for one is to be told at once."""
        return all(lane.circuit.is_operators_fault or lane.is_over_budget for lane in self._lanes)

    def change(self, controls: Controls, terms: Terms) -> None:
        """Owners have paused backends, or started them again, or changed prices."""
        for lane in self._lanes:
            lane.pause = controls.pause_of_backend(lane.name)
            lane.price = terms.prices.get(lane.kind, lane.price)
        self._tell()

    def stop_buying(self, names: Collection[str]) -> None:
        """Today's budget has no room for another picture at these, and has at all others. A second call changes
        nothing."""
        if set(names) == {lane.name for lane in self._lanes if lane.is_over_budget}:
            return
        for lane in self._lanes:
            lane.is_over_budget = lane.name in names
        self._tell()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call it whenever places were taken or given back, or circuits have changed."""
        self._listeners.append(listener)

    def _tell_listeners(self) -> None:
        for listener in self._listeners:
            listener()

    def _tell(self) -> None:
        self._changed.set()
        self._tell_listeners()

    def quote(self, needs: Needs) -> Quote:
        """What one picture costs, over all backends that could make it: any of them may have to."""
        prices = [lane.price for lane in self._able(needs)] or [lane.price for lane in self._lanes]
        return Quote(least=min(prices), most=max(prices))

    def check_open(self, wish: Wish) -> None:
        """Raises SeedNotTaken, SizeNotTaken, PictureNotTaken, NotTakenTogether where no backend could ever do it,
        ServiceUnavailable where the circuit of each that can is open, Paused where one of these is paused, else
        BudgetUsedUp where one is stopped by the budget."""
        can = self.abilities
        if wish.seed is not None and not can.seed:
            raise SeedNotTaken(given=wish.seed)
        if wish.size is not None and not can.sizes:
            raise SizeNotTaken(given=str(wish.size))
        if wish.needs.source and not can.image_to_image:
            raise PictureNotTaken
        able = self._able(wish.needs)
        if not able:
            raise NotTakenTogether
        if not any(lane.is_open for lane in able):
            pause = next((lane.pause for lane in able if lane.pause), None)
            if pause is None and any(lane.is_over_budget for lane in able):
                raise BudgetUsedUp
            raise ServiceUnavailable if pause is None else pause.refusal

    @property
    def can_size_sources(self) -> bool:
        """Whether a picture that begins from another one can have its size."""
        return bool(self._able(Needs(source=True, size=True)))

    def _able(self, needs: Needs) -> list[Lane]:
        """Of those that can do it, the ones that keep the seeds that were named; all of them where none does."""
        able = [lane for lane in self._lanes if lane.backend.abilities.meet(needs)]
        return [lane for lane in able if lane.backend.abilities.keeps(needs.seeds)] or able

    def expect(self, picture: object, *, needs: Needs, only: str | None = None) -> None:
        """A picture is on its way to `enter` or `occupy`. No other picture is taken from the queue for its place, until
        it has entered or `forget` is called.
        """
        self._expected[picture] = (needs, only)

    def forget(self, picture: object) -> None:
        """The picture will not come. A call for one that is not expected does nothing."""
        if self._expected.pop(picture, None) is not None:
            self._tell_listeners()

    def others_work(self, *, needs: Needs, without: Collection[str]) -> bool:
        """Whether a backend that is not among these could make it, and is not known to be out of order."""
        return any(lane.name not in without and lane.is_open for lane in self._able(needs))

    async def enter(
        self,
        *,
        needs: Needs,
        only: str | None = None,
        avoid: str | None = None,
        without: Collection[str] = (),
        picture: object = None,
    ) -> Lane:
        """Wait for a place and take it; give it back by `leave`. `picture` is the one that was expected.

        `only` names the backend that should do it; where that one is given up (`should_forsake`), another may. `avoid`
        names the one that has just not taken it: others go before it. Those in `without` have refused it. Raises
        Unavailable at once where all that could do it are closed by something only the operator can mend, or over
        budget (`budget_used_up`) with no picture under way that may turn out cheaper; waits where one is merely down.
        """
        picture = object() if picture is None else picture
        self.expect(picture, needs=needs, only=only)
        try:
            return await self._place(needs, only, avoid, without)
        finally:
            self.forget(picture)

    async def _place(self, needs: Needs, only: str | None, avoid: str | None, without: Collection[str]) -> Lane:
        while True:
            self._changed.clear()
            able = [lane for lane in self._candidates(needs, only) if lane.name not in without]
            if all(self._is_hopeless(lane) for lane in able):
                raise Unavailable(reason=_reason(able))
            free = [lane for lane in able if lane.places]
            now_s = self._clock.monotonic_s()
            ready = [lane for lane in free if not lane.agenda.is_halted_at(now_s + LONG_HALT_S)] or free
            lane = self._choose([lane for lane in ready if lane.name != avoid] or ready)
            if lane is not None:
                lane.active += 1
                lane.circuit.start_trial()
                return lane
            await self._changed.wait()

    def _is_hopeless(self, lane: Lane) -> bool:
        """Whether only the operator, or tomorrow, opens it again."""
        is_settling = any(other.active for other in self._lanes if other.is_over_budget)
        return lane.circuit.is_operators_fault or (lane.is_over_budget and not is_settling)

    def _candidates(self, needs: Needs, only: str | None) -> list[Lane]:
        """Those that can do it; where `only` is named and not given up, that one alone."""
        able = self._able(needs)
        asked = self.named(only)
        if only is None or (asked is not None and self.should_forsake(asked, needs)):
            return able
        return [lane for lane in able if lane is asked]

    def _choose(self, free: Sequence[Lane]) -> Lane | None:
        if not free:
            return None
        weights = {lane.kind: lane.weight for lane in free if lane.weight}
        kind = self._next_by_weight(weights) if weights else free[0].kind
        return min((lane for lane in free if lane.kind == kind), key=lambda lane: lane.load)

    def _next_by_weight(self, weights: dict[str, int]) -> str:
        """Smooth weighted round robin (as nginx has it) over those that can take one now."""
        for kind, weight in weights.items():
            self._credit[kind] = self._credit.get(kind, 0) + weight
        chosen = max(weights, key=lambda kind: self._credit[kind])
        self._credit[chosen] -= sum(weights.values())
        return chosen

    def should_forsake(self, lane: Lane, needs: Needs) -> bool:
        """Whether what was given to this backend should be asked of another: it bills nobody, has been out of order for
        long, and another one works that could do it."""
        is_given_up = lane.is_forsaken and lane.circuit.state is CircuitState.OPEN
        others = [other for other in self._able(needs) if other is not lane]
        return is_given_up and any(other.circuit.state is CircuitState.CLOSED for other in others)

    async def forsaken(self, lane: Lane, needs: Needs) -> None:
        """Wait until it should be forsaken."""
        while True:
            self._changed.clear()
            if self.should_forsake(lane, needs):
                return
            await self._changed.wait()

    def occupy(self, lane: Lane, *, picture: object = None) -> None:
        """Take a place without waiting: a picture that was already in flight before a restart."""
        lane.active += 1
        self.forget(picture)

    def leave(self, lane: Lane) -> None:
        lane.active -= 1
        self._tell()

    def heard(self, lane: Lane, *, at_submit: bool = False) -> None:
        """A call was answered as it should be, but no picture was accepted. That closes no open circuit."""
        lane.halts_in_a_row = 0
        lane.circuit.hear(at_submit=at_submit)

    def succeed(self, lane: Lane) -> None:
        """A submit was accepted."""
        lane.halts_in_a_row = 0
        lane.cause, lane.has_accepted = Cause(), True
        if lane.circuit.succeed():
            lane.is_forsaken = False
            self._events.note("circuit_closed", backend=lane.name)
            self._tell()

    def fail(self, lane: Lane, reason: str, *, at_submit: bool = False, cause: Cause | None = None) -> None:
        """The backend met trouble; where that opens its circuit, the operator is told, with what it said of it."""
        lane.cause = cause or lane.cause
        if lane.circuit.fail(reason, now_s=self._clock.monotonic_s(), at_submit=at_submit):
            said = cause.fields if cause else {}
            self._events.alert("circuit_opened", backend=lane.name, reason=reason, **said)
            self._events.count("circuit_opened", backend=lane.name, reason=reason)
        self._tell()

    def abandon(self, lane: Lane) -> None:
        lane.circuit.abandon_trial()
        self._tell()

    async def probe_forever(self) -> None:
        """Ping what is open when its time has come, and look how long queues are, for ever; each lane by itself, since
        one whose ping hangs must not keep the others."""
        await asyncio.gather(*[self._look_forever(lane) for lane in self._lanes])

    async def _look_forever(self, lane: Lane) -> None:
        while True:
            await self._look_at(lane)
            await self._clock.sleep(LOOK_INTERVAL_S)

    async def _look_at(self, lane: Lane) -> None:
        now_s = self._clock.monotonic_s()
        if lane.circuit.is_probe_due(now_s):
            await self._probe(lane)
        elif lane.circuit.state is CircuitState.CLOSED and now_s >= lane.queue_at_s and self._has_companions(lane):
            lane.queue_at_s = now_s + QUEUE_INTERVAL_S
            health = await self._ping(lane)
            lane.queued_for_others = max(0, (health.queued or 0) - lane.active)
        self._forsake_where_due(lane)

    async def _probe(self, lane: Lane) -> None:
        health = await self._ping(lane)
        lane.circuit.probed(is_ok=health.is_ok, now_s=self._clock.monotonic_s())
        self._events.note("circuit_probed", backend=lane.name, is_ok=health.is_ok, detail=health.detail)
        self._tell()

    def _has_companions(self, lane: Lane) -> bool:
        return sum(other.kind == lane.kind for other in self._lanes) > 1

    def _forsake_where_due(self, lane: Lane) -> None:
        is_due = lane.circuit.open_for_s(self._clock.monotonic_s()) >= FORSAKEN_AFTER_S
        if is_due and not lane.is_forsaken and lane.backend.abilities.bills_nobody:
            lane.is_forsaken = True
            self._events.warn("backend_forsaken", backend=lane.name)
            self._tell()

    async def ping(self, lane: Lane) -> Health:
        """What it answers, and what only the operator can mend: an engine that answers may refuse every picture."""
        health = await self._ping(lane)
        if not health.is_ok or not lane.circuit.is_operators_fault:
            return health
        why = str(lane.cause) or lane.circuit.reason
        return replace(health, is_ok=False, detail=f"{health.detail} It makes no pictures, though: {why}")

    async def _ping(self, lane: Lane) -> Health:
        try:
            return await lane.backend.ping()
        except Exception as error:  # noqa: BLE001 - a fault in one ping must not end the work on all jobs
            incident = self._events.incident("ping_crashed", error, backend=lane.name)
            return Health(is_ok=False, detail=incident)


def _reason(closed: Sequence[Lane]) -> str:
    """Of those that are closed for everybody, why."""
    if any(lane.is_over_budget for lane in closed):
        return BUDGET_USED_UP
    return closed[0].circuit.reason if closed else "down"
