"""Which backend takes the next picture, who waits, and who is told at once."""

from __future__ import annotations

import asyncio

import pytest

from bot.model.backend_errors import Unavailable
from bot.model.images import Abilities, AspectRatio, Needs
from bot.model.jobs import Wish
from bot.model.refusals import SeedNotTaken, ServiceUnavailable
from bot.pipeline.circuits import CircuitState
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.pipeline.polling import Agenda, PollingPolicy
from bot.ports import Health
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import StoppedClock
from tests.fakes.events import RecordedEvents

WITH_SEEDS = Abilities(seed=True)
ANY = Needs()
A_SEED = Needs(seed=True)


def wish(*, seed: int | None = None) -> Wish:
    return Wish(prompt="a fox", aspect_ratio=AspectRatio.SQUARE, seed=seed)


class CrashingBackend(FakeBackend):
    """A backend whose ping has a fault of ours."""

    async def ping(self) -> Health:
        self.pings += 1
        raise ZeroDivisionError


class House:
    """Lanes over fake backends, with what they reported."""

    def __init__(self, *backends: tuple[str, Abilities, int], is_crashing: bool = False) -> None:
        self.clock, self.events = StoppedClock(), RecordedEvents()
        kind = CrashingBackend if is_crashing else FakeBackend
        self.backends = [kind(clock=self.clock, name=name, abilities=can) for name, can, _ in backends]
        self.lanes = Lanes(
            [
                Lane(
                    backend=backend,
                    agenda=Agenda(policy=PollingPolicy(), max_calls_per_s=10.0),
                    max_active=max_active,
                )
                for backend, (_, _, max_active) in zip(self.backends, backends, strict=True)
            ],
            clock=self.clock,
            events=self.events,
        )

    def lane(self, name: str) -> Lane:
        lane = self.lanes.named(name)
        assert lane is not None
        return lane

    def break_down(self, name: str, reason: str = "key_invalid") -> None:
        while self.lane(name).circuit.state is not CircuitState.OPEN:
            self.lanes.fail(self.lane(name), reason)


def one(max_active: int = 1, *, abilities: Abilities | None = None) -> House:
    return House(("hosted", abilities or Abilities(), max_active))


def two(max_active: int = 1) -> House:
    """The hosted service takes no seeds, ours does."""
    return House(("hosted", Abilities(), max_active), ("ours", WITH_SEEDS, max_active))


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


# --- who takes it -----------------------------------------------------------------------------------------


async def test_the_preferred_backend_is_taken_first_and_the_next_one_when_it_is_full() -> None:
    house = two()
    assert [(await house.lanes.enter(needs=ANY)).name for _ in range(2)] == ["hosted", "ours"]
    assert house.lanes.free == 0


async def test_a_given_seed_is_kept_by_the_backend_that_takes_seeds() -> None:
    assert (await two().lanes.enter(needs=A_SEED)).name == "ours"


async def test_the_next_backend_is_taken_while_the_preferred_one_is_down() -> None:
    house = two()
    house.break_down("hosted", "down")
    assert (await house.lanes.enter(needs=ANY)).name == "ours"


async def test_work_that_one_backend_must_do_waits_for_that_one() -> None:
    house = two()
    await house.lanes.enter(needs=ANY, only="hosted")
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY, only="hosted"))
    await settled()
    assert not waiting.done()
    house.lanes.leave(house.lane("hosted"))
    assert (await waiting).name == "hosted"


async def test_a_place_given_back_goes_to_one_who_waits() -> None:
    house = one(2)
    lanes = house.lanes
    lane = await lanes.enter(needs=ANY)
    await lanes.enter(needs=ANY)
    waiting = [asyncio.ensure_future(lanes.enter(needs=ANY)) for _ in range(3)]
    await settled()
    lanes.leave(lane)
    await settled()
    assert [task.done() for task in waiting] == [True, False, False]
    lanes.leave(lane)
    await settled()
    assert [task.done() for task in waiting] == [True, True, False]
    assert lane.active == lane.max_active
    waiting[2].cancel()


async def test_one_who_no_longer_waits_takes_no_place() -> None:
    house = one()
    lane = await house.lanes.enter(needs=ANY)
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY))
    await settled()
    waiting.cancel()
    house.lanes.leave(lane)
    await settled()
    assert lane.active == 0


