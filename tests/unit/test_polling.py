"""When jobs are asked for: the bars of the bench, smaller, and what holds whatever comes. All time is simulated."""

import math
import random
import statistics
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.polling import (
    CASES,
    Case,
    Draw,
    Driven,
    Optimum,
    after_a_shift,
    alone,
    cost_of,
    crowd,
    drive,
    first_jobs,
    fixed,
    follow,
    learned,
    log_normal,
)
from bot.pipeline.call_plans import best_plan
from bot.pipeline.finish_times import FinishTimes
from bot.pipeline.polling import Agenda, PollingPolicy, call_price_s

HOSTILE = (-1.0, 0.0, math.nan, math.inf, -math.inf, 1e300)


def agenda_of(max_calls_per_s: float = 10.0) -> Agenda:
    return Agenda(policy=PollingPolicy(), max_calls_per_s=max_calls_per_s)


def ask_next(agenda: Agenda, now_s: float) -> tuple[str, float]:
    """Wait until a job may be asked; which, and when."""
    for _ in range(1000):
        key = agenda.take_due(now_s)
        if key is not None:
            return key, now_s
        due_in_s = agenda.next_due_in_s(now_s)
        assert due_in_s is not None
        now_s += max(due_in_s, 0.0005)
    raise AssertionError("nobody was asked")


@pytest.fixture(scope="module")
def optima() -> dict[str, Optimum]:
    return {case.name: Optimum(case.draw, draws=4000, step_s=0.03) for case in CASES}


# What waiting costs


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_learned_schedule_waits_little_longer_than_the_optimum_at_as_many_calls(
    case: Case, optima: dict[str, Optimum]
) -> None:
    optimum = optima[case.name]
    cost = learned(case.draw, 0.05, optimum, 11)
    assert cost.wait_s <= 1.2 * optimum.wait_s(cost.calls)


@pytest.mark.parametrize(("index", "share"), [(0, 0.5), (1, 0.75), (2, 0.3)])
def test_at_the_calls_of_every_second_much_of_its_wait_is_saved(
    index: int, share: float, optima: dict[str, Optimum]
) -> None:
    case = CASES[index]
    optimum = optima[case.name]
    every_second = cost_of([float(second) for second in range(1, 100)], optimum.finishes_s)
    cost = learned(case.draw, optimum.price_s(every_second.calls), optimum, 5)
    at_its_calls_s = cost.wait_s / optimum.wait_s(cost.calls) * optimum.wait_s(every_second.calls)
    assert at_its_calls_s <= share * every_second.wait_s


def test_with_an_idle_limit_a_picture_is_noticed_within_130_ms_on_average() -> None:
    assert alone(CASES[1].draw, seed=3, jobs=260) <= 0.13


@pytest.mark.parametrize(
    "draw",
    [*(case.draw for case in CASES), fixed(0.5), fixed(30.0), log_normal(60.0, 0.5)],
    ids=[*(case.name for case in CASES), "0.5 s", "30 s", "60 s"],
)
def test_the_first_twenty_jobs_wait_no_longer_than_if_asked_every_second_even_at_a_dear_price(draw: Draw) -> None:
    assert first_jobs(draw, 0.5, seeds=1).wait_s <= 0.5


def test_a_backend_that_becomes_slower_is_known_again_within_a_hundred_jobs() -> None:
    optimum = Optimum(log_normal(9.0, 0.25), draws=4000, step_s=0.03)
    cost = after_a_shift(0.05, seed=21)
    assert cost.wait_s <= 1.2 * optimum.wait_s(cost.calls)


def test_a_backend_that_becomes_faster_is_known_again_within_a_hundred_jobs() -> None:
    optimum = Optimum(log_normal(3.0, 0.25), draws=4000, step_s=0.02)
    cost = after_a_shift(0.05, seed=22, from_s=30.0, to_s=3.0)
    assert cost.wait_s <= 1.2 * optimum.wait_s(cost.calls)


# Prices


def test_a_call_is_cheap_while_the_limit_is_idle_and_dear_when_it_is_full() -> None:
    assert call_price_s(0.0) == call_price_s(-1.0) <= 0.01
    assert call_price_s(0.9) > 20 * call_price_s(0.0)
    assert call_price_s(1.0) == call_price_s(7.0) == call_price_s(math.nan)


def test_a_price_only_rises_with_use() -> None:
    prices = [call_price_s(percent / 100) for percent in range(101)]
    assert prices == sorted(prices)


def test_backends_of_which_nothing_is_known_begin_with_one_plan() -> None:
    plans = [best_plan(FinishTimes().distribution(), price_s=0.01) for _ in range(2)]
    assert plans[0] is plans[1]


def test_dear_calls_are_made_less_often() -> None:
    calls = []
    for price_s in (0.01, 0.1, 1.0):
        rng, policy = random.Random(1), PollingPolicy()
        calls.append(statistics.fmean(follow(policy, CASES[1].draw(rng), price_s).calls for _ in range(40)))
    assert calls[0] > calls[1] > calls[2] >= 1.0


