"""What the alert watch looks at: backends, platforms, disks, the database, the ledger, how jobs end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta

from bot.model.alerts import AlertKind, Condition, Finding
from bot.model.jobs import Job, JobState
from bot.model.spending import LOW_PERCENT
from bot.model.terms import Terms
from bot.pipeline.budget import Budget
from bot.pipeline.circuits import CircuitState
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.ports import Chat, Clock, Health, Storage, Trouble

MIB = 1024 * 1024
ENOUGH_AGAIN = 1.25
"""Room for so many times the limit ends the alert: files come and go."""
LIMIT_OF_SMALL_DISK = 0.1
LEDGER_EVERY_S, LEDGER_SHARE, LEDGER_LIMIT_S = 60.0, 200, 60.0
"""The ledger is checked once a minute, and takes a 200th of the time at most."""
JOBS_LOOKED_AT = 50
RECENT = timedelta(minutes=15)
MIN_JOBS = 10
MANY_DEADLINES = 5
LOW_NO_MORE_PERCENT = 75
"""What is held falls and rises: only below this share the warning ends."""
_ENDED = frozenset({JobState.DELIVERED, JobState.FAILED, JobState.UNDELIVERABLE})
_PEOPLES = frozenset(
    {"failure.refused", "failure.gone", "failure.words_refused", "failure.chat_busy", "failure.budget_used_up"}
)
"""Failures that are nobody's fault, or the person's."""
_KINDS: Mapping[str, AlertKind] = {
    "key_invalid": AlertKind.BACKEND_KEY,
    "balance_used_up": AlertKind.BACKEND_BALANCE,
    "misconfigured": AlertKind.BACKEND_MISCONFIGURED,
}
_TROUBLES: Mapping[Trouble, AlertKind] = {
    Trouble.REFUSED: AlertKind.PLATFORM_REFUSED,
    Trouble.LOST: AlertKind.PLATFORM_LOST,
    Trouble.WEBHOOK: AlertKind.PLATFORM_WEBHOOK,
}


class Sources:
    """Each method is asked again and again, and answers with what it finds."""

    def __init__(
        self,
        *,
        storage: Storage,
        lanes: Lanes,
        chats: Mapping[str, Chat],
        pings: Mapping[str, Callable[[], Awaitable[Health]]],
        free_bytes: Callable[[], tuple[int, int]],
        terms: Callable[[], Terms],
        budget: Budget,
        clock: Clock,
    ) -> None:
        """`pings` are of what keeps things. `free_bytes` is what is free on the fullest disk, and its size; `terms`
        are those that hold now."""
        self._storage = storage
        self._lanes = lanes
        self._chats = chats
        self._pings = pings
        self._free_bytes = free_bytes
        self._terms = terms
        self._budget = budget
        self._clock = clock
        self._ledger_at_s = clock.monotonic_s()

    async def backends(self) -> Sequence[Finding]:
        return [finding for lane in self._lanes for finding in (_of_circuit(lane), _of_refusals(lane))]

    async def platforms(self) -> Sequence[Finding]:
        found = []
        for name, chat in self._chats.items():
            health = await chat.ping()
            kind = None if health.is_ok else _TROUBLES[health.trouble]
            found.append(_finding(f"platform:{name}", kind, platform=name))
        return found

    async def keeping(self) -> Sequence[Finding]:
        found = []
        for name, ping in self._pings.items():
            health = await ping()
            kind = None if health.is_ok else AlertKind.NOT_KEPT
            found.append(_finding(name, kind, detail=health.detail.rstrip(".")))
        return found

    async def disk(self) -> Sequence[Finding]:
        free_bytes, size_bytes = self._free_bytes()
        limit_bytes = min(self._terms().disk_free_mib * MIB, int(size_bytes * LIMIT_OF_SMALL_DISK))
        is_between = limit_bytes <= free_bytes < limit_bytes * ENOUGH_AGAIN
        kind = AlertKind.DISK_LOW if free_bytes < limit_bytes else None
        return [_unknown("disk") if is_between else _finding("disk", kind, mib=free_bytes // MIB)]

    async def ledger(self) -> Sequence[Finding]:
        began_s = self._clock.monotonic_s()
        if began_s < self._ledger_at_s:
            return ()
        report = await self._storage.check_ledger(limit_s=LEDGER_LIMIT_S)
        now_s = self._clock.monotonic_s()
        self._ledger_at_s = now_s + max(LEDGER_EVERY_S, LEDGER_SHARE * (now_s - began_s))
        if report is None:
            return [_unknown("ledger")]
        return [_finding("ledger", AlertKind.LEDGER if report.faults else None, faults=len(report.faults))]

    async def budget(self) -> Sequence[Finding]:
        today = self._budget.today
        if today is None:
            return [_finding("budget:low", None), _finding("budget:spent", None)]
        is_low, is_between = today.percent >= LOW_PERCENT, today.percent >= LOW_NO_MORE_PERCENT
        low = _finding("budget:low", AlertKind.BUDGET_LOW if is_low else None, percent=today.percent)
        spent = _finding("budget:spent", AlertKind.BUDGET_SPENT if today.is_used_up else None)
        return [low if is_low or not is_between else _unknown("budget:low"), spent]

    async def jobs(self) -> Sequence[Finding]:
        since = self._clock.now() - RECENT
        newest = await self._storage.recent_jobs(states=_ENDED, limit=JOBS_LOOKED_AT)
        ended = [job for job in newest if job.finished_at is not None and job.finished_at >= since]
        return [self._of_failures(ended), _of_deadlines(ended)]

    def _of_failures(self, ended: Sequence[Job]) -> Finding:
        failed, limit = sum(map(_is_failure, ended)), self._terms().failure_percent
        percent = 100 * failed // max(1, len(ended))
        if len(ended) >= MIN_JOBS and percent >= limit:
            return _finding("failures", AlertKind.FAILURES, percent=percent, count=len(ended))
        return _finding("failures", None) if percent * 2 < limit else _unknown("failures")


def _of_circuit(lane: Lane) -> Finding:
    """An open circuit is trouble. One that lets a trial through tells nothing yet, where only the operator can mend it;
    nor does one that has been asked for nothing since the start."""
    name, circuit = f"backend:{lane.name}", lane.circuit
    if circuit.state is CircuitState.OPEN:
        kind = _KINDS.get(circuit.reason, AlertKind.BACKEND_DOWN)
        return _finding(name, kind, service=lane.name)
    is_answered = circuit.state is CircuitState.HALF_OPEN and not circuit.reason_is_operators
    is_well = is_answered or (circuit.state is CircuitState.CLOSED and lane.has_accepted)
    return _finding(name, None, service=lane.name) if is_well else _unknown(name)


def _of_refusals(lane: Lane) -> Finding:
    name = f"refuses:{lane.name}"
    if not lane.refuses and not lane.has_accepted:
        return _unknown(name)
    return _finding(name, AlertKind.BACKEND_REFUSES if lane.refuses else None, service=lane.name)


def _of_deadlines(ended: Sequence[Job]) -> Finding:
    missed = sum(job.failure is not None and job.failure.key == "failure.deadline" for job in ended)
    if missed >= MANY_DEADLINES:
        return _finding("deadlines", AlertKind.DEADLINES, count=missed)
    return _unknown("deadlines") if missed * 2 >= MANY_DEADLINES else _finding("deadlines", None)


def _is_failure(job: Job) -> bool:
    return job.state is not JobState.DELIVERED and (job.failure is None or job.failure.key not in _PEOPLES)


def _finding(name: str, kind: AlertKind | None, **facts: str | int) -> Finding:
    condition = Condition.WELL if kind is None else Condition.WRONG
    return Finding(name=name, condition=condition, kind=kind, facts=facts)


def _unknown(name: str) -> Finding:
    return Finding(name=name, condition=Condition.UNKNOWN)
