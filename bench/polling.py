"""How close the learned polling comes to the optimum, in simulated time: `python -m bench polling`.

The optimum is computed in the same run, by dynamic programming over 20,000 draws, for a ladder of prices; a learned
schedule is compared with the optimum that makes as many calls. Each figure is a mean over seeds. Cold start compares
waiting only (while little is known, calls buy knowledge), with "every 1 s" taken over all its phases: half a second.
"""

import heapq
import math
import random
import statistics
import sys
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.pipeline.polling import Agenda, PollingPolicy, call_price_s

Draw = Callable[[random.Random], float]
SEEDS = 4
LEARNED_JOBS, JUDGED_JOBS = 200, 64


def log_normal(median_s: float, sigma: float) -> Draw:
    return lambda rng: median_s * math.exp(rng.gauss(0.0, sigma))


def two_speeds(rng: random.Random) -> float:
    return max(0.05, rng.gauss(1.0, 0.1) if rng.random() < 0.5 else rng.gauss(12.0, 1.0))


def fixed(at_s: float) -> Draw:
    return lambda _rng: at_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Finish times, the prices to judge at, and the bar for its share of the wait of "every 1 s" at the same calls."""

    name: str
    draw: Draw
    prices_s: Sequence[float]
    share_of_every_second: float


CASES = (
    Case(name="3 s, sigma 0.25", draw=log_normal(3.0, 0.25), prices_s=(0.02, 0.05, 0.2), share_of_every_second=0.5),
    Case(name="3 s, sigma 0.5", draw=log_normal(3.0, 0.5), prices_s=(0.02, 0.05, 0.12), share_of_every_second=0.75),
    Case(name="1 s or 12 s", draw=two_speeds, prices_s=(0.02, 0.05, 0.3), share_of_every_second=0.3),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    what: str
    figure: float
    bar: float
    unit: str = ""

    @property
    def is_held(self) -> bool:
        return self.figure <= self.bar


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    wait_s: float
    calls: float


def cost_of(schedule_s: Sequence[float], finishes_s: Sequence[float]) -> Cost:
    """What a fixed schedule costs a job, on average."""
    wait_s, calls = 0.0, 0
    for finish_s in finishes_s:
        index = bisect_left(schedule_s, finish_s)
        wait_s += schedule_s[index] - finish_s
        calls += index + 1
    return Cost(wait_s=wait_s / len(finishes_s), calls=calls / len(finishes_s))


class Optimum:
    """The best schedules for known finish times, for a ladder of prices: none waits less at the same calls."""

    def __init__(self, draw: Draw, *, draws: int = 20_000, step_s: float = 0.01) -> None:
        rng = random.Random(99)
        finishes = sorted(draw(rng) for _ in range(draws))
        self.finishes_s = finishes[:: max(1, draws // 4000)]
        self.longest_s = finishes[-1]
        self._times = [step_s * index for index in range(int(finishes[-1] / step_s) + 2)]
        self._done = [bisect_left(finishes, time + 1e-12) / draws for time in self._times]
        self._waits = [0.0]
        for low, high in pairwise(self._done):
            self._waits.append(self._waits[-1] + (low + high) / 2 * step_s)
        self._ladder = [(price, self._cost(price, finishes)) for price in (0.004 * 1.3**n for n in range(20))]

    def _cost(self, price_s: float, finishes_s: Sequence[float]) -> Cost:
        times, done, waits = self._times, self._done, self._waits
        chosen = len(times) - 1
        values, nexts = [0.0] * len(times), [chosen] * len(times)
        for here in range(len(times) - 2, -1, -1):
            best, latest = math.inf, chosen
            for there in range(here + 1, latest + 1):
                value = waits[there] - done[here] * times[there] + values[there]
                if value < best:
                    best, chosen = value, there
            values[here] = best - waits[here] + done[here] * times[here] + price_s * (1.0 - done[here])
            nexts[here] = chosen
        schedule, at = [], 0
        while at < len(times) - 1:
            at = nexts[at]
            schedule.append(times[at])
        return cost_of(schedule, finishes_s)

    def wait_s(self, calls: float) -> float:
        """The optimum's mean wait at so many calls a job."""
        for (_, more), (_, fewer) in pairwise(self._ladder):
            if fewer.calls <= calls <= more.calls and fewer.calls < more.calls:
                part = math.log(more.calls / calls) / math.log(more.calls / fewer.calls)
                return more.wait_s * math.pow(fewer.wait_s / more.wait_s, part)
        return math.nan

    def price_s(self, calls: float) -> float:
        return min(self._ladder, key=lambda rung: abs(rung[1].calls - calls))[0]


def follow(policy: PollingPolicy, finish_s: float, price_s: float) -> Cost:
    """One job polled alone, and learned."""
    at_s, calls, before_s = 0.0, 0, 0.0
    while at_s < finish_s:
        before_s = at_s
        at_s += policy.next_poll_in_s(at_s, price_s=price_s)
        calls += 1
    policy.learn(not_done_at_s=before_s, done_by_s=at_s)
    return Cost(wait_s=at_s - finish_s, calls=calls)


