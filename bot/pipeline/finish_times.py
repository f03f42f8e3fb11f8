"""How long one backend takes: learned from intervals, smooth, quick to forget, never without an opinion.

A job's finish is only ever known to lie between the last "in progress" answer and the first "done" one. A small
committee turns these intervals into one distribution. Its members differ in how fast they forget and how widely they
smooth (in the logarithm of time, where 1 s and 12 s deserve the same care); each is trusted by how well it foretold
the recent jobs. So a steady backend is described by its last few hundred jobs, and one that has just become slower by
its last ten, without a threshold that says which of the two it is.

Pure: no clock, no input or output. Times are seconds since the backend accepted the job.
"""

import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

SHORTEST_S = 0.05
LONGEST_S = 7200.0
_BIN_WIDTH = 0.025
"""Of the logarithm of time: a bin is 2.5 % wide."""
_BINS = math.ceil(math.log(LONGEST_S / SHORTEST_S) / _BIN_WIDTH)
_EDGES_S = (0.0, *(SHORTEST_S * math.exp(i * _BIN_WIDTH) for i in range(1, _BINS + 1)))
"""The first bin begins at zero, so that every positive time has one."""

_KEPT_JOBS = 300
_HALF_LIVES_JOBS = ((10.0, -4.0), (60.0, -2.0), (400.0, 0.0))
"""How fast members forget, and what their trust starts with: the long memory is believed until the others do better."""
_BOXES_BINS = ((3, 0.0), (7, -0.5), (15, -1.0))
"""Three passes of a box of 3, 7 or 15 bins are a bell of 0.035, 0.087 or 0.19 in the logarithm of time."""
_SCORE_MEMORY = 0.98
"""Of a member's score, kept from one job to the next: it is judged by about the last 50."""
_PRIOR_MEDIAN_S, _PRIOR_SIGMA = 5.0, 1.3
_PRIOR_JOBS = 0.1
"""The prior speaks as loudly as a tenth of a job: enough for what was never seen to stay possible."""
_REVISE_EVERY_JOBS = 8
_ROUNDS, _MOST_ROUNDS = 2, 10
"""More where many jobs were learned unread, as after a start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """A frozen picture of what is known, for reading: both tables hold one value for each edge of the bins."""

    done_share: Sequence[float]
    waited_s: Sequence[float]

    def read(self, at_s: float) -> tuple[float, float, float]:
        """`share_done`, `mean_wait_s` and `hazard_per_s` of one time."""
        index, part = _place(at_s)
        low, high = self.done_share[index], self.done_share[index + 1]
        width_s = _EDGES_S[index + 1] - _EDGES_S[index]
        beyond_s = max(0.0, at_s - _EDGES_S[-1])
        wait_s = self.waited_s[index] + width_s * part * (low + (high - low) * part / 2) + beyond_s
        hazard_per_s = (high - low) / (width_s * max(1e-12, 1.0 - (low + high) / 2))
        return low + (high - low) * part, wait_s, hazard_per_s

    def share_done(self, at_s: float) -> float:
        """The probability that a job is done by `at_s`."""
        return self.read(at_s)[0]

    def mean_wait_s(self, at_s: float) -> float:
        """How long jobs wait, on average over all, for one question at `at_s`: E[max(at_s − T, 0)]."""
        return self.read(at_s)[1]

    def hazard_per_s(self, at_s: float) -> float:
        """How likely a job unfinished at `at_s` is to finish within the next moment, per second."""
        return self.read(at_s)[2]

    def wait_since_s(self, unfinished_at_s: float, at_s: float) -> float:
        """How long a job seen unfinished at `unfinished_at_s` has, on average, been waiting at `at_s`."""
        done = self.share_done(unfinished_at_s)
        wait_s = self.mean_wait_s(at_s) - self.mean_wait_s(unfinished_at_s) - done * (at_s - unfinished_at_s)
        return max(0.0, wait_s) / max(1e-9, 1.0 - done)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Interval:
    """Where one job finished: in what share of its first bin, all bins between, and what share of its last."""

    first: int
    first_share: float
    last: int
    last_share: float

    def chance(self, masses: Sequence[float], done: Sequence[float]) -> float:
        """The probability the masses give to it; `done` are their running sums."""
        first, last = self.first, self.last
        chance = masses[first] * self.first_share + masses[last] * self.last_share
        if last > first:
            chance += done[last] - done[first + 1]
        return max(1e-9, chance)


@dataclass(slots=True)
class _Member:
    """One opinion: how fast it forgets, how widely it smooths, what it believes and how well that did."""

    half_life_jobs: float
    box_bins: int
    score_at_first: float
    masses: Sequence[float]
    done: Sequence[float]
    score: float = 0.0

    def judge(self, interval: _Interval) -> None:
        self.score = self.score * _SCORE_MEMORY + math.log(interval.chance(self.masses, self.done))

    def revise(self, newest_first: Iterable[_Interval]) -> None:
        """One round of expectation, maximisation and smoothing.

        Each job's weight is laid over its interval as the present belief has it. All intervals are added as
        differences, so that a round costs the number of jobs plus the number of bins, however wide the intervals are.
        """
        pulls = [0.0] * (_BINS + 1)
        weight, jobs = 1.0, 0.0
        begins, ends = _BINS, 0
        fade = 2.0 ** (-1.0 / self.half_life_jobs)
        masses, done = self.masses, self.done
        for each in newest_first:
            begins, ends = min(begins, each.first), max(ends, each.last)
            pull = weight / each.chance(masses, done)
            pulls[each.first] += pull * each.first_share
            pulls[each.first + 1] -= pull * each.first_share
            if each.last > each.first:
                pulls[each.first + 1] += pull
                pulls[each.last] += pull * (each.last_share - 1.0)
                pulls[each.last + 1] -= pull * each.last_share
            jobs += weight
            weight *= fade
            if weight < 0.01:
                break
        # Beyond these bins nothing pulls, and nothing is left after the smoothing.
        reach = 3 * (self.box_bins // 2)
        low, high = max(0, begins - reach), min(_BINS, ends + 1 + reach)
        found = [
            mass * pull if pull > 0.0 else 0.0
            for mass, pull in zip(masses[low:high], accumulate(pulls[low:high]), strict=True)
        ]
        for _ in range(3):
            found = _boxed(found, self.box_bins)
        scale, whole = jobs / max(1e-12, sum(found)), jobs + _PRIOR_JOBS
        believed = [_PRIOR_JOBS / whole * prior for prior in _PRIOR]
        scale /= whole
        believed[low:high] = [mass * scale + prior for mass, prior in zip(found, believed[low:high], strict=True)]
        self.masses = believed
        self.done = tuple(accumulate(believed, initial=0.0))


class FinishTimes:
    """What is known of how long one backend takes: starts with a prior, forgets, is smooth."""

    def __init__(self) -> None:
        self._learned_jobs = 0
        self._unread_jobs = 0
        self._newest_first: deque[_Interval] = deque(maxlen=_KEPT_JOBS)
        prior = tuple(accumulate(_PRIOR, initial=0.0))
        self._members = [
            _Member(half_life, box, trust_of_life + trust_of_box, _PRIOR, prior)
            for half_life, trust_of_life in _HALF_LIVES_JOBS
            for box, trust_of_box in _BOXES_BINS
        ]
        self._distribution = _distribution(prior)

    @property
    def learned_jobs(self) -> int:
        return self._learned_jobs

    def learn(self, *, not_done_at_s: float, done_by_s: float) -> None:
        """Learn that a job finished after `not_done_at_s` and by `done_by_s`, seconds since it was accepted.

        Contradictory, negative and non-finite ends teach nothing; times beyond two hours count as two hours. Learning
        the same job twice counts it twice.
        """
        if not (math.isfinite(not_done_at_s) and math.isfinite(done_by_s)):
            return
        if done_by_s <= max(0.0, not_done_at_s):
            return
        interval = _interval(max(0.0, not_done_at_s), done_by_s)
        for member in self._members:
            member.judge(interval)
        self._newest_first.appendleft(interval)
        self._learned_jobs += 1
        self._unread_jobs += 1

    def distribution(self) -> Distribution:
        """The present opinion: the same object until enough jobs were learned to be worth another few ms."""
        if self._unread_jobs and self._unread_jobs >= min(_REVISE_EVERY_JOBS, self._learned_jobs // 6):
            rounds = min(_MOST_ROUNDS, _ROUNDS + self._unread_jobs // _REVISE_EVERY_JOBS)
            self._unread_jobs = 0
            for member in self._members:
                for _ in range(rounds):
                    member.revise(self._newest_first)
            self._distribution = self._agreed()
        return self._distribution

    def _agreed(self) -> Distribution:
        """The members' opinions, weighted by how probable each made what happened."""
        scores = [member.score + member.score_at_first for member in self._members]
        trusts = [math.exp(score - max(scores)) for score in scores]
        done = [0.0] * (_BINS + 1)
        for member, trust in zip(self._members, trusts, strict=True):
            if trust > 1e-3:
                done = [whole + trust * part for whole, part in zip(done, member.done, strict=True)]
        return _distribution([value / done[-1] for value in done])