# Robustness of what is known


def test_hostile_times_teach_nothing_wrong() -> None:
    rng, policy = random.Random(2), PollingPolicy()
    for _ in range(100):
        finish_s = CASES[0].draw(rng)
        policy.learn(not_done_at_s=finish_s - 0.1, done_by_s=finish_s)
    before_s = policy.next_poll_in_s(0.0, price_s=0.1)
    for first in HOSTILE:
        for second in (value for value in HOSTILE if value != 1e300):
            policy.learn(not_done_at_s=first, done_by_s=second)
    assert policy.next_poll_in_s(0.0, price_s=0.1) == before_s


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_questions_get_a_sane_answer(hostile: float) -> None:
    policy = PollingPolicy()
    assert 0.0 < policy.next_poll_in_s(hostile, price_s=0.1) <= 1.0
    assert 0.0 < policy.next_poll_in_s(1.0, price_s=hostile) <= 1.0


@given(ends=st.lists(st.tuples(st.floats(), st.floats()), max_size=30))
@settings(max_examples=20, deadline=None)
def test_whatever_is_learned_stays_a_distribution(ends: list[tuple[float, float]]) -> None:
    finish_times = FinishTimes()
    for not_done_at_s, done_by_s in ends:
        finish_times.learn(not_done_at_s=not_done_at_s, done_by_s=done_by_s)
    shares = [finish_times.distribution().share_done(2.0**power) for power in range(-6, 16)]
    assert all(0.0 <= low <= high <= 1.0 + 1e-9 for low, high in pairwise(shares))


@pytest.mark.parametrize("price_s", [0.01, 1.0, 60.0])
def test_a_job_later_than_anything_seen_is_still_asked(price_s: float) -> None:
    rng, policy = random.Random(3), PollingPolicy()
    for _ in range(40):
        follow(policy, CASES[0].draw(rng), 0.05)
    for elapsed_s in (20.0, 60.0, 600.0, 7000.0, 100_000.0):
        assert policy.next_poll_in_s(elapsed_s, price_s=price_s) <= max(5.0, 0.1 * elapsed_s)


# The limit


