"""Owner, admin, moderator: who may do what, who names whom, and that the settings' ADMINS stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.model.acts import ActFilter, ActKind
from bot.model.commands import Argument, ReplyKind
from bot.model.people import Identity
from bot.model.roles import Role
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office

ANNAS_OTHER = Identity(platform="discord", user_id="7")
NEEDED = {spec.name: spec.role for spec, _ in COMMANDS if spec.role is not None and not spec.is_button}
ARGUMENTS: dict[str, Argument] = {"person": "boris", "amount": 1}


async def met(office: Office, *people: Identity) -> None:
    for person in people:
        await office.ask("help", by=person)


async def name(office: Office, role: str, *, person: str = "anna", by: Identity = ADMIN) -> str:
    return (await office.ask("admins", {"person": person, "role": role}, by=by)).text


@pytest.mark.parametrize("role", [None, *Role], ids=lambda role: role.word if role else "nobody")
@pytest.mark.parametrize("command", sorted(NEEDED))
async def test_each_word_is_for_its_role_and_the_higher_ones(tmp_path: Path, command: str, role: Role | None) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, BORIS, ADMIN)
        if role:
            await name(office, role.word)
        reply = await office.ask(command, ARGUMENTS)
        is_refused = f"/{command} is for admins. Ask one of them." in reply.text
        needed = NEEDED[command]
        assert is_refused is (role is None or (needed is not None and role < needed))
        assert (f"/{command} " in (await office.ask("help")).text) is not is_refused


async def test_a_role_holds_for_every_identity_at_once_and_is_taken_away_at_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, BORIS, ADMIN)
        await office.join(ANNA, ANNAS_OTHER)
        assert await name(office, "admin") == "fake:anna is now: admin."
        for by in (ANNA, ANNAS_OTHER):
            reply = await office.ask("topup", {"person": "fake:boris", "amount": 1}, by=by, platform=by.platform)
            assert reply.kind is ReplyKind.BALANCE, reply.text
        assert await name(office, "none") == "fake:anna has no role any more."
        assert "for admins" in (await office.ask("topup", {"person": "boris", "amount": 1})).text


@pytest.mark.parametrize("by_which", [ADMIN, ANNAS_OTHER], ids=str)
async def test_who_is_in_the_settings_stays_by_whichever_identity(tmp_path: Path, by_which: Identity) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ADMIN, BORIS)
        await office.join(ADMIN, ANNAS_OTHER)
        await name(office, "owner", person="boris")
        told = await name(office, "none", person=str(by_which), by=BORIS)
        assert "is listed in ADMINS in the settings" in told
        assert "anna" not in (await office.ask("admins", by=ADMIN)).text
        assert (await office.ask("admins", by=ADMIN)).kind is ReplyKind.TEXT


async def test_the_list_tells_who_is_what_and_what_the_settings_fix(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        await name(office, "moderator")
        reply = await office.ask("admins", by=ADMIN)
        assert reply.text == (
            "2 people look after this bot:\nwho · role · where\nfake:admin · owner · in the settings\n"
            "fake:anna · moderator"
        )
        assert reply.data == {
            "admins": [
                {"person": "fake:admin", "role": "owner", "is_in_settings": True},
                {"person": "fake:anna", "role": "moderator", "is_in_settings": False},
            ]
        }


async def test_namings_are_written_down_and_undone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        for role in ("moderator", "moderator", "admin"):
            await name(office, role)
        acts = await office.storage.acts(ActFilter(), limit=9)
        assert [(act.kind, act.before, act.after) for act in acts] == [
            (ActKind.ROLE, "moderator", "admin"),
            (ActKind.ROLE, "", "moderator"),
        ]
        await office.storage.undo(acts[0].number, actor=str(ADMIN), key="u", at=office.clock.now())
        assert "for admins" in (await office.ask("topup", {"person": "anna", "amount": 1})).text
        assert (await office.ask("people")).kind is ReplyKind.TEXT


async def test_a_role_that_there_is_not_names_nobody(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        told = await name(office, "king")
        assert "owner, admin, moderator, nobody" in told
        assert await office.storage.staff() == ()
