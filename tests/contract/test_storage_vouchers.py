"""What every Storage must keep, of vouchers: so many uses, once a person, and nothing of a code but its digest."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.admin_refusals import CannotBeUndone, ChangedSince, OverCap, OverDailyCap
from bot.model.errors import BotError
from bot.model.gifts import GiftLimit
from bot.model.guesses import FREE_TRIES, TooManyGuesses
from bot.model.ledger import MAX_AMOUNT, Caps, Credits, Rest, Source
from bot.model.people import Identity
from bot.model.refusals import BadAmount, Banned, KeyUsedOtherwise
from bot.model.vouchers import (
    Made,
    Redeemed,
    RedeemedAlready,
    UnknownVoucher,
    VoucherExpired,
    VoucherRevoked,
    VoucherUsedUp,
)
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA, NOON, block, later
from tests.fakes.stories import accept, grant

BORIS = Identity(platform="telegram", user_id="2")
ADMIN = "discord:99"
CODE, OTHER = "a" * 64, "a" * 8 + "b" * 56
WRONG = "c" * 64


@dataclass(kw_only=True)
class Two:
    """Two storages on one database, as two processes have them."""

    one: SqliteStorage
    other: SqliteStorage


@pytest.fixture(params=[SqliteStorage])
async def both(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Two]:
    path = make_database(tmp_path)
    async with request.param(path=path) as one, request.param(path=path) as other:
        yield Two(one=one, other=other)
        report = await one.verify_ledger()
    assert report.faults == ()


async def make(
    storage: SqliteStorage, *digests: str, amount: Credits = 5, uses: int = 1, key: str = "make", lasts_s: float = 60,
    caps: Caps | None = None, actor: str = ADMIN,
) -> Made:  # fmt: skip
    return await storage.make_vouchers(
        digests or (CODE,), amount=amount, uses=uses, expires_at=later(lasts_s), actor=actor, key=key, at=NOON,
        caps=caps,
    )  # fmt: skip


async def redeem(
    storage: SqliteStorage, who: Identity = ANNA, *, digest: str = CODE, request: str = "", after_s: float = 1
) -> Redeemed | None:
    return await storage.redeem(who, digest=digest, request=request or f"by {who}", at=later(after_s))


async def outcome(storage: SqliteStorage, who: Identity, **more: str) -> str:
    """What it was refused with; "given" or "wrong" where it was not."""
    try:
        redeemed = await redeem(storage, who, **more)  # type: ignore[arg-type]  # texts alone
    except BotError as error:
        return type(error).__name__
    return "wrong" if redeemed is None else "given"


def somebody(number: int) -> Identity:
    return Identity(platform="discord" if number % 2 else "telegram", user_id=str(1000 + number))


async def available(storage: SqliteStorage, who: Identity) -> Credits:
    person = await storage.find_person(who)
    return 0 if person is None else (await storage.balance(person.id)).available


class TestUses:
    async def test_of_fifty_who_redeem_ten_uses_at_once_ten_are_given(self, both: Two) -> None:
        await make(both.one, uses=10)
        async with asyncio.TaskGroup() as callers:
            made = [
                callers.create_task(outcome(both.one if n % 3 else both.other, somebody(n))) for n in range(50)
            ]  # fmt: skip
        outcomes = [one.result() for one in made]
        assert (outcomes.count("given"), outcomes.count("VoucherUsedUp")) == (10, 40)
        balances = [await available(both.one, somebody(n)) for n in range(50)]
        assert (balances.count(5), balances.count(0)) == (10, 40)
        assert (await both.other.vouchers(limit=9))[0].used == 10

    async def test_one_person_who_asks_often_at_once_is_given_it_once(self, both: Two) -> None:
        await make(both.one, uses=10)
        async with asyncio.TaskGroup() as callers:
            made = [
                callers.create_task(outcome(both.one if n % 2 else both.other, ANNA, request=f"ask {n}"))
                for n in range(20)
            ]
        outcomes = [one.result() for one in made]
        assert (outcomes.count("given"), outcomes.count("RedeemedAlready")) == (1, 19)
        assert await available(both.one, ANNA) == 5

    async def test_the_same_request_again_is_answered_as_before_also_when_others_have_used_it_up(
        self, both: Two
    ) -> None:
        await make(both.one, uses=2)
        first = await redeem(both.one)
        await redeem(both.one, BORIS)
        await both.one.revoke_voucher(1, actor=ADMIN, key="end", at=NOON)
        again = await redeem(both.other, after_s=1e6)
        assert first is not None
        assert again is not None
        assert again.change == replace(first.change, repeated=True)
        assert await available(both.one, ANNA) == 5

    async def test_open_debts_are_paid_first(self, both: Two) -> None:
        person = (await grant(both.one, 10)).person
        await accept(both.one, person, price=8)
        await both.one.undo(1, actor=ADMIN, key="undo", at=NOON, rest=Rest.DEBT)
        await make(both.one, amount=20)
        redeemed = await redeem(both.one)
        assert redeemed is not None
        assert (redeemed.change.paid, redeemed.change.after.available) == (8, 12)
        assert (await redeem(both.one)) == replace(redeemed, change=replace(redeemed.change, repeated=True))
        assert (await both.one.entries(person, limit=1))[0].source is Source.DEBT

    async def test_linked_identities_are_one_person_and_stay_it_when_they_are_parted(self, both: Two) -> None:
        await make(both.one, uses=10)
        person = (await grant(both.one, 1)).person
        add = "INSERT INTO identities (platform, user_id, person) VALUES (?, ?, ?)"
        await both.one.write(lambda tx: tx.execute(add, (BORIS.platform, BORIS.user_id, person)))
        await redeem(both.one, BORIS)
        assert await outcome(both.other, ANNA) == RedeemedAlready.__name__
        part = "DELETE FROM identities WHERE platform = ? AND user_id = ?"
        await both.one.write(lambda tx: tx.execute(part, (BORIS.platform, BORIS.user_id)))
        for who in (ANNA, BORIS):
            assert await outcome(both.other, who, request="later") == RedeemedAlready.__name__


class TestWhatIsRefused:
    async def test_a_voucher_ends_at_its_moment(self, both: Two) -> None:
        await make(both.one, uses=2, lasts_s=60)
        assert await redeem(both.one, after_s=59.9)
        with pytest.raises(VoucherExpired):
            await redeem(both.one, BORIS, after_s=60)

    async def test_who_is_blocked_is_given_nothing_and_finds_out_nothing(self, both: Two) -> None:
        await make(both.one)
        await grant(both.one, 1)
        await block(both.one, ANNA)
        for digest in (CODE, WRONG):
            with pytest.raises(Banned):
                await redeem(both.one, digest=digest)
        assert (await both.one.vouchers(limit=1))[0].used == 0

    @pytest.mark.parametrize("digest", ["", WRONG, CODE[:8], CODE[:8] + "c" * 56, CODE.upper()])
    async def test_another_digest_is_of_no_voucher_and_counts_as_a_guess(self, both: Two, digest: str) -> None:
        await make(both.one, CODE, OTHER)
        for _ in range(FREE_TRIES):
            assert await redeem(both.one, digest=digest) is None
        with pytest.raises(TooManyGuesses):
            await redeem(both.other, digest=CODE)
        assert await redeem(both.other, BORIS, digest=OTHER)
        assert await available(both.one, BORIS) == 5

    async def test_ten_thousand_guesses_of_a_thousand_accounts_find_nothing_and_slow_nobody_else_down(
        self, both: Two
    ) -> None:
        await make(both.one, uses=1000)
        looked_at = 0
        for turn in range(10):
            for start in range(0, 1000, 250):
                async with asyncio.TaskGroup() as callers:
                    guesses = [
                        callers.create_task(outcome(both.one, somebody(n), digest=f"{turn:032x}{n:032x}"))
                        for n in range(start, start + 250)
                    ]
                outcomes = {one.result() for one in guesses}
                assert outcomes <= {"wrong", "TooManyGuesses"}
                looked_at += sum(one.result() == "wrong" for one in guesses)
        assert looked_at == 1000 * FREE_TRIES
        assert await outcome(both.other, ANNA) == "given"
        assert await outcome(both.other, BORIS, digest=WRONG) == "wrong"
        assert await outcome(both.other, BORIS) == "given"
        assert await outcome(both.one, somebody(1)) == "TooManyGuesses"

    async def test_of_many_guesses_of_one_account_at_once_no_more_are_looked_at(self, both: Two) -> None:
        async with asyncio.TaskGroup() as callers:
            made = [
                callers.create_task(
                    outcome(both.one if n % 2 else both.other, ANNA, digest=f"{n:064x}", request=str(n))
                )
                for n in range(40)
            ]
        assert [one.result() for one in made].count("wrong") == FREE_TRIES


class TestMadeAndRevoked:
    async def test_the_same_key_makes_them_once_and_is_refused_for_others(self, both: Two) -> None:
        first = await make(both.one, CODE, OTHER, uses=3)
        assert [voucher.number for voucher in first.vouchers] == [1, 2]
        again = replace(first, repeated=True)
        assert await make(both.other, CODE, OTHER, uses=3, lasts_s=90) == again
        other_codes = await make(both.other, "d" * 64, OTHER, uses=3)
        assert other_codes == replace(again, is_of_these_codes=False)
        for other in ({"uses": 4}, {"amount": 6}, {"actor": "discord:98"}):
            with pytest.raises(KeyUsedOtherwise):
                await make(both.one, CODE, OTHER, **{"uses": 3, **other})  # type: ignore[arg-type]  # by name
        with pytest.raises(KeyUsedOtherwise):
            await make(both.one, CODE, uses=3)
        assert await both.one.vouchers(limit=9) == first.vouchers[::-1]
        assert len(await both.one.acts(ActFilter(), limit=9)) == 1

    async def test_all_that_they_can_give_counts_for_the_caps_until_they_are_revoked(self, both: Two) -> None:
        caps = Caps(per_grant=100, per_day=100, since=NOON)
        with pytest.raises(OverCap):
            await make(both.one, CODE, OTHER, uses=11, caps=caps)
        await make(both.one, CODE, OTHER, uses=5, caps=caps)
        assert await both.one.given_since(ADMIN, NOON) == 50
        with pytest.raises(OverDailyCap):
            await make(both.one, "d" * 64, uses=11, key="more", caps=caps)
        with pytest.raises(OverDailyCap):
            await both.one.grant(
                ANNA, amount=51, actor=ADMIN, reason="", source=Source.ADMIN, key="k", at=NOON, caps=caps
            )
        await redeem(both.one)
        await both.one.revoke_voucher(1, actor="discord:98", key="end", at=later(2))
        assert await both.one.given_since(ADMIN, NOON) == 30
        assert await both.one.given_since(ADMIN, later(0.5)) == 0
        await make(both.one, "d" * 64, amount=70, key="more", caps=caps)

    @pytest.mark.parametrize(("amount", "uses"), [(0, 1), (MAX_AMOUNT, 2), (MAX_AMOUNT + 1, 1)])
    async def test_more_than_anybody_can_be_given_is_not_made(self, both: Two, amount: int, uses: int) -> None:
        with pytest.raises(BadAmount):
            await make(both.one, amount=amount, uses=uses)
        assert await both.one.vouchers(limit=1) == ()

    async def test_a_revoked_voucher_gives_nothing_and_what_it_gave_stays(self, both: Two) -> None:
        await make(both.one, uses=2)
        await redeem(both.one)
        voucher, is_new = await both.other.revoke_voucher(1, actor=ADMIN, key="end", at=later(2))
        assert (voucher.revoked_at, is_new) == (later(2), True)
        assert await both.one.revoke_voucher(1, actor=ADMIN, key="again", at=later(3)) == (voucher, False)
        assert await outcome(both.one, BORIS) == VoucherRevoked.__name__
        assert (await available(both.one, ANNA), await available(both.one, BORIS)) == (5, 0)
        with pytest.raises(UnknownVoucher) as refused:
            await both.one.revoke_voucher(2, actor=ADMIN, key="other", at=NOON)
        assert refused.value.values == {"given": 2}

    async def test_making_is_undone_by_revoking_and_revoking_by_its_opposite(self, both: Two) -> None:
        await make(both.one, CODE, OTHER, uses=2)
        await both.one.revoke_voucher(1, actor=ADMIN, key="end", at=NOON)
        made, revoked = reversed(await both.one.acts(ActFilter(), limit=9))
        assert (made.kind, made.subject, revoked.kind, revoked.subject) == (
            ActKind.VOUCHERS, "#1–#2", ActKind.REVOKE, "#1"
        )  # fmt: skip
        await both.one.undo(revoked.number, actor=ADMIN, key="undo 1", at=NOON)
        assert await outcome(both.one, ANNA) == "given"
        await both.one.revoke_voucher(1, actor=ADMIN, key="end 2", at=NOON)
        await both.one.undo(made.number, actor=ADMIN, key="undo 2", at=NOON)
        assert [await outcome(both.one, BORIS, digest=one) for one in (CODE, OTHER)] == [VoucherRevoked.__name__] * 2
        with pytest.raises(ChangedSince):
            await both.one.undo(4, actor=ADMIN, key="undo 3", at=NOON)
        with pytest.raises(CannotBeUndone):
            await both.one.undo(4, actor=ADMIN, key="undo 4", at=NOON, kinds=(ActKind.VOUCHERS,))

    async def test_the_list_is_told_in_pages(self, both: Two) -> None:
        await make(both.one, *(f"{n:064x}" for n in range(5)))
        first = await both.one.vouchers(limit=3)
        assert [voucher.number for voucher in first] == [5, 4, 3]
        assert [voucher.number for voucher in await both.one.vouchers(limit=3, before=3)] == [2, 1]


async def test_a_used_up_voucher_is_told_as_such_and_costs_no_guess(both: Two) -> None:
    await make(both.one)
    await redeem(both.one, BORIS)
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(VoucherUsedUp):
            await redeem(both.one)
    with pytest.raises(RedeemedAlready):
        await redeem(both.one, BORIS, request="once more")
    assert await redeem(both.one, digest=WRONG, after_s=timedelta(hours=1).total_seconds()) is None


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("UPDATE vouchers SET used = 2", "voucher 1 counts 2 uses, but was redeemed 1 times"),
        ("UPDATE redemptions SET turn = 7", "use 7 of voucher 1 gave 0 credits instead of 5"),
        ("UPDATE redemptions SET turn = 7", "transfer voucher:1:1 of 5 is for a voucher that nobody has redeemed"),
        ("DELETE FROM redemptions", "voucher 1 counts 1 uses, but was redeemed 0 times"),
        ("DELETE FROM acts WHERE kind = 'gift'", "transfer gift:gift of 2 was made by discord:1, but no act tells"),
    ],
)
async def test_the_doctor_has_a_sentence_for_each_damage(tmp_path: Path, damage: str, fault: str) -> None:
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        await make(storage, uses=3)
        await redeem(storage)
        await grant(storage, 1, BORIS)
        limit = GiftLimit(a_day=None, since=NOON)
        await storage.gift(ANNA, BORIS, amount=2, words="", key="gift", at=NOON, limit=limit)
        assert (await storage.verify_ledger()).faults == ()
        for trigger in ("acts_are_not_deleted", "vouchers_keep_their_worth"):
            await storage.write(lambda tx, trigger=trigger: tx.execute(f"DROP TRIGGER {trigger}"))  # type: ignore[misc]
        await storage.write(lambda tx: tx.execute(damage))
        assert [sentence for sentence in (await storage.verify_ledger()).faults if fault in sentence]


async def test_what_a_voucher_is_worth_cannot_be_changed_and_none_is_deleted(both: Two) -> None:
    await make(both.one, uses=2)
    await redeem(both.one)
    for change in (
        "UPDATE vouchers SET amount = 99",
        "UPDATE vouchers SET uses = 99",
        "UPDATE vouchers SET used = 0",
        "UPDATE vouchers SET digest = 'x'",
        "DELETE FROM vouchers",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="only used and revoked"):
            await both.one.write(lambda tx, change=change: tx.execute(change))  # type: ignore[misc]
