"""What every Storage must keep, of wrong codes: who guesses waits longer and longer, and nobody else does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.model.guesses import FREE_TRIES, LONGEST_WAIT, STORM_FROM, STORM_WAIT, Purpose, TooManyGuesses
from bot.model.people import Identity
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NOON, later

BORIS = Identity(platform="telegram", user_id="2")
VOUCHER, LINK = Purpose.VOUCHER, Purpose.LINK


@pytest.fixture(params=[SqliteStorage])
async def storages(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[tuple[Storage, Storage]]:
    """Two on one database, as two processes have them."""
    path = make_database(tmp_path)
    async with request.param(path=path) as one, request.param(path=path) as other:
        yield one, other


async def wait_of(storage: Storage, *identities: Identity, at: datetime, purpose: Purpose = VOUCHER) -> int:
    """Minutes; 0 where a code is looked at."""
    try:
        await storage.check_guesses(purpose, identities, at=at)
    except TooManyGuesses as refused:
        return int(refused.values["minutes"])
    return 0


async def guess(storage: Storage, identity: Identity, times: int, *, at: datetime = NOON) -> None:
    for _ in range(times):
        await storage.note_wrong_guess(VOUCHER, identity, at=at)


async def test_the_first_slips_cost_no_time_and_each_further_one_twice_as_much(
    storages: tuple[Storage, Storage],
) -> None:
    one, other = storages
    await guess(one, ANNA, FREE_TRIES - 1)
    assert await wait_of(other, ANNA, at=NOON) == 0
    waits = []
    for _ in range(10):
        await guess(one, ANNA, 1)
        waits.append(await wait_of(other, ANNA, at=NOON))
    assert waits == [1, 1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert await wait_of(one, ANNA, at=NOON + LONGEST_WAIT) == 0


async def test_all_identities_of_a_person_wait_together_and_other_people_and_purposes_do_not(
    storages: tuple[Storage, Storage],
) -> None:
    one, other = storages
    await guess(one, ANNA, 2)
    await guess(other, BORIS, 1, at=later(600))
    assert await wait_of(one, ANNA, BORIS, at=later(601)) == 1
    assert [await wait_of(one, who, at=later(601)) for who in (ANNA, BORIS)] == [0, 0]
    await guess(one, ANNA, 5)
    assert await wait_of(one, ANNA, at=NOON, purpose=LINK) == 0


async def test_a_day_without_a_wrong_code_makes_up_for_those_before(storages: tuple[Storage, Storage]) -> None:
    one, _ = storages
    await guess(one, ANNA, 9)
    tomorrow = NOON + timedelta(days=1)
    assert await wait_of(one, ANNA, at=tomorrow) == 0
    await guess(one, ANNA, FREE_TRIES, at=tomorrow)
    assert await wait_of(one, ANNA, at=tomorrow) == 1


async def test_where_many_guess_only_who_has_no_free_try_left_waits_longer(storages: tuple[Storage, Storage]) -> None:
    one, other = storages
    for number in range(STORM_FROM // FREE_TRIES):
        await guess(one, Identity(platform="discord", user_id=str(1000 + number)), FREE_TRIES)
    attacker = Identity(platform="discord", user_id="1000")
    assert await wait_of(other, attacker, at=NOON) == STORM_WAIT // timedelta(minutes=1)
    await guess(one, BORIS, FREE_TRIES - 1)
    assert [await wait_of(other, who, at=NOON) for who in (ANNA, BORIS)] == [0, 0]
    after = NOON + timedelta(hours=1)
    await guess(one, attacker, 1, at=after)
    assert await wait_of(other, attacker, at=after) == 1


async def test_wrong_codes_that_are_noted_at_once_are_all_counted(storages: tuple[Storage, Storage]) -> None:
    async with asyncio.TaskGroup() as callers:
        for number in range(20):
            callers.create_task(guess(storages[number % 2], ANNA, 1))
    assert await wait_of(storages[0], ANNA, at=later(1)) == 60