def mean(costs: Sequence[Cost]) -> Cost:
    return Cost(
        wait_s=statistics.fmean(cost.wait_s for cost in costs), calls=statistics.fmean(cost.calls for cost in costs)
    )


def learned(case_draw: Draw, price_s: float, optimum: Optimum, seed: int) -> Cost:
    """What the schedules of the 64 jobs after 200 learned ones cost, each judged on 4,000 draws."""
    rng, policy = random.Random(seed), PollingPolicy()
    for _ in range(LEARNED_JOBS):
        follow(policy, case_draw(rng), price_s)
    costs = []
    for number in range(JUDGED_JOBS):
        if number % 8 == 0:
            schedule = [0.0]
            while schedule[-1] <= optimum.longest_s:
                schedule.append(schedule[-1] + policy.next_poll_in_s(schedule[-1], price_s=price_s))
            costs.append(cost_of(schedule[1:], optimum.finishes_s))
        follow(policy, case_draw(rng), price_s)
    return mean(costs)


def over_optimum(case: Case, optimum: Optimum, price_s: float) -> list[float]:
    costs = [learned(case.draw, price_s, optimum, seed) for seed in range(SEEDS)]
    return [cost.wait_s / optimum.wait_s(cost.calls) for cost in costs]


@dataclass(frozen=True, slots=True, kw_only=True)
class Driven:
    """What became of jobs driven through an agenda: in the order they were noticed."""

    waits_s: Sequence[float]
    calls_at_s: Sequence[float]

    @property
    def most_calls_in_a_second(self) -> int:
        calls = sorted(self.calls_at_s)
        return max(bisect_left(calls, call + 1.0) - index for index, call in enumerate(calls))


def drive(
    agenda: Agenda, draw: Draw, *, wanted_at_s: Sequence[float], seed: int, jobs: int, is_endless: bool = False
) -> Driven:
    """Submit jobs at their times, ask as the agenda says, until so many are noticed. Endless: each brings another."""
    rng = random.Random(seed)
    wanted, submits = list(wanted_at_s), list[float]()
    heapq.heapify(wanted)
    finishes: dict[str, float] = {}
    waits, calls, number, now_s = list[float](), list[float](), 0, 0.0
    while len(waits) < jobs:
        due_in_s = agenda.next_due_in_s(now_s)
        due_s = math.inf if due_in_s is None else now_s + due_in_s
        now_s = max(now_s, min(due_s, wanted[0] if wanted else math.inf, submits[0] if submits else math.inf))
        if submits and submits[0] <= now_s:
            heapq.heappop(submits)
            number += 1
            calls.append(now_s)
            finishes[str(number)] = now_s + draw(rng)
            agenda.add(str(number), started_at_s=now_s, now_s=now_s)
        elif wanted and wanted[0] <= now_s:
            heapq.heappop(wanted)
            heapq.heappush(submits, now_s + agenda.spend(now_s))
        elif (key := agenda.take_due(now_s)) is not None:
            calls.append(now_s)
            is_done = finishes[key] <= now_s
            agenda.answered(key, now_s=now_s, done=is_done)
            if is_done:
                waits.append(now_s - finishes.pop(key))
                if is_endless:
                    heapq.heappush(wanted, now_s)
        else:
            now_s += 0.0005
    return Driven(waits_s=waits, calls_at_s=calls)


def crowd(draw: Draw, *, jobs: int, seed: int, refills: int = 0, max_calls_per_s: float = 10.0) -> Driven:
    """Many jobs accepted at one moment, nothing learned before. The first `refills` noticed are replaced at once."""
    agenda = Agenda(policy=PollingPolicy(), max_calls_per_s=max_calls_per_s)
    rng = random.Random(seed)
    finishes = {str(number): draw(rng) for number in range(jobs)}
    for key in finishes:
        agenda.add(key, started_at_s=0.0, now_s=0.0)
    waits, calls, now_s = list[float](), list[float](), 0.0
    while (due_in_s := agenda.next_due_in_s(now_s)) is not None:
        now_s += max(due_in_s, 0.0005)
        asked = agenda.take_due(now_s)
        if asked is None:
            continue
        calls.append(now_s)
        is_done = finishes[asked] <= now_s
        agenda.answered(asked, now_s=now_s, done=is_done)
        if is_done:
            waits.append(now_s - finishes[asked])
            if len(waits) <= refills:
                fresh = str(jobs + len(waits))
                finishes[fresh] = now_s + draw(rng)
                agenda.add(fresh, started_at_s=now_s, now_s=now_s)
    return Driven(waits_s=waits, calls_at_s=calls)


def alone(draw: Draw, *, seed: int, jobs: int = 400) -> float:
    """The mean wait of one job at a time under a limit of 10 calls a second, after the first 200."""
    agenda = Agenda(policy=PollingPolicy(), max_calls_per_s=10.0)
    driven = drive(agenda, draw, wanted_at_s=(0.0,), seed=seed, jobs=jobs, is_endless=True)
    return statistics.fmean(driven.waits_s[LEARNED_JOBS:])


