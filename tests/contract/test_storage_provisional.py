"""What every Storage must keep, of jobs whose acknowledgement is not known yet, of pace, and of what was not posted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.jobs import Failure, Job, JobState, Limits, Place
from bot.model.ledger import Allowances, Balance
from bot.model.people import PersonId
from bot.model.refusals import GroupTooFast, TooFast
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, BORIS, LIMITS, NO_ALLOWANCES, NOON, later, make_order
from tests.fakes.stories import accept, begin, grant, render

THERE = Place(platform="discord", address={"channel": "7", "message": "8"})
NOT_HEARD = Failure(key="failure.not_acknowledged")


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def accept_provisionally(storage: Storage, person: PersonId, number: int = 1) -> Job:
    order = replace(make_order(number, person=person), is_provisional=True)
    return (await storage.accept(order, limits=LIMITS)).job


async def test_a_provisional_job_holds_its_price_and_is_passed_by(storage: Storage) -> None:
    person = (await grant(storage)).person
    waiting, other = await accept_provisionally(storage, person, 1), await accept(storage, person, 2)
    assert (waiting.is_provisional, other.is_provisional) == (True, False)
    assert await storage.balance(person) == Balance(posted=10, held=2)
    taken = await storage.take_queued(platforms=["discord"], pictures=9)
    assert [job.id for job in taken] == [other.id]
    assert [job.id for job in await storage.provisional("discord")] == [waiting.id]
    assert await storage.provisional("telegram") == ()


async def test_a_confirmed_job_starts_where_it_is_shown(storage: Storage) -> None:
    job = await accept_provisionally(storage, (await grant(storage)).person)
    confirmed = await storage.confirm(job.id, THERE)
    assert confirmed is not None
    assert (confirmed.is_provisional, confirmed.place) == (False, THERE)
    assert await storage.provisional("discord") == ()
    assert [taken.id for taken in await storage.take_queued(platforms=["discord"], pictures=9)] == [job.id]


async def test_confirming_twice_is_confirming_once(storage: Storage) -> None:
    job = await accept_provisionally(storage, (await grant(storage)).person)
    await storage.confirm(job.id, THERE)
    again = await storage.confirm(job.id, Place(platform="discord", address={"channel": "9"}))
    assert again is not None
    assert again.place == THERE


async def test_a_withdrawn_job_costs_nothing_and_nobody_is_told(storage: Storage) -> None:
    person = (await grant(storage)).person
    job = await accept_provisionally(storage, person)
    withdrawn = await storage.withdraw(job.id, failure=NOT_HEARD, at=later(1))
    assert withdrawn is not None
    assert (withdrawn.state, withdrawn.failure) == (JobState.FAILED, NOT_HEARD)
    assert await storage.balance(person) == Balance(posted=10, held=0)
    assert await storage.untold(platforms=["discord"]) == ()
    assert await storage.provisional("discord") == ()
    assert await storage.confirm(job.id, THERE) is None
    assert await storage.withdraw(job.id, failure=NOT_HEARD, at=later(2)) is None


async def test_a_confirmed_job_is_not_withdrawn(storage: Storage) -> None:
    job = await accept_provisionally(storage, (await grant(storage)).person)
    await storage.confirm(job.id, THERE)
    assert await storage.withdraw(job.id, failure=NOT_HEARD, at=later(1)) is None
    known = await storage.job(job.id)
    assert known is not None
    assert known.state is JobState.QUEUED


async def test_a_provisional_job_that_nobody_asks_about_ends_with_its_deadline(storage: Storage) -> None:
    person = (await grant(storage)).person
    job = await accept_provisionally(storage, person)
    assert [ended.id for ended in await storage.expire(at=later(601))] == [job.id]
    assert await storage.provisional("discord") == ()
    assert await storage.balance(person) == Balance(posted=10, held=0)


# --- pace -----------------------------------------------------------------------------------------------------


async def test_a_person_has_so_many_requests_a_minute(storage: Storage) -> None:
    person = (await grant(storage)).person
    limits = Limits(max_active_per_person=100, max_queued=100, max_a_minute_per_person=2)
    for number, at_s in ((1, 0), (2, 20)):
        await storage.accept(make_order(number, person=person, at=later(at_s)), limits=limits)
    with pytest.raises(TooFast) as refused:
        await storage.accept(make_order(3, person=person, at=later(30)), limits=limits)
    assert refused.value.values == {"limit": 2, "seconds": 30}
    await storage.accept(make_order(3, person=person, at=later(60)), limits=limits)
    with pytest.raises(TooFast):
        await storage.accept(make_order(4, person=person, at=later(61)), limits=limits)


async def test_a_group_has_so_many_requests_a_minute_whoever_asks(storage: Storage) -> None:
    anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
    limits = Limits(max_active_per_person=100, max_queued=100, max_a_minute_per_group=1)
    await storage.accept(replace(make_order(1, person=anna), group="5"), limits=limits)
    there = make_order(2, person=boris, identity=BORIS)
    with pytest.raises(GroupTooFast):
        await storage.accept(replace(there, group="5"), limits=limits)
    await storage.accept(replace(there, group="6"), limits=limits)
    await storage.accept(make_order(3, person=boris, identity=BORIS), limits=limits)
    await storage.accept(make_order(4, person=boris, identity=BORIS), limits=limits)


async def test_what_boris_does_is_not_counted_against_anna(storage: Storage) -> None:
    anna, boris = (await grant(storage)).person, (await grant(storage, identity=BORIS, key="other")).person
    limits = Limits(max_active_per_person=1, max_queued=100, max_a_minute_per_person=1)
    await storage.accept(make_order(1, person=boris, identity=BORIS), limits=limits)
    assert (await storage.accept(make_order(2, person=anna), limits=limits)).job.state is JobState.QUEUED


@pytest.mark.parametrize(
    ("at_s", "seconds"), [(0, 60), (0.5, 60), (20, 40), (20.001, 40), (59, 1), (59.999999, 1), (60, None), (-1, None)]
)
async def test_the_wait_is_told_in_whole_seconds_and_never_too_short(
    storage: Storage, at_s: float, seconds: int | None
) -> None:
    person = (await grant(storage)).person
    limits = Limits(max_active_per_person=100, max_queued=100, max_a_minute_per_person=1)
    await storage.accept(make_order(1, person=person), limits=limits)
    order = make_order(2, person=person, at=later(at_s))
    if seconds is None:
        assert (await storage.accept(order, limits=limits)).job.state is JobState.QUEUED
        return
    with pytest.raises(TooFast) as refused:
        await storage.accept(order, limits=limits)
    assert refused.value.values == {"limit": 1, "seconds": seconds}


async def test_the_pace_of_a_group_holds_beside_that_of_its_people(storage: Storage) -> None:
    person = (await grant(storage)).person
    limits = Limits(max_active_per_person=100, max_queued=100, max_a_minute_per_person=5, max_a_minute_per_group=2)
    for number in (1, 2):
        await storage.accept(replace(make_order(number, person=person, at=later(number)), group="5"), limits=limits)
    with pytest.raises(GroupTooFast) as refused:
        await storage.accept(replace(make_order(3, person=person, at=later(3)), group="5"), limits=limits)
    assert refused.value.values == {"limit": 2, "seconds": 58}


async def test_the_same_request_again_is_answered_however_fast_it_comes(storage: Storage) -> None:
    person = (await grant(storage)).person
    limits = Limits(max_active_per_person=100, max_queued=100, max_a_minute_per_person=1)
    await storage.accept(make_order(1, person=person), limits=limits)
    assert (await storage.accept(make_order(1, person=person), limits=limits)).repeated


# --- what was not posted --------------------------------------------------------------------------------------


async def test_pictures_that_could_not_be_posted_are_offered_once(storage: Storage) -> None:
    person = (await grant(storage)).person
    for number in (1, 2):
        job = await begin(storage, await accept(storage, person, number))
        await render(storage, job)
        await storage.end(job.id, JobState.UNDELIVERABLE, failure=Failure(key="failure.gone"), at=later(1))
    assert await undelivered(storage) == 2
    await storage.mark_offered(person)
    assert await undelivered(storage) == 0


async def test_a_job_that_failed_is_not_offered(storage: Storage) -> None:
    person = (await grant(storage)).person
    job = await accept(storage, person)
    await storage.end(job.id, JobState.FAILED, failure=Failure(key="failure.gone"), at=later(1))
    assert await undelivered(storage) == 0


async def undelivered(storage: Storage) -> int:
    visit = await storage.meet(ANNA, name="", locale=None, allowances=NO_ALLOWANCES, at=NOON)
    assert visit.welcomed == Allowances(welcome=0, daily=0).welcome
    return visit.undelivered


async def test_a_group_and_a_cover_are_remembered_of_a_job(storage: Storage) -> None:
    person = (await grant(storage)).person
    order = replace(make_order(1, person=person), group="5", is_spoiler=True)
    accepted = await storage.accept(order, limits=LIMITS)
    assert (accepted.job.group, accepted.job.is_spoiler) == ("5", True)
    assert await storage.job(accepted.job.id) == accepted.job
