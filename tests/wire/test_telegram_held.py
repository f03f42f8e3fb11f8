"""What Telegram holds for the bot: asked of Telegram, mended where somebody else has changed it, and told."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.telegram_faults import Page, Refusal, bad
from tests.fakes.telegram_held import EXPIRED
from tests.fakes.telegram_server import TOKEN, FakeTelegram
from tests.wire.telegram import Bot, running_bot

ANNA = 7
URL = "https://bot.example.org/telegram"


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


async def menus_known(bot: Bot, times: int = 1) -> None:
    """Until each menu was asked for, so many times in all: everybody, groups and the admin, in three languages."""
    await bot.server.until(lambda: len(bot.server.named("getMyCommands")) >= 9 * times)
    await bot.server.until(lambda: len(bot.server.menus) == 9)


def health(bot: Bot) -> str:
    """With "FAULT" before it where something is wrong."""
    found = bot.telegram.chat._health
    return found.detail if found.is_ok else f"FAULT {found.detail}"


async def told(bot: Bot, words: str) -> str:
    """As soon as the health says that, minutes later perhaps; the whole of it."""
    await bot.hurried(lambda: words in health(bot))
    return health(bot)


WELL = "the webhook is set, "


# --- menus --------------------------------------------------------------------------------------------------------


async def test_menus_that_telegram_has_are_not_sent_again(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        await menus_known(bot)
    server.calls.clear()
    async with running_bot(tmp_path, server) as bot:
        await menus_known(bot)
        assert await bot.written(ANNA, "/credits")
        assert server.named("setMyCommands") == []


@pytest.mark.parametrize("change", ["deleted", "replaced", "one word"])
async def test_a_menu_that_another_program_has_changed_is_sent_again(
    server: FakeTelegram, tmp_path: Path, change: str
) -> None:
    async with running_bot(tmp_path, server) as bot:
        await menus_known(bot)
    before = {name: list(menu) for name, menu in server.menus.items()}
    name = "all_group_chats::ko"
    match change:
        case "deleted":
            del server.menus[name]
        case "replaced":
            server.menus[name] = [{"command": "weather", "description": "of tomorrow"}]
        case _:
            server.menus[name] = [{**before[name][0], "description": "x"}, *before[name][1:]]
    server.calls.clear()
    async with running_bot(tmp_path, server):
        await server.until(lambda: server.menus == before)
    assert len(server.named("setMyCommands")) == 1


async def test_menus_that_could_not_be_sent_at_the_start_are_sent_later(server: FakeTelegram, tmp_path: Path) -> None:
    server.faults["setMyCommands"].append(Refusal(500, "Internal Server Error"))
    async with running_bot(tmp_path, server) as bot:
        await bot.hurried(lambda: len(server.menus) == 9)


# --- the webhook --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("now", ["", "https://elsewhere.example.net/hook"])
async def test_a_webhook_that_somebody_has_changed_is_set_again_and_told(
    server: FakeTelegram, tmp_path: Path, now: str
) -> None:
    async with running_bot(tmp_path, server, webhook_url=URL) as bot:
        await told(bot, WELL)
        server.webhook = now
        await told(bot, "set again")
        assert server.webhook == URL
        assert [event for event, _ in bot.events.alerts] == ["telegram_webhook_lost"]


async def test_an_expired_certificate_is_told_until_an_update_has_come(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, webhook_url=URL) as bot:
        await told(bot, WELL)
        server.webhook_trouble = EXPIRED
        server.write(ANNA, "/credits")
        said = await told(bot, EXPIRED)
        assert said.startswith(f"FAULT Telegram cannot call {URL}: ")
        assert "1 update waiting" in said
        assert [event for event, _ in bot.events.alerts] == ["telegram_webhook_failing"]
        bot.clock.advance(1)
        assert bot.telegram._webhook is not None
        await bot.telegram._webhook._receive({})
        server.pending.clear()
        await told(bot, WELL)


async def test_what_failed_while_the_bot_was_not_running_is_no_fault_at_its_start(
    server: FakeTelegram, tmp_path: Path
) -> None:
    server.webhook_trouble, server.webhook_trouble_at_s = "Connection refused", int(time.time()) - 600
    server.write(ANNA, "/credits")
    async with running_bot(tmp_path, server, webhook_url=URL) as bot:
        await server.until(lambda: WELL in health(bot))
        await told(bot, "FAULT")  # but a minute later it is


async def test_a_webhook_called_with_another_secret_gets_ours_again(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, webhook_url=URL) as bot:
        await told(bot, WELL)
        server.secret, server.webhook_trouble = "another", "Wrong response from the webhook: 403 Forbidden"
        server.write(ANNA, "/credits")
        await told(bot, "403")
        assert server.secret == "a-secret"


async def test_telegram_out_of_reach_is_told_where_only_the_webhook_is_heard(
    server: FakeTelegram, tmp_path: Path
) -> None:
    async with running_bot(tmp_path, server, webhook_url=URL) as bot:
        await told(bot, WELL)
        server.faults["getWebhookInfo"].append(Page(status=502))
        assert server.base_url in await told(bot, "FAULT")
        await told(bot, WELL)


@pytest.mark.parametrize(
    "reason",
    [
        "bad webhook: Failed to resolve host: Name or service not known",
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        "bad webhook: words of tomorrow",
    ],
)
async def test_why_telegram_refuses_the_webhook_is_told(server: FakeTelegram, tmp_path: Path, reason: str) -> None:
    server.faults["setWebhook"].append(bad(reason))
    async with running_bot(tmp_path, server, webhook_url=URL) as bot:
        await server.until(lambda: "telegram_webhook_refused" in bot.events.names())
        health = await bot.telegram.chat.ping()
        assert (health.is_ok, reason in health.detail, URL in health.detail) == (False, True, True)
        await bot.hurried(lambda: server.webhook == URL)


# --- the address --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault", [Refusal(404, "Not Found"), Page(status=404), Page(status=200)], ids=["in words", "a page", "a 200"]
)
async def test_an_address_that_is_no_bot_api_is_not_called_a_bad_token(
    server: FakeTelegram, tmp_path: Path, fault: Refusal | Page
) -> None:
    server.faults["getMe"].append(fault)
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: "telegram_unreachable" in bot.events.names())
        detail = (await bot.telegram.chat.ping()).detail
        assert server.base_url.partition("://")[2] in detail
        assert TOKEN not in detail
        assert "@BotFather" not in detail
        await bot.hurried(lambda: server.named("deleteWebhook"))


async def test_what_telegram_says_is_told_without_the_token(server: FakeTelegram, tmp_path: Path) -> None:
    server.faults["getMe"].append(Refusal(500, f"cannot open /var/lib/telegram/{TOKEN}/td.binlog"))
    async with running_bot(tmp_path, server) as bot:
        await server.until(lambda: "telegram_unreachable" in bot.events.names())
        detail = (await bot.telegram.chat.ping()).detail
        assert "cannot open /var/lib/telegram/***/td.binlog" in detail
        assert TOKEN.partition(":")[2] not in str(bot.events.warnings)
        await bot.hurried(lambda: server.named("deleteWebhook"))