def first_jobs(draw: Draw, price_s: float, *, seeds: int, jobs: int = 20) -> Cost:
    """The mean cost of the very first jobs."""
    costs = []
    for seed in range(seeds):
        rng, policy = random.Random(seed), PollingPolicy()
        costs += [follow(policy, draw(rng), price_s) for _ in range(jobs)]
    return mean(costs)


def after_a_shift(price_s: float, *, seed: int, from_s: float = 3.0, to_s: float = 9.0) -> Cost:
    """The mean cost of jobs 101 to 200 after the median has moved, 200 learned before."""
    rng, policy = random.Random(seed), PollingPolicy()
    for _ in range(LEARNED_JOBS):
        follow(policy, log_normal(from_s, 0.25)(rng), price_s)
    costs = [follow(policy, log_normal(to_s, 0.25)(rng), price_s) for _ in range(200)]
    return mean(costs[100:])


def run() -> list[Row]:
    """Every bar with its figure."""
    rows = []
    for case in CASES:
        optimum = Optimum(case.draw)
        for price_s in case.prices_s:
            ratios = over_optimum(case, optimum, price_s)
            worst = f"worst seed {max(ratios):.2f}"
            what = f"{case.name}: wait over the optimum's, {price_s} s a call ({worst})"
            rows.append(Row(what=what, figure=statistics.fmean(ratios), bar=1.2))
        every_second = cost_of([float(second) for second in range(1, 200)], optimum.finishes_s)
        ratio = statistics.fmean(over_optimum(case, optimum, optimum.price_s(every_second.calls)))
        share = ratio * optimum.wait_s(every_second.calls) / every_second.wait_s
        what = f"{case.name}: wait over that of every 1 s, at its calls ({every_second.calls:.1f} a job)"
        rows.append(Row(what=what, figure=share, bar=case.share_of_every_second))
        idle_ms = 1000.0 * statistics.fmean(alone(case.draw, seed=seed) for seed in range(2))
        rows.append(Row(what=f"{case.name}: mean wait, limit idle", figure=idle_ms, bar=130.0, unit="ms"))
    return rows + cold_rows() + shift_rows() + crowd_rows()


def cold_rows() -> list[Row]:
    others = (("fixed 0.5 s", fixed(0.5)), ("fixed 30 s", fixed(30.0)), ("60 s, sigma 0.5", log_normal(60.0, 0.5)))
    rows = []
    for name, draw in (*((case.name, case.draw) for case in CASES), *others):
        for price_s in (call_price_s(0.0), 0.5):
            cost = first_jobs(draw, price_s, seeds=SEEDS)
            what = f"{name}: mean wait of the first 20 jobs, {price_s:.3f} s a call ({cost.calls:.1f} calls a job)"
            rows.append(Row(what=what, figure=1000.0 * cost.wait_s, bar=500.0, unit="ms"))
    return rows


def shift_rows() -> list[Row]:
    optimum, rows = Optimum(log_normal(9.0, 0.25), step_s=0.03), []
    for price_s in (call_price_s(0.0), 0.05, 0.2):
        cost = mean([after_a_shift(price_s, seed=seed) for seed in range(SEEDS)])
        what = f"3 s becomes 9 s: jobs 101 to 200, wait over the optimum's, {price_s:.3f} s a call"
        rows.append(Row(what=what, figure=cost.wait_s / optimum.wait_s(cost.calls), bar=1.2))
    return rows


def crowd_rows() -> list[Row]:
    rows = []
    for case in CASES:
        runs: dict[str, list[Driven]] = {"500 at once": [], "500 always in flight": [], "500 with their submits": []}
        for seed in (1, 2):
            runs["500 at once"].append(crowd(case.draw, jobs=500, seed=seed))
            runs["500 always in flight"].append(crowd(case.draw, jobs=500, seed=seed, refills=500))
        # Each noticed job wants its next submit at once, so most of these 500 stand in line for one.
        agenda = Agenda(policy=PollingPolicy(), max_calls_per_s=10.0)
        driven = drive(agenda, case.draw, wanted_at_s=[0.0] * 500, seed=1, jobs=1000, is_endless=True)
        settled = Driven(waits_s=driven.waits_s[500:], calls_at_s=driven.calls_at_s)
        runs["500 with their submits"].append(settled)
        for name, each in runs.items():
            longest = max(max(one.waits_s) / statistics.median(one.waits_s) for one in each)
            most = max(one.most_calls_in_a_second for one in each)
            rows.append(Row(what=f"{case.name}, {name}: longest wait over the median", figure=longest, bar=3.0))
            rows.append(Row(what=f"{case.name}, {name}: most calls in any second, of 10", figure=most, bar=10))
    return rows


def main() -> int:
    """Print the table; 0 if every bar holds, else 1."""
    rows = run()
    for row in rows:
        print(f"{'ok  ' if row.is_held else 'MISS'} {row.figure:8.2f} <= {row.bar:6.2f} {row.unit:2} {row.what}")
    return 0 if all(row.is_held for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
