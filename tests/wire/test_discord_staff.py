"""The words of those who look after the bot, over the wire of Discord: each in fields of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.commands import topup_many
from storage import undo_many
from tests.fakes.discord_server import FakeDiscord, Visit
from tests.fakes.discord_world import ADMINISTRATOR, Channel, User
from tests.wire.discord import admin, running_bot


@pytest.fixture
async def server() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord().serving() as server:
        yield server


@pytest.fixture
def anna(server: FakeDiscord) -> User:
    return server.user("Anna")


@pytest.fixture
def channel(server: FakeDiscord) -> Channel:
    return server.guild().general


WORDS: Mapping[str, tuple[dict[str, str], str]] = {
    "block": ({"time": "1d", "reason": "spam"}, "cannot ask for pictures until"),
    "unblock": ({}, "can ask for pictures again"),
    "admins": ({"role": "moderator"}, "is now: moderator"),
}
WITHOUT_A_PERSON: Mapping[str, tuple[dict[str, str], str]] = {
    "people": ({}, "the newest first"),
    "pause": ({"where": "discord", "words": "back soon"}, "Stopped for now: discord"),
    "resume": ({}, "Nothing is stopped there"),
    "config": ({"setting": "MAX_QUEUED_JOBS", "value": "7"}, "MAX_QUEUED_JOBS: 1000 before, 7 now"),
}


@pytest.mark.parametrize("name", [*WORDS, *WITHOUT_A_PERSON])
async def test_each_word_is_asked_in_fields(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, name: str
) -> None:
    fields, tells = {**WORDS, **WITHOUT_A_PERSON}[name]
    given: dict[str, Any] = {**fields, **({"user": anna} if name in WORDS else {})}
    async with running_bot(tmp_path, server) as bot:
        known = {command["name"]: command for command in server.commands}
        assert int(known[name]["default_member_permissions"]) == ADMINISTRATOR
        await bot.answer(anna, channel, "credits")
        told = await bot.answer(admin(server), channel, name, **given)
        assert tells in told.replace("\\", "")
        if name != "pause":
            assert "is for admins" in await bot.answer(anna, channel, name, **given)


async def test_a_large_topup_is_asked_about_and_done_by_the_button(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(anna, channel, "credits")
        asked = await server.slash(admin(server), channel, "topup", user=anna, amount=5000)
        await server.until(lambda: asked.messages and "Give them" in asked.messages[0].buttons)
        assert "They have 10 now and would have 5010." in asked.text
        await server.click(admin(server), asked.messages[0], "Give them")
        await server.until(lambda: "5010 now" in asked.text)
        assert (await bot.balance(anna)).posted == 5010


@pytest.mark.parametrize("is_group", [True, False])
async def test_several_people_are_given_to_by_one_button(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, *, is_group: bool
) -> None:
    boris, called_anna = server.user("Boris"), server.user("@Anna")
    async with running_bot(tmp_path, server) as bot:
        await bot.answer(called_anna, channel, "credits")
        for person in (anna, boris):
            await bot.picture(person, channel)
        had = [(await bot.balance(person)).posted for person in (anna, boris)]
        people = "group" if is_group else f"<@{anna.id}> {boris.id}"
        asked = await server.slash(admin(server), channel, "topup_many", people=people, amount=10, reason="thanks")
        await server.until(lambda: asked.messages and "Give them all" in asked.messages[0].buttons)
        assert "Give 2 people 10 credits each, 20 credits in all?" in asked.text
        assert asked.messages[0].is_ephemeral
        await server.click(admin(server), asked.messages[0], "Give them all")
        await server.until(lambda: "2 people have got 10 credits each" in asked.text)
        assert [(await bot.balance(person)).posted for person in (anna, boris)] == [had[0] + 10, had[1] + 10]
        assert "is for admins" in await bot.answer(anna, channel, "topup_many", people="group", amount=10)


@pytest.mark.parametrize("named", ["option", "mention"])
async def test_the_people_of_a_role_are_given_to_once_the_bot_has_met_them(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, named: str
) -> None:
    boris, clara = server.user("Boris"), server.user("Clara")
    assert channel.guild is not None
    painters, others = server.role(channel.guild, "Painters"), server.role(channel.guild, "Others")
    async with running_bot(tmp_path, server) as bot:
        for person, roles in ((anna, (painters,)), (boris, (others, painters)), (clara, (others,))):
            await bot.answer(person, channel, "credits", as_=Visit(roles=roles))
        await bot.answer(anna, server.dm(anna), "credits")  # in private nothing is told of roles
        given: dict[str, Any] = {"role": painters} if named == "option" else {"people": f"<@&{painters.id}>"}
        asked = await server.slash(admin(server), channel, "topup_many", amount=10, **given)
        await server.until(lambda: asked.messages and "Give them all" in asked.messages[0].buttons)
        assert "Give 2 people 10 credits each, 20 credits in all?" in asked.text
        await server.click(admin(server), asked.messages[0], "Give them all")
        await server.until(lambda: "2 people have got 10 credits each" in asked.text)
        assert [(await bot.balance(person)).posted for person in (anna, boris, clara)] == [20, 20, 10]
        await bot.answer(boris, channel, "credits", as_=Visit(roles=(others,)))
        told = await bot.answer(admin(server), channel, "topup_many", amount=10, **given)
        assert "Give 1 person 10 credits" in told


async def test_a_long_list_says_where_it_stands_in_the_message_of_the_question(
    server: FakeDiscord, channel: Channel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(topup_many, "AT_ONCE", 1)
    monkeypatch.setattr(undo_many, "AT_ONCE", 1)
    people = " ".join(f"telegram:{number}" for number in range(1, 4))
    async with running_bot(tmp_path, server):
        asked = await server.slash(admin(server), channel, "topup_many", people=people, amount=10)
        await server.until(lambda: asked.messages and "Give them all" in asked.messages[0].buttons)
        await server.click(admin(server), asked.messages[0], "Give them all")
        await server.until(lambda: "30 credits in all." in asked.text and "Give" not in asked.text)
        assert _edits_with(server, "1 of 3 people have got 10 credits each so far") == 1
        assert not asked.messages[0].buttons
        undone = await server.slash(admin(server), channel, "undo")
        await server.until(lambda: "30 credits taken back from 3 people" in undone.text)
        assert _edits_with(server, "undone for 1 of 3 people so far") == 1


def _edits_with(server: FakeDiscord, text: str) -> int:
    return sum(text in str(call.body).replace("\\", "") for call in server.called("PATCH", "/webhooks/"))
