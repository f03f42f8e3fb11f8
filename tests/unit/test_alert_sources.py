"""Each thing the alert watch looks at: what is found wrong, what well, and what tells nothing yet."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.model.alerts import AlertKind, Condition, Finding
from bot.model.errors import Value
from bot.model.jobs import Failure, Job, JobState, Limits
from bot.model.ledger import Allowances, LedgerReport
from bot.model.people import PersonId
from bot.model.spending import Spending
from bot.model.terms import Terms
from bot.pipeline.budget import Budget, Today
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.pipeline.polling import Agenda, PollingPolicy
from bot.ports import Chat, Health, Trouble
from bot.telling.sources import Sources
from storage.sqlite import SqliteStorage
from tests.fakes.backend import FakeBackend
from tests.fakes.chat import FakeChat
from tests.fakes.clock import StoppedClock
from tests.fakes.databases import make_database
from tests.fakes.events import RecordedEvents
from tests.fakes.orders import ANNA, NO_ALLOWANCES, NOON
from tests.fakes.stories import accept, begin, grant, render

MIB = 1024 * 1024
FAILURE_PERCENT = 50
WELL, WRONG, UNKNOWN = Condition.WELL, Condition.WRONG, Condition.UNKNOWN
RECENTLY = timedelta(minutes=15)
BROKEN = Failure(key="failure.backend_failed")


class TimedStorage(SqliteStorage):
    """Its check of the ledger takes `check_s`, and gives up where that is longer than it may be."""

    check_s = 0.0
    clock: StoppedClock

    async def check_ledger(self, *, limit_s: float) -> LedgerReport | None:
        self.clock.advance(self.check_s)
        return await super().check_ledger(limit_s=limit_s) if self.check_s <= limit_s else None


class Service:
    """What is looked at, each part as a test sets it."""

    def __init__(self, storage: TimedStorage) -> None:
        self.storage, self.clock, events = storage, StoppedClock(start=NOON), RecordedEvents()
        storage.clock = self.clock
        agenda = Agenda(policy=PollingPolicy(), max_calls_per_s=10.0)
        self.lane = Lane(backend=FakeBackend(clock=self.clock, name="zimage"), agenda=agenda, max_active=4)
        self.lanes = Lanes([self.lane], clock=self.clock, events=events)
        self.chats = {"fake": FakeChat(), "other": FakeChat(platform="other")}
        self.kept = {"database": Health(is_ok=True, detail="whole."), "pictures": Health(is_ok=True, detail="whole.")}
        self.disk = 0, 0
        allowances, limits = Allowances(welcome=0, daily=0), Limits(max_active_per_person=1, max_queued=1)
        self.terms = Terms(
            allowances=allowances, limits=limits, deadline_s=60, disk_free_mib=1000, failure_percent=FAILURE_PERCENT
        )
        self.budget = Budget(storage=storage, lanes=self.lanes, clock=self.clock, zone=UTC)
        self.sources = Sources(
            storage=storage,
            lanes=self.lanes,
            chats=cast("dict[str, Chat]", self.chats),
            pings={"database": self._database, "pictures": self._pictures},
            free_bytes=lambda: self.disk,
            terms=lambda: self.terms,
            budget=self.budget,
            clock=self.clock,
        )
        self._number = 0

    async def _database(self) -> Health:
        return self.kept["database"]

    async def _pictures(self) -> Health:
        return self.kept["pictures"]

    async def backend(self) -> Finding:
        found = {finding.name: finding for finding in await self.sources.backends()}
        assert found.keys() == {"backend:zimage", "refuses:zimage"}
        return found["backend:zimage"]

    async def refuses(self) -> Finding:
        return {finding.name: finding for finding in await self.sources.backends()}["refuses:zimage"]

    async def jobs(self) -> tuple[Finding, Finding]:
        """Of failures, of deadlines."""
        failures, deadlines = await self.sources.jobs()
        assert (failures.name, deadlines.name) == ("failures", "deadlines")
        return failures, deadlines

    # --- jobs that end at the clock's time -----------------------------------------------------------------------

    async def _order(self) -> Job:
        self._number += 1
        return await accept(self.storage, self.person, self._number)

    async def meet(self) -> None:
        met = await self.storage.meet(ANNA, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
        self.person: PersonId = met.person.id
        await grant(self.storage, 1000)

    async def deliver(self, times: int = 1) -> None:
        for _ in range(times):
            job = await begin(self.storage, await self._order())
            await render(self.storage, job)
            await self.storage.settle(job.id, receipt=f"message-{job.id}", at=self.clock.now())

    async def fail(self, times: int = 1, failure: Failure = BROKEN, state: JobState = JobState.FAILED) -> None:
        for _ in range(times):
            job = await self._order()
            if state is JobState.UNDELIVERABLE:
                await render(self.storage, await begin(self.storage, job))
            await self.storage.end(job.id, state, failure=failure, at=self.clock.now())


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Service]:
    async with TimedStorage(path=make_database(tmp_path)) as storage:
        made = Service(storage)
        await made.meet()
        yield made


def wrong(name: str, kind: AlertKind, **facts: Value) -> Finding:
    return Finding(name=name, condition=WRONG, kind=kind, facts=facts)


# --- backends ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reason", "kind", "answered"),
    [
        ("key_invalid", AlertKind.BACKEND_KEY, UNKNOWN),
        ("balance_used_up", AlertKind.BACKEND_BALANCE, UNKNOWN),
        ("misconfigured", AlertKind.BACKEND_MISCONFIGURED, UNKNOWN),
        ("down", AlertKind.BACKEND_DOWN, WELL),
    ],
)
async def test_a_closed_backend_is_wrong_for_its_reason_until_a_picture_or_an_answer_shows_that_it_is_mended(
    service: Service, reason: str, kind: AlertKind, answered: Condition
) -> None:
    for _ in range(5):
        service.lanes.fail(service.lane, reason, at_submit=True)
    assert await service.backend() == wrong("backend:zimage", kind, service="zimage")
    service.lane.circuit.probed(is_ok=True, now_s=service.clock.monotonic_s())
    assert (await service.backend()).condition is answered
    service.lanes.succeed(service.lane)
    assert (await service.backend()).condition is WELL


async def test_of_a_backend_that_was_asked_for_nothing_nothing_is_known(service: Service) -> None:
    assert (await service.backend()).condition is UNKNOWN
    assert (await service.refuses()).condition is UNKNOWN
    service.lanes.succeed(service.lane)
    assert (await service.backend()).condition is WELL
    assert (await service.refuses()).condition is WELL


@pytest.mark.parametrize("has_accepted", [False, True])
async def test_a_backend_that_refuses_everything_is_wrong_whatever_it_took_before(
    service: Service, *, has_accepted: bool
) -> None:
    service.lane.has_accepted = has_accepted
    service.lane.refuses.add("submits")
    assert await service.refuses() == wrong("refuses:zimage", AlertKind.BACKEND_REFUSES, service="zimage")


# --- platforms, what is kept, disks -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (Trouble.REFUSED, AlertKind.PLATFORM_REFUSED),
        (Trouble.LOST, AlertKind.PLATFORM_LOST),
        (Trouble.WEBHOOK, AlertKind.PLATFORM_WEBHOOK),
    ],
)
async def test_each_trouble_of_a_platform_is_told_as_what_it_is(
    service: Service, trouble: Trouble, kind: AlertKind
) -> None:
    service.chats["other"].health = Health(is_ok=False, detail="no", trouble=trouble)
    first, second = await service.sources.platforms()
    assert (first.name, first.condition) == ("platform:fake", WELL)
    assert second == wrong("platform:other", kind, platform="other")


@pytest.mark.parametrize("name", ["database", "pictures"])
async def test_what_cannot_be_kept_is_told_with_what_it_says_as_part_of_a_sentence(service: Service, name: str) -> None:
    assert [finding.condition for finding in await service.sources.keeping()] == [WELL, WELL]
    service.kept[name] = Health(is_ok=False, detail="The disk is full.")
    found = {finding.name: finding for finding in await service.sources.keeping()}
    assert found.pop(name) == wrong(name, AlertKind.NOT_KEPT, detail="The disk is full")
    ((_, other),) = found.items()
    assert other.condition is WELL


@pytest.mark.parametrize(
    ("size_mib", "limit_mib"), [(1024 * 1024, 1000), (10_000, 1000), (200, 20)], ids=["large", "even", "small"]
)
async def test_a_disk_is_low_below_its_limit_and_well_again_from_a_quarter_more(
    service: Service, size_mib: int, limit_mib: int
) -> None:
    async def found(free_bytes: int) -> Finding:
        service.disk = free_bytes, size_mib * MIB
        (finding,) = await service.sources.disk()
        return finding

    limit_bytes, enough_bytes = limit_mib * MIB, limit_mib * MIB * 5 // 4
    assert await found(limit_bytes - 1) == wrong("disk", AlertKind.DISK_LOW, mib=limit_mib - 1)
    assert await found(0) == wrong("disk", AlertKind.DISK_LOW, mib=0)
    for between in (limit_bytes, enough_bytes - 1):
        assert await found(between) == Finding(name="disk", condition=UNKNOWN)
    assert (await found(enough_bytes)).condition is WELL


# --- the ledger -----------------------------------------------------------------------------------------------------


async def test_a_ledger_that_does_not_add_up_is_told_with_the_number_of_its_faults(
    service: Service, tmp_path: Path
) -> None:
    (well,) = await service.sources.ledger()
    assert (well.name, well.condition) == ("ledger", WELL)
    with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as by_hand:
        by_hand.execute("UPDATE accounts SET posted = posted + 7 WHERE id LIKE 'person:%'")
    faults = len((await service.storage.verify_ledger()).faults)
    service.clock.advance(60)
    assert await service.sources.ledger() == [wrong("ledger", AlertKind.LEDGER, faults=faults)]
    assert faults > 0


@pytest.mark.parametrize(("check_s", "rest_s"), [(0.0, 60.0), (0.2, 60.0), (2.0, 400.0), (60.0, 12_000.0)])
async def test_the_ledger_is_checked_once_a_minute_and_takes_a_200th_of_the_time(
    service: Service, check_s: float, rest_s: float
) -> None:
    service.storage.check_s = check_s
    (first,) = await service.sources.ledger()
    assert first.condition is WELL
    service.clock.advance(rest_s - 0.01)
    assert list(await service.sources.ledger()) == []
    service.clock.advance(0.02)
    assert len(await service.sources.ledger()) == 1


async def test_a_check_of_the_ledger_that_takes_more_than_a_minute_tells_nothing(service: Service) -> None:
    service.storage.check_s = 60.5
    assert await service.sources.ledger() == [Finding(name="ledger", condition=UNKNOWN)]


# --- the budget -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("used", "low"), [(80, WRONG), (79, UNKNOWN), (75, UNKNOWN), (74, WELL), (0, WELL)])
async def test_the_budget_is_low_from_80_percent_on_and_well_again_below_75(
    service: Service, used: int, low: Condition
) -> None:
    spending = Spending(spent=used * 2, held=0, estimates={})
    service.budget.today = Today(spending=spending, budget=200, is_used_up=False)
    found, spent = await service.sources.budget()
    assert (found.name, found.condition, spent.name, spent.condition) == ("budget:low", low, "budget:spent", WELL)
    if low is WRONG:
        assert found == wrong("budget:low", AlertKind.BUDGET_LOW, percent=80)


async def test_a_budget_that_is_used_up_is_told_and_no_budget_is_well(service: Service) -> None:
    spending = Spending(spent=200, held=0, estimates={})
    service.budget.today = Today(spending=spending, budget=200, is_used_up=True)
    assert (await service.sources.budget())[1] == wrong("budget:spent", AlertKind.BUDGET_SPENT)
    service.budget.today = None
    without = await service.sources.budget()
    assert [(f.name, f.condition) for f in without] == [("budget:low", WELL), ("budget:spent", WELL)]


# --- how jobs end ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("delivered", "failed", "condition"),
    [
        (5, 5, WRONG),
        (6, 4, UNKNOWN),
        (9, 3, UNKNOWN),  # a quarter
        (10, 3, WELL),
        (0, 9, UNKNOWN),  # too few
        (0, 10, WRONG),
        (1, 0, WELL),
        (0, 0, WELL),
    ],
)
async def test_failures_are_told_of_ten_jobs_and_more_and_are_over_at_half_the_share(
    service: Service, delivered: int, failed: int, condition: Condition
) -> None:
    await service.deliver(delivered)
    await service.fail(failed)
    failures, _ = await service.jobs()
    assert failures.condition is condition
    if condition is WRONG:
        jobs = delivered + failed
        assert failures == wrong("failures", AlertKind.FAILURES, percent=100 * failed // jobs, count=jobs)


@pytest.mark.parametrize("key", ["refused", "gone", "words_refused", "chat_busy", "budget_used_up"])
async def test_what_is_nobodys_fault_or_the_persons_is_no_failure(service: Service, key: str) -> None:
    await service.fail(10, Failure(key=f"failure.{key}"))
    assert (await service.jobs())[0].condition is WELL


async def test_pictures_that_could_not_be_shown_are_failures(service: Service) -> None:
    await service.fail(10, state=JobState.UNDELIVERABLE)
    assert (await service.jobs())[0].condition is WRONG


async def test_jobs_that_people_cancelled_are_not_counted(service: Service) -> None:
    await service.fail(10, Failure(key="failure.cancelled"), state=JobState.CANCELLED)
    await service.fail(9)
    assert (await service.jobs())[0].condition is UNKNOWN


async def test_only_what_ended_within_a_quarter_of_an_hour_counts(service: Service) -> None:
    await service.fail(10, Failure(key="failure.deadline"))
    service.clock.advance(RECENTLY.total_seconds())
    assert [finding.condition for finding in await service.jobs()] == [WRONG, WRONG]
    service.clock.advance(1)
    assert [finding.condition for finding in await service.jobs()] == [WELL, WELL]


async def test_failures_are_a_share_of_the_newest_fifty(service: Service) -> None:
    await service.fail(5, Failure(key="failure.deadline"))
    await service.deliver(30)
    await service.fail(20)
    assert [finding.condition for finding in await service.jobs()] == [UNKNOWN, WELL]


@pytest.mark.parametrize(("missed", "condition"), [(5, WRONG), (4, UNKNOWN), (3, UNKNOWN), (2, WELL), (0, WELL)])
async def test_five_missed_deadlines_are_told_and_are_over_at_two(
    service: Service, missed: int, condition: Condition
) -> None:
    await service.deliver()
    await service.fail(3)
    await service.fail(missed, Failure(key="failure.deadline"))
    _, deadlines = await service.jobs()
    assert deadlines.condition is condition
    if condition is WRONG:
        assert deadlines == wrong("deadlines", AlertKind.DEADLINES, count=missed)
