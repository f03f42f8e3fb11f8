"""What a storage says of an order beforehand is what its transaction says, and changes nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.errors import BotError
from bot.model.jobs import Ahead, Limits, Order
from bot.model.refusals import (
    Banned,
    GroupTooFast,
    KeyUsedOtherwise,
    NotEnoughCredits,
    QueueFull,
    Refusal,
    TooFast,
    TooManyActiveJobs,
    UnknownPerson,
)
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, BORIS, LIMITS, NOON, block, later, make_order
from tests.fakes.stories import grant
from tests.fakes.tables import all_rows

WIDE = Limits(max_active_per_person=9, max_queued=9)
NOBODY_AHEAD = Ahead()
GROUP = "the group"


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened


async def refused(storage: SqliteStorage, order: Order, limits: Limits, ahead: Ahead = NOBODY_AHEAD) -> BotError:
    before = await storage.write(all_rows)
    with pytest.raises(Refusal) as refusal:
        await storage.would_accept(order, limits=limits, ahead=ahead)
    assert await storage.write(all_rows) == before
    return refusal.value


@pytest.mark.parametrize(
    ("limits", "kind"),
    [
        (replace(WIDE, max_active_per_person=1), TooManyActiveJobs),
        (replace(WIDE, max_queued=1), QueueFull),
        (replace(WIDE, max_a_minute_per_person=1), TooFast),
        (replace(WIDE, max_a_minute_per_group=1), GroupTooFast),
        (WIDE, NotEnoughCredits),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
async def test_each_limit_is_told_as_the_transaction_tells_it(
    storage: SqliteStorage, limits: Limits, kind: type[Refusal]
) -> None:
    person = (await grant(storage, 3)).person
    await storage.accept(replace(make_order(1, person=person), group=GROUP), limits=WIDE)
    order = replace(make_order(2, person=person, price=3, at=later(20)), group=GROUP)
    told = await refused(storage, order, limits)
    with pytest.raises(Refusal) as meant:
        await storage.accept(order, limits=limits)
    assert (type(told), told.values) == (kind, meant.value.values)
    assert type(meant.value) is kind


@pytest.mark.parametrize(
    ("limits", "ahead", "values"),
    [
        (replace(WIDE, max_active_per_person=2), Ahead(of_person=2), {"active": 2, "limit": 2}),
        (replace(WIDE, max_queued=2), Ahead(in_all=2), {"queued": 2, "limit": 2}),
        (replace(WIDE, max_a_minute_per_person=2), Ahead(of_person=2), {"limit": 2, "seconds": 60}),
        (replace(WIDE, max_a_minute_per_person=2), Ahead(of_person=3), {"limit": 2, "seconds": 60}),
        (replace(WIDE, max_a_minute_per_group=2), Ahead(in_group=2), {"limit": 2, "seconds": 60}),
        (WIDE, Ahead(of_person=2, held=2), {"price": 2, "balance": 1}),
    ],
    ids=str,
)
async def test_what_is_ahead_counts_as_accepted(
    storage: SqliteStorage, limits: Limits, ahead: Ahead, values: dict[str, int]
) -> None:
    person = (await grant(storage, 3)).person
    order = replace(make_order(person=person, price=2), group=GROUP)
    assert await storage.would_accept(order, limits=limits, ahead=NOBODY_AHEAD) is None
    assert (await refused(storage, order, limits, ahead)).values == values


async def test_who_is_banned_or_not_known_is_told_so(storage: SqliteStorage) -> None:
    person = (await grant(storage, 3)).person
    await block(storage, ANNA)
    assert isinstance(await refused(storage, make_order(person=person), LIMITS), Banned)
    stranger = make_order(person=type(person)("nobody"))
    assert isinstance(await refused(storage, stranger, LIMITS), UnknownPerson)


async def test_a_request_seen_before_is_answered_whatever_the_limits_are(storage: SqliteStorage) -> None:
    person, other = (await grant(storage, 1)).person, (await grant(storage, 1, BORIS, key="other")).person
    order = make_order(person=person)
    assert await storage.would_accept(order, limits=WIDE, ahead=NOBODY_AHEAD) is None
    accepted = await storage.accept(order, limits=WIDE)
    none = Limits(max_active_per_person=0, max_queued=0)
    assert await storage.would_accept(order, limits=none, ahead=NOBODY_AHEAD) == replace(accepted, repeated=True)
    assert isinstance(await refused(storage, replace(order, person=other), none), KeyUsedOtherwise)


async def test_a_free_order_needs_no_credits(storage: SqliteStorage) -> None:
    person = (await grant(storage, 1)).person
    order = make_order(person=person, price=0, at=NOON)
    assert await storage.would_accept(order, limits=WIDE, ahead=Ahead(of_person=1, held=2)) is None
