"""What every Storage must keep, of what people and groups prefer and what adapters receive and remember."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.images import AspectRatio
from bot.model.jobs import Place
from bot.model.ledger import Allowances
from bot.model.people import AgeRule, GroupChange, GroupRule, GroupRules, Identity, Listing
from bot.model.refusals import TooManyListed
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import NOON, later
from tests.fakes.stories import accept, deliver, grant

ANNA = Identity(platform="telegram", user_id="7")
BORIS = Identity(platform="telegram", user_id="8")
NOTHING = Allowances(welcome=0, daily=0)
BOT = "telegram:1"


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def meet(storage: Storage, identity: Identity, username: str = "") -> None:
    await storage.meet(identity, name="", locale=None, allowances=NOTHING, at=NOON, username=username)


async def test_a_username_is_of_who_was_last_seen_with_it_in_whatever_case(storage: Storage) -> None:
    await meet(storage, ANNA, "Painter")
    assert await storage.find_username("telegram", "PAINTER") == ANNA
    assert await storage.find_username("discord", "painter") is None
    await meet(storage, BORIS, "painter")
    await meet(storage, ANNA, "anna")
    await meet(storage, ANNA)
    assert await storage.find_username("telegram", "painter") == BORIS
    await meet(storage, BORIS, "boris")
    assert await storage.find_username("telegram", "painter") is None


async def test_nobody_is_found_by_a_username_that_was_given_up(storage: Storage) -> None:
    await meet(storage, ANNA, "Painter")
    await meet(storage, BORIS, "boris")
    await meet(storage, ANNA)
    assert await storage.find_username("telegram", "painter") is None
    assert await storage.find_username("telegram", "boris") == BORIS
    await meet(storage, BORIS, "painter")
    assert await storage.find_username("telegram", "painter") == BORIS
    await meet(storage, ANNA)
    assert await storage.find_username("telegram", "painter") == BORIS


async def test_preferences_change_one_by_one_and_stay(storage: Storage) -> None:
    await meet(storage, ANNA)
    person = await storage.find_person(ANNA)
    assert person is not None
    assert (person.aspect_ratio, person.wants_files, person.locale) == (None, False, None)
    await storage.set_preferences(person.id, aspect_ratio=AspectRatio.WIDE)
    await storage.set_preferences(person.id, wants_files=True)
    changed = await storage.set_preferences(person.id, locale="ko")
    assert (changed.aspect_ratio, changed.wants_files, changed.locale) == (AspectRatio.WIDE, True, "ko")
    assert await storage.find_person(ANNA) == changed


async def test_the_chat_of_a_place_is_kept_apart_from_its_address(storage: Storage) -> None:
    person = (await grant(storage)).person
    job = await accept(storage, person, 1)
    place = Place(platform="discord", chat="77", address={"channel": "77", "message": "9"})
    await storage.update_place(job.id, place)
    kept = await storage.job(job.id)
    assert kept is not None
    assert kept.place == place


async def test_a_group_that_moves_takes_its_rule_along_and_leaves_places_where_they_are(storage: Storage) -> None:
    person = (await grant(storage)).person
    job = await accept(storage, person, 1)
    place = Place(platform="telegram", chat="-5", address={"chat": "-5", "message": "9"})
    await storage.update_place(job.id, place)
    await change(storage, "-5", GroupChange(who=GroupRule.ADMINS))
    for _ in range(2):
        await storage.move_group("telegram", "-5", "-1005")
    kept = await storage.job(job.id)
    assert kept is not None
    assert kept.place == place
    assert await storage.group_rules("telegram", "-1005") == GroupRules(who=GroupRule.ADMINS)
    assert await storage.group_rules("telegram", "-5") == GroupRules()


async def test_a_group_that_moves_takes_every_part_of_its_rules_along(storage: Storage) -> None:
    parts = GroupChange(who=GroupRule.ADMINS, channels=Listing(add="10"), roles=Listing(add="7"), age=AgeRule.SPOILER)
    chosen = await change(storage, "-5", parts)
    await storage.move_group("telegram", "-5", "-1005")
    assert await storage.group_rules("telegram", "-1005") == chosen


async def test_what_a_group_has_chosen_changes_part_by_part(storage: Storage) -> None:
    assert await storage.group_rules("telegram", "5") == GroupRules()
    await change(storage, "5", GroupChange(channels=Listing(add="10")))
    await change(storage, "5", GroupChange(channels=Listing(add="11"), age=AgeRule.SPOILER))
    now = await change(storage, "5", GroupChange(roles=Listing(add="7"), who=GroupRule.ADMINS))
    assert now == await storage.group_rules("telegram", "5")
    assert now == GroupRules(
        who=GroupRule.ADMINS, channels=frozenset({"10", "11"}), roles=frozenset({"7"}), age=AgeRule.SPOILER
    )
    now = await change(storage, "5", GroupChange(channels=Listing(remove="10"), roles=Listing()))
    assert (now.channels, now.roles, now.age) == (frozenset({"11"}), frozenset(), AgeRule.SPOILER)
    assert await storage.group_rules("telegram", "6") == GroupRules()


async def test_changes_at_one_time_all_hold(storage: Storage) -> None:
    async with asyncio.TaskGroup() as group:
        for id in range(20):
            group.create_task(change(storage, "5", GroupChange(channels=Listing(add=str(id)))))
    assert len((await storage.group_rules("telegram", "5")).channels) == 20


async def test_a_list_has_a_limit_and_a_change_over_it_changes_nothing(storage: Storage) -> None:
    for id in range(50):
        await change(storage, "5", GroupChange(channels=Listing(add=str(id))))
    with pytest.raises(TooManyListed):
        await change(storage, "5", GroupChange(channels=Listing(add="999"), who=GroupRule.NOBODY))
    now = await storage.group_rules("telegram", "5")
    assert (len(now.channels), now.who) == (50, GroupRule.EVERYONE)


async def change(storage: Storage, group: str, to: GroupChange) -> GroupRules:
    return await storage.change_group_rules("telegram", group, to, by="telegram:7", at=NOON)


async def test_notes_are_replaced_dropped_and_expire(storage: Storage) -> None:
    await storage.keep_note(BOT, "a", "1")
    await storage.keep_note(BOT, "a", "2", expires_at=later(10))
    assert await storage.note(BOT, "a", at=later(9)) == "2"
    assert await storage.note("telegram:2", "a", at=NOON) is None
    assert await storage.note(BOT, "a", at=later(10)) is None
    await storage.forget_old(updates_before=NOON, at=later(10))
    assert await storage.note(BOT, "a", at=NOON) is None
    await storage.keep_note(BOT, "b", "1")
    await storage.drop_note(BOT, "b")
    assert await storage.note(BOT, "b", at=NOON) is None


async def test_an_update_is_received_once_and_waits_until_it_is_finished(storage: Storage) -> None:
    assert await storage.receive_updates(BOT, {5: "five", 6: "six"}, at=NOON) == (5, 6)
    assert await storage.receive_updates(BOT, {6: "six", 7: "seven"}, at=NOON) == (7,)
    assert await storage.receive_updates("telegram:2", {5: "another bot's"}, at=NOON) == (5,)
    await storage.finish_update(BOT, 6)
    assert await storage.receive_updates(BOT, {6: "six"}, at=NOON) == ()
    assert dict(await storage.waiting_updates(BOT, max_tries=2)) == {5: "five", 7: "seven"}
    assert dict(await storage.waiting_updates(BOT, max_tries=2)) == {5: "five", 7: "seven"}
    assert dict(await storage.waiting_updates(BOT, max_tries=2)) == {}
    await storage.forget_old(updates_before=later(1), at=later(1))
    assert await storage.receive_updates(BOT, {6: "six"}, at=NOON) == (6,)


async def test_what_waits_is_not_forgotten_before_it_was_tried_often_enough(storage: Storage) -> None:
    """However long the bot was off. Until it is forgotten, what was given up is known, and not taken in again."""
    await storage.receive_updates(BOT, {5: "five", 6: "six"}, at=NOON)
    await storage.receive_updates("telegram:2", {5: "another bot's"}, at=NOON)
    await storage.finish_update(BOT, 6)
    for _ in range(3):
        await storage.forget_old(updates_before=later(1), at=later(1))
        assert dict(await storage.waiting_updates(BOT, max_tries=3)) == {5: "five"}
        await storage.waiting_updates("telegram:2", max_tries=9)
    assert dict(await storage.waiting_updates(BOT, max_tries=3)) == {}
    assert dict(await storage.waiting_updates("telegram:2", max_tries=9)) == {5: "another bot's"}
    assert await storage.receive_updates(BOT, {5: "five", 6: "six"}, at=later(2)) == (6,)
    await storage.forget_old(updates_before=later(1), at=later(1))
    assert await storage.receive_updates(BOT, {5: "five"}, at=later(2)) == (5,)


async def test_deleted_pictures_are_in_no_history_and_their_files_named_once(storage: Storage) -> None:
    person = (await grant(storage)).person
    job = await deliver(storage, person)
    found = await storage.job(job.id)
    assert found is not None
    assert await storage.delete_pictures(job.id) == tuple(picture.blob for _, picture in found.pictures)
    assert await storage.delete_pictures(job.id) == ()
    assert (await storage.history(person, limit=9, before=None)).jobs == ()
    under_way = await accept(storage, person, 77)
    assert await storage.delete_pictures(under_way.id) == ()
