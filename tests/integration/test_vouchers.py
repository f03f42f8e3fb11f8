"""Vouchers and gifts, as they are asked for: by admins, by who redeems, and by who guesses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.commands.vouchers import MAX_MADE_IN_CHAT
from bot.model.codes import CODE_COMMANDS, LENGTH, plain
from bot.model.commands import Argument, ParameterKind, Reply, ReplyKind
from bot.model.people import Identity
from bot.model.roles import Role
from tests.fakes.kept_codes import is_kept
from tests.fakes.office import ADMIN, ANNA, BORIS, NONE, PLATFORM, Office, open_office

ANDREA = Identity(platform=PLATFORM, user_id="andrea")


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path) as office:
        for person in (ANNA, BORIS, ANDREA):
            await office.ask("help", by=person)
        yield office


async def vouchers(office: Office, *, by: Identity = ADMIN, id: str | None = None, **given: Argument) -> Reply:
    return await office.ask("vouchers", given, by=by, id=id)


async def make(office: Office, **given: Argument) -> list[str]:
    """The codes that were shown."""
    reply = await vouchers(office, action="make", **given)  # type: ignore[arg-type]  # arguments by name
    assert reply.kind is ReplyKind.TEXT, reply.text
    return [line for line in reply.head.splitlines() if plain(line)]


async def available(office: Office, who: Identity) -> int:
    return (await office.balance(who)).available


async def name_admin(office: Office, who: Identity) -> None:
    await office.storage.set_role(who, role=Role.ADMIN, actor="fake:admin", key="role", at=office.clock.now())


async def test_a_code_is_redeemed_however_it_is_typed_and_once_a_person(office: Office) -> None:
    (code,) = await make(office, amount=5, uses=2, expires="30d")
    reply = await office.ask("redeem", {"code": f" {code.lower().replace('-', ' ')} "})
    assert (reply.kind, reply.is_private) == (ReplyKind.BALANCE, True)
    assert reply.text == "You have got 5 credits. You have 15 credits now."
    assert "have redeemed this voucher before" in await office.refused("redeem", {"code": code})
    assert "voucher" in await office.say("credits")
    await office.ask("redeem", {"code": code.replace("-", "")}, by=BORIS)
    assert "as many people" in await office.refused("redeem", {"code": code}, by=ANDREA)
    assert [await available(office, who) for who in (ANNA, BORIS, ANDREA)] == [15, 15, 10]


async def test_a_request_that_comes_twice_is_answered_as_before(office: Office) -> None:
    (code,) = await make(office, amount=5)
    replies = [await office.ask("redeem", {"code": code}, id="fake:again") for _ in range(2)]
    assert replies[0].text == replies[1].text
    assert await available(office, ANNA) == 15
    made = [await vouchers(office, action="make", amount=5, id="fake:make") for _ in range(2)]
    assert made[0].text == made[1].text  # whose answer may have been lost
    office.ids.forget()
    after = await vouchers(office, action="make", amount=5, id="fake:make")
    assert "made before, from #2 on" in after.text
    assert [word for word in after.text.split() if plain(word)] == []
    assert [row[0] for row in (await vouchers(office)).table.rows] == ["#2", "#1"]  # type: ignore[union-attr]


async def test_codes_are_shown_once_and_kept_nowhere(office: Office, tmp_path: Path) -> None:
    codes = await make(office, amount=5, count=3, uses=4)
    assert len(set(codes)) == 3
    await office.ask("redeem", {"code": codes[0]})
    await office.ask("redeem", {"code": "wrong-" + codes[1]})
    listed, told = await vouchers(office), await office.ask("audit", by=ADMIN)
    await vouchers(office, action="revoke", number=codes[1])
    await office.ask("imagine", {"prompt": f"my code {codes[1]} on a sign"})
    await office.ask("offer", {"prompt": codes[1].replace("-", " ")})
    await office.ask("topup", {"person": "fake:anna", "amount": 1, "reason": codes[1].lower()}, by=ADMIN)
    seen = f"{vars(office.events)} {listed} {told}"
    assert [code for code in codes if is_kept(tmp_path, code) or code in seen] == []


@pytest.mark.parametrize("command", ["imagine", "offer", "help"])
async def test_a_code_that_is_written_elsewhere_is_not_taken_for_words(office: Office, command: str) -> None:
    (code,) = await make(office, amount=5)
    told = await office.refused(command, {"prompt": f"use {code}, please"})
    assert "Write /redeem and the code" in told
    assert code not in told
    assert await office.jobs() == 0


async def test_wrong_codes_are_told_alike_and_slow_down_only_who_guesses(office: Office) -> None:
    (code,) = await make(office, amount=5, uses=10)
    guesses = ["x", code[:-1], "0" * LENGTH, "가나다"]
    told = [await office.refused("redeem", {"code": guess}) for guess in guesses]
    assert {one.split(",")[0] for one in told[:3]} == {"No voucher has this code. Look at each sign again"}
    assert "Try again in 1 min." in told[3]
    assert "Try again in 1 min." in await office.refused("redeem", {"code": code})
    await office.ask("redeem", {"code": code}, by=BORIS)
    office.clock.advance(60)
    await office.ask("redeem", {"code": code})
    assert [await available(office, who) for who in (ANNA, BORIS)] == [15, 15]
    assert "needs “code”" in await office.refused("redeem", NONE)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "needs “amount”"),
        ({"amount": 0}, "from 1 to"),
        ({"amount": "many"}, "many"),
        ({"amount": 5, "uses": 0}, "0 is not a number from 1 to 100000."),
        ({"amount": 5, "count": MAX_MADE_IN_CHAT + 1}, "26 is not a number from 1 to 25."),
        ({"amount": 5, "expires": "soon"}, "“soon” is no time I know"),
        ({"amount": 5, "expires": "2020-01-01"}, "“2020-01-01” is no time I know"),
        ({"amount": 5, "expires": "99999d"}, "is no time I know"),
        ({"amount": 1_000_000_000, "uses": 2}, "from 1 to"),
    ],
)
async def test_what_cannot_be_made_is_told(office: Office, given: Mapping[str, Argument], told: str) -> None:
    reply = await vouchers(office, action="make", **given)  # type: ignore[arg-type]  # arguments by name
    assert reply.kind is ReplyKind.REFUSAL
    assert told in reply.text
    assert (await office.storage.vouchers(limit=1)) == ()


@pytest.mark.parametrize(
    ("given", "ends"),
    [
        ({"expires": "2w"}, "+14"),
        ({"expires": "２w"}, "+14"),
        ({}, "+90"),
        ({"expires": "never"}, None),
        ({"expires": "2030-05-01"}, "2030-05-02 00:00"),
    ],
)
async def test_a_voucher_ends_after_a_time_with_a_day_or_never(
    office: Office, given: Mapping[str, Argument], ends: str | None
) -> None:
    await make(office, amount=5, **given)
    (voucher,) = await office.storage.vouchers(limit=1)
    if ends is None:
        assert voucher.expires_at is None
    elif ends.startswith("+"):
        assert voucher.expires_at is not None
        assert (voucher.expires_at - voucher.made_at).days == int(ends)
    else:
        assert f"{voucher.expires_at:%Y-%m-%d %H:%M}" == ends


async def test_it_is_typed_with_and_without_names(office: Office) -> None:
    await make(office, number="5 3 2w 2")
    await make(office, number="7", uses=9)
    found = [(one.amount, one.uses) for one in await office.storage.vouchers(limit=9)]
    assert found == [(7, 9), (5, 3), (5, 3)]


async def test_what_vouchers_can_give_is_capped_for_who_is_no_owner(office: Office) -> None:
    await name_admin(office, ANDREA)
    await office.ask("config", {"setting": "ADMIN_TOPUP_MAX", "value": "50"}, by=ADMIN)
    await office.ask("config", {"setting": "ADMIN_DAILY_MAX", "value": "80"}, by=ADMIN)
    reply = await vouchers(office, by=ANDREA, action="make", amount=10, uses=6)
    assert "50" in reply.text
    assert (await vouchers(office, by=ANDREA, action="make", amount=10, uses=5)).kind is ReplyKind.TEXT
    topup = await office.ask("topup", {"person": "fake:anna", "amount": 31}, by=ANDREA)
    assert (topup.kind, "30 is left" in topup.text) == (ReplyKind.REFUSAL, True)
    await vouchers(office, by=ANDREA, action="revoke", number=1)
    assert (await vouchers(office, by=ANDREA, action="make", amount=10, uses=5)).kind is ReplyKind.TEXT
    undone = await office.ask("undo", {"entry": "5"}, by=ANDREA)
    assert undone.kind is ReplyKind.REFUSAL  # it would give beyond the cap


async def test_others_neither_see_nor_make_vouchers(office: Office) -> None:
    for action in ("make", "list", "revoke"):
        assert "is for admins" in (await vouchers(office, by=ANNA, action=action, amount=5)).text
    assert "/vouchers" not in await office.say("help")
    assert "/redeem" in await office.say("help")


async def test_a_revoked_voucher_gives_nothing_and_the_list_tells_each_state(office: Office) -> None:
    codes = await make(office, amount=5, count=3)
    await make(office, amount=5, expires="1h")
    await office.ask("redeem", {"code": codes[0]})
    revoked = await vouchers(office, action="revoke", number="#2")
    assert "used 0 of 1 times" in revoked.text
    assert "was revoked before" in (await vouchers(office, action="revoke", number=2)).text
    assert "was taken back" in await office.refused("redeem", {"code": codes[1]}, by=BORIS)
    office.clock.advance(3601)
    listed = await vouchers(office)
    assert listed.table is not None
    assert [row[-1] for row in listed.table.rows] == ["ended", "open", "revoked", "used up"]
    for wrong in ("9", "x", "9" * 30):
        assert "There is no voucher" in (await vouchers(office, action="revoke", number=wrong)).text


async def test_undoing_what_was_made_revokes_it(office: Office) -> None:
    (code,) = await make(office, amount=5, uses=2)
    await office.ask("redeem", {"code": code})
    assert (await office.ask("undo", by=ADMIN)).kind is ReplyKind.TEXT
    assert "was taken back" in await office.refused("redeem", {"code": code}, by=BORIS)
    assert await available(office, ANNA) == 15


def test_every_command_of_codes_takes_a_code_alone() -> None:
    specs = [spec for spec, _ in COMMANDS if spec.name in CODE_COMMANDS]
    assert "redeem" in {spec.name for spec in specs}
    for spec in specs:
        assert spec.is_private
        assert [parameter.kind for parameter in spec.parameters] == [ParameterKind.TEXT]


class TestGifts:
    async def turn_on(self, office: Office) -> None:
        await office.ask("config", {"setting": "GIFTS", "value": "true"}, by=ADMIN)

    async def give(self, office: Office, credits: Argument = 5, to: str = "fake:boris", **more: Argument) -> Reply:
        return await office.ask("gift", {"person": to, "credits": credits, **more})

    @pytest.mark.parametrize("platform", ["discord", "telegram"])
    async def test_they_are_unknown_until_an_owner_turns_them_on(self, office: Office, platform: str) -> None:
        async def is_known() -> list[bool]:
            told = await office.ask("help", platform=platform)
            asked = await office.ask("gift", {"person": "fake:boris", "credits": 5}, platform=platform)
            known = {spec.name for spec in office.router.specs(platform)}
            return ["/gift" in told.text, "gift" in known, "You can give 0 at most" in asked.text]

        assert await is_known() == [False, False, False]
        await self.turn_on(office)
        assert await is_known() == [True, True, True]

    async def test_a_gift_is_told_to_both_and_undone_by_an_admin(self, office: Office) -> None:
        await self.turn_on(office)
        await office.ask("topup", {"person": "fake:anna", "amount": 20}, by=ADMIN)
        reply = await self.give(office, words="for the fox")
        assert reply.text == "fake:boris has got 5 credits from you. You have 25 credits now."
        due = await office.storage.due_messages(at=office.clock.now(), limit=9)
        assert "notice.gifted_why" in {message.key for message in due}
        assert "given away" in await office.say("credits")
        assert "a gift" in (await office.ask("credits", by=BORIS)).text
        assert "for admins" in (await office.ask("undo", {"entry": "3"})).text
        assert (await office.ask("undo", {"entry": "3"}, by=ADMIN)).kind is ReplyKind.TEXT
        assert [await available(office, who) for who in (ANNA, BORIS)] == [30, 10]
        assert "undid your gift" in await office.say("credits")

    async def test_allowances_a_days_limit_and_mistakes_are_told(self, office: Office) -> None:
        await self.turn_on(office)
        assert "You can give 0 at most" in (await self.give(office)).text
        await office.ask("topup", {"person": "fake:anna", "amount": 50}, by=ADMIN)
        await office.ask("config", {"setting": "GIFT_DAILY_MAX", "value": "8"}, by=ADMIN)
        await self.give(office)
        assert "3 is left of it" in (await self.give(office)).text
        office.clock.advance(24 * 3600)
        assert (await self.give(office)).kind is ReplyKind.BALANCE
        assert "That is you" in (await self.give(office, to="fake:anna", credits=1)).text
        assert (await self.give(office, to="fake:nobody", credits=1)).kind is ReplyKind.REFUSAL
        assert await available(office, ANNA) == 50
