"""What every Storage must keep of a top-up of many: one act for all, its gifts as parts, each undone once."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from bot.model.acts import FEW, ActFilter, ActKind, Undone
from bot.model.admin_refusals import CannotBeUndone, NothingToUndo, PartlySpent, UndoneAlready
from bot.model.ledger import Change, Credits, Rest, Source
from bot.model.people import Identity
from bot.model.refusals import KeyUsedOtherwise
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import NOON, later

ADMIN = "discord:99"


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


def crowd(size: int) -> list[Identity]:
    return [Identity(platform="telegram", user_id=str(number)) for number in range(1, size + 1)]


async def give(
    storage: Storage, people: Sequence[Identity], *, of: int | None, batch: str = "discord:7"
) -> tuple[Change, ...]:
    return await storage.grant_many(people, amount=10, actor=ADMIN, reason="party", batch=batch, at=NOON, of=of)


async def spend(storage: Storage, of: Identity, amount: Credits) -> None:
    await storage.deduct(of, amount=amount, actor="web:x", reason="", source=Source.ADMIN, key=f"spent{of}", at=NOON)


async def undo(
    storage: Storage, number: int = 1, *, key: str = "u", rest: Rest | None = None, expected_rest: int | None = None
) -> Undone:
    return await storage.undo(number, actor=ADMIN, key=key, at=later(9), rest=rest, expected_rest=expected_rest)


async def have(storage: Storage, people: Sequence[Identity]) -> list[Credits]:
    found = [await storage.find_person(one) for one in people]
    return [(await storage.balance(person.id)).available if person else 0 for person in found]


async def test_all_pieces_of_a_batch_have_one_act_and_each_gift_is_a_part_of_it(storage: Storage) -> None:
    people = crowd(7)
    for piece in (people[:4], people[4:], people[:4]):
        await give(storage, piece, of=7)
    whole = await storage.act(1)
    assert whole is not None
    assert (whole.kind, whole.actor, whole.subject, whole.text) == (ActKind.TOPUP_MANY, ADMIN, "discord:7", "party")
    assert (whole.after, whole.amount, whole.person) == ('{"people":7,"each":10}', None, None)
    assert (whole.parts, whole.parts_amount) == (7, 70)
    parts = await storage.acts(ActFilter(batch=1), limit=99)
    assert [(part.kind, part.batch, part.subject) for part in parts] == [
        (ActKind.TOPUP, 1, str(one)) for one in reversed(people)
    ]
    assert await storage.given_since(ADMIN, NOON) == 70


@pytest.mark.parametrize(("size", "shown"), [(FEW, FEW), (FEW + 1, 1)])
async def test_a_list_shows_a_few_parts_and_one_line_for_more(storage: Storage, size: int, shown: int) -> None:
    await give(storage, crowd(size), of=size)
    await give(storage, crowd(2), of=None, batch="old")
    listed = await storage.acts(ActFilter(is_folded=True), limit=99)
    assert len(listed) == shown + 2
    assert {act.kind for act in listed[2:]} == {ActKind.TOPUP if shown > 1 else ActKind.TOPUP_MANY}
    assert len(await storage.acts(ActFilter(), limit=99)) == size + 3


async def test_undoing_a_batch_takes_all_of_it_back_in_pieces_by_one_act(storage: Storage) -> None:
    people = crowd(230)
    await give(storage, people, of=230)
    first = await undo(storage)
    assert (first.left, sum(await have(storage, people))) == (130, 1300)
    done = [await undo(storage), await undo(storage), await undo(storage)]
    assert [(one.left, one.repeated) for one in done] == [(30, False), (0, False), (0, True)]
    assert set(await have(storage, people)) == {0}
    assert {(one.rest, one.became) for one in (first, *done)} == {(0, None)}
    by = done[-1].by
    assert (by.number, by.undoes, by.parts, by.parts_amount) == (first.by.number, "batch:discord:7", 230, -2300)
    undone = await storage.acts(ActFilter(kinds=(ActKind.UNDO,)), limit=999)
    assert len([act for act in undone if act.batch is None]) == 1
    assert await storage.given_since(ADMIN, NOON) == 0


async def test_an_undo_that_was_cut_off_is_finished_under_any_key_and_by_the_last_act(storage: Storage) -> None:
    people = crowd(150)
    await give(storage, people, of=150)
    begun = await undo(storage)
    assert await storage.last_undoable([ADMIN]) == 1
    rest = await undo(storage, key="after the kill")
    assert (rest.left, rest.by.number, rest.by.parts) == (0, begun.by.number, 150)
    assert set(await have(storage, people)) == {0}
    with pytest.raises(UndoneAlready):
        await undo(storage, key="another")
    with pytest.raises(NothingToUndo):
        await storage.last_undoable([ADMIN])


@pytest.mark.parametrize("choice", list(Rest))
async def test_what_is_spent_is_counted_for_all_and_becomes_what_is_chosen(storage: Storage, choice: Rest) -> None:
    people = crowd(8)
    await give(storage, people, of=8)
    for one, amount in ((people[2], 10), (people[5], 3)):
        await spend(storage, one, amount)
    with pytest.raises(PartlySpent) as asked:
        await undo(storage)
    assert asked.value.values == {"number": 1, "amount": 80, "taken": 67, "rest": 13}
    with pytest.raises(PartlySpent):
        await undo(storage, rest=choice, expected_rest=12)
    assert sum(await have(storage, people)) == 67
    done = await undo(storage, rest=choice, expected_rest=13)
    assert (done.left, done.rest, done.became, done.by.parts_amount) == (0, 13, choice, -67)
    assert await have(storage, people) == [0] * 8
    found = [await storage.find_person(one) for one in people]
    owed = [await storage.owed(person.id) for person in found if person]
    assert sum(owed) == (13 if choice is Rest.DEBT else 0)


async def test_a_gift_can_be_undone_by_itself_before_and_then_counts_no_more(storage: Storage) -> None:
    people = crowd(6)
    await give(storage, people, of=6)
    await undo(storage, 3, key="single")
    done = await undo(storage)
    assert (done.by.parts, done.by.parts_amount) == (5, -50)
    assert await have(storage, people) == [0] * 6
    with pytest.raises(UndoneAlready):
        await undo(storage, 4, key="again")


async def test_all_undone_one_by_one_is_an_undone_batch(storage: Storage) -> None:
    await give(storage, crowd(2), of=2)
    for number in (2, 3):
        await undo(storage, number, key=str(number))
    with pytest.raises(NothingToUndo):
        await storage.last_undoable([ADMIN])
    with pytest.raises(UndoneAlready):
        await undo(storage)


async def test_who_may_not_and_a_key_of_another_act_undo_nothing(storage: Storage) -> None:
    await give(storage, crowd(2), of=2)
    await give(storage, crowd(2), of=2, batch="other")
    with pytest.raises(CannotBeUndone):
        await storage.undo(1, actor=ADMIN, key="u", at=NOON, kinds=[ActKind.BLOCK])
    await undo(storage, 4)
    with pytest.raises(KeyUsedOtherwise):
        await undo(storage, 1)
    assert await have(storage, crowd(2)) == [10, 10]


async def test_a_gift_moved_into_another_batch_by_hand_is_noticed(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    async with SqliteStorage(path=path) as storage:
        await give(storage, crowd(2), of=2)
        await give(storage, crowd(2), of=2, batch="other")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DROP TRIGGER acts_are_not_changed")
        database.execute("UPDATE acts SET batch = 4 WHERE seq = 2")
    async with SqliteStorage(path=path) as storage:
        assert any("act 2 was changed by hand" in fault for fault in (await storage.verify_ledger()).faults)
