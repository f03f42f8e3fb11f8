"""What was sent to people and kept for Discord by 0.1.0 is understood for ever: what stands in tests/golden is literal.

A new form is added there; none is ever changed or taken out.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.model.chat_errors import Gone
from bot.model.commands import Notice, Reply, Request
from bot.model.images import Abilities
from bot.model.jobs import JobId, Place
from bot.model.ledger import Balance
from tests.fakes.discord_faults import COMMANDS, unknown
from tests.fakes.discord_server import MODAL, PLAIN, FakeDiscord, Visit
from tests.fakes.discord_world import (
    APPLICATION_ID,
    COMPONENTS_V2,
    MANAGE_GUILD,
    MIB,
    Channel,
    Interaction,
    Message,
    User,
)
from tests.wire.discord import Bot, admin, running_bot

Known = dict[str, Any]
GOLDEN = Path(__file__).parents[1] / "golden"
OWNER = f"discord:{APPLICATION_ID}"


def golden(name: str) -> list[Known]:
    known: list[Known] = json.loads((GOLDEN / f"discord_{name}.json").read_text())
    return known


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


class Asked:
    """What the core was asked."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    async def listen(self, bot: Bot) -> None:
        answer = bot.core.router.answer

        async def noted(request: Request) -> Reply:
            self.requests.append(request)
            return await answer(request)

        bot.core.router.answer = noted  # type: ignore[method-assign]  # what comes out of the adapter is looked at

    async def once(self, server: FakeDiscord, sent: Interaction, number: int) -> None:
        """Until the core was asked so often, and what was sent is acknowledged."""
        await server.until(lambda: len(self.requests) == number and sent.is_acknowledged)

    def last(self) -> tuple[str, Mapping[str, object]]:
        return self.requests[-1].command, dict(self.requests[-1].arguments)


def with_button(server: FakeDiscord, channel: Channel, custom_id: str) -> Message:
    button = {"type": 2, "style": 2, "label": "Old", "custom_id": custom_id}
    body = {"components": [{"type": 1, "components": [button]}], "flags": COMPONENTS_V2}
    return server.post(channel, body, [], way="bot", limit_bytes=MIB)


async def test_every_button_that_was_ever_sent_means_what_it_meant(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    asked = Asked()
    async with running_bot(tmp_path, server, prepare=asked.listen):
        for number, known in enumerate(golden("custom_ids"), start=1):
            message = with_button(server, channel, known["custom_id"])
            pressed = await server.click(anna, message, "Old")
            await asked.once(server, pressed, number)
            assert asked.last() == (known["command"], known["arguments"]), known["custom_id"]
            assert asked.requests[-1].id == f"discord:{pressed.id}"


async def test_every_window_that_was_ever_opened_means_what_it_meant(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    asked = Asked()
    async with running_bot(tmp_path, server, prepare=asked.listen):
        for number, known in enumerate(golden("windows"), start=1):
            sent = await server.send(MODAL, anna, channel, known["data"], PLAIN)
            await asked.once(server, sent, number)
            assert asked.last() == (known["command"], known["arguments"])


async def test_whatever_is_sent_today_is_in_the_golden_data(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    known = {form(item["custom_id"]) for item in golden("custom_ids")}
    windows = {form(item["data"]["custom_id"]) for item in golden("windows")}
    ruler = Visit(permissions=MANAGE_GUILD)
    async with running_bot(tmp_path, server, abilities=Abilities(seed=True, image_to_image=True)) as bot:
        [message] = (await bot.picture(anna, channel, count=4)).messages
        for name, as_ in (("history", PLAIN), ("settings", PLAIN), ("server show", ruler)):
            await bot.answer(anna, channel, name, as_=as_)
        opened = [
            await server.click(anna, message, "Edit"),
            await server.menu(admin(server), channel, "Top up credits", anna),
        ]
        await server.until(lambda: all(one.modal for one in opened))
        sent = {form(id) for shown in server.messages.values() for id in shown.buttons.values()}
        assert len(sent) > 15
        assert sent <= known
        assert {form(one.modal["custom_id"]) for one in opened if one.modal} == windows


def form(custom_id: str) -> str:
    """Without what differs from job to job and from person to person."""
    return re.sub(r"(?<=[:=])([a-z0-9]{16}|\d{10,20})(?=:|$)", "*", custom_id)


@pytest.mark.parametrize("known", golden("places"), ids=lambda known: known["what"])
async def test_every_place_that_was_ever_stored_leads_where_it_led(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path, known: Known
) -> None:
    """Nothing of it exists any more, so that each way is tried."""
    async with running_bot(tmp_path, server) as bot:
        await bot.picture(anna, channel)
        [job] = await bot.jobs()
        calls = len(server.calls)
        notice = Notice(job=replace(job, id=JobId("ofold")), balance=Balance(posted=0, held=0), text="It failed.")
        with pytest.raises(Gone):
            await bot.discord.chat.tell(Place(platform="discord", address=known["address"]), notice)
        assert [way(call.method, call.path, call.body) for call in server.calls[calls:]] == known["ways"]


def way(method: str, path: str, body: Known) -> str:
    return f"{method} {path} {body['recipient_id']}" if "recipient_id" in body else f"{method} {path}"


async def test_a_job_is_stored_today_as_the_golden_places_are(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    """Where this has to change: add the new form to the golden places, and leave the old ones there."""
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        asked = await bot.asked(anna, channel)
        await server.until(lambda: bot.backend.submits)
        [(request_id, platform, address)] = await bot.storage.write(
            lambda tx: tx.execute("SELECT request_id, platform, address FROM jobs").fetchall()
        )
    [usual] = [known["address"] for known in golden("places") if known["what"] == "asked for a moment ago, in a server"]
    assert (request_id, platform) == (f"discord:{asked.id}", "discord")
    stored = json.loads(str(address))
    assert stored.keys() == usual.keys()
    assert stored["token"] == asked.token


@pytest.mark.parametrize("note", ["", "nonsense", f'{"0" * 64} {{"imagine": 4711, "server": 4712}}'])
async def test_a_note_about_other_commands_has_them_sent_again(server: FakeDiscord, tmp_path: Path, note: str) -> None:
    async def kept(bot: Bot) -> None:
        await bot.storage.keep_note(OWNER, "commands", note)

    async with running_bot(tmp_path, server, prepare=kept):
        assert len(server.syncs) == 1


async def test_where_discord_does_not_say_it_the_note_about_these_commands_tells_what_it_calls_them(
    server: FakeDiscord, anna: User, channel: Channel, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server):
        pass

    async def renumbered(bot: Bot) -> None:
        note = await bot.storage.note(OWNER, "commands", at=datetime.now(UTC))
        assert note is not None
        digest = re.fullmatch(r'([0-9a-f]{64}) \{"imagine": \d+, .*\}', note)
        assert digest is not None
        await bot.storage.keep_note(OWNER, "commands", f'{digest[1]} {{"imagine": 4711, "server": 4712}}')

    server.faults.add("GET", COMMANDS, unknown(400, 990005))
    async with running_bot(tmp_path, server, prepare=renumbered) as bot:
        told = await bot.answer(anna, channel, "help")
        assert "</imagine:4711>" in told
        assert len(server.syncs) == 1
