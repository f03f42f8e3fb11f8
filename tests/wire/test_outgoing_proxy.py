"""Telegram, Discord and the hosted API by a proxy, over the wire: one on loopback that leads to the imitations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import aiohttp
import pytest

from adapters.discord.outbound.way_out import connector_for
from adapters.telegram.check import check
from bot.app.chats import platform_checks
from bot.backends.zimage import ZImageBackend
from bot.model.backend_errors import Unavailable
from bot.model.images import AspectRatio, ImageRequest
from bot.ops.clock import SystemClock
from bot.ports import Health
from bot.settings.loading import load
from tests.fakes.proxy_server import FakeProxy, FakeSocksProxy, running_proxy
from tests.fakes.telegram_faults import Page, Refusal, bad
from tests.fakes.telegram_server import TOKEN, FakeTelegram

WHO = "anna:p@ss-word"
TELEGRAM = "http://telegram.example:8081"
URL = "https://bot.example.org:444/telegram"


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def proxy(server: FakeTelegram) -> AsyncIterator[FakeProxy]:
    async with running_proxy(urlsplit(server.base_url).port or 0) as proxy:
        yield proxy


def address_of(proxy: FakeProxy) -> str:
    return f"http://anna:p%40ss-word@127.0.0.1:{proxy.port}"


async def examined(server: FakeTelegram, *, webhook_url: str | None = None) -> Health:
    return await check(
        token=TOKEN,
        api_url=server.base_url,
        webhook_url=webhook_url,
        clock=SystemClock(),
        proxy_for=lambda _: None,
    )


# --- by the proxy -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["PROXY_URL", "HTTP_PROXY", "all_proxy"])
async def test_telegram_is_reached_by_the_proxy(proxy: FakeProxy, name: str) -> None:
    settings = load({"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": TELEGRAM, name: address_of(proxy)}, None)
    ((_, asked),) = platform_checks(settings)
    assert (await asked).is_ok
    assert proxy.asked[0].startswith(f"POST {TELEGRAM}/bot")
    assert proxy.given == {WHO}


async def test_a_proxy_that_does_not_let_us_through_is_told_without_its_password(proxy: FakeProxy) -> None:
    proxy.answer = 407
    settings = load({"TELEGRAM_TOKEN": TOKEN, "PROXY_URL": address_of(proxy)}, None)
    ((_, asked),) = platform_checks(settings)
    health = await asked
    assert not health.is_ok
    assert "407" in health.detail
    assert "ss-word" not in health.detail


async def test_telegram_on_this_machine_is_reached_directly(
    server: FakeTelegram, proxy: FakeProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the environment holds what the library itself fails at."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "fd00::/8,2001:db8::/32")
    settings = load({"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": server.base_url, "PROXY_URL": address_of(proxy)})
    ((_, asked),) = platform_checks(settings)
    assert (await asked).is_ok
    assert proxy.asked == []


async def test_discord_is_reached_by_the_proxy_in_every_call(proxy: FakeProxy) -> None:
    settings = load({"PROXY_URL": address_of(proxy), "NO_PROXY": "direct.example"}, None)
    connector = connector_for(None, settings.proxy_for)
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.get("http://discord.example/botx/getMe") as answer:
            assert answer.status == 401
        with pytest.raises(aiohttp.ClientError):
            await session.get("https://discord.example/api/v10/users/@me")
        with pytest.raises(aiohttp.ClientError):
            await session.ws_connect("wss://gateway.example/?v=10")
        with pytest.raises(aiohttp.ClientError):
            await session.get("http://direct.example/")
    assert proxy.asked == [
        "GET http://discord.example/botx/getMe HTTP/1.1",
        "CONNECT discord.example:443 HTTP/1.1",
        "CONNECT gateway.example:443 HTTP/1.1",
    ]
    assert proxy.given == {WHO}


async def test_a_socks_proxy_serves_all_of_them_and_looks_names_up_itself(server: FakeTelegram) -> None:
    port = urlsplit(server.base_url).port or 0
    async with running_proxy(port, FakeSocksProxy) as proxy:
        address = address_of(proxy).replace("http://", "socks5://")
        env = {"PROXY_URL": address, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": TELEGRAM}
        settings = load(env, None)
        ((_, asked),) = platform_checks(settings)
        assert (await asked).is_ok
        async with (
            aiohttp.ClientSession(connector=connector_for(None, settings.proxy_for)) as session,
            session.get("http://discord.example/botx/getMe") as answer,
        ):
            assert answer.status == 401
        hosted = ZImageBackend(
            api_url="http://api.example:8000",
            api_key="zk-live-0123456789",
            clock=SystemClock(),
            max_connections=1,
            proxy=settings.proxy_for("http://api.example:8000"),
        )
        await hosted.ping()
        await hosted.aclose()
    assert set(proxy.asked) == {"telegram.example:8081", "discord.example:80", "api.example:8000"}
    assert proxy.given == {WHO}


async def test_a_submit_that_the_proxy_refuses_has_not_left(proxy: FakeProxy) -> None:
    """Else nobody would know whether it is paid."""
    proxy.answer = 502
    backend = ZImageBackend(
        api_url="https://api.example",
        api_key="zk-live-0123456789",
        clock=SystemClock(),
        max_connections=1,
        proxy=address_of(proxy),
    )
    with pytest.raises(Unavailable):
        await backend.submit(ImageRequest(prompt="a red fox", aspect_ratio=AspectRatio.SQUARE), key="1")
    await backend.aclose()
    assert proxy.asked == ["CONNECT api.example:443 HTTP/1.1"]
    assert proxy.given == {WHO}


# --- what doctor says of Telegram ---------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [Refusal(404, "Not Found"), Page(status=404), Page(status=200)])
async def test_an_address_that_is_no_bot_api_is_told_as_such(server: FakeTelegram, fault: Refusal | Page) -> None:
    server.faults["getMe"].append(fault)
    health = await examined(server)
    assert not health.is_ok
    assert urlsplit(server.base_url).netloc in health.detail


@pytest.mark.parametrize(
    "reason",
    [
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        "bad webhook: Failed to resolve host: Name or service not known",
    ],
)
async def test_why_a_webhook_is_refused_is_told_and_nothing_stays_changed(server: FakeTelegram, reason: str) -> None:
    server.faults["setWebhook"].append(bad(reason))
    health = await examined(server, webhook_url=URL)
    assert (health.is_ok, reason in health.detail, URL in health.detail) == (False, True, True)
    assert (await examined(server, webhook_url=URL)).is_ok
    assert server.webhook == ""


async def test_a_webhook_of_somebody_else_is_left_alone(server: FakeTelegram) -> None:
    server.webhook = "https://elsewhere.example.net/hook"
    health = await examined(server, webhook_url=URL)
    assert (health.is_ok, server.webhook in health.detail) == (False, True)
    assert server.webhook == "https://elsewhere.example.net/hook"


async def test_a_webhook_that_is_not_called_is_told(server: FakeTelegram) -> None:
    server.webhook, server.webhook_trouble = URL, "Connection timed out"
    server.write(7, "/credits")
    health = await examined(server, webhook_url=URL)
    assert (health.is_ok, "Connection timed out" in health.detail) == (False, True)
