"""What every Storage must keep of people's roles: those of their last visit to a group, and not for ever."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.model.ledger import Allowances
from bot.model.people import MAX_ROLES, Identity, Membership
from bot.ports import Storage
from storage.connection import Connection
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NOON
from tests.fakes.tables import all_rows

BORIS = Identity(platform="telegram", user_id=ANNA.user_id)
DAY = timedelta(days=1)


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=make_database(tmp_path)) as opened:
        yield opened


async def meet(
    storage: Storage, who: Identity, *roles: str, group: str = "5", at: datetime = NOON, is_told: bool = True
) -> None:
    membership = Membership(group=group, roles=frozenset(roles)) if is_told else None
    nothing = Allowances(welcome=0, daily=0)
    await storage.meet(who, name="", locale=None, allowances=nothing, at=at, membership=membership)


async def holders(storage: Storage, role: str, platform: str = ANNA.platform) -> list[tuple[Identity, datetime]]:
    return [(holder.identity, holder.seen_at) for holder in await storage.people_of_role(platform, role)]


async def test_the_roles_of_the_last_visit_take_the_place_of_those_before(storage: SqliteStorage) -> None:
    await meet(storage, ANNA, "71", "72")
    await meet(storage, ANNA, "72", "73", at=NOON + timedelta(minutes=1))
    assert [await holders(storage, role) for role in ("71", "72", "73")] == [
        [], *[[(ANNA, NOON + timedelta(minutes=1))]] * 2
    ]  # fmt: skip
    await meet(storage, ANNA, at=NOON + 2 * DAY, is_told=False)
    await meet(storage, ANNA, "9", group="6", at=NOON + 2 * DAY)
    assert await holders(storage, "72") == [(ANNA, NOON + timedelta(minutes=1))]


async def test_each_platform_has_its_own_and_who_was_met_last_comes_first(storage: SqliteStorage) -> None:
    clara = Identity(platform=ANNA.platform, user_id="33")
    for who, at in ((ANNA, NOON), (BORIS, NOON), (clara, NOON + DAY)):
        await meet(storage, who, "71", at=at)
    assert await holders(storage, "71") == [(clara, NOON + DAY), (ANNA, NOON)]
    assert await holders(storage, "71", BORIS.platform) == [(BORIS, NOON)]


async def test_the_same_visit_is_written_once_a_day_and_so_many_roles_at_most(storage: SqliteStorage) -> None:
    many = [str(number) for number in range(1000)]
    for hours in (0, 1, 23):
        await meet(storage, ANNA, *many, at=NOON + timedelta(hours=hours))
    rows = (await storage.read(all_rows))["memberships"]
    assert len(rows) == MAX_ROLES
    assert await holders(storage, "10") == [(ANNA, NOON)]
    await meet(storage, ANNA, *many, at=NOON + DAY)
    assert await holders(storage, "10") == [(ANNA, NOON + DAY)]


async def test_who_was_not_met_for_long_is_forgotten(storage: SqliteStorage) -> None:
    await meet(storage, ANNA, "71")
    await meet(storage, Identity(platform=ANNA.platform, user_id="33"), "71", at=NOON + DAY)
    assert await storage.forget_memberships(before=NOON + timedelta(seconds=1)) == 1
    assert await storage.forget_memberships(before=NOON + timedelta(seconds=1)) == 0
    assert [who.user_id for who, _ in await holders(storage, "71")] == ["33"]


async def test_what_is_known_of_somebody_goes_with_their_identity(storage: SqliteStorage) -> None:
    await meet(storage, ANNA, "71")
    await meet(storage, BORIS, "71")

    def erase(tx: Connection) -> None:
        tx.execute("DELETE FROM identities WHERE platform = ? AND user_id = ?", (ANNA.platform, ANNA.user_id))

    await storage.write(erase)
    assert (await holders(storage, "71"), len(await holders(storage, "71", BORIS.platform))) == ([], 1)
