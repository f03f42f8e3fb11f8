"""`alerts`: who may opt a chat in, which chat that is, and what it tells."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.chats import PLATFORMS
from bot.model.acts import ActFilter, ActKind
from bot.model.alerts import Alert, AlertKind
from bot.model.commands import ReplyKind
from bot.model.jobs import Place
from bot.model.outgoing import Recipient
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


@pytest.mark.parametrize("locale", ["en", "ko"])
async def test_opting_in_and_out_are_acts_that_can_be_undone(tmp_path: Path, locale: str) -> None:
    async with open_house(tmp_path, platforms=FACTS, is_started=False) as house:
        house.core.router._context = replace(house.core.router._context, admins=frozenset({ADMIN}))
        for switch in ("on", "on", "off"):
            await house.ask("alerts", by=ADMIN, switch=switch, locale=locale)
        acts = await house.storage.acts(ActFilter(), limit=10)
        assert [(act.kind, act.actor, act.subject) for act in acts] == [(ActKind.ALERTS, str(ADMIN), "fake:7")] * 2
        await house.ask("undo", by=ADMIN)
        assert [chat.locale for chat in await house.storage.alert_chats()] == [locale]
        await house.ask("undo", by=ADMIN, entry="1")
        assert await house.storage.alert_chats() == ()
        assert (await house.storage.verify_ledger()).faults == ()


@pytest.mark.parametrize(("locale", "said"), [("en", "told no more"), ("ko", "알리지 않아요")])
async def test_a_chat_that_was_lost_is_opted_out_by_its_name_from_anywhere(
    tmp_path: Path, locale: str, said: str
) -> None:
    async with open_house(tmp_path, platforms=FACTS, is_started=False) as house:
        house.core.router._context = replace(house.core.router._context, admins=frozenset({ADMIN}))
        lost = Recipient(platform="telegram", chat="-100/3")
        await house.storage.set_alert_chat(lost, is_on=True, locale="en", by="telegram:9", at=house.clock.now())
        nowhere = Place(platform=PLATFORM, address={})
        listed = await house.ask("alerts", by=ADMIN, place=nowhere, locale=locale)
        assert str(lost) in listed.text
        unknown = await house.ask("alerts", by=ADMIN, place=nowhere, switch="off", chat="telegram:-1")
        assert (unknown.kind, str(lost) in unknown.text) == (ReplyKind.REFUSAL, True)
        assert (await house.ask("alerts", by=ADMIN, place=nowhere, switch="on", chat=str(lost))).kind is (
            ReplyKind.REFUSAL
        )
        done = await house.ask("alerts", by=ADMIN, place=nowhere, switch="off", chat=str(lost), locale=locale)
        assert (str(lost) in done.text, said in done.text) == (True, True)
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
