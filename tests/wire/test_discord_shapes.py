"""What Discord sends has the types of its documentation, or it is passed over: in events and in answers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.discord_rest import Call
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import Channel, User
from tests.fuzz.discord import HastyClock
from tests.wire.discord import Bot, running_bot

MENU = "Imagine this text"


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


@pytest.fixture
async def bot(server: FakeDiscord, channel: Channel, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server, clock=HastyClock(server)) as bot:
        yield bot


@pytest.mark.parametrize(
    "odd",
    [
        {"id": "A" * 40},
        {"id": None},
        {"member": "Anna"},
        {"type": 99},
        {"type": []},
        {"data": None},
        {"data": {"id": "9000", "name": ["credits"], "type": 1}},
        {"data": {"id": "9000", "name": "imagine", "type": 1, "options": [{"name": "image", "type": 11}]}},
        {"data": {"id": "9000", "name": "imagine", "type": 1, "options": [{"name": "prompt", "type": 3, "value": {}}]}},
        {"data": {"id": "9000", "name": MENU, "type": 3, "target_id": "5", "resolved": {"messages": {}}}},
        {"channel": 5},
        {"guild_id": "0"},
        {"attachment_size_limit": "large"},
        {"authorizing_integration_owners": []},
    ],
)
async def test_an_interaction_of_other_types_is_passed_over_and_the_next_one_is_answered(
    bot: Bot, anna: User, channel: Channel, odd: dict[str, Any]
) -> None:
    asked = await bot.server.slash(anna, channel, "credits")
    await bot.said(asked)
    payload = {**asked.payload, "id": str(bot.server.new_id()), **odd}
    await bot.server.gateway.dispatch("INTERACTION_CREATE", payload)
    await bot.server.until(lambda: "discord_event_unreadable" in bot.events.names())
    assert await bot.answer(anna, channel, "credits")
    assert len(bot.server.gateway.identifies) == 1


@pytest.mark.parametrize("name", ["user", "username"])
async def test_a_person_of_other_types_meets_nobody(bot: Bot, anna: User, channel: Channel, name: str) -> None:
    asked = await bot.server.slash(anna, channel, "credits")
    await bot.said(asked)
    member = asked.payload["member"]
    odd: dict[str, Any] = {"user": []} if name == "user" else {"user": {**member["user"], "username": ["anna"]}}
    await bot.server.gateway.dispatch("INTERACTION_CREATE", {**asked.payload, "member": {**member, **odd}})
    await bot.server.until(lambda: "discord_event_unreadable" in bot.events.names())


async def test_a_press_below_a_message_of_another_make_is_passed_over(bot: Bot, anna: User, channel: Channel) -> None:
    """A message of the new kind that does not say that it is one."""
    message = (await bot.picture(anna, channel)).messages[-1]
    pressed = await bot.server.click(anna, message, next(iter(message.buttons)))
    payload = {**pressed.payload, "id": str(bot.server.new_id()), "message": {**pressed.payload["message"], "flags": 0}}
    await bot.server.gateway.dispatch("INTERACTION_CREATE", payload)
    await bot.server.until(lambda: ("discord_event_unreadable", "press") in unreadable(bot))
    assert await bot.answer(anna, channel, "credits")


def unreadable(bot: Bot) -> list[tuple[str, object]]:
    return [(name, fields["of"]) for name, fields in bot.events.warnings if "of" in fields]


async def test_an_event_of_any_other_kind_is_passed_over_too(bot: Bot, anna: User, channel: Channel) -> None:
    await bot.server.gateway.dispatch("GUILD_CREATE", {"id": "no number"})
    await bot.server.gateway.dispatch("CHANNEL_UPDATE", {"id": []})
    assert await bot.answer(anna, channel, "credits")
    assert len(bot.server.gateway.identifies) == 1


async def test_after_a_frame_that_is_no_json_it_connects_anew(bot: Bot, anna: User, channel: Channel) -> None:
    session = bot.server.gateway.connected[0]
    assert session.socket is not None
    await session.socket.send_str(json.dumps({"op": 0, "t": "X", "s": 1, "d": None})[:-9])
    await bot.server.until(lambda: len(bot.server.gateway.identifies) == 2, patience_s=30)
    await bot.server.until(bot.server.gateway.is_ready)
    assert await bot.answer(anna, channel, "credits")


@pytest.mark.parametrize("odd", ["a text", [], 5, {"id": None}, {"id": "no number"}, {}])
async def test_a_picture_is_paid_once_whatever_an_edit_is_answered(
    bot: Bot, anna: User, channel: Channel, odd: object
) -> None:
    do, left = bot.server.rest.do, 1

    def oddly(call: Call) -> Any:
        nonlocal left
        answer = do(call)
        if call.method != "PATCH" or not left:
            return answer
        left -= 1
        return odd

    bot.server.rest.do = oddly
    await bot.picture(anna, channel)
    await bot.assert_paid(anna, 1)


@pytest.mark.parametrize("odd", ["a text", [], {"interaction": []}, {}])
async def test_a_window_whose_opening_is_answered_oddly_is_no_crash(
    bot: Bot, anna: User, channel: Channel, odd: object
) -> None:
    asked = await bot.picture(anna, channel)
    do = bot.server.rest.do
    bot.server.rest.do = lambda call: (do(call), odd)[1] if call.path.endswith("/callback") else do(call)
    label = next(label for label in asked.messages[-1].buttons if label.startswith("Edit"))
    pressed = await bot.server.click(anna, asked.messages[-1], label)
    await bot.server.until(lambda: pressed.modal)
    bot.server.rest.do = do
    assert await bot.answer(anna, channel, "credits")
