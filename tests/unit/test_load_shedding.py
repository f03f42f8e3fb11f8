"""When progress is shed, on a platform that allows ten calls a second."""

from __future__ import annotations

from bot.chats.load_shedding import CALM_S, LoadShedder
from tests.fakes.clock import StoppedClock
from tests.fakes.events import RecordedEvents


class Platform:
    def __init__(self) -> None:
        self.clock, self.events = StoppedClock(), RecordedEvents()
        self.shedder = LoadShedder(platform="here", calls_per_s=10.0, clock=self.clock, events=self.events)

    def call(self, *, per_s: float, for_s: float) -> None:
        """Results, notices and answers."""
        for _ in range(round(per_s * for_s)):
            self.clock.advance(1 / per_s)
            self.shedder.count()

    def shows(self, chats: int, *, every_s: float, for_s: float) -> int:
        """How much of the progress in so many chats was shown; each that was is a call."""
        shown = 0
        for _ in range(round(for_s / every_s)):
            self.clock.advance(every_s)
            for _ in range(chats):
                if self.shedder.admits_progress():
                    self.shedder.count()
                    shown += 1
        return shown


def test_up_to_half_of_the_rate_progress_is_shown() -> None:
    here = Platform()
    here.call(per_s=4.5, for_s=60.0)
    assert here.shedder.admits_progress()


def test_above_half_of_the_rate_it_is_shed() -> None:
    here = Platform()
    here.call(per_s=5.5, for_s=60.0)
    assert not here.shedder.admits_progress()


def test_a_burst_counts_within_a_moment() -> None:
    here = Platform()
    here.call(per_s=100.0, for_s=0.2)
    assert not here.shedder.admits_progress()


def test_what_is_shed_is_load_so_that_progress_does_not_come_and_go() -> None:
    here = Platform()
    here.call(per_s=100.0, for_s=0.5)
    assert here.shows(chats=30, every_s=3.0, for_s=300.0) == 0


def test_it_is_shown_again_once_it_was_calm_for_a_while() -> None:
    here = Platform()
    here.call(per_s=100.0, for_s=0.5)
    here.call(per_s=3.0, for_s=CALM_S - 1.0)
    assert not here.shedder.admits_progress()
    here.call(per_s=3.0, for_s=2.0)
    assert here.shows(chats=6, every_s=3.0, for_s=60.0) == 6 * 20
    assert here.events.names() == ["progress_shedding_began", "progress_shedding_ended"]


def test_a_second_burst_within_the_calm_makes_it_longer() -> None:
    here = Platform()
    here.call(per_s=100.0, for_s=0.5)
    here.clock.advance(CALM_S - 1.0)
    here.call(per_s=100.0, for_s=0.5)
    here.clock.advance(CALM_S - 1.0)
    assert not here.shedder.admits_progress()
