"""A lane is one backend with its circuit, its places for pictures in flight and its share of calls a second."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence

from bot.model.errors import SeedNotTaken, ServiceUnavailable, Unavailable
from bot.model.images import Abilities
from bot.pipeline.circuits import Circuit, CircuitState
from bot.pipeline.polling import Agenda
from bot.ports import Backend, Clock, Events, Health


class Lane:
    """One backend's line. `max_active` bounds the pictures in flight there; the agenda bounds its calls a second."""

    def __init__(self, *, backend: Backend, agenda: Agenda, max_active: int) -> None:
        self.backend = backend
        self.agenda = agenda
        self.max_active = max_active
        self.active = 0
        self.circuit = Circuit()
        self.halts_in_a_row = 0

    @property
    def name(self) -> str:
        return self.backend.name

    @property
    def free(self) -> int:
        return max(0, self.max_active - self.active)


class Lanes:
    """All backends in order of preference: who takes the next picture."""

    def __init__(self, lanes: Sequence[Lane], *, clock: Clock, events: Events) -> None:
        self._lanes = tuple(lanes)
        self._clock = clock
        self._events = events
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
        )

    @property
    def all_take_seeds(self) -> bool:
        return all(lane.backend.abilities.seed for lane in self._lanes)

    @property
    def free(self) -> int:
        """Places for pictures in lanes that take some now; one where a trial must show first whether it does."""
        return sum(
            lane.free if lane.circuit.state is CircuitState.CLOSED else min(lane.free, 1)
            for lane in self._lanes
            if lane.circuit.admits
        )

    @property
    def is_closed_by_operator(self) -> bool:
        """Whether only the operator can open any lane again: who waits for one is to be told at once."""
        return all(lane.circuit.is_operators_fault for lane in self._lanes)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call it whenever places were taken or given back, or circuits have changed."""
        self._listeners.append(listener)

    def _tell_listeners(self) -> None:
        for listener in self._listeners:
            listener()

    def _tell(self) -> None:
        self._changed.set()
        self._tell_listeners()

    def check_open(self, *, seed: int | None) -> None:
        """Raises SeedNotTaken where no backend takes seeds, ServiceUnavailable where every circuit is open."""
        able = [lane for lane in self._lanes if seed is None or lane.backend.abilities.seed]
        if not able:
            raise SeedNotTaken(given=seed if seed is not None else -1)
        if all(lane.circuit.state is CircuitState.OPEN for lane in able):
            raise ServiceUnavailable

    async def enter(self, *, needs_seed: bool, only: str | None = None) -> Lane:
        """Wait for a place and take it; give it back by `leave`.

        `only` names the backend that must do it. Raises Unavailable at once where all that could do it are closed by
        something only the operator can mend; waits where one is merely down.
        """
        while True:
            self._changed.clear()
            able = [
                lane
                for lane in self._lanes
                if (only is None or lane.name == only) and (lane.backend.abilities.seed or not needs_seed)
            ]
            if all(lane.circuit.is_operators_fault for lane in able):
                raise Unavailable(reason=able[0].circuit.reason if able else "down")
            for lane in able:
                if lane.circuit.admits and lane.free:
                    lane.active += 1
                    lane.circuit.start_trial()
                    self._tell_listeners()
                    return lane
            await self._changed.wait()

    def occupy(self, lane: Lane) -> None:
        """Take a place without waiting: a picture that was already in flight before a restart."""
        lane.active += 1

    def leave(self, lane: Lane) -> None:
        lane.active -= 1
        self._tell()

    def heard(self, lane: Lane) -> None:
        """A status call was answered as it should be. It proves no submit, so it closes no open circuit."""
        lane.halts_in_a_row = 0
        lane.circuit.hear()

    def succeed(self, lane: Lane) -> None:
        """A submit was accepted."""
        lane.halts_in_a_row = 0
        if lane.circuit.succeed():
            self._events.note("circuit_closed", backend=lane.name)
            self._tell()

    def fail(self, lane: Lane, reason: str) -> None:
        """The backend met trouble; where that opens its circuit, the operator is told."""
        if lane.circuit.fail(reason, now_s=self._clock.monotonic_s()):
            self._events.alert("circuit_opened", backend=lane.name, reason=reason)
            self._events.count("circuit_opened", backend=lane.name, reason=reason)
        self._tell()

    def abandon(self, lane: Lane) -> None:
        lane.circuit.abandon_trial()
        self._tell()

    async def probe_forever(self) -> None:
        """Ping what is open when its time has come, for ever."""
        while True:
            for lane in self._lanes:
                if lane.circuit.is_probe_due(self._clock.monotonic_s()):
                    health = await self._ping(lane)
                    lane.circuit.probed(is_ok=health.is_ok, now_s=self._clock.monotonic_s())
                    self._events.note("circuit_probed", backend=lane.name, is_ok=health.is_ok, detail=health.detail)
                    self._tell()
            await self._clock.sleep(1.0)

    async def _ping(self, lane: Lane) -> Health:
        try:
            return await lane.backend.ping()
        except Exception as error:  # noqa: BLE001 - a fault in one ping must not end the work on all jobs
            incident = self._events.incident("ping_crashed", error, backend=lane.name)
            return Health(is_ok=False, detail=incident)
