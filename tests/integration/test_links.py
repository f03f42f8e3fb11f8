"""Links, as they are asked for: by both sides, by who guesses, and by an operator."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.codes import plain
from bot.model.commands import Reply, ReplyKind
from bot.model.people import Identity
from bot.model.roles import Role
from tests.fakes.kept_codes import is_kept
from tests.fakes.linked import link
from tests.fakes.office import ADMIN, ANNA, BORIS, NONE, PLATFORM, Office, open_office

CLARA = Identity(platform=PLATFORM, user_id="clara")
DORA = Identity(platform=PLATFORM, user_id="dora")


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path) as office:
        for person in (ANNA, BORIS, CLARA):
            await office.ask("help", by=person)
        yield office


async def code_of(office: Office, who: Identity = ANNA) -> str:
    reply = await office.ask("link", NONE, by=who)
    (code,) = [word for word in reply.head.split() if plain(word)]
    return code


async def press(office: Office, reply: Reply, who: Identity, *, place: int = 0) -> Reply:
    button = reply.buttons[place]
    return await office.ask(button.command, button.arguments, by=who)


async def available(office: Office, who: Identity) -> int:
    return (await office.balance(who)).available


async def test_both_sides_see_each_other_and_confirm(office: Office, tmp_path: Path) -> None:
    code = await code_of(office)
    asked = await office.ask("link", {"code": code.lower().replace("-", " ")}, by=BORIS)
    assert asked.is_question
    assert "you, too?" in asked.text
    assert str(ANNA) not in asked.text
    waits = await press(office, asked, BORIS)
    assert "has to be sure, too" in waits.text
    shown = await office.ask("link", NONE, by=ANNA)
    assert shown.is_question
    done = await press(office, shown, ANNA)
    assert done.kind is ReplyKind.BALANCE
    assert "you have one wallet now, with 10 credits" in done.text
    assert (await press(office, shown, ANNA)).text == done.text
    assert [await available(office, who) for who in (ANNA, BORIS)] == [10, 10]
    assert not is_kept(tmp_path, code)
    assert code not in str(vars(office.events))


async def test_wrong_old_and_used_codes_are_told_alike_and_guessing_slows_only_who_guesses(office: Office) -> None:
    code = await code_of(office)
    await office.ask("link", {"code": code}, by=BORIS)
    guesses = ["x", code, "0" * 20]
    told = {await office.refused("link", {"code": guess}, by=CLARA) for guess in guesses}
    assert len(told) == 1
    assert "Try again in 1 min." in await office.refused("link", {"code": code}, by=CLARA)
    assert "of this very wallet" in await office.refused("link", {"code": await code_of(office, DORA)}, by=DORA)


async def test_in_a_group_no_code_is_shown_or_used(office: Office) -> None:
    code = await code_of(office)
    for given in (NONE, {"code": code}):
        reply = await office.ask("link", given, by=BORIS, group="5")
        assert (reply.kind, reply.is_private) == (ReplyKind.REFUSAL, True)
        assert "private chat" in reply.text
    assert (await office.ask("link", {"code": code}, by=BORIS)).is_question


async def test_who_cancels_changes_nothing_and_who_is_somebody_else_confirms_nothing(office: Office) -> None:
    asked = await office.ask("link", {"code": await code_of(office)}, by=BORIS)
    assert (await press(office, asked, CLARA)).kind is ReplyKind.REFUSAL
    assert "Nothing was changed" in (await press(office, asked, BORIS, place=1)).text
    assert (await press(office, asked, BORIS)).kind is ReplyKind.REFUSAL


async def test_a_role_is_told_to_be_lost_and_an_owner_of_the_settings_is_one_where_they_are_listed(
    office: Office,
) -> None:
    await office.storage.set_role(BORIS, role=Role.ADMIN, actor=str(ADMIN), key="r", at=office.clock.now())
    asked = await office.ask("link", {"code": await code_of(office, ADMIN)}, by=BORIS)
    assert "admin" in asked.text
    await press(office, asked, BORIS)
    await press(office, asked, ADMIN)
    assert "admin" in (await office.refused("people", NONE, by=BORIS)).lower()
    assert (await office.ask("people", NONE, by=ADMIN)).kind is ReplyKind.TEXT


async def test_unlinking_asks_first_and_leaves_the_other_side_with_nothing(office: Office) -> None:
    assert "Nobody else has this wallet" in (await office.ask("unlink", NONE, by=ANNA)).text
    await link(office.storage, ANNA, BORIS, at=office.clock.now())
    asked = await office.ask("unlink", NONE, by=BORIS)
    assert asked.is_question
    assert [await available(office, who) for who in (ANNA, BORIS)] == [10, 10]
    done = await press(office, asked, BORIS)
    assert "with 10 credits" in done.text
    assert (await press(office, asked, BORIS)).text == done.text
    assert [await available(office, who) for who in (ANNA, BORIS)] == [0, 10]
    assert (await office.ask("help", by=ANNA)).news == ""


async def test_an_admin_sees_links_and_only_an_owner_parts_others(office: Office) -> None:
    await link(office.storage, ANNA, BORIS, at=office.clock.now())
    listed = await office.ask("links", {"person": str(ANNA)}, by=ADMIN)
    assert str(BORIS) in listed.text
    assert listed.table is not None
    assert len(listed.table.rows) == 1
    await office.refused("links", {"person": str(ANNA)}, by=CLARA)
    await office.refused("unlink", {"person": str(ANNA)}, by=CLARA)
    asked = await office.ask("unlink", {"person": str(ANNA)}, by=ADMIN)
    await press(office, asked, ADMIN)
    assert [await available(office, who) for who in (ANNA, BORIS)] == [10, 0]
