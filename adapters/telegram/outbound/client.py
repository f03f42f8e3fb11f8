"""The library's application, set up: time-outs, pool, rate limiter, many updates at a time. No network yet."""

from __future__ import annotations

from typing import Any

import httpx
from telegram import LinkPreviewOptions
from telegram.ext import Application, ApplicationBuilder, ContextTypes, Defaults, ExtBot
from telegram.request import HTTPXRequest

from adapters.telegram.outbound.rate_limits import RateLimiter
from bot.ports import Clock

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


def build(*, token: str, api_url: str | None, clock: Clock) -> TelegramApplication:
    """`api_url` is that of a local Bot API server."""
    builder = (
        ApplicationBuilder()
        .token(token)
        .updater(None)
        .job_queue(None)
        .rate_limiter(RateLimiter(clock=clock))
        .defaults(Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .concurrent_updates(CONCURRENT_UPDATES)
        .connection_pool_size(POOL_SIZE)
        .connect_timeout(CONNECT_TIMEOUT_S)
        .read_timeout(READ_TIMEOUT_S)
        .write_timeout(READ_TIMEOUT_S)
        .media_write_timeout(UPLOAD_TIMEOUT_S)
        .pool_timeout(POOL_TIMEOUT_S)
        .get_updates_connect_timeout(CONNECT_TIMEOUT_S)
        .get_updates_read_timeout(READ_TIMEOUT_S)
        .get_updates_pool_timeout(POOL_TIMEOUT_S)
    )
    if api_url:
        builder = builder.base_url(f"{api_url}/bot").base_file_url(f"{api_url}/file/bot")
    return builder.build()


def http_client(bot: TelegramBot) -> httpx.AsyncClient:
    """The connections of the library itself, so that what is read by them takes the same way, its proxy included.

    Raises TypeError for a bot that was not made by `build`.
    """
    if not isinstance(bot.request, HTTPXRequest):
        raise TypeError(f"an HTTPXRequest expected, found {type(bot.request).__name__}")
    # python-telegram-bot 22.8 has no other way to read a file in pieces: `BaseRequest.retrieve` gives it as a whole.
    return bot.request._client  # noqa: SLF001
