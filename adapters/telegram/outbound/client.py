"""The library's application, set up: time-outs, pool, rate limiter, many updates at a time. No network yet."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import cache
from typing import Any

import httpx
from telegram import Bot, LinkPreviewOptions
from telegram.ext import Application, ApplicationBuilder, ContextTypes, Defaults, ExtBot
from telegram.request import HTTPXRequest

from adapters.telegram.outbound.bot_api import BotApiRequest
from adapters.telegram.outbound.rate_limits import RateLimiter
from adapters.telegram.outbound.troubles import PUBLIC_ADDRESS
from bot.connections.light_transport import LightTransport
from bot.ports import Clock, ProxyFor, directly

TelegramBot = ExtBot[int]
TelegramApplication = Application[
    TelegramBot, ContextTypes.DEFAULT_TYPE, dict[Any, Any], dict[Any, Any], dict[Any, Any], None
]

ALLOWED_UPDATES = ("message", "callback_query", "inline_query", "my_chat_member")
CONCURRENT_UPDATES = 256
POOL_SIZE = 32
"""Measured: with the default of 256 connections a burst of 200 messages takes nearly twice as long."""
CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 20.0
POOL_TIMEOUT_S = 10.0
UPLOAD_TIMEOUT_S = 60.0
KEEPALIVE_S = 5.0
"""As httpx has it where nothing is said."""


def build(
    *,
    token: str,
    api_url: str | None,
    clock: Clock,
    proxy_for: ProxyFor = directly,
    on_call: Callable[[], None] = lambda: None,
) -> TelegramApplication:
    """`api_url` is that of a local Bot API server. `on_call` hears of each call, but for those that ask for updates."""
    proxy = proxy_for(api_url or PUBLIC_ADDRESS)
    builder = (
        ApplicationBuilder()
        .token(token)
        .updater(None)
        .job_queue(None)
        .rate_limiter(RateLimiter(clock=clock, on_call=on_call))
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .concurrent_updates(CONCURRENT_UPDATES)
        .request(_request(POOL_SIZE, proxy))
        .get_updates_request(_request(1, proxy))
    )
    if api_url:
        builder = builder.base_url(f"{api_url}/bot").base_file_url(f"{api_url}/file/bot")
    return builder.build()


def introduction(bot: Bot) -> str:
    """A line for the operator, once Telegram has said who the bot is."""
    return f"Telegram: @{bot.username} is at https://t.me/{bot.username}"


def _request(connections: int, proxy: str | None) -> BotApiRequest:
    """The library's client would ask the environment for a proxy by itself, and fails at some of what stands there.

    httpx's own transport looks at every connection that it keeps for each request, and so did half of the work of a
    picture. It is left where a proxy is set, which the other one does not know.
    """
    transport = (
        None if proxy else LightTransport(max_connections=connections, keepalive_s=KEEPALIVE_S, ssl_context=_trusted())
    )
    return BotApiRequest(
        connection_pool_size=connections,
        connect_timeout=CONNECT_TIMEOUT_S,
        read_timeout=READ_TIMEOUT_S,
        write_timeout=READ_TIMEOUT_S,
        media_write_timeout=UPLOAD_TIMEOUT_S,
        pool_timeout=POOL_TIMEOUT_S,
        proxy=proxy,
        httpx_kwargs={"trust_env": False, "verify": _trusted(), "transport": transport},
    )


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities that httpx trusts. One for all connections: each reading of the certificates takes 25 ms."""
    return httpx.create_ssl_context(trust_env=False)


def http_client(bot: TelegramBot) -> httpx.AsyncClient:
    """The connections of the library itself, so that what is read by them takes the same way, its proxy included.

    Raises TypeError for a bot that was not made by `build`.
    """
    if not isinstance(bot.request, HTTPXRequest):
        raise TypeError(f"an HTTPXRequest expected, found {type(bot.request).__name__}")
    # python-telegram-bot 22.8 has no other way to read a file in pieces: `BaseRequest.retrieve` gives it as a whole.
    return bot.request._client  # noqa: SLF001
