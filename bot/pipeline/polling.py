"""When to ask a backend for status, and whom first.

Waiting costs the person who asked for a picture; calls cost the provider's rate limit. With a distribution of finish
times, the schedule with the least expected wait + price x calls follows from dynamic programming over the possible
times of the next question. The distribution is learned (`finish_times`), and the price of a call, in seconds of
waiting, rises with the share of the rate limit in use: with an idle limit everybody is asked for often, with a full
one only when it is worth it.

Pure: no clock, no input or output. Time comes in as `now_s`, monotonic seconds.
"""

import heapq
import math
from collections import deque
from dataclasses import dataclass, replace

from bot.pipeline import call_plans
from bot.pipeline.finish_times import FinishTimes

_IDLE_PRICE_S, _BUSY_PRICE_S, _DEAREST_PRICE_S = 0.009, 0.004, 60.0
_PRICE_STEPS_PER_OCTAVE = 4
_SWAY_OCTAVES = 0.7
_GOLDEN = (math.sqrt(5.0) - 1.0) / 2.0
_COLD_JOBS, _COLD_GAP_S = 20, 0.9
_CHEAP_JOBS = 60
"""Until this many jobs are known a call is cheaper, because its answer also teaches."""
_SHORTEST_GAP_S = 0.03
_LATE_SHARE, _LATE_GAP_S, _LATE_GAP_SHARE = 0.98, 5.0, 0.1

_USE_MEASURED_OVER_S = 5.0
_REPRICE_EVERY_S, _REPRICE_FACTOR = 1.0, 1.5
_COMPARED_JOBS, _OLDEST_EVERY = 16, 4
_WINDOW_SHARE, _SHORTEST_WINDOW_S = 0.25, 0.005
_SUBMITS_ALONE_S = 0.5
_LONGEST_HALT_S = 600.0
_CLOCK_SLIP_S = 1.0


def call_price_s(used_share: float) -> float:
    """How many seconds of waiting a call is worth while `used_share` (0 to 1) of the limit is in use.

    About 0.01 s up to half the limit, 0.07 s at 0.8, 0.3 s at 0.9, 1.5 s at 0.95; never more than a minute.
    """
    if not used_share < 0.99:
        return _DEAREST_PRICE_S if not used_share < 1.0 else call_price_s(0.9899)
    busy = max(0.0, used_share) / (1.0 - max(0.0, used_share))
    return min(_DEAREST_PRICE_S, _IDLE_PRICE_S + _BUSY_PRICE_S * busy * busy)