def _place(at_s: float) -> tuple[int, float]:
    """The bin that holds `at_s`, and how far into it, 0 to 1."""
    if at_s <= _EDGES_S[1]:
        return 0, max(0.0, at_s) / _EDGES_S[1]
    if at_s >= _EDGES_S[-1]:
        return _BINS - 1, 1.0
    index = min(_BINS - 1, int(math.log(at_s / SHORTEST_S) / _BIN_WIDTH))
    low_s, high_s = _EDGES_S[index], _EDGES_S[index + 1]
    return index, min(1.0, max(0.0, (at_s - low_s) / (high_s - low_s)))


def _interval(after_s: float, by_s: float) -> _Interval:
    first, into_first = _place(after_s)
    last, into_last = _place(by_s)
    if first == last:
        return _Interval(first=first, first_share=max(1e-3, into_last - into_first), last=last, last_share=0.0)
    return _Interval(first=first, first_share=1.0 - into_first, last=last, last_share=into_last)


def _boxed(masses: Sequence[float], box_bins: int) -> list[float]:
    """The moving average over `box_bins` (odd), as long as the input."""
    half = box_bins // 2
    sums = list(accumulate(masses, initial=0.0))
    padded = [0.0] * half + sums + [sums[-1]] * half
    return [(high - low) / box_bins for low, high in zip(padded, padded[box_bins:], strict=False)]


def _distribution(done: Sequence[float]) -> Distribution:
    areas = (
        (high_s - low_s) * (low + high) / 2
        for low_s, high_s, low, high in zip(_EDGES_S, _EDGES_S[1:], done, done[1:], strict=False)
    )
    return Distribution(done_share=tuple(done), waited_s=tuple(accumulate(areas, initial=0.0)))


def _prior() -> tuple[float, ...]:
    """Log-normal, median 5 s, its middle two thirds between 1.4 s and 18 s: from a hosted service to a modest GPU."""
    marks = [math.log(max(edge_s, 1e-9) / _PRIOR_MEDIAN_S) / _PRIOR_SIGMA for edge_s in _EDGES_S]
    done = [(1.0 + math.erf(mark / math.sqrt(2.0))) / 2.0 for mark in marks]
    return tuple((high - low) / done[-1] for low, high in pairwise(done))


_PRIOR = _prior()