@given(
    max_calls_per_s=st.sampled_from([0.5, 1.0, 2.5, 7.0, 10.0]),
    steps=st.lists(st.tuples(st.sampled_from(["submit", "add", "ask", "drop"]), st.floats(0.0, 0.4)), max_size=150),
)
@settings(max_examples=30, deadline=None)
def test_no_second_holds_more_calls_than_the_limit_whatever_is_wanted(
    max_calls_per_s: float, steps: list[tuple[str, float]]
) -> None:
    agenda, now_s = agenda_of(max_calls_per_s), 0.0
    calls: list[float] = []
    for number, (step, later_s) in enumerate(steps):
        now_s += later_s
        if step == "submit":
            calls.append(now_s + agenda.spend(now_s))
        elif step == "add":
            agenda.add(str(number), started_at_s=now_s - 3.0, now_s=now_s)
        elif step == "drop":
            agenda.drop(str(number // 2))
        elif (key := agenda.take_due(now_s)) is not None:
            calls.append(now_s)
            agenda.answered(key, now_s=now_s, done=number % 3 == 0)
    assert Driven(waits_s=(), calls_at_s=calls or (0.0,)).most_calls_in_a_second <= math.ceil(max_calls_per_s)
    gaps = [high - low for low, high in pairwise(sorted(calls))]
    assert all(gap >= 0.999999 / max_calls_per_s for gap in gaps)


@pytest.mark.parametrize("limit", [0.0, -1.0, math.nan, math.inf])
def test_a_limit_must_be_a_positive_number(limit: float) -> None:
    with pytest.raises(ValueError, match="positive"):
        agenda_of(limit)


def test_an_idle_agenda_lets_a_submit_through_at_once() -> None:
    assert agenda_of().spend(100.0) == 0.0


def test_a_burst_of_submits_does_not_starve_the_questions() -> None:
    agenda = agenda_of(10.0)
    agenda.add("waiting", started_at_s=-60.0, now_s=0.0)
    for _ in range(50):
        agenda.spend(0.0)
    _, asked_at_s = ask_next(agenda, 0.0)
    assert asked_at_s < 0.5


def test_a_crowd_of_questions_does_not_starve_a_submit() -> None:
    agenda = agenda_of(10.0)
    for number in range(1000):
        agenda.add(str(number), started_at_s=-60.0, now_s=0.0)
    _, now_s = ask_next(agenda, 0.0)
    assert agenda.spend(now_s) <= 0.3


def test_submits_and_questions_share_a_full_limit() -> None:
    agenda = agenda_of(10.0)
    driven = drive(agenda, CASES[0].draw, wanted_at_s=[0.0] * 100, seed=4, jobs=100)
    assert driven.most_calls_in_a_second <= 10
    assert statistics.median(driven.waits_s) < 3.0


def test_a_halt_holds_for_submits_and_questions_and_is_not_shortened() -> None:
    agenda = agenda_of()
    agenda.add("job", started_at_s=-60.0, now_s=0.0)
    agenda.halt_until(30.0)
    agenda.halt_until(10.0)
    assert 1.0 + agenda.spend(1.0) >= 30.0
    _, asked_at_s = ask_next(agenda, 1.0)
    assert asked_at_s >= 30.0


@pytest.mark.parametrize("hostile", [math.inf, 1e300])
def test_an_endless_halt_ends_after_ten_minutes(hostile: float) -> None:
    agenda = agenda_of()
    agenda.add("job", started_at_s=0.0, now_s=0.0)
    agenda.halt_until(hostile)
    assert agenda.spend(1.0) <= 600.0


# Who is asked


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_of_a_crowd_after_a_restart_nobody_waits_three_times_the_median(case: Case) -> None:
    driven = crowd(case.draw, jobs=200, seed=6)
    assert len(driven.waits_s) == 200
    assert max(driven.waits_s) <= 3.0 * statistics.median(driven.waits_s)
    assert driven.most_calls_in_a_second <= 10


def test_with_many_in_flight_at_any_time_nobody_waits_three_times_the_median() -> None:
    driven = crowd(CASES[2].draw, jobs=100, seed=7, refills=100)
    waits = driven.waits_s
    assert max(waits) <= 3.0 * statistics.median(waits)


def test_a_job_being_asked_is_not_given_out_again() -> None:
    agenda = agenda_of()
    agenda.add("job", started_at_s=-60.0, now_s=0.0)
    assert agenda.take_due(0.0) == "job"
    assert agenda.take_due(5.0) is None
    assert agenda.next_due_in_s(5.0) is None
    assert len(agenda) == 1


def test_a_failed_call_is_repeated_no_earlier_than_told_and_teaches_nothing() -> None:
    policy = PollingPolicy()
    agenda = Agenda(policy=policy, max_calls_per_s=10.0)
    agenda.add("job", started_at_s=-60.0, now_s=0.0)
    agenda.take_due(0.0)
    agenda.failed_call("job", now_s=0.1, retry_in_s=7.0)
    _, asked_at_s = ask_next(agenda, 0.2)
    assert 7.1 <= asked_at_s < 7.5
    assert policy.learned_jobs == 0


def test_a_done_job_is_learned_and_forgotten() -> None:
    policy = PollingPolicy()
    agenda = Agenda(policy=policy, max_calls_per_s=10.0)
    agenda.add("job", started_at_s=0.0, now_s=0.0)
    key, now_s = ask_next(agenda, 0.0)
    agenda.answered(key, now_s=now_s, done=True)
    agenda.answered(key, now_s=now_s, done=True)
    assert (len(agenda), policy.learned_jobs) == (0, 1)


def test_what_is_unknown_is_ignored() -> None:
    agenda = agenda_of()
    agenda.drop("nobody")
    agenda.answered("nobody", now_s=1.0, done=True)
    agenda.failed_call("nobody", now_s=1.0, retry_in_s=1.0)
    assert len(agenda) == 0


def test_a_dropped_job_is_not_asked() -> None:
    agenda = agenda_of()
    agenda.add("job", started_at_s=-60.0, now_s=0.0)
    agenda.drop("job")
    assert agenda.take_due(1.0) is None
    assert agenda.next_due_in_s(1.0) is None


# Clocks


@pytest.mark.parametrize("started_at_s", [1e9, -1e9, math.nan, math.inf, -math.inf])
def test_a_start_at_a_strange_time_is_asked_soon(started_at_s: float) -> None:
    agenda = agenda_of()
    agenda.add("job", started_at_s=started_at_s, now_s=50.0)
    _, asked_at_s = ask_next(agenda, 50.0)
    assert asked_at_s <= 51.0


@pytest.mark.parametrize("jump_s", [-3600.0, 3600.0])
def test_a_clock_that_jumps_stops_nobody(jump_s: float) -> None:
    agenda = agenda_of()
    for number in range(20):
        agenda.add(str(number), started_at_s=10_000.0, now_s=10_000.0)
    _, now_s = ask_next(agenda, 10_000.0)
    _, asked_at_s = ask_next(agenda, now_s + jump_s)
    assert asked_at_s <= now_s + jump_s + 2.0
    assert agenda.spend(asked_at_s) <= 1.0


def test_a_clock_that_is_no_number_stops_nobody() -> None:
    agenda = agenda_of()
    agenda.add("job", started_at_s=0.0, now_s=0.0)
    for hostile in (math.nan, math.inf, -math.inf):
        agenda.take_due(hostile)
        agenda.spend(hostile)
    assert ask_next(agenda, 1.0)[0] == "job"
