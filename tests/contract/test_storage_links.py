"""What every Storage must keep, of wallets that become one and part again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.admin_refusals import CannotBeUndone
from bot.model.gifts import GiftLimit
from bot.model.guesses import FREE_TRIES, Purpose, TooManyGuesses
from bot.model.images import AspectRatio
from bot.model.jobs import JobState
from bot.model.ledger import Allowances, Balance, Rest, Source
from bot.model.link_refusals import LinkedAlready, LinkGone, NobodyToUnlink, TooManyLinked
from bot.model.links import CODE_LIVES, MAX_IDENTITIES
from bot.model.people import Identity
from bot.model.refusals import KeyUsedOtherwise, NotEnoughCredits
from bot.model.roles import Role
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.linked import link, spendable, unlink, visit
from tests.fakes.orders import ANNA, BORIS, LIMITS, NOON, TROUBLE, later, make_order
from tests.fakes.stories import accept, begin, deliver, grant, render

CLARA = Identity(platform="discord", user_id="12")
DORA = Identity(platform="discord", user_id="13")
TOMORROW = NOON + timedelta(days=1)
WELCOME = Allowances(welcome=10, daily=0)
DAILY = Allowances(welcome=0, daily=5)


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


class TestCodes:
    async def test_wallets_are_one_only_once_both_sides_are_sure(self, storage: Storage) -> None:
        anna, boris = await visit(storage, ANNA, name="Anna"), await visit(storage, BORIS, name="Boris")
        await storage.open_link(ANNA, digest="d", id="i", at=NOON)
        typed = await storage.type_link(BORIS, digest="d", at=NOON)
        assert typed is not None
        assert (typed.theirs.identity, typed.theirs.name, typed.mine.is_sure) == (ANNA, "Anna", False)
        seen = await storage.waiting_link(ANNA, at=NOON)
        assert seen is not None
        assert (seen.theirs.identity, seen.theirs.name, seen.id) == (BORIS, "Boris", "i")
        assert (await storage.confirm_link("i", ANNA, at=NOON)).linked is None
        assert (await storage.confirm_link("i", ANNA, at=NOON)).linked is None
        assert (await storage.find_person(BORIS)) == boris.person
        joined = await storage.confirm_link("i", BORIS, at=NOON)
        assert joined.linked is not None
        assert joined.linked.person == anna.person.id
        again = await storage.confirm_link("i", BORIS, at=NOON)
        assert again.linked == replace(joined.linked, is_repeated=True)
        found = await storage.find_person(BORIS)
        assert found is not None
        assert found.identities == (ANNA, BORIS)

    async def test_a_code_is_typed_once_within_ten_minutes_and_its_maker_has_one_at_a_time(
        self, storage: Storage
    ) -> None:
        for digest, id in (("first", "1"), ("second", "2")):
            await storage.open_link(ANNA, digest=digest, id=id, at=NOON)
        assert await storage.type_link(BORIS, digest="first", at=NOON) is None
        assert await storage.type_link(BORIS, digest="second", at=NOON + CODE_LIVES) is None
        await storage.open_link(ANNA, digest="third", id="3", at=NOON)
        assert await storage.type_link(CLARA, digest="third", at=later(599)) is not None
        assert await storage.type_link(DORA, digest="third", at=later(599)) is None

    async def test_of_many_who_type_a_code_at_once_one_is_shown_its_maker(self, storage: Storage) -> None:
        await storage.open_link(ANNA, digest="d", id="i", at=NOON)
        many = [Identity(platform="telegram", user_id=str(id)) for id in range(100, 120)]
        async with asyncio.TaskGroup() as tasks:
            typed = [tasks.create_task(storage.type_link(one, digest="d", at=NOON)) for one in many]
        assert sum(task.result() is not None for task in typed) == 1

    async def test_wrong_codes_are_counted_and_who_has_typed_several_waits(self, storage: Storage) -> None:
        await storage.open_link(ANNA, digest="d", id="i", at=NOON)
        for turn in range(3):
            assert await storage.type_link(BORIS, digest=f"wrong {turn}", at=NOON) is None
        with pytest.raises(TooManyGuesses):
            await storage.type_link(BORIS, digest="d", at=NOON)
        assert await storage.type_link(CLARA, digest="d", at=NOON) is not None

    async def test_a_code_of_ones_own_is_refused_and_waits_on(self, storage: Storage) -> None:
        await link(storage, ANNA, BORIS)
        await storage.open_link(ANNA, digest="d", id="i", at=NOON)
        for own in (ANNA, BORIS):
            with pytest.raises(LinkedAlready):
                await storage.type_link(own, digest="d", at=NOON)
        assert await storage.type_link(CLARA, digest="d", at=NOON) is not None

    async def test_whoever_of_the_makers_people_is_sure_speaks_for_the_makers_side(self, storage: Storage) -> None:
        await link(storage, ANNA, BORIS)
        await storage.open_link(ANNA, digest="d", id="i", at=NOON)
        await storage.type_link(CLARA, digest="d", at=NOON)
        sure = await storage.confirm_link("i", BORIS, at=NOON)
        assert (sure.linked, sure.is_asker, sure.mine.is_sure, sure.theirs.is_sure) == (None, True, True, False)
        assert (await storage.confirm_link("i", ANNA, at=NOON)).linked is None
        assert (await storage.confirm_link("i", CLARA, at=NOON)).linked is not None

    async def test_what_is_refused_or_too_old_or_somebody_elses_is_not_confirmed(self, storage: Storage) -> None:
        await visit(storage, CLARA)
        await storage.open_link(ANNA, digest="d", id="i", at=NOON)
        await storage.type_link(BORIS, digest="d", at=NOON)
        await storage.confirm_link("i", ANNA, at=NOON)
        for who, at in ((CLARA, NOON), (BORIS, NOON + CODE_LIVES)):
            with pytest.raises(LinkGone):
                await storage.confirm_link("i", who, at=at)
        with pytest.raises(LinkGone):
            await storage.refuse_link("i", CLARA, at=NOON)
        await storage.refuse_link("i", ANNA, at=NOON)
        with pytest.raises(LinkGone):
            await storage.confirm_link("i", BORIS, at=NOON)

    async def test_one_wallet_has_ten_users_at_most(self, storage: Storage) -> None:
        many = [Identity(platform="telegram", user_id=str(id)) for id in range(MAX_IDENTITIES)]
        for one in many[1:]:
            await link(storage, many[0], one)
        with pytest.raises(TooManyLinked):
            await storage.open_link(many[3], digest="d", id="i", at=NOON)
        await storage.open_link(ANNA, digest="e", id="j", at=NOON)
        with pytest.raises(TooManyLinked):
            await storage.type_link(many[2], digest="e", at=NOON)

    async def test_ten_thousand_guesses_from_a_thousand_accounts_find_nothing_and_stop_nobody(
        self, storage: Storage
    ) -> None:
        await storage.open_link(ANNA, digest="d", id="i", at=NOON)
        looked_at = 0
        for number in range(1000):
            who = Identity(platform="telegram", user_id=f"9{number}")
            for turn in range(10):
                try:
                    await storage.check_guesses(Purpose.LINK, [who], at=NOON)
                    found = await storage.type_link(who, digest=f"{number} {turn}", at=NOON)
                except TooManyGuesses:
                    continue
                looked_at += 1
                assert found is None
        assert looked_at == 1000 * FREE_TRIES
        assert await storage.type_link(BORIS, digest="d", at=NOON) is not None


class TestOneWallet:
    async def test_what_is_spent_on_one_side_is_gone_on_the_other(self, storage: Storage) -> None:
        await grant(storage, 20, ANNA, key="a")
        await grant(storage, 3, BORIS, key="b")
        linked = await link(storage, ANNA, BORIS)
        assert linked.balance == Balance(posted=23, held=0)
        order = make_order(1, person=linked.person, identity=BORIS, price=22)
        await storage.accept(order, limits=LIMITS)
        assert await spendable(storage, ANNA) == await spendable(storage, BORIS) == 1

    async def test_jobs_and_holds_under_way_go_along_and_are_paid_from_the_one_wallet(self, storage: Storage) -> None:
        boris = (await grant(storage, 20, BORIS, key="b")).person
        paid, cancelled = await accept(storage, boris, 1, price=4), await accept(storage, boris, 2, price=5)
        linked = await link(storage, ANNA, BORIS)
        assert linked.balance == Balance(posted=20, held=9)
        await begin(storage, paid)
        await render(storage, paid)
        await storage.settle(paid.id, receipt="m", at=NOON)
        await storage.end(cancelled.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.balance(linked.person) == Balance(posted=16, held=0)
        refunded = await storage.refund(paid.id, amount=None, actor="discord:99", reason="", key="r", at=NOON)
        assert refunded.change.after == Balance(posted=20, held=0)

    async def test_a_request_that_still_has_the_old_id_is_answered_from_the_one_wallet(self, storage: Storage) -> None:
        boris = (await grant(storage, 20, BORIS, key="b")).person
        job = await deliver(storage, boris, 1)
        linked = await link(storage, ANNA, BORIS)
        order = make_order(2, person=boris, identity=BORIS, price=19)
        assert (await storage.accept(order, limits=LIMITS)).job.person == linked.person
        with pytest.raises(NotEnoughCredits):
            await storage.accept(make_order(3, person=boris, price=1), limits=LIMITS)
        assert await storage.balance(boris) == Balance(posted=19, held=19)
        for person in (boris, linked.person):
            assert (await storage.history(person, limit=9, before=None)).jobs[0].id == job.id
            assert [active.id for active in await storage.active(person)] == [order.job_id]
            assert await storage.last_job(person) == order.job_id
            assert await storage.refundable(person) == job.id
        known = await storage.find_accepted(make_order(1, person=boris).request_id, person=boris)
        assert known is not None
        assert known.job.id == job.id

    async def test_its_lines_are_those_of_both_and_make_what_it_has(self, storage: Storage) -> None:
        boris = (await grant(storage, 20, BORIS, key="b")).person
        await grant(storage, 7, ANNA, key="a")
        await deliver(storage, boris, 1)
        linked = await link(storage, ANNA, BORIS)
        await deliver(storage, linked.person, 2)
        entries = await storage.entries(linked.person, limit=99)
        posted = [entry.amount for entry in entries if entry.kind.value not in ("hold", "release")]
        assert sorted(posted) == [-1, -1, 7, 20]
        assert sum(posted) == linked.balance.posted - 1

    async def test_what_the_maker_of_the_code_has_chosen_stands_and_the_gaps_are_filled(self, storage: Storage) -> None:
        anna, boris = await visit(storage, ANNA, name="Anna"), await visit(storage, BORIS, name="Boris")
        await storage.set_preferences(anna.person.id, aspect_ratio=AspectRatio.WIDE)
        await storage.set_preferences(boris.person.id, aspect_ratio=AspectRatio.TALL, locale="ko", wants_files=True)
        await link(storage, ANNA, BORIS)
        person = await storage.find_person(BORIS)
        assert person is not None
        chosen = (person.name, person.aspect_ratio, person.locale, person.wants_files)
        assert chosen == ("Anna", AspectRatio.WIDE, "ko", True)

    async def test_gifts_between_the_two_are_nothing_once_they_are_one(self, storage: Storage) -> None:
        await grant(storage, 20, ANNA, key="a")
        await visit(storage, BORIS, allowances=WELCOME)
        limit = GiftLimit(a_day=None, since=NOON)
        await storage.gift(ANNA, BORIS, amount=5, words="", key="g", at=NOON, limit=limit)
        linked = await link(storage, BORIS, ANNA)
        assert (linked.balance.posted, await storage.can_give(linked.person)) == (30, 20)
        (act,) = await storage.acts(ActFilter(kinds=(ActKind.GIFT,)), limit=9)
        with pytest.raises(CannotBeUndone):
            await storage.undo(act.number, actor="discord:99", key="u", at=NOON)

    async def test_an_undone_gift_goes_back_to_the_wallet_that_its_giver_has_now(self, storage: Storage) -> None:
        await grant(storage, 20, ANNA, key="a")
        await visit(storage, CLARA)
        limit = GiftLimit(a_day=None, since=NOON)
        await storage.gift(ANNA, CLARA, amount=5, words="", key="g", at=NOON, limit=limit)
        await link(storage, BORIS, ANNA)
        (act,) = await storage.acts(ActFilter(kinds=(ActKind.GIFT,)), limit=9)
        await storage.undo(act.number, actor="discord:99", key="u", at=NOON)
        assert [await spendable(storage, who) for who in (BORIS, CLARA)] == [20, 0]

    async def test_debts_go_along(self, storage: Storage) -> None:
        boris = (await grant(storage, 20, BORIS, key="b")).person
        await deliver(storage, boris, 1)
        act = await storage.last_undoable(["discord:99"])
        await storage.undo(act, actor="discord:99", key="u", at=NOON, rest=Rest.DEBT)
        linked = await link(storage, ANNA, BORIS)
        assert await storage.owed(linked.person) == await storage.owed(boris) == 1
        assert (await grant(storage, 5, ANNA, key="a")).paid == 1

    async def test_an_act_about_the_old_id_is_found_and_undone(self, storage: Storage) -> None:
        boris = (await grant(storage, 20, BORIS, key="b")).person
        linked = await link(storage, ANNA, BORIS)
        (act,) = await storage.acts(ActFilter(person=linked.person), limit=9)
        assert (act.person, act.amount) == (boris, 20)
        await storage.undo(act.number, actor="discord:99", key="u", at=NOON)
        assert await storage.balance(linked.person) == Balance(posted=0, held=0)
        repeated = await grant(storage, 20, BORIS, key="b")
        assert repeated.repeated

    async def test_everybody_is_told_once(self, storage: Storage) -> None:
        await link(storage, ANNA, BORIS)
        told = await storage.due_messages(at=NOON, limit=99)
        assert sorted((message.key, message.recipients[0].platform) for message in told) == [
            ("notice.link_typed", "discord"),
            ("notice.linked", "discord"),
            ("notice.linked", "telegram"),
        ]

    async def test_lists_have_one_person(self, storage: Storage) -> None:
        boris = (await grant(storage, 20, BORIS, key="b")).person
        job = await deliver(storage, boris, 1)
        await storage.refund(job.id, amount=None, actor="discord:99", reason="", key="r", at=NOON)
        await deliver(storage, boris, 2)
        await link(storage, ANNA, BORIS)
        assert len(await storage.members(named="", limit=9)) == 1
        top = await storage.top(since=NOON - timedelta(days=1), until=TOMORROW, limit=9)
        assert [(one.identity, one.credits) for one in top.spenders] == [(ANNA, 1)]
        assert [(one.identity, one.credits) for one in top.receivers] == [(ANNA, 20)]


class TestTheSaferSide:
    @pytest.mark.parametrize("asker", [ANNA, BORIS])
    async def test_the_lower_role_is_left_and_the_change_is_an_act(self, storage: Storage, asker: Identity) -> None:
        by = {"actor": "discord:99", "at": NOON}
        await storage.set_role(ANNA, role=Role.ADMIN, key="a", **by)  # type: ignore[arg-type]  # as named
        await storage.set_role(BORIS, role=Role.MODERATOR, key="b", **by)  # type: ignore[arg-type]  # as named
        await link(storage, asker, BORIS if asker == ANNA else ANNA)
        person = await storage.find_person(ANNA)
        assert person is not None
        assert person.role is Role.MODERATOR
        (act,) = await storage.acts(ActFilter(kinds=(ActKind.ROLE,)), limit=1)
        assert (act.subject, act.before, act.after) == (str(ANNA), "admin", "moderator")
        await link(storage, CLARA, ANNA)
        person = await storage.find_person(ANNA)
        assert person is not None
        assert person.role is None

    @pytest.mark.parametrize("asker", [ANNA, BORIS])
    async def test_the_stricter_block_is_left_and_goes_along_with_who_leaves(
        self, storage: Storage, asker: Identity
    ) -> None:
        await visit(storage, ANNA)
        await visit(storage, BORIS)
        ends = {ANNA: later(60), BORIS: None}
        for who, until in ends.items():
            await storage.block(who, until=until, reason="", actor="discord:99", key=str(who), at=NOON)
        await link(storage, asker, BORIS if asker == ANNA else ANNA)
        await unlink(storage, asker)
        for who in ends:
            person = await storage.find_person(who)
            assert person is not None
            assert person.is_blocked(later(1e9))

    async def test_a_block_that_is_over_is_not_stricter_than_one_that_holds(self, storage: Storage) -> None:
        for who, until in ((ANNA, later(1)), (BORIS, later(500))):
            await visit(storage, who)
            await storage.block(who, until=until, reason="", actor="discord:99", key=str(who), at=NOON)
        await link(storage, ANNA, BORIS, at=later(60))
        person = await storage.find_person(ANNA)
        assert person is not None
        assert person.is_blocked(later(100))


class TestGivenTwice:
    async def test_the_second_welcome_is_taken_back(self, storage: Storage) -> None:
        for who in (ANNA, BORIS):
            await visit(storage, who, allowances=WELCOME)
        assert (await link(storage, ANNA, BORIS)).taken == 10
        assert await spendable(storage, BORIS) == 10
        for who in (ANNA, BORIS):
            assert (await visit(storage, who, allowances=WELCOME, at=TOMORROW)).welcomed == 0

    async def test_what_was_spent_of_it_is_not_and_free_credits_are_spent_first(self, storage: Storage) -> None:
        people = [(await visit(storage, who, allowances=WELCOME)).person.id for who in (ANNA, BORIS)]
        await grant(storage, 50, ANNA, key="a")
        for number, person in enumerate(people, start=1):
            job = await begin(storage, await accept(storage, person, number, price=7))
            await render(storage, job)
            await storage.settle(job.id, receipt="m", at=NOON)
        linked = await link(storage, ANNA, BORIS)
        assert linked.taken == 20 - 14
        assert linked.balance.posted == 50

    async def test_what_is_held_is_taken_when_its_job_gives_it_back(self, storage: Storage) -> None:
        people = [(await visit(storage, who, allowances=WELCOME)).person.id for who in (ANNA, BORIS)]
        jobs = [await accept(storage, person, number, price=10) for number, person in enumerate(people, start=1)]
        linked = await link(storage, ANNA, BORIS)
        assert (linked.taken, linked.balance) == (0, Balance(posted=20, held=20))
        for job in jobs:
            await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.balance(linked.person) == Balance(posted=10, held=0)

    async def test_what_is_held_and_then_paid_is_spent(self, storage: Storage) -> None:
        people = [(await visit(storage, who, allowances=WELCOME)).person.id for who in (ANNA, BORIS)]
        jobs = [await accept(storage, person, number, price=10) for number, person in enumerate(people, start=1)]
        linked = await link(storage, ANNA, BORIS)
        for job in jobs:
            await begin(storage, job)
            await render(storage, job)
            await storage.settle(job.id, receipt="m", at=NOON)
        assert await storage.balance(linked.person) == Balance(posted=0, held=0)

    async def test_the_second_daily_gift_of_a_day_is_taken_back_and_none_comes_after(self, storage: Storage) -> None:
        for who in (ANNA, BORIS):
            await visit(storage, who, allowances=DAILY)
        assert (await link(storage, ANNA, BORIS)).balance.posted == 5
        for at, given in ((later(9), 0), (TOMORROW, 0)):
            assert (await visit(storage, BORIS, allowances=DAILY, at=at)).topped_up == given
        await storage.deduct(BORIS, amount=2, actor="t:1", reason="", source=Source.ADMIN, key="d", at=NOON)
        assert (await visit(storage, BORIS, allowances=DAILY, at=TOMORROW)).topped_up == 2
        assert (await visit(storage, ANNA, allowances=DAILY, at=TOMORROW)).topped_up == 0

    async def test_a_gift_of_the_side_that_typed_the_code_counts_for_both(self, storage: Storage) -> None:
        gifts = Allowances(welcome=10, daily=15)
        await grant(storage, 1, ANNA, key="a")  # known, and never welcomed
        await visit(storage, BORIS, allowances=gifts)
        await link(storage, ANNA, BORIS)
        await storage.deduct(ANNA, amount=10, actor="t:1", reason="", source=Source.ADMIN, key="d", at=NOON)
        again = await visit(storage, ANNA, allowances=gifts)
        assert (again.welcomed, again.topped_up) == (0, 0)


class TestUnlinking:
    async def test_the_wallet_stays_with_who_asks_and_the_other_begins_with_nothing(self, storage: Storage) -> None:
        gifts = Allowances(welcome=10, daily=12)
        await visit(storage, ANNA, allowances=gifts)
        await visit(storage, BORIS, allowances=gifts)
        linked = await link(storage, ANNA, BORIS)
        assert (await unlink(storage, BORIS)).left == (ANNA,)
        alone = await visit(storage, ANNA, allowances=gifts)
        assert (alone.welcomed, alone.topped_up, alone.balance.posted) == (0, 0, 0)
        assert alone.person.identities == (ANNA,)
        assert (await storage.history(alone.person.id, limit=9, before=None)).jobs == ()
        kept = await storage.find_person(BORIS)
        assert kept is not None
        assert (kept.id, await spendable(storage, BORIS)) == (linked.person, 12)
        assert (await visit(storage, ANNA, allowances=gifts, at=TOMORROW)).topped_up == 12

    async def test_jobs_of_who_leaves_are_paid_by_the_wallet_that_has_held_for_them(self, storage: Storage) -> None:
        boris = (await grant(storage, 9, BORIS, key="b")).person
        job = await accept(storage, boris, 1, price=4)
        linked = await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA)
        await storage.end(job.id, JobState.CANCELLED, failure=TROUBLE, at=NOON)
        assert await storage.balance(linked.person) == Balance(posted=9, held=0)
        assert await spendable(storage, BORIS) == 0

    async def test_the_same_key_is_the_same_and_alone_nobody_leaves(self, storage: Storage) -> None:
        await link(storage, ANNA, BORIS)
        first = await unlink(storage, ANNA, key="k")
        again = await unlink(storage, ANNA, key="k")
        assert (again.left, again.is_repeated) == (first.left, True)
        with pytest.raises(NobodyToUnlink):
            await unlink(storage, ANNA)

    async def test_an_operators_is_an_act_and_both_are_told(self, storage: Storage) -> None:
        await link(storage, ANNA, BORIS)
        await storage.unlink(ANNA, actor="terminal:ann", key="k", at=later(1))
        (act,) = await storage.acts(ActFilter(kinds=(ActKind.UNLINK,)), limit=9)
        assert (act.actor, act.subject, act.before) == ("terminal:ann", str(ANNA), f"{ANNA} {BORIS}")
        told = [message for message in await storage.due_messages(at=later(1), limit=99) if message.made_at == later(1)]
        assert sorted((message.key, str(message.recipients[0])) for message in told) == [
            ("notice.unlinked", str(BORIS)),
            ("notice.unlinked_from", str(ANNA)),
        ]

    async def test_what_happened_is_listed(self, storage: Storage) -> None:
        linked = await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA, at=later(1))
        joined, left = await storage.link_events(linked.person)
        assert (joined.at, joined.is_left, left.at, left.is_left, left.left) == (NOON, False, later(1), True, BORIS)

    async def test_linked_and_unlinked_again_and_again_all_is_found(self, storage: Storage) -> None:
        await grant(storage, 8, ANNA, key="a")
        for turn in range(20):
            asker, other = (ANNA, BORIS) if turn % 2 else (BORIS, ANNA)
            linked = await link(storage, asker, other)
            assert linked.balance.posted == 8
            await unlink(storage, asker)
        assert sorted([await spendable(storage, ANNA), await spendable(storage, BORIS)]) == [0, 8]


class TestLeavingAgain:
    async def test_the_same_request_once_more_parts_nobody_who_was_linked_again_meanwhile(
        self, storage: Storage
    ) -> None:
        await link(storage, ANNA, BORIS)
        assert (await unlink(storage, ANNA, key="k")).left == (BORIS,)
        await link(storage, ANNA, BORIS)
        assert (await unlink(storage, ANNA, key="k")).is_repeated
        assert await storage.find_person(ANNA) == await storage.find_person(BORIS)

    async def test_nor_where_the_other_side_took_them_in(self, storage: Storage) -> None:
        await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA, key="k")
        await link(storage, BORIS, ANNA)
        assert (await unlink(storage, ANNA, key="k")).is_repeated
        assert await storage.find_person(ANNA) == await storage.find_person(BORIS)

    async def test_nor_whom_they_were_linked_with_after_they_had_left_themselves(self, storage: Storage) -> None:
        await link(storage, ANNA, BORIS)
        await unlink(storage, ANNA, key="k")
        await link(storage, ANNA, BORIS)
        await unlink(storage, BORIS)
        await link(storage, ANNA, CLARA)
        with pytest.raises(KeyUsedOtherwise):
            await unlink(storage, ANNA, key="k")
        assert await storage.find_person(ANNA) == await storage.find_person(CLARA)
