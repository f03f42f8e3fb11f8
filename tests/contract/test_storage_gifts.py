"""What every Storage must keep, of gifts: one transfer, once; never allowances, never beyond a day's limit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.admin_refusals import PartlySpent
from bot.model.errors import BotError
from bot.model.gifts import GiftLimit, GiftToOneself, NotEnoughToGive, OverGiftLimit
from bot.model.jobs import JobState
from bot.model.ledger import Allowances, Change, Credits, Rest
from bot.model.people import Identity
from bot.model.refusals import BadAmount, Banned, KeyUsedOtherwise, UnknownPerson
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NOON, TROUBLE, block, later
from tests.fakes.stories import accept, deduct, grant

BORIS = Identity(platform="telegram", user_id="2")
ADMIN = "discord:99"
FREELY = GiftLimit(a_day=None, since=NOON)


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        await meet(opened, ANNA)
        await meet(opened, BORIS)
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def meet(storage: Storage, who: Identity, *, welcome: int = 0, daily: int = 0, name: str = "Anna") -> None:
    allowances = Allowances(welcome=welcome, daily=daily)
    await storage.meet(who, name=name, locale=None, allowances=allowances, at=NOON)


async def give(
    storage: Storage, amount: int, *, by: Identity = ANNA, to: Identity = BORIS, key: str = "gift", words: str = "",
    limit: GiftLimit = FREELY,
) -> Change:  # fmt: skip
    return await storage.gift(by, to, amount=amount, words=words, key=key, at=later(1), limit=limit)


async def available(storage: Storage, who: Identity) -> Credits:
    person = await storage.find_person(who)
    assert person is not None
    return (await storage.balance(person.id)).available


async def test_a_gift_moves_credits_once_and_is_told_with_who_gave_it(storage: Storage) -> None:
    await grant(storage, 10)
    first = await give(storage, 4, words="for the fox")
    assert await give(storage, 4, words="for the fox") == replace(first, repeated=True)
    assert (await available(storage, ANNA), await available(storage, BORIS)) == (6, 4)
    (act,) = await storage.acts(ActFilter(kinds=(ActKind.GIFT,)), limit=9)
    assert (act.actor, act.subject, act.amount, act.before, act.after, act.text) == (
        str(ANNA), str(BORIS), 4, "0", "4", "for the fox"
    )  # fmt: skip
    (told,) = [message for message in await storage.due_messages(at=later(9), limit=9) if "gifted" in message.key]
    assert (told.recipients[0].user_id, told.key) == ("2", "notice.gifted_why")
    assert dict(told.values) == {"amount": 4, "reason": "for the fox", "giver": "Anna"}
    for other in ({"amount": 3}, {"words": "else"}, {"to": ANNA, "by": BORIS}):
        with pytest.raises(KeyUsedOtherwise):
            await give(storage, **{"amount": 4, "words": "for the fox", **other})  # type: ignore[arg-type]  # by name


async def test_welcome_and_daily_credits_cannot_be_given_away(storage: Storage) -> None:
    await meet(storage, ANNA, welcome=10, daily=15)
    with pytest.raises(NotEnoughToGive) as refused:
        await give(storage, 1)
    assert refused.value.values == {"amount": 1, "left": 0}
    await grant(storage, 7)
    with pytest.raises(NotEnoughToGive) as refused:
        await give(storage, 8)
    assert refused.value.values == {"amount": 8, "left": 7}
    await give(storage, 7)
    with pytest.raises(NotEnoughToGive):
        await give(storage, 1, key="one more")


async def test_who_owes_gives_only_what_is_theirs_beyond_that(storage: Storage) -> None:
    await meet(storage, ANNA, welcome=10)
    person = (await grant(storage, 20)).person
    held = await accept(storage, person, price=30)
    number = await storage.last_undoable(["discord:99"])
    await storage.undo(number, actor="discord:99", key="u", at=NOON, rest=Rest.DEBT)
    await storage.end(held.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
    assert (await storage.balance(person)).available == 30
    assert await storage.can_give(person) == 0


async def test_what_was_given_on_or_taken_or_is_held_cannot_be_given_again(storage: Storage) -> None:
    person = (await grant(storage, 20)).person
    await meet(storage, ANNA, welcome=10)
    await deduct(storage, 5)
    assert await storage.can_give(person) == 15
    await accept(storage, person, price=12)
    assert await storage.can_give(person) == 13
    await give(storage, 13)
    assert await storage.can_give(person) == 0
    await give(storage, 6, by=BORIS, to=ANNA, key="back")
    assert await storage.can_give(person) == 6


async def test_of_twenty_gifts_at_once_no_more_are_given_than_there_is_or_than_a_day_has_room_for(
    storage: Storage,
) -> None:
    await grant(storage, 100)

    async def is_given(number: int) -> bool:
        try:
            await give(storage, 3, key=f"gift {number}", limit=GiftLimit(a_day=20, since=NOON))
        except OverGiftLimit:
            return False
        return True

    async with asyncio.TaskGroup() as callers:
        made = [callers.create_task(is_given(number)) for number in range(20)]
    assert [one.result() for one in made].count(True) == 6
    with pytest.raises(OverGiftLimit) as refused:
        await give(storage, 3, key="more", limit=GiftLimit(a_day=20, since=NOON))
    assert refused.value.values == {"amount": 3, "limit": 20, "left": 2}
    await give(storage, 20, key="next day", limit=GiftLimit(a_day=20, since=later(2)))


@pytest.mark.parametrize(
    ("by", "to", "amount", "refusal"),
    [
        (ANNA, ANNA, 1, GiftToOneself),
        (ANNA, Identity(platform="discord", user_id="77"), 1, UnknownPerson),
        (Identity(platform="discord", user_id="77"), ANNA, 1, UnknownPerson),
        (ANNA, BORIS, 0, BadAmount),
        (ANNA, BORIS, -5, BadAmount),
        (ANNA, BORIS, 11, NotEnoughToGive),
    ],
)
async def test_what_cannot_be_given_changes_nothing(
    storage: Storage, by: Identity, to: Identity, amount: int, refusal: type[BotError]
) -> None:
    await grant(storage, 10)
    with pytest.raises(refusal):
        await give(storage, amount, by=by, to=to)
    assert (await available(storage, ANNA), await available(storage, BORIS)) == (10, 0)


async def test_who_is_blocked_gives_nothing(storage: SqliteStorage) -> None:
    await grant(storage, 10)
    await block(storage, ANNA)
    with pytest.raises(Banned):
        await give(storage, 1)


async def test_an_undone_gift_goes_back_to_who_gave_it(storage: SqliteStorage) -> None:
    await grant(storage, 10)
    await give(storage, 6)
    undone = await storage.undo(2, actor=ADMIN, key="undo", at=later(2), is_told=True)
    assert (undone.by.amount, undone.rest) == (-6, 0)
    assert (await available(storage, ANNA), await available(storage, BORIS)) == (10, 0)
    line = "SELECT posted_before, held_before, actor, source FROM transfers WHERE id = 'undo:gift:gift'"
    assert await storage.read(lambda tx: tx.execute(line).fetchone()) == (6, 0, ADMIN, "undo")
    told = {message.key for message in await storage.due_messages(at=later(9), limit=9)}
    assert {"notice.granted", "notice.deducted"} <= told


@pytest.mark.parametrize(("rest", "owed"), [(Rest.FORGIVE, 0), (Rest.DEBT, 4)])
async def test_of_a_gift_that_is_partly_spent_only_what_is_left_goes_back(
    storage: Storage, rest: Rest, owed: int
) -> None:
    await grant(storage, 10)
    await give(storage, 6)
    boris = await storage.find_person(BORIS)
    assert boris is not None
    await accept(storage, boris.id, price=4)
    with pytest.raises(PartlySpent):
        await storage.undo(2, actor=ADMIN, key="undo", at=later(2))
    assert await available(storage, BORIS) == 2
    undone = await storage.undo(2, actor=ADMIN, key="undo", at=later(2), rest=rest)
    assert (undone.by.amount, undone.rest, undone.became) == (-2, 4, rest)
    assert (await available(storage, ANNA), await available(storage, BORIS)) == (6, 0)
    assert await storage.owed(boris.id) == owed