class PollingPolicy:
    """When a job of one backend is worth asking for. A plan is computed when first needed, kept until more is known."""

    def __init__(self) -> None:
        self._finish_times = FinishTimes()
        self._distribution = self._finish_times.distribution()
        self._plans: dict[int, call_plans.Plan] = {}
        self._revision = 0

    @property
    def learned_jobs(self) -> int:
        return self._finish_times.learned_jobs

    def learn(self, *, not_done_at_s: float, done_by_s: float) -> None:
        """See `FinishTimes.learn`."""
        self._finish_times.learn(not_done_at_s=not_done_at_s, done_by_s=done_by_s)

    def wait_since_s(self, *, unfinished_at_s: float, elapsed_s: float) -> float:
        """How long a job seen unfinished at `unfinished_at_s` has likely waited to be noticed: the gain of asking."""
        return self._distribution.wait_since_s(unfinished_at_s, elapsed_s)

    def next_poll_in_s(self, elapsed_s: float, *, price_s: float) -> float:
        """How long after `elapsed_s`, when the job was last known to be unfinished, to ask the next time.

        While fewer than 20 jobs are known the gap is at most 0.9 s. A job later than nearly all is asked again within
        5 s or a tenth of its age, whichever is longer, however dear calls are.
        """
        self._refresh()
        elapsed_s = max(0.0, elapsed_s) if math.isfinite(elapsed_s) else 0.0
        bucket = self._bucket(price_s)
        plan = self._plans.get(bucket)
        price_s = 2.0 ** (bucket / _PRICE_STEPS_PER_OCTAVE)
        if plan is None:
            plan = self._plans[bucket] = call_plans.best_plan(self._distribution, price_s=price_s)
        next_s = plan.next_s(elapsed_s)
        if next_s is None:
            gap_s = math.sqrt(2.0 * price_s / max(1e-9, self._distribution.hazard_per_s(elapsed_s)))
        else:
            gap_s = next_s - elapsed_s
        if self._distribution.share_done(elapsed_s) > _LATE_SHARE:
            gap_s = min(gap_s, max(_LATE_GAP_S, _LATE_GAP_SHARE * elapsed_s))
        if self.learned_jobs < _COLD_JOBS:
            gap_s = min(gap_s, _COLD_GAP_S)
        return max(_SHORTEST_GAP_S, gap_s)

    def _refresh(self) -> None:
        distribution = self._finish_times.distribution()
        if distribution is not self._distribution:
            self._distribution = distribution
            self._plans.clear()
            self._revision += 1

    def _bucket(self, price_s: float) -> int:
        """The step of the price ladder to plan by.

        It sways a little from revision to revision: were the questions always at the same times, what happens between
        them would never be learned.
        """
        price_s = (
            min(_DEAREST_PRICE_S, max(_IDLE_PRICE_S / 2, price_s)) if not math.isnan(price_s) else _DEAREST_PRICE_S
        )
        if self.learned_jobs < _CHEAP_JOBS:
            price_s = min(price_s, max(_IDLE_PRICE_S, price_s * self.learned_jobs / _CHEAP_JOBS))
        sway = _SWAY_OCTAVES * ((self._revision * _GOLDEN) % 1.0 - 0.5)
        return round((math.log2(price_s) + sway) * _PRICE_STEPS_PER_OCTAVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Followed:
    """A job in flight. `unfinished_at_s`: its age at the last "in progress"; `turn`: its live entry in the heap."""

    started_at_s: float
    unfinished_at_s: float = 0.0
    asked_at_s: float | None = None
    not_before_s: float = -math.inf
    turn: int = -1


class Agenda:
    """Which job in flight is asked next, and when, under one rate limit over submits and status calls.

    Calls are at least 1 / `max_calls_per_s` apart, so no second holds more than the limit allows, not even the first.
    Submits are promised a time ahead, and leave a window between two of them wherever a question may want it: neither
    starves the other.
    """

    def __init__(self, *, policy: PollingPolicy, max_calls_per_s: float) -> None:
        if not (math.isfinite(max_calls_per_s) and max_calls_per_s > 0.0):
            raise ValueError("max_calls_per_s must be a positive number")
        self._policy = policy
        # A hair more than the exact spacing: rounding must not squeeze one call too many into a second.
        self._spacing_s = (1.0 + 1e-6) / max_calls_per_s
        self._window_s = max(_SHORTEST_WINDOW_S, _WINDOW_SHARE * self._spacing_s)
        self._use_over_s = max(_USE_MEASURED_OVER_S, 10.0 / max_calls_per_s)
        self._jobs: dict[str, _Followed] = {}
        self._heap: list[tuple[float, int, str]] = []
        self._turns = self._picks = 0
        self._now_s = self._halted_until_s = -math.inf
        self._last_call_s = self._last_submit_s = -math.inf
        self._promised_s: deque[float] = deque()
        self._used_share, self._used_at_s = 0.0, 0.0
        self._priced_at_s, self._price_s = -math.inf, call_price_s(0.0)

    def __len__(self) -> int:
        return len(self._jobs)

    def used_share(self, now_s: float) -> float:
        """The share of the limit in use over about the last 5 s (longer where the limit is below 2 a second)."""
        idle_s = max(0.0, self._at(now_s) - self._used_at_s)
        return min(1.0, self._used_share * math.exp(-idle_s / self._use_over_s))

    def add(self, key: str, *, started_at_s: float, now_s: float) -> None:
        """Follow a job the backend accepted at `started_at_s`. Adding a followed job again changes nothing."""
        now_s = self._at(now_s)
        if key not in self._jobs:
            started_at_s = min(started_at_s, now_s) if math.isfinite(started_at_s) else now_s
            self._schedule(key, _Followed(started_at_s=started_at_s))

    def drop(self, key: str) -> None:
        """Forget a job (cancelled, or past its deadline). Dropping an unknown one is harmless."""
        self._jobs.pop(key, None)

    def spend(self, now_s: float) -> float:
        """Reserve one call, to submit a job; returns the seconds to wait before making it.

        The call is promised and counted: a second time reserves a second call. A halt that comes after the promise
        does not move it.
        """
        now_s = self._at(now_s)
        at_s = max(now_s, self._halted_until_s, self._last_call_s + self._spacing_s)
        if self._promised_s:
            at_s = max(at_s, self._promised_s[-1] + self._spacing_s)
        last_submit_s = self._promised_s[-1] if self._promised_s else self._last_submit_s
        due_in_s = self._due_in_s(now_s)
        is_wanted = due_in_s is not None and now_s + due_in_s < at_s + self._spacing_s
        if is_wanted or at_s - now_s > _SUBMITS_ALONE_S:
            at_s = max(at_s, last_submit_s + 2.0 * self._spacing_s + self._window_s)
        self._promised_s.append(at_s)
        self._count(now_s)
        return at_s - now_s

    def next_due_in_s(self, now_s: float) -> float | None:
        """Seconds until `take_due` is worth calling; None while no job waits for a question.

        At most one second: by then prices may have moved, and so may the questions.
        """
        now_s = self._at(now_s)
        self._reprice(now_s)
        due_in_s = self._due_in_s(now_s)
        if due_in_s is None:
            return None
        return max(self._poll_allowed_in_s(now_s), min(due_in_s, _REPRICE_EVERY_S))

    def take_due(self, now_s: float) -> str | None:
        """The job to ask now, its call spent; None if none is due or no call is free.

        Report what comes of it with `answered`, `failed_call` or `drop`: until then the job is not given out again.
        """
        now_s = self._at(now_s)
        if self._poll_allowed_in_s(now_s) > 0.0:
            return None
        self._reprice(now_s)
        key = self._chosen(now_s)
        if key is not None:
            self._jobs[key] = replace(self._jobs[key], asked_at_s=now_s, turn=-1)
            self._last_call_s = now_s
            self._count(now_s)
        return key

    def answered(self, key: str, *, now_s: float, done: bool, asked_at_s: float | None = None) -> None:
        """Note an answer: `done` teaches the policy and ends the following, otherwise the next question is planned.

        The answer holds for the time of the question, which is known from `take_due` unless given. Unknown jobs are
        ignored.
        """
        now_s = self._at(now_s)
        job = self._jobs.get(key)
        if job is None:
            return
        asked_s = asked_at_s if asked_at_s is not None else job.asked_at_s
        asked_s = min(asked_s, now_s) if asked_s is not None and math.isfinite(asked_s) else now_s
        age_s = max(job.unfinished_at_s, asked_s - job.started_at_s)
        if done:
            del self._jobs[key]
            self._policy.learn(not_done_at_s=job.unfinished_at_s, done_by_s=age_s)
        else:
            self._schedule(key, replace(job, unfinished_at_s=age_s, asked_at_s=None))

    def failed_call(self, key: str, *, now_s: float, retry_in_s: float) -> None:
        """Note that a question got no answer: ask again no earlier than in `retry_in_s`; nothing is learned."""
        now_s = self._at(now_s)
        job = self._jobs.get(key)
        if job is not None:
            retry_in_s = min(_LONGEST_HALT_S, max(0.0, retry_in_s)) if not math.isnan(retry_in_s) else 1.0
            self._schedule(key, replace(job, asked_at_s=None, not_before_s=now_s + retry_in_s))

    def is_halted_at(self, at_s: float) -> bool:
        """Whether no call may be made at that time, as far as is known."""
        return at_s < self._halted_until_s

    def halt_until(self, at_s: float) -> None:
        """Make no call before `at_s`, at most ten minutes ahead. An earlier time does not shorten a halt."""
        if not math.isnan(at_s):
            self._halted_until_s = max(self._halted_until_s, at_s)

    def _at(self, now_s: float) -> float:
        """The time to go by. Should the clock have slipped back, everything noted slips with it."""
        if not math.isfinite(now_s):
            return self._now_s if math.isfinite(self._now_s) else 0.0
        slip_s = now_s - self._now_s
        if slip_s < -_CLOCK_SLIP_S:
            self._last_call_s += slip_s
            self._last_submit_s += slip_s
            self._promised_s = deque(promised_s + slip_s for promised_s in self._promised_s)
            self._halted_until_s += slip_s
            self._used_at_s = self._priced_at_s = now_s
            for key, job in list(self._jobs.items()):
                asked_s = None if job.asked_at_s is None else job.asked_at_s + slip_s
                self._jobs[key] = replace(
                    job,
                    started_at_s=job.started_at_s + slip_s,
                    asked_at_s=asked_s,
                    not_before_s=job.not_before_s + slip_s,
                )
            self._heap = [(due_s + slip_s, turn, key) for due_s, turn, key in self._heap]
        elif slip_s < 0.0:
            return self._now_s
        self._now_s = now_s
        self._halted_until_s = min(self._halted_until_s, now_s + _LONGEST_HALT_S)
        while self._promised_s and self._promised_s[0] <= now_s:
            self._last_submit_s = self._last_call_s = self._promised_s.popleft()
        return now_s

    def _poll_allowed_in_s(self, now_s: float) -> float:
        """Until a question keeps its distance from the last call and from all promised ones."""
        at_s = max(now_s, self._halted_until_s, self._last_call_s + self._spacing_s)
        for promised_s in self._promised_s:
            if at_s + self._spacing_s <= promised_s:
                break
            at_s = promised_s + self._spacing_s
        return at_s - now_s

    def _count(self, now_s: float) -> None:
        self._used_share = self.used_share(now_s) + self._spacing_s / self._use_over_s
        self._used_at_s = now_s

    def _due_in_s(self, now_s: float) -> float | None:
        while self._heap and not self._is_live(self._heap[0]):
            heapq.heappop(self._heap)
        return max(0.0, self._heap[0][0] - now_s) if self._heap else None

    def _is_live(self, item: tuple[float, int, str]) -> bool:
        job = self._jobs.get(item[2])
        return job is not None and job.turn == item[1]

    def _schedule(self, key: str, job: _Followed) -> None:
        self._turns += 1
        self._jobs[key] = replace(job, turn=self._turns)
        heapq.heappush(self._heap, (self._due_at_s(job), self._turns, key))

    def _due_at_s(self, job: _Followed) -> float:
        gap_s = self._policy.next_poll_in_s(job.unfinished_at_s, price_s=self._price_s)
        return max(job.not_before_s, job.started_at_s + job.unfinished_at_s + gap_s)

    def _reprice(self, now_s: float) -> None:
        """Plan all questions anew when the price has moved much: at most once a second."""
        if now_s - self._priced_at_s < _REPRICE_EVERY_S:
            return
        self._priced_at_s = now_s
        price_s = call_price_s(self.used_share(now_s))
        if (
            1 / _REPRICE_FACTOR < price_s / self._price_s < _REPRICE_FACTOR
            and len(self._heap) <= 2 * len(self._jobs) + 64
        ):
            return
        self._price_s = price_s
        waiting = [(key, job) for key, job in self._jobs.items() if job.turn >= 0]
        self._heap = [(self._due_at_s(job), job.turn, key) for key, job in waiting]
        heapq.heapify(self._heap)

    def _chosen(self, now_s: float) -> str | None:
        """Of those longest due, who likely waited longest; every fourth time the longest due, so that none starves."""
        due: list[tuple[float, int, str]] = []
        while len(due) < _COMPARED_JOBS and self._due_in_s(now_s) == 0.0:
            due.append(heapq.heappop(self._heap))
        if not due:
            return None
        self._picks += 1
        best = due[0] if self._picks % _OLDEST_EVERY == 0 else max(due, key=lambda item: self._gain_s(item[2], now_s))
        for item in due:
            if item is not best:
                heapq.heappush(self._heap, item)
        return best[2]

    def _gain_s(self, key: str, now_s: float) -> float:
        job = self._jobs[key]
        return self._policy.wait_since_s(unfinished_at_s=job.unfinished_at_s, elapsed_s=now_s - job.started_at_s)
