"""`alerts`: who may opt a chat in, which chat that is, and what it tells."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.app.chats import PLATFORMS
from bot.model.alerts import Alert, AlertKind
from bot.model.commands import ReplyKind
from bot.model.jobs import Place
from bot.model.people import Identity
from bot.model.platforms import Platforms
from tests.integration.core import ANNA, PLACE, PLATFORM, open_house

ADMIN = Identity(platform=PLATFORM, user_id="admin")
FACTS = Platforms(replace(PLATFORMS.of(PLATFORM), chat_of=lambda place: place.address.get("channel", "")))


async def test_an_admin_opts_a_chat_in_and_out(tmp_path: Path) -> None:
    async with open_house(tmp_path, platforms=FACTS, is_started=False) as house:
        house.core.router._context = replace(house.core.router._context, admins=frozenset({ADMIN}))
        on = await house.ask("alerts", by=ADMIN, switch="on")
        assert (on.kind, on.is_private) == (ReplyKind.TEXT, True)
        assert [str(chat.recipient) for chat in await house.storage.alert_chats()] == ["fake:7"]
        alert = Alert(
            name="disk", kind=AlertKind.DISK_LOW, facts={"mib": 7}, began_at=house.clock.now(),
            told_at=house.clock.now(),
        )  # fmt: skip
        await house.storage.begin_alert(alert, messages=())
        state = (await house.ask("alerts", by=ADMIN)).text
        assert "fake:7" in state
        assert "7 MiB are free" in state
        await house.ask("alerts", by=ADMIN, switch="off")
        assert await house.storage.alert_chats() == ()


async def test_nobody_else_does_and_no_place_without_a_chat(tmp_path: Path) -> None:
    async with open_house(tmp_path, platforms=FACTS, is_started=False) as house:
        house.core.router._context = replace(house.core.router._context, admins=frozenset({ADMIN}))
        nowhere = Place(platform=PLATFORM, address={})
        for reply in (
            await house.ask("alerts", by=ANNA, switch="on", place=PLACE),
            await house.ask("alerts", by=ADMIN, switch="on", place=nowhere),
            await house.ask("alerts", by=ADMIN, switch="maybe"),
        ):
            assert reply.kind is ReplyKind.REFUSAL
        assert await house.storage.alert_chats() == ()
