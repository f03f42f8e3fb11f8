"""Which of several backends takes a picture: by ability, share, queue and price; and when it is given to another."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping

import pytest

from bot.model.images import Abilities, AspectRatio, BlobId, Needs, Size
from bot.model.jobs import Wish
from bot.model.ledger import Quote
from bot.model.refusals import (
    NotTakenTogether,
    PictureNotTaken,
    Refusal,
    SeedNotTaken,
    ServiceUnavailable,
    SizeNotTaken,
)
from bot.pipeline.circuits import Circuit, CircuitState
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.pipeline.polling import Agenda, PollingPolicy
from tests.fakes.backend import FakeBackend
from tests.fakes.clock import StoppedClock
from tests.fakes.events import RecordedEvents

ANY = Needs()
FORSAKEN_AFTER_S = 30.0
OURS = Abilities(seed=True, sizes=True, image_to_image=True, bills_nobody=True)
BLOB = BlobId("0" * 64)
WIDE = Size(width_px=1280, height_px=720)


def wish(*, seed: int | None = None, size: Size | None = None, source: BlobId | None = None) -> Wish:
    return Wish(prompt="a fox", aspect_ratio=AspectRatio.SQUARE, seed=seed, size=size, source=source)


class House:
    """Lanes in the order given. `pick` takes a place for a moment and tells where."""

    def __init__(self, **abilities: Abilities) -> None:
        self.clock, self.events = StoppedClock(), RecordedEvents()
        self.backends = {
            name.replace("_", "-"): FakeBackend(clock=self.clock, name=name.replace("_", "-"), abilities=can)
            for name, can in abilities.items()
        }
        self.lanes = Lanes(
            [self._lane(backend) for backend in self.backends.values()], clock=self.clock, events=self.events
        )

    def _lane(self, backend: FakeBackend) -> Lane:
        agenda = Agenda(policy=PollingPolicy(), max_calls_per_s=10.0)
        return Lane(backend=backend, agenda=agenda, max_active=100, kind=backend.name.partition("-")[0])

    def lane(self, name: str) -> Lane:
        lane = self.lanes.named(name)
        assert lane is not None
        return lane

    def weigh(self, **weights: int) -> None:
        for lane in self.lanes:
            lane.weight = weights.get(lane.kind, 0)

    def break_down(self, name: str) -> None:
        while self.lane(name).circuit.state is not CircuitState.OPEN:
            self.lanes.fail(self.lane(name), "down")

    async def pick(self, needs: Needs = ANY, *, only: str | None = None) -> str:
        lane = await self.lanes.enter(needs=needs, only=only)
        self.lanes.leave(lane)
        return lane.name

    async def picks(self, count: int) -> str:
        """Their first letters."""
        return "".join([(await self.pick())[0] for _ in range(count)])

    async def probe_for(self, seconds: int) -> None:
        """Let the probes look for so long."""
        probing = asyncio.create_task(self.lanes.probe_forever())
        end_s = self.clock.monotonic_s() + seconds
        while self.clock.monotonic_s() < end_s:  # noqa: ASYNC110 - the probes move the clock themselves
            await asyncio.sleep(0)
        probing.cancel()


# --- abilities --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("needs", [Needs(seed=True), Needs(size=True), Needs(source=True)])
async def test_what_needs_an_ability_goes_only_where_it_is(needs: Needs) -> None:
    house = House(hosted=Abilities(), ours=OURS)
    assert await house.pick() == "hosted"
    assert await house.pick(needs) == "ours"


@pytest.mark.parametrize(
    ("asked", "refusal"),
    [
        (wish(seed=1), SeedNotTaken),
        (wish(size=WIDE), SizeNotTaken),
        (wish(source=BLOB), PictureNotTaken),
    ],
)
def test_what_no_backend_can_do_is_refused(asked: Wish, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        House(hosted=Abilities()).lanes.check_open(asked)


def test_what_only_several_together_could_do_is_refused_too() -> None:
    lanes = House(a=Abilities(seed=True), b=Abilities(sizes=True)).lanes
    lanes.check_open(wish(seed=1))
    lanes.check_open(wish(size=WIDE))
    with pytest.raises(NotTakenTogether):
        lanes.check_open(wish(seed=1, size=WIDE))


def test_it_is_not_accepted_while_all_that_could_do_it_are_out_of_order() -> None:
    house = House(hosted=Abilities(), ours=OURS)
    house.break_down("ours")
    house.lanes.check_open(wish())
    with pytest.raises(ServiceUnavailable):
        house.lanes.check_open(wish(size=WIDE))


# --- prices -----------------------------------------------------------------------------------------------


def test_a_picture_costs_at_most_what_the_dearest_that_could_make_it_costs() -> None:
    house = House(ours=OURS, hosted=Abilities())
    house.lane("ours").price, house.lane("hosted").price = 1, 3
    assert house.lanes.quote(ANY) == Quote(least=1, most=3)
    assert house.lanes.quote(Needs(size=True)) == Quote(least=1, most=1)


def test_one_that_is_out_of_order_now_may_still_have_to_make_it() -> None:
    house = House(ours=OURS, hosted=Abilities())
    house.lane("ours").price, house.lane("hosted").price = 1, 3
    house.break_down("hosted")
    assert house.lanes.quote(ANY).most == 3


# --- shares -----------------------------------------------------------------------------------------------


async def test_without_weights_the_preferred_one_takes_all() -> None:
    assert await House(a=Abilities(), b=Abilities()).picks(6) == "aaaaaa"


@pytest.mark.parametrize(
    ("weights", "order"),
    [({"a": 3, "b": 1}, "aabaaaba"), ({"a": 1, "b": 1}, "abababab"), ({"a": 1, "b": 2}, "babbabbab")],
)
async def test_by_weights_they_take_turns_smoothly(weights: Mapping[str, int], order: str) -> None:
    house = House(a=Abilities(), b=Abilities())
    house.weigh(**weights)
    assert await house.picks(len(order)) == order


async def test_one_without_a_weight_is_used_where_the_others_cannot() -> None:
    house = House(a=Abilities(), b=Abilities(), c=Abilities())
    house.weigh(a=1, b=1)
    assert set(await house.picks(8)) == {"a", "b"}
    house.break_down("a")
    assert await house.picks(4) == "bbbb"
    house.break_down("b")
    assert await house.picks(2) == "cc"


async def test_one_that_was_down_has_nothing_to_make_up_for() -> None:
    house = House(a=Abilities(), b=Abilities())
    house.weigh(a=1, b=1)
    house.break_down("b")
    await house.picks(50)
    house.lane("b").circuit = Circuit()
    assert Counter(await house.picks(10)) == {"a": 5, "b": 5}


# --- several servers of one kind --------------------------------------------------------------------------


async def test_of_several_servers_the_one_with_the_shortest_queue_is_taken() -> None:
    house = House(local=OURS, local_2=OURS, hosted=Abilities())
    taken = [(await house.lanes.enter(needs=ANY)).name for _ in range(4)]
    assert taken == ["local", "local-2", "local", "local-2"]
    house.lanes.leave(house.lane("local-2"))
    assert await house.pick() == "local-2"


async def test_what_others_have_waiting_there_counts() -> None:
    house = House(local=OURS, local_2=OURS)
    house.backends["local"].queued, house.backends["local-2"].queued = 5, 0
    await house.probe_for(2)
    assert [(await house.lanes.enter(needs=ANY)).name for _ in range(6)] == ["local-2"] * 5 + ["local"]


async def test_ones_own_pictures_there_are_not_counted_twice() -> None:
    house = House(local=OURS, local_2=OURS)
    for _ in range(3):
        house.lanes.occupy(house.lane("local"))
    house.backends["local"].queued = 4
    await house.probe_for(2)
    assert house.lane("local").load == 4


async def test_a_server_alone_is_not_asked_for_its_queue() -> None:
    house = House(local=OURS, hosted=Abilities())
    await house.probe_for(30)
    assert [backend.pings for backend in house.backends.values()] == [0, 0]


async def test_servers_share_the_weight_of_their_kind() -> None:
    house = House(local=OURS, local_2=OURS, hosted=Abilities())
    house.weigh(local=1, hosted=1)
    assert Counter(await house.picks(8)) == {"l": 4, "h": 4}


# --- given up ---------------------------------------------------------------------------------------------


async def test_after_a_while_out_of_order_another_is_asked_for_what_is_there() -> None:
    house = House(ours=OURS, hosted=Abilities())
    given_up = asyncio.ensure_future(house.lanes.forsaken(house.lane("ours"), ANY))
    house.break_down("ours")
    house.backends["ours"].broken = "down"
    await house.probe_for(int(FORSAKEN_AFTER_S) - 5)
    assert not given_up.done()
    await house.probe_for(10)
    assert given_up.done()
    assert house.events.names().count("backend_forsaken") == 1


async def test_a_backend_that_bills_is_waited_for() -> None:
    house = House(hosted=Abilities(), other=Abilities())
    house.break_down("hosted")
    house.backends["hosted"].broken = "down"
    await house.probe_for(3600)
    assert not house.lanes.should_forsake(house.lane("hosted"), ANY)


@pytest.mark.parametrize("is_other_down", [True, False])
async def test_nothing_is_taken_away_where_no_other_could_do_it(is_other_down: bool) -> None:
    house = House(ours=OURS, hosted=Abilities())
    house.break_down("ours")
    house.backends["ours"].broken = "down"
    if is_other_down:
        house.break_down("hosted")
        house.backends["hosted"].broken = "down"
    await house.probe_for(100)
    assert not house.lanes.should_forsake(house.lane("ours"), ANY if is_other_down else Needs(size=True))


async def test_a_submit_that_only_one_should_answer_goes_elsewhere_once_that_one_is_given_up() -> None:
    house = House(ours=OURS, hosted=Abilities())
    house.break_down("ours")
    house.backends["ours"].broken = "down"
    waiting = asyncio.ensure_future(house.pick(only="ours"))
    await house.probe_for(10)
    assert not waiting.done()
    await house.probe_for(int(FORSAKEN_AFTER_S))
    assert await waiting == "hosted"


async def test_one_that_answers_again_keeps_what_it_has() -> None:
    house = House(ours=OURS, hosted=Abilities())
    house.break_down("ours")
    await house.probe_for(100)
    assert house.lane("ours").circuit.state is CircuitState.HALF_OPEN
    assert not house.lanes.should_forsake(house.lane("ours"), ANY)
    house.lanes.succeed(house.lane("ours"))
    house.break_down("ours")
    assert not house.lanes.should_forsake(house.lane("ours"), ANY)


async def test_a_server_that_is_down_a_second_time_is_given_its_30_seconds_again() -> None:
    house = House(ours=OURS, hosted=Abilities())
    server = house.backends["ours"]
    server.broken = "down"
    house.break_down("ours")
    await house.probe_for(40)
    assert house.lanes.should_forsake(house.lane("ours"), ANY)
    server.broken = None
    await house.probe_for(70)
    house.lanes.succeed(house.lane("ours"))
    assert house.lane("ours").circuit.state is CircuitState.CLOSED
    server.broken = "down"
    house.break_down("ours")
    await house.probe_for(25)
    assert not house.lanes.should_forsake(house.lane("ours"), ANY)
    await house.probe_for(10)
    assert house.lanes.should_forsake(house.lane("ours"), ANY)
    assert house.events.names().count("backend_forsaken") == 2


async def test_a_server_whose_trials_fail_is_given_no_30_seconds_for_each() -> None:
    house = House(ours=OURS, hosted=Abilities())
    house.break_down("ours")
    for _ in range(3):
        await house.probe_for(12)
        house.lanes.fail(house.lane("ours"), "down")
    await house.probe_for(1)
    assert house.lanes.should_forsake(house.lane("ours"), ANY)


def test_how_long_a_circuit_is_open_is_counted_over_trials_that_fail() -> None:
    circuit = Circuit()
    circuit.fail("key_invalid", now_s=10.0)
    assert circuit.open_for_s(25.0) == 15.0
    circuit.probed(is_ok=True, now_s=25.0)
    assert circuit.open_for_s(30.0) == 0.0
    circuit.start_trial()
    circuit.fail("down", now_s=31.0)
    assert circuit.open_for_s(40.0) == 30.0