async def test_pictures_found_in_flight_at_a_start_may_be_more_than_there_are_places() -> None:
    house = one(1)
    house.lanes.occupy(house.lane("hosted"))
    house.lanes.occupy(house.lane("hosted"))
    assert house.lanes.free == 0
    house.lanes.leave(house.lane("hosted"))
    assert house.lanes.free == 0


# --- places kept for those on their way ---------------------------------------------------------------------


async def test_a_place_is_kept_for_a_picture_that_is_expected_until_it_is_forgotten() -> None:
    house = one(2)
    heard: list[int] = []
    house.lanes.listen(lambda: heard.append(house.lanes.free))
    house.lanes.expect("a", needs=ANY)
    house.lanes.expect("a", needs=ANY)
    assert house.lanes.free == 1
    house.lanes.forget("a")
    house.lanes.forget("a")
    assert (house.lanes.free, heard) == (2, [2])


async def test_one_that_has_entered_takes_the_place_that_was_kept_for_it_and_no_other() -> None:
    house = one(2)
    house.lanes.expect("a", needs=ANY)
    lane = await house.lanes.enter(needs=ANY, picture="a")
    assert house.lanes.free == 1
    house.lanes.expect("b", needs=ANY, only="hosted")
    house.lanes.occupy(lane, picture="b")
    assert house.lanes.free == 0
    house.lanes.leave(lane)
    assert house.lanes.free == 1


async def test_a_place_given_back_is_not_free_while_somebody_waits_for_it() -> None:
    house = one(1)
    lane = await house.lanes.enter(needs=ANY)
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY))
    await settled()
    house.lanes.leave(lane)
    assert house.lanes.free == 0
    assert await waiting is lane


async def test_one_who_waits_no_more_keeps_no_place() -> None:
    house = one(1)
    lane = await house.lanes.enter(needs=ANY)
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY, picture="a"))
    await settled()
    waiting.cancel()
    await settled()
    house.lanes.leave(lane)
    assert house.lanes.free == 1


@pytest.mark.parametrize(("needs", "only"), [(A_SEED, None), (ANY, "ours")], ids=["needs a seed", "is there already"])
async def test_who_can_go_to_one_backend_only_keeps_no_place_at_the_others(needs: Needs, only: str | None) -> None:
    house = two()
    await house.lanes.enter(needs=A_SEED)
    for name in "abc":
        house.lanes.expect(name, needs=needs, only=only)
    assert house.lanes.free == 1


async def test_a_backend_refused_for_its_key_has_no_places() -> None:
    house = two(3)
    house.break_down("hosted", "key_invalid")
    assert (house.lanes.free, house.lanes.is_closed_by_operator) == (3, False)
    house.break_down("ours", "down")
    assert (house.lanes.free, house.lanes.is_closed_by_operator) == (0, False)


async def test_a_backend_on_trial_has_one_place_until_somebody_tries() -> None:
    house = two(3)
    house.break_down("hosted", "down")
    house.lane("hosted").circuit.probed(is_ok=True, now_s=0.0)
    assert house.lanes.free == 1 + 3
    await house.lanes.enter(needs=ANY)
    assert house.lanes.free == 3


# --- who is told at once ----------------------------------------------------------------------------------


async def test_what_only_the_operator_can_mend_keeps_nobody_waiting() -> None:
    house = one()
    house.break_down("hosted", "balance_used_up")
    with pytest.raises(Unavailable) as told:
        await house.lanes.enter(needs=ANY)
    assert told.value.reason == "balance_used_up"


async def test_those_who_wait_already_are_told_too() -> None:
    house = one()
    await house.lanes.enter(needs=ANY)
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY))
    await settled()
    house.break_down("hosted", "key_invalid")
    with pytest.raises(Unavailable):
        await waiting


async def test_a_backend_that_is_merely_down_is_waited_for() -> None:
    house = one()
    house.break_down("hosted", "down")
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY))
    await settled()
    assert not waiting.done()
    house.lane("hosted").circuit.probed(is_ok=True, now_s=0.0)
    house.lanes.abandon(house.lane("hosted"))
    assert (await waiting).name == "hosted"


@pytest.mark.parametrize("only", ["removed", None])
async def test_where_no_backend_could_ever_do_it_nobody_waits(only: str | None) -> None:
    with pytest.raises(Unavailable):
        await one().lanes.enter(needs=A_SEED, only=only)


async def test_a_request_is_refused_before_it_is_paid_only_where_every_backend_is_closed() -> None:
    house = two()
    house.break_down("hosted", "down")
    house.lanes.check_open(wish())
    house.break_down("ours", "key_invalid")
    with pytest.raises(ServiceUnavailable):
        house.lanes.check_open(wish())


