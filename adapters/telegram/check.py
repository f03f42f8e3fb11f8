"""What `doctor` asks of Telegram: who we are there, and whether our webhook is called. Nothing stays changed."""

from __future__ import annotations

from dataclasses import replace

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from adapters.telegram.outbound.bot_api import plain
from adapters.telegram.outbound.client import build, introduction
from adapters.telegram.outbound.troubles import PUBLIC_ADDRESS, sentence_of, webhook_refused
from bot.ports import Clock, Health, ProxyFor


async def check(
    *, token: str, api_url: str | None, webhook_url: str | None, clock: Clock, proxy_for: ProxyFor
) -> Health:
    """Never raises a TelegramError."""
    bot = build(token=token, api_url=api_url, clock=clock, proxy_for=proxy_for).bot
    try:
        async with bot:
            found = await _webhook(bot, webhook_url) if webhook_url else "asked for news, without a webhook"
            return _with_name(found if isinstance(found, Health) else Health(is_ok=True, detail=found), bot)
    except TelegramError as error:
        return Health(is_ok=False, detail=sentence_of(error, api_url or PUBLIC_ADDRESS))


def _with_name(health: Health, bot: Bot) -> Health:
    return replace(health, detail=f"@{bot.username}: {health.detail}", invitation=introduction(bot))


async def _webhook(bot: Bot, url: str) -> Health | str:
    info = await bot.get_webhook_info()
    if not info.url:
        return await _tried(bot, url)
    if info.url != url:
        found = plain(info.url)
        return Health(is_ok=False, detail=f"Telegram calls {found}, and not {url}: start the bot, which mends it")
    waiting = f"{info.pending_update_count} waiting at Telegram"
    if info.last_error_message and info.pending_update_count:
        at = f"{info.last_error_date:%Y-%m-%d %H:%M}Z" if info.last_error_date else "some time ago"
        said = plain(info.last_error_message)
        return Health(is_ok=False, detail=f"Telegram cannot call {url}: {said} ({at}); {waiting}")
    return f"Telegram calls {url}; {waiting}"


async def _tried(bot: Bot, url: str) -> Health | str:
    """Set for a moment, since Telegram says only then what it has against an address; there was none to be kept."""
    try:
        await bot.set_webhook(url, drop_pending_updates=False)
    except BadRequest as error:
        return Health(is_ok=False, detail=webhook_refused(error, url))
    await bot.delete_webhook(drop_pending_updates=False)
    return f"Telegram takes {url} for a webhook, and the bot sets it when it starts"