async def test_a_seed_is_refused_where_no_backend_takes_one() -> None:
    with pytest.raises(SeedNotTaken) as refused:
        one().lanes.check_open(wish(seed=42))
    assert refused.value.values == {"given": 42}


async def test_a_seed_needs_one_of_the_backends_that_take_seeds() -> None:
    house = two()
    house.break_down("ours", "down")
    house.lanes.check_open(wish())
    with pytest.raises(ServiceUnavailable):
        house.lanes.check_open(wish(seed=42))


async def test_abilities_are_those_of_at_least_one_backend() -> None:
    assert two().lanes.abilities == WITH_SEEDS
    assert not two().lanes.all_take_seeds
    assert one(abilities=WITH_SEEDS).lanes.all_take_seeds


# --- circuits ---------------------------------------------------------------------------------------------


async def test_trouble_is_told_to_the_operator_once() -> None:
    house = one()
    for _ in range(5 + 3):
        house.lanes.fail(house.lane("hosted"), "down")
    assert house.events.alerts == [("circuit_opened", {"backend": "hosted", "reason": "down"})]


async def test_a_closed_door_is_tried_by_one_picture_and_opened_for_all() -> None:
    house = one(3)
    lane = house.lane("hosted")
    house.break_down("hosted", "down")
    lane.circuit.probed(is_ok=True, now_s=0.0)
    waiting = [asyncio.ensure_future(house.lanes.enter(needs=ANY)) for _ in range(3)]
    await settled()
    assert [task.done() for task in waiting] == [True, False, False]
    house.lanes.succeed(lane)
    await settled()
    assert all(task.done() for task in waiting)
    assert "circuit_closed" in house.events.names()


async def test_a_trial_that_was_given_up_lets_the_next_one_try() -> None:
    house = one(3)
    lane = house.lane("hosted")
    house.break_down("hosted", "down")
    lane.circuit.probed(is_ok=True, now_s=0.0)
    await house.lanes.enter(needs=ANY)
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY))
    await settled()
    house.lanes.abandon(lane)
    house.lanes.leave(lane)
    assert await waiting is lane
    assert lane.active == 1


async def test_an_answer_forgets_how_often_the_service_said_later() -> None:
    house = one()
    lane = house.lane("hosted")
    lane.halts_in_a_row = 3
    house.lanes.heard(lane)
    assert lane.halts_in_a_row == 0


async def probe_a_while(house: House) -> None:
    """Half a minute on the stopped clock: time for the first two probes."""
    probing = asyncio.create_task(house.lanes.probe_forever())
    for _ in range(30):
        await asyncio.sleep(0)
    assert not probing.done()
    probing.cancel()


async def test_a_backend_that_answers_again_is_let_in_by_its_probe() -> None:
    house = one()
    house.break_down("hosted", "down")
    waiting = asyncio.ensure_future(house.lanes.enter(needs=ANY))
    await probe_a_while(house)
    assert await waiting is house.lane("hosted")


async def test_a_backend_that_works_is_not_asked() -> None:
    house = one()
    probing = asyncio.create_task(house.lanes.probe_forever())
    await settled()
    probing.cancel()
    assert house.backends[0].pings == 0


async def test_a_probe_that_crashes_ends_nothing_and_comes_again() -> None:
    house = House(("hosted", Abilities(), 1), is_crashing=True)
    house.break_down("hosted", "down")
    await probe_a_while(house)
    assert house.backends[0].pings == 2
    assert {name for name, _ in house.events.incidents} == {"ping_crashed"}
    assert house.lane("hosted").circuit.state is CircuitState.OPEN


async def test_while_the_preferred_backend_asks_to_be_left_alone_for_long_the_next_one_is_taken() -> None:
    house = two(max_active=2)
    house.lane("hosted").agenda.halt_until(house.clock.monotonic_s() + 30)
    assert (await house.lanes.enter(needs=ANY)).name == "ours"
    house.lane("ours").agenda.halt_until(house.clock.monotonic_s() + 30)
    assert (await house.lanes.enter(needs=ANY)).name == "hosted"


async def test_a_short_pause_of_the_preferred_backend_is_waited_for() -> None:
    house = two()
    house.lane("hosted").agenda.halt_until(house.clock.monotonic_s() + 2)
    assert (await house.lanes.enter(needs=ANY)).name == "hosted"
